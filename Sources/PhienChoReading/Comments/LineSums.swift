internal import PhienCho

/// Adds up the lines of a comment: of one offer there is one line that adds.
///
/// Takes constant time a line, however many there are.
struct LineSums {
  private var sums: [Sum] = []
  /// Where the line that adds stands, for each offer's position in the catalogue; empty while there are
  /// few, which are sooner looked through.
  private var added: [Int32: Int] = [:]
  private static let few = 8

  private struct Sum {
    let offer: Int32
    let line: CommentReading.Line
    var quantity: Quantity?
    var evidence: [Range<Int>]
  }

  init(capacity: Int) { sums.reserveCapacity(capacity) }

  /// Takes a line of an offer.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - offer: The position of its offer in the catalogue.
  ///   - isBare: Whether it only names the offer once more, which says nothing new where an amount is
  ///     known: "2kg lê nha, lê nào ngọt".
  /// - Returns: Whether the offer was ordered before; nil for nothing new.
  mutating func add(_ line: CommentReading.Line, of offer: Int32, isBare: Bool) -> Bool? {
    guard line.action == .add, let same = added(offer) else {
      append(
        Sum(offer: offer, line: line, quantity: line.quantity, evidence: line.evidence))
      return false
    }
    let old = sums[same].quantity
    if isBare, old != nil { return nil }
    if let old, let new = line.quantity {
      sums[same].quantity = try? old.adding(new)
    } else {
      sums[same].quantity = old ?? line.quantity
    }
    sums[same].evidence += line.evidence
    return true
  }

  /// Where the line stands that adds an offer.
  private func added(_ offer: Int32) -> Int? {
    guard sums.count <= Self.few else { return added[offer] }
    return sums.firstIndex { $0.offer == offer && $0.line.action == .add }
  }

  private mutating func append(_ sum: Sum) {
    sums.append(sum)
    guard sums.count > Self.few else { return }
    // All of them when they become too many to be looked through, whatever they do; then one by one.
    let new = sums.count == Self.few + 1 ? sums.startIndex : sums.count - 1
    for index in new..<sums.count where sums[index].line.action == .add {
      added[sums[index].offer] = index
    }
  }

  /// "2kg ổi, 1kg cam, bớt 1kg ổi": whether an offer loses some and gets some, of what nobody can tell.
  var takesBackWhatItAdds: Bool {
    sums.contains { sum in sum.line.action == .remove && added(sum.offer) != nil }
  }

  /// The lines in the order of their first mention.
  var lines: [CommentReading.Line] {
    sums.map { sum in
      let line = sum.line
      guard sum.evidence.count > line.evidence.count else { return line }
      return CommentReading.Line(
        code: line.code, action: line.action, quantity: sum.quantity,
        evidence: Self.ordered(sum.evidence))
    }
  }

  /// Ranges in ascending order, those that overlap as one.
  static func ordered(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
