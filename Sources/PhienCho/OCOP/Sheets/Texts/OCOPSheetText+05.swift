extension OCOPSheetText {
  /// Sheet 5 of Decision 26/2026/QĐ-TTg, Annex II: Đồ ăn nhanh.
  static let sheet05 = """
    sheet 5 I.3.a MOIT
    name Đồ ăn nhanh
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm chế biến
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 16 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn nguyên liệu
    - 1 Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 2*** Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 3 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 3 Gia tăng giá trị
    - 1 Chế biến đơn giản
    - 2 Chế biến
    - 3 Chế biến sâu (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)
    1.3 = 2:1.4
    1.4 = 2:1.5
    1.5 = 1:1.6
    1.6 = 1:1.7
    2 12 PHÁT TRIỂN SẢN PHẨM
    2.1 5 Nguồn gốc ý tưởng sản phẩm
    !out Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên
        sản phẩm, nhà sản xuất
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 3 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa
    - 5**** Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 2 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
        địa phương < 51%
    - 3 HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của
        cộng đồng người địa phương ≥ 51%
    3.2 1 Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết
        tật
    - 0 Đại diện pháp luật của chủ thể không phải nữ, không là đồng bào dân tộc thiểu số, không là
        người khuyết tật
    - 1 Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người
        khuyết tật
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
        thực phẩm) như: đất, côn trùng, lông, len, mốc nguy hại,... sẽ không đánh giá các bước tiếp
        theo.
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2**** Sạch, không phát hiện tạp chất
    6.2 3 Hình dạng
    - 0 Không phù hợp
    - 1 Tương đối phù hợp với phong cách của sản phẩm
    - 2 Phù hợp với phong cách của sản phẩm
    - 3 Rất phù hợp với phong cách của sản phẩm
    6.3 3 Màu sắc, thể chất
    - 0 Màu không đều
    - 1 Màu không đều, chấp nhận được
    - 2 Màu tương đối đồng đều, phù hợp với tính chất sản phẩm
    - 3 Màu đồng đều, phù hợp với tính chất sản phẩm
    6.4 3 Mùi
    - 0 Có mùi lạ (như khét,...)
    - 1 Có mùi chấp nhận được
    - 2**** Mùi phù hợp đặc trưng của sản phẩm
    - 3***** Mùi phù hợp đặc trưng của sản phẩm, hấp dẫn
    6.5 4 Vị
    - 0 Vị khác thường
    - 1 Chấp nhận được
    - 2**** Phù hợp với đặc trưng của sản phẩm
    - 4***** Phù hợp với đặc trưng của sản phẩm, hấp dẫn
    7 = 2
    8 5 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    > Ghi chú: Sản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 2*** Có công bố chất lượng sản phẩm
    - 4 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 5 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    9 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP,..)
    - 5 Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    10 = 1:11
    11 = 1:12
    """
}
