// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Lạng Sơn, and what lies in it from before 1 July 2025.
  static let province20 = """
    + 20 T Lạng Sơn
    05977 P Đông Kinh
    05983 P Lương Văn Tri
    05986 P Tam Thanh
    06001 X Đoàn Kết
    06004 X Quốc Khánh
    06019 X Tân Tiến
    06037 X Kháng Chiến
    06040 X Thất Khê
    06046 X Tràng Định
    06058 X Quốc Việt
    06073 X Hoa Thám
    06076 X Quý Hòa
    06079 X Hồng Phong
    06085 X Thiện Hòa
    06091 X Thiện Thuật
    06103 X Thiện Long
    06112 X Bình Gia
    06115 X Tân Văn
    06124 X Na Sầm
    06148 X Thụy Hùng
    06151 X Hội Hoan
    06154 X Văn Lãng
    06172 X Hoàng Văn Thụ
    06184 X Đồng Đăng
    06187 P Kỳ Lừa
    06196 X Ba Sơn
    06211 X Cao Lộc
    06220 X Công Sơn
    06253 X Văn Quan
    06280 X Điềm He
    06286 X Khánh Khê
    06298 X Yên Phúc
    06313 X Tri Lễ
    06316 X Tân Đoàn
    06325 X Bắc Sơn
    06337 X Tân Tri
    06349 X Hưng Vũ
    06364 X Vũ Lễ
    06367 X Vũ Lăng
    06376 X Nhất Hòa
    06385 X Hữu Lũng
    06391 X Yên Bình
    06400 X Hữu Liên
    06415 X Vân Nham
    06427 X Cai Kinh
    06436 X Thiện Tân
    06445 X Tân Thành
    06457 X Tuấn Sơn
    06463 X Chi Lăng
    06475 X Bằng Mạc
    06481 X Chiến Thắng
    06496 X Nhân Lý
    06505 X Vạn Linh
    06517 X Quan Sơn
    06526 X Na Dương
    06529 X Lộc Bình
    06541 X Mẫu Sơn
    06565 X Khuất Xá
    06577 X Thống Nhất
    06601 X Lợi Bác
    06607 X Xuân Dương
    06613 X Đình Lập
    06616 X Thái Bình
    06625 X Kiên Mộc
    06637 X Châu Sơn
    - 20 T Lạng Sơn
    /178 TP Lạng Sơn
    05971>06187 P Hoàng Văn Thụ
    05974>05986 P Tam Thanh
    05977>05977 P Vĩnh Trại
    05980>05977 P Đông Kinh
    05983>05983 P Chi Lăng
    05986>05986 X Hoàng Đồng
    05989>05983 X Quảng Lạc
    05992>05977 X Mai Pha
    /180 H Tràng Định
    05998>06001 X Khánh Long
    ~ vinhtien
    06001>06001 X Đoàn Kết
    06004>06004 X Quốc Khánh
    06010>06001 X Cao Minh
    06013>06040 X Chí Minh
    06016>06004 X Tri Phương
    06019>06019 X Tân Tiến
    06022>06019 X Tân Yên
    06025>06004 X Đội Cấn
    06028>06037 X Tân Minh
    06031>06019 X Kim Đồng
    ~ bacai
    06034>06040 X Chi Lăng
    06037>06037 X Trung Thành
    06040>06040 TT Thất Khê
    ~ daidong
    06043>06058 X Đào Viên
    06046>06046 X Đề Thám
    06049>06037 X Kháng Chiến
    06055>06046 X Hùng Sơn
    06058>06058 X Quốc Việt
    06061>06046 X Hùng Việt
    /181 H Bình Gia
    06067>06073 X Hưng Đạo
    06070>06076 X Vĩnh Yên
    06073>06073 X Hoa Thám
    06076>06076 X Quý Hòa
    06079>06079,06184 X Hồng Phong
    06082>06085 X Yên Lỗ
    06085>06085 X Thiện Hòa
    06088>06091 X Quang Trung
    06091>06091 X Thiện Thuật
    06094>06079 X Minh Khai
    06097>06103 X Thiện Long
    06100>06112 X Hoàng Văn Thụ
    06103>06103 X Hòa Bình
    06106>06112 X Mông Ân
    06109>06103 X Tân Hòa
    06112>06112 TT Bình Gia
    ~ tohieu
    06115>06115 X Hồng Thái
    06118>06115 X Bình La
    06121>06115 X Tân Văn
    /182 H Văn Lãng
    06124>06124 TT Na Sầm
    06127>06148 X Trùng Khánh
    06133>06154 X Bắc La
    06136>06148 X Thụy Hùng
    06139>06124 X Bắc Hùng
    ~ tanviet trungquan anhung
    06142>06154 X Tân Tác
    06148>06148 X Thanh Long
    06151>06151 X Hội Hoan
    ~ namla
    06154>06154 X Bắc Việt
    ~ tanlang
    06157>06124 X Hoàng Việt
    06160>06151 X Gia Miễn
    06163>06154 X Thành Hòa
    06166>06172 X Tân Thanh
    06172>06172 X Tân Mỹ
    06175>06172 X Hồng Thái
    06178>06172 X Hoàng Văn Thụ
    06181>06172 X Nhạc Kỳ
    /183 H Cao Lộc
    06184>06184 TT Đồng Đăng
    06187>06187 TT Cao Lộc
    06190>06184 X Bảo Lâm
    06193>06211 X Thanh Lòa
    06196>06196 X Cao Lâu
    06199>06211 X Thạch Đạn
    06202>06196 X Xuất Lễ
    06205>06184 X Hồng Phong
    06208>06184 X Thụy Hùng
    06211>06211 X Lộc Yên
    06214>06184 X Phú Xá
    06217>06286 X Bình Trung
    ~ songgiap
    06220>06220 X Hải Yến
    06223>06220 X Hòa Cư
    06226>06187 X Hợp Thành
    06232>06220 X Công Sơn
    06235>06187 X Gia Cát
    06238>06196 X Mẫu Sơn
    06241>06286 X Xuân Long
    06244>06187 X Tân Liên
    06247>05977 X Yên Trạch
    06250>06316 X Tân Thành
    /184 H Văn Quan
    06253>06253 TT Văn Quan
    06256>06280 X Trấn Ninh
    06268>06280 X Liên Hội
    ~ phumy vietyen vanmong
    06274>06253 X Hòa Bình
    06277>06253 X Tú Xuyên
    06280>06280 X Điềm He
    ~ vanan songgiang vinhlai
    06283>06298 X An Sơn
    ~ chutuc daian trangson
    06286>06286 X Khánh Khê
    ~ donggiap trangcac
    06292>06313 X Lương Năng
    06298>06298 X Bình Phúc
    ~ xuanmai
    06307>06316 X Tân Đoàn
    06313>06313 X Tri Lễ
    06316>06316 X Tràng Phái
    06319>06298 X Yên Phúc
    06322>06313 X Hữu Lễ
    /185 H Bắc Sơn
    06325>06325 TT Bắc Sơn
    ~ huuvinh
    06328>06325 X Long Đống
    06331>06337 X Vạn Thủy
    06337>06337 X Đồng ý
    06340>06337 X Tân Tri
    06343>06325 X Bắc Quỳnh
    ~ bacson quynhson
    06349>06349 X Hưng Vũ
    06352>06367 X Tân Lập
    06355>06364 X Vũ Sơn
    06358>06367 X Chiêu Vũ
    06361>06367 X Tân Hương
    06364>06364 X Chiến Thắng
    06367>06367 X Vũ Lăng
    06370>06349 X Trấn Yên
    06373>06364 X Vũ Lễ
    06376>06376 X Nhất Hòa
    06379>06376 X Tân Thành
    06382>06376 X Nhất Tiến
    /186 H Hữu Lũng
    06385>06385 TT Hữu Lũng
    ~ sonha
    06388>06400 X Hữu Liên
    06391>06391 X Yên Bình
    06394>06391 X Quyết Thắng
    06397>06391 X Hòa Bình
    06400>06400 X Yên Thịnh
    06403>06427 X Yên Sơn
    06406>06436 X Thiện Tân
    ~ thienky tanlap
    06412>06427 X Yên Vượng
    06415>06415 X Minh Tiến
    06418>06415 X Nhật Tiến
    06421>06436 X Thanh Sơn
    06424>06385 X Đồng Tân
    06427>06427 X Cai Kinh
    06430>06445 X Hòa Lạc
    06433>06415 X Vân Nham
    ~ doluong
    06436>06436 X Đồng Tiến
    06442>06445 X Tân Thành
    06445>06445 X Hòa Sơn
    06448>06457 X Minh Sơn
    06451>06385 X Hồ Sơn
    06457>06457 X Minh Hòa
    06460>06457 X Hòa Thắng
    /187 H Chi Lăng
    06463>06463 TT Đồng Mỏ
    ~ quanglang
    06466>06463 TT Chi Lăng
    06469>06481 X Vân An
    06472>06481 X Vân Thủy
    06475>06475 X Gia Lộc
    06478>06496 X Bắc Thủy
    06481>06481 X Chiến Thắng
    06484>06496 X Mai Sao
    06487>06475 X Bằng Hữu
    06490>06475 X Thượng Cường
    06493>06475 X Bằng Mạc
    06496>06496 X Nhân Lý
    06499>06496 X Lâm Sơn
    06502>06481 X Liên Sơn
    06505>06505 X Vạn Linh
    06508>06505 X Hòa Bình
    06514>06517 X Hữu Kiên
    06517>06517 X Quan Sơn
    06520>06505 X Y Tịch
    06523>06463 X Chi Lăng
    /188 H Lộc Bình
    06526>06526 TT Na Dương
    06529>06529 TT Lộc Bình
    ~ lucthon
    06532>06541 X Mẫu Sơn
    06541>06541 X Yên Khoái
    06544>06529 X Khánh Xuân
    ~ bangkhanh xuanle xuanman
    06547>06541 X Tú Mịch
    06550>06529 X Hữu Khánh
    06553>06529 X Đồng Bục
    06559>06565 X Tam Gia
    ~ tinhbac
    06562>06526 X Tú Đoạn
    06565>06565 X Khuất Xá
    06577>06577 X Thống Nhất
    ~ xuantinh nhukhue vanmong nhuongban
    06589>06601 X Sàn Viên
    06592>06526 X Đông Quan
    ~ quanban
    06595>06577 X Minh Hiệp
    ~ hiepha minhphat
    06598>06577 X Hữu Lân
    06601>06601 X Lợi Bác
    06604>06607 X Nam Quan
    06607>06607 X Xuân Dương
    06610>06607 X Ái Quốc
    /189 H Đình Lập
    06613>06613 TT Đình Lập
    06616>06616 TT Nông trường Thái Bình
    06619>06625 X Bắc Xa
    06622>06613,06625 X Bính Xá
    06625>06625,06637 X Kiên Mộc
    06628>06613 X Đình Lập
    06631>06616 X Thái Bình
    06634>06637 X Cường Lợi
    06637>06637 X Châu Sơn
    06640>06616 X Lâm Ca
    06643>06637 X Đồng Thắng
    06646>06637 X Bắc Lãng
    """
}
