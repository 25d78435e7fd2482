public import PhienCho
public import PhienChoReading

/// A partner's reader of comments, as the laws see it.
///
/// ```swift
/// let reader = ReaderUnderTest { catalogue, chuc in
///   let reader = ShopReader(catalogue: catalogue, chuc: chuc)
///   return { text, context in reader.read(text, in: context) }
/// }
/// ```
public struct ReaderUnderTest: Sendable {
  /// Reads one comment in a context.
  public typealias Reading = @Sendable (String, ReadingContext) -> CommentReading

  /// Makes a reader for a session: of its catalogue, and of what a chục is in it.
  public let making: @Sendable (_ catalogue: Catalogue, _ chuc: Int64) -> Reading

  /// Creates a reader under test.
  ///
  /// - Parameter making: Makes a reader for a session: of its catalogue, and of what a chục is in it.
  public init(_ making: @escaping @Sendable (_ catalogue: Catalogue, _ chuc: Int64) -> Reading) {
    self.making = making
  }

  /// This library's own reader.
  public static let library = ReaderUnderTest { catalogue, chuc in
    let reader = CommentReader(catalogue: catalogue, chuc: chuc)
    return { text, context in reader.read(text, in: context) }
  }
}

/// The comment that breaks a law of readers.
public struct ReadComment: LawInput {
  /// The name of the catalogue on sale: one of the golden corpus, or a built-in scenario's.
  public let catalogue: String

  /// How many pieces a chục is.
  public let chuc: Int64

  /// The comment.
  public let text: String

  /// What else was known.
  public let context: ReadingContext

  /// The comment and its context, telephone numbers masked.
  public var description: String {
    var words = [PhoneNumber.redacted(text).debugDescription, "of \(catalogue)"]
    if let pinned = context.pinned { words.append("with \(pinned) on screen") }
    if !context.ordered.isEmpty {
      words.append("after \(context.ordered.map(\.rawValue).joined(separator: ", "))")
    }
    return words.joined(separator: " ")
  }
}
