/// A piece of a line that is read in one encoding: a word, with everything in it that is not ASCII.
struct WordUnit {
  /// What the bytes are before anything is decoded.
  enum Kind {
    /// ASCII letters: the same in every encoding.
    case plain
    /// UTF-8 that Windows-1252 cannot show: it was written as Unicode.
    case unicode
    /// UTF-8 that may be another encoding's bytes, shown by Windows-1252.
    case shown
    /// Bytes that are not UTF-8.
    case raw
  }

  let range: Range<Int>
  let kind: Kind
  /// The bytes as they may have been in the encoding: of a shown word those it shows.
  let bytes: [UInt8]
  /// The unit as UTF-8 has it.
  let asIs: String

  /// Cuts a line at ASCII characters that are no letters.
  static func units(of line: Span<UInt8>) -> [WordUnit] {
    var units: [WordUnit] = []
    var start = 0
    for index in 0...line.count {
      if index < line.count, line[index] >= 0x80 || (line[index] | 0x20) &- 0x61 < 26 { continue }
      if start < index { units.append(WordUnit(line, start..<index)) }
      start = index + 1
    }
    return units
  }

  private init(_ line: Span<UInt8>, _ range: Range<Int>) {
    self.range = range
    let span = line.extracting(range)
    asIs = Self.string(span)
    var raw: [UInt8] = []
    raw.reserveCapacity(range.count)
    var isPlain = true
    for index in span.indices {
      raw.append(span[index])
      isPlain = isPlain && span[index] < 0x80
    }
    guard !isPlain else {
      (kind, bytes) = (.plain, raw)
      return
    }
    guard asIs.utf8.elementsEqual(raw) else {
      (kind, bytes) = (.raw, raw)
      return
    }
    let shown = asIs.unicodeScalars.map(Windows1252.byte)
    if shown.contains(nil) {
      (kind, bytes) = (.unicode, raw)
    } else {
      (kind, bytes) = (.shown, shown.compactMap { $0 })
    }
  }

  /// Bytes as a string, each ill-formed part U+FFFD.
  static func string(_ bytes: Span<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
