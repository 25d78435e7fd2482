// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Đắk Lắk, and what lies in it from before 1 July 2025.
  static let province66 = """
    + 66 T Đắk Lắk
    22015 P Tuy Hòa
    22045 P Bình Kiến
    22051 P Sông Cầu
    22057 X Xuân Lộc
    22060 X Xuân Cảnh
    22075 X Xuân Thọ
    22076 P Xuân Đài
    22081 X Đồng Xuân
    22090 X Xuân Lãnh
    22096 X Phú Mỡ
    22111 X Xuân Phước
    22114 X Tuy An Bắc
    22120 X Tuy An Đông
    22132 X Tuy An Tây
    22147 X Ô Loan
    22153 X Tuy An Nam
    22165 X Sơn Hòa
    22171 X Tây Sơn
    22177 X Vân Hòa
    22192 X Suối Trai
    22207 X Sông Hinh
    22222 X Đức Bình
    22225 X Ea Bá
    22237 X Ea Ly
    22240 P Phú Yên
    22250 X Sơn Thành
    22255 X Tây Hòa
    22258 P Đông Hòa
    22261 P Hòa Hiệp
    22276 X Hòa Thịnh
    22285 X Hòa Mỹ
    22291 X Hòa Xuân
    22303 X Phú Hòa 2
    22319 X Phú Hòa 1
    24121 P Tân Lập
    24133 P Buôn Ma Thuột
    24154 P Thành Nhất
    24163 P Tân An
    24169 P Ea Kao
    24175 X Hòa Phú
    24181 X Ea Drăng
    24184 X Ea H'Leo
    24187 X Ea Hiao
    24193 X Ea Wy
    24208 X Ea Khăl
    24211 X Ea Súp
    24214 X Ia Lốp
    24217 X Ea Rốk
    24221 X Ia Rvê
    24229 X Ea Bung
    24235 X Buôn Đôn
    24241 X Ea Wer
    24250 X Ea Nuôl
    24259 X Quảng Phú
    24265 X Ea Kiết
    24277 X Ea Tul
    24280 X Cư M'gar
    24286 X Ea M'Droh
    24301 X Cuôr Đăng
    24305 P Buôn Hồ
    24310 X Krông Búk
    24313 X Cư Pơng
    24316 X Pơng Drang
    24328 X Ea Drông
    24340 P Cư Bao
    24343 X Krông Năng
    24346 X Dliê Ya
    24352 X Tam Giang
    24364 X Phú Xuân
    24373 X Ea Kar
    24376 X Ea Knốp
    24400 X Ea Păl
    24403 X Ea Ô
    24406 X Cư Yang
    24412 X M'Drắk
    24415 X Cư Prao
    24433 X Ea Riêng
    24436 X Cư M'ta
    24444 X Krông Á
    24445 X Ea Trang
    24448 X Krông Bông
    24454 X Dang Kang
    24472 X Hòa Sơn
    24478 X Cư Pui
    24484 X Yang Mao
    24490 X Krông Pắc
    24496 X Ea Kly
    24502 X Ea Phê
    24505 X Ea Knuếc
    24526 X Tân Tiến
    24529 X Vụ Bổn
    24538 X Krông Ana
    24540 X Ea Ning
    24544 X Ea Ktur
    24559 X Ea Na
    24561 X Dray Bhăng
    24568 X Dur Kmăl
    24580 X Liên Sơn Lắk
    24595 X Đắk Liêng
    24598 X Đắk Phơi
    24604 X Krông Nô
    24607 X Nam Ka
    - 54 T Phú Yên
    /555 TP Tuy Hòa
    22015>22015 P 1
    ~ binhngoc
    22018>22015 P 2
    ~ 8
    22024>22015,22045 P 9
    22030>22015 P 4
    ~ 6
    22033>22015 P 5
    ~ 3
    22036>22015 P 7
    22040>22240 P Phú Thạnh
    22041>22240 P Phú Đông
    22042>22045 X Hòa Kiến
    22045>22045 X Bình Kiến
    22162>22045 X An Phú
    22240>22240 P Phú Lâm
    /557 TX Sông Cầu
    22051>22051 P Xuân Phú
    22052>22075 X Xuân Lâm
    22053>22076 P Xuân Thành
    22054>22057 X Xuân Hải
    22057>22057 X Xuân Lộc
    22060>22060 X Xuân Bình
    22066>22060 X Xuân Cảnh
    ~ xuanhoa
    22069>22051 X Xuân Thịnh
    22072>22051 X Xuân Phương
    22073>22051 P Xuân Yên
    22075>22075 X Xuân Thọ 1
    22076>22076 P Xuân Đài
    22078>22075 X Xuân Thọ 2
    /558 H Đồng Xuân
    22081>22081 TT La Hai
    22084>22090 X Đa Lộc
    22087>22096 X Phú Mỡ
    22090>22090 X Xuân Lãnh
    22093>22081 X Xuân Long
    22096>22096 X Xuân Quang 1
    22099>22081 X Xuân Sơn Bắc
    22102>22081 X Xuân Quang 2
    22105>22081 X Xuân Sơn Nam
    22108>22111 X Xuân Quang 3
    22111>22111 X Xuân Phước
    /559 H Tuy An
    22114>22114 TT Chí Thạnh
    22117>22114 X An Dân
    22120>22120 X An Ninh Tây
    22123>22120 X An Ninh Đông
    22126>22120 X An Thạch
    22129>22114 X An Định
    22132>22132 X An Nghiệp
    22138>22147 X An Cư
    22141>22132 X An Xuân
    22144>22132 X An Lĩnh
    22147>22147 X An Hòa Hải
    ~ anhoa anhai
    22150>22147 X An Hiệp
    22153>22153 X An Mỹ
    22156>22153 X An Chấn
    22159>22153 X An Thọ
    /560 H Sơn Hòa
    22165>22165 TT Củng Sơn
    22168>22171 X Phước Tân
    22171>22171 X Sơn Hội
    22174>22177 X Sơn Định
    22177>22177 X Sơn Long
    22180>22171 X Cà Lúi
    22183>22165 X Sơn Phước
    22186>22177 X Sơn Xuân
    22189>22165 X Sơn Nguyên
    22192>22192 X Ea Chà Rang
    22195>22192 X Krông Pa
    22198>22165 X Suối Bạc
    22201>22165 X Sơn Hà
    22204>22192 X Suối Trai
    /561 H Sông Hinh
    22207>22207 TT Hai Riêng
    22210>22237 X Ea Lâm
    22213>22222 X Đức Bình Tây
    22216>22225 X Ea Bá
    22219>22222 X Sơn Giang
    22222>22222 X Đức Bình Đông
    22225>22225,22237 X Ea Bar
    22228>22207,22222 X Ea Bia
    22231>22207 X Ea Trol
    22234>22207 X Sông Hinh
    22237>22237 X Ea Ly
    /562 H Tây Hòa
    22249>22250 X Sơn Thành Tây
    22250>22250 X Sơn Thành Đông
    22252>22240,22255 X Hòa Bình 1
    22255>22255 TT Phú Thứ
    22264>22255 X Hòa Phong
    22270>22250 X Hòa Phú
    22273>22255 X Hòa Tân Tây
    22276>22276 X Hòa Đồng
    22285>22285 X Hòa Mỹ Đông
    22288>22285 X Hòa Mỹ Tây
    22294>22276 X Hòa Thịnh
    /563 H Phú Hòa
    22303>22303 X Hòa Quang Bắc
    22306>22303 X Hòa Quang Nam
    22309>22319 X Hòa Hội
    22312>22015,22303 X Hòa Trị
    22315>22015,22319 X Hòa An
    22318>22319 X Hòa Định Đông
    22319>22319 TT Phú Hòa
    22321>22319 X Hòa Định Tây
    22324>22319 X Hòa Thắng
    /564 TX Đông Hòa
    22243>22240 X Hòa Thành
    22246>22240,22261 P Hòa Hiệp Bắc
    22258>22258 P Hòa Vinh
    22261>22261 P Hòa Hiệp Trung
    22267>22258 X Hòa Tân Đông
    22279>22258 P Hòa Xuân Tây
    22282>22261 P Hòa Hiệp Nam
    22291>22291 X Hòa Xuân Đông
    22297>22291 X Hòa Tâm
    22300>22291 X Hòa Xuân Nam
    - 66 T Đắk Lắk
    /643 TP Buôn Ma Thuột
    24118>24121 P Tân Lập
    24121>24121 P Tân Hòa
    24124>24163 P Tân An
    24130>24154 P Thành Nhất
    24133>24133 P Thành Công
    ~ thangloi
    24136>24133 P Tân Lợi
    24142>24133 P Tân Thành
    24145>24133 P Tân Tiến
    ~ thongnhat
    24148>24133 P Tự An
    24151>24169 P Ea Tam
    24154>24154 P Khánh Xuân
    24157>24163 X Hòa Thuận
    24160>24133 X Cư ÊBur
    24163>24163 X Ea Tu
    24166>24121 X Hòa Thắng
    24169>24169 X Ea Kao
    24172>24175 X Hòa Phú
    24175>24175 X Hòa Khánh
    24178>24175 X Hòa Xuân
    /644 TX Buôn Hồ
    24305>24305 P An Lạc
    24308>24305 P An Bình
    24311>24305 P Thiện An
    24318>24305 P Đạt Hiếu
    24322>24305 P Đoàn Kết
    24328>24328 X Ea Drông
    ~ eablang
    24331>24305 P Thống Nhất
    24332>24340 P Bình Tân
    24334>24328 X Ea Siên
    24337>24340 X Bình Thuận
    24340>24340 X Cư Bao
    /645 H Ea H'leo
    24181>24181 TT Ea Drăng
    24184>24184 X Ea H'leo
    24187>24187 X Ea Sol
    24190>24181 X Ea Ral
    24193>24193 X Ea Wy
    24194>24193 X Cư A Mung
    24196>24193 X Cư Mốt
    24199>24187 X Ea Hiao
    24202>24208 X Ea Khal
    24205>24181 X Dliê Yang
    ~ dleyang
    24207>24208 X Ea Tir
    24208>24208 X Ea Nam
    /646 H Ea Súp
    24211>24211 TT Ea Súp
    24214>24214 X Ia Lốp
    24215>24217 X Ia JLơi
    24217>24217 X Ea Rốk
    24220>24229 X Ya Tờ Mốt
    24221>24221 X Ia RVê
    24223>24211 X Ea Lê
    24226>24217 X Cư KBang
    24229>24229 X Ea Bung
    24232>24211 X Cư M'Lan
    /647 H Buôn Đôn
    24235>24235 X Krông Na
    24238>24241 X Ea Huar
    24241>24241 X Ea Wer
    24244>24241 X Tân Hòa
    24247>24250 X Cuôr KNia
    24250>24250 X Ea Bar
    24253>24250 X Ea Nuôl
    /648 H Cư M'gar
    24256>24259 TT Ea Pốk
    24259>24259 TT Quảng Phú
    24262>24259 X Quảng Tiến
    24264>24265 X Ea Kuêh
    24265>24265 X Ea Kiết
    24268>24277 X Ea Tar
    24271>24277 X Cư Dliê M'nông
    24274>24280 X Ea H'đing
    ~ eahdinh eahdin
    24277>24277 X Ea Tul
    24280>24280 X Ea KPam
    24283>24286 X Ea M'Droh
    24286>24286 X Quảng Hiệp
    24289>24280 X Cư M'gar
    24292>24301 X Ea Drơng
    24295>24286 X Ea M'nang
    24298>24259 X Cư Suê
    24301>24301 X Cuôr Đăng
    /649 H Krông Búk
    24307>24310 X Cư Né
    24310>24310 X Chứ Kbô
    24313>24313 X Cư Pơng
    24314>24313 X Ea Sin
    24316>24316 TT Pơng Drang
    24317>24316 X Tân Lập
    24319>24316 X Ea Ngai
    /650 H Krông Năng
    24343>24343 TT Krông Năng
    24346>24346 X Dliê Ya
    24349>24346 X Ea Tóh
    24352>24352 X Ea Tam
    24355>24343 X Phú Lộc
    24358>24352 X Tam Giang
    24359>24364 X Ea Púk
    24360>24364 X Ea Dăh
    24361>24343 X Ea Hồ
    24364>24364 X Phú Xuân
    24367>24352 X Cư Klông
    24370>24346 X Ea Tân
    /651 H Ea Kar
    24373>24373 TT Ea Kar
    24376>24376 TT Ea Knốp
    24379>24376 X Ea Sô
    24380>24376 X Ea Sar
    24382>24373 X Xuân Phú
    24385>24373 X Cư Huê
    24388>24376 X Ea Tih
    24391>24373 X Ea Đar
    24394>24373 X Ea Kmút
    24397>24373 X Cư Ni
    24400>24400 X Ea Păl
    24401>24400 X Cư Prông
    24403>24403 X Ea Ô
    24404>24403 X Cư ELang
    24406>24406 X Cư Bông
    24409>24406 X Cư Yang
    ~ cujang
    /652 H M'Đrắk
    24412>24412 TT M'Drắk
    24415>24415 X Cư Prao
    24418>24415 X Ea Pil
    24421>24412 X Ea Lai
    24424>24433 X Ea H'MLay
    24427>24412 X Krông Jing
    24430>24433 X Ea M'Doal
    24433>24433 X Ea Riêng
    24436>24436 X Cư M'ta
    24439>24436 X Cư Króa
    24442>24444 X Krông Á
    24444>24444 X Cư San
    24445>24445 X Ea Trang
    /653 H Krông Bông
    24448>24448 TT Krông Kmar
    24451>24454 X Dang Kang
    24454>24454 X Cư KTy
    24457>24454 X Hòa Thành
    ~ hoatan
    24463>24478 X Hòa Phong
    24466>24448 X Hòa Lễ
    24469>24472 X Yang Reh
    24472>24472 X Ea Trul
    24475>24448 X Khuê Ngọc Điền
    24478>24478 X Cư Pui
    24481>24472 X Hòa Sơn
    24484>24484 X Cư Drăm
    24487>24484 X Yang Mao
    /654 H Krông Pắc
    24490>24490 TT Phước An
    24493>24496 X KRông Búk
    24496>24496 X Ea Kly
    24499>24505 X Ea Kênh
    24502>24502 X Ea Phê
    24505>24505 X Ea Knuếc
    24508>24490 X Ea Yông
    24511>24490 X Hòa An
    24514>24502 X Ea Kuăng
    24517>24505 X Hòa Đông
    24520>24502 X Ea Hiu
    24523>24490 X Hòa Tiến
    24526>24526 X Tân Tiến
    24529>24529 X Vụ Bổn
    24532>24526 X Ea Uy
    24535>24526 X Ea Yiêng
    /655 H Krông A Na
    24538>24538 TT Buôn Trấp
    24556>24559 X Dray Sáp
    24559>24559 X Ea Na
    24565>24559 X Ea Bông
    24568>24568 X Băng A Drênh
    24571>24568 X Dur KMăl
    24574>24538 X Bình Hòa
    24577>24538 X Quảng Điền
    /656 H Lắk
    24580>24580 TT Liên Sơn
    24583>24580 X Yang Tao
    24586>24580 X Bông Krang
    24589>24595 X Đắk Liêng
    24592>24595 X Buôn Triết
    24595>24595 X Buôn Tría
    24598>24598 X Đắk Phơi
    24601>24598 X Đắk Nuê
    24604>24604 X Krông Nô
    24607>24607 X Nam Ka
    24610>24607 X Ea Rbin
    /657 H Cư Kuin
    24540>24540 X Ea Ning
    24541>24540 X Cư Êwi
    24544>24544 X Ea Ktur
    24547>24544 X Ea Tiêu
    24550>24544,24561 X Ea BHốk
    24553>24540 X Ea Hu
    24561>24561 X Dray Bhăng
    24562>24561 X Hòa Hiệp
    """
}
