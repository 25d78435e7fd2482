internal import CVietnameseText

/// The version of the ICU library this program runs with, and of the Unicode data it carries.
public struct ICUVersion: Sendable, Hashable, CustomStringConvertible {
  /// The version of ICU, for example "72.1".
  public let library: String

  /// The version of the Unicode standard, for example "15.0".
  public let unicode: String

  /// Both versions in one line, for example "ICU 72.1, Unicode 15.0".
  public var description: String { "ICU \(library), Unicode \(unicode)" }

  /// Asks the library that is loaded now.
  ///
  /// - Returns: Its versions, neither of them empty.
  /// - Throws: ``TextError`` when ICU does not say.
  public static func current() throws(TextError) -> ICUVersion {
    let operation = "read the version of ICU"
    return ICUVersion(
      library: try ICUCall.string(guess: 16, operation: operation) {
        unsafe vntext_icu_version($0, $1, $2)
      },
      unicode: try ICUCall.string(guess: 16, operation: operation) {
        unsafe vntext_unicode_version($0, $1, $2)
      })
  }
}
