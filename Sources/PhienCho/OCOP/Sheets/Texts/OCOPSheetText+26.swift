extension OCOPSheetText {
  /// Sheet 26 of Decision 26/2026/QĐ-TTg, Annex II: Dịch vụ du lịch cộng đồng, du lịch sinh thái
  /// và điểm du lịch.
  static let sheet26 = """
    sheet 26 VI.1 MCST MAE
    name Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch
    class Sản phẩm: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch
    % A | (35 Điểm) | 40 | cột điểm và tổng các mục là 40
    % 3.4 | không có chú thích về dấu sao | ★4 từ dấu **** | chú thích ở 25 phiếu kia được dùng cho
        phiếu này
    % 3.5 | không có chú thích về dấu sao | ★3 từ dấu ***, ★4 từ dấu **** | chú thích ở 25 phiếu kia
        được dùng cho phiếu này
    part A 40
    1 14 TỔ CHỨC DỊCH VỤ CỘNG ĐỒNG
    1.1 3 Bộ phận điều phối quản lý và điều hành dịch vụ
    - 1 Có Bộ phận điều phối quản lý và điều hành dịch vụ
    - 3 Có Bộ phận điều phối quản lý và điều hành dịch vụ, có kế hoạch và tổ chức triển khai kế
        hoạch quản lý, điều hành
    1.2 5 Cơ chế quản lý/quy định
    - 1 Có cơ chế/quy định quản lý hoạt động dịch vụ
    - 3 Có cơ chế quản lý/quy định quản lý hoạt động dịch vụ được phân nhiệm rõ ràng
    - 5 Có cơ chế quản lý/quy định quản lý hoạt động dịch vụ được phân nhiệm rõ ràng trên cơ sở
        người dân địa phương tham gia quản lý và vận hành và hưởng lợi (trực tiếp/gián tiếp)
    1.3 4 Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch
    - 1 Có giải pháp cụ thể về bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt...)
    - 2 Có giải pháp cụ thể và trang bị hạ tầng kỹ thuật chung về bảo vệ môi trường
    - 3 Có giải pháp cụ thể và có trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình
        cộng đồng tự quản về môi trường
    - 4 Có giải pháp cụ thể và có trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình
        cộng đồng tự quản về môi trường, đạt chuẩn tiêu chí về môi trường trong xây dựng NTM hoặc có
        đánh giá tác động môi trường theo quy định hiện hành
    1.4 2 Sử dụng năng lượng tiết kiệm
    - 1 Có giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)
    - 2 Có giải pháp tiết kiệm, thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa
        phương và sử dụng công nghệ thân thiện với môi trường
    2 12 PHÁT TRIỂN SẢN PHẨM
    2.1 5 Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch
    - 1 Phát triển dựa trên sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương
    - 3 Phát triển dựa trên ý tưởng của mình, không trùng lắp với các sản phẩm du lịch khác
    - 5 Có tính độc đáo, khác biệt và có gắn kết các giá trị văn hóa truyền thống của địa phương vào
        sản phẩm du lịch
    2.2 2 Tổ chức dịch vụ theo thị trường mục tiêu
    - 1 Có kế hoạch phát triển thị trường mục tiêu
    - 2 Có kế hoạch và có các sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu.
    2.3 5 Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm
        dịch vụ du lịch
    - 1 Có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh
        học
    - 3 Có Chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ và bảo tồn các di sản văn
        hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học
    - 5 Có Chương trình/kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo vệ và bảo
        tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học
    3 14 SỨC MẠNH CỘNG ĐỒNG
    3.1 3 Loại hình tổ chức sản xuất - kinh doanh
    - 1 Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy
        đăng ký kinh doanh theo quy định)
    - 2 Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người
        địa phương <51%
    - 3 HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của
        cộng đồng người địa phương ≥ 51%; hoặc các đối tượng còn lại
    3.2 = 1
    3.3 4 Sử dụng lao động địa phương
    - 1 Có sử dụng từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã
    - 2 Có sử dụng từ 50% đến 75% lao động là người trên địa bàn cấp xã
    - 4 Có sử dụng ≥ 75% lao động là người trên địa bàn cấp xã
    3.4 3 Tăng trưởng sản xuất kinh doanh
    - 1 Hợp tác xã xếp loại trung bình hoặc năm trước liền kề năm đánh giá có lợi nhuận cao hơn so
        với năm trước liền kề; các loại hình khác: Năm trước liền kề năm đánh giá có lợi nhuận cao
        hơn so với năm trước liền kề.
    - 3**** Hợp tác xã xếp loại khá trở lên hoặc có 02 năm liên tiếp tăng trưởng dương về lợi nhuận
        tính từ năm trước liền kề năm đánh giá; các loại hình khác: Có 02 năm liên tiếp tăng trưởng
        dương về lợi nhuận tính từ năm trước liền kề năm đánh giá
    3.5 3 Sở hữu trí tuệ
    - 1*** Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng
        thẩm định hình thức)
    - 2**** Các nhãn hiệu sử dụng đối với dịch vụ du lịch được cấp Giấy chứng nhận đăng ký nhãn hiệu
        và có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản
        phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì
        phải có văn bản ghi nhận quyền sử dụng)
    - 3 Các nhãn hiệu sử dụng đối với dịch vụ du lịch được cấp Giấy chứng nhận đăng ký nhãn hiệu và
        có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản
        phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì
        phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công nghiệp, hoặc
        Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác
        giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).
    part B 25
    4 17 TIẾP THỊ
    4.1 5 Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch
    - 1 Có đại diện/đại lý quảng bá sản phẩm
    - 3 Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh
    - 5 Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh
    4.2 3 Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch
    - 1 Có liên kết với các điểm dịch vụ du lịch khác trong tỉnh để hình thành sản phẩm du lịch
    - 2 Có liên kết với các điểm dịch vụ du lịch khác trong và ngoài tỉnh để hình thành sản phẩm du
        lịch
    - 3 Có liên kết với các điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế để hình thành sản
        phẩm du lịch
    4.3 2 Tổ chức quảng bá, bán hàng
    > (Gồm: Tổ chức kinh doanh, phân phối sản phẩm)
    - 1 Có người chịu trách nhiệm quản lý quảng bá, phân phối sản phẩm du lịch
    - 2 Có bộ phận/phòng quản lý quảng bá, phân phối, có ứng dụng công nghệ thông tin trong quản
        lý/phân phối sản phẩm du lịch
    4.4 4 Quảng bá sản phẩm
    - 1 Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng
        đồng du lịch
    - 2 Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng
        đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online)
    - 3 Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng
        đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online) trong nước và quốc tế uy tín
        (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...)
    - 4 Có nhiều hoạt động quảng bá quốc tế, có trang thông tin điện tử (website) bằng tiếng nước
        ngoài giới thiệu về điểm, cộng đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online)
        trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...) có hoạt
        động quảng bá quốc tế
    4.5 3 Bộ nhận diện quảng bá sản phẩm
    - 1 Có tờ rơi quảng bá về dịch vụ du lịch
    - 2 Có phim ngắn (video clip), tranh ảnh áp-phích (poster), có thông tin quảng bá về dịch vụ du
        lịch trên các ấn phẩm
    - 3 Có phim ngắn (video clip), tranh ảnh áp-phích (poster), có thông tin quảng bá về dịch vụ du
        lịch trên các ấn phẩm được thể hiện bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp.
    5 8 CÂU CHUYỆN SẢN PHẨM
    5.1 4 Câu chuyện sản phẩm
    - 1 Có Cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch
    - 2 Có Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc,
        thể hiện trí tuệ bản sắc địa phương
    - 4 Có Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc,
        thể hiện trí tuệ bản sắc địa phương và được thể hiện bằng tiếng nước ngoài phù hợp
    5.2 2 Trình bày câu chuyện sản phẩm
    - 1 Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm cung cấp dịch vụ du lịch
    - 2 Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm du lịch trong và ngoài tỉnh.
    5.3 2 Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới
    - 1 Dịch vụ du lịch do cộng đồng cung cấp/ Điểm du lịch trên địa bàn xã hoặc thôn, bản, ấp chưa
        được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn.
    - 2 Dịch vụ du lịch do cộng đồng cung cấp/ Điểm du lịch trên địa bàn xã hoặc thôn, bản, ấp đã
        được công nhận đạt chuẩn nông thôn mới
    part C 35
    6 3 Vị trí
    - 1 Thuận lợi, dễ tiếp cận
    - 2 Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế phát triển du lịch
    - 3 Thuận lợi, dễ tiếp cận, liền kề và có kết nối với khu vực/địa điểm có lợi thế phát triển du
        lịch khác.
    7 3 Kiến trúc và cảnh quan môi trường
    - 1 Cảnh quan môi trường sạch đẹp
    - 2 Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc;
    - 3 Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc; xã/thôn
        đạt tiêu chí sáng - xanh - sạch đẹp trong xây dựng nông thôn mới
    8 3 Đáp ứng điều kiện kinh doanh dịch vụ
    > Lựa chọn một trong hai trường hợp sau:
    ~ a. Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp
    - 1 Các cơ sở cung cấp dịch vụ đáp ứng đủ yêu cầu về đăng ký kinh doanh và điều kiện kinh doanh
        theo quy định của pháp luật
    - 3 Các cơ sở cung cấp dịch vụ đáp ứng đủ yêu cầu về đăng ký kinh doanh và điều kiện kinh doanh
        và có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du
        lịch
    ~ b. Trường hợp 2: Điểm dịch vụ du lịch
    - 1 Đáp ứng đủ điều kiện về đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp
        luật
    - 3 Đáp ứng đủ điều kiện về đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp
        luật và được công nhận điểm du lịch hoặc có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn
        phục vụ khách du lịch theo Luật Du lịch
    9 2 Đảm bảo an toàn và an ninh trật tự
    > Lựa chọn một trong hai trường hợp sau:
    ~ a. Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp
    - 1 Các cơ sở cung ứng dịch vụ đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và
        chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật
    - 2 Các cơ sở cung ứng dịch vụ đáp ứng yêu cầu (1) và có thực hiện hướng dẫn, tập huấn thường
        xuyên/định kỳ cho nhân viên
    ~ b. Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp
    - 1 Đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi
        trường, an toàn thực phẩm theo quy định của pháp luật
    - 2 Đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi
        trường, an toàn thực phẩm theo quy định của pháp luật và có thực hiện hướng dẫn, tập huấn
        thường xuyên/định kỳ cho nhân viên
    10 3 Tính hoàn thiện của quá trình dịch vụ
    - 1 Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống địa phương
    - 2 Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương,
        có tài liệu giới thiệu về sản phẩm, dịch vụ.
    - 3 Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương,
        có tài liệu giới thiệu về sản phẩm, dịch vụ, địa điểm bán có hạ tầng (bãi đỗ, nhà vệ sinh,
        khu giới thiệu về dịch vụ) được bố trí hài hòa.
    11 2 Hoạt động trải nghiệm
    - 1 Có hoạt động trải nghiệm
    - 2 Có mô hình hoạt động trải nghiệm
    12 3 Quản lý và nhân viên
    - 1 Có dưới 50% lao động tham gia quản lý và nhân viên đã được đào tạo về chuyên môn, nghiệp vụ
    - 2 Có từ 50 - 75% lao động tham gia quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp
        vụ
    - 3 Trên 75% lao động tham gia quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp vụ; có
        nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ
    13 4 Chất lượng sản phẩm dịch vụ du lịch
    - 1 Sản phẩm dịch vụ du lịch phong phú, hấp dẫn
    - 2 Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao
    - 3 Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao và được du khách đánh
        giá cao qua phiếu đánh giá, bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành,
        du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).
    - 4 Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền
        và được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên các trang
        điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).
    14 4 Chất lượng phục vụ
    - 1 Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo
    - 2 Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao
    - 4 Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao qua phiếu đánh
        giá, bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín
        (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).
    15 3 Tiện nghi
    > Lựa chọn một trong hai trường hợp sau:
    ~ a. Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp
    - 1 Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ
    - 3 Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ,
        xã/thôn có các tiêu chí (giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm) đạt
        chuẩn nông thôn mới.
    ~ b. Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp
    - 1 Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ
    - 3 Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng và
        khách đánh giá cao.
    16 3 Hoạt động thu hút khách du lịch
    - 1 Có cung cấp, tổ chức hoạt động trình diễn lễ, hội, văn hóa tại điểm dịch vụ du lịch
    - 2 Có cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch và mang
        tính cộng đồng ít nhất 2 lần/năm
    - 3 Có cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch và mang
        tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền ít nhất 2 lần/năm
    17 2 Hàng hóa dịch vụ
    > (ăn uống, đồ lưu niệm...)
    - 1 Hàng hóa dịch vụ có nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp mang tính đặc sản
        địa phương
    - 2 Hàng hóa dịch vụ có nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp mang tính đặc sản
        địa phương, và bảo đảm vệ sinh an toàn thực phẩm, có sản phẩm OCOP được bày, bán
    """
}
