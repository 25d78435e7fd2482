public import PhienCho
public import PhienChoReading

/// What is claimed of a comment: by the golden corpus, or by a reader that is scored against it.
///
/// A `CommentReading` without its evidence, so that a reader in another language
/// can be scored, too.
public struct GoldenReading: Sendable, Hashable {
  /// One offer, what is done to it, and how much.
  public struct Line: Sendable, Hashable {
    /// The offer's code.
    public let code: OfferCode

    /// What is done to the viewer's quantity of the offer.
    public let action: RequestLine.Operation

    /// How much; `nil` when unknown, and for a removal of everything.
    public let quantity: Quantity?

    /// Creates a line.
    public init(code: OfferCode, action: RequestLine.Operation, quantity: Quantity?) {
      self.code = code
      self.action = action
      self.quantity = quantity
    }
  }

  /// In the corpus: the reading must be reviewed, for whatever reason.
  public static let anyReason = ReviewReason(rawValue: "*")

  /// What the viewer wants.
  public let intent: CommentReading.Intent

  /// The offers named; their order counts for nothing.
  public let lines: [Line]

  /// The phone numbers; their order counts for nothing.
  public let phones: [PhoneNumber]

  /// Why a human should look, ``anyReason`` for whatever reason; empty when the
  /// reading is accepted without one.
  public let review: [ReviewReason]

  /// Creates a reading.
  public init(
    intent: CommentReading.Intent, lines: [Line] = [], phones: [PhoneNumber] = [],
    review: [ReviewReason] = []
  ) {
    self.intent = intent
    self.lines = lines
    self.phones = phones
    self.review = review
  }

  /// What a reading of this library claims.
  public init(_ reading: CommentReading) {
    self.init(
      intent: reading.intent,
      lines: reading.lines.map { Line(code: $0.code, action: $0.action, quantity: $0.quantity) },
      phones: reading.phones, review: reading.review)
  }

  /// Whether the reading may be taken without a human.
  public var isAccepted: Bool { review.isEmpty }
}

extension GoldenReading: CustomStringConvertible {
  /// The reading in one short line, phone numbers masked: "order TL+3000g GD? !quantity-missing".
  ///
  /// A line is the code, "+" for added, "=" for set or "-" for removed, and grams with "g" or
  /// pieces without a unit; "?" stands for an unknown quantity.
  public var description: String {
    var words = [intent.rawValue]
    for line in lines {
      let sign =
        switch line.action {
        case .add: "+"
        case .set: "="
        case .remove: "-"
        }
      let amount =
        switch line.quantity {
        case .mass(let mass): "\(mass.grams)g"
        case .pieces(let pieces): "\(pieces.count)"
        case nil: line.action == .remove ? "" : "?"
        }
      words.append(line.code.rawValue + sign + amount)
    }
    words += phones.map(\.description)
    words += review.map { "!" + $0.rawValue }
    return words.joined(separator: " ")
  }
}
