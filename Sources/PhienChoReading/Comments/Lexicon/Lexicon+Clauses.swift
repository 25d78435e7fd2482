extension Lexicon {
  /// Words that say what a clause is about: the past, a wish, somebody else, a condition.
  static let clauseWords: [Entry] =
    words(
      .past,
      """
      hôm qua, hôm kia, hôm trước, hôm nọ, bữa trước, bữa nọ, lần trước, đợt trước, tuần trước,
      tháng trước, năm ngoái, hồi trước, trước đây,
      vừa xong, vừa mới, từng, đã từng, hôm bữa, tối qua, sáng qua, mùa trước, phiên trước,
      live trước, dạo nọ, dạo trước, dạo đó, tết vừa rồi, bữa mua, đợt rồi, lần rồi, tuần rồi, hôm rồi, bữa hổm, bựa tê, bựa trước, hồi tết,
      hồi đó, hồi xưa, hồi nhỏ, hồi nớ, ngày xưa, hồi tháng, mới mua, mới đặt, hồi sáng, hồi trưa, hồi chiều, hồi tối, hồi hôm,
      ăn vèo, ăn vèo cái, mới nhận, vừa nhận, hôm trc, lần trc, bữa trc, đợt trc, tuần trc, hôm tê, hổm mua, hổm lấy, hổm đặt, hổm bữa,
      hổm ăn, hqua, hqa, hôm wa, hum qua, hum wa, ăn hết, vừa ăn hết, mới ăn hết, lần nào cũng,
      hôm nào cũng, định mua, định lấy, định chốt, định đặt, lẽ ra, đáng lẽ, đáng lẽ ra, phải chi,
      lấy nhiều quá, đặt nhiều quá, mua nhiều quá, lấy ít quá, đặt ít quá, mua ít quá, từ đầu live, nãy giờ, mua hoài, mua suốt, mua quài, mua ở đây hoài, mua ở đây suốt, mua của shop hoài, mua của shop suốt,
      mua bên này hoài, mua bên này suốt,
      mới dám mua, vào đây mua, ở nhà còn, tủ lạnh còn, suýt, suýt nữa, xém, xém nữa, tí nữa thì
      """)
    + words(.earlier, "vừa rồi, vừa nãy, ban nãy, hồi nãy, nãy, lúc nãy, khi nãy, nãy e, nãy em")
    + words(
      .past,
      "mỗi vụ, mỗi năm, mỗi mùa, hàng năm, được biếu, nhặt được, em thắng, minigame được, mỗi ngày, mỗi tuần, mỗi tháng, hàng ngày, hàng tuần, hay mua, hay lấy, hay đặt, toàn mua, toàn lấy, toàn đặt, mọi năm, mọi lần"
    )
    + habits
    // What somebody was given.
    + [
      "bà ngoại", "ông ngoại", "bà nội", "ông nội", "nhà nước", "sếp", "công ty", "nhà trường",
      "xã", "phường",
    ].flatMap { who in
      ["cho", "tặng", "biếu", "phát"].map { Entry("\(who) \($0)", .past) }
    }
    + words(.occasion, "bữa")
    + words(
      [.past, .done],
      "hàng tới rồi, nhận hàng rồi, hàng tới nơi rồi, shipper vừa giao, shipper giao rồi, vừa giao")
    + words(
      .reminder,
      """
      đổi địa chỉ, sửa địa chỉ,
      địa chỉ khác, đổi sđt, đổi sdt, sửa sđt, sửa sdt, đổi số điện thoại, sửa số điện thoại,
      sửa tên, đổi tên, đổi giờ giao, đổi ngày giao, đổi giờ nhận, đổi ngày nhận, nhớ gửi đơn,
      nhớ giao đơn, nhớ ship đơn, nhắc đơn, nhắc lại đơn, nhớ gửi đủ, nhớ giao đủ, nhớ đơn, nhớ ghi đơn,
      nhớ giúp, đừng quên, thấy đơn, nhận đơn, có đơn,
      em dặn, chị dặn, anh dặn, mình dặn, tui dặn, cô dặn, em dặn rồi, em đã dặn, đã dặn,
      thấy đơn hàng, đơn em chưa, đơn của em chưa, đơn chị chưa, đơn anh chưa, đơn mình chưa
      """)
    + words(
      .checking,
      """
      check đơn, xem đơn, kiểm tra đơn, check lại, check hộ, check giúp, check giùm, kiểm lại, soát lại, dò lại, xác nhận đơn,
      xác nhận giúp em đơn, xác nhận giúp đơn, tìm giúp em đơn, tìm giúp đơn, giục đơn, giục ship, giục ship đơn, đẩy đơn,
      ship gấp đơn, giao gấp đơn, thanh toán đơn, ck đơn, giao đơn
      """)
    + words(
      .instruction,
      """
      nhớ giao, nhớ gửi, nhớ gởi, nhớ ship, nhớ gói, nhớ đóng, nhớ lựa, nhớ chọn, nhớ gói kỹ,
      nhớ đóng kỹ
      """)
    + words(
      .paid,
      """
      ck rồi, ck rùi, ck xong, ck xong rồi, chuyển khoản rồi, chuyển tiền rồi, thanh toán rồi, gửi bill rồi,
      trả tiền rồi, đã ck, đã ck rồi, đã chuyển khoản, đã chuyển tiền, đã thanh toán, đã trả tiền,
      đã chuyển khoản rồi, đã thanh toán rồi
      """)
    // "Vừa chốt" was, "chín vừa" is; "đã lấy" was, "2kg đã" is.
    + words([.past, .filler], "vừa, đã")
    + words(
      .done,
      """
      rồi, xong, r, xong rồi, ròi, òi, rùi, gòi, ăn thấy, ăn thử thấy, uống thấy, uống thử thấy,
      dùng thấy, dùng thử thấy, xài thấy, nấu thấy, ăn khen, uống khen, khen ngon, khen ngọt,
      khen quá, khen quá trời, ăn ngọt lịm, uống ngọt lịm, ăn hết trơn, nhậu hết, nhậu hết trơn
      """)
    // What was bought here before, and what it was like.
    + ["ở đây", "bên này", "bên đây", "của shop", "nhà shop", "bên shop", "chỗ này", "ở shop"]
    .flatMap { place in
      ["ngon", "ngọt", "tươi", "thơm", "giòn", "dẻo", "chắc"].flatMap { quality in
        ["lắm", "quá", "ghê", "dữ", "cực"].map { Entry("\(place) \(quality) \($0)", .tasted) }
      }
    }
    + ["được", "đc", "dc", "đủ", "đủ ăn"].flatMap { enough in
      ["rồi", "r", "rùi", "ròi"].map { Entry("\(enough) \($0)", .sufficing) }
    }
    + words(
      .wish,
      """
      chúc, ckuc, chuk, chúc mừng, cầu chúc, mong shop, chúc cho, mua may bán đắt, buôn may bán đắt,
      trái tim, quả tim, tràng pháo tay, bông hoa, bài hát, anh chồng, làm rể, trúng số, mỏi tay, ầm ầm, lia lịa, mệt nghỉ, ào ào, lấy hên, lấy vía,
      lấy may, ước gì, ước có, ước được, ước trúng, cầu trúng, phát đạt, phát tài, mua một tặng một
      """)
    + words(
      .third,
      """
      có người, người ta, ngta, nó, mọi người, mn, mng, chúng nó, bạn kia, chị kia,
      anh kia, bà kia, ông kia, các bác, các chị, các bạn, các anh, các mẹ, ai cũng,
      nhiều người, ít người, khách, khách hàng, nhà bên cạnh, nhà bên, nhà kế bên, hàng xóm,
      cô nớ, ông nớ, bà nớ, anh nớ, chị nớ, o nớ, mụ nớ, con nớ, thằng nớ, cô kia, thằng kia,
      ai chưa mua, ai chưa ăn, ai chưa thử, ai chưa chốt, ai chưa đặt, ai chưa lấy, ai chưa dùng, ai chưa uống,
      bạn nào, anh nào, chị nào, bác nào, mẹ nào, nhà nào
      """)
    // Over there: somebody, or goods.
    + words(.third, "ổng, bả, ẻm, chúng nó")
    // What nobody asks.
    + words(
      [.third, .negation],
      """
      thì ai mua, ai mua nổi, ai biết đâu, ai biết được, ai hỏi đâu, làm gì có, là no đòn, là ăn đòn, là ăn chửi, là bị chửi, là bị la, là bị mắng, là ra đường,
      là tui ra đường, là em ra đường, là ra đường ở, là tui ra đường ở, chi cho nhiều, chi cho lắm, chi mà nhiều, làm chi cho nhiều, làm gì cho nhiều, làm gì cho lắm,
      chi cho mệt, chẳng lẽ, chả lẽ, không lẽ, ko lẽ, k lẽ,
      hổng lẽ, hông lẽ
      """)
    + words(.yonder, "kia, ấy")
    // "Chị Hoa chốt 5kg kìa": somebody.
    + words([.third, .filler, .direction], "kìa")
    // Whom one calls, or who orders together.
    + words(.group, "cả nhà, chị em, anh em, bà con")
    + words(
      [.third, .negation],
      "không ai, ko ai, k ai, hông ai, chẳng ai, chả ai, chưa ai, ai mà, ai thèm, ai dám")
    + words(
      .complaint,
      """
      thiếu, giao thiếu, hư, thối, dập, héo, lừa đảo, lừa, chưa nhận, chưa nhận được, chưa thấy,
      nghe gì, nghe rõ, nghe được, thấy gì, giao nhầm, gửi nhầm, bóc phốt, mốc, kém, thất vọng,
      bị thiếu, chua lè, chua loét, chật quá, rộng quá, chảy hết, hết veo, cứng ngắc, dở ẹc, nát hết, mà nát, bị nát hết, dập nát, mà xanh lè, xanh lè hết,
      nát bét, nhạt nhẽo, đào đâu ra, gì đâu, mặn chát, ví rỗng, cháy túi, không cho mua,
      ko cho mua, không cho lấy, ko cho lấy, trả lại, hụt, hụt mất, bể, bị bể, vỡ, bị vỡ, giao dư,
      bị mất, không thấy đâu, chưa thấy đâu, chưa lương, chưa có lương, hết tiền rồi,
      đã nhận, chưa giao, nghe máy, mà giao nhầm, mà gửi nhầm, mà ghi nhầm, mà ship nhầm, mà đọc nhầm, mà lên nhầm,
      mà shop giao nhầm, mà shop gửi nhầm, mà shop ghi nhầm, mà shop đọc nhầm, mà nhà còn, mà xa, mà giao, mà ship, mà gửi, mà nhận, mà về, mà toàn, mà bị,
      mà thiếu, mà hỏng, mà không thấy, mà ko thấy, mà k thấy, mà hông thấy, mà hong thấy,
      mà shop không thấy, mà shop hông thấy, mà shop ko thấy, chưa nhắn, chưa nhắn tin, chưa rep,
      chưa trả lời, chưa gọi, chưa inbox, lại giao, lại gửi, lại ship, toàn quả, toàn trái, sâu hết,
      thúi, gầy nhẳng, cân điêu, cân thiếu, bị khô, bị sùng, bị ngái, bị thâm, bị úng, bị nát, bị sâu, bán không được, bán ko được, bán k được, bán hông được, bị ôi, chết hết, mà chết mất, toàn chết, chết queo, mà sứt, bị dập, bị héo, bị hư,
      bị ẩm, bị chảy, bị ướt, bị móp, bị rách, bị nứt, bị lép, bị vữa, khô nước, bị hỏng, bị mốc, bị thối, bị thúi, bị chua, mà cân có, mà còn có, mà đợi, mà chờ, mà cân lại, cân lại chỉ, cân lại còn, cân lại có, phải bỏ đi, hoàn đơn, hoàn hàng, em hoàn, chị hoàn, refund, trả hàng, trả shop, gửi trả, khiếu nại,
      bồi thường, nhạt quá, bị kết tinh, kết tinh hết, loãng toẹt, sượng hết, đen thui, toàn hạt, đắng nghét, sượng ngắt,
      mà em không thích, mà không thích, mà không dám, mà không dám ăn, mà mình không ưng, mà không ưng, mà em chê, nhưng em chê,
      mà chồng mắng, mà vợ mắng, mà mẹ mắng, mà bị mắng, còn nợ, nợ em, nợ chị, nợ mình, nhận quà, nhận giải, nhận thưởng, lãnh quà,
      phải vứt, bỏ đi mất, vứt đi mất, bị hủy, bị huỷ, báo hủy, báo huỷ, tự hủy, tự huỷ, tự ý hủy, tự ý huỷ, tự nhiên hủy, tự nhiên huỷ, tự ý hủy đơn, tự ý huỷ đơn, tự nhiên hủy đơn,
      tự nhiên huỷ đơn, toàn hủy, toàn huỷ, toàn hủy đơn, toàn huỷ đơn, hủy đơn khách, huỷ đơn khách, hủy đơn hoài,
      huỷ đơn hoài, hủy đơn là bị, huỷ đơn là bị, bom hàng hủy đơn, bom hàng huỷ đơn, hay hủy, chốt kịp, không kịp chốt,
      k kịp chốt, ko kịp chốt, chốt không kịp, chốt ko kịp, chốt k kịp, không kịp mua, k kịp mua,
      ko kịp mua, không kịp đặt, k kịp đặt, kịp mua, kịp đặt, kịp chốt, mua không kịp, bỏ sót,
      sót đơn, bữa giờ chưa, hổm rày chưa, từ đầu live mà, từ lúc mở live mà, mà shop bỏ qua,
      mà shop ko đọc, mà shop không đọc, mà shop k đọc, hoàn tiền, hoàn lại tiền, bù cho em, bù cho chị,
      bù cho mình, bù cho anh, bù cho tui, hứa bù, bù em, bù chị, đền em, đền cho em, đền cho chị,
      gửi bù cho, giao bù cho, bù lại, giao lại cho, gửi lại cho, ship lại cho, mà nhà xa, mà xa quá, mà ở xa, mà mắc quá, mà đắt quá, mà không ship tới, mà ko ship tới, mà k ship tới, mà hết tiền, mà chưa lương,
      mà chưa có tiền, mà em chưa dám, mà chưa dám, mà em chưa có tiền, chín nẫu, chát lè, chát ngắt, dai nhách, nhạt lè, lạt nhách, lạt lẽo, nhạt thếch,
      bở rệt, lấy hông kịp, lấy không kịp, lấy ko kịp, mua hông kịp, chốt hông kịp, theo không kịp,
      theo ko kịp, theo hông kịp, không đủ ăn, ko đủ ăn, k đủ ăn, hông đủ ăn, không bõ, ko bõ,
      k bõ, chẳng bõ, không bõ dính răng, dập mất, hư mất, thối mất, hỏng mất
      """)
    // What the shop did wrong.
    + ["giao", "gửi", "đóng", "ship", "gói"].flatMap { deed in
      ["dư", "thiếu", "lộn", "nhầm", "sai"].map { Entry("shop \(deed) \($0)", .complaint) }
    }
    + words(.receipt, "nhận được, nhận được hàng, mới nhận được, mới nhận được hàng")
    // What goods that came were like.
    + [
      "hư", "thối", "dập", "héo", "úng", "nát", "chua", "gầy", "nhỏ", "bé", "non", "sống", "đắng",
      "nhạt", "lạt", "cứng", "dai",
    ]
    .flatMap { fault in ["hết", "quá", "lắm"].map { Entry("mà \(fault) \($0)", .complaint) } }
    + words(
      .complaint,
      "chưa thấy gì, chưa thấy gì cả, chưa nhận được gì, chưa thấy giao, chưa thấy giao gì, giao lộn, gửi lộn, ship lộn, đóng lộn, giao sai, gửi sai, ship sai, ship nhầm, đóng thiếu, gửi thiếu, shop ghi dư, shop ghi thiếu, shop chốt lộn"
    )
    + words(
      .condition,
      """
      nếu, nếu mà, nếu như, giá mà, bao giờ, khi nào, lúc nào, hôm nào, chừng nào, bựa nào,
      khi mô, chừng mô, bữa mô, hễ, khi có, miễn là, miễn sao, nhỡ, lỡ, mai mốt, ngày nào,
      để em hỏi, để mình hỏi, để chị hỏi, để anh hỏi, để hỏi, để xem, để em xem, để mình xem,
      để suy nghĩ, để em suy nghĩ, để em tính, hỏi chồng, hỏi vợ, hỏi mẹ, hỏi má, hỏi ông xã,
      hỏi bà xã, có hàng lại, có lại hàng, về hàng lại, hàng về lại, có hàng thì, mà đồng ý, mà gật đầu,
      mà chịu thì, để coi, để em coi, có lương, lĩnh lương, lãnh lương, nhận lương, lương về,
      thật thì, thiệt thì, chuẩn thì, có tiền, có tiền thì, hàng về em lấy, hàng về chị lấy, hàng về lấy, được giá thì, đc giá thì, đợi lương, chờ lương, chín cây thì, đợi có, đợi chín, chờ chín, đồng ý thì, cho phép thì, chồng cho thì, vợ cho thì, mẹ cho thì,
      má cho thì, giảm giá đi em, giảm giá đi chị, giảm giá đi mình, bớt đi em lấy, bớt đi chị lấy, freeship em lấy, freeship chị lấy, miễn ship em lấy, miễn ship chị lấy, free ship em lấy, freeship lấy, free ship lấy, miễn ship lấy, fs lấy, fs em lấy, fs chị lấy, fs thì, freeship thì, ship được lấy, ship đc lấy, ship dc lấy, giảm giá lấy, giảm giá em lấy, giảm giá chị lấy
      """)
    + words(.someDay, "hồi nào, giờ nào, bữa nào, buổi nào, sáng nào, chiều nào, tối nào")
    + words(
      .farOff,
      """
      tháng sau, tuần sau, năm sau, mùa sau, đợt tới, vụ tới, phiên tới, lần tới, kỳ tới, kỳ sau,
      lứa tới, lứa sau, mẻ tới, mẻ sau, mùa tới, live tới, chuyến tới, chuyến sau,       buổi sau, sắp tới, gần tết, cận tết, đợi tết, để sau, hôm khác, bữa khác, khi khác, dịp khác, tí nữa, chút nữa,
      lát nữa, xíu nữa, đợt kế, kỳ kế, đợt tiếp theo, lứa tiếp theo, lần sau, đợt sau, phiên sau, hôm sau, bữa sau,
      tết này, hết dịch, sang năm, tháng tới, tuần tới, vụ sau, live sau, đến mùa, cuối năm,
      cuối tháng, dịp sau, ra giêng, giáp tết, sau tết, qua tết, đến tết, tới tết, đợi mùa, chờ mùa, sang mùa
      """)
    // What others miss is no condition, either.
    + [
      "không mua", "ko mua", "k mua", "hổng mua", "hông mua", "hong mua", "không lấy", "ko lấy",
      "không chốt",
    ].flatMap { verb in
      [
        "tiếc", "thì tiếc", "thì phí", "thì uổng", "thì hối hận", "thì thôi", "thì lướt",
        "thì đừng", "thì im", "thì đi", "thì biến",
      ]
      .map { Entry("\(verb) \($0)", [.filler, .otherVerb]) }
    }
    // Whose matter it is.
    + ["mua", "lấy", "thích", "ngon"].flatMap { what in
      ["là", "tùy", "tuỳ", "kệ"].map { Entry("\(what) hay không \($0)", .otherVerb) }
    }
    // Wages that have come are no condition.
    + words(.filler, "mới nhận lương, có lương rồi, nhận lương rồi, vừa nhận lương, lương về rồi")
    // What stays as it is, behind what changes.
    + words([.otherVerb, .but], "giữ nguyên, giữ lại, để nguyên")
    // What is done with goods that are paid for.
    + words(
      .filler,
      """
      rồi chị chuyển khoản, rồi em chuyển khoản, rồi anh chuyển khoản, rồi chị ck, rồi em ck,
      rồi anh ck, rồi tính tiền, rồi chuyển khoản, rồi ck, rồi gọi, rồi tính
      """
    )
    // "Chốt rồi đó, 2 gói".
    + ["chốt", "đặt", "mua", "lấy", "cmt", "order", "ghi"].flatMap { verb in
      ["rồi đó", "rồi đấy", "rồi á", "rồi nè", "rồi mà", "r đó", "rùi đó", "r á"].map {
        Entry("\(verb) \($0)", .past)
      }
    }
    + words(
      .past,
      "sáng nào cũng, chiều nào cũng, tối nào cũng, bữa nào cũng, cmt rồi, ăn không hết, ăn ko hết, ăn hông hết, ăn hổng hết"
    )
    // What was said before, said once more.
    + words(
      .past,
      """
      nhắc shop, nhắc shop là, nhắc lại, nhắc lại là, nhắc em, nhắc ad, rồi shop check, r shop check, rồi shop kiểm tra,
      r shop kiểm tra, rồi shop ktra, r shop ktra, rồi shop xem lại
      """)
    // Who sells does not buy.
    + words([.otherVerb, .past], "bán được, cần bán, muốn bán")
    + words(.since, "chốt từ, mua từ, lấy từ, đặt từ")
    + words(.cooking, "nấu, kho, hầm, ngâm")
    + words(.then, "thì, thi, thì mới")
    + words(
      .exists,
      "còn, có, hết, về, rẻ, ngon, ngọt, tươi, giảm, giảm còn, freeship, miễn ship, đẹp, đủ, mắc")
    + words(
      .looking,
      """
      xem, coi, ngắm, xem nào, coi nào, xem đi, coi đi, xem thử, coi thử, cho xem, cho em xem, cho chị xem,
      cho mình xem, cho anh xem, cho coi, cho em coi, cho mình coi, cho tui coi, cho ngắm
      """)
    + words(
      .otherVerb,
      """
      lấy chi mà lấy, mua chi mà mua, lấy gì mà lấy, mua gì mà mua, ăn, trồng, thấy, nghe, thu hoạch, thu được, hái, mới hái, hái được, cắt được,
      bẻ được, được cho, được tặng, đang bán, nuôi, nghĩ, thích, bảo, kêu, đòi, dặn, nói, chốt sổ, biết, chấm,
      cân thử, xào, rim, luộc, gói bánh, gói giò, gói nem, rang,
      nhắm rượu, bê, vác, gánh, khiêng, bán hàng, làm bánh, uống,
      lấy tiền, lấy lương, thu tiền, lấy tiền cọc, lấy nilon, lấy hóa đơn, rồi chốt sau, rồi mua sau,
      rồi lấy sau, rồi đặt sau, dám mua, dám lấy, dám chốt, dám đặt, mua nổi, lấy nổi, mua hông nổi,
      mua không nổi, mua ko nổi, mua hong nổi, đi, chơi, live, theo dõi, hóng, chia sẻ, được mùa, được giá, mất giá, mất mùa, rớt giá, trúng giá, trúng mùa, bán được giá,
      nặng, cao, sinh, đẻ, mất, tăng cân, chở, trúng,
      đánh giá
      """)

    + [
      "tặng", "tặng thêm", "tặng kèm", "tặng cho", "tặng thêm cho", "khuyến mãi", "khuyến mãi cho",
      "km",
    ].flatMap { gives in
      ["em", "chị", "anh", "mình", "tui", "tôi", "e"].flatMap {
        [Entry("\(gives) \($0)", .gift), Entry("\(gives) \($0) thêm", .gift)]
      }
    }
    + words(.gift, "tặng kèm, tặng thêm, khuyến mãi thêm, khuyến mãi kèm, km thêm, kèm quà là")
    + words(.giving, "tặng, khuyến mãi, free, miễn phí, bonus")
    + words(.applause, "thả tim, bắn tim, tặng tim, bấm tim, thả sao, thả like, vỗ tay")

  /// "năm nào em cũng": what somebody does all the time.
  private static let habits: [Entry] =
    ["năm", "tháng", "tuần", "tết", "lần", "mùa", "ngày", "hôm", "bữa"].flatMap { time in
      ["", "em ", "chị ", "anh ", "mình ", "nhà em ", "nhà mình ", "tui ", "cô ", "bác "].map {
        Entry("\(time) nào \($0)cũng", .past)
      }
    }
}
