/// What the words of a clause are, gathered in one look.
private struct ClauseWords {
  var classes: WordClass = []
  var certain: WordClass = []
  /// The same of every term, names that are also words among them: what no term has need not be
  /// looked for.
  var anyClasses: WordClass = []
  var anyCertain: WordClass = []
  var quantity: Int?
  var product: Int?
  var money: Int?
  var order: Int?
  var give: Int?
  var then: Int?
  var unknown: Int?
  /// A word that may ask, as it is typed without accents.
  var maybeAsks: Int?
  var content = 0

  var isDelivery: Bool { classes.contains(.delivery) }
}

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
    clause.isConditional = isConditional(words, clause.range)
    if words.certain.contains(.wish)
      || (words.classes.contains(.wish) && wishes(clause.range))
    {
      clause.kind = .chatter
    } else if words.certain.contains(.reminder), words.order == nil {
      clause.kind = .chatter
    } else if asks(words, clause), !(clause.isConditional && orders(words)) {
      let leans = words.order != nil && words.quantity != nil && hasPhone
      clause.kind = leans ? .leaning : .question
      clause.isUnclear = leans
    } else if !opensWithCancel(words, clause.range), isReport(words, clause.range),
      !(clause.isConditional && words.then != nil && orders(words))
    {
      clause.kind = .chatter
      clause.isReport = true
    } else if words.classes.contains(.negation), let negation = negatedVerb(clause.range),
      !(clause.isConditional && words.then.map { $0 > negation } ?? false)
    {
      clause.kind = negated(words, negation, clause.range)
      clause.isUnclear = clause.kind == .leaning
    } else if let change = change(words, clause, hasOrdered: hasOrdered) {
      clause.kind = change
    } else {
      order(&clause, words, hasOrdered: hasOrdered)
    }
  }

  private func gather(_ range: Range<Int>) -> ClauseWords {
    var words = ClauseWords()
    for index in range {
      let term = terms[index]
      words.anyClasses.formUnion(term.classes)
      words.anyCertain.formUnion(term.certain)
      switch term.kind {
      case .quantity: words.quantity = words.quantity ?? index
      case .product: words.product = words.product ?? index
      case .money: words.money = words.money ?? index
      case .unknown: words.unknown = words.unknown ?? index
      case .word:
        words.classes.formUnion(term.classes)
        words.certain.formUnion(
          closes(index, range) ? term.certain.subtracting(.otherVerb) : term.certain)
        if term.classes.contains(.question) { words.maybeAsks = words.maybeAsks ?? index }
        // "Đạt ơi" calls somebody.
        let isCalled =
          range.contains(index + 1) && terms[index + 1].kind == .word
          && terms[index + 1].classes.contains(.call)
        if term.certain.contains(.order), !isCalled { words.order = words.order ?? index }
        if term.classes.contains(.give), !isCalled { words.give = words.give ?? index }
        if term.certain.contains(.then) { words.then = words.then ?? index }
      default: continue
      }
      words.content += 1
    }
    return words
  }

  /// "2 ký đi", "1kg nghe": at the end of what is said such a verb only asks for it to be done.
  private func closes(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].certain.contains(.otherVerb)
      && !terms[index].classes.isDisjoint(with: [.particle, .direction])
      && index > range.lowerBound
      && after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil
  }

  private func orders(_ words: ClauseWords) -> Bool {
    words.order != nil || (words.give != nil && (words.quantity != nil || words.product != nil))
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

  // MARK: Conditions and questions

  private func isConditional(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    if words.certain.contains(.farOff) { return true }
    guard let then = words.then else {
      if words.classes.contains(.lessen), let less = verb(.lessen, range), isBargain(less, range) {
        return true
      }
      guard words.certain.contains(.condition) else { return false }
      return !words.certain.contains(.question) || ordersWhenThereIs(range)
    }
    if words.certain.contains(.condition) { return true }
    let condition = range.lowerBound..<then
    guard words.quantity.map({ $0 > then }) ?? true else { return false }
    return terms.any(condition) { term in
      guard term.kind == .word else { return false }
      // "chị kia hủy thì để em 2kg": what somebody does is a condition, a bare name is a topic.
      return term.classes.contains(.exists) || !term.certain.isDisjoint(with: [.cancel, .third])
        || term.certain.contains(.negation)
    }
  }

  /// "khi nào có hàng cho chị 2kg nho": a verb and an amount behind "when there is".
  private func ordersWhenThereIs(_ range: Range<Int>) -> Bool {
    guard let when = range.first(where: { terms[$0].certain.contains(.condition) }),
      let there = after(when, in: range, skipping: .goods), terms[there].kind == .word,
      terms[there].classes.contains(.exists), terms[there].classes.isDisjoint(with: .delivery),
      let verb = (there + 1..<range.upperBound).first(where: {
        terms[$0].kind == .word && !terms[$0].classes.isDisjoint(with: [.order, .give])
      })
    else { return false }
    return terms.any(verb..<range.upperBound) { $0.kind == .quantity }
  }

  private func asks(_ words: ClauseWords, _ clause: Clause) -> Bool {
    // "lần trước hỏng mấy quả": some, not how many.
    if words.certain.isSuperset(of: [.past, .complaint]), !clause.isAsked { return false }
    if words.certain.contains(.question),
      !(words.classes.contains(.negation) && isDenied(clause.range))
    {
      return true
    }
    let skipped: WordClass = [
      .person, .particle, .call, .filler, .direction, .degree, .asking,
    ]
    let called: WordClass = [.person, .call, .particle]
    if let last = before(clause.range.upperBound, in: clause.range, skipping: called),
      terms[last].kind == .word, terms[last].isAccented,
      terms[last].certain.contains(.asking)
    {
      return true
    }
    // "oi 20k ha shop": without its accent "hả" asks of a price.
    if words.money != nil, words.order == nil, words.quantity == nil,
      let last = before(clause.range.upperBound, in: clause.range, skipping: called),
      terms[last].kind == .word, terms[last].classes.contains(.asking)
    {
      return true
    }
    if let tag = tag(clause.range, skipping: skipped), tag > clause.range.lowerBound,
      !terms[tag - 1].certain.contains(.enough)
    {
      return true
    }
    if words.classes.contains(.price), words.money == nil, words.order == nil,
      !words.certain.contains(.degree),
      words.quantity == nil
        ? words.certain.contains(.price) : words.give == nil && opensWithPrice(clause.range)
    {
      return true
    }
    if asksWhich(words, clause.range) || asksHowMany(words, clause.range) { return true }
    if asksThePrice(words, clause.range) { return true }
    return clause.isAsked && !(words.quantity != nil && orders(words)) && words.content > 0
  }

  /// Where "không" or "chưa" ends a clause; a word that may be one is not passed over.
  private func tag(_ range: Range<Int>, skipping skipped: WordClass) -> Int? {
    for index in range.reversed() where terms[index].kind != .mark {
      guard terms[index].kind == .word else { return nil }
      if terms[index].classes.contains(.tag) {
        // "không có" denies; "cam chua quá trời" is sour.
        let next = range.contains(index + 1) ? terms[index + 1].classes : []
        let isDegree = next.contains(.degree) && !next.contains(.filler)
        return isDegree || next.isSuperset(of: [.exists, .filler]) ? nil : index
      }
      guard !terms[index].classes.isDisjoint(with: skipped) else { return nil }
    }
    return nil
  }

  /// "oi nhieu 1 kg", "ship Ha Noi nhieu": without accents "nhiều" and "nhiêu" are one, and with no
  /// verb that orders, right before one unit or behind what is delivered, it asks.
  private func asksThePrice(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let index = words.maybeAsks, words.order == nil, words.give == nil || words.isDelivery,
      !terms[index].isAccented
    else { return false }
    if let quantity = words.quantity {
      return quantity == index + 1 && index > range.lowerBound
        && terms[quantity].quantity.thousandths == 1000
    }
    return words.isDelivery
      && after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil
  }

  /// "1kg duoc may qua cam": without its accent "mấy" asks right before a unit.
  private func asksHowMany(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let index = words.maybeAsks, !terms[index].isAccented, words.order == nil,
      words.give == nil, range.contains(index + 1)
    else { return false }
    let next = terms[index + 1]
    return next.kind == .word && !next.classes.isDisjoint(with: .units)
  }

  /// "giá 5kg nho".
  private func opensWithPrice(_ range: Range<Int>) -> Bool {
    let opening: WordClass = [.person, .call, .filler]
    return range.first {
      terms[$0].kind != .word || terms[$0].classes.contains(.price)
        || terms[$0].classes.isDisjoint(with: opening)
    }
    .map { terms[$0].kind == .word && terms[$0].classes.contains(.price) } ?? false
  }

  /// "ổi này ruột trắng hay ruột hồng": "hay" between two things asks which, and is praise where a
  /// word of degree or nothing follows.
  private func asksWhich(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.product != nil, words.quantity == nil, words.order == nil, words.give == nil
    else { return false }
    return range.contains { index in
      guard terms[index].kind == .word, terms[index].classes.isSuperset(of: [.range, .asking]),
        index > range.lowerBound, range.contains(index + 1)
      else { return false }
      let next = terms[index + 1]
      return next.kind == .unknown || next.product.length > 0
    }
  }

  /// "không chốt đâu": the word that asks elsewhere only denies.
  private func isDenied(_ range: Range<Int>) -> Bool {
    guard let verb = negatedVerb(range) else { return false }
    return terms.any(verb..<range.upperBound) { $0.classes.contains(.emphaticNo) }
  }

  // MARK: Reports

  /// Whether a clause tells of what was or what others do.
  private func isReport(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard !words.anyCertain.isDisjoint(with: [.past, .complaint, .third, .done]) else {
      return false
    }
    let past = range.last { terms[$0].certain.contains(.past) }
    let ordersAgain =
      words.classes.contains(.more) && words.order.map { $0 > past ?? .max } ?? false
    if past != nil, !ordersAgain { return true }
    if words.certain.contains(.complaint) { return true }
    for index in range where terms[index].kind == .word {
      let term = terms[index]
      if term.certain.contains(.third) {
        let isCalled =
          range.contains(index + 1) && terms[index + 1].kind == .word
          && terms[index + 1].classes.contains(.call)
        if !(isCalled && words.quantity != nil) { return true }
      }
      if term.certain.contains(.done), index > range.lowerBound {
        let goesOn = terms.any(index + 1..<range.upperBound) {
          $0.kind == .quantity || $0.kind == .product
            || ($0.kind == .word && $0.certain.contains(.order))
        }
        if !goesOn { return true }
      }
    }
    return false
  }

  // MARK: Negation

  /// Where the verb stands that a negation denies.
  private func negatedVerb(_ range: Range<Int>) -> Int? {
    for index in range where terms[index].kind == .word {
      guard terms[index].classes.contains(.negation),
        let verb = after(index, in: range, skipping: [.person, .filler])
      else { continue }
      let term = terms[verb]
      if term.kind == .word, !term.classes.isDisjoint(with: [.order]) { return verb }
    }
    return nil
  }

  private func negated(_ words: ClauseWords, _ verb: Int, _ range: Range<Int>) -> ClauseKind {
    let isMore = words.classes.contains(.more)
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
    // "ổi còn hàng không lấy 2kg" may ask first and order then.
    if words.quantity.map({ $0 > verb }) ?? false, words.classes.isDisjoint(with: .more),
      terms.any(range.lowerBound..<verb, where: { $0.certain.contains(.exists) })
    {
      return .leaning
    }
    if words.product != nil { return .remove }
    return words.classes.isDisjoint(with: [.enough, .more]) ? .chatter : .cancel
  }

  // MARK: Changes

  private func change(
    _ words: ClauseWords, _ clause: Clause, hasOrdered: Bool
  ) -> ClauseKind? {
    // "giảm giá thì em lấy 10kg": what the condition says changes no order.
    let consequence = clause.isConditional ? words.then.map { $0 + 1 } : nil
    let range = (consequence ?? clause.range.lowerBound)..<clause.range.upperBound
    let hasGoods = words.product != nil || words.quantity != nil
    if words.anyCertain.contains(.cancel), words.order == nil, cancels(range) {
      return hasGoods ? .remove : .cancel
    }
    if words.anyCertain.contains(.mistaken), !hasOrdered,
      let mistake = range.first(where: { terms[$0].certain.contains(.mistaken) }),
      words.quantity.map({ $0 > mistake }) ?? true
    {
      return words.quantity != nil ? .set : .chatter
    }
    if words.classes.contains(.alter), hasGoods, let alter = verb(.alter, range),
      !isName(alter, before: words.order)
    {
      let later = alter + 1..<range.upperBound
      let becomes = terms.any(later) { $0.kind == .word && $0.classes.contains(.into) }
      let swaps = terms.any(later) { $0.kind == .word && $0.classes.contains(.across) }
      var products = 0
      for index in later where terms[index].kind == .product { products += 1 }
      if products > 1, swaps || takesInstead(later) { return .exchange }
      if becomes, words.quantity != nil { return .set }
      // "đổi sang 2kg na" does not say what for.
      if products == 1, opensWithAcross(alter, range) { return .exchange }
      if swaps, products == 1, words.quantity == nil { return .exchange }
      if terms[alter].certain.isDisjoint(with: .lessen), words.quantity != nil { return .set }
    }
    if words.classes.contains(.remove), let remove = verb(.remove, range),
      !isName(remove, before: words.order)
    {
      // "bỏ 2kg cam vào thùng" puts in and takes nothing away.
      let putsIn = terms.any(remove..<range.upperBound) {
        $0.certain.isSuperset(of: [.into, .delivery])
      }
      if putsIn || isBargain(remove, range) { return nil }
      if hasGoods { return .remove }
      if terms[remove].certain.contains(.lessen) { return .chatter }
      return terms.any(remove..<range.upperBound) { $0.classes.contains(.goods) }
        ? .cancel : nil
    }
    let isMore =
      words.classes.contains(.more) && words.quantity != nil
      && terms.any(range) { $0.classes.contains(.more) }
    if words.certain.contains(.add) || isMore, hasGoods, !hasOrdered, !ordersBeforeAdding(range) {
      return .add
    }
    return nil
  }

  /// "em ha chot 2kg cam": without accents, and with no goods before the order verb, "Hà" and not
  /// "hạ".
  private func isName(_ verb: Int, before order: Int?) -> Bool {
    guard let order, order > verb, terms[verb].certain.isDisjoint(with: [.alter, .remove]) else {
      return false
    }
    return terms.all(verb + 1..<order) { $0.kind != .product && $0.kind != .quantity }
  }

  /// "bớt 10k lấy 5 ký tôm": money comes off, and goods are taken.
  private func isBargain(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard terms[verb].classes.contains(.lessen),
      let next = after(verb, in: range, skipping: [.person, .filler, .direction])
    else { return false }
    return terms[next].kind == .money
      && terms.any(next..<range.upperBound) { $0.kind == .word && $0.certain.contains(.order) }
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

  /// Whether "sang" follows a verb of change with no goods between.
  private func opensWithAcross(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard let next = after(verb, in: range, skipping: [.person, .filler, .direction]) else {
      return false
    }
    return terms[next].certain.contains(.across) && !terms[next].classes.contains(.into)
  }

  /// "hủy giúp mình đơn vừa nãy": the past tells only which order is withdrawn.
  private func opensWithCancel(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.contains(.cancel), words.order == nil,
      words.certain.isDisjoint(with: [.done, .complaint])
    else { return false }
    return verb(.cancel, range) != nil
  }

  /// Whether a word withdraws; "Huy ơi" calls somebody.
  private func cancels(_ range: Range<Int>) -> Bool {
    range.contains { index in
      terms[index].certain.contains(.cancel)
        && !(terms[index].word >= 0 && range.contains(index + 1)
          && terms[index + 1].kind == .word && terms[index + 1].classes.contains(.call))
    }
  }

  /// Whether a clause only says that something was wrong: "nhầm, 5kg nhé".
  func corrects(_ range: Range<Int>) -> Bool {
    terms.any(range) { $0.certain.contains(.mistaken) }
      && !terms.any(range) { $0.kind == .quantity || $0.kind == .product }
  }

  /// Where a verb of change opens what a clause says; nil when an order verb or goods come first.
  private func verb(_ wanted: WordClass, _ range: Range<Int>) -> Int? {
    let opening: WordClass = [
      .person, .filler, .call, .particle, .enough, .give, .and, .but, .tag, .direction,
      .goods,
    ]
    for index in range {
      let term = terms[index]
      if term.kind == .word, !term.classes.isDisjoint(with: wanted) { return index }
      guard term.kind == .mark || (term.kind == .word && !term.classes.isDisjoint(with: opening))
      else { return nil }
    }
    return nil
  }

  /// "lấy 2kg ổi thêm 1kg na": what is added goes with an order of the same clause.
  private func ordersBeforeAdding(_ range: Range<Int>) -> Bool {
    guard let add = range.first(where: { terms[$0].certain.contains(.add) }) else { return false }
    return terms.any(range.lowerBound..<add) { $0.kind == .quantity }
  }

  // MARK: Orders

  private func order(_ clause: inout Clause, _ words: ClauseWords, hasOrdered: Bool) {
    let hasGoods = words.product != nil || words.quantity != nil
    if words.quantity == nil, praises(words, clause.range) {
      clause.kind = .chatter
    } else if words.order != nil {
      clause.kind = .order
    } else if words.give != nil, words.quantity == nil, words.certain.contains(.otherVerb) {
      clause.kind = .chatter
    } else if words.give != nil, hasGoods || asksForUnknown(clause.range, words) {
      clause.kind = .order
    } else if let money = words.money, words.quantity == nil {
      let buys = terms[money].quantity.isCount == false && words.product.map { $0 > money } ?? false
      clause.kind = buys ? .order : words.product != nil ? .mention : .chatter
    } else if words.quantity != nil {
      // One more amount of named goods behind an order goes on with it, whatever its verb.
      if words.certain.contains(.otherVerb), !(hasOrdered && words.product != nil) {
        clause.kind = .chatter
      } else {
        clause.kind = .order
        let isPriced = words.money != nil
        clause.isUnclear = isPriced || words.certain.contains(.degree)
        if words.product == nil, let quantity = words.quantity {
          clause.isUnclear =
            clause.isUnclear || words.classes.contains(.exists)
            || terms[quantity].quantity.isBare && !terms[quantity].quantity.isSigned
        }
        if isPriced, terms[words.quantity ?? 0].quantity.thousandths == 1000 {
          clause.kind = .chatter
        }
      }
    } else if words.product != nil {
      clause.isOnlyName = onlyNames(clause.range)
      clause.kind = clause.isOnlyName ? .order : .mention
      clause.isUnclear = !(words.product.map { terms[$0].product.isCode } ?? false)
    } else {
      clause.kind = .chatter
    }
    if clause.isAsked, clause.kind == .order { clause.isUnclear = true }
  }

  /// "xin lam", "ban thom lam", "dat qua": without accents praise or complaint may look as if
  /// somebody asked for goods; a word of degree at the end gives it away.
  private func praises(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let verb = words.order ?? words.give, !terms[verb].isAccented,
      let last = before(range.upperBound, in: range, skipping: [.person, .particle, .call]),
      last > verb, terms[last].kind == .word, terms[last].classes.contains(.degree)
    else { return false }
    return words.product.map { $0 < verb } ?? true
  }

  /// Whether a clause holds a name and no word that says anything more.
  private func onlyNames(_ range: Range<Int>) -> Bool {
    terms.all(range) { term in
      switch term.kind {
      case .product, .mark, .phone, .figure: true
      case .word: !term.classes.isDisjoint(with: [.code, .person, .particle, .call, .and])
      default: false
      }
    }
  }

  /// "cho em sầu riêng": goods nobody knows right behind the verb.
  private func asksForUnknown(_ range: Range<Int>, _ words: ClauseWords) -> Bool {
    guard let give = words.give, let next = after(give, in: range, skipping: .person) else {
      return false
    }
    return terms[next].kind == .unknown && next == give + 2
      && words.certain.isDisjoint(with: [.delivery, .otherVerb])
  }
}
