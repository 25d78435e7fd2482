extension OCOPSheetText {
  /// Sheet 6 of Decision 26/2026/QĐ-TTg, Annex II: Chế biến từ gạo, ngũ cốc.
  static let sheet06 = """
    sheet 6 I.3.b MAE MOIT
    name Chế biến từ gạo, ngũ cốc
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm chế biến
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 5
    1.2 = 3
    1.3 3 Gia tăng giá trị
    - 1 Chế biến đơn giản
    - 2 Chế biến
    - 3 Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của
        thị trường)
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 = 1
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !out Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên
        sản phẩm, nhà sản xuất
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
    3.1 = 5
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
    6.1 3 Tạp chất
    !stop Ghi chú: Nếu có tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn
        thực phẩm) như: đất, côn trùng, lông, len, mốc nguy hại,... sẽ không đánh giá các bước tiếp
        theo.
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 3**** Sạch, không phát hiện tạp chất
    6.2 3 Ngoại hình, đồng đều
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2 Tương đối đồng đều
    - 3 Đồng đều
    6.3 3 Màu sắc
    - 0 Chấp nhận được
    - 1 Tương đối phù hợp với đặc tính sản phẩm
    - 2 Phù hợp với đặc tính sản phẩm
    - 3 Rất phù hợp với đặc tính sản phẩm
    6.4 = 5
    6.5 3 Vị
    - 0 Vị khác thường
    - 1 Chấp nhận được
    - 2**** Phù hợp với đặc trưng của sản phẩm
    - 3***** Phù hợp với đặc trưng của sản phẩm, hấp dẫn
    7 = 2
    8 = 2
    9 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP,...)
    - 5 Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    10 = 1:11
    11 = 1:12
    """
}
