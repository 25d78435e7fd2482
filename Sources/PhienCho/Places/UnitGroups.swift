/// For each of so many things the numbers that go with it, in one piece of memory.
struct UnitGroups: Sendable, Hashable {
  private var starts: [Int32]
  private var members: [Int32]

  /// Gathers pairs of a thing and a number; the numbers of a thing keep their order.
  ///
  /// - Complexity: O(*n*) in the things and the pairs.
  init(count: Int, pairs: [(group: Int, member: Int)]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.group + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      members[Int(next[pair.group])] = Int32(truncatingIfNeeded: pair.member)
      next[pair.group] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// How many numbers go with a thing.
  func count(_ group: Int) -> Int { Int(starts[group + 1] - starts[group]) }

  /// The numbers that go with a thing.
  subscript(group: Int) -> ArraySlice<Int32> {
    members[Int(starts[group])..<Int(starts[group + 1])]
  }
}
