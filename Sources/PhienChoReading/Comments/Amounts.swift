internal import PhienCho

/// What an amount as written comes to for an offer, as it is sold.
extension OfferFacts {
  /// More than this is meant by nobody: ten tonnes, ten thousand pieces.
  private static let absurdGrams: Int64 = 10_000_000
  private static let absurdPieces: Int64 = 10_000
  /// Less is rather mistyped ("3g" for 3kg).
  private static let leastGrams: Int64 = 10

  /// The quantity an amount stands for, and why it should be looked at.
  ///
  /// - Parameter amount: The amount as written; nil when none is.
  /// - Returns: The quantity, nil when it cannot be told, and the reasons.
  func quantity(_ amount: Amount?) -> (quantity: Quantity?, reason: ReviewReasons) {
    guard let amount else { return (nil, .quantityMissing) }
    guard !amount.isOpen, amount.thousandths != nil else { return (nil, .quantityAmbiguous) }
    var reason: ReviewReasons
    let value: Int64?
    switch sale {
    case .mass: (value, reason) = grams(amount)
    case .piece where dozen > 0 && amount.grams == 0, .pack where dozen > 0 && amount.grams == 0:
      (value, reason) = dozens(amount)
    case .piece: (value, reason) = pieces(amount)
    case .pack(let contents): (value, reason) = packs(amount, of: contents)
    }
    guard let value, reason != .unitMismatch else {
      return (nil, reason.isEmpty ? .unitMismatch : reason)
    }
    guard !isAbsurd(value) else { return (nil, .quantityAmbiguous) }
    if amount.isRough { reason = .quantityAmbiguous }
    return (make(value), reason)
  }

  private func make(_ value: Int64) -> Quantity? {
    switch sale {
    case .mass: (try? Mass(grams: value)).map { .mass($0) }
    case .piece, .pack: (try? Pieces(count: value)).map { .pieces($0) }
    }
  }

  private func grams(_ amount: Amount) -> (Int64?, ReviewReasons) {
    if amount.grams > 0 {
      guard let grams = amount.totalGrams, grams == 0 || grams >= Self.leastGrams else {
        return (nil, .quantityAmbiguous)
      }
      return (grams, [])
    }
    if !amount.classifiers.isEmpty {
      guard amount.contents > 0, let count = amount.count, count < 10_000 else {
        return (nil, .unitMismatch)
      }
      // "2 túi 5kg" may be five kilograms in all.
      return (count * amount.contents, count == 1 ? [] : .quantityAmbiguous)
    }
    if amount.isCount { return (nil, .unitMismatch) }
    return (amount.thousandths, .unitAssumed)
  }

  private func pieces(_ amount: Amount) -> (Int64?, ReviewReasons) {
    let fits = !amount.classifiers.isEmpty ? self.fits(amount.classifiers) : amount.grams == 0
    guard fits, let count = amount.count else { return (nil, .unitMismatch) }
    return (count, [])
  }

  /// "2 chục" of what is sold by the chục is two; whether "2" is two chục or two pieces nobody knows.
  private func dozens(_ amount: Amount) -> (Int64?, ReviewReasons) {
    guard amount.classifiers.isEmpty, let count = amount.count else { return (nil, .unitMismatch) }
    guard amount.isCount else { return (count, .quantityAmbiguous) }
    return count % dozen == 0 ? (count / dozen, []) : (nil, .quantityAmbiguous)
  }

  private func packs(_ amount: Amount, of contents: Int64) -> (Int64?, ReviewReasons) {
    if !amount.classifiers.isEmpty, fits(amount.classifiers) {
      guard amount.contents == 0 || amount.contents == contents, let count = amount.count else {
        return (nil, .unitMismatch)
      }
      return (count, [])
    }
    if amount.grams > 0 {
      guard let grams = amount.totalGrams, grams % contents == 0 else {
        return (nil, .unitMismatch)
      }
      return (grams / contents, [])
    }
    guard amount.classifiers.isEmpty, let count = amount.count else { return (nil, .unitMismatch) }
    // "miến 500" is rather half a kilogram than five hundred packs.
    if count >= 100, count % 50 == 0, !amount.isCount { return (nil, .quantityAmbiguous) }
    return (count, [])
  }

  /// Beyond what is for sale ten times over, or beyond all measure.
  private func isAbsurd(_ value: Int64) -> Bool {
    let (limit, small): (Int64, Int64) =
      switch sale {
      case .mass: (Self.absurdGrams, 100_000)
      case .piece, .pack: (Self.absurdPieces, 100)
      }
    return value > limit || (stock > 0 && value > small && value / 10 >= stock)
  }
}
