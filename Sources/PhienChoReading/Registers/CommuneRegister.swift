public import PhienCho

/// A register of a programme's communes (danh sách xã tham gia), one commune a row.
///
/// CSV as ``HouseholdRegister`` reads it; `Documentation/adoption.md` names the columns.
public enum CommuneRegister: Sendable {
  private enum Column: RegisterColumn {
    case commune, name, group, ocop

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .commune: ("commune", "Mã xã")
      case .name: ("name", "Tên xã")
      case .group: ("district", "Huyện")
      case .ocop: ("ocop_goods", "Có hàng OCOP")
      }
    }
  }

  /// Reads a register; a commune that does not say so has OCOP goods.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The communes, in the register's order, each once.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [ProgrammePlan.Commune] {
    var seen: Set<CommuneCode> = []
    return try RegisterTable<Column>.read(bytes, required: [.commune, .name], report: report) {
      row throws(RegisterFault) in
      guard let code = try row.commune(.commune) else { throw row.fault(.commune, "is empty") }
      let name = try row.required(.name)
      let hasGoods = try row.answer(.ocop) ?? true
      guard seen.insert(code).inserted else {
        throw row.fault(.commune, "the commune is in the register already")
      }
      return ProgrammePlan.Commune(
        code, name: name, group: row.text(.group) ?? "", hasOCOPGoods: hasGoods)
    }
  }
}
