/// A moment in time, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted (POSIX time). Vietnam is at UTC+7 the whole year.
public struct Instant: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public let millisecondsSince1970: Int64

  /// Creates a moment.
  public init(millisecondsSince1970: Int64) {
    self.millisecondsSince1970 = millisecondsSince1970
  }
}

extension Instant: Comparable {
  /// Orders moments, the earlier first.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.millisecondsSince1970 < rhs.millisecondsSince1970
  }
}
