// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Bắc Ninh, and what lies in it from before 1 July 2025.
  static let province24 = """
    + 24 T Bắc Ninh
    07210 P Bắc Giang
    07228 P Đa Mai
    07246 X Xuân Lương
    07264 X Tam Tiến
    07282 X Đồng Kỳ
    07288 X Yên Thế
    07294 X Bố Hạ
    07306 X Nhã Nam
    07330 X Phúc Hòa
    07333 X Quang Trung
    07339 X Tân Yên
    07351 X Ngọc Thiện
    07375 X Lạng Giang
    07381 X Tiên Lục
    07399 X Kép
    07420 X Mỹ Thái
    07432 X Tân Dĩnh
    07444 X Lục Nam
    07450 X Đông Phú
    07462 X Bảo Đài
    07486 X Nghĩa Phương
    07489 X Trường Sơn
    07492 X Lục Sơn
    07498 X Bắc Lũng
    07519 X Cẩm Lý
    07525 P Chũ
    07531 X Tân Sơn
    07534 X Sa Lý
    07537 X Biên Sơn
    07543 X Sơn Hải
    07552 X Kiên Lao
    07573 X Biển Động
    07582 X Lục Ngạn
    07594 X Đèo Gia
    07603 X Nam Dương
    07612 P Phượng Sơn
    07615 X Sơn Động
    07616 X Tây Yên Tử
    07621 X Vân Sơn
    07627 X Đại Sơn
    07642 X Yên Định
    07654 X An Lạc
    07663 X Tuấn Đạo
    07672 X Dương Hưu
    07681 P Yên Dũng
    07682 P Tân An
    07696 P Tiền Phong
    07699 P Tân Tiến
    07735 X Đồng Việt
    07738 P Cảnh Thụy
    07774 P Tự Lạn
    07777 P Việt Yên
    07795 P Nếnh
    07798 P Vân Hà
    07822 X Hoàng Vân
    07840 X Hiệp Hòa
    07864 X Hợp Thịnh
    07870 X Xuân Cẩm
    09169 P Vũ Ninh
    09187 P Kinh Bắc
    09190 P Võ Cường
    09193 X Yên Phong
    09202 X Tam Giang
    09205 X Yên Trung
    09208 X Tam Đa
    09238 X Văn Môn
    09247 P Quế Võ
    09253 P Nhân Hòa
    09265 P Phương Liễu
    09286 P Nam Sơn
    09292 X Phù Lãng
    09295 P Bồng Lai
    09301 P Đào Viên
    09313 X Chi Lăng
    09319 X Tiên Du
    09325 P Hạp Lĩnh
    09334 X Liên Bão
    09340 X Đại Đồng
    09343 X Tân Chi
    09349 X Phật Tích
    09367 P Từ Sơn
    09370 P Tam Sơn
    09379 P Phù Khê
    09385 P Đồng Nguyên
    09400 P Thuận Thành
    09409 P Mão Điền
    09427 P Trí Quả
    09430 P Trạm Lộ
    09433 P Song Liễu
    09445 P Ninh Xá
    09454 X Gia Bình
    09466 X Cao Đức
    09469 X Đại Lai
    09475 X Nhân Thắng
    09487 X Đông Cứu
    09496 X Lương Tài
    09499 X Trung Kênh
    09523 X Trung Chính
    09529 X Lâm Thao
    - 24 T Bắc Giang
    /213 TP Bắc Giang
    ~ yendung
    07201>07210 P Thọ Xương
    07207>07210 P Ngô Quyền
    ~ trannguyenhan
    07210>07210 P Hoàng Văn Thụ
    07213>07210 P Trần Phú
    ~ leloi
    07216>07228 P Mỹ Độ
    07222>07228 P Song Mai
    07225>07210 P Xương Giang
    07228>07228 P Đa Mai
    07231>07210 P Dĩnh Kế
    07441>07210 P Dĩnh Trì
    07681>07681 P Nham Biền
    ~ neo nhamson thangcuong
    07682>07682 P Tân An
    ~ laoho tandan
    07687>07228 P Tân Mỹ
    07690>07699 P Hương Gián
    07696>07696 P Đồng Sơn
    07699>07699 P Tân Tiến
    07702>07682 X Quỳnh Sơn
    07705>07696 P Song Khê
    07708>07696 P Nội Hoàng
    07711>07696 P Tiền Phong
    07714>07699 X Xuân Phú
    07717>07681 P Tân Liễu
    ~ axtanlieu
    07720>07682 X Trí Yên
    07723>07682 X Lãng Sơn
    07726>07681 X Yên Lư
    07729>07738 X Tiến Dũng
    07735>07735 X Đức Giang
    07738>07738 P Cảnh Thụy
    07741>07738 X Tư Mại
    07747>07735 X Đồng Việt
    07750>07735 X Đồng Phúc
    /215 H Yên Thế
    07243>07246 X Đồng Tiến
    07246>07246 X Canh Nậu
    07249>07246 X Xuân Lương
    07252>07264 X Tam Tiến
    07255>07282 X Đồng Vương
    07258>07282 X Đồng Hưu
    07260>07288 X Đồng Tâm
    07261>07288 X Tân Hiệp
    ~ tamhiep
    07264>07264 X Tiến Thắng
    07270>07288 X Đồng Lạc
    07273>07294 X Đông Sơn
    07279>07294 X Hương Vĩ
    07282>07282 X Đồng Kỳ
    ~ hongky
    07285>07264 X An Thượng
    07288>07288 TT Phồn Xương
    ~ caugo
    07291>07288 X Tân Sỏi
    07294>07294 TT Bố Hạ
    /216 H Tân Yên
    07306>07306 TT Nhã Nam
    07309>07306 X Tân Trung
    07315>07333 X Quang Trung
    ~ daihoa langioi quangtien
    07321>07306 X An Dương
    07324>07330 X Phúc Hòa
    07327>07306 X Liên Sơn
    07330>07330 X Hợp Đức
    07333>07333 X Lam Sơn
    ~ phucson lamcot
    07336>07339 X Cao Xá
    07339>07339 TT Cao Thượng
    07342>07351 X Việt Ngọc
    07345>07351 X Song Vân
    07348>07351 X Ngọc Châu
    07351>07351 X Ngọc Vân
    07354>07339 X Việt Lập
    07357>07330 X Liên Chung
    07360>07351 X Ngọc Thiện
    07363>07339 X Ngọc Lý
    07366>07228 X Quế Nham
    /217 H Lạng Giang
    07375>07375 TT Vôi
    ~ phimo
    07378>07381 X Nghĩa Hòa
    07381>07381 X Nghĩa Hưng
    07384>07399 X Quang Thịnh
    07387>07399 X Hương Sơn
    07390>07381 X Đào Mỹ
    07393>07381 X Tiên Lục
    ~ myha
    07396>07381 X An Hà
    07399>07399 TT Kép
    ~ tanthinh
    07405>07375 X Hương Lạc
    ~ yenmy
    07408>07420 X Dương Đức
    07411>07420 X Tân Thanh
    07417>07375 X Tân Hưng
    07420>07420 X Mỹ Thái
    07426>07375 X Xương Lâm
    07429>07420 X Xuân Hương
    07432>07432 X Tân Dĩnh
    07435>07432 X Đại Lâm
    07438>07432 X Thái Đào
    /218 H Lục Nam
    07444>07444 TT Đồi Ngô
    ~ lucnam tienhung
    07450>07450 X Đông Hưng
    07453>07450 X Đông Phú
    07456>07462 X Tam Dị
    07459>07462 X Bảo Sơn
    07462>07462 X Bảo Đài
    07465>07462 X Thanh Lâm
    07468>07444 X Tiên Nha
    07471>07486 X Trường Giang
    07477>07444 TT Phương Sơn
    07480>07444 X Chu Điện
    07483>07444 X Cương Sơn
    07486>07486 X Nghĩa Phương
    07489>07489 X Vô Tranh
    07492>07492 X Bình Sơn
    07495>07498 X Lan Mẫu
    07498>07498 X Yên Sơn
    07501>07498 X Khám Lạng
    07504>07486 X Huyền Sơn
    07507>07489 X Trường Sơn
    07510>07492 X Lục Sơn
    07513>07498 X Bắc Lũng
    07519>07519 X Cẩm Lý
    ~ vuxa
    07522>07519 X Đan Hội
    /219 H Lục Ngạn
    07528>07531 X Cấm Sơn
    07531>07531 X Tân Sơn
    07534>07534 X Phong Minh
    07537>07537 X Phong Vân
    07540>07534 X Sa Lý
    07543>07543 X Hộ Đáp
    07546>07543 X Sơn Hải
    07555>07537 X Biên Sơn
    07564>07573 X Kim Sơn
    07567>07582 X Tân Hoa
    07570>07582 X Giáp Sơn
    07573>07573 TT Biển Động
    07582>07582 TT Phì Điền
    07588>07582 X Tân Quang
    07591>07582 X Đồng Cốc
    07594>07594 X Tân Lập
    07597>07573 X Phú Nhuận
    07606>07603 X Tân Mộc
    07609>07594 X Đèo Gia
    /220 H Sơn Động
    07615>07615 TT An Châu
    07616>07616 TT Tây Yên Tử
    ~ tuanmau thanhson
    07621>07621 X Vân Sơn
    07624>07621 X Hữu Sản
    07627>07627 X Đại Sơn
    ~ chienson queson
    07630>07627 X Phúc Sơn
    ~ thachson phucthang
    07636>07627 X Giáo Liêm
    07642>07642 X Cẩm Đàn
    07645>07654 X An Lạc
    07648>07615 X Vĩnh An
    ~ vinhkhuong anlap
    07651>07642 X Yên Định
    07654>07654 X Lệ Viễn
    07660>07615 X An Bá
    07663>07663 X Tuấn Đạo
    ~ bongam
    07666>07672 X Dương Hưu
    07672>07672 X Long Sơn
    07678>07616 X Thanh Luận
    /222 TX Việt Yên
    07759>07774 X Thượng Lan
    07762>07774 X Việt Tiến
    07765>07777 X Nghĩa Trung
    07768>07777 X Minh Đức
    07771>07774 X Hương Mai
    07774>07774 P Tự Lạn
    07777>07777 P Bích Động
    ~ bichson
    07780>07798 X Trung Sơn
    07783>07777 P Hồng Thái
    07786>07798 X Tiên Sơn
    07789>07795 P Tăng Tiến
    07792>07798 P Quảng Minh
    07795>07795 P Nếnh
    ~ hoangninh
    07798>07798 P Ninh Sơn
    07801>07795 P Vân Trung
    07804>07798 X Vân Hà
    07807>07795 P Quang Châu
    /223 H Hiệp Hòa
    07816>07822 X Đồng Tiến
    ~ dongtan thanhvan
    07822>07822 X Hoàng Vân
    ~ hoangan
    07825>07822 X Toàn Thắng
    ~ hoangluong hoangthanh
    07831>07822 X Ngọc Sơn
    07840>07840 TT Thắng
    ~ ducthang
    07843>07864 X Sơn Thịnh
    ~ quangminh hoason daithanh
    07846>07840 X Lương Phong
    07849>07864 X Hùng Thái
    ~ hungson thaison
    07855>07864 X Thường Thắng
    07858>07864 X Hợp Thịnh
    07861>07840 X Danh Thắng
    07864>07864 X Mai Trung
    07867>07840 X Đoan Bái
    07870>07870 TT Bắc Lý
    07873>07870 X Xuân Cẩm
    07876>07870 X Hương Lâm
    07879>07840 X Đông Lỗ
    07882>07870 X Châu Minh
    07885>07870 X Mai Đình
    /224 TX Chũ
    07525>07525 P Chũ
    ~ nghiaho
    07549>07525 P Thanh Hải
    07552>07552 X Kiên Lao
    07558>07552 X Kiên Thành
    07561>07525 P Hồng Giang
    07576>07612 X Quý Sơn
    07579>07525 P Trù Hựu
    07600>07612 X Mỹ An
    07603>07603 X Nam Dương
    07612>07612 P Phượng Sơn
    - 27 T Bắc Ninh
    /256 TP Bắc Ninh
    09163>09169 P Vũ Ninh
    09166>09169 P Đáp Cầu
    09169>09169 P Thị Cầu
    09172>09187 P Kinh Bắc
    09181>09190 P Đại Phúc
    09184>09187 P Tiền Ninh Vệ
    ~ tienan vean ninhxa
    09187>09187 P Suối Hoa
    09190>09190 P Võ Cường
    09214>09187 P Hòa Long
    09226>09187 P Vạn An
    09235>09187 P Khúc Xuyên
    09244>09190 P Phong Khê
    09256>09169 P Kim Chân
    09271>09286 P Vân Dương
    09286>09286 P Nam Sơn
    09325>09325 P Khắc Niệm
    09331>09325 P Hạp Lĩnh
    /258 H Yên Phong
    09193>09193 TT Chờ
    09196>09205 X Dũng Liệt
    09199>09208 X Tam Đa
    09202>09202 X Tam Giang
    09205>09205 X Yên Trung
    09208>09208 X Thụy Hòa
    09211>09202 X Hòa Tiến
    09217>09193 X Đông Tiến
    09220>09238 X Yên Phụ
    09223>09193 X Trung Nghĩa
    09229>09208 X Đông Phong
    09232>09193 X Long Châu
    09238>09238 X Văn Môn
    09241>09238 X Đông Thọ
    /259 TX Quế Võ
    09247>09247 P Phố Mới
    09250>09253 X Việt Thống
    09253>09253 P Đại Xuân
    09259>09253 P Nhân Hòa
    09262>09247 P Bằng An
    09265>09265 P Phương Liễu
    ~ xaxalieu
    09268>09247 P Quế Tân
    09274>09301 P Phù Lương
    09277>09292 X Phù Lãng
    09280>09265 P Phượng Mao
    ~ xaxamao
    09283>09247 P Việt Hùng
    09289>09301 X Ngọc Xá
    09292>09292 X Châu Phong
    09295>09295 P Bồng Lai
    09298>09295 P Cách Bi
    09301>09301 X Đào Viên
    09304>09313 X Yên Giả
    09307>09295 X Mộ Đạo
    09310>09292 X Đức Long
    09313>09313 X Chi Lăng
    ~ hanquang
    /260 H Tiên Du
    09319>09319 TT Lim
    09322>09319 X Phú Lâm
    09328>09319 X Nội Duệ
    09334>09334 X Liên Bão
    09337>09334 X Hiên Vân
    09340>09340 X Hoàn Sơn
    09343>09343 X Lạc Vệ
    09346>09334 X Việt Đoàn
    09349>09349 X Phật Tích
    09352>09343 X Tân Chi
    09355>09340 X Đại Đồng
    09358>09340 X Tri Phương
    09361>09349 X Minh Đạo
    09364>09349 X Cảnh Hưng
    /261 TP Từ Sơn
    09367>09367 P Đông Ngàn
    09370>09370 P Tam Sơn
    09373>09379 P Hương Mạc
    09376>09370 P Tương Giang
    09379>09379 P Phù Khê
    09382>09385 P Đồng Kỵ
    09383>09385 P Trang Hạ
    09385>09385 P Đồng Nguyên
    09388>09379 P Châu Khê
    09391>09367 P Tân Hồng
    09394>09367 P Đình Bảng
    09397>09367 P Phù Chẩn
    /262 TX Thuận Thành
    09400>09400 P Hồ
    09403>09409 X Hoài Thượng
    09406>09400 X Đại Đồng Thành
    09409>09409 X Mão Điền
    09412>09400 P Song Hồ
    09415>09427 X Đình Tổ
    09418>09409 P An Bình
    09421>09427 P Trí Quả
    09424>09400 P Gia Đông
    09427>09427 P Thanh Khương
    09430>09430 P Trạm Lộ
    09433>09433 P Xuân Lâm
    09436>09433 P Hà Mãn
    09439>09433 X Ngũ Thái
    09442>09445 X Nguyệt Đức
    09445>09445 P Ninh Xá
    09448>09430 X Nghĩa Đạo
    09451>09433 X Song Liễu
    /263 H Gia Bình
    09454>09454 TT Gia Bình
    09457>09466 X Vạn Ninh
    09460>09475 X Thái Bảo
    09463>09487 X Giang Sơn
    09466>09466 X Cao Đức
    09469>09469 X Đại Lai
    09472>09469 X Song Giang
    09475>09475 X Bình Dương
    09478>09487 X Lãng Ngâm
    09481>09475 TT Nhân Thắng
    ~ xanhantrang
    09484>09454 X Xuân Lai
    09487>09487 X Đông Cứu
    09490>09454 X Đại Bái
    09493>09454 X Quỳnh Phú
    /264 H Lương Tài
    09496>09496 TT Thứa
    09499>09499 X An Thịnh
    09502>09499 X Trung Kênh
    09505>09496 X Phú Hòa
    09508>09499 X An Tập
    ~ laiha myhuong
    09511>09496 X Tân Lãng
    09514>09529 X Quảng Phú
    09517>09523 X Quang Minh
    ~ trungxa minhtan
    09523>09523 X Trung Chính
    09529>09529 X Bình Định
    09532>09523 X Phú Lương
    09535>09529 X Lâm Thao
    """
}
