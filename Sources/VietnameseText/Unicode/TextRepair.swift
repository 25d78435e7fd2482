/// Mends Vietnamese text as it comes from chats, keyboards, documents and other people's programs.
///
/// ```swift
/// let mended = TextRepair().repair("Ðặt 𝟮 kg tóan")
/// mended.text     // "Đặt 2 kg toán"
/// mended.changes  // what, where, why
/// ```
///
/// In this order: letters of other styles and scripts that stand for Latin ones, and characters
/// that cannot be seen; letters and their marks in whatever order (canonical composition, NFC, is
/// what comes out); stretched letters, if asked for; misplaced tones. Mending twice is mending once.
/// Text of other languages keeps its letters: Cyrillic in a Russian word, ð in an Icelandic one, the
/// joiners of emoji and of Arabic. The orthographies of the Central Highlands (ĕ, ŏ, č, ƀ, ê̆) are
/// only composed.
///
/// Digits stay digits: a letter O in a number is for the reader of numbers to judge.
public struct TextRepair: Sendable, Hashable {
  /// What is mended.
  public let options: RepairOptions

  /// Creates a repair.
  public init(_ options: RepairOptions = .standard) { self.options = options }

  /// Mends a text and tells what was changed.
  ///
  /// A text in which nothing is to be mended is returned as it is. Takes linear time.
  /// - Parameter text: Any text.
  /// - Returns: The mended text and the changes.
  public func repair(_ text: String) -> RepairedText {
    var pass = RepairPass(options: options, recordsEdits: true)
    let result = pass.run(text)
    return RepairedText(text: result, changes: pass.changes(from: text, to: result))
  }

  /// Mends a text.
  ///
  /// A text in which nothing is to be mended is returned as it is. Takes linear time, less than
  /// ``repair(_:)`` where much is changed.
  /// - Parameter text: Any text.
  /// - Returns: The mended text.
  public func repaired(_ text: String) -> String {
    var pass = RepairPass(options: options, recordsEdits: false)
    return pass.run(text)
  }

  /// Mends bytes that should be UTF-8 but may be anything.
  ///
  /// Each maximal ill-formed part becomes U+FFFD (Unicode 3.9) and is reported. Takes linear time.
  /// - Parameter utf8: Any bytes.
  /// - Returns: The mended text and the changes, counted in the given bytes.
  public func repair(utf8: Span<UInt8>) -> RepairedText {
    var decoding = EditList()
    let text = WellFormedText.decode(utf8, into: &decoding)
    var pass = RepairPass(options: options, recordsEdits: true)
    let result = pass.run(text)
    let edits = decoding.followed(by: pass.edits)
    return RepairedText(
      text: result, changes: RepairPass.changes(edits, source: utf8, result: result.utf8Span.span))
  }
}
