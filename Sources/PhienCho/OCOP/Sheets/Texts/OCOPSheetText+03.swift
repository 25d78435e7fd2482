extension OCOPSheetText {
  /// Sheet 3 of Decision 26/2026/QĐ-TTg, Annex II: Gạo, ngũ cốc, hạt sơ chế khác.
  static let sheet03 = """
    sheet 3 I.2.a MAE
    name Gạo, ngũ cốc, hạt sơ chế khác
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm thô, sơ chế
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 1
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ -
        Organic,...)
    1.3 3 Gia tăng giá trị
    - 1 Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công
    - 2 Ứng dụng máy móc trong sơ chế, đóng gói sản phẩm
    - 3***** Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/ kéo
        dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)
    1.4 = 2
    1.5 = 2
    1.6 = 1
    1.7 1 Sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 0 Không sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 1 Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên
        liệu; hoạt động xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông
        nghiệp,...)
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !stop Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc
        gia, cấp tỉnh mà không có sự nổi trội và đặc sắc.
    - 0 Sản phẩm được trồng phổ biến ở nhiều, tỉnh, thành phố
    - 1 Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt
        do điều kiện đất đai, thời tiết, kỹ thuật bản địa
    - 3**** Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 2 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
        địa phương <51 %
    - 3 HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của
        cộng đồng người địa phương ≥ 51%
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
    5.1 5 Câu chuyện sản phẩm
    - 0 Không có câu chuyện sản phẩm
    - 1 Có câu chuyện sản phẩm
    - 2 Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi
    - 3 Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình
        ảnh, clip,...)
    - 5 Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình ảnh,
        clip,...) và đưa vào nội dung truy xuất nguồn gốc điện tử * * * *
    5.2 = 1
    5.3 = 1
    part C 35
    6 12 CHỈ TIÊU CẢM QUAN
    6.1 3 Tạp chất
    !stop Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm)
        như: Lông, côn trùng, mẫu gỗ, cát, nhựa ...sẽ không đánh giá các bước tiếp theo
    - 1 Có tạp chất, chấp nhận được
    - 2 Có rất ít tạp chất, chấp nhận được
    - 3**** Sạch, không phát hiện tạp chất
    6.2 3 Kích thước, độ đồng đều
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2 Tương đối đồng đều
    - 3**** Đồng đều
    6.3 3 Màu sắc
    - 0 Chấp nhận được
    - 1 Tương đối phù hợp với đặc tính sản phẩm
    - 2**** Tốt, phù hợp với đặc tính sản phẩm
    - 3***** Rất tốt, phù hợp với đặc tính sản phẩm
    6.4 3 Mùi, vị
    - 0 Có mùi/vị lạ
    - 1 Có mùi/vị tương đối phù hợp với đặc tính sản phẩm
    - 2**** Có mùi/vị phù hợp với đặc tính sản phẩm
    - 3***** Có mùi/vị rất phù hợp với đặc tính sản phẩm
    7 3 DINH DƯỠNG
    > (Chỉ ra hàm lượng của các chỉ tiêu như: amylose, cacbohydrat, năng lượng, lipid,... theo phiếu
        kiểm nghiệm)
    - 0 Không có
    - 1 Có 1 - 2 chỉ tiêu
    - 3 Có trên 2 chỉ tiêu
    8 = 2:7
    9 5 CÔNG BỐ SẢN PHẨM
    > Ghi chú: Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 2*** Có công bố chất lượng sản phẩm
    - 4 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 5 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    10 = 2:9
    11 = 1
    12 = 1
    """
}
