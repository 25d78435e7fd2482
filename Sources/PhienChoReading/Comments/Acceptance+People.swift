/// Which names are of people, and of no goods.
extension CommentParse {
  /// "cô Bưởi ơi", "anh Cam chốt 2kg nho", "gửi về Cam Ranh".
  func isPersonOrPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    if isPlace(index, range) { return true }
    if isStreetBehindHouse(index, range) { return true }
    // "2kg tên Đào", "3kg bơ sáp cạnh tiệm dâu tây 7".
    if range.contains(index - 1), terms[index - 1].certain == .naming { return true }
    guard terms[index].product.length == 1 else { return false }
    if isPersonsName(index, range) { return true }

    guard range.contains(index - 1), terms[index - 1].kind == .word else { return false }
    guard range.contains(index + 1) else {
      return terms[index - 1].certain.contains(.person) && isReceiver(index, range)
    }
    let next = terms[index + 1]
    // "2kg na, dc tt dong mo": behind what goods are ordered a code may be short for a place.
    if terms[index].product.isCode, firstAmount.comment < index,
      !terms[index - 1].classes.isDisjoint(with: [.delivery, .address]), next.kind == .unknown
    {
      return true
    }
    // "so dt 0912345678 2kg" while there is a code DT.
    if terms[index].product.isCode, next.kind == .phone, terms[index].classes.contains(.address) {
      return true
    }
    // "chị Na 0912345678 3kg".
    if next.kind == .phone, terms[index - 1].classes.isSuperset(of: .kin) { return true }
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

  /// "3kg bơ sáp giao 12 Hoa Hồng": a street behind the number of a house, where goods that have their amount go.
  private func isStreetBehindHouse(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index - 2), firstAmount.comment < index - 2,
      terms[index - 2].kind == .word,
      !terms[index - 2].certain.isDisjoint(with: [.delivery, .address]),
      terms[index - 2].certain.isDisjoint(with: [.give, .order])
    else { return false }
    let house = terms[index - 1]
    return house.kind == .figure || house.kind == .quantity && house.quantity.isBare
  }

  /// "Lê Thị Mận", "Mận ơi lấy chị 2kg cam": part of a name, or somebody who is called where other
  /// goods follow.
  private func isPersonsName(_ index: Int, _ range: Range<Int>) -> Bool {
    func isMiddle(_ index: Int) -> Bool {
      range.contains(index) && terms[index].kind == .word && terms[index].isAccented
        && terms[index].certain == .middleName
    }
    if isMiddle(index + 1) || isMiddle(index - 1) { return true }
    // "nguyen thi dao": without accents behind the name of a family.
    if range.contains(index - 2), terms[index - 1].kind == .word,
      terms[index - 1].classes.isSuperset(of: .middleName),
      terms[index - 2].classes.isSuperset(of: .surname)
        || terms[index - 2].kind != .quantity && range.contains(index + 1)
          && terms[index + 1].kind == .phone
    {
      return true
    }
    guard range.contains(index + 1), terms[index + 1].kind == .word,
      terms[index + 1].certain.contains(.call),
      before(index, in: range, skipping: .filler) == nil
    else { return false }
    // "Mận ơi, cho cô 3 cân na".
    return range.count == 2 || terms.any(index + 2..<range.upperBound) { $0.kind == .product }
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
