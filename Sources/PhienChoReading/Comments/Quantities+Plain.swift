/// Amounts of which every rule says the same.
extension CommentParse {
  /// What a word has that may go on with the amount before it, make a range of it or a fraction.
  private static let goingOn: WordClass = [
    .number, .numberLink, .half, .andHalf, .dozen, .times, .range, .more, .negation,
  ]

  /// What a word has that may be a part of the number before it, or no unit of it.
  private static let notOnlyUnit: WordClass = [
    .number, .numberLink, .half, .andHalf, .dozen, .times, .range, .money,
  ]

  /// Makes a term of "2kg", "ba hộp": a number and a unit, with nothing beside them that could make more
  /// of them.
  ///
  /// Most amounts are such. The rules of amounts would find the same, and look at much more.
  mutating func makePlainQuantity(_ start: Int) -> Int? {
    let end = start + 2
    guard end <= lexemes.count, isNumberOnly(start), lexemes[start + 1].kind == .word,
      lexemes[start + 1].path < 0, !lexemes[start + 1].isMended, isUnitOnly(start + 1),
      standsApart(start), endsAmounts(end)
    else { return nil }
    var amount = Amount(thousandths: lexemes[start].value * 1000)
    amount.grams = lexemes[start + 1].grams
    amount.classifiers = lexemes[start + 1].classifiers
    return appendQuantity(amount, start, end)
  }

  /// Whether a number has few digits, or is one word that is nothing else.
  @inline(__always)
  private func isNumberOnly(_ index: Int) -> Bool {
    guard lexemes[index].path < 0 else { return false }
    return lexemes[index].kind == .number
      ? lexemes[index].digits <= 4
      : lexemes[index].classes == .number && (1...9).contains(lexemes[index].value)
        && !isRank(index)
  }

  /// Whether a word behind a number is a unit of mass or a classifier; what else it may be, "kg" for "không",
  /// it is not there.
  @inline(__always)
  private func isUnitOnly(_ index: Int) -> Bool {
    !lexemes[index].classes.isDisjoint(with: [.mass, .classifier])
      && lexemes[index].classes.isDisjoint(with: Self.notOnlyUnit)
  }

  /// Whether no mark and no letter stands right before a number: "0,5kg", "b20".
  @inline(__always)
  private func standsApart(_ index: Int) -> Bool {
    index == 0 || lexemes[index].followsSpace && lexemes[index - 1].kind != .mark
  }

  /// Whether nothing at a lexeme goes on with an amount before it.
  @inline(__always)
  private func endsAmounts(_ index: Int) -> Bool {
    guard index < lexemes.count else { return true }
    switch lexemes[index].kind {
    case .emoji, .phone: return true
    case .number, .mark: return false
    case .word:
      // "hai cân nam lạng": a word without accents that may be a number stands before a unit.
      return lexemes[index].classes.isDisjoint(with: Self.goingOn)
        && (index + 1 == lexemes.count || !lexemes[index + 1].certain.contains(.mass))
    }
  }
}
