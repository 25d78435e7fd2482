extension OCOPSheetText {
  /// Sheet 19 of Decision 26/2026/QĐ-TTg, Annex II: Mỹ phẩm có thành phần từ dược liệu.
  static let sheet19 = """
    sheet 19 III.2 MOH
    name Mỹ phẩm có thành phần từ dược liệu
    class Sản phẩm: Dược liệu. Nhóm: Mỹ phẩm
    !out forged-dossier Giả mạo hồ sơ
    !out production-conditions Không có đủ điều kiện bắt buộc để sản xuất sản phẩm theo quy định
        quản lý chuyên ngành của Bộ Y tế
    !out product-declaration Không có bản công bố sản phẩm (hoặc tương đương)
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 17 TỔ CHỨC SẢN XUẤT
    1.1 = 14
    1.2 = 11:1.3
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 1:1.6
    1.6 = 1:1.7
    2 11 PHÁT TRIỂN SẢN PHẨM
    2.1 4 Nguồn gốc ý tưởng sản phẩm
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống
    - 2 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương
    - 4**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên
        liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng
    2.2 = 1
    2.3 3 Phong cách, ghi nhãn hàng hóa
    - 1*** Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng
        thẩm định hình thức)
    - 2 Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu)
    - 3**** Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản
        phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử
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
    5.1 = 12
    5.2 = 1
    5.3 = 1
    part C 35
    6 5 CÔNG BỐ CHẤT LƯỢNG
    !stop Ghi chú: Không đánh giá các bước tiếp theo nếu không có Phiếu công bố sản phẩm mỹ phẩm
        theo quy định
    - 0 Không có hồ sơ công bố tiêu chuẩn sản phẩm
    - 1 Có hồ sơ công bố tiêu chuẩn sản phẩm
    - 3 Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/tiêu chuẩn bao bì sản phẩm
    - 5 Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm
        nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập
    7 3 CHỈ TIÊU CẢM QUAN
    > (Kiểm tra theo tiêu chuẩn công bố)
    - 0 Không đạt
    - 1 Tương đối đạt
    - 3 Đạt
    8 = 18
    9 4 HIỆU QUẢ SỬ DỤNG
    > (Sử dụng trực tiếp sản phẩm hoặc thông qua tài liệu chính thống/kết quả nghiên cứu, minh chứng
        người sử dụng)
    - 0 Thấp, không rõ
    - 1 Có hiệu quả tương đối rõ
    - 2 Hiệu quả tốt
    - 4 Hiệu quả rất tốt
    10 = 2:7
    11 3 KIỂM TRA ĐỊNH KỲ
    > (Hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn)
    - 0 Có, nhưng không đạt
    - 1 Có, đạt nhưng không đủ
    - 3 Có, đạt đầy đủ
    12 = 6:9
    13 2 HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG
    - 1 Có hướng dẫn sử dụng sản phẩm đơn giản
    - 2 Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm, tránh tác dụng phụ
        (nếu có)
    14 = 1:12
    """
}
