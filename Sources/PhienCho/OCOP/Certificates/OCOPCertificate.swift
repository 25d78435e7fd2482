/// The certificate of a product with three stars or more (giấy chứng nhận OCOP).
///
/// It is valid for 36 calendar months from its issue: Decision 26/2026/QĐ-TTg, Article 4(3), and alike
/// under the decisions before. What happened to it since is part of the value; whether it is valid is
/// asked for a day: see ``standing(on:policy:)``.
public struct OCOPCertificate: Sendable, Hashable {
  /// Its number, as the issuer wrote it; no text gives it a form.
  public let number: String

  /// The product's code, when it is known.
  public let productCode: OCOPProductCode?

  /// The rank; three stars or more.
  public let stars: OCOPStars

  /// The day of its issue.
  public let issued: CalendarDate

  /// Its revocation, when it was revoked.
  public private(set) var revocation: OCOPRevocation?

  /// The day on which a certificate of a new assessment, higher or lower, took its place.
  public private(set) var superseded: CalendarDate?

  /// The number of the certificate that took its place, when it is known.
  public private(set) var successor: String?

  /// Its re-assessment, when a dossier for one was filed.
  public private(set) var reassessment: Reassessment?

  /// A re-assessment that a dossier was filed for.
  public struct Reassessment: Sendable, Hashable {
    /// The day the dossier was filed.
    public let filed: CalendarDate

    /// The day of the authority's result; `nil` while it is not decided.
    public let decided: CalendarDate?
  }

  /// Creates a certificate.
  ///
  /// - Parameters:
  ///   - number: Its number; 1 to 200 UTF-8 bytes on one line.
  ///   - productCode: The product's code, when it is known.
  ///   - stars: The rank.
  ///   - issued: The day of its issue.
  /// - Throws: ``OCOPError`` with code `malformed` for a number that is empty or of several lines,
  ///   `outOfRange` for one or two stars, which are not certified, and for an issue after the year
  ///   9900; `beforeProgramme` for one before 7 May 2018.
  public init(
    number: String, productCode: OCOPProductCode? = nil, stars: OCOPStars, issued: CalendarDate
  ) throws(OCOPError) {
    guard (1...200).contains(number.utf8.count), Self.isOneLine(number) else {
      throw OCOPError(
        .malformed, reason: "a certificate's number is 1 to 200 bytes on one line")
    }
    guard stars.isCertifiable else {
      throw OCOPError(
        .outOfRange, reason: "\(stars.rawValue) stars are not certified; three and more are")
    }
    guard issued >= OCOPRuleSet.Law.programmeBegan else {
      throw OCOPError(
        .beforeProgramme,
        reason: "issued on \(issued), before the programme began on "
          + "\(OCOPRuleSet.Law.programmeBegan)")
    }
    guard issued.year <= 9900 else {
      throw OCOPError(.outOfRange, reason: "issued in the year \(issued.year), after 9900")
    }
    self.number = number
    self.productCode = productCode
    self.stars = stars
    self.issued = issued
  }

  /// Whether a text has something to see, and neither line ends nor control characters.
  private static func isOneLine(_ text: String) -> Bool {
    var isVisible = false
    for scalar in text.unicodeScalars {
      // The tables of Unicode are asked only beyond ASCII.
      if scalar.isASCII {
        guard scalar.value >= 0x20, scalar.value != 0x7F else { return false }
        if scalar.value > 0x20 { isVisible = true }
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: return false
      case .spaceSeparator: break
      default: isVisible = true
      }
    }
    return isVisible
  }

  /// Takes the certificate back.
  ///
  /// - Parameter revocation: When and why.
  /// - Throws: ``OCOPError`` with code `malformed` for a day before its issue.
  public mutating func revoke(_ revocation: OCOPRevocation) throws(OCOPError) {
    try check(revocation.day, "revoked")
    self.revocation = revocation
  }

  /// Lets the certificate of a new assessment take its place.
  ///
  /// An upgrade may come at any time by a new dossier, and a re-assessment may raise or lower the
  /// rank; either way the new certificate counts from its own issue.
  ///
  /// - Parameters:
  ///   - day: The day of the new certificate's issue.
  ///   - successor: The new certificate's number, when it is known.
  /// - Throws: ``OCOPError`` with code `malformed` for a day before its issue, or its own number.
  public mutating func supersede(on day: CalendarDate, by successor: String?) throws(OCOPError) {
    try check(day, "superseded")
    guard successor != number else {
      throw OCOPError(.malformed, reason: "certificate \(number) cannot take its own place")
    }
    superseded = day
    self.successor = successor
  }

  /// Records the dossier for its re-assessment.
  ///
  /// - Parameters:
  ///   - filed: The day it was filed.
  ///   - decided: The day of the authority's result; `nil` while it is not decided.
  /// - Throws: ``OCOPError`` with code `malformed` for a dossier filed before the issue, or decided
  ///   before it was filed.
  public mutating func file(
    on filed: CalendarDate, decided: CalendarDate? = nil
  ) throws(OCOPError) {
    try check(filed, "filed for re-assessment")
    if let decided, decided < filed {
      throw OCOPError(
        .malformed, reason: "a dossier filed on \(filed) cannot be decided on \(decided)")
    }
    reassessment = Reassessment(filed: filed, decided: decided)
  }

  private func check(_ day: CalendarDate, _ deed: String) throws(OCOPError) {
    guard day >= issued else {
      throw OCOPError(
        .malformed, reason: "a certificate issued on \(issued) cannot be \(deed) on \(day)")
    }
  }
}
