/// Writes ISO 8601 text.
struct ISO8601Writer {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

  mutating func append(digit: Int64) {
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  /// Appends two digits of a number from 0 to 99.
  mutating func append(pair: Int64) {
    append(digit: pair / 10)
    append(digit: pair % 10)
  }

  mutating func append(date: (year: Int64, month: Int, day: Int)) {
    if (0...9999).contains(date.year) {
      append(pair: date.year / 100)
      append(pair: date.year % 100)
    } else {
      append(date.year < 0 ? "-" : "+")
      let digits = String(date.year.magnitude).utf8
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 6 - digits.count)))
      bytes.append(contentsOf: digits)
    }
    append("-")
    append(pair: Int64(date.month))
    append("-")
    append(pair: Int64(date.day))
  }

  mutating func append(offset: UTCOffset) {
    guard offset != .utc else { return append("Z") }
    append(offset.minutes < 0 ? "-" : "+")
    let minutes = Int64(offset.minutes.magnitude)
    append(pair: minutes / 60)
    append(":")
    append(pair: minutes % 60)
  }
}
