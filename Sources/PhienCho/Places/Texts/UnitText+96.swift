// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Cà Mau, and what lies in it from before 1 July 2025.
  static let province96 = """
    + 96 T Cà Mau
    31825 P Bạc Liêu
    31834 P Vĩnh Trạch
    31840 P Hiệp Thành
    31843 X Hồng Dân
    31849 X Ninh Quới
    31858 X Vĩnh Lộc
    31864 X Ninh Thạnh Lợi
    31867 X Phước Long
    31876 X Vĩnh Phước
    31882 X Vĩnh Thanh
    31885 X Phong Hiệp
    31891 X Hòa Bình
    31894 X Châu Thới
    31900 X Vĩnh Lợi
    31906 X Hưng Hội
    31918 X Vĩnh Mỹ
    31927 X Vĩnh Hậu
    31942 P Giá Rai
    31951 P Láng Tròn
    31957 X Phong Thạnh
    31972 X Gành Hào
    31975 X Đông Hải
    31985 X Long Điền
    31988 X An Trạch
    31993 X Định Thành
    32002 P An Xuyên
    32014 P Lý Văn Lâm
    32025 P Tân Thành
    32041 P Hòa Thành
    32044 X Nguyễn Phích
    32047 X U Minh
    32059 X Khánh An
    32062 X Khánh Lâm
    32065 X Thới Bình
    32069 X Biển Bạch
    32071 X Trí Phải
    32083 X Tân Lộc
    32092 X Hồ Thị Kỷ
    32095 X Trần Văn Thời
    32098 X Sông Đốc
    32104 X Đá Bạc
    32110 X Khánh Bình
    32119 X Khánh Hưng
    32128 X Cái Nước
    32134 X Lương Thế Trân
    32137 X Tân Hưng
    32140 X Hưng Mỹ
    32152 X Đầm Dơi
    32155 X Tạ An Khương
    32161 X Trần Phán
    32167 X Tân Thuận
    32182 X Quách Phẩm
    32185 X Thanh Tùng
    32188 X Tân Tiến
    32191 X Năm Căn
    32201 X Đất Mới
    32206 X Tam Giang
    32212 X Cái Đôi Vàm
    32214 X Phú Mỹ
    32218 X Phú Tân
    32227 X Nguyễn Việt Khái
    32236 X Tân Ân
    32244 X Phan Ngọc Hiển
    32248 X Đất Mũi
    - 95 T Bạc Liêu
    /954 TP Bạc Liêu
    31813>31825 P 2
    31816>31825 P 3
    31819>31834 P 5
    31822>31825 P 7
    31825>31825 P 1
    31828>31825 P 8
    31831>31840 P Nhà Mát
    31834>31834 X Vĩnh Trạch
    31837>31840 X Vĩnh Trạch Đông
    31840>31840 X Hiệp Thành
    /956 H Hồng Dân
    31843>31843 TT Ngan Dừa
    31846>31849 X Ninh Quới
    31849>31849 X Ninh Quới A
    31852>31843 X Ninh Hòa
    31855>31843 X Lộc Ninh
    31858>31858 X Vĩnh Lộc
    31861>31858 X Vĩnh Lộc A
    31863>31864 X Ninh Thạnh Lợi A
    31864>31864 X Ninh Thạnh Lợi
    /957 H Phước Long
    31867>31867 TT Phước Long
    31870>31867 X Vĩnh Phú Đông
    31873>31876 X Vĩnh Phú Tây
    31876>31876 X Phước Long
    31879>31882 X Hưng Phú
    31882>31882 X Vĩnh Thanh
    31885>31885 X Phong Thạnh Tây A
    31888>31885 X Phong Thạnh Tây B
    /958 H Vĩnh Lợi
    31894>31894 X Vĩnh Hưng
    31897>31894 X Vĩnh Hưng A
    31900>31900 TT Châu Hưng
    31903>31900 X Châu Hưng A
    31906>31906 X Hưng Thành
    31909>31906 X Hưng Hội
    31912>31894 X Châu Thới
    31921>31891 X Long Thạnh
    /959 TX Giá Rai
    31942>31942 P 1
    31945>31942 P Hộ Phòng
    31948>31951 X Phong Thạnh Đông
    31951>31951 P Láng Tròn
    31954>31951 X Phong Tân
    31957>31957 X Tân Phong
    31960>31942 X Phong Thạnh
    31963>31942 X Phong Thạnh A
    31966>31957 X Phong Thạnh Tây
    31969>31957 X Tân Thạnh
    /960 H Đông Hải
    31972>31972 TT Gành Hào
    31975>31975 X Long Điền Đông
    31978>31975 X Long Điền Đông A
    31981>31985 X Long Điền
    31984>31972 X Long Điền Tây
    31985>31985 X Điền Hải
    31987>31988 X An Trạch
    31988>31988 X An Trạch A
    31990>31993 X An Phúc
    31993>31993 X Định Thành
    31996>31993 X Định Thành A
    /961 H Hòa Bình
    31891>31891 TT Hòa Bình
    31915>31918 X Minh Diệu
    31918>31918 X Vĩnh Bình
    31924>31918 X Vĩnh Mỹ B
    31927>31927 X Vĩnh Hậu
    31930>31927 X Vĩnh Hậu A
    31933>31891 X Vĩnh Mỹ A
    31936>31927 X Vĩnh Thịnh
    - 96 T Cà Mau
    /964 TP Cà Mau
    31999>32002 P 9
    32002>32002 P 2
    ~ 4
    32005>32002 P 1
    32008>32025 P 5
    32014>32014 P 8
    32017>32025,32041 P 6
    32020>32025,32041 P 7
    32022>32002 P Tân Xuyên
    32023>32002 X An Xuyên
    32025>32025 P Tân Thành
    32026>32025 X Tân Thành
    32029>32025,32041 X Tắc Vân
    32032>32014 X Lý Văn Lâm
    32035>32025,32041 X Định Bình
    32038>32041 X Hòa Thành
    32041>32041 X Hòa Tân
    /966 H U Minh
    32044>32044 TT U Minh
    32047>32047 X Khánh Hòa
    32048>32044,32047 X Khánh Thuận
    32050>32047 X Khánh Tiến
    32053>32044,32059,32062 X Nguyễn Phích
    32056>32047,32062 X Khánh Lâm
    32059>32059 X Khánh An
    32062>32062 X Khánh Hội
    /967 H Thới Bình
    32065>32065 TT Thới Bình
    32068>32069 X Biển Bạch
    32069>32069 X Tân Bằng
    32071>32071 X Trí Phải
    32072>32071 X Trí Lực
    32074>32069 X Biển Bạch Đông
    32077>32065 X Thới Bình
    32080>32071 X Tân Phú
    32083>32083 X Tân Lộc Bắc
    32086>32083 X Tân Lộc
    32089>32083 X Tân Lộc Đông
    32092>32092 X Hồ Thị Kỷ
    /968 H Trần Văn Thời
    32095>32095 TT Trần Văn Thời
    32098>32098 TT Sông Đốc
    32101>32104 X Khánh Bình Tây Bắc
    32104>32104 X Khánh Bình Tây
    32107>32095,32104 X Trần Hợi
    32108>32095 X Khánh Lộc
    32110>32110 X Khánh Bình
    32113>32119 X Khánh Hưng
    32116>32110 X Khánh Bình Đông
    32119>32119 X Khánh Hải
    32122>32014,32095,32134 X Lợi An
    32124>32095,32098 X Phong Điền
    32125>32095 X Phong Lạc
    /969 H Cái Nước
    32128>32128 TT Cái Nước
    32130>32134 X Thạnh Phú
    32131>32134 X Lương Thế Trân
    32134>32134 X Phú Hưng
    32137>32137 X Tân Hưng
    32140>32140 X Hưng Mỹ
    32141>32137,32140,32214 X Hòa Mỹ
    32142>32128,32137 X Đông Hưng
    32143>32128,32137 X Đông Thới
    32146>32128,32140 X Tân Hưng Đông
    32149>32128 X Trần Thới
    /970 H Đầm Dơi
    32152>32152 TT Đầm Dơi
    32155>32152,32155 X Tạ An Khương
    32158>32155 X Tạ An Khương Đông
    32161>32161 X Trần Phán
    32162>32161 X Tân Trung
    32164>32167 X Tân Đức
    32167>32167 X Tân Thuận
    32170>32155 X Tạ An Khương Nam
    32173>32152 X Tân Duyệt
    32174>32152 X Tân Dân
    32176>32188 X Tân Tiến
    32179>32182 X Quách Phẩm Bắc
    32182>32182 X Quách Phẩm
    32185>32185 X Thanh Tùng
    32186>32185 X Ngọc Chánh
    32188>32188 X Nguyễn Huân
    /971 H Năm Căn
    32191>32191,32201 TT Năm Căn
    32194>32191,32201 X Hàm Rồng
    32197>32206 X Hiệp Tùng
    32200>32201 X Đất Mới
    32201>32201 X Lâm Hải
    32203>32191 X Hàng Vịnh
    32206>32206 X Tam Giang
    32209>32206 X Tam Giang Đông
    /972 H Phú Tân
    32212>32212 TT Cái Đôi Vàm
    32214>32214 X Phú Thuận
    32215>32214 X Phú Mỹ
    32218>32218 X Phú Tân
    32221>32218 X Tân Hải
    32224>32227 X Việt Thắng
    32227>32227 X Tân Hưng Tây
    32228>32227 X Rạch Chèo
    32230>32212 X Nguyễn Việt Khái
    ~ vietkhai
    /973 H Ngọc Hiển
    32233>32236 X Tam Giang Tây
    32236>32236 X Tân Ân Tây
    32239>32244 X Viên An Đông
    32242>32201,32248 X Viên An
    32244>32244 TT Rạch Gốc
    32245>32244,32248 X Tân Ân
    32248>32248 X Đất Mũi
    """
}
