extension OCOPSheetText {
  /// Sheet 21 of Decision 26/2026/QĐ-TTg, Annex II: Thủ công mỹ nghệ.
  static let sheet21 = """
    sheet 21 IV.1 MOIT MAE
    name Thủ công mỹ nghệ
    printed Thủ công mỹ nghệ gia dụng, trang trí
    class Sản phẩm: Thủ công mỹ nghệ, Nhóm: Thủ công mỹ nghệ gia dụng, trang trí
    !out forged-dossier Giả mạo hồ sơ
    !out registration-dossier Không đáp ứng quy định hồ sơ đăng ký theo quy định
    part A 40
    1 19 TỔ CHỨC SẢN XUẤT
    1.1 = 16
    1.2 3 Gia tăng giá trị
    - 1 Phân loại, chế tác giản đơn
    - 2 Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống
    - 3 Ứng dụng công nghệ phù hợp gắn với kỹ năng nghề truyền thống, tạo ra sản phẩm tinh xảo, chất
        lượng cao hơn
    1.3 = 2:1.4
    1.4 4 Liên kết chuỗi trong sản xuất
    - 0 Không có liên kết hoặc có liên kết nhưng không rõ ràng
    - 1 Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ
    - 2**** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ
    - 4***** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định
        từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP
    1.5 4 Bảo vệ môi trường trong quá trình sản xuất
    - 1**** Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo
        vệ môi trường
    - 2 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ
        minh chứng về công trình thu gom và xử lý chất thải theo quy định
    - 4 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh
        chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng
        bao gói thân thiện với môi trường
    1.6 = 1:1.7
    2 9 PHÁT TRIỂN SẢN PHẨM
    2.1 = 19
    2.2 4 Bao bì, ghi nhãn sản phẩm
    - 1*** Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định
    - 3 Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu)
    - 4**** Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản
        phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử
    2.3 = 1:2.4
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 = 3
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
    6 21 CÁC CHỈ TIÊU
    6.1 5 Mức độ tinh xảo/sắc nét của sản phẩm
    - 0 Không khéo léo/nhã nhặn, không thể bán được
    - 1 Khá khéo léo/nhã nhặn, có thể bán được
    - 3 Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật
    - 5***** Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán được trong các cửa hàng lớn và xuất
        khẩu
    6.2 5 Thiết kế độc đáo
    - 1 Phong cách thiết kế phổ biến
    - 3 Phong cách độc đáo riêng, nhưng là dạng thông thường
    - 5***** Phong cách độc đáo riêng, thể hiện trí tuệ địa phươngGhi chú: Nếu sản phẩm vi phạm sở
        hữu trí tuệ, sẽ bị loại bỏ
    6.3 3 Các yếu tố tích hợp lên giá trị của sản phẩm
    > (Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền
        vững; kích thước, tỷ lệ phù hợp;...)
    - 0 Không thể hiện rõ nét về giá trị sản phẩm
    - 1 Giá trị sản phẩm được tích hợp hài hòa, phù hợp
    - 2 Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc
    - 3 Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống,
        hình thành sản phẩm đặc trưng
    6.4 3 Các tính năng của sản phẩm
    > (Giá trị sử dụng của sản phẩm: Tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay;...)
    - 0 Sản phẩm không có các tính năng cơ bản
    - 1 Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường địa phương
    - 2 Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường trong nước
    - 3 Sản phẩm có đủ các tính năng cơ bản để xuất khẩu
    6.5 5 Chất lượng của nguyên liệu/thành phần
    - 0 Nguyên liệu/thành phần không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật
        hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên.
    - 3 Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải
        thiện sinh kế cho người dân
    - 5 Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải
        thiện sinh kế cho người dân, có chứng chỉ quản lý vùng nguyên liệu bền vững
    7 4 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    > Áp dụng bắt buộc đối với các sản phẩm phải công bố chất lượng theo quy định; khuyến khích các
        sản phẩm còn lại để nâng cao chất lượng sản phẩm.
    > Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 1*** Có công bố chất lượng sản phẩm
    - 2 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 4 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    8 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP,...)
    - 5 Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, Halal, FDA...)
    9 = 14:10
    """
}
