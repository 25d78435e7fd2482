/// Ranges in order and apart, for offsets asked in order.
struct RangeList {
  private let ranges: [Range<Int>]

  var isEmpty: Bool { ranges.isEmpty }

  init(_ unordered: [Range<Int>]) {
    var merged: [Range<Int>] = []
    for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Whether an offset is in a range; `cursor` begins at 0 and offsets never go back.
  func contains(_ offset: Int, cursor: inout Int) -> Bool {
    while cursor < ranges.count, ranges[cursor].upperBound <= offset { cursor += 1 }
    return cursor < ranges.count && ranges[cursor].lowerBound <= offset
  }
}
