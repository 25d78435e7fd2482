extension OCOPSheetText {
  /// Sheet 4 of Decision 26/2026/QĐ-TTg, Annex II: Mật ong, mật khác và nông sản thực phẩm khác.
  static let sheet04 = """
    sheet 4 I.2.b MAE
    name Mật ong, mật khác và nông sản thực phẩm khác
    class Sản phẩm: Thực phẩm. Nhóm: Thực phẩm thô, sơ chế
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    % 1.2 | điểm của phương án 1 để trống | 0 | phương án là "Không được cấp…"; thang điểm 0 · 1 · 2
    % 7 | phương án 3: 13 điểm | 3 | điểm tối đa của tiêu chí là 3
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn gốc sản phẩm
    !must Yêu cầu: 100% sản phẩm được nuôi/trồng trên địa bàn cấp tỉnh
    - 1 Sản phẩm được nuôi/trồng trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%
    - 2 Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 50% đến dưới 75%
    - 3 Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 75% đến 100%
    1.2 = 3
    1.3 3 Gia tăng giá trị
    - 1 Sơ chế (lọc, loại tạp chất, phân loại, đóng gói...) thủ công
    - 2 Ứng dụng máy móc trong sơ chế, đóng gói sản phẩm
    - 3***** Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/ kéo
        dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)
    1.4 = 2
    1.5 = 2
    1.6 3 Bảo vệ môi trường trong quá trình sản xuất
    - 1**** Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo
        vệ môi trường
    - 2 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ
        minh chứng về công trình thu gom và xử lý chất thải theo quy định
    - 3 Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh
        chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng
        bao gói thân thiện với môi trường
    1.7 = 1
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 3 Nguồn gốc ý tưởng sản phẩm
    !stop Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc
        gia, cấp tỉnh mà không có sự nổi trội và đặc sắc.
    - 0 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố
    - 1 Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác
        biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa
    - 3**** Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất
        lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý
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
    - 2**** Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký
        nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý, gắn với cộng đồng địa
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
        liệu minh chứng thực hiện hợp đồng, đường dân gian hàng điện tử)
    4.2 = 1
    4.3 = 1
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 12 CHỈ TIÊU CẢM QUAN
    6.1 2 Tạp chất
    !stop Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm) sẽ
        không đánh giá các bước tiếp theo
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2**** Sạch, không phát hiện tạp chất
    6.2 2 Độ đồng đều của sản phẩm
    - 0 Không đồng đều
    - 1 Tương đối đồng đều
    - 2**** Đồng đều
    6.3 4 Màu sắc, thể chất
    - 0 Chấp nhận được
    - 1 Tương đối phù hợp với đặc tính sản phẩm
    - 2**** Tốt, phù hợp với đặc tính sản phẩm
    - 4***** Rất tốt, phù hợp với đặc tính sản phẩm
    6.4 4 Mùi, vị
    - 0 Có mùi/vị lạ
    - 1 Có mùi vị/lạ, nhưng chấp nhận được
    - 2 Có mùi/vị tương đối phù hợp với đặc tính sản phẩm
    - 3**** Có mùi/vị tự nhiên, phù hợp với đặc tính sản phẩm
    - 4***** Có mùi/vị tự nhiên, rất phù hợp với đặc tính sản phẩm
    7 3 DINH DƯỠNG
    > (Chỉ ra hàm lượng của các chỉ tiêu dinh dưỡng như: Vitamin B2, B3, B5, B6, B9; đường khử tự
        đo;... theo phiếu kiểm nghiệm)
    - 0 Không có
    - 1 Có 1 - 2 chỉ tiêu
    - 3 Có trên 2 chỉ tiêu
    8 = 2:7
    9 5 CÔNG BỐ SẢN PHẨM
    > Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm
    - 2*** Có công bố chất lượng sản phẩm
    - 4 Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc
        gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia
    - 5 Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế
    10 5 ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM
    - 1*** Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
    - 3**** Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO,
        HACCP, ...)
    - 5 Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều
        kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường
        đích (ISO, HACCP, BRC, Halal, FDA...)
    11 = 1
    12 = 1
    """
}
