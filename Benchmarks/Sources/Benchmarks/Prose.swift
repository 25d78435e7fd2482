/// An invented text, whose words the corpora are drawn from.
enum Prose {
  static let text = """
    Sáng thứ bảy, tổ công nghệ số cộng đồng của xã mở phiên chợ trực tuyến đầu tiên. Bà con mang đến
    ổi, na, mật ong, chè và mấy giỏ măng khô phơi từ đầu mùa. Các bạn trẻ kê bàn trước nhà văn hoá,
    treo phông, thử mạng, rồi mời từng nhà giới thiệu món hàng của mình. Người xem hỏi giá, hỏi cách
    giao, và chốt đơn bằng những câu rất ngắn; cuối buổi, mọi người cùng ngồi đóng gói đến gần nửa
    đêm mà ai cũng vui. Theo kế hoạch, mỗi tháng mỗi xã tổ chức ít nhất một phiên, doanh thu từ ba
    triệu đồng trở lên. Chị Hạnh kể rằng lúc mới bắt đầu, chị chỉ bán được vài cân cam cho người quen.
    Từ khi biết cách bán hàng trực tuyến, vườn nhà chị tiêu thụ hết trong hai tuần. Ông Sáu hàng xóm
    thấy vậy cũng nhờ cháu lập tài khoản, học chụp ảnh, học trả lời bình luận, và dần dần quen với
    việc giao hàng qua bưu điện. Hợp tác xã có bốn mươi ba hộ, trong đó hai mươi tám hộ làm nghề đan
    lát. Sản phẩm được đóng hộp, dán nhãn, ghi ngày sản xuất và hạn sử dụng. Muốn đạt ba sao, hồ sơ
    phải đủ giấy chứng nhận an toàn thực phẩm, mã vạch, câu chuyện sản phẩm. Nhiều người hỏi vì sao
    không nâng giá; bà chủ nhiệm đáp rằng giữ khách lâu dài quan trọng hơn lãi một vụ. Mùa nước nổi,
    thuyền chở chiếu, nồi đất, khoai lang và bưởi ngược dòng sông lên tận chợ huyện. Trên triền đồi,
    những luống chè xanh mướt uốn quanh bản làng, khói bếp bay lẫn trong sương sớm. Thầy giáo trẻ dạy
    bọn trẻ gõ phím, dạy các mẹ soạn tin, dạy cụ già quét mã để trả tiền điện. Đường lên bản còn khó,
    xe tải chỉ vào được lúc khô ráo, nên mỗi chuyến hàng đều được tính toán kỹ lưỡng. Người Xơ Đăng
    bán sâm, người Thái bán thịt trâu gác bếp, người Kinh bán kẹo lạc, ai cũng giữ nghề của ông bà.
    Cán bộ xã ghi chép từng đơn, đối chiếu từng khoản, cuối tháng báo cáo lên huyện: bao nhiêu hộ có
    gian hàng, bao nhiêu đơn thành công, doanh thu tăng mấy phần trăm so với tháng trước. Có hôm mưa
    lớn mất điện, cả đội thắp đèn pin, dùng điện thoại phát tiếp cho kịp giờ đã hẹn với khách. Tiếng
    cười nói rộn ràng, tiếng máy may rào rào, tiếng búa gõ chan chát vang khắp làng nghề. Mỗi chiếc
    giỏ mây, mỗi tấm thổ cẩm, mỗi chai mật đều kể một câu chuyện riêng về vùng đất đã sinh ra nó.
    Khuya, sổ sách khép lại, tiền của từng nhà được chia đủ đến từng nghìn lẻ, không ai thắc mắc điều
    gì. Nghề nghiệp thuở trước truyền miệng, nay được quay thành phim ngắn, đăng lên mạng, hàng vạn
    lượt xem. Thuỷ lợi, giao thông, trường học, trạm y tế: việc gì cũng cần người hiểu biết và tận tuỵ.
    Huyện hỗ trợ tập huấn, tỉnh hỗ trợ bao bì, hội nông dân giúp vay vốn, đoàn thanh niên lo quảng bá.
    """
}
