/// The taking back of a certificate (thu hồi): Decision 26/2026/QĐ-TTg, Article 8.
public struct OCOPRevocation: Sendable, Hashable {
  /// Why a certificate is revoked.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// The dossier was untrue or forged (điểm a).
    case untrueDossier = "a"
    /// The product no longer meets the criteria, by an inspection's conclusion (điểm b).
    case criteriaNoLongerMet = "b"
    /// It breaks the law on quality, food safety, environment, intellectual property, labels (điểm c).
    case unlawful = "c"
    /// The OCOP mark is misused (điểm d).
    case markMisused = "d"
    /// The producer no longer makes it (điểm đ).
    case noLongerProduced = "đ"
    /// Another conclusion of an agency in charge (điểm e).
    case otherConclusion = "e"
  }

  /// The day from which the certificate is no longer valid.
  public let day: CalendarDate

  /// Why.
  public let ground: Ground

  /// Creates a revocation.
  public init(on day: CalendarDate, ground: Ground) {
    self.day = day
    self.ground = ground
  }

  /// The last day on which a certificate must be revoked: 15 days after the conclusion, or after the
  /// commune's confirmation that the product is no longer made.
  ///
  /// - Throws: ``OCOPError`` with code `outOfRange` at the end of the calendar.
  public static func deadline(concluded day: CalendarDate) throws(OCOPError) -> CalendarDate {
    try day.plus(days: OCOPRuleSet.Law.revocationDays)
  }
}

extension CalendarDate {
  /// The day so many days later.
  func plus(days: Int) throws(OCOPError) -> CalendarDate {
    do {
      return try adding(days: days)
    } catch {
      throw OCOPError(.outOfRange, reason: "\(error)")
    }
  }
}
