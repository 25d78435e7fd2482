/// The rules of ranges: "2-3kg", "2 3 kg", "hai, ba cân".
extension CommentParse {
  /// The second number of a range that may follow a number or a unit.
  func rangeEnd(_ index: Int) -> WrittenNumber? {
    guard let link = lexeme(index) else { return nil }
    let isLink =
      link.isMark("-") || link.isMark("~")
      || (link.kind == .word && link.classes.contains(.range))
    guard isLink else { return nil }
    return readNumber(index + 1)
  }

  /// "1kg toi 1kg muc", "2kg toi 2 chai mam": without accents goods, since a range goes up, and in one unit.
  func isRatherGoods(
    _ link: Int, between first: Amount, _ number: WrittenNumber, _ unit: Amount
  ) -> Bool {
    guard !lexemes[link].isAccented, let product = matchProduct(link), product.fit == .whole else {
      return false
    }
    var second = unit
    second.thousandths = number.thousandths
    guard let from = first.totalGrams, let to = second.totalGrams else { return unit.grams == 0 }
    return to <= from
  }

  /// "2 3 kg": the second of two small numbers in a row, one more or two, before a unit.
  func spacedEnd(_ first: WrittenNumber) -> WrittenNumber? {
    guard !first.isWord, !first.isRange, first.end >= 1, lexemes[first.end - 1].digits <= 2,
      lexemes[first.end - 1].kind == .number, let next = lexeme(first.end), next.kind == .number,
      next.followsSpace, !next.followsLine, next.digits <= 2, let value = first.thousandths,
      [1000, 2000].contains(next.value * 1000 - value),
      !(terms.last.map { !$0.certain.isDisjoint(with: [.address, .size, .code]) } ?? false),
      terms.last.map({ $0.kind != .product }) ?? true,
      let second = readNumber(first.end), unit(second.end) != nil
    else { return nil }
    return second
  }

  /// "hai, ba cân", "hai/ba con": the second of two number words, one more or two, before a unit.
  func listedEnd(_ first: WrittenNumber) -> WrittenNumber? {
    guard first.isWord, !first.isRange, let mark = lexeme(first.end),
      mark.isMark(",") || mark.isMark("/"), let value = first.thousandths,
      // "con em thich lam, bay chai nhe": "lăm" only ends a number.
      value >= 10_000 || lexemes[first.end - 1].value > 0,
      // "dì Hai, ba ký", "thứ hai, ba ký".
      terms.last.map({
        $0.kind != .product && !$0.classes.isSuperset(of: .kin)
          && $0.classes.isDisjoint(with: [.time, .address])
      }) ?? true,
      let second = readNumber(first.end + 1), second.isWord,
      let next = second.thousandths, [1000, 2000].contains(next - value), unit(second.end) != nil
    else { return nil }
    return second
  }
}
