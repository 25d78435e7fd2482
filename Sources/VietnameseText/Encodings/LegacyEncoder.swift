/// Writes a text in a code page.
struct LegacyEncoder {
  private let page: CodePage
  private let replacement: UInt8?

  private var bytes: [UInt8] = []
  private var losses: [EncodingLoss] = []
  private var capitalRuns: [Range<Int>] = []

  /// The letter that combining marks may still come to.
  private var pending: (letter: LetterIdentity, range: Range<Int>)?
  /// The letter written last, if marks behind it would be taken for its own.
  private var last: LetterIdentity?

  init(_ page: CodePage, replacement: UInt8?, capacity: Int) {
    self.page = page
    self.replacement = replacement
    bytes.reserveCapacity(capacity)
  }

  @unsafe
  mutating func write(_ source: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    while index < count {
      let (decoded, length) = unsafe decodeScalar(source, at: index, end: count)
      let range = index..<(index &+ length)
      index &+= length
      let scalar = decoded ?? "\u{FFFD}"
      if let (letter, start) = pending, let mark = LetterIdentity.mark(scalar),
        let joined = letter.adding(shape: mark.shape, tone: mark.tone)
      {
        pending = (joined, start.lowerBound..<range.upperBound)
        continue
      }
      if scalar == "\u{335}", let (letter, start) = pending, let stroked = letter.stroked {
        pending = (stroked, start.lowerBound..<range.upperBound)
        continue
      }
      flush()
      if let letter = LetterIdentity.of(scalar) {
        pending = (letter, range)
      } else {
        write(scalar, range)
      }
    }
  }

  mutating func finished() -> EncodedText {
    flush()
    return EncodedText(bytes: bytes, losses: losses, capitalRuns: capitalRuns)
  }

  private mutating func flush() {
    guard let (letter, range) = pending, let scalar = letter.scalar else { return }
    pending = nil
    var packed = page.letters[letter.index]
    if packed == 0, letter.isUppercase {
      packed = page.letters[letter.cased(isUppercase: false).index]
      if packed != 0 {
        losses.append(EncodingLoss(sourceRange: range, scalar: scalar, reason: .capitalNeedsFont))
        extendCapitals(by: Int(packed &>> 24))
      }
    }
    guard packed != 0 else {
      lose(scalar, range)
      return
    }
    escape(UInt8(truncatingIfNeeded: packed))
    for place in 0..<(packed &>> 24) {
      bytes.append(UInt8(truncatingIfNeeded: packed &>> (place &* 8)))
    }
    last = letter
  }

  private mutating func extendCapitals(by count: Int) {
    let end = bytes.count &+ count
    if let run = capitalRuns.last, run.upperBound == bytes.count {
      capitalRuns[capitalRuns.count - 1] = run.lowerBound..<end
    } else {
      capitalRuns.append(bytes.count..<end)
    }
  }

  /// Keeps a byte that is about to be written from being read as a mark of the letter before it.
  private mutating func escape(_ byte: UInt8) {
    guard page.isMnemonic else { return }
    let isMark = last.map { page.join($0, byte) != nil } ?? false
    if isMark || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
  }

  private mutating func write(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    guard let byte = page.characters[scalar] else {
      lose(scalar, range)
      return
    }
    escape(byte)
    bytes.append(byte)
    last = nil
  }

  private mutating func lose(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    losses.append(EncodingLoss(sourceRange: range, scalar: scalar, reason: .unencodable))
    guard let replacement else { return }
    escape(replacement)
    bytes.append(replacement)
    last = nil
  }
}
