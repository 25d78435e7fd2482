extension OCOPSheetText {
  /// Sheet 17 of Decision 26/2026/QĐ-TTg, Annex II: Đồ uống không cồn khác.
  static let sheet17 = """
    sheet 17 II.2.b MOIT
    name Đồ uống không cồn khác
    class Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out production-licence Không tuân thủ đầy đủ các quy định về giấy phép sản xuất theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 17 TỔ CHỨC SẢN XUẤT
    1.1 = 16
    1.2 = 14
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 7:1.6
    1.6 = 1:1.7
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
        chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có bằng độc quyền kiểu dáng công
        nghiệp, hoặc bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng
        ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).
    part B 25
    4 13 TIẾP THỊ
    4.1 = 1
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 16
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 3 Tạp chất lạ
    !stop Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm như đất, côn trùng, lông,
        len... sẽ không đánh giá các bước tiếp theo
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 3 Sạch, không phát hiện tạp chất/cặn
    6.2 4 Màu sắc
    - 0 Màu sắc không phù hợp với đặc tính sản phẩm
    - 2**** Màu sắc phù hợp với đặc tính sản phẩm
    - 4 Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm
    6.3 = 15
    6.4 3 Vị
    - 0 Có vị lạ
    - 1 Tương đối phù hợp với sản phẩm
    - 2 Phù hợp với sản phẩm
    - 3 Phù hợp với sản phẩm, “ấn tượng”, hấp dẫn
    7 = 2
    8 = 2
    9 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP, ....)
    - 5 Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    10 = 14
    """
}
