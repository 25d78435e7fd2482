public import PhienCho

/// A clock that moves only when it is read (đồng hồ cố định): the same moments in every run.
///
/// The library takes the time as an argument, so that a test hands it these.
public struct FixedClock: Sendable, Hashable {
  /// The moment that the next ``tick()`` gives.
  public private(set) var now: Instant

  /// How far each ``tick()`` moves the clock, in milliseconds; at least 0.
  public let step: Int64

  /// Creates a clock.
  ///
  /// - Parameters:
  ///   - start: The first moment; 14 March 2026, 19:30 in Vietnam, when left out.
  ///   - step: How far each reading moves the clock, in milliseconds; below 0 it is 0, and the clock
  ///     stands still.
  public init(
    at start: Instant = Instant(millisecondsSince1970: 1_773_491_400_000), step: Int64 = 1000
  ) {
    now = start
    self.step = max(0, step)
  }

  /// Gives the moment, and moves on by a step.
  public mutating func tick() -> Instant {
    defer { advance(by: step) }
    return now
  }

  /// Moves the clock.
  ///
  /// - Parameter milliseconds: How far; below 0 it goes back. At either end of what an `Instant`
  ///   can be the clock stops.
  public mutating func advance(by milliseconds: Int64) {
    let (sum, overflow) = now.millisecondsSince1970.addingReportingOverflow(milliseconds)
    now = Instant(millisecondsSince1970: overflow ? (milliseconds < 0 ? .min : .max) : sum)
  }
}
