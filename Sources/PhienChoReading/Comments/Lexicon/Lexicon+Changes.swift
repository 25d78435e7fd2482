extension Lexicon {
  /// Words that alter or withdraw an order.
  static let changeWords: [Entry] =
    words(
      .add,
      """
      thêm, thêm cho, cho thêm, cộng thêm, bỏ thêm, thay vào, thế vào, thay vô, thế vô, bổ sung, bổ sung thêm,
      tăng thêm, bỏ vô thêm, bỏ vào thêm
      """
    )
    // Behind what was: more today.
    + words(
      [.add, .now], "lấy thêm, mua thêm, đặt thêm, chốt thêm")
    // What is not to be sent any more.
    + words(
      .undelivered,
      """
      đừng gởi, khỏi gởi, đừng giao, khỏi giao, đừng gửi, khỏi gửi, đừng ship, khỏi ship, khoan giao, khoan gửi, khoan ship
      """)
    + ["không", "ko", "k", "hông", "hong", "khỏi"].flatMap { no in
      ["ship", "giao", "gửi", "gởi"].map { Entry("\(no) cần \($0) nữa", .undelivered) }
    }
    // What is not to be noted down yet.
    + words(
      .notYet,
      "đừng cho, đừng đóng, khoan chốt, khoan lấy, khoan đóng, khoan gói"
    )
    // "Bỏ" in the south also puts in.
    + words(.give, "bỏ vô, bỏ vào, bỏ lên, bỏ sỉ, bỏ mối")
    + words(.more, "nữa, nx, nựa")
    + words(
      .remove,
      """
      bỏ, rút, bỏ bớt, rút bớt, loại bỏ, bỏ ra, xóa, xoá, gỡ, xóa bỏ, bỏ khỏi, xóa khỏi,
      xoá khỏi, loại khỏi, rút khỏi, gỡ khỏi, lấy ra, lấy bớt ra, lấy bớt, nhặt ra, nhả ra
      """
    )
    // "Bỏ cam ra khỏi đơn": of what is named, and not the whole order.
    + words(
      [.direction, .remove],
      "ra khỏi đơn, khỏi đơn, khỏi đơn hàng, ra khỏi đơn hàng, khỏi giỏ, khỏi giỏ hàng")
    + words(
      [.remove, .lessen],
      "bớt, bớc, giảm, hạ, giảm bớt, trừ, bớt lại, lấy bớt lại")
    + words(
      .alter,
      "đổi, sửa, chỉnh, sửa lại, đổi lại, chỉnh lại, điều chỉnh, cập nhật, chỉnh sửa, tăng, nâng, giảm, hạ"
    )
    // Puts something in another's place, or sends it somewhere.
    + words([.alter, .sending], "chuyển, chuyển lại")
    // Behind the goods that are wanted, before those that go.
    + words(.instead, "thay, thay cho, thay vì, thay thế cho, thế chỗ")
    // Handing over, where no other goods are named to change to.
    + words(
      [.alter, .give],
      """
      chuyển cho, chuyển giúp, chuyển hộ, chuyển em, chuyển chị, chuyển anh, chuyển mình, chuyển tui, chuyển cô,
      chuyển bác, chuyển chú
      """)
    + words(
      [.alter, .into],
      """
      thêm thành, thêm cho đủ, thêm cho tròn, thêm cho chẵn, thêm lên, giảm còn, bớt còn, hạ còn, rút còn, giảm xuống, bớt xuống,
      rút xuống, hạ xuống
      """
    )
    + words(
      .into,
      "thành, lên, xuống, còn, thành ra, xuống còn, lên thành, cho đủ, cho tròn, cho chẵn, cho đủ số"
    )
    + words(
      [.into, .delivery],
      """
      vào thùng, vào túi, vào giỏ, vào hộp, vào bao, vào rổ, vào xe, vô thùng, vô túi,
      vô giỏ, vô hộp, vô bao, vô rổ, vô bọc, vô xe, vô bịch, vào bịch, vào bọc, vô sọt, vào sọt
      """
    )
    + ["vào", "vô"].flatMap { into in
      ["nghen", "nhen", "nha", "nhé", "hen", "hí", "luôn", "giùm", "dùm", "giúp", "đi"].map {
        Entry("\(into) \($0)", [.into, .delivery])
      }
    }
    + ["vào", "vô"].flatMap { into in
      [
        "", " em", " của em", " cũ", " trước", " hồi nãy", " lúc nãy", " ban nãy", " vừa nãy",
        " nãy", " vừa rồi",
      ]
      .map { Entry("\(into) đơn\($0)", .addition) }
    }
    + ["vừa nãy", "hồi nãy", "lúc nãy", "ban nãy", "nãy", "vừa rồi", "vừa đặt", "vừa chốt"].flatMap
  { time in
    ["bỏ", "bỏ đi", "hủy", "huỷ", "hủy đi", "huỷ đi"].map { Entry("đơn \(time) \($0)", .cancel) }
  }
    + words(.across, "sang, qua, wa, qa, xang, sag, lấy sang, thành")
    + words(.equal, "bằng")
    + words(
      .cancel,
      """
      khỏi giao nữa, khỏi gửi nữa, khỏi ship nữa, đừng giao nữa, đừng gửi nữa, đừng gởi nữa, khỏi gởi nữa, đừng ship nữa,
      không nhận nữa, ko nhận nữa, hủi đơn, hũi đơn, hủg đơn, hủy, huỷ, cancel, hủy đơn, huỷ đơn, hủy hàng, huỷ hàng, hủy hết,
      bỏ đơn, bỏ hết, hủy bỏ, xóa đơn, xoá đơn, xóa hết, xoá hết, gỡ đơn, dừng đơn, ngừng đơn,
      ngưng đơn, stop đơn, rút đơn, không nhận đơn nữa, ko nhận đơn nữa, k nhận đơn nữa,
      không nhận hàng nữa, ko nhận hàng nữa, k nhận hàng nữa, khỏi đi, dừng lại, đơn bỏ đi
      """)
    // Put in with somebody else's, or into a box.
    + ["", " em", " e", " chị", " anh", " mình", " tui", " của em", " của e", " của mình"].flatMap {
      who in ["vô", "vào", "chung"].map { Entry("bỏ đơn\(who) \($0)", .handling) }
    }
    // By how much, or down to how much?
    + words([.lessen, .hedge], "lấy ít lại, ít lại")
    // What was ordered elsewhere.
    + ["hủy", "huỷ", "hủy đơn", "huỷ đơn"].flatMap { verb in
      [
        "bên kia", "bên khác", "chỗ khác", "chỗ kia", "nhà khác", "nhà kia", "shop khác",
        "shop kia",
      ]
      .map { Entry("\(verb) \($0)", .past) }
    }
    + words(
      .elsewhere,
      "bên shop kia, bên shop khác, bên nhà khác, bên nhà kia, shop kia, shop khác, chỗ khác, ngoài chợ, chợ bán, shopee, lazada, siêu thị"
    )
    + ["thôi để", "mà thôi để", "thôi thì để", "à thôi để", "à mà thôi để", "à thôi thì để"].flatMap
  { enough in
    [
      "mai", "hôm khác", "bữa khác", "khi khác", "lần sau", "đợt sau", "bữa sau", "hôm sau",
      "dịp khác", "tính sau", "sau", "mai tính", "hỏi vợ", "hỏi chồng", "hỏi mẹ", "em hỏi",
      "chị hỏi",
    ]
    .map { Entry("\(enough) \($0)", .retraction) }
  }
    + words(.retraction, "à mà thôi, à mà đắt quá thôi, mà mắc quá thôi, mà đắt quá thôi")
    // What was only a joke.
    + words(
      .retraction,
      """
      nói đùa, nói giỡn, nói chơi, nói đùa thôi, nói giỡn thôi, nói chơi thôi, đùa thôi, giỡn thôi, đùa đấy,
      đùa đó, đùa á, đùa tí, đùa tý, giỡn đó, giỡn á, giỡn chơi, em đùa, chị đùa, anh đùa, mình đùa, em giỡn, tui giỡn
      """)
    + words(
      .mistaken,
      """
      ý là, í là, ý em là, ý e là, ý chị là, ý anh là, ý mình là, ý tui là, í em là, í mình là,
      ấy nhầm, ấy lộn, ý nhầm, í nhầm, ủa nhầm, ui nhầm, ấy chết nhầm, ấy chết lộn,
      nhầm, à không, í lộn, ý lộn, y lộn, nhầm rồi, à nhầm,
      đính chính, à lộn, lộn rồi, ủa lộn, ui lộn, lộn nha, lộn á, đổi ý, đổi ý rồi, chốt lộn, chốt nhầm, đặt nhầm, ah nhầm, ah lộn, ak nhầm, ak lộn, ạ nhầm, ạ lộn, lộn
      """)
    + words(.forgotten, "à quên, ý quên, í quên, ah quên, ui quên, ủa quên")
    // Who was wrong.
    + ["em", "e", "chị", "anh", "mình", "tui", "cô", "bác"].flatMap { who in
      ["nhầm", "lộn", "ghi nhầm", "ghi lộn", "nhầm rồi", "lộn rồi"].map {
        Entry("\(who) \($0)", .slip)
      }
    }
    // What fingers did.
    + words(
      .slip,
      """
      gõ nhầm, ghi nhầm, nhắn nhầm, viết nhầm, ghi lộn, nhắn lộn, bấm nhầm, bấm lộn, bấm sai, gõ lộn, gõ sai, ghi sai,
      viết sai, viết lộn, đánh nhầm, đánh lộn, đánh sai, nhấn nhầm,
      nhấn lộn, lỡ ghi, lỡ bấm, lỡ gõ, lỡ nhắn, lỡ viết, lỡ đánh, lộn số, nhầm số, nãy lộn, hồi nãy lộn, lúc nãy lộn, nãy nhầm, hồi nãy nhầm,
      lúc nãy nhầm
      """)
    // Too much, or too little.
    + words(
      .surplus,
      """
      bấm dư, gõ dư, ghi dư, viết dư, đánh dư, đặt dư, chốt dư, đặt thừa, chốt thừa, ghi thừa, bấm thừa
      """)
    + words(
      .shortfall,
      """
      bấm thiếu, gõ thiếu, ghi thiếu, viết thiếu, đặt thiếu, chốt thiếu, quên ghi, quên đặt, quên chốt
      """)
}
