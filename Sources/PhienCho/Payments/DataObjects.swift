/// A sequence of EMVCo data objects: two digits of identifier, two of length, the value.
///
/// EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, § 3: lengths count
/// characters, 1 to 99, not bytes.
struct DataObjects {
  private(set) var objects: [(id: String, value: String)] = []

  /// Reads a sequence that fills a text.
  ///
  /// - Throws: `structure` for a text that is cut short, or an identifier that comes twice.
  init(_ text: String, in outer: String? = nil) throws(PaymentError) {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      guard place + 4 <= scalars.count, Self.number(scalars[place..<(place + 2)]) != nil,
        let length = Self.number(scalars[(place + 2)..<(place + 4)])
      else {
        throw PaymentError(
          .structure, reason: "what begins at character \(place) is no data object", object: outer)
      }
      let id = Self.text(scalars[place..<(place + 2)])
      let name = outer.map { "\($0).\(id)" } ?? id
      guard length > 0, length <= scalars.count - place - 4 else {
        throw PaymentError(
          .structure, reason: "the length \(length) goes beyond the text", object: name)
      }
      guard self[id] == nil else {
        throw PaymentError(.structure, reason: "the identifier comes twice", object: name)
      }
      objects.append((id, Self.text(scalars[(place + 4)..<(place + 4 + length)])))
      place += 4 + length
    }
  }

  /// The value of an identifier; there are at most a hundred.
  subscript(id: String) -> String? { objects.first { $0.id == id }?.value }

  /// Writes one object; the value is known to be of 1 to 99 characters.
  static func text(_ id: StaticString, _ value: String) -> String {
    let length = value.unicodeScalars.count
    return "\(id)\(length < 10 ? "0" : "")\(length)\(value)"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The number two digits are; `nil` when one is none.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    var number = 0
    for digit in digits {
      guard ("0"..."9").contains(digit) else { return nil }
      number = number * 10 + Int(digit.value - 0x30)
    }
    return number
  }
}

/// CRC-16/CCITT-FALSE: polynomial 0x1021, initial value 0xFFFF, nothing reflected (EMVCo QR § 4.7.3).
enum CRC16 {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt16 {
    var crc: UInt16 = 0xFFFF
    for byte in bytes {
      crc ^= UInt16(byte) << 8
      for _ in 0..<8 { crc = crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021 }
    }
    return crc
  }

  /// A checksum as the code carries it: four upper-case hexadecimal digits.
  static func text(_ crc: UInt16) -> String {
    let digits = String(crc, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
