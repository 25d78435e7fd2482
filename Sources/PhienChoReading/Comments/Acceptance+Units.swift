/// Which of several offers of one name is meant, by the unit of its amount.
extension CommentParse {
  /// "2 can nước mắm" where one is sold by the can and another by the bottle: takes the only offer that is sold
  /// so, but not against what is on screen, and not where another word tells of which kind ("2 hộp bánh bía").
  ///
  /// - Parameters:
  ///   - index: Where the name stands.
  ///   - first: Where the first name of its clause stands.
  ///   - range: The clause.
  mutating func takeOfferOfUnit(_ index: Int, behind first: Int, _ range: Range<Int>) {
    guard terms[index].product.offer < 0, let amount = amount(of: index, behind: first, range)
    else { return }
    let quantity = terms[amount].quantity
    let isToldByUnit = quantity.grams > 0 || !quantity.classifiers.isSubset(of: .loose)
    guard isToldByUnit, !isToldMore(index + 1, range) else { return }
    let named = offersNamed(index)
    guard named.count > 1 else { return }
    let sold = named.filter { offers[Int($0)].isSold(by: quantity) }
    guard sold.count == 1, !named.contains(pinned) || sold[0] == pinned else { return }
    terms[index].product.offer = sold[0]
    terms[index].product.guess = sold[0]
  }

  /// Whether what stands behind a name may say of which kind: "bánh bía", "bánh trung thu".
  private func isToldMore(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index) else { return false }
    switch terms[index].kind {
    case .unknown, .figure: return true
    case .product: return terms[index].product.fit > .inner
    case .word:
      let small: WordClass = [
        .particle, .person, .call, .filler, .and, .give, .order, .delivery, .sending, .address,
        .enough, .done, .direction, .then, .more,
      ]
      return terms[index].classes.isDisjoint(with: small)
    default: return false
    }
  }

  /// The amount that is bound to a name: the one before it where the clause begins with an amount, else the one
  /// behind it.
  private func amount(of index: Int, behind first: Int, _ range: Range<Int>) -> Int? {
    guard firstAmount.clause < first else { return amount(behind: index, range) }
    return before(index, in: range).flatMap { terms[$0].kind == .quantity ? $0 : nil }
  }

  /// The offers that have the name at a term; none where that are too many to choose from.
  private func offersNamed(_ index: Int) -> [Int32] {
    let product = terms[index].product
    var (low, high) = (0, lexemes.count)
    while low < high {
      let middle = (low + high) / 2
      if lexemes[middle].lower < terms[index].lower { low = middle + 1 } else { high = middle }
    }
    guard low + product.length <= lexemes.count else { return [] }
    return tables.vocabulary.offers(
      named: product, lexemes, low..<low + product.length, atMost: 16)
  }

  /// "lan hồ điệp 1 tím 2 trắng", "khăn đỏ 2, xanh 1": how many of another colour, of goods that have an amount of one.
  mutating func openByColour(_ index: Int, _ range: Range<Int>) {
    if range.contains(index + 1), tellsKind(index + 1) {
      guard let first = before(index, in: range), tellsKind(first), first > range.lowerBound,
        terms[first - 1].kind == .quantity
      else { return }
      terms[first - 1].quantity.isOpen = true
    } else if index > range.lowerBound, tellsKind(index - 1) {
      let isListed = index - 1 == range.lowerBound && index > 2 && terms[index - 2].kind == .comma
      let amount = isListed ? index - 3 : index - 2
      guard amount > 0, terms[amount].kind == .quantity, tellsKind(amount - 1) else { return }
      terms[amount].quantity.isOpen = true
    }
  }

  /// Whether a word tells one kind of goods from another.
  private func tellsKind(_ index: Int) -> Bool {
    !terms[index].classes.isDisjoint(with: [.colour, .quality])
  }

  /// "1 chục dừa, chục 12 nghen": whether somebody says how many a chục is, which the session may count otherwise.
  func tellsOfDozen() -> Bool {
    guard allClasses.contains(.dozen), terms.contains(where: { $0.quantity.isCount }) else {
      return false
    }
    return terms.indices.dropLast().contains { index in
      let next = terms[index + 1]
      return terms[index].kind == .word && terms[index].typed.contains(.dozen)
        && (next.kind == .figure || next.kind == .quantity && next.quantity.isBare
          || next.kind == .word && next.certain.contains(.number))
    }
  }
}

extension OfferFacts {
  /// Whether an amount is in the unit it is sold by, or one that it can be told in.
  fileprivate func isSold(by amount: Amount) -> Bool {
    switch sale {
    case .mass: amount.grams > 0
    // "can" is a canister, or "cân" without its accent.
    case .piece: fits(amount.classifiers)
    case .pack: amount.grams > 0 || fits(amount.classifiers)
    }
  }
}
