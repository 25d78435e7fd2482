internal import CVietnameseText

/// A service of ICU that failed, and why.
public struct TextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; more may come.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the kind, which stays the same from release to release.
    public let rawValue: String

    /// Creates a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text is longer than ICU can take or return: 2 147 483 647 bytes.
    public static let textTooLong = Code(rawValue: "textTooLong")

    /// The text is not well-formed Unicode.
    public static let malformedText = Code(rawValue: "malformedText")

    /// There is no memory for the result.
    public static let outOfMemory = Code(rawValue: "outOfMemory")

    /// ICU itself reports a failure; ``TextError/statusName`` says which.
    public static let icuFailure = Code(rawValue: "icuFailure")
  }

  /// The kind of failure.
  public let code: Code

  /// What was being done, as in "normalize a text to NFC".
  public let operation: String

  /// The name of the status as the C shim or ICU calls it, for example "U_FILE_ACCESS_ERROR".
  public let statusName: String

  /// A sentence that says what failed and what to do about it.
  public var description: String {
    switch code {
    case .textTooLong:
      "Cannot \(operation): the text is longer than 2147483647 bytes; cut it into parts."
    case .malformedText:
      "Cannot \(operation): the text is not well-formed UTF-8; decode it with repair first."
    case .outOfMemory:
      "Cannot \(operation): there is not enough memory for the result; cut the text into parts."
    default:
      "Cannot \(operation): ICU reports \(statusName); check that libicu is installed whole."
    }
  }

  package init(status: Int32, operation: String) {
    switch status {
    case VNTEXT_TOO_LONG: code = .textTooLong
    case VNTEXT_INVALID_UTF8: code = .malformedText
    case VNTEXT_OUT_OF_MEMORY: code = .outOfMemory
    default: code = .icuFailure
    }
    self.operation = operation
    statusName = unsafe String(cString: vntext_status_name(status))
  }
}
