/// The hamlets of a register by number, found by the bytes of a row without making a text of them.
struct PlaceTable: Sendable {
  private(set) var communes: [Int] = []
  /// The names, one after the other, and where each of them ends.
  private var text: [UInt8] = []
  private var ends: [Int] = []
  /// Numbers of places, -1 for none; always a power of two of them and never more than half full.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var latest = -1

  var count: Int { ends.count }

  /// The name of a place.
  func name(of place: Int) -> ArraySlice<UInt8> {
    text[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// The number of a place, a new one for one that is new.
  ///
  /// Rows of one hamlet mostly stand together, and then nothing is looked up.
  mutating func number(commune: Int, name: Span<UInt8>) -> Int {
    if latest >= 0, isPlace(latest, commune, name) { return latest }
    var slot = hash(commune, name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if isPlace(place, commune, name) {
        latest = place
        return place
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    latest = count
    slots[slot] = Int32(truncatingIfNeeded: count)
    communes.append(commune)
    // The bytes are copied within the call.
    unsafe name.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    ends.append(text.count)
    if count * 2 > slots.count { grow() }
    return latest
  }

  private func isPlace(_ place: Int, _ commune: Int, _ name: Span<UInt8>) -> Bool {
    let start = place == 0 ? 0 : ends[place &- 1]
    guard communes[place] == commune, ends[place] &- start == name.count else { return false }
    let known = text.span
    for index in name.indices where known[start &+ index] != name[index] { return false }
    return true
  }

  private func hash(_ commune: Int, _ name: Span<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(commune)
    // The bytes are read within the call.
    unsafe name.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private mutating func grow() {
    var wider = [Int32](repeating: -1, count: slots.count * 2)
    let text = text
    let names = text.span
    var start = 0
    for place in 0..<count {
      let name = names.extracting(start..<ends[place])
      var slot = hash(communes[place], name) & (wider.count - 1)
      while wider[slot] >= 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = Int32(truncatingIfNeeded: place)
      start = ends[place]
    }
    slots = wider
  }
}
