extension OCOPSheetText {
  /// Sheet 9 of Decision 26/2026/QĐ-TTg, Annex II: Tương, nước mắm, gia vị dạng lỏng khác.
  static let sheet09 = """
    sheet 9 I.4.a MAE
    name Tương, nước mắm, gia vị dạng lỏng khác
    class Sản phẩm: Thực phẩm. Nhóm: Gia vị
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 5 Nguồn nguyên liệu
    !out Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc
    - 1*** Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 3 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 5 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 = 6:1.3
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 7:1.6
    1.6 = 1:1.7
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 = 6
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 = 2
    3.2 = 1
    3.3 = 1
    3.4 = 1
    3.5 = 1
    part B 25
    4 13 TIẾP THỊ
    4.1 = 1
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 2 Tạp chất
    !stop Chú ý: Nếu có các tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn
        thực phẩm) như: Lông, côn trùng, mẫu gỗ, cát, nhựa ... sẽ không đánh giá các bước tiếp theo
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2**** Sạch, không phát hiện tạp chất
    6.2 3 Thể chất
    - 0 Không phù hợp
    - 1 Tương đối phù hợp với tính chất của sản phẩm
    - 2 Phù hợp với tính chất của sản phẩm
    - 3 Rất phù hợp với tính chất của sản phẩm
    6.3 = 7
    6.4 = 5
    6.5 = 5
    7 = 7
    8 = 2
    9 = 8
    10 = 1:11
    11 = 1:12
    """
}
