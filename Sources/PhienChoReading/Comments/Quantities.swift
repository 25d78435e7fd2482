/// The rules of quantities: a number, and what it counts.
extension CommentParse {
  /// Whether the words of a phrase are rather the start of a quantity ("ki lô" never is one).
  func startsQuantity(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    phrase.classes.contains(.mass) && implicitUnit(index) != nil
  }

  /// Makes a term of the quantity that begins at a lexeme, if one does.
  ///
  /// - Parameters:
  ///   - start: Where the number or the unit stands.
  ///   - sign: Where a "+" or "x" before it stands.
  /// - Returns: The lexeme after the quantity; nil when there is none.
  mutating func makeQuantity(_ start: Int, sign: Int?) -> Int? {
    if let first = lexeme(start), first.classes.contains(.times), sign == nil, first.kind == .word,
      lexeme(start + 1)?.kind == .number, let end = makeQuantity(start + 1, sign: start)
    {
      return end
    }
    let from = sign ?? start
    if let few = lexeme(start), few.classes.contains(.few), sign == nil,
      let unit = unit(start + 1)
    {
      var amount = unit.amount
      amount.isOpen = true
      return appendQuantity(amount, from, unit.end)
    }
    if let number = readNumber(start) { return makeCounted(number, from, start, sign: sign) }
    if let (amount, end) = implicitUnit(start) { return appendQuantity(amount, from, end) }
    return nil
  }

  private mutating func appendQuantity(_ amount: Amount, _ start: Int, _ end: Int) -> Int {
    append(.quantity, start, end)
    terms[terms.count - 1].quantity = amount
    if terms.count > 1, amount.isOpen == false,
      terms[terms.count - 2].classes.contains(.hedge), terms[terms.count - 2].kind == .word
    {
      terms[terms.count - 1].quantity.isRough = true
    }
    return end
  }

  /// A unit at a lexeme, with the number 1.
  private func unit(_ index: Int) -> (amount: Amount, end: Int)? {
    guard let word = lexeme(index), word.kind == .word, !word.isMended else { return nil }
    var amount = Amount(thousandths: 1000)
    let units: WordClass = [.mass, .classifier, .dozen]
    guard !word.classes.isDisjoint(with: units) else { return nil }
    if word.classes.contains(.mass) {
      let phrase = matchPhrase(index)
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
      amount.classifier = word.classifier
      return (amount, index + 1)
    }
    return nil
  }

  /// Whether the offer named at a lexeme, or else the pinned one, is sold by mass: then "ta"
  /// without accents is "tạ", not "tá".
  private func soldByMass(_ index: Int) -> Bool {
    let isHalf = lexeme(index)?.classes.contains(.andHalf) ?? false
    let offer = matchProduct(isHalf ? index + 1 : index)?.guess ?? pinned
    guard offers.indices.contains(Int(offer)), case .mass = offers[Int(offer)].sale else {
      return false
    }
    return true
  }

  /// A unit with no number before it, which is one: "lấy đôi giày", "cân rưỡi", "chục trứng".
  func implicitUnit(_ start: Int) -> (amount: Amount, end: Int)? {
    guard let (one, end) = unit(start) else { return nil }
    var amount = one
    if let next = lexeme(end), next.classes.contains(.andHalf) {
      amount.thousandths = amount.thousandths.map { $0 + $0 / 2 }
      return (withUnitAfterDozen(amount, end + 1))
    }
    if amount.isCount {
      let counts = unit(end) != nil || matchProduct(end) != nil
      return counts || lastVerbIsOrder ? withUnitAfterDozen(amount, end) : nil
    }
    if let full = containerOf(start, amount, end) { return full }
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
      amount.classifier = 0
    case .piece, .pack:
      guard word.classifier > 0, facts.fits(word.classifier) || isStrangeContainer(word) else {
        return nil
      }
      amount.grams = 0
    }
    return (amount, end)
  }

  /// "thùng 10kg x2": a container with no number before it, and what it holds.
  private func containerOf(
    _ start: Int, _ one: Amount, _ index: Int
  ) -> (amount: Amount, end: Int)? {
    let word = lexemes[start]
    guard word.certain.contains(.classifier), word.classes.isDisjoint(with: [.person, .mass])
    else { return nil }
    let (full, end) = withContents(one, index)
    return full.contents > 0 ? withMultiplier(full, end) : nil
  }

  /// "lấy thùng thanh long": a container that is not the offer's own, right behind an order verb.
  private func isStrangeContainer(_ word: Lexeme) -> Bool {
    word.certain.contains(.classifier) && word.grams == 0 && word.classes == .classifier
      && terms.last?.certain.contains(.order) ?? false
  }

  private var lastVerbIsOrder: Bool {
    guard let last = terms.last else { return false }
    return last.kind == .word && !last.classes.isDisjoint(with: [.order, .give, .add])
  }

  /// "chục" and what it counts: "chục quả trứng", "chục cân ổi".
  private func withUnitAfterDozen(_ dozen: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard dozen.isCount, let (unit, end) = unit(index), !unit.isCount,
      matchProduct(index).map({ $0.length == 1 && $0.fit < .whole }) ?? true
    else { return (dozen, index) }
    var amount = dozen
    amount.grams = unit.grams
    amount.classifier = unit.classifier
    amount.isCount = false
    return (amount, end)
  }

  private mutating func makeCounted(
    _ written: WrittenNumber, _ from: Int, _ start: Int, sign: Int?
  ) -> Int? {
    var number = written
    var isRange = number.isRange
    if let second = rangeEnd(number.end), isRange == false {
      // A range needs a unit, or it is a date.
      if unit(second.end) != nil || matchProduct(second.end) != nil {
        number = second
        isRange = true
      }
    }
    let next = lexeme(number.end)
    let wholeName = matchProduct(number.end).map { $0.fit == .whole && $0.length > 1 } ?? false
    if !wholeName, let next, next.kind == .word {
      if next.classes.contains(.money), !next.classes.contains(.mass),
        !(next.classes.contains(.number) && unit(number.end + 1) != nil)
      {
        return makeMoney(number, from)
      }
      if next.classes.contains(.times), let end = makeTimes(number, from) { return end }
      if let (amount, end) = counted(number, isRange: isRange) {
        return appendQuantity(amount, from, end)
      }
      if !next.classes.isDisjoint(with: [.time, .otherCount]),
        matchProduct(number.end) == nil
      {
        return makeFigure(number, from)
      }
    }
    return makeBare(number, from, start, sign: sign, isRange: isRange)
  }

  /// A number and its unit.
  private func counted(
    _ number: WrittenNumber, isRange: Bool
  ) -> (amount: Amount, end: Int)? {
    var index = number.end
    var factor: Int64 = 1
    if let next = lexeme(index), next.classes.contains(.number), next.value == 1000,
      unit(index + 1) != nil
    {
      factor = 1000
      index += 1
    }
    if number.isWord, number.place > 1, let next = lexeme(index), next.classes.contains(.andHalf),
      unit(index + 1) != nil
    {
      index += 1
      factor = 1
      var half = number
      half.thousandths = number.thousandths.map { $0 + number.place * 500 }
      half.end = index
      half.place = 1
      return counted(half, isRange: isRange)
    }
    guard let (one, unitEnd) = unit(index) else { return nil }
    var amount = one
    let value = number.thousandths.map { $0 * factor }
    amount.thousandths = value.flatMap { Self.times($0, one.thousandths ?? 1000) }
    var end = unitEnd
    if amount.isCount {
      if let next = lexeme(end), next.classes.contains(.andHalf) {
        amount.thousandths = amount.thousandths.map { $0 + (one.thousandths ?? 0) / 2 }
        end += 1
      }
      (amount, end) = withUnitAfterDozen(amount, end)
    }
    if amount.grams > 0 { (amount, end) = withTail(amount, end) }
    if amount.classifier > 0 { (amount, end) = withContents(amount, end) }
    (amount, end) = withMultiplier(amount, end)
    if let second = rangeEnd(end), let (_, secondEnd) = unit(second.end), amount.grams > 0 {
      amount.isOpen = true
      end = secondEnd
    }
    // "1.500 kg" is a tonne and a half in Vietnam, a kilogram and a half elsewhere.
    if number.isGrouped, amount.grams >= 100 { amount.isOpen = true }
    if isRange || amount.thousandths == nil { amount.isOpen = true }
    return (amount, end)
  }

  private static func times(_ a: Int64, _ b: Int64) -> Int64? {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : product / 1000
  }

  /// What follows a unit of mass: "rưỡi", "1kg2", "một cân hai lạng".
  private func withTail(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let next = lexeme(index), let value = base.thousandths else { return (base, index) }
    var amount = base
    if next.classes.contains(.andHalf) {
      amount.thousandths = value + 500
      return (amount, index + 1)
    }
    guard let tail = tailNumber(index), let tailValue = tail.thousandths, !tail.isRange,
      value % 1000 == 0
    else { return (base, index) }
    if let (small, end) = unit(tail.end), small.grams > 0 {
      guard small.grams < base.grams,
        let part = Self.times(tailValue, small.grams * 1000), part * 1000 % base.grams == 0
      else { return (base, index) }
      amount.thousandths = value + part * 1000 / base.grams / 1000
      // Grams hold what thousandths of the larger unit might not.
      if let whole = base.totalGrams {
        amount.grams = 1
        amount.thousandths = (whole + part / 1000) * 1000
      }
      return (amount, end)
    }
    guard !tail.isGrouped, !tail.isFraction, unit(tail.end) == nil else { return (base, index) }
    let following = lexeme(tail.end)
    if let following, following.kind == .word,
      !following.classes.isDisjoint(with: [.money, .times, .otherCount, .time]),
      matchProduct(tail.end) == nil
    {
      return (base, index)
    }
    if following?.isMark("/") ?? false { return (base, index) }
    let digits = next.kind == .number ? Int(next.digits) : 1
    guard digits <= (next.followsSpace ? 1 : 3), tail.end == index + 1 else { return (base, index) }
    var scale: Int64 = 1000
    for _ in 0..<digits { scale /= 10 }
    amount.thousandths = value + tailValue / 1000 * scale
    return (amount, tail.end)
  }

  private func tailNumber(_ index: Int) -> WrittenNumber? {
    guard let next = lexeme(index), !next.followsLine else { return nil }
    if next.kind == .number { return readNumber(index) }
    guard next.kind == .word, next.classes.contains(.number), matchPhrase(index).length < 2 else {
      return nil
    }
    return readNumber(index)
  }

  /// "2 túi 5kg": how much each holds.
  private func withContents(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let number = readNumber(index), lexeme(index)?.kind == .number,
      let (unit, end) = unit(number.end), unit.grams > 0, let value = number.thousandths
    else { return (base, index) }
    var amount = base
    amount.contents = Self.times(value, unit.grams * 1000).map { $0 / 1000 } ?? 0
    return (amount, end)
  }

  /// "500g x 3".
  private func withMultiplier(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let sign = lexeme(index), sign.classes.contains(.times) || sign.isMark("*"),
      let number = readNumber(index + 1), lexeme(index + 1)?.kind == .number,
      unit(number.end) == nil, !number.isGrouped, let factor = number.thousandths
    else { return (base, index) }
    var amount = base
    amount.thousandths = base.thousandths.flatMap { Self.times($0, factor) }
    return (amount, number.end)
  }

  /// "2 x 500g", "2 x mật ong".
  private mutating func makeTimes(_ number: WrittenNumber, _ from: Int) -> Int? {
    let index = number.end + 1
    if let each = readNumber(index), let (amount, end) = counted(each, isRange: false),
      let factor = number.thousandths
    {
      var amount = amount
      amount.thousandths = amount.thousandths.flatMap { Self.times($0, factor) }
      return appendQuantity(amount, from, end)
    }
    let isGlued = !lexemes[number.end].followsSpace
    guard matchProduct(index) != nil || (isGlued && lexeme(index)?.kind != .word) else {
      return nil
    }
    var amount = Amount(thousandths: number.thousandths)
    amount.isSigned = true
    return appendQuantity(amount, from, index)
  }

  /// The second number of a range that may follow a number or a unit.
  private func rangeEnd(_ index: Int) -> WrittenNumber? {
    guard let link = lexeme(index) else { return nil }
    let isLink =
      link.isMark("-") || link.isMark("~")
      || (link.kind == .word && link.classes.contains(.range))
    guard isLink else { return nil }
    return readNumber(index + 1)
  }

  /// An amount of money, with the unit it is the price of; `isCount` says that there is one.
  private mutating func makeMoney(_ number: WrittenNumber, _ from: Int) -> Int {
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
    return unitEnd
  }

  /// Where the unit of a price ends: "25k/kg", "25k 1 ký".
  private func priceUnitEnd(_ index: Int) -> Int {
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

  /// A number of something that is not goods, with what is glued to it ("8h30").
  private mutating func makeFigure(_ number: WrittenNumber, _ from: Int) -> Int {
    var end = number.end + 1
    if let tail = lexeme(end), tail.kind == .number, !tail.followsSpace { end += 1 }
    return append(.figure, from, end)
  }

  /// A number with no unit behind it.
  private mutating func makeBare(
    _ number: WrittenNumber, _ from: Int, _ start: Int, sign: Int?, isRange: Bool
  ) -> Int? {
    let next = lexeme(number.end)
    let productNext = matchProduct(number.end) != nil
    if number.isWord, !productNext, sign == nil {
      // A number word alone is more often another word ("ba", "năm", "tư").
      let isLast = next.map { $0.kind != .word || $0.classes.contains(.particle) } ?? true
      guard isLast, terms.last?.kind == .word, terms.last?.certain.contains(.order) ?? false,
        lexemes[start].isAccented || lexemes[start].certain.contains(.number)
      else { return nil }
    }
    guard lexemes[start].kind == .number || number.isWord else { return nil }
    if number.isFraction { return append(.figure, from, number.end) }
    if let next, next.isMark("%") || (next.isMark("/") && !next.followsSpace) {
      if next.isMark("/"), let (_, end) = unit(number.end + 1), sign == nil {
        append(.money, from, end)
        terms[terms.count - 1].quantity.isCount = true
        return end
      }
      var end = number.end + 1
      if lexeme(end)?.kind == .number { end += 1 }
      return append(.figure, from, end)
    }
    if number.isGrouped || (number.thousandths ?? .max) >= 10_000_000 {
      let isMoney = number.isGrouped || (number.thousandths ?? 1) % 1_000_000 == 0
      let end = isMoney ? priceUnitEnd(number.end) : number.end
      append(isMoney ? .money : .figure, from, end)
      terms[terms.count - 1].quantity.isCount = end > number.end
      return end
    }
    if let before = terms.last, sign == nil {
      if before.kind == .word,
        !before.classes.isDisjoint(with: [.address, .size, .time]),
        before.classes.isDisjoint(with: [.order, .give, .hedge, .person])
          || before.certain
            .contains(.size)
      {
        return append(.figure, from, number.end)
      }
      if before.kind == .product || before.kind == .mark, let offer = offerBefore,
        offers[Int(offer)].isSize((number.thousandths ?? 0) / 1000)
      {
        return append(.figure, from, number.end)
      }
    }
    var amount = Amount(thousandths: number.thousandths)
    amount.isSigned = sign != nil
    amount.isOpen = isRange || number.thousandths == nil
    if let next, next.classes.contains(.andHalf) {
      amount.thousandths = amount.thousandths.map { $0 + 500 }
      return appendQuantity(amount, from, number.end + 1)
    }
    return appendQuantity(amount, from, number.end)
  }

  /// The offer named just before, perhaps with a mark between.
  private var offerBefore: Int32? {
    for term in terms.suffix(2).reversed() {
      if term.kind == .product { return term.product.offer >= 0 ? term.product.offer : nil }
      guard term.kind == .mark else { return nil }
    }
    return nil
  }
}
