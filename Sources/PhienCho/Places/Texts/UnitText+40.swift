// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Nghệ An, and what lies in it from before 1 July 2025.
  static let province40 = """
    + 40 T Nghệ An
    16681 P Thành Vinh
    16690 P Trường Vinh
    16702 P Vinh Phú
    16708 P Vinh Lộc
    16732 P Cửa Lò
    16738 X Quế Phong
    16744 X Thông Thụ
    16750 X Tiền Phong
    16756 X Tri Lễ
    16774 X Mường Quàng
    16777 X Quỳ Châu
    16792 X Châu Tiến
    16801 X Hùng Chân
    16804 X Châu Bình
    16813 X Mường Xén
    16816 X Mỹ Lý
    16819 X Bắc Lý
    16822 X Keng Đu
    16828 X Huồi Tụ
    16831 X Mường Lống
    16834 X Na Loi
    16837 X Nậm Cắn
    16849 X Hữu Kiệm
    16855 X Chiêu Lưu
    16858 X Mường Típ
    16870 X Na Ngoi
    16876 X Tương Dương
    16882 X Nhôn Mai
    16885 X Hữu Khuông
    16903 X Nga My
    16906 X Lượng Minh
    16909 X Yên Hòa
    16912 X Yên Na
    16933 X Tam Quang
    16936 X Tam Thái
    16939 P Thái Hòa
    16941 X Nghĩa Đàn
    16951 X Nghĩa Lâm
    16969 X Nghĩa Thọ
    16972 X Nghĩa Hưng
    16975 X Nghĩa Mai
    17011 P Tây Hiếu
    17017 X Đông Hiếu
    17029 X Nghĩa Lộc
    17032 X Nghĩa Khánh
    17035 X Quỳ Hợp
    17044 X Châu Hồng
    17056 X Châu Lộc
    17059 X Tam Hợp
    17071 X Minh Hợp
    17077 X Mường Ham
    17089 X Mường Chọng
    17110 P Hoàng Mai
    17125 P Quỳnh Mai
    17128 P Tân Mai
    17143 X Quỳnh Văn
    17149 X Quỳnh Tam
    17170 X Quỳnh Sơn
    17176 X Quỳnh Anh
    17179 X Quỳnh Lưu
    17212 X Quỳnh Phú
    17224 X Quỳnh Thắng
    17230 X Bình Chuẩn
    17239 X Mậu Thạch
    17242 X Cam Phục
    17248 X Châu Khê
    17254 X Con Cuông
    17263 X Môn Sơn
    17266 X Tân Kỳ
    17272 X Tân Phú
    17278 X Giai Xuân
    17284 X Nghĩa Đồng
    17287 X Tiên Đồng
    17305 X Tân An
    17326 X Nghĩa Hành
    17329 X Anh Sơn
    17335 X Thành Bình Thọ
    17344 X Nhân Hòa
    17357 X Vĩnh Tường
    17365 X Anh Sơn Đông
    17380 X Yên Xuân
    17395 X Hùng Châu
    17416 X Đức Châu
    17419 X Hải Châu
    17443 X Quảng Châu
    17464 X Diễn Châu
    17476 X Minh Châu
    17479 X An Châu
    17488 X Tân Châu
    17506 X Yên Thành
    17515 X Bình Minh
    17521 X Quang Đồng
    17524 X Giai Lạc
    17530 X Đông Thành
    17560 X Vân Du
    17569 X Quan Thành
    17605 X Hợp Minh
    17611 X Vân Tụ
    17623 X Bạch Ngọc
    17641 X Lương Sơn
    17662 X Đô Lương
    17677 X Văn Hiến
    17689 X Thuần Trung
    17707 X Bạch Hà
    17713 X Đại Đồng
    17722 X Hạnh Lâm
    17728 X Cát Ngạn
    17743 X Tam Đồng
    17759 X Sơn Lâm
    17770 X Hoa Quân
    17779 X Xuân Lâm
    17791 X Kim Bảng
    17818 X Bích Hào
    17827 X Nghi Lộc
    17833 X Hải Lộc
    17842 X Thần Lĩnh
    17854 X Văn Kiều
    17857 X Phúc Lộc
    17866 X Trung Lộc
    17878 X Đông Lộc
    17920 P Vinh Hưng
    17935 X Nam Đàn
    17944 X Đại Huệ
    17950 X Vạn An
    17971 X Kim Liên
    17989 X Thiên Nhẫn
    18001 X Hưng Nguyên
    18007 X Yên Trung
    18028 X Hưng Nguyên Nam
    18040 X Lam Thành
    - 40 T Nghệ An
    /412 TP Vinh
    ~ cualo
    16663>16681 P Đông Vĩnh
    16666>16702 P Hà Huy Tập
    16669>16681 P Lê Lợi
    16670>17920 P Quán Bàu
    16672>16681 P Hưng Bình
    16673>16690 P Hưng Phúc
    16675>16690 P Hưng Dũng
    16678>16681 P Cửa Nam
    16681>16681 P Quang Trung
    ~ doicung lemao
    16690>16690 P Trường Thi
    16693>16690 P Bến Thủy
    16699>16690 P Trung Đô
    16702>16702 P Nghi Phú
    16705>17920 P Hưng Đông
    16708>16708 P Hưng Lộc
    16711>16690 X Hưng Hòa
    16714>16690 P Vinh Tân
    ~ hongson
    16717>16732 P Nghi Thủy
    16720>16732 P Nghi Tân
    16723>16732 P Thu Thủy
    16726>16732 P Nghi Hòa
    16729>16732 P Nghi Hải
    16732>16732 P Nghi Hương
    16735>16732 P Nghi Thu
    17902>16708 X Nghi Phong
    17905>16708 X Nghi Xuân
    17908>17920 X Nghi Liên
    17914>16702 X Nghi Ân
    17917>16708 X Phúc Thọ
    17920>17920 X Nghi Kim
    17923>16702 P Nghi Đức
    17926>16708 X Nghi Thái
    18013>16681 X Hưng Chính
    /414 TX Thái Hòa
    16939>16939 P Hòa Hiếu
    16993>16939 P Quang Phong
    16994>17011 P Quang Tiến
    17003>16939 P Long Sơn
    ~ nghiahoa
    17005>17011 X Nghĩa Tiến
    17008>17017 X Nghĩa Mỹ
    17011>17011 X Tây Hiếu
    17014>17017 X Nghĩa Thuận
    17017>17017 X Đông Hiếu
    /415 H Quế Phong
    16738>16738 TT Kim Sơn
    16741>16744 X Thông Thụ
    16744>16744 X Đồng Văn
    16747>16750 X Hạnh Dịch
    16750>16750 X Tiền Phong
    16753>16738 X Nậm Giải
    16756>16756 X Tri Lễ
    16759>16738 X Châu Kim
    16763>16738 X Mường Nọc
    ~ queson
    16765>16774 X Châu Thôn
    16768>16756 X Nậm Nhoóng
    16771>16774 X Quang Phong
    16774>16774 X Cắm Muộn
    /416 H Quỳ Châu
    16777>16777 TT Tân Lạc
    16780>16792 X Châu Bính
    16783>16792 X Châu Thuận
    16786>16777 X Châu Hội
    16789>16777 X Châu Nga
    16792>16792 X Châu Tiến
    16795>16777 X Châu Hạnh
    16798>16792 X Châu Thắng
    16801>16801 X Châu Phong
    16804>16804 X Châu Bình
    16807>16801 X Châu Hoàn
    16810>16801 X Diên Lãm
    /417 H Kỳ Sơn
    16813>16813 TT Mường Xén
    16816>16816 X Mỹ Lý
    16819>16819 X Bắc Lý
    16822>16822 X Keng Đu
    16825>16834 X Đoọc Mạy
    16828>16828 X Huồi Tụ
    16831>16831 X Mường Lống
    16834>16834 X Na Loi
    16837>16837 X Nậm Cắn
    16840>16849 X Bảo Nam
    16843>16837 X Phà Đánh
    16846>16855 X Bảo Thắng
    16849>16849 X Hữu Lập
    16852>16813 X Tà Cạ
    16855>16855 X Chiêu Lưu
    16858>16858 X Mường Típ
    16861>16849 X Hữu Kiệm
    16864>16813 X Tây Sơn
    16867>16858 X Mường Ải
    16870>16870 X Na Ngoi
    16873>16870 X Nậm Càn
    /418 H Tương Dương
    16876>16876 TT Thạch Giám
    ~ hoabinh
    16879>16882 X Mai Sơn
    16882>16882 X Nhôn Mai
    16885>16885 X Hữu Khuông
    16900>16912 X Yên Tĩnh
    16903>16903 X Nga My
    16904>16903 X Xiêng My
    16906>16906 X Lượng Minh
    16909>16909 X Yên Hòa
    16912>16912 X Yên Na
    16915>16876 X Lưu Kiền
    16921>16876 X Xá Lượng
    16924>16936 X Tam Thái
    16927>16933 X Tam Đình
    16930>16909 X Yên Thắng
    16933>16933 X Tam Quang
    16936>16936 X Tam Hợp
    /419 H Nghĩa Đàn
    16941>16941 TT Nghĩa Đàn
    16942>16975 X Nghĩa Mai
    16945>16951 X Nghĩa Yên
    16948>16951 X Nghĩa Lạc
    16951>16951 X Nghĩa Lâm
    16954>16951 X Nghĩa Sơn
    16957>16969 X Nghĩa Lợi
    16960>16941 X Nghĩa Bình
    16966>16975 X Nghĩa Minh
    16969>16969 X Nghĩa Thọ
    ~ nghiaphu
    16972>16972 X Nghĩa Hưng
    ~ nghiahieu nghiathinh
    16975>16975 X Nghĩa Hồng
    16981>16941 X Nghĩa Trung
    16984>16969 X Nghĩa Hội
    16987>16972 X Nghĩa Thành
    ~ nghiatan nghiathang nghialien
    17020>17032 X Nghĩa Đức
    17023>17032 X Nghĩa An
    17026>17029 X Nghĩa Long
    17029>17029 X Nghĩa Lộc
    17032>17032 X Nghĩa Khánh
    /420 H Quỳ Hợp
    17035>17035 TT Quỳ Hợp
    17038>17059 X Yên Hợp
    17041>17044 X Châu Tiến
    17044>17044 X Châu Hồng
    17047>17059 X Đồng Hợp
    17050>17044 X Châu Thành
    17053>17056 X Liên Hợp
    17056>17056 X Châu Lộc
    17059>17059 X Tam Hợp
    17062>17077 X Châu Cường
    17065>17035 X Châu Quang
    17068>17035 X Thọ Hợp
    17071>17071 X Minh Hợp
    17074>17059 X Nghĩa Xuân
    17077>17077 X Châu Thái
    17080>17035 X Châu Đình
    17083>17071 X Văn Lợi
    17086>17089 X Nam Sơn
    17089>17089 X Châu Lý
    17092>17071 X Hạ Sơn
    17095>17089 X Bắc Sơn
    /421 H Quỳnh Lưu
    17101>17224 X Quỳnh Thắng
    17119>17143 X Quỳnh Tân
    17122>17149 X Quỳnh Châu
    17140>17149 X Tân Sơn
    17143>17143 X Quỳnh Văn
    17146>17170 X Ngọc Sơn
    17149>17149 X Quỳnh Tam
    17152>17170 X Quỳnh Sơn
    ~ quynhhoa quynhmy
    17155>17143 X Quỳnh Thạch
    17158>17176 X Quỳnh Bảng
    17164>17176 X Quỳnh Thanh
    17167>17179 X Quỳnh Hậu
    17170>17170 X Quỳnh Lâm
    17173>17176 X Quỳnh Đôi
    17176>17176 X Minh Lương
    ~ quynhminh quynhluong
    17179>17179 TT Cầu Giát
    ~ quynhhong
    17182>17176 X Quỳnh Yên
    17185>17179 X Bình Sơn
    ~ quynhhung quynhba quynhngoc
    17191>17179 X Quỳnh Diễn
    17197>17179 X Quỳnh Giang
    17206>17212 X An Hòa
    17209>17212 X Phú Nghĩa
    ~ tienthuy quynhnghia
    17212>17212 X Văn Hải
    ~ sonhai quynhtho
    17218>17212 X Thuận Long
    ~ quynhlong quynhthuan
    17224>17224 X Tân Thắng
    /422 H Con Cuông
    17230>17230 X Bình Chuẩn
    17233>17248 X Lạng Khê
    17236>17242 X Cam Lâm
    17239>17239 X Thạch Ngàn
    17242>17242 X Đôn Phục
    17245>17239 X Mậu Đức
    17248>17248 X Châu Khê
    17251>17254 X Chi Khê
    17254>17254 TT Trà Lân
    ~ bongkhe concuong
    17257>17254 X Yên Khê
    17260>17263 X Lục Dạ
    17263>17263 X Môn Sơn
    /423 H Tân Kỳ
    17266>17266 TT Tân Kỳ
    17269>17278 X Tân Hợp
    17272>17272 X Tân Phú
    17275>17272 X Tân Xuân
    17278>17278 X Giai Xuân
    17281>17284 X Bình Hợp
    ~ nghiahop nghiabinh
    17284>17284 X Nghĩa Đồng
    17287>17287 X Đồng Văn
    17290>17272 X Nghĩa Thái
    17296>17272 X Hoàn Long
    ~ tanlong nghiahoan
    17299>17305 X Nghĩa Phúc
    17302>17287 X Tiên Kỳ
    17305>17305 X Tân An
    17308>17266 X Nghĩa Dũng
    17314>17266 X Kỳ Sơn
    17317>17305 X Hương Sơn
    17320>17266 X Kỳ Tân
    17323>17326 X Phú Sơn
    17325>17326 X Tân Hương
    17326>17326 X Nghĩa Hành
    /424 H Anh Sơn
    17329>17329 TT Kim Nhan
    ~ thachson anhson
    17332>17335 X Thọ Sơn
    17335>17335 X Thành Sơn
    17338>17335 X Bình Sơn
    17344>17344 X Tam Đỉnh
    ~ tamson dinhson
    17347>17344 X Hùng Sơn
    17350>17344 X Cẩm Sơn
    17353>17329 X Đức Sơn
    17356>17357 X Tường Sơn
    17357>17357 X Hoa Sơn
    17359>17365 X Tào Sơn
    17362>17365 X Vĩnh Sơn
    17365>17365 X Lạng Sơn
    17368>17357 X Hội Sơn
    17374>17329 X Phúc Sơn
    17377>17380 X Long Sơn
    17380>17380 X Khai Sơn
    17383>17380 X Lĩnh Sơn
    17386>17380 X Cao Sơn
    /425 H Diễn Châu
    17392>17395 X Diễn Lâm
    17395>17395 X Diễn Đoài
    17398>17395 X Diễn Trường
    17401>17395 X Diễn Yên
    17404>17419 X Diễn Hoàng
    17410>17419 X Diễn Mỹ
    17413>17416 X Diễn Hồng
    17416>17416 X Diễn Phong
    17419>17419 X Hùng Hải
    ~ dienhung dienhai
    17425>17443 X Diễn Liên
    17428>17416 X Diễn Vạn
    17431>17419 X Diễn Kim
    17434>17416 X Diễn Kỷ
    17437>17443 X Xuân Tháp
    ~ dienxuan dienthap
    17440>17443 X Diễn Thái
    17443>17443 X Diễn Đồng
    17449>17476 X Hạnh Quảng
    ~ dienhanh dienquang
    17452>17464 X Ngọc Bích
    ~ dienngoc dienbich
    17458>17476 X Diễn Nguyên
    17461>17464 X Diễn Hoa
    17464>17464 TT Diễn Thành
    ~ dienchau
    17467>17464 X Diễn Phúc
    17476>17476 X Diễn Cát
    17479>17479 X Diễn Thịnh
    17482>17479 X Diễn Tân
    17485>17476 X Minh Châu
    ~ dienminh dienbinh dienthang
    17488>17488 X Diễn Thọ
    17491>17488 X Diễn Lợi
    17494>17488 X Diễn Lộc
    17497>17479 X Diễn Trung
    17500>17479 X Diễn An
    17503>17488 X Diễn Phú
    /426 H Yên Thành
    17506>17506 TT Hoa Thành
    ~ yenthanh
    17509>17515 X Mã Thành
    17510>17515 X Tiến Thành
    17512>17524 X Lăng Thành
    17515>17515 X Tân Thành
    17518>17515 X Đức Thành
    17521>17521 X Kim Thành
    17524>17524 X Hậu Thành
    ~ hungthanh
    17527>17530 X Đô Thành
    17530>17530 X Thọ Thành
    17533>17521 X Quang Thành
    17536>17560 X Tây Thành
    17539>17524 X Phúc Thành
    17542>17530 X Phú Thành
    ~ hongthanh
    17545>17521 X Đồng Thành
    17554>17506 X Tăng Thành
    17557>17506 X Văn Thành
    17560>17560 X Thịnh Thành
    17566>17569 X Xuân Thành
    17569>17569 X Bắc Thành
    17572>17506 X Đông Thành
    ~ hopthanh nhanthanh
    17575>17569 X Trung Thành
    17578>17605 X Long Thành
    17581>17560 X Minh Thành
    ~ daithanh
    17584>17569 X Nam Thành
    17587>17605 X Vĩnh Thành
    17596>17605 X Viên Thành
    17602>17611 X Liên Thành
    ~ lythanh
    17605>17605 X Bảo Thành
    17608>17611 X Mỹ Thành
    17611>17611 X Vân Tụ
    ~ khanhthanh congthanh
    17614>17605 X Sơn Thành
    /427 H Đô Lương
    17617>17662 TT Đô Lương
    17619>17623 X Giang Sơn Đông
    17620>17623 X Giang Sơn Tây
    17623>17623 X Bạch Ngọc
    ~ ngocson lamson
    17626>17623 X Bồi Sơn
    17629>17641 X Hồng Sơn
    17632>17641 X Bài Sơn
    17638>17662 X Bắc Sơn
    17641>17641 X Tràng Sơn
    17644>17677 X Thượng Sơn
    17647>17677 X Hòa Sơn
    17650>17662 X Đặng Sơn
    17653>17641 X Đông Sơn
    17656>17662 X Nam Sơn
    17659>17662 X Lưu Sơn
    17662>17662 X Yên Sơn
    17665>17662 X Văn Sơn
    17668>17662 X Đà Sơn
    17671>17689 X Lạc Sơn
    17674>17677 X Tân Sơn
    17677>17677 X Thái Sơn
    17680>17677 X Quang Sơn
    17683>17662 X Thịnh Sơn
    17686>17689 X Trung Sơn
    17689>17689 X Xuân Sơn
    17692>17689 X Minh Sơn
    17695>17689 X Thuận Sơn
    17698>17689 X Nhân Sơn
    17701>17707 X Hiến Sơn
    17704>17707 X Mỹ Sơn
    17707>17707 X Trù Sơn
    17710>17707 X Đại Sơn
    /428 H Thanh Chương
    17713>17713 TT Dùng
    ~ thanhlinh thanhdong thanhchuong
    17716>17728 X Cát Văn
    17719>17728 X Minh Sơn
    ~ thanhhoa thanhnho
    17722>17722 X Hạnh Lâm
    17723>17759 X Thanh Sơn
    17728>17728 X Phong Thịnh
    17731>17713 X Thanh Phong
    17734>17743 X Thanh Mỹ
    17737>17743 X Thanh Tiên
    17743>17743 X Thanh Liên
    17749>17713 X Đại Đồng
    ~ thanhtuong thanhvan thanhhung
    17755>17713 X Thanh Ngọc
    17758>17770 X Thanh Hương
    17759>17759 X Ngọc Lâm
    17764>17713 X Đồng Văn
    17767>17779 X Ngọc Sơn
    17770>17770 X Thanh Thịnh
    17773>17770 X Thanh An
    17776>17770 X Thanh Quả
    ~ thanhchi thanhkhe
    17779>17779 X Xuân Dương
    ~ xuantuong thanhduong
    17785>17779 X Minh Tiến
    ~ thanhluong thanhyen thanhkhai
    17791>17791 X Kim Bảng
    ~ thanhlong voliet
    17797>17791 X Thanh Thủy
    17806>17791 X Thanh Hà
    17812>17818 X Thanh Tùng
    17815>17818 X Thanh Lâm
    17818>17818 X Mai Giang
    ~ thanhgiang thanhmai
    17821>17818 X Thanh Xuân
    17824>17722 X Thanh Đức
    /429 H Nghi Lộc
    17827>17827 TT Quán Hành
    17830>17854 X Nghi Văn
    17833>17833 X Nghi Yên
    17836>17833 X Nghi Tiến
    17839>17842 X Nghi Hưng
    17842>17842 X Nghi Đồng
    17845>17833 X Nghi Thiết
    17848>17857 X Nghi Lâm
    17851>17866 X Nghi Quang
    17854>17854 X Nghi Kiều
    17857>17857 X Nghi Mỹ
    17860>17842 X Nghi Phương
    17863>17866 X Nghi Thuận
    17866>17866 X Nghi Long
    17869>17866 X Nghi Xá
    17878>17878 X Khánh Hợp
    ~ nghikhanh nghihop
    17884>17857 X Nghi Công Bắc
    17887>17857 X Nghi Công Nam
    17890>17878 X Nghi Thạch
    17893>17827 X Nghi Trung
    17896>17878 X Thịnh Trường
    ~ nghithinh nghitruong
    17899>17827 X Diên Hoa
    ~ nghihoa nghidien
    17911>17827 X Nghi Vạn
    /430 H Nam Đàn
    17932>17935 X Nam Hưng
    17935>17935 X Nghĩa Thái
    ~ namnghia namthai
    17938>17935 X Nam Thanh
    17941>17944 X Nam Anh
    17944>17944 X Nam Xuân
    17950>17950 TT Nam Đàn
    ~ vandien
    17953>17944 X Nam Lĩnh
    17956>17971 X Nam Giang
    17959>17950 X Xuân Hòa
    17962>17971 X Hùng Tiến
    17968>17950 X Thượng Tân Lộc
    ~ namthuong namtan namloc
    17971>17971 X Kim Liên
    17980>17971 X Xuân Hồng
    ~ honglong xuanlam
    17983>17971 X Nam Cát
    17986>17989 X Khánh Sơn
    17989>17989 X Trung Phúc Cường
    ~ namphuc namcuong namtrung
    17998>17989 X Nam Kim
    /431 H Hưng Nguyên
    18001>18001 TT Hưng Nguyên
    18004>18007 X Hưng Trung
    18007>18007 X Hưng Yên Nam
    ~ hungyen
    18008>18007 X Hưng Yên Bắc
    18010>18001 X Hưng Tây
    18016>18001 X Hưng Đạo
    18022>18001 X Thịnh Mỹ
    ~ hungmy hungthinh
    18025>18028 X Hưng Lĩnh
    18028>18028 X Thông Tân
    ~ hungthong hungtan
    18037>18040 X Hưng Nghĩa
    ~ hungtien hungthang
    18040>18040 X Phúc Lợi
    ~ hungphuc hungloi
    18043>18028 X Long Xá
    ~ hunglong hungxa
    18052>18040 X Châu Nhân
    ~ hungnhan hungchau
    18055>18028 X Xuân Lam
    ~ hungxuan hunglam
    18064>18040 X Hưng Thành
    ~ hungphu hungkhanh
    /432 TX Hoàng Mai
    17104>17110 X Quỳnh Vinh
    17107>17128 X Quỳnh Lộc
    17110>17110 P Quỳnh Thiện
    17113>17128 X Quỳnh Lập
    17116>17110 X Quỳnh Trang
    17125>17125 P Mai Hùng
    17128>17128 P Quỳnh Dị
    17131>17125 P Quỳnh Xuân
    17134>17125 P Quỳnh Phương
    17137>17125 X Quỳnh Liên
    """
}
