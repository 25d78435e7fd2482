internal import VietnameseText

/// Walks over the key of a text once and tells where a sentence ends and whether it can hold a
/// figure: that it has a digit, or a word that numbers begin with.
enum FigurePrefilter {
  /// What was found of one sentence.
  struct Found {
    var end = 0
    var mayHoldFigure = false
    var lacksAccents = false
    var endsParagraph = false
    /// Where lines break and the sentence goes on.
    var softBreaks: [Int] = []
  }

  /// What a word is to the walk.
  private struct Role: OptionSet {
    let rawValue: UInt16

    /// A number may begin with it.
    static let start = Role(rawValue: 1 << 0)
    /// A number may begin with it when one of its neighbours says so: "ba", "triệu".
    static let weak = Role(rawValue: 1 << 1)
    /// "một", which is an article unless one of the others stands near.
    static let one = Role(rawValue: 1 << 2)
    /// The letters of one of these without the accents.
    static let plain = Role(rawValue: 1 << 3)
    /// Makes a number of a weak word or a "một" behind it.
    static let before = Role(rawValue: 1 << 4)
    /// Makes a number of a weak word before it.
    static let behind = Role(rawValue: 1 << 5)
    /// Makes a number of a "một" before it.
    static let behindOne = Role(rawValue: 1 << 6)
    /// Makes a number of any "một" of its sentence.
    static let each = Role(rawValue: 1 << 7)
    /// The "trở" and the "lên" that together make a number of any weak word of their sentence.
    static let hedgeHead = Role(rawValue: 1 << 8)
    static let hedgeTail = Role(rawValue: 1 << 9)
    /// A digit that is one behind a mark of dates only: the "tư" of "tháng tư".
    static let last = Role(rawValue: 1 << 10)
    /// What may be anything.
    static let any: Role = [.before, .behind, .behindOne]
  }

  private static let words: [(String, Role)] = [
    ("một", .one),
    (
      "hai,bốn,sáu,bảy,bẩy,tám,mười,nửa,gấp,nhân,quý,giêng,chạp,rưỡi", .start
    ),
    ("mốt,tư,lăm,nhăm", .last),
    ("không,ba,năm,chín,trăm,nghìn,ngàn,vạn,triệu,tỷ,tỉ,chục,tá,vài,mấy,dăm,mươi", .weak),
    ("mỗi,hằng,từng", .each),
  ]

  /// The roles of words by their letters and accents.
  private struct Table {
    var keys = [UInt64](repeating: 0, count: Table.mask + 1)
    var roles = [Role](repeating: [], count: Table.mask + 1)

    static let mask = 4095

    /// The longest word that has a key: seven letters and a byte of accents.
    static let longestWord = 7

    init() {
      for (list, role) in FigurePrefilter.words {
        for word in list.utf8.split(separator: UInt8(ascii: ",")) { add(String(word), role) }
      }
      for word in NumberNeighbours.before { add(word, .before) }
      for word in NumberNeighbours.behind { add(word, .behind) }
      for word in NumberNeighbours.behindOne { add(word, .behindOne) }
      for hedge in NumberNeighbours.hedgesBehind {
        let words = hedge.utf8.split(separator: UInt8(ascii: " "))
        add(words.first.flatMap { String($0) }, .hedgeHead)
        add(words.last.flatMap { String($0) }, .hedgeTail)
      }
    }

    private mutating func add(_ word: String?, _ role: Role) {
      let folded = FoldedText(word ?? "")
      guard (1...Table.longestWord).contains(folded.bytes.count) else { return }
      var letters: UInt64 = 0
      for byte in folded.bytes { letters = letters &<< 8 | UInt64(byte) }
      add(Table.key(letters, folded.marks.reduce(0) { $0 | $1.rawValue }), role)
      if [.start, .weak, .one, .last].contains(role) { add(Table.key(letters, 0), .plain) }
    }

    private mutating func add(_ key: UInt64, _ role: Role) {
      var slot = Table.slot(key)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & Table.mask }
      keys[slot] = key
      roles[slot].formUnion(role)
    }

    /// The letters and all diacritics of them joined.
    @inline(__always)
    static func key(_ letters: UInt64, _ marks: UInt8) -> UInt64 { letters &<< 8 | UInt64(marks) }

    @inline(__always)
    static func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 52) & mask
    }
  }

  private static let table = Table()

  /// Finds the end of the sentence that begins at an offset of the key.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - start: Where the sentence begins.
  ///   - breaksHard: Whether the line break at an offset of the source ends a sentence.
  /// - Returns: Where it ends, and what is in it.
  static func sentence(
    _ text: FoldedText, _ start: Int, _ breaksHard: (Int) -> Bool
  ) -> Found {
    let table = Self.table
    return unsafe text.bytes.withUnsafeBufferPointer { bytes in
      unsafe text.marks.withUnsafeBufferPointer { marks in
        unsafe table.keys.withUnsafeBufferPointer { keys in
          unsafe walk(text, start, bytes, marks, keys, table.roles.span, breaksHard)
        }
      }
    }
  }

  /// The walk, over memory that is as long as ``FoldedText`` says: as many marks as bytes.
  @unsafe
  private static func walk(
    _ text: FoldedText, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ marks: UnsafeBufferPointer<Diacritics>, _ keys: UnsafeBufferPointer<UInt64>,
    _ roles: Span<Role>, _ breaksHard: (Int) -> Bool
  ) -> Found {
    var found = Found()
    var words = 0
    var accented = 0
    var hasHedgeBehind = false
    /// The roles of the word before, and of all words.
    var last: Role = []
    var all: Role = []
    let count = min(bytes.count, marks.count)
    var index = start
    while index < count {
      let byte = unsafe bytes[index]
      if byte &- 0x61 < 26 {
        var letters: UInt64 = 0
        var mark: UInt8 = 0
        let first = index
        var letter = byte
        repeat {
          letters = letters &<< 8 | UInt64(letter)
          unsafe mark |= marks[index].rawValue
          index &+= 1
          guard index < count else { break }
          unsafe letter = bytes[index]
        } while letter &- 0x61 < 26
        words &+= 1
        if mark != 0 { accented &+= 1 }
        // What has no key may be anything.
        var role = Role.any
        if index &- first <= Table.longestWord {
          let key = Table.key(letters, mark)
          var slot = Table.slot(key)
          while unsafe keys[slot] != key, unsafe keys[slot] != 0 { slot = (slot &+ 1) & Table.mask }
          role = roles[slot]
        }
        if isNumber(role, after: last) { found.mayHoldFigure = true }
        if last.contains(.hedgeHead), role.contains(.hedgeTail) { hasHedgeBehind = true }
        all.formUnion(role)
        last = role
        continue
      }
      index &+= 1
      if byte &- 0x30 < 10 || byte == 0xC2 {
        // ½ and its like begin with C2 in the key.
        found.mayHoldFigure = true
      } else if byte == 0x0A {
        if breaksHard(Int(text.sourceOffsets[index - 1])) {
          found.endsParagraph = true
          break
        }
        found.softBreaks.append(index - 1)
      } else if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B {
        guard index < count else { break }
        let next = unsafe bytes[index]
        if next == 0x20 || next == 0x0A || next == 0x0D { break }
      } else if byte != 0x20, byte != 0x2C {
        // "%", "-", "≥" and the like stand for words.
        if isNumber(.any, after: last) { found.mayHoldFigure = true }
        last = .any
      }
    }
    // White space and empty lines behind a sentence are no sentences of their own.
    while index < count {
      let byte = unsafe bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      if byte == 0x0A { found.endsParagraph = true }
      index &+= 1
    }
    found.end = index
    found.lacksAccents = accented * 6 <= words
    let isLoose = found.lacksAccents && !all.isDisjoint(with: [.plain, .weak])
    if isLoose || hasHedgeBehind && all.contains(.weak)
      || all.contains(.one) && all.contains(.each)
    {
      found.mayHoldFigure = true
    }
    return found
  }

  /// Whether a number may begin with a word, or with the one before it now that this one follows.
  @inline(__always)
  private static func isNumber(_ role: Role, after last: Role) -> Bool {
    role.contains(.start)
      || last.contains(.before) && !role.isDisjoint(with: [.weak, .one, .last])
      || last.contains(.weak) && role.contains(.behind)
      || last.contains(.one) && role.contains(.behindOne)
  }
}
