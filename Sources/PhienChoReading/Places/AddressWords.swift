internal import VietnameseText

/// The words of addresses that are no names: titles, words for what lies within a commune, and words
/// that lead to a place.
struct AddressWords: Sendable {
  /// What a word may be.
  struct Role: Sendable {
    var titles: PlaceTitles = []
    /// The words that must follow for a title of two words, and that title.
    var follower: (word: WordKey, titles: PlaceTitles)?
    /// Whether a hamlet's or a street's name follows.
    var isWithin = false
    /// Whether a place follows: "về", "ở".
    var isLead = false
    /// The accents it is written with.
    var accents: Accents
  }

  private let slots: FlatTable<WordSlot>
  private let ranges: FlatTable<Range<Int>>
  private let roles: FlatTable<Role>

  static let vietnamese = AddressWords()

  private init() {
    var words: [(key: WordKey, role: Role)] = []
    func key(_ text: String) -> (WordKey, Accents) {
      let folded = FoldedText(text)
      return (WordKey(folded.bytes.span, 0..<folded.bytes.count), Accents(folded.marks[...]))
    }
    func add(_ text: String, _ change: (inout Role) -> Void) {
      let (key, accents) = key(text)
      var role = Role(accents: accents)
      change(&role)
      words.append((key, role))
    }
    let titles: [(String, PlaceTitles)] = [
      ("tỉnh", .province), ("tp", [.greatCity, .city]), ("tx", .town), ("huyện", .rural),
      ("h", .rural), ("quận", .urban), ("q", .urban), ("xã", .commune), ("x", .commune),
      ("phường", .ward), ("p", .ward), ("f", .ward), ("ph", .ward), ("tt", .township),
      ("đk", .specialZone),
    ]
    for (text, titles) in titles { add(text) { $0.titles = titles } }
    let pairs: [(String, String, PlaceTitles)] = [
      ("thành", "phố", [.greatCity, .city]), ("t", "p", [.greatCity, .city]),
      ("thị", "xã", .town), ("t", "x", .town), ("thị", "trấn", .township),
      ("t", "t", .township), ("đặc", "khu", .specialZone),
    ]
    for (first, second, titles) in pairs {
      add(first) { $0.follower = (key(second).0, titles) }
    }
    for text in [
      "thôn", "xóm", "ấp", "bản", "buôn", "làng", "tổ", "khu", "phố", "đường", "ngõ", "ngách",
      "hẻm", "kiệt", "chợ", "trường", "cầu", "đội", "khối", "cụm", "lộ", "ql", "kdc", "kđt",
    ] { add(text) { $0.isWithin = true } }
    for text in [
      "về", "ở", "tại", "đến", "tới", "ra", "vào", "lên", "xuống", "ship", "giao", "gửi",
      "qua", "sang", "chỉ",
    ] { add(text) { $0.isLead = true } }

    var slots = [WordSlot](repeating: WordSlot(), count: Vocabulary.capacity(words.count))
    var ranges: [Range<Int>] = []
    var roles: [Role] = []
    for (key, _) in words where !slots.contains(where: { $0.word >= 0 && $0.key == key }) {
      let start = roles.count
      roles += words.filter { $0.key == key }.map(\.role)
      var slot = key.slot(slots.count)
      while slots[slot].word >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordSlot(key: key, word: Int32(ranges.count))
      ranges.append(start..<roles.count)
    }
    self.slots = FlatTable(slots)
    self.ranges = FlatTable(ranges)
    self.roles = FlatTable(roles)
  }

  /// Calls a closure with every role that a word may have as it was typed, and whether all accents
  /// of the role were.
  @inline(__always)
  func forEachRole(
    of word: WordKey, typed accents: @autoclosure () -> Accents, _ body: (Role, Bool) -> Void
  ) {
    guard word.isWhole else { return }
    var slot = word.slot(slots.count)
    while slots[slot].word >= 0 {
      if slots[slot].key == word {
        let typed = accents()
        for index in ranges[Int(slots[slot].word)] {
          let match = typed.match(roles[index].accents)
          if match != .none { body(roles[index], match == .exact) }
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
