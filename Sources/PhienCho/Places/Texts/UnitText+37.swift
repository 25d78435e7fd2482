// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Ninh Bình, and what lies in it from before 1 July 2025.
  static let province37 = """
    + 37 T Ninh Bình
    13285 P Phủ Lý
    13291 P Phù Vân
    13318 P Châu Sơn
    13324 P Duy Tiên
    13330 P Duy Tân
    13336 P Duy Hà
    13348 P Đồng Văn
    13363 P Tiên Sơn
    13366 P Hà Nam
    13384 P Kim Bảng
    13393 P Lê Hồ
    13396 P Nguyễn Úy
    13402 P Kim Thanh
    13420 P Tam Chúc
    13435 P Lý Thường Kiệt
    13444 P Liêm Tuyền
    13456 X Liêm Hà
    13474 X Tân Thanh
    13483 X Thanh Bình
    13489 X Thanh Lâm
    13495 X Thanh Liêm
    13501 X Bình Mỹ
    13504 X Bình Lục
    13531 X Bình Giang
    13540 X Bình An
    13558 X Bình Sơn
    13573 X Lý Nhân
    13579 X Bắc Lý
    13591 X Nam Xang
    13594 X Trần Thương
    13597 X Vĩnh Trụ
    13609 X Nhân Hà
    13627 X Nam Lý
    13669 P Nam Định
    13684 P Thiên Trường
    13693 P Đông A
    13699 P Thành Nam
    13708 P Mỹ Lộc
    13741 X Vụ Bản
    13750 X Minh Tân
    13753 X Hiển Khánh
    13777 P Trường Thi
    13786 X Liên Minh
    13795 X Ý Yên
    13807 X Tân Minh
    13822 X Phong Doanh
    13834 X Vũ Dương
    13864 X Vạn Thắng
    13870 X Yên Cường
    13879 X Yên Đồng
    13891 X Nghĩa Hưng
    13894 X Rạng Đông
    13900 X Đồng Thịnh
    13918 X Nghĩa Sơn
    13927 X Hồng Phong
    13939 X Quỹ Nhất
    13957 X Nghĩa Lâm
    13966 X Nam Trực
    13972 P Vị Khê
    13984 P Hồng Quang
    13987 X Nam Hồng
    14005 X Nam Ninh
    14011 X Nam Minh
    14014 X Nam Đồng
    14026 X Cổ Lễ
    14038 X Ninh Giang
    14053 X Trực Ninh
    14056 X Cát Thành
    14062 X Quang Hưng
    14071 X Minh Thái
    14077 X Ninh Cường
    14089 X Xuân Trường
    14095 X Xuân Hồng
    14104 X Xuân Giang
    14122 X Xuân Hưng
    14161 X Giao Minh
    14167 X Giao Thủy
    14179 X Giao Hưng
    14182 X Giao Hòa
    14194 X Giao Bình
    14203 X Giao Phúc
    14212 X Giao Ninh
    14215 X Hải Hậu
    14218 X Hải Tiến
    14221 X Hải Thịnh
    14236 X Hải Anh
    14248 X Hải Hưng
    14281 X Hải An
    14287 X Hải Quang
    14308 X Hải Xuân
    14329 P Hoa Lư
    14359 P Nam Hoa Lư
    14362 P Tam Điệp
    14365 P Trung Sơn
    14371 P Yên Sơn
    14389 X Gia Lâm
    14401 X Gia Tường
    14404 X Cúc Phương
    14407 X Phú Sơn
    14428 X Nho Quan
    14434 X Thanh Sơn
    14452 X Quỳnh Lưu
    14458 X Phú Long
    14464 X Gia Viễn
    14482 X Gia Hưng
    14488 X Gia Vân
    14494 X Gia Trấn
    14500 X Đại Hoàng
    14524 X Gia Phong
    14533 P Tây Hoa Lư
    14560 X Yên Khánh
    14563 X Khánh Thiện
    14566 P Đông Hoa Lư
    14608 X Khánh Trung
    14611 X Khánh Nhạc
    14614 X Khánh Hội
    14620 X Phát Diệm
    14623 X Bình Minh
    14638 X Kim Sơn
    14647 X Quang Thiện
    14653 X Chất Bình
    14674 X Lai Thành
    14677 X Định Hóa
    14698 X Kim Đông
    14701 X Yên Mô
    14725 P Yên Thắng
    14728 X Yên Từ
    14743 X Yên Mạc
    14746 X Đồng Thái
    - 35 T Hà Nam
    /347 TP Phủ Lý
    13285>13285,13366 P Quang Trung
    13291>13291 P Lê Hồng Phong
    13294>13285 P Châu Cầu
    ~ minhkhai luongkhanhthien haibatrung tranhungdao
    13303>13366 P Lam Hạ
    ~ tienhai
    13306>13291 X Phù Vân
    13309>13285 P Liêm Chính
    ~ liemchung
    13315>13285 P Thanh Châu
    13318>13318 P Châu Sơn
    13366>13366 P Tân Hiệp
    ~ tienhiep tientan
    13426>13291 X Kim Bình
    13444>13444 P Tân Liêm
    ~ liemtuyen liemtiet
    13459>13318 P Thanh Tuyền
    13507>13444 X Đinh Xá
    13513>13444 X Trịnh Xá
    /349 TX Duy Tiên
    13321>13348 P Đồng Văn
    13324>13324,13330 P Hòa Mạc
    13327>13330 X Mộc Hoàn
    ~ xaamocnam mocnam mocbac
    13330>13330 P Châu Giang
    13333>13348 P Bạch Thượng
    13336>13336 P Duy Minh
    13342>13336 P Duy Hải
    13345>13324 X Chuyên Ngoại
    13348>13348 P Yên Bắc
    13351>13324 X Trác Văn
    13354>13363,13366 P Tiên Nội
    13357>13336,13366 P Hoàng Đông
    13360>13324 X Yên Nam
    13363>13363,13366 X Tiên Ngoại
    13369>13363 X Tiên Sơn
    ~ chauson doison tienphong
    /350 TX Kim Bảng
    13384>13384 P Quế
    13387>13396 X Nguyễn Úy
    13390>13393 P Đại Cương
    13393>13393 P Lê Hồ
    13396>13396 P Tượng Lĩnh
    13402>13402 P Tân Tựu
    ~ nhattan nhattuu
    13405>13393 P Đồng Hóa
    13408>13402 X Hoàng Tây
    13411>13396 P Tân Sơn
    13414>13420 X Thụy Lôi
    13417>13384 X Văn Xá
    13420>13420 X Khả Phong
    13423>13384 P Ngọc Sơn
    13429>13420 P Ba Sao
    13432>13435 X Liên Sơn
    13435>13435 P Thi Sơn
    13438>13435 X Thanh Sơn
    /351 H Thanh Liêm
    13441>13318 TT Kiện Khê
    13450>13456 X Liêm Phong
    13453>13456 X Thanh Hà
    13456>13456 X Liêm Cần
    13465>13483 X Liêm Thuận
    13468>13474 X Thanh Thủy
    13471>13474 X Thanh Phong
    13474>13474 TT Tân Thanh
    ~ thanhbinh thanhluu
    13477>13489 X Thanh Tân
    13480>13483 X Liêm Túc
    13483>13483 X Liêm Sơn
    13486>13495 X Thanh Hương
    13489>13489 X Thanh Nghị
    13492>13495 X Thanh Tâm
    13495>13495 X Thanh Nguyên
    13498>13489 X Thanh Hải
    /352 H Bình Lục
    13501>13501 TT Bình Mỹ
    ~ mytho anmy
    13504>13504 X Bình Nghĩa
    13510>13504 X Tràng An
    13516>13504 X Đồng Du
    13519>13540 X Ngọc Lũ
    13525>13501 X Đồn Xá
    13528>13531 X An Ninh
    13531>13531 X Bồ Đề
    13540>13540 X Bình An
    ~ boicau annoi hungcong
    13543>13531 X Vũ Bản
    13546>13540 X Trung Lương
    13552>13558 X An Đổ
    13555>13501 X La Sơn
    13558>13558 X Tiêu Động
    13561>13558 X An Lão
    /353 H Lý Nhân
    13567>13573 X Hợp Lý
    13570>13591 X Nguyên Lý
    13573>13573 X Chính Lý
    13576>13579 X Chân Lý
    13579>13579 X Đạo Lý
    13582>13591 X Công Lý
    13585>13573 X Văn Lý
    13588>13579 X Bắc Lý
    13591>13591 X Đức Lý
    13594>13594 X Trần Hưng Đạo
    ~ nhanhung nhandao
    13597>13597 TT Vĩnh Trụ
    ~ dongly
    13600>13609 X Nhân Thịnh
    13606>13597 X Nhân Khang
    13609>13609 X Nhân Mỹ
    13612>13594 X Nhân Nghĩa
    13615>13597 X Nhân Chính
    13618>13594 X Nhân Bình
    13621>13627 X Phú Phúc
    13624>13609 X Xuân Khê
    13627>13627 X Tiến Thắng
    13630>13627 X Hòa Hậu
    - 36 T Nam Định
    /356 TP Nam Định
    ~ myloc
    13636>13669 P Vị Xuyên
    ~ trantexuong vihoang
    13657>13777 P Trường Thi
    ~ locan vanmieu
    13666>13669 P Trần Hưng Đạo
    ~ phandinhphung nguyendu
    13669>13669 P Cửa Bắc
    ~ batrieu trandangninh
    13678>13669 P Năng Tĩnh
    ~ ngoquyen tranquangkhai
    13681>13669 P Quang Trung
    ~ halong thongnhat
    13684>13684 P Lộc Hạ
    13687>13669 P Lộc Vượng
    13690>13669 P Cửa Nam
    13693>13693 P Lộc Hòa
    13696>13972 P Nam Phong
    13699>13699 P Mỹ Xá
    13705>13984 P Nam Vân
    13708>13708 P Hưng Lộc
    ~ myhung myloc
    13711>13693 X Mỹ Hà
    13717>13693 X Mỹ Thắng
    13720>13684 X Mỹ Trung
    13723>13684 X Mỹ Tân
    13726>13669 X Mỹ Phúc
    13732>13708 X Mỹ Thuận
    13735>13708 X Mỹ Lộc
    ~ mythanh mythinh mytien
    /359 H Vụ Bản
    13741>13741 TT Gôi
    13747>13753 X Hiển Khánh
    13750>13750 X Minh Tân
    ~ tankhanh minhthuan
    13753>13753 X Hợp Hưng
    13756>13699 X Đại An
    13762>13750 X Cộng Hòa
    13765>13753 X Trung Thành
    13768>13753 X Quang Trung
    13777>13777 X Thành Lợi
    ~ tanthanh lienbao
    13780>13741 X Kim Thái
    13783>13786 X Liên Minh
    13786>13786 X Đại Thắng
    13789>13741 X Tam Thanh
    13792>13786 X Vĩnh Hào
    /360 H Ý Yên
    13795>13795 TT Lâm
    ~ yenxa
    13801>13807 X Trung Nghĩa
    ~ yenthanh yennghia yentrung
    13807>13807 X Tân Minh
    ~ yenminh yenloi yentan
    13810>13822 X Yên Thọ
    13819>13822 X Phú Hưng
    ~ yenhung yenphu yenphuong
    13822>13822 X Yên Chính
    13825>13834 X Yên Bình
    13831>13834 X Yên Mỹ
    13834>13834 X Yên Dương
    13843>13795 X Yên Khánh
    13846>13795 X Yên Phong
    13849>13834 X Yên Ninh
    13852>13864 X Yên Lương
    13861>13864 X Yên Tiến
    13864>13864 X Yên Thắng
    13867>13870 X Yên Phúc
    13870>13870 X Yên Cường
    13873>13870 X Yên Lộc
    13876>13795 X Hồng Quang
    ~ yenquang yenhong yenbang
    13879>13879 X Yên Đồng
    13882>13879 X Yên Khang
    13885>13870 X Yên Nhân
    13888>13879 X Yên Trị
    /361 H Nghĩa Hưng
    13891>13891 TT Liễu Đề
    13894>13894 TT Rạng Đông
    13900>13900 X Đồng Thịnh
    ~ nghiaminh nghiadong nghiathinh
    13906>13891 X Nghĩa Thái
    13909>13900 X Hoàng Nam
    13912>13891 X Nghĩa Châu
    13915>13891 X Nghĩa Trung
    13918>13918 X Nghĩa Sơn
    13921>13918 X Nghĩa Lạc
    13924>13927 X Nghĩa Hồng
    13927>13927 X Nghĩa Phong
    13930>13927 X Nghĩa Phú
    13939>13939 TT Quỹ Nhất
    ~ nghiabinh nghiatan
    13942>13957 X Nghĩa Hùng
    13945>13957 X Nghĩa Lâm
    13948>13939 X Nghĩa Thành
    13951>13894 X Phúc Thắng
    ~ phucnghia nghiathang
    13954>13939 X Nghĩa Lợi
    13957>13957 X Nghĩa Hải
    13963>13894 X Nam Điền
    /362 H Nam Trực
    13966>13966 TT Nam Giang
    13972>13972 X Nam Điền
    ~ namtoan nammy dienxa
    13975>13984 X Nghĩa An
    13978>13987 X Nam Thắng
    13984>13984 X Hồng Quang
    13987>13987 X Tân Thịnh
    13990>13966 X Nam Cường
    13993>13987 X Nam Hồng
    13996>13966 X Nam Hùng
    13999>14005 X Nam Hoa
    14002>14011 X Nam Dương
    14005>14005 X Nam Thanh
    14008>14005 X Nam Lợi
    14011>14011 X Bình Minh
    14014>14014 X Đồng Sơn
    14017>14011 X Nam Tiến
    14020>14005 X Nam Hải
    14023>14014 X Nam Thái
    /363 H Trực Ninh
    14026>14026 TT Cổ Lễ
    14029>14038 X Phương Định
    14032>14038 X Trực Chính
    14035>14026 X Trung Đông
    14038>14038 X Liêm Hải
    14041>14026 X Trực Tuấn
    14044>14056 X Việt Hùng
    14047>14056 X Trực Đạo
    14050>14053 X Trực Hưng
    14053>14053 X Trực Nội
    14056>14056 TT Cát Thành
    14059>14053 X Trực Thanh
    14062>14062 X Trực Khang
    14065>14062 X Trực Thuận
    14068>14062 X Trực Mỹ
    14071>14071 X Trực Đại
    14074>14077 X Trực Cường
    14077>14077 TT Ninh Cường
    ~ trucphu
    14080>14071 X Trực Thái
    14083>14077 X Trực Hùng
    14086>14071 X Trực Thắng
    /364 H Xuân Trường
    14089>14089 TT Xuân Trường
    14092>14095 X Xuân Châu
    14095>14095 X Xuân Hồng
    14098>14095 X Xuân Thành
    14101>14095 X Xuân Thượng
    14104>14104 X Xuân Giang
    ~ xuandai xuanphong xuanthuy
    14110>14104 X Xuân Tân
    14116>14089 X Xuân Ngọc
    14122>14122 X Trà Lũ
    ~ xuanbac xuantrung xuanphuong
    14125>14122 X Thọ Nghiệp
    14128>14104 X Xuân Phú
    14134>14122 X Xuân Vinh
    14143>14089 X Xuân Ninh
    14146>14089 X Xuân Phúc
    ~ xuanhoa xuankien xuantien
    /365 H Giao Thủy
    14152>14212 TT Quất Lâm
    14155>14161 X Giao Hương
    14158>14182 X Hồng Thuận
    14161>14161 X Giao Thiện
    14164>14161 X Giao Thanh
    14167>14167 TT Giao Thủy
    ~ hoanhson giaotien ngodong
    14170>14167 X Bình Hòa
    14176>14203 X Giao Hà
    14179>14179 X Giao Nhân
    14182>14182 X Giao An
    14185>14182 X Giao Lạc
    14188>14179 X Giao Châu
    14191>14194 X Giao Tân
    14194>14194 X Giao Yến
    14197>14203 X Giao Xuân
    14200>14212 X Giao Thịnh
    14203>14203 X Giao Hải
    14206>14194 X Bạch Long
    14209>14179 X Giao Long
    14212>14212 X Giao Phong
    /366 H Hải Hậu
    14215>14215 TT Yên Định
    ~ haibac haiphuong
    14218>14218 TT Cồn
    ~ haichinh haily
    14221>14221 TT Thịnh Long
    14224>14248 X Hải Nam
    ~ haivan haiphuc
    14227>14215 X Hải Trung
    14233>14236 X Hải Minh
    14236>14236 X Hải Anh
    14248>14248 X Hải Hưng
    ~ haiha haithanh
    14254>14215 X Hải Long
    14260>14236 X Hải Đường
    14263>14248 X Hải Lộc
    14266>14287 X Hải Quang
    14269>14287 X Hải Đông
    14272>14218 X Hải Sơn
    14275>14218 X Hải Tân
    14281>14281 X Hải Phong
    14284>14281 X Hải An
    ~ haitoan
    14287>14287 X Hải Tây
    14293>14308 X Hải Phú
    14296>14281 X Hải Giang
    14302>14221 X Hải Ninh
    14308>14308 X Hải Xuân
    ~ haitrieu haicuong
    14311>14221 X Hải Châu
    14317>14308 X Hải Hòa
    - 37 T Ninh Bình
    /370 TP Tam Điệp
    14362>14362 P Bắc Sơn
    14365>14365 P Trung Sơn
    14368>14365 P Nam Sơn
    14369>14362 P Tây Sơn
    14371>14371 X Yên Sơn
    14374>14725 P Yên Bình
    14375>14371 P Tân Bình
    14377>14362 X Quang Sơn
    14380>14365 X Đông Sơn
    /372 H Nho Quan
    14386>14389 X Xích Thổ
    14389>14389 X Gia Lâm
    14392>14389 X Gia Sơn
    14395>14407 X Thạch Bình
    14398>14401 X Gia Thủy
    14401>14401 X Gia Tường
    14404>14404 X Cúc Phương
    14407>14407 X Phú Sơn
    14410>14401 X Đức Long
    14413>14407 X Lạc Vân
    14416>14428 X Đồng Phong
    14419>14428 X Yên Quang
    14425>14434 X Thượng Hòa
    14428>14428 TT Nho Quan
    ~ langphong vanphong
    14431>14404 X Văn Phương
    14434>14434 X Thanh Sơn
    ~ sonthanh thanhlac
    14437>14533 X Phúc Sơn
    ~ sonha sonlai
    14443>14434 X Văn Phú
    14446>14452 X Phú Lộc
    14449>14458 X Kỳ Phú
    14452>14452 X Quỳnh Lưu
    14458>14458 X Phú Long
    14461>14371 X Quảng Lạc
    /373 H Gia Viễn
    14464>14464 TT Thịnh Vượng
    ~ giavuong giathinh me
    14467>14464 X Gia Hòa
    14470>14482 X Gia Hưng
    14473>14482 X Liên Sơn
    14476>14494 X Gia Thanh
    14479>14488 X Gia Vân
    14482>14482 X Gia Phú
    14485>14494 X Gia Xuân
    14488>14488 X Gia Lập
    14494>14494 X Gia Trấn
    14500>14500 X Gia Phương
    14503>14488,14533 X Gia Tân
    14506>14500 X Tiến Thắng
    ~ giathang giatien
    14509>14500 X Gia Trung
    14512>14524 X Gia Minh
    14515>14524 X Gia Lạc
    14521>14533 X Gia Sinh
    14524>14524 X Gia Phong
    /374 TP Hoa Lư
    ~ ninhbinh
    14320>14329 P Đông Thành
    14323>14329 P Tân Thành
    14329>14329 P Vân Giang
    ~ phucthanh thanhbinh
    14332>14329 P Bích Đào
    14338>14329 P Nam Bình
    14341>14329 P Nam Thành
    14344>14329 P Ninh Khánh
    14347>14329 X Ninh Nhất
    ~ ninhxuan
    14350>14329 X Ninh Tiến
    14353>14566 P Ninh Phúc
    14356>14359 P Ninh Sơn
    14359>14359 P Ninh Phong
    14527>14329 P Ninh Mỹ
    ~ thienton
    14530>14533 P Ninh Giang
    14533>14533 X Trường Yên
    14536>14329 X Ninh Khang
    14542>14533 X Ninh Hòa
    14551>14359 X Ninh Hải
    ~ ninhthang
    14554>14359 X Ninh Vân
    14557>14359 X Ninh An
    /375 H Yên Khánh
    14560>14560 TT Yên Ninh
    14563>14563 X Khánh Thiện
    ~ khanhtien
    14566>14566 X Khánh Phú
    14569>14566 X Khánh Hòa
    14572>14563 X Khánh Lợi
    14575>14566 X Khánh An
    14578>14563 X Khánh Cường
    14581>14560 X Khánh Cư
    14587>14560 X Khánh Hải
    14590>14608 X Khánh Trung
    14593>14614 X Khánh Mậu
    14596>14560 X Khánh Vân
    14599>14614 X Khánh Hội
    14602>14608 X Khánh Công
    14608>14608 X Khánh Thành
    14611>14611 X Khánh Nhạc
    14614>14614 X Khánh Thủy
    14617>14611 X Khánh Hồng
    /376 H Kim Sơn
    14620>14620 TT Phát Diệm
    ~ luuphuong
    14623>14623 TT Bình Minh
    ~ kimhai donviquandoi1080thuocquandoan12 quandoan12 donviquandoi1080quandoan12
    14629>14653 X Hồi Ninh
    14632>14653 X Xuân Chính
    ~ xuanthien chinhtam
    14635>14638 X Kim Định
    14638>14638 X Ân Hòa
    14641>14638 X Hùng Tiến
    14647>14647 X Quang Thiện
    14650>14647 X Như Hòa
    14653>14653 X Chất Bình
    14656>14647 X Đồng Hướng
    14659>14620 X Kim Chính
    ~ yenmat
    14662>14620 X Thượng Kiệm
    14668>14674 X Tân Thành
    14671>14674 X Yên Lộc
    14674>14674 X Lai Thành
    14677>14677 X Định Hóa
    14680>14677 X Văn Hải
    14683>14677 X Kim Tân
    14686>14623 X Kim Mỹ
    14689>14623 X Cồn Thoi
    14695>14698 X Kim Trung
    14698>14698 X Kim Đông
    /377 H Yên Mô
    14701>14701 TT Yên Thịnh
    ~ khanhthinh yenhung
    14704>14725 X Khánh Thượng
    ~ maison
    14707>14701 X Khánh Dương
    14719>14728 X Yên Phong
    14722>14701 X Yên Hòa
    14725>14725 X Yên Thắng
    14728>14728 X Yên Từ
    14734>14746 X Yên Thành
    14737>14728 X Yên Nhân
    14740>14743 X Yên Mỹ
    14743>14743 X Yên Mạc
    14746>14746 X Yên Đồng
    14749>14746 X Yên Thái
    14752>14743 X Yên Lâm
    """
}
