/// A place of a ``RecentTable``.
protocol RecentPlace: BitwiseCopyable, Sendable {
  /// A free place.
  init()

  var isFree: Bool { get }
}

/// What a reader remembers, to be found again by its hash: at its place or behind it, in a table at least
/// twice as large as what it holds.
struct RecentTable<Place: RecentPlace>: Sendable {
  private var places = Pile<Place>()
  private(set) var count = 0

  init() {}

  /// The first place with a hash, or behind it, that is the one looked for.
  @inline(__always)
  func first(_ hash: Int, where matches: (Place) -> Bool) -> Place? {
    guard !places.isEmpty else { return nil }
    var slot = hash & (places.count &- 1)
    while !places[slot].isFree {
      if matches(places[slot]) { return places[slot] }
      slot = (slot &+ 1) & (places.count &- 1)
    }
    return nil
  }

  /// Adds what is not there yet.
  mutating func insert(_ place: Place, hash: (Place) -> Int) {
    if count &* 2 >= places.count {
      let old = places
      places = Pile(repeating: Place(), count: max(64, old.count * 2))
      for place in old where !place.isFree { put(place, hash(place)) }
    }
    put(place, hash(place))
    count &+= 1
  }

  private mutating func put(_ place: Place, _ hash: Int) {
    var slot = hash & (places.count &- 1)
    while !places[slot].isFree { slot = (slot &+ 1) & (places.count &- 1) }
    places[slot] = place
  }
}
