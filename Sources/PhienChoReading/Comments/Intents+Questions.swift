/// The rules of questions.
extension CommentParse {
  func asks(_ words: ClauseWords, _ clause: Clause) -> Bool {
    if asksPlainly(words, clause) { return true }
    guard let purpose = purpose(words, clause.range), purpose > clause.range.lowerBound else {
      return false
    }
    var asked = clause
    asked.end(at: purpose, isAsked: clause.isAsked)
    return asksPlainly(gather(asked.range), asked)
  }

  private func asksPlainly(_ words: ClauseWords, _ clause: Clause) -> Bool {
    let asking: WordClass = [.question, .tag, .asking, .price]
    guard
      clause.isAsked || !words.classes.union(words.certain).isDisjoint(with: asking)
        || words.certain.isSuperset(of: .remark) || words.certain.isSuperset(of: .someDay)
    else { return false }
    // "lần trước hỏng mấy quả": some, not how many.
    if words.certain.isSuperset(of: [.past, .complaint]), !clause.isAsked { return false }
    // "em nhận 2kg cam bị thối mấy quả".
    if words.certain.contains(.complaint), !clause.isAsked,
      words.certain.isDisjoint(with: [.tag, .asking]),
      let few = clause.range.last(where: { terms[$0].certain.contains(.question) }),
      terms[few].certain == [.question, .few],
      terms.any(clause.range.lowerBound..<few, where: { $0.certain.contains(.complaint) }),
      terms.all(
        clause.range, where: { !$0.certain.contains(.question) || $0.certain == [.question, .few] })
    {
      return false
    }
    // "hồi xưa 1 ký có mấy ngàn".
    if words.certain.isSuperset(of: WordClass.onlyFew.union(.past)), !clause.isAsked,
      holds(.onlyFew, clause.range)
    {
      return false
    }
    // "còn bao nhiêu lấy hết".
    let takesAll = words.order.map { terms[$0].certain.isSuperset(of: [.order, .all]) } ?? false
    if words.certain.contains(.question), !takesAll,
      !(words.classes.contains(.negation) && deniesToOrder(clause.range)),
      clause.isAsked || words.quantity != nil && words.order != nil
        || !deniesWithEmphasis(clause.range),
      !deniesAmount(words, clause.range), !picksOut(words, clause),
      !admiresSome(words, clause),
      !(words.certain.isSuperset(of: .whichever) && leavesOpen(clause.range))
    {
      return true
    }
    let skipped: WordClass = [
      .person, .particle, .call, .filler, .direction, .degree, .asking,
    ]
    let called: WordClass = [.person, .call, .particle]
    if words.certain.contains(.asking),
      let last = before(clause.range.upperBound, in: clause.range, skipping: called),
      terms[last].kind == .word, terms[last].isAccented,
      terms[last].certain.contains(.asking), !isOnlyThat(last, words, clause.range)
    {
      return true
    }
    // "oi 20k ha shop": without its accent "hả" asks of a price.
    if words.money != nil, words.order == nil, words.quantity == nil,
      let last = before(clause.range.upperBound, in: clause.range, skipping: called),
      terms[last].kind == .word, terms[last].classes.contains(.asking)
    {
      return true
    }
    if words.classes.contains(.tag), let tag = tag(clause.range, skipping: skipped),
      tag > clause.range.lowerBound,
      !terms[tag - 1].certain.contains(.enough)
    {
      return true
    }
    if words.classes.contains(.price), words.money == nil, words.order == nil,
      words.certain.isDisjoint(with: [.degree, .exists]),
      words.quantity == nil
        ? words.certain.contains(.price) || words.product != nil && opensWithPrice(clause.range)
        : words.give == nil && opensWithPrice(clause.range)
    {
      return true
    }
    // "2kg ổi giá ạ": the price, as the last word, and nobody's name.
    if words.certain.contains(.price), words.money == nil, words.order == nil,
      let last = before(
        clause.range.upperBound, in: clause.range, skipping: [.person, .particle, .call]),
      terms[last].kind == .word, terms[last].certain == .price,
      !(last > clause.range.lowerBound && terms[last - 1].classes.contains(.person))
    {
      return true
    }
    if words.certain.isSuperset(of: .choice), holds(.choice, clause.range),
      words.quantity == nil
        || words.order == nil && words.give == nil && !words.certain.isSuperset(of: .whichever)
    {
      return true
    }
    // "2kg cam 70k nhỉ".
    if words.certain.isSuperset(of: .remark), words.quantity != nil || words.money != nil,
      holds(.remark, clause.range)
    {
      return true
    }
    if asksWhich(words, clause.range) || asksWhichAmount(words, clause.range)
      || asksHowMany(words, clause.range)
    {
      return true
    }
    if asksThePrice(words, clause.range) || asksWhy(words, clause.range) { return true }
    // "bữa nào có na vậy em".
    if words.certain.isSuperset(of: .someDay), words.quantity == nil, words.order == nil,
      words.give == nil || words.isDelivery, holds(.someDay, clause.range)
    {
      return true
    }
    return clause.isAsked && !(words.quantity != nil && orders(words)) && words.content > 0
  }

  /// "chốt 2kg ổi như nào cũng được", "loại nào đậm cũng được": behind every word that asks it stands that all will do.
  func leavesOpen(_ range: Range<Int>) -> Bool {
    guard let last = range.last(where: { terms[$0].certain == .whichever }) else { return false }
    return terms.all(last..<range.upperBound) { !$0.certain.contains(.question) }
      && !terms.any(last..<range.upperBound) {
        $0.classes.contains(.tag) && $0.certain != .whichever
      }
  }

  /// "coi chơi thôi à": in the south only that, where nothing stands that might be asked about.
  private func isOnlyThat(_ asking: Int, _ words: ClauseWords, _ range: Range<Int>) -> Bool {
    range.contains(asking - 1) && terms[asking - 1].certain.contains(.enough)
      && words.quantity == nil && words.money == nil && words.product == nil
      && words.certain.isDisjoint(with: [.exists, .price, .question, .order, .tag])
  }

  /// "nhìn mấy quả bưởi thích mắt quá": some, which are praised.
  private func admiresSome(_ words: ClauseWords, _ clause: Clause) -> Bool {
    guard !clause.isAsked, words.certain.contains(.degree), words.order == nil,
      words.quantity == nil, words.product != nil,
      let last = before(
        clause.range.upperBound, in: clause.range, skipping: [.person, .call, .particle])
    else { return false }
    return terms[last].certain.contains(.degree) && !terms[last].certain.contains(.filler)
      && terms.all(clause.range) {
        !$0.certain.contains(.question) || $0.certain.isSuperset(of: [.question, .few])
      }
  }

  /// "lấy 2kg mận quả nào chín chín nhé": whichever is as it should be, of goods that are ordered.
  private func picksOut(_ words: ClauseWords, _ clause: Clause) -> Bool {
    guard !clause.isAsked, let verb = words.order ?? words.give, let quantity = words.quantity,
      verb < quantity, words.then == nil, words.certain.isDisjoint(with: [.condition, .tag]),
      let which = terms.first(clause.range, where: { $0.certain == .which }), which > quantity,
      terms[which - 1].kind == .quantity || terms[which - 1].kind == .product,
      let last = before(
        clause.range.upperBound, in: clause.range, skipping: [.person, .call, .direction]),
      last > which + 1
    else { return false }
    // "… quả nào chín chín", "… con nào béo nhé"; "… quả nào ngọt vậy" asks.
    let isDouble =
      terms[which + 2].kind == terms[which + 1].kind
      && terms[which + 2].word == terms[which + 1].word
    return (isDouble || terms[last].certain == .particle)
      && !terms.any(clause.range.lowerBound..<quantity) { $0.kind == .unknown }
      && terms.all(which + 1..<last) {
        $0.kind == .unknown && !$0.isOtherGoods
          || $0.kind == .word
            && !$0.certain.isDisjoint(with: [.quality, .filler, .particle, .otherVerb])
      }
      && terms.all(clause.range) {
        !$0.certain.contains(.question) || $0.certain == .which
      }
  }

  /// "còn ổi không để em lấy", "giá sao để chị còn mua": where it begins what somebody asks for, at the end of a
  /// clause.
  private func purpose(_ words: ClauseWords, _ range: Range<Int>) -> Int? {
    guard words.give != nil,
      let verb = before(
        range.upperBound, in: range, skipping: [.person, .particle, .call, .filler]),
      terms[verb].kind == .word, terms[verb].certain.contains(.order)
    else { return nil }
    let small: WordClass = [.person, .into, .filler]
    var give = verb - 1
    while give > max(range.lowerBound, verb - 5), terms[give].kind == .word,
      !terms[give].classes.isDisjoint(with: small)
    {
      give -= 1
    }
    return range.contains(give) && terms[give].certain == .give ? give : nil
  }

  /// Where "không" or "chưa" ends a clause; a word that may be one is not passed over.
  private func tag(_ range: Range<Int>, skipping skipped: WordClass) -> Int? {
    var hasPhone = false
    for index in (range.lowerBound..<endBeforeAddress(range)).reversed()
    where terms[index].kind != .mark {
      if terms[index].kind == .phone {
        hasPhone = true
        continue
      }
      guard terms[index].kind == .word else { return nil }
      if terms[index].classes.contains(.tag) {
        // "le thi hong 0912345678": before a number to call there may be a name.
        guard !hasPhone || terms[index].certain.contains(.tag), !isNameOfRecipient(index, range)
        else {
          return nil
        }
        // "không có" denies; "cam chua quá trời" is sour.
        let next = range.contains(index + 1) ? terms[index + 1].certain : []
        let isDegree = next.contains(.degree) && !next.contains(.filler)
        // "1kg quýt hông chua nha": how they are wanted.
        let isQuality =
          next.contains(.quality)
          && terms.any(range.lowerBound..<index) { $0.kind == .quantity }
        // "bán không được", "lên không nổi".
        let isUnable =
          range.contains(index + 1) && terms[index + 1].classes.contains(.emphaticNo)
          && next.isDisjoint(with: [.question, .tag])
          && !terms.any(range.lowerBound..<index) { $0.certain.contains(.order) }
        let isNone = isSour(index, range) || isDegree || isQuality || isUnable
        return isNone || next.isSuperset(of: [.exists, .filler]) ? nil : index
      }
      // "còn na không shop gọi em sđt 0912345678".
      guard
        !terms[index].classes.isDisjoint(with: skipped)
          || hasPhone && terms[index].certain.contains(.address)
      else { return nil }
    }
    return nil
  }

  /// Where a clause ends but for the address behind a number to call: "còn na không - 0912345678 - 12 Trần Phú".
  private func endBeforeAddress(_ range: Range<Int>) -> Int {
    guard let phone = range.last(where: { terms[$0].kind == .phone }),
      terms.all(
        phone + 1..<range.upperBound,
        where: {
          $0.isAside || $0.kind == .figure || $0.kind == .unknown
            || $0.kind == .quantity && $0.quantity.isBare
            || $0.kind == .word
              && ($0.word < 0 && $0.certain == .filler || $0.certain.contains(.address))
        })
    else { return range.upperBound }
    return phone + 1
  }

  /// "2 ky xoai chua nha", "hom truoc mua xoai chua qua": without accents sour goods, and no "chưa".
  private func isSour(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.isSuperset(of: [.quality, .tag]), !terms[index].isAccented,
      range.contains(index + 1)
    else { return false }
    if terms[index + 1].classes.contains(.degree) { return true }
    return terms[index + 1].classes.contains(.particle) && index > range.lowerBound
      && terms[index - 1].kind == .product
      && terms.any(range.lowerBound..<index) { $0.kind == .quantity }
  }

  /// "3kg vai cho chi Hong": the name of whom goods are for, and no "hông".
  private func isNameOfRecipient(_ tag: Int, _ range: Range<Int>) -> Bool {
    !terms[tag].isAccented && terms[tag].classes.contains(.colour) && tag - 2 >= range.lowerBound
      && terms[tag - 1].kind == .word && terms[tag - 1].classes.contains(.person)
      && (terms[tag - 2].kind == .quantity && terms[tag - 1].classes.isSuperset(of: .kin)
        || terms[tag - 2].kind == .word && terms[tag - 2].classes.contains(.give))
      && terms.any(range.lowerBound..<tag) { $0.kind == .quantity }
  }

  /// "oi nhieu 1 kg", "ship Ha Noi nhieu": without accents "nhiều" and "nhiêu" are one, and with no
  /// verb that orders, right before one unit or behind what is delivered, it asks.
  private func asksThePrice(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let index = words.maybeAsks, !terms[index].isAccented else { return false }
    // "lay 5 bich nhieu shop", "mua 10kg oi bot nhieu".
    let asked: WordClass = [.lessen, .delivery, .price]
    if words.order != nil, words.give == nil || words.isDelivery, index - 1 >= range.lowerBound,
      terms[index - 1].kind == .quantity || terms[index - 1].kind == .product
        || terms[index - 1].kind == .word && !terms[index - 1].classes.isDisjoint(with: asked),
      words.quantity.map({ $0 < index }) ?? false,
      after(index, in: range, skipping: [.person, .call, .filler, .particle]) == nil
    {
      return true
    }
    guard words.order == nil, words.give == nil || words.isDelivery else { return false }
    let isLast = after(index, in: range, skipping: [.person, .call, .filler]) == nil
    if isLast, words.quantity != nil, words.product != nil { return true }
    if let quantity = words.quantity {
      return quantity == index + 1 && index > range.lowerBound
        && (terms[quantity].quantity.thousandths == 1000 || terms[index - 1].kind == .product)
    }
    return words.isDelivery
      && after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil
  }

  /// "1kg duoc may qua cam": without its accent "mấy" asks right before a unit.
  private func asksHowMany(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let index = words.maybeAsks, !terms[index].isAccented, words.order == nil,
      words.give.map({ $0 == index + 1 }) ?? true, !words.certain.contains(.past),
      range.contains(index + 1)
    else { return false }
    let next = terms[index + 1]
    return next.kind == .word && !next.classes.isDisjoint(with: .units)
  }

  /// "giá 5kg nho".
  private func opensWithPrice(_ range: Range<Int>) -> Bool {
    let opening: WordClass = [.person, .call, .filler]
    return range.first {
      terms[$0].kind != .word || terms[$0].classes.contains(.price)
        || terms[$0].classes.isDisjoint(with: opening)
    }
    .map { terms[$0].kind == .word && terms[$0].classes.contains(.price) } ?? false
  }

  /// Where a clause opens, behind "dạ".
  func opening(_ range: Range<Int>) -> Int {
    terms.first(range) { $0.certain != .polite } ?? range.lowerBound
  }

  /// "ổi nay sao chua vậy shop", "sao na nhỏ vậy": why goods are as they are, where nothing is ordered.
  private func asksWhy(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.isSuperset(of: .why), words.quantity == nil, words.order == nil else {
      return false
    }
    let opening = opening(range)
    return range.contains { index in
      guard terms[index].certain.isSuperset(of: .why), range.contains(index + 1) else {
        return false
      }
      return index == opening || terms[index - 1].kind == .product
        || terms[index - 1].certain.isSuperset(of: [.filler, .now])
    }
  }

  /// Whether one word, as it is typed, is all of this.
  func holds(_ classes: WordClass, _ range: Range<Int>) -> Bool {
    terms.any(range) { $0.kind == .word && $0.certain.isSuperset(of: classes) }
  }
}
