/// Which offer was on screen when (mặt hàng ghim), by the seller's own record.
public struct PinTimeline: Sendable, Hashable {
  /// One offer on screen, or none, for a stretch of time.
  public struct Stretch: Sendable, Hashable {
    /// The offer on screen; `nil` for none.
    public let offer: OfferCode?
    /// The first moment.
    public let start: Instant
    /// The first moment after it.
    public let end: Instant
  }

  private let pins: [Pin]

  private struct Pin: Sendable, Hashable {
    let instant: Instant
    let offer: OfferCode?
  }

  /// Creates a timeline of the pins among events.
  ///
  /// As in a ``Ledger``, a pin of an offer that is not on sale changes nothing, and of two at one
  /// moment that with the greater identifier counts.
  ///
  /// - Complexity: O(*n*) in the events, O(*p* log *p*) in the pins.
  public init(_ events: some Sequence<SessionEvent>, of catalogue: Catalogue) {
    var found: [(id: EventID, pin: Pin)] = []
    for event in events {
      guard case .pin(let code) = event.action else { continue }
      // Pins of a code in another letter case name the offer as the catalogue has it.
      let offer = code.flatMap { catalogue[$0]?.code }
      guard code == nil || offer != nil else { continue }
      found.append((event.id, Pin(instant: event.instant, offer: offer)))
    }
    found.sort { ($0.pin.instant, $0.id) < ($1.pin.instant, $1.id) }
    pins = found.map(\.pin)
  }

  /// The offer on screen at a moment; a pin counts from its own moment on.
  ///
  /// - Complexity: O(log *n*) in the pins.
  public func offer(at instant: Instant) -> OfferCode? {
    let after = pins.partitioningIndex { $0.instant > instant }
    return after > 0 ? pins[after - 1].offer : nil
  }

  /// What was on screen, stretch by stretch, until a moment; stretches of no length are left out.
  ///
  /// - Complexity: O(*n*) in the pins.
  public func stretches(until end: Instant) -> [Stretch] {
    pins.indices.compactMap { place in
      let next = place + 1 < pins.count ? min(pins[place + 1].instant, end) : end
      guard pins[place].instant < next else { return nil }
      return Stretch(offer: pins[place].offer, start: pins[place].instant, end: next)
    }
  }
}
