/// Which names that are also words, or offers' codes, are meant as goods.
extension CommentParse {
  /// "hồng cho em 3kg", "na lấy 2kg": goods that open a clause; as it is typed, a word that calls, orders or
  /// says who is none.
  func isTopic(_ index: Int, _ range: Range<Int>) -> Bool {
    let (product, term) = (terms[index].product, terms[index])
    guard !product.isMended, let amount = terms.amount(ofTopic: index, range) else { return false }
    guard product.isWeak else { return amount > index + 1 }
    // "bo thi cho chi hai can".
    if !term.isAccented, amount > index + 1, terms[index + 1].certain.contains(.then) {
      return true
    }
    let others: WordClass = [
      .person, .call, .order, .give, .add, .remove, .alter, .cancel, .question, .past, .times,
      .each, .all, .units, .and,
    ]
    guard term.classes.isDisjoint(with: others) else { return false }
    // "nếp 5kg", "khô 1kg": a kind of goods.
    if amount == index + 1 { return term.classes.isSubset(of: .varieties) }
    // "hong lay 3kg" denies.
    return term.classes.isDisjoint(with: .negation)
      || terms[index + 1].certain.isDisjoint(with: .order)
  }

  /// "na 35k đúng không", "na đổi thành 3kg", "hủy món na nha": a name that, as it is typed, is only a filler, too,
  /// where none would stand: at the head of a clause that says something of it, or behind what is done to goods.
  func isPlainlyNamed(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.isWeak, product.fit == .whole, product.accents == .exact, !product.isCode,
      terms[index].classes == .filler
    else { return false }
    let verbs: WordClass = [.remove, .cancel, .alter, .add, .order, .enough]
    let first = max(range.lowerBound, index - 8)
    guard
      let previous = before(
        index, in: first..<index, skipping: [.person, .direction, .goods, .filler])
    else {
      guard first == range.lowerBound,
        before(index, in: range) == nil || terms[index - 1].certain == .polite,
        range.contains(index + 1)
      else { return false }
      let next = terms[index + 1]
      let saying: WordClass = [
        .question, .tag, .price, .exists, .alter, .add, .remove, .cancel, .enough, .past, .lessen,
        .into, .degree, .quality, .complaint, .negation,
      ]
      return next.kind == .money || next.kind == .figure
        || next.kind == .word && !next.certain.isDisjoint(with: saying)
          && next.certain.isDisjoint(with: [.call, .particle])
    }
    return terms[previous].kind == .word && !terms[previous].certain.isDisjoint(with: verbs)
  }

  /// "cam hủy giúp em", "vải thôi không lấy nữa", "xoài cát bỏ ra nhé": the first words of a name that open a clause,
  /// before what withdraws them.
  func isWithdrawn(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.offer >= 0, !product.isWeak, !product.isMended, product.accents == .exact,
      before(index, in: range, skipping: [.person, .call, .filler]) == nil,
      let verb = after(index, in: range, skipping: [.person, .enough, .filler]),
      terms[verb].kind == .word
    else { return false }
    if !terms[verb].certain.isDisjoint(with: [.cancel, .remove]) { return true }
    return terms[verb].certain.contains(.negation) && range.contains(verb + 1)
      && terms[verb + 1].certain.contains(.order)
      && terms.any(verb..<range.upperBound) { $0.certain.contains(.more) }
  }

  /// "hủy cho em nha" while there is a code "CHO": behind a verb of change a code that is also a word is one
  /// only where an amount follows.
  func isBesideVerb(_ index: Int, _ range: Range<Int>) -> Bool {
    let verbs: WordClass = [.cancel, .remove, .alter]
    guard terms[index].product.isCode,
      !terms[index].classes.isDisjoint(with: [.give, .direction]),
      range.contains(index - 1), terms[index - 1].kind == .word,
      !terms[index - 1].certain.isDisjoint(with: verbs)
    else { return false }
    return after(index, in: range).map { terms[$0].kind != .quantity } ?? !terms[index].classes
      .isDisjoint(with: [.direction, .particle])
  }

  /// "doi thanh 4kg": a verb of change before what an amount becomes.
  func isChanged(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].classes.contains(.alter) && terms[index].product.accents != .exact
      && range.contains(index + 2) && terms[index + 1].kind == .word
      && terms[index + 1].classes.contains(.into) && terms[index + 2].kind == .quantity
  }

  /// "2kg na ngo 12 doi can": a number behind what may be "ngõ" is a house's where goods have their amount, or
  /// the name of a street follows.
  func isLane(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.address), !terms[index].isAccented,
      range.contains(index + 1),
      terms[index + 1].kind == .figure
        || terms[index + 1].kind == .quantity && terms[index + 1].quantity.isBare
    else { return false }
    return firstAmount.comment < index
      || range.contains(index + 2)
        && (terms[index + 2].kind == .unknown || isStreet(index + 2)
          || terms[index + 2].kind == .word
            && terms[index + 2].classes.isDisjoint(with: [.particle, .person, .filler]))
  }

  /// "lay nhan 2kg": a word between a verb that orders and an amount that has no goods of its own.
  func isBought(_ index: Int, _ range: Range<Int>) -> Bool {
    let others: WordClass = [.person, .call, .order, .units, .times, .each, .all, .direction]
    guard !terms[index].product.isMended, terms[index].classes.isDisjoint(with: others),
      range.contains(index - 1), terms[index - 1].kind == .word,
      terms[index - 1].certain.contains(.order), range.contains(index + 1),
      terms[index + 1].kind == .quantity, !terms[index + 1].quantity.isImplied
    else { return false }
    return after(index + 1, in: range).map { terms[$0].kind == .word } ?? true
  }

  /// "ngon ghe", "muc to ghe": without accents the word behind what is praised, and no goods with an amount.
  func endsAsDegree(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.degree), !terms[index].isAccented,
      range.contains(index - 1), terms[index - 1].kind == .word,
      !terms[index - 1].classes.isDisjoint(with: [.exists, .quality, .state]),
      terms[index - 1].classes.isDisjoint(with: [.order, .give, .add, .remove])
    else { return false }
    guard let next = after(index, in: range, skipping: [.particle, .call, .person]) else {
      return true
    }
    // "ngon ghe chot 2kg".
    return terms[next].kind == .word && !terms[next].classes.isDisjoint(with: [.order, .give])
  }

  /// "2kg nha": a code that is also the particle behind what is said.
  func endsAsParticle(_ index: Int, _ range: Range<Int>) -> Bool {
    // "nho" may be "nhó", but is goods; "nha" is "nha" or "nhà".
    guard terms[index].product.isCode,
      !terms[index].certain.isDisjoint(with: [.particle, .and])
        || terms[index].classes.isSuperset(of: [.particle, .person]),
      let previous = before(index, in: range), !terms[previous].certain.contains(.code)
    else { return false }
    return after(index, in: range).map { terms[$0].kind != .quantity } ?? true
  }

  /// "cho chị 2 ký nghe em", "khỏi gửi nữa nghe" while nghệ is on sale: the particle as it is typed, where an amount
  /// has no other goods, or behind what withdraws or wants all.
  func isSpokenTo(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].certain.contains(.particle) else { return false }
    return endsBehindAmount(index, range) || endsBehindVerb(index, range)
  }

  /// Whether a name that lacks its accents stands right behind what withdraws or wants all, and only those who are
  /// called behind it.
  private func endsBehindVerb(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].product.accents != .exact && !terms[index].product.isCode
      && range.contains(index - 1) && terms[index - 1].kind == .word
      && !terms[index - 1].certain.isDisjoint(with: [.cancel, .all, .enough])
      && after(index, in: range, skipping: [.person, .particle, .call]) == nil
  }

  /// "cho chi 2 ky nghe em": without accents the particle, or goods.
  func mayBeSpokenTo(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].product.isWeak && !terms[index].isAccented
      && !terms[index].certain.contains(.particle)
      && terms[index].classes.isSuperset(of: [.particle, .otherVerb])
      && endsBehindAmount(index, range)
  }

  /// Whether a name that lacks its accents stands right behind an amount, and only those who are called behind it.
  private func endsBehindAmount(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].product.accents != .exact && !terms[index].product.isCode
      && range.contains(index - 1) && terms[index - 1].kind == .quantity
      && after(index, in: range, skipping: [.person, .particle, .call]) == nil
  }

  /// "2kg cam + oi", "2kg cam hoac oi": behind goods and a sign or "or" stand goods.
  func isAdded(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound, terms[index - 2].kind == .product else { return false }
    return terms[index - 1].kind == .mark
      || terms[index - 1].kind == .word && terms[index - 1].certain.contains(.range)
  }

  /// "2 gói bn": a code that asks, too, asks where nothing says that it is a code.
  func asksAsCode(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].product.isCode, terms[index].certain.contains(.question) else {
      return false
    }
    let isNamed = before(index, in: range).map { terms[$0].certain.contains(.code) } ?? false
    // "BN x 5", "BN 5"; "bn 1 cái" asks.
    let isCounted =
      after(index, in: range).map {
        terms[$0].quantity.isSigned
          || terms[$0].kind == .quantity && terms[$0].quantity.isBare
            && terms[$0].quantity.thousandths != 1000
      } ?? false
    return !isNamed && !isCounted
  }

  /// "em Đào chốt 3kg" while other goods are on screen: a name, or goods.
  func mayBeWhoOrders(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard pinned >= 0, product.offer >= 0, product.offer != pinned, product.length == 1,
      !product.isCode, !(product.isWeak && terms[index].classes.contains(.call)),
      range.contains(index - 1), terms[index - 1].kind == .word,
      terms[index - 1].certain.contains(.person), terms[index - 1].word >= 0,
      range.contains(index + 1), terms[index + 1].kind == .word,
      terms[index + 1].certain.contains(.order)
        || terms[index + 1].classes.isSuperset(of: [.give, .direction]),
      before(index, in: range, skipping: [.person, .filler, .call]) == nil
    else { return false }
    return !terms.any(index + 1..<min(index + 10, range.upperBound)) { $0.kind == .product }
  }

  /// "nho shop gui 2kg", "gui sau 2kg nha" while other goods are on screen: rather "nhờ" than "nho", and "sau"
  /// than "sầu".
  func mayBeRequest(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard pinned >= 0, product.offer >= 0, product.offer != pinned, product.isWeak,
      !terms[index].isAccented
    else { return false }
    if index > range.lowerBound, range.contains(index + 1), product.accents != .exact,
      terms[index + 1].kind == .quantity, terms[index - 1].kind == .word,
      terms[index - 1].certain.contains(.sending) && !terms[index - 1].isAccented
        || terms[index].classes.isSuperset(of: [.number, .filler])
          && !terms[index - 1].certain.isDisjoint(with: [.order, .sending])
    {
      return true
    }
    // "chieu em lay 3": rather "chiều" than "chiếu" while hats are on screen.
    if index == opening(range), product.accents != .exact, range.contains(index + 1),
      terms[index + 1].kind == .word,
      !terms[index + 1].classes.isDisjoint(with: [.person, .order, .give])
    {
      return true
    }
    return index == range.lowerBound && index + 3 < range.upperBound
      && terms[index].classes.contains(.condition)
      && terms[index + 1].classes.contains(.person)
      && !terms[index + 2].classes.isDisjoint(with: [.give, .order])
      && terms[index + 3].kind == .quantity
  }
}
