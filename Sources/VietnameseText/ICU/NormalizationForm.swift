internal import CVietnameseText

/// A Unicode normalization form (UAX #15), as ICU computes it.
public enum NormalizationForm: Sendable, Hashable, CaseIterable {
  /// Canonical composition: "ế" is one scalar. The form of almost all text.
  case nfc
  /// Canonical decomposition: "ế" is e, circumflex, acute. The form of macOS file names.
  case nfd
  /// Compatibility composition: as NFC, and "ｋｇ" is "kg", "①" is "1", "½" is "1⁄2".
  case nfkc

  /// The text in this form.
  ///
  /// A text that a quick check finds to be in the form already is returned unchanged. ICU repairs
  /// every order of marks of different classes (dot below, horn, marks above), and not the order of
  /// two marks above: e, acute, circumflex is "é" with a circumflex, and not "ế".
  ///
  /// Takes linear time.
  /// - Parameter text: A text of at most 2 147 483 647 bytes of UTF-8.
  /// - Returns: The normalized text; empty for the empty text only.
  /// - Throws: ``TextError`` for a longer text or result, or when ICU fails.
  public func normalize(_ text: String) throws(TextError) -> String {
    if try quickCheck(text) == VNTEXT_QUICK_YES { return text }
    return try ICUCall.transform(text, operation: "normalize a text to \(name)") {
      unsafe vntext_normalize(shimForm, $0, $1, $2, $3, $4)
    }
  }

  /// Whether the text is in this form.
  ///
  /// Takes linear time.
  /// - Parameter text: A text of at most 2 147 483 647 bytes of UTF-8.
  /// - Returns: True when ``normalize(_:)`` would not change a scalar of it.
  /// - Throws: ``TextError`` for a longer text, or when ICU fails.
  public func isNormalized(_ text: String) throws(TextError) -> Bool {
    if isASCII(text) { return true }
    return try ICUCall.ask(text, operation: "check whether a text is in \(name)") {
      unsafe vntext_is_normalized(shimForm, $0, $1, $2)
    } != 0
  }

  private func quickCheck(_ text: String) throws(TextError) -> Int32 {
    if isASCII(text) { return VNTEXT_QUICK_YES }
    return try ICUCall.ask(text, operation: "check whether a text is in \(name)") {
      unsafe vntext_quick_check(shimForm, $0, $1, $2)
    }
  }

  /// ASCII is in every form, whatever its length, and needs no conversion to UTF-16.
  private func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  private var name: String {
    switch self {
    case .nfc: "NFC"
    case .nfd: "NFD"
    case .nfkc: "NFKC"
    }
  }

  private var shimForm: Int32 {
    switch self {
    case .nfc: VNTEXT_NFC
    case .nfd: VNTEXT_NFD
    case .nfkc: VNTEXT_NFKC
    }
  }
}
