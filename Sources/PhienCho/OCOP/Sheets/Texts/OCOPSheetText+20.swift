extension OCOPSheetText {
  /// Sheet 20 of Decision 26/2026/QĐ-TTg, Annex II: Tinh dầu và dược liệu khác.
  static let sheet20 = """
    sheet 20 III.3 MOH MOIT
    name Tinh dầu và dược liệu khác
    class Sản phẩm: Dược liệu. Nhóm: Dược liệu khác
    !out forged-dossier Giả mạo hồ sơ
    !out production-conditions Không có đủ điều kiện bắt buộc để sản xuất sản phẩm theo quy định
        quản lý chuyên ngành
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
    2.1 = 19
    2.2 = 1
    2.3 3 Phong cách, ghi nhãn hàng hóa
    - 1*** Có nhãn, ghi nhãn hàng hóa đầy đủ, đúng quy định
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
    !stop Ghi chú: Không đánh giá các bước tiếp theo nếu không có Phiếu công bố sản phẩm theo quy
        định
    - 1 Có hồ sơ công bố tiêu chuẩn sản phẩm
    - 3 Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu
    - 5 Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; phiếu kiểm nghiệm theo tiêu
        chuẩn tại cơ quan kiểm nghiệm độc lập
    7 = 19
    8 = 18
    9 = 19
    10 3 TÍNH AN TOÀN
    > (Theo hồ sơ nghiên cứu, thử nghiệm,...)
    - 0 Tương đối an toàn
    - 1 An toàn
    - 3 Rất an toàn
    11 5 TÍNH ĐỘC ĐÁO Chất lượng:
    > (mùi thơm, màu sắc, chất lượng sử dụng...): Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ
        ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương
    - 0 Trung bình
    - 1 Tương đối độc đáo
    - 3**** Độc đáo, mang tính đặc trưng
    - 5***** Rất độc đáo và có tính đặc trưng
    12 = 6:9
    13 = 19
    14 = 1:12
    """
}
