extension OCOPSheetText {
  /// Sheet 8 of Decision 26/2026/QĐ-TTg, Annex II: Chế biến từ thịt, thủy sản, trứng, sữa, các
  /// sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác.
  static let sheet08 = """
    sheet 8 I.3.d MAE MOIT
    name Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực
        phẩm khác
    class Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 7
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalG.A.P, MSC,...)
    1.3 = 6
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 1 Sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 0 Không sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 1 Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên
        liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phế phẩm nông
        nghiệp,...)
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !out Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên
        sản phẩm, nhà sản xuất
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
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 2 Tạp chất
    !stop Ghi chú: Nếu có tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn
        thực phẩm) như: đất, côn trùng, lông, lông, len, mốc nguy hại,... sẽ không đánh giá các bước
        tiếp theo.
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2**** Sạch, không phát hiện tạp chất
    6.2 3 Hình dạng, thể chất
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2 Tương đối đồng đều
    - 3 Đồng đều
    6.3 = 7
    6.4 = 5
    6.5 = 5
    7 = 2
    8 = 2
    9 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP, ...)
    - 5 Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    10 = 1:11
    11 = 1:12
    """
}
