/// A household's stall on a platform (gian hàng số), with the days it opened, closed and was last used.
public struct OnlineStall: Sendable, Hashable {
  /// Where it is.
  public let platform: StallPlatform

  // Days since 1970-01-01; 28 million households are a lot of dates.
  let openedDay: Int32
  /// The first day it was no longer open; `Int32.max` while it is.
  let closedDay: Int32
  /// The last day it was used; `Int32.min` when none is known.
  let lastActiveDay: Int32

  /// Creates a stall.
  ///
  /// - Parameters:
  ///   - platform: Where it is.
  ///   - opened: The first day it was open.
  ///   - closed: The first day it was no longer open; `nil` while it is.
  ///   - lastActive: The last day on which it showed or sought products, exchanged information or
  ///     sold (Decision 350/QĐ-BTTTT of 2022 calls that active); `nil` when none is known.
  /// - Throws: ``AdoptionError`` with code `malformed` when it closed before it opened, or was used
  ///   before it opened or after it closed.
  public init(
    on platform: StallPlatform, opened: CalendarDate, closed: CalendarDate? = nil,
    lastActive: CalendarDate? = nil
  ) throws(AdoptionError) {
    try self.init(
      on: platform, opened: opened.dayNumber, closed: closed?.dayNumber ?? .max,
      lastActive: lastActive?.dayNumber ?? .min)
  }

  /// Creates a stall from days since 1970-01-01; `Int32.max` and `Int32.min` for none.
  package init(
    on platform: StallPlatform, opened: Int32, closed: Int32, lastActive: Int32
  ) throws(AdoptionError) {
    guard closed >= opened else {
      throw AdoptionError(.malformed, reason: "the stall on \(platform) closes before it opens")
    }
    guard lastActive == .min || (opened...closed).contains(lastActive) else {
      throw AdoptionError(
        .malformed, reason: "the stall on \(platform) is used outside the days it is open")
    }
    self.platform = platform
    openedDay = opened
    closedDay = closed
    lastActiveDay = lastActive
  }

  /// Whether it is open on a day.
  public func isOpen(on day: CalendarDate) -> Bool { isOpen(day.dayNumber) }

  /// Whether it was last used within a period.
  public func wasLastActive(in period: CalendarPeriod) -> Bool {
    (period.first.dayNumber...period.last.dayNumber).contains(lastActiveDay)
  }

  func isOpen(_ day: Int32) -> Bool { openedDay <= day && day < closedDay }
}

extension CalendarDate {
  /// The days since 1970-01-01, which a day of the years 1 to 9999 always has in 32 bits.
  package var dayNumber: Int32 { Int32(truncatingIfNeeded: daysSince1970) }
}
