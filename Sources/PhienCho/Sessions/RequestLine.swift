/// What a buyer asks of one offer.
public struct RequestLine: Sendable, Hashable {
  /// What is done to the buyer's quantity of the offer.
  public enum Operation: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// This much more ("chốt 3kg", "thêm 1kg").
    case add
    /// This much in all ("đổi thành 4kg").
    case set
    /// This much less, or all of it when there is no quantity ("bớt 1kg", "bỏ ổi ra").
    case remove
  }

  /// The offer.
  public let offer: OfferCode

  /// What is done to the buyer's quantity of it.
  public let operation: Operation

  /// How much; `nil` only for a removal of everything.
  public let quantity: Quantity?

  /// Creates a line.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` for an `add` or `set` without a quantity or an
  ///   `add` of nothing.
  public init(_ operation: Operation, _ quantity: Quantity?, of offer: OfferCode)
    throws(MeasureError)
  {
    switch (operation, quantity) {
    case (.remove, _): break
    case (.set, .some): break
    case (.add, .some(let quantity)) where !quantity.isZero: break
    default:
      throw MeasureError(
        .malformed, context: "\(operation.rawValue) of \(offer.rawValue) needs a quantity")
    }
    self.offer = offer
    self.operation = operation
    self.quantity = quantity
  }

  init(unchecked operation: Operation, _ quantity: Quantity?, of offer: OfferCode) {
    self.offer = offer
    self.operation = operation
    self.quantity = quantity
  }
}
