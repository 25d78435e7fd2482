/// The rules of where one clause ends and the next begins.
extension CommentParse {
  /// Cuts the terms into clauses at marks, line ends, emoji, "nhưng", and behind "nhé".
  mutating func makeClauses() {
    var open = OpenClause(at: 0)
    for index in terms.indices {
      let kind = terms[index].kind
      guard kind == .word else {
        if kind == .product, index > open.start, callsBarely(index, open.start) {
          terms[index].kind = .word
          terms[index].classes = .call
          close(&open, index + 1, next: index + 1)
          continue
        }
        if open.said.contains(.deniedGoods), index > open.start, stays(index) {
          // "bỏ ổi cam giữ nguyên", "hủy nho 2kg cam vẫn lấy".
          close(&open, index, next: index)
        }
        open.clause.note(kind, index)
        if kind == .product {
          if isBareRemoval(index) { open.said.take(.remove) } else { open.said.nameGoods() }
        } else if terms[index].isOtherGoods {
          open.said.nameGoods()
        }
        open.hasContent = open.hasContent || kind == .quantity || kind == .product || kind == .money
        if kind == .comma || kind == .stop || kind == .questionMark {
          close(&open, index, next: index + 1, asked: kind == .questionMark)
        }
        continue
      }
      let classes = terms[index].classes
      var certain = terms[index].certain
      if isBareRemoval(index) { certain.insert(.remove) }
      guard !classes.union(certain).isDisjoint(with: Self.cuttingWords) else {
        open.said.take(certain)
        continue
      }
      if open.said.contains(.pricesAsked), ordersBehindQuestion(index) {
        // "cam bao nhiêu một cân thế lấy cho chị hai cân".
        close(&open, index, next: index)
        open.said.take(certain)
        open.hasContent = true
        continue
      }
      open.isPast = open.isPast || certain.contains(.past)
      if opensSaying(index, open.start) {
        // "shop ơi đơn của em bớt 1kg ổi", "à hủy đơn nha".
        close(&open, index + 1, next: index + 1)
      } else if index > open.start, certain.contains(.but), !clausesEnd(index),
        // "bỏ ổi cam giữ nguyên nha": what stays was parted from what goes.
        !(certain.contains(.otherVerb) && index - open.start <= 2 && clauses.count > 0
          && terms[index - 1].kind == .product)
      {
        close(&open, index, next: index)
      } else if index > open.start, classes.contains(.now),
        open.isPast && !wasAdded(index, open.start)
          || open.hasContent && terms[index - 1].certain.contains(.done)
          || open.said.speaksOfOthers && orders(behind: index)
          || open.clause.firstAmount == nil && !open.clause.hasNames && leadsTo(index, open.start)
      {
        // "hôm qua mua 2kg ngon quá hôm nay lấy 3kg".
        close(&open, index, next: index)
      } else if certain.contains(.add), open.clause.firstAmount == nil, index > open.start,
        index + 1 < terms.count, terms[index + 1].kind == .quantity,
        terms[index - 1].classes.contains(.degree),
        open.isPast || terms.any(open.start..<index, where: { $0.certain == .receipt })
      {
        // "nhận được hàng rồi ngon lắm lấy thêm 2kg nữa".
        close(&open, index, next: index)
        open.said.take(certain)
        open.hasContent = true
      } else if open.isPast, open.hasContent, classes.isSuperset(of: Self.givingTo),
        adds(for: index)
      {
        // "nãy chị chốt 2kg ổi cho chị thêm 1kg nho".
        close(&open, index, next: index)
        open.said.take(certain)
        open.hasContent = true
      } else if open.hasContent, certain.isSuperset(of: .slip) {
        // "lấy 2 gói thôi nãy lộn 3 gói".
        close(&open, index, next: index)
        open.said.take(certain)
      } else if open.isPast, index > open.start, classes.contains(.enough), orders(behind: index) {
        // "định lấy 5kg mà thôi lấy 3kg cam".
        close(&open, index + 1, next: index + 1)
      } else if open.clause.hasNames, open.clause.firstAmount != nil, classes.contains(.enough),
        settlesForOther(index..<endOfClause(index)) != nil
      {
        // "2kg ổi thôi lấy 3kg".
        close(&open, index, next: index)
        open.said.take(certain)
      } else if open.hasContent, classes.contains(.tag), callsAndGoesOn(index) {
        // "có loại 1kg không shop ơi thịt trâu ấy".
        close(&open, index + 1, next: index + 1, asked: true)
      } else if certain.contains(.order), !certain.contains(.negation) {
        // "không lấy na nữa (mà) lấy ổi": the second verb opens a clause of its own.
        if let last = before(index, in: open.start..<index, skipping: .filler),
          terms[last].classes.contains(.more) || terms[last].certain.contains(.done)
            || open.said.contains(.deniedOrder)
              && terms[index - 1].certain.isDisjoint(with: Self.pastOrDenied)
        {
          close(&open, index, next: index)
        } else if let own = self.person(before: index, open.start),
          open.said.contains(.othersOrder) || asks(before: own, open.start, andOrders: index)
        {
          close(&open, own, next: own)
        }
        open.said.take(certain)
        open.hasContent = true
      } else if open.hasContent, classes.contains(.mistaken), !certain.contains(.negation),
        index + 1 < terms.count,
        terms[index + 1].kind == .quantity || terms[index + 1].kind == .product
      {
        close(&open, index + 1, next: index + 1)
      } else if open.hasContent, classes.contains(.negation),
        deniesOthers(index, hasAmount: open.clause.firstAmount != nil)
      {
        // "2kg ổi không lấy cam".
        close(&open, index, next: index)
        open.said.take(certain)
      } else if certain.isSuperset(of: Self.stillThere), open.said.contains(.deniedGoods),
        index + 1 < terms.count, terms[index + 1].kind == .product
      {
        // "bỏ na còn vải vẫn lấy": what is named behind it stays.
        close(&open, index, next: index)
      } else if classes.contains(.alter), open.said.contains(.deniedGoods), index + 1 < terms.count,
        terms[index + 1].kind == .word, terms[index + 1].classes.contains(.across)
      {
        close(&open, index, next: index)
      } else if certain.isSuperset(of: .keeping), open.said.contains(.deniedGoods) {
        // "bỏ ổi giữ cam".
        close(&open, index, next: index)
        open.said.take(certain)
      } else if open.hasContent, certain.contains(.add), !certain.contains(.now),
        open.said.contains(.deniedGoods) || open.clause.hasNames && open.clause.firstAmount == nil,
        addsOthers(index)
      {
        // "hủy ổi thêm 2kg cam", "lấy na thêm 1kg hồng".
        close(&open, index, next: index)
        open.said.take(certain)
      } else if open.hasContent, changesAgain(index, open.start) {
        close(&open, index, next: index)
        open.said.take(certain)
      } else if open.hasContent, certain.contains(.particle), !followsInside(index + 1) {
        close(&open, index + 1, next: index + 1, asked: questionMarkFollows(index + 1))
      } else {
        open.said.take(certain)
      }
    }
    close(&open, terms.count, next: terms.count)
  }

  // Named, since a function as long as this makes sets anew each time.
  private static let givingTo: WordClass = [.give, .direction]
  private static let pastOrDenied: WordClass = [.past, .negation]
  private static let stillThere: WordClass = [.exists, .into]

  /// Ends the open clause, and opens the next.
  @inline(never)
  private func close(_ open: inout OpenClause, _ end: Int, next: Int, asked: Bool = false) {
    open.clause.end(at: end, isAsked: asked)
    if end > open.start { append(open.clause) }
    open = OpenClause(at: next)
  }

  /// What a word has that may cut a clause off.
  private static let cuttingWords: WordClass = [
    .past, .but, .now, .order, .give, .add, .remove, .alter, .mistaken, .particle, .negation, .into,
    .enough, .tag, .call, .asking,
  ]

  /// "bo oi": without accents right before goods, and not behind an amount of its own, "bo" is "bỏ".
  @inline(__always)
  private func isBareRemoval(_ index: Int) -> Bool {
    terms[index].classes.contains(.remove) && !terms[index].certain.contains(.remove)
      && !terms[index].isAccented && index + 1 < terms.count
      && (terms[index + 1].kind == .product || terms[index + 1].certain.isSuperset(of: .onScreen))
      && (index == 0 || terms[index - 1].kind != .quantity)
  }

  /// Whether a verb that orders stands right behind a word, and an amount.
  private func orders(behind index: Int) -> Bool {
    guard
      let verb = after(
        index, in: 0..<min(index + 5, terms.count), skipping: [.person, .filler, .direction])
    else { return false }
    return terms[verb].kind == .word && terms[verb].certain.contains(.order)
      && terms.any(verb..<min(verb + 6, terms.count)) { $0.kind == .quantity }
  }

  /// Whether goods, perhaps behind their amount, stand here before a word that says that they stay.
  private func stays(_ index: Int) -> Bool {
    var next = index
    if terms[next].kind == .quantity { next += 1 }
    guard next < terms.count, terms[next].kind == .product,
      next == index || terms[index].kind == .quantity,
      index == 0 || terms[index - 1].kind != .quantity,
      let word = after(next, in: next..<min(next + 4, terms.count), skipping: .then),
      terms[word].kind == .word
    else { return false }
    let certain = terms[word].certain
    return certain.isSuperset(of: .keeping) || certain == [.give, .otherVerb]
      || certain.isSuperset(of: [.otherVerb, .but])
  }

  /// "hôm qua chị lấy thêm 2kg": whether what tells of the past, or who did it, stands right before what adds.
  private func wasAdded(_ index: Int, _ start: Int) -> Bool {
    terms[index].certain.contains(.add)
      && before(index, in: start..<index, skipping: [.person, .filler]).map {
        terms[$0].certain.contains(.past)
      } ?? false
  }

  /// "cho chị thêm 1kg nho": whether somebody is to be given more, and how much.
  private func adds(for give: Int) -> Bool {
    guard give + 3 < terms.count, terms[give + 1].classes.contains(.person) else { return false }
    return terms[give + 2].kind == .word && terms[give + 2].certain.contains(.add)
      && (terms[give + 3].kind == .quantity || terms[give + 3].kind == .product)
  }

  /// Whether an order verb and goods stand right behind a negation, or, where goods have an amount already,
  /// another amount.
  private func deniesOthers(_ index: Int, hasAmount: Bool) -> Bool {
    index + 2 < terms.count && terms[index + 1].kind == .word
      && terms[index + 1].certain.contains(.order)
      // "lay 2kg nhan khoi lay quyt": without accents, too.
      && (terms[index + 2].kind == .product
        && (terms[index].certain.contains(.negation)
          || hasAmount && !terms[index].isAccented
            && terms[index].classes.isSuperset(of: [.negation, .enough]))
        || terms[index + 2].kind == .quantity && hasAmount)
  }

  /// Whether a verb that orders, or that gives somebody something, stands here with an amount of more than the
  /// one that prices are asked for.
  private func ordersBehindQuestion(_ index: Int) -> Bool {
    let verb = terms[index]
    let isOrder = verb.certain.contains(.order)
    guard isOrder || verb.classes.contains(.give) && verb.classes.isDisjoint(with: .delivery) else {
      return false
    }
    var next = index + 1
    var isFor = false
    while next < min(index + 5, terms.count), terms[next].kind == .word,
      !terms[next].classes.isDisjoint(with: [.person, .give, .direction, .filler])
    {
      isFor = isFor || terms[next].classes.contains(.person)
      next += 1
    }
    return next < terms.count && (isOrder || isFor)
      && (terms[next].kind == .quantity
        || terms[next].kind == .product && next + 1 < terms.count
          && terms[next + 1].kind == .quantity)
  }

  /// "lấy xoài hông tao lấy 3kg": whether what stands before who orders asks about goods.
  private func asks(before person: Int, _ start: Int, andOrders verb: Int) -> Bool {
    guard person - 2 >= start,
      terms.any(verb..<min(verb + 8, terms.count), where: { $0.kind == .quantity }),
      terms[person - 1].kind == .word,
      terms[person - 1].classes.isSuperset(of: [.tag, .negation])
    else { return false }
    let asked = terms[person - 2]
    return asked.kind == .product || asked.kind == .word && asked.classes.contains(.order)
  }

  /// "bạn kia lấy 3kg thì em lấy 5kg": who orders for himself behind others.
  private func person(before index: Int, _ start: Int) -> Int? {
    guard let person = before(index, in: start..<index, skipping: .filler), person > start,
      terms[person].kind == .word, terms[person].classes.contains(.person)
    else { return nil }
    return person
  }

  /// Whether goods and an amount stand right behind a word that adds.
  private func addsOthers(_ index: Int) -> Bool {
    guard
      let next = after(
        index, in: 0..<min(index + 5, terms.count), skipping: [.person, .give, .direction]),
      next + 1 < terms.count
    else { return false }
    return terms[next].kind == .quantity && terms[next + 1].kind == .product
      || terms[next].kind == .product && terms[next + 1].kind == .quantity
  }

  /// "bỏ ổi thêm 1kg cam": a second verb of change behind goods opens a clause of its own.
  private func changesAgain(_ index: Int, _ start: Int) -> Bool {
    let verbs: WordClass = [.add, .remove]
    guard index > start, !terms[index].certain.isDisjoint(with: verbs),
      !terms[index].certain.contains(.alter), !terms[index].certain.isSuperset(of: .addition)
    else { return false }
    // "giữ nho bỏ ổi".
    let isRemoval = terms[index].certain.contains(.remove)
    return terms.any(start..<index) {
      ($0.kind == .word || $0.product.isWeak)
        && (!$0.classes.isDisjoint(with: verbs) || isRemoval && $0.certain.isSuperset(of: .keeping))
    }
  }

  /// Where the next mark stands that ends a clause, of the next sixteen terms.
  private func endOfClause(_ index: Int) -> Int {
    let last = min(index + 16, terms.count)
    return terms.first(index..<last) {
      $0.kind == .comma || $0.kind == .stop || $0.kind == .questionMark
    } ?? last
  }

  /// Whether nothing but commas, stops and emoji follows a term.
  private func clausesEnd(_ index: Int) -> Bool {
    var next = index + 1
    while next < terms.count, terms[next].kind == .comma || terms[next].kind == .stop { next += 1 }
    return next >= terms.count
  }

  /// Whether words that still belong to the clause stand here: more particles, "shop ơi", a tag.
  private func followsInside(_ index: Int) -> Bool {
    guard index < terms.count, terms[index].kind == .word else { return index >= terms.count }
    var next = endOfSmallWords(index)
    // "còn 2kg cam nào không".
    if next < terms.count, terms[next].certain.contains(.tag) {
      next = endOfSmallWords(next + 1)
      // "còn 2kg ổi nào không vậy shop".
      if next < terms.count, terms[next].kind == .word, terms[next].certain == .filler {
        return true
      }
    }
    guard next < terms.count else { return true }
    switch terms[next].kind {
    case .comma, .stop, .questionMark, .phone: return true
    case .word: return next == index + 16
    default: return false
    }
  }

  /// Where a run of particles and of those who are called ends, of sixteen at most.
  private func endOfSmallWords(_ index: Int) -> Int {
    var next = index
    while next < min(index + 16, terms.count), terms[next].kind == .word,
      !terms[next].classes.isDisjoint(with: [.particle, .person, .call])
    {
      next += 1
    }
    return next
  }

  private func questionMarkFollows(_ index: Int) -> Bool {
    index < terms.count && terms[index].kind == .questionMark
  }

  func before(_ index: Int, in range: Range<Int>, skipping skipped: WordClass = []) -> Int? {
    terms.before(index, in: range, skipping: skipped)
  }

  func after(_ index: Int, in range: Range<Int>, skipping skipped: WordClass = []) -> Int? {
    terms.after(index, in: range, skipping: skipped)
  }
}
