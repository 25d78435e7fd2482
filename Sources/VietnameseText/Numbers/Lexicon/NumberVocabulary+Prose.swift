/// The words of prose that decide what a number beside them is.
extension NumberVocabulary {
  /// Every row: words or phrases and what they are.
  static let prose: [(String, NumberClass)] = [
    (
      "số,lớp,đợt,giai đoạn,cấp,mức độ,bậc,hạng,khóa,khoá,khu,khu phố,tổ dân phố,tổ,ấp,xóm,"
        + "thôn,bản,buôn,làng,đội,cụm,nhóm,phòng,tầng,nhà,lô,tuyến,quốc lộ,tỉnh lộ,đường,ngõ,ngách,"
        + "hẻm,kiệt,quận,phường,khoản,mục,chương,phụ lục,phần,tập,kỳ,kì,bước,trang,bảng,hình,ảnh,"
        + "biểu,mẫu,loại,nhóm nợ,vùng,ca,trạm,cổng,lần,tiểu khu,bài,"
        + "mùa,phiên bản,thế hệ,web,vị trí,vòng,cột,dòng,câu,thế kỷ,thế kỉ,thập niên,"
        + "những năm,liên khu,tiết,ngôi,phân khu,chi hội,chi bộ,trường,học kỳ,hạng mục,dự án,"
        + "công nghiệp,công nghệ,cách mạng,cách mạng công nghiệp,phiên chợ số,vụ,trình độ", .label
    ),
    (
      "nghị quyết,quyết định,nghị định,thông tư,chỉ thị,công văn,luật,điều,điều luật,hiến pháp,"
        + "qđ,nq,nđ,tt,ct,kh,cv,tcvn,iso,qcvn,tờ trình,thông báo số,công điện,kết luận,"
        + "văn bản,giấy phép,biên bản,hợp đồng số,quy chuẩn,tiêu chuẩn số,kế hoạch,đề án,"
        + "hướng dẫn,báo cáo,phụ lục số", .document
    ),
    (
      "và,với,là,có,được,của,cho,trong,ngoài,từ,đến,tới,so,thì,mà,nhưng,vào,ra,lên,xuống,tại,ở,đã,"
        + "đang,sẽ,cũng,này,đó,kia,ấy,trước,sau,nữa,còn,hoặc,hay,rồi,để,vì,do,bởi,nên,cùng,theo,"
        + "về,qua,khi,lúc,đạt,tăng,giảm,chiếm,bằng,gồm,bao gồm,nay,đều,vẫn,phải,như,nếu,tuy,"
        + "song,nhờ,chỉ,cần,giúp,đưa,bán,mua,chia,nâng,tham gia,thuộc,trên,dưới,giữa,bên,trở,"
        + "đồng thời,trong đó,trong khi,so với,đối với,trên địa bàn,hiện,hiện nay,vừa,đầu,cuối,"
        + "thông qua,nhằm,bị,không,chưa,rất,quá,hơn,gần,khoảng,mỗi,các,những,nhiều,ít,đó là,"
        + "tặng,kèm,tức,kể,cả,toàn,tính,cách,riêng,chung,theo đó,dự kiến,nơi,vốn,tiếp tục,bắt đầu,"
        + "đăng ký,đi,lại,thêm,hết,xong,tổng,trung bình,bình quân,mang,gửi,nhận,thu,tạo,làm,"
        + "mở,tổ chức,triển khai,thực hiện,phục vụ,hỗ trợ,hướng dẫn,đóng góp,vượt,hoàn thành",
      .function
    ),
    ("mỗi,từng,cứ mỗi,hằng", .each),
    ("gấp,cao gấp,lớn gấp,nhiều gấp,tăng gấp,nhân", .times), ("đôi", .double),
    ("quý", .quarter),
    ("bình quân,trung bình,tính bình quân,tính trung bình", .average),
    (
      "tăng,giảm,tăng thêm,giảm còn,tăng trưởng,sụt,sụt giảm,cao hơn,thấp hơn,nhiều hơn,ít hơn,"
        + "lớn hơn,nhỏ hơn,vượt", .change
    ),
    (
      "giá,giá bán,tiền,bán,bán lẻ,bán xô,bán sỉ,doanh thu,doanh số,thu nhập,lãi,lợi nhuận,vốn,vay,chi phí,kinh phí,trị giá,"
        + "giá trị,thưởng,lương,nộp,thu về,thu,bán được,đồng,đầu tư,ngân sách,tiền hàng,nợ,"
        + "học phí,ủng hộ,thu lãi,chi,mức thu,tiêu tốn,tiết kiệm,lợi,khoản vay,"
        + "cho vay,dư nợ,giải ngân,tài trợ,kim ngạch,tiền công,tiền thưởng,phí,phí ship,"
        + "cước,ship,freeship",
      .moneyTalk
    ),
    (
      "sàn,nền tảng,kênh,trang,ứng dụng,mạng,fanpage,tuyến,sóng,thửa,cánh đồng,mạng xã hội,"
        + "sàn thương mại điện tử,website,hội nhóm,nhóm,tài khoản", .platform
    ),
    (
      "xã,phường,thị trấn,thôn,bản,ấp,xóm,buôn,làng,huyện,quận,tỉnh,thành phố,thị xã,khu phố,"
        + "tổ dân phố,đặc khu,tp", .district
    ),
    ("lên,xuống,còn,thành,sang,lên tới,lên đến,xuống còn,tăng lên,giảm xuống", .becomes),
    ("đạt,chiếm,tương đương,ứng với,bằng,tỷ lệ,tỉ lệ", .attains),
    (
      "mục tiêu,phấn đấu,chỉ tiêu,kế hoạch,dự kiến,đặt ra,hướng tới,đề ra,kỳ vọng,cam kết", .aims
    ),
    (
      "trong tổng số,trên tổng số,tổng số,trong số,tổng cộng,toàn xã có,trên tổng", .outOf
    ),
    (
      "điện thoại,số điện thoại,sđt,đt,hotline,đường dây nóng,tổng đài,tài khoản,số tài khoản,stk,"
        + "mã số,mã số thuế,mst,cccd,cmnd,mã vạch,zalo,fax,biển số,mã vùng,mã bưu chính,"
        + "mã,số hiệu,ký hiệu,seri,mã đơn,pin,otp", .contact
    ),
    ("qua,nay,trước,đầu,cuối,đầu tiên,gần đây,tới,liền,vừa qua", .timeTail),
    (
      "phiên,buổi,lần,lượt,lớp,đợt,cuộc,chuyến,hội nghị,bài,video,kỳ,phiên livestream,phiên chợ,"
        + "buổi livestream,phiên phát sóng,buổi phát sóng,sự kiện,lớp tập huấn,khóa,khoá,số,"
        + "phiên bán hàng,buổi tập huấn,tin,tin bài,đơn,sản phẩm,phiên chợ điện tử,phiên live,buổi live",
      .event
    ),
    (
      "vào,dịp,lễ,trước,sau,chủ nhật,kể từ,hôm,đến,tới,hết,tính đến,ngày,sớm,rằm,"
        + "cn,nhân dịp,từ,giữa,cuối,đầu",
      .dateTalk
    ),
    (
      "giai đoạn,nhiệm kỳ,năm học,niên vụ,thời kỳ,mùa vụ,trong các năm,các năm,năm,những năm,"
        + "so với,kể từ,từ,đến,trước,sau,tới,kế hoạch,mùa", .period
    ),
  ]

  /// What reports count, beside the classifiers: nouns of one syllable, and longer ones that would
  /// be cut or taken for a unit of another sort.
  static let nouns = """
    đơn đặt hàng,đơn hàng online,hộ gia đình,hộ nghèo,hộ cận nghèo,hộ kinh doanh,hộ sản xuất,
    hộ nông dân,hộ nông nghiệp,hộ trồng,nông hộ,gia đình,nhân khẩu,nhân viên,cán bộ,công chức,
    viên chức,bí thư,chủ tịch,trưởng thôn,đoàn viên,thanh niên,hội viên,đảng viên,phụ nữ,
    nông dân,nghệ nhân,giáo viên,sinh viên,công nhân,lao động,khách,khách hàng,khách mời,
    du khách,người dân,người xem,người theo dõi,người mua,người bán,người lao động,nhân lực,
    lượt theo dõi,lượt bình luận,lượt thích,lượt chia sẻ,lượt tương tác,lượt tiếp cận,
    lượt người,lượt khách,lượt truy cập,lượt tải,lượt phát,lượt hộ,lượt người xem,lượt mua,
    lượt đặt hàng,lượt view,view,like,follow,comment,tương tác,chia sẻ,lượt quan tâm,cửa hàng,
    cửa hàng số,gian hàng số,tài khoản,ví điện tử,điện thoại,máy tính,sản phẩm ocop,mặt hàng,
    mẫu mã,món hàng,giao dịch,hợp đồng,đơn vị,tổ chức,cá nhân,làng nghề,phường,thị trấn,bản,ấp,
    xóm,buôn,quận,thành phố,thị xã,đặc khu,khu phố,khu,vùng,tổ dân phố,tổ hợp tác,
    tổ công nghệ số cộng đồng,tổ công nghệ,hợp tác xã nông nghiệp,htx,chi hội,chi đoàn,chi bộ,
    câu lạc bộ,công ty,siêu thị,chợ,nhà máy,xưởng,trường,trường học,bệnh viện,điểm bán,
    điểm bán hàng,điểm cầu,điểm trường,điểm phát sóng,điểm phần trăm,trạm y tế,nhà,nhà văn hóa,
    nhà văn hoá,nhà vườn,vườn,trang trại,ao,lồng,lồng bè,thửa,cánh đồng,lớp tập huấn,lớp học,
    khóa,khoá,khóa học,khoá học,khóa tập huấn,buổi tập huấn,buổi livestream,phiên livestream,
    phiên chợ,phiên chợ điện tử,phiên live,phiên bán hàng,phiên phát sóng,cuộc,cuộc thi,
    cuộc họp,hội nghị,hội thảo,hội thi,sự kiện,chương trình,dự án,mô hình,công trình,kế hoạch,
    nhiệm vụ,nội dung,tiêu chí,chỉ tiêu,nhóm,đội,ban,đoàn,câu chuyện,ý kiến,cuộc gọi,bài viết,
    bài đăng,tin bài,tin,tin nhắn,video,clip,ảnh,hình ảnh,tấm ảnh,ấn phẩm,giải,giải thưởng,
    bằng khen,giấy khen,giấy chứng nhận,chứng nhận,huy chương,danh hiệu,suất quà,phần quà,
    suất học bổng,sàn,sàn thương mại điện tử,sàn tmđt,nền tảng,nền tảng số,ứng dụng,trang web,
    website,fanpage,trang fanpage,kênh bán hàng,mạng xã hội,hội nhóm,dân tộc,đồng bào,đồng chí,
    đồng nghiệp,chiến sĩ,thương hiệu,nhãn hiệu,mã,mã qr,mã số vùng trồng,loài,giống,vụ,mùa,
    mùa vụ,đêm,chuyến,chuyến xe,xe hàng,xe tải,container,công-ten-nơ,công ten nơ,tàu,thuyền,
    ô tô,thiết bị,cụm,cụm loa,loa,trạm phát sóng,camera,bảng hiệu,băng rôn,khẩu hiệu,tờ rơi,
    pano,tỉnh thành,tỉnh thành phố,quốc gia,nước,thị trường,châu lục,khu vực,địa phương,địa bàn,
    cơ quan,điểm du lịch,homestay,khu du lịch,streamer,kol,koc,nhà sáng tạo,
    nhà sáng tạo nội dung,người sáng tạo nội dung,mc,tình nguyện viên,chuyên gia,giảng viên,
    học viên,trẻ em,cháu,anh,ông,cô,chú,vợ chồng,anh em,chị em,mẹ con,đứa con,con trâu,con bò,
    con lợn,con gà,ngày công,giờ công,mâm cỗ,giỏ quà,set quà,hộp quà,túi quà,combo,lít rượu,
    chiếc xe,khung giờ,khung,vòng,bước,bậc,hạng mục,cột,điều,khoản,mục,chương,phiếu,hồ sơ,
    đơn thư,cuộc điện thoại,cuộc livestream,lần livestream,livestream,buổi live,suất ăn,bữa,
    tour,tiết,tiết học,mục tiêu,giải pháp,bước chân,vị trí,thành phần,cơ hội,nguồn,nguồn vốn,
    khoản vay,vị,vị trí việc làm,việc làm,cặp đôi,cặp vợ chồng,thế hệ,đời,hội,đoàn thể,
    chi nhánh,cây giống,con giống,gốc,bụi,chum,sọt,sạp,quầy,quầy hàng,kệ,ki-ốt,kiốt,khâu,
    công đoạn,lao động nữ,phụ huynh,tổ viên,xã viên,thương lái,shipper,bưu cục,bưu tá,kho,
    loại hình,chủng loại,loại sản phẩm,dòng sản phẩm,nhóm sản phẩm,nhóm hàng,chủ thể,
    chủ thể ocop,lượt xe,lượt đơn,khẩu phần,lượt đăng ký,lượt hỏi,lượt đặt,bình chọn,phiếu bầu,
    đánh giá,bộ quần áo,bộ sản phẩm,cây số đường,đầu sách,đầu việc,đầu điểm cầu,văn bản,thủ tục,
    dịch vụ,thành phố trực thuộc,khẩu,mái nhà,chủ hộ,nóc nhà,mũi,liều,gương,điển hình,tập thể,
    ngân hàng,nhà hàng,bạn hàng,lô hàng,kiện hàng,gói hàng,chuyến hàng,sầu riêng,làng,trạm,lớp,máy,chị,bà,cụ,ca,hàng,luống,vại
    """
}
