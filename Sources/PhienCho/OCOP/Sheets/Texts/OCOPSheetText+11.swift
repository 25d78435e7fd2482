extension OCOPSheetText {
  /// Sheet 11 of Decision 26/2026/QĐ-TTg, Annex II: Chè tươi, chè chế biến.
  static let sheet11 = """
    sheet 11 I.5.a MAE
    name Chè tươi, chè chế biến
    class Sản phẩm: Thực phẩm. Nhóm: Chè
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    % 1.2 | điểm của phương án 1 để trống | 0 | phương án là "Không được cấp…"; thang điểm 0 · 1 · 2
    % 6.1.1 | phương án 2: 11 điểm | 1 | điểm tối đa của tiêu chí là 2
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn nguyên liệu
    !out Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc
    - 1 Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 2*** Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 3 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 = 10
    1.3 3 Gia tăng giá trị
    - 0 Phân loại, sơ chế
    - 1 Chế biến đơn giản
    - 2 Chế biến
    - 3 Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của
        thị trường)
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 = 3
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
    5.1 5 Câu chuyện sản phẩm
    - 0 Không có câu chuyện sản phẩm
    - 1 Có câu chuyện sản phẩm
    - 2 Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi
    - 3 Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình
        ảnh, clip,...)
    - 5**** Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình
        ảnh, clip,..,) và đưa vào nội dung truy xuất nguồn gốc điện tử
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 4 Ngoại hình
    6.1.1 = 9:6.1
    6.1.2 2 Hình dạng, màu sắc cánh chè
    - 0 Hình dạng/màu không phù hợp
    - 1 Đồng đều, màu tự nhiên, tương đối phù hợp với tính chất sản phẩm
    - 2**** Đồng đều, màu tự nhiên, phù hợp với tính chất sản phẩm
    6.2 11 Nước pha
    6.2.1 3 Màu nước
    - 0 Hơi đục, màu nhạt, chấp nhận được
    - 1 Trong sáng, phù hợp (với tính chất sản phẩm)
    - 2 Trong sáng, rất phù hợp
    - 3 Trong sáng, rất phù hợp, bền màu
    6.2.2 3 Mùi nước
    - 0 Có mùi lạ (chấp nhận được) hoặc không rõ mùi
    - 1 Thơm tự nhiên, nhẹ
    - 2 Thơm tự nhiên, mạnh
    - 3 Thơm tự nhiên, mạnh, bền mùi
    6.2.3 5 Vị nước
    - 0 Vị khác thường (chấp nhận được) hoặc không rõ vị
    - 1 Tương đối đậm phù hợp (với tính chất sản phẩm)
    - 3 Vị đậm, dịu, phù hợp
    - 5 Vị đậm, dịu, phù hợp, có hậu vị ngọt
    7 = 2
    8 = 2
    9 = 8
    10 = 1:11
    11 = 1:12
    """
}
