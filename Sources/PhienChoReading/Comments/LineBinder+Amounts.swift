/// What the amounts of a clause are of, by what stands around them.
extension LineBinder {
  /// "cam hoặc quýt": nobody knows which of the two is wanted.
  func isEither(_ index: Int, _ range: Range<Int>) -> Bool {
    let link = terms[max(index - 1, 0)].kind == .quantity ? index - 2 : index - 1
    return link - 1 >= range.lowerBound && terms[link - 1].kind == .product
      && terms[link].kind == .word && terms[link].certain.contains(.range)
  }

  /// "50k hạt dẻ với 2kg ổi": money right before goods that have no other amount.
  func buysForMoney(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index + 1), terms[index + 1].kind == .product, amount == nil else {
      return false
    }
    let opening: WordClass = [.order, .give, .and, .person]
    let isFirst =
      index == range.lowerBound
      || terms[index - 1].kind == .word && !terms[index - 1].classes.isDisjoint(with: opening)
    return isFirst && terms.after(index + 1, in: range).map { terms[$0].kind != .quantity } ?? true
  }

  /// "chai mật ong lấy 2 chai": whether an amount stands behind goods of its clause with nothing between that
  /// says more, or who else wants some.
  func saysAgain(_ index: Int, behind name: Int, _ range: Range<Int>) -> Bool {
    let others: WordClass = [.person, .add, .more, .and, .particle, .delivery]
    return range.contains(name) && name < index
      && terms.all(name + 1..<index) { $0.kind == .word && $0.classes.isDisjoint(with: others) }
      && !(range.contains(index + 1) && terms[index + 1].classes.contains(.more))
  }

  /// "em lấy 2kg còn bạn em 3kg", "2kg cho mẹ 1kg cho chị": whether two amounts without goods are for two people.
  func areOfTwo(_ first: Int, _ second: Int, _ range: Range<Int>) -> Bool {
    guard namesInClause == nil else { return false }
    func isPerson(_ index: Int) -> Bool {
      terms.indices.contains(index) && terms[index].kind == .word
        && terms[index].certain.contains(.person)
    }
    func isGiven(_ index: Int) -> Bool {
      isPerson(index + 2) && terms[index + 1].certain.isSuperset(of: [.give, .direction])
    }
    return isPerson(second - 1) && isPerson(second - 2) || isGiven(first) && isGiven(second)
  }
}
