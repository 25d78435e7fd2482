/// The rules of bargains: a lower price is asked for, and no goods are taken away.
extension CommentParse {
  /// "bớt 10k lấy 5 ký tôm": money comes off, and goods are taken.
  func isBargain(_ verb: Int, _ range: Range<Int>) -> Bool {
    let verbs: WordClass = terms[verb].classes
    guard verbs.contains(.lessen) || verbs.isSuperset(of: [.alter, .into]),
      let next = after(verb, in: range, skipping: [.person, .filler, .direction])
    else { return false }
    if asksForLessFirst(verb, range) { return true }
    // "bớt xuống 70 đi em lấy 10kg".
    let isPrice =
      terms[next].kind == .money || terms[next].kind == .figure
      || verbs.contains(.into) && terms[next].kind == .quantity && terms[next].quantity.isBare
    return isPrice
      && terms.any(next + 1..<range.upperBound) {
        $0.kind == .quantity || $0.kind == .word && !$0.certain.isDisjoint(with: [.order, .give])
      }
  }

  /// "bớt được không lấy 10kg khoai", "18k được không lấy 5kg ổi": whether a clause asks for another price.
  func bargains(_ range: Range<Int>) -> Bool {
    terms.any(range) {
      $0.kind == .word
        && ($0.certain.contains(.lessen) || $0.certain.isSuperset(of: .permission))
    }
  }

  /// "bớt 5k đi rồi lấy 5kg": whether a clause only wants money to come off first.
  func asksForLowerPrice(_ range: Range<Int>) -> Bool {
    terms.any(range) { $0.kind == .word && $0.certain.contains(.lessen) }
      && terms.any(range) { $0.kind == .word && $0.certain.contains(.done) }
      && terms.any(range) { $0.kind == .money }
      && !terms.any(range) { $0.kind == .quantity || $0.kind == .product }
  }

  /// "bớt đi em lấy 5kg": with "đi" or "nữa" before who orders, the price is to come down first.
  private func asksForLessFirst(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard terms[verb].classes.contains(.lessen) else { return false }
    var asking: WordClass = [.direction, .particle, .more]
    // "bớt thì lấy 5kg", "bớt em lấy 5kg".
    if terms[verb].certain.contains(.lessen) { asking.formUnion([.then, .person]) }
    let passed: WordClass = [.person, .filler, .direction, .particle, .more, .done, .then]
    guard range.contains(verb + 1), terms[verb + 1].kind == .word,
      !terms[verb + 1].classes.isDisjoint(with: asking),
      let order = after(verb, in: range, skipping: passed)
    else { return false }
    return terms[order].kind == .word && terms[order].certain.contains(.order)
      && terms.any(order..<range.upperBound) { $0.kind == .quantity }
  }

  /// "giảm giá đi chốt 3kg cam", "bớt chút đi": of the price, and not of the goods.
  func asksForLess(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard terms[verb].classes.contains(.lessen),
      let next = after(verb, in: range, skipping: [.person, .direction])
    else { return false }
    return terms[next].kind == .word && !terms[next].classes.isDisjoint(with: [.price, .few])
  }
}
