/// The rules of quantities: a number, and what it counts.
extension CommentParse {
  /// Whether the words of a phrase are rather the start of a quantity ("ki lô" never is one).
  func startsQuantity(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    if phrase.classes.contains(.mass) { return implicitUnit(index) != nil }
    // "ba con ga" without accents is three hens sooner than "bà con".
    guard lexemes[index].value > 0, paths[Int(lexemes[index].path)].isPhraseNear,
      let number = readNumber(index), let (unit, end) = unit(number.end),
      let product = matchProduct(end), product.offer >= 0
    else { return false }
    return offers[Int(product.offer)].fits(unit.classifiers)
  }

  /// Makes a term of the quantity that begins at a lexeme, if one does.
  ///
  /// - Parameters:
  ///   - start: Where the number or the unit stands.
  ///   - sign: Where a "+" or "x" before it stands.
  /// - Returns: The lexeme after the quantity; nil when there is none.
  mutating func makeQuantity(_ start: Int, sign: Int?) -> Int? {
    if let first = lexeme(start), first.classes.contains(.times), sign == nil, first.kind == .word,
      lexeme(start + 1)?.kind == .number, !isRatherGoods(start),
      let end = makeQuantity(start + 1, sign: start)
    {
      return end
    }
    let from = sign ?? start
    if let few = lexeme(start), few.classes.contains(.few), sign == nil,
      let unit = unit(start + 1), !few.classes.contains(.question) || followsOrder
    {
      var amount = unit.amount
      amount.isOpen = true
      return appendQuantity(amount, from, unit.end)
    }
    if let number = readNumber(start) { return makeCounted(number, from, start, sign: sign) }
    // "1 triệu cân ổi", "450k gói": behind money a unit is what it is the price of.
    if terms.last?.kind == .money { return nil }
    if let (one, end) = implicitUnit(start) {
      var amount = one
      amount.isImplied = one.thousandths == 1000
      // "vài ba cân".
      if terms.last?.certain.contains(.few) ?? false { amount.isOpen = true }
      return appendQuantity(amount, from, end)
    }
    return nil
  }

  /// "nhan 3kg": without accents rather goods that are on sale than "nhân".
  private func isRatherGoods(_ index: Int) -> Bool {
    !lexemes[index].isAccented && lexemes[index].upper - lexemes[index].lower > 1
      && matchProduct(index).map { $0.fit == .whole && !$0.isCode } ?? false
  }

  /// "cho em mấy quả": whether a verb that orders, as it is typed, is the last thing said.
  private var followsOrder: Bool {
    guard let verb = terms.before(terms.count, in: 0..<terms.count, skipping: .person) else {
      return false
    }
    // "2 gói trâu với mấy hũ muối".
    if terms[verb].certain.contains(.and), verb > 0, terms[verb - 1].kind == .product,
      terms.any(max(verb - 8, 0)..<verb, where: { $0.kind == .quantity })
    {
      return true
    }
    return terms[verb].kind == .word && !terms[verb].certain.isDisjoint(with: [.order, .give])
  }

  mutating func appendQuantity(_ amount: Amount, _ start: Int, _ end: Int) -> Int {
    append(.quantity, start, end)
    terms[terms.count - 1].quantity = amount
    if amount.isOpen {
      terms[terms.count - 1].quantity.isEither = (start..<end).contains {
        lexemes[$0].classes.isSuperset(of: .eitherOr)
      }
    }
    if !amount.isOpen, isRough(behind: end) {
      terms[terms.count - 1].quantity.isRough = true
    }
    return end
  }

  /// "khoảng 3kg", "3kg hơn": whether a word right before the amount made last or behind it says that it is
  /// no exact one.
  private func isRough(behind end: Int) -> Bool {
    if terms.count > 1 {
      let before = terms[terms.count - 2]
      // "lay cho co 2kg": without accents "co" is rather "cô" or "có" than "cỡ".
      // "cho co Tam 2 ky": without accents behind "cô" rather a name than "tầm".
      let isName =
        !before.isAccented && !before.certain.contains(.hedge) && terms.count > 2
        && terms[terms.count - 3].classes.isSuperset(of: .kin)
      let isSure =
        !isName && (before.certain.contains(.hedge) || !before.classes.contains(.exists))
      if before.kind == .word, before.classes.contains(.hedge), isSure { return true }
    }
    guard let next = lexeme(end), next.kind == .word else { return false }
    let phrase = matchPhrase(end)
    let said = phrase.length > 1 ? phrase.classes : next.certain
    return said.isSuperset(of: .roughly)
  }

  /// "3kg cam gì đó": no exact amount.
  mutating func roughenBehindGoods() {
    let last = terms.count - 1
    guard last > 0, terms[last].kind == .product, terms[last - 1].kind == .quantity else { return }
    terms[last - 1].quantity.isRough = true
  }

  private func roughenLastAmount() {
    for index in max(terms.count - 3, 0)..<terms.count where terms[index].kind == .quantity {
      terms[index].quantity.isRough = true
    }
  }

  mutating func makeCounted(
    _ written: WrittenNumber, _ from: Int, _ start: Int, sign: Int?
  ) -> Int? {
    var number = written
    // "b202kg" while there is a code "B20": nobody knows where the code ends.
    var isRange = number.isRange || sign == nil && endsCode(start)
    if let second = rangeEnd(number.end), isRange == false {
      // A range needs a unit, or it is a date.
      if unit(second.end) != nil || matchProduct(second.end) != nil {
        number = second
        isRange = true
      }
    }
    if let second = listedEnd(number) {
      number = second
      isRange = true
    }
    // "tư", "mốt" and "lăm" only end a number: alone they are rather a name.
    if number.isWord, number.end == start + 1, lexemes[start].value < 0 { isRange = true }
    if let second = spacedEnd(number) {
      number = second
      isRange = true
    }
    let next = lexeme(number.end)
    let wholeName = matchProduct(number.end).map { $0.fit == .whole && $0.length > 1 } ?? false
    if !wholeName, let next, next.kind == .word {
      // "5 cái tim".
      let phrase = matchPhrase(number.end)
      if phrase.length > 1, phrase.classes == .otherCount, !paths[Int(next.path)].isPhraseNear {
        return append(.figure, from, number.end + phrase.length)
      }
      if isSplitKilogram(number.end) {
        var amount = Amount(
          thousandths: number.thousandths, isOpen: isRange || number.thousandths == nil)
        amount.grams = 1000
        return appendQuantity(amount, from, number.end + 2)
      }
      let namesSize = terms.last.map { $0.kind == .word && $0.certain.contains(.size) } ?? false
      // "tám chục ngàn".
      if next.classes.contains(.dozen), let money = lexeme(number.end + 1), money.kind == .word,
        money.certain.contains(.money)
      {
        var tens = number
        tens.end += 1
        return makeMoney(tens, from)
      }
      if next.classes.contains(.money), !next.classes.contains(.mass), !namesSize,
        !(next.classes.contains(.number) && unit(number.end + 1) != nil)
      {
        return makeMoney(number, from)
      }
      if next.classes.contains(.times) {
        if isMaskedPhone(start) { return makeFigure(number, from) }
        if isSize(number) { return append(.figure, from, number.end) }
        if let end = measureEnd(number) { return append(.figure, from, end) }
        if let end = makeTimes(number, from) { return end }
      }
      if namesContainer(number.end) {
        return makeBare(number, from, start, sign: sign, isRange: isRange)
      }
      if let (amount, end) = counted(number, isRange: isRange) {
        if let end = sizeEnd(amount, end) { return append(.figure, from, end) }
        return appendQuantity(amount, from, end)
      }
      // "2 nửa cân": two halves, or two and a half.
      if next.classes.contains(.half), !number.isWord, let unit = unit(number.end + 1) {
        var amount = unit.amount
        amount.isOpen = true
        return appendQuantity(amount, from, unit.end)
      }
      if let end = makeHundreds(number, from) { return end }
      // "12 ngõ 5 Trần Phú": a house in a lane.
      if next.isAccented
        ? next.certain.contains(.address)
        : next.classes.contains(.address) && matchProduct(number.end) == nil, !number.isWord,
        lexeme(number.end + 1)?.kind == .number, next.classes.isDisjoint(with: .otherCount),
        terms.last.map({ $0.kind != .product }) ?? true,
        terms.any(0..<min(terms.count, 12), where: { $0.kind == .quantity })
      {
        return append(.figure, from, number.end)
      }
      if countsNoGoods(next), !opensDate(number.end, sign: sign),
        matchProduct(number.end) == nil || isMeasure(number)
      {
        // "2kg cam x 2 nhà", but not "chiếu 1m8x2m".
        if sign != nil, terms.last.map({ $0.kind != .figure }) ?? true { roughenLastAmount() }
        return makeFigure(number, from)
      }
    }
    return makeBare(number, from, start, sign: sign, isRange: isRange)
  }

  /// "3kg cam 6 quả/kg": where it ends how many make a unit, and no amount.
  private func sizeEnd(_ amount: Amount, _ index: Int) -> Int? {
    guard
      !amount.classifiers.isEmpty
        || terms.any(0..<min(terms.count, 8), where: { $0.kind == .quantity }),
      let slash = lexeme(index), slash.isMark("/"), !slash.followsSpace,
      !(lexeme(index + 1)?.followsSpace ?? true), let (unit, end) = unit(index + 1),
      matchProduct(end) == nil,
      (unit.grams > 0) != (amount.grams > 0)
    else { return nil }
    return end
  }

  /// "3 trăm trứng", "1 trăm 2 trứng", "trứng 1 trăm rưỡi"; of what is sold by mass nobody knows a hundred of
  /// what.
  private mutating func makeHundreds(_ number: WrittenNumber, _ from: Int) -> Int? {
    guard !number.isWord, let hundred = lexeme(number.end), hundred.value == 100,
      hundred.classes.contains(.number)
    else { return nil }
    var end = number.end + 1
    var rest: Int64 = 0
    if let next = lexeme(end) {
      if next.classes.contains(.andHalf) {
        rest = 50_000
      } else if next.kind == .number, next.digits == 1 {
        rest = next.value * 10_000
      } else if next.kind == .word, next.certain.contains(.number), (1...9).contains(next.value) {
        rest = next.value * 10_000
      }
    }
    if rest > 0 {
      end += 1
      // "1 trăm 2 chục trứng".
      if isTens(end) { end += 1 }
    }
    let goodsBefore = offerBefore.map { soldByMass($0) }
    guard matchProduct(end) != nil || goodsBefore != nil && (endsSaying(end) || endsAmount(end))
    else { return nil }
    return appendQuantity(
      Amount(
        thousandths: number.thousandths.flatMap { Self.times($0, 100_000) }.map { $0 + rest },
        isOpen: matchProduct(end) != nil ? soldByMass(end) : goodsBefore ?? false), from, end)
  }

  /// "2k g": a space inside the unit.
  private func isSplitKilogram(_ index: Int) -> Bool {
    guard let gram = lexeme(index + 1), gram.kind == .word, gram.grams == 1,
      gram.upper - gram.lower == 1,
      lexemes[index].upper - lexemes[index].lower == 1
    else { return false }
    return lexemes[index].classes.isSuperset(of: [.money, .tag]) && !gram.followsLine
  }

  /// "chốt 2 giỏ nha" where baskets are sold: goods, with nothing behind them that they might hold.
  private func namesContainer(_ index: Int) -> Bool {
    guard let name = matchProduct(index), name.length == 1, name.fit == .whole, !name.isCode,
      name.accents == .exact, name.offer >= 0, let (unit, end) = unit(index), unit.grams == 0,
      end == index + 1, !unit.isCount, matchProduct(end) == nil,
      !offers.indices.contains(Int(pinned)) || !offers[Int(pinned)].fits(unit.classifiers)
    else { return false }
    // "3 giỏ 1 rổ", but not "1 giỏ 5kg cam".
    if let other = readNumber(end) {
      return self.unit(other.end).map { $0.amount.grams == 0 } ?? (matchProduct(other.end) != nil)
    }
    return endsSaying(end) || lexeme(end).map { $0.certain.contains(.person) } ?? false
  }

  /// "thảm 60x90": where a length and a width end, in centimetres.
  private func measureEnd(_ number: WrittenNumber) -> Int? {
    guard let value = number.thousandths, value >= 20_000, !lexemes[number.end].followsSpace,
      let other = lexeme(number.end + 1), other.kind == .number, !other.followsSpace,
      other.value >= 20, terms.last?.kind == .product
    else { return nil }
    return number.end + 2
  }

  /// "0977xxxxxx", "09x": what is left of a number to call, and no times.
  private func isMaskedPhone(_ index: Int) -> Bool {
    guard lexemes[index].kind == .number, !lexemes[index + 1].followsSpace else { return false }
    var value = lexemes[index].value
    var digits: Int32 = 0
    while value > 0 {
      value /= 10
      digits += 1
    }
    return digits > 0 && digits < lexemes[index].digits
  }

  /// "chai 500ml", "cách chợ 3km", "rượu 40 độ": whether an offer's code that is a measure, too, is one
  /// here: of much, or beside an amount of other goods.
  private func isMeasure(_ number: WrittenNumber) -> Bool {
    guard let code = matchProduct(number.end), code.isCode, code.length == 1,
      let value = number.thousandths
    else { return false }
    if value >= 30_000 { return true }
    // "MD 2 ML 1" is a list of codes.
    guard lexeme(number.end + 1)?.kind != .number else { return false }
    return terms.any(0..<min(terms.count, 8)) {
      $0.kind == .product && !$0.product.isCode || $0.kind == .quantity && !$0.quantity.isBare
    }
  }

  /// Whether what a word counts is no goods: "3 ngày", "500 view"; "2 nha" is rather "2 nha!".
  private func countsNoGoods(_ word: Lexeme) -> Bool {
    let others: WordClass = [.time, .otherCount]
    guard !word.classes.isDisjoint(with: others), word.certain != .giving else { return false }
    return word.classes.isDisjoint(with: [.particle, .person])
      || !word.certain.isDisjoint(with: others)
  }

  /// "+3 lúc 5h chiều", "GD 2 ngày 25": whether a day or an hour is told behind a number, and nothing counted.
  private func opensDate(_ index: Int, sign: Int?) -> Bool {
    let word = lexemes[index]
    guard let next = lexeme(index + 1) else { return false }
    // "GD 2 Lan 0912345678": who is to be called.
    if next.kind == .phone { return !word.isAccented && word.certain.isEmpty }
    guard word.typed.isSuperset(of: .date) else {
      return false
    }
    return next.kind == .number || sign != nil && next.classes.contains(.number)
  }
}
