/// How much tens come to: "chục", "tá", and the ones behind them.
extension CommentParse {
  /// "1 chục 2", "chục hai cái": the ones behind the tens, with nothing but goods, their classifier or "nhé"
  /// behind them.
  private func onesBehindTens(_ dozen: Amount, _ index: Int) -> (amount: Amount, end: Int)? {
    guard dozen.isCount, let value = dozen.thousandths, value % 1000 == 0,
      terms.last.map({ $0.kind != .product }) ?? true || endsSaying(index + 1)
        || endsAmount(index + 1),
      let ones = lexeme(index), !ones.followsLine,
      ones.kind == .number && ones.digits == 1
        || ones.kind == .word && ones.certain.contains(.number) && (1...9).contains(ones.value)
          && matchProduct(index) == nil && matchPhrase(index).length < 2,
      ones.value > 0
    else { return nil }
    let loose = unit(index + 1).map {
      $0.amount.grams == 0 && !$0.amount.classifiers.isDisjoint(with: .loose)
    }
    guard
      endsSaying(index + 1) || loose ?? (matchProduct(index + 1) != nil)
        || terms.last?.kind == .product && endsAmount(index + 1)
    else { return nil }
    var amount = dozen
    amount.thousandths = value + ones.value * 1000
    return (amount, index + 1)
  }

  /// "chục" and what it counts: "chục quả trứng", "chục cân ổi".
  func withUnitAfterDozen(_ dozen: Amount, _ index: Int) -> (amount: Amount, end: Int) {
    var (dozen, index) = onesBehindTens(dozen, index) ?? (dozen, index)
    // "bánh ít 1 chục 2 …": what may be the ones.
    if dozen.isCount, (dozen.thousandths ?? 0) % 10_000 == 0, let next = lexeme(index),
      next.kind == .number, next.digits == 1, next.followsSpace, !next.followsLine,
      matchProduct(index + 1) == nil, unit(index + 1) == nil
    {
      dozen.isRough = true
    }
    guard dozen.isCount, let (unit, end) = unit(index), !unit.isCount,
      matchProduct(index).map({ $0.length == 1 && $0.fit < .whole }) ?? true
    else { return (dozen, index) }
    var amount = dozen
    amount.grams = unit.grams
    amount.classifiers = unit.classifiers
    amount.isCount = false
    return (amount, end)
  }
}
