// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Lào Cai, and what lies in it from before 1 July 2025.
  static let province15 = """
    + 15 T Lào Cai
    02647 P Lào Cai
    02671 P Cam Đường
    02680 X Hợp Thành
    02683 X Bát Xát
    02686 X A Mú Sung
    02695 X Trịnh Tường
    02701 X Y Tý
    02707 X Dền Sáng
    02725 X Bản Xèo
    02728 X Mường Hum
    02746 X Cốc San
    02752 X Pha Long
    02761 X Mường Khương
    02782 X Cao Sơn
    02788 X Bản Lầu
    02809 X Si Ma Cai
    02824 X Sín Chéng
    02839 X Bắc Hà
    02842 X Tả Củ Tỷ
    02848 X Lùng Phình
    02869 X Bản Liền
    02890 X Bảo Nhai
    02896 X Cốc Lầu
    02902 X Phong Hải
    02905 X Bảo Thắng
    02908 X Tằng Loỏng
    02923 X Gia Phú
    02926 X Xuân Quang
    02947 X Bảo Yên
    02953 X Nghĩa Đô
    02962 X Xuân Hòa
    02968 X Thượng Hà
    02989 X Bảo Hà
    02998 X Phúc Khánh
    03004 X Ngũ Chỉ Sơn
    03006 P Sa Pa
    03013 X Tả Phìn
    03037 X Tả Van
    03043 X Mường Bo
    03046 X Bản Hồ
    03061 X Võ Lao
    03076 X Nậm Chày
    03082 X Văn Bàn
    03085 X Nậm Xé
    03091 X Chiềng Ken
    03103 X Khánh Yên
    03106 X Dương Quỳ
    03121 X Minh Lương
    04252 P Yên Bái
    04273 P Nam Cường
    04279 P Văn Phú
    04288 P Nghĩa Lộ
    04303 X Lục Yên
    04309 X Lâm Thượng
    04336 X Tân Lĩnh
    04342 X Khánh Hòa
    04345 X Mường Lai
    04363 X Phúc Lợi
    04375 X Mậu A
    04381 X Lâm Giang
    04387 X Châu Quế
    04399 X Đông Cuông
    04402 X Phong Dụ Hạ
    04423 X Phong Dụ Thượng
    04429 X Tân Hợp
    04441 X Xuân Ái
    04450 X Mỏ Vàng
    04456 X Mù Cang Chải
    04462 X Nậm Có
    04465 X Khao Mang
    04474 X Lao Chải
    04489 X Chế Tạo
    04492 X Púng Luông
    04498 X Trấn Yên
    04531 X Quy Mông
    04537 X Lương Thịnh
    04543 P Âu Lâu
    04564 X Việt Hồng
    04576 X Hưng Khánh
    04585 X Hạnh Phúc
    04603 X Tà Xi Láng
    04606 X Trạm Tấu
    04609 X Phình Hồ
    04630 X Tú Lệ
    04636 X Gia Hội
    04651 X Sơn Lương
    04660 X Liên Sơn
    04663 P Trung Tâm
    04672 X Văn Chấn
    04681 P Cầu Thia
    04693 X Cát Thịnh
    04699 X Chấn Thịnh
    04705 X Thượng Bằng La
    04711 X Nghĩa Tâm
    04714 X Yên Bình
    04717 X Thác Bà
    04726 X Cảm Nhân
    04744 X Yên Thành
    04750 X Bảo Ái
    - 10 T Lào Cai
    /080 TP Lào Cai
    02635>02647 P Duyên Hải
    02641>02647 P Lào Cai
    ~ phomoi
    02644>02647 P Cốc Lếu
    02647>02647 P Kim Tân
    02650>02671 P Bắc Lệnh
    02653>02671 P Pom Hán
    02656>02671 P Xuân Tăng
    02658>02671 P Bình Minh
    02659>02923 X Thống Nhất
    02662>02746 X Đồng Tuyển
    02665>02647 X Vạn Hòa
    02668>02671 P Bắc Cường
    02671>02671 P Nam Cường
    02674>02671 X Cam Đường
    02677>02680 X Tả Phời
    02680>02680 X Hợp Thành
    02746>02746 X Cốc San
    /082 H Bát Xát
    02683>02683 TT Bát Xát
    02686>02686 X A Mú Sung
    02689>02686 X Nậm Chạc
    02692>02701 X A Lù
    ~ ngaithau
    02695>02695 X Trịnh Tường
    02701>02701 X Y Tý
    02704>02695 X Cốc Mỳ
    02707>02707 X Dền Sáng
    02710>02683 X Bản Vược
    02713>02707 X Sàng Ma Sáo
    02716>02683 X Bản Qua
    02719>02725 X Mường Vi
    02722>02707 X Dền Thàng
    02725>02725 X Bản Xèo
    02728>02728 X Mường Hum
    02731>02728 X Trung Lèng Hồ
    02734>02683 X Quang Kim
    02737>02725 X Pa Cheo
    02740>02728 X Nậm Pung
    02743>02683 X Phìn Ngan
    02749>02746 X Tòng Sành
    /083 H Mường Khương
    02752>02752 X Pha Long
    02755>02752 X Tả Ngài Chồ
    02758>02761 X Tung Chung Phố
    02761>02761 TT Mường Khương
    02764>02752 X Dìn Chin
    02767>02752 X Tả Gia Khâu
    02770>02761 X Nậm Chảy
    02773>02761 X Nấm Lư
    02776>02782 X Lùng Khấu Nhin
    02779>02761 X Thanh Bình
    02782>02782 X Cao Sơn
    02785>02788 X Lùng Vai
    02788>02788 X Bản Lầu
    02791>02782 X La Pan Tẩn
    02794>02782 X Tả Thàng
    02797>02788 X Bản Sen
    /084 H Si Ma Cai
    02800>02809 X Nàn Sán
    02803>02824 X Thào Chư Phìn
    02806>02824 X Bản Mế
    02809>02809 TT Si Ma Cai
    02812>02809 X Sán Chải
    02818>02848 X Lùng Thẩn
    ~ luthan lungsui
    02821>02809 X Cán Cấu
    02824>02824 X Sín Chéng
    02827>02809 X Quan Hồ Thẩn
    ~ quanthansan canho manthan
    02836>02824 X Nàn Sín
    ~ nanxin
    /085 H Bắc Hà
    02839>02839 TT Bắc Hà
    ~ tachai
    02842>02842 X Lùng Cải
    02848>02848 X Lùng Phình
    ~ lauthingai
    02851>02848 X Tả Van Chư
    02854>02842 X Tả Củ Tỷ
    ~ bangia
    02857>02839 X Thải Giàng Phố
    02863>02839 X Hoàng Thu Phố
    02866>02839 X Bản Phố
    02869>02869 X Bản Liền
    02875>02839 X Na Hối
    02878>02890 X Cốc Ly
    02881>02839 X Nậm Mòn
    02884>02890 X Nậm Đét
    02887>02869 X Nậm Khánh
    02890>02890 X Bảo Nhai
    02893>02896 X Nậm Lúc
    02896>02896 X Cốc Lầu
    02899>02896 X Bản Cái
    /086 H Bảo Thắng
    02902>02902 TT Nông trường Phong Hải
    02905>02905 TT Phố Lu
    02908>02908 TT Tằng Loỏng
    02911>02647 X Bản Phiệt
    02914>02902 X Bản Cầm
    02917>02905 X Thái Niên
    02920>02926 X Phong Niên
    02923>02923 X Gia Phú
    02926>02926 X Xuân Quang
    02929>02905 X Sơn Hải
    02932>02923 X Xuân Giao
    02935>02926 X Trì Quang
    02938>02905 X Sơn Hà
    02944>02908 X Phú Nhuận
    /087 H Bảo Yên
    02947>02947 TT Phố Ràng
    02950>02953 X Tân Tiến
    02953>02953 X Nghĩa Đô
    02956>02953 X Vĩnh Yên
    02959>02968 X Điện Quan
    02962>02962 X Xuân Hòa
    02965>02962 X Tân Dương
    02968>02968 X Thượng Hà
    02971>02989 X Kim Sơn
    02974>02989 X Cam Cọn
    02977>02968 X Minh Tân
    02980>02947 X Xuân Thượng
    02983>02998 X Việt Tiến
    02986>02947 X Yên Sơn
    02989>02989 X Bảo Hà
    02992>02947 X Lương Sơn
    02998>02998 X Phúc Khánh
    ~ longphuc longkhanh
    /088 TX Sa Pa
    03001>03006 P Sa Pa
    03002>03006 P Sa Pả
    03003>03006 P Ô Quý Hồ
    03004>03004 X Ngũ Chỉ Sơn
    ~ bankhoang tagiangphin
    03006>03006 P Phan Si Păng
    03010>03013 X Trung Chải
    03013>03013 X Tả Phìn
    03016>03006 P Hàm Rồng
    03019>03037 X Hoàng Liên
    ~ sansaho laochai
    03022>03046 X Thanh Bình
    ~ thanhkim banphung
    03028>03006 P Cầu Mây
    03037>03037 X Mường Hoa
    ~ hauthao supan
    03040>03037 X Tả Van
    03043>03043 X Mường Bo
    ~ thanhphu suoithau
    03046>03046 X Bản Hồ
    03052>03043 X Liên Minh
    ~ namsai namcang
    /089 H Văn Bàn
    03055>03082 TT Khánh Yên
    03061>03061 X Võ Lao
    ~ vanson
    03064>03082 X Sơn Thủy
    03067>03061 X Nậm Mả
    03070>02989 X Tân Thượng
    03073>03061 X Nậm Dạng
    ~ namrang
    03076>03076 X Nậm Chày
    03079>02989 X Tân An
    03082>03082 X Khánh Yên Thượng
    03085>03085 X Nậm Xé
    03088>03076 X Dần Thàng
    03091>03091 X Chiềng Ken
    03094>03082 X Làng Giàng
    03097>03082 X Hòa Mạc
    03100>03103 X Khánh Yên Trung
    03103>03103 X Khánh Yên Hạ
    03106>03106 X Dương Quỳ
    03109>03091 X Nậm Tha
    03112>03121 X Minh Lương
    03115>03106 X Thẩm Dương
    03118>03103 X Liêm Phú
    03121>03121 X Nậm Xây
    - 15 T Yên Bái
    /132 TP Yên Bái
    04249>04279 P Yên Thịnh
    04252>04252 P Yên Ninh
    04255>04252 P Minh Tân
    04258>04252 P Nguyễn Thái Học
    04261>04252 P Đồng Tâm
    04264>04252 P Hồng Hà
    ~ nguyenphuc
    04270>04273 X Minh Bảo
    04273>04273 P Nam Cường
    04276>04273 X Tuy Lộc
    04279>04279 X Tân Thịnh
    04540>04543 X Âu Lâu
    04543>04543 X Giới Phiên
    ~ phucloc
    04546>04543 P Hợp Minh
    04558>04279 X Văn Phú
    ~ vantien
    /133 TX Nghĩa Lộ
    04282>04288 P Pú Trạng
    04285>04663 P Trung Tâm
    04288>04288 P Tân An
    04291>04681 P Cầu Thia
    04294>04663 X Nghĩa Lợi
    04297>04660 X Nghĩa Phúc
    04300>04288 X Nghĩa An
    04624>04663 X Nghĩa Lộ
    ~ nongtruongnghialo ntnghialo
    04660>04660 X Sơn A
    04663>04663 X Phù Nham
    04675>04681 X Thanh Lương
    04678>04681 X Hạnh Sơn
    04681>04681 X Phúc Sơn
    04684>04681 X Thạch Lương
    /135 H Lục Yên
    04303>04303 TT Yên Thế
    04306>04309 X Tân Phượng
    04309>04309 X Lâm Thượng
    04312>04309 X Khánh Thiện
    04315>04336 X Minh Chuẩn
    04318>04309 X Mai Sơn
    04321>04336 X Khai Trung
    04324>04345 X Mường Lai
    04327>04342 X An Lạc
    04330>04303 X Minh Xuân
    04333>04342 X Tô Mậu
    04336>04336 X Tân Lĩnh
    04339>04303 X Yên Thắng
    04342>04342 X Khánh Hòa
    04345>04345 X Vĩnh Lạc
    04348>04303 X Liễu Đô
    04351>04342 X Động Quan
    04354>04336 X Tân Lập
    04357>04345 X Minh Tiến
    04360>04363 X Trúc Lâu
    04363>04363 X Phúc Lợi
    04366>04336 X Phan Thanh
    04369>04345 X An Phú
    04372>04363 X Trung Tâm
    /136 H Văn Yên
    04375>04375 TT Mậu A
    04378>04381 X Lang Thíp
    04381>04381 X Lâm Giang
    04384>04387 X Châu Quế Thượng
    04387>04387 X Châu Quế Hạ
    04390>04399 X An Bình
    04393>04399 X Quang Minh
    04396>04399 X Đông An
    04399>04399 X Đông Cuông
    04402>04402 X Phong Dụ Hạ
    04405>04375 X Mậu Đông
    04408>04375 X Ngòi A
    04411>04402 X Xuân Tầm
    04414>04429 X Tân Hợp
    04417>04375 X An Thịnh
    04420>04375 X Yên Thái
    ~ yenhung
    04423>04423 X Phong Dụ Thượng
    04426>04441 X Yên Hợp
    04429>04429 X Đại Sơn
    04435>04441 X Đại Phác
    04438>04441 X Yên Phú
    04441>04441 X Xuân Ái
    ~ hoangthang
    04447>04441 X Viễn Sơn
    04450>04450 X Mỏ Vàng
    04453>04429 X Nà Hẩu
    /137 H Mù Căng Chải
    04456>04456 TT Mù Cang Chải
    04459>04465 X Hồ Bốn
    04462>04462 X Nậm Có
    04465>04465 X Khao Mang
    04468>04456 X Mồ Dề
    04471>04456 X Chế Cu Nha
    04474>04474 X Lao Chải
    04477>04456 X Kim Nọi
    04480>04630 X Cao Phạ
    04483>04492 X La Pán Tẩn
    04486>04492 X Dế Xu Phình
    ~ desuphinh
    04489>04489 X Chế Tạo
    04492>04492 X Púng Luông
    04495>04492 X Nậm Khắt
    /138 H Trấn Yên
    04498>04498 TT Cổ Phúc
    04501>04498 X Tân Đồng
    04504>04498 X Báo Đáp
    04510>04498 X Thành Thịnh
    ~ daothinh vietthanh
    04513>04498 X Hòa Cuông
    04516>04498 X Minh Quán
    04519>04531 X Quy Mông
    04522>04273 X Cường Thịnh
    ~ ngaquan
    04525>04531 X Kiên Thành
    04531>04531 X Y Can
    ~ minhtien
    04537>04537 X Lương Thịnh
    04564>04564 X Việt Cường
    04567>04543 X Minh Quân
    ~ baohung
    04570>04576 X Hồng Ca
    04573>04537 X Hưng Thịnh
    04576>04576 X Hưng Khánh
    04579>04564 X Việt Hồng
    04582>04564 X Vân Hội
    /139 H Trạm Tấu
    04585>04585 TT Trạm Tấu
    04588>04606 X Túc Đán
    04591>04606 X Pá Lau
    04594>04585 X Xà Hồ
    04597>04609 X Phình Hồ
    04600>04606 X Trạm Tấu
    04603>04603 X Tà Si Láng
    04606>04606 X Pá Hu
    04609>04609 X Làng Nhì
    04612>04585 X Bản Công
    04615>04609 X Bản Mù
    04618>04585 X Hát Lừu
    ~ hatliu
    /140 H Văn Chấn
    04621>04660 TT Nông trường Liên Sơn
    04627>04705 TT Nông trường Trần Phú
    04630>04630 X Tú Lệ
    04633>04636 X Nậm Búng
    04636>04636 X Gia Hội
    04639>04651 X Sùng Đô
    04642>04651 X Nậm Mười
    04645>04450 X An Lương
    04648>04636 X Nậm Lành
    04651>04651 X Sơn Lương
    04654>04651 X Suối Quyền
    04657>04672 X Suối Giàng
    04666>04288 X Nghĩa Sơn
    04669>04672 X Suối Bu
    04672>04672 TT Sơn Thịnh
    04687>04699 X Đại Lịch
    04690>04672 X Đồng Khê
    04693>04693 X Cát Thịnh
    04696>04699 X Tân Thịnh
    04699>04699 X Chấn Thịnh
    04702>04711 X Bình Thuận
    04705>04705 X Thượng Bằng La
    04708>04711 X Minh An
    04711>04711 X Nghĩa Tâm
    /141 H Yên Bình
    04714>04714 TT Yên Bình
    04717>04717 TT Thác Bà
    04720>04726 X Xuân Long
    04726>04726 X Cảm Nhân
    ~ tichcoc
    04729>04726 X Ngọc Chấn
    04732>04750 X Tân Nguyên
    04735>04744 X Phúc Ninh
    04738>04750 X Bảo Ái
    04741>04744 X Mỹ Gia
    04744>04744 X Xuân Lai
    04747>04750 X Mông Sơn
    04750>04750 X Cảm Ân
    04753>04744 X Yên Thành
    04756>04714 X Tân Hương
    04759>04744 X Phúc An
    04762>04717 X Bạch Hà
    ~ yenbinh
    04765>04717 X Vũ Linh
    04768>04714 X Đại Đồng
    04771>04717 X Vĩnh Kiên
    04777>04714 X Thịnh Hưng
    04780>04717 X Hán Đà
    04783>04279 X Phú Thịnh
    ~ vanlang
    04786>04717 X Đại Minh
    """
}
