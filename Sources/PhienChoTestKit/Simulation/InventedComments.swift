internal import PhienCho
public import PhienChoReading

/// Comments that importers get wrong (bình luận bịa ra): with quotes, separators and line feeds, in
/// either normal form, by namesakes, around midnight, out of order, under long numbers.
///
/// All identifiers differ, byte by byte; those of one author are alike. The telephone numbers are
/// placeholders. The same seed and count give the same comments.
public enum InventedComments: Sendable {
  /// Makes comments.
  ///
  /// - Parameters:
  ///   - seed: The same seed gives the same comments.
  ///   - count: How many there are; below 0 it is 0.
  /// - Returns: The comments, in the order of a log.
  /// - Complexity: O(*n*) in the comments.
  public static func make(seed: UInt64, count: Int) -> [LiveComment] {
    var random = SeededGenerator(seed: seed ^ 0x434F_4D4D)
    // 31 December 2025, 23:59:50.250 in Vietnam.
    var clock = FixedClock(at: Instant(millisecondsSince1970: 1_767_200_390_250), step: 0)
    return (0..<max(0, count)).compactMap { number in
      // Every other text is plain; the awkward ones come in turn, whatever the seed.
      let texts = number % 2 == 0 ? plain : awkward
      let place = (number / 2 + Int(seed % 997)) % texts.count
      clock.advance(by: Int64(random.below(4000)))
      var instant = clock.now
      if random.below(8) == 0 {
        instant = Instant(millisecondsSince1970: instant.millisecondsSince1970 - 30_001)
      }
      let author = random.below(UInt32(authors.count))
      // Beyond what a number with 53 bits tells apart, as TikTok's are.
      let name = number % 7 == 3 ? "00\(number)" : "\(7_310_000_000_000_000_000 + number)"
      guard let id = EventID(name) else { return nil }
      return LiveComment(
        id: id, text: texts[place], author: authors[author].id,
        authorName: authors[author].name, instant: instant)
    }
  }

  private static let authors: [(id: BuyerID, name: String)] = [
    ("6800000000000000001", "Lan Anh"), ("6800000000000000002", "Lan Anh"), ("0042", "Hộ Tư"),
    ("42", "Tư, chủ \"vườn\""), ("ban.Lan", "=Lan"), ("ban.lan", "Nguyễn Thị Lan"),
  ].compactMap { id, name in BuyerID(id).map { ($0, name) } }

  private static let plain = [
    "chốt 3kg thanh long nha shop", "cho mình 2 ký ổi", "0912345678 lấy 5kg nha",
    "còn hàng không shop", "chót 1kg na", "đổi thành 4kg giúp em", "huỷ đơn giúp mình nha",
  ]

  private static let awkward = [
    "chốt 2kg, giao \"nhanh\" nha", "\"", "'chốt'; --", "a,b;c\td|e", "dòng một\ndòng hai",
    "  hai đầu trống  ", "cho\u{302}\u{301}t 3kg o\u{309}i", "chốt 3kg ổi",
    "👩\u{200D}🌾🍊👍🏽 2kg", "=1+1", "@shop 3kg", "0987654321", "007", "1e3", "null", "\\n \\u0041 %20",
    "\u{FEFF}chốt 1kg", "\u{A0}chốt\u{200B} 1kg", "chốt\u{2028}2kg", "𝟯𝗸𝗴 ổi", "{\"text\":\"x\"}",
    "[1]", "#", "</a>&amp;", String(repeating: "chốt 3kg ổi ", count: 300) + "hết",
  ]
}
