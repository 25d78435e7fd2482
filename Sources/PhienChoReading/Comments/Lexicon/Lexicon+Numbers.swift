extension Lexicon {
  /// Number words and words beside numbers.
  ///
  /// A negative value is a digit that only ends a number: hai mốt, hai tư, hai lăm.
  static let numbers: [Entry] =
    [
      ("một", 1), ("mốt", -1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", -4), ("năm", 5),
      ("lăm", -5), ("nhăm", -5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9),
      ("mười", 10), ("mươi", 10), ("hăm", 20), ("băm", 30), ("trăm", 100), ("nghìn", 1000),
      ("ngàn", 1000),
    ].map { Entry($0.0, .number, $0.1) }
    // What follows "linh" are ones, what follows "phẩy" are tenths.
    + [
      Entry("linh", .numberLink, 1), Entry("lẻ", .numberLink, 1), Entry("phẩy", .numberLink, 10),
      Entry("phảy", .numberLink, 10), Entry("chấm", .numberLink, 10),
    ]
    + words(.half, "nửa")
    + words(.andHalf, "rưỡi, rưởi")
    + [Entry("chục", .dozen, 10), Entry("tá", .dozen, 12)]
    + words(.money, "k, nghìn, ngàn, ng, đ, đồng, vnd, vnđ, tr, triệu, ₫")
    + words(.times, "x, nhân, sl, sll")
    + words(
      .hedge,
      """
      gấp đôi, nhân đôi, gấp ba, x2 đơn,
      khoảng, tầm, chừng, độ, cỡ, gần, trên, ít nhất, tối thiểu, tối đa, nhiều nhất, tầm khoảng,
      quãng, chắc, chắc cỡ, chắc tầm, chắc khoảng, chắc phải, chắc cũng, cũng phải, dưới, không quá, ko quá
      """
    )
    // How many there are of them nobody says.
    + words(
      .perHead,
      """
      mỗi nhà, mỗi người, mỗi đứa, mỗi hộ, mỗi bạn, mỗi phòng, mỗi gia đình, mỗi đơn, mỗi bên, mỗi chỗ, mỗi nơi,
      mỗi địa chỉ, mỗi cháu, mỗi bé, mỗi em, mỗi bà, mỗi ông, mỗi đứa cháu, mỗi đứa em, mỗi đứa con
      """)
    // Behind an amount, too.
    + words(
      .roughly, "hơn, gì đó, gì đấy, đổ lên, đổ lại, đổ xuống, trở lên, trở lại, trở xuống, xấp xỉ")
    + words(.range, "trong, đến, tới, hoặc, hoặc là")
    + words(.eitherOr, "hay")
    + words(.each, "mỗi, mỗi loại, mỗi thứ, mỗi món, mỗi cái, mỗi mã, đều")
    + words(
      .few,
      """
      vài, vài ba, dăm, dăm ba, dăm bảy, năm ba, đôi ba, một ít, ít, một chút, chút, tí, xíu,
      một vài, nhiều
      """
    )
    + words(
      .all, "hết, tất cả, toàn bộ, hết chỗ, hết chỗ còn lại, chỗ còn lại, còn lại, hết sạch, cả lô")
    // Number words that are not numbers here.
    + words(.filler, "ba chỉ, năm roi, chín cây, tư vấn, ba mẹ")
    + words(.time, "g sáng, g trưa, g chiều, g tối, năm ngoái, năm mới, hàng năm, mỗi năm")
}
