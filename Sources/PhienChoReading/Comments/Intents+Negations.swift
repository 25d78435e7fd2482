/// The rules of what is denied.
extension CommentParse {
  /// Where the verb stands that a negation denies.
  func negatedVerb(_ range: Range<Int>) -> Int? {
    let goods = goods(range)
    let lastMore = range.last { terms[$0].classes.contains(.more) } ?? -1
    // Of two such verbs neither stands alone.
    var isFirst = true
    for index in range where terms[index].kind == .word {
      // "đừng giao cam nữa".
      if terms[index].certain.isSuperset(of: .notYet),
        index < lastMore || isFirst && saysOnlyWhat(besides: index, range)
      {
        return index
      }
      isFirst = isFirst && !terms[index].certain.isSuperset(of: .notYet)
      guard terms[index].classes.contains(.negation),
        let verb = after(
          index, in: range.lowerBound..<min(index + 16, range.upperBound),
          skipping: [.person, .filler])
      else { continue }
      let term = terms[verb]
      // "Dung ở Hà Nội đặt …": what may be "đừng" denies only the verb right behind it.
      guard terms[index].certain.contains(.negation) || verb == index + 1 else { continue }
      if term.kind == .word, !term.classes.isDisjoint(with: [.order]),
        !deniesDetail(index, verb, range, goods)
      {
        return verb
      }
    }
    return nil
  }

  /// "cam đừng giao nha shop": nothing but goods and small words stands beside a verb.
  func saysOnlyWhat(besides verb: Int, _ range: Range<Int>) -> Bool {
    let small: WordClass = [.person, .particle, .call, .enough, .direction, .goods, .then]
    return terms.all(range.lowerBound..<verb) { isSmall($0, small) }
      && terms.all(verb + 1..<range.upperBound) { isSmall($0, small.union(.filler)) }
  }

  /// Whether a term is goods, a mark or one of some words, and tells no time.
  func isSmall(_ term: Term, _ small: WordClass) -> Bool {
    term.kind == .product || term.kind == .mark || term.certain == .polite
      || term.kind == .word && !term.classes.isDisjoint(with: small)
        && term.certain.isDisjoint(with: [.time, .now])
        && (term.word >= 0 || term.certain != .filler)
  }

  /// "1kg mít đừng lấy quả to", "3kg cam không cần bọc": behind goods and their amount a denial of
  /// what they are like, or of what is done to them, leaves them ordered.
  func deniesDetail(
    _ negation: Int, _ verb: Int, _ range: Range<Int>, _ goods: (ready: Int, last: Int)
  ) -> Bool {
    guard goods.ready < negation, goods.last < negation,
      let next = after(verb, in: range),
      let what = terms[next].classes.contains(.classifier)
        ? next : after(verb, in: range, skipping: .person)
    else { return false }
    return terms[what].kind == .unknown
      || !terms[what].classes.isDisjoint(with: [
        .classifier, .goods, .quality, .colour, .state, .exists,
      ])
  }

  /// From where on a clause has an amount and goods, those on screen too, and where the last of both
  /// stands.
  func goods(_ range: Range<Int>) -> (ready: Int, last: Int) {
    var first = (quantity: Int.max, product: pinned >= 0 ? -1 : Int.max)
    var last = -1
    for index in range {
      switch terms[index].kind {
      case .quantity: first.quantity = min(first.quantity, index)
      case .product: first.product = min(first.product, index)
      default: continue
      }
      last = index
    }
    return (max(first.quantity, first.product), last)
  }

  /// "nhà có 2 bộ", "nha co 2 bo": whether somebody has what stands at a place; without accents who has it tells.
  func has(_ goods: Int, _ range: Range<Int>) -> Bool {
    // "đơn em có 2kg ổi giờ không lấy nữa" is withdrawn.
    guard range.contains(goods - 1),
      !terms.any(
        range.lowerBound..<goods,
        where: {
          $0.kind == .word && ($0.classes.contains(.goods) || $0.certain.isSuperset(of: .earlier))
        })
    else { return false }
    if tellsOfStock(terms[goods - 1]) { return true }
    return !terms[goods - 1].isAccented && terms[goods - 1].classes.contains(.exists)
      && range.contains(goods - 2) && terms[goods - 2].classes.contains(.person)
  }

  func negated(_ words: ClauseWords, _ verb: Int, _ range: Range<Int>) -> ClauseKind {
    let isMore = words.classes.contains(.more)
    if !isMore, ordersAfterAll(verb, range) { return .order }
    // "chốt 2kg ổi à thôi không lấy".
    if let quantity = words.quantity, let order = words.order, order < quantity, quantity < verb,
      terms.any(quantity..<verb, where: { $0.certain.contains(.enough) })
    {
      return .leaning
    }
    if !isMore, callsByName(.negation, range) { return .leaning }
    // "nhà có 2 bộ ấm chén rồi không mua nữa".
    let ending: WordClass = [.done, .now]
    if words.order == verb, words.classes.contains(.exists),
      let goods = words.quantity ?? words.product, goods < verb, has(goods, range),
      terms.any(goods..<verb, where: { !$0.certain.isDisjoint(with: ending) })
    {
      return .chatter
    }
    // "2kg mận không chua không lấy": wanted as they should be.
    let first = range.first { terms[$0].classes.contains(.negation) } ?? verb
    if first < verb, words.quantity.map({ $0 < first }) ?? false,
      terms.any(first + 1..<verb, where: { $0.kind == .word && $0.classes.contains(.negation) })
    {
      return .leaning
    }
    // "ổi chín chưa dì lấy 2 ký", "cua chắc hông anh lấy 2 ký".
    if asksHowTheyAre(words, verb, range) { return .leaning }
    // "chưa mua ổi", "đừng mua", "ổi không ngọt thì em không lấy": nothing was ordered.
    let deniesAll = terms.any(range.lowerBound..<verb) {
      $0.classes.isSuperset(of: [.negation, .emphaticNo])
    }
    if !isMore, deniesAll || words.then.map({ $0 < verb }) ?? false { return .chatter }
    if !isMore || words.product != nil,
      terms.any(verb..<range.upperBound, where: { $0.classes.contains(.emphaticNo) })
    {
      return isMore ? .remove : .chatter
    }
    // "ổi còn hàng không lấy 2kg", "ổi sượng hông dì lấy 2kg" may ask first and order then.
    if words.quantity.map({ $0 > verb }) ?? false, words.classes.isDisjoint(with: .more),
      terms.any(
        range.lowerBound..<verb,
        where: {
          !$0.certain.isDisjoint(with: [.exists, .quality]) || $0.kind == .money
            || $0.classes.contains(.exists) && !$0.isAccented || $0.kind == .unknown
        })
    {
      return .leaning
    }
    // "không lấy cam nhỏ": how they are wanted, and not that they are not.
    if !isMore, let product = words.product, product > verb, range.contains(product + 1),
      terms[product + 1].kind == .word, terms[product + 1].certain.contains(.quality)
    {
      return .chatter
    }
    if words.product != nil || pointsAtPinned(range) { return .remove }
    if isMore, withdrawsOtherGoods(range) { return .remove }
    // "khỏi cần túi" spares somebody a service.
    // "không mua chỉ vô coi thôi" only looks.
    let isEnough =
      terms.any(range) {
        $0.kind == .word && $0.classes.contains(.enough) && !$0.certain.contains(.negation)
      }
      && !(terms.any(verb..<range.upperBound) {
        $0.kind == .word && $0.certain.contains(.otherVerb)
      })
    // "em xem thôi không lấy".
    if terms.any(
      range.lowerBound..<verb, where: { $0.kind == .word && $0.typed.isSuperset(of: .looking) })
    {
      return .chatter
    }
    let isDelivery = terms[verb].certain.isSuperset(of: .undelivered)
    return isEnough || isMore || isDelivery ? .cancel : .chatter
  }

  /// Whether what seems to deny a verb stands behind what goods may be like, and an amount behind the verb.
  private func asksHowTheyAre(
    _ words: ClauseWords, _ verb: Int, _ range: Range<Int>
  ) -> Bool {
    guard let product = words.product, words.classes.isDisjoint(with: .more),
      words.quantity.map({ $0 > verb }) ?? false,
      let tag = terms.first(
        product..<max(product, verb), where: { $0.classes.isSuperset(of: [.tag, .negation]) }),
      tag > product + 1
    else { return false }
    let other: WordClass = [
      .person, .enough, .done, .now, .past, .then, .more, .direction, .call, .but,
    ]
    // "ổi chín chưa mua 2kg": nobody who buys behind it, it rather denies.
    return terms[tag - 1].kind == .word && terms[tag - 1].certain.isDisjoint(with: other)
      && (terms[tag].classes.isDisjoint(with: .emphaticNo)
        || terms[tag + 1].classes.contains(.person))
  }

  /// "không mua hơi phí nên lấy 2kg cam": a second verb behind one that is denied, with all the goods behind it.
  func ordersAfterAll(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard
      let again = terms.first(
        verb + 1..<range.upperBound,
        where: {
          $0.kind == .quantity || $0.kind == .product
            || $0.kind == .word && $0.certain.contains(.order) && !$0.certain.contains(.negation)
        }),
      terms[again].kind == .word, again > verb + 1
    else { return false }
    return terms.any(again..<range.upperBound) { $0.kind == .quantity }
      && !terms.any(range.lowerBound..<verb) { $0.kind == .quantity || $0.kind == .product }
  }
}
