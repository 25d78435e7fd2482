/// Looking for terms of a clause.
extension Pile.View where Element == Term {
  /// How many terms are passed at most: nobody writes so many, and a rule that looked through all of a long
  /// text for each of its words would take quadratic time.
  private static var far: Int { 64 }

  /// Whether any term of a range is such a one; a slice of the array would count references.
  @inline(__always)
  func any(_ range: Range<Int>, where matches: (Term) -> Bool) -> Bool {
    for index in range where matches(self[index]) { return true }
    return false
  }

  /// Where the first term of a range stands that is such a one.
  @inline(__always)
  func first(_ range: Range<Int>, where matches: (Term) -> Bool) -> Int? {
    for index in range where matches(self[index]) { return index }
    return nil
  }

  /// Where all terms of a kind stand in a range.
  func all(_ kind: Term.Kind, in range: Range<Int>) -> [Int] {
    range.filter { self[$0].kind == kind }
  }

  /// Whether every term of a range is such a one.
  @inline(__always)
  func all(_ range: Range<Int>, where matches: (Term) -> Bool) -> Bool {
    for index in range where !matches(self[index]) { return false }
    return true
  }

  /// The term before one in its clause, marks and words of some classes left out.
  func before(_ index: Int, in range: Range<Int>, skipping skipped: WordClass = []) -> Int? {
    let first = Swift.max(range.lowerBound, index - Self.far)
    var index = index - 1
    while index >= first {
      let term = self[index]
      let isSkipped =
        term.isAside || (term.kind == .word && !term.classes.isDisjoint(with: skipped))
      if !isSkipped { return index }
      index -= 1
    }
    return nil
  }

  /// The term after one in its clause, marks and words of some classes left out.
  func after(_ index: Int, in range: Range<Int>, skipping skipped: WordClass = []) -> Int? {
    let end = Swift.min(range.upperBound, index + Self.far)
    var index = index + 1
    while index < end {
      let term = self[index]
      let isSkipped =
        term.isAside || (term.kind == .word && !term.classes.isDisjoint(with: skipped))
      if !isSkipped { return index }
      index += 1
    }
    return nil
  }

  /// "dứa cho em 3kg", "hồng thì lấy hai cân": where the amount of goods stands that open a clause, behind
  /// who wants them and the verb; nil where it is of other goods.
  func amount(ofTopic index: Int, _ range: Range<Int>) -> Int? {
    if index > range.lowerBound, self[index - 1].classes.contains(.person) { return nil }
    let opening: WordClass = [
      .person, .filler, .call, .and, .but, .particle, .classifier, .goods,
    ]
    guard index - range.lowerBound < 8,
      all(
        range.lowerBound..<index,
        where: { $0.isAside || $0.kind == .word && !$0.classes.isDisjoint(with: opening) })
    else { return nil }
    var passed: WordClass = [.then, .person, .order, .give, .direction, .hedge, .filler]
    // "vải thêm 1kg nữa", "mít bớt 1kg".
    if self[index].kind == .unknown { passed.formUnion([.add, .remove, .alter, .into]) }
    let stopping: WordClass = [.past, .question, .tag, .third, .delivery]
    var next = index + 1
    while next < Swift.min(index + 8, range.upperBound), self[next].kind == .word,
      !self[next].classes.isDisjoint(with: passed), self[next].certain.isDisjoint(with: stopping)
    {
      next += 1
    }
    guard range.contains(next), self[next].kind == .quantity else { return nil }
    let hasOther =
      range.contains(next + 1)
      && (self[next + 1].kind == .product || self[next + 1].kind == .unknown)
    return hasOther ? nil : next
  }
}
