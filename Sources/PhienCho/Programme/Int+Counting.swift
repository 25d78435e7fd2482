/// Sums of what was counted, from 0: reviews that are merged again and again leave 64 bits.
extension Int {
  /// Adds a number from 0.
  ///
  /// - Throws: ``AdoptionError`` with code `overflow` when the sum does not fit.
  mutating func add(_ number: Int) throws(AdoptionError) {
    let (sum, overflow) = addingReportingOverflow(number)
    guard !overflow else {
      throw AdoptionError(.overflow, reason: "a sum does not fit in 64 bits")
    }
    self = sum
  }

  /// Adds a number from 0 where there is no error to tell; a sum that does not fit is the greatest.
  mutating func count(_ number: Int) {
    let (sum, overflow) = addingReportingOverflow(number)
    self = overflow ? .max : sum
  }
}
