/// Which names and numbers are meant as goods and amounts, by what stands beside them.
extension CommentParse {
  private static let verbs: WordClass = [
    .order, .give, .add, .remove, .alter, .cancel, .across, .code,
  ]

  /// Turns names that are only words here back into words, and numbers into figures.
  mutating func accept(_ clause: Clause) {
    let range = clause.range
    firstAmount.clause = clause.firstAmount ?? .max
    firstAmount.comment = min(firstAmount.comment, firstAmount.clause)
    if clause.hasNames { acceptNames(range) }
    guard let first = clause.firstAmount else { return }
    dropDenied(first..<range.upperBound)
    for index in first..<range.upperBound
    where terms[index].kind == .quantity && terms[index].quantity.isBare {
      if !isMeantNumber(index, range) { terms[index].kind = .figure }
    }
  }

  /// "2kg chứ không phải 3kg": the amount that was not meant counts nothing.
  private mutating func dropDenied(_ range: Range<Int>) {
    for index in range where terms[index].kind == .quantity && index > 0 {
      let denies = terms[index - 1].certain.isSuperset(of: [.negation, .mistaken])
      if denies, terms[index - 1].kind == .word { terms[index].kind = .figure }
    }
  }

  private mutating func acceptNames(_ range: Range<Int>) {
    for index in range where terms[index].kind == .product {
      let isTag = terms[index].product.isWeak && endsAsTag(index, range)
      let isHidden =
        !isTag && (isInsideUnknownName(index, range) || contradicted(index, range)
        || isPersonOrPlace(index, range))
      if isHidden {
        terms[index].kind = .unknown
      } else if isTag || !isMeant(index, range) {
        terms[index].kind = .word
        if terms[index].classes.isEmpty {
          terms[index].classes = .filler
          terms[index].certain = .filler
        }
      }
    }
  }

  private func isMeant(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    if product.isWeak,
      isSomebody(index, range) || asksAsCode(index, range) || endsAsParticle(index, range)
    {
      return false
    }
    if product.isWeak, product.fit == .whole, isAdded(index, range) { return true }
    let isSure = product.fit == .whole && !product.isMended && !product.isWeak
    if isSure { return true }
    let previous = before(index, in: range)
    if let previous, terms[previous].kind == .quantity {
      // "doi 5kg thanh 3kg": the word between two amounts is rather "thành" than "thanh long".
      let becomes = product.fit != .whole && terms[index].classes.contains(.into)
      guard becomes, let next = after(index, in: range) else { return true }
      return terms[next].kind != .quantity
    }
    if product.isWeak, product.fit == .whole, isListed(index, range) { return true }
    // An ordinary word is the head of a name only right behind an amount.
    if product.isWeak, product.fit != .whole { return false }
    if product.isWeak, let previous, terms[previous].kind == .word,
      terms[previous].certain.contains(.exists)
        || (terms[previous].certain.contains(.and) && previous > range.lowerBound
          && terms[previous - 1].kind == .product)
    {
      return true
    }
    let skipped: WordClass = product.isWeak ? [] : [.person, .classifier, .goods]
    if followsVerb(index, range, skipping: skipped) { return true }
    // "cho em nho", unless an amount before it is of something else ("2kg cho em nho").
    if product.isWeak, !terms[index].classes.contains(.call),
      firstAmount.clause > index, followsVerb(index, range, skipping: .person)
    {
      return true
    }
    if let next = amount(behind: index, range) {
      guard product.isWeak else { return true }
      // "shop oi 2kg" calls; in "bo 2kg oi" the name comes behind.
      let isCalled =
        terms[index].classes.contains(.call)
        && previous.map { terms[$0].classes.contains(.person) } ?? false
      guard let other = after(next, in: range), terms[other].kind == .product else {
        return !isCalled
      }
      let hasOwn = after(other, in: range).map { terms[$0].kind == .quantity } ?? false
      return !isCalled && hasOwn
    }
    if let previous, terms[previous].kind == .money { return true }
    // "giày 42": the name stands alone, but for its size.
    return !product.isWeak && !product.isMended
      && terms.all(range) { $0.kind == .product || $0.kind == .figure || $0.kind == .mark }
  }

  /// "cho toi 3kg tao", "lay 2kg oi cho toi": who orders, where other goods have the amount.
  private func isSomebody(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.person), !terms[index].isAccented,
      let verb = before(index, in: range), terms[verb].kind == .word,
      terms[verb].classes.contains(.give)
    else { return false }
    if let next = after(index, in: range), terms[next].kind == .quantity {
      // "cho toi 2kg" while other goods are on screen.
      return after(next, in: range).map { terms[$0].kind == .product }
        ?? (pinned >= 0 && terms[index].product.offer != pinned)
    }
    return before(verb, in: range).map { terms[$0].kind == .product } ?? false
      && firstAmount.clause < index
  }

  /// "2kg nha": a code that is also the particle behind what is said.
  private func endsAsParticle(_ index: Int, _ range: Range<Int>) -> Bool {
    // "nho" may be "nhó", but is goods; "nha" is "nha" or "nhà".
    guard terms[index].product.isCode,
      terms[index].certain.contains(.particle)
        || terms[index].classes.isSuperset(of: [.particle, .person]),
      let previous = before(index, in: range), !terms[previous].certain.contains(.code)
    else { return false }
    return after(index, in: range).map { terms[$0].kind != .quantity } ?? true
  }

  /// "2kg cam + oi", "2kg cam hoac oi": behind goods and a sign or "or" stand goods.
  private func isAdded(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound, terms[index - 2].kind == .product else { return false }
    return terms[index - 1].kind == .mark
      || terms[index - 1].kind == .word && terms[index - 1].certain.contains(.range)
  }

  /// "2 gói bn": a code that asks, too, asks where nothing says that it is a code.
  private func asksAsCode(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].product.isCode, terms[index].certain.contains(.question) else { return false }
    let isNamed = before(index, in: range).map { terms[$0].certain.contains(.code) } ?? false
    let isCounted = after(index, in: range).map { terms[$0].quantity.isSigned } ?? false
    return !isNamed && !isCounted
  }

  /// Whether a name that is also a word stands where only names stand: alone between marks beside an
  /// amount ("2kg, oi"), further on in a list ("2kg oi, nho"), before "và" and another name, or
  /// where one says what there is ("con oi khong", "co oi thi").
  private func isListed(_ index: Int, _ range: Range<Int>) -> Bool {
    if range.count == 1 {
      if amountBefore(index) || amountAfter(index) { return true }
      // "2kg cam, oi": nobody is called behind a comma.
      if index >= 2, isBreak(index - 1), terms[index - 2].kind == .product { return true }
      return !terms[index].classes.contains(.call) && firstAmount.comment < index
    }
    let isFirst = before(index, in: range) == nil
    guard range.contains(index + 1), terms[index + 1].kind == .word else { return false }
    let next = terms[index + 1]
    if isFirst, next.certain.contains(.and), range.contains(index + 2),
      terms[index + 2].kind == .product
    {
      return true
    }
    // "nho ngon khong": what is praised is goods.
    if next.certain.contains(.exists), !terms[index].classes.contains(.call) { return true }
    guard let there = before(index, in: range), terms[there].kind == .word,
      terms[there].classes.contains(.exists)
    else { return false }
    if next.certain.contains(.then) { return true }
    return next.classes.contains(.tag)
      && after(index + 1, in: range, skipping: [.person, .particle, .call]) == nil
  }

  /// "có ship hông": typed like the word that asks at the end of a clause, and not behind an amount
  /// alone, "hồng" is not named.
  private func endsAsTag(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.tag), index > range.lowerBound,
      after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil,
      let previous = before(index, in: range)
    else { return false }
    let isBought =
      terms[previous].kind == .quantity || terms[previous].certain.contains(.order)
    return !isBought || terms[index].isAccented
  }

  /// The amount that follows a name, perhaps behind its size: "giày 39 1 đôi".
  private func amount(behind index: Int, _ range: Range<Int>) -> Int? {
    let skipped: WordClass = [.then, .into, .times, .each]
    guard var next = after(index, in: range, skipping: skipped) else { return nil }
    if terms[next].kind == .figure {
      guard let second = after(next, in: range, skipping: skipped) else { return nil }
      next = second
    }
    return terms[next].kind == .quantity ? next : nil
  }

  private func amountBefore(_ index: Int) -> Bool {
    index >= 2 && terms[index - 2].kind == .quantity
      && !terms[index - 2].quantity.isBare && isBreak(index - 1)
  }

  private func amountAfter(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(index + 4, terms.count), isBreak(next) { next += 1 }
    return next > index + 1 && next < terms.count && terms[next].kind == .quantity
  }

  private func isBreak(_ index: Int) -> Bool {
    terms[index].kind == .comma || terms[index].kind == .stop
  }

  private func followsVerb(
    _ index: Int, _ range: Range<Int>, skipping skipped: WordClass
  ) -> Bool {
    guard let verb = before(index, in: range, skipping: skipped), terms[verb].kind == .word else {
      return false
    }
    // "Ha oi" calls somebody: "hạ" without its accent rules no name that also calls.
    let isCalled =
      terms[index].classes.contains(.call) && terms[verb].classes.contains(.lessen)
      && !terms[verb].certain.contains(.lessen)
    return !isCalled && !terms[verb].classes.isDisjoint(with: Self.verbs)
  }

  /// "kẹo lạc" is not "lạc": a name right behind a word nobody knows is part of that word's name.
  private func isInsideUnknownName(_ index: Int, _ range: Range<Int>) -> Bool {
    let previous = index - 1
    guard range.contains(previous), terms[previous].kind == .unknown else { return false }
    guard let head = before(previous, in: range) else { return true }
    return !terms[head].classes.contains(.person) && terms[head].kind != .unknown
      || terms[head].kind == .quantity
  }

  /// "cô Bưởi ơi", "anh Cam chốt 2kg nho", "gửi về Cam Ranh".
  private func isPersonOrPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    if isPlace(index, range) { return true }
    guard terms[index].product.length == 1 else { return false }
    if isPersonsName(index, range) { return true }
    guard range.contains(index - 1), terms[index - 1].kind == .word else { return false }
    guard range.contains(index + 1) else {
      return terms[index - 1].certain.contains(.person) && isReceiver(index, range)
    }
    let next = terms[index + 1]
    if !terms[index - 1].certain.isDisjoint(with: [.delivery, .address]) {
      // A part of a place's name may look like a slip, or like "quận".
      return next.kind == .unknown || next.product.isMended
        || next.kind == .word && next.classes == .address
    }
    guard terms[index - 1].certain.contains(.person) else { return false }
    if isReceiver(index, range) { return true }
    guard next.kind == .word else { return false }
    if next.certain.contains(.call) { return true }
    let isAsked =
      before(index - 1, in: range).map { !terms[$0].classes.isDisjoint(with: Self.verbs) } ?? false
    guard !next.certain.isDisjoint(with: [.order, .address]), !isAsked else { return false }
    return terms.any(index + 2..<range.upperBound) { $0.kind == .product }
  }

  /// "Lê Thị Mận", "Mận ơi lấy chị 2kg cam": part of a name, or somebody who is called where other
  /// goods follow.
  private func isPersonsName(_ index: Int, _ range: Range<Int>) -> Bool {
    func isMiddle(_ index: Int) -> Bool {
      range.contains(index) && terms[index].kind == .word && terms[index].isAccented
        && terms[index].certain == .middleName
    }
    if isMiddle(index + 1) || isMiddle(index - 1) { return true }
    guard range.contains(index + 1), terms[index + 1].kind == .word,
      terms[index + 1].certain.contains(.call),
      before(index, in: range, skipping: .filler) == nil
    else { return false }
    return terms.any(index + 2..<range.upperBound) { $0.kind == .product }
  }

  /// "gửi Hà Giang 5kg quýt", "tòa A2 lấy 2kg cam": where goods go that follow, though a part of an
  /// offer's name or its code is the same.
  private func isPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.fit == .inner || product.isCode, range.contains(index - 1),
      terms[index - 1].kind == .word
    else { return false }
    let places: WordClass = [.address, .delivery, .direction, .give]
    let isPlaced =
      product.isCode
      ? terms[index - 1].certain.contains(.address) && !terms[index - 1].certain.contains(.code)
      : !terms[index - 1].classes.isDisjoint(with: places)
    guard isPlaced else { return false }
    return terms.any(index + 1..<min(index + 12, range.upperBound)) { $0.kind == .product }
  }

  /// "2kg cam cho bé Mít ăn": whom goods are for that have their amount.
  private func isReceiver(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index - 3 >= range.lowerBound, terms[index - 2].kind == .word,
      terms[index - 2].classes.isSuperset(of: [.give, .direction]), terms[index - 3].kind == .product,
      firstAmount.clause < index
    else { return false }
    guard let next = after(index, in: range) else { return true }
    return terms[next].kind == .word
      && terms[next].classes.isDisjoint(with: [.and, .more, .times, .into, .each])
  }

  /// Whether what follows a name makes it another: "thanh long trắng" is not the red one.
  private func contradicted(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.offer >= 0, range.contains(index + 1) else { return false }
    // "kẹo dừa" begins as "kẹo lạc" does, and is something else.
    if terms[index + 1].kind == .unknown { return product.fit == .head }
    guard terms[index + 1].kind == .word else { return false }
    // "thit lon": goods of another name, though "lon" is also a tin.
    if product.fit == .head, !terms[index + 1].isAccented,
      terms[index + 1].classes.contains(.classifier)
    {
      return true
    }
    return offers[Int(product.offer)].isContradicted(by: terms[index + 1])
  }

  /// "em 2 ạ", "2 nha": of what is on screen, with somebody who says so.
  func answers(_ range: Range<Int>) -> Bool {
    guard pinned >= 0 else { return false }
    var isSaid = false
    var hasNumber = false
    for index in range {
      switch terms[index].kind {
      case .quantity where hasNumber: return false
      case .quantity: hasNumber = true
      case .mark, .phone: break
      case .word where !terms[index].classes.isDisjoint(with: [.person, .particle]):
        isSaid = true
      case .word where terms[index].classes.contains(.call): break
      // "dạ em 1 ạ".
      case .word where terms[index].certain == .filler && isAtStart(index, range): break
      default: return false
      }
    }
    return isSaid
  }

  /// Whether a word stands first, but for itself ("dạ dạ").
  private func isAtStart(_ index: Int, _ range: Range<Int>) -> Bool {
    index == range.lowerBound
      || index == range.lowerBound + 1 && terms[index].word == terms[index - 1].word
  }

  /// Whether a number without a unit says how much: beside a name, right behind an order verb, or
  /// with a sign.
  private func isMeantNumber(_ index: Int, _ range: Range<Int>) -> Bool {
    if terms[index].quantity.isSigned || terms[index].quantity.isCount { return true }
    if let next = after(index, in: range), terms[next].kind == .product { return true }
    if answers(range) { return true }
    let skipped: WordClass = [.person, .then, .into, .number, .hedge]
    // "cho" goes with another verb or is one: "lấy cho em 2", "cho em 2".
    var verb = before(index, in: range, skipping: skipped)
    if let near = verb, terms[near].kind == .word, terms[near].classes.contains(.direction),
      let far = before(index, in: range, skipping: skipped.union(.direction))
    {
      verb = far
    } else if let near = verb, terms[near].classes.contains(.direction),
      !terms[near].classes.contains(.give)
    {
      verb = nil
    }
    guard let previous = verb else { return range.count == 1 }
    if terms[previous].kind == .product { return true }
    let isVerb =
      terms[previous].kind == .word
      && !terms[previous].classes.isDisjoint(with: [.order, .add, .into, .give, .remove])
      && terms[previous].classes.isDisjoint(with: .delivery)
    guard isVerb else { return false }
    guard let next = after(index, in: range) else { return true }
    return terms[next].kind != .word
      || !terms[next].classes.isDisjoint(with: [.particle, .person, .filler, .enough, .more, .tag])
  }
}
