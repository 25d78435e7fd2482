extension JSONDocument {
  /// The text of a string, repaired where it is not UTF-8; `nil` for another kind of value.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package func string(_ node: Node) -> String? {
    let token = tokens[node.index]
    switch token.kind {
    case .string, .escapedString: return decoded(token)
    default: return nil
    }
  }

  /// The value of a number, when it is a whole number that fits in 64 bits ("3", "3.0", "3e2").
  ///
  /// Computed on the digits, so that nothing is rounded.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package func integer(_ node: Node) -> Int64? {
    let token = tokens[node.index]
    guard token.kind == .number else { return nil }
    return Self.integer(bytes[Int(token.start)..<Int(token.end)])
  }

  /// The value of `true` or `false`; `nil` for another kind of value.
  package func bool(_ node: Node) -> Bool? {
    switch tokens[node.index].kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The value as it is written in the text, a string without its quotes.
  package func source(of node: Node) -> String {
    text(of: tokens[node.index])
  }

  private func text(of token: JSONToken) -> String {
    // The bytes are copied within the call; a slice of the array would be counted as a reference.
    unsafe bytes.span.extracting(Int(token.start)..<Int(token.end)).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  /// Gives the bytes of a string's text, or of another value as it is written, to a closure.
  func withText<Result>(of node: Node, _ body: (Span<UInt8>) -> Result) -> Result {
    let token = tokens[node.index]
    if token.kind == .escapedString {
      let text = Array(decoded(token).utf8)
      return body(text.span)
    }
    return body(bytes.span.extracting(Int(token.start)..<Int(token.end)))
  }

  func decoded(_ token: JSONToken) -> String {
    guard token.kind == .escapedString else { return text(of: token) }
    let text = bytes[Int(token.start)..<Int(token.end)]
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var i = text.startIndex
    while i < text.endIndex {
      guard text[i] == 0x5C else {
        plain.append(text[i])
        i += 1
        continue
      }
      switch text[i + 1] {
      case 0x62: plain.append(0x08)
      case 0x66: plain.append(0x0C)
      case 0x6E: plain.append(0x0A)
      case 0x72: plain.append(0x0D)
      case 0x74: plain.append(0x09)
      case 0x75:
        i = Self.appendUnicodeEscape(in: text, at: i, to: &plain)
        continue
      default: plain.append(text[i + 1])
      }
      i += 2
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Appends what the `\u` escape at `index` means, with the one after it when the two are a
  /// surrogate pair, and returns where to go on.
  private static func appendUnicodeEscape(
    in text: ArraySlice<UInt8>, at index: Int, to plain: inout [UInt8]
  ) -> Int {
    func unit(at index: Int) -> UInt32 {
      text[index..<index + 4].reduce(0) { value, digit in
        value << 4 | UInt32(digit < 0x40 ? digit - 0x30 : (digit | 0x20) - 0x57)
      }
    }
    var next = index + 6
    var value = unit(at: index + 2)
    if value & 0xFC00 == 0xD800, next + 6 <= text.endIndex, text[next] == 0x5C,
      text[next + 1] == 0x75
    {
      let low = unit(at: next + 2)
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        next += 6
      }
    }
    plain.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
    return next
  }

  /// The whole number that a JSON number is, if it is one and fits.
  static func integer(_ text: ArraySlice<UInt8>) -> Int64? {
    var magnitude: UInt64 = 0
    var exponent = 0
    var i = text.startIndex
    let isNegative = text.first == 0x2D
    if isNegative { i += 1 }
    var pendingZeros = 0
    var inFraction = false
    while i < text.endIndex, text[i] | 0x20 != 0x65 {
      let byte = text[i]
      i += 1
      guard byte != 0x2E else {
        inFraction = true
        continue
      }
      if inFraction { exponent -= 1 }
      // Zeros wait, so that "3.000" needs no more digits than "3".
      guard byte != 0x30 else {
        pendingZeros += 1
        continue
      }
      for _ in 0..<(magnitude == 0 ? 0 : pendingZeros) {
        guard Self.append(0, to: &magnitude) else { return nil }
      }
      pendingZeros = 0
      guard Self.append(UInt64(byte - 0x30), to: &magnitude) else { return nil }
    }
    exponent += pendingZeros
    if i < text.endIndex {
      guard let written = Int(String(decoding: text[(i + 1)...], as: UTF8.self)) else {
        return magnitude == 0 ? 0 : nil
      }
      let (sum, overflow) = exponent.addingReportingOverflow(written)
      guard !overflow else { return magnitude == 0 ? 0 : nil }
      exponent = sum
    }
    guard magnitude != 0 else { return 0 }
    guard (0...19).contains(exponent) else { return nil }
    for _ in 0..<exponent {
      guard Self.append(0, to: &magnitude) else { return nil }
    }
    if isNegative {
      return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
    }
    return Int64(exactly: magnitude)
  }

  private static func append(_ digit: UInt64, to magnitude: inout UInt64) -> Bool {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(digit)
    magnitude = sum
    return !overflow && !carry
  }
}
