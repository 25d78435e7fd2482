extension OCOPSheetText {
  /// Sheet 23 of Decision 26/2026/QĐ-TTg, Annex II: Hoa.
  static let sheet23 = """
    sheet 23 V.1 MAE
    name Hoa
    class Sản phẩm: Sinh vật cảnh
    !out forged-dossier Giả mạo hồ sơ
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    % 9 | điểm tối đa "4" và "1" trên hai dòng | 4 | các mục của Phần C cộng lại được 35 điểm
    % 6.2 | 1 · 1 · 3 · 5 | 1 · 1 · 3 · 5 | hai phương án cùng 1 điểm; giữ như in
    part A 40
    1 19 TỔ CHỨC SẢN XUẤT
    1.1 4 Nguồn gốc sản phẩm
    !must Yêu cầu: 100% sản phẩm được trồng trên địa bàn cấp tỉnh
    - 1 Có sản phẩm được trồng trên địa bàn cấp xã, nhưng tỷ lệ dưới 50%
    - 2 Sản phẩm được trồng trên địa bàn cấp xã từ 50% đến dưới 75%
    - 4 Sản phẩm được trồng trên địa bàn cấp xã từ 75% đến 100%
    1.2 4 Gia tăng giá trị
    - 1 Sơ chế (làm sạch, phân loại, đóng gói...) thủ công
    - 2 Ứng dụng máy móc trong đóng gói, bảo quản sản phẩm
    - 4 Ứng dụng công nghệ cao trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/kéo dài thời
        gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)
    1.3 = 2:1.4
    1.4 = 21
    1.5 = 7:1.6
    1.6 = 1:1.7
    2 9 PHÁT TRIỂN SẢN PHẨM
    2.1 5 Nguồn gốc ý tưởng sản phẩm
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống
    - 3 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương
    - 5**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên
        liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng
    2.2 = 21
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
    6 14 CHẤT LƯỢNG SẢN PHẨM
    6.1 5 Kích thước, hình dạng bề ngoài
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2 Tương đối đồng đều
    - 5**** Đồng đều
    6.2 5 Màu sắc
    - 1 Chấp nhận được
    - 1 Phù hợp với đặc tính sản phẩm
    - 3**** Đẹp, bắt mắt so với đặc tính sản phẩm
    - 5***** Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm
    6.3 4 Thiết kế sản phẩm
    > (bao gói, chậu trồng,...)
    - 1 Thiết kế sản phẩm đơn giản, phổ biến
    - 2 Thiết kế đẹp, phù hợp với sản phẩm
    - 4 Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường
    7 8 TÍNH ĐỘC ĐÁO Chất lượng
    > (màu sắc, mùi thơm,...): Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản
        phẩm khác, tiềm năng thành thương hiệu của địa phương
    - 2 Trung bình
    - 4 Tương đối độc đáo
    - 6**** Độc đáo, mang tính đặc trưng
    - 8***** Rất độc đáo và có tính đặc trưng
    8 4 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 0 Không có hoạt động kiểm soát chất lượng sản phẩm
    - 2 Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm
    - 4*** Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định
    9 4 HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG
    - 2 Có hướng dẫn sử dụng sản phẩm đơn giản
    - 4 Có hướng dẫn sử dụng chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng sản phẩm
    10 = 14
    """
}
