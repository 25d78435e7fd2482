extension OCOPSheetText {
  /// Sheet 24 of Decision 26/2026/QĐ-TTg, Annex II: Cây cảnh.
  static let sheet24 = """
    sheet 24 V.2 MAE
    name Cây cảnh
    class Sản phẩm: Sinh vật cảnh
    !out forged-dossier Giả mạo hồ sơ
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    part A 40
    1 19 TỔ CHỨC SẢN XUẤT
    1.1 = 23
    1.2 4 Gia tăng giá trị
    - 1 Trồng, chăm sóc đơn giản
    - 2 Trồng, chăm sóc, cắt tỉa
    - 4 Trồng, chăm sóc, cắt tỉa, tạo dáng kỹ thuật tay nghề cao
    1.3 = 2:1.4
    1.4 = 21
    1.5 = 1:1.6
    1.6 = 1:1.7
    2 9 PHÁT TRIỂN SẢN PHẨM
    2.1 = 23
    2.2 4 Phong cách, ghi nhãn sản phẩm
    > (tem, nhãn gắn trên sản phẩm)
    - 1*** Thông tin/thuyết minh về sản phẩm đầy đủ
    - 3 Thông tin/thuyết minh đầy đủ, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc
        lời giới thiệu)
    - 4***** Thông tin/thuyết minh đầy đủ, ấn tượng, thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 = 2
    3.2 1 Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết
        tật
    - 0 Đại diện pháp luật của chủ thể không phải nữ, không phải là đồng bào dân tộc thiểu số, không
        phải là người khuyết tật
    - 1 Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người
        khuyết tật.
    3.3 = 1
    3.4 = 1
    3.5 = 1
    part B 25
    4 13 TIẾP THỊ
    4.1 5 Khu vực phân phối chính
    - 1 Thị trường trong địa bàn cấp xã
    - 2 Thị trường ngoài thị trường cấp xã
    - 3 Thị trường trong địa bàn cấp tỉnh
    - 4 Thị trường ngoài địa bàn cấp tỉnh
    - 5 Thị trường quốc tế (có hợp đồng và minh chứng thực hiện hợp đồng)
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 17 CHẤT LƯỢNG SẢN PHẨM
    6.1 5 Hình dáng so với loại sản phẩm
    - 1 Trung bình
    - 3 Đẹp, ấn tượng
    - 5***** Rất đẹp và ấn tượng
    6.2 4 Màu sắc
    - 1 Phù hợp với đặc tính sản phẩm
    - 2 Đẹp, bắt mắt so với đặc tính sản phẩm
    - 4 Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm
    6.3 5 Kiểu dáng, tạo hình, mỹ thuật
    - 1 Tạo hình, kiểu dáng trung bình
    - 2 Tạo hình, kiểu dáng khéo léo/đẹp mắt
    - 3 Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật, kỹ thuật
    - 5***** Tạo hình tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp truyền tải
    6.4 3 Thiết kế sản phẩm
    > (chậu trồng, phụ kiện kèm theo...)
    - 1 Thiết kế sản phẩm đơn giản, phổ biến
    - 2 Thiết kế đẹp, phù hợp với sản phẩm
    - 3 Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường
    7 9 TÍNH ĐỘC ĐÁO
    > Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm
        năng thành thương hiệu của địa phương
    - 2 Trung bình
    - 4 Tương đối độc đáo
    - 6**** Độc đáo, mang tính đặc trưng
    - 9***** Rất độc đáo và có tính đặc trưng
    8 = 23
    9 = 14:10
    """
}
