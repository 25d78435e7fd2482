internal import PhienCho

/// Which goods an amount is of that has no name of its own.
extension LineBinder {
  /// Remembers a name that a clause only mentions.
  mutating func mention(_ range: Range<Int>, isAsked: Bool) {
    // "còn nho không, cho em 1kg, ổi ngon quá".
    guard mentioned == nil || !hasOpenAmount else { return }
    for index in range where terms[index].kind == .product {
      let isOther = mentioned.map { terms[$0].product.offer != terms[index].product.offer } ?? false
      isOneOfSeveral = (isOneOfSeveral || isOther) && (isAskedFor || !isAsked)
      mentioned = index
      isAskedFor = isAsked
    }
  }

  /// Takes over what another has seen mentioned.
  mutating func takeMentions(of other: borrowing LineBinder) {
    mentioned = other.mentioned
    isAskedFor = other.isAskedFor
    isOneOfSeveral = other.isOneOfSeveral
  }

  /// The goods that an amount with no name is of, and where they are named: those asked for before, else what is on
  /// screen; where nothing is, those that were mentioned.
  ///
  /// "con em thích ăn nho lắm, lấy 2kg" while other goods are on screen may be of either.
  mutating func unnamedGoods() -> (offer: Int32, name: Int?) {
    guard let mentioned else { return (pinned, nil) }
    let offer = terms[mentioned].product.offer
    if isOneOfSeveral { reasons.insert(.productAmbiguous) }
    guard !isAskedFor, pinned >= 0, offer != pinned else { return (offer, mentioned) }
    reasons.insert(.productAmbiguous)
    return (pinned, nil)
  }

  /// "xin giá ổi, cho em 2 quả" while what is on screen is sold by the piece.
  func isOnlyOfPinned(_ amount: Amount, _ tables: ReadingTables) -> Bool {
    guard pinned >= 0, let mentioned, case let other = terms[mentioned].product.offer, other >= 0
    else { return false }
    return tables.offers[Int(pinned)].quantity(amount).reason.isEmpty
      && !tables.offers[Int(other)].quantity(amount).reason.isEmpty
  }
}
