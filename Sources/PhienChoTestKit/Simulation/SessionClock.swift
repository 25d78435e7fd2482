import PhienCho

/// The passing of a simulated session: comments fall at uneven gaps that fill its duration, and
/// offers come and go on screen.
struct SessionClock: Sendable {
  private let start: Int64
  private let duration: Int64
  private let pins: [SessionScenario.Pin]
  private let hosts: [SessionScenario.Host]
  /// Time since the start in 1024ths of a millisecond, so that a million comments an hour still
  /// fall at uneven moments.
  private var elapsed: Int64 = 0
  private var left: Int64
  private var nextPin = 0

  /// The offer on screen.
  private(set) var onScreen: OfferCode?

  init(_ scenario: SessionScenario, count: Int) {
    start = scenario.start.millisecondsSince1970
    duration = Int64(scenario.duration) * 1024
    pins = scenario.pins
    hosts = scenario.hosts
    left = Int64(count)
    showPins()
  }

  /// The host on air; the first one in a gap between slots.
  var onAir: SessionScenario.Host? {
    hosts.first { Int64($0.begins) * 1024 <= elapsed && elapsed < Int64($0.ends) * 1024 }
      ?? hosts.first
  }

  /// The moment, in milliseconds since 1970.
  var now: Int64 { start &+ elapsed / 1024 }

  /// Passes on to the moment of the next comment.
  mutating func tick(_ random: inout SeededGenerator) {
    let mean = (duration - elapsed) / max(left + 1, 1)
    // Twice a uniform share of the mean has the mean's mean; the rest of the duration is shared out
    // anew at each step, so that the last comment falls before the end.
    elapsed = min(elapsed + mean * Int64(random.below(2048)) / 1024, duration)
    left -= 1
    showPins()
  }

  private mutating func showPins() {
    while nextPin < pins.count, Int64(pins[nextPin].at) * 1024 <= elapsed {
      onScreen = pins[nextPin].offer
      nextPin += 1
    }
  }
}
