// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Hồ Chí Minh, and what lies in it from before 1 July 2025.
  static let province79 = """
    + 79 TP Hồ Chí Minh
    25747 P Thủ Dầu Một
    25750 P Phú Lợi
    25760 P Bình Dương
    25768 P Phú An
    25771 P Chánh Hiệp
    25777 X Dầu Tiếng
    25780 X Minh Thạnh
    25792 X Long Hòa
    25807 X Thanh An
    25813 P Bến Cát
    25819 X Trừ Văn Thố
    25822 X Bàu Bàng
    25837 P Chánh Phú Hòa
    25840 P Long Nguyên
    25843 P Tây Nam
    25846 P Thới Hòa
    25849 P Hòa Lợi
    25858 X Phú Giáo
    25864 X Phước Thành
    25867 X An Long
    25882 X Phước Hòa
    25888 P Tân Uyên
    25891 P Tân Khánh
    25906 X Bắc Tân Uyên
    25909 X Thường Tân
    25912 P Vĩnh Tân
    25915 P Bình Cơ
    25920 P Tân Hiệp
    25942 P Dĩ An
    25945 P Tân Đông Hiệp
    25951 P Đông Hòa
    25966 P Lái Thiêu
    25969 P Thuận Giao
    25975 P An Phú
    25978 P Thuận An
    25987 P Bình Hòa
    26506 P Vũng Tàu
    26526 P Tam Thắng
    26536 P Rạch Dừa
    26542 P Phước Thắng
    26545 X Long Sơn
    26560 P Bà Rịa
    26566 P Long Hương
    26572 P Tam Long
    26575 X Ngãi Giao
    26584 X Xuân Sơn
    26590 X Bình Giã
    26596 X Châu Đức
    26608 X Kim Long
    26617 X Nghĩa Thành
    26620 X Hồ Tràm
    26632 X Xuyên Mộc
    26638 X Bàu Lâm
    26641 X Hòa Hội
    26647 X Hòa Hiệp
    26656 X Bình Châu
    26659 X Long Điền
    26662 X Long Hải
    26680 X Đất Đỏ
    26686 X Phước Hải
    26704 P Phú Mỹ
    26710 P Tân Hải
    26713 P Tân Phước
    26725 P Tân Thành
    26728 X Châu Pha
    26732 ĐK Côn Đảo
    26737 P Tân Định
    26740 P Sài Gòn
    26743 P Bến Thành
    26758 P Cầu Ông Lãnh
    26767 P An Phú Đông
    26773 P Thới An
    26782 P Tân Thới Hiệp
    26785 P Trung Mỹ Tây
    26791 P Đông Hưng Thuận
    26800 P Linh Xuân
    26803 P Tam Bình
    26809 P Hiệp Bình
    26824 P Thủ Đức
    26833 P Long Bình
    26842 P Tăng Nhơn Phú
    26848 P Phước Long
    26857 P Long Phước
    26860 P Long Trường
    26876 P An Nhơn
    26878 P An Hội Đông
    26882 P An Hội Tây
    26884 P Gò Vấp
    26890 P Hạnh Thông
    26898 P Thông Tây Hội
    26905 P Bình Lợi Trung
    26911 P Bình Quới
    26929 P Bình Thạnh
    26944 P Gia Định
    26956 P Thạnh Mỹ Tây
    26968 P Tân Sơn Nhất
    26977 P Tân Sơn Hòa
    26983 P Bảy Hiền
    26995 P Tân Hòa
    27004 P Tân Bình
    27007 P Tân Sơn
    27013 P Tây Thạnh
    27019 P Tân Sơn Nhì
    27022 P Phú Thọ Hòa
    27028 P Phú Thạnh
    27031 P Tân Phú
    27043 P Đức Nhuận
    27058 P Cầu Kiệu
    27073 P Phú Nhuận
    27094 P An Khánh
    27097 P Bình Trưng
    27112 P Cát Lái
    27139 P Xuân Hòa
    27142 P Nhiêu Lộc
    27154 P Bàn Cờ
    27163 P Hòa Hưng
    27169 P Diên Hồng
    27190 P Vườn Lài
    27211 P Hòa Bình
    27226 P Phú Thọ
    27232 P Bình Thới
    27238 P Minh Phụng
    27259 P Xóm Chiếu
    27265 P Khánh Hội
    27286 P Vĩnh Hội
    27301 P Chợ Quán
    27316 P An Đông
    27343 P Chợ Lớn
    27349 P Phú Lâm
    27364 P Bình Phú
    27367 P Bình Tây
    27373 P Bình Tiên
    27418 P Chánh Hưng
    27424 P Bình Đông
    27427 P Phú Định
    27439 P Bình Hưng Hòa
    27442 P Bình Tân
    27448 P Bình Trị Đông
    27457 P Tân Tạo
    27460 P An Lạc
    27475 P Tân Hưng
    27478 P Tân Thuận
    27484 P Phú Thuận
    27487 P Tân Mỹ
    27496 X Tân An Hội
    27508 X An Nhơn Tây
    27511 X Nhuận Đức
    27526 X Thái Mỹ
    27541 X Phú Hòa Đông
    27544 X Bình Mỹ
    27553 X Củ Chi
    27559 X Hóc Môn
    27568 X Đông Thạnh
    27577 X Xuân Thới Sơn
    27592 X Bà Điểm
    27595 X Tân Nhựt
    27601 X Vĩnh Lộc
    27604 X Tân Vĩnh Lộc
    27610 X Bình Lợi
    27619 X Bình Hưng
    27628 X Hưng Long
    27637 X Bình Chánh
    27655 X Nhà Bè
    27658 X Hiệp Phước
    27664 X Cần Giờ
    27667 X Bình Khánh
    27673 X An Thới Đông
    27676 X Thạnh An
    - 74 T Bình Dương
    /718 TP Thủ Dầu Một
    25741>25747,25750 P Hiệp Thành
    25744>25750 P Phú Lợi
    25747>25747 P Phú Cường
    25750>25750 P Phú Hòa
    25753>25747 P Phú Thọ
    25756>25747 P Chánh Nghĩa
    25759>25771 P Định Hòa
    25760>25760 P Hòa Phú
    25762>25760 P Phú Mỹ
    25763>25760 P Phú Tân
    25765>25768 P Tân An
    25768>25768,25771 P Hiệp An
    25771>25771 P Tương Bình Hiệp
    25774>25747,25771 P Chánh Mỹ
    /719 H Bàu Bàng
    25816>25819 X Trừ Văn Thố
    25819>25819 X Cây Trường II
    25822>25819,25822 TT Lai Uyên
    25825>25813 X Tân Hưng
    25828>25840 X Long Nguyên
    25831>25837 X Hưng Hòa
    25834>25813 X Lai Hưng
    /720 H Dầu Tiếng
    25777>25777 TT Dầu Tiếng
    25780>25780 X Minh Hòa
    25783>25780,25792 X Minh Thạnh
    25786>25780,25792 X Minh Tân
    25789>25777 X Định An
    25792>25792 X Long Hòa
    25795>25777 X Định Thành
    25798>25777,25807 X Định Hiệp
    25801>25807,25843 X An Lập
    25804>25792 X Long Tân
    25807>25807 X Thanh An
    25810>25807,25843 X Thanh Tuyền
    /721 TP Bến Cát
    25813>25813,25840 P Mỹ Phước
    25837>25837 P Chánh Phú Hòa
    25840>25840 P An Điền
    25843>25843 P An Tây
    25846>25846 P Thới Hòa
    25849>25849 P Hòa Lợi
    25852>25849 P Tân Định
    25855>25768 X Phú An
    /722 H Phú Giáo
    25858>25858 TT Phước Vĩnh
    25861>25867 X An Linh
    25864>25864 X Phước Sang
    25865>25864 X An Thái
    25867>25867 X An Long
    25870>25858 X An Bình
    25873>25864 X Tân Hiệp
    25876>25858,25882 X Tam Lập
    25879>25867 X Tân Long
    25882>25882 X Vĩnh Hòa
    25885>25882 X Phước Hòa
    /723 TP Tân Uyên
    25888>25888 P Uyên Hưng
    25891>25891 P Tân Phước Khánh
    25912>25912 P Vĩnh Tân
    25915>25915 P Hội Nghĩa
    25920>25920 P Tân Hiệp
    25921>25920 P Khánh Bình
    25924>25760 P Phú Chánh
    25930>25888 X Bạch Đằng
    25933>25891 P Tân Vĩnh Hiệp
    25936>25891 P Thạnh Phước
    25937>25891 X Thạnh Hội
    25939>25891,25945 P Thái Hòa
    /724 TP Dĩ An
    25942>25942 P Dĩ An
    25945>25945 P Tân Bình
    25948>25942,25945 P Tân Đông Hiệp
    25951>25951 P Bình An
    25954>25951 P Bình Thắng
    25957>25951 P Đông Hòa
    25960>25942 P An Bình
    /725 TP Thuận An
    25963>25978 P An Thạnh
    25966>25966 P Lái Thiêu
    25969>25969,25975 P Bình Chuẩn
    25972>25969 P Thuận Giao
    25975>25975 P An Phú
    25978>25978 P Hưng Định
    25981>25978 X An Sơn
    25984>25966 P Bình Nhâm
    25987>25987 P Bình Hòa
    25990>25966,25987 P Vĩnh Phú
    /726 H Bắc Tân Uyên
    25894>25906 X Tân Định
    25897>25915 X Bình Mỹ
    25900>25912 TT Tân Bình
    25903>25888 X Tân Lập
    25906>25906 TT Tân Thành
    25907>25906 X Đất Cuốc
    25908>25909 X Hiếu Liêm
    25909>25909 X Lạc An
    25918>25888,25909 X Tân Mỹ
    25927>25909 X Thường Tân
    - 77 T Bà Rịa - Vũng Tàu
    /747 TP Vũng Tàu
    26506>26506 P 1
    26508>26506 P Thắng Tam
    26509>26506 P 2
    26512>26506 P 3
    26515>26506 P 4
    26518>26506 P 5
    26521>26506 P Thắng Nhì
    26524>26526 P 7
    26526>26526 P Nguyễn An Ninh
    26527>26526 P 8
    26530>26526 P 9
    26533>26536 P Thắng Nhất
    26535>26536 P Rạch Dừa
    26536>26536 P 10
    26539>26542 P 11
    26542>26542 P 12
    26545>26545 X Long Sơn
    /748 TP Bà Rịa
    26548>26560 P Phước Hưng
    26554>26560 P Phước Nguyên
    26557>26560 P Long Toàn
    26558>26572 P Long Tâm
    26560>26560 P Phước Trung
    ~ phuochiep
    26563>26566 P Long Hương
    26566>26566 P Kim Dinh
    26567>26566 X Tân Hưng
    26569>26572 X Long Phước
    26572>26572 X Hòa Long
    /750 H Châu Đức
    26574>26608 X Bàu Chinh
    26575>26575 TT Ngãi Giao
    26578>26575 X Bình Ba
    26581>26575 X Suối Nghệ
    26584>26584 X Xuân Sơn
    26587>26584 X Sơn Bình
    26590>26590 X Bình Giã
    26593>26590 X Bình Trung
    26596>26596 X Xà Bang
    26599>26596 X Cù Bị
    26602>26608 X Láng Lớn
    26605>26590 X Quảng Thành
    26608>26608 TT Kim Long
    26611>26584 X Suối Rao
    26614>26617 X Đá Bạc
    26617>26617 X Nghĩa Thành
    /751 H Xuyên Mộc
    26620>26620 TT Phước Bửu
    26623>26620 X Phước Thuận
    26626>26620 X Phước Tân
    26629>26632 X Xuyên Mộc
    26632>26632 X Bông Trang
    26635>26638 X Tân Lâm
    26638>26638 X Bàu Lâm
    26641>26641 X Hòa Bình
    26644>26641 X Hòa Hưng
    26647>26647 X Hòa Hiệp
    26650>26641 X Hòa Hội
    26653>26632 X Bưng Riềng
    26656>26656 X Bình Châu
    /753 H Long Đất
    ~ datdo longdien
    26659>26659 TT Long Điền
    26662>26662 TT Long Hải
    26668>26659 X Tam An
    ~ annhut anngai tamphuoc
    26674>26662 X Phước Tỉnh
    26677>26662 X Phước Hưng
    26680>26680 TT Đất Đỏ
    26683>26680 X Phước Long Thọ
    26686>26686 X Phước Hội
    ~ locan
    26689>26686 TT Phước Hải
    ~ longmy
    26695>26680 X Long Tân
    26698>26680 X Láng Dài
    /754 TP Phú Mỹ
    ~ tanthanh
    26704>26704 P Phú Mỹ
    26707>26710 P Tân Hòa
    26710>26710 P Tân Hải
    26713>26713 P Phước Hòa
    26716>26713 P Tân Phước
    26719>26704 P Mỹ Xuân
    26722>26725 X Sông Xoài
    26725>26725 P Hắc Dịch
    26728>26728 X Châu Pha
    26731>26728 X Tóc Tiên
    /755>26732 H Côn Đảo
    - 79 TP Hồ Chí Minh
    /760 Q 1
    26734>26737 P Tân Định
    26737>26737,26740 P Đa Kao
    26740>26740 P Bến Nghé
    26743>26743 P Bến Thành
    26746>26740,26743 P Nguyễn Thái Bình
    26749>26743 P Phạm Ngũ Lão
    26752>26743,26758 P Cầu Ông Lãnh
    26755>26758 P Cô Giang
    26758>26758 P Nguyễn Cư Trinh
    26761>26758 P Cầu Kho
    /761 Q 12
    26764>26773 P Thạnh Xuân
    26767>26767 P Thạnh Lộc
    26770>26782 P Hiệp Thành
    26773>26773 P Thới An
    26776>26785 P Tân Chánh Hiệp
    26779>26767 P An Phú Đông
    26782>26782 P Tân Thới Hiệp
    26785>26785 P Trung Mỹ Tây
    26787>26791 P Tân Hưng Thuận
    26788>26791 P Đông Hưng Thuận
    26791>26791 P Tân Thới Nhất
    /764 Q Gò Vấp
    26872>26878 P 15
    ~ 13
    26875>26884 P 17
    26876>26876 P 6
    26878>26878 P 16
    26881>26882 P 12
    26882>26882 P 14
    26884>26884 P 10
    26887>26876 P 5
    26890>26890 P 1
    ~ 4 7
    26898>26898 P 8
    ~ 9
    26899>26898 P 11
    26902>26890 P 3
    /765 Q Bình Thạnh
    26905>26905 P 13
    26908>26905 P 11
    26911>26911 P 27
    26914>26929 P 26
    26917>26929 P 12
    26920>26956 P 25
    26923>26905 P 5
    26926>26944 P 7
    ~ 6
    26929>26929 P 14
    ~ 24
    26941>26944 P 2
    ~ 15
    26944>26944 P 1
    ~ 3
    26950>26944 P 17
    26953>26956 P 19
    ~ 21
    26956>26956 P 22
    26962>26911 P 28
    /766 Q Tân Bình
    26965>26977 P 2
    26968>26968 P 4
    26971>26983 P 12
    26974>27004 P 13
    26977>26977 P 1
    26980>26977 P 3
    26983>26983 P 11
    26986>26968 P 7
    26989>26968 P 5
    26992>26983 P 10
    26995>26995 P 6
    26998>26995 P 8
    27001>26995 P 9
    27004>27004 P 14
    27007>27004,27007 P 15
    /767 Q Tân Phú
    27010>27019 P Tân Sơn Nhì
    27013>27013 P Tây Thạnh
    27016>27013,27019,27439 P Sơn Kỳ
    27019>27019,27022 P Tân Quý
    27022>27019,27022,27031 P Tân Thành
    27025>27022 P Phú Thọ Hòa
    27028>27028 P Phú Thạnh
    27031>27031 P Phú Trung
    27034>27031 P Hòa Thạnh
    27037>27028 P Hiệp Tân
    27040>27028,27031 P Tân Thới Hòa
    /768 Q Phú Nhuận
    27043>27043 P 4
    ~ 3
    27046>27043 P 5
    27049>27043 P 9
    27052>27058 P 7
    27058>27058 P 1
    27061>27058 P 2
    27064>27073 P 8
    27070>27073 P 10
    27073>27073 P 11
    ~ 12
    27076>27058,27073 P 15
    ~ 17
    27085>27073 P 13
    ~ 14
    /769 TP Thủ Đức
    ~ 9 2
    26794>26800 P Linh Xuân
    26797>26803 P Bình Chiểu
    26800>26800 P Linh Trung
    26803>26803 P Tam Bình
    26806>26803 P Tam Phú
    26809>26809 P Hiệp Bình Phước
    26812>26809 P Hiệp Bình Chánh
    26815>26824 P Linh Chiểu
    26818>26800,26824 P Linh Tây
    26821>26809,26824 P Linh Đông
    26824>26824 P Bình Thọ
    26827>26824 P Trường Thọ
    26830>26833 P Long Bình
    26833>26833,26842 P Long Thạnh Mỹ
    26836>26842 P Tân Phú
    26839>26842 P Hiệp Phú
    26842>26842 P Tăng Nhơn Phú A
    26845>26842 P Tăng Nhơn Phú B
    26848>26848 P Phước Long B
    26851>26848 P Phước Long A
    26854>26857 P Trường Thạnh
    26857>26857 P Long Phước
    26860>26860 P Long Trường
    26863>26848 P Phước Bình
    26866>26860 P Phú Hữu
    27088>27094 P Thảo Điền
    27091>27094,27097 P An Phú
    27094>27094 P An Khánh
    ~ binhan binhkhanh
    27097>27097 P Bình Trưng Đông
    27100>27097 P Bình Trưng Tây
    27109>27112 P Cát Lái
    27112>27112 P Thạnh Mỹ Lợi
    27115>27094 P An Lợi Đông
    27118>27094 P Thủ Thiêm
    /770 Q 3
    27127>27142 P 14
    27130>27142 P 12
    ~ 13
    27133>27142 P 11
    27139>27139 P Võ Thị Sáu
    ~ 6 7 8
    27142>27142 P 9
    ~ 10
    27148>27139,27154 P 4
    27151>27154 P 5
    27154>27154 P 3
    27157>27154 P 2
    27160>27154 P 1
    /771 Q 10
    27163>27163 P 15
    27166>27163 P 13
    27169>27163,27169 P 14
    27172>27163 P 12
    27178>27190 P 10
    ~ 11
    27181>27190 P 9
    27184>27190 P 1
    27187>27169 P 8
    ~ 5
    27190>27190 P 2
    ~ 3
    27193>27190 P 4
    27202>27169 P 6
    ~ 7
    /772 Q 11
    27208>27226 P 15
    27211>27211 P 5
    27214>27211 P 14
    27220>27232 P 3
    27226>27226 P 11
    ~ 13
    27229>27226,27232 P 8
    ~ 12
    27232>27232 P 10
    ~ 9
    27238>27238 P 7
    ~ 4 6
    27247>27238 P 1
    ~ 2
    27253>27238 P 16
    /773 Q 4
    27259>27259 P 13
    ~ 12
    27265>27265 P 9
    ~ 6
    27271>27265 P 8
    ~ 10
    27277>27259 P 18
    27283>27265,27286 P 4
    27286>27286 P 3
    27289>27259 P 16
    27292>27265,27286 P 2
    ~ 5
    27295>27259,27265 P 15
    ~ 14
    27298>27286 P 1
    /774 Q 5
    27301>27301 P 4
    27304>27316 P 9
    27307>27301 P 2
    ~ 3
    27310>27343 P 12
    ~ 15
    27316>27316 P 7
    ~ 8
    27325>27301 P 1
    27328>27343 P 11
    ~ 10
    27331>27343 P 14
    27334>27316 P 5
    ~ 6
    27343>27343 P 13
    /775 Q 6
    27346>27349 P 14
    27349>27349 P 13
    27352>27367 P 9
    ~ 5
    27358>27349 P 12
    27364>27364 P 11
    27367>27367 P 2
    ~ 6
    27373>27373 P 1
    ~ 3 4
    27376>27373 P 8
    27382>27373 P 7
    27385>27364 P 10
    /776 Q 8
    27397>27418 P Rạch Ông
    ~ 1 2 3
    27403>27418 P Hưng Phú
    ~ 8 9 10
    27409>27418 P 4
    27415>27427 P Xóm Củi
    ~ 11 12 13
    27418>27418,27424 P 5
    27421>27427 P 14
    27424>27424 P 6
    27427>27427 P 15
    27430>27364,27427,27595 P 16
    27433>27424,27619 P 7
    /777 Q Bình Tân
    27436>27439 P Bình Hưng Hòa
    27439>27439,27448 P Bình Hưng Hòa A
    27442>27442 P Bình Hưng Hòa B
    27445>27448 P Bình Trị Đông
    27448>27442,27448 P Bình Trị Đông A
    27451>27460 P Bình Trị Đông B
    27454>27442,27457,27604 P Tân Tạo
    27457>27457,27595 P Tân Tạo A
    27460>27460 P An Lạc
    27463>27460 P An Lạc A
    /778 Q 7
    27466>27478 P Tân Thuận Đông
    27469>27478 P Tân Thuận Tây
    27472>27475 P Tân Kiểng
    27475>27475 P Tân Hưng
    27478>27478 P Bình Thuận
    27481>27475 P Tân Quy
    27484>27484 P Phú Thuận
    27487>27487 P Tân Phú
    27490>27475 P Tân Phong
    27493>27484,27487 P Phú Mỹ
    /783 H Củ Chi
    27496>27496 TT Củ Chi
    27499>27508 X Phú Mỹ Hưng
    27502>27508 X An Phú
    27505>27526 X Trung Lập Thượng
    27508>27508 X An Nhơn Tây
    27511>27511 X Nhuận Đức
    27514>27511 X Phạm Văn Cội
    27517>27541 X Phú Hòa Đông
    27520>27511 X Trung Lập Hạ
    27523>27544 X Trung An
    27526>27526 X Phước Thạnh
    27529>27496 X Phước Hiệp
    27532>27496 X Tân An Hội
    27535>27553 X Phước Vĩnh An
    27538>27526 X Thái Mỹ
    27541>27541 X Tân Thạnh Tây
    27544>27544 X Hòa Phú
    27547>27541 X Tân Thạnh Đông
    27550>27544 X Bình Mỹ
    27553>27553 X Tân Phú Trung
    27556>27553 X Tân Thông Hội
    /784 H Hóc Môn
    27559>27559 TT Hóc Môn
    27562>27559 X Tân Hiệp
    27565>27568 X Nhị Bình
    27568>27568 X Đông Thạnh
    27571>27577 X Tân Thới Nhì
    27574>27568 X Thới Tam Thôn
    27577>27577 X Xuân Thới Sơn
    27580>27559 X Tân Xuân
    27583>27577 X Xuân Thới Đông
    27586>27592 X Trung Chánh
    27589>27592 X Xuân Thới Thượng
    27592>27592 X Bà Điểm
    /785 H Bình Chánh
    27595>27595 TT Tân Túc
    27598>27601,27604 X Phạm Văn Hai
    27601>27601 X Vĩnh Lộc A
    27604>27604 X Vĩnh Lộc B
    27607>27610 X Bình Lợi
    27610>27610 X Lê Minh Xuân
    27613>27595 X Tân Nhựt
    27616>27457,27595 X Tân Kiên
    27619>27619 X Bình Hưng
    27622>27619 X Phong Phú
    27625>27424,27637 X An Phú Tây
    27628>27628 X Hưng Long
    27631>27628 X Đa Phước
    27634>27637 X Tân Quý Tây
    27637>27637 X Bình Chánh
    27640>27628 X Qui Đức
    /786 H Nhà Bè
    27643>27655 TT Nhà Bè
    27646>27655 X Phước Kiển
    27649>27655 X Phước Lộc
    27652>27658 X Nhơn Đức
    27655>27655 X Phú Xuân
    27658>27658 X Long Thới
    27661>27658 X Hiệp Phước
    /787 H Cần Giờ
    27664>27664 TT Cần Thạnh
    27667>27667 X Bình Khánh
    27670>27667 X Tam Thôn Hiệp
    27673>27667,27673 X An Thới Đông
    27676>27676 X Thạnh An
    27679>27664 X Long Hòa
    27682>27673 X Lý Nhơn
    """
}
