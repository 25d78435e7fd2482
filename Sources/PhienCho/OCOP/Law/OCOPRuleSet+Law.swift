/// The rules as data, by date. Sources and how sure each is: `Documentation/ocop.md`.
extension OCOPRuleSet {
  /// Days that several rules refer to.
  enum Law {
    /// Decision 490/QĐ-TTg approved the programme of 2018–2020.
    static let programmeBegan = CalendarDate(uncheckedYear: 2018, month: 5, day: 7)
    /// Districts were abolished on the first of these days; Decision 1489/QĐ-TTg was signed on the
    /// day after the last.
    static let withoutDistricts =
      CalendarDate(
        uncheckedYear: 2025, month: 7, day: 1)...CalendarDate(uncheckedYear: 2025, month: 7, day: 5)
    /// Decision 26/2026/QĐ-TTg was signed and came into force.
    static let decision26 = CalendarDate(uncheckedYear: 2026, month: 5, day: 22)
    /// Article 7(6): re-assessment is filed and decided within these days.
    static let filingWindow = FilingWindow(opens: 180, closes: 120, decision: 45)
    /// Article 8: days to revoke a certificate after the conclusion.
    static let revocationDays = 15
    /// Article 4(3): calendar months of a certificate, and alike in the decisions before.
    static let certificateMonths = 36
    /// Article 12(3): the most days a certificate stays valid past its expiry.
    static let extensionDays = 180
    /// Article 12(2)a: first-time and upgrade dossiers of before, within 60 days.
    static let lastDayOfOldDossiers = CalendarDate(uncheckedYear: 2026, month: 7, day: 21)
    /// Article 12(2)b: re-assessment dossiers of before, within 30 days.
    static let lastDayOfOldReassessments = CalendarDate(uncheckedYear: 2026, month: 6, day: 21)
  }

  /// The rule sets, the oldest first; each ends on the day before the next begins.
  public static let all: [OCOPRuleSet] = [
    decision1048, decision1048And781, decision148, decision148And1489, decision26,
  ]

  /// Decision 1048/QĐ-TTg of 21 August 2019: A 35, B 25, C 40, bands in whole numbers.
  public static let decision1048 = OCOPRuleSet(
    decisions: ["1048/QĐ-TTg"], firstDay: CalendarDate(uncheckedYear: 2019, month: 8, day: 21),
    lastDay: CalendarDate(uncheckedYear: 2020, month: 6, day: 7),
    parts: PartMaxima(a: 35, b: 25, c: 40), bands: OCOPBand.wholeNumbers,
    levels: [.district, .province, .centre],
    authorities: [.province, .province, .agricultureMinistry],
    certificateMonths: Law.certificateMonths,
    filingWindow: nil, expiryNoticeDays: nil, communeCheckWorkingDays: nil, revocationDays: nil,
    sampleProducts: nil)

  /// Decision 1048/QĐ-TTg with Decision 781/QĐ-TTg of 8 June 2020, which brought minima by rank.
  public static let decision1048And781 = OCOPRuleSet(
    decisions: ["1048/QĐ-TTg", "781/QĐ-TTg"],
    firstDay: CalendarDate(uncheckedYear: 2020, month: 6, day: 8),
    lastDay: CalendarDate(uncheckedYear: 2023, month: 2, day: 23),
    parts: PartMaxima(a: 35, b: 25, c: 40), bands: OCOPBand.wholeNumbers,
    levels: [.district, .province, .centre],
    authorities: [.province, .province, .agricultureMinistry],
    certificateMonths: Law.certificateMonths,
    filingWindow: nil, expiryNoticeDays: nil, communeCheckWorkingDays: nil, revocationDays: nil,
    sampleProducts: nil)

  /// Decision 148/QĐ-TTg of 24 February 2023: A 40, B 25, C 35; districts recognise three stars.
  public static let decision148 = OCOPRuleSet(
    decisions: ["148/QĐ-TTg"], firstDay: CalendarDate(uncheckedYear: 2023, month: 2, day: 24),
    lastDay: CalendarDate(uncheckedYear: 2025, month: 7, day: 5),
    parts: PartMaxima(a: 40, b: 25, c: 35), bands: OCOPBand.halfOpen,
    levels: [.district, .province, .centre],
    authorities: [.district, .province, .agricultureMinistry],
    certificateMonths: Law.certificateMonths,
    filingWindow: nil, expiryNoticeDays: 30, communeCheckWorkingDays: nil, revocationDays: nil,
    sampleProducts: nil)

  /// Decision 148/QĐ-TTg with Decision 1489/QĐ-TTg of 6 July 2025: two levels, the commune checks.
  public static let decision148And1489 = OCOPRuleSet(
    decisions: ["148/QĐ-TTg", "1489/QĐ-TTg"],
    firstDay: CalendarDate(uncheckedYear: 2025, month: 7, day: 6),
    lastDay: CalendarDate(uncheckedYear: 2026, month: 5, day: 21),
    parts: PartMaxima(a: 40, b: 25, c: 35), bands: OCOPBand.halfOpen,
    levels: [.commune, .province, .centre],
    authorities: [.province, .province, .environmentMinistry],
    certificateMonths: Law.certificateMonths,
    filingWindow: nil, expiryNoticeDays: 30, communeCheckWorkingDays: nil, revocationDays: nil,
    sampleProducts: nil)

  /// Decision 26/2026/QĐ-TTg of 22 May 2026, in force.
  ///
  /// Parts and bands: Article 3. Recognition and 36 months: Article 4. Levels, 15 working days, five
  /// samples, filing 180 to 120 days before expiry, 45 days: Article 7. 15 days: Article 8.
  public static let decision26 = OCOPRuleSet(
    decisions: ["26/2026/QĐ-TTg"], firstDay: Law.decision26, lastDay: nil,
    parts: PartMaxima(a: 40, b: 25, c: 35), bands: OCOPBand.halfOpen,
    levels: [.commune, .province, .centre],
    authorities: [.provinceChair, .provinceChair, .environmentMinister],
    certificateMonths: Law.certificateMonths,
    filingWindow: Law.filingWindow, expiryNoticeDays: nil,
    communeCheckWorkingDays: 15, revocationDays: Law.revocationDays, sampleProducts: 5)
}
