/// Makes inputs that break a law smaller.
enum Shrinking {
  /// How many smaller inputs are tried at the most, so that a slow subject ends, too.
  private static let attempts = 600

  /// A part of a list that still fails, of which no single element can be left out.
  ///
  /// Pieces are left out, half of the list at first, then ever smaller ones, as Zeller and
  /// Hildebrandt have it ("Simplifying and isolating failure-inducing input", 2002).
  static func smallest<Element>(
    _ input: [Element], while fails: ([Element]) -> Bool
  ) -> [Element] {
    var best = input
    var attemptsLeft = attempts
    var size = max(1, best.count / 2)
    while !best.isEmpty {
      var start = 0
      var isSmaller = false
      while start < best.count, attemptsLeft > 0 {
        attemptsLeft -= 1
        var candidate = best
        candidate.removeSubrange(start..<min(best.count, start + size))
        if fails(candidate) {
          best = candidate
          isSmaller = true
        } else {
          start += size
        }
      }
      if attemptsLeft == 0 || (size == 1 && !isSmaller) { break }
      size = max(1, size / 2)
    }
    return best
  }
}
