extension OCOPSheetText {
  /// Sheet 22 of Decision 26/2026/QĐ-TTg, Annex II: Vải, may mặc.
  static let sheet22 = """
    sheet 22 IV.2 MOIT
    name Vải, may mặc
    class Sản phẩm: Hàng thủ công mỹ nghệ. Nhóm: Vải, may mặc
    !out forged-dossier Giả mạo hồ sơ
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 16
    1.2 = 21
    1.3 = 2:1.4
    1.4 = 21
    1.5 = 7:1.6
    1.6 = 1:1.7
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 4 Nguồn gốc ý tưởng sản phẩm
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện về nguyên liệu, kỹ thuật truyền thông
    - 2 Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương
    - 4**** Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc
        sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên
        liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng
    2.2 5 Bao bì, ghi nhãn sản phẩm
    - 1*** Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định
    - 3 Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu)
    - 5**** Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản
        phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử
    2.3 = 1:2.4
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
    6 24 CÁC CHỈ TIÊU
    6.1 = 21
    6.2 5 Thiết kế độc đáo
    > (Chất lượng: Có nét riêng, khác biệt, không lẫn với sản phẩm khác,...)
    - 1 Phong cách thiết kế phổ biến
    - 3 Phong cách độc đáo riêng, nhưng là dạng thông thường
    - 5***** Phong cách độc đáo riêng, thể hiện trí tuệ địa phươngGhi chú: Nếu sản phẩm vi phạm sở
        hữu trí tuệ, sẽ bị loại bỏ
    6.3 5 Các yếu tố tích hợp lên giá trị của sản phẩm
    > (Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền
        vững; kích thước, tỷ lệ phù hợp;...)
    - 0 Không thể hiện rõ nét về giá trị sản phẩm
    - 1 Giá trị sản phẩm được tích hợp hài hòa, phù hợp
    - 3 Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc
    - 5 Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống,
        hình thành sản phẩm đặc trưng
    6.4 4 Các tính năng của sản phẩm
    > (Giá trị sử dụng của sản phẩm: Tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay;...)
    - 0 Sản phẩm không có các tính năng cơ bản
    - 1 Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường địa phương
    - 2 Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường trong nước
    - 4 Sản phẩm có đủ các tính năng cơ bản để xuất khẩu
    6.5 5 Chất lượng của nguyên liệu/thành phần
    - 0 Nguyên liệu/thành phần không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật
        hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên
    - 3 Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải
        thiện sinh kế cho đồng bào dân tộc
    - 5 Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải
        thiện sinh kế cho đồng bào dân tộc, có chứng chỉ quản lý vùng nguyên liệu bền vững
    7 3 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    - 1*** Có công bố chất lượng sản phẩm
    - 2 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 3 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    8 3 HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG
    - 1 Có hướng dẫn sử dụng sản phẩm đơn giản
    - 2 Có hướng dẫn sử dụng chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm
    - 3 Có hướng dẫn sử dụng chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm, phát huy các
        giá trị văn hóa, chất lượng sản phẩm
    9 5 CƠ HỘI THỊ TRƯỜNG TOÀN CẦU
    > Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng
        đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các
        thị trường tiềm năng..
    - 1 Có thể xuất khẩu đến thị trường khu vực Đông Nam Á
    - 3 Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á
    - 5 Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)
    """
}
