// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Huế, and what lies in it from before 1 July 2025.
  static let province46 = """
    + 46 TP Huế
    19753 P Phú Xuân
    19774 P Kim Long
    19777 P Vỹ Dạ
    19789 P Thuận Hóa
    19804 P Hương An
    19813 P Thủy Xuân
    19815 P An Cựu
    19819 P Phong Điền
    19828 P Phong Phú
    19831 P Phong Dinh
    19858 P Phong Thái
    19867 X Quảng Điền
    19873 P Phong Quảng
    19885 X Đan Điền
    19900 P Thuận An
    19909 P Dương Nỗ
    19918 X Phú Hồ
    19930 P Mỹ Thượng
    19942 X Phú Vang
    19945 X Phú Vinh
    19960 P Phú Bài
    19969 P Thanh Thủy
    19975 P Hương Thủy
    19996 P Hương Trà
    20014 P Hóa Châu
    20017 P Kim Trà
    20035 X Bình Điền
    20044 X A Lưới 2
    20050 X A Lưới 5
    20056 X A Lưới 1
    20071 X A Lưới 3
    20101 X A Lưới 4
    20107 X Phú Lộc
    20122 X Vinh Lộc
    20131 X Hưng Lộc
    20137 X Chân Mây - Lăng Cô
    20140 X Lộc An
    20161 X Khe Tre
    20179 X Nam Đông
    20182 X Long Quảng
    - 46 TP Huế
    /474 Q Thuận Hóa
    19777>19777 P Vỹ Dạ
    19780>19789 P Phường Đúc
    ~ duc
    19783>19789 P Vĩnh Ninh
    19786>19789 P Phú Hội
    19789>19789 P Phú Nhuận
    19792>19777 P Xuân Phú
    19795>19789 P Trường An
    19798>19789 P Phước Vĩnh
    19801>19815 P An Cựu
    19807>19813 P Thủy Biều
    19813>19813 P Thủy Xuân
    19815>19815 P An Đông
    19816>19815 P An Tây
    19900>19900 P Thuận An
    ~ haiduong
    19909>19909 P Dương Nỗ
    ~ phuduong phumau phuthanh
    19930>19930 P Phú Thượng
    19963>19777 P Thủy Vân
    19981>19813 P Thủy Bằng
    20002>20014 P Hương Phong
    /475 Q Phú Xuân
    19750>19753 P Tây Lộc
    19753>19753 P Thuận Lộc
    ~ phubinh
    19756>19753 P Gia Hội
    ~ phucat phuhiep
    19759>19753 P Phú Hậu
    19762>19753 P Thuận Hòa
    ~ phongphuthuan phuthuan
    19768>19753 P Đông Ba
    ~ phuhoa thuanthanh
    19774>19774 P Kim Long
    19803>19804 P An Hòa
    19804>19804 P Hương Sơ
    19810>19774 P Hương Long
    20014>20014 P Hương Vinh
    20023>19804 P Hương An
    20029>19774 P Long Hồ
    ~ huongtho huongho
    /476 TX Phong Điền
    19819>19819 P Phong Thu
    ~ phongdien
    19825>19828 X Phong Thạnh
    ~ dienhuong dienmon
    19828>19828 P Phong Phú
    ~ dienloc dienhoa
    19831>19831 X Phong Bình
    19837>19831 X Phong Chương
    19843>19873 P Phong Hải
    ~ dienhai
    19846>19831 P Phong Hòa
    19852>19858 P Phong Hiền
    19855>19819 X Phong Mỹ
    19858>19858 P Phong An
    19861>19819 X Phong Xuân
    19864>19858 X Phong Sơn
    /477 H Quảng Điền
    19867>19867 TT Sịa
    19870>19885 X Quảng Thái
    19873>19873 X Quảng Ngạn
    19876>19885 X Quảng Lợi
    19879>19873 X Quảng Công
    19882>19867 X Quảng Phước
    19885>19885 X Quảng Vinh
    19888>19867 X Quảng An
    19891>20014 X Quảng Thành
    19894>19867 X Quảng Thọ
    19897>19885 X Quảng Phú
    /478 H Phú Vang
    19903>19900 X Phú Thuận
    19912>19930 X Phú An
    19915>19900 X Phú Hải
    19918>19918 X Phú Xuân
    19921>19945 X Phú Diên
    19927>19930 X Phú Mỹ
    19933>19918 X Phú Hồ
    19936>19945 X Vinh Xuân
    19939>19918 X Phú Lương
    19942>19942 TT Phú Đa
    19945>19945 X Vinh Thanh
    19948>19945 X Vinh An
    19954>19942 X Phú Gia
    ~ vinhphu vinhthai
    19957>19942 X Vinh Hà
    /479 TX Hương Thủy
    19960>19960 P Phú Bài
    19966>19969 X Thủy Thanh
    19969>19969 P Thủy Dương
    19972>19969 P Thủy Phương
    19975>19975 P Thủy Châu
    19978>19975 P Thủy Lương
    19984>19975 X Thủy Tân
    19987>19960 X Thủy Phù
    19990>19960 X Phú Sơn
    19993>19960 X Dương Hòa
    /480 TX Hương Trà
    19996>19996 P Tứ Hạ
    20005>20017 X Hương Toàn
    20008>19996 P Hương Vân
    20011>19996 P Hương Văn
    20017>20017 P Hương Xuân
    20020>20017 P Hương Chữ
    20026>20035 X Hương Bình
    20035>20035 X Bình Tiến
    ~ binhdien hongtien
    20041>20035 X Bình Thành
    /481 H A Lưới
    20044>20044 TT A Lưới
    20047>20056 X Hồng Vân
    20050>20050 X Hồng Hạ
    20053>20056 X Hồng Kim
    20056>20056 X Trung Sơn
    ~ bacson hongtrung
    20059>20050 X Hương Nguyên
    20065>20044 X Hồng Bắc
    20068>20044 X A Ngo
    20071>20071 X Sơn Thủy
    20074>20071 X Phú Vinh
    20080>20101 X Hương Phong
    20083>20044 X Quảng Nhâm
    ~ hongquang nham
    20086>20071 X Hồng Thượng
    20089>20071 X Hồng Thái
    20095>20101 X A Roàng
    20098>20101 X Đông Sơn
    20101>20101 X Lâm Đớt
    ~ adot huonglam
    20104>20056 X Hồng Thủy
    /482 H Phú Lộc
    ~ namdong
    20107>20107 TT Phú Lộc
    20110>20137 TT Lăng Cô
    20113>20122 X Vinh Mỹ
    20116>20122 X Vinh Hưng
    20122>20122 X Giang Hải
    ~ vinhgiang vinhhai
    20125>20122 X Vinh Hiền
    20128>20131 X Lộc Bổn
    20131>20131 TT Lộc Sơn
    20134>20107 X Lộc Bình
    20137>20137 X Lộc Vĩnh
    20140>20140 X Lộc An
    20143>20140 X Lộc Điền
    20146>20137 X Lộc Thủy
    20149>20107 X Lộc Trì
    20152>20137 X Lộc Tiến
    20155>20140 X Lộc Hòa
    20158>20131 X Xuân Lộc
    20161>20161 TT Khe Tre
    20164>20161 X Hương Phú
    20167>20179 X Hương Sơn
    20170>20161 X Hương Lộc
    20173>20182 X Thượng Quảng
    20179>20179 X Hương Xuân
    ~ huonggiang huonghoa
    20182>20182 X Hương Hữu
    20185>20161 X Thượng Lộ
    20188>20182 X Thượng Long
    20191>20179 X Thượng Nhật
    """
}
