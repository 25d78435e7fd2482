/// A mass (khối lượng) in whole grams, never negative.
///
/// Live sellers speak of kilograms, lạng (100 g), yến (10 kg), tạ (100 kg) and tấn; the gram holds
/// all of them exactly.
public struct Mass: Sendable, Hashable {
  /// The mass in grams (UN/CEFACT Recommendation 20 `GRM`); at least 0.
  public let grams: Int64

  /// Creates a mass of whole grams.
  ///
  /// - Throws: ``MeasureError`` with code `negative` for a mass below zero.
  public init(grams: Int64) throws(MeasureError) {
    guard grams >= 0 else { throw MeasureError(.negative, context: "a mass of \(grams) g") }
    self.grams = grams
  }

  init(uncheckedGrams grams: Int64) { self.grams = grams }

  /// No mass at all.
  public static let zero = Mass(uncheckedGrams: 0)

  /// A mass of whole grams, for values known when the program is written.
  public static func grams(_ value: UInt32) -> Mass { Mass(uncheckedGrams: Int64(value)) }

  /// A mass of whole kilograms, for values known when the program is written.
  public static func kilograms(_ value: UInt32) -> Mass {
    Mass(uncheckedGrams: Int64(value) * 1000)
  }

  /// The sum of two masses.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when the sum does not fit in 64 bits.
  public func adding(_ other: Mass) throws(MeasureError) -> Mass {
    let (sum, overflow) = grams.addingReportingOverflow(other.grams)
    guard !overflow else { throw MeasureError(.overflow, context: "the sum of masses") }
    return Mass(uncheckedGrams: sum)
  }

  /// The difference of two masses.
  ///
  /// - Throws: ``MeasureError`` with code `negative` when `other` is the larger.
  public func subtracting(_ other: Mass) throws(MeasureError) -> Mass {
    guard grams >= other.grams else {
      throw MeasureError(.negative, context: "a difference of masses")
    }
    return Mass(uncheckedGrams: grams - other.grams)
  }
}

extension Mass: Comparable {
  /// Orders masses by value.
  public static func < (lhs: Mass, rhs: Mass) -> Bool { lhs.grams < rhs.grams }
}
