extension ExactNumber {
  /// The sum of this number and another.
  ///
  /// - Parameter other: The other summand.
  /// - Returns: The exact result in lowest terms.
  /// - Throws: `overflow` when a part of the sum, brought to a common denominator, does not fit.
  public func adding(_ other: ExactNumber) throws(NumberError) -> ExactNumber {
    try combined(other) { $0.addingReportingOverflow($1) }
  }

  /// This number less another.
  ///
  /// - Parameter other: What is taken away.
  /// - Returns: The exact result in lowest terms.
  /// - Throws: `overflow` when a part of the difference, brought to a common denominator, does not
  ///   fit.
  public func subtracting(_ other: ExactNumber) throws(NumberError) -> ExactNumber {
    try combined(other) { $0.subtractingReportingOverflow($1) }
  }

  /// The product of this number and another.
  ///
  /// - Parameter other: The other factor.
  /// - Returns: The exact result in lowest terms.
  /// - Throws: `overflow` when a part of the reduced product does not fit.
  public func multiplied(by other: ExactNumber) throws(NumberError) -> ExactNumber {
    if denominator == 1, other.denominator == 1 {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: other.numerator)
      guard !overflow else { throw NumberError(.overflow, context: "a product") }
      return ExactNumber(product)
    }
    // Reducing crosswise first keeps every product that fits from overflowing on the way.
    let left = try ExactNumber(numerator, over: other.denominator)
    let right = try ExactNumber(other.numerator, over: denominator)
    let (above, aboveOverflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (below, belowOverflow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !aboveOverflow, !belowOverflow else {
      throw NumberError(.overflow, context: "a product")
    }
    return try ExactNumber(above, over: below)
  }

  /// This number divided by another.
  ///
  /// - Parameter other: The divisor.
  /// - Returns: The exact result in lowest terms.
  /// - Throws: `divisionByZero`; `overflow` when a part of the reduced quotient does not fit.
  public func divided(by other: ExactNumber) throws(NumberError) -> ExactNumber {
    guard other.numerator != 0 else {
      throw NumberError(.divisionByZero, context: "a quotient")
    }
    return try multiplied(by: ExactNumber(other.denominator, over: other.numerator))
  }

  /// The number with its sign changed.
  ///
  /// - Returns: The exact result.
  /// - Throws: `overflow` for a numerator of −2⁶³.
  public func negated() throws(NumberError) -> ExactNumber {
    try ExactNumber.zero.subtracting(self)
  }

  private func combined(
    _ other: ExactNumber, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) throws(NumberError) -> ExactNumber {
    if denominator == 1, other.denominator == 1 {
      let (sum, overflow) = operation(numerator, other.numerator)
      guard !overflow else { throw NumberError(.overflow, context: "a sum") }
      return ExactNumber(sum)
    }
    let ratio = try ExactNumber(denominator, over: other.denominator)
    let (a, first) = numerator.multipliedReportingOverflow(by: ratio.denominator)
    let (b, second) = other.numerator.multipliedReportingOverflow(by: ratio.numerator)
    let (below, third) = denominator.multipliedReportingOverflow(by: ratio.denominator)
    let (above, fourth) = operation(a, b)
    guard !first, !second, !third, !fourth else {
      throw NumberError(.overflow, context: "a sum")
    }
    return try ExactNumber(above, over: below)
  }
}
