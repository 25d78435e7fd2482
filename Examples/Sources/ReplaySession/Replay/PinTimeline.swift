package import PhienCho

/// Which offer was on screen when, by the seller's own record.
package struct PinTimeline {
  private let pins: [(instant: Instant, offer: OfferCode?)]
  private var cursor = 0

  /// Creates a timeline of the pins among a session's events.
  package init(_ events: some Sequence<SessionEvent>) {
    pins = events.compactMap { event in
      guard case .pin(let offer) = event.action else { return nil }
      return (event.instant, offer)
    }.sorted { $0.0 < $1.0 }
  }

  /// The offer on screen at a moment; a pin counts from its own moment on.
  ///
  /// - Complexity: O(1) for moments that come nearly in order.
  package mutating func offer(at instant: Instant) -> OfferCode? {
    while cursor < pins.count, pins[cursor].instant <= instant { cursor += 1 }
    while cursor > 0, pins[cursor - 1].instant > instant { cursor -= 1 }
    return cursor > 0 ? pins[cursor - 1].offer : nil
  }
}
