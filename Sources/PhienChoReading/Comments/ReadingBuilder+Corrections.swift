/// What a comment takes back itself: "2kg ổi à nhầm 2kg cam".
extension ReadingBuilder {
  /// Takes back what was not meant, of the clauses so far, by one that has just been classified.
  mutating func correct(_ clause: inout Clause, at index: Int) {
    if clause.kind == .chatter, parse.isTakenBack(clause.range) {
      guard let goods = goodsBehind(index) else {
        // "2kg ổi kẻo nhầm nho" only warns.
        let said = parse.terms[max(clause.range.upperBound - 2, clause.range.lowerBound)].kind
        if index + 1 < parse.clauses.count, said == .product || said == .quantity,
          takeInstead(parse.clauses[index + 1].range, of: clause.range)
        {
          clause.kind = .order
          parse.makeFiller(clause.range.upperBound - 1)
        }
        return
      }
      let new = parse.terms.first(goods) { $0.kind == .product || $0.kind == .quantity }
      if let new, parse.terms[new].kind == .quantity, parse.terms[new].quantity.isBare,
        !parse.terms.any(goods, where: { $0.kind == .product }),
        let old = clause.range.last(where: { parse.terms[$0].kind == .quantity })
      {
        // "lấy 2 gói trâu nhầm 3 nhé".
        parse.terms[new].quantity = parse.terms[old].quantity.taking(parse.terms[new].quantity)
        parse.terms[old].kind = .figure
        clause.kind = .order
        parse.makeFiller(clause.range.upperBound - 1)
        return
      }
      // "chốt 1 gói trâu với 2kg ổi à nhầm 3kg ổi": only one of several goods is put right.
      if drop(from: clause.range, for: goods) {
        clause.kind = .order
        parse.makeFiller(clause.range.upperBound - 1)
      }
    } else if clause.kind == .remove, clause.firstAmount == nil, index > 0,
      parse.clauses[index - 1].kind == .order, !kinds.hold(.changes)
    {
      // "lấy 2kg ổi 1kg nho, à thôi bỏ nho nha".
      if drop(from: parse.clauses[index - 1].range, named: clause.range) {
        clause.kind = .chatter
      } else {
        // "2kg ổi, 3kg cam, bỏ ổi nha"; where nothing else is ordered, it goes from what was.
        var (isDropped, isLeft) = (false, false)
        for earlier in max(0, index - 8)..<index where parse.clauses[earlier].kind == .order {
          if dropAll(of: earlier, named: clause.range) {
            isDropped = true
          } else {
            isLeft = isLeft || parse.clauses[earlier].hasNames
          }
        }
        isRecast = isRecast || isDropped
        if isDropped, isLeft { clause.kind = .chatter }
      }
    } else if index > 0, parse.clauses[index - 1].kind == .order,
      let enough = parse.settlesForOther(clause.range),
      let amount = onlyAmount(parse.clauses[index - 1].range),
      parse.terms[amount].quantity.isAlike(parse.terms[enough.amount].quantity)
    {
      // "2kg ổi, à thôi 3kg".
      clause.kind = .order
      parse.makeFiller(enough.word)
      parse.terms[amount].kind = .figure
    } else if index > 1, clause.kind == .order, !clause.hasNames, isBareNo(index - 1),
      parse.clauses[index - 2].kind == .order, let new = clause.firstAmount,
      let amount = onlyAmount(parse.clauses[index - 2].range),
      parse.terms[amount].quantity.isAlike(parse.terms[new].quantity),
      parse.terms.all(.quantity, in: clause.range) == [new],
      parse.terms.all(clause.range, where: { $0.kind != .unknown })
    {
      // "2kg na, không, 1kg thôi".
      parse.terms[amount].kind = .figure
    } else if clause.kind == .set, index > 0, parse.clauses[index - 1].kind == .order,
      namesNoOthers(clause.range, than: parse.clauses[index - 1].range),
      let old = onlyAmount(parse.clauses[index - 1].range),
      let new = clause.firstAmount, parse.terms.all(.quantity, in: clause.range) == [new],
      !parse.terms.any(clause.range, where: { $0.kind == .word && $0.classes.contains(.add) }),
      parse.terms[old].quantity.isAlike(parse.terms[new].quantity), !kinds.hold(.changes)
    {
      // "5 bánh chưng, sửa lại 6 cái nhé".
      clause.kind = .order
      parse.terms[old].kind = .figure
      if let name = parse.terms.first(clause.range, where: { $0.kind == .product }) {
        parse.makeFiller(name)
      }
    } else if index > 1, clause.kind == .order, !clause.hasNames,
      parse.clauses[index - 1].firstAmount == nil, tellsOfSlip(parse.clauses[index - 1]),
      ClauseKinds(parse.clauses[index - 2].kind).hold(ClauseKinds(.order, .set)),
      let old = onlyAmount(parse.clauses[index - 2].range), let new = clause.firstAmount,
      parse.terms[old].quantity.isAlike(parse.terms[new].quantity),
      parse.terms.all(.quantity, in: clause.range) == [new]
    {
      // "1kg mực, ghi lộn, nửa ký thôi".
      parse.terms[old].kind = .figure
      parse.clauses[index - 2].kind = .order
      isRecast = true
    } else if clause.kind == .set || clause.kind == .exchange, index > 0,
      parse.clauses[index - 1].kind == .order, !kinds.hold(.changes),
      takesOthersInstead(clause.range, of: parse.clauses[index - 1].range)
    {
      // "chốt ổi 2kg, đổi lại nho 2kg".
      clause.kind = .order
      parse.clauses[index - 1].kind = .chatter
    } else if index > 0, !clause.isReport, parse.clauses[index - 1].kind == .order,
      parse.clauses[index - 1].hasNames, let mistake = mistake(clause.range)
    {
      // "2kg ổi, ý nhầm, 2kg cam", "2kg ổi, à nhầm 3kg".
      let said = mistake + 1..<clause.range.upperBound
      let goods = holdsAmount(said) ? said : goodsBehind(index)
      let earlier = parse.clauses[index - 1].range
      if goods == nil, mistake == clause.range.lowerBound, takeInstead(said, of: earlier) {
        parse.makeFiller(mistake)
        clause.kind = .order
        clause.isUnclear = false
        return
      }
      guard let goods,
        !(parse.terms[mistake].certain.isSuperset(of: .forgotten)
          && parse.addsGoods(behind: earlier.lowerBound..<mistake))
      else { return }
      parse.makeFiller(mistake)
      if parse.terms.any(goods, where: { $0.kind == .product }) {
        if !drop(from: parse.clauses[index - 1].range, for: goods) {
          parse.clauses[index - 1].kind = .chatter
        }
      } else {
        dropAmount(from: parse.clauses[index - 1].range)
      }
    }
  }

  /// "3kg cam à nhầm nho": other goods in the place of those that have the only amount, which stays.
  private mutating func takeInstead(_ said: Range<Int>, of earlier: Range<Int>) -> Bool {
    let names = parse.terms.all(.product, in: said)
    guard names.count == 1, parse.terms[names[0]].product.offer >= 0,
      let amount = onlyAmount(earlier), parse.terms[amount].kind == .quantity,
      let old = parse.terms.first(earlier, where: { $0.kind == .product }),
      parse.terms[old].product.offer != parse.terms[names[0]].product.offer,
      parse.terms.all(
        said.lowerBound..<endOfGoods(said),
        where: {
          $0.kind == .product || $0.isAside
            || $0.kind == .word
              && !$0.classes.isDisjoint(with: [.particle, .person, .call, .filler])
        })
    else { return false }
    parse.makeFiller(old)
    return true
  }

  /// Whether the only goods of a clause, if it names any, are those of another.
  private func namesNoOthers(_ range: Range<Int>, than earlier: Range<Int>) -> Bool {
    let names = parse.terms.all(.product, in: range)
    guard let name = names.first else { return true }
    return names.count == 1 && parse.terms[name].product.offer >= 0
      && parse.terms.first(earlier) { $0.kind == .product }
        .map { parse.terms[$0].product.offer } == parse.terms[name].product.offer
  }

  /// Whether a clause is nothing but "không", which no question mark follows.
  private func isBareNo(_ index: Int) -> Bool {
    let clause = parse.clauses[index]
    return clause.range.count == 1 && !clause.isAsked
      && parse.terms[clause.range.lowerBound].certain.isSuperset(of: [.negation, .tag])
  }

  /// Whether other goods with their amount are to come in the place of the only ones so far.
  private func takesOthersInstead(_ range: Range<Int>, of earlier: Range<Int>) -> Bool {
    guard onlyAmount(earlier) != nil, onlyAmount(range) != nil,
      let old = parse.terms.first(earlier, where: { $0.kind == .product }),
      let new = parse.terms.first(range, where: { $0.kind == .product }),
      let verb = parse.terms.first(range, where: { $0.certain.contains(.alter) }), verb < new
    else { return false }
    return parse.terms[new].product.offer >= 0
      && parse.terms[new].product.offer != parse.terms[old].product.offer
  }

  /// Where the amount of the goods in a clause stands, when there is one of either.
  private func onlyAmount(_ range: Range<Int>) -> Int? {
    let amounts = parse.terms.all(.quantity, in: range)
    guard amounts.count == 1, parse.terms.all(.product, in: range).count == 1 else { return nil }
    return amounts[0]
  }

  /// Where the word stands, with nothing of goods before it in its clause, that says that what was written
  /// before was not meant.
  private func mistake(_ range: Range<Int>) -> Int? {
    guard
      let mistake = parse.terms.first(
        range,
        where: {
          $0.kind == .quantity || $0.kind == .product
            || $0.kind == .word && $0.classes.contains(.mistaken)
        }),
      parse.terms[mistake].kind == .word,
      // "y nham": without accents, with nothing else said.
      parse.terms[mistake].certain.contains(.mistaken)
        || range.count < 4 && !parse.terms[mistake].isAccented,
      parse.terms[mistake].certain.isDisjoint(with: .negation),
      // "đừng giao lộn 2kg nho".
      !parse.terms.any(range.lowerBound..<mistake, where: { $0.certain.contains(.negation) }),
      !parse.terms[mistake].certain.isSuperset(of: .slip)
    else { return nil }
    return mistake
  }

  private func holdsAmount(_ range: Range<Int>) -> Bool {
    parse.terms.any(range) { $0.kind == .quantity }
  }

  /// The clause behind one, when it holds an amount.
  private func goodsBehind(_ index: Int) -> Range<Int>? {
    guard index + 1 < parse.clauses.count, holdsAmount(parse.clauses[index + 1].range) else {
      return nil
    }
    return parse.clauses[index + 1].range
  }

  /// Drops the goods from several that others are put in the place of: the same, or else the last named.
  ///
  /// - Returns: Whether they were: only one of several is.
  private mutating func drop(from range: Range<Int>, for goods: Range<Int>) -> Bool {
    let names = parse.terms.all(.product, in: range)
    guard names.count > 1, let last = names.last else { return false }
    let new = parse.terms.first(goods) { $0.kind == .product }
    let same = new.flatMap { new in
      names.last { parse.terms[$0].product.offer == parse.terms[new].product.offer }
    }
    let name = same ?? last
    let next = names.first { $0 > name } ?? range.upperBound
    let previous = names.last { $0 < name } ?? range.lowerBound - 1
    let near = namesFirst(range) ? name + 1..<next : previous + 1..<name
    for index in near where parse.terms[index].kind == .quantity {
      parse.terms[index].kind = .figure
    }
    parse.makeFiller(name)
    return true
  }

  /// Drops the goods from several that are withdrawn at once.
  private mutating func drop(from range: Range<Int>, named withdrawn: Range<Int>) -> Bool {
    guard
      let name = parse.terms.first(withdrawn, where: { $0.kind == .product }),
      !parse.terms.any(name + 1..<withdrawn.upperBound, where: { $0.kind == .product }),
      parse.terms.any(
        range,
        where: { $0.kind == .product && $0.product.offer == parse.terms[name].product.offer })
    else { return false }
    return drop(from: range, for: withdrawn)
  }

  /// "chốt 2kg ổi, 1kg nho, nho thôi ko lấy nữa": drops a clause that orders nothing but what is withdrawn at once.
  private mutating func dropAll(of index: Int, named withdrawn: Range<Int>) -> Bool {
    let names = parse.terms.all(.product, in: parse.clauses[index].range)
    guard names.count == 1,
      let name = parse.terms.first(withdrawn, where: { $0.kind == .product }),
      parse.terms[name].product.offer >= 0,
      parse.terms[names[0]].product.offer == parse.terms[name].product.offer
    else { return false }
    parse.clauses[index].kind = .chatter
    return true
  }

  /// Drops the last amount of a clause, for another behind it.
  private mutating func dropAmount(from range: Range<Int>) {
    guard let amount = range.last(where: { parse.terms[$0].kind == .quantity }) else { return }
    parse.terms[amount].kind = .figure
  }
}

extension CommentParse {
  /// "thôi 3kg đi", "à thôi cho em 3kg", "À 3kg nha": where the word and the amount stand of a clause, or of
  /// what is left of one, that says nothing but another amount.
  func settlesForOther(_ range: Range<Int>) -> (word: Int, amount: Int)? {
    // "khỏi 3kg" wants none; "chị Thôi" is somebody.
    guard let word = range.first, terms[word].kind == .word,
      !terms[word].certain.contains(.negation),
      !(word > 0 && terms[word - 1].classes.isSuperset(of: .kin)),
      terms[word].certain.contains(.enough) || terms[word].certain == .asking
        || !terms[word].isAccented && terms[word].classes.contains(.enough),
      let amount = after(word, in: range, skipping: [.person, .order, .give, .filler]),
      terms[amount].kind == .quantity, !terms[amount].quantity.isOpen
    else { return nil }
    return saysNoMore(behind: amount, range) ? (word, amount) : nil
  }
  /// Whether behind an amount nothing more is said of goods: only who they are for, where they go, when, and why.
  func saysNoMore(behind amount: Int, _ range: Range<Int>) -> Bool {
    let other: WordClass = [
      .question, .tag, .asking, .negation, .price, .exists, .add, .remove, .alter, .more, .past,
      .done, .complaint,
    ]
    var isSent = false
    for index in amount + 1..<range.upperBound {
      let term = terms[index]
      if term.isAside || term.kind == .phone || term.kind == .unknown && isSent { continue }
      guard term.kind == .word, term.certain.isDisjoint(with: other) else { return false }
      isSent = isSent || !term.certain.isDisjoint(with: [.delivery, .sending, .address])
    }
    return true
  }
}
