extension CommentParse {
  /// Whether nothing in the comment can ask, order or change anything: then it is chatter, and the
  /// grammar need not look.
  ///
  /// Most comments of a session greet and praise.
  var isIdle: Bool {
    var classes: WordClass = []
    for lexeme in lexemes {
      switch lexeme.kind {
      case .number: return false
      case .mark: if lexeme.isMark("?") { return false }
      case .word: classes.formUnion(lexeme.classes)
      case .emoji, .phone: break
      }
    }
    for path in paths {
      if path.product.length > 0 { return false }
      classes.formUnion(path.phraseClasses)
    }
    let asks: WordClass = [.question, .tag, .asking, .price]
    let orders: WordClass = [.order, .give, .add, .remove, .alter, .cancel]
    guard classes.isDisjoint(with: asks), classes.isDisjoint(with: orders) else { return false }
    // With no verb and no name, a number counts goods only before a unit.
    let numbers: WordClass = [.number, .few, .half, .andHalf, .dozen]
    return classes.isDisjoint(with: numbers) || classes.isDisjoint(with: .units)
  }
}
