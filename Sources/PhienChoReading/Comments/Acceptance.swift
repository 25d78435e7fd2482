/// Which names and numbers are meant as goods and amounts, by what stands beside them.
extension CommentParse {
  /// Verbs whose object a name may be.
  static let verbsOfGoods: WordClass = [
    .order, .give, .add, .remove, .alter, .cancel, .across, .code,
  ]

  /// Turns names that are only words here back into words, and numbers into figures.
  mutating func accept(_ clause: Clause) {
    let range = clause.range
    firstAmount.clause = clause.firstAmount ?? .max
    firstAmount.comment = min(firstAmount.comment, firstAmount.clause)
    dropGifts(range)
    if clause.hasNames { acceptNames(range) }
    guard let first = clause.firstAmount else { return }
    dropDenied(range)
    if firstAmount.comment < first
      || terms.any(first + 1..<range.upperBound, where: { $0.kind == .quantity })
    {
      dropContents(range)
    }
    if tellsHowManyOrders(first, range) { terms[first].quantity.isRough = true }
    func isBare(_ term: Term) -> Bool { term.kind == .quantity && term.quantity.isBare }
    guard let bare = terms.first(first..<range.upperBound, where: isBare) else { return }
    let answers = answers(range) || isBesidePhone(range)
    for index in bare..<range.upperBound where isBare(terms[index]) {
      if !answers, !isMeantNumber(index, range) {
        terms[index].kind = .figure
        openByColour(index, range)
      }
      if terms[index].kind == .quantity { takeUnit(index, range) }
    }
  }

  private mutating func acceptNames(_ range: Range<Int>) {
    var first: Int?
    for index in range where terms[index].kind == .product {
      first = first ?? index
      if !isPlainlyGoods(index, range) { acceptName(index, behind: first ?? index, range) }
    }
  }

  /// What the rules take a name for that stands behind the first of its clause, or is it.
  mutating func acceptName(_ index: Int, behind first: Int, _ range: Range<Int>) {
    if isDenied(index, range) {
      makeFiller(index)
      return
    }
    // "1kg hạt mắc ca" while there is "hạt điều".
    if terms[index].product.fit == .head, terms[index].certain.contains(.classifier),
      range.contains(index + 1), terms[index + 1].kind == .product
    {
      makeFiller(index)
      return
    }
    if goesOnWithName(index, range) || countsSeeds(index, range) {
      makeFiller(index)
      return
    }
    // "2kg sầu ri6" while there are several durians: the name behind says which.
    if index > range.lowerBound, terms[index - 1].kind == .product,
      terms[index - 1].product.offer < 0, terms[index].product.fit == .whole,
      terms[index].product.offer >= 0,
      isWord(terms[index - 1].word, ofNamesOf: terms[index].product.offer)
    {
      makeFiller(index - 1)
    }
    if joinsRivals(index, range) {
      // "2kg cam sành cao phong": the one or the other; "tôm cà mau 2kg": neither may be meant.
      if terms[index - 1].kind == .product {
        terms[index - 1].product.offer = -1
        makeFiller(index)
      } else {
        terms[index].product.offer = -1
      }
      return
    }
    if isForDish(index, range) {
      makeFiller(index)
      return
    }
    if mayBeWhoOrders(index, range) || mayBeRequest(index, range) {
      terms[index].product.offer = -1
      terms[index].product.guess = pinned
      return
    }
    if mayBeFresh(index, range) || mayBeSpokenTo(index, range) {
      terms[index].product.offer = -1
      terms[index].product.guess = pinned
    }
    takeWordOfName(index + 1, range)
    let isTag = terms[index].product.isWeak && endsAsTag(index, range)
    let isHidden =
      !isTag
      && (isInsideUnknownName(index, range) || contradicted(index, range)
        || isPersonOrPlace(index, range) || isPartOfAddress(index, range))
    if isHidden {
      terms[index].kind = .unknown
    } else if isTag || !isMeant(index, range) {
      if terms[index].classes.isEmpty { makeFiller(index) }
      terms[index].kind = .word
    } else {
      takeOfferOfUnit(index, behind: first, range)
    }
  }

  /// What a word right behind goods has that makes others of them, or a person's name: "nho sấy", "Đào Văn
  /// Tám", "Mận ơi".
  private static let wordsOfNames: WordClass = [
    .otherVerb, .colour, .state, .breed, .quality, .then, .call,
  ]

  /// "2kg ổi", "chốt ổi 2kg nha shop": a whole name that opens its clause or stands right behind an amount or a verb
  /// that orders, with no word behind it that may go on with a name.
  ///
  /// All rules of names take it for goods.
  func isPlainlyGoods(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].product.fit == .whole, terms[index].product.offer >= 0,
      !terms[index].product.isMended, !terms[index].product.isWeak, !terms[index].product.isCode,
      terms[index].classes.isEmpty
    else { return false }
    if index > range.lowerBound {
      let isBehindAmount =
        terms[index - 1].kind == .quantity && !terms[index - 1].quantity.isBare
        && !isDenied(index, range)
      guard isBehindAmount || terms[index - 1].kind == .word && terms[index - 1].classes == .order
      else { return false }
    }
    guard index + 1 < range.upperBound else { return true }
    switch terms[index + 1].kind {
    case .word: return terms[index + 1].classes.isDisjoint(with: Self.wordsOfNames)
    case .unknown, .figure: return false
    default: return true
    }
  }

  /// "2kg tôm" while only dried shrimp are on sale: by weight they may be meant fresh.
  private func mayBeFresh(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.offer >= 0, product.offer != pinned,
      offers[Int(product.offer)].isFresh(product, terms[index].word)
    else { return false }
    let amount =
      before(index, in: range).flatMap { terms[$0].kind == .quantity ? $0 : nil }
      ?? amount(behind: index, range)
    return amount.map { terms[$0].quantity.grams > 0 } ?? false
  }

  /// "3 lạng nấm hương nấu miến", "rượu ngô 2 lít ngâm táo mèo": what goods that have their amount are cooked or put up
  /// with.
  private func isForDish(_ index: Int, _ range: Range<Int>) -> Bool {
    guard firstAmount.clause < index, index - 2 > range.lowerBound,
      terms[index - 1].kind == .word, terms[index - 1].certain == .cooking
    else { return false }
    let (last, first) = (terms[index - 2].kind, terms[index - 3].kind)
    guard last == .product && first == .quantity || last == .quantity && first == .product else {
      return false
    }
    return amount(behind: index, range) == nil
  }

  /// "đậu phụng rang 3 gói" of "Đậu phộng rang": a verb right behind a name that is a word of it says nothing else.
  private mutating func takeWordOfName(_ index: Int, _ range: Range<Int>) {
    guard range.contains(index),
      terms[index].kind == .word && terms[index].certain.contains(.otherVerb)
        || terms[index].kind == .unknown && terms[index].word >= 0
          && terms[index - 1].product.fit == .whole,
      terms[index - 1].product.offer >= 0,
      isWord(terms[index].word, ofNamesOf: terms[index - 1].product.offer)
    else { return }
    makeFiller(index)
  }

  /// "20 hột trứng gà", "trứng gà 20 hột": between a number and goods, or behind both, "hột" only counts them,
  /// though "hột gà" is a name of eggs.
  private func countsSeeds(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.length == 1, product.fit == .head, range.contains(index - 1),
      terms[index].classes.isSuperset(of: [.filler, .quality]), terms[index - 1].kind == .quantity
    else { return false }
    return range.contains(index + 1) && terms[index + 1].kind == .product
      || range.contains(index - 2) && terms[index - 2].kind == .product
  }

  /// "mật ong bạc hà" while there is "Mật ong hoa bạc hà": more words of the same name.
  private func goesOnWithName(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard range.contains(index - 1), terms[index - 1].kind == .product,
      terms[index - 1].product.offer >= 0
    else { return false }
    // "SR sầu riêng 3 ký": a code and a name of one offer.
    if terms[index - 1].product.isCode { return product.offer == terms[index - 1].product.offer }
    // "mật ong nhãn" of "Mật ong hoa nhãn", where nhãn are on sale, too.
    if product.length == 1, terms[index - 1].product.length > 1,
      isWord(terms[index].word, ofNamesOf: terms[index - 1].product.offer),
      amount(behind: index, range).map({
        (terms[$0].quantity.grams > 0) == soldByMass(terms[index - 1].product.offer)
      }) ?? true
    {
      return true
    }
    // "sầu ri6 3kg": two names of one offer.
    if product.offer == terms[index - 1].product.offer { return true }
    return product.fit == .inner && product.offer < 0
  }

  /// Whether inner words of a name stand right behind a word that names other goods.
  private func joinsRivals(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard product.fit == .inner, product.offer >= 0, range.contains(index - 1),
      terms[index - 1].product.length > 0, !terms[index - 1].product.isCode,
      terms[index - 1].product.offer != product.offer
    else { return false }
    // A whole name is of its own offer; a head may be of both.
    return terms[index - 1].product.fit == .whole && terms[index - 1].product.offer >= 0
      || !isWord(terms[index - 1].word, ofNamesOf: product.offer)
  }

  /// Whether an offer's name or an alias has a word.
  private func isWord(_ word: Int32, ofNamesOf offer: Int32) -> Bool {
    offers[Int(offer)].nameWords.contains { tables.nameWords[Int($0)] == word }
  }

  mutating func makeFiller(_ index: Int) {
    terms[index].kind = .word
    terms[index].classes = .filler
    terms[index].certain = .filler
  }

  private func isMeant(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    // "cty" is no code "CT".
    if product.isMended, product.isCode { return false }
    if product.isWeak,
      isSomebody(index, range) || asksAsCode(index, range) || endsAsParticle(index, range)
        || isSpokenTo(index, range)
    {
      return false
    }
    if product.isWeak, endsAsDegree(index, range) { return false }
    if isPlainlyNamed(index, range) { return true }
    if product.isWeak, isLane(index, range) || isChanged(index, range) || isBesideVerb(index, range)
    {
      return false
    }
    // "cho mk hủy đơn": who wants it, and no code but beside an amount.
    if product.isCode, product.isWeak, terms[index].classes.contains(.person),
      amount(behind: index, range) == nil,
      before(index, in: range).map({ terms[$0].kind != .quantity }) ?? true
    {
      return false
    }
    if product.isWeak, product.fit == .whole, isAdded(index, range) { return true }
    // "khi nào na chín thì để chị 3kg".
    if product.fit == .whole, product.accents == .exact, range.contains(index + 1),
      terms[index + 1].isAccented, terms[index + 1].certain.contains(.quality),
      before(index, in: range).map({
        terms[$0].kind == .word && terms[$0].certain.contains(.condition)
      }) ?? true
    {
      return true
    }
    let isSure = product.fit == .whole && !product.isMended && !product.isWeak
    if isSure { return true }
    let previous = before(index, in: range)
    if product.isRatherWord, previous.map({ terms[$0].kind != .quantity }) ?? true { return false }
    // "chit 2kg" is rather "chốt" than "thịt": a mended word that only begins a name names goods behind an
    // amount.
    if product.isMended, product.length == 1, product.fit != .whole,
      previous.map({ terms[$0].kind != .quantity }) ?? true
    {
      return false
    }
    if let previous, terms[previous].kind == .quantity {
      // "doi 5kg thanh 3kg": the word between two amounts is rather "thành" than "thanh long".
      let becomes = product.fit != .whole && terms[index].classes.contains(.into)
      guard becomes, let next = after(index, in: range) else { return true }
      return terms[next].kind != .quantity
    }
    if product.isWeak, product.fit == .whole, isListed(index, range) { return true }
    if isOneOfEach(index, range) { return true }
    if isWithdrawn(index, range) { return true }
    if isTopic(index, range) { return true }
    // An ordinary word is the head of a name only right behind an amount.
    if product.isWeak, product.fit != .whole { return isBought(index, range) }
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
    return !product.isWeak && !product.isMended && range.count <= 8
      && terms.all(range) { $0.kind == .product || $0.kind == .figure || $0.kind == .mark }
  }

  /// "có ship hông": typed like the word that asks at the end of a clause, and not behind an amount
  /// alone, "hồng" is not named.
  private func endsAsTag(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.tag), index > range.lowerBound,
      after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil,
      let previous = before(index, in: range)
    else { return false }
    // "bo hong", "doi 2kg na sang hong".
    let isBought =
      terms[previous].kind == .quantity || terms[previous].certain.contains(.order)
      || !terms[index].isAccented && terms[previous].kind == .word
        && !terms[previous].classes.isDisjoint(with: [.across, .remove, .cancel])
        && terms[previous].classes.isDisjoint(with: [.exists, .degree])
    return !isBought || terms[index].isAccented
  }

  /// The amount that follows a name, perhaps behind its size: "giày 39 1 đôi".
  func amount(behind index: Int, _ range: Range<Int>) -> Int? {
    let skipped: WordClass = [.then, .into, .times, .each, .quality]
    guard var next = after(index, in: range, skipping: skipped) else { return nil }
    // "giày 39 1 đôi", "chiếu 1m6x2m 1 chiếc".
    for _ in 0..<2 where terms[next].kind == .figure {
      guard let second = after(next, in: range, skipping: skipped) else { return nil }
      next = second
    }
    return terms[next].kind == .quantity ? next : nil
  }

  private func followsVerb(
    _ index: Int, _ range: Range<Int>, skipping skipped: WordClass
  ) -> Bool {
    let near = max(range.lowerBound, index - 16)..<range.upperBound
    guard let verb = before(index, in: near, skipping: skipped), terms[verb].kind == .word else {
      return false
    }
    // "Ha oi" calls somebody: "hạ" without its accent rules no name that also calls.
    let isCalled =
      terms[index].classes.contains(.call) && terms[verb].classes.contains(.lessen)
      && !terms[verb].certain.contains(.lessen)
    return !isCalled && !terms[verb].classes.isDisjoint(with: Self.verbsOfGoods)
  }

  /// "kẹo lạc" is not "lạc": a name right behind a word nobody knows is part of that word's name.
  private func isInsideUnknownName(_ index: Int, _ range: Range<Int>) -> Bool {
    let previous = index - 1
    guard range.contains(previous), terms[previous].kind == .unknown else { return false }
    // "2 chay nước mắm", "2 gới miến", "3kj xoài": rather a mistyped unit than the name of other goods.
    if terms[index].product.fit == .whole,
      range.contains(previous - 1), terms[previous - 1].kind == .quantity,
      terms[previous - 1].quantity.isBare, !terms[previous].isOtherGoods
    {
      return false
    }
    guard let head = before(previous, in: range) else { return true }
    return !terms[head].classes.contains(.person) && terms[head].kind != .unknown
      || terms[head].kind == .quantity
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
    // "nho sấy", "tôm khô": what is done to goods makes others of them, wherever their names do not say so.
    if terms[index + 1].certain.isSuperset(of: .processed),
      !isWord(terms[index + 1].word, ofNamesOf: product.offer)
    {
      return true
    }
    return offers[Int(product.offer)].isContradicted(by: terms[index + 1])
  }
}
