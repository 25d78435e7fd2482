/// Which of several postings is in force at each moment.
///
/// Of those valid at a moment the one that began last is in force, so that a price for one hour
/// covers the price of the month and uncovers it again.
struct PriceTimeline: Sendable {
  /// From when a posting, by its number, is in force; -1 for none.
  private var changes: [(start: Instant, posting: Int)] = []

  /// Lays postings out, given in the order of their beginnings.
  ///
  /// - Complexity: O(*n*).
  init(_ postings: [PostedPrice], _ order: [Int]) {
    // The postings that have begun, the one in force on top; those below may have ended meanwhile.
    var begun: [Int] = []
    func uncover(before moment: Instant?) {
      while let top = begun.last, let end = postings[top].until, moment.map({ end <= $0 }) ?? true {
        begun.removeLast()
        while let next = begun.last, let other = postings[next].until, other <= end {
          begun.removeLast()
        }
        change(at: end, to: begun.last ?? -1)
      }
    }
    for posting in order {
      uncover(before: postings[posting].from)
      begun.append(posting)
      change(at: postings[posting].from, to: posting)
    }
    uncover(before: nil)
  }

  private mutating func change(at start: Instant, to posting: Int) {
    if changes.last?.start == start { changes.removeLast() }
    changes.append((start, posting))
  }

  /// The number of the posting in force at a moment.
  ///
  /// - Complexity: O(log *n*).
  func posting(at moment: Instant) -> Int? {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = low + (high - low) / 2
      if changes[middle].start <= moment { low = middle + 1 } else { high = middle }
    }
    guard low > 0, case let posting = changes[low - 1].posting, posting >= 0 else { return nil }
    return posting
  }
}
