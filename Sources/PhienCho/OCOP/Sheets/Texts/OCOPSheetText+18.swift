extension OCOPSheetText {
  /// Sheet 18 of Decision 26/2026/QĐ-TTg, Annex II: Thực phẩm chức năng, thuốc dược liệu, thuốc
  /// cổ truyền.
  static let sheet18 = """
    sheet 18 III.1 MOH
    name Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền
    class Sản phẩm: Dược liệu. Nhóm: Thực phẩm chức năng, thuốc từ dược liệu, thuốc cổ truyền
    !out forged-dossier Giả mạo hồ sơ
    !out production-conditions Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện sản xuất sản phẩm (GMP đối với thực phẩm bảo vệ hoặc tương đương)
    !out product-declaration Không tuân thủ đầy đủ các quy định về hồ sơ đăng ký bản đăng ký công bố
        chất lượng sản phẩm, ghi nhãn sản phẩm, quảng cáo sản phẩm
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 7
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu
        cơ-Organic,...)
    1.3 = 11
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 = 1
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống
    - 2 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương
    - 3**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên
        liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng
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
    4.3 = 7
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 5 CHẤT LƯỢNG AN TOÀN THỰC PHẨM
    - 1*** Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm
        chức năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực).
    - 3**** Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm
        chức năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)
        và được kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy.
    - 5 Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm chức
        năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực); được
        kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy và có tài liệu chứng minh áp dụng
        dây chuyền sản xuất tiên tiến, hiện đại.
    7 4 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    - 2 Có Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo sản phẩm (nếu có)
        theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)
    - 4 Có Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo thực phẩm (nếu có)
        theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và có đủ hồ sơ lưu trữ theo
        đúng quy định.
    8 5 SỰ TIỆN LỢI KHI SỬ DỤNG, BẢO QUẢN
    - 0 Không tiện lợi
    - 1 Tương đối tiện lợi
    - 3 Tiện lợi
    - 5 Rất tiện lợi
    9 3 HIỆU QUẢ SỬ DỤNG
    > (Sử dụng trực tiếp sản phẩm hoặc thông qua tài liệu chính thống/kết quả nghiên cứu, minh chứng
        người sử dụng)
    - 0 Thấp, không rõ
    - 1 Có hiệu quả tương đối rõ
    - 2 Hiệu quả tốt
    - 3 Hiệu quả rất tốt
    10 3 KIỂM TRA ĐỊNH KỲ
    > (Hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn)
    - 1 Có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm trong hồ sơ Bản đăng ký công bố chất
        lượng sản phẩm theo quy định.
    - 3 Có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm trong hồ sơ Bản đăng ký công bố chất
        lượng sản phẩm theo quy định và kết quả kiểm nghiệm định kỳ các chỉ tiêu an toàn sản phẩm
        đối với sản phẩm theo quy định.
    11 = 7:7
    12 3 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 0 Không có hoạt động kiểm soát chất lượng sản phẩm
    - 1 Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm
    - 3 Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định
    13 = 1:11
    14 = 14:10
    """
}
