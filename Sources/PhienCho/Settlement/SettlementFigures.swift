/// What was sold of somebody's goods, and what of the money is theirs.
///
/// ``net`` is the sum of the amounts of money; what is a cost is below zero. Figures add up: those
/// of offers to a household's, those of households to a session's, those of sessions to a month's.
public struct SettlementFigures: Sendable, Hashable {
  /// The mass that was packed of goods sold by mass, whether returned later or not.
  public var mass: Mass { Mass(uncheckedGrams: sums.grams) }

  /// The pieces and packs that were packed, whether returned later or not.
  public var pieces: Pieces { Pieces(uncheckedCount: sums.pieces) }

  /// The mass that was returned or refused at the door.
  public var returnedMass: Mass { Mass(uncheckedGrams: sums.returnedGrams) }

  /// The pieces and packs that were returned or refused at the door.
  public var returnedPieces: Pieces { Pieces(uncheckedCount: sums.returnedPieces) }

  /// The goods as ordered, at their posted prices (tiền hàng theo giá niêm yết).
  public var gross: Money { Money(vnd: sums.gross) }

  /// Agreed prices, bundles and tiers (giảm giá); at most 0.
  public var reductions: Money { Money(vnd: sums.reductions) }

  /// What weighing changed (điều chỉnh theo cân).
  public var weighing: Money { Money(vnd: sums.weighing) }

  /// What was paid back for goods (hoàn tiền); at most 0.
  public var returns: Money { Money(vnd: sums.returns) }

  /// The share of delivery that is the producers' (phí giao hàng phải chịu); at most 0.
  public var delivery: Money { Money(vnd: sums.delivery) }

  /// The share of rounding to notes that is the producers' (làm tròn tiền mặt).
  public var rounding: Money { Money(vnd: sums.rounding) }

  /// The revenue from goods, of which delivery is not taken off (doanh thu).
  public let revenue: Money

  /// What is theirs, before any tax (thực nhận trước thuế).
  public let net: Money

  let sums: SettlementSums

  /// Nothing at all.
  public static let none = SettlementFigures(revenue: .zero, net: .zero, sums: SettlementSums())

  private init(revenue: Money, net: Money, sums: SettlementSums) {
    self.revenue = revenue
    self.net = net
    self.sums = sums
  }

  /// - Throws: `overflow` when what is theirs does not fit in 64 bits.
  init(_ sums: SettlementSums) throws(SettlementError) {
    let revenue =
      Int128(sums.gross) + Int128(sums.reductions) + Int128(sums.weighing) + Int128(sums.returns)
      + Int128(sums.rounding)
    guard let goods = Int64(exactly: revenue),
      let net = Int64(exactly: revenue + Int128(sums.delivery))
    else { throw .overflow(nil, "a settlement") }
    self.init(revenue: Money(vnd: goods), net: Money(vnd: net), sums: sums)
  }

  /// The sum of two figures.
  ///
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  public func adding(_ other: SettlementFigures) throws(SettlementError) -> SettlementFigures {
    var sums = sums
    try sums.add(other.sums)
    return try SettlementFigures(sums)
  }
}

/// The bare sums of a settlement, which are added and divided alike.
struct SettlementSums: Sendable, Hashable {
  var grams: Int64 = 0
  var pieces: Int64 = 0
  var returnedGrams: Int64 = 0
  var returnedPieces: Int64 = 0
  var gross: Int64 = 0
  var reductions: Int64 = 0
  var weighing: Int64 = 0
  var returns: Int64 = 0
  var delivery: Int64 = 0
  var rounding: Int64 = 0

  mutating func add(_ other: SettlementSums) throws(SettlementError) {
    var hasOverflow = false
    func sum(_ a: Int64, _ b: Int64) -> Int64 {
      let (sum, overflow) = a.addingReportingOverflow(b)
      hasOverflow = hasOverflow || overflow
      return sum
    }
    grams = sum(grams, other.grams)
    pieces = sum(pieces, other.pieces)
    returnedGrams = sum(returnedGrams, other.returnedGrams)
    returnedPieces = sum(returnedPieces, other.returnedPieces)
    gross = sum(gross, other.gross)
    reductions = sum(reductions, other.reductions)
    weighing = sum(weighing, other.weighing)
    returns = sum(returns, other.returns)
    delivery = sum(delivery, other.delivery)
    rounding = sum(rounding, other.rounding)
    guard !hasOverflow else { throw .overflow(nil, "a settlement") }
  }

  /// The sums divided by what each lot gave, by largest remainder.
  ///
  /// What was returned is divided by what was packed, so that nobody has more returned than packed.
  func divided(by amounts: [Int64]) -> [SettlementSums] {
    var parts = amounts.map { _ in SettlementSums() }
    func divide(_ column: WritableKeyPath<SettlementSums, Int64>, by weights: [Int64]) {
      let whole = self[keyPath: column]
      guard whole != 0 else { return }
      for (place, share) in Apportionment.divide(whole, by: weights).enumerated() {
        parts[place][keyPath: column] = share
      }
    }
    divide(\.grams, by: amounts)
    divide(\.pieces, by: amounts)
    divide(\.returnedGrams, by: parts.map(\.grams))
    divide(\.returnedPieces, by: parts.map(\.pieces))
    divide(\.gross, by: amounts)
    divide(\.reductions, by: amounts)
    divide(\.weighing, by: amounts)
    divide(\.returns, by: amounts)
    divide(\.delivery, by: amounts)
    divide(\.rounding, by: amounts)
    return parts
  }
}
