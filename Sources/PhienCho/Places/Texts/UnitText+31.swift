// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Hải Phòng, and what lies in it from before 1 July 2025.
  static let province31 = """
    + 31 TP Hải Phòng
    10507 P Thành Đông
    10525 P Hải Dương
    10532 P Lê Thanh Nghị
    10537 P Tân Hưng
    10543 P Việt Hòa
    10546 P Chí Linh
    10549 P Chu Văn An
    10552 P Nguyễn Trãi
    10570 P Trần Hưng Đạo
    10573 P Trần Nhân Tông
    10603 P Lê Đại Hành
    10606 X Nam Sách
    10615 X Hợp Tiến
    10633 X Trần Phú
    10642 X Thái Tân
    10645 X An Phú
    10660 P Ái Quốc
    10675 P Kinh Môn
    10678 P Bắc An Phụ
    10705 X Nam An Phụ
    10714 P Nhị Chiểu
    10726 P Phạm Sư Mạnh
    10729 P Trần Liễu
    10744 P Nguyễn Đại Năng
    10750 X Phú Thái
    10756 X Lai Khê
    10792 X An Thành
    10804 X Kim Thành
    10813 X Thanh Hà
    10816 X Hà Bắc
    10837 P Nam Đồng
    10843 X Hà Nam
    10846 X Hà Tây
    10882 X Hà Đông
    10888 X Cẩm Giang
    10891 P Tứ Minh
    10903 X Cẩm Giàng
    10909 X Tuệ Tĩnh
    10930 X Mao Điền
    10945 X Kẻ Sặt
    10966 X Bình Giang
    10972 X Đường An
    10993 X Thượng Hồng
    10999 X Gia Lộc
    11002 P Thạch Khôi
    11020 X Yết Kiêu
    11050 X Gia Phúc
    11065 X Trường Tân
    11074 X Tứ Kỳ
    11086 X Đại Sơn
    11113 X Tân Kỳ
    11131 X Chí Minh
    11140 X Lạc Phượng
    11146 X Nguyên Giáp
    11164 X Vĩnh Lại
    11167 X Tân An
    11203 X Ninh Giang
    11218 X Hồng Châu
    11224 X Khúc Thừa Dụ
    11239 X Thanh Miện
    11242 X Nguyễn Lương Bằng
    11254 X Bắc Thanh Miện
    11257 X Hải Hưng
    11284 X Nam Thanh Miện
    11311 P Hồng Bàng
    11329 P Ngô Quyền
    11359 P Gia Viên
    11383 P Lê Chân
    11407 P An Biên
    11411 P Đông Hải
    11413 P Hải An
    11443 P Kiến An
    11446 P Phù Liễn
    11455 P Đồ Sơn
    11473 P Bạch Đằng
    11488 P Lưu Kiếm
    11503 X Việt Khê
    11506 P Lê Ích Mộc
    11533 P Hòa Bình
    11542 P Nam Triệu
    11557 P Thiên Hương
    11560 P Thủy Nguyên
    11581 P An Dương
    11593 P An Phong
    11602 P Hồng An
    11617 P An Hải
    11629 X An Lão
    11635 X An Trường
    11647 X An Quang
    11668 X An Khánh
    11674 X An Hưng
    11680 X Kiến Thụy
    11689 P Hưng Đạo
    11692 P Dương Kinh
    11713 X Nghi Dương
    11725 X Kiến Minh
    11728 X Kiến Hưng
    11737 P Nam Đồ Sơn
    11749 X Kiến Hải
    11755 X Tiên Lãng
    11761 X Quyết Thắng
    11779 X Tân Minh
    11791 X Tiên Minh
    11806 X Chấn Hưng
    11809 X Hùng Thắng
    11824 X Vĩnh Bảo
    11836 X Vĩnh Thịnh
    11842 X Vĩnh Thuận
    11848 X Vĩnh Hòa
    11875 X Vĩnh Hải
    11887 X Vĩnh Am
    11911 X Nguyễn Bỉnh Khiêm
    11914 ĐK Cát Hải
    11948 ĐK Bạch Long Vĩ
    - 30 T Hải Dương
    /288 TP Hải Dương
    10507>10507 P Cẩm Thượng
    10510>10507 P Bình Hàn
    10513>10525 P Ngọc Châu
    10514>10525 P Nhị Châu
    10516>10525 P Quang Trung
    10519>10507 P Nguyễn Trãi
    10525>10525 P Trần Hưng Đạo
    10528>10532,10537 P Trần Phú
    10531>10532 P Thanh Bình
    10532>10532 P Tân Bình
    10534>10532 P Lê Thanh Nghị
    ~ phamngulao
    10537>10537 P Hải Tân
    10540>10543,10891 P Tứ Minh
    10543>10543 P Việt Hòa
    10660>10660 P Ái Quốc
    10663>10507 X An Thượng
    ~ thuongdat anchau
    10672>10837 P Nam Đồng
    10822>10660 X Quyết Thắng
    10837>10837 X Tiền Tiến
    11002>11002 P Thạch Khôi
    11005>11002 X Liên Hồng
    11011>10537 P Tân Hưng
    11017>11002 X Gia Xuyên
    11077>10537 X Ngọc Sơn
    /290 TP Chí Linh
    10546>10546 P Phả Lại
    10549>10549 P Sao Đỏ
    10552>10552 P Bến Tắm
    10555>10552 X Hoàng Hoa Thám
    10558>10552 X Bắc An
    10561>10570 X Hưng Đạo
    10564>10570 X Lê Lợi
    10567>10573 P Hoàng Tiến
    10570>10549,10570 P Cộng Hòa
    10573>10573 P Hoàng Tân
    10576>10546 P Cổ Thành
    10579>10549 P Văn An
    10582>10549 P Chí Minh
    10585>10549,10573,10678 P Văn Đức
    ~ kenhgiang
    10588>10549 P Thái Học
    10591>10546 X Nhân Huệ
    10594>10603 P An Lạc
    10600>10603 P Đồng Lạc
    10603>10603 P Tân Dân
    /291 H Nam Sách
    10606>10606 TT Nam Sách
    ~ namhong
    10609>10615 X Nam Hưng
    10612>10615 X Nam Tân
    10615>10615 X Hợp Tiến
    10618>10633 X Hiệp Cát
    10621>10633 X Quốc Tuấn
    ~ thanhquang
    10630>10645 X An Bình
    10633>10633 X Trần Phú
    ~ namtrung namchinh
    10636>10642 X An Sơn
    10639>10645,10705,10756 X Cộng Hòa
    10642>10642 X Thái Tân
    10645>10645 X An Phú
    ~ phudien anlam
    10654>10606 X Hồng Phong
    10657>10606 X Đồng Lạc
    10666>10642 X Minh Tân
    /292 TX Kinh Môn
    10675>10675 P An Lưu
    ~ kinhmon
    10678>10678 X Bạch Đằng
    10681>10678 P Thất Hùng
    10684>10678 X Lê Ninh
    10693>10726 P Phạm Thái
    ~ thaison phammenh
    10696>10714 P Duy Tân
    ~ hoanhson
    10699>10714 P Tân Dân
    10702>10714 P Minh Tân
    10705>10705 X Quang Thành
    ~ quangtrung phucthanh
    10708>10729 X Hiệp Hòa
    10714>10714 P Phú Thứ
    10717>10705 X Thăng Long
    10720>10705 X Lạc Long
    10723>10726 P An Sinh
    10726>10726 P Hiệp Sơn
    10729>10729,10750 X Thượng Quận
    10732>10729 P An Phụ
    ~ xaganphu
    10735>10675 P Hiệp An
    10738>10675 P Long Xuyên
    10741>10744 P Thái Thịnh
    10744>10744 P Hiến Thành
    10747>10744 X Minh Hòa
    /293 H Kim Thành
    10750>10750 TT Phú Thái
    ~ phucthanh
    10756>10756 X Lai Khê
    ~ conghoa laivu
    10762>10705,10756 X Vũ Dũng
    ~ codung thuongvu
    10768>10705,10756 X Tuấn Việt
    ~ viethung tuanhung
    10771>10750 X Kim Xuyên
    10777>10792 X Ngũ Phúc
    10780>10750 X Kim Anh
    10783>10750 X Kim Liên
    ~ kimkhe kimluong
    10786>10792 X Kim Tân
    10792>10792 X Kim Đính
    10798>10804,10843,11911 X Hòa Bình
    ~ binhdan lienhoa
    10801>10804 X Tam Kỳ
    10804>10804 X Đồng Cẩm
    ~ camla donggia
    10810>10804 X Đại Đức
    /294 H Thanh Hà
    10813>10813 TT Thanh Hà
    ~ thanhkhe
    10816>10660,10816 X Hồng Lạc
    10825>10816 X Tân Việt
    10828>10756,10816 X Cẩm Việt
    ~ viethong camche
    10831>10756,10843 X Thanh An
    10834>10843 X Thanh Lang
    10840>10846 X Tân An
    10843>10843 X Liên Mạc
    10846>10846,11086 X Thanh Hải
    10855>10843 X Thanh Xuân
    10861>10813 X Thanh Tân
    ~ thanhxa thanhthuy
    10864>10846 X An Phượng
    ~ anluong phuonghoang
    10867>10813 X Thanh Sơn
    10876>10882 X Thanh Quang
    ~ hopduc truongthanh thanhbinh
    10879>10882 X Thanh Hồng
    10882>10882 X Vĩnh Cường
    ~ vinhlap thanhcuong
    /295 H Cẩm Giàng
    10888>10888 TT Cẩm Giang
    ~ thachloi kimgiang
    10891>10543,10891 TT Lai Cách
    10894>10903 X Cẩm Hưng
    10897>10888 X Cẩm Hoàng
    10900>10909 X Cẩm Văn
    10903>10903 X Ngọc Liên
    10909>10909 X Cẩm Vũ
    10912>10909 X Đức Chính
    10918>10888 X Định Sơn
    ~ camdinh camson
    10924>10903 X Lương Điền
    10927>10543 X Cao An
    10930>10930 X Tân Trường
    10933>10903,10930 X Phúc Điền
    ~ camdien camphuc
    10939>10930 X Cẩm Đông
    10942>10891 X Cẩm Đoài
    /296 H Bình Giang
    10945>10945 TT Kẻ Sặt
    ~ trangliet
    10951>10945 X Vĩnh Hưng
    ~ hungthinh vinhtuy
    10954>10945 X Hùng Thắng
    10960>10945,10966 X Vĩnh Hồng
    10963>10966 X Long Xuyên
    10966>10966 X Tân Việt
    10969>10972,10993 X Thúc Kháng
    10972>10972,10993 X Tân Hồng
    10978>10966 X Hồng Khê
    10981>10972,10993 X Thái Minh
    ~ binhminh thaihoc
    10984>10966 X Cổ Bì
    10987>11242 X Nhân Quyền
    10990>10972,10993 X Thái Dương
    10993>10972,10993 X Thái Hòa
    10996>10993 X Bình Xuyên
    /297 H Gia Lộc
    10999>10999,11050 TT Gia Lộc
    ~ phuonghung
    11008>11002,11020 X Thống Nhất
    11020>10999,11020 X Yết Kiêu
    ~ trungkhanh giahoa
    11035>10999,11050 X Gia Phúc
    ~ giatan giakhanh
    11038>10999 X Gia Tiến
    ~ tantien gialuong
    11041>10999,11020 X Lê Lợi
    11044>11050 X Toàn Thắng
    11047>11050 X Hoàng Diệu
    11050>11050 X Hồng Hưng
    11053>11065 X Phạm Trấn
    11056>11050,11065 X Đoàn Thượng
    11059>11050,11065 X Thống Kênh
    11065>11065 X Nhật Quang
    ~ nhattan dongquang
    11071>11050,11065 X Quang Đức
    ~ quangminh ducxuong
    /298 H Tứ Kỳ
    11074>11074 TT Tứ Kỳ
    11083>11086 X Đại Sơn
    ~ daidong
    11086>11086,11113 X Hưng Đạo
    11092>11086 X Bình Lãng
    11095>11131 X Chí Minh
    ~ dongky tuxuyen tayky
    11098>11113 X Kỳ Sơn
    ~ ngocky taison
    11101>11074 X Quang Phục
    11113>11113 X Tân Kỳ
    11116>11074 X Quang Khải
    11119>11113 X Đại Hợp
    11122>11113 X Dân An
    ~ quangnghiep danchu
    11125>11131 X An Thanh
    11128>11074 X Minh Đức
    11131>11131 X Văn Tố
    11134>11140 X Quang Trung
    11140>11140 X Lạc Phượng
    ~ phuongky conglac
    11143>11140,11146 X Tiên Động
    11146>11146 X Nguyên Giáp
    11149>11146 X Hà Kỳ
    11152>11146 X Hà Thanh
    /299 H Ninh Giang
    11161>11164 X Ứng Hòe
    ~ ninhhoa quyetthang
    11164>11164 X Nghĩa An
    11167>11167 X Đức Phúc
    ~ vanphuc hongduc
    11173>11167 X An Đức
    11179>11164 X Tân Hương
    ~ ninhthanh
    11185>11203 X Vĩnh Hòa
    11188>11224 X Bình Xuyên
    ~ dongxuyen ninhhai
    11197>11167 X Tân Phong
    11203>11203 TT Ninh Giang
    ~ dongtam
    11206>11218 X Tân Quang
    ~ hoanghanh quanghung
    11215>11203 X Hồng Dụ
    ~ hongthai
    11218>11218 X Văn Hội
    ~ vangiang
    11224>11224 X Hồng Phong
    11227>11203 X Hiệp Lực
    11230>11224 X Kiến Phúc
    ~ hongphuc kienquoc
    11233>11218 X Hưng Long
    ~ hungthai
    /300 H Thanh Miện
    11239>11065,11239 TT Thanh Miện
    ~ hungson
    11242>10993,11242 X Thanh Tùng
    11245>11242 X Phạm Kha
    11248>11257 X Ngô Quyền
    11251>10993,11242 X Đoàn Tùng
    11254>11254 X Hồng Quang
    11257>11257 X Tân Trào
    11260>11254 X Lam Sơn
    11263>11257 X Đoàn Kết
    11266>11254 X Lê Hồng
    11269>11239 X Tứ Cường
    11275>11239 X Ngũ Hùng
    11278>11239 X Cao Thắng
    11281>11284 X Chi Lăng Bắc
    11284>11284 X Chi Lăng Nam
    11287>11284 X Thanh Giang
    11293>11284 X Hồng Phong
    ~ dienhong tienphong
    - 31 TP Hải Phòng
    /303 Q Hồng Bàng
    11296>11602 P Quán Toan
    11299>11311 P Hùng Vương
    11302>11311 P Sở Dầu
    11305>11311 P Thượng Lý
    ~ haly traichuoi
    11311>11311 P Minh Khai
    11320>11311 P Hoàng Văn Thụ
    ~ quangtrung
    11323>11311 P Phan Bội Châu
    ~ phamhongthai
    11587>11593,11602 P Đại Bản
    11599>11581,11602 P An Hưng
    11602>11602 P An Hồng
    /304 Q Ngô Quyền
    11329>11329 P Máy Chai
    11335>11329 P Vạn Mỹ
    11338>11329 P Cầu Tre
    11341>11311,11329,11359 P Gia Viên
    ~ lacvien mayto
    11344>11359,11383 P Cầu Đất
    ~ luongkhanhthien
    11350>11329,11359 P Đông Khê
    11359>11359 P Đằng Giang
    11365>11359,11383 P Lạch Tray
    ~ dongquocbinh leloi
    /305 Q Lê Chân
    11371>11383,11407 P An Biên
    ~ lamson catdai
    11383>11383,11407 P Trần Nguyên Hãn
    ~ honam duhang
    11395>11383 P Hàng Kênh
    ~ traicau donghai
    11401>11407 P An Dương
    ~ niemnghia nghiaxa
    11404>11383 P Dư Hàng Kênh
    11405>11383 P Kênh Dương
    11407>11383,11407 P Vĩnh Niệm
    /306 Q Hải An
    11410>11411 P Đông Hải 1
    11411>11411,11413 P Đông Hải 2
    11413>11413 P Đằng Lâm
    11414>11413 P Thành Tô
    11416>11413 P Đằng Hải
    11419>11411,11413 P Nam Hải
    11422>11413 P Cát Bi
    11425>11413 P Tràng Cát
    /307 Q Kiến An
    11431>11443,11446 P Đồng Hòa
    ~ quantru lamha
    11434>11443,11446 P Bắc Sơn
    11437>11443,11446 P Nam Sơn
    11440>11446 P Ngọc Sơn
    11443>11443,11446 P Trần Thành Ngọ
    11446>11443,11446 P Văn Đẩu
    11449>11446 P Bắc Hà
    ~ phulien trangminh
    /308 Q Đồ Sơn
    11455>11455,11737 P Ngọc Xuyên
    11458>11455 P Hải Sơn
    ~ vanson ngochai
    11461>11455,11737 P Vạn Hương
    11465>11737 P Minh Đức
    11467>11737 P Bàng La
    11737>11737 P Hợp Đức
    /309 Q Dương Kinh
    11683>11689 P Đa Phúc
    11686>11689 P Hưng Đạo
    11689>11689,11692 P Anh Dũng
    11692>11689,11692 P Hải Thành
    11707>11692 P Hòa Nghĩa
    11740>11455,11692 P Tân Thành
    /311 TP Thủy Nguyên
    11473>11473 P Minh Đức
    11485>11488,11503 X Liên Xuân
    ~ lienkhe laixuan
    11488>11488 P Lưu Kiếm
    ~ luuky
    11500>11473 X Bạch Đằng
    ~ giaminh giaduc minhtan
    11503>11503 X Ninh Sơn
    ~ anson kyson phuninh
    11506>11506 P Quảng Thanh
    11512>11488 P Trần Hưng Đạo
    ~ dongson kenhgiang
    11518>11488,11506 X Quang Trung
    ~ hopthanh caonhan chinhmy
    11521>11506,11557 P Lê Hồng Phong
    ~ kienbai mydong
    11527>11533 P Hòa Bình
    11530>11533,11560 P Thủy Hà
    ~ trungha thuytrieu
    11533>11533,11560 P An Lư
    11539>11473 P Phạm Ngũ Lão
    ~ ngulao
    11542>11542 P Nam Triệu Giang
    ~ phucle phale
    11545>11542 P Tam Hưng
    11551>11542 P Lập Lễ
    11557>11557 P Thiên Hương
    11560>11560 P Thủy Đường
    ~ thuyson nuideo
    11569>11557 P Hoàng Lâm
    ~ lamdong hoangdong
    11572>11557,11560 P Hoa Động
    11578>11560 P Dương Quan
    ~ tanduong
    /312 Q An Dương
    11581>11581,11593,11617 P Lê Lợi
    ~ anduong
    11584>11593,11602 P Lê Thiện
    11590>11593 P An Hòa
    11593>11593 P Hồng Phong
    11596>11581,11593,11602 P Tân Tiến
    11608>11581 P Nam Sơn
    ~ bacson
    11614>11581,11617 P An Hải
    ~ dangcuong quoctuan
    11617>11581,11617 P Đồng Thái
    11623>11617 P An Đồng
    11626>11617 P Hồng Thái
    /313 H An Lão
    11629>11629 TT An Lão
    11632>11635 X Bát Trang
    11635>11635 X Trường Thọ
    11638>11635 X Trường Thành
    11641>11629 X An Tiến
    11644>11647 X Quang Hưng
    11647>11647 X Quang Trung
    11650>11647 X Quốc Tuấn
    11653>11629 X An Thắng
    11656>11446,11629 TT Trường Sơn
    11659>11629 X Tân Dân
    11662>11629,11668 X Thái Sơn
    11665>11668 X Tân Viên
    11668>11668 X Mỹ Đức
    11671>11674 X Chiến Thắng
    11674>11674 X An Thọ
    11677>11674 X An Thái
    /314 H Kiến Thụy
    11680>11680 TT Núi Đối
    11695>11725 X Đông Phương
    11698>11680 X Thuận Thiên
    11701>11680 X Hữu Bằng
    11704>11725 X Đại Đồng
    11710>11713 X Ngũ Phúc
    11713>11713 X Kiến Quốc
    11716>11713 X Du Lễ
    11722>11680 X Thanh Sơn
    11725>11725 X Minh Tân
    11728>11680,11728 X Kiến Hưng
    ~ daiha thuyhuong ngudoan
    11734>11749 X Tân Phong
    11743>11728 X Tân Trào
    11746>11728,11749 X Đoàn Xá
    11749>11749 X Tú Sơn
    11752>11749 X Đại Hợp
    /315 H Tiên Lãng
    11755>11755 TT Tiên Lãng
    11758>11761 X Đại Thắng
    11761>11761 X Tiên Cường
    11764>11761 X Tự Cường
    11770>11755 X Quyết Tiến
    ~ tientien
    11773>11755 X Khởi Nghĩa
    11776>11755 X Tiên Thanh
    11779>11779 X Cấp Tiến
    11782>11779 X Kiến Thiết
    11785>11779 X Đoàn Lập
    11791>11779,11791 X Tân Minh
    ~ toanthang bachdang quangphuc
    11797>11791 X Tiên Thắng
    11800>11791 X Tiên Minh
    11803>11806 X Bắc Hưng
    11806>11806 X Nam Hưng
    11809>11809 X Hùng Thắng
    11812>11806 X Tây Hưng
    11815>11806 X Đông Hưng
    11821>11809 X Vinh Quang
    ~ tienhung
    /316 H Vĩnh Bảo
    11824>11824 TT Vĩnh Bảo
    11827>11842 X Dũng Tiến
    11830>11842 X Giang Biên
    11833>11836 X Thắng Thủy
    11836>11836 X Trung Lập
    11839>11836 X Việt Tiến
    11842>11842 X Vĩnh An
    11848>11848 X Vĩnh Hòa
    ~ vinhlong hiephoa anhoa
    11851>11848 X Hùng Tiến
    11857>11824 X Tân Hưng
    11860>11824 X Tân Liên
    11866>11824 X Vĩnh Hưng
    ~ nhanhoa tamda vinhquang
    11875>11875 X Vĩnh Hải
    ~ hungnhan thanhluong dongminh
    11881>11887 X Liên Am
    11884>11911 X Lý Học
    11887>11887 X Tam Cường
    ~ coam vinhtien
    11890>10804,10843,11911 X Hòa Bình
    11893>11875 X Tiền Phong
    ~ vinhphong conghien
    11902>11887 X Cao Minh
    11911>11911 X Trấn Dương
    /317 H Cát Hải
    11914>11914 TT Cát Bà
    11917>11914 TT Cát Hải
    11920>11914 X Nghĩa Lộ
    11923>11914 X Đồng Bài
    11926>11914 X Hoàng Châu
    11929>11914 X Văn Phong
    11932>11914 X Phù Long
    11935>11914 X Gia Luận
    11938>11914 X Hiền Hào
    11941>11914 X Trân Châu
    11944>11914 X Việt Hải
    11947>11914 X Xuân Đám
    /318>11948 H Bạch Long Vĩ
    """
}
