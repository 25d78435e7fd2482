/// How much a session is to sell (chỉ tiêu phiên), and who says so.
public struct SessionTarget: Sendable, Hashable {
  /// The least money.
  public let money: Money

  /// Where the target is from, to be shown with it.
  public let source: String

  /// Creates a target.
  ///
  /// - Throws: ``MeasureError`` with code `negative` for money below zero, `malformed` for none.
  public init(_ money: Money, source: String) throws(MeasureError) {
    guard money >= .zero else { throw MeasureError(.negative, context: "a target for a session") }
    guard money > .zero else {
      throw MeasureError(.malformed, context: "a target for a session must be above 0 ₫")
    }
    self.money = money
    self.source = source
  }

  private init(unchecked money: Money, source: String) {
    self.money = money
    self.source = source
  }

  /// At least 3.000.000 ₫ a session: the Hà Nội Youth Union's "phiên chợ điện tử" of 2024.
  ///
  /// As the press has told it (Tiền Phong, tienphong.vn post1628475); another programme sets its
  /// own.
  public static let hanoiYouthUnion = SessionTarget(
    unchecked: Money(vnd: 3_000_000), source: "Thành Đoàn Hà Nội, 2024 (tienphong.vn post1628475)")

  /// How far an amount has come.
  ///
  /// Which amount counts is for the caller to say: what was confirmed, delivered and paid are
  /// different numbers.
  public func progress(of money: Money) -> Progress { Progress(money: money, target: self) }

  /// How far an amount of money has come towards a target.
  public struct Progress: Sendable, Hashable {
    /// The amount.
    public let money: Money

    /// The target.
    public let target: SessionTarget

    /// Whether the target is reached.
    public var isReached: Bool { money >= target.money }

    /// What is missing; nothing once reached, and at most what 64 bits hold.
    public var missing: Money {
      // The target is above zero, so that only an amount far below zero does not fit.
      (try? target.money.subtracting(money)).map { max($0, .zero) } ?? Money(vnd: .max)
    }

    /// The amount's share of the target; above 1 when it is more.
    public var share: ExactRatio { ExactRatio(unchecked: money.vnd, of: target.money.vnd) }
  }
}

/// How many sessions a commune is to hold in a month (nhịp phiên), and who says so.
public struct SessionCadence: Sendable, Hashable {
  /// The least number of sessions in a calendar month; at least 1.
  public let perMonth: Int

  /// Where the cadence is from, to be shown with it.
  public let source: String

  /// Creates a cadence.
  ///
  /// - Throws: ``MeasureError`` with code `negative` for a number below 0, `malformed` for 0.
  public init(perMonth: Int, source: String) throws(MeasureError) {
    guard perMonth >= 0 else { throw MeasureError(.negative, context: "the sessions in a month") }
    guard perMonth > 0 else {
      throw MeasureError(.malformed, context: "the sessions in a month must be at least 1")
    }
    self.perMonth = perMonth
    self.source = source
  }

  private init(unchecked perMonth: Int, source: String) {
    self.perMonth = perMonth
    self.source = source
  }

  /// One session a month in each commune: the Hà Nội Youth Union's "phiên chợ điện tử" of 2024.
  ///
  /// As the press has told it (Tiền Phong, tienphong.vn post1628475); another programme sets its
  /// own.
  public static let hanoiYouthUnion = SessionCadence(
    unchecked: 1, source: "Thành Đoàn Hà Nội, 2024 (tienphong.vn post1628475)")

  /// One calendar month of one commune.
  public struct Month: Sendable, Hashable {
    /// The month, by its first day.
    public let firstDay: CalendarDate
    /// How many sessions were held in it.
    public let held: Int
    /// How many more the cadence asks for; 0 when it is kept.
    public let missing: Int
  }

  /// The months from one to another, with the sessions held in each.
  ///
  /// Sessions of other months are left out. A month that is not over yet counts as it stands.
  ///
  /// - Parameters:
  ///   - days: The days sessions were held on, each session once.
  ///   - first: A day of the first month.
  ///   - last: A day of the last month.
  /// - Returns: One entry a month; none when `last` is in a month before `first`.
  /// - Complexity: O(*n* + *m*) in the days and the months.
  public func months(
    of days: some Sequence<CalendarDate>, from first: CalendarDate, through last: CalendarDate
  ) -> [Month] {
    func number(_ day: CalendarDate) -> Int { day.year * 12 + day.month - 1 }
    guard number(first) <= number(last) else { return [] }
    let range = number(first)...number(last)
    var held: [Int: Int] = [:]
    for day in days where range.contains(number(day)) { held[number(day), default: 0] += 1 }
    return range.map { month in
      let count = held[month, default: 0]
      return Month(
        firstDay: CalendarDate(uncheckedYear: month / 12, month: month % 12 + 1, day: 1),
        held: count, missing: max(0, perMonth - count))
    }
  }
}
