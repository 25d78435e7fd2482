/// Names that also are words, and stand where goods are listed.
extension CommentParse {
  /// Whether a name that is also a word stands where only names stand: alone between marks beside an
  /// amount ("2kg, oi"), further on in a list ("2kg oi, nho"), before "và" and another name, or
  /// where one says what there is ("con oi khong", "co oi thi").
  func isListed(_ index: Int, _ range: Range<Int>) -> Bool {
    if isAlone(index, range) {
      if amountBefore(index) || amountAfter(index) { return true }
      // "oi, na, cam moi loai 2kg", "moi thu 1kg: oi, na": nor before other goods.
      if index + 2 < terms.count, isBreak(index + 1), terms[index + 2].kind == .product {
        return true
      }
      // "2kg cam, oi": nobody is called behind a comma.
      if index >= 2, isBreak(index - 1), terms[index - 2].kind == .product { return true }
      return !terms[index].classes.contains(.call) && firstAmount.comment < index
    }
    // "mỗi loại 1kg: ổi, cam, na ạ", "bỏ ổi, na đi nhé".
    let small: WordClass = [.person, .particle, .direction]
    if index == range.lowerBound, index >= 2, isBreak(index - 1), terms[index - 2].kind == .product,
      terms[index].product.accents == .exact,
      !(index >= 3 && terms[index - 3].kind == .quantity)
        || terms.any(max(index - 12, 0)..<index, where: { $0.certain.contains(.each) }),
      terms[index].classes.isDisjoint(with: [.call, .person, .address]),
      terms.all(
        index + 1..<range.upperBound,
        where: { $0.isAside || $0.kind == .word && !$0.classes.isDisjoint(with: small) })
    {
      return true
    }
    // "man nha, 2kg".
    if range.count <= 6, amountAfter(range.upperBound - 1), !terms[index].classes.contains(.call),
      terms.all(
        range,
        where: {
          $0.kind == .product || $0.kind == .word && $0.classes.contains(.particle)
        })
    {
      return true
    }
    let isFirst = before(index, in: range) == nil
    guard range.contains(index + 1), terms[index + 1].kind == .word else { return false }
    let next = terms[index + 1]
    if isFirst, next.certain.contains(.and), range.contains(index + 2),
      terms[index + 2].kind == .product
    {
      return true
    }
    // "man con hong": what is asked for is goods.
    if next.classes.contains(.exists), !next.isAccented, range.contains(index + 2),
      terms[index + 2].kind == .word, terms[index + 2].classes.isSuperset(of: [.tag, .negation])
    {
      return true
    }
    // "nho ngon khong": what is praised is goods.
    if next.certain.contains(.exists), !terms[index].classes.contains(.call) { return true }
    guard let there = before(index, in: range), terms[there].kind == .word,
      terms[there].classes.contains(.exists)
    else { return false }
    if next.certain.contains(.then) { return true }
    guard next.classes.contains(.tag) else { return false }
    // "con nhan hong cho chi 3kg".
    return after(index + 1, in: range, skipping: [.person, .particle, .call]).map {
      terms[$0].kind == .word && !terms[$0].classes.isDisjoint(with: [.order, .give])
    } ?? true
  }

  /// Whether nothing but marks stands beside a term in its clause.
  func isAlone(_ index: Int, _ range: Range<Int>) -> Bool {
    range.count <= 2
      && terms.all(range.lowerBound..<index) { $0.kind == .mark || $0.certain == .polite }
      && index == range.upperBound - 1
  }

  /// "cam oi na moi loai 1kg", "cả trâu cả lợn mỗi thứ 1 gói": beside other goods in a list of which each has an
  /// amount; the first word of a name ("bánh") is of too many goods.
  func isOneOfEach(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    guard
      product.fit == .whole
        || product.fit == .head && product.offer >= 0
          && offers[Int(product.offer)].firstWord != terms[index].word
    else { return false }
    let near = max(range.lowerBound, index - 10)..<min(index + 10, range.upperBound)
    let isBeside =
      before(index, in: near, skipping: .and).map { terms[$0].kind == .product } ?? false
      || after(index, in: near, skipping: .and).map { terms[$0].kind == .product } ?? false
    return isBeside && terms.any(near) { $0.kind == .word && $0.certain.contains(.each) }
  }

  func amountBefore(_ index: Int) -> Bool {
    index >= 2 && terms[index - 2].kind == .quantity
      && !terms[index - 2].quantity.isBare && isBreak(index - 1)
  }

  func amountAfter(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(index + 4, terms.count), isBreak(next) { next += 1 }
    return next > index + 1 && next < terms.count && terms[next].kind == .quantity
  }

  func isBreak(_ index: Int) -> Bool {
    terms[index].kind == .comma || terms[index].kind == .stop
  }
}
