/// An amount of Vietnamese đồng (tiền), in whole đồng.
///
/// ISO 4217 gives VND no minor unit, so a đồng is the smallest amount there is. An amount may be
/// negative (a refund, a correction); prices are checked where they are built.
public struct Money: Sendable, Hashable {
  /// The amount in whole đồng (ISO 4217 `VND`).
  public let vnd: Int64

  /// Creates an amount of whole đồng.
  public init(vnd: Int64) { self.vnd = vnd }

  /// No money at all.
  public static let zero = Money(vnd: 0)

  /// The sum of two amounts.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when the sum does not fit in 64 bits.
  public func adding(_ other: Money) throws(MeasureError) -> Money {
    let (sum, overflow) = vnd.addingReportingOverflow(other.vnd)
    guard !overflow else { throw MeasureError(.overflow, context: "the sum of money") }
    return Money(vnd: sum)
  }

  /// The difference of two amounts; may be negative.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when it does not fit in 64 bits.
  public func subtracting(_ other: Money) throws(MeasureError) -> Money {
    let (difference, overflow) = vnd.subtractingReportingOverflow(other.vnd)
    guard !overflow else { throw MeasureError(.overflow, context: "the difference of money") }
    return Money(vnd: difference)
  }
}

extension Money: Comparable {
  /// Orders amounts by value.
  public static func < (lhs: Money, rhs: Money) -> Bool { lhs.vnd < rhs.vnd }
}
