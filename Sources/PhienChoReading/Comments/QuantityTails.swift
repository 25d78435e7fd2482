/// The rules of what follows a number and its unit: "rưỡi", "1kg2", "2 túi 5kg", "500g x 3".
extension CommentParse {
  /// What follows a unit of mass: "rưỡi", "1kg2", "một cân hai lạng".
  func withTail(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let next = lexeme(index), let value = base.thousandths else { return (base, index) }
    var amount = base
    // "2kg½".
    if next.classes.contains(.andHalf) || next.classes == .half && next.word < 0 {
      amount.thousandths = value + 500
      // "cua 350 ký rưỡi": a price, and a kilogram and a half.
      amount.isOpen = value >= 50_000 && base.grams >= 1000
      return (amount, index + 1)
    }
    // "mận 2 ký mốt": a tenth, or the day after tomorrow.
    if next.value == -1, next.certain.contains(.number), isAtEnd(index + 1) {
      amount.isRough = true
    }
    guard let tail = tailNumber(index), let tailValue = tail.thousandths, !tail.isRange,
      value % 1000 == 0
    else { return (amount, index) }
    if let (small, end) = unit(tail.end), small.grams > 0 {
      // "hai cân hai lạng rưỡi".
      let hasHalf = lexeme(end)?.classes.contains(.andHalf) ?? false
      guard small.grams < base.grams,
        let whole = Self.times(tailValue, small.grams * 1000), whole < Int64.max / 10_000,
        case let part = whole + (hasHalf ? small.grams * 500 : 0), part * 1000 % base.grams == 0
      else { return (base, index) }
      let (sum, overflow) = value.addingReportingOverflow(part * 1000 / base.grams / 1000)
      amount.thousandths = overflow ? nil : sum
      // Grams hold what thousandths of the larger unit might not.
      if let whole = base.totalGrams {
        let (grams, isTooMuch) = (whole + part / 1000).multipliedReportingOverflow(by: 1000)
        amount.grams = 1
        amount.thousandths = isTooMuch ? nil : grams
      }
      return (amount, hasHalf ? end + 1 : end)
    }
    // "1 ký 2 hạt dẻ": what looks like a classifier may begin the name.
    let isName = matchProduct(tail.end).map { $0.length > 1 && $0.fit == .whole } ?? false
    guard !tail.isGrouped, unit(tail.end) == nil || isName else { return (base, index) }
    if tail.isFraction {
      amount.thousandths = value + tailValue
      return (amount, tail.end)
    }
    let following = lexeme(tail.end)
    // "1kg5 nha" is a kilogram and a half; in "1kg 5 nha" the five may be of something else.
    let isGlued = next.kind == .number && !next.followsSpace && next.digits == 1
    if let following, following.kind == .word, !(isGlued && following.followsSpace),
      // "oi 1 ky 2 nha".
      following.isAccented || following.classes.isDisjoint(with: .particle),
      following.certain != .giving,
      !following.classes.isDisjoint(with: [.money, .times, .otherCount, .time]),
      matchProduct(tail.end) == nil
    {
      return (base, index)
    }
    // "2kg 5 lê lợi": a house; "1 ký 2 Vũng Tàu": nobody knows. No house has its number in words.
    if next.followsSpace, next.kind == .number, let following, following.kind == .word,
      matchProduct(tail.end) == nil, following.classes.isDisjoint(with: .give)
    {
      amount.isRough =
        isPlace(phrase: matchPhrase(tail.end)) || following.certain.contains(.address)
      if !amount.isRough, following.classes.isEmpty { return (base, index) }
    }
    if following?.isMark("/") ?? false || isItemNumber(tail.end) { return (base, index) }
    let digits = next.kind == .number ? Int(next.digits) : 1
    guard digits <= (next.followsSpace ? 1 : 3), tail.end == index + 1 else { return (base, index) }
    var scale: Int64 = 1000
    for _ in 0..<digits { scale /= 10 }
    amount.thousandths = value + tailValue / 1000 * scale
    return (amount, tail.end)
  }

  /// Whether a phrase may go on with an address: no "với ạ", no "loại này".
  private func isPlace(phrase: (length: Int, classes: WordClass)) -> Bool {
    phrase.length > 1 && phrase.classes.isDisjoint(with: [.particle, .goods])
  }

  /// "1 cân vải rưỡi": half of the unit, behind the goods.
  mutating func addHalf(_ index: Int) -> Int? {
    let last = terms.count - 1
    guard lexemes[index].certain.contains(.andHalf), last > 0, terms[last].kind == .product,
      terms[last - 1].kind == .quantity,
      let value = terms[last - 1].quantity.thousandths, value % 1000 == 0
    else { return nil }
    terms[last - 1].quantity.thousandths = value + 500
    return append(.mark, index, index + 1)
  }

  func tailNumber(_ index: Int) -> WrittenNumber? {
    guard let next = lexeme(index), !next.followsLine else { return nil }
    // In "5 ky nam rom" the mushrooms begin, and no five.
    let isBeforeName = matchProduct(index + 1).map { $0.length > 1 && $0.fit >= .head } ?? false
    if let product = matchProduct(index), product.length > 1, product.fit >= .head || !isBeforeName
    {
      return nil
    }
    if next.kind == .number { return readNumber(index) }
    // "hai ký tư ba rọi": the second number begins the name.
    if isBeforeName, next.kind == .word, next.isAccented ? next.certain.contains(.number) : true,
      (1...9).contains(abs(next.value)),
      lexeme(index + 1)?.classes.contains(.number) ?? false
    {
      return WrittenNumber(thousandths: abs(next.value) * 1000, end: index + 1, isWord: true)
    }
    guard next.kind == .word, next.classes.contains(.number), matchPhrase(index).length < 2 else {
      return bareNumber(index) == nil ? nil : readNumber(index)
    }
    // "4kg chín" is ripe, "3kg mốt giao" the day after, "2kg Tư ơi" somebody: only "một ký hai" goes on
    // in words.
    // "mot ky hai oi".
    let isCalled =
      (lexeme(index + 1)?.classes.contains(.call) ?? false)
      && (matchProduct(index + 1) == nil || followsDigits(index))
    let isOther = next.value == -1 || !next.certain.contains(.number)
    // "1ky hai nghen": at the end without accents, too.
    let isLast = next.value == 2 && !next.isAccented && isAtEnd(index + 1)
    let isLoose = isOther && !isLast && followsDigits(index) && matchProduct(index + 1) == nil
    if isCalled || isLoose || next.value == 9 { return nil }
    return readNumber(index)
  }

  /// Whether nothing but what may be "nhé" stands at a lexeme.
  func isAtEnd(_ index: Int) -> Bool {
    endsSaying(index)
      || lexeme(index).map { $0.kind == .word && $0.classes.contains(.particle) } ?? false
  }

  /// Whether the unit before a lexeme has a number in digits.
  private func followsDigits(_ index: Int) -> Bool {
    index >= 2 && lexemes[index - 2].kind == .number
  }

  /// "2 túi 5kg": how much each holds.
  func withContents(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let number = readNumber(index),
      let first = lexeme(index), first.kind == .number || first.classes.contains(.half),
      let (unit, end) = unit(number.end), unit.grams > 0, let value = number.thousandths
    else { return (base, index) }
    var amount = base
    amount.contents = Self.times(value, unit.grams * 1000).map { $0 / 1000 } ?? 0
    return (amount, end)
  }

  /// "500g x 3".
  func withMultiplier(_ base: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    guard let sign = lexeme(index), sign.classes.contains(.times) || sign.isMark("*"),
      let number = readNumber(index + 1), lexeme(index + 1)?.kind == .number,
      unit(number.end) == nil, !number.isGrouped, let factor = number.thousandths,
      // "2 hộp x 130k".
      !(lexeme(number.end).map { !$0.followsSpace && $0.classes.contains(.money) } ?? false)
    else { return (base, index) }
    var amount = base
    amount.thousandths = base.thousandths.flatMap { Self.times($0, factor) }
    return (amount, number.end)
  }
}
