/// A rule by which a platform withholds tax from what it pays a seller (khấu trừ thuế).
///
/// What is computed from it is an estimate: the platform's own statement decides.
public struct WithholdingRule: Sendable, Hashable {
  /// The decree.
  public let source: String

  /// The first day it governs.
  public let firstDay: CalendarDate

  /// The last day on which it is known to govern.
  public let lastDay: CalendarDate

  /// Value added tax on goods, in hundredths of a per cent of revenue.
  public let vatBasisPoints: Int

  /// Personal income tax on goods of a resident, in hundredths of a per cent of revenue.
  public let incomeBasisPoints: Int

  /// Decree 117/2025/NĐ-CP: 1 % and 0,5 % of the revenue from goods, at successful payment, by
  /// platforms that have a payment function.
  ///
  /// Known until 30 June 2026: since 1 July 2026 the Law on Tax Administration 108/2025/QH15 is in
  /// force, and no text known to the library says what the rates are under it. Sources: summaries by
  /// law firms (apolatlegal.com; EY tax news 2025-1337), not the gazette.
  public static let decree117 = WithholdingRule(
    source: "117/2025/NĐ-CP", firstDay: CalendarDate(uncheckedYear: 2025, month: 7, day: 1),
    lastDay: CalendarDate(uncheckedYear: 2026, month: 6, day: 30), vatBasisPoints: 100,
    incomeBasisPoints: 50)

  /// The rule known to govern a day; `nil` where the known texts do not decide.
  public static func inForce(on day: CalendarDate) -> WithholdingRule? {
    (decree117.firstDay...decree117.lastDay).contains(day) ? decree117 : nil
  }
}

/// What a settlement needs to know to estimate withheld tax.
public struct WithholdingSituation: Sendable, Hashable {
  /// The day of payment.
  public let day: CalendarDate

  /// Whether the platform has a payment function, cash on delivery included; one without withholds
  /// nothing, and sellers declare for themselves.
  public let platformTakesPayment: Bool

  /// Creates a situation.
  ///
  /// - Parameters:
  ///   - day: The day of payment.
  ///   - platformTakesPayment: Whether the platform has a payment function, cash on delivery
  ///     included.
  public init(day: CalendarDate, platformTakesPayment: Bool) {
    self.day = day
    self.platformTakesPayment = platformTakesPayment
  }
}

/// An estimate of the tax a platform withholds (ước tính thuế bị khấu trừ), and what it cannot say.
///
/// A seller below the threshold of tax may ask for a refund; that is not counted here.
public struct WithheldTax: Sendable, Hashable {
  /// The revenue that was estimated from.
  public let base: Money

  /// Value added tax (thuế giá trị gia tăng), estimated.
  public let valueAdded: Money

  /// Personal income tax (thuế thu nhập cá nhân), estimated.
  public let income: Money

  /// The revenue for which the known texts do not decide whether, or what, is withheld.
  public let undetermined: Money

  /// No revenue, no tax.
  public static let none = WithheldTax(
    base: .zero, valueAdded: .zero, income: .zero, undetermined: .zero)

  init(base: Money, valueAdded: Money, income: Money, undetermined: Money) {
    self.base = base
    self.valueAdded = valueAdded
    self.income = income
    self.undetermined = undetermined
  }

  /// Estimates what is withheld from a producer's revenue of one settlement.
  ///
  /// Each tax is rounded half up to the đồng. What is returned is offset: the revenue is what is left
  /// after it; a revenue below zero counts as nothing.
  ///
  /// - Parameters:
  ///   - revenue: The revenue from goods.
  ///   - kind: What kind of producer it is, when known: the known rule is one for households, and for
  ///     any other kind, or an unknown one, nothing is determined.
  ///   - situation: The day and the platform.
  public init(on revenue: Money, of kind: Producer.Kind?, in situation: WithholdingSituation) {
    guard situation.platformTakesPayment, revenue > .zero else {
      self = .none
      return
    }
    guard kind == .household, let rule = WithholdingRule.inForce(on: situation.day) else {
      self.init(base: .zero, valueAdded: .zero, income: .zero, undetermined: revenue)
      return
    }
    func tax(_ basisPoints: Int) -> Money {
      // Less than all of a revenue that fits.
      let exact = UInt128(revenue.vnd.magnitude) * UInt128(basisPoints)
      return Money(vnd: Int64(truncatingIfNeeded: (exact + 5000) / 10_000))
    }
    self.init(
      base: revenue, valueAdded: tax(rule.vatBasisPoints), income: tax(rule.incomeBasisPoints),
      undetermined: .zero)
  }

  /// The sum of two estimates.
  ///
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  public func adding(_ other: WithheldTax) throws(SettlementError) -> WithheldTax {
    do throws(MeasureError) {
      return WithheldTax(
        base: try base.adding(other.base), valueAdded: try valueAdded.adding(other.valueAdded),
        income: try income.adding(other.income),
        undetermined: try undetermined.adding(other.undetermined))
    } catch {
      throw .overflow(nil, "the tax of a settlement")
    }
  }
}
