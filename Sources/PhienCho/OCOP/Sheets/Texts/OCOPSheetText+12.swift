extension OCOPSheetText {
  /// Sheet 12 of Decision 26/2026/QĐ-TTg, Annex II: Sản phẩm trà từ thực vật khác.
  static let sheet12 = """
    sheet 12 I.5.b MAE
    name Sản phẩm trà từ thực vật khác
    class Sản phẩm: Thực phẩm. Nhóm: Chè
    !out forged-dossier Giả mạo hồ sơ
    !out food-safety-certificate Không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều
        kiện an toàn thực phẩm theo quy định
    !out registration-dossier Không đáp ứng về hồ sơ đăng ký theo quy định
    part A 40
    1 18 TỔ CHỨC SẢN XUẤT
    1.1 = 11
    1.2 = 1
    1.3 = 11
    1.4 3 Năng lực sản xuất để đáp ứng yêu cầu phân phối
    > (Khả năng sản xuất đáp ứng nhu cầu về sản lượng/quy mô của thị trường, so sánh với quy mô
        trung bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)
    - 1 Có năng lực, quy mô sản xuất mức độ nhỏ
    - 2 Có năng lực, quy mô sản xuất trung bình
    - 3 Có năng lực, quy mô sản xuất lớn
    1.5 = 2
    1.6 = 1
    1.7 1 Sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 0 Không sử dụng công nghệ theo hướng bền vững trong sản xuất
    - 1 Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên
        liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp,
        ...)
    2 10 PHÁT TRIỂN SẢN PHẨM
    2.1 = 6
    2.2 = 1
    2.3 = 1
    2.4 = 1
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
    5.1 5 Câu chuyện sản phẩm
    - 0 Không có câu chuyện sản phẩm
    - 1 Có câu chuyện sản phẩm
    - 2 Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi
    - 3 Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình
        ảnh, clip,...)
    - 5**** Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình
        ảnh, clip, ...) và đưa vào nội dung truy xuất nguồn gốc điện tử
    5.2 = 1
    5.3 = 1
    part C 35
    6 15 CHỈ TIÊU CẢM QUAN
    6.1 2 Tạp chất
    !stop Chú ý: Nếu có các tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn
        thực phẩm) như: lông, côn trùng, mẫu gỗ, cát, nhựa... sẽ không đánh giá các bước tiếp theo
    - 0 Có tạp chất
    - 1 Có rất ít tạp chất, chấp nhận được
    - 2**** Sạch, không phát hiện tạp chất
    6.2 2 Hình dạng
    > (Của ngoại hình trà, trà thảo mộc,...)
    - 0 Không đồng đều, chấp nhận được
    - 1 Tương đối đồng đều, phù hợp
    - 2 Đồng đều, phù hợp
    6.3 3 Màu nước
    - 0 Hơi đục, màu nhạt, chấp nhận được
    - 1 Trong sáng, phù hợp (với tính chất sản phẩm)
    - 2**** Trong sáng, rất phù hợp
    - 3 Trong sáng, rất phù hợp, bền màu
    6.4 3 Mùi nước
    - 0 Có mùi lạ (chấp nhận được) hoặc không rõ mùi
    - 1 Thơm tự nhiên, nhẹ
    - 2**** Thơm tự nhiên, mạnh
    - 3 Thơm tự nhiên, mạnh, bền mùi
    6.5 5 Vị nước
    - 0 Vị khác thường (chấp nhận được) hoặc không rõ vị
    - 1 Tương đối đậm phù hợp (với tính chất sản phẩm)
    - 3**** Vị đậm, dịu, phù hợp
    - 5 Vị đậm, dịu, phù hợp, có hậu vị ngọt
    7 = 2
    8 = 2
    9 = 6
    10 = 1:11
    11 = 1:12
    """
}
