extension OCOPSheetText {
  /// Sheet 10 of Decision 26/2026/QĐ-TTg, Annex II: Gia vị khác (muối, hành, tỏi, tiêu).
  static let sheet10 = """
    sheet 10 I.4.b MAE
    name Gia vị khác (muối, hành, tỏi, tiêu)
    printed Gia vị khác (muối, hành, tỏi, tiêu,...)
    class Sản phẩm: Thực phẩm. Nhóm: Gia vị
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    % 1.2 | điểm của phương án 1 để trống | 0 | phương án là "Không được cấp…"; thang điểm 0 · 1 · 2
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 7
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ- Organic,...)
    1.3 = 6
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
    3.5 3 Sở hữu trí tuệ
    - 1*** Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng
        thẩm định hình thức)
    - 2 Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn
        hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương
        (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu
        chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)
    - 3 Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn
        hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương
        (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu
        chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công
        nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng
        ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).
    part B 25
    4 13 TIẾP THỊ
    4.1 = 1
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN VỀ SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 = 9
    6.2 = 9
    6.3 = 7
    6.4 = 5
    6.5 = 5
    7 = 2
    8 = 2
    9 = 6
    10 = 1:11
    11 = 1:12
    """
}
