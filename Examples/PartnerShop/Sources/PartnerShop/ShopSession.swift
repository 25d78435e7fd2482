public import PhienCho
public import PhienChoReading

/// One evening at the shop: comments come in, are read, and what they ask for is stored.
public struct ShopSession {
  /// Where the events are.
  public let store: ShopStore

  /// What is on sale.
  public let catalogue: Catalogue

  private let reader: ShopReader
  private var onScreen: OfferCode?

  /// Begins or goes on with a session.
  public init(store: ShopStore, catalogue: Catalogue) {
    self.store = store
    self.catalogue = catalogue
    reader = ShopReader(catalogue: catalogue)
  }

  /// Shows an offer on screen.
  ///
  /// - Parameters:
  ///   - offer: The offer; `nil` for none.
  ///   - id: The event's identifier, which the caller gives.
  ///   - instant: The moment, which the caller gives, so that a test can.
  /// - Throws: What the store throws.
  public mutating func show(_ offer: OfferCode?, id: EventID, at instant: Instant) throws {
    onScreen = offer
    _ = try store.take(SessionEvent(id: id, instant: instant, action: .pin(offer: offer)))
  }

  /// Takes a comment.
  ///
  /// - Returns: What was read.
  /// - Throws: What the store throws.
  @discardableResult
  public func take(_ comment: LiveComment) throws -> CommentReading {
    let context = ReadingContext(pinned: comment.pinned ?? onScreen)
    let reading = reader.read(comment.text, in: context)
    guard let buyer = comment.author, let instant = comment.instant else { return reading }
    let action: SessionEvent.Action
    switch reading.intent {
    case .order, .change:
      let lines = reading.lines.compactMap {
        try? RequestLine($0.action, $0.quantity, of: $0.code)
      }
      guard !lines.isEmpty else { return reading }
      action = .request(buyer: buyer, lines: lines, review: reading.review.map(\.rawValue))
    case .cancel: action = .withdraw(buyer: buyer)
    case .question, .other: return reading
    }
    _ = try store.take(SessionEvent(id: comment.id, instant: instant, action: action))
    return reading
  }
}
