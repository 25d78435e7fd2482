extension OCOPSheetText {
  /// Sheet 15 of Decision 26/2026/QĐ-TTg, Annex II: Đồ uống có cồn khác.
  static let sheet15 = """
    sheet 15 II.1.b MOIT
    name Đồ uống có cồn khác
    class Sản phẩm: Đồ uống. Nhóm: Đồ uống có cồn
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out production-licence Không có giấy phép sản xuất theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 17 TỔ CHỨC SẢN XUẤT
    1.1 = 14
    1.2 = 14
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 3 Bảo vệ môi trường trong quá trình sản xuất
    - 1**** Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo
        vệ môi trường
    - 2 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ
        minh chứng về công trình thu gom và xử lý chất thải theo quy định
    - 3 Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh
        chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng
        bao gói thân thiện với môi trường
    1.6 1 Sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 0 Không sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 1 Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên
        liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp,
        ... )
    2 11 PHÁT TRIỂN SẢN PHẨM
    2.1 4 Nguồn gốc ý tưởng sản phẩm
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
    5.3 5 Trí tuệ/bản sắc địa phương
    !must Yêu cầu: Nội dung câu chuyện sản phẩm OCOP phải thể hiện rõ nguồn gốc, tài nguyên bản địa,
        văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết
        phục,
    - 0 Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể
    - 1*** Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm
    - 3 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của
        sản phẩm
    - 5 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của
        sản phẩm, có tính truyền cảm và thuyết phục
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 2 Tạp chất lạ
    !stop Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm như đất, côn trùng, lông,
        len... sẽ không đánh giá các bước tiếp theo.
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất/có cặn, chấp nhận được
    - 2 Sạch, không phát hiện tạp chất/cặn
    6.2 3 Màu sắc
    - 0 Màu sắc không phù hợp với đặc tính sản phẩm
    - 1**** Màu sắc phù hợp với đặc tính sản phẩm
    - 3 Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm
    6.3 5 Mùi
    - 0 Khác thường hoặc không rõ mùi
    - 1 Mùi nhẹ, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)
    - 2 Mùi mạnh, phù hợp
    - 3**** Mùi mạnh, phù hợp, hấp dẫn
    - 5 Mùi mạnh, phù hợp, rất hấp dẫn
    6.4 5 Vị
    - 0 Vị khác thường hoặc không rõ vị
    - 1 Tương đối rõ, chấp nhận được
    - 2 Vị đậm, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)
    - 3**** Vị đậm, dịu, phù hợp, không sốc
    - 5 Vị đậm, dịu, phù hợp, không sốc, hấp dẫn
    7 = 7
    8 = 2
    9 = 5
    10 = 14
    """
}
