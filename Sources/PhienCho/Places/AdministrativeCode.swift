/// A code of the General Statistics Office for an administrative unit (mã đơn vị hành chính): a
/// fixed number of digits, zeros in front among them.
///
/// Codes are those of Decision 19/2025/QĐ-TTg and of the list before it. A unit may keep its code
/// while its name and its territory change, so that only code and ``UnitVersion`` together name a
/// territory.
public protocol AdministrativeCode: Sendable, Hashable, Comparable, Codable,
  LosslessStringConvertible
{
  /// How many digits the code has.
  static var digitCount: Int { get }

  /// The digits as a number; 1 to as many nines as there are digits.
  var number: Int { get }

  /// Creates a code from its digits as a number.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` for 0, less, and too many digits.
  init(number: Int) throws(PlaceError)
}

extension AdministrativeCode {
  /// Reads a code from UTF-8 bytes; `nil` unless it is exactly its digits and not all zeros.
  ///
  /// - Complexity: O(1).
  public init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == Self.digitCount else { return nil }
    var number = 0
    for index in bytes.indices {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    guard let code = try? Self(number: number) else { return nil }
    self = code
  }

  /// Reads a code from its digits; `nil` for anything else.
  public init?(_ description: String) {
    let text = description
    self.init(utf8: text.utf8Span.span)
  }

  /// Reads a code from its digits.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` for anything else.
  public init(parsing text: String) throws(PlaceError) {
    guard let code = Self(text) else { throw Self.malformed }
    self = code
  }

  /// The digits, zeros in front among them: "06325".
  public var description: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, Self.digitCount - digits.utf8.count)) + digits
  }

  /// Orders codes by their digits.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.number < rhs.number }

  /// Reads the code from a string of its digits.
  ///
  /// - Throws: `DecodingError` also for what is no code.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(PlaceError) in try Self(parsing: text) }
  }

  /// Writes the code as a string of its digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  static var malformed: PlaceError {
    PlaceError(
      .malformed,
      reason: """
        a code of this kind of unit is written as exactly \(digitCount) digits, zeros in front \
        among them, and not all of them zeros
        """)
  }

  /// The number where a code may have it.
  static func checked(_ number: Int) throws(PlaceError) -> Int {
    var end = 1
    for _ in 0..<digitCount { end *= 10 }
    guard number > 0, number < end else { throw malformed }
    return number
  }
}

/// The code of a province or a city under the government (mã tỉnh): two digits, "20".
public struct ProvinceCode: AdministrativeCode {
  /// Two digits.
  public static let digitCount = 2

  private let value: UInt8

  /// The code as a number; 1 to 99.
  public var number: Int { Int(value) }

  /// Creates a code from its number.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` outside 1 to 99.
  public init(number: Int) throws(PlaceError) {
    value = UInt8(truncatingIfNeeded: try Self.checked(number))
  }
}

/// The code of a former district (mã huyện): three digits, "185".
///
/// Districts, towns and cities under a province ended with 30 June 2025.
public struct DistrictCode: AdministrativeCode {
  /// Three digits.
  public static let digitCount = 3

  private let value: UInt16

  /// The code as a number; 1 to 999.
  public var number: Int { Int(value) }

  /// Creates a code from its number.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` outside 1 to 999.
  public init(number: Int) throws(PlaceError) {
    value = UInt16(truncatingIfNeeded: try Self.checked(number))
  }
}

/// The code of a commune, ward, township or special zone (mã xã): five digits, "06325".
public struct CommuneCode: AdministrativeCode {
  /// Five digits.
  public static let digitCount = 5

  private let value: UInt32

  /// The code as a number; 1 to 99,999.
  public var number: Int { Int(value) }

  /// Creates a code from its number.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` outside 1 to 99,999.
  public init(number: Int) throws(PlaceError) {
    value = UInt32(truncatingIfNeeded: try Self.checked(number))
  }
}
