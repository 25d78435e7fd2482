// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Điện Biên, and what lies in it from before 1 July 2025.
  static let province11 = """
    + 11 T Điện Biên
    03127 P Điện Biên Phủ
    03151 P Mường Lay
    03158 X Sín Thầu
    03160 X Mường Nhé
    03162 X Nậm Kè
    03163 X Mường Toong
    03164 X Quảng Lâm
    03166 X Mường Chà
    03169 X Nà Hỳ
    03172 X Na Sang
    03175 X Chà Tở
    03176 X Nà Bủng
    03181 X Mường Tùng
    03193 X Pa Ham
    03194 X Nậm Nèn
    03199 X Si Pa Phìn
    03202 X Mường Pồn
    03203 X Na Son
    03208 X Xa Dung
    03214 X Mường Luân
    03217 X Tủa Chùa
    03220 X Tủa Thàng
    03226 X Sín Chải
    03241 X Sính Phình
    03244 X Sáng Nhè
    03253 X Tuần Giáo
    03256 X Mường Ảng
    03260 X Pú Nhung
    03268 X Mường Mùn
    03283 X Chiềng Sinh
    03295 X Quài Tở
    03301 X Búng Lao
    03313 X Mường Lạn
    03316 X Nà Tấu
    03325 X Mường Phăng
    03328 X Thanh Nưa
    03334 P Mường Thanh
    03349 X Thanh Yên
    03352 X Thanh An
    03356 X Sam Mứn
    03358 X Núa Ngam
    03368 X Mường Nhà
    03370 X Pu Nhi
    03382 X Phình Giàng
    03385 X Tìa Dình
    - 11 T Điện Biên
    /094 TP Điện Biên Phủ
    03124>03334 P Noong Bua
    03127>03127 P Him Lam
    03130>03127 P Thanh Bình
    03133>03127 P Tân Thanh
    03136>03127 P Mường Thanh
    03139>03334 P Nam Thanh
    03142>03127 P Thanh Trường
    03145>03127 X Thanh Minh
    ~ taleng
    03316>03316 X Nà Tấu
    03317>03325 X Nà Nhạn
    03325>03325 X Mường Phăng
    03326>03325 X Pá Khoang
    /095 TX Mường Lay
    03148>03151 P Sông Đà
    03151>03151 P Na Lay
    03184>03151 X Lay Nưa
    /096 H Mường Nhé
    03154>03158 X Sín Thầu
    03155>03158 X Sen Thượng
    03157>03160 X Chung Chải
    03158>03158 X Leng Su Sìn
    03159>03162 X Pá Mỳ
    03160>03160 X Mường Nhé
    03161>03160 X Nậm Vì
    03162>03162 X Nậm Kè
    03163>03163 X Mường Toong
    03164>03164 X Quảng Lâm
    03177>03163 X Huổi Lếch
    ~ huoilenh
    /097 H Mường Chà
    03172>03172 TT Mường Chà
    03178>03151 X Sá Tổng
    03181>03181 X Mường Tùng
    03190>03193 X Hừa Ngài
    03191>03194 X Huổi Mí
    03193>03193 X Pa Ham
    03194>03194 X Nậm Nèn
    03196>03181 X Huổi Lèng
    03197>03172 X Sa Lông
    03200>03172 X Ma Thì Hồ
    03201>03172 X Na Sang
    03202>03202 X Mường Mươn
    /098 H Tủa Chùa
    03217>03217 TT Tủa Chùa
    03220>03220 X Huổi Só
    03223>03226 X Sín Chải
    ~ xinchai
    03226>03226 X Tả Sìn Thàng
    03229>03226 X Lao Xả Phình
    03232>03241 X Tả Phìn
    03235>03220 X Tủa Thàng
    03238>03241 X Trung Thu
    03241>03241 X Sính Phình
    03244>03244 X Xá Nhè
    ~ sangnhe
    03247>03244 X Mường Đun
    03250>03217 X Mường Báng
    /099 H Tuần Giáo
    03253>03253 TT Tuần Giáo
    03259>03244 X Phình Sáng
    03260>03260 X Rạng Đông
    03262>03268 X Mùn Chung
    03263>03217 X Nà Tòng
    03265>03260 X Ta Ma
    03268>03268 X Mường Mùn
    03269>03268 X Pú Xi
    03271>03260 X Pú Nhung
    03274>03253 X Quài Nưa
    03277>03283 X Mường Thín
    03280>03295 X Tỏa Tình
    03283>03283 X Nà Sáy
    03284>03283 X Mường Khong
    03289>03253 X Quài Cang
    03295>03295 X Quài Tở
    03298>03283 X Chiềng Sinh
    03299>03301 X Chiềng Đông
    03304>03295 X Tênh Phông
    /100 H Điện Biên
    03319>03202 X Mường Pồn
    03322>03328 X Thanh Nưa
    03323>03328 X Hua Thanh
    03328>03328 X Thanh Luông
    03331>03328 X Thanh Hưng
    03334>03334 X Thanh Xương
    03337>03328 X Thanh Chăn
    03340>03349 X Pa Thơm
    03343>03352 X Thanh An
    03346>03349 X Thanh Yên
    03349>03349 X Noong Luống
    03352>03352 X Noong Hẹt
    03355>03352 X Sam Mứn
    03356>03356 X Pom Lót
    03358>03358 X Núa Ngam
    03359>03358 X Hẹ Muông
    03361>03356 X Na Ư
    03364>03368 X Mường Nhà
    03365>03358 X Na Tông
    03367>03368 X Mường Lói
    03368>03368 X Phu Luông
    /101 H Điện Biên Đông
    03203>03203 TT Điện Biên Đông
    03205>03203 X Na Son
    03208>03208 X Phì Nhừ
    03211>03214 X Chiềng Sơ
    03214>03214 X Mường Luân
    03370>03370 X Pu Nhi
    03371>03370 X Nong U
    03373>03208 X Xa Dung
    03376>03203 X Keo Lôm
    03379>03214 X Luân Giói
    03382>03382 X Phình Giàng
    03383>03382 X Pú Hồng
    03384>03385 X Tìa Dình
    03385>03385 X Háng Lìa
    /102 H Mường Ảng
    03256>03256 TT Mường Ảng
    03286>03316 X Mường Đăng
    03287>03316 X Ngối Cáy
    03292>03301 X Ẳng Tở
    03301>03301 X Búng Lao
    03302>03313 X Xuân Lao
    03307>03256 X Ẳng Nưa
    03310>03256 X Ẳng Cang
    03312>03313 X Nặm Lịch
    03313>03313 X Mường Lạn
    /103 H Nậm Pồ
    03156>03166 X Nậm Tin
    03165>03166 X Pa Tần
    03166>03166 X Chà Cang
    03167>03164 X Na Cô Sa
    03168>03169 X Nà Khoa
    03169>03169 X Nà Hỳ
    03170>03176 X Nà Bủng
    03171>03169 X Nậm Nhừ
    03173>03169 X Nậm Chua
    03174>03175 X Nậm Khăn
    03175>03175 X Chà Tở
    03176>03176 X Vàng Đán
    03187>03166 X Chà Nưa
    03198>03199 X Phìn Hồ
    03199>03199 X Si Pa Phìn
    """
}
