internal import VietnameseText

/// What a piece of a comment can add to a telephone number.
///
/// A number goes on from digits, and words or letters for digits, to the next over punctuation, and
/// over nothing else: any other word and any emoji breaks it off.
struct PieceDigits: BitwiseCopyable, Sendable {
  /// What follows, a byte each: copied at once.
  private var bytes: UInt32 = 0

  /// At most how many digits stand before the first break, or in all where there is none.
  private var head: UInt8 {
    get { self[0] }
    set { self[0] = newValue }
  }

  /// At most how many digits stand behind the last break.
  private var tail: UInt8 {
    get { self[8] }
    set { self[8] = newValue }
  }

  private var all: UInt8 {
    get { self[16] }
    set { self[16] = newValue }
  }

  private var flags: Flags {
    get { Flags(rawValue: self[24]) }
    set { self[24] = newValue.rawValue }
  }

  private subscript(bit: UInt32) -> UInt8 {
    @inline(__always) get { UInt8(truncatingIfNeeded: bytes &>> bit) }
    set { bytes = bytes & ~(0xFF &<< bit) | UInt32(newValue) &<< bit }
  }

  private struct Flags: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// Whether something in it breaks a number off.
    static let breaks = Flags(rawValue: 1)
    /// Whether a number may begin behind the last break.
    static let opens = Flags(rawValue: 2)
    /// Whether a word in it announces a telephone number.
    static let announcesPhone = Flags(rawValue: 4)
    /// Whether a word in it announces the number of an account or an identity card.
    static let announcesAccount = Flags(rawValue: 8)
  }

  /// No digits.
  init() {}

  /// So many digits that a number may be among them.
  static let many: PieceDigits = {
    var digits = PieceDigits()
    digits.head = UInt8(PhoneScanner.fewestDigits)
    digits.all = digits.head
    return digits
  }()

  /// The digits of a piece; of more than can be counted all that can.
  init(_ text: FoldedText, _ tokens: [ChatToken]) {
    for token in tokens {
      let digits = PhoneScanner.digits(text.bytes, token)
      all = UInt8(clamping: Int(all) + digits)
      if digits > 0 {
        if !flags.contains(.breaks) { head = all }
        tail = UInt8(clamping: Int(tail) + digits)
        flags.insert(.opens)
        continue
      }
      switch token.kind {
      case .punctuation:
        if text.bytes[token.foldedRange.lowerBound] == UInt8(ascii: "+") { flags.insert(.opens) }
      case .word, .number, .emoji, .other:
        flags.insert(.breaks)
        flags.remove(.opens)
        tail = 0
      }
      guard token.kind == .word else { continue }
      switch PhoneWords.Cue(text.bytes, token.foldedRange) {
      case .phone: flags.insert(.announcesPhone)
      case .account: flags.insert(.announcesAccount)
      case nil: break
      }
    }
  }

  /// How many there are.
  @inline(__always)
  var count: Int { Int(all) }

  /// Whether bytes have so many ASCII digits that they may be half a number.
  static func areMany(_ bytes: Pile<UInt8>, _ range: Range<Int>) -> Bool {
    var digits = 0
    for index in range where bytes[index] &- 0x30 < 10 { digits &+= 1 }
    return digits >= 5
  }

  /// The one run of pieces with digits enough for a number, and whether a word before it announces
  /// one; nil where several have, or none, or a number may be that of an account.
  static func run(in pieces: Pile<FoundPiece>) -> (Range<Int>, afterCue: Bool)? {
    var found: Range<Int>?
    var start = 0
    var digits = 0
    for index in pieces.indices {
      let piece = pieces[index].digits
      guard !piece.flags.contains(.announcesAccount) else { return nil }
      digits &+= Int(piece.head)
      guard piece.flags.contains(.breaks) else { continue }
      if digits >= PhoneScanner.fewestDigits {
        guard found == nil else { return nil }
        // A piece that begins with what breaks the number off has nothing of it.
        found = start..<(piece.head > 0 ? index + 1 : index)
      }
      start = piece.flags.contains(.opens) ? index : index + 1
      digits = Int(piece.tail)
    }
    if digits >= PhoneScanner.fewestDigits {
      guard found == nil else { return nil }
      found = start..<pieces.count
    }
    guard let found else { return nil }
    let isAnnounced = (0..<found.lowerBound).contains {
      pieces[$0].digits.flags.contains(.announcesPhone)
    }
    return (found, isAnnounced)
  }
}
