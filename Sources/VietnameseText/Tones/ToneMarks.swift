/// Tone marks of whole texts: their placement changed, repaired, ignored.
///
/// Only whole words that are syllables of the grammar (``Syllable``) are ever touched, so that
/// names of other languages, brands, codes and misspellings stay as they are. Letters keep their
/// case one by one. Nothing here changes a style that nobody asked to change.
public enum ToneMarks: Sendable {
  /// Writes the tones of a text in a style: hòa, khỏe, thúy or hoà, khoẻ, thuý.
  ///
  /// Changes words whose tone stands where the other style writes it; misplaced tones ("tóan") are
  /// for ``repair(_:style:)``. A changed word is in NFC, all else is the same byte for byte; a text
  /// without such a word is returned as it is. Doing it twice is doing it once. Takes linear time.
  /// - Parameters:
  ///   - text: The text.
  ///   - style: Where the tones are to go.
  /// - Returns: The text in the style.
  public static func restyled(_ text: String, to style: ToneStyle) -> String {
    let edits = ToneEdits(text, style: style, repairs: false)
    return edits.edits.isEmpty ? text : edits.applied(to: text)
  }

  /// Puts misplaced tones where they belong: "tóan" becomes "toán", "nứơc" "nước", "qủa" "quả".
  ///
  /// Without a style, words that one of the two styles would write are left as they were typed.
  /// With a style, those of the other style change too. "gịa" of "giặt gịa" stays. A changed word
  /// is in NFC, all else is the same byte for byte. Doing it twice is doing it once. Takes linear
  /// time.
  /// - Parameters:
  ///   - text: The text.
  ///   - style: The style all tones are to be in; nil to keep what was typed where it is right.
  /// - Returns: The text, the same where nothing was wrong, and what changed in it.
  public static func repair(_ text: String, style: ToneStyle? = nil) -> ToneRepair {
    let edits = ToneEdits(text, style: style, repairs: true)
    if edits.edits.isEmpty { return ToneRepair(text: text, changes: []) }
    return ToneRepair(text: edits.applied(to: text), changes: edits.changes(of: text))
  }

  /// Whether two texts differ in nothing but the style of their tones.
  ///
  /// Texts that are canonically equivalent, NFC and NFD, are equal too; case counts. Takes linear
  /// time.
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another text.
  /// - Returns: True for "hòa bình" and "hoà bình".
  public static func areEquivalent(_ first: String, _ second: String) -> Bool {
    first == second || restyled(first, to: .reformed) == restyled(second, to: .reformed)
  }
}

/// A text with its tones repaired, and what was done to it.
public struct ToneRepair: Sendable, Hashable {
  /// The repaired text.
  public let text: String
  /// The changes, in the order of the text.
  public let changes: [ToneChange]
}

/// A word whose tone was moved.
public struct ToneChange: Sendable, Hashable, CustomStringConvertible {
  /// Why a tone was moved; more reasons may come.
  public struct Reason: RawRepresentable, Sendable, Hashable {
    /// The name of the reason, which stays the same from release to release.
    public let rawValue: String

    /// Creates a reason from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The tone stood on a letter that no style puts it on.
    public static let misplaced = Reason(rawValue: "misplaced")

    /// The tone stood where the other style writes it.
    public static let otherStyle = Reason(rawValue: "otherStyle")
  }

  /// Where the word was in the source, in bytes of UTF-8.
  public let sourceRange: Range<Int>
  /// The word as it was.
  public let before: String
  /// The word as it is.
  public let after: String
  /// Why it changed.
  public let reason: Reason

  /// The change in words, for a log.
  public var description: String {
    "bytes \(sourceRange.lowerBound)..<\(sourceRange.upperBound): "
      + "\(before) → \(after) (\(reason.rawValue))"
  }
}
