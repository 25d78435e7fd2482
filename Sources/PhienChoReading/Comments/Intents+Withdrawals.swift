/// The rules of what is taken back.
extension CommentParse {
  /// "hủy giúp mình đơn vừa nãy": the past tells only which order is withdrawn.
  func opensWithCancel(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.contains(.cancel), let cancel = verb(.cancel, range) else { return false }
    if let order = words.order { return tellsWhichOrder(order, behind: cancel, range) }
    let end =
      words.certain.isDisjoint(with: [.done, .complaint])
      ? range.upperBound
      : range.first {
        terms[$0].kind == .word && !terms[$0].certain.isDisjoint(with: [.done, .complaint])
      } ?? range.upperBound
    // "hủy đơn rồi" is done; "hủy đơn nha chị có rồi" says why.
    return end == range.upperBound || givesReason(cancel + 1..<max(end, cancel + 1))
      || terms.any(cancel + 1..<max(end, cancel + 1)) {
        $0.kind == .word
          && (!$0.certain.isDisjoint(with: [.exists, .mistaken]) || $0.classes.contains(.particle))
      } || end > cancel && terms[end].certain.contains(.complaint) && terms[end].word < 0
  }

  /// "huy don nha em ban viec roi": whether more is said than whose order it is.
  private func givesReason(_ range: Range<Int>) -> Bool {
    let small: WordClass = [
      .person, .filler, .goods, .direction, .particle, .give, .past, .done, .all, .otherCount,
    ]
    return terms.any(range) {
      $0.kind == .unknown || $0.kind == .word && $0.classes.isDisjoint(with: small)
    }
  }

  /// "hủy đơn vừa đặt", "hủy 2kg mận em đã chốt": a verb that orders behind one that withdraws tells of what
  /// was.
  func tellsWhichOrder(_ order: Int, behind cancel: Int, _ range: Range<Int>) -> Bool {
    order > cancel
      && terms.any(cancel..<range.upperBound) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.past, .done])
      }
      && !terms.any(order..<range.upperBound) { $0.kind == .quantity || $0.kind == .product }
  }

  /// Whether a word withdraws; "Huy ơi" calls somebody.
  func cancels(_ range: Range<Int>) -> Bool {
    range.contains { index in
      terms[index].certain.contains(.cancel)
        && !terms[index].certain.isSuperset(of: .retraction)
        && !(terms[index].word >= 0 && range.contains(index + 1)
          && terms[index + 1].kind == .word && terms[index + 1].classes.contains(.call))
    }
  }

  /// "không lấy nữa", "bỏ ra nha": whether a clause takes something away that it does not name, and not the
  /// whole order.
  func takesAway(_ range: Range<Int>) -> Bool {
    let others: WordClass = [.goods, .all, .question, .past]
    guard
      !terms.any(
        range,
        where: {
          $0.kind == .quantity || $0.kind == .product || $0.kind == .unknown
            || $0.kind == .word && !$0.certain.isDisjoint(with: others)
        })
    else { return false }
    if let remove = verb(.remove, range) {
      return terms[remove].certain.contains(.remove)
        && terms[remove].certain.isDisjoint(with: .lessen)
    }
    return negatedVerb(range) != nil
      && terms.any(range) { $0.kind == .word && $0.classes.contains(.more) }
  }

  /// "bỏ món này": what is on screen.
  func pointsAtPinned(_ range: Range<Int>) -> Bool {
    pinned >= 0
      && terms.any(range) { $0.kind == .word && $0.certain.isSuperset(of: .onScreen) }
  }

  /// "anh Huy 2kg na", "chị Dung lấy 2kg na": behind who is spoken of, a word without its accents may be a
  /// name, and not "hủy" or "đừng".
  func callsByName(_ classes: WordClass, _ range: Range<Int>) -> Bool {
    guard !terms.any(range, where: { $0.kind == .word && $0.certain.contains(.past) }) else {
      return false
    }
    return range.dropFirst().contains { index in
      let next = index + 1
      return terms[index].kind == .word && !terms[index].isAccented && terms[index].word >= 0
        && terms[index].classes.isSuperset(of: classes)
        && terms[index - 1].kind == .word && terms[index - 1].classes.isSuperset(of: .kin)
        && range.contains(next)
        && (terms[next].kind == .quantity
          || terms[next].kind == .word && terms[next].certain.contains(.order)
            && range.contains(next + 1) && terms[next + 1].kind == .quantity)
    }
  }

  /// "thôi khỏi nha shop", "thôi bỏ đi": whether a clause only says that nothing more is wanted.
  func givesUp(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let verbs: WordClass = [.remove, .direction]
    let small: WordClass = [.enough, .person, .particle, .call, .direction]
    let isSaid =
      words.certain.isDisjoint(with: .order)
      && terms.any(range) { $0.kind == .word && $0.certain.isSuperset(of: [.negation, .enough]) }
      || words.certain.isSuperset(of: verbs) && words.certain.contains(.enough)
    return isSaid && words.money == nil && words.unknown == nil
      && (opensWithEnough(range)
        || terms.any(range) {
          $0.kind == .word && $0.certain.contains(.enough) && !$0.certain.contains(.negation)
        })
      && terms.all(range) {
        $0.isAside
          || $0.kind == .word && !$0.certain.contains(.goods)
            && (!$0.classes.isDisjoint(with: small) || $0.certain == .remove)
            && ($0.certain.contains(.direction)
              || $0.certain.isDisjoint(with: [.time, .now, .farOff, .otherVerb, .exists, .quality]))
      }
  }

  /// "hết tiền rồi hủy giúp em nha", "nhà còn nhiều hủy đơn nhé": whether a reason stands before what is asked for.
  func asksToCancel(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.contains(.cancel), words.order == nil, words.quantity == nil,
      words.certain.isDisjoint(with: [.third, .condition, .question, .past]),
      let cancel = range.last(where: { terms[$0].certain.contains(.cancel) }),
      cancel > range.lowerBound, terms[cancel].certain.isDisjoint(with: [.complaint, .enough]),
      !keepsOrder(range)
    else { return false }
    let asking: WordClass = [.particle, .direction]
    let small: WordClass = [.person, .particle, .call, .direction, .goods, .filler]
    let rest = cancel + 1..<range.upperBound
    return terms.any(rest) { $0.kind == .word && !$0.classes.isDisjoint(with: asking) }
      && terms.all(rest) {
        $0.isAside || $0.kind == .product
          || $0.kind == .word && !$0.classes.isDisjoint(with: small)
            && $0.certain.isDisjoint(with: [.done, .past, .tag])
      }
  }

  /// "khỏi nha shop": as it is typed, with its accent and a particle behind it.
  private func opensWithEnough(_ range: Range<Int>) -> Bool {
    let first = terms[range.lowerBound]
    return first.isAccented && first.certain.isSuperset(of: [.negation, .enough])
      && range.contains(range.lowerBound + 1)
      && terms[range.lowerBound + 1].certain.contains(.particle)
  }

  /// "lấy 2kg ổi à mà thôi": whether a clause takes back what was just said.
  func takesBack(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    words.anyCertain.isSuperset(of: .retraction)
      && range.contains { index in
        // "không phải em đùa đâu".
        terms[index].certain.isSuperset(of: .retraction)
          && !(range.contains(index - 1) && terms[index - 1].certain.contains(.negation))
      }
  }

  /// "hủy xoài giúp em": goods that are not on sale right behind the verb.
  func withdrawsOtherGoods(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains {
      terms[$0].isOtherGoods
        && terms[$0 - 1].kind == .word
        && !terms[$0 - 1].certain.isDisjoint(with: [.cancel, .remove, .order])
    }
  }

  /// "khỏi măng nha", "măng thôi khỏi": goods right behind the word that spares somebody the trouble, or
  /// before it where it ends what is said.
  func spares(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard terms[index].kind == .word, terms[index].classes.isSuperset(of: [.negation, .enough])
      else { return false }
      let isSure =
        index == range.lowerBound || terms[index].certain.isSuperset(of: [.negation, .enough])
        || terms[index - 1].kind == .word && terms[index - 1].classes.contains(.enough)
      if isSure, range.contains(index + 1), terms[index + 1].kind == .product { return true }
      let ending: WordClass = [.person, .particle, .call, .filler]
      return after(index, in: range, skipping: ending) == nil
        && !terms.any(range) { $0.kind == .quantity }
        && before(index, in: range, skipping: [.enough, .filler]).map { terms[$0].kind == .product }
          ?? false
    }
  }

  /// "à thôi khỏi", "à thôi", "thôi không lấy nữa": behind an order it takes it back.
  func withdraws(_ range: Range<Int>) -> Bool {
    let enough = range.first {
      terms[$0].classes.contains(.enough) && !terms[$0].classes.contains(.negation)
    }
    guard let enough,
      !terms.any(range, where: { $0.kind == .quantity || $0.kind == .product })
    else { return false }
    if terms.any(range, where: { !$0.classes.isDisjoint(with: [.negation, .remove, .cancel]) }) {
      return true
    }
    return enough > range.lowerBound && terms[enough - 1].kind == .word
      && terms[enough - 1].certain.contains(.asking)
  }

  /// Whether a clause opens with a verb that wants goods; "chỉ lấy cam thôi" says what stays.
  func opensWithVerb(_ range: Range<Int>) -> Bool {
    after(range.lowerBound - 1, in: range, skipping: [.person, .direction]).map {
      terms[$0].kind == .word && !terms[$0].certain.isDisjoint(with: [.order, .give])
        && terms[$0].certain.isDisjoint(with: [.negation, .numberLink])
    } ?? false
  }

  /// "3kg cam thôi lấy quýt đi 3kg": whether "thôi" stands between goods with their amounts and others right
  /// behind it; nobody knows whether the first are still wanted.
  func changesMind() -> Bool {
    guard !allClasses.isDisjoint(with: [.mistaken, .enough]) else { return false }
    var hasAmount = false
    var hasGoods = false
    for clause in clauses {
      for index in clause.range {
        switch terms[index].kind {
        case .quantity: hasAmount = hasAmount || clause.kind == .order
        case .product: hasGoods = hasGoods || clause.kind == .order
        case .word where hasAmount && hasGoods && turnsBack(terms[index]):
          let next = after(
            index, in: 0..<min(index + 6, terms.count),
            skipping: [.person, .order, .give, .direction, .filler])
          if let next, namesGoods(next) { return true }
        default: break
        }
      }
    }
    return false
  }

  private func turnsBack(_ term: Term) -> Bool {
    term.certain.contains(.mistaken) && !term.certain.contains(.negation)
      || term.classes.contains(.enough) && term.classes.isDisjoint(with: .negation)
  }

  /// Whether goods are named at a place, or right behind the amount there.
  private func namesGoods(_ index: Int) -> Bool {
    terms[index].kind == .product
      || terms[index].kind == .quantity && index + 1 < terms.count
        && terms[index + 1].kind == .product
  }

  /// "chốt 2kg ổi, à quên 1kg nho": whether the first goods behind a range are named in it nowhere.
  func addsGoods(behind range: Range<Int>) -> Bool {
    let near = range.upperBound..<min(range.upperBound + 8, terms.count)
    guard let new = terms.first(near, where: { $0.kind == .product }) else { return false }
    return !terms.any(range) {
      $0.kind == .product && $0.product.offer == terms[new].product.offer
    }
  }

  /// "2kg mận nhầm 2kg đào": whether a clause ends with the word that takes its goods back.
  func isTakenBack(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.upperBound < terms.count else { return false }
    let last = terms[range.upperBound - 1]
    // "2kg ổi à nhầm, 2kg cam".
    let hasMark = terms[range.upperBound].kind == .comma && range.upperBound + 1 < terms.count
    let next = terms[range.upperBound + (hasMark ? 1 : 0)].kind
    return last.kind == .word && last.classes.contains(.mistaken)
      && !(last.certain.isSuperset(of: .forgotten) && addsGoods(behind: range))
      && last.certain.isDisjoint(with: .negation)
      && terms.any(range) { $0.kind == .quantity }
      && (next == .quantity || next == .product)
  }
}
