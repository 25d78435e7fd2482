/// Strings kept once each, in one buffer, and named by the order of their first arrival.
///
/// Compares bytes, not characters. A million platform identifiers cost about 50 bytes each here and
/// two allocations in all, where a dictionary of strings costs one allocation each.
struct StringPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The hash in the high half and the number in the low, so that a probe reads one place.
  private var slots: [UInt64] = []

  /// How many strings there are.
  var count: Int { ends.count }

  /// The number of a string, which is added if it is new.
  ///
  /// - Complexity: O(bytes), amortised.
  mutating func intern(_ text: String) -> (index: Int, isNew: Bool) {
    let view = text.utf8
    if let known = register(view.span) { return (known, false) }
    bytes.append(contentsOf: view)
    ends.append(bytes.count)
    return (count - 1, true)
  }

  /// The number of another pool's string, which is added if it is new.
  ///
  /// - Complexity: O(bytes), amortised.
  mutating func intern(_ index: Int, of other: StringPool) -> (index: Int, isNew: Bool) {
    let slice = other.bytes[other.range(index)]
    if let known = register(slice.span) { return (known, false) }
    bytes.append(contentsOf: slice)
    ends.append(bytes.count)
    return (count - 1, true)
  }

  /// The number of a string that is there; else takes a slot for the one about to be added.
  private mutating func register(_ text: Span<UInt8>) -> Int? {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let hash = Self.hash(text)
    let slot = self.slot(of: text, hash: hash)
    guard slots[slot] == Self.empty else { return Self.number(slots[slot]) }
    slots[slot] = UInt64(hash) << 32 | UInt64(UInt32(count))
    return nil
  }

  /// The number of a string, if it is there.
  ///
  /// - Complexity: O(bytes).
  func index(of text: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    let view = text.utf8
    let found = slots[slot(of: view.span, hash: Self.hash(view.span))]
    return found == Self.empty ? nil : Self.number(found)
  }

  /// The number here of another pool's string, if it is here.
  ///
  /// - Complexity: O(bytes).
  func index(of index: Int, in other: StringPool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slice = other.bytes[other.range(index)]
    let found = slots[slot(of: slice.span, hash: Self.hash(slice.span))]
    return found == Self.empty ? nil : Self.number(found)
  }

  /// Whether no string is in both.
  ///
  /// The smaller table is walked from end to end. A string's slot is its hash's lowest bits in either
  /// table, so that the larger is walked in a few streams too, and not at random.
  ///
  /// - Complexity: O(*m*) in the slots of the smaller, and the bytes of strings whose hashes meet.
  func isDisjoint(with other: StringPool) -> Bool {
    slots.count <= other.slots.count ? isDisjoint(within: other) : other.isDisjoint(within: self)
  }

  private func isDisjoint(within large: StringPool) -> Bool {
    let mask = large.slots.count - 1
    for found in slots where found != Self.empty {
      let hash = UInt32(found >> 32)
      var slot = Int(hash) & mask
      while large.slots[slot] != Self.empty {
        let met = large.slots[slot]
        if UInt32(met >> 32) == hash,
          large.bytes[large.range(Self.number(met))]
            .elementsEqual(bytes[range(Self.number(found))])
        {
          return false
        }
        slot = (slot + 1) & mask
      }
    }
    return true
  }

  /// The string with a number.
  subscript(index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// Whether the string with one number comes before the one with another, byte by byte.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private static let empty = UInt64.max

  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) }

  /// The slot where a string is, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.empty {
      let found = slots[slot]
      if UInt32(found >> 32) == hash, holds(text, at: Self.number(found)) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ text: Span<UInt8>, at index: Int) -> Bool {
    let range = range(index)
    guard range.count == text.count else { return false }
    for offset in text.indices where bytes[range.lowerBound + offset] != text[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.empty, count: max(16, old.count * 2))
    let mask = slots.count - 1
    for found in old where found != Self.empty {
      var slot = Int(found >> 32) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = found
    }
  }

  /// Seeded at random by the standard library, so that chosen identifiers cannot make it slow.
  private static func hash(_ text: Span<UInt8>) -> UInt32 {
    var hasher = Hasher()
    unsafe text.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}

extension StringPool: CustomStringConvertible, CustomReflectable {
  /// How many strings there are, and none of them: they may be buyers.
  var description: String { "\(count) strings" }

  var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
