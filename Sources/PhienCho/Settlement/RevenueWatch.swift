/// The revenue of a calendar year up to which a household pays neither value added nor personal
/// income tax (ngưỡng doanh thu chịu thuế).
public struct RevenueThreshold: Sendable, Hashable {
  /// The calendar year.
  public let year: Int

  /// The revenue; a household at or below it is exempt.
  public let amount: Money

  /// Where the figure was read.
  public let source: String

  /// The threshold of a year; `nil` where the texts known to the library do not decide.
  ///
  /// 100 million đồng for 2025 and 500 million for 2026, as the press has it; what holds from 2027 on
  /// is not known.
  ///
  /// - Complexity: O(1).
  public static func known(for year: Int) -> RevenueThreshold? {
    switch year {
    case 2025:
      RevenueThreshold(year: 2025, amount: Money(vnd: 100_000_000), source: "vir.com.vn 142581")
    case 2026:
      RevenueThreshold(year: 2026, amount: Money(vnd: 500_000_000), source: "vir.com.vn 142581")
    default: nil
    }
  }
}

/// Each household's paid revenue by calendar year, over all channels, beside the threshold of tax.
///
/// Watches merge: associative, commutative, with the empty one as identity. It sees only what it is
/// given; what a household sells elsewhere must be added to it.
public struct RevenueWatch: Sendable, Hashable {
  private struct Key: Hashable {
    let producer: ProducerID
    let year: Int
  }

  private var revenues: [Key: Money] = [:]

  /// Where a household stands in a year.
  public enum Standing: Sendable, Hashable {
    /// At or below the threshold, by how much.
    case exempt(left: Money)
    /// Above the threshold, by how much.
    case above(by: Money)
    /// The known texts have no threshold for the year.
    case undetermined
  }

  /// Creates a watch that has seen nothing.
  public init() {}

  /// Adds what a household was paid.
  ///
  /// - Parameters:
  ///   - amount: The paid revenue; below 0 for a refund.
  ///   - producer: The household.
  ///   - day: The day it was paid, whose calendar year counts.
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  /// - Complexity: O(1).
  public mutating func add(
    _ amount: Money, to producer: ProducerID, on day: CalendarDate
  ) throws(SettlementError) {
    try add(amount, Key(producer: producer, year: day.year))
  }

  /// Adds the revenue of every household of a settlement.
  ///
  /// - Parameters:
  ///   - settlement: What was sold and paid for.
  ///   - day: The day it was paid, whose calendar year counts.
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  public mutating func add(
    _ settlement: Settlement, on day: CalendarDate
  ) throws(SettlementError) {
    for household in settlement.households {
      try add(household.figures.revenue, to: household.producer, on: day)
    }
  }

  /// Both watches together.
  ///
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  /// - Complexity: O(*n*) in the other's households and years.
  public func merging(_ other: RevenueWatch) throws(SettlementError) -> RevenueWatch {
    var merged = self
    for (key, amount) in other.revenues { try merged.add(amount, key) }
    return merged
  }

  private mutating func add(_ amount: Money, _ key: Key) throws(SettlementError) {
    let (sum, overflow) = (revenues[key]?.vnd ?? 0).addingReportingOverflow(amount.vnd)
    guard !overflow else { throw .overflow(key.producer.rawValue, "the year's revenue") }
    revenues[key] = Money(vnd: sum)
  }

  /// What a household was paid in a calendar year.
  ///
  /// - Complexity: O(1).
  public func revenue(of producer: ProducerID, in year: Int) -> Money {
    revenues[Key(producer: producer, year: year)] ?? .zero
  }

  /// Where a household stands in a calendar year.
  ///
  /// - Complexity: O(1).
  public func standing(of producer: ProducerID, in year: Int) -> Standing {
    guard let threshold = RevenueThreshold.known(for: year) else { return .undetermined }
    let revenue = revenue(of: producer, in: year)
    guard revenue > threshold.amount else {
      // A revenue far below zero is as far from the threshold as can be said.
      let (left, overflow) = threshold.amount.vnd.subtractingReportingOverflow(revenue.vnd)
      return .exempt(left: Money(vnd: overflow ? .max : left))
    }
    return .above(by: Money(vnd: revenue.vnd - threshold.amount.vnd))
  }

  /// The households at or above a share of a year's threshold, the one with the most revenue first.
  ///
  /// - Parameters:
  ///   - basisPoints: The share, in hundredths of a per cent: 8000 for four fifths.
  ///   - year: The calendar year.
  /// - Returns: The households; none where the known texts have no threshold for the year.
  /// - Complexity: O(*n* log *n*) in the households.
  public func households(atLeast basisPoints: UInt32, in year: Int) -> [ProducerID] {
    guard let threshold = RevenueThreshold.known(for: year) else { return [] }
    let least = Int128(threshold.amount.vnd) * Int128(basisPoints)
    return
      revenues
      .filter { $0.key.year == year && Int128($0.value.vnd) * 10_000 >= least }
      .sorted {
        ($1.value.vnd, $0.key.producer.rawValue) < ($0.value.vnd, $1.key.producer.rawValue)
      }
      .map(\.key.producer)
  }
}
