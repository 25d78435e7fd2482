import PartnerShop
import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct ChatTests {
  private static let importer = ImporterUnderTest(
    header: Array(ShopChat.header.utf8), resolution: 1000
  ) { comment in
    ShopChat.row(of: comment).map { Array($0.utf8) }
  } importing: { chunks in
    var importer = ShopChatImporter()
    return chunks.flatMap { importer.read($0) } + importer.finish()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theImporterKeepsToTheLaws(_ seed: UInt64) {
    let violations = ImporterLaws.violations(of: Self.importer, seed: seed)
    #expect(violations.isEmpty, "\(violations)")
  }

  /// What is wrong with a row is said with its line and column.
  @Test(
    arguments: [
      ("1;31/12/2025 23:59;u1;Lan;chốt 1kg", "Giờ"), ("1;31/02/2025 23:59:00;u1;Lan;a", "Giờ"),
      (";31/12/2025 23:59:00;u1;Lan;a", "Mã"), ("1;31/12/2025 23:59:00;;Lan;a", "Mã khách"),
      ("1;2;3", nil), ("1;31/12/2025 23:59:00;u1;\"Lan\"x;a", nil),
      ("1;31/12/2025 23:59:00;u1;\"Lan;a", nil),
    ] as [(String, String?)])
  func aRowThatIsWrongIsNamed(_ row: String, _ column: String?) throws {
    let records = Self.importer.importing([Array((ShopChat.header + row).utf8)])
    guard case .malformed(let error)? = records.first else {
      Issue.record("\(records.count) records")
      return
    }
    #expect(error.line == 2)
    #expect(error.field == column)
  }
}
