/// The rules of orders, and of what only looks like one.
extension CommentParse {
  func order(
    _ clause: inout Clause, _ words: ClauseWords, hasOrdered: Bool, hasPhone: Bool
  ) {
    let hasGoods = words.product != nil || words.quantity != nil
    if words.quantity == nil, praises(words, clause.range) {
      clause.kind = .chatter
    } else if words.certain.isSuperset(of: .greeting), words.quantity == nil, words.order == nil,
      holds(.greeting, clause.range)
    {
      clause.kind = .chatter
    } else if words.order != nil {
      clause.kind = .order
    } else if let give = words.give, words.quantity == nil,
      words.certain.contains(.otherVerb) || sellsWell(give, words, clause.range)
    {
      clause.kind = .chatter
    } else if words.certain.isSuperset(of: .applause), applauds(words, clause.range) {
      clause.kind = .chatter
    } else if let give = words.give, hasGoods || asksForUnknown(clause.range, words) {
      clause.kind = .order
      // "làm 2 con nhậu là vui" may only praise.
      // "nhà mình bán cam 5kg 100k" tells a price, or asks for it.
      clause.isUnclear =
        terms[give].certain.contains(.otherVerb) && words.certain.contains(.degree)
        || terms[give].certain == .give && words.money != nil && words.quantity != nil
          && (words.quantity == give + 1 || words.product == give + 1)
          && !words.classes.contains(.particle)
    } else if words.give != nil, pinned >= 0, asksForPinned(clause.range) {
      clause.kind = .order
    } else if let money = words.money, words.quantity == nil {
      let buys =
        terms[money].quantity.isCount == false && words.product.map { $0 > money } ?? false
        || terms[money].quantity.isOpen && mayBeKilograms(words, clause.range)
      clause.kind = buys ? .order : words.product != nil ? .mention : .chatter
    } else if words.quantity != nil {
      // One more amount of named goods behind an order goes on with it, whatever its verb.
      if words.certain.contains(.otherVerb), !(hasOrdered && words.product != nil),
        !tellsPurpose(words, clause.range), !tellsReason(words, clause.range)
      {
        // "ba chỉ rang 1kg": what kind, or what for.
        let isKind = isPrepared(words, clause.range)
        clause.kind = isKind ? .order : .chatter
        clause.isUnclear = isKind
      } else if terms[words.quantity ?? 0].quantity.isImplied,
        !words.certain.isDisjoint(with: [.exists, .degree, .complaint])
          || isHandled(clause.range, words)
      {
        // "hũ ruốc mắc quá", "quả bưởi to thế": one that is only talked about.
        clause.kind = .mention
      } else {
        clause.kind = .order
        // "2kg mận 35k/kg nhé": who says so takes the price for agreed.
        // "2 gói miến 80k nha mọi người": but by the piece one rather tells what they cost.
        // Behind an order or beside a number to call nobody tells what goods cost: "giò lụa 2 cây 180k, giò bò 1 cây
        // 140k".
        let isPriced =
          !hasOrdered && !hasPhone
          && words.money.map {
            $0 == clause.range.lowerBound || !terms[$0 - 1].certain.contains(.goods)
          }
            ?? false
          && (!words.classes.contains(.particle)
            || words.money.map { !terms[$0].quantity.isCount } ?? false
              && terms[words.quantity ?? 0].quantity.grams == 0)
          && !words.certain.contains(.reminder)
        // "chai mật ong vàng óng": one that is perhaps only praised.
        let isShown =
          terms[words.quantity ?? 0].quantity.isImplied && words.unknown != nil
          && words.certain.isDisjoint(with: .particle)
        clause.isUnclear =
          isPriced || isShown || words.classes.contains(.degree) && praisesOrBlames(clause.range)
        if words.product == nil, let quantity = words.quantity {
          clause.isUnclear =
            clause.isUnclear
            || words.classes.contains(.exists)
              && terms.any(clause.range) {
                $0.kind == .word && $0.classes.contains(.exists) && !$0.certain.contains(.delivery)
              }
            || terms[quantity].quantity.isBare && !terms[quantity].quantity.isSigned
              && !answers(clause.range)
        }
        // "gà 1 con 250k + 2 chục trứng 80k = 330k", "1kg cam 30k ship về Huế" may be wanted.
        if isPriced, let quantity = words.quantity, terms[quantity].quantity.thousandths == 1000,
          !words.isDelivery,
          !terms.any(quantity + 1..<clause.range.upperBound, where: { $0.kind == .quantity })
        {
          clause.kind = .chatter
        }
      }
    } else if words.product != nil {
      // "xoài keo chứ không phải xoài hòa lộc".
      if words.certain.isSuperset(of: .notThat), holds(.notThat, clause.range) {
        clause.kind = .leaning
        clause.isUnclear = true
        return
      }
      clause.isOnlyName = onlyNames(clause.range)
      clause.kind = clause.isOnlyName ? .order : .mention
      // "ít na nhé", "chút mực nghe em": some of it.
      if asksForSome(words, clause.range) {
        clause.kind = .order
        return
      }
      clause.isUnclear = !(words.product.map { terms[$0].product.isCode } ?? false)
    } else {
      clause.kind = .chatter
    }
    if clause.isAsked, clause.kind == .order { clause.isUnclear = true }
    if clause.kind == .order, mayTellOfMuch(words, clause.range) { clause.isUnclear = true }
    // "nhớ giao sớm 2kg": an order, or of one that is made.
    if terms[opening(clause.range)].certain.isSuperset(of: .instruction) { clause.isUnclear = true }
    if words.classes.isSuperset(of: .giving), wantsGift(clause.range) {
      clause.isConditional = true
    }
    // "lấy 2kg ổi à mà thôi".
    if takesBack(words, clause.range) { clause.isUnclear = true }
  }

  /// "chị bán mận ngon nhất chợ": what somebody sells, and nothing that is asked for.
  private func sellsWell(_ give: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    (terms[give].certain == .give
      || !terms[give].isAccented
        && terms[give].classes.isSuperset(of: [.give, .person, .otherCount]))
      && give > range.lowerBound && terms[give - 1].classes.contains(.person)
      && range.contains(give + 1) && terms[give + 1].kind == .product
      && words.certain.isDisjoint(with: [.more, .add])
      && after(give + 1, in: range, skipping: [.particle, .person, .call]) != nil
      && !terms.any(give + 1..<range.upperBound) {
        $0.kind == .phone || $0.kind == .word && $0.classes.contains(.give)
      }
  }

  /// "bổ 1 quả bưởi xem nào", "giơ 1 nải chuối lên coi", "quay cận 1 quả bưởi": one that is to be shown.
  func shows(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, terms[quantity].quantity.thousandths == 1000,
      terms[quantity].quantity.grams == 0
    else { return false }
    let opening = opening(range)
    let verb = words.order ?? words.give
    if verb == nil, terms[opening].certain == .filming { return true }
    if terms[quantity].quantity.isImplied, opening < quantity, isLookedAt(quantity, range) {
      return true
    }
    // "1 quả bưởi xem thử nha" may want one.
    guard opening < quantity,
      let look = terms.first(
        quantity..<range.upperBound, where: { $0.certain.isSuperset(of: .looking) }),
      terms[look - 1].kind != .word || terms[look - 1].certain.isDisjoint(with: .delivery)
    else { return false }
    // "bế 1 con gà lên xem", "cắt 1 quả ra xem".
    let isShown = terms[look - 1].certain == .direction || terms[look - 1].certain.contains(.into)
    return verb == nil || verb == look - 1 || isShown
  }

  /// "lấy cho xem quả bưởi", "lấy ra cho chị xem con gà", "lấy hộp trà cho mọi người xem": whether one that has no
  /// number stands right behind who is to see it, or everybody is.
  private func isLookedAt(_ quantity: Int, _ range: Range<Int>) -> Bool {
    if let look = before(quantity, in: range, skipping: .direction), look > range.lowerBound,
      terms[look].certain.isSuperset(of: .looking)
    {
      return true
    }
    guard
      let look = terms.first(
        quantity..<range.upperBound, where: { $0.certain.isSuperset(of: .looking) }),
      let name = terms.first(quantity..<look, where: { $0.kind == .product }), name < look - 1,
      !terms.any(
        range.lowerBound..<quantity, where: { $0.kind == .word && $0.certain.contains(.person) })
    else { return false }
    return terms[look - 1].kind == .word && terms[look - 1].certain.contains(.third)
      && terms[name + 1].classes.contains(.give)
  }

  /// "bọc kỹ giúp em chai mật ong", "cầm cái giỏ lên xem": what is to be done with one that is there.
  private func isHandled(_ range: Range<Int>, _ words: ClauseWords) -> Bool {
    let end = words.quantity ?? range.upperBound
    return terms.any(range.lowerBound..<end) {
      $0.kind == .word && $0.certain == .handling
    }
  }

  /// Whether a word of degree says what goods are like; "đừng cay quá" says how they are wanted.
  private func praisesOrBlames(_ range: Range<Int>) -> Bool {
    range.contains { index in
      terms[index].kind == .word
        && (terms[index].certain.contains(.degree) || endsPraise(index, range))
        && !(range.contains(index - 2) && terms[index - 2].kind == .word
          && terms[index - 2].certain.contains(.negation))
    }
  }

  /// "tom 1 ky 300 mac qua": without its accent a word of degree at the end of a clause, behind what goods are like.
  private func endsPraise(_ index: Int, _ range: Range<Int>) -> Bool {
    !terms[index].isAccented && terms[index].classes.contains(.degree)
      && range.contains(index - 1) && terms[index - 1].kind == .word
      && !terms[index - 1].classes.isDisjoint(with: [.exists, .quality])
      && terms[index - 1].classes.isDisjoint(with: [.order, .person])
      && index + 4 >= range.upperBound
      && after(index, in: range, skipping: [.person, .particle, .call]) == nil
  }

  /// "2 gói trâu ăn tết", "gà đồi 2 con làm sạch": a verb behind goods and their amount says what
  /// they are for.
  private func tellsPurpose(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, !terms[quantity].quantity.isImplied,
      !terms[quantity].quantity.isCount || words.certain.contains(.order)
        || words.product.map({
          $0 == quantity - 1 || $0 == quantity + 1 && terms[$0].product.accents == .exact
        }) ?? false,
      let verb = range.first(where: {
        terms[$0].kind == .word && terms[$0].certain.contains(.otherVerb)
      })
    else { return false }
    return max(quantity, words.product ?? 0) < verb
  }

  /// "thấy ngon quá nên 2kg ổi", "ăn thử thấy ưng nên 1 hộp": every verb stands before what follows from it.
  private func tellsReason(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let goods = words.product.map({ min($0, words.quantity ?? $0) }) ?? words.quantity,
      let so = before(goods, in: range, skipping: .person),
      terms[so].certain.isSuperset(of: [.filler, .now])
    else { return false }
    return terms.all(goods..<range.upperBound) {
      $0.kind != .word || $0.certain.isDisjoint(with: .otherVerb)
    }
  }

  /// "ba chỉ rang 1kg", "trứng gà luộc 10 quả": whether the only verb stands between goods and their amount.
  private func isPrepared(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let product = words.product, let quantity = words.quantity, quantity == product + 2,
      !terms[quantity].quantity.isImplied, !terms[quantity].quantity.isBare,
      terms[product + 1].certain == .otherVerb
    else { return false }
    return before(product, in: range, skipping: [.person, .call, .filler]) == nil
      && !terms.any(quantity..<range.upperBound) { $0.certain.contains(.otherVerb) }
  }

  /// "xin lam", "ban thom lam", "dat qua": without accents praise or complaint may look as if
  /// somebody asked for goods; a word of degree at the end gives it away.
  private func praises(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let verb = words.order ?? words.give, !terms[verb].isAccented else { return false }
    // "cam ngot lam luon".
    if terms[verb].classes.contains(.degree), words.product.map({ $0 < verb }) ?? false {
      return true
    }
    guard
      let last = before(range.upperBound, in: range, skipping: [.person, .particle, .call]),
      last > verb, terms[last].kind == .word, terms[last].classes.contains(.degree)
    else { return false }
    return words.product.map { $0 < verb } ?? true
  }

  /// "2k nha em" while goods are on screen that are sold by mass, "ổi 2k 0912345678": with nothing else said.
  private func mayBeKilograms(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let hasPhone = terms.any(range) { $0.kind == .phone }
    guard
      words.product.map({ hasPhone || soldByMass(terms[$0].product.guess) }) ?? soldByMass(pinned)
    else { return false }
    return terms.all(range) {
      switch $0.kind {
      case .money, .product, .phone, .mark: true
      case .word: !$0.classes.isDisjoint(with: [.particle, .person, .call, .and, .give])
      default: false
      }
    }
  }

  /// Whether a clause begins with some of goods, and "nhé" ends it.
  private func asksForSome(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let opening = opening(range)
    return words.product == opening + 1 && terms[opening].kind == .word
      && terms[opening].certain == .few && words.certain.contains(.particle)
      && words.certain.isDisjoint(with: [.degree, .exists, .question, .negation, .tag])
  }

  /// "vỗ tay cho shop 5 cái": how often, where no goods are named.
  private func applauds(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.product == nil, let give = words.give, let quantity = words.quantity else {
      return false
    }
    return !terms[quantity].quantity.classifiers.isDisjoint(with: .loose)
      && terms.any(range.lowerBound..<give) { $0.certain == .applause }
      // "thả tim rồi cho em 5 cái".
      && !terms.any(range.lowerBound..<give) { $0.certain.contains(.done) }
  }

  /// Whether a clause holds a name and no word that says anything more.
  private func onlyNames(_ range: Range<Int>) -> Bool {
    let isCalled = range.dropFirst().contains {
      terms[$0].classes.contains(.call) && terms[$0 - 1].kind == .product
    }
    return range.allSatisfy { index in
      let term = terms[index]
      return switch term.kind {
      case .product, .mark, .phone, .figure: true
      case .word:
        !term.classes.isDisjoint(with: [.code, .person, .particle, .call, .and])
          || term.certain == .polite && !isCalled
          || term.certain.contains(.address) && range.contains(index + 1)
            && terms[index + 1].kind == .phone
      default: false
      }
    }
  }

  /// "cho em với", "cho chị nữa nhé": of what is on screen, with nothing else said.
  private func asksForPinned(_ range: Range<Int>) -> Bool {
    let small: WordClass = [.give, .person, .particle, .call, .and, .more]
    return terms.all(range) {
      $0.isAside || $0.kind == .word && !$0.classes.isDisjoint(with: small)
    }
      && range.dropFirst().contains {
        terms[$0].classes.contains(.person) && terms[$0 - 1].classes.contains(.give)
          && (terms[$0].certain.contains(.person) || !terms[$0].isAccented)
      }
      && terms.any(range) {
        !$0.typed.isDisjoint(with: [.and, .more, .particle])
      }
      && terms.all(range) { $0.certain.isDisjoint(with: [.otherVerb, .question, .sending]) }
  }

  /// "cho em sầu riêng": goods nobody knows right behind the verb.
  private func asksForUnknown(_ range: Range<Int>, _ words: ClauseWords) -> Bool {
    guard terms[range.lowerBound].kind != .figure, let give = words.give,
      let next = after(give, in: range, skipping: .person)
    else {
      return false
    }
    // "cho em gói kẹo": a unit before them is one of it.
    let isCounted =
      terms[next].kind == .word && terms[next].certain.contains(.classifier) && next == give + 2
      && range.contains(next + 1) && terms[next + 1].kind == .unknown
    return (terms[next].kind == .unknown && next == give + 2 || isCounted)
      && words.certain.isDisjoint(with: [.delivery, .otherVerb])
  }
}
