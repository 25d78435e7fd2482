// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Phú Thọ, and what lies in it from before 1 July 2025.
  static let province25 = """
    + 25 T Phú Thọ
    04792 P Tân Hòa
    04795 P Hòa Bình
    04828 P Thống Nhất
    04831 X Đà Bắc
    04846 X Đức Nhàn
    04849 X Tân Pheo
    04873 X Quy Đức
    04876 X Cao Sơn
    04891 X Tiền Phong
    04894 P Kỳ Sơn
    04897 X Thịnh Minh
    04924 X Lương Sơn
    04960 X Liên Sơn
    04978 X Kim Bôi
    04990 X Nật Sơn
    05014 X Mường Động
    05047 X Cao Dương
    05068 X Hợp Kim
    05086 X Dũng Tiến
    05089 X Cao Phong
    05092 X Thung Nai
    05116 X Mường Thàng
    05128 X Tân Lạc
    05134 X Mường Hoa
    05152 X Vân Sơn
    05158 X Mường Bi
    05191 X Toàn Thắng
    05200 X Mai Châu
    05206 X Tân Mai
    05212 X Pà Cò
    05245 X Bao La
    05251 X Mai Hạ
    05266 X Lạc Sơn
    05287 X Mường Vang
    05290 X Nhân Nghĩa
    05293 X Thượng Cốc
    05305 X Yên Phú
    05323 X Quyết Thắng
    05329 X Ngọc Sơn
    05347 X Đại Đồng
    05353 X Yên Thủy
    05362 X Lạc Lương
    05386 X Yên Trị
    05392 X Lạc Thủy
    05395 X An Nghĩa
    05425 X An Bình
    07894 P Nông Trang
    07900 P Việt Trì
    07909 P Thanh Miếu
    07918 P Vân Phú
    07942 P Phú Thọ
    07948 P Âu Cơ
    07954 P Phong Châu
    07969 X Đoan Hùng
    07996 X Bằng Luân
    07999 X Chí Đám
    08023 X Tây Cốc
    08038 X Chân Mộng
    08053 X Hạ Hòa
    08071 X Đan Thượng
    08110 X Hiền Lương
    08113 X Yên Kỳ
    08134 X Văn Lang
    08143 X Vĩnh Chân
    08152 X Thanh Ba
    08173 X Quảng Yên
    08203 X Hoàng Cương
    08209 X Đông Thành
    08218 X Chí Tiên
    08227 X Liên Minh
    08230 X Phù Ninh
    08236 X Phú Mỹ
    08245 X Trạm Thản
    08254 X Dân Chủ
    08275 X Bình Phú
    08290 X Yên Lập
    08296 X Sơn Lương
    08305 X Xuân Viên
    08311 X Trung Sơn
    08323 X Thượng Long
    08338 X Minh Hòa
    08341 X Cẩm Khê
    08344 X Tiên Lương
    08377 X Vân Bán
    08398 X Phú Khê
    08416 X Hùng Việt
    08431 X Đồng Lương
    08434 X Tam Nông
    08443 X Hiền Quan
    08467 X Vạn Xuân
    08479 X Thọ Văn
    08494 X Lâm Thao
    08500 X Xuân Lũng
    08515 X Hy Cương
    08521 X Phùng Nguyên
    08527 X Bản Nguyên
    08542 X Thanh Sơn
    08545 X Thu Cúc
    08560 X Lai Đồng
    08566 X Tân Sơn
    08584 X Võ Miếu
    08590 X Xuân Đài
    08593 X Minh Đài
    08611 X Văn Miếu
    08614 X Cự Đồng
    08620 X Long Cốc
    08632 X Hương Cần
    08635 X Khả Cửu
    08656 X Yên Sơn
    08662 X Đào Xá
    08674 X Thanh Thủy
    08686 X Tu Vũ
    08707 P Vĩnh Yên
    08716 P Vĩnh Phúc
    08740 P Phúc Yên
    08746 P Xuân Hòa
    08761 X Lập Thạch
    08770 X Hợp Lý
    08773 X Yên Lãng
    08782 X Hải Lựu
    08788 X Thái Hòa
    08812 X Liên Hòa
    08824 X Tam Sơn
    08842 X Tiên Lữ
    08848 X Sông Lô
    08866 X Sơn Đông
    08869 X Tam Dương
    08872 X Tam Dương Bắc
    08896 X Hoàng An
    08905 X Hội Thịnh
    08911 X Tam Đảo
    08914 X Đạo Trù
    08923 X Đại Đình
    08935 X Bình Nguyên
    08944 X Bình Tuyền
    08950 X Bình Xuyên
    08971 X Xuân Lãng
    09025 X Yên Lạc
    09040 X Tề Lỗ
    09043 X Tam Hồng
    09052 X Nguyệt Đức
    09064 X Liên Châu
    09076 X Vĩnh Tường
    09079 X Vĩnh An
    09100 X Vĩnh Hưng
    09106 X Vĩnh Thành
    09112 X Thổ Tang
    09154 X Vĩnh Phú
    - 17 T Hòa Bình
    /148 TP Hòa Bình
    ~ kyson
    04789>04828 P Thái Bình
    04792>04792 P Tân Hòa
    04795>04795 P Thịnh Lang
    04798>04795 P Hữu Nghị
    04801>04795 P Tân Thịnh
    04804>04795 P Đồng Tiến
    04807>04795 P Phương Lâm
    04813>04792 X Yên Mông
    04816>04795 P Quỳnh Lâm
    ~ sungoi
    04819>04828 P Dân Chủ
    ~ chammat
    04825>04792 X Hòa Bình
    ~ thaithinh
    04828>04828 P Thống Nhất
    04894>04894 P Kỳ Sơn
    ~ danha
    04897>04897 X Thịnh Minh
    ~ hopthinh phuminh
    04903>04897 X Hợp Thành
    04906>04897 X Quang Tiến
    ~ phuctien yenquang
    04912>04894 X Mông Hóa
    ~ danhoa
    04918>04795 P Trung Minh
    04921>04894 X Độc Lập
    /150 H Đà Bắc
    04831>04831 TT Đà Bắc
    04834>04846 X Nánh Nghê
    ~ dongnghe suoinanh
    04840>04849 X Giáp Đắt
    04846>04846 X Mường Chiềng
    ~ muongtuong
    04849>04849 X Tân Pheo
    04852>04849 X Đồng Chum
    04855>04876 X Tân Minh
    04858>04873 X Đoàn Kết
    04861>04873 X Đồng Ruộng
    04867>04831 X Tú Lý
    ~ haoly
    04870>04873 X Trung Thành
    04873>04873 X Yên Hòa
    04876>04876 X Cao Sơn
    04879>04831 X Toàn Sơn
    04885>04831 X Hiền Lương
    04888>04891 X Tiền Phong
    04891>04828,04891 X Vầy Nưa
    /152 H Lương Sơn
    04924>04924 TT Lương Sơn
    04942>04924 X Lâm Sơn
    04945>04924 X Hòa Sơn
    04951>04924 X Tân Vinh
    04954>04924 X Nhuận Trạch
    04957>04924,04960 X Cao Sơn
    ~ caoram hophoa truongson
    04960>04960 X Cư Yên
    04969>04960 X Liên Sơn
    ~ thanhlap tienson trungson
    05008>05047 X Cao Dương
    ~ hopchau tanthanh
    05041>05047 X Thanh Sơn
    ~ hopthanh longson
    05047>05047 X Thanh Cao
    ~ caothang thanhluong
    /153 H Kim Bôi
    04978>04978 TT Bo
    ~ habi kimbinh
    04984>04990 X Đú Sáng
    04987>04990 X Hùng Sơn
    ~ bacson hungtien natson
    04990>04990 X Bình Sơn
    04999>05014 X Tú Sơn
    05005>05014 X Vĩnh Tiến
    05014>05014 X Đông Bắc
    05017>04990 X Xuân Thủy
    ~ sonthuy thuongbi trungbi
    05026>04978 X Vĩnh Đồng
    05035>05068 X Kim Lập
    ~ lapchieng kimson hopkim
    05038>05014 X Hợp Tiến
    ~ hopdong thuongtien
    05065>04978 X Kim Bôi
    ~ kimtien kimtruy
    05068>05068 X Nam Thượng
    05077>05086 X Cuối Hạ
    05080>05068 X Sào Báy
    05083>05086 X Mỵ Hòa
    05086>05086 X Nuông Dăm
    /154 H Cao Phong
    05089>05089 TT Cao Phong
    05092>05092 X Bình Thanh
    05095>05092 X Thung Nai
    05098>05092 X Bắc Phong
    05101>05089 X Thu Phong
    05104>05089 X Hợp Phong
    ~ dongphong tanphong xuanphong
    05110>05116 X Tây Phong
    05116>05116 X Dũng Phong
    05119>05116 X Nam Phong
    05125>05116 X Thạch Yên
    ~ yenlap yenthuong
    /155 H Tân Lạc
    05128>05128 TT Mãn Đức
    ~ quyhau muongkhen
    05134>05134 X Suối Hoa
    ~ ngoihoa trunghoa
    05137>05134 X Phú Vinh
    05140>05158 X Phú Cường
    05143>05158 X Mỹ Hòa
    05152>05152 X Quyết Chiến
    05158>05158 X Phong Phú
    ~ dichgiao
    05164>05128 X Tử Nê
    05167>05128 X Thanh Hối
    05170>05128 X Ngọc Mỹ
    05173>05128 X Đông Lai
    05176>05152 X Vân Sơn
    ~ bacson lungvan namson
    05182>05191 X Nhân Mỹ
    ~ donhan quymy tuanlo
    05191>05191 X Lỗ Sơn
    05194>05152 X Ngổ Luông
    05197>05191 X Gia Mô
    /156 H Mai Châu
    04882>05206 X Tân Thành
    ~ tanmai tandan
    05200>05200 TT Mai Châu
    05206>05206 X Sơn Thủy
    ~ bakhan phucsan
    05209>05212 X Pà Cò
    05212>05212 X Hang Kia
    05221>05200,05212 X Đồng Tân
    ~ dongbang tanson
    05224>05212 X Cun Pheo
    05227>05245 X Bao La
    ~ piengve
    05233>05200 X Tòng Đậu
    05242>05200 X Nà Phòn
    ~ nameo
    05245>05245 X Xăm Khòe
    05248>05251 X Chiềng Châu
    05251>05251 X Mai Hạ
    05254>05200 X Thành Sơn
    ~ noongluong nongluong pubin pupin bubin thungkhe
    05257>05245 X Mai Hịch
    05263>05251 X Vạn Mai
    /157 H Lạc Sơn
    05266>05266 TT Vụ Bản
    ~ lienvu
    05269>05287 X Quý Hòa
    05272>05293 X Miền Đồi
    05275>05290 X Mỹ Thành
    05278>05287 X Tuân Đạo
    05281>05290 X Văn Nghĩa
    05284>05293 X Văn Sơn
    05287>05287 X Tân Lập
    05290>05290 X Nhân Nghĩa
    05293>05293 X Thượng Cốc
    05299>05323 X Quyết Thắng
    ~ chithien phuluong phuctuy
    05302>05305 X Xuất Hóa
    05305>05305 X Yên Phú
    05308>05305 X Bình Hẻm
    05320>05323 X Định Cư
    05323>05323 X Chí Đạo
    05329>05329 X Ngọc Sơn
    05332>05266 X Hương Nhượng
    05335>05266 X Vũ Bình
    ~ binhcang binhchan vulam
    05338>05329 X Tự Do
    05341>05347 X Yên Nghiệp
    05344>05347 X Tân Mỹ
    05347>05347 X Ân Nghĩa
    05350>05329 X Ngọc Lâu
    /158 H Yên Thủy
    05353>05353 TT Hàng Trạm
    ~ yenlac
    05356>05362 X Lạc Sỹ
    05362>05362 X Lạc Lương
    05365>05362 X Bảo Hiệu
    ~ lachung
    05368>05362 X Đa Phúc
    05371>05386 X Hữu Lợi
    05374>05353 X Lạc Thịnh
    05380>05386 X Đoàn Kết
    05383>05353 X Phú Lai
    05386>05386 X Yên Trị
    05389>05386 X Ngọc Lương
    /159 H Lạc Thủy
    04981>05395 TT Ba Hàng Đồi
    ~ thanhnong thanhha
    05392>05392 TT Chi Nê
    ~ laclong
    05395>05395 X Phú Nghĩa
    ~ conghia phulao
    05398>05395 X Phú Thành
    05404>05425 X Hưng Thi
    05413>05392 X Khoan Dụ
    05419>05392 X Đồng Tâm
    05422>05392 X Yên Bồng
    05425>05425 X Thống Nhất
    ~ anlac dongmon lienhoa
    05428>05425 X An Bình
    - 25 T Phú Thọ
    /227 TP Việt Trì
    07888>07900 P Dữu Lâu
    07894>07894 P Nông Trang
    ~ vanco
    07897>07900 P Tân Dân
    07900>07900 P Gia Cẩm
    07903>07909 P Tiên Cát
    07906>07909 P Thọ Sơn
    ~ bengot
    07909>07909 P Thanh Miếu
    07912>07909 P Bạch Hạc
    07918>07918 P Vân Phú
    07921>07918 X Phượng Lâu
    07924>07894 X Thụy Vân
    07927>07894 P Minh Phương
    07930>07900 X Trưng Vương
    07933>07900 P Minh Nông
    ~ tanduc
    07936>07909 X Sông Lô
    08281>07918 X Kim Đức
    08287>07918 X Hùng Lô
    08503>08515 X Hy Cương
    08506>08515 X Chu Hóa
    08515>08515 X Thanh Đình
    /228 TX Phú Thọ
    07942>07942 P Hùng Vương
    ~ truongthinh
    07945>07954 P Phong Châu
    07948>07948 P Âu Cơ
    07951>07942 X Hà Lộc
    07954>07954 X Phú Hộ
    07957>07942 X Văn Lung
    07960>07948 X Thanh Minh
    07963>07954 X Hà Thạch
    07966>07948 P Thanh Vinh
    /230 H Đoan Hùng
    07969>07969 TT Đoan Hùng
    ~ socdang
    07975>07999 X Hùng Xuyên
    ~ dongkhe hungquan nghinhxuyen
    07981>07996 X Bằng Luân
    07987>08023 X Phú Lâm
    ~ phuongtrung quelam phongphu
    07996>07996 X Bằng Doãn
    ~ minhluong
    07999>07999 X Chí Đám
    ~ vandu
    08005>07996 X Phúc Lai
    08008>07969 X Ngọc Quan
    08014>07969 X Hợp Nhất
    ~ phuthu dainghia huudo
    08023>08023 X Tây Cốc
    08035>08038 X Hùng Long
    ~ vandon
    08038>08038 X Yên Kiện
    ~ minhtien tieuson
    08044>08038 X Chân Mộng
    ~ minhphu vuquang
    08050>08023 X Ca Đình
    /231 H Hạ Hòa
    08053>08053 TT Hạ Hòa
    08056>08071 X Đại Phạm
    08062>08071 X Đan Thượng
    ~ haubong lienphuong danha
    08065>08071 X Hà Lương
    08071>08071 X Tứ Hiệp
    ~ yson lenhkhanh phukhanh
    08080>08110 X Hiền Lương
    ~ quankhe donglam
    08089>08113 X Phương Viên
    08092>08053 X Gia Điền
    08095>08053 X Ấm Hạ
    08104>08113 X Hương Xạ
    08110>08110 X Xuân Áng
    ~ lamloi chueluu
    08113>08113 X Yên Kỳ
    ~ caodien chinhcong
    08119>08053 X Minh Hạc
    08122>08143 X Lang Sơn
    08125>08134 X Bằng Giã
    08128>08143 X Yên Luật
    08131>08134 X Vô Tranh
    08134>08134 X Văn Lang
    08140>08134 X Minh Côi
    08143>08143 X Vĩnh Chân
    ~ vucau maitung
    /232 H Thanh Ba
    08152>08152 TT Thanh Ba
    08156>08152 X Vân Lĩnh
    08158>08173 X Đông Lĩnh
    08161>08173 X Đại An
    08164>08152 X Hanh Cù
    ~ yenkhe thanhvan
    08170>08152 X Đồng Xuân
    08173>08173 X Quảng Yên
    ~ quangnap thaininh nangyen
    08179>08203 X Ninh Dân
    08194>08209 X Võ Lao
    08197>08209 X Khải Xuân
    08200>08203 X Mạn Lạn
    ~ phuonglinh vuyen
    08203>08203 X Hoàng Cương
    ~ thanhxa yennoi
    08206>08218 X Chí Tiên
    08209>08209 X Đông Thành
    08215>08218 X Sơn Cương
    08218>08218 X Thanh Hà
    08221>08227 X Đỗ Sơn
    08224>08227 X Đỗ Xuyên
    08227>08227 X Lương Lỗ
    /233 H Phù Ninh
    08230>08230 TT Phong Châu
    08233>08236 X Phú Mỹ
    08234>08236 X Lệ Mỹ
    08236>08236 X Liên Hoa
    08239>08245 X Trạm Thản
    08242>08254 X Trị Quận
    08245>08245 X Trung Giáp
    08248>08245 X Tiên Phú
    08251>08254 X Hạ Giáp
    08254>08254 X Bảo Thanh
    08257>08230 X Phú Lộc
    08260>08254 X Gia Thanh
    08263>08275 X Tiên Du
    08266>08230 X Phú Nham
    08272>08275 X An Đạo
    08275>08275 X Bình Phú
    ~ vinhphu binhbo tuda
    08278>08230 X Phù Ninh
    /234 H Yên Lập
    08290>08290 TT Yên Lập
    08293>08296 X Mỹ Lung
    08296>08296 X Mỹ Lương
    08299>08296 X Lương Sơn
    08302>08305 X Xuân An
    08305>08305 X Xuân Viên
    08308>08305 X Xuân Thủy
    08311>08311 X Trung Sơn
    08314>08290 X Hưng Long
    08317>08323 X Nga Hoàng
    08320>08290 X Đồng Lạc
    08323>08323 X Thượng Long
    08326>08290 X Đồng Thịnh
    08329>08323 X Phúc Khánh
    08332>08338 X Minh Hòa
    08335>08338 X Ngọc Lập
    08338>08338 X Ngọc Đồng
    /235 H Cẩm Khê
    08341>08341 TT Cẩm Khê
    ~ thanhnga sonnga sainga songthao
    08344>08344 X Tiên Lương
    08350>08344 X Minh Thắng
    ~ tuyloc ngoxa thuylieu
    08353>08341 X Minh Tân
    ~ dongcam phuongxa phungxa
    08356>08344 X Phượng Vĩ
    08374>08377 X Tùng Khê
    08377>08377 X Tam Sơn
    08380>08377 X Văn Bán
    08389>08341 X Phong Thịnh
    ~ capdan xuongthinh sontinh
    08398>08398 X Phú Khê
    ~ taxa yentap
    08401>08398 X Hương Lung
    08413>08416 X Nhật Tiến
    ~ phulac chuongxa vankhuc
    08416>08416 X Hùng Việt
    ~ hienda cattru tinhcuong
    08422>08431 X Yên Dưỡng
    08428>08431 X Điêu Lương
    08431>08431 X Đồng Lương
    /236 H Tam Nông
    08434>08434 TT Hưng Hóa
    08440>08443 X Hiền Quan
    08443>08443 X Bắc Sơn
    ~ vuctruong huongnha xuanquang
    08446>08443 X Thanh Uyên
    08461>08467 X Lam Sơn
    ~ phuongthinh hungdo tumy
    08467>08467 X Vạn Xuân
    ~ tamcuong vanluong cotiet
    08470>08467 X Quang Húc
    08473>08434 X Hương Nộn
    08476>08479 X Tề Lễ
    08479>08479 X Thọ Văn
    08482>08479 X Dị Nậu
    08491>08434 X Dân Quyền
    ~ hongda dauduong thuongnong
    /237 H Lâm Thao
    08494>08494 TT Lâm Thao
    08497>08500 X Tiên Kiên
    08498>08494 TT Hùng Sơn
    08500>08500 X Xuân Lũng
    08509>08500 X Xuân Huy
    08512>08494 X Thạch Sơn
    08518>08521 X Sơn Vi
    08521>08521 X Phùng Nguyên
    ~ hophai kinhke sonduong
    08527>08527 X Cao Xá
    08533>08527 X Vĩnh Lại
    08536>08521 X Tứ Xã
    08539>08527 X Bản Nguyên
    /238 H Thanh Sơn
    08542>08542 TT Thanh Sơn
    08563>08542 X Sơn Hùng
    08572>08584 X Địch Quả
    08575>08542 X Giáp Lai
    08581>08542 X Thục Luyện
    08584>08584 X Võ Miếu
    08587>08542 X Thạch Khoán
    08602>08584 X Cự Thắng
    08605>08614 X Tất Thắng
    08611>08611 X Văn Miếu
    08614>08614 X Cự Đồng
    08623>08614 X Thắng Sơn
    08629>08611 X Tân Minh
    08632>08632 X Hương Cần
    08635>08635 X Khả Cửu
    08638>08635 X Đông Cửu
    08641>08611 X Tân Lập
    08644>08632 X Yên Lãng
    08647>08632 X Yên Lương
    08650>08635 X Thượng Cửu
    08653>08656 X Lương Nha
    08656>08656 X Yên Sơn
    08659>08656 X Tinh Nhuệ
    /239 H Thanh Thủy
    08662>08662 X Đào Xá
    08665>08662 X Thạch Đồng
    08668>08662 X Xuân Lộc
    08671>08662 X Tân Phương
    08674>08674 TT Thanh Thủy
    08677>08674 X Sơn Thủy
    08680>08674 X Bảo Yên
    08683>08674 X Đoan Hạ
    08686>08686 X Đồng Trung
    ~ trungthinh dongluan trungnghia
    08689>08686 X Hoàng Xá
    08701>08686 X Tu Vũ
    ~ yenmao phuongmao
    /240 H Tân Sơn
    08545>08545 X Thu Cúc
    08548>08566 X Thạch Kiệt
    08551>08566 X Thu Ngạc
    08554>08560 X Kiệt Sơn
    08557>08560 X Đồng Sơn
    08560>08560 X Lai Đồng
    08566>08566 TT Tân Phú
    08569>08593 X Mỹ Thuận
    08578>08560 X Tân Sơn
    08590>08590 X Xuân Đài
    08593>08593 X Minh Đài
    08596>08593 X Văn Luông
    08599>08590 X Xuân Sơn
    08608>08620 X Long Cốc
    08617>08590 X Kim Thượng
    08620>08620 X Tam Thanh
    08626>08620 X Vinh Tiền
    - 26 T Vĩnh Phúc
    /243 TP Vĩnh Yên
    08707>08707 P Tích Sơn
    08710>08716 P Liên Bảo
    08713>08707 P Hội Hợp
    08716>08716 P Đống Đa
    08719>08716 P Ngô Quyền
    08722>08707 P Đồng Tâm
    08725>08716 P Định Trung
    08728>08716 P Khai Quang
    08731>08707 X Thanh Trù
    /244 TP Phúc Yên
    08737>08740 P Hùng Vương
    08740>08740 P Hai Bà Trưng
    ~ trungtrac trungnhi
    08743>08740 P Phúc Thắng
    08746>08746 P Xuân Hòa
    08747>08746 P Đồng Xuân
    08749>08746 X Ngọc Thanh
    08752>08746 X Cao Minh
    08755>08740 P Nam Viêm
    08758>08740 P Tiền Châu
    /246 H Lập Thạch
    08761>08761 TT Lập Thạch
    08764>08770 X Quang Sơn
    08767>08770 X Ngọc Mỹ
    08770>08770 X Hợp Lý
    08785>08788 X Bắc Bình
    08788>08788 X Thái Hòa
    08789>08812 TT Hoa Sơn
    08791>08788 X Liễn Sơn
    08794>08761 X Xuân Hòa
    08797>08761 X Vân Trục
    08812>08812 X Liên Hòa
    08815>08761 X Tử Du
    08833>08812 X Bàn Giản
    08836>08842 X Xuân Lôi
    08839>08842 X Đồng Ích
    08842>08842 X Tiên Lữ
    08845>08842 X Văn Quán
    08863>08866 X Tây Sơn
    ~ dinhchu trieude
    08866>08866 X Sơn Đông
    /247 H Tam Dương
    08869>08869 TT Hợp Hòa
    08872>08872 X Hoàng Hoa
    08875>08872 X Đồng Tĩnh
    08878>08869 TT Kim Long
    08881>08869 X Hướng Đạo
    08884>08869 X Đạo Tú
    08887>08896 X An Hòa
    08890>08905 X Thanh Vân
    08893>08905 X Duy Phiên
    08896>08896 X Hoàng Đan
    08899>08896 X Hoàng Lâu
    08905>08905 X Hội Thịnh
    ~ vanhoi hopthinh
    /248 H Tam Đảo
    08908>08911 TT Tam Đảo
    08911>08911 TT Hợp Châu
    08914>08914 X Đạo Trù
    08917>08914 X Yên Dương
    08920>08923 X Bồ Lý
    08923>08923 TT Đại Đình
    08926>08872 X Tam Quan
    08929>08911 X Hồ Sơn
    08932>08911 X Minh Quang
    /249 H Bình Xuyên
    08935>08935 TT Hương Canh
    08936>08950 TT Gia Khánh
    08938>08944 X Trung Mỹ
    08944>08944 TT Bá Hiến
    08947>08950 X Thiện Kế
    08950>08950 X Hương Sơn
    08953>08935 X Tam Hợp
    08956>08935 X Quất Lưu
    08959>08935 X Sơn Lôi
    08962>08971 TT Đạo Đức
    08965>08971 X Tân Phong
    08968>08971 TT Thanh Lãng
    08971>08971 X Phú Xuân
    /251 H Yên Lạc
    09025>09025 TT Yên Lạc
    09028>09025 X Đồng Cương
    09031>09040 X Đồng Văn
    09034>09025 X Bình Định
    09037>09040 X Trung Nguyên
    09040>09040 X Tề Lỗ
    09043>09043 TT Tam Hồng
    09046>09043 X Yên Đồng
    09049>09052 X Văn Tiến
    09052>09052 X Nguyệt Đức
    09055>09043 X Yên Phương
    09061>09052 X Trung Kiên
    09064>09064 X Liên Châu
    09067>09064 X Đại Tự
    09070>09064 X Hồng Châu
    ~ hongphuong
    09073>09052 X Trung Hà
    /252 H Vĩnh Tường
    09076>09076 TT Vĩnh Tường
    ~ tamphuc
    09079>09079 X Kim Xá
    09082>09079 X Yên Bình
    09085>09079 X Chấn Hưng
    09088>09100 X Nghĩa Hưng
    09091>09100 X Yên Lập
    09097>09106 X Sao Đại Việt
    ~ vietxuan bosao caodai
    09100>09100 X Đại Đồng
    ~ tantien
    09106>09106 X Lũng Hòa
    09112>09112 TT Thổ Tang
    ~ vinhson
    09118>09076 X Lương Điền
    ~ vanxuan binhduong
    09124>09106 X Tân Phú
    ~ phuthinh tancuong
    09127>09112 X Thượng Trưng
    09130>09076 X Vũ Di
    09136>09112 X Tuân Chính
    09145>09076 TT Tứ Trưng
    09148>09154 X Ngũ Kiên
    09151>09154 X An Nhân
    ~ lynhan antuong
    09154>09154 X Vĩnh Thịnh
    09157>09154 X Vĩnh Phú
    ~ vinhninh phuda
    /253 H Sông Lô
    08773>08773 X Lãng Công
    08776>08773 X Quang Yên
    08782>08782 X Hải Lựu
    ~ bachluu
    08800>08824 X Đồng Quế
    08803>08782 X Nhân Đạo
    08806>08782 X Đôn Nhân
    08809>08782 X Phương Khoan
    08818>08824 X Tân Lập
    08824>08824 TT Tam Sơn
    ~ nhaoson nhuthuy
    08830>08848 X Yên Thạch
    08848>08848 X Đồng Thịnh
    08851>08848 X Tứ Yên
    08854>08848 X Đức Bác
    08860>08866 X Cao Phong
    """
}
