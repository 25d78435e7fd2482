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

  init(_ marks: ArraySlice<Diacritics>) { self.init(marks.span) }

  init(_ marks: [Diacritics], _ range: Range<Int>) { self.init(marks.span.extracting(range)) }

  private init(_ marks: Span<Diacritics>) {
    // No branch depends on where the marks are.
    for index in 0..<min(marks.count, 21) {
      let mark = marks[index].rawValue
      shapes |= UInt64(mark &>> 3 & 7) &<< UInt64(index &* 3)
      tone = tone == 0 ? mark & 7 : tone
    }
    for index in marks.indices.dropFirst(21) where tone == 0 { tone = marks[index].rawValue & 7 }
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
