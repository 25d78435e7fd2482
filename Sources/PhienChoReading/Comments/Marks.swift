/// What marks, faces drawn with marks, and line ends come to.
extension CommentParse {
  mutating func makeMark(_ index: Int) -> Int {
    let lexeme = lexemes[index]
    switch Unicode.Scalar(lexeme.mark) {
    case "+", "*":
      if let end = makeQuantity(index + 1, sign: index) { return end }
      return append(.mark, index, index + 1)
    case ",": return append(.comma, index, index + 1)
    case ".", "!", ";": return append(.stop, index, index + 1)
    case "?": return append(.questionMark, index, index + 1)
    case "<", ":", "^":
      // An emoticon says what an emoji does.
      let end = endOfEmoticon(index)
      return append(end == nil ? .mark : .comma, index, end ?? index + 1)
    // "chốt 3kg lạc / mấy ngày nhận được ạ": a mark by itself before what is asked.
    case "/", "|", "-", "–":
      return append(parts(index) ? .comma : .mark, index, index + 1)
    // "@Đào Thu 2kg": whom somebody answers.
    case "@":
      let isName =
        lexemes.indices.contains(index + 1) && lexemes[index + 1].kind == .word
        && !lexemes[index + 1].followsSpace
      return append(.mark, index, index + (isName ? 2 : 1))
    default: return append(.mark, index, index + 1)
    }
  }

  /// Whether a mark with spaces around it stands behind goods or their amount, and before a question.
  private func parts(_ index: Int) -> Bool {
    // "2kg lạc thôi - 0912345678 - 12 Trần Phú".
    if lexemes[index].followsSpace, lexeme(index + 1)?.kind == .phone, let last = terms.last,
      last.kind == .word || last.kind == .product
    {
      return true
    }
    guard lexemes[index].followsSpace, let next = lexeme(index + 1), next.kind == .word,
      next.followsSpace, let last = terms.last
    else { return false }
    let asked = matchPhrase(index + 1).classes.union(next.certain)
    return (last.kind == .product || last.kind == .quantity)
      && terms.any(0..<terms.count) { $0.kind == .quantity }
      && (asked.contains(.question) || asked.isSuperset(of: [.exists, .filler])
        || asked.contains(.price))
  }

  /// "<3", ":3", "^3^": where a face or a heart ends that is drawn with a figure.
  func endOfEmoticon(_ index: Int) -> Int? {
    guard let figure = lexeme(index + 1), figure.kind == .number, !figure.followsSpace,
      unit(index + 2) == nil
    else { return nil }
    let next = lexeme(index + 2)
    let isLast = next.map { $0.kind == .emoji || $0.certain.contains(.particle) } ?? true
    switch Unicode.Scalar(lexemes[index].mark) {
    // "<333"; "<3kg" is less than that.
    case "<":
      guard [3, 33, 333, 3333].contains(figure.value),
        isLast || next?.kind == .mark || next?.followsSpace ?? true
      else { return nil }
    case "^":
      guard figure.value == 3, next?.isMark("^") ?? false else { return nil }
    // "sl:3" and "áo :3, nón :2" say how many.
    case ":":
      guard figure.digits == 1, figure.value == 3 || figure.value == 0,
        isLast || followsAmount, lexemes[index].followsSpace
      else { return nil }
    default: return nil
    }
    return index + 2
  }

  /// "2kg cam :3 nha shop": whether goods right before have their amount.
  private var followsAmount: Bool {
    guard let last = terms.last else { return false }
    return last.kind == .quantity && !last.quantity.isBare
      || last.kind == .product && terms.count > 1 && terms[terms.count - 2].kind == .quantity
  }

  /// Whether what stands at the end of a line is only half of what is said: a verb before what it is done to, a time
  /// before what was then, an amount before its goods, a verb of change before what comes instead.
  func goesOn(behindLine index: Int) -> Bool {
    guard let last = terms.last,
      last.kind == .quantity || last.kind == .word || last.kind == .product
    else { return false }
    // "đổi ổi / sang xoài".
    if last.kind == .product {
      return lexemes[index].classes.contains(.across)
        && terms.any(max(terms.count - 4, 0)..<terms.count) { $0.classes.contains(.alter) }
    }
    // Where goods stand before it nothing is missing: "3kg ổi chốt / có freeship không".
    let isWhole =
      terms.count > 12
      || terms.any(min(lastBreak, terms.count - 1)..<terms.count - 1) {
        $0.kind == .product || $0.kind == .quantity || $0.kind == .comma || $0.kind == .stop
      }
    guard !isWhole else { return false }
    let isName = lexemes[index].path >= 0 && matchProduct(index) != nil
    if last.kind == .quantity { return isName && pinned < 0 }
    if last.certain.contains(.past), !last.certain.isSuperset(of: .earlier) {
      return terms.all(0..<terms.count - 1) {
        $0.certain == .polite || !$0.certain.isDisjoint(with: [.person, .call])
      }
    }
    // "em không mua / lấy 3kg na", "chốt / 12 Trần Phú".
    let isDenied = terms.any(0..<terms.count) { $0.classes.contains(.negation) }
    let isAmount = lexemes[index].kind == .number && unit(index + 1) != nil
    guard isName || isAmount && !isDenied else { return false }
    let verbs: WordClass = [.order, .add, .remove, .alter]
    return !last.certain.isDisjoint(with: verbs)
      || last.certain.contains(.person) && terms.count > 1
        && !terms[terms.count - 2].certain.isDisjoint(with: verbs.union(.give))
  }
}
