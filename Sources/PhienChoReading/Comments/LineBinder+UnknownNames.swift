/// Which words nobody knows are goods that are not on sale, or half a name of goods that are.
extension LineBinder {
  /// "2kg nho xanh với đỏ", "2kg cam vinh với sành": of a second name only what tells it from the first.
  func isPartOfName(_ index: Int, _ range: Range<Int>) -> Bool {
    let term = terms[index]
    guard index - 2 >= range.lowerBound, terms[index - 1].kind == .word,
      terms[index - 1].certain.contains(.and), nameStands(before: index - 1)
    else { return false }
    let isEnd =
      terms.after(index, in: range, skipping: [.person, .particle, .call, .filler, .each])
      .map { terms[$0].kind == .quantity } ?? true
    return isEnd
      && (!term.certain.isDisjoint(with: .varieties)
        || term.product.length > 0 && !term.product.isWeak && !term.product.isMended)
  }

  /// "bánh tráng trộn 3 bịch", "gà ri 2 con", "2 bịch kẹo chuối": whether a word behind a name, right before the
  /// amount or itself one of goods, makes it the name of others.
  func isOtherKind(behind name: Int) -> Bool {
    guard !terms[name].product.isCode, terms.indices.contains(name + 1),
      terms[name + 1].kind == .unknown, terms[name + 1].upper - terms[name + 1].lower > 1
    else { return false }
    return terms[name + 1].isOtherGoods
      || terms.indices.contains(name + 2) && terms[name + 2].kind == .quantity
  }

  /// "nếp cẩm 5kg", "chè xanh 2 gói", "mực một nắng 1 ký": whether a clause opens with goods that are not on
  /// sale, of which this amount is, and no name that is.
  func isOfOtherGoods(_ index: Int, _ range: Range<Int>) -> Bool {
    guard names.isEmpty, amount == nil, namesInClause == nil, index > range.lowerBound,
      index - range.lowerBound < 6
    else { return false }
    let kinds: WordClass = [
      .breed, .colour, .state, .quality, .number, .address, .otherCount, .classifier, .size,
      .filler, .into,
    ]
    let saying: WordClass = [
      .order, .give, .person, .call, .particle, .then, .add, .remove, .alter, .cancel, .question,
      .past,
      .delivery, .negation, .now, .time, .third, .enough, .done, .more, .code, .mistaken,
    ]
    var isNamed = false
    for term in range.lowerBound..<index {
      switch terms[term].kind {
      case .unknown: isNamed = true
      // "gạo ST25 10kg".
      case .figure
      where term > range.lowerBound && terms[term - 1].kind == .unknown
        && terms[term - 1].upper == terms[term].lower:
        break
      case .word:
        let classes = terms[term].classes
        let wasName = terms[term].product.length > 0 && !terms[term].product.isMended
        guard classes.isDisjoint(with: saying),
          wasName || !classes.isDisjoint(with: kinds)
        else { return false }
        isNamed = isNamed || wasName
      default: return false
      }
    }
    return isNamed
  }

  /// Whether a word nobody knows stands where goods are named.
  func isUnknownName(_ index: Int, _ range: Range<Int>) -> Bool {
    // Behind a number to call stands where its owner lives.
    guard
      index == range.lowerBound
        || terms[index - 1].kind != .unknown && terms[index - 1].kind != .phone
    else { return false }
    // "2kg Lê Thị Hương": a person's name.
    if index + 1 < range.upperBound, terms[index + 1].certain == .middleName { return false }
    // "Nguyễn Văn Hùng 3kg", "Bùi Hương 3kg".
    if index > range.lowerBound,
      [.middleName, .surname].contains(terms[index - 1].certain)
        || index - 2 >= range.lowerBound && terms[index - 1].classes.isSuperset(of: .middleName)
          && terms[index - 2].classes.isSuperset(of: .surname)
    {
      return false
    }
    // "cam với quýt 3kg": beside goods that are on sale.
    if terms[index].isOtherGoods, index > range.lowerBound, terms[index - 1].kind == .word,
      terms[index - 1].classes.contains(.and), nameStands(before: index - 1)
    {
      return true
    }
    guard let previous = terms.before(index, in: range, skipping: [.classifier, .goods, .filler])
    else {
      return quantityFollows(index, range)
        || terms[index].isOtherGoods
          && (terms.amount(ofTopic: index, range) != nil
            || terms.any(range) { $0.kind == .word && $0.certain.contains(.each) })
    }
    let term = terms[previous]
    // "mít 5kg gọt sẵn": behind goods that have their amount stands what is done with them.
    if term.kind == .quantity {
      // "2 chay nước mắm".
      if term.quantity.isBare, previous == index - 1, !terms[index].isOtherGoods,
        range.contains(index + 1),
        terms[index + 1].kind == .product,
        terms[index + 1].product.length > 1 || term.quantity.isRough
      {
        return false
      }
      return amount != nil || terms[index].isOtherGoods || quantityFollows(index, range)
    }
    guard term.kind == .word else { return false }
    // "mã XX": no code of any offer.
    if term.classes.contains(.code), term.certain.contains(.code) || terms[index].classes.isEmpty {
      return true
    }
    if !term.certain.isDisjoint(with: [.cancel, .remove]), terms[index].isOtherGoods {
      return true
    }
    // "không cần hóa đơn".
    if previous > range.lowerBound, terms[previous - 1].certain.contains(.negation),
      !terms[index].isOtherGoods
    {
      return false
    }
    // "2kg cho bếp ăn": whom what is on screen is for.
    if term.certain.isSuperset(of: [.give, .direction]), previous > range.lowerBound,
      terms[previous - 1].kind == .quantity, !quantityFollows(index, range)
    {
      return false
    }
    if !term.certain.isDisjoint(with: [.order, .give, .add]) {
      // "2kg ổi ship Cam Ranh": behind goods where they go to.
      // "2 gói trâu làm mồi": and what they are made into.
      if !term.certain.isDisjoint(with: [.delivery, .otherVerb, .sending]),
        nameStands(before: previous) || amount != nil
      {
        return quantityFollows(index, range)
      }
      return quantityFollows(index, range) || !nameFollows(index)
    }
    if term.classes.contains(.person) {
      // "gửi anh Tuấn ở Nam Định 5 gói".
      if index + 1 < range.upperBound, terms[index + 1].certain.contains(.address),
        !terms[index].isOtherGoods
      {
        return false
      }
      // "chị Nga 3kg", "2kg cho chị Hà": of what is on screen.
      if pinned >= 0, !terms[index].isOtherGoods, namesInClause == nil,
        isNamedKin(previous, index, range)
      {
        return false
      }
      // "1kg ổi cho cô Mơ": behind goods a person is whom they are for.
      return nameStands(before: previous)
        ? quantityFollows(index, range) : !nameFollows(index)
    }
    return false
  }

  /// Whether a word nobody knows right behind "chị" or "cô" is the name of who opens a clause with an amount, or
  /// of whom an amount is for.
  private func isNamedKin(_ kin: Int, _ index: Int, _ range: Range<Int>) -> Bool {
    guard kin == index - 1, terms[kin].classes.isSuperset(of: .kin) else { return false }
    var next = index + 1
    while next < range.upperBound, terms[next].kind == .unknown { next += 1 }
    let opens = terms.before(kin, in: range, skipping: [.filler, .call, .person]) == nil
    if opens, next < range.upperBound, next - index < 3 {
      return terms[next].kind == .quantity
        || terms[next].kind == .word && terms[next].certain.contains(.order)
    }
    return amount != nil && kin > range.lowerBound && terms[kin - 1].certain.contains(.give)
  }

  func nameFollows(_ index: Int) -> Bool {
    namesInClause.map { $0.last >= index } ?? false
  }

  private func nameStands(before index: Int) -> Bool {
    namesInClause.map { $0.first < index } ?? false
  }

  private func quantityFollows(_ index: Int, _ range: Range<Int>) -> Bool {
    var next = index
    while next < range.upperBound,
      terms[next].kind == .unknown || !terms[next].classes.isDisjoint(with: .varieties)
    {
      next += 1
    }
    guard next < range.upperBound, terms[next].kind == .quantity else { return false }
    return !nameFollows(next)
  }
}
