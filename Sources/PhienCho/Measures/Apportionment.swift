/// Dividing a whole into whole parts that sum to it exactly.
enum Apportionment {
  /// Divides an amount in proportion to weights, by largest remainder (Hamilton's method).
  ///
  /// Each part is its exact share rounded down, and what is left goes, one each, to the parts with
  /// the largest remainders; of equal remainders the first part's goes before. A negative amount is
  /// divided as its magnitude. No part is more than one away from its exact share, so where the
  /// amount is at most the weights' sum, no part is above its weight. Weights that are all 0 count as
  /// equal.
  ///
  /// - Parameters:
  ///   - total: The amount to divide.
  ///   - weights: The weights, each at least 0, at least one of them.
  /// - Returns: One part for each weight; they sum to `total`.
  /// - Complexity: O(*n* log *n*) in the weights.
  static func divide(_ total: Int64, by weights: [Int64]) -> [Int64] {
    guard weights.count > 1 else { return weights.isEmpty ? [] : [total] }
    guard total != 0 else { return weights.map { _ in 0 } }
    var sum: UInt128 = 0
    for weight in weights { sum += UInt128(weight.magnitude) }
    let hasWeight = sum > 0
    if !hasWeight { sum = UInt128(weights.count) }
    let magnitude = UInt128(total.magnitude)
    var left = total.magnitude
    var remainders: [UInt128] = []
    remainders.reserveCapacity(weights.count)
    var parts = weights.map { weight -> UInt64 in
      let product = magnitude * (hasWeight ? UInt128(weight.magnitude) : 1)
      let (part, remainder) = product.quotientAndRemainder(dividingBy: sum)
      remainders.append(remainder)
      // A part is at most the whole.
      let whole = UInt64(truncatingIfNeeded: part)
      left -= whole
      return whole
    }
    if left > 0 {
      // Fewer than the parts are left over: the remainders' sum is below their count times the sum.
      let order = parts.indices.sorted { a, b in
        remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b
      }
      for place in order.prefix(Int(left)) { parts[place] += 1 }
    }
    return parts.map { total < 0 ? Int64(truncatingIfNeeded: 0 &- $0) : Int64($0) }
  }
}
