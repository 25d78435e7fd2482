/// Reads the text of a measure from left to right, knowing the UTF-8 offset it is at.
struct MeasureScanner {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { offset == bytes.count }

  var remainingCount: Int { bytes.count - offset }

  private func byte(at position: Int) -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Steps over one ASCII character, if it is next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard byte(at: offset) == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  /// The length of the space, no-break space or narrow no-break space at a position, else 0.
  private func spaceLength(at position: Int) -> Int {
    switch (byte(at: position), byte(at: position + 1), byte(at: position + 2)) {
    case (0x20, _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0xAF): 3
    default: 0
    }
  }

  /// Steps over spaces, breaking or not.
  mutating func skipSpaces() {
    while case let length = spaceLength(at: offset), length > 0 { offset += length }
  }

  /// Reads up to the next space, '/' or the end.
  mutating func word() -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "/"), spaceLength(at: offset) == 0 {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads everything that is left.
  mutating func rest() -> String {
    defer { offset = bytes.count }
    return String(decoding: bytes[offset...], as: UTF8.self)
  }

  /// Makes sure that nothing is left.
  ///
  /// - Throws: `malformed` at the first byte that is left.
  func expectEnd(_ form: String) throws(MeasureError) {
    guard isAtEnd else { throw MeasureError(.malformed, context: form, offset: offset) }
  }

  /// Reads a number: a sign, digits grouped all through or not at all, decimals.
  ///
  /// A number of several digits that begins with 0 is refused: it is a code or a telephone number.
  ///
  /// - Throws: `malformed` where no number begins, at the 0, or at the separator that is misplaced.
  mutating func numeral(_ form: String) throws(MeasureError) -> VietnameseNumeral {
    var numeral = VietnameseNumeral(offset: offset, decimalsOffset: offset)
    if skip("-") {
      numeral.isNegative = true
    } else if bytes[offset...].starts(with: "\u{2212}".utf8) {
      numeral.isNegative = true
      offset += 3
    }
    let start = offset
    numeral.integer = digits()
    guard !numeral.integer.isEmpty else {
      throw MeasureError(.malformed, context: form, offset: offset)
    }
    if byte(at: offset) == UInt8(ascii: "."), numeral.integer.count > 3 {
      throw MeasureError(.malformed, context: Self.groupingRule, offset: offset)
    }
    while case let separator = offset, skip(".") {
      let group = digits()
      guard group.count == 3 else {
        throw MeasureError(.malformed, context: Self.groupingRule, offset: separator)
      }
      numeral.integer += group
    }
    guard numeral.integer.count == 1 || numeral.integer[0] != 0 else {
      throw MeasureError(.malformed, context: "a number does not begin with 0", offset: start)
    }
    if case let mark = offset, skip(",") {
      numeral.decimalsOffset = offset
      numeral.decimals = digits()
      guard !numeral.decimals.isEmpty else {
        throw MeasureError(.malformed, context: Self.groupingRule, offset: mark)
      }
      if byte(at: offset) == UInt8(ascii: ".") || byte(at: offset) == UInt8(ascii: ",") {
        throw MeasureError(.malformed, context: Self.groupingRule, offset: offset)
      }
    }
    return numeral
  }

  private static let groupingRule =
    "'.' stands between groups of three digits and one ',' before decimals, as in 1.250,5"

  private mutating func digits() -> [UInt8] {
    let start = offset
    while Self.isDigit(byte(at: offset)) { offset += 1 }
    return bytes[start..<offset].map { $0 - UInt8(ascii: "0") }
  }

  /// The scanners that stand at each further number of the text, from left to right.
  var atEachNumber: [MeasureScanner] {
    (offset..<bytes.count).compactMap { position in
      let isInsideNumber =
        position > offset
        && (Self.isDigit(bytes[position - 1]) || bytes[position - 1] == UInt8(ascii: ".")
          || bytes[position - 1] == UInt8(ascii: ","))
      guard Self.isDigit(bytes[position]), !isInsideNumber else { return nil }
      var scanner = self
      scanner.offset = position
      return scanner
    }
  }

  /// The text from here up to where another scanner of the same text stands, without the spaces
  /// before it.
  func text(upTo other: MeasureScanner) -> String {
    var end = offset
    var position = offset
    while position < other.offset {
      let length = spaceLength(at: position)
      position += max(1, length)
      if length == 0 { end = position }
    }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
