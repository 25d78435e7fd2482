// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Cần Thơ, and what lies in it from before 1 July 2025.
  static let province92 = """
    + 92 TP Cần Thơ
    31120 P Cái Khế
    31135 P Ninh Kiều
    31147 P Tân An
    31150 P An Bình
    31153 P Ô Môn
    31157 P Thới Long
    31162 P Phước Thới
    31168 P Bình Thủy
    31174 P Thới An Đông
    31183 P Long Tuyền
    31186 P Cái Răng
    31201 P Hưng Phú
    31207 P Thốt Nốt
    31213 P Tân Lộc
    31217 P Trung Nhứt
    31228 P Thuận Hưng
    31231 X Thạnh An
    31232 X Vĩnh Thạnh
    31237 X Vĩnh Trinh
    31246 X Thạnh Quới
    31249 X Thạnh Phú
    31255 X Trung Hưng
    31258 X Thới Lai
    31261 X Cờ Đỏ
    31264 X Thới Hưng
    31273 X Đông Hiệp
    31282 X Đông Thuận
    31288 X Trường Thành
    31294 X Trường Xuân
    31299 X Phong Điền
    31309 X Trường Long
    31315 X Nhơn Ái
    31321 P Vị Thanh
    31333 P Vị Tân
    31338 X Hỏa Lựu
    31340 P Ngã Bảy
    31342 X Tân Hòa
    31348 X Trường Long Tây
    31360 X Thạnh Xuân
    31366 X Châu Thành
    31369 X Đông Phước
    31378 X Phú Hữu
    31393 X Hòa An
    31396 X Hiệp Hưng
    31399 X Tân Bình
    31408 X Thạnh Hòa
    31411 P Đại Thành
    31420 X Phụng Hiệp
    31426 X Phương Bình
    31432 X Tân Phước Hưng
    31441 X Vị Thủy
    31453 X Vĩnh Thuận Đông
    31459 X Vĩnh Tường
    31465 X Vị Thanh 1
    31471 P Long Mỹ
    31473 P Long Bình
    31480 P Long Phú 1
    31489 X Vĩnh Viễn
    31492 X Lương Tâm
    31495 X Xà Phiên
    31507 P Sóc Trăng
    31510 P Phú Lợi
    31528 X Kế Sách
    31531 X An Lạc Thôn
    31537 X Phong Nẫm
    31540 X Thới An Hội
    31552 X Nhơn Mỹ
    31561 X Đại Hải
    31567 X Mỹ Tú
    31569 X Phú Tâm
    31570 X Hồ Đắc Kiện
    31579 X Long Hưng
    31582 X Thuận Hòa
    31591 X Mỹ Hương
    31594 X An Ninh
    31603 X Mỹ Phước
    31615 X An Thạnh
    31633 X Cù Lao Dung
    31639 X Long Phú
    31645 X Đại Ngãi
    31654 X Trường Khánh
    31666 X Tân Thạnh
    31673 X Trần Đề
    31675 X Liêu Tú
    31679 X Lịch Hội Thượng
    31684 P Mỹ Xuyên
    31687 X Tài Văn
    31699 X Thạnh Thới An
    31708 X Nhu Gia
    31717 X Hòa Tú
    31723 X Ngọc Tố
    31726 X Gia Hòa
    31732 P Ngã Năm
    31741 X Tân Long
    31753 P Mỹ Quới
    31756 X Phú Lộc
    31759 X Lâm Tân
    31777 X Vĩnh Lợi
    31783 P Vĩnh Châu
    31789 P Khánh Hòa
    31795 X Vĩnh Hải
    31804 P Vĩnh Phước
    31810 X Lai Hòa
    - 92 TP Cần Thơ
    /916 Q Ninh Kiều
    31117>31120 P Cái Khế
    31120>31120 P An Hòa
    31123>31135 P Thới Bình
    ~ anphu annghiep ancu
    31135>31135 P Tân An
    ~ anhoi anlac
    31144>31135 P Xuân Khánh
    31147>31147 P Hưng Lợi
    31149>31147 P An Khánh
    31150>31150 P An Bình
    /917 Q Ô Môn
    31153>31153 P Châu Văn Liêm
    31154>31153 P Thới Hòa
    31156>31157 P Thới Long
    31157>31157 P Long Hưng
    31159>31153 P Thới An
    31162>31162 P Phước Thới
    31165>31162 P Trường Lạc
    /918 Q Bình Thủy
    31168>31168 P Bình Thủy
    31169>31174 P Trà An
    31171>31174 P Trà Nóc
    31174>31174 P Thới An Đông
    31177>31168 P An Thới
    31178>31120,31168 P Bùi Hữu Nghĩa
    31180>31183 P Long Hòa
    31183>31150,31183 P Long Tuyền
    /919 Q Cái Răng
    31186>31186 P Lê Bình
    31189>31201 P Hưng Phú
    31192>31186 P Hưng Thạnh
    31195>31186 P Ba Láng
    31198>31186 P Thường Thạnh
    31201>31201 P Phú Thứ
    31204>31201 P Tân Phú
    /923 Q Thốt Nốt
    31207>31207,31228 P Thốt Nốt
    31210>31207 P Thới Thuận
    31212>31207 P Thuận An
    31213>31213 P Tân Lộc
    31216>31217 P Trung Nhứt
    31217>31217 P Thạnh Hòa
    31219>31228 P Trung Kiên
    31227>31157 P Tân Hưng
    31228>31228 P Thuận Hưng
    /924 H Vĩnh Thạnh
    31211>31237 X Vĩnh Bình
    31231>31231 TT Thạnh An
    31232>31232 TT Vĩnh Thạnh
    31234>31232 X Thạnh Mỹ
    31237>31237 X Vĩnh Trinh
    31240>31246 X Thạnh An
    31241>31246 X Thạnh Tiến
    31243>31231 X Thạnh Thắng
    31244>31231 X Thạnh Lợi
    31246>31246,31726 X Thạnh Quới
    31252>31232 X Thạnh Lộc
    /925 H Cờ Đỏ
    31222>31217 X Trung An
    31225>31255 X Trung Thạnh
    31249>31249 X Thạnh Phú
    31255>31255 X Trung Hưng
    31261>31261 TT Cờ Đỏ
    31264>31264 X Thới Hưng
    31273>31273 X Đông Hiệp
    31274>31273 X Đông Thắng
    31276>31261 X Thới Đông
    31277>31261 X Thới Xuân
    /926 H Phong Điền
    31299>31299 TT Phong Điền
    31300>31315 X Nhơn Ái
    31303>31299 X Giai Xuân
    31306>31299 X Tân Thới
    31309>31309 X Trường Long
    31312>31150 X Mỹ Khánh
    31315>31315 X Nhơn Nghĩa
    /927 H Thới Lai
    31258>31258 TT Thới Lai
    31267>31153 X Thới Thạnh
    31268>31288,31666 X Tân Thạnh
    31270>31273 X Xuân Thắng
    31279>31282 X Đông Bình
    31282>31282 X Đông Thuận
    31285>31258 X Thới Tân
    31286>31258 X Trường Thắng
    31288>31288 X Định Môn
    31291>31288 X Trường Thành
    31294>31294 X Trường Xuân
    31297>31294 X Trường Xuân A
    31298>31294 X Trường Xuân B
    - 93 T Hậu Giang
    /930 TP Vị Thanh
    31318>31321 P I
    ~ 1
    31321>31321 P III
    ~ 3
    31324>31333 P IV
    ~ 4
    31327>31333 P V
    ~ 5
    31330>31321 P VII
    ~ 7
    31333>31333 X Vị Tân
    31336>31338 X Hỏa Lựu
    31338>31338 X Tân Tiến
    31339>31338 X Hỏa Tiến
    /931 TP Ngã Bảy
    31340>31340 P Ngã Bảy
    31341>31340 P Lái Hiếu
    31343>31340 P Hiệp Thành
    31344>31411 P Hiệp Lợi
    31411>31411 X Đại Thành
    31414>31411 X Tân Thành
    /932 H Châu Thành A
    31342>31342 TT Một Ngàn
    31345>31342 X Tân Hòa
    31346>31342 TT Bảy Ngàn
    31348>31348 X Trường Long Tây
    31351>31348 X Trường Long A
    31357>31342 X Nhơn Nghĩa A
    31359>31360 TT Rạch Gòi
    31360>31360 X Thạnh Xuân
    31362>31369 TT Cái Tắc
    31363>31360 X Tân Phú Thạnh
    /933 H Châu Thành
    31366>31366 TT Ngã Sáu
    31369>31369 X Đông Thạnh
    ~ phuan
    31375>31366 X Đông Phú
    31378>31378,31654 X Phú Hữu
    31379>31378,31582 X Phú Tân
    31381>31366 TT Mái Dầm
    31384>31378 X Đông Phước
    31387>31369 X Đông Phước A
    /934 H Phụng Hiệp
    31393>31393 TT Kinh Cùng
    31396>31396 TT Cây Dương
    31399>31399 X Tân Bình
    31402>31399 X Bình Thành
    31405>31408 X Thạnh Hòa
    31408>31408 X Long Thạnh
    31417>31420 X Phụng Hiệp
    31420>31420 X Hòa Mỹ
    31423>31393 X Hòa An
    31426>31426 X Phương Bình
    31429>31396 X Hiệp Hưng
    31432>31432 X Tân Phước Hưng
    31433>31432 TT Búng Tàu
    31435>31426 X Phương Phú
    31438>31408,31741 X Tân Long
    /935 H Vị Thủy
    31441>31441 TT Nàng Mau
    31444>31441 X Vị Trung
    31447>31453 X Vị Thủy
    31450>31441 X Vị Thắng
    31453>31453 X Vĩnh Thuận Tây
    31456>31459 X Vĩnh Trung
    31459>31459 X Vĩnh Tường
    31462>31465 X Vị Đông
    31465>31465 X Vị Thanh
    31468>31465 X Vị Bình
    /936 H Long Mỹ
    31483>31495,31591 X Thuận Hưng
    31484>31495 X Thuận Hòa
    31486>31453 X Vĩnh Thuận Đông
    31489>31489 TT Vĩnh Viễn
    31490>31489 X Vĩnh Viễn A
    31492>31492 X Lương Tâm
    31493>31492 X Lương Nghĩa
    31495>31495 X Xà Phiên
    /937 TX Long Mỹ
    31471>31471 P Thuận An
    31472>31480 P Trà Lồng
    31473>31473 P Bình Thạnh
    31474>31473,31741 X Long Bình
    31475>31473 P Vĩnh Tường
    31477>31471 X Long Trị
    31478>31471 X Long Trị A
    31480>31480,31639 X Long Phú
    31481>31480 X Tân Phú
    - 94 T Sóc Trăng
    /941 TP Sóc Trăng
    31498>31507 P 5
    31501>31507 P 7
    31504>31507 P 8
    31507>31507 P 6
    31510>31510 P 2
    31516>31510 P 4
    31519>31510 P 3
    31522>31510 P 1
    ~ 9
    31525>31684 P 10
    /942 H Châu Thành
    31569>31569 TT Châu Thành
    31570>31570 X Hồ Đắc Kiện
    31573>31569 X Phú Tâm
    31576>31582 X Thuận Hòa
    31582>31378,31582 X Phú Tân
    31585>31570 X Thiện Mỹ
    31594>31594 X An Hiệp
    31600>31594 X An Ninh
    /943 H Kế Sách
    31528>31528 TT Kế Sách
    31531>31531 TT An Lạc Thôn
    31534>31531 X Xuân Hòa
    31537>31537 X Phong Nẫm
    31540>31540 X An Lạc Tây
    31543>31531 X Trinh Phú
    31546>31561 X Ba Trinh
    31549>31540 X Thới An Hội
    31552>31552 X Nhơn Mỹ
    31555>31528 X Kế Thành
    31558>31528 X Kế An
    31561>31561 X Đại Hải
    31564>31552 X An Mỹ
    /944 H Mỹ Tú
    31567>31567 TT Huỳnh Hữu Nghĩa
    31579>31579 X Long Hưng
    31588>31579 X Hưng Phú
    31591>31591 X Mỹ Hương
    31597>31567 X Mỹ Tú
    31603>31603 X Mỹ Phước
    31606>31495,31591 X Thuận Hưng
    31609>31567 X Mỹ Thuận
    31612>31591 X Phú Mỹ
    /945 H Cù Lao Dung
    31615>31615 TT Cù Lao Dung
    31618>31615 X An Thạnh 1
    31621>31615 X An Thạnh Tây
    31624>31615 X An Thạnh Đông
    31627>31633 X Đại Ân 1
    31630>31633 X An Thạnh 2
    31633>31633 X An Thạnh 3
    31636>31633 X An Thạnh Nam
    /946 H Long Phú
    31639>31639 TT Long Phú
    31642>31552 X Song Phụng
    31645>31645 TT Đại Ngãi
    31648>31654 X Hậu Thạnh
    31651>31645 X Long Đức
    31654>31654 X Trường Khánh
    31657>31378,31654 X Phú Hữu
    31660>31666 X Tân Hưng
    31663>31666 X Châu Khánh
    31666>31288,31666 X Tân Thạnh
    31669>31480,31639 X Long Phú
    /947 H Mỹ Xuyên
    31684>31684 TT Mỹ Xuyên
    31690>31684 X Đại Tâm
    31693>31723 X Tham Đôn
    31708>31708 X Thạnh Phú
    31711>31723 X Ngọc Đông
    31714>31246,31726 X Thạnh Quới
    31717>31717 X Hòa Tú 1
    31720>31708 X Gia Hòa 1
    31723>31723 X Ngọc Tố
    31726>31726 X Gia Hòa 2
    ~ giahoaii
    31729>31717 X Hòa Tú 2
    ~ hoatuii
    /948 TX Ngã Năm
    31732>31732 P 1
    31735>31732 P 2
    31738>31732 X Vĩnh Quới
    31741>31408,31741 X Tân Long
    31744>31473,31741 X Long Bình
    31747>31753 P 3
    31750>31753 X Mỹ Bình
    31753>31753 X Mỹ Quới
    /949 H Thạnh Trị
    31756>31756 TT Phú Lộc
    31757>31756 TT Hưng Lợi
    31759>31759 X Lâm Tân
    31762>31741 X Thạnh Tân
    31765>31759 X Lâm Kiết
    31768>31759 X Tuân Tức
    31771>31777 X Vĩnh Thành
    31774>31756 X Thạnh Trị
    31777>31777 X Vĩnh Lợi
    31780>31777 X Châu Hưng
    /950 TX Vĩnh Châu
    31783>31783 P 1
    31786>31789 X Hòa Đông
    31789>31789 P Khánh Hòa
    31792>31789 X Vĩnh Hiệp
    31795>31795 X Vĩnh Hải
    31798>31783 X Lạc Hòa
    31801>31783 P 2
    31804>31804 P Vĩnh Phước
    31807>31804 X Vĩnh Tân
    31810>31810 X Lai Hòa
    /951 H Trần Đề
    31672>31673 X Đại Ân 2
    31673>31673 TT Trần Đề
    31675>31675 X Liêu Tú
    31678>31679 X Lịch Hội Thượng
    31679>31679 TT Lịch Hội Thượng
    31681>31673 X Trung Bình
    31687>31687 X Tài Văn
    31696>31687 X Viên An
    31699>31699 X Thạnh Thới An
    31702>31699 X Thạnh Thới Thuận
    31705>31675 X Viên Bình
    """
}
