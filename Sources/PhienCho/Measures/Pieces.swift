/// A number of pieces or packs (số lượng), never negative.
///
/// What one piece is (đôi, gói, hộp, con …) is said by the offer it counts, as UN/CEFACT
/// Recommendation 20 `C62` ("one") leaves it to the goods.
public struct Pieces: Sendable, Hashable {
  /// How many; at least 0.
  public let count: Int64

  /// Creates a number of pieces.
  ///
  /// - Throws: ``MeasureError`` with code `negative` for a count below zero.
  public init(count: Int64) throws(MeasureError) {
    guard count >= 0 else { throw MeasureError(.negative, context: "a count of \(count)") }
    self.count = count
  }

  init(uncheckedCount count: Int64) { self.count = count }

  /// None at all.
  public static let zero = Pieces(uncheckedCount: 0)

  /// A number of pieces known when the program is written.
  public static func count(_ value: UInt32) -> Pieces { Pieces(uncheckedCount: Int64(value)) }

  /// The sum of two counts.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when the sum does not fit in 64 bits.
  public func adding(_ other: Pieces) throws(MeasureError) -> Pieces {
    let (sum, overflow) = count.addingReportingOverflow(other.count)
    guard !overflow else { throw MeasureError(.overflow, context: "the sum of counts") }
    return Pieces(uncheckedCount: sum)
  }

  /// The difference of two counts.
  ///
  /// - Throws: ``MeasureError`` with code `negative` when `other` is the larger.
  public func subtracting(_ other: Pieces) throws(MeasureError) -> Pieces {
    guard count >= other.count else {
      throw MeasureError(.negative, context: "a difference of counts")
    }
    return Pieces(uncheckedCount: count - other.count)
  }
}

extension Pieces: Comparable {
  /// Orders counts by value.
  public static func < (lhs: Pieces, rhs: Pieces) -> Bool { lhs.count < rhs.count }
}
