// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Hà Tĩnh, and what lies in it from before 1 July 2025.
  static let province42 = """
    + 42 T Hà Tĩnh
    18073 P Thành Sen
    18100 P Trần Phú
    18115 P Bắc Hồng Lĩnh
    18118 P Nam Hồng Lĩnh
    18133 X Hương Sơn
    18160 X Sơn Hồng
    18163 X Sơn Tiến
    18172 X Sơn Tây
    18184 X Sơn Giang
    18196 X Sơn Kim 1
    18199 X Sơn Kim 2
    18202 X Tứ Mỹ
    18223 X Kim Hoa
    18229 X Đức Thọ
    18244 X Đức Minh
    18262 X Đức Quang
    18277 X Đức Thịnh
    18304 X Đức Đồng
    18313 X Vũ Quang
    18322 X Mai Hoa
    18328 X Thượng Đức
    18352 X Nghi Xuân
    18364 X Đan Hải
    18373 X Tiên Điền
    18394 X Cổ Đạm
    18406 X Can Lộc
    18409 X Hồng Lộc
    18418 X Tùng Lộc
    18436 X Trường Lưu
    18466 X Gia Hanh
    18481 X Xuân Lộc
    18484 X Đồng Lộc
    18496 X Hương Khê
    18502 X Hà Linh
    18523 X Hương Bình
    18532 X Hương Phố
    18544 X Hương Xuân
    18547 X Phúc Trạch
    18550 X Hương Đô
    18562 X Thạch Hà
    18568 X Lộc Hà
    18583 X Mai Phụ
    18586 X Đông Kinh
    18601 X Việt Xuyên
    18604 X Thạch Khê
    18619 X Đồng Tiến
    18628 X Thạch Lạc
    18634 X Toàn Lưu
    18652 P Hà Huy Tập
    18667 X Thạch Xuân
    18673 X Cẩm Xuyên
    18676 X Thiên Cầm
    18682 X Yên Hòa
    18685 X Cẩm Bình
    18736 X Cẩm Hưng
    18739 X Cẩm Duệ
    18742 X Cẩm Trung
    18748 X Cẩm Lạc
    18754 P Sông Trí
    18766 X Kỳ Xuân
    18775 X Kỳ Anh
    18781 P Hải Ninh
    18787 X Kỳ Văn
    18790 X Kỳ Khang
    18814 X Kỳ Hoa
    18823 P Vũng Áng
    18832 P Hoành Sơn
    18838 X Kỳ Lạc
    18844 X Kỳ Thượng
    - 42 T Hà Tĩnh
    /436 TP Hà Tĩnh
    18073>18073 P Nam Hà
    18077>18073 P Bắc Hà
    ~ nguyendu
    18079>18073 P Tân Giang
    18082>18073,18652 P Đại Nài
    18085>18073 P Hà Huy Tập
    18088>18100 P Thạch Trung
    18091>18073 P Thạch Quý
    18094>18073 P Trần Phú
    ~ thachlinh
    18097>18073 P Văn Yên
    18100>18100 P Thạch Hạ
    18103>18100 P Đồng Môn
    ~ thachdong thachmon
    18109>18073 P Thạch Hưng
    18112>18685 X Thạch Bình
    18571>18604 X Thạch Hải
    18595>18604 X Đỉnh Bàn
    ~ thachdinh thachban
    18598>18100 X Hộ Độ
    18604>18604 X Thạch Khê
    18619>18619 X Thạch Trị
    18622>18628 X Thạch Lạc
    18628>18628 X Tượng Sơn
    18631>18619 X Thạch Văn
    18637>18628 X Thạch Thắng
    18643>18652 X Thạch Đài
    18649>18619 X Thạch Hội
    18652>18652 X Tân Lâm Hương
    ~ thachtan thachlam thachhuong
    18685>18685 X Cẩm Bình
    18691>18685 X Cẩm Vịnh
    /437 TX Hồng Lĩnh
    18115>18115 P Bắc Hồng
    18118>18118 P Nam Hồng
    18121>18115 P Trung Lương
    18124>18115 P Đức Thuận
    18127>18118 P Đậu Liêu
    18130>18118 X Thuận Lộc
    /439 H Hương Sơn
    18133>18133 TT Phố Châu
    18136>18172 TT Tây Sơn
    18139>18160 X Sơn Hồng
    18142>18163 X Sơn Tiến
    18145>18184 X Sơn Lâm
    18148>18163 X Sơn Lễ
    18157>18184 X Sơn Giang
    18160>18160 X Sơn Lĩnh
    18163>18163 X An Hòa Thịnh
    ~ sonan sonhoa sonthinh
    18172>18172 X Sơn Tây
    18175>18133 X Sơn Ninh
    18178>18202 X Châu Bình
    ~ sonchau sonbinh
    18181>18202 X Tân Mỹ Hà
    ~ sontan sonmy sonha
    18184>18184 X Quang Diệm
    ~ sonquang sondiem
    18187>18133 X Sơn Trung
    18190>18133 X Sơn Bằng
    18196>18196 X Sơn Kim 1
    18199>18199 X Sơn Kim 2
    18202>18202 X Mỹ Long
    ~ sontra sonlong
    18211>18223 X Kim Hoa
    ~ sonphuc sonmai sonthuy
    18217>18133 X Sơn Phú
    18223>18223 X Hàm Trường
    ~ sonham sontruong
    /440 H Đức Thọ
    18229>18229 TT Đức Thọ
    ~ ducyen
    18235>18262 X Quang Vĩnh
    ~ ducquang ducvinh
    18241>18244 X Tùng Châu
    ~ ductung ducchau
    18244>18244 X Trường Sơn
    18247>18244 X Liên Minh
    18253>18262 X Yên Hồ
    18259>18229 X Tùng Ảnh
    18262>18262 X Bùi La Nhân
    ~ buixa ducla ducnhan
    18274>18277 X Thanh Bình Thịnh
    ~ ducthanh ducthinh thaiyen
    18277>18277 X Lâm Trung Thủy
    ~ duclam trungle ducthuy
    18280>18229 X Hòa Lạc
    ~ duchoa duclac
    18283>18229 X Tân Dân
    ~ duclong duclap
    18298>18277 X An Dũng
    ~ ducan ducdung
    18304>18304 X Đức Đồng
    18307>18304 X Đức Lạng
    18310>18304 X Tân Hương
    /441 H Vũ Quang
    18313>18313 TT Vũ Quang
    18316>18322 X Ân Phú
    18319>18322 X Đức Giang
    18322>18322 X Đức Lĩnh
    18325>18313 X Thọ Điền
    ~ sontho huongdien
    18328>18328 X Đức Hương
    18331>18328 X Đức Bồng
    18334>18328 X Đức Liên
    18340>18313 X Hương Minh
    18343>18313 X Quang Thọ
    ~ huongtho huongquang
    /442 H Nghi Xuân
    18352>18352 TT Xuân An
    18355>18364 X Xuân Hội
    18358>18364 X Đan Trường
    ~ xuandan xuantruong
    18364>18364 X Xuân Phổ
    18367>18364 X Xuân Hải
    18370>18352 X Xuân Giang
    18373>18373 TT Tiên Điền
    ~ nghixuan
    18376>18373 X Xuân Yên
    18379>18373 X Xuân Mỹ
    18382>18373 X Xuân Thành
    18385>18352 X Xuân Viên
    18388>18352 X Xuân Hồng
    18391>18394 X Cổ Đạm
    18394>18394 X Xuân Liên
    18397>18352 X Xuân Lĩnh
    18400>18115 X Xuân Lam
    18403>18394 X Cương Gián
    /443 H Can Lộc
    18406>18406 TT Nghèn
    ~ tienloc
    18415>18406 X Thiên Lộc
    18418>18418 X Thuần Thiện
    18427>18406 X Vượng Lộc
    18433>18466 X Thanh Lộc
    18436>18436 X Kim Song Trường
    ~ kimloc songloc truongloc
    18439>18436 X Thường Nga
    18445>18418 X Tùng Lộc
    18454>18436 X Phú Lộc
    18463>18466 X Gia Hanh
    18466>18466 X Khánh Vĩnh Yên
    ~ khanhloc vinhloc yenloc
    18475>18481 X Xuân Lộc
    18478>18484 X Thượng Lộc
    18481>18481 X Quang Lộc
    18484>18484 TT Đồng Lộc
    ~ trungloc
    18487>18484 X Mỹ Lộc
    18490>18481 X Sơn Lộc
    /444 H Hương Khê
    18496>18496 TT Hương Khê
    ~ phuphong
    18499>18502 X Điền Mỹ
    ~ phuongmy phuongdien
    18502>18502 X Hà Linh
    18505>18532 X Hương Thủy
    18508>18523 X Hòa Hải
    18514>18523 X Phúc Đồng
    18517>18532 X Hương Giang
    18520>18550 X Lộc Yên
    18523>18523 X Hương Bình
    18526>18496 X Hương Long
    18529>18496 X Phú Gia
    18532>18532 X Gia Phố
    18538>18550 X Hương Đô
    18541>18544 X Hương Vĩnh
    18544>18544 X Hương Xuân
    18547>18547 X Phúc Trạch
    18550>18550 X Hương Trà
    18553>18547 X Hương Trạch
    18556>18544 X Hương Lâm
    18559>18547 X Hương Liên
    /445 H Thạch Hà
    18409>18409 X Tân Lộc
    18412>18409 X Hồng Lộc
    18421>18568 X Thịnh Lộc
    18430>18568 X Bình An
    ~ anloc binhloc
    18457>18586 X Ích Hậu
    18493>18583 X Phù Lưu
    18562>18562 TT Thạch Hà
    ~ thachthanh
    18565>18634 X Ngọc Sơn
    18568>18568 TT Lộc Hà
    ~ thachbang
    18577>18583 X Thạch Mỹ
    18580>18568 X Thạch Kim
    18583>18583 X Thạch Châu
    18586>18586 X Thạch Kênh
    18589>18562 X Thạch Sơn
    18592>18586 X Thạch Liên
    18601>18601 X Việt Tiến
    ~ phuviet vietxuyen thachtien
    18607>18562 X Thạch Long
    18625>18601 X Thạch Ngọc
    18634>18634 X Lưu Vĩnh Sơn
    ~ thachluu thachvinh bacson
    18658>18667 X Thạch Xuân
    18667>18667 X Nam Điền
    ~ namhuong thachdien
    18670>18583 X Mai Phụ
    /446 H Cẩm Xuyên
    18673>18673 TT Cẩm Xuyên
    ~ camhuy
    18676>18676 TT Thiên Cầm
    18679>18682 X Yên Hòa
    ~ camyen camhoa
    18682>18682 X Cẩm Dương
    18694>18685 X Cẩm Thành
    18697>18673 X Cẩm Quang
    18706>18739 X Cẩm Thạch
    18709>18676 X Cẩm Nhượng
    18712>18676 X Nam Phúc Thăng
    ~ camnam camphuc camthang
    18715>18739 X Cẩm Duệ
    18721>18742 X Cẩm Lĩnh
    18724>18673 X Cẩm Quan
    18727>18736 X Cẩm Hà
    18730>18742 X Cẩm Lộc
    18733>18736 X Cẩm Hưng
    18736>18736 X Cẩm Thịnh
    18739>18739 X Cẩm Mỹ
    18742>18742 X Cẩm Trung
    18745>18748 X Cẩm Sơn
    18748>18748 X Cẩm Lạc
    18751>18748 X Cẩm Minh
    /447 H Kỳ Anh
    18757>18766 X Kỳ Xuân
    18760>18766 X Kỳ Bắc
    18763>18775 X Kỳ Phú
    18766>18766 X Kỳ Phong
    18769>18775 X Kỳ Tiến
    18772>18775 X Kỳ Giang
    18775>18775 TT Kỳ Đồng
    18778>18790 X Kỳ Khang
    18784>18787 X Kỳ Văn
    18787>18787 X Kỳ Trung
    18790>18790 X Kỳ Thọ
    18793>18787 X Kỳ Tây
    18799>18844 X Kỳ Thượng
    18802>18781 X Kỳ Hải
    18805>18790 X Kỳ Thư
    18811>18754 X Kỳ Châu
    18814>18814 X Kỳ Tân
    18838>18838 X Lâm Hợp
    ~ kylam kyhop
    18844>18844 X Kỳ Sơn
    18850>18838 X Kỳ Lạc
    /449 TX Kỳ Anh
    18754>18754 P Hưng Trí
    ~ kyhung songtri
    18781>18781 P Kỳ Ninh
    18796>18754,18823,18832 X Kỳ Lợi
    18808>18781 X Kỳ Hà
    18820>18754 P Kỳ Trinh
    18823>18823 P Kỳ Thịnh
    18829>18814 X Kỳ Hoa
    18832>18832 P Kỳ Phương
    18835>18823 P Kỳ Long
    18841>18832 P Kỳ Liên
    18847>18832 P Kỳ Nam
    """
}
