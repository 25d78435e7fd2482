/// What a dossier asks for (loại hồ sơ): Decision 26/2026/QĐ-TTg, Article 6(1).
public enum OCOPDossierKind: String, Sendable, Hashable, CaseIterable {
  /// The first assessment of a product (lần đầu).
  case first
  /// A higher rank for a product that is recognised (nâng hạng), at any time.
  case upgrade
  /// Another assessment before the certificate expires (phân hạng lại).
  case reassessment
}

extension OCOPRuleSet {
  /// The rules for a dossier that was filed on one day and is assessed on another.
  ///
  /// Decision 26/2026/QĐ-TTg, Article 12(2): dossiers filed before 22 May 2026 are finished under the
  /// rules of before, within 60 days (first time, upgrade) or 30 days (re-assessment). For earlier
  /// changes of the rules no transition is known, and the day of the assessment decides.
  ///
  /// - Parameters:
  ///   - kind: What the dossier asks for.
  ///   - filed: The day it was filed.
  ///   - assessed: The day it is assessed.
  /// - Returns: The rules.
  /// - Throws: ``OCOPError`` with code `malformed` when it is assessed before it was filed,
  ///   `undetermined` for a dossier of before 22 May 2026 that is assessed after its time, and what
  ///   ``inForce(on:)`` throws.
  public static func governing(
    _ kind: OCOPDossierKind, filed: CalendarDate, assessed: CalendarDate
  ) throws(OCOPError) -> OCOPRuleSet {
    guard filed <= assessed else {
      throw OCOPError(
        .malformed, reason: "the dossier was filed on \(filed), after its assessment on \(assessed)"
      )
    }
    guard assessed >= Law.decision26, filed < Law.decision26 else {
      return try inForce(on: assessed)
    }
    let last =
      kind == .reassessment ? Law.lastDayOfOldReassessments : Law.lastDayOfOldDossiers
    guard assessed <= last else {
      throw OCOPError(
        .undetermined,
        reason: """
          a dossier filed on \(filed) was to be finished by \(last); no text says which rules a \
          later assessment follows
          """)
    }
    return decision148And1489
  }
}
