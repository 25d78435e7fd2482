internal import CVietnameseText

/// Unicode's default full case folding (CaseFolding.txt, statuses C and F), as ICU does it.
///
/// It is for comparing without case, and keeps every diacritic: "Đ" becomes "đ", "ß" becomes "ss",
/// "İ" becomes "i̇". For a key without diacritics see ``FoldedText``.
public enum CaseFolding: Sendable {
  /// The text with its case folded.
  ///
  /// Takes linear time.
  /// - Parameter text: A text of at most 2 147 483 647 bytes of UTF-8.
  /// - Returns: The folded text; empty for the empty text only. It need not be in the
  ///   normalization form of `text`.
  /// - Throws: ``TextError`` for a longer text or result, or when ICU fails.
  public static func fold(_ text: String) throws(TextError) -> String {
    try ICUCall.transform(text, operation: "fold the case of a text") {
      unsafe vntext_fold_case($0, $1, $2, $3, $4)
    }
  }
}
