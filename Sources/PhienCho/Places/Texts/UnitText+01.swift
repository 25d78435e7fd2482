// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Hà Nội, and what lies in it from before 1 July 2025.
  static let province01 = """
    + 01 TP Hà Nội
    00004 P Ba Đình
    00008 P Ngọc Hà
    00025 P Giảng Võ
    00070 P Hoàn Kiếm
    00082 P Cửa Nam
    00091 P Phú Thượng
    00097 P Hồng Hà
    00103 P Tây Hồ
    00118 P Bồ Đề
    00127 P Việt Hưng
    00136 P Phúc Lợi
    00145 P Long Biên
    00160 P Nghĩa Đô
    00166 P Cầu Giấy
    00175 P Yên Hòa
    00190 P Ô Chợ Dừa
    00199 P Láng
    00226 P Văn Miếu - Quốc Tử Giám
    00229 P Kim Liên
    00235 P Đống Đa
    00256 P Hai Bà Trưng
    00283 P Vĩnh Tuy
    00292 P Bạch Mai
    00301 P Vĩnh Hưng
    00316 P Định Công
    00322 P Tương Mai
    00328 P Lĩnh Nam
    00331 P Hoàng Mai
    00337 P Hoàng Liệt
    00340 P Yên Sở
    00352 P Phương Liệt
    00364 P Khương Đình
    00367 P Thanh Xuân
    00376 X Sóc Sơn
    00382 X Kim Anh
    00385 X Trung Giã
    00430 X Đa Phúc
    00433 X Nội Bài
    00454 X Đông Anh
    00466 X Phúc Thịnh
    00475 X Thư Lâm
    00493 X Thiên Lộc
    00508 X Vĩnh Thanh
    00541 X Phù Đổng
    00562 X Thuận An
    00565 X Gia Lâm
    00577 X Bát Tràng
    00592 P Từ Liêm
    00598 P Thượng Cát
    00602 P Đông Ngạc
    00611 P Xuân Đỉnh
    00613 P Tây Tựu
    00619 P Phú Diễn
    00622 P Xuân Phương
    00634 P Tây Mỗ
    00637 P Đại Mỗ
    00640 X Thanh Trì
    00643 P Thanh Liệt
    00664 X Đại Thanh
    00679 X Ngọc Hồi
    00685 X Nam Phù
    04930 X Yên Xuân
    08974 X Quang Minh
    08980 X Yên Lãng
    08995 X Tiến Thắng
    09022 X Mê Linh
    09552 P Kiến Hưng
    09556 P Hà Đông
    09562 P Yên Nghĩa
    09568 P Phú Lương
    09574 P Sơn Tây
    09604 P Tùng Thiện
    09616 X Đoài Phương
    09619 X Quảng Oai
    09634 X Cổ Đô
    09661 X Minh Châu
    09664 X Vật Lại
    09676 X Bất Bạt
    09694 X Suối Hai
    09700 X Ba Vì
    09706 X Yên Bài
    09715 X Phúc Thọ
    09739 X Phúc Lộc
    09772 X Hát Môn
    09784 X Đan Phượng
    09787 X Liên Minh
    09817 X Ô Diên
    09832 X Hoài Đức
    09856 X Dương Hòa
    09871 X Sơn Đồng
    09877 X An Khánh
    09886 P Dương Nội
    09895 X Quốc Oai
    09910 X Kiều Phú
    09931 X Hưng Đạo
    09952 X Phú Cát
    09955 X Thạch Thất
    09982 X Hạ Bằng
    09988 X Hòa Lạc
    10003 X Tây Phương
    10015 P Chương Mỹ
    10030 X Phú Nghĩa
    10045 X Xuân Mai
    10072 X Quảng Bị
    10081 X Trần Phú
    10096 X Hòa Phú
    10114 X Thanh Oai
    10126 X Bình Minh
    10144 X Tam Hưng
    10180 X Dân Hòa
    10183 X Thường Tín
    10210 X Hồng Vân
    10231 X Thượng Phúc
    10237 X Chương Dương
    10273 X Phú Xuyên
    10279 X Phượng Dực
    10330 X Chuyên Mỹ
    10342 X Đại Xuyên
    10354 X Vân Đình
    10369 X Ứng Thiên
    10402 X Ứng Hòa
    10417 X Hòa Xá
    10441 X Mỹ Đức
    10459 X Phúc Sơn
    10465 X Hồng Sơn
    10489 X Hương Sơn
    - 01 TP Hà Nội
    /001 Q Ba Đình
    00001>00097 P Phúc Xá
    00004>00004 P Trúc Bạch
    ~ nguyentrungtruc
    00006>00008 P Vĩnh Phúc
    00007>00008,00025 P Cống Vị
    00008>00008 P Liễu Giai
    00013>00004 P Quán Thánh
    00016>00004,00008 P Ngọc Hà
    00019>00004,00070,00190,00226 P Điện Biên
    00022>00004,00008 P Đội Cấn
    00025>00008,00025,00199 P Ngọc Khánh
    00028>00004,00008,00025 P Kim Mã
    00031>00025 P Giảng Võ
    00034>00025,00190 P Thành Công
    /002 Q Hoàn Kiếm
    00037>00097 P Phúc Tân
    00040>00004,00070 P Đồng Xuân
    00043>00070 P Hàng Mã
    00046>00070 P Hàng Buồm
    00049>00070 P Hàng Đào
    00052>00070 P Hàng Bồ
    00055>00004,00070 P Cửa Đông
    00058>00070 P Lý Thái Tổ
    00061>00070 P Hàng Bạc
    00064>00070 P Hàng Gai
    00067>00097 P Chương Dương
    00070>00070,00082 P Hàng Trống
    00073>00004,00070,00082,00226 P Cửa Nam
    00076>00070,00082 P Hàng Bông
    00079>00070,00082 P Tràng Tiền
    00082>00082 P Trần Hưng Đạo
    00085>00082 P Phan Chu Trinh
    00088>00082 P Hàng Bài
    /003 Q Tây Hồ
    00091>00091,00097,00103 P Phú Thượng
    00094>00097,00103 P Nhật Tân
    00097>00097,00103 P Tứ Liên
    00100>00097,00103 P Quảng An
    00103>00091,00103,00160,00611 P Xuân La
    00106>00097,00103 P Yên Phụ
    00109>00103 P Bưởi
    00112>00004,00103 P Thụy Khuê
    /004 Q Long Biên
    00115>00118,00127 P Thượng Thanh
    00118>00097,00118 P Ngọc Thụy
    00121>00127,00136 P Giang Biên
    00124>00118,00127 P Đức Giang
    00127>00127,00136 P Việt Hưng
    00130>00118,00127,00145 P Gia Thụy
    00133>00118 P Ngọc Lâm
    00136>00127,00136 P Phúc Lợi
    ~ saidong
    00139>00097,00118,00145 P Bồ Đề
    00145>00118,00145 P Long Biên
    00148>00136,00145,00565,00577 P Thạch Bàn
    00151>00118,00127,00136,00145 P Phúc Đồng
    00154>00145,00577 P Cự Khối
    /005 Q Cầu Giấy
    00157>00008,00103,00160 P Nghĩa Đô
    00160>00160 P Nghĩa Tân
    00163>00160,00592,00619 P Mai Dịch
    00166>00160,00166 P Dịch Vọng
    00167>00160,00166 P Dịch Vọng Hậu
    00169>00160,00166 P Quan Hoa
    00172>00166,00175 P Yên Hòa
    00175>00175,00367,00637 P Trung Hòa
    /006 Q Đống Đa
    00178>00025,00190 P Cát Linh
    00181>00190,00226 P Văn Miếu Quốc Tử Giám
    ~ quoctugiam vanmieu
    00187>00199 P Láng Thượng
    00190>00190,00235 P Ô Chợ Dừa
    00193>00226 P Văn Chương
    00196>00190,00226 P Hàng Bột
    00199>00025,00199,00235 P Láng Hạ
    00202>00226 P Khâm Thiên
    ~ trungphung
    00205>00226 P Thổ Quan
    00208>00226,00229,00235 P Nam Đồng
    00214>00229,00235 P Quang Trung
    00217>00190,00229,00235 P Trung Liệt
    00226>00226,00229 P Phương Liên Trung Tự
    ~ phuonglien
    00229>00229 P Kim Liên
    ~ trungtu
    00232>00229,00292 P Phương Mai
    00235>00235 P Thịnh Quang
    ~ ngatuso
    00238>00229 P Khương Thượng
    /007 Q Hai Bà Trưng
    00241>00082,00226,00256 P Nguyễn Du
    ~ buithixuan
    00244>00097,00256 P Bạch Đằng
    00247>00082,00256 P Phạm Đình Hổ
    ~ ngothinham
    00256>00226,00256,00292 P Lê Đại Hành
    00259>00256 P Đồng Nhân
    ~ dongmac
    00262>00256 P Phố Huế
    00268>00097,00283,00328 P Thanh Lương
    00271>00256,00292 P Thanh Nhàn
    00277>00292 P Bách Khoa
    ~ cauden
    00280>00292,00322 P Đồng Tâm
    00283>00283,00301 P Vĩnh Tuy
    00289>00292 P Quỳnh Mai
    00292>00292 P Bạch Mai
    ~ quynhloi
    00295>00292,00322 P Minh Khai
    00298>00292,00322 P Trương Định
    /008 Q Hoàng Mai
    00301>00301,00328 P Thanh Trì
    00304>00283,00301,00322,00331 P Vĩnh Hưng
    00307>00316,00352 P Định Công
    00310>00283,00322 P Mai Động
    00313>00322,00331 P Tương Mai
    00316>00316,00337,00364,00643 P Đại Kim
    00319>00322,00331 P Tân Mai
    00322>00322,00331 P Hoàng Văn Thụ
    00325>00316,00322,00331 P Giáp Bát
    00328>00301,00328,00331 P Lĩnh Nam
    00331>00316,00331,00340,00352 P Thịnh Liệt
    00334>00328,00331,00340 P Trần Phú
    00337>00316,00331,00337,00340 P Hoàng Liệt
    00340>00328,00331,00340,00640 P Yên Sở
    /009 Q Thanh Xuân
    00343>00175,00367,00637 P Nhân Chính
    00346>00364,00367 P Thượng Đình
    00349>00352,00364 P Khương Trung
    00352>00352 P Khương Mai
    00355>00364,00367 P Thanh Xuân Trung
    00358>00322,00352 P Phương Liệt
    00364>00352,00364 P Khương Đình
    00367>00367,00643 P Thanh Xuân Bắc
    ~ thanhxuannam thanhxuan
    00373>00364,00643 P Hạ Đình
    ~ kimgiang
    /016 H Sóc Sơn
    00376>00376 TT Sóc Sơn
    00379>00385 X Bắc Sơn
    00382>00382 X Minh Trí
    00385>00385 X Hồng Kỳ
    00388>00385 X Nam Sơn
    00391>00385 X Trung Giã
    00394>00430 X Tân Hưng
    00397>00382 X Minh Phú
    00400>00376 X Phù Linh
    00403>00430 X Bắc Phú
    00406>00376 X Tân Minh
    00409>00376,00433 X Quang Tiến
    00412>00433 X Hiền Ninh
    00415>00382 X Tân Dân
    00418>00376 X Tiên Dược
    00421>00430 X Việt Long
    00424>00430 X Xuân Giang
    00427>00376,00433 X Mai Đình
    00430>00430 X Đức Hòa
    00433>00433 X Thanh Xuân
    00436>00376 X Đông Xuân
    00439>00430 X Kim Lũ
    00442>00433 X Phú Cường
    00445>00376,00433 X Phú Minh
    00448>00376 X Phù Lỗ
    00451>00430 X Xuân Thu
    /017 H Đông Anh
    00454>00454,00466,00475 TT Đông Anh
    00457>00466,00475 X Xuân Nộn
    00460>00475 X Thụy Lâm
    00463>00466 X Bắc Hồng
    00466>00466,00475 X Nguyên Khê
    00469>00466 X Nam Hồng
    00472>00454,00466 X Tiên Dương
    00475>00475 X Vân Hà
    00478>00454,00475 X Uy Nỗ
    00481>00466 X Vân Nội
    00484>00454,00475 X Liên Hà
    00487>00454,00475 X Việt Hùng
    00490>00493,00508 X Kim Nỗ
    00493>00493,00508 X Kim Chung
    00496>00454,00475 X Dục Tú
    00499>00493,09022 X Đại Mạch
    00502>00454,00466,00508 X Vĩnh Ngọc
    00505>00454 X Cổ Loa
    00508>00493,00508 X Hải Bối
    00511>00454,00508 X Xuân Canh
    00514>00493 X Võng La
    00517>00454,00508 X Tàm Xá
    00520>00454 X Mai Lâm
    00523>00454 X Đông Hội
    /018 H Gia Lâm
    00526>00541 TT Yên Viên
    00529>00541 X Yên Thường
    00532>00541 X Yên Viên
    00535>00541 X Ninh Hiệp
    00541>00541 X Thiên Đức
    ~ dinhxuyen duongha
    00544>00541 X Phù Đổng
    ~ trungmau
    00550>00562 X Lệ Chi
    00553>00136,00541,00565 X Cổ Bi
    00556>00541,00562 X Đặng Xá
    00562>00562,00565 X Phú Sơn
    ~ phuthi kimson
    00565>00565,00577 TT Trâu Quỳ
    00568>00562 X Dương Quang
    00571>00565 X Dương Xá
    00577>00565,00577 X Đa Tốn
    00580>00565 X Kiêu Kỵ
    00583>00145,00565,00577 X Bát Tràng
    ~ dongdu
    00589>00577 X Kim Đức
    ~ vanduc kimlan
    /019 Q Nam Từ Liêm
    00592>00592 P Cầu Diễn
    00622>00622 P Xuân Phương
    00623>00622 P Phương Canh
    00625>00166,00592 P Mỹ Đình 1
    00626>00166,00592 P Mỹ Đình 2
    00628>00622,00634 P Tây Mỗ
    00631>00175,00592,00637 P Mễ Trì
    00632>00592,00637 P Phú Đô
    00634>00622,00634,00637,09556,09886 P Đại Mỗ
    00637>00367,00637 P Trung Văn
    /020 H Thanh Trì
    00640>00337,00640,00664 TT Văn Điển
    00643>00316,00364,00643,09556 X Tân Triều
    00646>00316,00337,00643 X Thanh Liệt
    00649>00643,00664 X Tả Thanh Oai
    00652>00664,09568 X Hữu Hòa
    00655>00337,00664 X Tam Hiệp
    00658>00340,00640 X Tứ Hiệp
    00661>00640,00685 X Yên Mỹ
    00664>00640,00664 X Vĩnh Quỳnh
    00667>00640,00685 X Ngũ Hiệp
    00670>00640,00685 X Duyên Hà
    00673>00679 X Ngọc Hồi
    00676>00685 X Vạn Phúc
    00679>00679,10183 X Đại áng
    00682>00679,00685 X Liên Ninh
    00685>00685,10210 X Đông Mỹ
    /021 Q Bắc Từ Liêm
    00595>00598 P Thượng Cát
    00598>00598 P Liên Mạc
    00601>00091,00602 P Đông Ngạc
    00602>00602 P Đức Thắng
    00604>00598,00602 P Thụy Phương
    00607>00598,00613,09817,09832 P Tây Tựu
    00610>00091,00602,00611 P Xuân Đỉnh
    00611>00091,00160,00611 P Xuân Tảo
    00613>00598,00602,00613,00622 P Minh Khai
    00616>00160,00611,00619 P Cổ Nhuế 1
    00617>00598,00602 P Cổ Nhuế 2
    00619>00619 P Phú Diễn
    00620>00619,00622 P Phúc Diễn
    /250 H Mê Linh
    08973>08974 TT Chi Đông
    08974>08974,08995,09022 X Đại Thịnh
    08977>08974,08995 X Kim Hoa
    08980>08980,08995 X Thạch Đà
    08983>08995 X Tiến Thắng
    08986>08995 X Tự Lập
    08989>08974 TT Quang Minh
    08992>08974,08995 X Thanh Lâm
    08995>08995 X Tam Đồng
    08998>08980 X Liên Mạc
    ~ vanyen
    09004>08980 X Chu Phan
    09007>08980,09787 X Tiến Thịnh
    09010>08974,09022 X Mê Linh
    09013>08980,08995,09022 X Văn Khê
    09016>08980 X Hoàng Kim
    09019>00493,08974,09022 X Tiền Phong
    09022>09022 X Tráng Việt
    /268 Q Hà Đông
    09538>09552,09556 P Quang Trung
    ~ yetkieu nguyentrai
    09541>00637,09556 P Mộ Lao
    09542>00643,09556 P Văn Quán
    09544>09556 P Vạn Phúc
    09551>09556,09886 P La Khê
    09552>09552,09886 P Phú La
    09553>09556 P Phúc La
    09556>09552,09556 P Hà Cầu
    09562>09562,09886 P Yên Nghĩa
    09565>00664,09552,09568 P Kiến Hưng
    09568>09568 P Phú Lãm
    09571>09552,09568,10126 P Phú Lương
    09886>00634,00637,09877,09886 P Dương Nội
    10117>09562,10015 P Đồng Mai
    10123>10015 P Biên Giang
    /269 TX Sơn Tây
    09574>09574 P Ngô Quyền
    ~ leloi quangtrung
    09577>09574 P Phú Thịnh
    09586>09574,09604 P Sơn Lộc
    09589>09604 P Xuân Khanh
    09592>09574 X Đường Lâm
    09595>09574 P Viên Sơn
    09598>09604 X Xuân Sơn
    09601>09574,09604 P Trung Hưng
    09604>09574,09604 X Thanh Mỹ
    09607>09604 P Trung Sơn Trầm
    09610>09616 X Kim Sơn
    09613>09616 X Sơn Đông
    09616>09616,09988 X Cổ Đông
    /271 H Ba Vì
    09619>09619,09661 TT Tây Đằng
    09625>09634 X Phú Cường
    09628>09634 X Cổ Đô
    09634>09634 X Vạn Thắng
    09640>09634 X Phong Vân
    09643>09634 X Phú Đông
    09646>09634 X Phú Hồng
    ~ chauson phuphuong tanhong
    09649>09664 X Phú Châu
    09652>09664 X Thái Hòa
    09655>09664 X Đồng Thái
    09658>09664 X Phú Sơn
    09661>09661 X Minh Châu
    09664>09664 X Vật Lại
    09667>09619,09661 X Chu Minh
    09670>09676 X Tòng Bạt
    09673>09676,09694 X Cẩm Lĩnh
    09676>09676 X Sơn Đà
    09679>09619 X Đông Quang
    09682>09619 X Tiên Phong
    09685>09619,09694 X Thụy An
    09688>09619 X Cam Thượng
    09691>09676 X Thuần Mỹ
    09694>09694 X Tản Lĩnh
    09697>09694 X Ba Trại
    09700>09676,09700 X Minh Quang
    09703>09700 X Ba Vì
    09706>09706 X Vân Hòa
    09709>09706 X Yên Bài
    09712>09700 X Khánh Thượng
    /272 H Phúc Thọ
    09715>09715 TT Phúc Thọ
    09721>09739 X Vân Phúc
    09724>09739 X Nam Hà
    ~ vanha vannam
    09727>09739 X Xuân Đình
    ~ camdinh xuanphu
    09733>09739 X Sen Phương
    ~ phuongdo senchieu
    09739>09739 X Võng Xuyên
    09742>09715 X Tích Lộc
    ~ tholoc tichgiang
    09745>09715 X Long Thượng
    ~ thuongcoc longxuyen
    09751>09772 X Hát Môn
    09757>09772 X Thanh Đa
    09760>09715 X Trạch Mỹ Lộc
    09763>09715 X Phúc Hòa
    09766>09772 X Ngọc Tảo
    09769>09715 X Phụng Thượng
    09772>09772 X Tam Thuấn
    09775>09772 X Tam Hiệp
    09778>09772 X Hiệp Thuận
    09781>09772 X Liên Hiệp
    /273 H Đan Phượng
    09784>09784 TT Phùng
    09787>08980,09787 X Trung Châu
    09790>08980,09787 X Thọ An
    09793>08980,09787 X Thọ Xuân
    09796>08980,09022,09787,09817 X Hồng Hà
    09799>09022,09817 X Liên Hồng
    09802>09022,09817 X Liên Hà
    09805>09817 X Hạ Mỗ
    09808>09022,09817 X Liên Trung
    09811>09787 X Phương Đình
    09814>09784 X Thượng Mỗ
    09817>09817 X Tân Hội
    09820>09817,09832 X Tân Lập
    09823>09784 X Đan Phượng
    09826>09784 X Đồng Tháp
    09829>09784 X Song Phượng
    /274 H Hoài Đức
    09832>09832 TT Trạm Trôi
    09835>09832 X Đức Thượng
    09838>09856 X Minh Khai
    09841>09856 X Dương Liễu
    09844>09832 X Di Trạch
    09847>09832 X Đức Giang
    09850>09856 X Cát Quế
    09853>00613,09832 X Kim Chung
    09856>09856 X Yên Sở
    09859>09871 X Sơn Đồng
    09862>00622,09871 X Vân Canh
    09865>09856 X Đắc Sở
    09868>09871 X Lại Yên
    09871>09871 X Tiền Yên
    09874>09871,09877 X Song Phương
    09877>00634,09871,09877 X An Khánh
    09880>09871,09877 X An Thượng
    09883>09871,09877 X Vân Côn
    09889>09877,09886 X La Phù
    09892>09877 X Đông La
    /275 H Quốc Oai
    04939>04930 X Đông Xuân
    09895>09895,10003 TT Quốc Oai
    09898>09895 X Sài Sơn
    09904>09895,10003 X Phượng Sơn
    ~ phuongcach yenson
    09907>09910,10003 X Ngọc Liệp
    09910>09895,09910 X Ngọc Mỹ
    09916>09895 X Thạch Thán
    09919>09931 X Đồng Quang
    09922>09952,09982 X Phú Cát
    09925>09910 X Tuyết Nghĩa
    09928>09910 X Liệp Nghĩa
    ~ nghiahuong lieptuyet
    09931>09931 X Cộng Hòa
    ~ tanhoa
    09934>09931 X Hưng Đạo
    ~ daithanh tanphu
    09940>09952 X Phú Mãn
    09943>09910 X Cấn Hữu
    09949>09952 X Hòa Thạch
    09952>09952 X Đông Yên
    /276 H Thạch Thất
    04927>04930 X Yên Trung
    04930>04930 X Yên Bình
    04936>04930,09988 X Tiến Xuân
    09955>09955 TT Liên Quan
    09958>09955 X Đại Đồng
    09961>09955 X Cẩm Yên
    09964>09955 X Lại Thượng
    09967>09955 X Phú Kim
    09970>10003 X Hương Ngải
    09973>10003 X Lam Sơn
    ~ dinau canhnau
    09976>09955 X Kim Quan
    09982>09982,09988 X Bình Yên
    09988>04930,09706,09988 X Thạch Hòa
    09991>09982 X Cần Kiệm
    09997>10003 X Phùng Xá
    10000>09982,09988 X Tân Xã
    10003>10003 X Thạch Xá
    ~ changson
    10006>09910,10003 X Quang Trung
    ~ huubang binhphu
    10009>09982,09988 X Hạ Bằng
    10012>09982 X Đồng Trúc
    /277 H Chương Mỹ
    10015>10015 TT Chúc Sơn
    10018>10045 TT Xuân Mai
    10021>10015 X Phụng Châu
    10024>10015 X Tiên Phương
    10027>10030 X Đông Sơn
    10030>10030 X Đông Phương Yên
    10033>10030 X Phú Nghĩa
    10039>10030 X Trường Yên
    10042>10015 X Ngọc Hòa
    10045>10045 X Thủy Xuân Tiên
    10048>10030 X Thanh Bình
    10051>10030 X Trung Hòa
    10054>10015 X Đại Yên
    10057>10015 X Thụy Hương
    10060>10072 X Tốt Động
    10063>10072,10126 X Lam Điền
    10066>10045,10081 X Tân Tiến
    10069>10045 X Nam Phương Tiến
    10072>10072 X Hợp Đồng
    10075>10081 X Hoàng Văn Thụ
    10078>10072 X Hoàng Diệu
    10081>10081 X Hữu Văn
    10084>10072 X Quảng Bị
    10087>10081 X Mỹ Lương
    10090>10096 X Thượng Vực
    10096>10096 X Hồng Phú
    ~ dongphu hongphong
    10099>10081 X Trần Phú
    10102>10096 X Văn Võ
    10105>10096 X Đồng Lạc
    10108>10096 X Hòa Phú
    ~ phunaman hoachinh
    /278 H Thanh Oai
    10114>10114 TT Kim Bài
    10120>09568,10126 X Cự Khê
    10126>10126 X Bích Hòa
    10129>10144 X Mỹ Hưng
    10132>10126 X Cao Viên
    10135>10126 X Bình Minh
    10138>10144 X Tam Hưng
    10141>10126 X Thanh Cao
    10144>10144 X Thanh Thùy
    10147>10114 X Thanh Mai
    10150>10144 X Thanh Văn
    10153>10114 X Đỗ Động
    10156>10114 X Kim An
    10159>10096,10114 X Kim Thư
    10162>10114 X Phương Trung
    10165>10180 X Tân Ước
    10168>10180 X Dân Hòa
    10171>10180 X Liên Châu
    10174>10180 X Cao Xuân Dương
    ~ xuanduong caoduong
    10180>10180 X Hồng Dương
    /279 H Thường Tín
    10183>10183 TT Thường Tín
    10186>00685,10210 X Ninh Sở
    10189>10183 X Nhị Khê
    10192>00679,00685,10210 X Duyên Thái
    10195>00679,10183 X Khánh Hà
    10198>10183 X Hòa Bình
    10201>10183 X Văn Bình
    10204>10183 X Hiền Giang
    10207>10210 X Hồng Vân
    10210>10210 X Vân Tảo
    10213>10210 X Liên Phương
    10216>10183 X Văn Phú
    10219>10237 X Tự Nhiên
    10222>10183 X Tiền Phong
    10225>10210 X Hà Hồi
    10231>10231 X Nguyễn Trãi
    10234>10231 X Quất Động
    10237>10237 X Chương Dương
    ~ thuphu
    10240>10231 X Tân Minh
    10243>10237 X Lê Lợi
    10246>10237 X Thắng Lợi
    10249>10231 X Dũng Tiến
    10255>10231 X Nghiêm Xuyên
    10258>10237,10273 X Tô Hiệu
    10261>10273 X Văn Tự
    10264>10237,10273 X Vạn Nhất
    ~ vandiem thongnhat
    10267>10273 X Minh Cường
    /280 H Phú Xuyên
    10270>10273 TT Phú Minh
    10273>10273 TT Phú Xuyên
    10276>10279 X Hồng Minh
    ~ tritrung
    10279>10279 X Phượng Dực
    10282>10273 X Nam Tiến
    ~ thuyphu vannhan
    10291>10279 X Văn Hoàng
    ~ daithang
    10294>10279 X Phú Túc
    10300>10273 X Hồng Thái
    10303>10279 X Hoàng Long
    10312>10273 X Nam Phong
    ~ namtrieu
    10315>10330 X Tân Dân
    10318>10273 X Quang Hà
    ~ sonha quangtrung
    10321>10330 X Chuyên Mỹ
    10324>10342 X Khai Thái
    10327>10342 X Phúc Tiến
    10330>10330 X Vân Từ
    10333>10342 X Tri Thủy
    10336>10342 X Đại Xuyên
    10339>10330 X Phú Yên
    10342>10342 X Bạch Hạ
    10345>10342 X Quang Lãng
    10348>10330 X Châu Can
    10351>10342 X Minh Tân
    /281 H Ứng Hòa
    10354>10354 TT Vân Đình
    10363>10369 X Hoa Viên
    ~ viennoi vienan hoason
    10366>10369 X Quảng Phú Cầu
    10369>10369 X Trường Thịnh
    10375>10369 X Liên Bạt
    10378>10354 X Cao Sơn Tiến
    ~ caothanh soncong dongtien
    10384>10354 X Phương Tú
    10387>10402 X Trung Tú
    10390>10402 X Đồng Tân
    10393>10354 X Tảo Dương Văn
    10396>10417 X Thái Hòa
    ~ hoaxa vanthai hoanam
    10399>10402 X Minh Đức
    10402>10402 X Trầm Lộng
    ~ hoalam
    10411>10402 X Kim Đường
    10417>10417 X Hòa Phú
    10423>10402 X Đại Hùng
    10426>10402 X Đông Lỗ
    10429>10417 X Phù Lưu
    10432>10402 X Đại Cường
    10435>10417 X Bình Lưu Quang
    ~ luuhoang hongquang doibinh
    /282 H Mỹ Đức
    10441>10441 TT Đại Nghĩa
    10444>10081,10459 X Đồng Tâm
    10447>10459 X Thượng Lâm
    10450>10459 X Tuy Lai
    10453>10459 X Phúc Lâm
    10459>10459 X Mỹ Xuyên
    ~ mythanh botxuyen
    10462>10465 X An Mỹ
    10465>10465 X Hồng Sơn
    10468>10465 X Lê Thanh
    10471>10465 X Xuy Xá
    10474>10465 X Phùng Xá
    10477>10441 X Phù Lưu Tế
    10480>10441 X Đại Hưng
    10483>10489 X Vạn Tín
    ~ doctin vankim
    10489>10489 X Hương Sơn
    10492>10489 X Hùng Tiến
    10495>10489 X An Tiến
    10498>10465 X Hợp Tiến
    10501>10441 X Hợp Thanh
    10504>10441 X An Phú
    """
}
