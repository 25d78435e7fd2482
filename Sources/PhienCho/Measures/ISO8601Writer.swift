/// Writes ISO 8601 text.
struct ISO8601Writer {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

  /// Appends a number with zeros in front up to a width.
  mutating func append(_ value: some BinaryInteger, width: Int) {
    let start = bytes.count
    var rest = value.magnitude
    while rest > 0 || bytes.count - start < width {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder))
      rest = quotient
    }
    bytes[start...].reverse()
  }

  mutating func append(date: (year: Int64, month: Int, day: Int)) {
    if (0...9999).contains(date.year) {
      append(date.year, width: 4)
    } else {
      append(date.year < 0 ? "-" : "+")
      append(date.year, width: 6)
    }
    append("-")
    append(date.month, width: 2)
    append("-")
    append(date.day, width: 2)
  }

  mutating func append(offset: UTCOffset) {
    guard offset != .utc else { return append("Z") }
    append(offset.minutes < 0 ? "-" : "+")
    append(abs(offset.minutes) / 60, width: 2)
    append(":")
    append(abs(offset.minutes) % 60, width: 2)
  }
}
