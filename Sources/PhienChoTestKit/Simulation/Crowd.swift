import PhienCho

/// The viewers of a session, a few of whom write much and most of whom write little, and the orders
/// that some of them have lately made.
struct Crowd: Sendable {
  /// An order a viewer may yet change.
  struct Order: Sendable {
    let speaker: Int
    /// The offer's place among the scenario's spoken offers.
    var offer: Int
    var amount: Int
    let comment: EventID
    let text: String
    let truth: CommentTruth
  }

  private let seed: UInt64
  private let habits: TypingHabits
  private let octaves: UInt32
  private var orders: [Order] = []
  private var oldest = 0

  /// How many recent orders are remembered; older ones are no longer changed.
  private static let memory = 256
  /// The first octave of the ranks: no viewer writes more than about 1 in 16 of an octave's share.
  private static let firstOctave: UInt32 = 4

  init(_ simulator: SessionSimulator) {
    seed = simulator.seed
    habits = simulator.scenario.habits
    var octaves: UInt32 = 1
    while octaves < 20, UInt64(1) << (octaves + Self.firstOctave) < UInt64(simulator.count) / 2 {
      octaves += 1
    }
    self.octaves = octaves
  }

  /// A viewer, the first numbers more often than the later: every doubling of the number is as
  /// likely as the one before, which is Zipf's law in steps, without a logarithm whose last digit
  /// would differ between platforms.
  func anyone(_ random: inout SeededGenerator) -> Speaker {
    let first = UInt32(1) << (Self.firstOctave + UInt32(random.below(octaves)))
    let number = Int(first) + random.below(first) - (1 << Int(Self.firstOctave))
    return speaker(number)
  }

  func speaker(_ number: Int) -> Speaker { Speaker(number: number, seed: seed, habits: habits) }

  mutating func remember(_ order: Order) {
    if orders.count < Self.memory {
      orders.append(order)
    } else {
      orders[oldest] = order
      oldest = (oldest + 1) % Self.memory
    }
  }

  /// The last order of some viewer who has lately ordered.
  func anyOrder(_ random: inout SeededGenerator) -> Order? {
    guard !orders.isEmpty else { return nil }
    let speaker = orders[random.below(UInt32(orders.count))].speaker
    let back = orders.indices.first { orders[place(back: $0)].speaker == speaker }
    return back.map { orders[place(back: $0)] }
  }

  /// Forgets what a viewer has ordered.
  mutating func forget(_ speaker: Int) {
    orders = orders.indices.reversed().compactMap { back in
      let place = place(back: back)
      return orders[place].speaker == speaker ? nil : orders[place]
    }
    oldest = 0
  }

  /// Forgets the viewer who ordered some twenty orders ago, and gives the comment that ordered.
  mutating func withdrawRecent() -> EventID? {
    guard !orders.isEmpty else { return nil }
    let order = orders[place(back: min(20, orders.count - 1))]
    forget(order.speaker)
    return order.comment
  }

  /// Where the order is that was made so many orders before the newest.
  private func place(back: Int) -> Int { (oldest + orders.count - 1 - back) % orders.count }
}
