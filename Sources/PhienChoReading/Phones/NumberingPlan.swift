/// The telephone numbering plan of Vietnam, as far as it decides what a phone number is.
///
/// Data as of 2026-08: the ranges that libphonenumber 9.0.43 (metadata for VN) calls mobile or
/// fixed-line, and the Ministry of Information and Communications' conversion of the 11-digit
/// mobile numbers (plan of 15 September 2018; the old prefixes ended for good on 30 June 2019).
/// When numbers are allotted, this table is what changes.
enum NumberingPlan {
  /// The mobile prefixes behind the leading 0.
  ///
  /// Each entry is the first digits and the digits that may follow them.
  static let mobile: [(prefix: String, next: String)] = [
    ("14", "0"), ("16", "0"),
    ("3", "0123456789"),
    ("5", "1689"), ("52", "238"), ("55", "9"),
    ("7", "06789"),
    ("8", "12345678"), ("89", "6789"),
    ("9", "012345678"), ("99", "013456789"),
  ]

  /// Mobile starts of four digits among the old prefixes of three, told apart by their length.
  static let amongConverted: [(prefix: String, next: String)] = [("121", "0123")]

  /// The area codes behind the leading 0.
  ///
  /// Each entry is the first two digits and the digits that may follow them. Seven digits come
  /// after the three.
  static let fixed: [(prefix: String, next: String)] = [
    ("20", "3456789"), ("21", "012345689"), ("22", "01256789"), ("23", "23456789"),
    ("24", "2345678"), ("25", "12456789"), ("26", "01239"), ("27", "01234567"),
    ("28", "23456789"), ("29", "01234679"),
  ]

  /// The 2018 conversion: the old prefix behind the leading 0, and the new one.
  static let converted: [(old: String, new: String)] = [
    ("120", "70"), ("121", "79"), ("122", "77"), ("126", "76"), ("128", "78"),
    ("123", "83"), ("124", "84"), ("125", "85"), ("127", "81"), ("129", "82"),
    ("162", "32"), ("163", "33"), ("164", "34"), ("165", "35"), ("166", "36"), ("167", "37"),
    ("168", "38"), ("169", "39"),
    ("186", "56"), ("188", "58"), ("199", "59"),
  ]

  /// What a three-digit start (behind the 0) is.
  enum Range: UInt8 {
    case unused = 0
    /// 9 digits in all.
    case mobile
    /// 10 digits in all.
    case fixed
    /// 10 digits in all, the first three to be replaced.
    case converted
  }

  /// What each of the 1,000 three-digit starts is.
  static let ranges: [Range] = {
    var ranges = [Range](repeating: .unused, count: 1000)
    func mark(_ prefix: String, _ next: String, _ range: Range) {
      for digit in next.utf8 {
        let start = (Int(prefix) ?? 0) * 10 + Int(digit - 0x30)
        let width = prefix.utf8.count == 1 ? 10 : 1
        for row in start * width..<(start + 1) * width { ranges[row] = range }
      }
    }
    for entry in mobile { mark(entry.prefix, entry.next, .mobile) }
    for entry in fixed { mark(entry.prefix, entry.next, .fixed) }
    for entry in converted { ranges[Int(entry.old) ?? 0] = .converted }
    return ranges
  }()

  /// Whether numbers of the plan, old ones too, begin with three digits.
  static func isUsed(_ digits: PhoneDigits) -> Bool { ranges[start(digits)] != .unused }

  /// Whether numbers of nine digits begin with three digits.
  static func isMobile(_ digits: PhoneDigits) -> Bool {
    ranges[start(digits)] == .mobile || ranges[start(digits)] == .converted
  }

  /// The first three digits as a number.
  private static func start(_ digits: PhoneDigits) -> Int {
    Int(digits[0]) * 100 + Int(digits[1]) * 10 + Int(digits[2])
  }

  /// The significant national number (without the leading 0) of the plan in force, or nil when the
  /// digits are no number of the plan.
  static func current(_ digits: PhoneDigits) -> PhoneDigits? {
    guard digits.count == 9 || digits.count == 10 else { return nil }
    let start = start(digits)
    switch ranges[start] {
    case .mobile: return digits.count == 9 ? digits : nil
    case .fixed: return digits.count == 10 ? digits : nil
    case .converted where digits.count == 9:
      let isMobile = amongConverted.contains { entry in
        Int(entry.prefix) == start && entry.next.utf8.contains(digits[3] &+ 0x30)
      }
      return isMobile ? digits : nil
    case .converted:
      guard let row = converted.first(where: { Int($0.old) == start }) else {
        return nil
      }
      var number = PhoneDigits()
      for digit in row.new.utf8 { number.append(digit &- 0x30) }
      number.append(digits.dropFirst(3))
      return number
    case .unused: return nil
    }
  }
}
