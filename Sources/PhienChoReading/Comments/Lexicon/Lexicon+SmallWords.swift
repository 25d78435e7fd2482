extension Lexicon {
  /// Pronouns, particles and the other small words.
  static let smallWords: [Entry] =
    words(
      .person,
      """
      em, e, a, c, cháu, con, mình, mk, m, tôi, tui, toi, t, tớ, bạn, b, shop, sốp, ad, admin, mẹ,
      ba, bố, má, cụ, bé, vợ, chồng, vk, ck, nhà em, nhà mình, nhà, bên em, bên mình, người nhà,
      gia đình, bà xã, ông xã, chủ shop, chủ tus, mấy bạn, mấy em, mấy anh, mấy chị, mấy anh chị,
      mấy bác, mấy cô, mấy chú, mấy cô chú, mấy má, mấy mẹ, mấy mệ, mấy mạ, mấy o, mấy dì, mấy ông,
      mấy bà, eng, các em, các cháu, các shop, các cô chú, mìn, mik, mềnh, hai vợ chồng, em gái,
      chị gái, chế, mấy chế, ní, zai, giai, anh zai, anh giai, chị giai, zai đẹp, iu, ny, cưng iu,
      sốp iu, shop iu, con gái, con trai, con dâu, con rể, mẹ em, mẹ mình, mẹ tui, mẹ con, mự,
      ông chủ, bà chủ, cô chủ, chị chủ, anh chủ, mấy đứa, mấy đứa nhỏ, mấy đứa cháu, mấy đứa em, mấy bé, mấy cháu,
      mấy nhỏ, cả nhà em, cả nhà mình, cả nhà chị, cả nhà anh, cả nhà cô, cả nhà bác, cả nhà chú, cả nhà tui, cả nhà con,
      bố mẹ, ba má, cha mẹ, chị em mình, anh em mình, hai chị em, hai anh em, mấy chị em,
      mấy anh em, ngoại, nội, sếp, tao, tau, choa, o, mệ, mạ, u, bầm, quý khách, idol, xốp, shopp,
      nàng, cưng, ngài, nhà gái, nhà em gái, nhà em yêu, nhà em út, nhà út, nhà cưng, em út, em yêu, bọn em, tụi em, tụi mình, chúng tôi, chúng mình, mẹ nó, ba nó, bố nó, má nó, bà nó, ông nó, nội nó, ngoại nó, vợ nó, chồng nó, cho tụi nó, cho bọn nó
      """)
    + words(.belonging, "của em, của e, của mình, của tui")
    + words(.kin, "anh, chị, cô, chú, bác, dì, cậu, mợ, thím, ông, bà, dượng")
    + words(
      .particle,
      "nhé, nha, nhá, nhe, ạ, nghe, nào, nghen, nhen, nhaa, nhoa, nhóa, nhó, nhak, nhea, ạk, ạh, nka, nke, nhaz, nhóe, nhoé, nhah"
    )
    + words(.remark, "nhỉ")
    + words(.filming, "quay cận, quay gần, zoom cận, zoom gần")
    + words(
      .filler,
      """
      hen, ha, nhớ, hén, hỉ, hí, hè, rứa, ni, na, nè, á, a, ah, đó, đấy, vậy, thế, mà, chứ, z, zậy,
      dzậy, dị, zị, dzị, dzợ, sớm
      """)
    + words(
      .filler,
      """
      đi, luôn, giúp, giùm, dùm, hộ, ngay, liền, lẹ, nhanh, gấp, ok, oke, okey, okie, oki,
      okela, cam on, cam ơn, lun, lìn, lận, hẳn, thanks, tks, cảm ơn, cám ơn, thank you, ơn, thanks shop, chừ,
      this, này, loại 1, bé bé, ngon, ngọt, tươi ngon, đẹp, chín, vừa ăn, tươi, sạch, mới, thật,
      thực, đúng, chỉ, cũng, vẫn, đang, sẽ, thử, ăn thử, làm quà, nguyên, toàn, xinh, lớn, đầy đủ,
      hi, hii, alo, hello, chào, xin chào, up, chấm, chấm hóng, kk,
      nho nhỏ, màn hình, mang, mang về, mang đi, mang ra, mang lên, mang vô, mang vào, mang tới,
      mang đến, mang qua, mang xuống, mang sang, mang theo, cũn, cúng, chờ, đợi, nghỉ, quan tâm,
      tham gia, sr, sorry, xl, số lượng, sll, sl, kèm, trước, sau, trong, ngoài, chiều, sáng, tối, trưa, mai, nay,
      hôm nay, ngày mai, bữa nay, lúc, bây giờ, giờ, là, của, ở, tại, về, ib, inbox, cmt,
      comment, rep, kết bạn, chuyển khoản, ck trước, cod, freeship, fs, sale,
      ưu đãi, km, quà, theo, như, hình, trên, dưới, live, mẫu, màu, hàng đẹp,
      chọn giúp, lựa giúp, nhờ, phiền, xin phép, ưu tiên, chắc, vội, cần gấp, có, được, đủ, từ, lại,
      y, hệt, nốt, nhỡ, từ đầu, kiểu này, con này, số này, vô, vào, tiếp, nhắn, gọi, tiền, liên hệ,
      lh, dùng, nhiêu đó, nhiêu đó thôi, bao nhiêu đó thôi, nhiêu đó được rồi, nhiêu đây, nhiêu đây thôi, bấy nhiêu, bấy nhiêu thôi, bấy nhiêu đó,
      bấy nhiêu đó thôi, chừng đó, chừng đó thôi, chừng nớ, chừng nớ thôi, từng đó, từng đó thôi, ngần đó, ngần đó thôi, ngần ấy, ngần ấy thôi
      """)
    + words([.filler, .particle], "với ạ")
    // What a new order is compared with.
    + words(
      .filler,
      """
      như hôm nọ, như hôm bữa, giống hôm bữa, giống hôm nọ, như cũ, như đơn cũ, như hôm qua,
      như hôm trước, như bữa trước, như lần trước, như đợt trước, như tuần trước, giống hôm qua,
      giống hôm trước, giống bữa trước, giống lần trước, như mọi khi, như mọi lần
      """)
    // How good, or how bad.
    + words(.degree, "sao mà, sao mà ngon, sao mà rẻ")
    // What size is best: a remark.
    + words(
      .degree,
      "là vừa ăn, là ngon nhất, là vừa miệng, là đẹp nhất")
    // What hurts; and what nothing is better than.
    + words(
      .filler,
      "đau bao tử, bị đau bao tử, bao tử, đau dạ dày, bị đau, đau khớp, đau nhức, đau bụng, đau hết, đau cả, đau mắt, đau đầu, đau lòng, đau lưng, đau họng"
    )
    + words(
      .degree,
      """
      thì còn gì bằng, thì còn gì hơn, còn gì bằng, còn gì hơn, còn gì tuyệt hơn, còn gì ngon hơn,
      thì không gì bằng, không gì bằng, ko gì bằng, không gì hơn, có gì ngon bằng, có gì ngon hơn,
      gì ngon bằng, gì ngon hơn
      """)
    // Whom goods are for, and who fetches them.
    + words(
      .filler,
      """
      đại, momo, cho đại lý, cho chợ, cho cơ quan, cho văn phòng, không nói nhiều, ko nói nhiều, khỏi nói nhiều, không suy nghĩ,
      khỏi suy nghĩ, thế nào cũng, kiểu gì cũng, kiểu nào cũng,
      ít hôm nữa, ít bữa nữa, mấy bữa ni, mấy hôm ni, đóng gói kỹ, đóng gói cẩn thận, cho gia đình, cả gia đình, cho quán, cho quán ăn, cho bếp ăn, cho cửa hàng, cho tiệm, cho lớp, cho trường, cho hội, bán quán,
      ăn cả nhà, cho cả nhà ăn, cả nhà ăn dần, ăn hàng ngày, ăn hằng ngày, ăn mỗi ngày,
      uống hàng ngày, uống mỗi ngày, dùng hàng ngày, duyệt rồi, đã duyệt, duyệt r, duyệt chi rồi,
      mà giao nhanh, mà giao sớm, mà giao liền, mà giao gấp, mà giao lẹ, mà ship nhanh, mà ship sớm,
      mà ship liền, mấy giờ giao cũng được, mấy giờ giao cũng đc, giờ nào cũng được, khách sạn, xe khách, nhà khách, đãi khách, tiếp khách, mời khách, cho khách, điểm danh, giơ tay, kẻo vỡ, kẻo bể, kẻo dập, kẻo hết, kẻo hết mất, kẻo hết hàng, kẻo muộn, sợ hết, sợ vỡ, sợ bể, sợ dập,
      dễ vỡ, dễ bể, dễ dập, vỡ thì đền, bể thì đền, để dập, để vỡ, để bể, nhắn tin, tối nay,
      chiều nay, sáng nay, trưa nay, tối mai, sáng mai, chiều mai, trưa mai, cuối tuần, đầu tuần, giữa tuần, làm quà, làm quà biếu, làm quà tặng, làm quà tết, sẵn mua luôn, sẵn lấy luôn, sẵn tiện, tiện thể, nhân tiện, sẵn đây, sẵn dịp, tiện tay, tiện đây, thanh toán sau, thanh toán khi nhận, thanh toán khi nhận hàng, ăn thử xem, ăn thử xem sao, dùng thử xem sao, uống thử xem sao, xem sao, có lẽ, đầu tiên,
      hạnh phúc, mất tin, đổi trả, một lần nữa, gì mà, trả tiền, trả tiền mặt, trả sau,
      hút chân không, chân không, hút chân k, hút chân ko, chân k, chân ko, tiền mặt, hỏa tốc, hoả tốc, pls, plz, cắt mỏng, thái mỏng, đóng đá, ướp đá, khúc giữa, chỗ cũ, check ib, check inbox, buổi sáng, buổi trưa, buổi chiều, buổi tối, cho xin bill, cho em xin bill, cho chị xin bill, xin bill, lần sau ủng hộ, lần sau ủng hộ tiếp, lần sau mua tiếp, lần sau mua nữa, lần sau quay lại, yêu em, yêu chị, yêu shop, cho đã, đã thèm, đã đời, biếu, kính biếu, quà biếu, xay mịn,
      xay sẵn, pha phin, rang xay, rang mộc, hạt rang, làm sẵn, làm thịt sẵn, làm thịt, mần thịt, mổ thịt, mổ sẵn, mổ sạch, tách múi, làm sạch, cắt khúc, thái lát, cắt lát, hàng vip,
      nhà có khách, nhà đông khách, nhà em có khách, nhà chị có khách, nhà mình có khách, có khách đến,
      có khách tới, có khách về, có khách đến chơi, có khách tới chơi,
      nhĩ, chuẩn, tròn, chính xác, xin lỗi, bó tay, bó tay luôn, bó tay shop, ít người ăn,
      nhà ít người, neo người, ăn cho đỡ, cho đỡ thèm, cho đỡ nghén, đỡ thèm, đỡ nghén, lần đầu mua,
      mua lần đầu, lần đầu tiên mua, mua trên mạng, mua online, trả lời, trả lời tin nhắn, nhậu,
      nhậu chơi, nhậu lai rai, lai rai, phơi khô, đem đi, không chê vào đâu được, ko chê vào đâu được, khỏi chê, à nha, à nhen, à nghen, á nha, bỏ tay, bỏ tay ra, ăn thử đã, thử đã, dùng thử đã, cái đã, trước đã, mấy món,
      chứ mấy, đáng mua, rất đáng mua, thôi chứ, thôi chớ, thắp hương, để thắp hương, kẹp, kẹp bánh mì, vắt nước,
      ép nước, uống cho mát, cúng rằm, đi đám, đi đám giỗ, đám giỗ, đám cưới, ngâm rượu, ngâm đường, tạm, tạm thời,
      làm mứt, hỏi nhà, hỏi tiệm, hỏi quán, tâm, riêng, tổng, coi chừng lộn, kẻo lộn, sợ lộn, cty, chở qua, chở tới, chở đến, chở lên, chở về, to nhất, ngon nhất, đẹp nhất, lớn nhất, tươi nhất, vậy thì, thế thì, còn em thì, còn chị thì, còn anh thì, còn mình thì, còn tui thì,
      còn cô thì, còn bác thì, mấy bữa nay, mấy hôm nay, mấy bữa rày, mấy nay
      """)
    + ["mấy hôm nữa", "mấy bữa nữa", "mấy ngày nữa"].flatMap { time in
      [
        "lấy", "giao", "gửi", "gởi", "ship", "qua", "ghé", "qua lấy", "chị qua", "em qua",
        "chị lấy", "em lấy",
      ].map {
        Entry("\(time) \($0)", .filler)
      }
    }
    // What goods are like, and what is done to them: who denies it orders them otherwise.
    + words(
      [.filler, .quality],
      """
      bao ăn, bao ngọt, bao ngon, chịu cod, chín, chín tới, ương, ương ương, hườm, hườm hườm, chua, chát, giòn, cay, đắng, mặn, non, già, to, lớn,
      nhỏ, bự, quả to, quả nhỏ, loại lớn, trái lớn, quả lớn, con lớn, size lớn, trái to, trái nhỏ, trái non, quả non, loại to, loại nhỏ, xay, bóc,
      gọt, thái, rửa, cắt, chặt, xẻ, tẩm, ướp, hột, vỏ, cồi
      """)
    // How to pack, and compounds that begin as goods do.
    + words(
      .filler,
      """
      lạc quan, lạc đường, lạc lối, lạc hậu, cam kết, cam đoan,
      cam chịu, cam tâm, đào tạo, đào hoa, bơ vơ, bơ phờ, hồng hào, mơ mộng, mơ màng, đúng mực
      """)
    + words(
      .handling,
      """
      bỏ riêng, bỏ túi riêng, bỏ bao riêng, bỏ hộp riêng, gói kỹ, gói kĩ, gói riêng, gói cẩn thận, đóng kỹ, đóng riêng, để riêng, bọc kỹ, bọc kĩ, chọn kỹ,
      lựa kỹ, gói chặt, ghi tên lên, dán tem, gói quà, kiểm tra kỹ, giơ lên, cầm lên, mặc thử, đi thử,
      đeo thử, mở ra, mở thử, bóc thử
      """
    )
    + words(
      .packing,
      "chung, đóng chung, để chung, vô chung, vào chung, bỏ chung, gộp chung, chia, chia làm, chia ra, chia đều, chia thành, chia sẵn, đựng, đóng thành, để thành"
    )
    // Each by itself: "bọc riêng từng quả".
    + (["người", "phần", "nhà", "loại", "thứ", "bịch nhỏ", "túi nhỏ"]
    + classifierGroups.flatMap {
      $0.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    })
    .map { Entry("từng \($0)", .filler) }
    // Whose parcel goods go with, and whom they are for.
    + ["chung", "cùng", "với", "gộp với", "gom với", "cùng với", "kèm"].flatMap { with in
      [
        "hôm qua", "tối qua", "sáng qua", "hôm trước", "hôm kia", "hôm nọ", "bữa trước",
        "lần trước",
        "hồi sáng", "cũ", "trước",
      ].map { Entry("\(with) đơn \($0)", .filler) }
    }
    + ["cho", "biếu", "chia", "chia cho", "tặng", "giùm", "dùm", "giúp", "hộ"].flatMap { gives in
      ["", "mấy bà ", "bà ", "mấy cô ", "mấy chị ", "cô ", "chị ", "bác ", "mấy bác "].map {
        Entry("\(gives) \($0)hàng xóm", .filler)
      }
    }
    // Who fetches goods, or when they are to be sent, withdraws nothing.
    + words(
      .fetching,
      """
      ghé lấy, qua lấy, đến lấy, tới lấy, ghé mua, hãy giao, hẵng giao, hãy gửi, hẵng gửi, mới giao,
      mới gửi, hãy ship, nhận hàng
      """)
    // What is on screen.
    + words(.onScreen, "món này, cái này, loại này, mã này, hàng này, thứ này")
    + words(.and, "và, với, cùng, cộng, lẫn, cả, kèm theo, với lại, và cả, vs, zí, dzới, dới, kèm")
    + words(.but, "mà có ship, mà có freeship, mà có giao, nhưng, nhưng mà, tiện thể, à mà, với cả")
    + words(
      .filler,
      """
      cảm ơn shop nhiu, cám ơn shop nhiu, thank shop nhiu, thanks shop nhiu, cảm ơn nhiu,
      thanks nhiu, thương shop nhiu, cảm ơn em nhiu, quả nào cũng, trái nào cũng, gói nào cũng,
      hộp nào cũng, cái nào cũng, con nào cũng, loại nào cũng, nào cũng, mấy lần, mấy lần rồi,
      lên giá, tăng giá, lúc nào giao cũng được, khi nào giao cũng được, giao lúc nào cũng được,
      giao khi nào cũng được, đâu cũng được, giao đâu cũng được, có gì ib, có gì nhắn, có gì gọi,
      có gì alo, gì gì đó, hay gì đó, gì cũng, gì cũng có, loại nào cũng được, khi nào cũng được,
      lúc nào cũng được, ngày nào cũng được, nào cũng đc, gì cũng đc, sao cũng đc, giá trên,
      giá ở trên, giá ghi trên, giá dưới, giá đây, giá bao nhiêu cũng được, bao nhiêu cũng được,
      nhiêu cũng được, sao cũng được, gì cũng được, nào cũng được
      """)
    + words(
      .polite,
      "dạ, vâng, ừ, uh, ừm, hmm, hm, hừm, nhân tiện, hé lô, hế lô, a lô, ơ kìa"
    )
    + people
    // Who greets everybody may order next.
    + ["hello", "hế lô", "hi", "chào", "xin chào", "alo", "helo", "hé lô"].flatMap { greeting in
      ["cả nhà", "mọi người", "mn", "bà con", "anh em", "chị em", "các bác", "các bạn", "các chị"]
        .map {
          Entry("\(greeting) \($0)", .greeting)
        }
    }
    + words([.call, .filler], "ôi")
    + words(
      .laughter, "hihi, haha, hehe, hihihi, hahaha, hehehe, hjhj, kaka, kkk, kkkk, huhu, hichic")
    + words(.enough, "thôi, thui, mà thôi, à thôi")
    + words(.filler, "đc, dc, đươc, nt, tk, stk, sữa")
    + words(
      [.filler, .now],
      "nay, hôm nay, hnay, bữa nay, giờ, bây giờ, chừ, nên, lần này, đợt này, phiên này, live này, tuần này, tháng này, mùa này, vụ này, năm nay"
    )
    + words(.direction, "ra, đi, lại, về, vào, giúp, cho, hộ")
    + words(
      .degree,
      """
      quá, lắm, hơi, ghê, dễ sợ, thế, thật, cực, siêu, vãi, quá trời, quá chừng, dữ, hết sảy, hung,
      là vui, là ngon, là hết nước chấm, là hết cơm, là no, là khỏe, là thơm, là ghiền, là mê, quá à, ghê à, dữ à, lắm à, hợp lý, hợp lí, phải chăng, nhiu lắm, mà ham, mà mê, mà ghiền, mà thèm, thấy ham,
      rẻ hều, rẻ rề, ngọt lịm, cũng hết, cả tháng, cả năm, ăn cả tháng, uống cả tháng, dùng cả năm, vắt được, ép được, chén sạch, nhẹ hều, nhẹ tênh, nặng trịch, to đùng, to tướng, bự chảng, nhỏ xíu, bé tí, bé tẹo, bé xíu, hều à, rề à, xíu à
      """)
    + words(.comparison, "cao hơn, đắt hơn, mắc hơn, rẻ hơn")
    + words(
      .habit,
      "hoài à, suốt à, quài à, nhiều thế, nhiều vậy, nhiều dữ, nhiều dữ vậy, nhiều dữ thần, nhiều ghê, ghê chưa, luôn ghê ta, ghê ta, dữ ta, dữ vậy ta, ghê vậy ta, kinh thật, kinh thế, kinh vậy, ghê thiệt, ghê thật, luôn ghê"
    )
    + ["nhầm", "lộn", "sai"].flatMap { wrong in
      ["sđt", "sdt", "số đt", "số điện thoại", "số phone"].map { Entry("\(wrong) \($0)", .address) }
    }
    + words(.address, "sđt, đt, dt, zalo, tel, số điện thoại, điện thoại, hotline, phone, call")
    + words(.colour, "đỏ, trắng, vàng, xanh, đen, tím, hồng, nâu")
    + words(.state, "tươi, sống")
    + words(.processed, "khô, sấy, phơi khô, sấy khô, sấy dẻo")
    + words(.breed, "nếp, tẻ, nam, nữ")
    + words(.call, "ơi, oi, ới, ui, êi")

  /// Whom one names; no name is among them that is goods or a unit, too.
  private static let people: [Entry] =
    ["em", "e", "anh", "a", "chị", "c", "cô", "chú", "bác", "dì", "cậu", "mợ", "bạn", "bé"].flatMap
  { kin in
    [
      "hoa", "tuấn", "hạnh", "thảo", "ngọc", "dũng", "nga", "hà", "loan", "oanh", "phượng",
      "phương",
      "quỳnh", "trang", "huyền", "linh", "hương", "thúy", "thủy", "trâm", "uyên", "vân", "hùng",
      "khánh",
      "quang", "quân", "trung", "vinh", "hoàng", "hưng", "duy", "ngân", "hiếu", "hải", "sơn",
      "long",
      "đức", "thắng", "cường", "tùng", "tú", "hằng", "nhung", "hiền", "liên", "phúc", "lộc", "tâm",
      "lan", "mai", "giang", "nhi", "vy", "kiên", "minh", "thắm", "thoa", "yên", "xuân", "thu",
      "bích",
    ].map { Entry("\(kin) \($0)", .named) }
  }
}
