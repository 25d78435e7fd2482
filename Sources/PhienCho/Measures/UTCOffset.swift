/// How far local time is ahead of UTC, in whole minutes, from -18:00 to +18:00.
///
/// Vietnam is at +07:00 the whole year, without daylight saving time.
public struct UTCOffset: Sendable, Hashable {
  /// Minutes ahead of UTC; -1080 to 1080.
  public let minutes: Int

  /// Creates an offset.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` beyond 18 hours either way.
  public init(minutes: Int) throws(MeasureError) {
    guard (-1080...1080).contains(minutes) else {
      throw MeasureError(.malformed, context: "an offset from UTC is at most 18:00")
    }
    self.init(uncheckedMinutes: minutes)
  }

  private init(uncheckedMinutes minutes: Int) { self.minutes = minutes }

  /// UTC itself.
  public static let utc = UTCOffset(uncheckedMinutes: 0)

  /// Vietnam's offset, +07:00.
  public static let vietnam = UTCOffset(uncheckedMinutes: 420)
}

extension UTCOffset: CustomStringConvertible {
  /// The offset as ISO 8601 has it: "Z" for UTC itself, else "+07:00".
  public var description: String {
    var writer = ISO8601Writer()
    writer.append(offset: self)
    return writer.text
  }
}
