extension Lexicon {
  /// Verbs of ordering.
  static let orderWords: [Entry] =
    words(
      .order,
      """
      chốt, lấy, mua, đặt, order, oder, odr, ord, hốt, múc, quất, húp, xúc, vợt, rinh, gom, ẵm,
      bế, chốt đơn, đặt hàng, đặt mua, đặt đơn, lên đơn, lên đơn cho, đăng ký, đăng kí, book,
      bốc, cần mua, muốn mua, muốn lấy, muốn đặt, muốn chốt, mún mua, mún lấy, mún đặt, mún chốt, cần lấy, tính mua, mua hàng, lấy hàng, chốt cho,
      chốt giúp, chốt liền, cần, triển, xí, xí phần, ck đơn, ghi đơn, nhặt, múc luôn, cho đặt,
      cho mua, rước, duyệt, giữ chỗ, od, tậu, khuân, chơi luôn
      """)
    + words(
      .give,
      """
      cho, để, ship, gói, đóng, cân, bán, xin, ghi, note, tính, soạn, chuẩn bị,
      để dành, cho xin, để cho, lên, chọn, lựa, muốn, mún, nhận,
      để lại cho, phần cho, bỏ hộp cho, bỏ bao cho, bỏ túi cho, bỏ bịch cho, bỏ thùng cho, bỏ hộp giúp, bỏ bao giúp,
      bỏ túi giúp, bỏ bịch giúp, bỏ thùng giúp
      """)
    + words([.give, .direction], "dạ cho")
    + words(.keeping, "giữ")
    + words([.give, .sending], "gửi, gởi, gửi cho, gởi cho, ship cho")
    // A deed of its own, that buys when goods follow.
    + words(
      [.give, .otherVerb],
      """
      ủng hộ, ủng hộ bà con, giải cứu, giải cứu bà con, làm, chơi, ghim, ốp, vẫn lấy, vẫn mua,
      vẫn chốt, vẫn đặt
      """
    )
    + words(.left, "để lại, chừa lại, chừa, chừa ra, giữ lại, chỉ giữ lại, vẫn giữ")
    + words([.order, .now], "lấy tiếp, đặt tiếp, mua tiếp, chốt tiếp")
    // "hết chỗ ổi còn lại".
    + words([.give, .all], "hết chỗ, nốt chỗ, hết mớ, nốt mớ")
    // "còn bao nhiêu lấy hết".
    + words(
      [.order, .all],
      """
      lấy hết, lấy tất, lấy nốt, mua hết, mua tất, chốt hết, hốt hết, cũng lấy, cũng mua,
      cũng lấy hết, bao nhiêu cũng lấy, lấy tất cả, lấy hết chỗ, mua hết chỗ, lấy nốt chỗ, chốt hết chỗ,
      hốt hết chỗ, ôm hết, ôm hết chỗ, gom hết, gom hết chỗ, vét hết, vét hết chỗ
      """
    )
    + words(
      .sellingOff,
      "bán hết, bán sạch, bán cho hết, bán cho sạch, bán hết sạch, ráng bán, ráng bán hết, cố bán, cố bán hết, cố gắng bán, cố gắng bán hết"
    )
    + words(.goods, "đơn, hàng, đơn hàng, sản phẩm, sp, loại, món, kiểu, đơn này")
    + words(.code, "mã, mã số, ms, mã hàng, code, mã sp")
    + words(.size, "size, sai, sz, cỡ, số đo")
}
