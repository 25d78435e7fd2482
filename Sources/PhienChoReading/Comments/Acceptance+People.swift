/// Which names are of people and places, and of no goods.
extension CommentParse {
  /// "cô Bưởi ơi", "anh Cam chốt 2kg nho", "gửi về Cam Ranh".
  func isPersonOrPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    if isPlace(index, range) { return true }
    guard terms[index].product.length == 1 else { return false }
    if isPersonsName(index, range) { return true }
    guard range.contains(index - 1), terms[index - 1].kind == .word else { return false }
    guard range.contains(index + 1) else {
      return terms[index - 1].certain.contains(.person) && isReceiver(index, range)
    }
    let next = terms[index + 1]
    if !terms[index - 1].certain.isDisjoint(with: [.delivery, .address]) {
      // A part of a place's name may look like a slip, or like "quận".
      return next.kind == .unknown || next.product.isMended
        || next.kind == .word && next.classes == .address
    }
    // "chi cam lay 2kg thanh long": without accents only where the person opens the clause.
    let opens =
      index - 1 == range.lowerBound && terms[index - 1].classes.isSuperset(of: .kin)
      && next.certain.contains(.order)
      || next.kind == .quantity && terms[index - 1].classes.isSuperset(of: .kin)
    guard terms[index - 1].certain.contains(.person) || opens else { return false }
    if isReceiver(index, range) { return true }
    // "cho chị Hồng 3kg cam": the amount is of the goods behind it.
    if next.kind == .quantity, index - 2 >= range.lowerBound, terms[index - 2].kind == .word,
      !terms[index - 2].classes.isDisjoint(with: [.give, .delivery]), range.contains(index + 2),
      terms[index + 2].kind == .product
    {
      return after(index + 2, in: range).map { terms[$0].kind != .quantity } ?? true
    }
    guard next.kind == .word else { return false }
    if next.certain.contains(.call) { return true }
    let isAsked =
      before(index - 1, in: range).map { !terms[$0].classes.isDisjoint(with: Self.verbsOfGoods) }
      ?? false
    guard !next.certain.isDisjoint(with: [.order, .address]), !isAsked else { return false }
    return terms.any(index + 2..<range.upperBound) { $0.kind == .product }
  }

  /// "Lê Thị Mận", "Mận ơi lấy chị 2kg cam": part of a name, or somebody who is called where other
  /// goods follow.
  private func isPersonsName(_ index: Int, _ range: Range<Int>) -> Bool {
    func isMiddle(_ index: Int) -> Bool {
      range.contains(index) && terms[index].kind == .word && terms[index].isAccented
        && terms[index].certain == .middleName
    }
    if isMiddle(index + 1) || isMiddle(index - 1) { return true }
    guard range.contains(index + 1), terms[index + 1].kind == .word,
      terms[index + 1].certain.contains(.call),
      before(index, in: range, skipping: .filler) == nil
    else { return false }
    // "Mận ơi, cho cô 3 cân na".
    return range.count == 2 || terms.any(index + 2..<range.upperBound) { $0.kind == .product }
  }

  /// "gửi Hà Giang 5kg quýt", "tòa A2 lấy 2kg cam": where goods go that follow, though a part of an
  /// offer's name or its code is the same.
  private func isPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    if product.fit == .inner, isDestination(index, range) || isInAddress(index, range) {
      return true
    }
    guard product.fit == .inner || product.isCode, range.contains(index - 1),
      terms[index - 1].kind == .word
    else { return false }
    let places: WordClass = [.address, .delivery, .direction, .give]
    let isPlaced =
      product.isCode
      ? terms[index - 1].certain.contains(.address) && !terms[index - 1].certain.contains(.code)
      : !terms[index - 1].classes.isDisjoint(with: places)
    guard isPlaced else { return false }
    return terms.any(index + 1..<min(index + 12, range.upperBound)) { $0.kind == .product }
  }

  /// "2kg gởi Châu Đốc", "3kg ship về Cà Mau": where goods go to that are on screen, or named or counted before.
  private func isDestination(_ index: Int, _ range: Range<Int>) -> Bool {
    let sends: WordClass = [.sending, .delivery]
    var verb = index - 1
    while verb > index - 3, range.contains(verb), terms[verb].kind == .word,
      terms[verb].classes.contains(.direction) || terms[verb].certain.contains(.filler),
      terms[verb].certain.isDisjoint(with: sends)
    {
      verb -= 1
    }
    guard range.contains(verb), terms[verb].kind == .word,
      !terms[verb].certain.isDisjoint(with: sends)
    else { return false }
    return pinned >= 0
      || terms.any(max(range.lowerBound, verb - 12)..<verb) {
        $0.kind == .quantity || $0.kind == .product
      }
  }

  /// "địa chỉ 45 Nguyễn Trãi, Sóc Trăng": a part of an address, where nothing is counted.
  private func isInAddress(_ index: Int, _ range: Range<Int>) -> Bool {
    firstAmount.clause == .max
      && terms.any(max(0, index - 12)..<index) {
        $0.kind == .word && $0.certain == .address
      }
  }

  /// "18 đường 30/4", "khóm 8, phường 1": a name that is also a word of addresses, beside a house number or
  /// beside other such words.
  func isPartOfAddress(_ index: Int, _ range: Range<Int>) -> Bool {
    let term = terms[index]
    guard term.product.length == 1, term.classes.contains(.address) else { return false }
    func isNumber(_ index: Int) -> Bool {
      guard range.contains(index) else { return false }
      return terms[index].kind == .figure
        || terms[index].kind == .quantity && terms[index].quantity.isBare
    }
    let isNumbered = isNumber(index - 1) || isNumber(index + 1)
    guard isNumbered else { return false }
    if isNumber(index - 1), range.contains(index + 1),
      terms[index + 1].kind == .unknown || terms[index + 1].kind == .figure
    {
      return true
    }
    if range.contains(index - 1), terms[index - 1].kind == .word,
      !terms[index - 1].certain.isDisjoint(with: [.delivery, .address])
    {
      return true
    }
    return terms.any(max(0, index - 6)..<index) {
      $0.kind == .word && $0.classes.contains(.address)
    }
      || terms.any(index + 1..<min(index + 7, terms.count)) {
        $0.kind == .word && $0.classes.contains(.address)
      }
  }

  /// "2kg cam cho bé Mít ăn": whom goods are for that have their amount.
  private func isReceiver(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index - 3 >= range.lowerBound, terms[index - 2].kind == .word,
      terms[index - 2].classes.isSuperset(of: [.give, .direction]),
      terms[index - 3].kind == .product,
      firstAmount.clause < index
    else { return false }
    guard let next = after(index, in: range) else { return true }
    return terms[next].kind == .word
      && terms[next].classes.isDisjoint(with: [.and, .more, .times, .into, .each])
  }

  /// "cho toi 3kg tao", "lay 2kg oi cho toi": who orders, where other goods have the amount.
  func isSomebody(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].classes.contains(.person), !terms[index].isAccented,
      let verb = before(index, in: range), terms[verb].kind == .word,
      terms[verb].classes.contains(.give)
    else { return false }
    if let next = after(index, in: range), terms[next].kind == .quantity {
      // "cho toi 2kg" while other goods are on screen.
      return after(next, in: range).map { terms[$0].kind == .product }
        ?? (pinned >= 0 && terms[index].product.offer != pinned)
    }
    return before(verb, in: range).map { terms[$0].kind == .product } ?? false
      && firstAmount.clause < index
  }
}
