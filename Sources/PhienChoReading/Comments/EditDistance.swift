/// One-letter slips: a letter wrong, missing or too many, or two neighbours swapped.
enum EditDistance {
  /// The letters without the one at an index.
  static func dropping(_ index: Int, from text: ArraySlice<UInt8>) -> [UInt8] {
    var shorter: [UInt8] = []
    shorter.reserveCapacity(text.count)
    shorter += text[..<index]
    shorter += text[(index + 1)...]
    return shorter
  }

  /// Whether two different words are exactly one slip apart.
  static func isOne(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    let shorter = min(a.count, b.count)
    while start < shorter, a[a.startIndex + start] == b[b.startIndex + start] { start += 1 }
    let restOfA = a.dropFirst(start)
    let restOfB = b.dropFirst(start)
    if a.count > b.count { return restOfA.dropFirst().elementsEqual(restOfB) }
    if a.count < b.count { return restOfA.elementsEqual(restOfB.dropFirst()) }
    guard !restOfA.isEmpty else { return false }
    if restOfA.dropFirst().elementsEqual(restOfB.dropFirst()) { return true }
    guard restOfA.count >= 2 else { return false }
    return restOfA.prefix(2).elementsEqual(restOfB.prefix(2).reversed())
      && restOfA.dropFirst(2).elementsEqual(restOfB.dropFirst(2))
  }
}
