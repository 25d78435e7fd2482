/// What a reader remembers, to be found again by its hash.
///
/// What came first stays first in memory: the words that most comments have lie side by side, where a
/// processor keeps them at hand. Their numbers stand in a table at least twice as large, at the place of
/// their hash or not far behind it: of texts that somebody made to hash alike only so many are
/// remembered, and looking costs no more.
struct RecentTable<Item: BitwiseCopyable & Sendable>: Sendable {
  private var items = Pile<Item>()
  /// Of an item its number and one, and above it other bits of its hash; 0 for a free place.
  private var places = Pile<UInt32>()

  init() {}

  /// How many items have been added.
  var count: Int { items.count }

  /// How far behind its place anything stands.
  private static var reach: Int { 64 }

  /// The bits of a hash that do not tell its place in any but a large table.
  @inline(__always)
  private static func tag(_ hash: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 15) &<< 16
  }

  /// The first item with a hash that is the one looked for.
  @inline(__always)
  func first(_ hash: Int, where matches: (Item) -> Bool) -> Item? {
    guard !places.isEmpty else { return nil }
    let tag = Self.tag(hash)
    for step in 0..<Self.reach {
      let place = places[(hash &+ step) & (places.count &- 1)]
      if place == 0 { return nil }
      guard (place ^ tag) &>> 16 == 0 else { continue }
      let item = items[Int(place & 0xFFFF) &- 1]
      if matches(item) { return item }
    }
    return nil
  }

  /// Adds what is not there yet, if there is room for it where it would be looked for.
  ///
  /// - Returns: Whether it was added. What is there already may find no room when the table grows, and
  ///   be forgotten.
  mutating func insert(_ item: Item, hash: (Item) -> Int) -> Bool {
    guard items.count < 0xFFFE else { return false }
    if items.count &* 2 >= places.count {
      places = Pile(repeating: 0, count: max(64, places.count * 2))
      for number in items.indices { _ = put(number, hash(items[number])) }
    }
    guard put(items.count, hash(item)) else { return false }
    items.append(item)
    return true
  }

  /// Writes the number of an item into the table.
  private mutating func put(_ number: Int, _ hash: Int) -> Bool {
    for step in 0..<Self.reach {
      let place = (hash &+ step) & (places.count &- 1)
      guard places[place] == 0 else { continue }
      places[place] = Self.tag(hash) | UInt32(truncatingIfNeeded: number &+ 1)
      return true
    }
    return false
  }
}
