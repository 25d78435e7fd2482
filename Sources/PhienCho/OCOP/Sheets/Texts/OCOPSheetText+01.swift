extension OCOPSheetText {
  /// Sheet 1 of Decision 26/2026/QĐ-TTg, Annex II: Rau, củ, quả, hạt tươi.
  static let sheet01 = """
    sheet 1 I.1.a MAE
    name Rau, củ, quả, hạt tươi
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm tươi sống
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn gốc sản phẩm
    !must Yêu cầu: 100% sản phẩm được trồng trên địa bàn cấp tỉnh
    - 1 Sản phẩm được trồng trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%
    - 2 Sản phẩm được trồng trên địa bàn cấp xã từ 50% đến dưới 75%
    - 3 Sản phẩm được trồng trên địa bàn cấp xã từ 75% đến 100%
    1.2 2 Vùng nguyên liệu được cấp chứng nhận chất lượng
    - 0 Không được cấp giấy chứng nhận chất lượng
    - 1 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ, ...)
    - 2 Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic,
        ...)
    1.3 3 Gia tăng giá trị
    - 1 Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công
    - 2 Ứng dụng máy móc trong sơ chế, đóng gói sản phẩm
    - 3***** Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/kéo
        dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)
    1.4 3 Năng lực sản xuất đáp ứng yêu cầu phân phối
    > (Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường, so sánh với quy mô trung
        bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)
    - 1 Có năng lực, quy mô sản xuất mức độ nhỏ
    - 2 Có năng lực, quy mô sản xuất trung bình
    - 3 Có năng lực, quy mô sản xuất lớn
    1.5 3 Liên kết sản xuất
    - 0 Không có liên kết hoặc có liên kết nhưng không rõ ràng
    - 1 Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ
    - 2**** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ
    - 3***** Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định
        từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP
    1.6 3 Bảo vệ môi trường trong quá trình sản xuất
    - 1**** Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo
        vệ môi trường
    - 2 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ
        minh chứng về công trình thu gom và xử lý chất thải theo quy định
    - 3 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh
        chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng
        bao gói thân thiện với môi trường
    1.7 1 Sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 0 Không sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 1 Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên
        liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông
        nghiệp,...)
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !stop Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc
        gia, cấp tỉnh mà không có sự nổi trội về chất lượng và đặc sắc.
    - 0 Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt
        do điều kiện đất đai, thời tiết, kỹ thuật bản địa
    - 3**** Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội, thương mại gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý
    2.2 3 Đóng gói, bao bì sản phẩm
    - 0 Đóng gói theo hình thức thông thường, không có bao bì
    - 1 Đóng gói theo hình thức thông thường, bao bì đơn giản
    - 2*** Đóng gói sáng tạo, bao bì đẹp
    - 3 Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng
    2.3 3 Phong cách, ghi nhãn hàng hóa
    - 1*** Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định
    - 2 Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm
        (hình ảnh hoặc lời giới thiệu)
    - 3**** Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản
        phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử
    2.4 1 Ghi nhãn hàng hóa có sử dụng song ngữ
    > (Việt - Anh hoặc ngôn ngữ nước ngoài khác)
    ±
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 2 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
        địa phương <51%
    - 3 HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của
        cộng đồng người địa phương ≥ 51%;
    3.2 1 Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết
        tật
    - 0 Đại diện pháp luật của chủ thể không phải nữ, không phải là đồng bào dân tộc thiểu số, không
        phải là người khuyết tật
    - 1 Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người
        khuyết tật
    3.3 3 Sử dụng lao động địa phương
    - 1 Có sử dụng từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã
    - 2 Có sử dụng từ 50% đến 75% lao động là người trên địa bàn cấp xã
    - 3 Có sử dụng ≥ 75% lao động là người trên địa bàn cấp xã
    3.4 2 Tăng trưởng sản xuất kinh doanh
    - 1 Hợp tác xã xếp loại trung bình hoặc năm trước liền kề năm đánh giá có lợi nhuận cao hơn so
        với năm trước liền kề; các loại hình khác: Năm trước liền kề năm đánh giá có lợi nhuận cao
        hơn so với năm trước liền kề.
    - 2**** Hợp tác xã xếp loại khá trở lên hoặc có 02 năm liên tiếp tăng trưởng dương về lợi nhuận
        tính từ năm trước liền kề năm đánh giá; các loại hình khác: Có 02 năm liên tiếp tăng trưởng
        dương về lợi nhuận tính từ năm trước liền kề năm đánh giá
    3.5 3 Sở hữu trí tuệ
    - 1*** Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng
        thẩm định hình thức)
    - 2**** Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký
        nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa
        phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn
        hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)
    - 3 Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn
        hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương
        (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu
        chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công
        nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng
        ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).
    part B 25
    4 13 TIẾP THỊ
    4.1 5 Khu vực phân phối chính
    - 1 Thị trường trong địa bàn cấp xã
    - 2*** Thị trường ngoài địa bàn cấp xã, có dưới 5 đại diện/đại lý phân phối
    - 3**** Thị trường ngoài địa bàn cấp xã, có ≥ 5 đại diện/đại lý phân phối
    - 5***** Thị trường quốc tế (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng) hoặc phân
        phối tại các kênh thương mại hiện đại: siêu thị, thương mại điện tử,... (có hợp đồng và tài
        liệu minh chứng thực hiện hợp đồng, đường dẫn gian hàng điện tử)
    4.2 3 Tổ chức phân phối
    > (Gồm: Tổ chức kinh doanh, phân phối sản phẩm)
    - 0 Không có người chịu trách nhiệm quản lý phân phối
    - 1 Có người chịu trách nhiệm quản lý phân phối
    - 2 Có bộ phận/phòng quản lý phân phối
    - 3 Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý
    4.3 5 Quảng bá sản phẩm
    - 0 Không có hoạt động quảng bá sản phẩm
    - 1 Có 03 hoạt động quảng bá sản phẩm trở xuống
    - 2 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh
    - 3 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh
    - 5 Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng
        xã hội hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển
        lãm ngoài tỉnh và quốc tế
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 5 Câu chuyện sản phẩm
    - 0 Không có câu chuyện sản phẩm
    - 1 Có câu chuyện sản phẩm
    - 2 Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi
    - 3 Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình
        ảnh, clip,...)
    - 5**** Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình
        ảnh, clip,...) và đưa vào nội dung truy xuất nguồn gốc điện tử
    5.2 2 Cấu trúc câu chuyện sản phẩm
    > Chỉ áp dụng khi có câu chuyện sản phẩm
    - 0 Đơn giản
    - 1 Ngắn gọn, xúc tích
    - 2 Ngắn gọn, xúc tích và có văn phong kể chuyện
    5.3 5 Trí tuệ/bản sắc địa phương
    !must Yêu cầu: Nội dung câu chuyện sản phẩm OCOP phải thể hiện rõ nguồn gốc, tài nguyên bản địa,
        văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết
        phục.
    - 0 Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể
    - 1*** Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm
    - 3 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của
        sản phẩm
    - 5 Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của
        sản phẩm, có tính truyền cảm và thuyết phục
    part C 35
    6 12 CHỈ TIÊU CẢM QUAN
    6.1 2 Kích thước, hình dạng bề ngoài
    !stop Ghi chú: Không xem xét các chỉ tiêu khác nếu sản phẩm có các tạp chất có nguy cơ ảnh hưởng
        đến vệ sinh an toàn thực phẩm, như: ruồi bọ, lông, len, cát sỏi....
    - 0 Không đồng đều
    - 1 Không đồng đều, chấp nhận được
    - 2**** Đồng đều
    6.2 4 Màu sắc, độ chín
    - 0 Không phù hợp
    - 1 Chấp nhận được
    - 2 Tương đối phù hợp
    - 3**** Phù hợp
    - 4 Rất phù hợp
    6.3 3 Mùi/vị
    - 0 Kém
    - 1 Trung bình
    - 2 Tương đối tốt
    - 3 Tốt
    6.4 3 Tính đầy đủ về sản phẩm, sạch
    - 0 Tương đối chấp nhận được
    - 1 Chấp nhận được
    - 2 Tốt
    - 3 Rất tốt
    7 3 DINH DƯỠNG
    > (Chỉ ra hàm lượng của các chỉ tiêu dinh dưỡng như: Protit, Lipid, Vitamin,... (theo phiếu kiểm
        nghiệm do cơ quan có thẩm quyền cấp)
    - 0 Không có
    - 1 Có 1 - 2 chỉ tiêu
    - 3 Có trên 2 chỉ tiêu
    8 5 TÍNH ĐỘC ĐÁO
    > (Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm
        năng thành thương hiệu của địa phương)
    - 0 Trung bình
    - 1 Tương đối độc đáo
    - 3**** Độc đáo, mang tính đặc trưng
    - 5 Rất độc đáo và có tính đặc trưng
    9 5 CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM
    > Ghi chú: Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 2*** Có công bố chất lượng sản phẩm
    - 4 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 5 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    10 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP,..)
    - 5 Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA, ...)
    11 2 HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG
    - 1 Có hướng dẫn sử dụng sản phẩm đơn giản
    - 2 Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm
    12 3 CƠ HỘI THỊ TRƯỜNG TOÀN CẦU
    > Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng
        đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các
        thị trường tiềm năng.
    - 1 Có thể xuất khẩu đến thị trường khu vực Đông Nam Á
    - 2 Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á
    - 3 Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)
    """
}
