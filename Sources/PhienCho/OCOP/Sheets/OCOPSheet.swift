/// A scoring sheet of Decision 26/2026/QĐ-TTg, Annex II (phiếu đánh giá), one for each of the 26 sets
/// of products.
///
/// Part A has 40 points, B 25 and C 35, together 100. One option is chosen for each criterion, and
/// its points count; none chosen is no points.
public struct OCOPSheet: Sendable, Hashable {
  /// The number in Annex II; 1 to 26.
  public let number: Int

  /// The name of the set of products (bộ sản phẩm), as Annex II lists it.
  public let name: String

  /// The heading printed on the sheet itself, where it is worded otherwise than ``name``.
  public let printedName: String?

  /// The line on the sheet that says what is assessed.
  public let subject: String

  /// Where the set stands in the classification.
  public let classification: OCOPClassification

  /// The ministries that lead its assessment, the first named first.
  public let agencies: [OCOPAgency]

  /// The headings, in the order of the sheet.
  public let headings: [OCOPHeading]

  /// The criteria for which an option is chosen, in the order of the sheet.
  public let criteria: [OCOPCriterion]

  /// What keeps a product from being ranked, in the order of the sheet.
  public let disqualifiers: [OCOPDisqualifier]

  /// Where the print is not used as it stands, or is kept though it looks wrong.
  public let errata: [OCOPErratum]

  /// The sheets, in the order of Annex II.
  ///
  /// Read once from the text compiled into the library, when first asked for.
  public static let all: [OCOPSheet] = {
    do {
      return try OCOPSheetParser.parse(OCOPSheetText.all)
    } catch {
      // The text is part of the library, and the tests read every sheet of it.
      return []
    }
  }()

  /// The sheet of a number.
  ///
  /// - Parameter number: The number in Annex II; 1 to 26.
  /// - Throws: ``OCOPError`` with code `unknownSheet`.
  /// - Complexity: O(1).
  public init(number: Int) throws(OCOPError) {
    try Self.check(number)
    self = Self.all[number - 1]
  }

  /// Makes sure that there is a sheet of a number.
  static func check(_ number: Int) throws(OCOPError) {
    guard number >= 1, number <= all.count else {
      throw OCOPError(
        .unknownSheet, reason: "there is no sheet \(number); Annex II has sheets 1 to 26")
    }
  }

  init(
    number: Int, name: String, printedName: String?, subject: String,
    classification: OCOPClassification, agencies: [OCOPAgency], headings: [OCOPHeading],
    criteria: [OCOPCriterion], disqualifiers: [OCOPDisqualifier], errata: [OCOPErratum]
  ) {
    self.number = number
    self.name = name
    self.printedName = printedName
    self.subject = subject
    self.classification = classification
    self.agencies = agencies
    self.headings = headings
    self.criteria = criteria
    self.disqualifiers = disqualifiers
    self.errata = errata
  }

  /// The criterion of a code; `nil` when the sheet has none, or a heading, of it.
  ///
  /// - Complexity: O(*n*) in the criteria, of which there are at most 34.
  public subscript(code: OCOPCriterionCode) -> OCOPCriterion? {
    criteria.first { $0.code == code }
  }
}

extension OCOPSheet: CustomStringConvertible {
  /// The number and the name: "Phiếu 1: Rau, củ, quả, hạt tươi".
  public var description: String { "Phiếu \(number): \(name)" }
}
