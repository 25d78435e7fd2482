public import PhienCho

/// A register of products (sổ sản phẩm): OCOP certificates and where products are listed.
///
/// CSV as ``HouseholdRegister`` reads it, with a column for each platform that holds the day of
/// listing; `Documentation/adoption.md` names the columns.
public enum ProductRegister: Sendable {
  private enum Column: RegisterColumn {
    case name, subject, key, number, stars, issued, payment

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .name: ("product", "Sản phẩm")
      case .subject: ("subject", "Chủ thể")
      case .key: ("key_product", "Chủ lực")
      case .number: ("certificate", "Số giấy chứng nhận")
      case .stars: ("stars", "Số sao")
      case .issued: ("issued", "Ngày cấp")
      case .payment: ("e_payment", "Thanh toán điện tử")
      }
    }
  }

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - certificates: Certificates with what happened to them since, by number; they go before the
  ///     columns of stars and issue.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The products, in the register's order.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], certificates: OCOPRegister? = nil,
    report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [ListedProduct] {
    try RegisterTable<Column>.read(bytes, required: [.name, .subject], report: report) {
      row throws(RegisterFault) in
      do {
        return try ListedProduct(
          row.required(.name), of: ProducerID(row.required(.subject)),
          certificate: certificate(row, certificates), listings: row.stalls(),
          isKey: row.answer(.key) ?? false, subjectPayment: row.holding(.payment))
      } catch let fault as RegisterFault {
        throw fault
      } catch {
        throw RegisterFault(line: row.line, reason: "\(error)")
      }
    }
  }

  private static func certificate(
    _ row: RegisterTable<Column>.Row, _ known: OCOPRegister?
  ) throws -> OCOPCertificate? {
    guard let number = row.text(.number) else { return nil }
    if let certificate = known?[number] { return certificate }
    guard let stars = try row.number(.stars).flatMap({ OCOPStars(rawValue: Int(clamping: $0)) })
    else { throw row.fault(.stars, "is not 3, 4 or 5") }
    guard let issued = try row.day(.issued) else { throw row.fault(.issued, "is empty") }
    return try OCOPCertificate(number: number, stars: stars, issued: issued)
  }
}
