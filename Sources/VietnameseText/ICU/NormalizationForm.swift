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
    if isSurelyNormalized(text.utf8Span) { return text }
    if self == .nfc, let composed = Self.composed(text) { return composed }
    if try quickCheck(text) == VNTEXT_QUICK_YES { return text }
    return try normalizedByICU(text)
  }

  /// The text in this form, by ICU and nothing else: the referee of what we compose ourselves.
  func normalizedByICU(_ text: String) throws(TextError) -> String {
    try ICUCall.transform(text, operation: "normalize a text to \(name)") {
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
    if isSurelyNormalized(text.utf8Span) { return true }
    return try isNormalizedByICU(text)
  }

  /// Whether a text that lies in a buffer is in this form.
  ///
  /// Takes linear time.
  /// - Parameter text: A text of at most 2 147 483 647 bytes of UTF-8.
  /// - Returns: True when ``normalize(_:)`` would not change a scalar of it.
  /// - Throws: ``TextError`` for a longer text, or when ICU fails.
  public func isNormalized(_ text: UTF8Span) throws(TextError) -> Bool {
    if isSurelyNormalized(text) { return true }
    return try isNormalizedByICU(String(copying: text))
  }

  private func isNormalizedByICU(_ text: String) throws(TextError) -> Bool {
    try ICUCall.ask(text, operation: "check whether a text is in \(name)") {
      unsafe vntext_is_normalized(shimForm, $0, $1, $2)
    } != 0
  }

  private func quickCheck(_ text: String) throws(TextError) -> Int32 {
    try ICUCall.ask(text, operation: "check whether a text is in \(name)") {
      unsafe vntext_quick_check(shimForm, $0, $1, $2)
    }
  }

  /// Whether the text is in the form without ICU being asked: ASCII is in every form, whatever its
  /// length, and Vietnamese as it is mostly typed is in NFC.
  private func isSurelyNormalized(_ text: UTF8Span) -> Bool {
    unsafe text.span.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      if self == .nfc {
        return unsafe CanonicalComposer.isSurelyComposed(base, count: bytes.count)
      }
      return unsafe bytes.allSatisfy { $0 < 0x80 }
    }
  }

  /// The text in NFC where its letters and marks are those of Vietnamese; nil where ICU is needed.
  static func composed(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return "" }
      return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 8) {
        guard let target = $0.baseAddress,
          let length = unsafe CanonicalComposer.compose(base, count: bytes.count, into: target)
        else { return nil }
        // What is composed of UTF-8 by tables of UTF-8 needs no validation.
        let result = unsafe UnsafeBufferPointer(start: target, count: length)
        return unsafe String(copying: UTF8Span(unchecked: result.span))
      }
    }
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
