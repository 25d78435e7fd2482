// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Đồng Tháp, and what lies in it from before 1 July 2025.
  static let province82 = """
    + 82 T Đồng Tháp
    28249 P Đạo Thạnh
    28261 P Mỹ Tho
    28270 P Thới Sơn
    28273 P Mỹ Phong
    28285 P Trung An
    28297 P Long Thuận
    28306 P Gò Công
    28315 P Bình Xuân
    28321 X Tân Phước 1
    28327 X Tân Phước 2
    28336 X Hưng Thạnh
    28345 X Tân Phước 3
    28360 X Cái Bè
    28366 X Hậu Mỹ
    28378 X Mỹ Thiện
    28393 X Hội Cư
    28405 X Mỹ Đức Tây
    28414 X Mỹ Lợi
    28426 X Thanh Hưng
    28429 X An Hữu
    28435 P Mỹ Phước Tây
    28436 P Thanh Hòa
    28439 P Cai Lậy
    28444 X Thạnh Phú
    28456 X Mỹ Thành
    28468 X Tân Phú
    28471 X Bình Phú
    28477 P Nhị Quý
    28501 X Hiệp Đức
    28504 X Long Tiên
    28516 X Ngũ Hiệp
    28519 X Châu Thành
    28525 X Tân Hương
    28537 X Long Hưng
    28543 X Long Định
    28564 X Bình Trưng
    28576 X Vĩnh Kim
    28582 X Kim Sơn
    28594 X Chợ Gạo
    28603 X Mỹ Tịnh An
    28615 X Lương Hòa Lạc
    28627 X Tân Thuận Bình
    28633 X An Thạnh Thủy
    28648 X Bình Ninh
    28651 X Vĩnh Bình
    28660 X Đồng Sơn
    28663 X Phú Thành
    28678 X Vĩnh Hựu
    28687 X Long Bình
    28693 X Tân Thới
    28696 X Tân Phú Đông
    28702 X Tân Hòa
    28720 X Gia Thuận
    28723 X Tân Đông
    28729 P Sơn Qui
    28738 X Tân Điền
    28747 X Gò Công Đông
    29869 P Cao Lãnh
    29884 P Mỹ Ngãi
    29888 P Mỹ Trà
    29905 P Sa Đéc
    29926 X Tân Hồng
    29929 X Tân Hộ Cơ
    29938 X Tân Thành
    29944 X An Phước
    29954 P An Bình
    29955 P Hồng Ngự
    29971 X Thường Phước
    29978 P Thường Lạc
    29983 X Long Khánh
    29992 X Long Phú Thuận
    30001 X Tràm Chim
    30010 X Tam Nông
    30019 X An Hòa
    30025 X Phú Cường
    30028 X An Long
    30034 X Phú Thọ
    30037 X Tháp Mười
    30043 X Phương Thịnh
    30046 X Trường Xuân
    30055 X Mỹ Quí
    30061 X Đốc Binh Kiều
    30073 X Thanh Mỹ
    30076 X Mỹ Thọ
    30085 X Ba Sao
    30088 X Phong Mỹ
    30112 X Mỹ Hiệp
    30118 X Bình Hàng Trung
    30130 X Thanh Bình
    30154 X Tân Long
    30157 X Tân Thạnh
    30163 X Bình Thành
    30169 X Lấp Vò
    30178 X Mỹ An Hưng
    30184 X Tân Khánh Trung
    30208 X Hòa Long
    30214 X Tân Dương
    30226 X Lai Vung
    30235 X Phong Hòa
    30244 X Phú Hựu
    30253 X Tân Nhuận Đông
    30259 X Tân Phú Trung
    - 82 T Tiền Giang
    /815 TP Mỹ Tho
    28249>28249 P 5
    28252>28249,29869 P 4
    28261>28261 P 1
    ~ 7
    28264>28261 P 2
    ~ 3 8
    28270>28270,29869 P 6
    28273>28273 P 9
    28276>28285 P 10
    28279>28261 P Tân Long
    28282>28249 X Đạo Thạnh
    28285>28285 X Trung An
    28288>28273 X Mỹ Phong
    28291>28273 X Tân Mỹ Chánh
    28567>28285 X Phước Thạnh
    28591>28270 X Thới Sơn
    /816 TP Gò Công
    28297>28297 P 2
    ~ 3
    28300>28306 P 1
    ~ 4
    28306>28306 P 5
    28309>28729 P Long Hưng
    28312>28297 P Long Thuận
    28315>28315 P Long Chánh
    28318>28306 P Long Hòa
    28708>28729 X Bình Đông
    28717>28315 X Bình Xuân
    28729>28729 X Tân Trung
    /817 TX Cai Lậy
    28435>28435 P 1
    28436>28436 P 2
    28437>28435,29869 P 3
    28439>28439,29869 P 4
    28440>28439 P 5
    28447>28435 X Mỹ Phước Tây
    28450>28468 X Mỹ Hạnh Đông
    28453>28435 X Mỹ Hạnh Trung
    28459>28468 X Tân Phú
    28462>28436 X Tân Bình
    28468>28468 X Tân Hội
    28474>28477 P Nhị Mỹ
    28477>28477 X Nhị Quý
    28480>28436 X Thanh Hòa
    28483>28477 X Phú Quý
    28486>28439 X Long Khánh
    /818 H Tân Phước
    28321>28321 TT Mỹ Phước
    28324>28321 X Tân Hòa Đông
    28327>28327 X Thạnh Tân
    28330>28321 X Thạnh Mỹ
    28333>28327 X Thạnh Hòa
    28336>28336 X Phú Mỹ
    28339>28336 X Tân Hòa Thành
    28342>28336 X Hưng Thạnh
    28345>28345 X Tân Lập 1
    28348>28327 X Tân Hòa Tây
    28354>28345 X Tân Lập 2
    28357>28345 X Phước Lập
    /819 H Cái Bè
    28360>28360 TT Cái Bè
    28363>28366 X Hậu Mỹ Bắc B
    28366>28366 X Hậu Mỹ Bắc A
    28369>28378 X Mỹ Trung
    28372>28366 X Hậu Mỹ Trinh
    28375>28393 X Hậu Mỹ Phú
    28378>28378 X Mỹ Tân
    28381>28414 X Mỹ Lợi B
    28384>28378 X Thiện Trung
    28387>28393 X Mỹ Hội
    28390>28393 X An Cư
    28393>28393 X Hậu Thành
    28396>28414 X Mỹ Lợi A
    28399>28360 X Hòa Khánh
    28402>28405 X Thiện Trí
    28405>28405 X Mỹ Đức Đông
    28408>28405 X Mỹ Đức Tây
    28411>28360 X Đông Hòa Hiệp
    28414>28414 X An Thái Đông
    28417>28426 X Tân Hưng
    28420>28429 X Mỹ Lương
    28423>28426 X Tân Thanh
    28426>28426 X An Thái Trung
    28429>28429 X An Hữu
    28432>28429 X Hòa Hưng
    /820 H Cai Lậy
    28438>28444 X Thạnh Lộc
    28441>28456 X Mỹ Thành Bắc
    28444>28444 X Phú Cường
    28456>28456 X Mỹ Thành Nam
    28465>28456 X Phú Nhuận
    28471>28471 TT Bình Phú
    28489>28471 X Cẩm Sơn
    28492>28471 X Phú An
    28495>28504 X Mỹ Long
    28498>28504 X Long Tiên
    28501>28501 X Hiệp Đức
    28504>28504 X Long Trung
    28507>28501 X Hội Xuân
    28510>28501 X Tân Phong
    28513>28516 X Tam Bình
    28516>28516 X Ngũ Hiệp
    /821 H Châu Thành
    28519>28519 TT Tân Hiệp
    ~ tanlytay
    28522>28525 X Tân Hội Đông
    28525>28525 X Tân Hương
    28528>28525 X Tân Lý Đông
    28534>28519 X Thân Cửu Nghĩa
    28537>28537 X Tam Hiệp
    28540>28564 X Điềm Hy
    28543>28543 X Nhị Bình
    28549>28543 X Đông Hòa
    28552>28543 X Long Định
    28558>28519 X Long An
    28561>28537 X Long Hưng
    28564>28564 X Bình Trưng
    ~ huudao duongdiem
    28570>28537 X Thạnh Phú
    28573>28576 X Bàn Long
    28576>28576 X Vĩnh Kim
    28579>28582 X Bình Đức
    28582>28582 X Song Thuận
    28585>28582 X Kim Sơn
    28588>28576 X Phú Phong
    /822 H Chợ Gạo
    28594>28594 TT Chợ Gạo
    28597>28603 X Trung Hòa
    28600>28603 X Hòa Tịnh
    28603>28603 X Mỹ Tịnh An
    28606>28603 X Tân Bình Thạnh
    28609>28615 X Phú Kiết
    28612>28615 X Lương Hòa Lạc
    28615>28615 X Thanh Bình
    28618>28627 X Quơn Long
    28621>28633 X Bình Phục Nhứt
    28624>28627 X Đăng Hưng Phước
    28627>28627 X Tân Thuận Bình
    28630>28594 X Song Bình
    28633>28633 X Bình Phan
    28636>28594 X Long Bình Điền
    28639>28633 X An Thạnh Thủy
    28642>28648 X Xuân Đông
    28645>28648 X Hòa Định
    28648>28648 X Bình Ninh
    /823 H Gò Công Tây
    28651>28651 TT Vĩnh Bình
    28654>28660 X Đồng Sơn
    28657>28663 X Bình Phú
    28660>28660 X Đồng Thạnh
    28663>28663 X Thành Công
    28666>28660 X Bình Nhì
    28669>28663 X Yên Luông
    28672>28651 X Thạnh Trị
    28675>28651 X Thạnh Nhựt
    28678>28678 X Long Vĩnh
    28681>28687 X Bình Tân
    28684>28678 X Vĩnh Hựu
    28687>28687 X Long Bình
    /824 H Gò Công Đông
    28702>28702 TT Tân Hòa
    28705>28747 X Tăng Hòa
    28711>28723 X Tân Phước
    28714>28720 X Gia Thuận
    28720>28720 TT Vàm Láng
    28723>28723 X Tân Tây
    28726>28720 X Kiểng Phước
    28732>28723 X Tân Đông
    28735>28738 X Bình Ân
    28738>28738 X Tân Điền
    28741>28702 X Bình Nghị
    28744>28702 X Phước Trung
    28747>28747 X Tân Thành
    /825 H Tân Phú Đông
    28690>28693 X Tân Thới
    28693>28693 X Tân Phú
    28696>28696 X Phú Thạnh
    28699>28693 X Tân Thạnh
    28750>28696 X Phú Đông
    28753>28696 X Phú Tân
    - 87 T Đồng Tháp
    /866 TP Cao Lãnh
    29869>29869 P 1
    ~ 2
    29872>29869 P 4
    29875>29869 P 3
    29878>29869 P 6
    29881>29884 P Mỹ Ngãi
    ~ 11
    29884>29884 X Mỹ Tân
    29887>29888 X Mỹ Trà
    29888>29888 P Mỹ Phú
    29890>29869 X Tân Thuận Tây
    29892>29869 P Hòa Thuận
    29893>29869 X Hòa An
    29896>29869 X Tân Thuận Đông
    29899>29869 X Tịnh Thới
    /867 TP Sa Đéc
    29902>29869,29905 P 3
    29905>29905 P 1
    29908>29869,29905 P 4
    29911>29905 P 2
    29914>29905 X Tân Khánh Đông
    29917>29905 P Tân Quy Đông
    29919>29905 P An Hòa
    29920>29905 X Tân Quy Tây
    29923>30214 X Tân Phú Đông
    /868 TP Hồng Ngự
    ~ hongnguthixa
    29954>29954 P An Lộc
    29955>29955 P An Thạnh
    29959>29955 X Bình Thạnh
    29965>29955 X Tân Hội
    29978>29978 P An Lạc
    29986>29954 P An Bình B
    29989>29954 P An Bình A
    /869 H Tân Hồng
    29926>29926 TT Sa Rài
    29929>29929 X Tân Hộ Cơ
    29932>29938 X Thông Bình
    29935>29926 X Bình Phú
    29938>29938 X Tân Thành A
    29941>29929 X Tân Thành B
    29944>29944 X Tân Phước
    29947>29926 X Tân Công Chí
    29950>29944 X An Phước
    /870 H Hồng Ngự
    29956>29971 X Thường Phước 1
    29962>29978 X Thường Thới Hậu A
    29971>29971 TT Thường Thới Tiền
    29974>29971 X Thường Phước 2
    29977>29978 X Thường Lạc
    ~ thuongthoihaub
    29980>29983 X Long Khánh A
    29983>29983 X Long Khánh B
    29992>29992 X Long Thuận
    29995>29992,30154 X Phú Thuận B
    29998>29992 X Phú Thuận A
    /871 H Tam Nông
    30001>30001 TT Tràm Chim
    30004>30025 X Hòa Bình
    30007>30001 X Tân Công Sính
    30010>30010 X Phú Hiệp
    30013>30010 X Phú Đức
    30016>30019 X Phú Thành B
    30019>30019 X An Hòa
    30022>30028 X An Long
    30025>30025 X Phú Cường
    30028>30028 X Phú Ninh
    30031>30034 X Phú Thọ
    30034>30034 X Phú Thành A
    /872 H Tháp Mười
    30037>30037 TT Mỹ An
    30040>30046 X Thạnh Lợi
    30043>30043 X Hưng Thạnh
    30046>30046 X Trường Xuân
    30049>30061 X Tân Kiều
    30052>30037 X Mỹ Hòa
    30055>30055 X Mỹ Quý
    30058>30055 X Mỹ Đông
    30061>30061 X Đốc Binh Kiều
    30064>30037 X Mỹ An
    30067>30073 X Phú Điền
    30070>30055 X Láng Biển
    30073>30073 X Thanh Mỹ
    /873 H Cao Lãnh
    30076>30076 TT Mỹ Thọ
    30079>30025,30088 X Gáo Giồng
    30082>30043 X Phương Thịnh
    30085>30085 X Ba Sao
    30088>30088 X Phong Mỹ
    30091>29884 X Tân Nghĩa
    30094>30085 X Phương Trà
    30097>29888 X Nhị Mỹ
    30100>30076 X Mỹ Thọ
    30103>30118 X Tân Hội Trung
    30106>29888 X An Bình
    30109>30076 X Mỹ Hội
    30112>30112 X Mỹ Hiệp
    30115>30112 X Mỹ Long
    30118>30118 X Bình Hàng Trung
    30121>30076 X Mỹ Xương
    30124>30118 X Bình Hàng Tây
    30127>30112 X Bình Thạnh
    /874 H Thanh Bình
    30130>30130 TT Thanh Bình
    30133>30154 X Tân Quới
    30136>30154 X Tân Hòa
    30139>30028 X An Phong
    30142>30157 X Phú Lợi
    30145>30130 X Tân Mỹ
    30148>30163 X Bình Tấn
    30151>30154 X Tân Huề
    30154>30154 X Tân Bình
    30157>30130,30157 X Tân Thạnh
    30160>30130 X Tân Phú
    30163>30163 X Bình Thành
    30166>30154 X Tân Long
    /875 H Lấp Vò
    30169>30169 TT Lấp Vò
    30172>30178 X Mỹ An Hưng A
    30175>30178 X Tân Mỹ
    30178>30178 X Mỹ An Hưng B
    30181>30184 X Tân Khánh Trung
    30184>30184 X Long Hưng A
    30187>30169 X Vĩnh Thạnh
    30190>30184 X Long Hưng B
    30193>30169 X Bình Thành
    30196>30226 X Định An
    30199>30226 X Định Yên
    30202>30178 X Hội An Đông
    30205>30169 X Bình Thạnh Trung
    /876 H Lai Vung
    30208>30208 TT Lai Vung
    30211>30214 X Tân Dương
    30214>30214 X Hòa Thành
    30217>30208 X Long Hậu
    30220>30226 X Tân Phước
    30223>30208 X Hòa Long
    30226>30226 X Tân Thành
    30229>30208 X Long Thắng
    30232>30235 X Vĩnh Thới
    30235>30235 X Tân Hòa
    30238>30235 X Định Hòa
    30241>30235 X Phong Hòa
    /877 H Châu Thành
    30244>30244 TT Cái Tàu Hạ
    30247>30244 X An Hiệp
    30250>30244 X An Nhơn
    30253>30253 X Tân Nhuận Đông
    30256>30259 X Tân Bình
    30259>30259 X Tân Phú Trung
    30262>30259 X Phú Long
    30265>30244 X An Phú Thuận
    30268>30244 X Phú Hựu
    30271>30253 X An Khánh
    30274>30259 X Tân Phú
    30277>30253 X Hòa Tân
    """
}
