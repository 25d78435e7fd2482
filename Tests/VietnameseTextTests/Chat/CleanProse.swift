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
    """
    Buổi họp thôn bắt đầu lúc bảy giờ tối, khi sương vừa xuống kín cánh đồng. Trưởng thôn \
    đọc danh sách các hộ đã đăng ký gian hàng, rồi hỏi xem còn ai chưa cài được ứng dụng \
    thanh toán. Có mười hai nhà giơ tay. Anh Thắng, đoàn viên trẻ nhất tổ, nhận giúp từng \
    nhà một; anh bảo mỗi tối chỉ cần nửa tiếng là xong. Bà Lụa lo nhất chuyện mật khẩu, vì \
    bà hay quên, nên anh viết cho bà vào một cuốn sổ nhỏ và dặn cất kỹ, đừng đưa cho người \
    lạ. Cuối buổi, mọi người thống nhất đến hết tháng sáu phải có ít nhất tám mươi phần trăm \
    số hộ bán được đơn hàng đầu tiên trên mạng.
    """,
    """
    Muốn nấu nồi canh chua cá lóc cho đúng vị miền Tây thì phải có me chín, thơm, đậu bắp, \
    bạc hà, giá và một nắm ngò gai. Cá làm sạch, ướp chút nước mắm với tiêu rồi để mười lăm \
    phút. Nước sôi thì thả me vào dầm lấy chua, lọc bỏ hột, nêm đường, muối; khi cá vừa chín \
    mới cho rau vào, đảo nhẹ tay kẻo nát. Ăn với bún hay cơm trắng đều ngon, nhưng nhất định \
    phải có chén nước mắm dầm ớt bên cạnh. Người nhà quê không cân đo chi li, chỉ nếm rồi \
    thêm bớt, vậy mà bữa nào cũng vừa miệng.
    """,
    """
    Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Trưởng phòng Kinh tế, Ủy \
    ban nhân dân huyện quyết định thành lập hội đồng đánh giá, phân hạng sản phẩm gồm chín \
    thành viên. Hội đồng có trách nhiệm tiếp nhận hồ sơ, chấm điểm từng tiêu chí, lập biên \
    bản và trình kết quả trong thời hạn hai mươi ngày. Thành viên có lợi ích liên quan đến \
    chủ thể sản phẩm không được tham gia bỏ phiếu. Kinh phí hoạt động lấy từ nguồn sự nghiệp \
    kinh tế đã giao trong dự toán đầu năm. Quyết định này có hiệu lực kể từ ngày ký; các cơ \
    quan, đơn vị có tên trên chịu trách nhiệm thi hành.
    """,
    """
    Con đường từ thị trấn lên bản dài chừng mười tám cây số, nửa trên là dốc đá, mùa mưa xe \
    máy phải quấn xích. Thầy giáo Páo đi con đường ấy đã chín năm. Sáng thứ hai thầy chở \
    theo gạo, cá khô, vài quyển vở; chiều thứ sáu trở xuống với mấy gùi rau cải và mật ong \
    của phụ huynh gửi bán. Hồi đầu thầy chỉ bán giúp cho vui, sau thấy bà con có thêm đồng \
    ra đồng vào, thầy lập hẳn một trang riêng, chụp ảnh từng nhà, kể chuyện từng vườn. Khách \
    dưới xuôi thích nghe, đặt hàng ngày một nhiều, có hôm thầy phải nhờ cả lớp lớn gói phụ \
    đến tận khuya.
    """,
    """
    Khi trồng ổi giữa vườn đồi, điều quan trọng nhất là thoát nước và giữ ẩm. Hố đào sâu sáu \
    mươi phân, lót phân chuồng hoai mục trộn vôi bột, để nghỉ một tháng rồi mới đặt cây. Năm \
    đầu chỉ tỉa cành tạo tán, không để quả; từ năm thứ hai, mỗi cành giữ hai đến ba quả, bọc \
    túi khi quả bằng ngón tay cái để tránh ruồi vàng. Bón phân chia làm nhiều lần, sau mỗi \
    đợt thu hái nên tưới đẫm. Làm đúng như vậy, cây cho quả quanh năm, thịt giòn, ít hạt, \
    bán được giá hơn hẳn loại trồng bỏ mặc. Sâu bệnh thường gặp là rệp sáp và bệnh thán thư, \
    phun chế phẩm sinh học vào sáng sớm hoặc chiều mát.
    """,
    """
    Tối hôm ấy chợ phiên đông khác thường. Đèn mắc dọc hai dãy hàng, người đi lại chen vai, \
    mùi bánh nướng quyện với mùi khói rơm. Cô bé bán hạt dẻ ngồi co ro bên bếp than, thỉnh \
    thoảng lại ngẩng lên mời một câu nhỏ xíu. Ông khách già dừng lại, mua hai gói, hỏi con \
    học lớp mấy rồi. Dạ, con học lớp bảy. Thế bán đến mấy giờ mới về? Dạ, hết hàng thì con \
    về, hôm nào ế thì chờ mẹ. Ông gật gù, móc thêm tờ tiền lẻ, nhưng cô bé lắc đầu, chỉ lấy \
    đúng số tiền hai gói hạt dẻ. Ông cười, bảo giữ lấy mua quyển vở, rồi quay đi rất nhanh, \
    lẫn vào dòng người.
    """,
    """
    Thống kê của phòng kinh tế cho thấy, quý một năm nay toàn huyện có ba trăm bốn mươi hai \
    hộ bán hàng thường xuyên trên các sàn thương mại điện tử, tăng hơn năm mươi hộ so với \
    cuối năm ngoái. Doanh thu bình quân mỗi hộ đạt gần bốn triệu đồng một tháng, trong đó \
    nhóm sản phẩm sấy khô chiếm tỷ trọng cao nhất. Tỷ lệ hoàn đơn giảm còn ba phần trăm nhờ \
    các tổ công nghệ số hướng dẫn cách đóng gói và xác nhận địa chỉ trước khi gửi. Tuy vậy, \
    chi phí vận chuyển đến các xã vùng cao vẫn là trở ngại lớn, có nơi bằng một phần năm giá \
    trị món hàng.
    """,
    """
    Làng nghề nằm sát bờ sông, nhà nào cũng có khung cửi đặt ngoài hiên. Tiếng thoi lách \
    cách từ tờ mờ sáng đến tối mịt. Bà cụ Tơ năm nay tám mươi ba tuổi vẫn dệt mỗi ngày một \
    thước lụa, mắt kém nhưng tay nhớ từng sợi. Bà kể ngày xưa lụa làng bán tận Kẻ Chợ, \
    thuyền buôn đậu kín bến; rồi có lúc cả làng bỏ khung đi làm thuê, tưởng nghề mất hẳn. \
    Mấy năm nay bọn trẻ về mở kênh bán hàng, quay cảnh bà dệt, hoá ra người ta lại mê. Khách \
    đặt khăn, đặt áo, có người nước ngoài còn tìm đến tận nơi xin học cách nhuộm bằng củ \
    nâu.
    """,
    """
    Để đăng ký tài khoản, trước hết quý khách mở ứng dụng, chọn mục tạo mới, nhập số điện \
    thoại rồi bấm nhận mã xác thực. Mã gồm sáu chữ số, có hiệu lực trong hai phút; tuyệt đối \
    không cung cấp mã này cho bất kỳ ai, kể cả người tự xưng là nhân viên hỗ trợ. Sau khi \
    xác thực, quý khách đặt mật khẩu có ít nhất tám ký tự, gồm chữ hoa, chữ thường và chữ \
    số. Trường hợp quên mật khẩu, chọn mục lấy lại, hệ thống sẽ gửi hướng dẫn qua thư điện \
    tử. Mọi thắc mắc xin liên hệ tổng đài, làm việc từ tám giờ sáng đến chín giờ tối tất cả \
    các ngày trong tuần.
    """,
    """
    Bão tan, vườn chuối đổ rạp, ao cá tràn bờ, nhưng nhà thì còn. Bố đi một vòng quanh sân, \
    đếm được bảy cây gãy, hai chuồng gà bay mái. Mẹ nhóm lại bếp, luộc nồi khoai, bảo còn \
    người là còn của. Đến trưa, hàng xóm kéo sang, người mang cưa, người mang dây thừng, \
    chẳng ai bảo ai cùng dọn. Chiều xuống, con đường vào xóm đã thông. Hôm sau, bí thư đoàn \
    xã đăng tin nhờ mọi người mua giúp chuối xanh và cá giống; chỉ hai ngày, cả tấn chuối \
    được chở đi. Bố nói với mẹ, giọng khàn hẳn: hoá ra ở xa vẫn có người thương mình.
    """,
    """
    Trong văn bản, điểm a, điểm b và điểm c khoản này áp dụng cho cá nhân; điểm d, điểm đ áp \
    dụng cho tổ chức. Chị K. và anh T. (cùng trú tại xã bên) khai rằng đã chuyển khoản đủ số \
    tiền, nhưng chưa nhận được hàng. Công an xã đề nghị người dân cảnh giác với các trang \
    bán hàng giả mạo, kiểm tra kỹ tên người nhận trước khi chuyển tiền, giữ lại hoá đơn và \
    tin nhắn để làm căn cứ. Nếu phát hiện dấu hiệu lừa đảo, hãy báo ngay cho tổ an ninh cơ \
    sở hoặc gọi đường dây nóng của huyện.
    """,
    """
    Ngày giỗ tổ nghề, cả xóm nghỉ việc. Đám thanh niên dựng rạp, đám con gái gói bánh, các \
    cụ lo phần lễ. Trẻ con chạy theo đoàn rước, đứa nào cũng được chia một nắm xôi gấc đỏ \
    au. Đến đêm thì hát, hát từ đầu hôm tới lúc gà gáy, câu này chưa dứt câu kia đã nối. \
    Người đi làm ăn xa cố thu xếp về, kẻ không về được thì gọi điện qua màn hình, nhìn cho \
    đỡ nhớ. Năm nay có thêm gian hàng trực tuyến ngay giữa sân đình: ai muốn gửi quà quê cho \
    bạn bè thì đặt tại chỗ, sáng mai xe bưu điện đến nhận. Cụ từ cười móm mém, bảo thời nào \
    lệ ấy, miễn là còn nhớ nhau.
    """,
    // Abbreviations, initials, variables, units and names as documents have them.
    "Chị K. cho biết, bé M. (5 tuổi) và anh H. ở cùng nhà.",
    "Theo anh K, em T học lớp 5, còn cô N là giáo viên.",
    "Anh K có vườn cam 3 ha, bà B trồng 2 sào chè.",
    "TP.HCM, Q.1, P.5, UBND xã, GS.TS Nguyễn Văn A, ThS. Trần Thị B.",
    "Công ty CP XNK An Giang; Công ty TNHH MTV; HTX DVNN; DN tư nhân.",
    "Diện tích 20 m2, dài 5 km, rộng 3 m, cao 30 cm, nặng 2 kg, 500 g, 2 l nước, v.v.",
    "Điểm a khoản 2 Điều 5; điểm b, điểm c, điểm d và điểm đ khoản này.",
    "Vitamin K, hàm số y = f(x), biến z, tập hợp N, tia X, gen p.",
    "Mạng 4G, 5G, USB, wifi, ti vi, TV, CD, DVD, PC, VN, Đ/c, đ/c.",
    "Số: 26/2026/QĐ-TTg ngày 10 tháng 2 năm 2026, NĐ-CP, TT-BNN, KH-UBND.",
    "Giá 25.000 đ/kg, 30k một ký, đồng/kg, tr. 15, tr 20, tỷ đ.",
    "Nhóm nhạc K-pop, R&B, ông J. Smith, cô Kim K, bài hát \"Ok\", phim of the Year.",
    "Lớp 10A1, phòng B12, dãy C, khu D, tổ 3, ấp 4, khối 5.",
    "Hai bên A và B thống nhất; bên B chịu trách nhiệm với bên A.",
    "Trường THPT, THCS, SV, HS, GV, CLB, BTC, BCH Đoàn, TNCS HCM.",
    "Ông Y Khương, bà H'Hen Niê, anh K'Brơi, ông K Dơi, buôn Ea Knuếc, Đăk Lăk.",
    "Ơ hay, ừ nhỉ, à ra thế, ồ, ô kìa, í ới, e rằng trời mưa, e thẹn, e ngại.",
    "Nó e là không kịp; em e mẹ mắng; chẳng e dè gì.",
    "Đồng chí M, trung đội trưởng, đ.c N, tiểu đội phó.",
    "Bài 5. a) Tính; b) Chứng minh; c) Vẽ hình; d) Tìm x, y, z sao cho x + y = z.",
    "Sản phẩm loại A, loại B, hạng C, cỡ S, cỡ M, cỡ L, cỡ XL, size M.",
    "Ký hiệu: k là hệ số, n là số hộ, t là thời gian, v là vận tốc, h là chiều cao.",
  ]
}
