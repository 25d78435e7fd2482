extension OCOPSheetText {
  /// Sheet 16 of Decision 26/2026/QĐ-TTg, Annex II: Nước khoáng thiên nhiên, nước uống đóng chai.
  static let sheet16 = """
    sheet 16 II.2.a MOH
    name Nước khoáng thiên nhiên, nước uống đóng chai
    class Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 17 TỔ CHỨC SẢN XUẤT
    1.1 4 Nguồn nguyên liệu
    - 1*** Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 2 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 4 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 3 Gia tăng giá trị
    - 1 Tinh chế
    - 2 Ứng dụng công nghệ cao trong tinh chế
    - 3 Ứng dụng công nghệ cao trong tinh chế, đóng gói
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 7:1.6
    1.6 = 3:1.7
    2 11 PHÁT TRIỂN SẢN PHẨM
    2.1 = 15
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 = 2
    3.2 = 1
    3.3 = 1
    3.4 = 1
    3.5 3 Sở hữu trí tuệ
    - 1*** Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng
        thẩm định hình thức)
    - 2**** Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký
        nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa
        phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn
        hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)
    - 3 Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn
        hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương
        (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu
        chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có đăng độc quyền kiểu dáng công
        nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng
        ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).
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
        văn hóa, bản sắc địa phương, giá trị độc trưng của sản phẩm, có tính truyền cảm và thuyết
        phục.
    - 0 Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể
    - 1*** Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm
    - 3 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của
        sản phẩm
    - 5 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của
        sản phẩm, có tính truyền cảm và thuyết phục
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 3 Tạp chất lạ
    - 0 Có tạp chất
    - 3 Sạch, không phát hiện tạp chất/cặn
    6.2 3 Màu sắc
    - 0 Có màu
    - 3 Trong suốt, không màu
    6.3 4 Mùi
    - 0 Có mùi
    - 2 Có mùi nhẹ, tự nhiên, chấp nhận được
    - 4 Không có mùi
    6.4 5 Vị
    !zero 6.1 6.2 6.3 6.4 Ghi chú: Nếu được 0 điểm tại một trong các chỉ tiêu trên, sẽ không đánh
        giá các bước tiếp theo.
    - 0 Có vị lạ
    - 1 Tương đối phù hợp với sản phẩm
    - 3 Phù hợp với sản phẩm
    - 5 Phù hợp với sản phẩm, “ấn tượng”, sảng khoái sau uống
    7 = 2
    8 = 2
    9 5 ĐIỀU KIỆN ĐẢM BẢO AN TOÀN CHẤT LƯỢNG SẢN PHẨM
    - 1 Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo đúng
        quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)
    - 3 Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo đúng
        quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và được kiểm tra, đánh giá của cơ quan
        có thẩm quyền sau cấp giấy
    - 5***** Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo
        đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực); được kiểm tra, đánh giá của cơ
        quan có thẩm quyền sau cấp giấy và có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên
        tiến, hiện đại.
    10 = 14
    """
}
