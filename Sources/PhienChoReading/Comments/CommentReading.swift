public import PhienCho

/// What one live comment asks for, every claim traced to the characters it came from.
public struct CommentReading: Sendable, Hashable {
  /// What the viewer wants.
  public enum Intent: String, Sendable, Hashable, CaseIterable {
    /// The viewer wants goods (chốt đơn).
    case order
    /// The viewer alters an order already made.
    case change
    /// The viewer withdraws everything.
    case cancel
    /// The viewer asks, and orders nothing.
    case question
    /// All else: greetings, praise, the past, complaints, a bare phone number.
    case other
  }

  /// One offer the viewer names, and how much of it.
  public struct Line: Sendable, Hashable {
    /// The offer's code, as the catalogue has it.
    public let code: OfferCode

    /// What is done to the viewer's quantity of the offer.
    public let action: RequestLine.Operation

    /// How much; `nil` when unknown, and for a removal of everything.
    public let quantity: Quantity?

    /// The UTF-8 byte ranges of the original text that say so, ascending and disjoint.
    public let evidence: [Range<Int>]

    /// Creates a line.
    public init(
      code: OfferCode, action: RequestLine.Operation, quantity: Quantity?, evidence: [Range<Int>]
    ) {
      self.code = code
      self.action = action
      self.quantity = quantity
      self.evidence = evidence
    }
  }

  /// What the viewer wants.
  public let intent: Intent

  /// The offers named, in the order of the text.
  public let lines: [Line]

  /// The phone numbers in the text, in its order, each once.
  public let phones: [PhoneNumber]

  /// Why a human should look; empty when the reading may be accepted without one.
  public let review: [ReviewReason]

  /// Creates a reading.
  public init(intent: Intent, lines: [Line], phones: [PhoneNumber], review: [ReviewReason]) {
    self.intent = intent
    self.lines = lines
    self.phones = phones
    self.review = review
  }
}
