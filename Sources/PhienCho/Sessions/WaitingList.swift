/// The claims that wait for stock of one offer, in order, with the least any of them asks.
///
/// A binary tree of minima over the places, in one array: finding the first claim that fits what is
/// left, and changing one, take as many steps as the tree is high.
struct WaitingList: Sendable {
  private static let nobody = UInt64.max

  private var claims: [Int32] = []
  /// The root at 1, the children of `n` at `2n` and `2n + 1`, the places from `capacity` on.
  private var minima: [UInt64] = []
  private var capacity = 0

  /// How many claims wait.
  private(set) var count = 0

  /// Adds a claim at the end, and says at which place.
  ///
  /// - Complexity: O(log *n*) amortised.
  mutating func append(_ claim: Int32, asking amount: Int64) -> Int32 {
    if claims.count == capacity { grow() }
    let place = claims.count
    claims.append(claim)
    count += 1
    set(place, to: UInt64(amount))
    return Int32(place)
  }

  /// Takes note that the claim at a place asks another amount.
  mutating func update(_ place: Int32, asking amount: Int64) {
    set(Int(place), to: UInt64(amount))
  }

  /// Removes the claim at a place; the others keep theirs.
  mutating func remove(_ place: Int32) {
    count -= 1
    set(Int(place), to: Self.nobody)
    guard count == 0 else { return }
    claims.removeAll(keepingCapacity: true)
  }

  /// The first claim that asks no more than an amount.
  ///
  /// - Complexity: O(log *n*); O(1) when there is none.
  func first(asking amount: Int64) -> Int32? {
    let limit = UInt64(amount)
    guard count > 0, minima[1] <= limit else { return nil }
    var node = 1
    while node < capacity { node = minima[2 * node] <= limit ? 2 * node : 2 * node + 1 }
    return claims[node - capacity]
  }

  /// The claim that waits longest and what it asks.
  ///
  /// - Complexity: O(log *n*).
  var first: (claim: Int32, amount: Int64)? {
    guard count > 0 else { return nil }
    var node = 1
    while node < capacity { node = minima[2 * node] < Self.nobody ? 2 * node : 2 * node + 1 }
    return (claims[node - capacity], Int64(clamping: minima[node]))
  }

  private mutating func set(_ place: Int, to value: UInt64) {
    var node = capacity + place
    minima[node] = value
    while node > 1 {
      node /= 2
      let least = min(minima[2 * node], minima[2 * node + 1])
      guard minima[node] != least else { return }
      minima[node] = least
    }
  }

  private mutating func grow() {
    let asked = capacity == 0 ? [] : Array(minima[capacity...])
    capacity = max(8, capacity * 2)
    minima = Array(repeating: Self.nobody, count: 2 * capacity)
    minima.replaceSubrange(capacity..<capacity + asked.count, with: asked)
    for node in stride(from: capacity - 1, to: 0, by: -1) {
      minima[node] = min(minima[2 * node], minima[2 * node + 1])
    }
  }
}
