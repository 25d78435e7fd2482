// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
extension UnitText {
  /// Quảng Trị, and what lies in it from before 1 July 2025.
  static let province44 = """
    + 44 T Quảng Trị
    18859 P Đồng Thuận
    18871 P Đồng Sơn
    18880 P Đồng Hới
    18901 X Minh Hóa
    18904 X Dân Hóa
    18919 X Tân Thành
    18922 X Kim Điền
    18943 X Kim Phú
    18949 X Đồng Lê
    18952 X Tuyên Sơn
    18958 X Tuyên Lâm
    18985 X Tuyên Phú
    18991 X Tuyên Bình
    18997 X Tuyên Hóa
    19009 P Ba Đồn
    19021 X Phú Trạch
    19030 X Trung Thuần
    19033 X Hòa Trạch
    19051 X Tân Gianh
    19057 X Quảng Trạch
    19066 P Bắc Gianh
    19075 X Nam Ba Đồn
    19093 X Nam Gianh
    19111 X Hoàn Lão
    19126 X Bắc Trạch
    19138 X Phong Nha
    19141 X Bố Trạch
    19147 X Thượng Trạch
    19159 X Đông Trạch
    19198 X Nam Trạch
    19204 X Trường Sơn
    19207 X Quảng Ninh
    19225 X Ninh Châu
    19237 X Trường Ninh
    19246 X Lệ Ninh
    19249 X Lệ Thủy
    19255 X Cam Hồng
    19288 X Sen Ngư
    19291 X Tân Mỹ
    19309 X Trường Phú
    19318 X Kim Ngân
    19333 P Đông Hà
    19351 P Nam Đông Hà
    19360 P Quảng Trị
    19363 X Vĩnh Linh
    19366 X Bến Quan
    19372 X Vĩnh Hoàng
    19405 X Vĩnh Thủy
    19414 X Cửa Tùng
    19429 X Khe Sanh
    19432 X Lao Bảo
    19435 X Hướng Lập
    19441 X Hướng Phùng
    19462 X Tân Lập
    19483 X A Dơi
    19489 X Lìa
    19495 X Gio Linh
    19496 X Cửa Việt
    19501 X Bến Hải
    19537 X Cồn Tiên
    19555 X Hướng Hiệp
    19564 X Đakrông
    19567 X Ba Lòng
    19588 X Tà Rụt
    19594 X La Lay
    19597 X Cam Lộ
    19603 X Hiếu Giang
    19624 X Triệu Phong
    19639 X Nam Cửa Việt
    19645 X Triệu Bình
    19654 X Triệu Cơ
    19669 X Ái Tử
    19681 X Diên Sanh
    19699 X Vĩnh Định
    19702 X Hải Lăng
    19735 X Nam Hải Lăng
    19741 X Mỹ Thủy
    19742 ĐK Cồn Cỏ
    - 44 T Quảng Bình
    /450 TP Đồng Hới
    18853>18880 P Hải Thành
    18856>18880 P Đồng Phú
    18859>18859 P Bắc Lý
    18865>18880 P Nam Lý
    18868>18880 P Đồng Hải
    ~ dongmy haidinh
    18871>18871 P Đồng Sơn
    18874>18880 P Phú Hải
    18877>18871 P Bắc Nghĩa
    18880>18880 P Đức Ninh Đông
    18883>18859 X Quang Phú
    18886>18859 X Lộc Ninh
    18889>18880 X Bảo Ninh
    18892>18871 X Nghĩa Ninh
    18895>18871 X Thuận Đức
    18898>18880 X Đức Ninh
    /452 H Minh Hóa
    18901>18901 TT Quy Đạt
    ~ quyhoa
    18904>18904 X Dân Hóa
    18907>18904 X Trọng Hóa
    18913>18901 X Hồng Hóa
    18919>18919 X Tân Thành
    ~ hoaphuc hoatien hoathanh
    18922>18922 X Hóa Hợp
    18925>18901 X Xuân Hóa
    18928>18901 X Yên Hóa
    18931>18943 X Minh Hóa
    18934>18943 X Tân Hóa
    18937>18922 X Hóa Sơn
    18943>18943 X Trung Hóa
    18946>18943 X Thượng Hóa
    /453 H Tuyên Hóa
    18949>18949 TT Đồng Lê
    18952>18952 X Hương Hóa
    18955>18949 X Kim Hóa
    18958>18958 X Thanh Hóa
    18961>18952 X Thanh Thạch
    18964>18949 X Thuận Hóa
    18967>18958 X Lâm Hóa
    18970>18949 X Lê Hóa
    18973>18949 X Sơn Hóa
    18976>18985 X Đồng Hóa
    18979>18991 X Ngư Hóa
    18985>18985 X Thạch Hóa
    ~ namhoa
    18988>18985 X Đức Hóa
    18991>18991 X Phong Hóa
    18994>18991 X Mai Hóa
    18997>18997 X Tiến Hóa
    19000>18997 X Châu Hóa
    19003>18997 X Cao Quảng
    19006>18997 X Văn Hóa
    /454 H Quảng Trạch
    19012>19021 X Quảng Hợp
    19015>19021 X Quảng Kim
    19018>19021 X Quảng Đông
    19021>19021 X Quảng Phú
    19024>19033 X Quảng Châu
    19027>19030 X Quảng Thạch
    19030>19030 X Quảng Lưu
    19033>19033 X Quảng Tùng
    19036>19033 X Cảnh Dương
    19039>19030 X Quảng Tiến
    19042>19057 X Quảng Hưng
    19045>19057 X Quảng Xuân
    19051>19051 X Liên Trường
    ~ quangtruong quanglien
    19057>19057 X Quảng Phương
    19063>19051 X Phù Cảnh
    ~ phuhoa canhhoa
    19072>19051 X Quảng Thanh
    /455 H Bố Trạch
    19111>19111 TT Hoàn Lão
    ~ hoantrach
    19114>19198 TT Nông trường Việt Trung
    19117>19138 X Xuân Trạch
    19123>19126 X Hạ Mỹ
    ~ hatrach mytrach
    19126>19126 X Bắc Trạch
    19129>19138 X Lâm Trạch
    19132>19126 X Thanh Trạch
    19135>19126 X Liên Trạch
    19138>19138 X Phúc Trạch
    19141>19141 X Cự Nẫm
    19144>19159 X Hải Phú
    ~ phutrach haitrach
    19147>19147 X Thượng Trạch
    19150>19159 X Sơn Lộc
    19156>19141 X Hưng Trạch
    19159>19159 X Đồng Trạch
    19162>19159 X Đức Trạch
    19165>19138 TT Phong Nha
    ~ sontrach
    19168>19141 X Vạn Trạch
    19174>19141 X Phú Định
    19177>19111 X Trung Trạch
    19180>19111 X Tây Trạch
    19183>19111 X Hòa Trạch
    19186>19111 X Đại Trạch
    19189>19198 X Nhân Trạch
    19192>19147 X Tân Trạch
    19198>19198 X Lý Nam
    ~ namtrach lytrach
    /456 H Quảng Ninh
    19204>19204 X Trường Sơn
    19207>19207 TT Quán Hàu
    ~ luongninh
    19210>19207 X Vĩnh Ninh
    19213>19207 X Võ Ninh
    19216>19225 X Hải Ninh
    19219>19207 X Hàm Ninh
    19222>19225 X Duy Ninh
    19225>19225 X Gia Ninh
    19228>19204 X Trường Xuân
    19231>19237 X Hiền Ninh
    19234>19225 X Tân Ninh
    19237>19237 X Xuân Ninh
    19240>19237 X An Ninh
    19243>19237 X Vạn Ninh
    /457 H Lệ Thủy
    19246>19246 TT Nông trường Lệ Ninh
    19249>19249 TT Kiến Giang
    19252>19255 X Hồng Thủy
    19255>19255 X Ngư Thủy Bắc
    19258>19246 X Hoa Thủy
    19261>19255 X Thanh Thủy
    19264>19249 X An Thủy
    19267>19249 X Phong Thủy
    19270>19255 X Cam Thủy
    19273>19318 X Ngân Thủy
    19276>19246 X Sơn Thủy
    19279>19249 X Lộc Thủy
    19285>19249 X Liên Thủy
    19288>19288 X Hưng Thủy
    19291>19291 X Dương Thủy
    19294>19291 X Tân Thủy
    19297>19309 X Phú Thủy
    19300>19249 X Xuân Thủy
    19303>19291 X Mỹ Thủy
    19306>19288 X Ngư Thủy
    ~ nguthuytrung nguthuynam
    19309>19309 X Mai Thủy
    19312>19288 X Sen Thủy
    19315>19291 X Thái Thủy
    19318>19318 X Kim Thủy
    19321>19309 X Trường Thủy
    ~ vanthuy
    19327>19318 X Lâm Thủy
    /458 TX Ba Đồn
    19009>19009 P Ba Đồn
    19060>19009 P Quảng Long
    19066>19066 P Quảng Thọ
    19069>19075 X Quảng Tiên
    19075>19075 X Quảng Trung
    19078>19009 P Quảng Phong
    19081>19066 P Quảng Thuận
    19084>19075 X Quảng Tân
    19087>19009 X Quảng Hải
    19090>19075 X Quảng Sơn
    19093>19093 X Quảng Lộc
    19096>19075 X Quảng Thủy
    19099>19093 X Quảng Văn
    19102>19066 P Quảng Phúc
    19105>19093 X Quảng Hòa
    19108>19093 X Quảng Minh
    - 45 T Quảng Trị
    /461 TP Đông Hà
    19330>19333 P Đông Giang
    19333>19333 P 1
    19336>19351 P Đông Lễ
    19339>19333 P Đông Thanh
    19342>19351 P 2
    19345>19333 P 4
    19348>19351 P 5
    19351>19351 P Đông Lương
    19354>19333 P 3
    /462 TX Quảng Trị
    19357>19360 P 1
    19358>19360 P An Đôn
    19360>19360 P 2
    19361>19360 P 3
    19705>19360 X Hải Lệ
    /464 H Vĩnh Linh
    19363>19363 TT Hồ Xá
    19366>19366 TT Bến Quan
    19369>19372 X Vĩnh Thái
    19372>19372 X Vĩnh Tú
    19375>19363 X Vĩnh Chấp
    19378>19372 X Trung Nam
    ~ vinhtrung vinhnam
    19384>19414 X Kim Thạch
    ~ vinhthach vinhkim
    19387>19363 X Vĩnh Long
    19393>19366 X Vĩnh Khê
    19396>19372 X Vĩnh Hòa
    19402>19405 X Vĩnh Thủy
    19405>19405 X Vĩnh Lâm
    19408>19414 X Hiền Thành
    ~ vinhhien vinhthanh
    19414>19414 TT Cửa Tùng
    ~ vinhtan
    19417>19366 X Vĩnh Hà
    19420>19405 X Vĩnh Sơn
    19423>19414 X Vĩnh Giang
    19426>19366 X Vĩnh Ô
    /465 H Hướng Hóa
    19429>19429 TT Khe Sanh
    19432>19432 TT Lao Bảo
    19435>19435 X Hướng Lập
    19438>19435 X Hướng Việt
    19441>19441 X Hướng Phùng
    19444>19441 X Hướng Sơn
    19447>19441 X Hướng Linh
    19450>19429 X Tân Hợp
    19453>19429 X Hướng Tân
    19456>19432 X Tân Thành
    19459>19432 X Tân Long
    19462>19462 X Tân Lập
    19465>19462 X Tân Liên
    19468>19429 X Húc
    19471>19489 X Thuận
    19474>19462 X Hướng Lộc
    19477>19483 X Ba Tầng
    19480>19489 X Thanh
    19483>19483 X A Dơi
    19489>19489 X Lìa
    ~ axing atuc
    19492>19483 X Xy
    /466 H Gio Linh
    19495>19495 TT Gio Linh
    ~ giochau
    19496>19496 TT Cửa Việt
    ~ gioviet
    19498>19501 X Trung Giang
    19501>19501 X Trung Hải
    19504>19501 X Trung Sơn
    19507>19495 X Phong Bình
    ~ giobinh giophong
    19510>19495 X Gio Mỹ
    19519>19496 X Gio Hải
    ~ giothanh
    19522>19537 X Gio An
    19534>19537 X Linh Trường
    ~ vinhtruong linhthuong
    19537>19537 X Gio Sơn
    ~ linhhai giohoa
    19543>19496 X Gio Mai
    19546>19537 X Hải Thái
    19552>19495 X Gio Quang
    /467 H Đa Krông
    19555>19555 TT Krông Klang
    19558>19555 X Mò Ó
    19561>19555 X Hướng Hiệp
    19564>19564 X Đakrông
    19567>19567 X Triệu Nguyên
    19570>19567 X Ba Lòng
    ~ haiphuc
    19576>19564 X Ba Nang
    19579>19564 X Tà Long
    19582>19588 X Húc Nghì
    19585>19588 X A Vao
    19588>19588 X Tà Rụt
    19591>19594 X A Bung
    19594>19594 X A Ngo
    /468 H Cam Lộ
    19597>19597 TT Cam Lộ
    19600>19603 X Cam Tuyền
    19603>19603 X Thanh An
    ~ caman
    19606>19603 X Cam Thủy
    19612>19597 X Cam Thành
    19615>19603 X Cam Hiếu
    19618>19597 X Cam Chính
    19621>19597 X Cam Nghĩa
    /469 H Triệu Phong
    19624>19624 TT Ái Tử
    19627>19639 X Triệu Tân
    ~ trieuvan trieuan
    19633>19639 X Triệu Phước
    19636>19645 X Triệu Độ
    19639>19639 X Triệu Trạch
    19642>19645 X Triệu Thuận
    19645>19645 X Triệu Đại
    19648>19645 X Triệu Hòa
    19654>19654 X Triệu Cơ
    ~ trieuson trieulang
    19657>19669 X Triệu Long
    19660>19654 X Triệu Tài
    19666>19654 X Triệu Trung
    19669>19669 X Triệu Ái
    19672>19624 X Triệu Thượng
    19675>19669 X Triệu Giang
    19678>19624 X Triệu Thành
    ~ trieudong
    /470 H Hải Lăng
    19681>19681 TT Diên Sanh
    ~ haitho hailang
    19684>19741 X Hải An
    19687>19699 X Hải Bình
    ~ haique haiba
    19693>19699 X Hải Quy
    19699>19699 X Hải Hưng
    ~ haivinh haixuan
    19702>19702 X Hải Phú
    19708>19702 X Hải Thượng
    19711>19741 X Hải Dương
    19714>19681 X Hải Định
    ~ haithien haithanh
    19717>19702 X Hải Lâm
    19726>19735 X Hải Phong
    ~ haihoa haitan
    19729>19681 X Hải Trường
    19735>19735 X Hải Sơn
    19738>19735 X Hải Chánh
    19741>19741 X Hải Khê
    /471>19742 H Cồn Cỏ
    """
}
