// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Thanh Hóa, and what lies in it from before 1 July 2025.
  static let province38 = """
    + 38 T Thanh Hóa
    14758 P Hàm Rồng
    14797 P Hạc Thành
    14812 P Bỉm Sơn
    14818 P Quang Trung
    14845 X Mường Lát
    14848 X Tam Chung
    14854 X Mường Lý
    14857 X Trung Lý
    14860 X Quang Chiểu
    14863 X Pù Nhi
    14864 X Nhi Sơn
    14866 X Mường Chanh
    14869 X Hồi Xuân
    14872 X Trung Thành
    14875 X Trung Sơn
    14878 X Phú Lệ
    14890 X Phú Xuân
    14896 X Hiền Kiệt
    14902 X Nam Xuân
    14908 X Thiên Phủ
    14923 X Bá Thước
    14932 X Điền Quang
    14950 X Điền Lư
    14953 X Quý Lương
    14956 X Pù Luông
    14959 X Cổ Lũng
    14974 X Văn Nho
    14980 X Thiết Ống
    15001 X Trung Hạ
    15007 X Tam Thanh
    15010 X Sơn Thủy
    15013 X Na Mèo
    15016 X Quan Sơn
    15019 X Tam Lư
    15022 X Sơn Điện
    15025 X Mường Mìn
    15031 X Yên Khương
    15034 X Yên Thắng
    15043 X Giao An
    15049 X Văn Phú
    15055 X Linh Sơn
    15058 X Đồng Lương
    15061 X Ngọc Lặc
    15085 X Thạch Lập
    15091 X Ngọc Liên
    15106 X Nguyệt Ấn
    15112 X Kiên Thọ
    15124 X Minh Sơn
    15127 X Cẩm Thủy
    15142 X Cẩm Thạch
    15148 X Cẩm Tú
    15163 X Cẩm Vân
    15178 X Cẩm Tân
    15187 X Kim Tân
    15190 X Vân Du
    15199 X Thạch Quảng
    15211 X Thạch Bình
    15229 X Thành Vinh
    15250 X Ngọc Trạo
    15271 X Hà Trung
    15274 X Hà Long
    15286 X Hoạt Giang
    15298 X Lĩnh Toại
    15316 X Tống Sơn
    15349 X Vĩnh Lộc
    15361 X Tây Đô
    15382 X Biện Thượng
    15409 X Yên Phú
    15412 X Quý Lộc
    15421 X Yên Trường
    15442 X Yên Ninh
    15448 X Định Hòa
    15457 X Định Tân
    15469 X Yên Định
    15499 X Thọ Xuân
    15505 X Thọ Long
    15520 X Xuân Hòa
    15544 X Lam Sơn
    15553 X Sao Vàng
    15568 X Thọ Lập
    15574 X Xuân Tín
    15592 X Xuân Lập
    15607 X Bát Mọt
    15610 X Yên Nhân
    15622 X Vạn Xuân
    15628 X Lương Sơn
    15634 X Luận Thành
    15643 X Thắng Lộc
    15646 X Thường Xuân
    15658 X Xuân Chinh
    15661 X Tân Thành
    15664 X Triệu Sơn
    15667 X Thọ Bình
    15682 X Hợp Tiến
    15715 X Tân Ninh
    15724 X Đồng Tiến
    15754 X Thọ Ngọc
    15763 X Thọ Phú
    15766 X An Nông
    15772 X Thiệu Hóa
    15778 X Thiệu Tiến
    15796 X Thiệu Quang
    15820 X Thiệu Toán
    15835 X Thiệu Trung
    15853 P Đông Tiến
    15865 X Hoằng Hóa
    15880 X Hoằng Giang
    15889 X Hoằng Phú
    15910 X Hoằng Sơn
    15925 P Nguyệt Viên
    15961 X Hoằng Lộc
    15976 X Hoằng Châu
    15991 X Hoằng Tiến
    16000 X Hoằng Thanh
    16012 X Hậu Lộc
    16021 X Triệu Lộc
    16033 X Đông Thành
    16072 X Hoa Lộc
    16078 X Vạn Lộc
    16093 X Nga Sơn
    16108 X Tân Tiến
    16114 X Nga Thắng
    16138 X Hồ Vương
    16144 X Nga An
    16171 X Ba Đình
    16174 X Như Xuân
    16177 X Xuân Bình
    16186 X Hóa Quỳ
    16213 X Thanh Phong
    16222 X Thanh Quân
    16225 X Thượng Ninh
    16228 X Như Thanh
    16234 X Xuân Du
    16249 X Mậu Lâm
    16258 X Xuân Thái
    16264 X Yên Thọ
    16273 X Thanh Kỳ
    16279 X Nông Cống
    16297 X Trung Chính
    16309 X Thắng Lợi
    16342 X Thăng Bình
    16348 X Trường Văn
    16363 X Tượng Lĩnh
    16369 X Công Chính
    16378 P Đông Sơn
    16417 P Đông Quang
    16438 X Lưu Vệ
    16480 X Quảng Yên
    16489 X Quảng Chính
    16498 X Quảng Ngọc
    16516 P Nam Sầm Sơn
    16522 P Quảng Phú
    16531 P Sầm Sơn
    16540 X Quảng Ninh
    16543 X Quảng Bình
    16549 X Tiên Trang
    16561 P Tĩnh Gia
    16576 P Ngọc Sơn
    16591 X Các Sơn
    16594 P Tân Dân
    16597 P Hải Lĩnh
    16609 P Đào Duy Từ
    16624 P Trúc Lâm
    16636 X Trường Lâm
    16645 P Hải Bình
    16654 P Nghi Sơn
    - 38 T Thanh Hóa
    /380 TP Thanh Hóa
    ~ dongson
    14755>14758 P Hàm Rồng
    14758>14758,14797 P Đông Thọ
    14761>14758 P Nam Ngạn
    14764>14797 P Trường Thi
    14767>14797 P Điện Biên
    14770>14797 P Phú Sơn
    ~ tanson
    14773>14797 P Lam Sơn
    14776>14797 P Ba Đình
    14779>14797 P Ngọc Trạo
    14782>14797 P Đông Vệ
    14785>14797 P Đông Sơn
    14791>14758 P Đông Cương
    14794>14797 P Đông Hương
    14797>14797 P Đông Hải
    14800>16522 P Quảng Hưng
    14803>16417 P Quảng Thắng
    14806>16522 P Quảng Thành
    15850>15853 X Thiệu Vân
    15856>15853 P Thiệu Khánh
    15859>14758 P Thiệu Dương
    15913>15925 P Tào Xuyên
    ~ hoangly
    15922>15925 P Long Anh
    ~ hoanglong hoanganh
    15925>15925 P Hoằng Quang
    15970>15925 P Hoằng Đại
    16378>16378 P Rừng Thông
    16381>16378 X Đông Hoàng
    16384>16378 X Đông Ninh
    16390>16378 X Đông Hòa
    16393>16417 X Đông Yên
    16396>15853 P Đông Lĩnh
    16399>16378 X Đông Minh
    16402>15853 X Đông Thanh
    16405>15853 X Đông Tiến
    16408>16378 X Đông Khê
    ~ donganh
    16414>16378 P Đông Thịnh
    16417>16417 X Đông Văn
    16420>16417 X Đông Phú
    16423>16417 X Đông Nam
    16426>16417 X Đông Quang
    16429>16417 X Đông Vinh
    16432>16378 P Đông Tân
    16435>14797,16417 P An Hưng
    ~ anhoach donghung
    16441>16522 P Quảng Thịnh
    16459>16522 P Quảng Đông
    16507>16522 P Quảng Cát
    16522>16522 P Quảng Phú
    16525>16522 P Quảng Tâm
    /381 TX Bỉm Sơn
    14809>14818 P Bắc Sơn
    14812>14812 P Ba Đình
    14815>14812 P Lam Sơn
    14818>14818 P Ngọc Trạo
    14821>14812 P Đông Sơn
    ~ halan
    14823>14818 P Phú Sơn
    14824>14818 X Quang Trung
    /382 TP Sầm Sơn
    14830>16531 P Trung Sơn
    14833>16531 P Bắc Sơn
    14836>16531 P Trường Sơn
    14839>16531 P Quảng Cư
    14842>16531 P Quảng Tiến
    16513>16516 X Quảng Minh
    16516>16516 X Đại Hùng
    ~ quangdai quanghung
    16528>16531 P Quảng Thọ
    16531>16531 P Quảng Châu
    16534>16516 P Quảng Vinh
    /384 H Mường Lát
    14845>14845 TT Mường Lát
    ~ tentan
    14848>14848 X Tam Chung
    14854>14854 X Mường Lý
    14857>14857 X Trung Lý
    14860>14860 X Quang Chiểu
    14863>14863 X Pù Nhi
    14864>14864 X Nhi Sơn
    14866>14866 X Mường Chanh
    /385 H Quan Hóa
    14869>14869 TT Hồi Xuân
    ~ quanhoa
    14872>14872 X Thành Sơn
    14875>14875 X Trung Sơn
    14878>14878 X Phú Thanh
    14881>14872 X Trung Thành
    14884>14878 X Phú Lệ
    14887>14878 X Phú Sơn
    14890>14890 X Phú Xuân
    ~ thanhxuan
    14896>14896 X Hiền Chung
    14899>14896 X Hiền Kiệt
    14902>14902 X Nam Tiến
    14908>14908 X Thiên Phủ
    14911>14869 X Phú Nghiêm
    ~ xuanphu
    14914>14902 X Nam Xuân
    14917>14908 X Nam Động
    /386 H Bá Thước
    14923>14923 TT Cành Nàng
    ~ tanlap lamxa lamsa
    14926>14932 X Điền Thượng
    14929>14932 X Điền Hạ
    14932>14932 X Điền Quang
    14935>14950 X Điền Trung
    14938>14956 X Thành Sơn
    14941>14953 X Lương Ngoại
    14944>14950 X Ái Thượng
    14947>14953 X Lương Nội
    14950>14950 X Điền Lư
    14953>14953 X Lương Trung
    14956>14956 X Lũng Niêm
    14959>14959 X Lũng Cao
    14962>14923 X Hạ Trung
    14965>14959 X Cổ Lũng
    14968>14956 X Thành Lâm
    14971>14923 X Ban Công
    14974>14974 X Kỳ Tân
    14977>14974 X Văn Nho
    14980>14980 X Thiết Ống
    14986>14980 X Thiết Kế
    /387 H Quan Sơn
    14995>15001 X Trung Xuân
    14998>15016 X Trung Thượng
    14999>15001 X Trung Tiến
    15001>15001 X Trung Hạ
    15004>15019 X Sơn Hà
    15007>15007 X Tam Thanh
    15010>15010 X Sơn Thủy
    15013>15013 X Na Mèo
    15016>15016,15019 TT Sơn Lư
    ~ quanson
    15019>15019 X Tam Lư
    15022>15022 X Sơn Điện
    15025>15025 X Mường Mìn
    /388 H Lang Chánh
    15031>15031 X Yên Khương
    15034>15034 X Yên Thắng
    15037>15055 X Trí Nang
    15040>15043 X Giao An
    15043>15043 X Giao Thiện
    15046>15058 X Tân Phúc
    15049>15049 X Tam Văn
    15052>15049 X Lâm Phú
    15055>15055 TT Lang Chánh
    ~ quanghien
    15058>15058 X Đồng Lương
    /389 H Ngọc Lặc
    15061>15061 TT Ngọc Lặc
    ~ ngockhe
    15064>15124 X Lam Sơn
    15067>15061 X Mỹ Tân
    15070>15061 X Thúy Sơn
    15073>15085 X Thạch Lập
    15076>15106 X Vân Am
    15079>15124 X Cao Ngọc
    15085>15085 X Quang Trung
    15088>15085 X Đồng Thịnh
    15091>15091 X Ngọc Liên
    15094>15091 X Ngọc Sơn
    15097>15091 X Lộc Thịnh
    15100>15091 X Cao Thịnh
    15103>15091 X Ngọc Trung
    15106>15106 X Phùng Giáo
    15109>15112 X Phùng Minh
    15112>15112 X Phúc Thịnh
    15115>15106 X Nguyệt Ấn
    15118>15112 X Kiên Thọ
    15121>15124 X Minh Tiến
    15124>15124 X Minh Sơn
    /390 H Cẩm Thủy
    15127>15127 TT Phong Sơn
    ~ camson camphong camthuy
    15133>15142 X Cẩm Thành
    15136>15148 X Cẩm Quý
    15139>15148 X Cẩm Lương
    15142>15142 X Cẩm Thạch
    15145>15142 X Cẩm Liên
    15148>15148 X Cẩm Giang
    15151>15142 X Cẩm Bình
    15154>15148 X Cẩm Tú
    15160>15163 X Cẩm Châu
    15163>15163 X Cẩm Tâm
    15169>15127 X Cẩm Ngọc
    15172>15178 X Cẩm Long
    15175>15163 X Cẩm Yên
    15178>15178 X Cẩm Tân
    ~ phucdo
    15181>15178 X Cẩm Phú
    15184>15163 X Cẩm Vân
    /391 H Thạch Thành
    15187>15187 TT Kim Tân
    ~ thanhkim
    15190>15190 TT Vân Du
    ~ thanhvan
    15196>15199 X Thạch Lâm
    15199>15199 X Thạch Quảng
    15202>15199 X Thạch Tượng
    15205>15211 X Thạch Cẩm
    15208>15211 X Thạch Sơn
    15211>15211 X Thạch Bình
    ~ thachtan
    15214>15187 X Thạch Định
    15220>15211 X Thạch Long
    ~ thachdong
    15223>15229 X Thành Mỹ
    15226>15229 X Thành Yên
    15229>15229 X Thành Vinh
    15232>15229 X Thành Minh
    15235>15190 X Thành Công
    15238>15190 X Thành Tân
    15241>15187 X Thành Trực
    15247>15250 X Thành Tâm
    15250>15250 X Thành An
    15253>15187 X Thành Thọ
    15256>15187 X Thành Tiến
    15259>15250 X Thành Long
    15265>15187 X Thành Hưng
    15268>15250 X Ngọc Trạo
    /392 H Hà Trung
    15271>15271,15286 TT Hà Trung
    ~ haphong
    15274>15274 TT Hà Long
    15277>14812 X Hà Vinh
    15280>15274 X Hà Bắc
    15283>15286 X Hoạt Giang
    ~ hathanh havan
    15286>15286 X Yên Dương
    ~ hayen haduong
    15292>15274 X Hà Giang
    15298>15298 X Lĩnh Toại
    ~ hatoai haphu
    15304>15271 X Hà Ngọc
    15307>15271 X Yến Sơn
    ~ halam haninh
    15313>15316 X Hà Sơn
    15316>15316 TT Hà Lĩnh
    15319>15271 X Hà Đông
    15322>15316 X Hà Tân
    15325>15316 X Hà Tiến
    15328>15271,15286 X Hà Bình
    15331>15298 X Thái Lai
    ~ hathai halai
    15334>15298 X Hà Châu
    15343>15298 X Hà Hải
    /393 H Vĩnh Lộc
    15349>15349 TT Vĩnh Lộc
    ~ vinhthanh
    15352>15361 X Vĩnh Quang
    15355>15361 X Vĩnh Yên
    15358>15361 X Vĩnh Tiến
    15361>15361 X Vĩnh Long
    15364>15349 X Vĩnh Phúc
    15367>15349 X Vĩnh Hưng
    15376>15349 X Vĩnh Hòa
    15379>15382 X Vĩnh Hùng
    15382>15382 X Minh Tân
    ~ vinhminh vinhtan
    15385>15349 X Ninh Khang
    ~ vinhkhang vinhninh
    15388>15382 X Vĩnh Thịnh
    15391>15382 X Vĩnh An
    /394 H Yên Định
    15397>15409 TT Thống Nhất
    15403>15412 TT Yên Lâm
    15406>15409 X Yên Tâm
    15409>15409 X Yên Phú
    ~ yengiang
    15412>15412 TT Quý Lộc
    15415>15412 X Yên Thọ
    15418>15421 X Yên Trung
    15421>15421 X Yên Trường
    ~ yenbai
    15427>15421 X Yên Phong
    15430>15421 X Yên Thái
    15433>15442 X Yên Hùng
    15436>15442 X Yên Thịnh
    15442>15442 X Yên Ninh
    ~ yenlac
    15445>15469 X Định Tăng
    15448>15448 X Định Hòa
    15451>15448 X Định Thành
    15454>15448 X Định Công
    15457>15457 X Định Tân
    15460>15457 X Định Tiến
    15463>15469 X Định Long
    15466>15469 X Định Liên
    15469>15469 TT Quán Lào
    ~ dinhtuong
    15472>15457 X Định Hưng
    15475>15457 X Định Hải
    15478>15448 X Định Bình
    /395 H Thọ Xuân
    15493>15499 X Xuân Hồng
    ~ xuankhanh thonguyen xuanthanh
    15499>15499 TT Thọ Xuân
    ~ hanhphuc
    15502>15505 X Bắc Lương
    15505>15505 X Nam Giang
    15508>15505 X Xuân Phong
    15511>15505 X Thọ Lộc
    15514>15499 X Xuân Trường
    15517>15520 X Xuân Hòa
    15520>15520 X Thọ Hải
    15523>15505 X Tây Hồ
    15526>15499 X Xuân Giang
    15532>15553 X Xuân Sinh
    ~ xuanson xuanquang
    15535>15520 X Xuân Hưng
    15538>15520 X Thọ Diên
    15541>15553 X Thọ Lâm
    15544>15544 X Thọ Xương
    15547>15544 X Xuân Bái
    15550>15553 X Xuân Phú
    15553>15553 TT Sao Vàng
    ~ xuanthang
    15556>15544 TT Lam Sơn
    ~ xuanlam
    15559>15568 X Xuân Thiên
    15565>15568 X Thuận Minh
    ~ thominh xuanchau
    15568>15568 X Thọ Lập
    15571>15574 X Quảng Phú
    15574>15574 X Xuân Tín
    15577>15574 X Phú Xuân
    ~ xuanyen phuyen
    15583>15592 X Xuân Lai
    15586>15592 X Xuân Lập
    ~ thothang
    15592>15592 X Xuân Minh
    15598>15592 X Trường Xuân
    ~ xuantan xuanvinh thotruong
    /396 H Thường Xuân
    15607>15607 X Bát Mọt
    15610>15610 X Yên Nhân
    15619>15658 X Xuân Lẹ
    15622>15622 X Vạn Xuân
    15628>15628 X Lương Sơn
    15631>15634 X Xuân Cao
    15634>15634 X Luận Thành
    15637>15634,15661 X Luận Khê
    15640>15643 X Xuân Thắng
    15643>15643 X Xuân Lộc
    15646>15646 TT Thường Xuân
    ~ xuancam
    15649>15646 X Xuân Dương
    15652>15646 X Thọ Thanh
    15655>15646 X Ngọc Phụng
    15658>15658 X Xuân Chinh
    15661>15661 X Tân Thành
    /397 H Triệu Sơn
    15664>15664 TT Triệu Sơn
    ~ minhdan minhchau
    15667>15667 X Thọ Sơn
    15670>15667 X Thọ Bình
    15673>15754 X Thọ Tiến
    15676>15682 X Hợp Lý
    15679>15682 X Hợp Tiến
    15682>15682 X Hợp Thành
    15685>15682 X Triệu Thành
    15688>15682 X Hợp Thắng
    15691>15664 X Minh Sơn
    15700>15664 X Dân Lực
    15703>15664 X Dân Lý
    15706>15664 X Dân Quyền
    15709>15766 X An Nông
    15712>15715 X Vân Sơn
    15715>15715 X Thái Hòa
    15718>15715 TT Nưa
    ~ tanninh
    15721>15724 X Đồng Lợi
    15724>15724 X Đồng Tiến
    15727>15724 X Đồng Thắng
    15730>15766 X Tiến Nông
    15733>15766 X Khuyến Nông
    15736>15763 X Xuân Lộc
    ~ xuanthinh
    15742>15763 X Thọ Dân
    15745>15754 X Xuân Thọ
    15748>15763 X Thọ Tân
    15751>15754 X Thọ Ngọc
    15754>15754 X Thọ Cường
    15760>15763 X Thọ Phú
    ~ thovuc
    15763>15763 X Thọ Thế
    15766>15766 X Nông Trường
    15769>15667 X Bình Sơn
    /398 H Thiệu Hóa
    15772>15772,15796,15835 TT Thiệu Hóa
    ~ thieuphu thieudo vanha
    15775>15778 X Thiệu Ngọc
    15778>15778 X Thiệu Vũ
    15781>15772 X Thiệu Phúc
    15784>15778 X Thiệu Tiến
    15787>15772 X Thiệu Công
    15793>15448,15772 X Thiệu Long
    15796>15796 X Thiệu Giang
    15799>15796 X Thiệu Duy
    15802>15772 X Thiệu Nguyên
    15805>15796 X Thiệu Hợp
    15808>15796 X Thiệu Thịnh
    15811>15796 X Thiệu Quang
    15814>15778 X Thiệu Thành
    15817>15820 X Thiệu Toán
    15820>15820 X Thiệu Chính
    15823>15820 X Thiệu Hòa
    15829>15820 TT Hậu Hiền
    ~ minhtam thieuminh thieutam
    15832>15835 X Thiệu Viên
    15835>15835 X Thiệu Lý
    15838>15835 X Thiệu Vận
    15841>15835 X Thiệu Trung
    15847>15853 X Tân Châu
    ~ thieutan thieuchau
    15853>15853 X Thiệu Giao
    /399 H Hoằng Hóa
    15865>15865 TT Bút Sơn
    ~ hoangphuc hoangvinh
    15877>15880 X Hoằng Xuân
    ~ hoangkhanh
    15880>15880 X Hoằng Giang
    ~ hoangphuong
    15883>15889 X Hoằng Phú
    15886>15880 X Hoằng Quỳ
    15889>15889 X Hoằng Kim
    15892>15889 X Hoằng Trung
    15895>15910 X Hoằng Trinh
    15901>15910 X Hoằng Sơn
    ~ hoangluong
    15907>15910 X Hoằng Cát
    15910>15910 X Hoằng Xuyên
    ~ hoangkhe
    15916>15889 X Hoằng Quý
    15919>15880 X Hoằng Hợp
    15928>15865 X Hoằng Đức
    ~ hoangminh
    15937>15865 X Hoằng Hà
    15940>15865 X Hoằng Đạt
    15946>15865 X Hoằng Đạo
    15949>15976 X Hoằng Thắng
    15952>15865 X Hoằng Đồng
    15955>15961 X Hoằng Thái
    15958>15961 X Hoằng Thịnh
    15961>15961 X Hoằng Thành
    15964>15961 X Hoằng Lộc
    15967>15961 X Hoằng Trạch
    15973>15976 X Hoằng Phong
    15976>15976 X Hoằng Lưu
    15979>15976 X Hoằng Châu
    15982>15961 X Hoằng Tân
    15985>15991 X Hoằng Yến
    15988>15991 X Hoằng Tiến
    15991>15991 X Hoằng Hải
    15994>16000 X Hoằng Ngọc
    15997>16000 X Hoằng Đông
    16000>16000 X Hoằng Thanh
    16003>16000 X Hoằng Phụ
    16006>15991 X Hoằng Trường
    /400 H Hậu Lộc
    16012>16012 TT Hậu Lộc
    ~ thinhloc loctan
    16015>16033 X Đồng Lộc
    16018>16021 X Đại Lộc
    16021>16021 X Triệu Lộc
    ~ chauloc
    16027>16021 X Tiến Lộc
    16030>16012 X Lộc Sơn
    16033>16033 X Cầu Lộc
    16036>16033 X Thành Lộc
    16042>16033 X Tuy Lộc
    ~ phongloc
    16045>16012 X Mỹ Lộc
    16048>16012 X Thuần Lộc
    ~ vanloc
    16057>16072 X Xuân Lộc
    16063>16072 X Hoa Lộc
    16066>16072 X Liên Lộc
    16069>16072 X Quang Lộc
    16072>16072 X Phú Lộc
    16075>16072 X Hòa Lộc
    16078>16078 X Minh Lộc
    16081>16078 X Hưng Lộc
    16084>16078 X Hải Lộc
    16087>16078 X Đa Lộc
    16090>16078 X Ngư Lộc
    /401 H Nga Sơn
    16093>16093 TT Nga Sơn
    ~ ngamy ngahung
    16096>16171 X Ba Đình
    16099>16171 X Nga Vịnh
    16102>16114 X Nga Văn
    16105>16171 X Nga Thiện
    16108>16108 X Nga Tiến
    16114>16114 X Nga Phượng
    ~ ngalinh nganhan
    16120>16093 X Nga Hiệp
    ~ ngabach ngatrung
    16123>16093 X Nga Thanh
    16132>16093 X Nga Yên
    16135>16138 X Nga Giáp
    16138>16138 X Nga Hải
    16141>16138 X Nga Thành
    16144>16144 X Nga An
    16147>16144 X Nga Phú
    16150>16144 X Nga Điền
    16153>16108 X Nga Tân
    16156>16093 X Nga Thủy
    16159>16138 X Nga Liên
    16162>16108 X Nga Thái
    16165>16114 X Nga Thạch
    16168>16114 X Nga Thắng
    16171>16171 X Nga Trường
    /402 H Như Xuân
    16174>16174 TT Yên Cát
    ~ yenle
    16177>16177 X Bãi Trành
    16180>16177 X Xuân Hòa
    16183>16177 X Xuân Bình
    16186>16186 X Hóa Quỳ
    ~ xuanquy
    16195>16225 X Cát Vân
    16198>16225 X Cát Tân
    16201>16174 X Tân Bình
    16204>16186 X Bình Lương
    16207>16222 X Thanh Quân
    16210>16222 X Thanh Xuân
    16213>16213 X Thanh Hòa
    16216>16213 X Thanh Phong
    16219>16213 X Thanh Lâm
    16222>16222 X Thanh Sơn
    16225>16225 X Thượng Ninh
    /403 H Như Thanh
    16228>16228 TT Bến Sung
    ~ haivan
    16231>16234 X Cán Khê
    ~ xuantho
    16234>16234 X Xuân Du
    16240>16234 X Phượng Nghi
    16243>16249 X Mậu Lâm
    16246>16228 X Xuân Khang
    16249>16249 X Phú Nhuận
    16252>16228 X Hải Long
    16258>16258 X Xuân Thái
    16261>16264 X Xuân Phúc
    ~ phucduong
    16264>16228,16264 X Yên Thọ
    16267>16264 X Yên Lạc
    16273>16273,16369 X Thanh Tân
    16276>16273 X Thanh Kỳ
    /404 H Nông Cống
    16279>16279 TT Nông Cống
    16282>16297 X Tân Phúc
    16285>16297 X Tân Thọ
    16288>16297 X Hoàng Sơn
    16291>16297 X Tân Khang
    16294>16297 X Hoàng Giang
    16297>16297 X Trung Chính
    ~ trungy
    16303>16309 X Trung Thành
    16309>16309 X Tế Thắng
    16315>16309 X Tế Lợi
    16318>16309 X Tế Nông
    ~ tetan
    16321>16279 X Minh Nghĩa
    16324>16279 X Minh Khôi
    16327>16279 X Vạn Hòa
    16330>16348 X Trường Trung
    16333>16279 X Vạn Thắng
    16336>16348 X Trường Giang
    16339>16279 X Vạn Thiện
    16342>16342 X Thăng Long
    16345>16348 X Trường Minh
    16348>16348 X Trường Sơn
    16351>16342 X Thăng Bình
    16354>16369 X Công Liêm
    16357>16363 X Tượng Văn
    16360>16342 X Thăng Thọ
    16363>16363 X Tượng Lĩnh
    16366>16363 X Tượng Sơn
    16369>16369 X Công Chính
    16375>16369 X Yên Mỹ
    ~ congbinh
    /406 H Quảng Xương
    16438>16438 TT Tân Phong
    ~ quangtan quangphong quangxuong
    16447>16480 X Quảng Trạch
    16453>16438 X Quảng Đức
    16456>16438 X Quảng Định
    16462>16540 X Quảng Nhân
    16465>16540 X Quảng Ninh
    16468>16543 X Quảng Bình
    16471>16498 X Quảng Hợp
    16474>16498 X Quảng Văn
    16477>16480 X Quảng Long
    16480>16480 X Quảng Yên
    16483>16480 X Quảng Hòa
    16489>16489 X Quảng Khê
    16492>16489 X Quảng Trung
    16495>16489 X Quảng Chính
    16498>16498 X Quảng Ngọc
    16501>16489 X Quảng Trường
    16510>16498 X Quảng Phúc
    ~ quangvong
    16519>16516 X Quảng Giao
    16540>16540 X Quảng Hải
    16543>16543 X Quảng Lưu
    16546>16543 X Quảng Lộc
    16549>16549 X Tiên Trang
    ~ quanglinh quangloi
    16552>16549 X Quảng Nham
    16555>16549 X Quảng Thạch
    16558>16543 X Quảng Thái
    /407 TX Nghi Sơn
    ~ tinhgia
    16561>16561 P Hải Hòa
    ~ tinhgia
    16564>16576 P Hải Châu
    16567>16576 X Thanh Thủy
    16570>16576 X Thanh Sơn
    16576>16576 P Hải Ninh
    ~ trieuduong
    16579>16591 X Anh Sơn
    16582>16594 X Ngọc Lĩnh
    16585>16594 P Hải An
    16591>16591 X Các Sơn
    ~ hungson
    16594>16594 P Tân Dân
    16597>16597 P Hải Lĩnh
    16600>16597 X Định Hải
    16603>16624 X Phú Sơn
    16606>16597 P Ninh Hải
    16609>16609 P Nguyên Bình
    ~ haiyen
    16612>16561 X Hải Nhân
    16618>16561 P Bình Minh
    16621>16561 P Hải Thanh
    16624>16624 X Phú Lâm
    16627>16609 P Xuân Lâm
    16630>16624 P Trúc Lâm
    16633>16645 P Hải Bình
    16636>16636 X Tân Trường
    16639>16624 X Tùng Lâm
    16642>16645 P Tĩnh Hải
    16645>16645 P Mai Lâm
    16648>16636 X Trường Lâm
    16654>16654 P Hải Thượng
    16657>16654 X Nghi Sơn
    16660>16654 X Hải Hà
    """
}
