/// The rules of intent: what one clause does.
extension CommentParse {
  /// What a clause does, its names and numbers already accepted.
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - hasOrdered: Whether a clause before it orders.
  ///   - hasPhone: Whether the comment holds a phone number.
  func classify(_ clause: inout Clause, hasOrdered: Bool, hasPhone: Bool) {
    let words = gather(clause.range)
    if words.onlyOrder, !clause.isAsked {
      order(&clause, words, hasOrdered: hasOrdered, hasPhone: hasPhone)
    } else {
      classify(&clause, words, hasOrdered: hasOrdered, hasPhone: hasPhone)
    }
  }

  /// What a clause does by the first rule that says so; of words that only order none but the last does.
  func classify(
    _ clause: inout Clause, _ words: ClauseWords, hasOrdered: Bool, hasPhone: Bool
  ) {
    clause.isConditional =
      isConditional(words, clause.range) || addsBehindThen(words, clause.range)
    if words.certain.contains(.wish)
      || (words.classes.contains(.wish) && wishes(clause.range))
    {
      clause.kind = .chatter
    } else if words.anyClasses.contains(.mistaken), isTakenBack(clause.range) {
      clause.kind = .chatter
    } else if words.certain.contains(.reminder), reminds(clause.range),
      !paysForGoods(words, clause.range),
      words.order.map({ order in words.quantity.map { $0 < order } ?? false }) ?? true,
      !asksBehindPaid(words, clause.range), !addsBehindThen(words, clause.range)
    {
      let isAbout = words.certain.contains(.question) || holds(.checking, clause.range)
      clause.kind = isAbout && asks(words, clause) ? .question : .chatter
      clause.isReport = true
    } else if words.anyCertain.contains(.cancel), keepsOrder(clause.range) {
      clause.kind = clause.isAsked ? .question : .chatter
    } else if words.certain.contains(.emphaticNo), disclaims(clause.range) {
      clause.kind = .chatter
    } else if words.certain.isSuperset(of: .whoever), !clause.isAsked, words.quantity == nil,
      callsWhoever(clause.range)
    {
      clause.kind = .chatter
    } else if asks(words, clause),
      !(clause.isConditional && orders(words)) || asksConsequence(words, clause.range)
    {
      // "3 chai mật ong bao nhiêu tất cả, 0912345678": who leaves a number to call wants them.
      let leans =
        words.quantity != nil && hasPhone
        && (words.order != nil || orders(words) && !words.isDelivery
          || words.product != nil
            && words.quantity.map { terms[$0].quantity.thousandths != 1000 } ?? false
            && terms.any(clause.range) { $0.certain.isSuperset(of: .priceQuestion) })
      clause.kind = leans ? .leaning : .question
      clause.isUnclear = leans
    } else if words.certain.contains(.question), words.classes.contains(.negation),
      !words.certain.isSuperset(of: .notThat), negatedVerb(clause.range) == nil,
      deniesWithEmphasis(clause.range)
    {
      clause.kind = .chatter
    } else if !opensWithCancel(words, clause.range), !asksToCancel(words, clause.range),
      !opensWithSwap(words, clause.range),
      isReport(words, clause.range),
      !(clause.isConditional && words.then != nil && orders(words)
        && (words.quantity != nil || !words.certain.contains(.third))),
      !addsBehindThen(words, clause.range)
    {
      clause.kind = .chatter
      clause.isReport = true
    } else if words.classes.contains(.negation), let negation = negatedVerb(clause.range),
      !(clause.isConditional && words.then.map { $0 > negation } ?? false)
    {
      clause.kind = negated(words, negation, clause.range)
      clause.isUnclear = clause.kind == .leaning
    } else if shows(words, clause.range) {
      clause.kind = .chatter
    } else if let change = change(words, clause, hasOrdered: hasOrdered) {
      clause.kind = change
      clause.isUnclear = change == .leaning
    } else {
      order(&clause, words, hasOrdered: hasOrdered, hasPhone: hasPhone)
    }
  }

  /// "đơn em chưa gửi thì cho em thêm 1kg ổi": what is added if what is told of is so.
  private func addsBehindThen(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let then = words.then, let quantity = words.quantity, then < quantity,
      words.certain.contains(.add)
    else { return false }
    return terms.any(then..<quantity) { $0.kind == .word && $0.certain.contains(.add) }
      && terms.any(range.lowerBound..<then) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.negation, .tag, .reminder])
      }
  }

  /// "nếu mua mười cân thì phí ship thế nào": whether what is asked stands behind the condition, with no amount.
  private func asksConsequence(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let then = words.then, words.quantity.map({ $0 < then }) ?? true else { return false }
    return terms.any(then..<range.upperBound) { $0.kind == .word && $0.certain.contains(.question) }
      && !terms.any(then..<range.upperBound) { $0.kind == .quantity }
  }

  /// "chuc shop", "chuc phien cho": without accents a wish when it is for somebody, or opens the
  /// clause with no goods behind it.
  private func wishes(_ range: Range<Int>) -> Bool {
    for index in range where terms[index].kind == .word && terms[index].classes.contains(.wish) {
      guard range.contains(index + 1) else { return false }
      let next = terms[index + 1]
      if next.classes.contains(.person) { return true }
      let isFirst = before(index, in: range, skipping: [.person, .filler, .call]) == nil
      if isFirst,
        next.kind == .unknown || (next.kind == .word && next.classes.isDisjoint(with: .units))
      {
        return true
      }
    }
    return false
  }

  /// Whether a word tells of what was; "vừa" does so before a verb, and else says "just right".
  private func tellsOfPast(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].certain.contains(.past) else { return false }
    guard terms[index].certain.contains(.filler) else { return true }
    guard range.contains(index + 1), terms[index + 1].kind == .word else { return false }
    return !terms[index + 1].classes.isDisjoint(with: [.order, .give, .otherVerb])
  }

  /// "2kg lê đừng lấy quả dập": what is complained of is what is not wanted.
  private func isUnwanted(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity,
      let fault = range.last(where: { terms[$0].certain.contains(.complaint) }), fault > quantity
    else { return false }
    // "2kg đừng dập nha": of what is on screen; "2kg không dập quả nào" praises.
    let isWarned = pinned >= 0 && words.certain.contains(.emphaticNo)
    guard isWarned || orders(words) || words.product != nil else { return false }
    let before = terms[fault - 1]
    return before.kind == .word && !before.classes.isDisjoint(with: [.classifier, .negation])
      && terms.any(quantity..<fault) {
        $0.kind == .word && !$0.classes.isDisjoint(with: [.negation, .remove])
      }
  }

  /// "2kg cam lúc nãy đổi thành 4kg": a verb that changes or withdraws, behind goods that were ordered.
  private func changesEarlier(_ past: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    if words.classes.contains(.alter), insteadOf(range) != nil { return true }
    if becomesAnother(words, range) || changesSince(past, range) { return true }
    // "đơn lúc nãy của chị hủy giùm".
    if words.order == nil, past > range.lowerBound,
      terms[past - 1].certain.isSuperset(of: [.goods, .otherCount]),
      terms.any(past..<range.upperBound, where: { $0.certain.contains(.cancel) })
    {
      return true
    }
    guard words.order == nil, words.certain.isDisjoint(with: [.done, .complaint]),
      let goods = words.quantity ?? words.product, goods < past || lastBecoming(range) > past
    else { return false }
    return terms.any(past..<range.upperBound) {
      $0.kind == .word && !$0.certain.isDisjoint(with: [.alter, .cancel])
    }
  }

  /// "đơn lúc nãy cho em thêm 2 bó": a verb of change with goods behind an earlier time, and no verb that orders
  /// before it.
  private func changesSince(_ past: Int, _ range: Range<Int>) -> Bool {
    let verbs: WordClass = [.add, .alter, .remove]
    guard terms[past].certain.isSuperset(of: .earlier),
      let verb = terms.first(
        past + 1..<range.upperBound,
        where: {
          $0.kind == .word && !$0.certain.isDisjoint(with: verbs.union(.order))
        }),
      terms[verb].certain.isDisjoint(with: [.order, .now]),
      !terms.any(verb..<range.upperBound, where: { $0.certain.contains(.done) })
    else { return false }
    return terms.any(verb..<range.upperBound) { $0.kind == .quantity || $0.kind == .product }
  }

  /// "hỏng lấy nữa": in the south "hỏng" before a verb that orders is "không", and nothing is broken.
  private func isOnlyDenial(_ range: Range<Int>) -> Bool {
    terms.all(range) { term in
      !term.certain.contains(.complaint) || term.certain.contains(.negation)
    }
      && negatedVerb(range).map {
        range.contains($0 - 1) && terms[$0 - 1].certain.contains(.complaint)
      } ?? false
  }

  /// "cả nhà lấy 5kg cam", "chị em chốt 2 gói trâu", "chị với hàng xóm lấy 3kg": those who order together, and not those who are
  /// called.
  private func isOrderingGroup(_ index: Int, _ words: ClauseWords) -> Bool {
    guard words.order == index + 1, words.quantity.map({ $0 > index }) ?? false else {
      return false
    }
    // "chị với hàng xóm lấy chung 5kg".
    let isWithSpeaker =
      index >= 2 && terms[index - 1].certain.contains(.and)
      && terms[index - 2].certain.contains(.person)
    return isWithSpeaker || terms[index].certain.isSuperset(of: .group)
  }

  /// "chốt 3 ký nha bà con", "2kg xoài nha cả nhà": everybody is told behind "nhé", with nothing that tells what
  /// there is.
  private func isSharedWith(_ index: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    // Who calls everybody again and again is not to take quadratic time.
    index + 8 >= range.upperBound
      && (terms[index].certain.isSuperset(of: .group) || terms[index].certain == .third)
      && range.contains(index - 1) && terms[index - 1].kind == .word
      && terms[index - 1].classes.contains(.particle)
      && words.quantity.map { $0 < index - 1 } ?? false && words.money == nil
      && words.certain.isDisjoint(with: [.exists, .goods, .done])
      && after(index, in: range, skipping: [.particle, .call, .person]) == nil
  }

  /// "3 chị em 6kg ổi", "4 bà con lấy 4kg mận": so many who buy together.
  private func isCounted(_ index: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.quantity != nil, range.contains(index - 1),
      terms[index].certain.isSuperset(of: .group)
    else { return false }
    let count = terms[index - 1]
    return count.kind == .figure || count.kind == .quantity && count.quantity.isBare
      || count.kind == .word && count.certain.contains(.number)
  }

  /// "nón lá kia lấy cho chị 1 cái", "2kg cam 30k ấy": goods over there, and nobody.
  private func pointsAtGoods(_ index: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard terms[index].certain.isSuperset(of: .yonder), range.contains(index - 1) else {
      return false
    }
    // "chị Hoa chốt 5kg na kia": somebody who is named.
    if let order = words.order, order < index, range.contains(order - 1),
      terms[order - 1].kind == .unknown
    {
      return false
    }
    let before = terms[index - 1]
    // "khan tho cam kia lay cho chi 1 cai": without accents it may be "kìa".
    if terms[index].classes.contains(.direction) {
      return before.kind == .product
        && words.order.map { $0 > index } ?? (words.give.map { $0 > index } ?? false)
    }
    switch before.kind {
    case .product, .quantity, .money: return true
    // "2 bạn kia chốt 5kg".
    case .figure: return words.order.map { $0 < index } ?? true
    // "cái túi em đang cầm trên tay ấy".
    case .unknown where before.isOtherGoods: return true
    case .unknown:
      return range.contains(index - 2) && terms[index - 2].classes.isDisjoint(with: .person)
        && words.order.map { $0 < index } ?? false
    case .word:
      return !before.classes.isDisjoint(
        with: WordClass.varieties.union([.quality, .degree, .goods]))
        || before.certain.contains(.filler) && before.classes.isDisjoint(with: .person)
          && terms.before(index - 1, in: range, skipping: .classifier)
            .map { terms[$0].kind == .product } ?? false
    default: return false
    }
  }

  /// "lấy hai cân cam rồi lấy một cân ổi", "2kg cam rồi gửi về Vinh": whether "rồi" says what comes next, and
  /// not that it is done.
  private func isThen(_ index: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.quantity.map({ $0 < index }) ?? false, terms.indices.contains(index + 1),
      terms[index + 1].kind == .word
    else { return false }
    let next = terms[index + 1]
    // "chốt 2kg rồi đi ngủ", "lấy 3kg rồi chị out".
    if let deed = after(index, in: range, skipping: .person), !words.certain.contains(.complaint) {
      if terms[deed].kind == .unknown { return true }
      if terms[deed].certain.isSuperset(of: [.direction, .otherVerb]), range.contains(deed + 1),
        terms[deed + 1].classes.isDisjoint(with: [.particle, .person, .call])
      {
        return true
      }
    }
    return range.contains(index + 1)
      ? !next.certain.isDisjoint(with: [.sending, .delivery])
      : index + 1 == range.upperBound && next.certain.contains(.order)
  }

  /// Whether a clause tells of what was or what others do.
  private func isReport(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    if words.anyClasses.contains(.time),
      tellsOfDay(words, range)
        || words.certain.isSuperset(of: .occasion) && tellsOfOccasion(words, range)
    {
      return true
    }
    if words.certain.contains(.degree), exclaimsAtAmount(words, range) { return true }
    if words.certain.isSuperset(of: .elsewhere),
      words.money != nil && pricesElsewhere(range) || comparesPrices(words, range)
    {
      return true
    }
    if words.certain.isSuperset(of: .sellingOff), wishesSales(words, range) { return true }
    if words.classes.isSuperset(of: [.tag, .negation]), complainsOfDelay(words, range) {
      return true
    }
    if words.certain.isSuperset(of: .equal), equates(words, range) { return true }
    if words.classes.contains(.time), tellsRate(words, range) { return true }
    if words.certain.isSuperset(of: .tasted), words.give == nil, words.order != nil,
      words.quantity != nil,
      let last = before(
        range.upperBound, in: range, skipping: [.person, .particle, .call, .filler]),
      terms[last].certain == .tasted
    {
      return true
    }
    guard !words.anyCertain.isDisjoint(with: [.past, .complaint, .third, .done, .exists]) else {
      return false
    }
    if stillHas(words, range) { return true }
    let past = range.last { tellsOfPast($0, range) }
    let ordersAgain =
      words.classes.contains(.more) && words.order.map { $0 > past ?? .max } ?? false
    if let past, !ordersAgain, !changesEarlier(past, words, range) { return true }
    if words.certain.contains(.complaint), !isUnwanted(words, range), !isOnlyDenial(range),
      !receivesLater(words, range)
    {
      return true
    }
    // Where goods, an amount or a verb that orders stand last.
    let last =
      range.last {
        terms[$0].kind == .quantity || terms[$0].kind == .product
          || terms[$0].kind == .word && terms[$0].certain.contains(.order)
      } ?? -1
    for index in range where terms[index].kind == .word {
      let term = terms[index]
      if term.certain.contains(.third), !isOrderingGroup(index, words),
        !isCounted(index, words, range),
        !pointsAtGoods(index, words, range)
      {
        let isCalled =
          range.contains(index + 1) && terms[index + 1].kind == .word
          && terms[index + 1].classes.contains(.call)
        // "chốt 5kg cho hàng xóm": whom it is for.
        let isFor =
          words.quantity.map { $0 < index } ?? false && orders(words)
          && before(index, in: range).map { terms[$0].classes.contains(.give) } ?? false
        if !(isCalled && words.quantity != nil), !isFor, !isSharedWith(index, words, range) {
          return true
        }
      }
      if term.certain.contains(.done), index > range.lowerBound, last <= index,
        !isThen(index, words, range), !words.certain.isSuperset(of: [.negation, .more]),
        !(term.certain == .sufficing && last >= 0 && last < index
          && terms[last].kind != .word && words.certain.isDisjoint(with: .past))
      {
        return true
      }
    }
    return false
  }
}
