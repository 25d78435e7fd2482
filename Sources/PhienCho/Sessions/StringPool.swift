/// Strings kept once each, in one buffer, and named by the order of their first arrival.
///
/// Compares bytes, not characters. A million platform identifiers cost about 45 bytes each here and
/// two allocations in all, where a dictionary of strings costs one allocation each.
struct StringPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32] = []

  /// How many strings there are.
  var count: Int { ends.count }

  /// The number of a string, which is added if it is new.
  ///
  /// - Complexity: O(bytes), amortised.
  mutating func intern(_ text: String) -> (index: Int, isNew: Bool) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let view = text.utf8
    let hash = Self.hash(view.span)
    let slot = self.slot(of: view.span, hash: hash)
    let found = slots[slot]
    guard found < 0 else { return (Int(found), false) }
    slots[slot] = Int32(count)
    hashes.append(hash)
    bytes.append(contentsOf: view)
    ends.append(bytes.count)
    return (count - 1, true)
  }

  /// The number of a string, if it is there.
  ///
  /// - Complexity: O(bytes).
  func index(of text: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    let view = text.utf8
    let found = slots[slot(of: view.span, hash: Self.hash(view.span))]
    return found < 0 ? nil : Int(found)
  }

  /// The string with a number.
  subscript(index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// Whether the string with one number comes before the one with another, byte by byte.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
  }

  /// Whether two strings of two pools are the same bytes.
  func isSame(_ a: Int, as b: Int, in other: StringPool) -> Bool {
    bytes[range(a)].elementsEqual(other.bytes[other.range(b)])
  }

  /// Feeds a string's bytes to a hasher.
  func hash(_ index: Int, into hasher: inout Hasher) {
    for byte in bytes[range(index)] { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }

  mutating func reserve(_ additional: Int) {
    ends.reserveCapacity(count + additional)
    hashes.reserveCapacity(count + additional)
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// The slot where a string is, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, holds(text, at: candidate) { break }
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
    slots = Array(repeating: -1, count: max(16, slots.count * 2))
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
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
