import Testing
import VietnameseText

@Suite struct DictionaryOrderTests {
  private let order = DictionaryOrder()

  /// Lists in order, each entry before the next.
  private static let lists: [[String]] = [
    [
      "ca", "cà", "cả", "cã", "cá", "cạ", "cạ sát", "cac", "cam", "can", "càn", "cang", "căn",
      "cân",
    ],
    ["ca hát", "ca kịch", "cà chua", "cà phê", "cá chép", "cá lóc", "cạ"],
    ["an", "an bài", "an toàn", "án", "án mạng", "ang", "anh", "ánh", "ăn", "ăn uống", "âm", "ấm"],
    ["da", "dừa", "đa", "đá", "đu đủ", "đường", "e", "ê", "ế", "g"],
    ["o", "ò", "ó", "oi", "ô", "ồ", "ông", "ơ", "ờ", "ớt", "p", "pin", "q", "quà bánh", "quả"],
    ["thanh long", "thanh trà", "thành phố", "thánh", "thạnh", "thay"],
    ["u", "ù", "ừ hữ", "ưa", "v", "vải", "wao", "xoài", "y", "ý", "z"],
    ["hoa", "hòa", "Hoà", "hoà bình", "hỏa", "hoá", "hoạ", "hoan", "hoàn"],
    ["bo", "Bo", "BO", "bo bo", "Bo bo", "bò", "bó", "bọ", "bô", "bồ", "bơ", "bờ"],
    ["!", "(a)", "1", "10", "2", "a", "я", "人"],
    ["a, b", "a b"],
    ["tiên", "tiền", "tiển", "tiễn", "tiến", "tiện", "tiêng", "tiếng"],
    ["nghi", "nghỉ", "nghĩ", "nghị", "ngo"],
    [
      "Buôn Đôn", "Ƀuôn", "ca", "đăk", "đĕ", "đê", "Ea", "hŏ", "hô", "krŭ", "krư", "na", "ña", "nạ",
    ],
    ["kéa", "kéá", "keb"],
  ]

  @Test(arguments: lists)
  func handWrittenListsAreInOrder(_ list: [String]) {
    for (index, first) in list.enumerated() {
      for second in list[(index + 1)...] {
        #expect(order.compare(first, second) < 0, "\(first) < \(second)")
        #expect(order.compare(second, first) > 0, "\(second) > \(first)")
      }
    }
    #expect(order.sorted(list.reversed()) == list)
    #expect(list.reversed().sorted(by: order.areInIncreasingOrder) == list)
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("thủy", "thuỷ"), ("tóan", "toán"), ("ế", "e\u{302}\u{301}"),
    ("ế", "e\u{301}\u{302}"), ("ệ", "e\u{323}\u{302}"), ("ñ", "n\u{303}"), ("й", "и\u{306}"),
    ("ĕ", "e\u{306}"), ("ĉ", "c\u{302}"), ("Å", "\u{212B}"), ("e\u{301}", "e\u{341}"), ("", ""),
    ("한", "\u{1112}\u{1161}\u{11AB}"),
  ])
  func equalTextsHaveEqualKeys(_ first: String, _ second: String) {
    #expect(order.sortKey(first) == order.sortKey(second))
    #expect(order.compare(first, second) == 0)
  }

  @Test(arguments: [
    ("a b", "a-b"), ("a b", "a  b"), ("a", "a "), ("a", " a"), ("a", "A"), ("a b", "a\u{A0}b"),
    ("a, b", "a,b"), ("a (b", "a( b"), ("é é", "éé"), ("éa á", "ea á"), ("ớ̂", "ớ"),
    ("a", "a\u{AD}"),
    ("1", "01"), ("é\u{30A}a", "éa\u{30A}"), ("éeé", "ééé"), ("éeé", "eéé"), ("", "-"),
  ])
  func differentTextsHaveDifferentKeys(_ first: String, _ second: String) {
    for isNumeric in [false, true] {
      let order = DictionaryOrder(isNumeric: isNumeric)
      #expect(order.sortKey(first) != order.sortKey(second))
      #expect(order.compare(first, second) == -order.compare(second, first))
    }
  }

  @Test func numbersGoByValueWhenAsked() {
    let numeric = DictionaryOrder(isNumeric: true)
    let list = ["0", "00", "1 kg", "2 kg", "02 kg", "2kg", "10 kg", "100", "a2", "a10", "b1"]
    #expect(numeric.sorted(list.reversed()) == list)
    let long = (1...600).map { "1" + String(repeating: "0", count: $0 * 7 % 601) }
    let byValue = long.sorted { $0.count < $1.count }
    #expect(numeric.sorted(long).map(\.count) == byValue.map(\.count))
    #expect(order.compare("10", "2") < 0)
  }

  @Test func sortingIsStable() {
    let list = ["hoà", "b", "hòa", "a", "hoà"]
    #expect(order.sorted(list) == ["a", "b", "hoà", "hòa", "hoà"])
    #expect(list.sorted(by: order.areInIncreasingOrder) == ["a", "b", "hoà", "hòa", "hoà"])
  }

  @Test func appendingAKeyAppendsTheKey() {
    var bytes: [UInt8] = [9]
    order.appendSortKey(of: "Thanh Long", to: &bytes)
    #expect(bytes == [9] + order.sortKey("Thanh Long"))
  }

  @Test(arguments: [
    ("thanh", "thanh", true), ("thanh", "Thanh long", true), ("thanh", "thanh-trà", true),
    ("thanh", "thanhh", false), ("thanh", "thành", false), ("hòa", "hoà bình", true),
    ("hòa b", "hoà bình", false), ("thanh l", "thanh", false), ("", "x", true),
    ("é é", "é é x", true),
  ])
  func aPrefixIsOfWholeBlocks(_ prefix: String, _ text: String, isPrefix: Bool) {
    #expect(order.sortKey(text).starts(with: order.keyPrefix(prefix)) == isPrefix)
  }
}
