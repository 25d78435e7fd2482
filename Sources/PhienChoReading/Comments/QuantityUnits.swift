/// The rules of units: with a number they count; some without one are one.
extension CommentParse {
  /// A unit at a lexeme, with the number 1.
  func unit(_ index: Int) -> (amount: Amount, end: Int)? {
    guard let word = lexeme(index), word.kind == .word, !word.isMended else { return nil }
    var amount = Amount(thousandths: 1000)
    guard !word.classes.isDisjoint(with: .units) else { return bareUnit(index) }
    if word.classes.contains(.mass) {
      let phrase = matchPhrase(index)
      // "9g sáng"; "500g toi" is no hour.
      let isHour = lexeme(index - 1).map { $0.kind != .number || $0.value <= 24 } ?? true
      if isHour, phrase.length > 1, phrase.classes.contains(.time) { return nil }
      if phrase.length > 1, phrase.classes.contains(.mass) {
        amount.grams = 1000
        return (amount, index + phrase.length)
      }
    }
    if word.classes.contains(.dozen), !(word.grams > 0 && soldByMass(index + 1)) {
      amount.thousandths = (word.value == 10 ? chuc : word.value) * 1000
      amount.isCount = true
      return (amount, index + 1)
    }
    if word.classes.contains(.mass) || word.classes.contains(.classifier) {
      amount.grams = word.grams
      amount.classifiers = word.classifiers
      return (amount, index + 1)
    }
    return nil
  }

  /// "3 qua bưởi": between a number and goods a word without its accents is the classifier it may be, though
  /// others in the comment have theirs.
  private func bareUnit(_ index: Int) -> (amount: Amount, end: Int)? {
    let word = lexemes[index]
    guard !word.isAccented, word.word >= 0, lexeme(index - 1)?.kind == .number,
      matchProduct(index + 1) != nil
    else { return nil }
    for variant in tables.vocabulary.words[Int(word.word)].variants {
      let groups = tables.vocabulary.variants[Int(variant)].classifiers
      guard !groups.isEmpty else { continue }
      var amount = Amount(thousandths: 1000)
      amount.classifiers = groups
      return (amount, index + 1)
    }
    return nil
  }

  /// Whether the offer named at a lexeme, or else the pinned one, is sold by mass: then "ta"
  /// without accents is "tạ", not "tá".
  func soldByMass(_ index: Int) -> Bool {
    var name = index
    // "tạ rưỡi gạo", "hai tạ ba gạo", "một tạ hai yến gạo".
    while name < index + 2, matchProduct(name) == nil, let word = lexeme(name), word.kind == .word,
      !word.classes.isDisjoint(with: [.andHalf, .number, .mass])
    {
      name += 1
    }
    return soldByMass(matchProduct(name)?.guess ?? pinned)
  }

  func soldByMass(_ offer: Int32) -> Bool {
    guard offers.indices.contains(Int(offer)), case .mass = offers[Int(offer)].sale else {
      return false
    }
    return true
  }

  /// "cân 3kg cam": a unit of mass right before an amount is a verb.
  private func weighs(_ start: Int, _ end: Int) -> Bool {
    guard lexemes[start].classes.contains(.mass), let number = lexeme(end), number.kind == .number
    else {
      return false
    }
    return readNumber(end).map { unit($0.end).map { $0.amount.grams > 0 } ?? false } ?? false
  }

  /// "tôm ký 3 trăm": a unit of mass between goods and what so much of them costs.
  private func costs(_ start: Int, _ end: Int) -> Bool {
    guard terms.last?.kind == .product, lexemes[start].classes.contains(.mass),
      let number = readNumber(end)
    else { return false }
    return (number.thousandths ?? 0) >= 50_000 || lexeme(number.end)?.value == 100
  }

  /// "ký hai cam", "tôm ký hai": how many tenths of a unit of mass stand behind it, beside goods that are weighed.
  private func tenths(behind start: Int, _ end: Int) -> Int64? {
    guard lexemes[start].certain.contains(.mass), !(terms.last?.classes.contains(.person) ?? false),
      let tenths = lexeme(end), (1...9).contains(tenths.value)
    else { return nil }
    let isBehindGoods =
      (offerBefore.map { soldByMass($0) } ?? false)
      && (endsSaying(end + 1) || lexemes[end + 1].classes.contains(.particle))
    guard tenths.kind == .word else {
      return isBehindGoods && tenths.kind == .number && tenths.digits == 1 ? tenths.value : nil
    }
    guard tenths.typed.contains(.number) else { return nil }
    let isBeforeGoods = matchProduct(end + 1) != nil && soldByMass(end + 1)
    return isBeforeGoods || isBehindGoods ? tenths.value : nil
  }

  /// A unit with no number before it, which is one: "lấy đôi giày", "cân rưỡi", "chục trứng".
  func implicitUnit(_ start: Int) -> (amount: Amount, end: Int)? {
    guard let (one, end) = unit(start), !opensChange(start), !weighs(start, end),
      !costs(start, end)
    else { return nil }
    // "mấy quả bưởi" is no one pomelo, with accents or without.
    if let last = terms.last, last.kind == .word, last.classes.contains(.question) { return nil }
    var amount = one
    if let next = lexeme(end), next.classes.contains(.andHalf) {
      amount.thousandths = amount.thousandths.map { $0 + $0 / 2 }
      return (withUnitAfterDozen(amount, end + 1))
    }
    if isOneMore(start, end) { return (amount, end) }
    if amount.isCount {
      if opensWish(start, end) { return nil }
      // "trứng chục"; "gà ta" is a breed.
      let isOfGoods =
        terms.last?.kind == .product && lexemes[start].classes.isDisjoint(with: .mass)
        && endsSaying(end)
      // "chục hai trứng", "chục 2 trứng".
      if let ones = lexeme(end), !ones.followsLine,
        ones.kind == .number && ones.digits == 1
          || ones.kind == .word
            && ones.typed.contains(.number),
        (1...9).contains(ones.value), matchProduct(end + 1) != nil || unit(end + 1) != nil
      {
        amount.thousandths = amount.thousandths.map { $0 + ones.value * 1000 }
        amount.isOpen = chuc != 10
        return withUnitAfterDozen(amount, end + 1)
      }
      let counts =
        unit(end) != nil || matchProduct(end) != nil || isAllThatIsSaid(start, end) || isOfGoods
      return counts || lastVerbIsOrder ? withUnitAfterDozen(amount, end) : nil
    }
    if let full = containerOf(start, amount, end) { return full }
    if isPinnedPiece(start, amount, end) { return (amount, end) }
    if isPinnedMass(start, end) {
      amount.classifiers = []
      return (amount, end)
    }
    if let tenths = tenths(behind: start, end) {
      amount.classifiers = []
      amount.thousandths = amount.thousandths.map { $0 + tenths * 100 }
      // "tôm ký 2" may be two of them, too.
      amount.isRough = lexemes[end].kind == .number
      return (amount, end + 1)
    }
    guard let product = matchProduct(end), product.fit >= .head else { return nil }
    let offer = product.offer >= 0 ? product.offer : product.guess
    guard offers.indices.contains(Int(offer)) else { return nil }
    let facts = offers[Int(offer)]
    let word = lexemes[start]
    switch facts.sale {
    case .mass:
      // "can" without accents is also "cần" and "can"; "kg" without a digit is also "không".
      let isSure = word.isAccented || lastVerbIsOrder
      if isStrangeContainer(word) { return (amount, end) }
      guard word.grams > 0, isSure else { return nil }
      amount.classifiers = []
    case .piece, .pack:
      // "cặp gà đen": with nothing before it, a human sees what is meant.
      let opens = terms.isEmpty && word.certain == .classifier
      guard !word.classifiers.isEmpty,
        opens || facts.fits(word.classifiers) || isStrangeContainer(word)
      else {
        return nil
      }
      amount.grams = 0
    }
    return (amount, end)
  }

  /// "thêm ký nữa", "bớt cân", "chai nữa nha": one more or less of what is on screen, in its unit.
  private func isOneMore(_ start: Int, _ end: Int) -> Bool {
    let word = lexemes[start]
    guard offers.indices.contains(Int(pinned)), countsPinned(word) else { return false }
    let isMore = lexeme(end)?.classes.contains(.more) ?? false
    let isChange = terms.last.map { !$0.certain.isDisjoint(with: [.add, .remove]) } ?? false
    let small: WordClass = [.filler, .person, .particle, .call]
    let isFirst = terms.last.map { $0.kind == .word && !$0.classes.isDisjoint(with: small) } ?? true
    return isMore && (isChange || isFirst || lastVerbIsOrder)
      || isChange && word.grams > 0
        && (endsSaying(end) || lexeme(end).map { $0.certain.contains(.direction) } ?? false)
  }

  /// "chục nghen", "chai nha shop": a unit of what is on screen, with nothing before it that says anything, and
  /// "nhé" behind it.
  private func isAllThatIsSaid(_ start: Int, _ end: Int) -> Bool {
    let small: WordClass = [.filler, .person, .particle, .call, .give]
    return offers.indices.contains(Int(pinned)) && countsPinned(lexemes[start])
      && lexemes[start].classes.isDisjoint(with: [.person, .mass])
      && (lexeme(end)?.certain.contains(.particle) ?? false
        || lexemes[start].certain.contains(.dozen) && (endsSaying(end) || saysWhereOrWhy(end)))
      && terms.count <= 16
      && terms.all(lastBreak..<terms.count) {
        $0.kind == .word && !$0.classes.isDisjoint(with: small)
      }
      && !terms.any(0..<lastBreak) { $0.kind == .product || $0.kind == .quantity }
  }

  /// Where what is being said begins, behind the last mark or number to call.
  var lastBreak: Int {
    let last = terms.indices.last {
      let kind = terms[$0].kind
      return kind == .comma || kind == .stop || kind == .questionMark || kind == .phone
    }
    return last.map { $0 + 1 } ?? 0
  }

  /// Whether a word, as it is typed, is a unit of what is on screen.
  private func countsPinned(_ word: Lexeme) -> Bool {
    let facts = offers[Int(pinned)]
    switch facts.sale {
    case .mass: return word.certain.contains(.mass) && word.grams > 0
    case .piece, .pack:
      return word.certain.contains(.dozen)
        || word.certain.contains(.classifier) && facts.fits(word.classifiers)
    }
  }

  /// Whether nothing follows at a lexeme but a mark, an emoji, "nhé", a number to call, or where to bring it.
  func endsSaying(_ index: Int) -> Bool {
    guard let next = lexeme(index) else { return true }
    switch next.kind {
    case .mark, .emoji, .phone: return true
    case .word: return !next.certain.isDisjoint(with: [.particle, .delivery])
    case .number: return false
    }
  }

  /// "trứng gà 1 trăm biếu sếp", "bánh ít 1 chục 2 cho mẹ": whether a word follows that nothing is counted in.
  func endsAmount(_ index: Int) -> Bool {
    guard let next = lexeme(index), next.kind == .word, unit(index) == nil,
      matchProduct(index) == nil
    else { return false }
    let counting: WordClass = [
      .number, .money, .time, .otherCount, .times, .half, .andHalf, .range,
    ]
    return next.classes.isDisjoint(with: counting) || next.certain.isSuperset(of: .date)
      || next.certain == .giving
      || !next.isAccented && next.classes.contains(.particle)
      // "1 chục 2 Lan 0912345678".
      || lexeme(index + 1)?.kind == .phone
        && next.certain.isDisjoint(with: counting.subtracting(.otherCount))
  }

  /// "cho em chục gửi về Vinh", "cho em quả biếu sếp": whether where goods go, when, or what for stands here.
  private func saysWhereOrWhy(_ index: Int) -> Bool {
    guard let next = lexeme(index), next.kind == .word else { return false }
    let phrase = matchPhrase(index)
    guard phrase.length > 1 else {
      return !next.certain.isDisjoint(with: [.delivery, .sending])
        && next.certain.isDisjoint(with: .otherVerb)
    }
    return phrase.classes == .filler || !phrase.classes.isDisjoint(with: [.delivery, .sending])
  }

  /// "cho em ký", "cho chị cân nhé": of what is on screen and sold so.
  private func isPinnedMass(_ start: Int, _ end: Int) -> Bool {
    guard offers.indices.contains(Int(pinned)), lexemes[start].grams > 0,
      lexemes[start].certain.contains(.mass), endsSaying(end) || isDescribed(end), terms.count > 1,
      terms[terms.count - 1].certain.contains(.person),
      terms[terms.count - 2].certain == [.give, .direction]
    else { return false }
    switch offers[Int(pinned)].sale {
    case .mass: return true
    case .piece, .pack: return false
    }
  }

  /// "nải đẹp đẹp nha", "quả to to": whether all that follows says what goods are like, once or twice.
  private func isDescribed(_ index: Int) -> Bool {
    let describing: WordClass = [.quality, .state, .colour]
    guard let first = lexeme(index), first.kind == .word, first.isAccented || first.word >= 0 else {
      return false
    }
    if let second = lexeme(index + 1), second.kind == .word, second.word >= 0,
      second.word == first.word, second.accents.match(first.accents) == .exact
    {
      return endsSaying(index + 2)
    }
    return first.isAccented && !first.certain.isDisjoint(with: describing) && endsSaying(index + 1)
  }

  /// "cho em quả": the classifier of the pinned offer, with nothing behind it.
  private func isPinnedPiece(_ start: Int, _ one: Amount, _ end: Int) -> Bool {
    guard offers.indices.contains(Int(pinned)), !one.classifiers.isEmpty,
      lexemes[start].certain.contains(.classifier),
      lexemes[start].classes.isDisjoint(with: .mass),
      lexemes[start].classes.isDisjoint(with: .person) || isDescribed(end),
      offers[Int(pinned)].fits(one.classifiers)
    else { return false }
    switch offers[Int(pinned)].sale {
    case .mass: return false
    case .piece, .pack: break
    }
    if isAllThatIsSaid(start, end) { return true }
    if isDescribed(end), terms.count > 0,
      !terms.any(max(terms.count - 16, 0)..<terms.count, where: { $0.kind == .quantity }),
      terms.last.map({ $0.classes.contains(.person) || $0.certain.contains(.give) }) ?? false,
      terms.any(
        max(terms.count - 2, 0)..<terms.count, where: { $0.certain == [.give, .direction] })
    {
      return true
    }
    if let next = lexeme(end), next.kind == .word, !next.classes.contains(.particle),
      next.certain.isDisjoint(with: .colour), !(next.certain == .filler && endsSaying(end + 1)),
      !saysWhereOrWhy(end)
    {
      return false
    }
    let verb = terms.last { $0.kind != .word || !$0.classes.contains(.person) }
    return verb.map { $0.kind == .word && !$0.classes.isDisjoint(with: [.order, .give]) } ?? false
  }

  /// "chuc ban manh khoe": without accents a wish for a person, whose word may begin a name, too
  /// ("bàn cờ"); where more of the name follows, or an order verb stands before, it counts.
  private func opensWish(_ start: Int, _ end: Int) -> Bool {
    let word = lexemes[start]
    guard word.classes.contains(.wish), !word.isAccented, let next = lexeme(end) else {
      return false
    }
    // "chuc buoi live dat khach": rather "buổi" than "bưởi".
    if next.classes.contains(.time), !next.isAccented, let held = lexeme(end + 1),
      held.certain.isSuperset(of: [.otherCount, .otherVerb])
    {
      return true
    }
    guard !next.classes.isDisjoint(with: [.person, .third]), !next.isAccented,
      terms.last.map({ !$0.certain.contains(.order) }) ?? true
    else { return false }
    return matchProduct(end).map { $0.length == 1 } ?? true
  }

  /// "doi giay da thanh 2 doi": without accents "đôi" at the start is "đổi" where "thành" and a
  /// number follow.
  private func opensChange(_ start: Int) -> Bool {
    guard lexemes[start].classes.contains(.alter), !lexemes[start].isAccented,
      terms.last.map({ $0.kind != .word || $0.classes.contains(.person) }) ?? true
    else { return false }
    // As far as a name may reach.
    for index in start + 1..<min(start + 8, lexemes.count)
    where lexemes[index].classes.contains(.into) {
      if readNumber(index + 1) != nil { return true }
    }
    // "doi non la qua gio coi", "doi khan ran lay 2 non la": other goods behind those that are in no pair.
    guard let old = matchProduct(start + 1), old.offer >= 0,
      offers[Int(old.offer)].classifier.isDisjoint(with: .pair)
    else { return false }
    let link = start + 1 + old.length
    guard let across = lexeme(link), !across.classes.isDisjoint(with: [.across, .order]) else {
      return false
    }
    let next = readNumber(link + 1).map { unit($0.end)?.end ?? $0.end } ?? link + 1
    return matchProduct(next).map { $0.offer >= 0 && $0.offer != old.offer } ?? false
  }

  /// "thùng 10kg x2": a container with no number before it, and what it holds.
  func containerOf(
    _ start: Int, _ one: Amount, _ index: Int
  ) -> (amount: Amount, end: Int)? {
    let word = lexemes[start]
    guard word.certain.contains(.classifier), word.classes.isDisjoint(with: [.person, .mass])
    else { return nil }
    let (full, end) = withContents(one, index)
    return full.contents > 0 ? withMultiplier(full, end) : nil
  }

  /// "lấy thùng thanh long": a container that is not the offer's own, right behind an order verb.
  func isStrangeContainer(_ word: Lexeme) -> Bool {
    word.certain.contains(.classifier) && word.grams == 0 && word.classes == .classifier
      && terms.last?.certain.contains(.order) ?? false
  }

  var lastVerbIsOrder: Bool {
    guard let last = terms.last else { return false }
    return last.kind == .word && !last.classes.isDisjoint(with: [.order, .give, .add])
  }
}
