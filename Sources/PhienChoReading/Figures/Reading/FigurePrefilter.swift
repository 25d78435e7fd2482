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
    let rawValue: UInt32

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
    /// Makes a number of any "một" of its sentence, when a unit follows: "mỗi xã".
    static let each = Role(rawValue: 1 << 7)
    /// The "trở" and the "lên" that together make a number of any weak word of their sentence.
    static let hedgeHead = Role(rawValue: 1 << 8)
    static let hedgeTail = Role(rawValue: 1 << 9)
    /// A digit that is one behind a mark of dates only: the "tư" of "tháng tư".
    static let last = Role(rawValue: 1 << 10)
    /// A number unless nothing follows that it could count: "hai", "mười".
    static let digit = Role(rawValue: 1 << 11)
    /// "nửa", which is a part of a whole behind a hedge or before "số", and else of a measure.
    static let half = Role(rawValue: 1 << 12)
    /// Makes a number of a "nửa" before it.
    static let behindHalf = Role(rawValue: 1 << 13)
    /// The first two words of what makes a number of a weak word before it: "điện thoại".
    static let behindHead = Role(rawValue: 1 << 14)
    static let behindTail = Role(rawValue: 1 << 15)
    /// The first word of what may follow a number, units among it.
    static let unit = Role(rawValue: 1 << 16)
    /// What may be anything.
    static let any: Role = [.before, .behind, .behindOne, .behindHalf, .behindTail, .unit]
    static let behindAny = next(behind: .any)

    /// What begins a number, in the one way or the other.
    static let numbers: Role = [.start, .weak, .one, .last, .digit, .half]

    /// What the word behind one of these roles must be for a number to begin with it or with this;
    /// the ``hedgeTail`` and the ``unit`` make one of another word, the ``behindHead`` none yet.
    static func next(behind role: Role) -> Role {
      var next: Role = .start
      if role.contains(.before) { next.formUnion([.weak, .one, .last, .digit, .half]) }
      if role.contains(.weak) { next.formUnion([.behind, .behindHead]) }
      if role.contains(.one) { next.formUnion(.behindOne) }
      if role.contains(.half) { next.formUnion([.behindOne, .behindHalf]) }
      if role.contains(.hedgeHead) { next.formUnion(.hedgeTail) }
      if role.contains(.each) { next.formUnion(.unit) }
      return next
    }
  }

  private static let words: [(String, Role)] = [
    ("một", .one), ("nửa", .half),
    ("hai,bốn,sáu,bảy,bẩy,tám,mười", .digit),
    ("gấp,nhân,quý,giêng,chạp,rưỡi", .start),
    ("mốt,tư,lăm,nhăm", .last),
    ("không,ba,năm,chín,trăm,nghìn,ngàn,vạn,muôn,triệu,tỷ,tỉ,chục,tá,vài,mấy,dăm,mươi", .weak),
    ("mỗi,hằng,từng", .each),
  ]

  /// The roles of words by their letters and accents.
  private struct Table {
    /// What a word is, and what the word behind it must be for a number to begin with either.
    struct Entry {
      var role: Role = []
      var next: Role = .start
    }

    /// Words and what they are, in open addressing; apart, so that the words stay in the cache.
    private(set) var keys = [UInt64](repeating: 0, count: Table.mask + 1)
    private(set) var entries = [Entry](repeating: Entry(), count: Table.mask + 1)
    /// A bit for the hash of every pair of a ``Role/behindHead`` and its ``Role/behindTail``.
    private var pairs = [UInt64](repeating: 0, count: 64)

    static let mask = 4095

    /// The longest word that has a key: seven letters and a byte of accents.
    static let longestWord = 7

    init() {
      for (list, role) in FigurePrefilter.words {
        for word in list.utf8.split(separator: UInt8(ascii: ",")) { add(String(word), role) }
      }
      // "số", whatever its accents are.
      for marks in 0..<64 { add(Table.letters("so") | UInt64(marks), .behindHalf) }
      for word in NumberNeighbours.before { add(word, .before) }
      for (first, second) in NumberNeighbours.behind {
        add(first, second == nil ? [.behind, .unit] : [.behindHead, .unit])
        add(second, .behindTail)
        guard let second else { continue }
        let bit = Table.pair(Table.key(first), Table.key(second))
        pairs[Int(bit &>> 6)] |= 1 &<< (bit & 63)
      }
      for word in NumberNeighbours.behindOne { add(word, .behindOne) }
      for hedge in NumberNeighbours.hedgesBehind {
        let words = hedge.utf8.split(separator: UInt8(ascii: " "))
        add(words.first.flatMap { String($0) }, .hedgeHead)
        add(words.last.flatMap { String($0) }, .hedgeTail)
      }
    }

    private mutating func add(_ word: String?, _ role: Role) {
      guard let word, (1...Table.longestWord).contains(FoldedText(word).bytes.count) else { return }
      add(Table.key(word), role)
      if !role.isDisjoint(with: .numbers) { add(Table.letters(word), .plain) }
    }

    /// Whether two words may be the first two of one phrase, by their keys.
    func mayBePhrase(_ first: UInt64, _ second: UInt64) -> Bool {
      let bit = Table.pair(first, second)
      return pairs[Int(bit &>> 6)] &>> (bit & 63) & 1 != 0
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
      (((first &* 0x9E37_79B9_7F4A_7C15) ^ second) &* 0xC2B2_AE3D_27D4_EB4F) &>> 52
    }

    /// The key of a word.
    private static func key(_ word: String) -> UInt64 {
      letters(word) | UInt64(FoldedText(word).marks.reduce(0) { $0 | $1.rawValue })
    }

    /// The key of a word without accents.
    private static func letters(_ word: String) -> UInt64 {
      let bytes = FoldedText(word).bytes
      var letters: UInt64 = 0
      for byte in bytes.reversed() { letters = letters &<< 8 | UInt64(byte) }
      return letters &<< shift(bytes.count)
    }

    private mutating func add(_ key: UInt64, _ role: Role) {
      var slot = Table.slot(key)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & Table.mask }
      keys[slot] = key
      entries[slot].role.formUnion(role)
      entries[slot].next = Role.next(behind: entries[slot].role)
    }

    /// The bits by which the letters of a word, the first lowest, stand to the left in its key,
    /// whose lowest byte holds all diacritics joined.
    @inline(__always)
    static func shift(_ length: Int) -> UInt64 { UInt64(truncatingIfNeeded: 64 &- length &* 8) }

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
  ///   - source: What it was folded from.
  /// - Returns: Where it ends, and what is in it.
  static func sentence(_ text: FoldedText, _ start: Int, _ source: Span<UInt8>) -> Found {
    let table = table
    return unsafe text.bytes.withUnsafeBufferPointer { bytes in
      unsafe text.marks.withUnsafeBytes { marks in
        unsafe table.keys.withUnsafeBufferPointer { keys in
          guard let bytes = bytes.baseAddress, text.bytes.count == marks.count,
            let marks = unsafe marks.assumingMemoryBound(to: UInt8.self).baseAddress,
            let keys = keys.baseAddress
          else { return Found(end: text.bytes.count) }
          return unsafe walk(text, source, start, bytes, marks, keys, table)
        }
      }
    }
  }

  /// The walk, over memory that is as long as ``FoldedText`` says: as many marks as bytes.
  @unsafe
  private static func walk(
    _ text: FoldedText, _ source: Span<UInt8>, _ start: Int, _ bytes: UnsafePointer<UInt8>,
    _ marks: UnsafePointer<UInt8>, _ keys: UnsafePointer<UInt64>, _ table: Table
  ) -> Found {
    let entries = table.entries.span
    var found = Found()
    var words = 0
    var accented = 0
    var hasDigits = false
    /// Whether there is a digit in words that counts nothing, but behind "mỗi xã".
    var hasIdleDigit = false
    /// The end of the word before, and its key.
    var wordEnd = -1
    var lastKey: UInt64 = 0
    /// The roles of all words, those of them that the word before made something of, and those that
    /// would make something of the word to come.
    var all: Role = []
    var hits: Role = []
    var next: Role = .start
    let count = text.bytes.count
    var index = start
    while index < count {
      let byte = unsafe bytes[index]
      if byte &- 0x61 < 26 {
        let isWhole = count &- index >= 8
        let eight = unsafe isWhole ? Self.eight(bytes, index) : last(bytes, index..<count)
        let length = EightBytes.leadingLetters(eight)
        words &+= 1
        guard length <= Table.longestWord else {
          // What has no key may be anything.
          var mark: UInt8 = 0
          while index < count, unsafe bytes[index] &- 0x61 < 26 {
            unsafe mark |= marks[index]
            index &+= 1
          }
          if mark != 0 { accented &+= 1 }
          all.formUnion(.any)
          hits.formUnion(.any.intersection(next))
          next = .behindAny
          wordEnd = index
          continue
        }
        let shift = Table.shift(length)
        let mark = unsafe joined(
          (isWhole ? Self.eight(marks, index) : last(marks, index..<count)) &<< shift)
        accented &+= mark == 0 ? 0 : 1
        let key = eight &<< shift | mark
        var slot = Table.slot(key)
        while unsafe keys[slot] != key, unsafe keys[slot] != 0 { slot = (slot &+ 1) & Table.mask }
        let role = entries[slot].role
        var hit = role.intersection(next)
        if hit.contains(.behindTail), !table.mayBePhrase(lastKey, key) { hit.remove(.behindTail) }
        all.formUnion(role)
        hits.formUnion(hit)
        if role.contains(.digit), !hit.contains(.digit) {
          if isIdle(text, source, index..<index + length, behind: wordEnd) {
            hasIdleDigit = true
          } else {
            hits.formUnion(.digit)
          }
        }
        next = entries[slot].next
        if hit.contains(.behindHead) { next.formUnion(.behindTail) }
        lastKey = key
        index &+= length
        wordEnd = index
        // The space behind it; the zero behind the last word is none.
        index &+= eight &>> UInt64(truncatingIfNeeded: length &* 8) & 0xFF == 0x20 ? 1 : 0
        continue
      }
      index &+= 1
      if byte == 0x20 || byte == 0x2C { continue }
      if byte &- 0x30 < 10 || byte == 0xC2 {
        // ½ and its like begin with C2 in the key.
        hasDigits = true
      } else if byte == 0x0A {
        if FigureSentences.breaksHard(source, Int(text.sourceOffsets[index - 1])) {
          found.endsParagraph = true
          break
        }
        found.softBreaks.append(index - 1)
      } else if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B {
        guard index < count else { break }
        let next = unsafe bytes[index]
        if next == 0x20 || next == 0x0A || next == 0x0D { break }
      } else {
        // "%", "-", "≥" and the like stand for words.
        hits.formUnion(.any.intersection(next))
        next = .behindAny
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
    found.mayHoldFigure =
      hasDigits || !hits.isSubset(of: [.hedgeTail, .behindHead, .unit])
      || found.lacksAccents && !all.isDisjoint(with: [.plain, .weak])
      || hits.contains(.hedgeTail) && all.contains(.weak)
      || (hasIdleDigit || all.contains(.one)) && hits.contains(.unit)
    return found
  }

  /// Whether a digit in words surely counts nothing: a stop or a comma touches it, or it is a name,
  /// with a capital right behind another word: "Ông Sáu".
  private static func isIdle(
    _ text: FoldedText, _ source: Span<UInt8>, _ word: Range<Int>, behind last: Int
  ) -> Bool {
    let (bytes, offsets) = (text.bytes.span, text.sourceOffsets.span)
    guard word.upperBound < bytes.count else { return true }
    switch bytes[word.upperBound] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      return true
    default: break
    }
    // Of letters that are all capitals none is a name's.
    return last >= 0 && last + 1 == word.lowerBound && bytes[last] == UInt8(ascii: " ")
      && LetterCase.isCapital(source, at: Int(offsets[word.lowerBound]))
      && source[Int(offsets[word.upperBound - 1])] &- UInt8(ascii: "a") < 26
  }

  /// The eight bytes at an offset, the first lowest.
  @unsafe
  @inline(__always)
  private static func eight(_ bytes: UnsafeRawPointer, _ index: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Fewer than eight bytes, the last ones of all.
  @unsafe
  private static func last(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    for place in range.reversed() { value = unsafe value &<< 8 | UInt64(bytes[place]) }
    return value
  }

  /// The lowest byte of eight that are joined.
  @inline(__always)
  private static func joined(_ eight: UInt64) -> UInt64 {
    var joined = eight | eight &>> 32
    joined |= joined &>> 16
    joined |= joined &>> 8
    return joined & 0xFF
  }
}
