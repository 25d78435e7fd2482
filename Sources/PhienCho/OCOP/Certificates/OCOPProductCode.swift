/// The code of a product in the programme (mã số sản phẩm).
///
/// Decision 26/2026/QĐ-TTg, Annex II prints `(T)-(X)-(STT)-20…`: province, commune, serial number kept
/// by the commune, year of assessment, with the codes of Decision 19/2025/QĐ-TTg. Codes of before have
/// the district between province and commune; they are known from registers of 2021 and 2022.
public struct OCOPProductCode: Sendable, Hashable {
  /// The province's code; two digits.
  public let province: String

  /// The district's code, three digits; `nil` in the form of 2026.
  public let district: String?

  /// The commune's code; five digits.
  public let commune: String

  /// The serial number; 1 to 999,999,999.
  public let serial: Int

  /// The year of the assessment; 2018 to 2099.
  public let year: Int

  /// Creates a code.
  ///
  /// - Parameters:
  ///   - province: The province's code; two digits.
  ///   - district: The district's code, three digits; `nil` in the form of 2026.
  ///   - commune: The commune's code; five digits.
  ///   - serial: The serial number; 1 to 999,999,999.
  ///   - year: The year of the assessment; 2018 to 2099.
  /// - Throws: ``OCOPError`` with code `malformed`.
  public init(
    province: String, district: String? = nil, commune: String, serial: Int, year: Int
  ) throws(OCOPError) {
    func isCode(_ text: String, _ digits: Int) -> Bool {
      text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isCode(province, 2), district.map({ isCode($0, 3) }) ?? true, isCode(commune, 5),
      (1...999_999_999).contains(serial), (2018...2099).contains(year)
    else { throw Self.malformed }
    self.province = province
    self.district = district
    self.commune = commune
    self.serial = serial
    self.year = year
  }

  static let malformed = OCOPError(
    .malformed,
    reason: """
      a product code is written as 01-00004-12-2026 (province, commune, number, year), or with the \
      district as 30-294-10852-1-2021
      """)
}

extension OCOPProductCode: LosslessStringConvertible {
  /// The code with hyphens: "01-00004-12-2026", "30-294-10852-1-2021".
  public var description: String {
    "\(province)-" + (district.map { "\($0)-" } ?? "") + "\(commune)-\(serial)-\(year)"
  }

  /// Reads a code with hyphens; zeros before the serial number are allowed.
  ///
  /// - Throws: ``OCOPError`` with code `malformed`.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: String) throws(OCOPError) {
    let bytes = text.utf8Span.span
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "-") { starts.append(index + 1) }
    guard bytes.count <= 40, (4...5).contains(starts.count) else { throw Self.malformed }
    func field(_ place: Int) -> Range<Int> {
      starts[place]..<(place + 1 < starts.count ? starts[place + 1] - 1 : bytes.count)
    }
    let last = starts.count - 1
    guard let serial = Self.number(bytes.extracting(field(last - 1))), field(last).count == 4,
      let year = Self.number(bytes.extracting(field(last)))
    else { throw Self.malformed }
    try self.init(
      province: Self.text(bytes.extracting(field(0))),
      district: last == 4 ? Self.text(bytes.extracting(field(1))) : nil,
      commune: Self.text(bytes.extracting(field(last - 2))), serial: serial, year: year)
  }

  /// Reads a code with hyphens; `nil` for anything else.
  public init?(_ description: String) {
    guard let code = try? OCOPProductCode(parsing: description) else { return nil }
    self = code
  }

  /// A number of digits only; `nil` for anything else, and above 999,999,999 without its zeros.
  private static func number(_ digits: Span<UInt8>) -> Int? {
    guard digits.count > 0 else { return nil }
    var number = 0
    for index in digits.indices {
      guard case let digit = digits[index] &- 0x30, digit <= 9, number <= 99_999_999 else {
        return nil
      }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    // The bytes are copied within the call; those that are no digits are refused afterwards.
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
