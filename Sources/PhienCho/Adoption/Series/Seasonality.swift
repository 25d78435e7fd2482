/// A part of the country with a season of its own (vùng); more may be added.
public struct MarketRegion: RawRepresentable, Sendable, Hashable {
  /// The stable name of the region.
  public let rawValue: String

  /// Creates a region from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The North (miền Bắc).
  public static let north = MarketRegion(rawValue: "north")
  /// The Centre (miền Trung).
  public static let centre = MarketRegion(rawValue: "centre")
  /// The South (miền Nam).
  public static let south = MarketRegion(rawValue: "south")
}

/// When in the year something sells, by region (tính mùa vụ).
///
/// The index of a month is its mean over the years as a multiple of the mean of all months: 1 for a
/// month like any other, 3 for one that sells three times as much. Only whole years count, since a
/// year that lacks its spring would move every index.
public struct Seasonality: Sendable, Hashable {
  /// The sums: by region, 12 months of all years.
  private var sums: [MarketRegion: [Int64]] = [:]
  /// The months that have been added: by region and year, a bit for each month.
  private var months: [MarketRegion: [Int: UInt16]] = [:]

  /// Creates the seasonality of nothing.
  public init() {}

  /// The regions that something was added for, by name.
  public var regions: [MarketRegion] { sums.keys.sorted { $0.rawValue < $1.rawValue } }

  /// Adds what was sold in one month.
  ///
  /// - Parameters:
  ///   - value: The sum of the month; from 0.
  ///   - region: Where the buyers are.
  ///   - year: The year.
  ///   - month: The month; 1 to 12.
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a month that is none or a sum below 0,
  ///   `duplicate` for a month that was added before, and `overflow`.
  public mutating func add(
    _ value: Int64, in region: MarketRegion, year: Int, month: Int
  ) throws(AdoptionError) {
    guard (1...12).contains(month), (1...9999).contains(year), value >= 0 else {
      throw AdoptionError(
        .outOfRange, reason: "\(value) in month \(month) of \(year) is no figure of a month")
    }
    let bit = UInt16(1) << UInt16(month)
    let before = months[region]?[year] ?? 0
    guard before & bit == 0 else {
      throw AdoptionError(
        .duplicate, reason: "month \(month) of \(year) was added for \(region.rawValue) already")
    }
    var sum = sums[region] ?? Array(repeating: 0, count: 12)
    let (total, overflow) = sum.reduce((Int64(value), false)) { partial, next in
      let (sum, overflow) = partial.0.addingReportingOverflow(next)
      return (sum, partial.1 || overflow)
    }
    guard !overflow, total <= .max / 12 else {
      throw AdoptionError(.overflow, reason: "the year's sums do not fit in 64 bits")
    }
    sum[month - 1] += value
    sums[region] = sum
    months[region, default: [:]][year] = before | bit
  }

  /// The indices of a region's twelve months, January first.
  ///
  /// - Throws: ``AdoptionError`` with code `unknown` for a region nothing was added for, `incomplete`
  ///   where a year lacks a month, and `undefined` where nothing was sold at all.
  public func indices(of region: MarketRegion) throws(AdoptionError) -> [ExactRatio] {
    guard let sum = sums[region], let years = months[region] else {
      throw AdoptionError(.unknown, reason: "nothing is known of the region \(region.rawValue)")
    }
    for (year, bits) in years.sorted(by: { $0.key < $1.key }) where bits != 0b1_1111_1111_1110 {
      throw AdoptionError(
        .incomplete, reason: "the year \(year) lacks months, so that it has no season")
    }
    let total = sum.reduce(0, +)
    guard total > 0 else {
      throw AdoptionError(.undefined, reason: "nothing was sold, so that there is no season")
    }
    // Mean of a month over mean of all: (sum / years) / (total / 12 years); `add` has kept 12 × total
    // within 64 bits.
    return sum.map { ExactRatio(unchecked: 12 * $0, of: total) }
  }

  /// The months that sell a multiple of an ordinary month or more: the season.
  ///
  /// - Parameters:
  ///   - multiple: The least index, as a percentage: 150% for half as much again.
  ///   - region: The region.
  /// - Returns: The months, 1 for January.
  /// - Throws: ``AdoptionError`` as ``indices(of:)``.
  public func peakMonths(
    atLeast multiple: Percent, in region: MarketRegion
  ) throws(AdoptionError) -> [Int] {
    try indices(of: region).enumerated().filter { $0.element.isAtLeast(multiple) }
      .map { $0.offset + 1 }
  }

  /// Whether every month sells within a range of an ordinary month: sold all year.
  ///
  /// - Parameters:
  ///   - range: The range of indices, as percentages: 70% to 130%.
  ///   - region: The region.
  /// - Returns: Whether every month does.
  /// - Throws: ``AdoptionError`` as ``indices(of:)``.
  public func isEven(
    within range: ClosedRange<Percent>, in region: MarketRegion
  ) throws(AdoptionError) -> Bool {
    try indices(of: region).allSatisfy { $0.isWithin(range) }
  }
}
