/// Where somebody is called, or a reason is told, and what the comment is about stands behind it.
extension CommentParse {
  /// "thấy ngon quá nên 2kg ổi", "ai cũng khen nay 1 hộp": whether a reason stands before a word, and goods behind it.
  func leadsTo(_ index: Int, _ start: Int) -> Bool {
    let reason: WordClass = [.otherVerb, .degree, .third, .done]
    guard index + 1 < terms.count, terms[index].certain.isSuperset(of: [.filler, .now]),
      index - start <= 12
    else { return false }
    let next = terms[index + 1]
    let opening: WordClass = [.give, .order, .person, .goods, .each]
    let wants =
      next.kind == .quantity && !next.quantity.isImplied || next.kind == .product
      || (next.kind == .mark || next.certain == .polite
        || next.kind == .word && !next.classes.isDisjoint(with: opening))
        && terms.any(index + 2..<min(index + 12, terms.count)) { $0.kind == .quantity }
    guard wants else { return false }
    return terms.any(start..<index) {
      $0.kind == .word && !$0.typed.isDisjoint(with: reason)
    }
  }

  /// Whether a word ends a call that opens a comment, or is an "à" that does, and more is said behind it.
  func opensSaying(_ index: Int, _ start: Int) -> Bool {
    let term = terms[index]
    guard index - start <= 4, clauses.count <= 1, index + 1 < terms.count,
      terms[index + 1].kind != .comma, terms[index + 1].kind != .stop,
      terms[index + 1].kind == .word || index + 2 < terms.count
    else { return false }
    if term.certain == .asking, index == start { return clauses.count == 0 }
    // "da doi cam thanh 2kg": rather "dạ" than "đã".
    if index == 0, !term.isAccented, term.classes.isSuperset(of: .polite),
      terms[1].kind == .word, !terms[1].classes.isDisjoint(with: [.alter, .remove, .cancel, .add])
    {
      return true
    }
    // "cả nhà ơi chốt đi": others are to order.
    if terms[index + 1].certain.contains(.order),
      !terms.any(index + 2..<min(index + 10, terms.count), where: { $0.kind == .quantity }),
      terms.any(start..<index, where: { $0.certain.contains(.third) })
    {
      return false
    }
    return term.typed.contains(.call) && index > start
      && terms.all(start..<index) {
        $0.kind == .word
          && (mayCall($0) || $0.certain == .polite)
      }
  }

  /// Whether a word may be somebody who is called; without accents "con" is rather "còn", and "bo" "bỏ".
  private func mayCall(_ term: Term) -> Bool {
    guard !term.isAccented else {
      return !term.certain.isDisjoint(with: [.person, .third, .call])
    }
    let others: WordClass = [.exists, .into, .remove, .order, .give]
    return !term.certain.isDisjoint(with: [.person, .third, .call])
      || term.classes.contains(.person) && term.classes.isDisjoint(with: others)
  }

  /// "shop oi lay 2kg", "em oi cam 5kg xoai 3kg": whether a name typed as "ơi" is without its accent stands behind
  /// somebody who is called, at the start of a comment, and before other goods or a verb.
  func callsBarely(_ index: Int, _ start: Int) -> Bool {
    let term = terms[index]
    guard term.product.isWeak, term.classes.contains(.call), !term.isAccented, clauses.count == 0,
      index - start <= 3, index + 1 < terms.count, mayCall(terms[index - 1]),
      terms.all(
        start..<index, where: { $0.kind == .word && (mayCall($0) || $0.certain == .polite) })
    else { return false }
    let next = terms[index + 1]
    switch next.kind {
    case .product: return true
    case .quantity: return index + 2 < terms.count && terms[index + 2].kind == .product
    case .word: return !next.classes.contains(.particle)
    case .unknown: return true
    default: return false
    }
  }

  /// Whether a word that may ask stands right behind an amount, and before who is called by it and what the
  /// question is about.
  func callsAndGoesOn(_ index: Int) -> Bool {
    guard index > 0, terms[index - 1].kind == .quantity, index + 2 < terms.count,
      terms[index + 1].kind == .word, terms[index + 1].certain.contains(.person),
      terms.any(max(index - 4, 0)..<index - 1, where: { $0.certain.contains(.exists) })
    else { return false }
    let called = index + 2
    let next =
      terms[called].kind == .word && terms[called].classes.contains(.call) ? called + 1 : called
    return next < terms.count && terms[next].kind == .product
  }
}
