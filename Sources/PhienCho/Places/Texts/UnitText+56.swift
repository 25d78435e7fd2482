// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Khánh Hòa, and what lies in it from before 1 July 2025.
  static let province56 = """
    + 56 T Khánh Hòa
    22333 P Bắc Nha Trang
    22366 P Nha Trang
    22390 P Tây Nha Trang
    22402 P Nam Nha Trang
    22411 P Bắc Cam Ranh
    22420 P Cam Ranh
    22423 P Ba Ngòi
    22432 P Cam Linh
    22435 X Cam Hiệp
    22453 X Cam Lâm
    22465 X Cam An
    22480 X Nam Cam Ranh
    22489 X Vạn Ninh
    22498 X Tu Bông
    22504 X Đại Lãnh
    22516 X Vạn Thắng
    22525 X Vạn Hưng
    22528 P Ninh Hòa
    22546 X Bắc Ninh Hòa
    22552 X Tây Ninh Hòa
    22558 X Hòa Trí
    22561 P Đông Ninh Hòa
    22576 X Tân Định
    22591 P Hòa Thắng
    22597 X Nam Ninh Hòa
    22609 X Khánh Vĩnh
    22612 X Trung Khánh Vĩnh
    22615 X Bắc Khánh Vĩnh
    22624 X Tây Khánh Vĩnh
    22648 X Nam Khánh Vĩnh
    22651 X Diên Khánh
    22657 X Diên Điền
    22660 X Diên Lâm
    22672 X Diên Thọ
    22678 X Diên Lạc
    22702 X Suối Hiệp
    22708 X Suối Dầu
    22714 X Khánh Sơn
    22720 X Tây Khánh Sơn
    22732 X Đông Khánh Sơn
    22736 ĐK Trường Sa
    22738 P Đô Vinh
    22741 P Bảo An
    22759 P Phan Rang
    22780 P Đông Hải
    22786 X Bác Ái Tây
    22795 X Bác Ái
    22801 X Bác Ái Đông
    22810 X Ninh Sơn
    22813 X Lâm Sơn
    22822 X Mỹ Sơn
    22828 X Anh Dũng
    22834 P Ninh Chử
    22840 X Công Hải
    22846 X Vĩnh Hải
    22849 X Thuận Bắc
    22852 X Ninh Hải
    22861 X Xuân Hải
    22870 X Ninh Phước
    22873 X Phước Hậu
    22888 X Phước Dinh
    22891 X Phước Hữu
    22897 X Thuận Nam
    22900 X Phước Hà
    22909 X Cà Ná
    - 56 T Khánh Hòa
    /568 TP Nha Trang
    22327>22333 P Vĩnh Hòa
    22330>22333 P Vĩnh Hải
    22333>22333 P Vĩnh Phước
    22336>22390 P Ngọc Hiệp
    22339>22333 P Vĩnh Thọ
    22348>22366 P Vạn Thạnh
    ~ xuonghuan vanthang
    22351>22390 P Phương Sài
    ~ phuongson
    22357>22402 P Phước Hải
    22363>22366 P Lộc Thọ
    22366>22366 P Tân Tiến
    ~ phuoctien phuoctan tanlap
    22372>22366 P Phước Hòa
    22375>22366 P Vĩnh Nguyên
    22378>22402 P Phước Long
    22381>22402 P Vĩnh Trường
    22384>22333 X Vĩnh Lương
    22387>22333 X Vĩnh Phương
    22390>22390 X Vĩnh Ngọc
    22393>22390 X Vĩnh Thạnh
    22396>22390 X Vĩnh Trung
    22399>22390 X Vĩnh Hiệp
    22402>22402 X Vĩnh Thái
    22405>22402 X Phước Đồng
    /569 TP Cam Ranh
    22408>22411 P Cam Nghĩa
    22411>22411 P Cam Phúc Bắc
    22414>22420 P Cam Phúc Nam
    22417>22420 P Cam Lộc
    22420>22420 P Cam Phú
    22423>22423 P Ba Ngòi
    22426>22432 P Cam Thuận
    22429>22432 P Cam Lợi
    22432>22432 P Cam Linh
    22468>22411 X Cam Thành Nam
    22474>22423 X Cam Phước Đông
    22477>22480 X Cam Thịnh Tây
    22480>22480 X Cam Thịnh Đông
    22483>22480 X Cam Lập
    22486>22480 X Cam Bình
    /570 H Cam Lâm
    22435>22435,22453,22708 X Cam Tân
    22438>22435,22453,22708 X Cam Hòa
    22441>22453 X Cam Hải Đông
    22444>22453 X Cam Hải Tây
    22447>22435 X Sơn Tân
    22450>22435,22453 X Cam Hiệp Bắc
    22453>22453 TT Cam Đức
    22456>22435,22453 X Cam Hiệp Nam
    22459>22465 X Cam Phước Tây
    22462>22453 X Cam Thành Bắc
    22465>22453,22465 X Cam An Bắc
    22471>22453,22465 X Cam An Nam
    22708>22708 X Suối Cát
    22711>22435,22453,22708 X Suối Tân
    /571 H Vạn Ninh
    22489>22489 TT Vạn Giã
    22492>22504 X Đại Lãnh
    22495>22498 X Vạn Phước
    22498>22498 X Vạn Long
    22501>22516 X Vạn Bình
    22504>22504 X Vạn Thọ
    22507>22498 X Vạn Khánh
    22510>22489 X Vạn Phú
    22513>22489 X Vạn Lương
    22516>22516 X Vạn Thắng
    22519>22504 X Vạn Thạnh
    22522>22525 X Xuân Sơn
    22525>22525 X Vạn Hưng
    /572 TX Ninh Hòa
    22528>22528 P Ninh Hiệp
    22531>22546 X Ninh Sơn
    22534>22552 X Ninh Tây
    22537>22558 X Ninh Thượng
    22540>22546 X Ninh An
    22543>22561 P Ninh Hải
    22546>22546 X Ninh Thọ
    22549>22558 X Ninh Trung
    22552>22552 X Ninh Sim
    22555>22576 X Ninh Xuân
    22558>22558 X Ninh Thân
    22561>22561 P Ninh Diêm
    22564>22528 X Ninh Đông
    22567>22561 P Ninh Thủy
    22570>22528 P Ninh Đa
    22573>22528 X Ninh Phụng
    22576>22576 X Ninh Bình
    22582>22591 X Ninh Phú
    22585>22597 X Ninh Tân
    22588>22576 X Ninh Quang
    22591>22591 P Ninh Giang
    22594>22591 P Ninh Hà
    22597>22597 X Ninh Hưng
    22600>22597 X Ninh Lộc
    22603>22597 X Ninh Ích
    22606>22561 X Ninh Phước
    ~ ninhvan
    /573 H Khánh Vĩnh
    22609>22609 TT Khánh Vĩnh
    22612>22612 X Khánh Hiệp
    22615>22615 X Khánh Bình
    22618>22612 X Khánh Trung
    22621>22615 X Khánh Đông
    22624>22624 X Khánh Thượng
    22627>22624 X Khánh Nam
    22630>22609 X Sông Cầu
    22633>22624 X Giang Ly
    22636>22648 X Cầu Bà
    22639>22648 X Liên Sang
    22642>22648 X Khánh Thành
    22645>22609 X Khánh Phú
    22648>22648 X Sơn Thái
    /574 H Diên Khánh
    22651>22651 TT Diên Khánh
    22654>22660 X Diên Lâm
    22657>22657 X Diên Điền
    22660>22660 X Xuân Đồng
    ~ diendong dienxuan
    22663>22657 X Diên Sơn
    22669>22657 X Diên Phú
    22672>22672 X Diên Thọ
    22675>22672 X Diên Phước
    22678>22678 X Diên Lạc
    22681>22672 X Diên Tân
    22684>22678 X Diên Hòa
    22687>22678 X Diên Thạnh
    22690>22651 X Diên Toàn
    22693>22651 X Diên An
    22696>22702 X Bình Lộc
    ~ dienbinh dienloc
    22702>22702 X Suối Hiệp
    22705>22702 X Suối Tiên
    /575 H Khánh Sơn
    22714>22714 TT Tô Hạp
    22717>22720 X Thành Sơn
    22720>22720 X Sơn Lâm
    22723>22714 X Sơn Hiệp
    22726>22714 X Sơn Bình
    22729>22732 X Sơn Trung
    22732>22732 X Ba Cụm Bắc
    22735>22732 X Ba Cụm Nam
    /576 H Trường Sa
    22736>22736 TT Trường Sa
    22737>22736 X Song Tử Tây
    22739>22736 X Sinh Tồn
    - 58 T Ninh Thuận
    /582 TP Phan Rang - Tháp Chàm
    22738>22738 P Đô Vinh
    22741>22741 P Phước Mỹ
    22744>22741 P Bảo An
    22750>22759 P Phủ Hà
    ~ thanhson
    22759>22759 P Kinh Dinh
    ~ myhuong tantai
    22762>22759 P Đạo Long
    22765>22759 P Đài Sơn
    22768>22780,22888 P Đông Hải
    22771>22780 P Mỹ Đông
    22774>22741 X Thành Hải
    22777>22834 P Văn Hải
    22779>22780 P Mỹ Bình
    22780>22780 P Mỹ Hải
    /584 H Bác Ái
    22783>22786 X Phước Bình
    22786>22786 X Phước Hòa
    22789>22786 X Phước Tân
    22792>22795 X Phước Tiến
    22795>22795 X Phước Thắng
    22798>22801 X Phước Thành
    22801>22801 X Phước Đại
    22804>22795 X Phước Chính
    22807>22822 X Phước Trung
    /585 H Ninh Sơn
    22810>22810 TT Tân Sơn
    22813>22813 X Lâm Sơn
    22816>22813 X Lương Sơn
    22819>22810 X Quảng Sơn
    22822>22822 X Mỹ Sơn
    22825>22828 X Hòa Sơn
    22828>22828 X Ma Nới
    22831>22738 X Nhơn Sơn
    /586 H Ninh Hải
    22834>22834 TT Khánh Hải
    22846>22846 X Vĩnh Hải
    22852>22852 X Phương Hải
    22855>22861 X Tân Hải
    22858>22861 X Xuân Hải
    22861>22861 X Hộ Hải
    22864>22852 X Tri Hải
    22867>22846 X Nhơn Hải
    22868>22846 X Thanh Hải
    /587 H Ninh Phước
    22870>22870 TT Phước Dân
    22873>22873 X Phước Sơn
    22876>22891 X Phước Thái
    22879>22873 X Phước Hậu
    22882>22870 X Phước Thuận
    22888>22888 X An Hải
    22891>22891 X Phước Hữu
    22894>22870 X Phước Hải
    22912>22873 X Phước Vinh
    /588 H Thuận Bắc
    22837>22840 X Phước Chiến
    22840>22840 X Công Hải
    22843>22849 X Phước Kháng
    22849>22849 X Lợi Hải
    22853>22852 X Bắc Sơn
    22856>22849 X Bắc Phong
    /589 H Thuận Nam
    22885>22900 X Phước Hà
    22897>22897 X Phước Nam
    22898>22897 X Phước Ninh
    22900>22900 X Nhị Hà
    22903>22888 X Phước Dinh
    22906>22897 X Phước Minh
    22909>22909 X Phước Diêm
    22910>22909 X Cà Ná
    """
}
