/// A place of a ``RecentTable``.
protocol RecentPlace: BitwiseCopyable, Sendable {
  /// A free place.
  init()

  var isFree: Bool { get }

  /// Where a table begins to look for it.
  var hash: Int { get }
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
  mutating func insert(_ place: Place) {
    if count &* 2 >= places.count { grow() }
    var slot = place.hash & (places.count &- 1)
    while !places[slot].isFree { slot = (slot &+ 1) & (places.count &- 1) }
    places[slot] = place
    count &+= 1
  }

  private mutating func grow() {
    let old = places
    places = Pile()
    for _ in 0..<max(64, old.count * 2) { places.append(Place()) }
    count = 0
    for place in old where !place.isFree { insert(place) }
  }
}
