/// The rules of conditions.
extension CommentParse {
  func isConditional(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    if words.certain.contains(.farOff) { return true }
    guard let then = words.then else {
      if !words.classes.isDisjoint(with: [.lessen, .alter]),
        let less = verb([.lessen, .alter], range), isBargain(less, range)
      {
        return true
      }
      guard words.certain.contains(.condition), holdsCondition(range) else { return false }
      return !words.certain.contains(.question) || ordersWhenThereIs(range)
        || words.certain.contains(.exists)
          && words.product.map { $0 < words.quantity ?? .min } ?? false
    }
    if words.certain.contains(.condition) { return true }
    // "rẻ thế thì cho chị 3kg": so it is.
    if then > range.lowerBound, terms[then - 1].certain.contains(.degree) { return false }
    let condition = range.lowerBound..<then
    guard words.quantity.map({ $0 > then }) ?? true else { return takesIf(then, words, range) }
    return terms.any(condition) { term in
      guard term.kind == .word else { return false }
      // "chị kia hủy thì để em 2kg": what somebody does is a condition, a bare name is a topic.
      return term.classes.contains(.exists) || !term.certain.isDisjoint(with: [.cancel, .third])
        || term.certain.contains(.negation)
    }
      || (orders(words) || words.certain.contains(.add))
        && terms.any(condition) { term in
          // "vải to thì lấy 3kg", "bao ăn thì lấy", "70k thì lấy 10 kí", "được thì chốt".
          let said: WordClass = [.quality, .delivery, .otherVerb, .emphaticNo, .lessen]
          return term.kind == .money || term.kind == .word && !term.certain.isDisjoint(with: said)
        }
  }

  /// "5kg cam được free ship thì chốt", "2kg ổi 40k thì lấy": a verb that orders last, behind what is to be so of the goods
  /// named before.
  private func takesIf(_ then: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let verb = after(then, in: range, skipping: .person),
      terms[verb].certain.contains(.order),
      let goods = words.product.map({ max($0, words.quantity ?? $0) }) ?? words.quantity,
      goods < then,
      !terms.any(verb..<range.upperBound, where: { $0.kind == .quantity || $0.kind == .product })
    else { return false }
    let said: WordClass = [.delivery, .quality, .exists, .lessen, .emphaticNo]
    // "còn 2kg thì em lấy nốt".
    if terms[opening(range)].typed.isSuperset(of: [.exists, .into]) { return true }
    return terms.any(goods + 1..<then) {
      $0.kind == .money || $0.kind == .word && !$0.certain.isDisjoint(with: said)
    }
  }

  /// "quýt ngọt không, ngọt cho em 3kg": an order that begins with what was asked hangs on the answer.
  func answersItself(_ range: Range<Int>, _ question: Range<Int>) -> Bool {
    let first = terms[range.lowerBound]
    return first.kind == .word && first.word >= 0
      && !first.certain.isDisjoint(with: [.exists, .quality])
      && terms.any(question) { $0.word == first.word && $0.certain == first.certain }
  }

  /// Whether a word of a clause says on what something hangs; "chưa ăn bao giờ" only denies.
  func holdsCondition(_ range: Range<Int>) -> Bool {
    var isDenied = false
    for index in range where terms[index].kind == .word {
      isDenied = isDenied || terms[index].certain.isSuperset(of: [.negation, .tag])
      if terms[index].certain.contains(.condition) {
        // "bao giờ giao cũng được, lấy 4kg cam".
        return !(isDenied && terms[index].certain.contains(.question)) && !leavesOpen(range)
      }
    }
    return false
  }

  /// "bao giờ giao hàng", "chừng mô giao rứa": when goods are sent, and not whether there are any.
  func asksWhenDelivered(_ range: Range<Int>) -> Bool {
    guard
      let when = terms.first(range, where: { $0.certain.isSuperset(of: [.question, .condition]) }),
      let verb = after(when, in: range, skipping: [.person, .filler])
    else { return false }
    return terms[verb].kind == .word && terms[verb].certain.contains(.delivery)
      && terms[verb].certain.isDisjoint(with: .exists)
      && !terms.any(range) { $0.kind == .product || $0.kind == .quantity }
  }

  /// "khi nào có hàng cho chị 2kg nho": a verb and an amount behind "when there is".
  func ordersWhenThereIs(_ range: Range<Int>) -> Bool {
    guard let when = range.first(where: { terms[$0].certain.contains(.condition) }),
      // "khi nào quýt về lấy chị 1 cân".
      let event = (when + 1..<range.upperBound).first(where: {
        !isSpeaker($0) && terms[$0].kind != .product
      }),
      terms[event].kind == .word || terms[event].kind == .unknown,
      // "khi nào lấy được 2kg" and "khi nào giao" ask.
      terms[event].classes.isDisjoint(with: [.order, .give, .delivery])
        || terms[event].classes.contains(.exists) || terms[event].classes.contains(.goods),
      let verb = (event + 1..<range.upperBound).first(where: {
        terms[$0].kind == .word && !terms[$0].classes.isDisjoint(with: [.order, .give])
          && terms[$0].classes.isDisjoint(with: .delivery)
      })
    else { return false }
    return terms.any(verb..<range.upperBound) { $0.kind == .quantity }
  }

  /// Whether a word only says who; "co" without accents may also say that there is something.
  func isSpeaker(_ index: Int) -> Bool {
    terms[index].kind == .word && !terms[index].classes.isDisjoint(with: [.person, .particle])
      && !terms[index].classes.contains(.exists)
  }
}
