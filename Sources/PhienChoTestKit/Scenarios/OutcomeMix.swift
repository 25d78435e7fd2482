/// What becomes of the buyers who ordered, once the sellers call them after the session.
///
/// What the two shares leave never answers.
public struct OutcomeMix: Sendable, Hashable {
  /// The share of buyers who confirm.
  public var confirmed: Share
  /// The share of buyers whose order is cancelled, for one reason or another.
  public var cancelled: Share
  /// The share of confirmed orders that are done with by the end of the log.
  public var closed: Share
  /// How long after the end of the session the calls begin, in milliseconds.
  public var callsBegin: UInt32
  /// How long one call takes, in milliseconds.
  public var callTakes: UInt32

  /// Creates a mix; the defaults follow what sellers report, that a quarter or more fall away.
  public init(
    confirmed: Share = .percent(70), cancelled: Share = .percent(12), closed: Share = .none,
    callsBegin: UInt32 = 600_000, callTakes: UInt32 = 45_000
  ) {
    self.confirmed = confirmed
    self.cancelled = cancelled
    self.closed = closed
    self.callsBegin = callsBegin
    self.callTakes = callTakes
  }
}
