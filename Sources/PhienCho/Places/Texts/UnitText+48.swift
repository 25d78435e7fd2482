// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Đà Nẵng, and what lies in it from before 1 July 2025.
  static let province48 = """
    + 48 TP Đà Nẵng
    20194 P Hải Vân
    20197 P Liên Chiểu
    20200 P Hòa Khánh
    20209 P Thanh Khê
    20242 P Hải Châu
    20257 P Hòa Cường
    20260 P Cẩm Lệ
    20263 P Sơn Trà
    20275 P An Hải
    20285 P Ngũ Hành Sơn
    20305 P An Khê
    20308 X Bà Nà
    20314 P Hòa Xuân
    20320 X Hòa Vang
    20332 X Hòa Tiến
    20333 ĐK Hoàng Sa
    20335 P Bàn Thạch
    20341 P Tam Kỳ
    20350 P Hương Trà
    20356 P Quảng Phú
    20364 X Chiên Đàn
    20380 X Tây Hồ
    20392 X Phú Ninh
    20401 P Hội An Tây
    20410 P Hội An
    20413 P Hội An Đông
    20434 X Tân Hiệp
    20443 X Hùng Sơn
    20455 X Tây Giang
    20458 X Avương
    20467 X Đông Giang
    20476 X Sông Kôn
    20485 X Sông Vàng
    20494 X Bến Hiên
    20500 X Đại Lộc
    20506 X Thượng Đức
    20515 X Hà Nha
    20539 X Vu Gia
    20542 X Phú Thuận
    20551 P Điện Bàn
    20557 P Điện Bàn Bắc
    20569 X Điện Bàn Tây
    20575 P An Thắng
    20579 P Điện Bàn Đông
    20587 X Gò Nổi
    20599 X Nam Phước
    20611 X Thu Bồn
    20623 X Duy Xuyên
    20635 X Duy Nghĩa
    20641 X Quế Sơn
    20650 X Xuân Phú
    20656 X Nông Sơn
    20662 X Quế Sơn Trung
    20669 X Quế Phước
    20695 X Thạnh Mỹ
    20698 X La Êê
    20704 X La Dêê
    20707 X Nam Giang
    20710 X Bến Giằng
    20716 X Đắc Pring
    20722 X Khâm Đức
    20728 X Phước Hiệp
    20734 X Phước Năng
    20740 X Phước Chánh
    20752 X Phước Thành
    20767 X Việt An
    20770 X Phước Trà
    20779 X Hiệp Đức
    20791 X Thăng Bình
    20794 X Thăng An
    20818 X Đồng Dương
    20827 X Thăng Phú
    20836 X Thăng Trường
    20848 X Thăng Điền
    20854 X Tiên Phước
    20857 X Sơn Cẩm Hà
    20875 X Lãnh Ngọc
    20878 X Thạnh Bình
    20900 X Trà My
    20908 X Trà Liên
    20920 X Trà Đốc
    20923 X Trà Tân
    20929 X Trà Giáp
    20938 X Trà Leng
    20941 X Trà Tập
    20944 X Nam Trà My
    20950 X Trà Linh
    20959 X Trà Vân
    20965 X Núi Thành
    20971 X Tam Xuân
    20977 X Đức Phú
    20984 X Tam Anh
    20992 X Tam Hải
    21004 X Tam Mỹ
    - 48 TP Đà Nẵng
    /490 Q Liên Chiểu
    20194>20194 P Hòa Hiệp Bắc
    20195>20194 P Hòa Hiệp Nam
    20197>20197 P Hòa Khánh Bắc
    20198>20200 P Hòa Khánh Nam
    20200>20200 P Hòa Minh
    /491 Q Thanh Khê
    20206>20209 P Thanh Khê Tây
    20207>20209 P Thanh Khê Đông
    ~ hoakhe
    20209>20209 P Xuân Hà
    ~ tamthuan
    20215>20209 P Chính Gián
    ~ tanchinh
    20218>20209 P Thạc Gián
    ~ vinhtrung
    20224>20305 P An Khê
    /492 Q Hải Châu
    20227>20242 P Thanh Bình
    20230>20242 P Thuận Phước
    20233>20242 P Thạch Thang
    20236>20242 P Hải Châu
    20242>20242 P Phước Ninh
    ~ namduong binhhien
    20245>20257 P Hòa Thuận Tây
    20254>20257 P Bình Thuận
    ~ hoathuandong
    20257>20257 P Hòa Cường Bắc
    20258>20257 P Hòa Cường Nam
    /493 Q Sơn Trà
    20263>20263 P Thọ Quang
    20266>20263 P Nại Hiên Đông
    20269>20263 P Mân Thái
    20272>20275 P An Hải Bắc
    20275>20275 P Phước Mỹ
    20278>20275 P An Hải Nam
    ~ anhaidong anhaitay
    /494 Q Ngũ Hành Sơn
    20284>20285 P Mỹ An
    20285>20285 P Khuê Mỹ
    20287>20285 P Hòa Quý
    20290>20285 P Hòa Hải
    /495 Q Cẩm Lệ
    20260>20260 P Khuê Trung
    20305>20305 P Hòa Phát
    20306>20305 P Hòa An
    20311>20260 P Hòa Thọ Tây
    20312>20260 P Hòa Thọ Đông
    20314>20314 P Hòa Xuân
    /497 H Hòa Vang
    20293>20194 X Hòa Bắc
    20296>20194,20197 X Hòa Liên
    20299>20308 X Hòa Ninh
    20302>20200 X Hòa Sơn
    20308>20308 X Hòa Nhơn
    20317>20320 X Hòa Phú
    20320>20320 X Hòa Phong
    20323>20314 X Hòa Châu
    20326>20332 X Hòa Tiến
    20329>20314 X Hòa Phước
    20332>20332 X Hòa Khương
    /498>20333 H Hoàng Sa
    - 49 T Quảng Nam
    /502 TP Tam Kỳ
    20335>20335 P Tân Thạnh
    20341>20341 P An Mỹ
    20344>20350 P Hòa Hương
    20347>20341 P An Xuân
    ~ phuochoa
    20350>20350 P An Sơn
    20353>20341 P Trường Xuân
    20356>20356 P An Phú
    20359>20356 X Tam Thanh
    20362>20335 X Tam Thăng
    20371>20356 X Tam Phú
    20375>20335 P Hòa Thuận
    20389>20350 X Tam Ngọc
    /503 TP Hội An
    20398>20410 P Minh An
    20401>20401 P Tân An
    20404>20410 P Cẩm Phô
    20407>20401 P Thanh Hà
    20410>20410 P Sơn Phong
    20413>20413 P Cẩm Châu
    20416>20413 P Cửa Đại
    20419>20401 P Cẩm An
    20422>20401 X Cẩm Hà
    20425>20410 X Cẩm Kim
    20428>20410 P Cẩm Nam
    20431>20413 X Cẩm Thanh
    20434>20434 X Tân Hiệp
    /504 H Tây Giang
    20437>20443 X Ch'ơm
    20440>20443 X Ga Ri
    20443>20443 X A Xan
    20446>20443 X Tr'Hy
    20449>20455 X Lăng
    20452>20455 X A Nông
    20455>20455 X A Tiêng
    20458>20458 X Bha Lêê
    ~ bhale
    20461>20458 X A Vương
    20464>20455 X Dang
    /505 H Đông Giang
    20467>20467 TT Prao
    20470>20467 X Tà Lu
    20473>20476 X Sông Kôn
    20476>20476 X Jơ Ngây
    20479>20476 X A Ting
    20482>20485 X Tư
    20485>20485 X Ba
    20488>20467 X A Rooi
    20491>20467 X Zà Hung
    20494>20494 X Mà Cooih
    ~ macooi
    20497>20494 X Kà Dăng
    /506 H Đại Lộc
    20500>20500 TT Ái Nghĩa
    20503>20506 X Đại Sơn
    20506>20506 X Đại Lãnh
    20509>20506 X Đại Hưng
    20512>20515 X Đại Hồng
    20515>20515 X Đại Đồng
    20518>20515 X Đại Quang
    20521>20500 X Đại Nghĩa
    20524>20500 X Đại Hiệp
    20527>20542 X Đại Thạnh
    20530>20542 X Đại Chánh
    20533>20542 X Đại Tân
    20536>20539 X Đại Phong
    20539>20539 X Đại Minh
    20542>20542 X Đại Thắng
    20545>20539 X Đại Cường
    20547>20500 X Đại An
    20548>20500 X Đại Hòa
    /507 TX Điện Bàn
    20551>20551 P Vĩnh Điện
    20554>20557 X Điện Tiến
    20557>20557 X Điện Hòa
    20560>20557 P Điện Thắng Bắc
    20561>20575 P Điện Thắng Trung
    20562>20575 P Điện Thắng Nam
    20563>20579 P Điện Ngọc
    20566>20569 X Điện Hồng
    20569>20569 X Điện Thọ
    20572>20569 X Điện Phước
    20575>20575 P Điện An
    20578>20579 P Điện Nam Bắc
    20579>20579 P Điện Nam Trung
    20580>20579 P Điện Nam Đông
    20581>20579 P Điện Dương
    20584>20587 X Điện Quang
    20587>20587 X Điện Trung
    20590>20587 X Điện Phong
    20593>20551 P Điện Minh
    20596>20551 P Điện Phương
    /508 H Duy Xuyên
    20599>20599 TT Nam Phước
    20605>20611 X Duy Phú
    20608>20611 X Duy Tân
    ~ duythu
    20611>20611 X Duy Hòa
    20614>20611 X Duy Châu
    20617>20623 X Duy Trinh
    20620>20623 X Duy Sơn
    20623>20623 X Duy Trung
    20626>20599 X Duy Phước
    20629>20635 X Duy Thành
    20632>20599 X Duy Vinh
    20635>20635 X Duy Nghĩa
    20638>20635 X Duy Hải
    /509 H Quế Sơn
    ~ nongson
    20641>20641 TT Đông Phú
    20644>20650 X Quế Xuân 1
    20647>20650 X Quế Xuân 2
    20650>20650 X Quế Phú
    20651>20650 TT Hương An
    20656>20656 TT Trung Phước
    ~ quetrung
    20659>20662 X Quế Hiệp
    20662>20662 X Quế Thuận
    20665>20662 X Quế Mỹ
    ~ quecuong phutho
    20668>20669 X Ninh Phước
    ~ queninh quephuoc
    20669>20669 X Phước Ninh
    20671>20656 X Quế Lộc
    ~ sonvien
    20677>20641 X Quế Long
    20680>20662 X Quế Châu
    20683>20641 X Quế Phong
    20686>20641 X Quế An
    20689>20641 X Quế Minh
    20692>20669 X Quế Lâm
    /510 H Nam Giang
    20695>20695 TT Thạnh Mỹ
    20698>20698 X La Êê
    20699>20698 X Chơ Chun
    20701>20707 X Zuôih
    ~ zuoich
    20702>20710 X Tà Pơơ
    20704>20704 X La Dêê
    20705>20704 X Đắc Tôi
    20707>20707 X Chà Vàl
    20710>20710 X Tà Bhing
    ~ tabhinh
    20713>20710 X Cà Dy
    20716>20716 X Đắc Pre
    20719>20716 X Đắc Pring
    /511 H Phước Sơn
    20722>20722 TT Khâm Đức
    20725>20722 X Phước Xuân
    20728>20728 X Phước Hiệp
    20729>20728 X Phước Hòa
    20731>20734 X Phước Đức
    20734>20734 X Phước Năng
    20737>20734 X Phước Mỹ
    20740>20740 X Phước Chánh
    20743>20740 X Phước Công
    20746>20752 X Phước Kim
    20749>20752 X Phước Lộc
    20752>20752 X Phước Thành
    /512 H Hiệp Đức
    20758>20779 X Quế Tân
    ~ hiepthuan hiephoa
    20764>20767 X Quế Thọ
    20767>20767 X Bình Lâm
    20770>20770 X Sông Trà
    20773>20770 X Phước Trà
    20776>20770 X Phước Gia
    20779>20779 TT Tân Bình
    ~ quebinh tanan
    20782>20779 X Quế Lưu
    20785>20767 X Thăng Phước
    20788>20767 X Bình Sơn
    /513 H Thăng Bình
    20791>20791 TT Hà Lam
    20794>20794 X Bình Dương
    20797>20794 X Bình Giang
    20800>20791 X Bình Nguyên
    20803>20791 X Bình Phục
    20806>20794 X Bình Triều
    20809>20794 X Bình Đào
    20812>20794 X Bình Minh
    20815>20818 X Bình Lãnh
    20818>20818 X Bình Trị
    20821>20818 X Bình Định
    ~ binhdinhbac binhdinhnam
    20824>20791 X Bình Quý
    20827>20827 X Bình Phú
    ~ binhchanh
    20833>20848 X Bình Tú
    20836>20836 X Bình Sa
    20839>20836 X Bình Hải
    20842>20827 X Bình Quế
    20845>20848 X Bình An
    20848>20848 X Bình Trung
    20851>20836 X Bình Nam
    /514 H Tiên Phước
    20854>20854 TT Tiên Kỳ
    20857>20857 X Tiên Sơn
    ~ tiencam
    20860>20857 X Tiên Hà
    20866>20857 X Tiên Châu
    20869>20875 X Tiên Lãnh
    20872>20875 X Tiên Ngọc
    20875>20875 X Tiên Hiệp
    20878>20878 X Tiên Cảnh
    20881>20854 X Tiên Mỹ
    20884>20854 X Tiên Phong
    20887>20854 X Tiên Thọ
    20890>20878 X Tiên An
    20893>20878 X Tiên Lộc
    20896>20878 X Tiên Lập
    /515 H Bắc Trà My
    20899>20900 TT Trà My
    20900>20900 X Trà Sơn
    20902>20908 X Trà Kót
    20905>20908 X Trà Nú
    20908>20908 X Trà Đông
    20911>20900 X Trà Dương
    20914>20900 X Trà Giang
    20917>20920 X Trà Bui
    20920>20920 X Trà Đốc
    20923>20923 X Trà Tân
    20926>20923 X Trà Giác
    20929>20929 X Trà Giáp
    20932>20929 X Trà Ka
    /516 H Nam Trà My
    20935>20938 X Trà Leng
    20938>20938 X Trà Dơn
    20941>20941 X Trà Tập
    20944>20944 X Trà Mai
    20947>20941 X Trà Cang
    20950>20950 X Trà Linh
    20953>20950 X Trà Nam
    20956>20944 X Trà Don
    20959>20959 X Trà Vân
    20962>20959 X Trà Vinh
    /517 H Núi Thành
    20965>20965 TT Núi Thành
    20968>20971 X Tam Xuân I
    ~ tamxuan1
    20971>20971 X Tam Xuân II
    ~ tamxuan2
    20974>20971 X Tam Tiến
    20977>20977 X Tam Sơn
    20980>20977 X Tam Thạnh
    20983>20984 X Tam Anh Bắc
    20984>20984 X Tam Anh Nam
    20986>20984 X Tam Hòa
    20989>20965 X Tam Hiệp
    20992>20992 X Tam Hải
    20995>20965 X Tam Giang
    20998>20965 X Tam Quang
    21001>20965 X Tam Nghĩa
    21004>21004 X Tam Mỹ Tây
    21005>21004 X Tam Mỹ Đông
    21007>21004 X Tam Trà
    /518 H Phú Ninh
    20364>20364 TT Phú Thịnh
    ~ tamvinh
    20365>20380 X Tam Thành
    20368>20380 X Tam An
    20374>20364 X Tam Đàn
    20377>20380 X Tam Lộc
    20380>20380 X Tam Phước
    20386>20364 X Tam Thái
    20387>20392 X Tam Đại
    20392>20392 X Tam Dân
    20395>20392 X Tam Lãnh
    """
}
