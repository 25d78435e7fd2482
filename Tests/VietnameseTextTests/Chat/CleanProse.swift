/// Invented prose in clean Vietnamese: no short form of chat is in it.
enum CleanProse {
  static let paragraphs: [String] = [
    """
    Sáng thứ bảy, tổ công nghệ số cộng đồng của xã mở phiên chợ trực tuyến đầu tiên. Bà con mang đến \
    ổi, na, mật ong, chè và mấy giỏ măng khô phơi từ đầu mùa. Các bạn trẻ kê bàn trước nhà văn hoá, \
    treo phông, thử mạng, rồi mời từng nhà giới thiệu món hàng của mình. Người xem hỏi giá, hỏi cách \
    giao, và chốt đơn bằng những câu rất ngắn; cuối buổi, mọi người cùng ngồi đóng gói đến gần nửa \
    đêm mà ai cũng vui.
    """,
    """
    Theo kế hoạch, mỗi tháng mỗi xã tổ chức ít nhất một phiên, doanh thu từ 3 triệu đồng trở lên. \
    Giá ổi là 25.000 đồng/kg, mua từ 5 kg được giảm 10%. Điện thoại liên hệ: 0912345678. Thời gian \
    từ 19h30 đến 21h ngày 15/3/2026, địa điểm: số 12 đường Nguyễn Trãi. Trường hợp hết hàng, ban tổ \
    chức sẽ gọi lại cho khách trong vòng hai ngày làm việc và hoàn tiền đầy đủ.
    """,
    """
    Chị Hạnh kể rằng lúc mới bắt đầu, chị chỉ bán được vài cân cam cho người quen. Từ khi biết livestream, \
    vườn nhà chị tiêu thụ hết trong hai tuần; a, b, c là ba loại được phân theo kích cỡ, loại a to \
    nhất. Vitamin C trong cam giúp tăng sức đề kháng. Ông Sáu hàng xóm thấy vậy cũng nhờ cháu lập tài \
    khoản, học chụp ảnh, học trả lời bình luận, và dần dần quen với việc giao hàng qua bưu điện.
    """,
    """
    Hợp tác xã có 43 hộ, trong đó 28 hộ làm nghề đan lát. Sản phẩm được đóng hộp, dán nhãn, ghi ngày \
    sản xuất và hạn sử dụng. Muốn đạt ba sao, hồ sơ phải đủ giấy chứng nhận an toàn thực phẩm, mã \
    vạch, câu chuyện sản phẩm. Nhiều người hỏi vì sao không nâng giá; bà chủ nhiệm đáp rằng giữ khách \
    lâu dài quan trọng hơn lãi một vụ.
    """,
  ]
}
