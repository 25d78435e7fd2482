public import PhienCho

/// A register of sessions that were held (sổ phiên đã tổ chức), for a programme's review.
///
/// CSV as ``HouseholdRegister`` reads it; `Documentation/adoption.md` names the columns.
public enum SessionRegister: Sendable {
  private enum Column: RegisterColumn {
    case commune, day, revenue, soldFor

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .commune: ("commune", "Mã xã")
      case .day: ("day", "Ngày")
      case .revenue: ("revenue_vnd", "Doanh thu")
      case .soldFor: ("sold_for", "Bán giúp")
      }
    }
  }

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The sessions, in the register's order.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [HeldSession] {
    try RegisterTable<Column>.read(bytes, required: [.commune, .day], report: report) {
      row throws(RegisterFault) in
      guard let commune = try row.commune(.commune) else { throw row.fault(.commune, "is empty") }
      guard let day = try row.day(.day) else { throw row.fault(.day, "is empty") }
      var soldFor: [CommuneCode] = []
      for word in (row.text(.soldFor) ?? "").split(separator: " ") {
        guard let code = CommuneCode(String(word)) else {
          throw row.fault(.soldFor, "is not communes' codes of five digits with spaces between")
        }
        soldFor.append(code)
      }
      return HeldSession(
        by: commune, on: day, revenue: try row.number(.revenue).map { Money(vnd: $0) },
        soldFor: soldFor)
    }
  }
}
