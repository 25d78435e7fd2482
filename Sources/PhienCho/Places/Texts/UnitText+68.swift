// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Lâm Đồng, and what lies in it from before 1 July 2025.
  static let province68 = """
    + 68 T Lâm Đồng
    22918 P Mũi Né
    22924 P Phú Thủy
    22933 P Hàm Thắng
    22945 P Phan Thiết
    22954 P Tiến Thành
    22960 P Bình Thuận
    22963 X Tuyên Quang
    22969 X Liên Hương
    22972 X Phan Rí Cửa
    22978 X Tuy Phong
    22981 X Vĩnh Hảo
    23005 X Bắc Bình
    23008 X Phan Sơn
    23020 X Hải Ninh
    23023 X Sông Lũy
    23032 X Lương Sơn
    23041 X Hồng Thái
    23053 X Hòa Thắng
    23059 X Hàm Thuận
    23065 X La Dạ
    23074 X Đông Giang
    23086 X Hồng Sơn
    23089 X Hàm Thuận Bắc
    23095 X Hàm Liêm
    23110 X Hàm Thuận Nam
    23122 X Hàm Thạnh
    23128 X Hàm Kiệm
    23134 X Tân Lập
    23143 X Tân Thành
    23149 X Tánh Linh
    23152 X Bắc Ruộng
    23158 X Nghị Đức
    23173 X Đồng Kho
    23188 X Suối Kiết
    23191 X Đức Linh
    23194 X Hoài Đức
    23200 X Nam Thành
    23227 X Trà Tân
    23230 X Tân Minh
    23231 P Phước Hội
    23235 P La Gi
    23236 X Hàm Tân
    23246 X Tân Hải
    23266 X Sơn Mỹ
    23272 ĐK Phú Quý
    24611 P Bắc Gia Nghĩa
    24615 P Nam Gia Nghĩa
    24616 X Quảng Sơn
    24617 P Đông Gia Nghĩa
    24620 X Quảng Hòa
    24631 X Quảng Khê
    24637 X Tà Đùng
    24640 X Cư Jút
    24646 X Đắk Wil
    24649 X Nam Dong
    24664 X Đức Lập
    24670 X Đắk Mil
    24678 X Đắk Sắk
    24682 X Thuận An
    24688 X Krông Nô
    24697 X Nam Đà
    24703 X Nâm Nung
    24712 X Quảng Phú
    24717 X Đức An
    24718 X Đắk Song
    24722 X Thuận Hạnh
    24730 X Trường Xuân
    24733 X Kiến Đức
    24736 X Quảng Trực
    24739 X Tuy Đức
    24748 X Quảng Tân
    24751 X Nhân Cơ
    24760 X Quảng Tín
    24778 P Lâm Viên - Đà Lạt
    24781 P Xuân Hương - Đà Lạt
    24787 P Cam Ly - Đà Lạt
    24805 P Xuân Trường - Đà Lạt
    24820 P 2 Bảo Lộc
    24823 P 1 Bảo Lộc
    24829 P B'Lao
    24841 P 3 Bảo Lộc
    24846 P Lang Biang - Đà Lạt
    24848 X Lạc Dương
    24853 X Đam Rông 4
    24868 X Nam Ban Lâm Hà
    24871 X Đinh Văn Lâm Hà
    24875 X Đam Rông 3
    24877 X Đam Rông 2
    24883 X Nam Hà Lâm Hà
    24886 X Đam Rông 1
    24895 X Phú Sơn Lâm Hà
    24907 X Phúc Thọ Lâm Hà
    24916 X Tân Hà Lâm Hà
    24931 X Đơn Dương
    24934 X D'Ran
    24943 X Ka Đô
    24955 X Quảng Lập
    24958 X Đức Trọng
    24967 X Hiệp Thạnh
    24976 X Tân Hội
    24985 X Ninh Gia
    24988 X Tà Năng
    24991 X Tà Hine
    25000 X Di Linh
    25007 X Đinh Trang Thượng
    25015 X Gia Hiệp
    25018 X Bảo Thuận
    25036 X Hòa Ninh
    25042 X Hòa Bắc
    25051 X Sơn Điền
    25054 X Bảo Lâm 1
    25057 X Bảo Lâm 5
    25063 X Bảo Lâm 4
    25084 X Bảo Lâm 2
    25093 X Bảo Lâm 3
    25099 X Đạ Huoai
    25105 X Đạ Huoai 2
    25114 X Đạ Huoai 3
    25126 X Đạ Tẻh
    25135 X Đạ Tẻh 3
    25138 X Đạ Tẻh 2
    25159 X Cát Tiên
    25162 X Cát Tiên 3
    25180 X Cát Tiên 2
    - 60 T Bình Thuận
    /593 TP Phan Thiết
    22915>22918 P Mũi Né
    22918>22918 P Hàm Tiến
    22921>22924 P Phú Hài
    22924>22924 P Phú Thủy
    22927>22960 P Phú Tài
    22930>22945 P Phú Trinh
    22933>22933 P Xuân An
    22936>22924 P Thanh Hải
    22945>22945 P Lạc Đạo
    ~ ducnghia ducthang
    22951>22945 P Bình Hưng
    ~ hunglong
    22954>22954 P Đức Long
    22957>22918 X Thiện Nghiệp
    22960>22960 X Phong Nẫm
    22963>22963 X Tiến Lợi
    22966>22954 X Tiến Thành
    /594 TX La Gi
    23231>23231 P Phước Hội
    23232>23231 P Phước Lộc
    23234>23235 P Tân Thiện
    23235>23235 P Tân An
    23237>23235 P Bình Tân
    23245>23246 X Tân Hải
    23246>23246 X Tân Tiến
    23248>23235 X Tân Bình
    23268>23231 X Tân Phước
    /595 H Tuy Phong
    22969>22969 TT Liên Hương
    22972>22972 TT Phan Rí Cửa
    ~ hoaphu
    22975>22978 X Phan Dũng
    22978>22972,22978 X Phong Phú
    22981>22981 X Vĩnh Hảo
    22984>22981 X Vĩnh Tân
    22987>22969 X Phú Lạc
    22990>22969 X Phước Thể
    22993>22972 X Hòa Minh
    22996>22972 X Chí Công
    22999>22969 X Bình Thạnh
    /596 H Bắc Bình
    23005>23005 TT Chợ Lầu
    23008>23008 X Phan Sơn
    23011>23008 X Phan Lâm
    23014>23020 X Bình An
    23017>23020 X Phan Điền
    23020>23020 X Hải Ninh
    23023>23023 X Sông Lũy
    23026>23023 X Phan Tiến
    23029>23032 X Sông Bình
    23032>23032 TT Lương Sơn
    23035>23005 X Phan Hòa
    23038>23041 X Phan Thanh
    23041>23041 X Hồng Thái
    23044>23005 X Phan Hiệp
    23047>23023 X Bình Tân
    23050>23005 X Phan Rí Thành
    23053>23041,23053 X Hòa Thắng
    23056>23053 X Hồng Phong
    /597 H Hàm Thuận Bắc
    23059>23059 TT Ma Lâm
    23062>22933 TT Phú Long
    23065>23065 X La Dạ
    23068>23074 X Đông Tiến
    23071>23089 X Thuận Hòa
    23074>23074 X Đông Giang
    23077>23089 X Hàm Phú
    23080>23086 X Hồng Liêm
    23083>23059 X Thuận Minh
    23086>23086 X Hồng Sơn
    23089>23089 X Hàm Trí
    23092>23059 X Hàm Đức
    23095>23095 X Hàm Liêm
    23098>23095 X Hàm Chính
    23101>22960 X Hàm Hiệp
    23104>22933 X Hàm Thắng
    23107>23065 X Đa Mi
    /598 H Hàm Thuận Nam
    23110>23110 TT Thuận Nam
    23113>23122 X Mỹ Thạnh
    23116>23122 X Hàm Cần
    23119>23128 X Mương Mán
    23122>23122 X Hàm Thạnh
    23125>23128 X Hàm Kiệm
    23128>23128 X Hàm Cường
    23131>22963 X Hàm Mỹ
    23134>23134 X Tân Lập
    23137>23110 X Hàm Minh
    23140>23143 X Thuận Quý
    23143>23143 X Tân Thuận
    23146>23143 X Tân Thành
    /599 H Tánh Linh
    23149>23149 TT Lạc Tánh
    23152>23152 X Bắc Ruộng
    23158>23158 X Nghị Đức
    23161>23173 X La Ngâu
    23164>23173 X Huy Khiêm
    23167>23152 X Măng Tố
    ~ ductan
    23170>23158 X Đức Phú
    23173>23173 X Đồng Kho
    23176>23149 X Gia An
    23179>23173 X Đức Bình
    23182>23188 X Gia Huynh
    23185>23149 X Đức Thuận
    23188>23188 X Suối Kiết
    /600 H Đức Linh
    23191>23191 TT Võ Xu
    23194>23194 TT Đức Tài
    23197>23200 X Đa Kai
    23200>23200 X Sùng Nhơn
    23203>23200 X Mê Pu
    23206>23191 X Nam Chính
    ~ ducchinh
    23212>23194 X Đức Hạnh
    23215>23194 X Đức Tín
    23218>23191 X Vũ Hòa
    23221>23227 X Tân Hà
    23224>23227 X Đông Hà
    23227>23227 X Trà Tân
    /601 H Hàm Tân
    23230>23230 TT Tân Minh
    23236>23236 TT Tân Nghĩa
    23239>23134 X Sông Phan
    23242>23230 X Tân Phúc
    23251>23230 X Tân Đức
    23254>23266 X Tân Thắng
    23255>23266 X Thắng Hải
    23257>23236 X Tân Hà
    23260>23236 X Tân Xuân
    23266>23266 X Sơn Mỹ
    /602 H Phú Quí
    23272>23272 X Ngũ Phụng
    23275>23272 X Long Hải
    23278>23272 X Tam Thanh
    - 67 T Đắk Nông
    /660 TP Gia Nghĩa
    24611>24611 P Nghĩa Đức
    24612>24611 P Nghĩa Thành
    24614>24615 P Nghĩa Phú
    24615>24615 P Nghĩa Tân
    24617>24617 P Nghĩa Trung
    24618>24615 X Đắk R'Moan
    24619>24611 P Quảng Thành
    24628>24617 X Đắk Nia
    /661 H Đăk Glong
    24616>24616 X Quảng Sơn
    24620>24620 X Quảng Hòa
    24622>24611 X Đắk Ha
    24625>24637 X Đắk R'Măng
    24631>24631 X Quảng Khê
    24634>24631 X Đắk Plao
    24637>24637 X Đắk Som
    /662 H Cư Jút
    24640>24640 TT Ea T'Ling
    24643>24646 X Đắk Wil
    24646>24646 X Ea Pô
    24649>24649 X Nam Dong
    24652>24649 X Đắk D'rông
    24655>24640 X Tâm Thắng
    24658>24640 X Cư Knia
    24661>24640 X Trúc Sơn
    /663 H Đắk Mil
    24664>24664 TT Đắk Mil
    24667>24682 X Đắk Lao
    24670>24670 X Đắk R'La
    24673>24670 X Đắk Gằn
    24676>24664 X Đức Mạnh
    24677>24670 X Đắk N'Drót
    24678>24678 X Long Sơn
    24679>24678 X Đắk Sắk
    24682>24682 X Thuận An
    24685>24664 X Đức Minh
    /664 H Krông Nô
    24688>24688 TT Đắk Mâm
    24691>24697 X Đắk Sôr
    24692>24678 X Nam Xuân
    24694>24697 X Buôn Choáh
    24697>24697 X Nam Đà
    24699>24688 X Tân Thành
    24700>24688 X Đắk Drô
    24703>24703 X Nâm Nung
    24706>24712 X Đức Xuyên
    24709>24712 X Đắk Nang
    24712>24712 X Quảng Phú
    24715>24703 X Nâm N'Đir
    /665 H Đắk Song
    24717>24717 TT Đức An
    24718>24718 X Đắk Môl
    24719>24718 X Đắk Hòa
    24721>24717 X Nam Bình
    24722>24722 X Thuận Hà
    24724>24722 X Thuận Hạnh
    24727>24717 X Đắk N'Drung
    ~ ndung
    24728>24730 X Nâm N'Jang
    24730>24730 X Trường Xuân
    /666 H Đắk R'Lấp
    24733>24733 TT Kiến Đức
    24745>24760 X Quảng Tín
    24750>24751 X Đắk Wer
    24751>24751 X Nhân Cơ
    24754>24733 X Kiến Thành
    24756>24733 X Nghĩa Thắng
    24757>24733 X Đạo Nghĩa
    24760>24760 X Đắk Sin
    24761>24760 X Hưng Bình
    24763>24760 X Đắk Ru
    24766>24751 X Nhân Đạo
    /667 H Tuy Đức
    24736>24736 X Quảng Trực
    24739>24739 X Đắk Búk So
    24740>24739 X Quảng Tâm
    24742>24739 X Đắk R'Tíh
    24746>24748 X Đắk Ngo
    24748>24748 X Quảng Tân
    - 68 T Lâm Đồng
    /672 TP Đà Lạt
    24769>24846 P 7
    24772>24778 P 8
    24775>24778 P 12
    24778>24778 P 9
    24781>24781 P 2
    24784>24781 P 1
    24787>24787 P 6
    24790>24787 P 5
    24793>24781 P 4
    24796>24781 P 10
    24799>24805 P 11
    24802>24781 P 3
    24805>24805 X Xuân Thọ
    24808>24787 X Tà Nung
    24810>24805 X Trạm Hành
    24811>24805 X Xuân Trường
    /673 TP Bảo Lộc
    24814>24823 P Lộc Phát
    24817>24841 P Lộc Tiến
    24820>24820 P 2
    24823>24823 P 1
    24826>24829 P B'lao
    24829>24829 P Lộc Sơn
    24832>24820 X Đamb'ri
    24835>24823 X Lộc Thanh
    24838>24829 X Lộc Nga
    24841>24841 X Lộc Châu
    24844>24841 X Đại Lào
    /674 H Đam Rông
    24853>24853 X Đạ Tông
    24856>24853 X Đạ Long
    24859>24875 X Đạ M'Rông
    24874>24877 X Liêng Srônh
    24875>24875 X Đạ Rsal
    24877>24877 X Rô Men
    24886>24886 X Phi Liêng
    24889>24886 X Đạ K'Nàng
    /675 H Lạc Dương
    24846>24846 TT Lạc Dương
    24847>24848 X Đạ Chais
    24848>24848 X Đạ Nhim
    24850>24853 X Đưng KNớ
    24862>24846 X Lát
    24865>24848 X Đạ Sar
    /676 H Lâm Hà
    24868>24868 TT Nam Ban
    24871>24871 TT Đinh Văn
    24880>24895 X Phú Sơn
    24883>24883 X Phi Tô
    24892>24868 X Mê Linh
    24895>24895 X Đạ Đờn
    24898>24907 X Phúc Thọ
    24901>24868 X Đông Thanh
    24904>24868 X Gia Lâm
    24907>24907 X Tân Thanh
    24910>24871 X Tân Văn
    24913>24916 X Hoài Đức
    24916>24916 X Tân Hà
    24919>24916 X Liên Hà
    24922>24916 X Đan Phượng
    24925>24883 X Nam Hà
    /677 H Đơn Dương
    24928>24934 TT D'Ran
    24931>24931 TT Thạnh Mỹ
    24934>24934 X Lạc Xuân
    24937>24931 X Đạ Ròn
    24940>24943 X Lạc Lâm
    24943>24943 X Ka Đô
    24949>24955 X Ka Đơn
    24952>24931 X Tu Tra
    24955>24955 X Quảng Lập
    ~ pro
    /678 H Đức Trọng
    24958>24958 TT Liên Nghĩa
    24961>24967 X Hiệp An
    24964>24967 X Liên Hiệp
    24967>24967 X Hiệp Thạnh
    24970>24871 X Bình Thạnh
    24973>24976 X N'Thol Hạ
    24976>24976 X Tân Hội
    24979>24976 X Tân Thành
    24982>24958 X Phú Hội
    24985>24985 X Ninh Gia
    24988>24988 X Tà Năng
    24989>24988 X Đa Quyn
    24991>24991 X Tà Hine
    24994>24991 X Đà Loan
    24997>24991 X Ninh Loan
    /679 H Di Linh
    25000>25000 TT Di Linh
    25003>25007 X Đinh Trang Thượng
    25006>25007 X Tân Thượng
    25007>25007 X Tân Lâm
    25009>25000 X Tân Châu
    25012>25018 X Tân Nghĩa
    25015>25015 X Gia Hiệp
    25018>25018 X Đinh Lạc
    25021>25015 X Tam Bố
    25024>25036 X Đinh Trang Hòa
    25027>25000 X Liên Đầm
    25030>25000 X Gung Ré
    25033>25018 X Bảo Thuận
    25036>25036 X Hòa Ninh
    25039>25036 X Hòa Trung
    25042>25042 X Hòa Nam
    25045>25042 X Hòa Bắc
    25048>25051 X Sơn Điền
    25051>25051 X Gia Bắc
    /680 H Bảo Lâm
    25054>25054 TT Lộc Thắng
    25057>25057 X Lộc Bảo
    25060>25063 X Lộc Lâm
    25063>25063 X Lộc Phú
    25066>25057 X Lộc Bắc
    25069>25063 X B'Lá
    25072>25054 X Lộc Ngãi
    25075>25054 X Lộc Quảng
    25078>24820 X Lộc Tân
    25081>25084 X Lộc Đức
    25084>25084 X Lộc An
    25087>25084 X Tân Lạc
    25090>25093 X Lộc Thành
    25093>25093 X Lộc Nam
    /682 H Đạ Huoai
    ~ cattien dateh
    25096>25105 TT Đạ M'ri
    25099>25099 TT Ma Đa Guôi
    25105>25105 X Hà Lâm
    ~ phuocloc
    25111>25099 X Đạ Oai
    ~ daton
    25114>25114 X Bà Gia
    ~ doanket daploa
    25117>25099 X Ma Đa Guôi
    25126>25126 TT Đạ Tẻh
    25129>25126 X An Nhơn
    25132>25135 X Quốc Oai
    25135>25135 X Mỹ Đức
    ~ hadong
    25138>25138 X Quảng Trị
    ~ trieuhai
    25141>25126 X Đạ Lây
    ~ huonglam
    25153>25138 X Đạ Kho
    25156>25138 X Đạ Pal
    25159>25159 TT Cát Tiên
    25162>25162 X Tiên Hoàng
    25165>25180 X Phước Cát 2
    25168>25162 X Gia Viễn
    25171>25159 X Nam Ninh
    ~ mylam
    25180>25180 TT Phước Cát
    25183>25180 X Đức Phổ
    25189>25159 X Quảng Ngãi
    ~ tunghia
    25192>25162 X Đồng Nai Thượng
    """
}
