// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Gia Lai, and what lies in it from before 1 July 2025.
  static let province52 = """
    + 52 T Gia Lai
    21553 P Quy Nhơn Bắc
    21583 P Quy Nhơn
    21589 P Quy Nhơn Tây
    21592 P Quy Nhơn Nam
    21601 P Quy Nhơn Đông
    21607 X Nhơn Châu
    21609 X An Lão
    21616 X An Vinh
    21622 X An Toàn
    21628 X An Hòa
    21637 P Tam Quan
    21640 P Bồng Sơn
    21655 P Hoài Nhơn Bắc
    21661 P Hoài Nhơn Tây
    21664 P Hoài Nhơn
    21670 P Hoài Nhơn Đông
    21673 P Hoài Nhơn Nam
    21688 X Hoài Ân
    21697 X Ân Hảo
    21703 X Vạn Đức
    21715 X Ân Tường
    21727 X Kim Sơn
    21730 X Phù Mỹ
    21733 X Bình Dương
    21739 X Phù Mỹ Bắc
    21751 X Phù Mỹ Đông
    21757 X Phù Mỹ Tây
    21769 X An Lương
    21775 X Phù Mỹ Nam
    21786 X Vĩnh Thạnh
    21787 X Vĩnh Sơn
    21796 X Vĩnh Thịnh
    21805 X Vĩnh Quang
    21808 X Tây Sơn
    21817 X Bình Hiệp
    21820 X Bình Khê
    21829 X Bình An
    21835 X Bình Phú
    21853 X Phù Cát
    21859 X Đề Gi
    21868 X Hội Sơn
    21871 X Hòa Hội
    21880 X Cát Tiến
    21892 X Xuân An
    21901 X Ngô Mây
    21907 P Bình Định
    21910 P An Nhơn
    21925 P An Nhơn Bắc
    21934 P An Nhơn Đông
    21940 X An Nhơn Tây
    21943 P An Nhơn Nam
    21952 X Tuy Phước
    21964 X Tuy Phước Bắc
    21970 X Tuy Phước Đông
    21985 X Tuy Phước Tây
    21994 X Vân Canh
    21997 X Canh Liên
    22006 X Canh Vinh
    23563 P Diên Hồng
    23575 P Pleiku
    23584 P Thống Nhất
    23586 P Hội Phú
    23590 X Biển Hồ
    23602 P An Phú
    23611 X Gào
    23614 P An Bình
    23617 P An Khê
    23629 X Cửu An
    23638 X Kbang
    23644 X Đak Rong
    23647 X Sơn Lang
    23650 X Krong
    23668 X Tơ Tung
    23674 X Kông Bơ La
    23677 X Đak Đoa
    23683 X Đak Sơmei
    23701 X Kon Gang
    23710 X Ia Băng
    23714 X KDang
    23722 X Chư Păh
    23728 X Ia Khươl
    23734 X Ia Ly
    23749 X Ia Phí
    23764 X Ia Grai
    23767 X Ia Hrung
    23776 X Ia Krái
    23782 X Ia O
    23788 X Ia Chia
    23794 X Mang Yang
    23798 X Ayun
    23799 X Hra
    23812 X Lơ Pang
    23818 X Kon Chiêng
    23824 X Kông Chro
    23830 X Chư Krey
    23833 X Ya Ma
    23839 X SRó
    23842 X Đăk Song
    23851 X Chơ Long
    23857 X Đức Cơ
    23866 X Ia Krêl
    23869 X Ia Dơk
    23872 X Ia Dom
    23881 X Ia Pnôn
    23884 X Ia Nan
    23887 X Chư Prông
    23896 X Bàu Cạn
    23908 X Ia Tôr
    23911 X Ia Boòng
    23917 X Ia Púch
    23926 X Ia Pia
    23935 X Ia Lâu
    23938 X Ia Mơ
    23941 X Chư Sê
    23942 X Chư Pưh
    23947 X Bờ Ngoong
    23954 X Al Bá
    23971 X Ia Hrú
    23977 X Ia Ko
    23986 X Ia Le
    23995 X Đak Pơ
    24007 X Ya Hội
    24013 X Pờ Tó
    24022 X Ia Pa
    24028 X Ia Tul
    24043 X Phú Thiện
    24044 P Ayun Pa
    24049 X Chư A Thai
    24061 X Ia Hiao
    24065 X Ia Rbol
    24073 X Ia Sao
    24076 X Phú Túc
    24100 X Ia Dreh
    24109 X Uar
    24112 X Ia Rsai
    - 52 T Bình Định
    /540 TP Quy Nhơn
    21550>21601 P Nhơn Bình
    21553>21553 P Nhơn Phú
    21556>21583 P Đống Đa
    21559>21553 P Trần Quang Diệu
    21562>21583 P Hải Cảng
    21565>21592 P Quang Trung
    21577>21592 P Ngô Mây
    21580>21583 P Trần Phú
    ~ lehongphong lythuongkiet
    21583>21583 P Thị Nại
    ~ tranhungdao leloi
    21589>21589 P Bùi Thị Xuân
    21592>21592 P Nguyễn Văn Cừ
    21595>21592 P Ghềnh Ráng
    21598>21601 X Nhơn Lý
    21601>21601 X Nhơn Hội
    21604>21601 X Nhơn Hải
    21607>21607 X Nhơn Châu
    21991>21589 X Phước Mỹ
    /542 H An Lão
    21609>21609 TT An Lão
    21610>21609 X An Hưng
    21613>21616 X An Trung
    21616>21616 X An Dũng
    21619>21616 X An Vinh
    21622>21622 X An Toàn
    21625>21609 X An Tân
    21628>21628 X An Hòa
    21631>21628 X An Quang
    21634>21622,21628 X An Nghĩa
    /543 TX Hoài Nhơn
    21637>21637 P Tam Quan
    21640>21640 P Bồng Sơn
    21643>21655 X Hoài Sơn
    21646>21655 X Hoài Châu Bắc
    21649>21637 X Hoài Châu
    21652>21661 X Hoài Phú
    21655>21655 P Tam Quan Bắc
    21658>21664 P Tam Quan Nam
    21661>21661 P Hoài Hảo
    21664>21664 P Hoài Thanh Tây
    21667>21664 P Hoài Thanh
    21670>21670 P Hoài Hương
    21673>21673 P Hoài Tân
    21676>21670 X Hoài Hải
    21679>21673 P Hoài Xuân
    21682>21670 X Hoài Mỹ
    21685>21640 P Hoài Đức
    /544 H Hoài Ân
    21688>21688 TT Tăng Bạt Hổ
    21690>21697 X Ân Hảo Tây
    21691>21697 X Ân Hảo Đông
    21694>21703 X Ân Sơn
    21697>21697 X Ân Mỹ
    21700>21715 X Đak Mang
    21703>21703 X Ân Tín
    21706>21703 X Ân Thạnh
    21709>21688 X Ân Phong
    21712>21688 X Ân Đức
    21715>21715 X Ân Hữu
    21718>21727 X Bok Tới
    21721>21715 X Ân Tường Tây
    21724>21688 X Ân Tường Đông
    21727>21727 X Ân Nghĩa
    /545 H Phù Mỹ
    21730>21730 TT Phù Mỹ
    21733>21733 TT Bình Dương
    21736>21739 X Mỹ Đức
    21739>21739 X Mỹ Châu
    21742>21751 X Mỹ Thắng
    21745>21739 X Mỹ Lộc
    21748>21733 X Mỹ Lợi
    21751>21751 X Mỹ An
    21754>21733 X Mỹ Phong
    21757>21757 X Mỹ Trinh
    21760>21751 X Mỹ Thọ
    21763>21757 X Mỹ Hòa
    21766>21769 X Mỹ Thành
    21769>21769 X Mỹ Chánh
    21772>21730 X Mỹ Quang
    21775>21775 X Mỹ Hiệp
    21778>21775 X Mỹ Tài
    21781>21769 X Mỹ Cát
    21784>21730 X Mỹ Chánh Tây
    /546 H Vĩnh Thạnh
    21786>21786 TT Vĩnh Thạnh
    21787>21787 X Vĩnh Sơn
    21790>21787 X Vĩnh Kim
    21796>21796 X Vĩnh Hiệp
    21799>21786 X Vĩnh Hảo
    21801>21805 X Vĩnh Hòa
    21802>21796 X Vĩnh Thịnh
    21804>21805 X Vĩnh Thuận
    21805>21805 X Vĩnh Quang
    /547 H Tây Sơn
    21808>21808 TT Phú Phong
    21811>21817 X Bình Tân
    21814>21820 X Tây Thuận
    21817>21817 X Bình Thuận
    21820>21820 X Tây Giang
    21823>21829 X Bình Thành
    21826>21817 X Tây An
    21829>21829 X Bình Hòa
    21832>21829 X Tây Bình
    21835>21835 X Bình Tường
    21838>21829 X Tây Vinh
    21841>21835 X Vĩnh An
    21844>21808 X Tây Xuân
    21847>21808 X Bình Nghi
    21850>21835 X Tây Phú
    /548 H Phù Cát
    21853>21853 TT Ngô Mây
    21856>21868 X Cát Sơn
    21859>21859 X Cát Minh
    21862>21859 TT Cát Khánh
    21865>21859 X Cát Tài
    21868>21868 X Cát Lâm
    21871>21871 X Cát Hanh
    21874>21880 X Cát Thành
    21877>21853 X Cát Trinh
    21880>21880 X Cát Hải
    21883>21871 X Cát Hiệp
    21886>21892 X Cát Nhơn
    21889>21901 X Cát Hưng
    21892>21892 X Cát Tường
    21895>21853 X Cát Tân
    21898>21880 TT Cát Tiến
    21901>21901 X Cát Thắng
    21904>21901 X Cát Chánh
    /549 TX An Nhơn
    21907>21907 P Bình Định
    21910>21910 P Đập Đá
    21913>21910 X Nhơn Mỹ
    21916>21925 P Nhơn Thành
    21919>21925 X Nhơn Hạnh
    21922>21910 X Nhơn Hậu
    21925>21925 X Nhơn Phong
    21928>21934 X Nhơn An
    21931>21907 X Nhơn Phúc
    21934>21934 P Nhơn Hưng
    21937>21907 X Nhơn Khánh
    21940>21940 X Nhơn Lộc
    21943>21943 P Nhơn Hòa
    21946>21940 X Nhơn Tân
    21949>21943 X Nhơn Thọ
    /550 H Tuy Phước
    21952>21952 TT Tuy Phước
    21955>21952 TT Diêu Trì
    21958>21970 X Phước Thắng
    21961>21964 X Phước Hưng
    21964>21964 X Phước Quang
    21967>21970 X Phước Hòa
    21970>21970 X Phước Sơn
    21973>21964 X Phước Hiệp
    21976>21952 X Phước Lộc
    21979>21952 X Phước Nghĩa
    21982>21952 X Phước Thuận
    21985>21985 X Phước An
    21988>21985 X Phước Thành
    /551 H Vân Canh
    21994>21994 TT Vân Canh
    21997>21997,22006 X Canh Liên
    22000>21994,22006 X Canh Hiệp
    22003>22006 X Canh Vinh
    22006>22006 X Canh Hiển
    22009>21994 X Canh Thuận
    22012>21994 X Canh Hòa
    - 64 T Gia Lai
    /622 TP Pleiku
    23557>23563 P Yên Đỗ
    23560>23563 P Diên Hồng
    23563>23563 P Ia Kring
    23566>23575 P Hội Thương
    23569>23586 P Hội Phú
    23570>23575 P Phù Đổng
    23572>23575 P Hoa Lư
    23575>23575 P Tây Sơn
    23578>23584 P Thống Nhất
    23579>23584 P Đống Đa
    23581>23586 P Trà Bá
    23582>23602 P Thắng Lợi
    23584>23584 P Yên Thế
    23586>23586 P Chi Lăng
    ~ chuhdrong
    23590>23590 X Biển Hồ
    ~ tanson
    23596>23575 X Trà Đa
    23599>23602 X Chư Á
    23602>23602 X An Phú
    23605>23563 X Diên Phú
    23608>23611 X Ia Kênh
    23611>23611 X Gào
    /623 TX An Khê
    23614>23614 P An Bình
    23617>23617 P Tây Sơn
    23620>23617 P An Phú
    23623>23617 P An Tân
    23626>23629 X Tú An
    23627>23629 X Xuân An
    23629>23629 X Cửu An
    23630>23617 P An Phước
    23632>23629 X Song An
    23633>23617 P Ngô Mây
    23635>23617 X Thành An
    /624 TX Ayun Pa
    24041>24044 P Cheo Reo
    24042>24044 P Hòa Bình
    24044>24044 P Đoàn Kết
    24045>24044 P Sông Bờ
    24064>24065 X Ia RBol
    24065>24065 X Chư Băh
    24070>24073 X Ia RTô
    24073>24073 X Ia Sao
    /625 H KBang
    23638>23638 TT KBang
    23641>23644 X Kon Pne
    23644>23644 X Đăk Rong
    ~ dakroong
    23647>23647 X Sơn Lang
    23650>23650 X KRong
    23653>23647 X Sơ Pai
    23656>23638 X Lơ Ku
    23659>23674 X Đông
    23660>23638 X Đak SMar
    23662>23674 X Nghĩa An
    23665>23668 X Tơ Tung
    23668>23668 X Kông Lơng Khơng
    23674>23674 X Kông Bơ La
    ~ kongpla dakhlo
    /626 H Đak Đoa
    23677>23677 TT Đak Đoa
    23680>23683 X Hà Đông
    23683>23683 X Đak Sơmei
    23684>23701 X Đak Krong
    23686>23794 X Hải Yang
    23689>23701 X Kon Gang
    23692>23590 X Hà Bầu
    23695>23701 X Nam Yang
    23698>23714 X KDang
    23701>23701 X Hneng
    23704>23677 X Tân Bình
    23707>23677 X Glar
    23710>23710 X A Dơk
    23713>23714 X Trang
    23714>23714 X HNol
    23716>23710 X Ia Pết
    23719>23710 X Ia Băng
    /627 H Chư Păh
    23722>23722 TT Phú Hòa
    23725>23728 X Hà Tây
    23728>23728 X Ia Khươl
    23731>23749 X Ia Phí
    23734>23734 TT Ia Ly
    23737>23734 X Ia Mơ Nông
    23738>23734 X Ia Kreng
    23740>23728 X Đăk Tơ Ver
    23743>23722 X Hòa Phú
    23746>23590 X Chư Đang Ya
    23749>23749 X Ia Ka
    23752>23749 X Ia Nhin
    23755>23722 X Nghĩa Hòa
    23761>23590 X Nghĩa Hưng
    /628 H Ia Grai
    23764>23764 TT Ia Kha
    23767>23767 X Ia Sao
    23768>23767 X Ia Yok
    23770>23767 X Ia Hrung
    23771>23764 X Ia Bă
    23773>23776 X Ia Khai
    23776>23776 X Ia Krăi
    23778>23764 X Ia Grăng
    23779>23776 X Ia Tô
    23782>23782 X Ia O
    23785>23767 X Ia Dêr
    23788>23788 X Ia Chia
    23791>23611 X Ia Pếch
    /629 H Mang Yang
    23794>23794 TT Kon Dơng
    23797>23798 X Ayun
    23798>23798 X Đak Jơ Ta
    23799>23799 X Đak Ta Ley
    23800>23799 X Hra
    ~ hara
    23803>23794 X Đăk Yă
    23806>23794 X Đak Djrăng
    23809>23812 X Lơ Pang
    23812>23812 X Kon Thụp
    23815>23812 X Đê Ar
    23818>23818 X Kon Chiêng
    23821>23818 X Đăk Trôi
    /630 H Kông Chro
    23824>23824 TT Kông Chro
    23827>23830 X Chư Krey
    23830>23830 X An Trung
    23833>23833 X Kông Yang
    23836>23833 X Đăk Tơ Pang
    23839>23839 X SRó
    23840>23839 X Đăk Kơ Ning
    23842>23842 X Đăk Song
    23843>23842 X Đăk Pling
    23845>23824 X Yang Trung
    23846>23851 X Đăk Pơ Pho
    23848>23833 X Ya Ma
    23851>23851 X Chơ Long
    23854>23824 X Yang Nam
    /631 H Đức Cơ
    23857>23857 TT Chư Ty
    23860>23869 X Ia Dơk
    23863>23866 X Ia Krêl
    23866>23866 X Ia Din
    23869>23869 X Ia Kla
    23872>23872 X Ia Dom
    23875>23866 X Ia Lang
    23878>23857 X Ia Kriêng
    23881>23881 X Ia Pnôn
    23884>23884 X Ia Nan
    /632 H Chư Prông
    23887>23887 TT Chư Prông
    23888>23887 X Ia Kly
    23890>23896 X Bình Giáo
    23893>23887 X Ia Drăng
    23896>23896 X Thăng Hưng
    23899>23896 X Bàu Cạn
    23902>23887 X Ia Phìn
    23905>23908 X Ia Băng
    23908>23908 X Ia Tôr
    23911>23911 X Ia Boòng
    23914>23911 X Ia O
    23917>23917 X Ia Púch
    23920>23911 X Ia Me
    23923>23926 X Ia Vê
    23924>23908 X Ia Bang
    23926>23926 X Ia Pia
    23929>23926 X Ia Ga
    23932>23935 X Ia Lâu
    23935>23935 X Ia Piơr
    23938>23938 X Ia Mơ
    /633 H Chư Sê
    23941>23941 TT Chư Sê
    23944>23947 X Ia Tiêm
    23945>23947 X Chư Pơng
    23946>23947 X Bar Măih
    23947>23947 X Bờ Ngoong
    23950>23941 X Ia Glai
    23953>23954 X AL Bá
    23954>23954 X Kông HTok
    23956>23954 X AYun
    23959>23977 X Ia HLốp
    23962>23941 X Ia Blang
    23965>23941 X Dun
    23966>23941 X Ia Pal
    23968>23971 X HBông
    23977>23977 X Ia Ko
    /634 H Đăk Pơ
    23989>23995 X Hà Tam
    23992>23995 X An Thành
    23995>23995 TT Đak Pơ
    23998>23995 X Yang Bắc
    24001>23614 X Cư An
    24004>23614 X Tân An
    24007>24007 X Phú An
    24010>24007 X Ya Hội
    /635 H Ia Pa
    24013>24013 X Pờ Tó
    24016>24013 X Chư Răng
    24019>24028 X Ia KDăm
    24022>24022 X Kim Tân
    24025>24028 X Chư Mố
    24028>24028 X Ia Tul
    24031>24022 X Ia Mrơn
    ~ iamaron
    24034>24028 X Ia Broăi
    24037>24022 X Ia Trok
    /637 H Krông Pa
    24076>24076 TT Phú Túc
    24079>24112 X Ia RSai
    24082>24109 X Ia RSươm
    24085>24112 X Chư Gu
    24088>24076 X Đất Bằng
    24091>24076 X Ia Mlăh
    24094>24109 X Chư Drăng
    24097>24076 X Phú Cần
    24100>24100 X Ia HDreh
    24103>24100 X Ia RMok
    24106>24076 X Chư Ngọc
    24109>24109 X Uar
    24112>24112 X Chư Rcăm
    24115>24100 X Krông Năng
    /638 H Phú Thiện
    24043>24043 TT Phú Thiện
    24046>24049 X Chư A Thai
    24048>24049 X Ayun Hạ
    24049>24049 X Ia Ake
    24052>24043 X Ia Sol
    24055>24043 X Ia Piar
    24058>24061 X Ia Peng
    24060>24061 X Chrôh Pơnan
    24061>24061 X Ia Hiao
    24067>24043 X Ia Yeng
    /639 H Chư Pưh
    23942>23942 TT Nhơn Hòa
    23971>23971 X Ia Hrú
    23972>23971 X Ia Rong
    23974>23971 X Ia Dreng
    23978>23977 X Ia Hla
    23980>23942 X Chư Don
    23983>23942 X Ia Phang
    23986>23986 X Ia Le
    23987>23986 X Ia BLứ
    """
}
