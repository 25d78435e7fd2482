extension OCOPSheetText {
  /// Sheet 25 of Decision 26/2026/QĐ-TTg, Annex II: Động vật cảnh.
  static let sheet25 = """
    sheet 25 V.3 MAE
    name Động vật cảnh
    class Sản phẩm: Sinh vật cảnh
    !out forged-dossier Giả mạo hồ sơ
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    part A 40
    1 19 TỔ CHỨC SẢN XUẤT
    1.1 4 Nguồn gốc sản phẩm
    !must Yêu cầu: 100% sản phẩm được nuôi trên địa bàn cấp tỉnh
    - 1 Có sản phẩm được nuôi trên địa bàn cấp xã, nhưng tỷ lệ dưới 50%
    - 2 Sản phẩm được nuôi trên địa bàn cấp xã từ 50% đến dưới 75%
    - 4 Sản phẩm được nuôi trên địa bàn cấp xã từ 75% đến 100%
    1.2 4 Gia tăng giá trị
    - 1 Nuôi, chăm sóc đơn giản
    - 2 Nuôi, chăm sóc, lựa chọn
    - 4 Nuôi, chăm sóc, lựa chọn với kỹ thuật tay nghề cao
    1.3 = 2:1.4
    1.4 = 21
    1.5 = 1:1.6
    1.6 = 1:1.7
    2 9 PHÁT TRIỂN SẢN PHẨM
    2.1 5 Nguồn gốc ý tưởng sản phẩm
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống
    - 3 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương
    - 5**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý
    2.2 4 Phong cách, ghi nhãn sản phẩm
    > (tem, nhãn gắn trên sản phẩm)
    - 1*** Thông tin/thuyết minh về sản phẩm đầy đủ
    - 3 Thông tin/thuyết minh đầy đủ, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc
        lời giới thiệu)
    - 4**** Thông tin/thuyết minh đầy đủ, ấn tượng, thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 = 2
    3.2 = 1
    3.3 = 1
    3.4 = 1
    3.5 = 1
    part B 25
    4 13 TIẾP THỊ
    4.1 = 24
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHẤT LƯỢNG SẢN PHẨM
    6.1 = 24
    6.2 5 Màu sắc
    - 1 Phù hợp với đặc tính sản phẩm
    - 3 Đẹp, bắt mắt so với đặc tính sản phẩm
    - 5 Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm :
    6.3 5 Kích thước, hình dạng bề ngoài
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 3 Tương đối đồng đều
    - 5**** Đồng đều
    7 10 TÍNH ĐỘC ĐÁO
    > Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm
        năng thành thương hiệu của địa phương
    - 2 Trung bình
    - 5 Tương đối độc đáo
    - 7**** Độc đáo, mang tính đặc trưng
    - 10***** Rất độc đáo và có tính đặc trưng
    8 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 0 Không có hoạt động kiểm soát chất lượng sản phẩm
    - 3 Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm
    - 5*** Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định
    9 = 14:10
    """
}
