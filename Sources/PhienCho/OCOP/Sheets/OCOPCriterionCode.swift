/// The number a criterion has on its scoring sheet (mã tiêu chí): "7", "2.4", "6.1.2".
///
/// One to three numbers of 1 to 99, in the order of the sheet.
public struct OCOPCriterionCode: Sendable, Hashable {
  /// The numbers, each in a byte: the heading's in the highest of three.
  let packed: UInt32

  init(packed: UInt32) { self.packed = packed }

  /// How many numbers the code has; 1 to 3.
  public var depth: Int { packed & 0xFFFF == 0 ? 1 : packed & 0xFF == 0 ? 2 : 3 }

  /// The number of the heading the criterion stands under; 1 to 99.
  public var heading: Int { Int(packed >> 16) }

  /// The code one level up; `nil` for a heading's.
  public var parent: OCOPCriterionCode? {
    switch depth {
    case 1: nil
    case 2: OCOPCriterionCode(packed: packed & 0xFF0000)
    default: OCOPCriterionCode(packed: packed & 0xFFFF00)
    }
  }

  /// Reads a code from UTF-8 bytes; `nil` for anything else.
  ///
  /// - Complexity: O(1).
  public init?(utf8 bytes: Span<UInt8>) {
    guard (1...8).contains(bytes.count) else { return nil }
    var packed: UInt32 = 0
    var shift: UInt32 = 16
    var number: UInt32 = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "."):
        guard number > 0, shift > 0 else { return nil }
        packed |= number << shift
        shift -= 8
        number = 0
      case let byte where byte &- 0x30 <= 9:
        // A leading zero would give one criterion two names.
        guard number > 0 || byte > 0x30, number < 10 else { return nil }
        number = number * 10 + UInt32(byte - 0x30)
      default: return nil
      }
    }
    guard number > 0 else { return nil }
    self.packed = packed | number << shift
  }
}

extension OCOPCriterionCode: Comparable {
  /// Orders codes as the sheet does.
  public static func < (lhs: OCOPCriterionCode, rhs: OCOPCriterionCode) -> Bool {
    lhs.packed < rhs.packed
  }
}

extension OCOPCriterionCode: LosslessStringConvertible {
  /// The code as the sheet prints it.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the code as the sheet prints it.
  package func append(to bytes: inout [UInt8]) {
    for level in 0..<depth {
      let number = UInt8(truncatingIfNeeded: packed >> UInt32(16 - 8 * level))
      if level > 0 { bytes.append(UInt8(ascii: ".")) }
      if number >= 10 { bytes.append(UInt8(ascii: "0") + number / 10) }
      bytes.append(UInt8(ascii: "0") + number % 10)
    }
  }

  /// Reads a code as the sheet prints it; `nil` for anything else.
  public init?(_ description: String) {
    let text = description
    self.init(utf8: text.utf8Span.span)
  }
}
