/// Where what a reader remembers is found again by its hash.
///
/// What is remembered lies in a pile, in the order in which it came: what most comments have lies side by
/// side, where a processor keeps it at hand. Its number in the pile stands in a table at least twice as
/// large, at the place of its hash or not far behind it: of texts that somebody made to hash alike only so
/// many are remembered, and looking costs no more.
struct RecentPlaces: Sendable {
  /// A number and one, and above it other bits of its hash; 0 for a free place.
  private var places = Pile<UInt32>()
  /// How many numbers have been added.
  private(set) var count = 0

  init() {}

  /// How far behind its place a number stands.
  private static var reach: Int { 64 }

  /// The numbers that can be added are below this.
  private static var limit: Int { 0xFFFF }

  /// The bits of a hash that do not tell its place in any but a large table.
  @inline(__always)
  private static func tag(_ hash: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 15) &<< 16
  }

  /// The first number with a hash that is the one looked for.
  @inline(__always)
  func first(_ hash: Int, where matches: (Int) -> Bool) -> Int? {
    guard !places.isEmpty else { return nil }
    let tag = Self.tag(hash)
    for step in 0..<Self.reach {
      let place = places[(hash &+ step) & (places.count &- 1)]
      if place == 0 { return nil }
      guard (place ^ tag) &>> 16 == 0 else { continue }
      let number = Int(place & 0xFFFF) &- 1
      if matches(number) { return number }
    }
    return nil
  }

  /// Adds a number that is not there yet, if there is room for it where it would be looked for.
  ///
  /// - Returns: Whether it was added. What is there already may find no room when the table grows, and
  ///   be forgotten.
  mutating func insert(_ number: Int, _ hash: Int, hashes: (Int) -> Int) -> Bool {
    guard number < Self.limit else { return false }
    if count &* 2 >= places.count {
      let old = places
      places = Pile(repeating: 0, count: max(64, old.count * 2))
      for place in old where place != 0 {
        let number = Int(place & 0xFFFF) &- 1
        _ = put(number, hashes(number))
      }
    }
    guard put(number, hash) else { return false }
    count &+= 1
    return true
  }

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
