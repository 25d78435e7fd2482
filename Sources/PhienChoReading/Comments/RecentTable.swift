/// A place of a ``RecentTable``.
protocol RecentPlace: BitwiseCopyable, Sendable {
  /// A free place.
  init()

  var isFree: Bool { get }
}

/// What a reader remembers, to be found again by its hash.
///
/// It stands at its place or not far behind it, in a table at least twice as large as what it holds: of
/// texts that somebody made to hash alike only so many are remembered, and looking costs no more.
struct RecentTable<Place: RecentPlace>: Sendable {
  private var places = Pile<Place>()
  private(set) var count = 0

  init() {}

  /// How far behind its place anything stands.
  private static var reach: Int { 64 }

  /// The first place with a hash, or behind it, that is the one looked for.
  @inline(__always)
  func first(_ hash: Int, where matches: (Place) -> Bool) -> Place? {
    guard !places.isEmpty else { return nil }
    for step in 0..<Self.reach {
      let place = places[(hash &+ step) & (places.count &- 1)]
      if place.isFree { return nil }
      if matches(place) { return place }
    }
    return nil
  }

  /// Adds what is not there yet, if there is room for it where it would be looked for.
  ///
  /// - Returns: Whether it was added. What is there already may find no room when the table grows, and
  ///   be forgotten.
  mutating func insert(_ place: Place, hash: (Place) -> Int) -> Bool {
    if count &* 2 >= places.count {
      let old = places
      places = Pile(repeating: Place(), count: max(64, old.count * 2))
      for place in old where !place.isFree { _ = put(place, hash(place)) }
    }
    guard put(place, hash(place)) else { return false }
    count &+= 1
    return true
  }

  private mutating func put(_ place: Place, _ hash: Int) -> Bool {
    for step in 0..<Self.reach {
      let slot = (hash &+ step) & (places.count &- 1)
      if places[slot].isFree {
        places[slot] = place
        return true
      }
    }
    return false
  }
}
