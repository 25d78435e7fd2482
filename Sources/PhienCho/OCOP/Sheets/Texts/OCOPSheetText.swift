/// The scoring sheets of Decision 26/2026/QĐ-TTg, Annex II, one a file, as text.
///
/// Read in a public transcript; the signed text decides (vanban.chinhphu.vn, document 218267).
/// ``OCOPSheetParser`` says what each line means.
enum OCOPSheetText {
  /// The sheets in the order of Annex II.
  static let all: [String] = [
    sheet01, sheet02, sheet03, sheet04, sheet05, sheet06, sheet07,
    sheet08, sheet09, sheet10, sheet11, sheet12, sheet13, sheet14,
    sheet15, sheet16, sheet17, sheet18, sheet19, sheet20, sheet21,
    sheet22, sheet23, sheet24, sheet25, sheet26,
  ]
}
