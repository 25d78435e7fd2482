// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Cao Bằng, and what lies in it from before 1 July 2025.
  static let province04 = """
    + 04 T Cao Bằng
    01273 P Thục Phán
    01279 P Nùng Trí Cao
    01288 P Tân Giang
    01290 X Bảo Lâm
    01294 X Lý Bôn
    01297 X Nam Quang
    01304 X Quảng Lâm
    01318 X Yên Thổ
    01321 X Bảo Lạc
    01324 X Cốc Pàng
    01327 X Cô Ba
    01336 X Khánh Xuân
    01339 X Xuân Trường
    01351 X Hưng Đạo
    01354 X Huy Giáp
    01360 X Sơn Lộ
    01363 X Thông Nông
    01366 X Cần Yên
    01387 X Thanh Long
    01392 X Trường Hà
    01393 X Lũng Nặm
    01414 X Tổng Cọt
    01438 X Hà Quảng
    01447 X Trà Lĩnh
    01456 X Quang Hán
    01465 X Quang Trung
    01477 X Trùng Khánh
    01489 X Đình Phong
    01501 X Đàm Thủy
    01525 X Đoài Dương
    01537 X Lý Quốc
    01552 X Quang Long
    01558 X Hạ Lang
    01561 X Vinh Quý
    01576 X Quảng Uyên
    01594 X Độc Lập
    01618 X Hạnh Phúc
    01636 X Bế Văn Đàn
    01648 X Phục Hòa
    01654 X Hòa An
    01660 X Nam Tuấn
    01699 X Nguyễn Huệ
    01708 X Bạch Đằng
    01726 X Nguyên Bình
    01729 X Tĩnh Túc
    01738 X Ca Thành
    01747 X Minh Tâm
    01768 X Phan Thanh
    01774 X Tam Kim
    01777 X Thành Công
    01786 X Đông Khê
    01789 X Canh Tân
    01792 X Kim Đồng
    01795 X Minh Khai
    01807 X Thạch An
    01822 X Đức Long
    - 04 T Cao Bằng
    /040 TP Cao Bằng
    01267>01273 P Sông Hiến
    01270>01279 P Sông Bằng
    01273>01273 P Hợp Giang
    01276>01288 P Tân Giang
    01279>01279 P Ngọc Xuân
    01282>01273 P Đề Thám
    01285>01288 P Hòa Chung
    01288>01288 P Duyệt Trung
    01693>01279 X Vĩnh Quang
    01705>01273 X Hưng Đạo
    01720>01288 X Chu Trinh
    /042 H Bảo Lâm
    01290>01290 TT Pác Miầu
    01291>01324 X Đức Hạnh
    01294>01294 X Lý Bôn
    01296>01297 X Nam Cao
    01297>01297 X Nam Quang
    ~ tanviet
    01300>01294 X Vĩnh Quang
    01303>01304 X Quảng Lâm
    01304>01304 X Thạch Lâm
    01309>01290 X Vĩnh Phong
    01312>01290 X Mông Ân
    01315>01318 X Thái Học
    01316>01318 X Thái Sơn
    01318>01318 X Yên Thổ
    /043 H Bảo Lạc
    01321>01321 TT Bảo Lạc
    01324>01324 X Cốc Pàng
    01327>01327 X Thượng Hà
    01330>01327 X Cô Ba
    01333>01321 X Bảo Toàn
    01336>01336 X Khánh Xuân
    01339>01339 X Xuân Trường
    01342>01321 X Hồng Trị
    01343>01351 X Kim Cúc
    01345>01336 X Phan Thanh
    01348>01339 X Hồng An
    01351>01351 X Hưng Đạo
    01352>01351 X Hưng Thịnh
    01354>01354 X Huy Giáp
    01357>01354 X Đình Phùng
    01359>01360 X Sơn Lập
    01360>01360 X Sơn Lộ
    /045 H Hà Quảng
    ~ thongnong
    01363>01363 TT Thông Nông
    01366>01366 X Cần Yên
    ~ viquang
    01367>01366 X Cần Nông
    01372>01366 X Lương Thông
    01375>01363 X Đa Thông
    01378>01387 X Ngọc Động
    01381>01387 X Yên Sơn
    01384>01363 X Lương Can
    01387>01387 X Thanh Long
    ~ binhlang
    01392>01392 TT Xuân Hòa
    01393>01393 X Lũng Nặm
    ~ keoyen
    01399>01392 X Trường Hà
    ~ nabac
    01402>01414 X Cải Viên
    ~ vanan
    01411>01414 X Nội Thôn
    01414>01414 X Tổng Cọt
    01417>01392 X Sóc Hà
    01420>01393 X Thượng Thôn
    ~ vandinh
    01429>01438 X Hồng Sỹ
    ~ syhai
    01432>01392 X Quý Quân
    01435>01438 X Mã Ba
    ~ hathon
    01438>01438 X Ngọc Đào
    ~ daongan phungoc
    /047 H Trùng Khánh
    01447>01447 TT Trà Lĩnh
    ~ hungquoc
    01453>01465 X Tri Phương
    01456>01456 X Quang Hán
    ~ comuoi
    01462>01465 X Xuân Nội
    01465>01465 X Quang Trung
    01468>01456 X Quang Vinh
    ~ luungoc
    01471>01447 X Cao Chương
    01477>01477 TT Trùng Khánh
    ~ dinhminh
    01480>01489 X Ngọc Khê
    01481>01489 X Ngọc Côn
    01483>01489 X Phong Nặm
    01489>01489 X Đình Phong
    01495>01501 X Đàm Thủy
    01498>01477 X Khâm Thành
    ~ ngocchung
    01501>01501 X Chí Viễn
    01504>01477 X Lăng Hiếu
    ~ langyen
    01507>01501 X Phong Châu
    01516>01525 X Trung Phúc
    01519>01525 X Cao Thăng
    01522>01477 X Đức Hồng
    ~ canhtien
    01525>01525 X Đoài Dương
    ~ thonghue thonghoe thangiap doaicon
    /048 H Hạ Lang
    01534>01537 X Minh Long
    01537>01537 X Lý Quốc
    01540>01552 X Thắng Lợi
    01543>01537 X Đồng Loan
    01546>01552 X Đức Quang
    01549>01561 X Kim Loan
    01552>01552 X Quang Long
    01555>01561 X An Lạc
    01558>01558 TT Thanh Nhật
    01561>01561 X Vinh Quý
    01564>01558 X Thống Nhất
    ~ thaiduc vietchu
    01567>01561 X Cô Ngân
    01573>01558 X Thị Hoa
    /049 H Quảng Hòa
    ~ phuchoa quanguyen
    01474>01447 X Quốc Toản
    01576>01576 TT Quảng Uyên
    ~ quocphong
    01579>01576 X Phi Hải
    01582>01594 X Quảng Hưng
    01594>01594 X Độc Lập
    ~ binhlang
    01597>01594 X Cai Bộ
    01603>01576 X Phúc Sen
    ~ quocdan
    01606>01576 X Chí Thảo
    01609>01618 X Tự Do
    ~ doaikhon
    01615>01636 X Hồng Quang
    01618>01618 X Ngọc Động
    ~ hoanghai
    01624>01618 X Hạnh Phúc
    ~ hongdinh
    01627>01648 TT Tà Lùng
    01630>01636 X Bế Văn Đàn
    ~ trieuau
    01636>01636 X Cách Linh
    ~ hongdai
    01639>01648 X Đại Sơn
    01645>01807 X Tiên Thành
    01648>01648 TT Hòa Thuận
    ~ luongthien
    01651>01648 X Mỹ Hưng
    /051 H Hòa An
    01654>01654 TT Nước Hai
    ~ betrieu
    01657>01660 X Dân Chủ
    01660>01660 X Nam Tuấn
    01666>01654 X Đại Tiến
    ~ ducxuan
    01669>01660 X Đức Long
    01672>01699 X Ngũ Lão
    01675>01747 X Trương Lương
    ~ congtrung
    01687>01654 X Hồng Việt
    ~ binhlong
    01696>01273 X Hoàng Tung
    01699>01699 X Nguyễn Huệ
    ~ trungvuong truongvuong
    01702>01699 X Quang Trung
    ~ hatri
    01708>01708 X Bạch Đằng
    01711>01708 X Bình Dương
    01714>01288 X Lê Chung
    01723>01792 X Hồng Nam
    /052 H Nguyên Bình
    01726>01726 TT Nguyên Bình
    01729>01729 TT Tĩnh Túc
    01732>01738 X Yên Lạc
    01735>01729 X Triệu Nguyên
    01738>01738 X Ca Thành
    01744>01729 X Vũ Nông
    01747>01747 X Minh Tâm
    ~ bachop langmon
    01750>01726 X Thể Dục
    01756>01768 X Mai Long
    01762>01726 X Vũ Minh
    ~ thaihoc minhthanh
    01765>01774 X Hoa Thám
    01768>01768 X Phan Thanh
    01771>01777 X Quang Thành
    01774>01774 X Tam Kim
    01777>01777 X Thành Công
    01780>01708 X Thịnh Vượng
    01783>01774 X Hưng Đạo
    /053 H Thạch An
    01786>01786 TT Đông Khê
    01789>01789 X Canh Tân
    01792>01792 X Kim Đồng
    01795>01795 X Minh Khai
    01801>01789 X Đức Thông
    01804>01792 X Thái Cường
    01807>01807 X Vân Trình
    ~ thingan
    01810>01822 X Thụy Hùng
    01813>01795 X Quang Trọng
    01816>01786 X Trọng Con
    01819>01807 X Lê Lai
    01822>01822 X Đức Long
    01828>01822 X Lê Lợi
    ~ danhsy
    01831>01786 X Đức Xuân
    """
}
