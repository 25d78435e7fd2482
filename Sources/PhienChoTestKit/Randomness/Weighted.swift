/// Values of unequal likelihood, of which one is drawn at a time.
struct Weighted<Value: Sendable>: Sendable {
  private let values: [Value]
  private let upTo: [UInt32]

  /// Pairs of a weight and a value; a weight of 0 is never drawn.
  init(_ pairs: [(UInt32, Value)]) {
    var total: UInt32 = 0
    values = pairs.map(\.1)
    upTo = pairs.map { pair in
      total = total.addingReportingOverflow(pair.0).partialValue
      return total
    }
  }

  /// Values of equal likelihood.
  init(even values: [Value]) { self.init(values.map { (1, $0) }) }

  /// One of the values; `nil` when there is none that can be drawn.
  ///
  /// - Complexity: O(log *n*).
  func draw(_ random: inout SeededGenerator) -> Value? {
    guard let total = upTo.last, total > 0 else { return nil }
    let ticket = UInt32(random.below(total))
    var low = 0
    var high = upTo.count - 1
    while low < high {
      let middle = (low + high) / 2
      if upTo[middle] > ticket { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}
