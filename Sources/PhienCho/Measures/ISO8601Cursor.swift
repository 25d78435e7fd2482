/// A place in ISO 8601 text, read from left to right without allocating.
struct ISO8601Cursor {
  private(set) var offset = 0

  /// Steps over one byte, if it is next.
  mutating func skip(_ scalar: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  /// Steps over one byte.
  ///
  /// - Throws: `malformed` when another byte, or none, is there.
  mutating func expect(
    _ scalar: Unicode.Scalar, in bytes: Span<UInt8>, _ form: String
  ) throws(MeasureError) {
    guard skip(scalar, in: bytes) else {
      throw MeasureError(.malformed, context: form, offset: offset)
    }
  }

  /// Reads the digit that is next, if one is.
  mutating func digit(in bytes: Span<UInt8>) -> Int? {
    guard offset < bytes.count, case let digit = bytes[offset] &- UInt8(ascii: "0"), digit <= 9
    else { return nil }
    offset += 1
    return Int(digit)
  }

  /// Reads a number of exactly `count` digits, at most 18.
  ///
  /// - Throws: `malformed` at the first byte that is not a digit, or at the number when it is out of
  ///   `range`.
  mutating func number(
    digits count: Int, range: ClosedRange<Int>, in bytes: Span<UInt8>, _ form: String
  ) throws(MeasureError) -> Int {
    let start = offset
    var value = 0
    for _ in 0..<count {
      guard let digit = digit(in: bytes) else {
        throw MeasureError(.malformed, context: form, offset: offset)
      }
      value = value * 10 + digit
    }
    guard range.contains(value) else {
      throw MeasureError(.malformed, context: form, offset: start)
    }
    return value
  }

  /// Reads "-MM-DD" after a year, up to the last day of that month.
  mutating func monthAndDay(
    year: Int64, in bytes: Span<UInt8>, _ form: String
  ) throws(MeasureError) -> (month: Int, day: Int) {
    try expect("-", in: bytes, form)
    let month = try number(digits: 2, range: 1...12, in: bytes, form)
    try expect("-", in: bytes, form)
    let last = CivilCalendar.dayCount(year: year, month: month)
    return (month, try number(digits: 2, range: 1...last, in: bytes, form))
  }

  /// Makes sure that nothing is left.
  func expectEnd(of bytes: Span<UInt8>, _ form: String) throws(MeasureError) {
    guard offset == bytes.count else {
      throw MeasureError(.malformed, context: form, offset: offset)
    }
  }
}
