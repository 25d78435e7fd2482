/// The rules of numbers that count no goods: money, dates, sizes, house numbers; and of those that
/// stand alone.
extension CommentParse {
  /// An amount of money, with the unit it is the price of; `isCount` says that there is one.
  mutating func makeMoney(_ number: WrittenNumber, _ from: Int) -> Int {
    var end = number.end + 1
    // "25k5" is 25,500.
    if let tail = lexeme(end), tail.kind == .number, !tail.followsSpace { end += 1 }
    while let more = lexeme(end), more.kind == .word, more.classes.contains(.money),
      !more.classes.contains(.tag), !more.classes.contains(.person)
    {
      end += 1
    }
    let unitEnd = priceUnitEnd(end)
    append(.money, from, unitEnd)
    terms[terms.count - 1].quantity.isCount = unitEnd > end
    // "2k": thousands, or kilograms.
    terms[terms.count - 1].quantity.isOpen =
      unitEnd == number.end + 1 && (number.thousandths ?? .max) < 10_000
      && lexemes[number.end].certain.contains(.tag)
    return unitEnd
  }

  /// Where the unit of a price ends: "25k/kg", "25k 1 ký".
  func priceUnitEnd(_ index: Int) -> Int {
    if let slash = lexeme(index), slash.isMark("/") {
      if let (_, end) = unit(index + 1) { return end }
      if let number = readNumber(index + 1), let (_, end) = unit(number.end) { return end }
      return index
    }
    if let number = readNumber(index), number.thousandths == 1000,
      let (_, end) = unit(number.end), matchProduct(end) == nil
    {
      return end
    }
    return index
  }

  /// Whether a number stands behind what something becomes, as far as two names may reach.
  private func hasBecoming(behind index: Int) -> Bool {
    for next in index..<min(index + 6, lexemes.count)
    where !lexemes[next].classes.isDisjoint(with: [.into, .across]) {
      if readNumber(next + 1) != nil { return true }
    }
    return false
  }

  /// A number of something that is not goods, with what is glued to it ("8h30").
  mutating func makeFigure(_ number: WrittenNumber, _ from: Int) -> Int {
    var end = number.end + 1
    if let tail = lexeme(end), tail.kind == .number, !tail.followsSpace { end += 1 }
    append(.figure, from, end)
    // "2 đơn".
    terms[terms.count - 1].quantity.isCount =
      lexemes[number.end].certain.isSuperset(of: [.otherCount, .goods])
    return end
  }

  /// Whether a number opens an item of a list: "1/ 2 gói trâu 2/ 3 gói bò".
  func isListNumber(_ index: Int) -> Bool {
    // The list may begin behind "dạ" or "shop ơi".
    guard lexemes[index].digits == 1, isListMark(index + 1),
      let first = (0..<min(4, lexemes.count)).first(where: { lexemes[$0].kind == .number }),
      lexemes[first].value == 1, lexemes[first].digits == 1, isListMark(first + 1),
      lexemes[first + 1].mark == lexemes[index + 1].mark
    else { return false }
    guard index == first else { return lexemes[index].followsSpace && isListNumber(first) }
    let opening: WordClass = [.person, .filler, .call, .particle]
    guard (0..<first).allSatisfy({ !lexemes[$0].classes.isDisjoint(with: opening) }) else {
      return false
    }
    return (first + 2..<max(first + 2, min(lexemes.count, 40))).contains {
      lexemes[$0].kind == .number && lexemes[$0].value == 2 && lexemes[$0].digits == 1
        && lexemes[$0].followsSpace && isListMark($0 + 1)
        && lexemes[$0 + 1].mark == lexemes[index + 1].mark
    }
  }

  private func isListMark(_ index: Int) -> Bool {
    guard let mark = lexeme(index), mark.isMark("/") || mark.isMark(")") || mark.isMark("."),
      !mark.followsSpace
    else { return false }
    return lexeme(index + 1)?.followsSpace ?? false
  }

  /// Whether a number only counts the items of a list: "1) ổi 2kg 2) na 3kg".
  func isItemNumber(_ end: Int) -> Bool {
    guard let mark = lexeme(end), mark.isMark(".") || mark.isMark(")"), !mark.followsSpace,
      let next = lexeme(end + 1)
    else { return false }
    return next.kind == .word && next.value == 0 && matchProduct(end + 1) != nil
  }

  /// A number with no unit behind it.
  mutating func makeBare(
    _ number: WrittenNumber, _ from: Int, _ start: Int, sign: Int?, isRange: Bool
  ) -> Int? {
    let next = lexeme(number.end)
    let productNext = matchProduct(number.end) != nil
    if number.isWord, !productNext, sign == nil {
      // A number word alone is more often another word ("ba", "năm", "tư").
      let isLast = next.map { $0.kind != .word || $0.classes.contains(.particle) } ?? true
      let isWanted =
        terms.last.map { $0.kind == .word && $0.certain.contains(.order) } ?? false
        && (lexemes[start].isAccented || lexemes[start].certain.contains(.number))
      guard isLast, isWanted || isGiven(number, start) else { return nil }
    }
    guard lexemes[start].kind == .number || number.isWord else { return nil }
    if number.isFraction || (sign == nil && isItemNumber(number.end)) {
      return append(.figure, from, number.end)
    }
    if let next, next.isMark("%") || (next.isMark("/") && !next.followsSpace) {
      if next.isMark("/"), let (_, end) = unit(number.end + 1), sign == nil {
        append(.money, from, end)
        terms[terms.count - 1].quantity.isCount = true
        return end
      }
      var end = number.end + 1
      if let rest = lexeme(end), rest.kind == .number, !rest.followsSpace { end += 1 }
      return append(.figure, from, end)
    }
    if number.isGrouped || (number.thousandths ?? .max) >= 10_000_000 {
      let isMoney = number.isGrouped || (number.thousandths ?? 1) % 1_000_000 == 0
      let end = isMoney ? priceUnitEnd(number.end) : number.end
      append(isMoney ? .money : .figure, from, end)
      terms[terms.count - 1].quantity.isCount = end > number.end
      return end
    }
    // "loại 2 cam 3kg", "cam loại 2 3kg": of which grade, before the amount.
    if sign == nil, terms.last.map({ $0.kind == .word && $0.certain == .goods }) ?? false,
      countsBehind(number.end)
    {
      return append(.figure, from, number.end)
    }
    // "doi 2 non la thanh 2 khan": without accents rather "đổi" than "đội".
    let isChanged =
      productNext && (terms.last.map { !$0.isAccented && $0.classes.contains(.alter) } ?? false)
      && hasBecoming(behind: number.end)
    if isNumberOfPlace(start) { return append(.figure, from, number.end) }
    if let before = terms.last, sign == nil, !isChanged {
      if before.kind == .word,
        !before.classes.isDisjoint(with: [.address, .size, .time]),
        before.classes.isDisjoint(with: [.order, .give, .hedge, .person])
          || before.certain
            .contains(.size)
      {
        return append(.figure, from, number.end)
      }
      if isSize(number) { return append(.figure, from, number.end) }
    }
    var amount = Amount(thousandths: number.thousandths)
    amount.isSigned = sign != nil
    // "trứng 1 trăm rưỡi …": a hundred that was not understood is no one.
    amount.isOpen =
      isRange || number.thousandths == nil
      || !number.isWord && start > 0 && lexemes[start - 1].kind == .word
        && lexemes[start - 1].value >= 100 && lexemes[start - 1].certain.contains(.number)
      || !number.isWord && (next.map { $0.certain.contains(.number) && $0.value >= 100 } ?? false)
    // "cho anh Ba mật ong": so many, or his name.
    amount.isRough =
      number.isWord && productNext
      && terms.last.map { $0.kind == .word && $0.certain.isSuperset(of: .kin) } ?? false
    if let next, next.classes.contains(.andHalf) {
      amount.thousandths = amount.thousandths.map { $0 + 500 }
      return appendQuantity(amount, from, number.end + 1)
    }
    return appendQuantity(amount, from, number.end)
  }

  /// "cho em một nha": whether a number word stands behind who is to be given so many; "cho chị Hai" is a rank.
  private func isGiven(_ number: WrittenNumber, _ start: Int) -> Bool {
    let last = terms.count - 1
    // "cho em chín nha": ripe ones.
    guard last >= 1, (number.thousandths ?? .max) <= 20_000,
      lexemes[start].classes.isDisjoint(with: .quality), terms[last].kind == .word,
      terms[last].certain.contains(.person),
      terms[last].classes.isDisjoint(with: .numberLink)
    else { return false }
    return terms[last - 1].certain == [.give, .direction]
      && lexemes[start].certain.contains(.number)
  }

  /// "giày 42", "lấy 42" while shoes are on screen: whether a number is the size of goods that have one.
  func isSize(_ number: WrittenNumber) -> Bool {
    guard let before = terms.last, let value = number.thousandths.map({ $0 / 1000 }) else {
      return false
    }
    if before.kind == .word, before.certain.contains(.size) { return true }
    if let offer = offerBefore { return offers[Int(offer)].isSize(value) }
    return pinned >= 0 && before.kind == .word && before.certain.contains(.order)
      && matchProduct(number.end) == nil && offers[Int(pinned)].isSize(value)
  }

  /// "Q.7", "P.12": what an address counts, behind its dot.
  private func isNumberOfPlace(_ index: Int) -> Bool {
    guard !lexemes[index].followsSpace, let dot = lexeme(index - 1), dot.isMark("."),
      !dot.followsSpace, let place = lexeme(index - 2), place.kind == .word
    else { return false }
    return place.upper - place.lower == 1 && place.classes.contains(.address)
  }

  /// The offer named just before, perhaps with a mark between.
  var offerBefore: Int32? {
    guard var last = terms.indices.last else { return nil }
    if terms[last].kind == .mark { last -= 1 }
    guard last >= 0, terms[last].kind == .product, terms[last].product.offer >= 0 else {
      return nil
    }
    return terms[last].product.offer
  }
}
