/// What a session does where the trade has no one custom: every policy is a value here.
///
/// Set what differs from the defaults; rules that later versions add will default to what this
/// version does.
public struct SessionRules: Sendable, Hashable {
  /// Who is served when less is left than the first in the waiting list wants.
  public enum WaitingPolicy: String, Sendable, Hashable, CaseIterable {
    /// The earliest claim that fits what is left, even when a larger one waits before it.
    case firstFit = "first-fit"
    /// Nobody overtakes: while one claim waits, later ones wait behind it.
    case strict
  }

  /// How long stock stays reserved for a claim whose order is not confirmed, in milliseconds.
  ///
  /// A hold ends at the moment it was made plus this; an event at that very moment finds it gone.
  /// `nil`, the default, for no end. A confirmation covers the holds there are and ends their
  /// clock for good: what was once agreed does not lapse when the cart is amended later.
  public var holdMilliseconds: UInt64?

  /// Who is served when less is left than the first in the waiting list wants.
  ///
  /// By default ``WaitingPolicy/firstFit``, which leaves no goods unsold while somebody wants them.
  public var waiting: WaitingPolicy

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - holdMilliseconds: How long an unconfirmed hold lasts, in milliseconds; `nil` for ever.
  ///   - waiting: Who is served when less is left than the first in the waiting list wants.
  public init(holdMilliseconds: UInt64? = nil, waiting: WaitingPolicy = .firstFit) {
    self.holdMilliseconds = holdMilliseconds
    self.waiting = waiting
  }
}
