/// Whether a household has something, and since when; not knowing is an answer of its own.
///
/// An empty cell of a register does not mean "no". A metric counts the households whose answer is
/// known beside the whole, and is undefined where nobody's is.
public struct Holding: Sendable, Hashable {
  /// The day it began; the extremes stand for the other answers.
  private let day: Int32

  private init(day: Int32) { self.day = day }

  /// Nobody has said.
  public static var unknown: Holding { Holding(day: .max) }
  /// It has none.
  public static var none: Holding { Holding(day: .max - 1) }
  /// It has it; since when was not said, and counts as always.
  public static var undated: Holding { Holding(day: .min) }

  /// It has it since a day.
  public static func since(_ day: CalendarDate) -> Holding { Holding(day: day.dayNumber) }

  /// It has it since a day, counted from 1970-01-01, of the years 1 to 9999.
  package static func since(dayNumber: Int32) -> Holding { Holding(day: dayNumber) }

  /// Whether an answer is known.
  public var isKnown: Bool { day != .max }

  /// Whether it has it on a day; not knowing is no.
  public func holds(on day: CalendarDate) -> Bool { holds(day.dayNumber) }

  @inline(__always)
  func holds(_ day: Int32) -> Bool { self.day <= day }
}
