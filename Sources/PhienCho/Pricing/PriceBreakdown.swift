/// What a cart costs and where every đồng of it comes from (bảng tính tiền).
///
/// The amounts of ``steps`` sum to ``total`` exactly, and ``total`` = ``goods`` +
/// ``DeliveryCharge/paid`` + ``cashDifference``. No line costs more than it does at its posted price.
/// Only ``PricingRules/quote(_:)`` makes one.
public struct PriceBreakdown: Sendable, Hashable {
  /// What one line of the cart costs.
  public struct Line: Sendable, Hashable {
    /// The offer, by its code.
    public let offer: OfferCode
    /// How much.
    public let quantity: Quantity
    /// The posted price of one unit.
    public let posted: UnitPrice
    /// Whether the posted price includes delivery.
    public let includesDelivery: Bool
    /// The price of the quantity as posted.
    public let postedAmount: Money
    /// What is paid for it; at most ``postedAmount``.
    public let amount: Money
    /// What of the difference is rounding to notes, with ``CashRounding/Scope/line``.
    public let cashDifference: Money
  }

  /// What delivering the order costs, and who pays it.
  public struct DeliveryCharge: Sendable, Hashable {
    /// What the parcel costs; equals ``included`` + ``free`` + ``paid``.
    public let fee: Money
    /// What of it is in the prices of goods, so that their producers pay it.
    public let included: Money
    /// What of it a rule takes off.
    public let free: Money
    /// Who pays what a rule takes off.
    public let bearer: CostBearer
    /// What the buyer pays.
    public let paid: Money

    static let none = DeliveryCharge(
      fee: .zero, included: .zero, free: .zero, bearer: .organiser, paid: .zero)
  }

  /// The cart's lines, in its order.
  public let lines: [Line]

  /// Every step, line by line and then those of the whole order.
  ///
  /// A step that changes nothing is left out, except the posted price.
  public let steps: [PriceStep]

  /// The price of the goods as posted.
  public let postedGoods: Money

  /// What is paid for the goods.
  public let goods: Money

  /// What delivery costs, and who pays it.
  public let delivery: DeliveryCharge

  /// What is added or taken off to bring the order to a step of notes.
  public let cashDifference: Money

  /// Whose the differences of rounding to notes are; `nil` when nothing is rounded to notes.
  public let cashBearer: CostBearer?

  /// What the buyer pays.
  public let total: Money

  /// What the buyer pays beside the goods at their posted prices: reductions, delivery and rounding.
  public var besidePosted: Money {
    // Both are at least 0, so that their difference fits.
    Money(vnd: total.vnd - postedGoods.vnd)
  }

  /// - Throws: `overflow` for sums beyond 64 bits.
  init(_ quote: QuoteInProgress) throws(PricingError) {
    var steps = quote.lines.flatMap(\.steps)
    steps += quote.orderSteps
    self.steps = steps
    lines = quote.lines.map { working in
      Line(
        offer: working.line.offer, quantity: working.line.quantity,
        posted: working.line.posted.price,
        includesDelivery: working.line.posted.includes.contains(.delivery),
        postedAmount: Money(vnd: working.posted), amount: Money(vnd: working.amount),
        cashDifference: Money(vnd: working.cashDifference))
    }
    postedGoods = Money(vnd: quote.postedGoods)
    goods = Money(vnd: quote.goods)
    delivery = quote.delivery
    cashDifference = Money(vnd: quote.cashDifference)
    cashBearer = quote.rules.cash?.bearer
    var total: Int64 = 0
    for step in steps {
      let (sum, overflow) = total.addingReportingOverflow(step.amount.vnd)
      guard !overflow else { throw .overflow(nil, "the price of the cart") }
      total = sum
    }
    self.total = Money(vnd: total)
  }
}

extension PriceBreakdown.Line {
  /// What another quantity of the line costs, packed or kept, with the line's own share of reductions.
  ///
  /// The quantity at its posted price, rounded half up to the đồng, less the same share of the line's
  /// reduction, rounded alike; never below 0, nor above the posted price. Tiers and bundles are not
  /// worked out again: nobody loses a tier because the scales showed less.
  ///
  /// - Parameter quantity: How much, in the line's unit.
  /// - Returns: Its price; for the line's own quantity, its ``amount``.
  /// - Throws: ``PricingError`` with code `unitMismatch` for mass against pieces, or for a line of
  ///   nothing; `overflow` beyond 64 bits.
  /// - Complexity: O(1).
  public func price(of quantity: Quantity) throws(PricingError) -> Money {
    guard QuantityUnit(quantity) == QuantityUnit(self.quantity), !self.quantity.isZero else {
      throw PricingError(
        .unitMismatch, subject: offer.rawValue,
        reason: "\(quantity) cannot be compared with \(self.quantity) ordered")
    }
    let whole: Money
    do throws(MeasureError) {
      whole = try posted.total(for: quantity)
    } catch {
      throw .overflow(offer.rawValue, "the price of what was packed")
    }
    let ordered = UInt128(self.quantity.amount.magnitude)
    let reduction = UInt128((postedAmount.vnd - amount.vnd).magnitude)
    let (quotient, rest) =
      (reduction * UInt128(quantity.amount.magnitude)).quotientAndRemainder(dividingBy: ordered)
    let share = quotient + (rest >= ordered - rest ? 1 : 0)
    // At most the posted price is taken off, which fits.
    return Money(vnd: whole.vnd - Int64(min(share, UInt128(whole.vnd.magnitude))))
  }

  /// What a weighing changes: the price of what was packed, less that of what was ordered.
  ///
  /// Grams and money move together: of 3 kg at 28.000 ₫/kg, 2.940 g packed are 1.680 ₫ less.
  ///
  /// - Parameter packed: What was packed, in the line's unit.
  /// - Returns: What is added to the line's ``amount``; negative when less was packed.
  /// - Throws: ``PricingError`` as ``price(of:)``.
  /// - Complexity: O(1).
  public func adjustment(packed: Quantity) throws(PricingError) -> Money {
    // Both are at least 0, so that their difference fits.
    Money(vnd: try price(of: packed).vnd - amount.vnd)
  }
}

extension PriceBreakdown {
  /// The breakdown in Vietnamese, one step a line, as it can be read out to the buyer.
  ///
  /// "Thanh long 3 kg × 28.000 ₫/kg: 84.000 ₫" … "Tổng cộng: 78.000 ₫".
  ///
  /// - Parameter catalogue: Where the offers' names are; their codes are used without it.
  /// - Returns: One sentence a step, and the total.
  /// - Complexity: O(*n*) in the steps.
  public func explanation(of catalogue: Catalogue? = nil) -> [String] {
    var sentences = steps.map { step in
      let offer = step.line.map { lines[$0].offer }
      return step.sentence(naming: offer.map { catalogue?[$0]?.name ?? $0.rawValue } ?? "")
    }
    sentences.append("Tổng cộng: \(total)")
    return sentences
  }
}

extension PriceBreakdown: CustomStringConvertible {
  /// The breakdown in Vietnamese, one step a line.
  public var description: String { explanation().joined(separator: "\n") }
}
