public import PhienCho
public import PhienChoReading

/// The shop's reader: this library's, with the shop's own rule that somebody calls before a large
/// order is taken.
public struct ShopReader: Sendable {
  /// An order that somebody calls about first.
  public static let largeOrder = ReviewReason(rawValue: "shop-large-order")

  /// The most that is taken without a call.
  private static let mostGrams: Int64 = 200_000

  private let reader: CommentReader

  /// Creates the reader of a session.
  public init(catalogue: Catalogue, chuc: Int64 = 10) {
    reader = CommentReader(catalogue: catalogue, chuc: chuc)
  }

  /// Reads a comment.
  public func read(
    _ text: String, in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    let reading = reader.read(text, in: context)
    let isLarge = reading.lines.contains { line in
      if case .mass(let mass) = line.quantity { mass.grams > Self.mostGrams } else { false }
    }
    guard isLarge else { return reading }
    return CommentReading(
      intent: reading.intent, lines: reading.lines, phones: reading.phones,
      review: reading.review + [Self.largeOrder])
  }
}
