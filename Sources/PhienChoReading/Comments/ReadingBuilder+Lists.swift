/// Lists whose goods are ordered by what stands before or behind them.
extension ReadingBuilder {
  /// "nay ổi, na, cam mỗi loại 2kg", "mỗi thứ 1kg: ổi, na, cam ship về Huế": the first and the last of the goods in
  /// a list of which each has an amount are ordered, too, whatever stands before and behind them.
  mutating func takeWholeList() {
    guard parse.allClasses.contains(.each) else { return }
    for index in parse.clauses.indices where parse.clauses[index].kind == .order {
      let range = parse.clauses[index].range
      guard parse.clauses[index].firstAmount != nil,
        parse.terms.any(range, where: { $0.kind == .word && $0.certain.contains(.each) })
      else { continue }
      var first = index
      while first > 0, isListed(first - 1) { first -= 1 }
      if first > 0, opensList(first - 1) {
        parse.clauses[first - 1].kind = .order
      } else if first > 0,
        mayOpenList(parse.clauses[first - 1]) || endsCalling(parse.clauses[first - 1])
      {
        isDoubtful = true
      }
      var last = index
      while last + 1 < parse.clauses.count, isListed(last + 1) { last += 1 }
      if last + 1 < parse.clauses.count, endsList(last + 1) {
        parse.clauses[last + 1].kind = .order
        isDoubtful = isDoubtful || !endsPlainly(parse.clauses[last + 1].range)
      } else if last + 1 < parse.clauses.count, mayEndList(parse.clauses[last + 1]) {
        isDoubtful = true
      }
    }
  }

  /// "khăn với túi mỗi thứ 1 cái", "khăn mỗi loại 1 cái": whether an amount is that of each kind.
  ///
  /// Where only one is named, another is not understood, or it is of several.
  var wantsEachOfSeveral: Bool {
    guard parse.allClasses.contains(.each) else { return false }
    return parse.clauses.indices.contains { index in
      let clause = parse.clauses[index]
      return (clause.kind == .order || clause.kind == .add) && clause.firstAmount != nil
        && parse.terms.any(clause.range) {
          // One word is "đều", or the "mỗi" of "mỗi tuần".
          $0.kind == .word && $0.certain == .each && $0.word < 0
        }
    }
  }

  /// Whether a clause has an amount, and no number of a house.
  private func holdsAmount(_ clause: Clause) -> Bool {
    clause.firstAmount.map { parse.terms[$0].kind == .quantity } ?? false
  }

  /// Whether a clause is only the name of goods, with a comma between it and the next.
  private func isListed(_ index: Int) -> Bool {
    let clause = parse.clauses[index]
    return clause.kind == .order && clause.isOnlyName && clause.firstAmount == nil
  }

  /// "dạ em", "nay", "vẫn" and the first goods of a list.
  private func opensList(_ index: Int) -> Bool {
    let opening: WordClass = [.person, .filler, .call, .and, .asking, .now]
    let clause = parse.clauses[index]
    return clause.kind == .mention && isInList(clause)
      && parse.terms[clause.range.upperBound].kind == .comma
      && parse.terms.all(clause.range) {
        $0.kind != .unknown && ($0.kind != .word || !$0.classes.isDisjoint(with: opening))
      }
  }

  /// The last goods of a list, and where they are sent or who is to be called.
  private func endsList(_ index: Int) -> Bool {
    let clause = parse.clauses[index]
    return (clause.kind == .mention || clause.kind == .chatter) && isInList(clause)
      && parse.terms[clause.range.lowerBound].kind == .product
      && parse.terms[clause.range.lowerBound - 1].kind == .comma
  }

  /// "0912345678 oi, na, cam moi loai 2kg": what may be goods before a comma and the others of a list.
  private func mayOpenList(_ clause: Clause) -> Bool {
    (clause.kind == .mention || clause.kind == .chatter) && clause.hasNames
      && !holdsAmount(clause) && parse.terms[clause.range.upperBound].kind == .comma
      && !parse.terms.any(clause.range) { $0.kind == .product }
  }

  /// "dat giup em oi, na, cam moi loai 2kg": what was taken for a call, and may be the first goods.
  private func endsCalling(_ clause: Clause) -> Bool {
    let last = parse.terms[clause.range.upperBound - 1]
    return clause.kind == .order && clause.hasNames && !holdsAmount(clause)
      && last.kind == .word && last.product.length > 0
      && parse.terms[clause.range.upperBound].kind == .comma
      && !parse.terms.any(clause.range) { $0.kind == .product }
  }

  /// "mỗi thứ 1kg ổi, na, cam ngon quá", "moi loai 1kg oi, nho gui ve Vinh": goods behind a comma that something is
  /// said of, or what may be goods.
  private func mayEndList(_ clause: Clause) -> Bool {
    guard clause.kind == .mention || clause.kind == .chatter, clause.hasNames,
      !holdsAmount(clause), !clause.isReport, clause.range.lowerBound > 0,
      parse.terms[clause.range.lowerBound - 1].kind == .comma
    else { return false }
    let first = parse.terms[clause.range.lowerBound]
    return first.kind == .product || first.product.length > 0 && !first.isAccented
  }

  /// Whether nothing but where goods are sent and who is to be called stands behind a name: "cam để mai" may be
  /// ordered, or put off.
  private func endsPlainly(_ range: Range<Int>) -> Bool {
    let small: WordClass = [.person, .particle, .call]
    for index in range.dropFirst() {
      let term = parse.terms[index]
      if term.isAside { continue }
      guard term.kind == .word else { return false }
      if !term.certain.isDisjoint(with: [.delivery, .sending, .address]) { return true }
      guard !term.certain.isDisjoint(with: small) || term.certain == .polite else { return false }
    }
    return true
  }

  /// Whether a clause names goods without an amount, and says nothing of them.
  private func isInList(_ clause: Clause) -> Bool {
    let saying: WordClass = [
      .question, .tag, .negation, .past, .degree, .complaint, .third, .remove, .cancel, .done,
    ]
    // "cam ship về Huế cho con ăn".
    let sent = endOfGoods(clause.range)
    return clause.hasNames && !holdsAmount(clause) && !clause.isAsked
      && !parse.terms.any(clause.range.lowerBound..<sent) {
        $0.kind == .word
          && (!$0.certain.isDisjoint(with: saying) || $0.classes.contains(.degree)
            || $0.certain.contains(.otherVerb) && !$0.certain.contains(.direction))
      }
  }
}
