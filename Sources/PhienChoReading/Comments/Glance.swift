/// What the words of a comment can be at a glance, before the grammar looks at them.
struct Glance {
  /// What its words and phrases can be.
  var classes: WordClass = []
  /// How many offers it names, how many numbers it has, and how many question marks.
  var others = 0

  /// Whether nothing in the comment can ask, order or change anything: then it is chatter, and the
  /// grammar need not look.
  ///
  /// Most comments of a session greet and praise.
  var isIdle: Bool {
    let asks: WordClass = [.question, .tag, .asking, .price]
    let orders: WordClass = [.order, .give, .add, .remove, .alter, .cancel]
    guard others == 0, classes.isDisjoint(with: asks), classes.isDisjoint(with: orders) else {
      return false
    }
    // "thôi khỏi".
    guard !classes.isSuperset(of: [.negation, .enough]) else { return false }
    // With no verb and no name, a number counts goods only before a unit, and "nữa" behind one.
    let numbers: WordClass = [.number, .few, .half, .andHalf, .dozen, .more]
    return classes.isDisjoint(with: numbers) || classes.isDisjoint(with: .units)
  }

  /// Takes a lexeme in: by sums and no branches, which no processor could foresee.
  @inline(__always)
  mutating func take(_ lexeme: Lexeme) {
    others &+= lexeme.kind == .number ? 1 : 0
    others &+= lexeme.mark == UInt8(ascii: "?") ? 1 : 0
    classes.formUnion(lexeme.classes)
  }

  /// Takes a name or a phrase in.
  @inline(__always)
  mutating func take(_ path: NamePath) {
    others &+= path.product.length
    classes.formUnion(path.phraseClasses)
  }
}
