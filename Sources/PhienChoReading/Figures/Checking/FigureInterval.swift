internal import VietnameseText

/// All values a figure can stand for: exact ends, either of them open to infinity.
struct FigureInterval: Equatable {
  var low: ExactNumber?
  var high: ExactNumber?

  init(_ low: ExactNumber?, _ high: ExactNumber?) {
    self.low = low
    self.high = high
  }

  /// What the words of a figure allow: rounding where it is said to be rough, open ends where it is
  /// hedged.
  init?(allowedBy figure: Figure) {
    guard figure.lowNumber != nil || figure.highNumber != nil else { return nil }
    self.init(figure.lowNumber, figure.highNumber)
    if figure.hedge == .approximately, let value = low {
      let half = Self.place(value, of: figure).flatMap { try? $0.divided(by: ExactNumber(2)) }
      guard let half, let below = try? value.subtracting(half), let above = try? value.adding(half)
      else { return }
      self.init(below, above)
    } else if low == nil {
      low = .zero
    }
  }

  /// What the writer most likely meant: "hơn 60 triệu" is below 70, "gần 100" above 90, "hàng trăm"
  /// below 1,000.
  init?(meantBy figure: Figure) {
    self.init(allowedBy: figure)
    switch figure.hedge {
    case .moreThan:
      guard let value = figure.lowNumber, let place = Self.place(value, of: figure) else { return }
      high = try? value.adding(place)
    case .lessThan:
      guard let value = figure.highNumber, let place = Self.place(value, of: figure) else { return }
      low = try? value.subtracting(place)
    case .indefinite:
      guard high == nil, let value = low else { return }
      high = try? value.multiplied(by: ExactNumber(10))
    default: break
    }
  }

  /// What a percentage may be before rounding to the digits it was written with.
  init?(rounding figure: Figure) {
    self.init(allowedBy: figure)
    guard figure.hedge == .exact, let value = low, let decimals = value.decimals,
      decimals.count <= 6
    else { return }
    var power: Int64 = 2
    for _ in decimals { power *= 10 }
    guard let half = try? ExactNumber(1, over: power) else { return }
    low = try? value.subtracting(half)
    high = try? value.adding(half)
  }

  /// The worth of the last digit that is not zero, in the figure's own scale.
  private static func place(_ value: ExactNumber, of figure: Figure) -> ExactNumber? {
    if let integer = value.integer, integer > 0 {
      var rest = integer
      var power: Int64 = 1
      while rest.isMultiple(of: 10) {
        rest /= 10
        power *= 10
      }
      return ExactNumber(power)
    }
    guard let decimals = value.decimals, (1...9).contains(decimals.count) else { return nil }
    var power: Int64 = 1
    for _ in decimals { power *= 10 }
    return try? ExactNumber(1, over: power)
  }

  /// Whether a value may be common to both.
  func meets(_ other: FigureInterval) -> Bool {
    if let low, let high = other.high, low > high { return false }
    if let high, let low = other.low, high < low { return false }
    return true
  }

  /// The quotients of all values, without an upper end where the divisor may be zero; nil when no
  /// end is known.
  func divided(by other: FigureInterval) -> FigureInterval? {
    guard let divisorLow = other.low, divisorLow >= .zero, let low, low >= .zero else { return nil }
    let quotientLow = other.high.flatMap { try? low.divided(by: $0) } ?? .zero
    let quotientHigh = divisorLow > .zero ? high.flatMap { try? $0.divided(by: divisorLow) } : nil
    return FigureInterval(quotientLow, quotientHigh)
  }

  /// The products of all values, none of which is below zero.
  func multiplied(by other: FigureInterval) -> FigureInterval? {
    guard let low, let otherLow = other.low, low >= .zero, otherLow >= .zero else { return nil }
    guard let productLow = try? low.multiplied(by: otherLow) else { return nil }
    var productHigh: ExactNumber?
    if let high, let otherHigh = other.high { productHigh = try? high.multiplied(by: otherHigh) }
    return FigureInterval(productLow, productHigh)
  }

  func scaled(by factor: Int64) -> FigureInterval? {
    multiplied(by: FigureInterval(ExactNumber(factor), ExactNumber(factor)))
  }
}
