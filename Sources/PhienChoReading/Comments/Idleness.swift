extension ParseMemory {
  /// Whether nothing in the comment can ask, order or change anything: then it is chatter, and the
  /// grammar need not look.
  ///
  /// Most comments of a session greet and praise.
  var isIdle: Bool {
    if paths.holdsNames { return false }
    var classes = paths.phraseClasses
    // Sums and no branches, which no processor could foresee.
    var counts = 0
    for index in lexemes.indices {
      counts &+= lexemes[index].kind == .number ? 1 : 0
      counts &+= lexemes[index].mark == UInt8(ascii: "?") ? 1 : 0
      classes.formUnion(lexemes[index].classes)
    }
    if counts > 0 { return false }
    let asks: WordClass = [.question, .tag, .asking, .price]
    let orders: WordClass = [.order, .give, .add, .remove, .alter, .cancel]
    guard classes.isDisjoint(with: asks), classes.isDisjoint(with: orders) else { return false }
    // With no verb and no name, a number counts goods only before a unit.
    let numbers: WordClass = [.number, .few, .half, .andHalf, .dozen]
    return classes.isDisjoint(with: numbers) || classes.isDisjoint(with: .units)
  }
}
