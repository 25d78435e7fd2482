/// Something that must hold of a partner's own store, importer or reader (quy tắc).
///
/// The laws are named values: ``StoreLaws``, ``ImporterLaws`` and ``ReaderLaws`` have them, and check
/// them. A check runs nothing but what it is given, and says what it found as values; whatever tests
/// a partner writes can assert that there is no violation.
public struct Law: Sendable, Hashable, CustomStringConvertible {
  /// The stable name, such as "store.once".
  public let name: String

  /// What must hold, in a sentence.
  public let statement: String

  /// What the law follows from: a rule of this library, a standard, a known way to lose data.
  public let source: String

  init(_ name: String, _ statement: String, source: String) {
    self.name = name
    self.statement = statement
    self.source = source
  }

  /// The name and the statement.
  public var description: String { "\(name): \(statement)" }
}

/// A law that does not hold, and the smallest input found that shows it.
public struct LawViolation<Input: LawInput>: Sendable, Hashable, CustomStringConvertible {
  /// The law.
  public let law: Law

  /// The seed of the check that found it.
  public let seed: UInt64

  /// The smallest input found that breaks the law.
  public let input: Input

  /// What should have come of the input.
  public let expected: String

  /// What came of it.
  public let found: String

  /// All of it as text, telephone numbers masked.
  public var description: String {
    """
    \(law)
      seed     \(seed)
      input    \(input)
      expected \(expected)
      found    \(found)
    """
  }
}

/// What a law is checked on.
///
/// Its description masks telephone numbers; whoever else it may show is invented.
public protocol LawInput: Sendable, Hashable, CustomStringConvertible {}

/// What a law says of one input that breaks it.
struct Breach {
  let expected: String
  let found: String

  init(expected: String, found: String) {
    self.expected = expected
    self.found = found
  }
}
