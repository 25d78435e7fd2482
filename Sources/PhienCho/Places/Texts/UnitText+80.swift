// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Tây Ninh, and what lies in it from before 1 July 2025.
  static let province80 = """
    + 80 T Tây Ninh
    25459 P Tân Ninh
    25480 P Bình Minh
    25486 X Tân Biên
    25489 X Tân Lập
    25498 X Thạnh Bình
    25510 X Trà Vong
    25516 X Tân Châu
    25522 X Tân Đông
    25525 X Tân Hội
    25531 X Tân Hòa
    25534 X Tân Thành
    25549 X Tân Phú
    25552 X Dương Minh Châu
    25567 P Ninh Thạnh
    25573 X Cầu Khởi
    25579 X Lộc Ninh
    25585 X Châu Thành
    25588 X Hảo Đước
    25591 X Phước Vinh
    25606 X Hòa Hội
    25621 X Ninh Điền
    25630 P Long Hoa
    25633 P Thanh Điền
    25645 P Hòa Thành
    25654 P Gò Dầu
    25657 X Thạnh Đức
    25663 X Phước Thạnh
    25666 X Truông Mít
    25672 P Gia Lộc
    25681 X Bến Cầu
    25684 X Long Chữ
    25702 X Long Thuận
    25708 P Trảng Bàng
    25711 X Hưng Thuận
    25729 X Phước Chỉ
    25732 P An Tịnh
    27694 P Long An
    27712 P Tân An
    27715 P Khánh Hậu
    27721 X Tân Hưng
    27727 X Hưng Điền
    27736 X Vĩnh Thạnh
    27748 X Vĩnh Châu
    27757 X Vĩnh Hưng
    27763 X Khánh Hưng
    27775 X Tuyên Bình
    27787 P Kiến Tường
    27793 X Bình Hiệp
    27811 X Bình Hòa
    27817 X Tuyên Thạnh
    27823 X Mộc Hóa
    27826 X Tân Thạnh
    27838 X Nhơn Hòa Lập
    27841 X Hậu Thạnh
    27856 X Nhơn Ninh
    27865 X Thạnh Hóa
    27868 X Bình Thành
    27877 X Thạnh Phước
    27889 X Tân Tây
    27898 X Đông Thành
    27907 X Mỹ Quý
    27925 X Đức Huệ
    27931 X Hậu Nghĩa
    27937 X Đức Hòa
    27943 X An Ninh
    27952 X Hiệp Hòa
    27964 X Đức Lập
    27976 X Mỹ Hạnh
    27979 X Hòa Khánh
    27991 X Bến Lức
    27994 X Thạnh Lợi
    28003 X Lương Hòa
    28015 X Bình Đức
    28018 X Mỹ Yên
    28036 X Thủ Thừa
    28051 X Mỹ Thạnh
    28066 X Mỹ An
    28072 X Tân Long
    28075 X Tân Trụ
    28087 X Nhựt Tảo
    28093 X Vàm Cỏ
    28108 X Cần Đước
    28114 X Rạch Kiến
    28126 X Long Cang
    28132 X Mỹ Lệ
    28138 X Tân Lân
    28144 X Long Hựu
    28159 X Cần Giuộc
    28165 X Phước Lý
    28177 X Mỹ Lộc
    28201 X Phước Vĩnh Tây
    28207 X Tân Tập
    28210 X Tầm Vu
    28222 X Vĩnh Công
    28225 X Thuận Mỹ
    28243 X An Lục Long
    - 72 T Tây Ninh
    /703 TP Tây Ninh
    25456>25459 P 1
    25459>25459 P 3
    25462>25459,27694 P 4
    25465>25459 P Hiệp Ninh
    25468>25459 P 2
    25471>25480 X Thạnh Tân
    25474>25480 X Tân Bình
    25477>25480 X Bình Minh
    25480>25480 P Ninh Sơn
    25483>25567 P Ninh Thạnh
    /705 H Tân Biên
    25486>25486 TT Tân Biên
    25489>25489 X Tân Lập
    25492>25489 X Thạnh Bắc
    25495>25486 X Tân Bình
    25498>25498 X Thạnh Bình
    25501>25486 X Thạnh Tây
    25504>25591 X Hòa Hiệp
    25507>25498,25549 X Tân Phong
    25510>25510,25549 X Mỏ Công
    25513>25510,25549 X Trà Vong
    /706 H Tân Châu
    25516>25516 TT Tân Châu
    25519>25522 X Tân Hà
    25522>25522 X Tân Đông
    25525>25525 X Tân Hội
    25528>25531 X Tân Hòa
    25531>25531 X Suối Ngô
    25534>25516,25534 X Suối Dây
    25537>25525 X Tân Hiệp
    25540>25516 X Thạnh Đông
    25543>25534 X Tân Thành
    25546>25516,25549 X Tân Phú
    25549>25549 X Tân Hưng
    /707 H Dương Minh Châu
    25552>25552 TT Dương Minh Châu
    25555>25480,25552 X Suối Đá
    25558>25480,25552 X Phan
    25561>25573 X Phước Ninh
    25564>25552,25579 X Phước Minh
    25567>25567 X Bàu Năng
    25570>25567,25573 X Chà Là
    25573>25573 X Cầu Khởi
    25576>25579 X Bến Củi
    25579>25579 X Lộc Ninh
    25582>25666 X Truông Mít
    /708 H Châu Thành
    25585>25585 TT Châu Thành
    25588>25588 X Hảo Đước
    25591>25591 X Phước Vinh
    25594>25585 X Đồng Khởi
    25597>25459,25585 X Thái Bình
    25600>25588 X An Cơ
    25603>25606 X Biên Giới
    25606>25606 X Hòa Thạnh
    25609>25588 X Trí Bình
    25612>25606 X Hòa Hội
    25615>25585 X An Bình
    25618>25633 X Thanh Điền
    25621>25621 X Thành Long
    25624>25621 X Ninh Điền
    25627>25684 X Long Vĩnh
    /709 TX Hòa Thành
    25630>25630 P Long Hoa
    ~ hoathanh
    25633>25633 P Hiệp Tân
    25636>25630 P Long Thành Bắc
    25639>25630 X Trường Hòa
    25642>25630 X Trường Đông
    25645>25645 P Long Thành Trung
    25648>25630 X Trường Tây
    25651>25645 X Long Thành Nam
    /710 H Gò Dầu
    25654>25654 TT Gò Dầu
    25657>25657 X Thạnh Đức
    25660>25657 X Cẩm Giang
    25663>25663 X Hiệp Thạnh
    25666>25666 X Bàu Đồn
    25669>25663 X Phước Thạnh
    25672>25672 X Phước Đông
    25675>25663 X Phước Trạch
    25678>25654 X Thanh Phước
    /711 H Bến Cầu
    25681>25681 TT Bến Cầu
    25684>25684 X Long Chữ
    25687>25684 X Long Phước
    25690>25702 X Long Giang
    25693>25681 X Tiên Thuận
    25696>25702 X Long Khánh
    25699>25681 X Lợi Thuận
    25702>25702 X Long Thuận
    25705>25681 X An Thạnh
    /712 TX Trảng Bàng
    25708>25708 P Trảng Bàng
    25711>25711 X Đôn Thuận
    25714>25711 X Hưng Thuận
    25717>25732 P Lộc Hưng
    25720>25672 P Gia Lộc
    25723>25654 P Gia Bình
    25729>25729 X Phước Bình
    ~ phuocluu binhthanh
    25732>25732 P An Tịnh
    25735>25708 P An Hòa
    25738>25729 X Phước Chỉ
    - 80 T Long An
    /794 TP Tân An
    27685>27694 P 5
    27691>25459,27694 P 4
    27692>27715 P Tân Khánh
    27694>27694 P 1
    ~ 2
    27697>27694 P 3
    27698>27712 P 7
    27700>27694 P 6
    27703>27694 X Hướng Thọ Phú
    27706>27712 X Nhơn Thạnh Trung
    27709>27715 X Lợi Bình Nhơn
    27712>27712 X Bình Tâm
    27715>27715 P Khánh Hậu
    27718>27712 X An Vĩnh Ngãi
    /795 TX Kiến Tường
    27787>27787 P 1
    27788>27787 P 2
    27790>27793 X Thạnh Trị
    27793>27793 X Bình Hiệp
    27799>27793 X Bình Tân
    27805>27817 X Tuyên Thạnh
    27806>27787 P 3
    27817>27817 X Thạnh Hưng
    /796 H Tân Hưng
    27721>27721 TT Tân Hưng
    27724>27727 X Hưng Hà
    27727>27727 X Hưng Điền B
    27730>27727 X Hưng Điền
    27733>27736 X Thạnh Hưng
    27736>27736 X Hưng Thạnh
    27739>27721 X Vĩnh Thạnh
    27742>27736 X Vĩnh Châu B
    27745>27721 X Vĩnh Lợi
    27748>27748 X Vĩnh Đại
    27751>27748 X Vĩnh Châu A
    27754>27748 X Vĩnh Bửu
    /797 H Vĩnh Hưng
    27757>27757 TT Vĩnh Hưng
    27760>27763 X Hưng Điền A
    27763>27757,27763 X Khánh Hưng
    27766>27757,27763 X Thái Trị
    27769>27757,27763 X Vĩnh Trị
    27772>27757,27763,27775 X Thái Bình Trung
    27775>27757,27775 X Vĩnh Bình
    27778>27757,27775 X Vĩnh Thuận
    27781>27775 X Tuyên Bình
    27784>27775 X Tuyên Bình Tây
    /798 H Mộc Hóa
    27796>27793 X Bình Hòa Tây
    27802>27811 X Bình Thạnh
    27808>27811 X Bình Hòa Trung
    27811>27811 X Bình Hòa Đông
    27814>27823 TT Bình Phong Thạnh
    27820>27823 X Tân Lập
    27823>27823 X Tân Thành
    /799 H Tân Thạnh
    27826>27826 TT Tân Thạnh
    27829>27817,27841 X Bắc Hòa
    27832>27841 X Hậu Thạnh Tây
    27835>27838 X Nhơn Hòa Lập
    27838>27838 X Tân Lập
    27841>27841 X Hậu Thạnh Đông
    27844>27838 X Nhơn Hòa
    27847>27826 X Kiến Bình
    27850>27856 X Tân Thành
    27853>27826 X Tân Bình
    27856>27856 X Tân Ninh
    27859>27856 X Nhơn Ninh
    27862>27826 X Tân Hòa
    /800 H Thạnh Hóa
    27865>27865 TT Thạnh Hóa
    27868>27868 X Tân Hiệp
    27871>27868 X Thuận Bình
    27874>27877 X Thạnh Phước
    27877>27877 X Thạnh Phú
    27880>27877 X Thuận Nghĩa Hòa
    27883>27889 X Thủy Đông
    27886>27865 X Thủy Tây
    27889>27889 X Tân Tây
    27892>27889 X Tân Đông
    27895>27865 X Thạnh An
    /801 H Đức Huệ
    27898>27898 TT Đông Thành
    27901>27907 X Mỹ Quý Đông
    27904>27907 X Mỹ Thạnh Bắc
    27907>27907 X Mỹ Quý Tây
    27910>27898 X Mỹ Thạnh Tây
    27913>27898 X Mỹ Thạnh Đông
    27916>27925 X Bình Thành
    27919>27925 X Bình Hòa Bắc
    27922>27868 X Bình Hòa Hưng
    27925>27925 X Bình Hòa Nam
    27928>27898 X Mỹ Bình
    /802 H Đức Hòa
    27931>27931 TT Hậu Nghĩa
    27934>27952 TT Hiệp Hòa
    27937>27937 TT Đức Hòa
    27940>27943 X Lộc Giang
    27943>27943 X An Ninh Đông
    27946>27943 X An Ninh Tây
    27949>27931 X Tân Mỹ
    27952>27952 X Hiệp Hòa
    27955>27931 X Đức Lập Thượng
    27958>27964 X Đức Lập Hạ
    27961>27952 X Tân Phú
    27964>27964 X Mỹ Hạnh Bắc
    27967>27964,27976 X Đức Hòa Thượng
    27970>27979 X Hòa Khánh Tây
    27973>27979 X Hòa Khánh Đông
    27976>27976 X Mỹ Hạnh Nam
    27979>27979 X Hòa Khánh Nam
    27982>27976 X Đức Hòa Đông
    27985>27937 X Đức Hòa Hạ
    27988>27937 X Hựu Thạnh
    /803 H Bến Lức
    27991>27991 TT Bến Lức
    27994>27994 X Thạnh Lợi
    27997>27994 X Lương Bình
    28000>27994 X Thạnh Hòa
    28003>28003 X Lương Hòa
    28009>28003 X Tân Bửu
    28012>27991 X An Thạnh
    ~ tanhoa
    28015>28015 X Bình Đức
    28018>28018 X Mỹ Yên
    28021>27991 X Thanh Phú
    28024>28018 X Long Hiệp
    28027>28015 X Thạnh Đức
    28030>28018 X Phước Lợi
    28033>28015 X Nhựt Chánh
    /804 H Thủ Thừa
    28036>28036,28087 TT Thủ Thừa
    28039>28072 X Long Thạnh
    28042>28036,28051 X Tân Thành
    28045>28072 X Long Thuận
    28048>28051 X Mỹ Lạc
    28051>28051 X Mỹ Thạnh
    28054>28051 X Bình An
    28057>28036,28087 X Nhị Thành
    28060>28066 X Mỹ An
    28063>27694,28036 X Bình Thạnh
    28066>28066 X Mỹ Phú
    28072>28072 X Tân Long
    ~ tanlap longthanh
    /805 H Tân Trụ
    28075>28075 TT Tân Trụ
    28078>28087 X Tân Bình
    ~ mybinh annhuttan
    28084>28087 X Quê Mỹ Thạnh
    28087>28087 X Lạc Tấn
    28090>28075 X Bình Trinh Đông
    28093>28093 X Tân Phước Tây
    28096>28075 X Bình Lãng
    28099>28075 X Bình Tịnh
    28102>28093 X Đức Tân
    28105>28093 X Nhựt Ninh
    /806 H Cần Đước
    28108>28108 TT Cần Đước
    28111>28114 X Long Trạch
    28114>28114 X Long Khê
    28117>28126 X Long Định
    28120>28126 X Phước Vân
    28123>28114 X Long Hòa
    28126>28126 X Long Cang
    28129>28132 X Long Sơn
    28132>28132 X Tân Trạch
    28135>28132 X Mỹ Lệ
    28138>28138 X Tân Lân
    28141>28108 X Phước Tuy
    28144>28144 X Long Hựu Đông
    28147>28108 X Tân Ân
    28150>28138 X Phước Đông
    28153>28144 X Long Hựu Tây
    28156>28108 X Tân Chánh
    /807 H Cần Giuộc
    28159>28159 TT Cần Giuộc
    ~ tankim truongbinh
    28162>28165 X Phước Lý
    28165>28165 X Long Thượng
    28168>28159 X Long Hậu
    28174>28165 X Phước Hậu
    28177>28177 X Mỹ Lộc
    28180>28159 X Phước Lại
    28183>28177 X Phước Lâm
    28189>28177 X Thuận Thành
    28192>28201 X Phước Vĩnh Tây
    28195>28207 X Phước Vĩnh Đông
    28198>28201 X Long An
    28201>28201 X Long Phụng
    28204>28207 X Đông Thạnh
    28207>28207 X Tân Tập
    /808 H Châu Thành
    28210>28210 TT Tầm Vu
    28213>28222 X Bình Quới
    28216>28222 X Hòa Phú
    28219>28210 X Phú Ngãi Trị
    28222>28222 X Vĩnh Công
    28225>28225 X Thuận Mỹ
    28228>28210 X Hiệp Thạnh
    28231>28210 X Phước Tân Hưng
    28234>28225 X Thanh Phú Long
    28237>28243 X Dương Xuân Hội
    28240>28243 X An Lục Long
    28243>28243 X Long Trì
    28246>28225 X Thanh Vĩnh Đông
    """
}
