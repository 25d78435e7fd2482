extension OCOPSheetText {
  /// Sheet 7 of Decision 26/2026/QĐ-TTg, Annex II: Chế biến từ rau, củ, quả, hạt.
  static let sheet07 = """
    sheet 7 I.3.c MAE
    name Chế biến từ rau, củ, quả, hạt
    class Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    % 1.2 | điểm của phương án 1 để trống | 0 | phương án là "Không được cấp…"; thang điểm 0 · 1 · 2
    % 3.1 | 1 · 1 · 3 | 1 · 1 · 3 | các phiếu khác in 1 · 2 · 3; giữ như in
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 3 Nguồn nguyên liệu
    !out Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc
    - 1*** Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%
    - 2 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%
    - 3 Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%
    1.2 = 3
    1.3 = 6
    1.4 = 2
    1.5 = 2
    1.6 3 Bảo vệ môi trường trong quá trình sản xuất
    - 1**** Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo
        vệ môi trường
    - 2 Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ
        minh chứng về công trình thu gom và xử lý chất thải theo quy định
    - 3 Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh
        chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng
        bao gói thân thiện với môi trường
    1.7 = 1
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 = 6
    2.2 = 1
    2.3 = 1
    2.4 = 1
    3 12 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 1 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
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
    4.3 5 Quảng bá sản phẩm
    - 0 Không có hoạt động quảng bá sản phẩm
    - 1 Có 03 hoạt động quảng bá sản phẩm trở xuống
    - 2 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh
    - 3 Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng
        xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh
    - 5 Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng
        xã hội, hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển
        lãm ngoài tỉnh và quốc tế
    5 12 CÂU CHUYỆN SẢN PHẨM
    5.1 = 1
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 = 5
    6.2 2 Hình dạng, thể chất
    - 0 Kích thước/hình dạng, thể chất không đồng đều
    - 1 Kích thước/hình dạng, thể chất khá đồng đều (> 60%)
    - 2 Kích thước/hình dạng, thể chất đồng đều (> 90%)
    6.3 3 Màu sắc
    - 0 Chấp nhận được
    - 1 Tương đối phù hợp với đặc tính sản phẩm
    - 2**** Phù hợp với đặc tính sản phẩm
    - 3***** Rất phù hợp với đặc tính sản phẩm
    6.4 3 Mùi
    - 1 Không có mùi đặc trưng, là mùi của thành phần tạo nên (mùi của hương liệu)
    - 2**** Tự nhiên của thành phần nguyên liệu
    - 3***** Tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn
    6.5 5 Vị
    - 0 Vị khác thường
    - 1 Chấp nhận được
    - 3**** Phù hợp với đặc trưng của sản phẩm
    - 5***** Phù hợp với đặc trưng của sản phẩm, hấp dẫn
    7 5 TÍNH ĐỘC ĐÁO
    > (Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm
        năng thành thương hiệu của địa phương)
    - 0 Trung bình
    - 1 Tương đối độc đáo
    - 3**** Độc đáo, mang tính đặc trưng
    - 5***** Rất độc đáo và có tính đặc trưng
    8 = 1:9
    9 = 6
    10 = 1:11
    11 = 1:12
    """
}
