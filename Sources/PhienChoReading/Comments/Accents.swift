internal import VietnameseText

/// The accents typed on one word: the shape of each letter, and the tone of the syllable wherever
/// it was put.
struct Accents: Sendable, Hashable {
  /// Three bits a letter, for the first 21 letters.
  var shapes: UInt64 = 0
  /// A `Tone`; 0 when no tone is typed.
  var tone: UInt8 = 0

  /// No accents.
  static let none = Accents()

  /// How well typed accents agree with a word's own.
  enum Match: UInt8, Comparable {
    /// Another word.
    case none = 0
    /// Alike but for hỏi and ngã, which much of the country does not tell apart.
    case slip
    /// Some accents are not typed, the others agree.
    case partial
    /// All agree.
    case exact

    static func < (lhs: Match, rhs: Match) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  init() {}

  init(tone: UInt8) { self.tone = tone }

  init(_ marks: ArraySlice<Diacritics>) { self.init(marks.span, 0..<marks.count) }

  @inline(__always)
  init(_ marks: [Diacritics], _ range: Range<Int>) { self.init(marks.span, range) }

  @inline(__always)
  private init(_ marks: Span<Diacritics>, _ range: Range<Int>) {
    if let eight = unsafe marks.bytes.eight(range) {
      self.init(eight: eight)
    } else {
      self.init(long: marks, range)
    }
  }

  private init(long marks: Span<Diacritics>, _ range: Range<Int>) {
    for index in range { add(marks[index], at: index - range.lowerBound) }
  }

  /// The accents of eight letters, a byte each: three bits for the tone, three for the shape.
  ///
  /// No branch depends on where they are.
  private init(eight: UInt64) {
    var shapes = eight &>> 3 & 0x0707_0707_0707_0707
    shapes = (shapes | shapes &>> 5) & 0x003F_003F_003F_003F
    shapes = (shapes | shapes &>> 10) & 0x0000_0FFF_0000_0FFF
    self.shapes = (shapes | shapes &>> 20) & 0xFF_FFFF
    let tones = eight & 0x0707_0707_0707_0707
    let first = UInt64(truncatingIfNeeded: tones.trailingZeroBitCount & 0x38)
    tone = UInt8(truncatingIfNeeded: tones &>> first & 7)
  }

  /// Adds what is typed on a letter, the letters in their order.
  mutating func add(_ mark: Diacritics, at letter: Int) {
    if letter < 21 { shapes |= UInt64(mark.rawValue &>> 3 & 7) &<< UInt64(letter &* 3) }
    if tone == 0 { tone = mark.rawValue & 7 }
  }

  var isEmpty: Bool { shapes == 0 && tone == 0 }

  /// How well these typed accents agree with a word's.
  @inline(__always)
  func match(_ word: Accents) -> Match {
    if self == word { return .exact }
    let lowest: UInt64 = 0x1249_2492_4924_9249
    let typed = (shapes | shapes &>> 1 | shapes &>> 2) & lowest
    guard word.shapes & (typed &* 7) == shapes else { return .none }
    if tone == 0 || tone == word.tone { return .partial }
    let blurred = Tone.hoi.rawValue...Tone.nga.rawValue
    return blurred.contains(tone) && blurred.contains(word.tone) ? .slip : .none
  }
}

extension FoldedText {
  /// Whether any letter has a mark.
  var hasMarks: Bool { marks.contains { $0.rawValue != 0 } }
}
