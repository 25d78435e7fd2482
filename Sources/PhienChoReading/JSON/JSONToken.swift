/// One value of a JSON text and where it lies, as ``JSONScanner`` found it.
///
/// The tokens of a text lie in one array, in its order: a container, then what it holds; a member's
/// key, then its value. Sixteen bytes each and no references, so that a reused array makes reading
/// a record free of allocations.
package struct JSONToken: Sendable, Hashable {
  /// What kind of value a token is.
  package enum Kind: UInt8, Sendable, Hashable {
    case object
    case array
    /// A string whose bytes are its text.
    case string
    /// A string with at least one backslash escape.
    case escapedString
    case number
    case `true`
    case `false`
    case null
  }

  /// What kind of value this is.
  package let kind: Kind

  /// Where the value begins in its text; for a string, after the opening quote.
  package let start: UInt32

  /// Where the value ends in its text; for a string, before the closing quote.
  package internal(set) var end: UInt32

  /// The token after this value and all it holds; while a container is still open, the container
  /// around it.
  package internal(set) var next: UInt32
}

/// Why bytes are not JSON (RFC 8259), and where.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The byte at which it was seen, counted from 0.
  package let offset: Int
  /// The line that byte lies on, counted from 1.
  package let line: Int
  /// What was wrong, in words.
  package let reason: String

  /// A sentence a user can act on.
  package var description: String { "line \(line) (byte \(offset)): \(reason)" }
}
