// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Quảng Ngãi, and what lies in it from before 1 July 2025.
  static let province51 = """
    + 51 T Quảng Ngãi
    21025 P Cẩm Thành
    21028 P Nghĩa Lộ
    21034 X An Phú
    21040 X Bình Sơn
    21061 X Vạn Tường
    21085 X Bình Minh
    21100 X Bình Chương
    21109 X Đông Sơn
    21115 X Trà Bồng
    21124 X Thanh Bồng
    21127 X Đông Trà Bồng
    21136 X Cà Đam
    21154 X Tây Trà
    21157 X Tây Trà Bồng
    21172 P Trương Quang Trọng
    21181 X Thọ Phong
    21196 X Trường Giang
    21205 X Ba Gia
    21211 X Tịnh Khê
    21220 X Sơn Tịnh
    21235 X Tư Nghĩa
    21238 X Vệ Giang
    21244 X Trà Giang
    21250 X Nghĩa Giang
    21289 X Sơn Hà
    21292 X Sơn Hạ
    21307 X Sơn Linh
    21319 X Sơn Thủy
    21325 X Sơn Kỳ
    21334 X Sơn Tây Thượng
    21340 X Sơn Tây
    21343 X Sơn Tây Hạ
    21349 X Sơn Mai
    21361 X Minh Long
    21364 X Nghĩa Hành
    21370 X Phước Giang
    21385 X Đình Cương
    21388 X Thiện Tín
    21400 X Mộ Đức
    21409 X Long Phụng
    21421 X Mỏ Cày
    21433 X Lân Phong
    21439 P Đức Phổ
    21451 P Trà Câu
    21457 X Nguyễn Nghiêm
    21472 X Khánh Cường
    21478 P Sa Huỳnh
    21484 X Ba Tơ
    21490 X Ba Vinh
    21496 X Ba Động
    21499 X Ba Dinh
    21520 X Đặng Thùy Trâm
    21523 X Ba Tô
    21529 X Ba Vì
    21538 X Ba Xa
    21548 ĐK Lý Sơn
    23284 P Đăk Cấm
    23293 P Kon Tum
    23302 P Đăk Bla
    23317 X Ngọk Bay
    23326 X Ia Chim
    23332 X Đăk Rơ Wa
    23341 X Đăk Pék
    23344 X Đăk Plô
    23356 X Xốp
    23365 X Ngọc Linh
    23368 X Đăk Long
    23374 X Đăk Môn
    23377 X Bờ Y
    23383 X Dục Nông
    23392 X Sa Loong
    23401 X Đăk Tô
    23416 X Đăk Sao
    23419 X Đăk Tờ Kan
    23425 X Tu Mơ Rông
    23428 X Ngọk Tụ
    23430 X Kon Đào
    23446 X Măng Ri
    23455 X Măng Bút
    23473 X Măng Đen
    23476 X Kon Plông
    23479 X Đăk Rve
    23485 X Đăk Kôi
    23497 X Kon Braih
    23500 X Đăk Hà
    23504 X Đăk Pxi
    23510 X Đăk Ui
    23512 X Đăk Mar
    23515 X Ngọk Réo
    23527 X Sa Thầy
    23530 X Rờ Kơi
    23534 X Sa Bình
    23535 X Ia Đal
    23536 X Mô Rai
    23538 X Ia Tơi
    23548 X Ya Ly
    - 51 T Quảng Ngãi
    /522 TP Quảng Ngãi
    21010>21028 P Lê Hồng Phong
    21013>21028 P Trần Phú
    21016>21028 P Quảng Phú
    21019>21025 P Nghĩa Chánh
    21022>21025 P Trần Hưng Đạo
    21025>21025 P Nguyễn Nghiêm
    21028>21028 P Nghĩa Lộ
    21031>21025 P Chánh Lộ
    21034>21034 X Nghĩa Dũng
    21037>21034 X Nghĩa Dõng
    21172>21172 P Trương Quang Trọng
    21187>21109 X Tịnh Hòa
    21190>21211 X Tịnh Kỳ
    21199>21211 X Tịnh Thiện
    21202>21172 X Tịnh Ấn Đông
    21208>21211 X Tịnh Châu
    21211>21211 X Tịnh Khê
    21214>21211 X Tịnh Long
    21223>21172 X Tịnh Ấn Tây
    21232>21172 X Tịnh An
    21256>21034 X Nghĩa Hà
    21262>21034 X An Phú
    ~ nghiaan nghiaphu
    /524 H Bình Sơn
    21040>21040 TT Châu Ổ
    ~ binhthoi
    21043>21061 X Bình Thuận
    21046>21040 X Bình Thạnh
    21049>21061 X Bình Đông
    21052>21040 X Bình Chánh
    21055>21040 X Bình Nguyên
    21058>21085 X Bình Khương
    21061>21061 X Bình Trị
    21064>21085 X Bình An
    21067>21061 X Bình Hải
    21070>21040 X Bình Dương
    21073>21061 X Bình Phước
    21079>21061 X Bình Hòa
    21082>21040 X Bình Trung
    21085>21085 X Bình Minh
    21088>21040 X Bình Long
    21091>21109 X Bình Thanh
    ~ binhthanhtay binhthanhdong
    21100>21100 X Bình Chương
    21103>21109 X Bình Hiệp
    21106>21100 X Bình Mỹ
    21109>21109 X Bình Tân Phú
    ~ binhtan binhphu
    21112>21109 X Bình Châu
    /525 H Trà Bồng
    ~ taytra
    21115>21115 TT Trà Xuân
    21118>21127 X Trà Giang
    21121>21115 X Trà Thủy
    21124>21124 X Trà Hiệp
    21127>21127 X Trà Bình
    21130>21127 X Trà Phú
    21133>21124 X Trà Lâm
    21136>21136 X Trà Tân
    21139>21115 X Trà Sơn
    21142>21136,21157 X Trà Bùi
    21145>21124 X Trà Thanh
    21148>21154 X Sơn Trà
    ~ traquan trakhe
    21154>21154 X Trà Phong
    21157>21157 X Hương Trà
    ~ tranham tralanh
    21163>21154 X Trà Xinh
    21166>21157 X Trà Tây
    ~ tratrung tratho
    /527 H Sơn Tịnh
    21175>21181 X Tịnh Thọ
    21178>21205 X Tịnh Trà
    21181>21181 X Tịnh Phong
    21184>21205 X Tịnh Hiệp
    21193>21220 X Tịnh Bình
    21196>21196 X Tịnh Đông
    21205>21205 X Tịnh Bắc
    21217>21220 X Tịnh Sơn
    21220>21220 TT Tịnh Hà
    21226>21196 X Tịnh Giang
    21229>21196 X Tịnh Minh
    /528 H Tư Nghĩa
    21235>21235 TT La Hà
    21238>21238 TT Sông Vệ
    ~ nghiamy
    21241>21244 X Nghĩa Lâm
    21244>21244 X Nghĩa Thắng
    ~ nghiatho
    21247>21250 X Nghĩa Thuận
    21250>21250 X Nghĩa Kỳ
    21259>21244 X Nghĩa Sơn
    21268>21235 X Nghĩa Hòa
    21271>21250 X Nghĩa Điền
    21274>21235 X Nghĩa Thương
    21277>21235 X Nghĩa Trung
    21280>21238 X Nghĩa Hiệp
    21283>21238 X Nghĩa Phương
    /529 H Sơn Hà
    21289>21289 TT Di Lăng
    21292>21292 X Sơn Hạ
    21295>21292 X Sơn Thành
    21298>21292 X Sơn Nham
    21301>21289 X Sơn Bao
    21304>21307 X Sơn Linh
    21307>21307 X Sơn Giang
    21310>21319 X Sơn Trung
    21313>21289 X Sơn Thượng
    21316>21307 X Sơn Cao
    21319>21319 X Sơn Hải
    21322>21319 X Sơn Thủy
    21325>21325 X Sơn Kỳ
    21328>21325 X Sơn Ba
    /530 H Sơn Tây
    21331>21334 X Sơn Bua
    21334>21334 X Sơn Mùa
    21335>21334 X Sơn Liên
    21337>21340 X Sơn Tân
    21338>21343 X Sơn Màu
    21340>21340 X Sơn Dung
    21341>21340 X Sơn Long
    21343>21343 X Sơn Tinh
    21346>21343 X Sơn Lập
    /531 H Minh Long
    21349>21349 X Long Sơn
    21352>21349 X Long Mai
    21355>21361 X Thanh An
    21358>21361 X Long Môn
    21361>21361 X Long Hiệp
    /532 H Nghĩa Hành
    21364>21364 TT Chợ Chùa
    21367>21364 X Hành Thuận
    21370>21370 X Hành Dũng
    21373>21364 X Hành Trung
    21376>21370 X Hành Nhân
    21379>21385 X Hành Đức
    21382>21370 X Hành Minh
    21385>21385 X Hành Phước
    21388>21388 X Hành Thiện
    21391>21385 X Hành Thịnh
    21394>21388 X Hành Tín Tây
    21397>21388 X Hành Tín Đông
    /533 H Mộ Đức
    21400>21400 TT Mộ Đức
    21406>21409 X Thắng Lợi
    ~ ducloi ducthang
    21409>21409 X Đức Nhuận
    21412>21421 X Đức Chánh
    21415>21409 X Đức Hiệp
    21418>21421 X Đức Minh
    21421>21421 X Đức Thạnh
    21424>21400 X Đức Hòa
    21427>21400 X Đức Tân
    21430>21400 X Đức Phú
    21433>21433 X Đức Phong
    21436>21433 X Đức Lân
    /534 TX Đức Phổ
    21439>21439 P Nguyễn Nghiêm
    ~ ducpho
    21442>21451 X Phổ An
    21445>21457 X Phổ Phong
    21448>21451 X Phổ Thuận
    21451>21451 P Phổ Văn
    21454>21451 P Phổ Quang
    21457>21457 X Phổ Nhơn
    21460>21439 P Phổ Ninh
    21463>21439 P Phổ Minh
    21466>21439 P Phổ Vinh
    21469>21439 P Phổ Hòa
    21472>21472 X Phổ Cường
    21475>21472 X Phổ Khánh
    21478>21478 P Phổ Thạnh
    21481>21478 X Phổ Châu
    /535 H Ba Tơ
    21484>21484 TT Ba Tơ
    21487>21490 X Ba Điền
    21490>21490 X Ba Vinh
    21493>21496 X Ba Thành
    21496>21496 X Ba Động
    21499>21499 X Ba Dinh
    ~ bachua
    21500>21499 X Ba Giang
    21502>21496 X Ba Liên
    21505>21529 X Ba Ngạc
    21508>21520 X Ba Khâm
    21511>21484 X Ba Cung
    21517>21529 X Ba Tiêu
    21520>21520 X Ba Trang
    21523>21523 X Ba Tô
    21526>21484 X Ba Bích
    21529>21529 X Ba Vì
    21532>21523 X Ba Lế
    21535>21523 X Ba Nam
    21538>21538 X Ba Xa
    /536>21548 H Lý Sơn
    - 62 T Kon Tum
    /608 TP Kon Tum
    23281>23293 P Quang Trung
    23284>23284 P Duy Tân
    23287>23293 P Quyết Thắng
    23290>23293 P Trường Chinh
    23293>23293 P Thắng Lợi
    23296>23284 P Ngô Mây
    23299>23293 P Thống Nhất
    23302>23302 P Lê Lợi
    23305>23302 P Nguyễn Trãi
    23308>23302 P Trần Hưng Đạo
    23311>23284 X Đăk Cấm
    23314>23317 X Kroong
    23317>23317 X Ngọk Bay
    23320>23317 X Vinh Quang
    23323>23332 X Đăk Blà
    23326>23326 X Ia Chim
    23327>23326 X Đăk Năng
    23329>23326 X Đoàn Kết
    23332>23332 X Chư Hreng
    23335>23332 X Đăk Rơ Wa
    23338>23332 X Hòa Bình
    /610 H Đắk Glei
    23341>23341 TT Đăk Glei
    23344>23344 X Đăk Blô
    ~ dakplo dacplo
    23347>23344 X Đăk Man
    23350>23344 X Đăk Nhoong
    23353>23341 X Đăk Pék
    23356>23356 X Đăk Choong
    23359>23356 X Xốp
    23362>23365 X Mường Hoong
    23365>23365 X Ngọc Linh
    23368>23368 X Đăk Long
    23371>23374 X Đăk Kroong
    23374>23374 X Đăk Môn
    /611 H Ngọc Hồi
    23377>23377 TT Plei Kần
    ~ pleican
    23380>23383 X Đăk Ang
    23383>23383 X Đăk Dục
    23386>23383 X Đăk Nông
    23389>23377 X Đăk Xú
    23392>23392 X Đăk Kan
    23395>23377 X Pờ Y
    ~ boy
    23398>23392 X Sa Loong
    /612 H Đắk Tô
    23401>23401 TT Đăk Tô
    23427>23428 X Đăk Rơ Nga
    23428>23428 X Ngọk Tụ
    23430>23430 X Đăk Trăm
    23431>23430 X Văn Lem
    23434>23430 X Kon Đào
    23437>23401 X Tân Cảnh
    23440>23401 X Diên Bình
    23443>23401 X Pô Kô
    /613 H Kon Plông
    23452>23455 X Đăk Nên
    23455>23455 X Đăk Ring
    23458>23455 X Măng Bút
    ~ mangbuk
    23461>23473 X Đăk Tăng
    23464>23476 X Ngọc Tem
    ~ ngoktem
    23467>23476 X Pờ Ê
    23470>23473 X Măng Cành
    23473>23473 TT Măng Đen
    ~ daklong daclong
    23476>23476 X Hiếu
    /614 H Kon Rẫy
    23479>23479 TT Đăk Rve
    23482>23485 X Đăk Kôi
    23485>23485 X Đăk Tơ Lung
    23488>23497 X Đăk Ruồng
    23491>23479 X Đăk Pne
    23494>23497 X Đăk Tờ Re
    23497>23497 X Tân Lập
    /615 H Đăk Hà
    23500>23500 TT Đăk Hà
    23503>23504 X Đăk Pxi
    23504>23504 X Đăk Long
    23506>23512 X Đăk Hring
    23509>23510 X Đăk Ui
    23510>23510 X Đăk Ngọk
    23512>23512 X Đăk Mar
    23515>23515 X Ngọk Wang
    23518>23515 X Ngọk Réo
    23521>23500 X Hà Mòn
    23524>23500 X Đăk La
    /616 H Sa Thầy
    23527>23527 TT Sa Thầy
    23530>23530 X Rờ Kơi
    23533>23527 X Sa Nhơn
    23534>23534 X Hơ Moong
    23536>23536 X Mô Rai
    23539>23527 X Sa Sơn
    23542>23534 X Sa Nghĩa
    23545>23534 X Sa Bình
    23548>23548 X Ya Xiêr
    23551>23548 X Ya Tăng
    23554>23548 X Ya ly
    /617 H Tu Mơ Rông
    23404>23446 X Ngọk Lây
    23407>23416 X Đăk Na
    23410>23446 X Măng Ri
    23413>23446 X Ngọk Yêu
    23416>23416 X Đăk Sao
    23417>23419 X Đăk Rơ Ông
    23419>23419 X Đăk Tờ Kan
    23422>23425 X Tu Mơ Rông
    23425>23425 X Đăk Hà
    23446>23446 X Tê Xăng
    23449>23446 X Văn Xuôi
    /618 H Ia H'Drai
    23535>23535 X Ia Đal
    23537>23538 X Ia Dom
    23538>23538 X Ia Tơi
    """
}
