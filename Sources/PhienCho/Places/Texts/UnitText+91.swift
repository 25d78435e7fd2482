// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// An Giang, and what lies in it from before 1 July 2025.
  static let province91 = """
    + 91 T An Giang
    30292 P Bình Đức
    30301 P Mỹ Thới
    30307 P Long Xuyên
    30313 X Mỹ Hòa Hưng
    30316 P Châu Đốc
    30325 P Vĩnh Tế
    30337 X An Phú
    30341 X Khánh Bình
    30346 X Nhơn Hội
    30352 X Phú Hữu
    30367 X Vĩnh Hậu
    30376 P Tân Châu
    30377 P Long Phú
    30385 X Vĩnh Xương
    30388 X Tân An
    30403 X Châu Phong
    30406 X Phú Tân
    30409 X Chợ Vàm
    30421 X Phú Lâm
    30430 X Hòa Lạc
    30436 X Phú An
    30445 X Bình Thạnh Đông
    30463 X Châu Phú
    30469 X Mỹ Đức
    30478 X Vĩnh Thạnh Trung
    30481 X Thạnh Mỹ Tây
    30487 X Bình Mỹ
    30502 P Thới Sơn
    30505 P Chi Lăng
    30520 P Tịnh Biên
    30526 X An Cư
    30538 X Núi Cấm
    30544 X Tri Tôn
    30547 X Ba Chúc
    30568 X Vĩnh Gia
    30577 X Ô Lâm
    30580 X Cô Tô
    30589 X An Châu
    30595 X Cần Đăng
    30604 X Vĩnh An
    30607 X Bình Hòa
    30619 X Vĩnh Hanh
    30628 X Chợ Mới
    30631 X Long Điền
    30643 X Cù Lao Giêng
    30658 X Nhơn Mỹ
    30664 X Long Kiến
    30673 X Hội An
    30682 X Thoại Sơn
    30685 X Phú Hòa
    30688 X Óc Eo
    30691 X Tây Phú
    30697 X Vĩnh Trạch
    30709 X Định Mỹ
    30742 P Rạch Giá
    30760 P Vĩnh Thông
    30766 P Tô Châu
    30769 P Hà Tiên
    30781 X Tiên Hải
    30787 X Kiên Lương
    30790 X Hòa Điền
    30793 X Vĩnh Điều
    30796 X Giang Thành
    30811 X Sơn Hải
    30814 X Hòn Nghệ
    30817 X Hòn Đất
    30823 X Bình Sơn
    30826 X Bình Giang
    30835 X Sơn Kiên
    30838 X Mỹ Thuận
    30850 X Tân Hiệp
    30856 X Tân Hội
    30874 X Thạnh Đông
    30880 X Châu Thành
    30886 X Thạnh Lộc
    30898 X Bình An
    30904 X Giồng Riềng
    30910 X Thạnh Hưng
    30928 X Ngọc Chúc
    30934 X Hòa Hưng
    30943 X Long Thạnh
    30949 X Hòa Thuận
    30952 X Gò Quao
    30958 X Định Hòa
    30970 X Vĩnh Hòa Hưng
    30982 X Vĩnh Tuy
    30985 X An Biên
    30988 X Tây Yên
    31006 X Đông Thái
    31012 X Vĩnh Hòa
    31018 X An Minh
    31024 X Đông Hòa
    31027 X U Minh Thượng
    31031 X Tân Thạnh
    31036 X Đông Hưng
    31042 X Vân Khánh
    31051 X Vĩnh Phong
    31064 X Vĩnh Bình
    31069 X Vĩnh Thuận
    31078 ĐK Phú Quốc
    31105 ĐK Thổ Châu
    31108 ĐK Kiên Hải
    - 89 T An Giang
    /883 TP Long Xuyên
    30280>30307 P Mỹ Bình
    30283>30307 P Mỹ Long
    30286>30307 P Mỹ Xuyên
    ~ dongxuyen
    30289>30292 P Bình Đức
    30292>30292 P Bình Khánh
    30295>30307 P Mỹ Phước
    30298>30307 P Mỹ Quý
    30301>30301 P Mỹ Thới
    30304>30301 P Mỹ Thạnh
    30307>30307 P Mỹ Hòa
    30310>30292 X Mỹ Khánh
    30313>30313 X Mỹ Hòa Hưng
    /884 TP Châu Đốc
    30316>30316 P Châu Phú B
    30319>30316 P Châu Phú A
    30322>30316 P Vĩnh Mỹ
    30325>30325 P Núi Sam
    30328>30316 P Vĩnh Nguơn
    30331>30325 X Vĩnh Tế
    30334>30316,30325 X Vĩnh Châu
    /886 H An Phú
    30337>30337 TT An Phú
    30340>30341 X Khánh An
    30341>30341 TT Long Bình
    30343>30341 X Khánh Bình
    30346>30346 X Quốc Thái
    30349>30346 X Nhơn Hội
    30352>30352 X Phú Hữu
    30355>30337,30346 X Phú Hội
    30358>30337,30346,30352 X Phước Hưng
    30361>30352 X Vĩnh Lộc
    30364>30367 X Vĩnh Hậu
    30367>30367 X Vĩnh Trường
    30370>30337 X Vĩnh Hội Đông
    30373>30367 TT Đa Phước
    /887 TX Tân Châu
    30376>30376 P Long Thạnh
    30377>30377 P Long Hưng
    30378>30377 P Long Châu
    30379>30385 X Phú Lộc
    30382>30385 X Vĩnh Xương
    30385>30385 X Vĩnh Hòa
    30387>30388 X Tân Thạnh
    30388>30388 X Tân An
    30391>30388 X Long An
    30394>30377 P Long Phú
    30397>30403 X Châu Phong
    30400>30403 X Phú Vĩnh
    30403>30403 X Lê Chánh
    30412>30376 P Long Sơn
    /888 H Phú Tân
    30406>30406 TT Phú Mỹ
    30409>30409 TT Chợ Vàm
    30415>30421 X Long Hòa
    30418>30421 X Phú Long
    30421>30421 X Phú Lâm
    30424>30430 X Phú Hiệp
    30427>30409 X Phú Thạnh
    30430>30430 X Hòa Lạc
    30433>30409 X Phú Thành
    30436>30436 X Phú An
    30439>30436 X Phú Xuân
    30442>30445 X Hiệp Xương
    30445>30445 X Phú Bình
    30448>30436 X Phú Thọ
    30451>30406 X Phú Hưng
    30454>30445 X Bình Thạnh Đông
    30457>30406 X Tân Hòa
    30460>30406 X Tân Trung
    /889 H Châu Phú
    30463>30463 TT Cái Dầu
    30466>30469 X Khánh Hòa
    30469>30469 X Mỹ Đức
    30472>30478 X Mỹ Phú
    30475>30481 X Ô Long Vĩ
    30478>30478 TT Vĩnh Thạnh Trung
    30481>30481 X Thạnh Mỹ Tây
    30484>30463 X Bình Long
    30487>30487 X Bình Mỹ
    30490>30487 X Bình Thủy
    30493>30481 X Đào Hữu Cảnh
    30496>30463 X Bình Phú
    30499>30487 X Bình Chánh
    /890 TX Tịnh Biên
    30502>30502 P Nhà Bàng
    30505>30505 P Chi Lăng
    30508>30505 P Núi Voi
    30511>30502 P Nhơn Hưng
    ~ xanjonhung
    30514>30520 P An Phú
    30517>30502 P Thới Sơn
    30520>30520 P Tịnh Biên
    30523>30526 X Văn Giáo
    30526>30526 X An Cư
    30529>30520 X An Nông
    30532>30526 X Vĩnh Trung
    30535>30505 X Tân Lợi
    30538>30538 X An Hảo
    30541>30538 X Tân Lập
    /891 H Tri Tôn
    30544>30544 TT Tri Tôn
    30547>30547 TT Ba Chúc
    30550>30547 X Lạc Quới
    30553>30547 X Lê Trì
    30556>30568 X Vĩnh Gia
    30559>30568 X Vĩnh Phước
    30562>30544 X Châu Lăng
    30565>30577 X Lương Phi
    30568>30568 X Lương An Trà
    30571>30580 X Tà Đảnh
    30574>30544 X Núi Tô
    30577>30577 X An Tức
    30580>30580 TT Cô Tô
    30583>30580 X Tân Tuyến
    30586>30577 X Ô Lâm
    /892 H Châu Thành
    30589>30589 TT An Châu
    30592>30607 X An Hòa
    30595>30595 X Cần Đăng
    30598>30619 X Vĩnh Hanh
    30601>30607 X Bình Thạnh
    30604>30604 TT Vĩnh Bình
    30607>30607 X Bình Hòa
    30610>30604 X Vĩnh An
    30613>30589 X Hòa Bình Thạnh
    30616>30595 X Vĩnh Lợi
    30619>30619 X Vĩnh Nhuận
    30622>30604 X Tân Phú
    30625>30589 X Vĩnh Thành
    /893 H Chợ Mới
    30628>30628 TT Chợ Mới
    30631>30631 TT Mỹ Luông
    30634>30628 X Kiến An
    30637>30658 X Mỹ Hội Đông
    30640>30631 X Long Điền A
    30643>30643 X Tấn Mỹ
    30646>30631 X Long Điền B
    30649>30628 X Kiến Thành
    30652>30643 X Mỹ Hiệp
    30655>30664 X Mỹ An
    30658>30658 X Nhơn Mỹ
    30661>30658 X Long Giang
    30664>30664 X Long Kiến
    30667>30643 X Bình Phước Xuân
    30670>30664 X An Thạnh Trung
    30673>30673 TT Hội An
    30676>30673 X Hòa Bình
    30679>30673 X Hòa An
    /894 H Thoại Sơn
    30682>30682 TT Núi Sập
    30685>30685 TT Phú Hòa
    30688>30688 TT Óc Eo
    30691>30691 X Tây Phú
    30692>30691 X An Bình
    30694>30709 X Vĩnh Phú
    30697>30697 X Vĩnh Trạch
    30700>30685 X Phú Thuận
    30703>30685 X Vĩnh Chánh
    30706>30709 X Định Mỹ
    30709>30709 X Định Thành
    30712>30691 X Mỹ Phú Đông
    30715>30688 X Vọng Đông
    30718>30697 X Vĩnh Khánh
    30721>30682 X Thoại Giang
    30724>30682 X Bình Thành
    30727>30688 X Vọng Thê
    - 91 T Kiên Giang
    /899 TP Rạch Giá
    30733>30742 P Vĩnh Thanh
    30736>30742 P Vĩnh Quang
    30739>30742 P Vĩnh Hiệp
    30742>30742 P Vĩnh Thanh Vân
    ~ vinhbao
    30745>30742 P Vĩnh Lạc
    30748>30742 P An Hòa
    30751>30742 P An Bình
    30754>30742 P Rạch Sỏi
    30757>30742 P Vĩnh Lợi
    30760>30760 P Vĩnh Thông
    30763>30760 X Phi Thông
    /900 TP Hà Tiên
    30766>30766 P Tô Châu
    30769>30769 P Đông Hồ
    30772>30769 P Bình San
    30775>30769 P Pháo Đài
    30778>30769 P Mỹ Đức
    30781>30781 X Tiên Hải
    30784>30766 X Thuận Yên
    /902 H Kiên Lương
    30787>30787 TT Kiên Lương
    30790>30790 X Kiên Bình
    30802>30790 X Hòa Điền
    30805>30766 X Dương Hòa
    30808>30787 X Bình An
    30809>30787 X Bình Trị
    30811>30811 X Sơn Hải
    30814>30814 X Hòn Nghệ
    /903 H Hòn Đất
    30817>30817 TT Hòn Đất
    30820>30838 TT Sóc Sơn
    30823>30823 X Bình Sơn
    30826>30826 X Bình Giang
    30828>30835 X Mỹ Thái
    30829>30817 X Nam Thái Sơn
    30832>30838 X Mỹ Hiệp Sơn
    30835>30835 X Sơn Kiên
    30836>30835 X Sơn Bình
    30838>30838 X Mỹ Thuận
    30840>30817 X Lình Huỳnh
    30841>30817 X Thổ Sơn
    30844>30760 X Mỹ Lâm
    30847>30838 X Mỹ Phước
    /904 H Tân Hiệp
    30850>30850 TT Tân Hiệp
    30853>30856 X Tân Hội
    30856>30856 X Tân Thành
    30859>30850 X Tân Hiệp B
    30860>30856 X Tân Hòa
    30862>30850 X Thạnh Đông B
    30865>30850 X Thạnh Đông
    30868>30874 X Tân Hiệp A
    30871>30856 X Tân An
    30874>30874 X Thạnh Đông A
    30877>30874 X Thạnh Trị
    /905 H Châu Thành
    30880>30880 TT Minh Lương
    30883>30886 X Mong Thọ A
    30886>30886 X Mong Thọ B
    30887>30886 X Mong Thọ
    30889>30880 X Giục Tượng
    30892>30898 X Vĩnh Hòa Hiệp
    30893>30898 X Vĩnh Hòa Phú
    30895>30880 X Minh Hòa
    30898>30898 X Bình An
    30901>30886 X Thạnh Lộc
    /906 H Giồng Riềng
    30904>30904 TT Giồng Riềng
    30907>30910 X Thạnh Hưng
    30910>30910 X Thạnh Phước
    30913>30910 X Thạnh Lộc
    30916>30904 X Thạnh Hòa
    30917>30904 X Thạnh Bình
    30919>30904 X Bàn Thạch
    30922>30904 X Bàn Tân Định
    30925>30928 X Ngọc Thành
    30928>30928 X Ngọc Chúc
    30931>30928 X Ngọc Thuận
    30934>30934 X Hòa Hưng
    30937>30934 X Hòa Lợi
    30940>30934 X Hòa An
    30943>30943 X Long Thạnh
    30946>30943 X Vĩnh Thạnh
    30947>30943 X Vĩnh Phú
    30949>30949 X Hòa Thuận
    30950>30949 X Ngọc Hòa
    /907 H Gò Quao
    30952>30952 TT Gò Quao
    30955>30970 X Vĩnh Hòa Hưng Bắc
    30958>30958 X Định Hòa
    30961>30958 X Thới Quản
    30964>30952 X Định An
    30967>30958 X Thủy Liễu
    30970>30970 X Vĩnh Hòa Hưng Nam
    30973>30982 X Vĩnh Phước A
    30976>30952 X Vĩnh Phước B
    30979>30982 X Vĩnh Tuy
    30982>30982 X Vĩnh Thắng
    /908 H An Biên
    30985>30985 TT Thứ Ba
    30988>30988 X Tây Yên
    30991>30988 X Tây Yên A
    30994>30988 X Nam Yên
    30997>30985 X Hưng Yên
    31000>31006 X Nam Thái
    31003>31006 X Nam Thái A
    31006>31006 X Đông Thái
    31009>30985 X Đông Yên
    /909 H An Minh
    31018>31018 TT Thứ Mười Một
    31021>31031 X Thuận Hòa
    31024>31024 X Đông Hòa
    31030>31024 X Đông Thạnh
    31031>31031 X Tân Thạnh
    31033>31018 X Đông Hưng
    31036>31036 X Đông Hưng A
    31039>31018 X Đông Hưng B
    31042>31042 X Vân Khánh
    31045>31036 X Vân Khánh Đông
    31048>31042 X Vân Khánh Tây
    /910 H Vĩnh Thuận
    31051>31051 TT Vĩnh Thuận
    31060>31064 X Vĩnh Bình Bắc
    31063>31064 X Vĩnh Bình Nam
    31064>31064 X Bình Minh
    31069>31069 X Vĩnh Thuận
    31072>31069 X Tân Thuận
    31074>31051 X Phong Đông
    31075>31051 X Vĩnh Phong
    /911 TP Phú Quốc
    31078>31078 P Dương Đông
    31081>31078 P An Thới
    ~ honthom
    31084>31078 X Cửa Cạn
    31087>31078 X Gành Dầu
    31090>31078 X Cửa Dương
    31093>31078 X Hàm Ninh
    31096>31078 X Dương Tơ
    31102>31078 X Bãi Thơm
    31105>31105 X Thổ Châu
    /912 H Kiên Hải
    31108>31108 X Hòn Tre
    31111>31108 X Lại Sơn
    31114>31108 X An Sơn
    31115>31108 X Nam Du
    /913 H U Minh Thượng
    31012>31012 X Thạnh Yên
    31015>31012 X Thạnh Yên A
    31027>31027 X An Minh Bắc
    31054>31012 X Vĩnh Hòa
    31057>31012 X Hòa Chánh
    31066>31027 X Minh Thuận
    /914 H Giang Thành
    30791>30793 X Vĩnh Phú
    30793>30793 X Vĩnh Điều
    30796>30796 X Tân Khánh Hòa
    30797>30796 X Phú Lợi
    30799>30796 X Phú Mỹ
    """
}
