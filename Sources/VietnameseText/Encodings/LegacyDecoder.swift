/// Reads the bytes of a code page, one step per byte.
struct LegacyDecoder {
  private let page: CodePage
  private let capitalRuns: RangeList
  private let recordsOffsets: Bool

  private var losses: [DecodingLoss] = []
  private var offsets: [Int] = []
  private var cursor = 0
  private var written = 0

  /// The letter that marks may still come to, and where it began.
  private var pending: (letter: LetterIdentity, start: Int)?

  private init(page: CodePage, capitalRuns: RangeList, recordsOffsets: Bool) {
    self.page = page
    self.capitalRuns = capitalRuns
    self.recordsOffsets = recordsOffsets
  }

  @unsafe
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, page: CodePage, capitalRuns: RangeList = RangeList([]),
    recordsOffsets: Bool = false
  ) -> DecodedText {
    guard let base = source.baseAddress, source.count > 0 else {
      return DecodedText(text: "", losses: [], sourceOffsets: recordsOffsets ? [0] : [])
    }
    var decoder = LegacyDecoder(
      page: page, capitalRuns: capitalRuns, recordsOffsets: recordsOffsets)
    let isPlain = page.isPlain && capitalRuns.isEmpty && !recordsOffsets
    // A byte becomes three at most, and each write is four bytes wide.
    let capacity = source.count &* 3 &+ 4
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { output in
      guard let target = output.baseAddress else { return 0 }
      let raw = UnsafeMutableRawPointer(target)
      if isPlain {
        unsafe decoder.readPlain(base, count: source.count, to: raw)
      } else {
        unsafe decoder.read(base, count: source.count, to: raw)
      }
      return decoder.written
    }
    if recordsOffsets { decoder.offsets.append(source.count) }
    return DecodedText(text: text, losses: decoder.losses, sourceOffsets: decoder.offsets)
  }

  /// U+FFFD, packed as in ``CodePage/utf8``.
  private static let lost: UInt32 = 0x03BD_BFEF

  @unsafe
  private mutating func readPlain(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutableRawPointer
  ) {
    let table = page.utf8
    var length = 0
    unsafe table.withUnsafeBufferPointer { table in
      guard let utf8 = table.baseAddress, table.count == 256 else { return }
      for index in 0..<count {
        let byte = unsafe source[index]
        var packed = unsafe utf8[Int(byte)]
        if packed == 0 {
          losses.append(DecodingLoss(offset: index, byte: byte, reason: .unassigned))
          packed = Self.lost
        }
        unsafe target.storeBytes(of: packed.littleEndian, toByteOffset: length, as: UInt32.self)
        length &+= Int(packed &>> 24)
      }
    }
    written = length
  }

  @unsafe
  private mutating func read(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutableRawPointer
  ) {
    var index = 0
    while index < count {
      let byte = unsafe source[index]
      let start = index
      index &+= 1
      if page.isMnemonic, byte == UInt8(ascii: "\\"), index < count {
        let next = unsafe source[index]
        if isEscapable(next) {
          unsafe flush(to: target)
          index &+= 1
          if let letter = page.readings[Int(next)].letter {
            pending = (letter, start)
          } else {
            unsafe emit(UInt32(next) | 1 &<< 24, from: start, to: target)
          }
          continue
        }
      }
      if let (letter, first) = pending, let joined = page.join(letter, byte) {
        pending = (joined, first)
        continue
      }
      unsafe flush(to: target)
      let reading = page.readings[Int(byte)]
      if let letter = reading.letter {
        pending = (letter, start)
      } else if reading.scalar != nil {
        unsafe emit(page.utf8[Int(byte)], from: start, to: target)
      } else {
        let reason: DecodingLoss.Reason = reading.isMark ? .strayMark : .unassigned
        losses.append(DecodingLoss(offset: start, byte: byte, reason: reason))
        unsafe emit(Self.lost, from: start, to: target)
      }
    }
    unsafe flush(to: target)
  }

  private func isEscapable(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "d") || byte == UInt8(ascii: "\\")
      || page.readings[Int(byte)].isMark
  }

  @unsafe
  private mutating func flush(to target: UnsafeMutableRawPointer) {
    guard let (letter, start) = pending else { return }
    pending = nil
    let isCapital = capitalRuns.contains(start, cursor: &cursor) || letter.isUppercase
    guard let scalar = letter.cased(isUppercase: isCapital).scalar else { return }
    unsafe emit(CodePage.packedUTF8(scalar), from: start, to: target)
  }

  @unsafe
  private mutating func emit(
    _ packed: UInt32, from start: Int, to target: UnsafeMutableRawPointer
  ) {
    unsafe target.storeBytes(of: packed.littleEndian, toByteOffset: written, as: UInt32.self)
    let length = Int(packed &>> 24)
    written &+= length
    if recordsOffsets { offsets.append(contentsOf: repeatElement(start, count: length)) }
  }
}
