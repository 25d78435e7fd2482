// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Lai Châu, and what lies in it from before 1 July 2025.
  static let province12 = """
    + 12 T Lai Châu
    03388 P Đoàn Kết
    03390 X Bình Lư
    03394 X Sin Suối Hồ
    03405 X Tả Lèng
    03408 P Tân Phong
    03424 X Bản Bo
    03430 X Khun Há
    03433 X Bum Tở
    03434 X Nậm Hàng
    03439 X Thu Lũm
    03442 X Pa Ủ
    03445 X Mường Tè
    03451 X Mù Cả
    03460 X Hua Bum
    03463 X Tà Tổng
    03466 X Bum Nưa
    03472 X Mường Mô
    03478 X Sìn Hồ
    03487 X Lê Lợi
    03503 X Pa Tần
    03508 X Hồng Thu
    03517 X Nậm Tăm
    03529 X Tủa Sín Chải
    03532 X Pu Sam Cáp
    03538 X Nậm Mạ
    03544 X Nậm Cuổi
    03549 X Phong Thổ
    03562 X Sì Lở Lầu
    03571 X Dào San
    03583 X Khổng Lào
    03595 X Than Uyên
    03598 X Tân Uyên
    03601 X Mường Khoa
    03613 X Nậm Sỏ
    03616 X Pắc Ta
    03618 X Mường Than
    03637 X Mường Kim
    03640 X Khoen On
    - 12 T Lai Châu
    /105 TP Lai Châu
    03386>03388 P Quyết Thắng
    03387>03408 P Tân Phong
    03388>03388 P Quyết Tiến
    03389>03388 P Đoàn Kết
    03403>03388 X Sùng Phài
    ~ namloong
    03408>03408 P Đông Phong
    03409>03408 X San Thàng
    /106 H Tam Đường
    03390>03390 TT Tam Đường
    03394>03394 X Thèn Sin
    03400>03405 X Tả Lèng
    03405>03405 X Giang Ma
    03406>03405 X Hồ Thầu
    03412>03390 X Bình Lư
    03413>03390 X Sơn Bình
    03415>03408 X Nùng Nàng
    03418>03408 X Bản Giang
    03421>03430 X Bản Hon
    03424>03424 X Bản Bo
    03427>03424 X Nà Tăm
    03430>03430 X Khun Há
    /107 H Mường Tè
    03433>03433 TT Mường Tè
    03436>03439 X Thu Lũm
    03439>03439 X Ka Lăng
    03440>03442 X Tá Bạ
    03442>03442 X Pa ủ
    03445>03445 X Mường Tè
    03448>03466 X Pa Vệ Sủ
    03451>03451 X Mù Cả
    03454>03433 X Bum Tở
    03457>03445 X Nậm Khao
    03463>03463 X Tà Tổng
    03466>03466 X Bum Nưa
    03467>03460 X Vàng San
    03469>03433 X Kan Hồ
    /108 H Sìn Hồ
    03478>03478 TT Sìn Hồ
    03487>03487 X Chăn Nưa
    03493>03503 X Pa Tần
    03496>03508 X Phìn Hồ
    03499>03508 X Hồng Thu
    03505>03478 X Phăng Sô Lin
    03508>03508 X Ma Quai
    03509>03517 X Lùng Thàng
    03511>03478 X Tả Phìn
    03514>03478 X Sà Dề Phìn
    03517>03517 X Nậm Tăm
    03520>03529 X Tả Ngảo
    03523>03532 X Pu Sam Cáp
    03526>03517 X Nậm Cha
    03527>03532 X Pa Khóa
    03529>03529 X Làng Mô
    03532>03532 X Noong Hẻo
    03535>03538 X Nậm Mạ
    03538>03538 X Căn Co
    03541>03529 X Tủa Sín Chải
    03544>03544 X Nậm Cuổi
    03547>03544 X Nậm Hăn
    /109 H Phong Thổ
    03391>03388 X Lản Nhì Thàng
    ~ lanhithang
    03490>03549 X Huổi Luông
    03549>03549 TT Phong Thổ
    03550>03562 X Sì Lở Lầu
    ~ malichai
    03553>03562 X Mồ Sì San
    03559>03562 X Pa Vây Sử
    03562>03562 X Vàng Ma Chải
    03565>03571 X Tung Qua Lìn
    ~ tongqualin
    03568>03571 X Mù Sang
    03571>03571 X Dào San
    03574>03549 X Ma Li Pho
    03577>03583 X Bản Lang
    03580>03583 X Hoang Thèn
    03583>03583 X Khổng Lào
    03586>03394 X Nậm Xe
    03589>03549 X Mường So
    03592>03394 X Sin Suối Hồ
    /110 H Than Uyên
    03595>03595 TT Than Uyên
    03618>03618 X Phúc Than
    03619>03595 X Mường Than
    03625>03618 X Mường Mít
    03628>03637 X Pha Mu
    03631>03595 X Mường Cang
    03632>03595 X Hua Nà
    03634>03637 X Tà Hừa
    03637>03637 X Mường Kim
    03638>03637 X Tà Mung
    03640>03640 X Ta Gia
    03643>03640 X Khoen On
    /111 H Tân Uyên
    03598>03598 TT Tân Uyên
    03601>03601 X Mường Khoa
    03602>03601 X Phúc Khoa
    03604>03598 X Thân Thuộc
    03605>03598 X Trung Đồng
    03607>03616 X Hố Mít
    03610>03598 X Nậm Cần
    03613>03613 X Nậm Sỏ
    03616>03616 X Pắc Ta
    03622>03613 X Tà Mít
    /112 H Nậm Nhùn
    03434>03434 TT Nậm Nhùn
    03460>03460 X Hua Bum
    ~ huabun
    03472>03472 X Mường Mô
    03473>03472 X Nậm Chà
    03474>03434 X Nậm Manh
    03475>03434 X Nậm Hàng
    03481>03487 X Lê Lợi
    03484>03487 X Pú Đao
    03488>03487 X Nậm Pì
    03502>03503 X Nậm Ban
    03503>03503 X Trung Chải
    """
}
