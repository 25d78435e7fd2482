// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Quảng Ninh, and what lies in it from before 1 July 2025.
  static let province22 = """
    + 22 T Quảng Ninh
    06652 P Hà Tu
    06658 P Cao Xanh
    06661 P Việt Hưng
    06673 P Bãi Cháy
    06676 P Hà Lầm
    06685 P Hồng Gai
    06688 P Hạ Long
    06706 P Tuần Châu
    06709 P Móng Cái 2
    06712 P Móng Cái 1
    06724 X Hải Sơn
    06733 X Hải Ninh
    06736 P Móng Cái 3
    06757 X Vĩnh Thực
    06760 P Mông Dương
    06778 P Quang Hanh
    06781 P Cửa Ông
    06793 P Cẩm Phả
    06799 X Hải Hòa
    06811 P Uông Bí
    06820 P Vàng Danh
    06832 P Yên Tử
    06838 X Bình Liêu
    06841 X Hoành Mô
    06856 X Lục Hồn
    06862 X Tiên Yên
    06874 X Điền Xá
    06877 X Đông Ngũ
    06886 X Hải Lạng
    06895 X Đầm Hà
    06913 X Quảng Tân
    06922 X Quảng Hà
    06931 X Quảng Đức
    06946 X Đường Hoa
    06967 X Cái Chiên
    06970 X Ba Chẽ
    06979 X Kỳ Thượng
    06985 X Lương Minh
    06994 ĐK Vân Đồn
    07030 P Hoành Bồ
    07054 X Quảng La
    07060 X Thống Nhất
    07069 P Mạo Khê
    07081 P Bình Khê
    07090 P An Sinh
    07093 P Đông Triều
    07114 P Hoàng Quế
    07132 P Quảng Yên
    07135 P Đông Mai
    07147 P Hiệp Hòa
    07168 P Hà An
    07180 P Liên Hòa
    07183 P Phong Cốc
    07192 ĐK Cô Tô
    - 22 T Quảng Ninh
    /193 TP Hạ Long
    ~ hoanhbo
    06649>06658 P Hà Khánh
    06652>06652 P Hà Phong
    06655>06661,06706 P Hà Khẩu
    06658>06658 P Cao Xanh
    06661>06661 P Giếng Đáy
    06664>06652 P Hà Tu
    06667>06676 P Hà Trung
    06670>06676 P Hà Lầm
    06673>06673 P Bãi Cháy
    06676>06676 P Cao Thắng
    06679>06673 P Hùng Thắng
    06685>06685 P Trần Hưng Đạo
    ~ yetkieu
    06688>06688 P Hồng Hải
    06691>06685 P Hồng Gai
    06694>06685 P Bạch Đằng
    06697>06688 P Hồng Hà
    06700>06706 P Tuần Châu
    06703>06661 P Việt Hưng
    06706>06706 P Đại Yên
    07030>07030 P Hoành Bồ
    ~ troi
    07033>06979 X Kỳ Thượng
    07036>06985 X Đồng Sơn
    07039>07054 X Tân Dân
    07042>07030,07060 X Đồng Lâm
    07045>07060 X Hòa Bình
    07048>07060 X Vũ Oai
    07051>07054 X Dân Chủ
    07054>07054 X Quảng La
    07057>07054 X Bằng Cả
    07060>07060 X Thống Nhất
    07063>07030 X Sơn Dương
    07066>07030 X Lê Lợi
    /194 TP Móng Cái
    06709>06709 P Ka Long
    06712>06712 P Trần Phú
    ~ hoalac
    06715>06709 P Ninh Dương
    06721>06712 P Trà Cổ
    06724>06724 X Hải Sơn
    06727>06724 X Bắc Sơn
    06730>06736 X Hải Đông
    06733>06733 X Hải Tiến
    06736>06736 P Hải Yên
    06739>06733 X Quảng Nghĩa
    06742>06712 P Hải Hòa
    06745>06712 X Hải Xuân
    06748>06709 X Vạn Ninh
    06751>06712 P Bình Ngọc
    06754>06757 X Vĩnh Trung
    06757>06757 X Vĩnh Thực
    /195 TP Cẩm Phả
    06760>06760 P Mông Dương
    06763>06781 P Cửa Ông
    06766>06781 P Cẩm Sơn
    06769>06793 P Cẩm Đông
    06772>06781 P Cẩm Phú
    06775>06793 P Cẩm Tây
    06778>06778 P Quang Hanh
    06781>06781 P Cẩm Thịnh
    06784>06778 P Cẩm Thủy
    06787>06778 P Cẩm Thạch
    06790>06793 P Cẩm Thành
    06793>06793 P Cẩm Trung
    06796>06793 P Cẩm Bình
    06799>06799,06886 X Hải Hòa
    ~ camhai conghoa
    06805>06760 X Dương Huy
    /196 TP Uông Bí
    06808>06820 P Vàng Danh
    06811>06811 P Thanh Sơn
    06814>06820 P Bắc Sơn
    06817>06811 P Quang Trung
    06820>06811,06820 P Trưng Vương
    ~ diencong
    06823>06820 P Nam Khê
    06826>06811 P Yên Thanh
    06829>06832 X Thượng Yên Công
    06832>06832 P Phương Đông
    06835>06832 P Phương Nam
    /198 H Bình Liêu
    06838>06838 TT Bình Liêu
    ~ tinhhuc
    06841>06841 X Hoành Mô
    06844>06856 X Đồng Tâm
    06847>06841 X Đồng Văn
    06853>06838,06862 X Vô Ngại
    06856>06856 X Lục Hồn
    06859>06838 X Húc Động
    /199 H Tiên Yên
    06862>06862 TT Tiên Yên
    06865>06874 X Hà Lâu
    06868>06862,06877 X Đại Dực
    ~ daithanh
    06871>06862 X Phong Dụ
    06874>06874 X Điền Xá
    06877>06862,06877 X Đông Ngũ
    06880>06862,06874 X Yên Than
    06883>06877 X Đông Hải
    06886>06799,06886,06970 X Hải Lạng
    06889>06862 X Tiên Lãng
    06892>06886 X Đồng Rui
    /200 H Đầm Hà
    06895>06895 TT Đầm Hà
    06898>06913 X Quảng Lâm
    06901>06913 X Quảng An
    06904>06895 X Tân Bình
    06910>06913 X Dực Yên
    06913>06913 X Quảng Tân
    ~ quangloi
    06916>06895 X Đầm Hà
    06917>06895 X Tân Lập
    06919>06895 X Đại Bình
    /201 H Hải Hà
    06922>06922 TT Quảng Hà
    ~ phuhai quangtrung quangdien
    06925>06931 X Quảng Đức
    06928>06946 X Quảng Sơn
    06931>06931 X Quảng Thành
    06937>06931 X Quảng Thịnh
    06940>06922 X Quảng Minh
    ~ quangthang
    06943>06922 X Quảng Chính
    06946>06922,06946 X Quảng Long
    06949>06946 X Đường Hoa
    ~ tientoi
    06952>06922 X Quảng Phong
    06967>06967 X Cái Chiên
    /202 H Ba Chẽ
    06970>06970 TT Ba Chẽ
    06973>06970 X Thanh Sơn
    06976>06979 X Thanh Lâm
    06979>06979 X Đạp Thanh
    06982>06970 X Nam Sơn
    06985>06985 X Lương Minh
    ~ minhcam luongmong
    06988>06970 X Đồn Đạc
    /203 H Vân Đồn
    06994>06994 TT Cái Rồng
    06997>06994 X Đài Xuyên
    07000>06994 X Bình Dân
    07003>06994 X Vạn Yên
    07006>06994 X Minh Châu
    07009>06994 X Đoàn Kết
    07012>06994 X Hạ Long
    07015>06994 X Đông Xá
    07018>06994 X Bản Sen
    07021>06994 X Thắng Lợi
    07024>06994 X Quan Lạn
    07027>06994 X Ngọc Vừng
    /205 TP Đông Triều
    07069>07069 P Mạo Khê
    07075>07090 X An Sinh
    07078>07081 X Tràng Lương
    07081>07081 P Bình Khê
    07084>07090 X Việt Dân
    ~ tanviet
    07090>07090 P Bình Dương
    07093>07090,07093 P Đức Chính
    ~ dongtrieu
    07096>07081 P Tràng An
    07099>07093 X Nguyễn Huệ
    07102>07093 P Thủy An
    07105>07069 P Xuân Sơn
    07108>07114 X Hồng Thái Tây
    07111>07114 X Hồng Thái Đông
    07114>07114 P Hoàng Quế
    07117>07069 P Yên Thọ
    07120>07093 P Hồng Phong
    07123>07069 P Kim Sơn
    07126>07093 P Hưng Đạo
    07129>07114 P Yên Đức
    /206 TX Quảng Yên
    07132>07132 P Quảng Yên
    07135>07135 P Đông Mai
    07138>07135 P Minh Thành
    07144>07147 X Sông Khoai
    07147>07147 X Hiệp Hòa
    07150>07147 P Cộng Hòa
    07153>07132 X Tiền An
    07156>07168 X Hoàng Tân
    07159>07168 P Tân An
    07162>07132 P Yên Giang
    07165>07183 P Nam Hòa
    07168>07168 P Hà An
    07171>07183 X Cẩm La
    07174>07180 P Phong Hải
    07177>07183 P Yên Hải
    07180>07168,07180 X Liên Hòa
    07183>07183 P Phong Cốc
    07186>07180 X Liên Vị
    07189>07180 X Tiền Phong
    /207 H Cô Tô
    07192>07192 TT Cô Tô
    07195>07192 X Đồng Tiến
    07198>07192 X Thanh Lân
    """
}
