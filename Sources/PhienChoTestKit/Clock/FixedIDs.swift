public import PhienCho

/// Identifiers that are the same in every run (mã cố định): "op-1", "op-2" and so on.
public struct FixedIDs: Sendable, Hashable {
  private let first: EventID
  private let firstBuyer: BuyerID
  private var count: UInt64 = 0

  /// Creates a row of identifiers.
  ///
  /// - Parameter prefix: What each begins with; `nil` is the result for an empty one.
  public init?(prefix: String = "id") {
    guard let first = EventID(prefix), let firstBuyer = BuyerID(prefix) else { return nil }
    self.first = first
    self.firstBuyer = firstBuyer
  }

  private mutating func next() -> String {
    count += 1
    return "\(first.rawValue)-\(count)"
  }

  /// The next identifier, for an event.
  public mutating func event() -> EventID { EventID(next()) ?? first }

  /// The next identifier, for a buyer.
  public mutating func buyer() -> BuyerID { BuyerID(next()) ?? firstBuyer }
}
