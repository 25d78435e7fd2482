extension OCOPSheetText {
  /// Sheet 13 of Decision 26/2026/QĐ-TTg, Annex II: Cà phê, cacao.
  static let sheet13 = """
    sheet 13 I.6 MAE
    name Cà phê, cacao
    printed Sản phẩm cà phê, ca cao
    class Sản phẩm: Thực phẩm. Nhóm: Cà phê, Ca cao
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 11
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ-Organic,...)
    1.3 = 11
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 = 1
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
    4.2 4 Tổ chức phân phối
    > (Gồm: Tổ chức kinh doanh, phân phối sản phẩm)
    - 0 Không có người chịu trách nhiệm quản lý phân phối
    - 1 Có người chịu trách nhiệm quản lý phân phối
    - 3 Có bộ phận/phòng quản lý phân phối
    - 4 Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý
    4.3 4 Quảng bá sản phẩm
    - 0 Không có hoạt động quảng bá sản phẩm
    - 1 Có 03 hoạt động quảng bá sản phẩm trở xuống
    - 2 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh
    - 3 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh
    - 4 Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng
        xã hội hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển
        lãm ngoài tỉnh và quốc tế
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 10 Ngoại hình
    6.1.1 2 Tạp chất lạ
    !stop Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất AN TOÀN THỰC PHẨM như đất, côn trùng, lông,
        len ... sẽ không đánh giá các bước tiếp theo.
    - 0 Có các tạp chất, chấp nhận được
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2 Sạch, không có tạp chất
    6.1.2 2 Trạng thái/hình dạng
    - 0 Không đồng đều, chấp nhận được
    - 1 Tương đối đồng đều, phù hợp
    - 2 Đồng đều, phù hợp
    6.1.3 2 Màu sắc
    - 0 Không đồng đều hoặc bị cháy
    - 1 Đồng đều, tự nhiên, tương đối phù hợp (với tính chất sản phẩm)
    - 2 Đồng đều, tự nhiên, phù hợp
    6.1.4 2 Mùi
    - 0 Có mùi lạ (chấp nhận được) hoặc không rõ mùi
    - 1 Thơm tự nhiên đặc trưng, nhẹ
    - 2 Thơm tự nhiên đặc trưng, mạnh
    6.1.5 2 Vị
    - 0 Vị khác thường (chấp nhận được) hoặc không rõ vị
    - 1 Vị đậm đà phù hợp (với tính chất sản phẩm)
    - 2 Vị đậm đà, hấp dẫn
    6.2 5 Nước pha
    6.2.1 2 Màu nước
    - 0 Hơi đục, màu nhạt, chấp nhận được
    - 1 Đậm, sánh, phù hợp (với tính chất sản phẩm)
    - 2 Đậm, sánh, rất phù hợp
    6.2.2 3 Mùi, vị
    - 0 Khác thường (chấp nhận được) hoặc không rõ vị
    - 1 Mùi, vị phù hợp với đặc tính sản phẩm
    - 3 Mùi vị hấp dẫn, đặc sắc
    7 = 2
    8 = 2
    9 = 5
    10 = 1:11
    11 = 1:12
    """
}
