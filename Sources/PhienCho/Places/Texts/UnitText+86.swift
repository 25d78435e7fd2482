// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Vĩnh Long, and what lies in it from before 1 July 2025.
  static let province86 = """
    + 86 T Vĩnh Long
    28756 P Phú Khương
    28777 P An Hội
    28783 P Sơn Đông
    28789 P Bến Tre
    28807 X Giao Long
    28810 X Phú Túc
    28840 X Tân Phú
    28858 P Phú Tân
    28861 X Tiên Thủy
    28870 X Chợ Lách
    28879 X Phú Phụng
    28894 X Vĩnh Thành
    28901 X Hưng Khánh Trung
    28903 X Mỏ Cày
    28915 X Phước Mỹ Trung
    28921 X Tân Thành Bình
    28945 X Đồng Khởi
    28948 X Nhuận Phú Tân
    28957 X An Định
    28969 X Thành Thới
    28981 X Hương Mỹ
    28984 X Giồng Trôm
    28987 X Lương Hòa
    28993 X Lương Phú
    28996 X Châu Hòa
    29020 X Phước Long
    29029 X Tân Hào
    29044 X Hưng Nhượng
    29050 X Bình Đại
    29062 X Phú Thuận
    29077 X Lộc Thuận
    29083 X Châu Hưng
    29089 X Thạnh Trị
    29104 X Thạnh Phước
    29107 X Thới Thuận
    29110 X Ba Tri
    29122 X Mỹ Chánh Hòa
    29125 X Bảo Thạnh
    29137 X Tân Xuân
    29143 X An Ngãi Trung
    29158 X An Hiệp
    29167 X Tân Thủy
    29182 X Thạnh Phú
    29191 X Quới Điền
    29194 X Đại Điền
    29221 X Thạnh Hải
    29224 X An Qui
    29227 X Thạnh Phong
    29242 P Trà Vinh
    29254 P Nguyệt Hóa
    29263 P Long Đức
    29266 X Càng Long
    29275 X An Trường
    29278 X Tân An
    29287 X Bình Phú
    29302 X Nhị Long
    29308 X Cầu Kè
    29317 X An Phú Tân
    29329 X Phong Thạnh
    29335 X Tam Ngãi
    29341 X Tiểu Cần
    29362 X Hùng Hòa
    29365 X Tập Ngãi
    29371 X Tân Hòa
    29374 X Châu Thành
    29386 X Song Lộc
    29398 P Hòa Thuận
    29407 X Hưng Mỹ
    29410 X Hòa Minh
    29413 X Long Hòa
    29416 X Cầu Ngang
    29419 X Mỹ Long
    29431 X Vinh Kim
    29446 X Nhị Trường
    29455 X Hiệp Mỹ
    29461 X Trà Cú
    29467 X Tập Sơn
    29476 X Lưu Nghiệp Anh
    29489 X Hàm Giang
    29491 X Đại An
    29497 X Đôn Châu
    29506 X Long Hiệp
    29512 P Duyên Hải
    29513 X Long Thành
    29516 P Trường Long Hòa
    29518 X Long Hữu
    29530 X Ngũ Lạc
    29533 X Long Vĩnh
    29536 X Đông Hải
    29551 P Long Châu
    29557 P Phước Hậu
    29566 P Tân Ngãi
    29584 X An Bình
    29590 P Thanh Đức
    29593 P Tân Hạnh
    29602 X Long Hồ
    29611 X Phú Quới
    29623 X Nhơn Phú
    29638 X Bình Phước
    29641 X Cái Nhum
    29653 X Tân Long Hội
    29659 X Trung Thành
    29668 X Quới An
    29677 X Quới Thiện
    29683 X Trung Hiệp
    29698 X Trung Ngãi
    29701 X Hiếu Phụng
    29713 X Hiếu Thành
    29719 X Tam Bình
    29728 X Cái Ngang
    29734 X Hòa Hiệp
    29740 X Song Phú
    29767 X Ngãi Tứ
    29770 P Cái Vồn
    29771 P Bình Minh
    29785 X Tân Lược
    29788 X Mỹ Thuận
    29800 X Tân Quới
    29812 P Đông Thành
    29821 X Trà Ôn
    29830 X Hòa Bình
    29836 X Trà Côn
    29845 X Vĩnh Xuân
    29857 X Lục Sĩ Thành
    - 83 T Bến Tre
    /829 TP Bến Tre
    28756>28756 P Phú Khương
    28757>28858 P Phú Tân
    28759>28756 P 8
    28762>28783 P 6
    28777>28777 P An Hội
    ~ 4 5 2 1 3
    28780>28789 P 7
    28783>28783 X Sơn Đông
    28786>28756 X Phú Hưng
    28789>28789 X Bình Phú
    ~ mythanh
    28792>28777 X Mỹ Thạnh An
    28795>28756 X Nhơn Thạnh
    28798>28777 X Phú Nhuận
    /831 H Châu Thành
    28804>28810 X Tân Thạch
    28807>28807 X Quới Sơn
    28810>28810 TT Châu Thành
    ~ ankhanh
    28813>28807 X Giao Long
    ~ giaohoa
    28819>28810 X Phú Túc
    28822>28840 X Phú Đức
    28828>28807 X An Phước
    ~ anhoa
    28831>28783 X Tam Phước
    28834>28861 X Thành Triệu
    28840>28840 X Tân Phú
    28843>28861 X Quới Thành
    28846>28858 X Phước Thạnh
    28852>28840 X Tiên Long
    28855>28810 X Tường Đa
    ~ sonhoa anhiep
    28858>28858 X Hữu Định
    28861>28861 TT Tiên Thủy
    /832 H Chợ Lách
    28870>28870 TT Chợ Lách
    28873>28879 X Phú Phụng
    28876>28879 X Sơn Định
    28879>28879 X Vĩnh Bình
    28882>28870 X Hòa Nghĩa
    28885>28870 X Long Thới
    28888>28894 X Phú Sơn
    28891>28894 X Tân Thiềng
    28894>28894 X Vĩnh Thành
    28897>28901 X Vĩnh Hòa
    28900>28901 X Hưng Khánh Trung B
    /833 H Mỏ Cày Nam
    28903>28903 TT Mỏ Cày
    28930>28945 X Định Thủy
    28939>28903 X Đa Phước Hội
    28940>28903 X Tân Hội
    28942>28945 X Phước Hiệp
    28945>28945 X Bình Khánh
    ~ binhkhanhtay binhkhanhdong
    28951>28903 X An Thạnh
    28957>28957 X An Định
    28960>28969 X Thành Thới B
    28963>28957 X Tân Trung
    28966>28969 X An Thới
    28969>28969 X Thành Thới A
    28972>28957 X Minh Đức
    28975>28981 X Ngãi Đăng
    28978>28981 X Cẩm Sơn
    28981>28981 X Hương Mỹ
    /834 H Giồng Trôm
    28984>28984 TT Giồng Trôm
    28987>28987 X Phong Nẫm
    ~ phongmy
    28993>28993 X Mỹ Thạnh
    28996>28996 X Châu Hòa
    28999>28987 X Lương Hòa
    29002>28996 X Lương Quới
    29005>28993 X Lương Phú
    29008>28996 X Châu Bình
    29011>28993 X Thuận Điền
    29014>28777 X Sơn Phú
    29017>28984 X Bình Hòa
    29020>29020 X Phước Long
    29023>29020 X Hưng Phong
    29026>29020 X Long Mỹ
    29029>29029 X Tân Hào
    29032>28984 X Bình Thành
    29035>29044 X Tân Thanh
    29038>29029 X Tân Lợi Thạnh
    29041>29029 X Thạnh Phú Đông
    29044>29044 X Hưng Nhượng
    29047>29044 X Hưng Lễ
    /835 H Bình Đại
    29050>29050 TT Bình Đại
    29053>29062 X Tam Hiệp
    29056>29062 X Long Định
    29059>29083 X Long Hòa
    29062>29062 X Phú Thuận
    29065>29077 X Vang Quới Tây
    29068>29077 X Vang Quới Đông
    29071>29083 X Châu Hưng
    29077>29077 X Lộc Thuận
    ~ phuvang
    29080>29089 X Định Trung
    29083>29083 X Thới Lai
    29086>29050 X Bình Thới
    29089>29089 X Phú Long
    29092>29050 X Bình Thắng
    29095>29089 X Thạnh Trị
    29098>29104 X Đại Hòa Lộc
    29101>29107 X Thừa Đức
    29104>29104 X Thạnh Phước
    29107>29107 X Thới Thuận
    /836 H Ba Tri
    29110>29110 TT Ba Tri
    29116>29122 X Mỹ Hòa
    ~ tanmy
    29119>29137 X Tân Xuân
    29122>29122 X Mỹ Chánh
    29125>29125 X Bảo Thạnh
    29128>29143 X An Phú Trung
    29131>29143 X Mỹ Thạnh
    29134>29122 X Mỹ Nhơn
    29137>29137 X Phước Ngãi
    ~ phungai phuoctuy
    29143>29143 X An Ngãi Trung
    29146>29137 X Phú Lễ
    29149>29110 X An Bình Tây
    29152>29125 X Bảo Thuận
    29155>29158 X Tân Hưng
    29158>29158 X An Ngãi Tây
    29161>29158 X An Hiệp
    29164>29110 X Vĩnh Hòa
    29167>29167 X Tân Thủy
    29170>29110 X Vĩnh An
    29173>29110 X An Đức
    29176>29167 X An Hòa Tây
    29179>29167 TT Tiệm Tôm
    ~ anthuy
    /837 H Thạnh Phú
    29182>29182 TT Thạnh Phú
    29185>29194 X Phú Khánh
    29188>29194 X Đại Điền
    29191>29191 X Quới Điền
    29194>29194 X Tân Phong
    29197>29191 X Mỹ Hưng
    29200>29182 X An Thạnh
    29203>29194 X Thới Thạnh
    29206>29191 X Hòa Lợi
    29209>29221 X An Điền
    29212>29182 X Bình Thạnh
    29215>29224 X An Thuận
    29218>29224 X An Qui
    29221>29221 X Thạnh Hải
    29224>29224 X An Nhơn
    29227>29227 X Giao Thạnh
    29230>29227 X Thạnh Phong
    29233>29182 X Mỹ An
    /838 H Mỏ Cày Bắc
    28889>28915 X Phú Mỹ
    28901>28901 X Hưng Khánh Trung A
    28906>28789 X Thanh Tân
    28909>28915 X Thạnh Ngãi
    28912>28915 X Tân Phú Tây
    28915>28915 TT Phước Mỹ Trung
    28918>28921 X Tân Thành Bình
    28921>28921 X Thành An
    28924>28921,29734 X Hòa Lộc
    28927>28948 X Tân Thanh Tây
    28933>28921 X Tân Bình
    28936>28948 X Nhuận Phú Tân
    28948>28948 X Khánh Thạnh Tân
    - 84 T Trà Vinh
    /842 TP Trà Vinh
    29236>29263 P 4
    29239>29242 P 1
    29242>29242 P 3
    ~ 2 6
    29248>29398 P 5
    29254>29254 P 7
    29257>29254 P 8
    29260>29242 P 9
    29263>29263 X Long Đức
    /844 H Càng Long
    29266>29266 TT Càng Long
    29269>29266 X Mỹ Cẩm
    29272>29275 X An Trường A
    29275>29275 X An Trường
    29278>29278 X Huyền Hội
    29281>29278 X Tân An
    29284>29275 X Tân Bình
    29287>29287 X Bình Phú
    29290>29287 X Phương Thạnh
    29293>29287 X Đại Phúc
    29296>29302 X Đại Phước
    29299>29266 X Nhị Long Phú
    29302>29302 X Nhị Long
    29305>29302 X Đức Mỹ
    /845 H Cầu Kè
    29308>29308 TT Cầu Kè
    29311>29308 X Hòa Ân
    29314>29308 X Châu Điền
    29317>29317 X An Phú Tân
    29320>29317 X Hòa Tân
    29323>29329 X Ninh Thới
    29326>29329 X Phong Phú
    29329>29329 X Phong Thạnh
    29332>29335 X Tam Ngãi
    29335>29335 X Thông Hòa
    29338>29335 X Thạnh Phú
    /846 H Tiểu Cần
    29341>29341 TT Tiểu Cần
    29344>29371 TT Cầu Quan
    29347>29341 X Phú Cần
    29350>29365 X Hiếu Tử
    29353>29341 X Hiếu Trung
    29356>29371 X Long Thới
    29359>29362 X Hùng Hòa
    29362>29362 X Tân Hùng
    29365>29365 X Tập Ngãi
    29368>29362 X Ngãi Hùng
    29371>29371 X Tân Hòa
    /847 H Châu Thành
    29374>29374 TT Châu Thành
    29377>29374 X Đa Lộc
    29380>29374 X Mỹ Chánh
    29383>29374 X Thanh Mỹ
    29386>29386 X Lương Hòa A
    29389>29386 X Lương Hòa
    29392>29386 X Song Lộc
    29395>29254 X Nguyệt Hóa
    29398>29398 X Hòa Thuận
    29401>29407 X Hòa Lợi
    29404>29407 X Phước Hảo
    29407>29407 X Hưng Mỹ
    29410>29410 X Hòa Minh
    29413>29413 X Long Hòa
    /848 H Cầu Ngang
    29416>29416 TT Cầu Ngang
    29419>29419 TT Mỹ Long
    29422>29419 X Mỹ Long Bắc
    29425>29419 X Mỹ Long Nam
    29428>29416 X Mỹ Hòa
    29431>29431 X Vinh Kim
    29434>29431 X Kim Hòa
    29437>29446 X Hiệp Hòa
    29440>29416 X Thuận Hòa
    29443>29455 X Long Sơn
    29446>29446 X Nhị Trường
    29449>29446 X Trường Thọ
    29452>29455 X Hiệp Mỹ Đông
    29455>29455 X Hiệp Mỹ Tây
    29458>29530 X Thạnh Hòa Sơn
    /849 H Trà Cú
    29461>29461 TT Trà Cú
    29462>29491 TT Định An
    29464>29467 X Phước Hưng
    29467>29467 X Tập Sơn
    29470>29467 X Tân Sơn
    29473>29476 X An Quảng Hữu
    29476>29476 X Lưu Nghiệp Anh
    29479>29461 X Ngãi Xuyên
    29482>29489 X Kim Sơn
    29485>29461 X Thanh Sơn
    29488>29489 X Hàm Giang
    29489>29489 X Hàm Tân
    29491>29491 X Đại An
    29494>29491 X Định An
    29503>29506 X Ngọc Biên
    29506>29506 X Long Hiệp
    29509>29506 X Tân Hiệp
    /850 H Duyên Hải
    29497>29497 X Đôn Xuân
    29500>29497 X Đôn Châu
    29513>29513 TT Long Thành
    29521>29513 X Long Khánh
    29530>29530 X Ngũ Lạc
    29533>29533 X Long Vĩnh
    29536>29536 X Đông Hải
    /851 TX Duyên Hải
    29512>29512 P 1
    29515>29512 X Long Toàn
    29516>29516 P 2
    29518>29518 X Long Hữu
    29524>29512 X Dân Thành
    29527>29516 X Trường Long Hòa
    29539>29518 X Hiệp Thạnh
    - 86 T Vĩnh Long
    /855 TP Vĩnh Long
    29542>29551 P 9
    29545>29590 P 5
    29551>29551 P 1
    ~ 2
    29554>29557 P 4
    29557>29557 P 3
    29560>29593 P 8
    29563>29566 P Tân Ngãi
    29566>29566 P Tân Hòa
    29569>29566 P Tân Hội
    29572>29551 P Trường An
    /857 H Long Hồ
    29578>29584 X Đồng Phú
    29581>29584 X Bình Hòa Phước
    29584>29584 X Hòa Ninh
    29587>29584 X An Bình
    29590>29590 X Thanh Đức
    29593>29593 X Tân Hạnh
    29596>29557 X Phước Hậu
    29599>29602 X Long Phước
    29602>29602 TT Long Hồ
    ~ phuduc
    29605>29611 X Lộc Hòa
    29608>29602 X Long An
    29611>29611 X Phú Quới
    29614>29611 X Thạnh Quới
    29617>29611 X Hòa Phú
    /858 H Mang Thít
    29623>29182,29623 X Mỹ An
    29626>29623 X Mỹ Phước
    29629>29641 X An Phước
    29632>29623 X Nhơn Phú
    29635>29638 X Long Mỹ
    29638>29638 X Hòa Tịnh
    29641>29641 TT Cái Nhum
    ~ chanhhoi
    29644>29638 X Bình Phước
    29647>29641 X Chánh An
    29650>29653 X Tân An Hội
    29653>29653 X Tân Long
    29656>29653 X Tân Long Hội
    /859 H Vũng Liêm
    29659>29659 TT Vũng Liêm
    29662>29668 X Tân Quới Trung
    29665>29677 X Quới Thiện
    29668>29668 X Quới An
    29671>29683 X Trung Chánh
    29674>29683 X Tân An Luông
    29677>29677 X Thanh Bình
    29680>29668 X Trung Thành Tây
    29683>29683 X Trung Hiệp
    29686>29701 X Hiếu Phụng
    29689>29698 X Trung Thành Đông
    29692>29659 X Trung Thành
    29695>29659 X Trung Hiếu
    29698>29698 X Trung Ngãi
    29701>29701 X Hiếu Thuận
    29704>29698 X Trung Nghĩa
    29707>29701 X Trung An
    29710>29713 X Hiếu Nhơn
    29713>29713 X Hiếu Thành
    29716>29713 X Hiếu Nghĩa
    /860 H Tam Bình
    29719>29719,29836 TT Tam Bình
    ~ tuongloc
    29722>29728 X Tân Lộc
    29725>29740 X Phú Thịnh
    29728>29728 X Hậu Lộc
    29731>29734 X Hòa Thạnh
    29734>28921,29734 X Hòa Lộc
    29737>29728 X Phú Lộc
    29740>29740 X Song Phú
    29743>29734 X Hòa Hiệp
    29746>29728 X Mỹ Lộc
    29749>29740 X Tân Phú
    29752>29740 X Long Phú
    29755>29719 X Mỹ Thạnh Trung
    29761>29767 X Loan Mỹ
    29764>29767,29770 X Ngãi Tứ
    29767>29767 X Bình Ninh
    /861 TX Bình Minh
    29770>29770,29771 P Cái Vồn
    29771>29770,29771 P Thành Phước
    29806>29771 X Thuận An
    29809>29812 X Đông Thạnh
    29812>29812 X Đông Bình
    29813>29812 P Đông Thuận
    29815>29770 X Mỹ Hòa
    29818>29812 X Đông Thành
    /862 H Trà Ôn
    29821>29767,29821 TT Trà Ôn
    ~ thienmy
    29824>29830 X Xuân Hiệp
    29827>29836 X Nhơn Bình
    29830>29830 X Hòa Bình
    29833>29830 X Thới Hòa
    29836>29836 X Trà Côn
    29839>29836 X Tân Mỹ
    29842>29845 X Hựu Thành
    29845>29845 X Vĩnh Xuân
    29848>29845 X Thuận Thới
    29851>29857 X Phú Thành
    29857>29857 X Lục Sĩ Thành
    29860>29821 X Tích Thiện
    /863 H Bình Tân
    29776>29785 X Tân Thành
    29779>29788 X Thành Trung
    29782>29785 X Tân An Thạnh
    ~ tanhung
    29785>29785 X Tân Lược
    29788>29788 X Nguyễn Văn Thảnh
    29791>29800 X Thành Lợi
    29794>29788 X Mỹ Thuận
    29797>29800 X Tân Bình
    29800>29800 TT Tân Quới
    ~ thanhdong
    """
}
