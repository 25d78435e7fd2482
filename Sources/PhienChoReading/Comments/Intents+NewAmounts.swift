/// The rules of what an amount becomes, and of "nữa".
extension CommentParse {
  /// "đổi thành 3kg", "xuống 2 gói", "bớt còn 1kg": where the last word stands behind which comes the
  /// amount that something becomes; -1 for none.
  func lastBecoming(_ range: Range<Int>) -> Int {
    let passed: WordClass = [.person, .filler, .hedge]
    var isAmount = false
    for index in range.reversed() where terms[index].kind != .mark {
      let isWord = terms[index].kind == .word
      if isWord, isAmount, terms[index].classes.contains(.into) { return index }
      if isWord, !terms[index].classes.isDisjoint(with: passed) { continue }
      isAmount = terms[index].kind == .quantity
    }
    return -1
  }

  /// "hồi nãy lấy 3 gói miến cho xin lại còn 1 gói": one amount of an order of this session becomes another.
  func becomesAnother(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, range.contains(quantity),
      words.order.map({ $0 < quantity }) ?? true,
      terms.any(range.lowerBound..<quantity, where: { $0.certain.isSuperset(of: .earlier) })
    else { return false }
    let becomes = lastBecoming(range)
    guard quantity < becomes, terms[becomes].certain.isDisjoint(with: [.give, .delivery]) else {
      return false
    }
    // "còn 3kg nho nữa": other goods.
    guard let old = words.product, old < becomes else { return true }
    return !terms.any(becomes..<range.upperBound) {
      $0.kind == .product && $0.product.offer != terms[old].product.offer
    }
  }

  /// "xuống 1kg", "xuống còn 1kg": what an amount becomes, with nothing before it.
  func comesDown(to quantity: Int, _ range: Range<Int>) -> Bool {
    let becomes = quantity - 1
    guard range.contains(becomes), terms[becomes].kind == .word,
      terms[becomes].certain.contains(.into),
      terms[becomes].certain.isDisjoint(with: [.exists, .give])
    else { return false }
    return before(becomes, in: range, skipping: [.person, .filler]) == nil
  }

  /// "ổi lên 5 ký nha": what the amount of goods becomes, with nothing else said.
  func risesOrFalls(to quantity: Int, _ range: Range<Int>) -> Bool {
    let becomes = quantity - 1
    let small: WordClass = [.person, .filler, .particle, .call, .enough]
    guard range.contains(becomes), terms[becomes].kind == .word,
      terms[becomes].certain.contains(.into),
      terms[becomes].certain.isDisjoint(with: [.exists, .across]),
      let name = before(becomes, in: range, skipping: [.person, .filler, .direction]),
      terms[name].kind == .product
    else { return false }
    return before(name, in: range, skipping: small.union(.give)) == nil
      && saysNoMore(behind: quantity, range)
  }

  /// "ổi từ 4kg xuống 2kg": one amount that becomes another.
  func fallsOrRises(from quantity: Int, _ range: Range<Int>) -> Bool {
    let becomes = lastBecoming(range)
    return quantity < becomes && terms[becomes].certain.contains(.into)
      && (terms[becomes].certain.isDisjoint(with: [.exists, .give, .delivery])
        || terms[becomes].certain == [.give, .into])
      && before(becomes, in: range, skipping: [.person, .filler]) == quantity
  }

  /// "ổi em còn 2kg thôi": no more than so much, of goods named before it or on screen.
  func leavesOnly(_ range: Range<Int>) -> Bool {
    guard
      let left = range.first(where: { terms[$0].kind == .word && terms[$0].classes.contains(.into) }
      ),
      terms[left].certain.contains(.into), let next = after(left, in: range, skipping: .filler),
      terms[next].kind == .quantity,
      terms.any(
        next..<range.upperBound, where: { $0.kind == .word && $0.certain.contains(.enough) })
    else { return false }
    return terms.all(range.lowerBound..<left) {
      $0.kind == .product || $0.kind == .mark
        || $0.kind == .word && !$0.classes.isDisjoint(with: [.person, .filler, .then, .give])
    }
  }

  /// "2kg chứ không phải 3kg": whether an amount is corrected by one that was not meant.
  func corrects(notThat range: Range<Int>) -> Bool {
    range.contains { index in
      terms[index].certain.isSuperset(of: .notThat) && range.contains(index + 1)
        && terms[index + 1].kind == .figure
    }
  }

  /// "5 phút nữa em chốt 3kg cam", "chốt không nghĩ nữa 3kg cam": whether "nữa" says in how long, or is of what is
  /// denied.
  func tellsWhen(more index: Int, _ range: Range<Int>) -> Bool {
    // "không nghĩ nữa".
    if range.contains(index - 2), terms[index - 2].certain.contains(.negation),
      terms[index - 1].kind == .unknown || terms[index - 1].classes.contains(.otherVerb)
    {
      return true
    }
    return range.contains(index - 1)
      && (terms[index - 1].kind == .figure
        || terms[index - 1].kind == .word && terms[index - 1].certain.contains(.time))
  }

  /// "em nữa 2kg": who orders as others do.
  func joinsIn(_ more: Int, _ range: Range<Int>) -> Bool {
    more == opening(range) + 1 && terms[more - 1].kind == .word
      && terms[more - 1].typed.contains(.person) && range.contains(more + 1)
      && terms[more + 1].kind == .quantity
  }

  /// "lấy 2kg cam và 1 nải chuối nữa": behind the last of several goods that somebody orders "nữa" only says
  /// that it is one more of them.
  func endsList(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let verb = words.order ?? words.give, verb < words.quantity ?? .min,
      words.certain.isDisjoint(with: [.add, .negation, .past])
    else { return false }
    let lastOrder = range.last { terms[$0].certain.contains(.order) } ?? verb
    guard let link = range.last(where: { terms[$0].certain.contains(.and) }), link > lastOrder,
      link > verb,
      terms.any(verb..<link, where: { $0.kind == .quantity }),
      let more = terms.first(range, where: { $0.classes.contains(.more) }), more > link
    else { return false }
    return terms.any(link..<more) { $0.kind == .quantity }
  }

  /// "em đặt rồi mà đổi thành 3kg nho": a verb that changes, with what it becomes, behind what was done.
  func verbOfBecoming(behindPast range: Range<Int>) -> Int? {
    guard let past = terms.first(range, where: { $0.certain.contains(.past) }) else { return nil }
    let verb = past + 1
    guard range.contains(verb + 1), terms[verb].kind == .word, terms[verb].certain == .alter,
      terms[verb + 1].kind == .word, terms[verb + 1].certain.contains(.into)
    else { return nil }
    return verb
  }
}
