/// The rules of changes.
extension CommentParse {
  func change(
    _ words: ClauseWords, _ clause: Clause, hasOrdered: Bool
  ) -> ClauseKind? {
    // "giảm giá thì em lấy 10kg": what the condition says changes no order.
    let consequence = clause.isConditional ? words.then.map { $0 + 1 } : nil
    let range = (consequence ?? clause.range.lowerBound)..<clause.range.upperBound
    let hasGoods = words.product != nil || words.quantity != nil
    let takesBack = takesBack(words, range)
    if takesBack, !hasOrdered, !hasGoods { return .chatter }
    if hasGoods, leavesGoods(words, range) { return .leaning }
    if !hasOrdered, !hasGoods, givesUp(words, range) { return .cancel }
    if !takesBack, words.anyCertain.contains(.cancel),
      words.order == nil || opensWithCancel(words, range),
      cancels(range) || asksToCancel(words, range)
    {
      if callsByName(.cancel, range) { return .leaning }
      return hasGoods || pointsAtPinned(range) || withdrawsOtherGoods(range) ? .remove : .cancel
    }
    if words.product != nil, words.order == nil,
      words.classes.isSuperset(of: [.negation, .enough]), spares(range)
    {
      return .remove
    }
    if words.product != nil, words.classes.contains(.alter), insteadOf(range) != nil {
      return .exchange
    }
    // "3kg cam thay vì 2kg".
    if words.quantity != nil, words.classes.contains(.alter),
      range.dropLast().contains(where: {
        terms[$0].certain.isSuperset(of: .instead) && terms[$0 + 1].kind == .figure
      })
    {
      return .set
    }
    if words.anyCertain.contains(.mistaken), words.quantity != nil, corrects(notThat: range) {
      return .set
    }
    if words.anyCertain.contains(.mistaken), !hasOrdered,
      let mistake = range.first(where: { terms[$0].certain.contains(.mistaken) }),
      !isDenied(before: mistake, range),
      // "em lấy mận chứ không phải xoài".
      !terms[mistake].certain.contains(.negation) || words.product ?? mistake >= mistake,
      words.quantity.map({ $0 > mistake }) ?? true
    {
      // "à quên cho em 1kg khoai nữa".
      if words.quantity != nil, words.classes.contains(.more) || words.certain.contains(.add) {
        return .add
      }
      // "à quên 2kg ổi": besides, or instead.
      if words.quantity != nil, words.product != nil,
        terms[mistake].certain.isSuperset(of: .forgotten)
      {
        return .leaning
      }
      if words.quantity != nil, terms[mistake].certain.isSuperset(of: .surplus) {
        return .remove
      }
      return words.quantity != nil ? .set : .chatter
    }
    if words.classes.contains(.alter), hasGoods,
      let alter = verb(.alter, range) ?? verb(.alter, afterTopic: range)
        ?? verbOfBecoming(behindPast: range),
      !isNameOfBuyer(alter, before: words.order), !isBargain(alter, range),
      !isRatherWeight(alter, range)
    {
      let later = alter + 1..<range.upperBound
      let becomes = lastBecoming(range) >= alter
      let swaps = terms.any(later) { $0.kind == .word && $0.classes.contains(.across) }
      let hands = terms[alter].certain.isSuperset(of: [.alter, .give])
      // "chuyển 2kg ổi về Thái Nguyên": sent, and not changed.
      let sends =
        hands
        || terms[alter].classes.contains(.sending) && !takesInstead(later)
          && terms.any(later) { $0.kind == .word && $0.certain.contains(.delivery) }
      if sends, !swaps, !becomes { return nil }
      if terms.any(later, where: { $0.kind == .word && $0.certain.contains(.add) }) { return .add }
      // "chuyển 2kg ổi sang Bắc Giang": where to; nobody knows whether a word nobody knows is a place.
      if !becomes, words.quantity != nil, let place = placeAcross(later) {
        let isKnown = terms[place].certain == .filler && terms[place].word < 0
        return isKnown ? nil : .leaning
      }
      var products = 0
      for index in later where terms[index].kind == .product { products += 1 }
      let isInstead = terms[alter].certain.isSuperset(of: .instead)
      if products > 1, isInstead || swaps && swapLink(range) != nil || takesInstead(later) {
        return .exchange
      }
      // "2kg ổi đổi thành 2kg na", "ổi đổi qua mít": other goods than those before the verb.
      let isBehindGoods = terms.any(range.lowerBound..<alter) { $0.kind == .product }
      if swaps || becomes || isBehindGoods, namesOthers(alter, range) { return .exchange }
      if becomes, words.quantity != nil { return .set }
      // "đổi sang 2kg na" does not say what for.
      if products == 1, opensWithAcross(alter, range) { return .exchange }
      if swaps, products == 1, words.quantity == nil { return .exchange }
      if terms[alter].certain.isDisjoint(with: .lessen), words.quantity != nil { return .set }
    }
    // "lấy ổi ra khỏi đơn giúp em".
    if words.product != nil,
      terms.any(range, where: { $0.certain.isSuperset(of: [.direction, .remove]) })
    {
      return .remove
    }
    if words.classes.contains(.remove),
      let remove = verb(.remove, range) ?? verb(.remove, afterTopic: range),
      !isNameOfBuyer(remove, before: words.order)
    {
      if lastBecoming(range) >= remove { return .set }
      // "bỏ 2kg cam vào thùng" puts in and takes nothing away.
      let putsIn =
        terms.any(remove..<range.upperBound) {
          $0.certain.isSuperset(of: [.into, .delivery])
        } || packs(remove + 1..<range.upperBound) || packsInto(remove, range)
      // "bỏ 2kg cam vào đơn".
      if putsIn, hasGoods, terms.any(range, where: { $0.certain.isSuperset(of: .addition) }) {
        return .add
      }
      // "giảm giá 1kg tôm giúp em nha".
      if asksForLess(remove, range), words.order == nil, words.give == nil, words.quantity != nil,
        words.classes.contains(.price)
      {
        return .question
      }
      if putsIn || isBargain(remove, range) || asksForLess(remove, range) { return nil }
      // "bỏ cho chị 3kg": "put in for me" in the south, "take out for me" in the north.
      if words.quantity != nil, range.contains(remove + 1), terms[remove + 1].kind == .word,
        terms[remove + 1].classes.isSuperset(of: [.give, .direction])
          || terms[remove + 1].classes.contains(.person) && range.contains(remove + 2)
            && terms[remove + 2].kind == .quantity,
        terms[remove].certain.isDisjoint(with: .lessen)
      {
        return .leaning
      }
      if tellsOfWeight(remove, words, range) { return .chatter }
      if preparesGoods(remove, words, range) { return .leaning }
      if hasGoods || pointsAtPinned(range) || withdrawsOtherGoods(range) { return .remove }
      if terms[remove].certain.contains(.lessen) { return .chatter }
      return terms.any(remove..<range.upperBound) {
        $0.kind == .word && $0.classes.contains(.goods)
      }
        ? .cancel : nil
    }
    if words.quantity != nil, words.order == nil, words.certain.isSuperset(of: [.into, .enough]),
      leavesOnly(range)
    {
      // "còn 2kg thôi" may also be what is left of the goods.
      return words.product != nil ? .set : .leaning
    }
    // "ổi còn 1kg nha" may be what is left of an order, too.
    if words.order == nil, words.give == nil, words.certain.isSuperset(of: [.into, .exists]),
      let quantity = words.quantity, let product = words.product, quantity == product + 2,
      terms[product + 1].certain.isSuperset(of: [.into, .exists]), words.certain.contains(.particle)
    {
      return .leaning
    }
    if let quantity = words.quantity, words.product == nil, words.order == nil,
      comesDown(to: quantity, range)
    {
      return .set
    }
    if words.order == nil, words.certain.contains(.into), let quantity = words.quantity,
      risesOrFalls(to: quantity, range)
    {
      return .set
    }
    if becomesAnother(words, range) { return .set }
    if words.order == nil, words.certain.contains(.into), let quantity = words.quantity,
      fallsOrRises(from: quantity, range)
    {
      return .set
    }
    // "thêm nữa nha": of what is on screen.
    let small: WordClass = [.add, .more, .person, .particle, .call, .give]
    if pinned >= 0, words.certain.contains(.add),
      terms.all(
        range,
        where: {
          $0.isAside
            || $0.kind == .word && (!$0.classes.isDisjoint(with: small) || $0.certain == .polite)
        })
    {
      return .add
    }
    let isMore =
      words.classes.contains(.more) && words.quantity != nil && !endsList(words, range)
      && range.contains {
        terms[$0].classes.contains(.more) && !tellsWhen(more: $0, range) && !joinsIn($0, range)
      }
    // "đừng thêm 1kg ổi nữa".
    if words.certain.isSuperset(of: [.add, .negation]), hasGoods,
      range.dropFirst().contains(where: {
        terms[$0].certain.contains(.add) && terms[$0 - 1].certain.contains(.negation)
      })
    {
      return .leaning
    }
    if words.certain.contains(.add) || isMore, hasGoods, !hasOrdered, !ordersBeforeAdding(range) {
      // "thêm cam cho tròn 10kg".
      // "lấy thêm 2kg cam cho đủ 5kg": so much more, and what all goods come to.
      return lastBecoming(range) > range.lowerBound
        && words.quantity.map { $0 > lastBecoming(range) } ?? true
        && !terms[lastBecoming(range)].certain.contains(.add)
        ? .set : .add
    }
    return nil
  }

  /// "bỏ đầu cho em 2 con gà", "bỏ thùng xốp cho em 5kg vải", "bớt mặn cho em 2 con gà": what is taken off, or what goods are
  /// put into, stands between the verb and goods with their amount.
  private func preparesGoods(_ verb: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, words.product != nil, quantity > verb + 1 else {
      return false
    }
    let others: WordClass = [.classifier, .quality]
    return !terms.any(verb + 1..<quantity) { $0.kind == .product || $0.isOtherGoods }
      && terms.any(verb + 1..<quantity) {
        $0.kind == .unknown
          || $0.kind == .word && !$0.certain.isDisjoint(with: others)
            && $0.classes.isDisjoint(with: .person)
      }
  }

  /// "mình giảm 5kg nhờ ăn ổi": what somebody weighs less, by what he eats.
  private func tellsOfWeight(_ verb: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard terms[verb].certain.contains(.lessen), words.quantity == verb + 1,
      terms[verb + 1].quantity.grams > 0, let product = words.product, product > verb + 2
    else { return false }
    return terms[verb + 2].certain.contains(.and)
      || terms.any(verb + 2..<product) {
        $0.kind == .figure || $0.kind == .word && !$0.certain.isDisjoint(with: [.otherVerb, .time])
      }
  }

  /// "em nang 45kg ma an 2kg tom": without accents rather "nặng" than "nâng" right before an amount.
  private func isRatherWeight(_ alter: Int, _ range: Range<Int>) -> Bool {
    !terms[alter].isAccented && terms[alter].classes.isSuperset(of: [.alter, .otherVerb])
      && !terms[alter].classes.contains(.classifier)
      && range.contains(alter + 1) && terms[alter + 1].kind == .quantity
      && alter > range.lowerBound && lastBecoming(range) < alter
  }

  /// "4 bánh chưng bỏ 2 túi": behind goods with their amount, before how many packs that are no amount.
  private func packsInto(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard let next = after(verb, in: range, skipping: .filler), terms[next].kind == .figure,
      terms[next].quantity.classifiers.isEmpty == false
    else { return false }
    return terms.any(range.lowerBound..<verb) { $0.kind == .quantity }
  }

  /// "ổi ra hộp riêng", "cam vô túi khác": goods, and a container that they are put into.
  private func packs(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      index > range.lowerBound && terms[index - 1].kind == .product && terms[index].kind == .word
        && terms[index].certain == .direction && terms[index + 1].kind == .word
        && terms[index + 1].certain.contains(.classifier)
    }
  }

  /// "đừng ghi thiếu 2kg ổi": whether a denial stands right before a word.
  private func isDenied(before index: Int, _ range: Range<Int>) -> Bool {
    range.contains(index - 1) && terms[index - 1].kind == .word
      && terms[index - 1].typed.contains(.negation)
  }

  /// "em ha chot 2kg cam": without accents, and with no goods before the order verb, "Hà" and not
  /// "hạ".
  private func isNameOfBuyer(_ verb: Int, before order: Int?) -> Bool {
    guard let order, order > verb, terms[verb].certain.isDisjoint(with: [.alter, .remove]) else {
      return false
    }
    return terms.all(verb + 1..<order) { $0.kind != .product && $0.kind != .quantity }
  }

  /// Whether other goods stand behind a verb of change than before it, or goods that are not on sale.
  private func namesOthers(_ verb: Int, _ range: Range<Int>) -> Bool {
    let old = terms.first(range.lowerBound..<verb) { $0.kind == .product }
    return terms.any(verb..<range.upperBound) { term in
      term.isOtherGoods
        || term.kind == .product
          && old.map { terms[$0].product.offer != term.product.offer } ?? false
    }
  }

  /// "2kg cam thay cho ổi": where the word stands before which the goods are named that come, and behind which
  /// those that go.
  func insteadOf(_ range: Range<Int>) -> Int? {
    guard let first = terms.first(range, where: { $0.kind == .product }) else { return nil }
    let across = range.last { terms[$0].kind == .word && terms[$0].classes.contains(.across) } ?? -1
    return (first..<range.upperBound).first { index in
      guard terms[index].kind == .word, terms[index].certain.isSuperset(of: .instead),
        let next = after(index, in: range, skipping: [.person, .filler, .direction, .give]),
        let old = terms[next].kind == .quantity ? after(next, in: range) : next
      else { return false }
      return terms[old].kind == .product && across < index
    }
  }

  /// "đổi 2kg ổi 1kg bơ sang 3kg khoai": where the last word stands that has goods before it and behind, and
  /// parts those that go from those that come.
  func swapLink(_ range: Range<Int>) -> Int? {
    guard let first = terms.first(range, where: { $0.kind == .product }),
      let last = range.last(where: { terms[$0].kind == .product }), first < last
    else { return nil }
    let across = (first..<last).last {
      terms[$0].kind == .word && terms[$0].classes.contains(.across)
    }
    return across
      ?? (first..<last).last { terms[$0].kind == .word && terms[$0].certain.contains(.order) }
  }

  /// "đổi 1kg ổi lấy 1kg nho": an order verb between two names.
  private func takesInstead(_ range: Range<Int>) -> Bool {
    var hasName = false
    var hasVerb = false
    for index in range {
      if terms[index].kind == .product {
        if hasVerb { return true }
        hasName = true
      } else if hasName, terms[index].kind == .word, terms[index].certain.contains(.order) {
        hasVerb = true
      }
    }
    return false
  }

  /// What stands right behind "sang", "qua" or "ra" where it may be a place: no goods and no amount.
  private func placeAcross(_ range: Range<Int>) -> Int? {
    let ways: WordClass = [.across, .into, .direction]
    let others: WordClass = [.particle, .call, .person, .give, .remove, .classifier, .direction]
    guard
      let way = range.last(where: {
        terms[$0].kind == .word && !terms[$0].certain.isDisjoint(with: ways)
          && terms[$0].certain.isDisjoint(with: [.give, .filler])
      }),
      range.contains(way + 1),
      terms.any(range.lowerBound..<way, where: { $0.kind == .product }),
      !terms.any(way + 1..<range.upperBound, where: { $0.kind == .product || $0.kind == .quantity })
    else { return nil }
    let place = terms[way + 1]
    return place.kind == .unknown && !place.isOtherGoods
      || place.kind == .word && place.classes.isDisjoint(with: others) ? way + 1 : nil
  }

  /// "đổi 2 ký ổi hồi nãy qua mận": a change, whenever what it is of was ordered.
  func opensWithSwap(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.isDisjoint(with: .done),
      let verb = after(range.lowerBound - 1, in: range, skipping: [.person, .direction]),
      terms[verb].kind == .word, terms[verb].typed.contains(.alter)
    else { return false }
    let end = min(verb + 12, range.upperBound - 1)
    return (verb + 1..<max(verb + 1, end)).contains { index in
      terms[index].kind == .word && terms[index].typed.contains(.across)
        && terms[index + 1].kind == .product
        && terms.any(verb + 1..<index) { $0.kind == .product }
    }
  }

  /// Whether "sang" follows a verb of change with no goods between.
  private func opensWithAcross(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard let next = after(verb, in: range, skipping: [.person, .filler, .direction]) else {
      return false
    }
    return terms[next].certain.contains(.across) && !terms[next].classes.contains(.into)
  }

  /// Whether a clause only says that something was wrong: "nhầm, 5kg nhé".
  func corrects(_ range: Range<Int>) -> Bool {
    range.contains { terms[$0].certain.contains(.mistaken) && !deniesOrder($0, range) }
      && !terms.any(range) { $0.kind == .quantity || $0.kind == .product }
  }

  /// "không phải em chốt đâu": that it was somebody else, and nothing that was ordered.
  private func deniesOrder(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].certain.isSuperset(of: .notThat)
      && after(index, in: range, skipping: .person).map { terms[$0].certain.contains(.order) }
        ?? false
  }

  /// "lấy 2kg ổi thêm 1kg na": what is added goes with an order of the same clause.
  private func ordersBeforeAdding(_ range: Range<Int>) -> Bool {
    guard let add = range.first(where: { terms[$0].certain.contains(.add) }),
      !terms[add].certain.isSuperset(of: .addition)
    else { return false }
    return terms.any(range.lowerBound..<add) { $0.kind == .quantity }
  }
}
