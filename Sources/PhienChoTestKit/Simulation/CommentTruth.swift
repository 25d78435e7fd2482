public import PhienCho
public import PhienChoReading

/// What the writer of a simulated comment meant by it, for measuring how well it is read.
public struct CommentTruth: Sendable, Hashable {
  /// What is meant about one offer.
  public struct Line: Sendable, Hashable {
    /// The offer.
    public let offer: OfferCode
    /// What is done to the buyer's quantity of it.
    public let action: RequestLine.Operation
    /// How much; `nil` when the comment does not say, and for a removal of everything.
    public let quantity: Quantity?
  }

  /// What the writer wants.
  public let intent: CommentReading.Intent

  /// What is meant about each offer, in the order of the text.
  public let lines: [Line]

  /// The phone number given, in E.164 form.
  public let phone: String?

  /// Whether a careful shop assistant would ask before taking the order down.
  public let needsHuman: Bool

  /// The comment this one repeats word for word, asking for nothing more.
  public let repeats: EventID?
}
