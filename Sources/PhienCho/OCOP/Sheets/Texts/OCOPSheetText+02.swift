extension OCOPSheetText {
  /// Sheet 2 of Decision 26/2026/QĐ-TTg, Annex II: Thịt, thủy sản, trứng, sữa tươi.
  static let sheet02 = """
    sheet 2 I.1.b MAE
    name Thịt, thủy sản, trứng, sữa tươi
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm tươi sống
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn gốc sản phẩm
    !must Yêu cầu: 100% sản phẩm được nuôi trồng, đánh bắt trên địa bàn cấp tỉnh (không tính phạm vi
        ngư trường đánh bắt)
    - 1 Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%
    - 2 Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã từ 50% đến dưới 75%
    - 3 Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã từ 75% đến 100%
    1.2 3 Gia tăng giá trị
    - 1 Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công
    - 2 Ứng dụng máy móc trong sơ chế, giết mổ, đóng gói sản phẩm
    - 3 Ứng dụng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản (nâng cao chất lượng sản
        phẩm/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)
    1.3 2 Vùng sản xuất được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, Global GAP, MSC...)
    1.4 3 Năng lực sản xuất để đáp ứng yêu cầu phân phối
    > (Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường, so sánh với quy mô trung
        bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)
    - 1 Có năng lực, quy mô sản xuất mức độ nhỏ
    - 2 Có năng lực, quy mô sản xuất trung bình
    - 3 Có năng lực, quy mô sản xuất lớn
    1.5 3 Liên kết chuỗi trong sản xuất
    - 0 Không có liên kết hoặc có liên kết nhưng không rõ ràng
    - 1 Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ
    - 2**** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ
    - 3***** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định
        từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP
    1.6 = 1
    1.7 = 1
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !stop Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc
        gia, cấp tỉnh mà không có sự nổi trội và đặc sắc.
    - 0 Sản phẩm được nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt
        do điều kiện đất đai, thời tiết, kỹ thuật bản địa
    - 3**** Sản phẩm được nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của
        tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 2 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
        địa phương <51%
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
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 4 Tạp chất
    !stop Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm)
        như: Lông, côn trùng, mẫu gỗ, cát, nhựa … sẽ không đánh giá các bước tiếp theo)
    - 1 Có tạp chất, chấp nhận được
    - 2 Có rất ít tạp chất, chấp nhận được
    - 4***** Sạch, không phát hiện tạp chất
    6.2 3 Kích thước, hình dạng bề ngoài
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2 Tương đối đồng đều
    - 3**** Đồng đều
    6.3 5 Màu sắc
    - 0 Chấp nhận được
    - 1 Tương đối phù hợp với đặc tính sản phẩm
    - 3**** Tốt, phù hợp với đặc tính sản phẩm
    - 5***** Rất tốt, phù hợp với đặc tính sản phẩm
    6.4 3 Mùi
    - 0 Có mùi lạ, chấp nhận được
    - 1 Mùi không rõ, chấp nhận được
    - 2**** Có mùi rõ, phù hợp với sản phẩm
    - 3***** Có mùi rõ, rất phù hợp với sản phẩm
    7 5 TÍNH ĐỘC ĐÁO
    > (Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm
        năng thành thương hiệu của địa phương)
    - 0 Trung bình
    - 1 Tương đối độc đáo
    - 3**** Độc đáo, mang tính đặc trưng
    - 5***** Rất độc đáo và có tính đặc trưng
    8 5 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    > Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 2*** Có công bố chất lượng sản phẩm
    - 4 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 5 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    9 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP,...)
    - 5 Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    10 = 1:11
    11 3 CƠ HỘI THỊ TRƯỜNG TOÀN CẦU
    > Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng
        đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các
        thị trường tiềm năng.
    - 1 Có thể xuất khẩu đến thị trường khu vực Đông Nam Á
    - 2 Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á
    - 3 Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU, ...)
    """
}
