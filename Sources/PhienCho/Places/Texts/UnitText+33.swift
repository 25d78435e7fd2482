// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Hưng Yên, and what lies in it from before 1 July 2025.
  static let province33 = """
    + 33 T Hưng Yên
    11953 P Phố Hiến
    11977 X Tân Hưng
    11980 P Hồng Châu
    11983 P Sơn Nam
    11992 X Lạc Đạo
    11995 X Đại Đồng
    12004 X Như Quỳnh
    12019 X Văn Giang
    12025 X Phụng Công
    12031 X Nghĩa Trụ
    12049 X Mễ Sở
    12064 X Nguyễn Văn Linh
    12070 X Hoàn Long
    12073 X Yên Mỹ
    12091 X Việt Yên
    12103 P Mỹ Hào
    12127 P Thượng Hồng
    12133 P Đường Hào
    12142 X Ân Thi
    12148 X Phạm Ngũ Lão
    12166 X Xuân Trúc
    12184 X Nguyễn Trãi
    12196 X Hồng Quang
    12205 X Khoái Châu
    12223 X Triệu Việt Vương
    12238 X Việt Tiến
    12247 X Châu Ninh
    12271 X Chí Minh
    12280 X Lương Bằng
    12286 X Nghĩa Dân
    12313 X Đức Hợp
    12322 X Hiệp Cường
    12337 X Hoàng Hoa Thám
    12361 X Tiên Hoa
    12364 X Tiên Lữ
    12391 X Quang Hưng
    12406 X Đoàn Đào
    12424 X Tiên Tiến
    12427 X Tống Trân
    12452 P Trần Hưng Đạo
    12454 P Trần Lãm
    12466 P Vũ Phúc
    12472 X Quỳnh Phụ
    12499 X A Sào
    12511 X Minh Thọ
    12517 X Ngọc Lâm
    12523 X Phụ Dực
    12526 X Đồng Bằng
    12532 X Nguyễn Du
    12577 X Quỳnh An
    12583 X Tân Tiến
    12586 X Hưng Hà
    12595 X Ngự Thiên
    12613 X Long Hưng
    12619 X Diên Hà
    12631 X Thần Khê
    12634 X Tiên La
    12676 X Lê Quý Đôn
    12685 X Hồng Minh
    12688 X Đông Hưng
    12694 X Bắc Đông Hưng
    12700 X Bắc Tiên Hưng
    12736 X Đông Tiên Hưng
    12745 X Bắc Đông Quan
    12754 X Tiên Hưng
    12763 X Nam Tiên Hưng
    12775 X Nam Đông Hưng
    12793 X Đông Quan
    12817 P Trà Lý
    12826 X Thái Thụy
    12850 X Tây Thụy Anh
    12859 X Bắc Thụy Anh
    12862 X Đông Thụy Anh
    12865 X Thụy Anh
    12904 X Nam Thụy Anh
    12916 X Bắc Thái Ninh
    12919 X Tây Thái Ninh
    12922 X Thái Ninh
    12943 X Đông Thái Ninh
    12961 X Nam Thái Ninh
    12970 X Tiền Hải
    12988 X Đông Tiền Hải
    13003 X Đồng Châu
    13021 X Ái Quốc
    13039 X Tây Tiền Hải
    13057 X Nam Cường
    13063 X Nam Tiền Hải
    13066 X Hưng Phú
    13075 X Kiến Xương
    13093 X Trà Giang
    13096 X Bình Nguyên
    13120 X Lê Lợi
    13132 X Quang Lịch
    13141 X Vũ Quý
    13159 X Hồng Vũ
    13183 X Bình Thanh
    13186 X Bình Định
    13192 X Vũ Thư
    13219 X Vạn Xuân
    13222 X Thư Trì
    13225 P Thái Bình
    13246 X Tân Thuận
    13264 X Thư Vũ
    13279 X Vũ Tiên
    - 33 T Hưng Yên
    /323 TP Hưng Yên
    11950>11983 P Lam Sơn
    11953>11953 P Hiến Nam
    11956>11953 P An Tảo
    11959>11953 P Lê Lợi
    ~ quangtrung
    11962>11953 P Minh Khai
    11968>11980 P Hồng Châu
    11971>11953 X Trung Nghĩa
    11974>11953 X Liên Phương
    11977>11977 X Phương Nam
    ~ phuongchieu hongnam
    11980>11980 X Quảng Châu
    11983>11983 X Bảo Khê
    12331>11983 X Phú Cường
    12334>11983 X Hùng Cường
    12385>11977 X Tân Hưng
    12388>11980 X Hoàng Hanh
    /325 H Văn Lâm
    11986>12004 TT Như Quỳnh
    11989>11992,11995 X Lạc Đạo
    11992>11992 X Chỉ Đạo
    11995>11995 X Đại Đồng
    11998>11995 X Việt Hưng
    12001>12004 X Tân Quang
    12004>11995,12004 X Đình Dù
    12007>11992 X Minh Hải
    12010>11995 X Lương Tài
    12013>12004 X Trưng Trắc
    12016>12004 X Lạc Hồng
    /326 H Văn Giang
    12019>12019 TT Văn Giang
    12022>12025 X Xuân Quan
    12025>12025 X Cửu Cao
    12028>12025 X Phụng Công
    12031>12031 X Nghĩa Trụ
    12034>12031 X Long Hưng
    12037>12031 X Vĩnh Khúc
    12040>12019 X Liên Nghĩa
    12043>12019 X Tân Tiến
    12046>12049 X Thắng Lợi
    12049>12049 X Mễ Sở
    /327 H Yên Mỹ
    12052>12073 TT Yên Mỹ
    ~ trunghung
    12055>12064 X Nguyễn Văn Linh
    ~ nghiahiep giaipham
    12061>12070 X Đồng Than
    12064>12064 X Ngọc Long
    12067>12064 X Liêu Xá
    12070>12070 X Hoàn Long
    12073>12073 X Tân Lập
    12076>12091 X Thanh Long
    12079>12091 X Yên Phú
    12085>12073 X Trung Hòa
    12091>12091 X Việt Yên
    ~ yenhoa minhchau vietcuong
    12100>12073 X Tân Minh
    ~ lythuongkiet tanviet
    /328 TX Mỹ Hào
    12103>12103 P Bần Yên Nhân
    12106>12103 P Phan Đình Phùng
    12109>12103 X Cẩm Xá
    12112>12127 X Dương Quang
    12115>12127 X Hòa Phong
    12118>12103 P Nhân Hòa
    12121>12133 P Dị Sử
    12124>12127 P Bạch Sam
    12127>12127 P Minh Đức
    12130>12133 P Phùng Chí Kiên
    12133>12133 X Xuân Dục
    12136>12133 X Ngọc Lâm
    12139>12133 X Hưng Long
    /329 H Ân Thi
    12142>12142 TT Ân Thi
    12145>12148 X Phù Ủng
    12148>12148 X Bắc Sơn
    12151>12148 X Bãi Sậy
    12154>12148 X Đào Dương
    12157>12142 X Quang Vinh
    ~ tanphuc
    12160>12166 X Vân Du
    12166>12166 X Xuân Trúc
    12169>12142 X Hoàng Hoa Thám
    12172>12166 X Quảng Lãng
    12175>12184 X Đa Lộc
    ~ vannhue
    12178>12184 X Đặng Lễ
    12181>12184 X Cẩm Ninh
    12184>12184 X Nguyễn Trãi
    12190>12196 X Hồ Tùng Mậu
    12193>12196 X Tiền Phong
    12196>12196 X Hồng Quang
    ~ hongvan
    12202>12196 X Hạ Lễ
    /330 H Khoái Châu
    12205>12205 TT Khoái Châu
    ~ binhkieu
    12208>12070 X Đông Tảo
    12211>12049 X Bình Minh
    12214>12223 X Phạm Hồng Thái
    ~ hamtu datrach
    12220>12223 X Ông Đình
    12223>12223 X Tân Dân
    12226>12247 X Tứ Dân
    12229>12223 X An Vĩ
    12232>12205 X Đông Kết
    12238>12238 X Dân Tiến
    12244>12238 X Đồng Tiến
    ~ hongtien
    12247>12247 X Tân Châu
    12250>12205 X Liên Khê
    12253>12205 X Phùng Hưng
    12256>12238 X Việt Hòa
    12259>12247 X Đông Ninh
    12262>12247 X Đại Tập
    12265>12271 X Chí Minh
    ~ daihung chitan
    12271>12271 X Thuần Hưng
    12274>12271 X Nguyễn Huệ
    ~ nhueduong thanhcong
    /331 H Kim Động
    12280>12280 TT Lương Bằng
    12283>12286 X Nghĩa Dân
    12286>12286 X Toàn Thắng
    12289>12286 X Vĩnh Xá
    12292>12280 X Phạm Ngũ Lão
    12295>12313 X Phú Thọ
    ~ thovinh phuthinh
    12298>12286 X Đồng Thanh
    12301>12322 X Song Mai
    12304>12280 X Chính Nghĩa
    12313>12313 X Mai Động
    12316>12313 X Đức Hợp
    12319>12322 X Hùng An
    12322>11983,12322 X Ngọc Thanh
    12325>12280 X Diên Hồng
    ~ nhanla vuxa
    12328>12322 X Hiệp Cường
    /332 H Tiên Lữ
    12337>12337 TT Vương
    ~ ngoquyen diche
    12340>12337 X Hưng Đạo
    12346>12337 X Nhật Tân
    12352>12361 X Lệ Xá
    12355>12337 X An Viên
    12361>12361 X Trung Dũng
    12364>12364 X Hải Thắng
    ~ ducthang haitrieu
    12367>11977 X Thủ Sỹ
    12370>12364 X Thiện Phiến
    12373>12364 X Thụy Lôi
    12376>12361 X Cương Chính
    ~ minhphuong
    /333 H Phù Cừ
    12391>12391 TT Trần Cao
    12394>12391 X Minh Tân
    12397>12406 X Phan Sào Nam
    12400>12391 X Quang Hưng
    12403>12406 X Minh Hoàng
    12406>12406 X Đoàn Đào
    12409>12391 X Tống Phan
    12412>12424 X Đình Cao
    12415>12424 X Nhật Quang
    12421>12427 X Tam Đa
    12424>12424 X Tiên Tiến
    ~ minhtien
    12427>12427 X Nguyên Hòa
    12430>12427 X Tống Trân
    - 34 T Thái Bình
    /336 TP Thái Bình
    12433>13225 P Lê Hồng Phong
    12436>13225 P Bồ Xuyên
    12439>12452 P Đề Thám
    12442>12454 P Kỳ Bá
    12445>12452 P Quang Trung
    12448>12466 P Phú Khánh
    12451>13225 P Tiền Phong
    12452>12452 P Trần Hưng Đạo
    12454>12454 P Trần Lãm
    12457>12817 X Đông Hòa
    12460>12817 P Hoàng Diệu
    12463>12452 X Phú Xuân
    12466>12466 X Vũ Phúc
    12469>12454 X Vũ Chính
    12817>12817 X Đông Mỹ
    12820>12817 X Đông Thọ
    13084>12454 X Vũ Đông
    13108>12454 X Vũ Lạc
    13225>13225 X Tân Bình
    /338 H Quỳnh Phụ
    12472>12472 TT Quỳnh Côi
    12475>12499 X An Khê
    12478>12499 X An Đồng
    12481>12511 X Quỳnh Hoa
    12484>12517 X Quỳnh Lâm
    12487>12511 X Quỳnh Thọ
    12490>12499 X An Hiệp
    12493>12517 X Quỳnh Hoàng
    12496>12511 X Quỳnh Giao
    12499>12499 X An Thái
    12502>12526 X An Cầu
    12505>12472 X Quỳnh Hồng
    12508>12532 X Quỳnh Khê
    12511>12511 X Quỳnh Minh
    12514>12523 X An Ninh
    12517>12517 X Quỳnh Ngọc
    12520>12472 X Quỳnh Hải
    12523>12523 TT An Bài
    12526>12526 X An Ấp
    12529>12472 X Quỳnh Hội
    12532>12532 X Châu Sơn
    ~ quynhchau quynhson
    12535>12472 X Quỳnh Mỹ
    12538>12526 X An Quý
    12541>12523 X An Thanh
    12547>12523 X An Vũ
    12550>12526 X An Lễ
    12553>12472 X Quỳnh Hưng
    12559>12523 X An Mỹ
    12562>12532 X Quỳnh Nguyên
    12565>12577 X An Vinh
    12571>12583 X An Dục
    12574>12577 X Đông Hải
    12577>12577 X Trang Bảo Xá
    ~ quynhbao quynhtrang quynhxa
    12580>12583 X An Tràng
    12583>12583 X Đồng Tiến
    /339 H Hưng Hà
    12586>12586 TT Hưng Hà
    12589>12619 X Quang Trung
    ~ danchu diepnong hungdung
    12592>12613 X Tân Lễ
    12595>12595 X Cộng Hòa
    12601>12595 X Canh Tân
    12604>12595 X Hòa Tiến
    12610>12634 X Tân Tiến
    12613>12613 TT Hưng Nhân
    12616>12634 X Đoan Hùng
    12619>12619 X Duyên Hải
    12622>12595 X Tân Hòa
    12625>12619 X Văn Cẩm
    12628>12631 X Bắc Sơn
    12631>12631 X Đông Đô
    12634>12634 X Phúc Khánh
    12637>12613 X Liên Hiệp
    12640>12631 X Tây Đô
    12643>12586 X Thống Nhất
    12646>12613 X Tiến Đức
    12649>12613 X Thái Hưng
    12652>12634 X Thái Phương
    12655>12586 X Hòa Bình
    12656>12631 X Chi Lăng
    12658>12586 X Minh Khai
    12661>12676 X Hồng An
    12664>12586 X Kim Trung
    ~ kimchung
    12667>12586 X Hồng Lĩnh
    12670>12676 X Minh Tân
    12673>12586 X Văn Lang
    12676>12676 X Độc Lập
    12679>12685 X Chí Hòa
    12682>12685 X Minh Hòa
    12685>12685 X Hồng Minh
    /340 H Đông Hưng
    12688>12688 TT Đông Hưng
    12694>12694 X Đông Phương
    12700>12700 X Liên An Đô
    ~ doluong anchau liengiang
    12703>12688 X Đông Sơn
    12706>12694 X Đông Cường
    12709>12700 X Phú Lương
    12712>12700 X Mê Linh
    12715>12700 X Lô Giang
    12718>12688 X Đông La
    12721>12754 X Minh Tân
    12724>12694 X Đông Xá
    12730>12688 X Nguyên Xá
    12736>12736 X Phong Dương Tiến
    ~ chuongduong hoptien phongchau
    12739>12754 X Hồng Việt
    12745>12745 X Hà Giang
    ~ dongha donggiang
    12748>12745 X Đông Kinh
    12751>12688 X Đông Hợp
    12754>12754 X Thăng Long
    12757>12688 X Đông Các
    12760>12736 X Phú Châu
    12763>12763 X Liên Hoa
    ~ hoanam hoalu
    12769>12793 X Đông Tân
    12772>12745 X Đông Vinh
    12775>12775 X Xuân Quang Động
    ~ dongquang dongxuan dongdong
    12778>12754 X Hồng Bạch
    ~ bachdang hongchau
    12784>12763 X Trọng Quan
    12790>12763 X Hồng Giang
    12793>12793 X Đông Quan
    ~ dongphong donghuy donglinh
    12802>12793 X Đông Á
    12808>12775 X Đông Hoàng
    12811>12817 X Đông Dương
    12823>12763 X Minh Phú
    ~ minhchau dongphu
    /341 H Thái Thụy
    12826>12826 TT Diêm Điền
    ~ thuyluong thuyha
    12832>12862 X Thụy Trường
    12841>12862 X Hồng Dũng
    ~ thuyhong thuydung hongquynh
    12844>12859 X Thụy Quỳnh
    12847>12862 X An Tân
    ~ thuyan thuytan
    12850>12850 X Thụy Ninh
    12853>12865 X Thụy Hưng
    12856>12859 X Thụy Việt
    12859>12859 X Thụy Văn
    12862>12862 X Thụy Xuân
    12865>12865 X Dương Phúc
    ~ thuyduong thuyphuc
    12868>12826 X Thụy Trình
    12871>12826 X Thụy Bình
    12874>12850 X Thụy Chính
    12877>12850 X Thụy Dân
    12880>12826 X Thụy Hải
    12889>12826 X Thụy Liên
    12892>12904 X Thụy Duyên
    12898>12904 X Thụy Thanh
    12901>12865 X Thụy Sơn
    12904>12904 X Thụy Phong
    12907>12922 X Thái Thượng
    12910>12922 X Thái Nguyên
    12916>12916 X Dương Hồng Thủy
    ~ thaiduong thaihong thaithuy
    12919>12919 X Thái Giang
    12922>12922 X Hòa An
    ~ thaihoa thaian
    12925>12919 X Sơn Hà
    ~ thaiha thaison
    12934>12916 X Thái Phúc
    12937>12922 X Thái Hưng
    12940>12943 X Thái Đô
    12943>12943 X Thái Xuyên
    12949>12943 X Mỹ Lộc
    12958>12943 X Tân Học
    ~ thaitan thaihoc
    12961>12961 X Thái Thịnh
    12964>12961 X Thuần Thành
    ~ thaithuan thaithanh
    12967>12961 X Thái Thọ
    /342 H Tiền Hải
    12970>12970 TT Tiền Hải
    ~ tayan tayson
    12976>12988 X Đông Trà
    ~ donghai
    12979>12988 X Đông Long
    12985>12970 X Vũ Lăng
    12988>12988 X Đông Xuyên
    12991>12970 X Tây Lương
    12994>12970 X Tây Ninh
    12997>12988 X Đông Quang
    ~ dongtrung dongquy dongphong
    13000>13003 X Đông Hoàng
    13003>13003 X Đông Minh
    13012>12970 X An Ninh
    13018>13003 X Đông Cơ
    13021>13021 X Tây Giang
    13024>13003 X Đông Lâm
    13027>13039 X Phương Công
    13030>13021 X Ái Quốc
    ~ tayphong taytien
    13036>13057 X Nam Cường
    13039>13039 X Vân Trường
    13045>13057 X Nam Chính
    13048>13039 X Bắc Hải
    13051>13057 X Nam Thịnh
    13054>13063 X Nam Hà
    13057>13057 X Nam Tiến
    ~ namthanh namthang
    13060>13066 X Nam Trung
    13063>13063 X Nam Hồng
    13066>13066 X Nam Hưng
    13069>13063 X Nam Hải
    13072>13066 X Nam Phú
    /343 H Kiến Xương
    13075>13075 TT Kiến Xương
    ~ thanhne anboi
    13078>13093 X Trà Giang
    13081>13093 X Quốc Tuấn
    13087>13096 X An Bình
    13090>12454 X Tây Sơn
    ~ vutay vuson
    13093>13093 X Hồng Thái
    13096>13096 X Bình Nguyên
    13102>13120 X Lê Lợi
    ~ quyettien
    13111>13132 X Vũ Lễ
    13114>13096 X Thanh Tân
    13120>13120 X Thống Nhất
    ~ dinhphung namcao thuonghien
    13126>13141 X Vũ Ninh
    13129>13141 X Vũ An
    13132>13132 X Quang Lịch
    13135>13132 X Hòa Bình
    13138>13075 X Bình Minh
    13141>13141 X Vũ Quý
    13144>13075 X Quang Bình
    13150>13141 X Vũ Trung
    13156>13159 X Vũ Công
    13159>13159 X Hồng Vũ
    ~ vubinh vuhoa vuthang
    13162>13075 X Quang Minh
    13165>13075 X Quang Trung
    13171>13183 X Minh Quang
    ~ minhhung quanghung
    13177>13183 X Minh Tân
    13180>13186 X Nam Bình
    13183>13183 X Bình Thanh
    13186>13186 X Bình Định
    13189>13186 X Hồng Tiến
    /344 H Vũ Thư
    13192>13192 TT Vũ Thư
    13195>13219 X Hồng Lý
    13198>13219 X Đồng Thanh
    13201>13219 X Xuân Hòa
    13204>13222 X Hiệp Hòa
    13207>13225 X Phúc Thành
    13210>13225 X Tân Phong
    13213>13222 X Song Lãng
    13216>13225 X Tân Hòa
    13219>13219 X Việt Hùng
    13222>13222 X Minh Lãng
    13228>13192 X Minh Khai
    13231>13192 X Dũng Nghĩa
    13234>13192 X Minh Quang
    13237>13192 X Tam Quang
    13240>13246 X Tân Lập
    13243>13246 X Bách Thuận
    13246>13246 X Tự Tân
    13249>12466 X Song An
    13252>12466 X Trung An
    13255>13264 X Vũ Hội
    13258>13192 X Hòa Bình
    13261>12466 X Nguyên Xá
    13264>13264 X Việt Thuận
    13267>13264 X Vũ Vinh
    13270>13279 X Vũ Đoài
    13273>13279 X Vũ Tiến
    13276>13264 X Vũ Vân
    13279>13279 X Duy Nhất
    13282>13279 X Hồng Phong
    """
}
