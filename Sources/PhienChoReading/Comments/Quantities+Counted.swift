/// How much a number and its unit, and what stands behind them, come to.
extension CommentParse {
  /// A number and its unit.
  func counted(
    _ number: WrittenNumber, isRange: Bool
  ) -> (amount: Amount, end: Int)? {
    var index = number.end
    var factor: Int64 = 1
    if let next = lexeme(index), next.classes.contains(.number),
      next.value == 1000 || (next.value == 100 && !number.isWord)
    {
      // "2 trăm quả", "2 trăm rưỡi quả".
      let hasHalf = next.value == 100 && lexeme(index + 1)?.classes.contains(.andHalf) ?? false
      if unit(index + (hasHalf ? 2 : 1)) != nil {
        factor = next.value
        index += 1
      }
      if hasHalf, factor == 100 {
        var half = number
        half.thousandths = number.thousandths.flatMap { Self.times($0, 100_000) }
          .flatMap { Self.sum($0, 50_000) }
        half.end = index + 1
        half.isWord = true
        half.place = 1
        return counted(half, isRange: isRange)
      }
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
    // "hai rưỡi cân".
    if number.place == 1 || !number.isWord, let next = lexeme(index),
      next.classes.contains(.andHalf),
      let unit = unit(index + 1), unit.amount.grams > 0, let value = number.thousandths,
      value % 1000 == 0
    {
      var amount = unit.amount
      amount.thousandths = Self.sum(value, 500)
      amount.isOpen = isRange
      return (amount, unit.end)
    }
    guard let (one, unitEnd) = unit(index) else { return nil }
    var amount = one
    let value = number.thousandths.flatMap { Self.times($0, factor * 1000) }
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
    if !amount.classifiers.isEmpty { (amount, end) = withContents(amount, end) }
    // "2 hộp rưỡi trà".
    if amount.grams == 0, !amount.isCount, let next = lexeme(end),
      next.certain.contains(.andHalf) || next.classes == .half && next.word < 0,
      let value = amount.thousandths
    {
      amount.thousandths = Self.sum(value, 500)
      end += 1
    }
    (amount, end) = withMultiplier(amount, end)
    if let second = rangeEnd(end), let (other, secondEnd) = unit(second.end), amount.grams > 0,
      // "mận 2kg - 1 chai mật ong" is a list.
      other.grams > 0 || lexeme(end)?.kind == .word,
      !isRatherGoods(end, between: amount, second, other)
    {
      amount.isOpen = true
      end = secondEnd
    }
    // "1.500 kg" is a tonne and a half in Vietnam, a kilogram and a half elsewhere.
    if number.isGrouped, amount.grams >= 100 { amount.isOpen = true }
    if isRange || amount.thousandths == nil { amount.isOpen = true }
    return (amount, end)
  }

  static func times(_ a: Int64, _ b: Int64) -> Int64? {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : product / 1000
  }

  private static func sum(_ a: Int64, _ b: Int64) -> Int64? {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : sum
  }

  /// "2 x 500g", "2 x mật ong".
  mutating func makeTimes(_ number: WrittenNumber, _ from: Int) -> Int? {
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
}
