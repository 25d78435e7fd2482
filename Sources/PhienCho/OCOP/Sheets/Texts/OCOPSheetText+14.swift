extension OCOPSheetText {
  /// Sheet 14 of Decision 26/2026/QĐ-TTg, Annex II: Rượu trắng.
  static let sheet14 = """
    sheet 14 II.1.a MOIT
    name Rượu trắng
    class Sản phẩm: Đồ uống. Nhóm: Đồ uống có cồn
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 17 TỔ CHỨC SẢN XUẤT
    1.1 4 Nguồn nguyên liệu
    !out Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc
    - 1*** Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 2 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 4 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 3 Gia tăng giá trị
    - 1 Chế biến thông thường
    - 2 Sử dụng kỹ thuật thủ công để nâng cao chất lượng sản phẩm
    - 3 Áp dụng công nghệ để nâng cao chất lượng sản phẩm
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 7:1.6
    1.6 = 1:1.7
    2 11 PHÁT TRIỂN SẢN PHẨM
    2.1 4 Nguồn gốc ý tưởng sản phẩm
    !out Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên
        sản phẩm, nhà sản xuất
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống
    - 2 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội
    - 4**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý
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
    6.1 2 Tạp chất lạ
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất/có cặn, chấp nhận được
    - 2 Sạch, không phát hiện tạp chất/cặn
    6.2 3 Màu sắc
    - 0 Không trong suốt, chấp nhận được
    - 1 Tương đối trong suốt
    - 3 Trong suốt, không màu
    6.3 5 Mùi
    - 0 Khác thường hoặc không rõ mùi
    - 1 Mùi nhẹ, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)
    - 2 Mùi mạnh, phù hợp
    - 3 Mùi mạnh, phù hợp, hấp dẫn
    - 5 Mùi mạnh, phù hợp, rất hấp dẫn
    6.4 5 Vị
    - 0 Vị khác thường hoặc không rõ vị
    - 1 Tương đối rõ, chấp nhận được
    - 2 Vị đậm, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)
    - 3 Vị đậm, dịu, phù hợp
    - 5 Vị đậm, dịu, phù hợp, hấp dẫn
    7 = 2
    8 = 2
    9 = 6
    10 5 CƠ HỘI THỊ TRƯỜNG TOÀN CẦU
    > Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng
        đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các
        thị trường tiềm năng.
    - 1 Có thể xuất khẩu đến thị trường khu vực Đông Nam Á
    - 3 Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á
    - 5 Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)
    """
}
