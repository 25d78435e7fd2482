/// The rules that a day's assessments follow: a decision of the Prime Minister, with those that
/// amend it.
///
/// Every figure stands in `OCOPRuleSet+Law.swift`, with its article. What the known texts do not
/// say is `nil` here, and a typed error where a question is asked.
public struct OCOPRuleSet: Sendable, Hashable {
  /// How many points each part has.
  public struct PartMaxima: Sendable, Hashable {
    /// The points of part A.
    public let a: Int
    /// The points of part B.
    public let b: Int
    /// The points of part C.
    public let c: Int
  }

  /// When a dossier for another assessment may be filed.
  public struct FilingWindow: Sendable, Hashable {
    /// How many days before expiry it opens.
    public let opens: Int
    /// How many days before expiry it closes; that day is still in time.
    public let closes: Int
    /// Within how many days of the full request the result is due.
    public let decision: Int
  }

  /// The decisions, the principal one first: "148/QĐ-TTg", "1489/QĐ-TTg".
  public let decisions: [String]

  /// The first day they govern.
  public let firstDay: CalendarDate

  /// The last day they govern; `nil` for those in force.
  public let lastDay: CalendarDate?

  /// The points of the parts.
  public let parts: PartMaxima

  /// The bands, from one star up.
  public let bands: [OCOPBand]

  /// The levels a dossier passes, from the first; see ``examiners(on:)``.
  let levels: [OCOPLevel]

  /// Who recognises three, four and five stars.
  let authorities: [OCOPAuthority]

  /// How many calendar months a certificate is valid.
  public let certificateMonths: Int

  /// When a dossier for another assessment may be filed, where the known texts say.
  public let filingWindow: FilingWindow?

  /// How many days before expiry the issuer must notify the holder, where the known texts say.
  public let expiryNoticeDays: Int?

  /// How many working days the commune has to check a dossier, where the known texts say.
  public let communeCheckWorkingDays: Int?

  /// Within how many days of a conclusion a certificate must be revoked, where the known texts say.
  public let revocationDays: Int?

  /// How many sample products go with a dossier, where the known texts say; none for tourism.
  public let sampleProducts: Int?

  /// The scoring sheets; none for rules whose sheets are not known to the library.
  public var sheets: [OCOPSheet] { hasSheets ? OCOPSheet.all : [] }

  /// Whether the scoring sheets are known to the library.
  var hasSheets: Bool { firstDay == Law.decision26 }

  /// The scoring sheet of a number under these rules.
  ///
  /// - Throws: ``OCOPError`` with code `unknownSheet` for a number that is not 1 to 26, and under
  ///   rules whose sheets are not known to the library.
  /// - Complexity: O(1).
  public func sheet(_ number: Int) throws(OCOPError) -> OCOPSheet {
    try checkSheet(number)
    return try OCOPSheet(number: number)
  }

  /// Makes sure that there is a scoring sheet of a number under these rules.
  ///
  /// - Throws: ``OCOPError`` as ``sheet(_:)``.
  package func checkSheet(_ number: Int) throws(OCOPError) {
    guard hasSheets else {
      throw OCOPError(
        .unknownSheet,
        reason: """
          the scoring sheets of decision \(self) are not known to the library; those of decision \
          \(Self.decision26) apply from \(Law.decision26)
          """)
    }
    try OCOPSheet.check(number)
  }

  /// The rules that govern what is assessed on a day.
  ///
  /// A dossier filed before 22 May 2026 may follow older ones: see
  /// ``governing(_:filed:assessed:)``.
  ///
  /// - Throws: ``OCOPError`` with code `beforeProgramme` before 7 May 2018, `noCriteria` from then to
  ///   20 August 2019, when no national criteria were in force.
  /// - Complexity: O(1).
  public static func inForce(on day: CalendarDate) throws(OCOPError) -> OCOPRuleSet {
    guard day >= Law.programmeBegan else {
      throw OCOPError(
        .beforeProgramme,
        reason: "\(day) is before the OCOP programme, which began on \(Law.programmeBegan)")
    }
    guard let rules = all.last(where: { $0.firstDay <= day }) else {
      throw OCOPError(
        .noCriteria,
        reason: "\(day) is before the first national criteria, of \(decision1048.firstDay)")
    }
    return rules
  }

  /// The rank that a score gives, whatever the minima.
  ///
  /// - Throws: ``OCOPError`` with code `outOfRange` above 100, `undetermined` for a score that lies
  ///   between two bands, as the whole numbers of Decision 1048/QĐ-TTg leave them.
  /// - Complexity: O(1).
  public func stars(for score: OCOPScore) throws(OCOPError) -> OCOPStars {
    if let band = bands.first(where: { $0.contains(score) }) { return band.stars }
    guard !score.isAtLeast(100), let above = bands.first(where: { !score.isAtLeast($0.lower) })
    else { throw OCOPError(.outOfRange, reason: "\(score) points are more than 100") }
    throw OCOPError(
      .undetermined,
      reason: """
        \(score) points lie below the band of \(above.stars.rawValue) stars and above the one \
        before it: decision \(decisions[0]) has bands of whole numbers only
        """)
  }

  /// The levels that check or examine a dossier on a day, from the first.
  ///
  /// - Throws: ``OCOPError`` with code `undetermined` from 1 to 5 July 2025, when there were no
  ///   districts any more and no text said who took their place.
  public func examiners(on day: CalendarDate) throws(OCOPError) -> [OCOPLevel] {
    try refuseGap(on: day)
    return levels
  }

  /// Who recognises a product of a rank on a day.
  ///
  /// - Returns: `nil` for one and two stars, which are not recognised.
  /// - Throws: ``OCOPError`` with code `undetermined` from 1 to 5 July 2025, when there were no
  ///   districts any more and no text said who took their place.
  public func recogniser(
    of stars: OCOPStars, on day: CalendarDate
  ) throws(OCOPError) -> OCOPAuthority? {
    try refuseGap(on: day)
    return stars.isCertifiable ? authorities[stars.rawValue - 3] : nil
  }

  private func refuseGap(on day: CalendarDate) throws(OCOPError) {
    guard levels.contains(.district), Law.withoutDistricts.contains(day) else { return }
    throw OCOPError(
      .undetermined,
      reason: """
        who examines and recognises is undetermined on \(day): districts were abolished on \
        \(Law.withoutDistricts.lowerBound), and decision 1489/QĐ-TTg came only after \
        \(Law.withoutDistricts.upperBound)
        """)
  }
}

extension OCOPRuleSet: CustomStringConvertible {
  /// The decisions: "148/QĐ-TTg, 1489/QĐ-TTg".
  public var description: String { decisions.joined(separator: ", ") }
}
