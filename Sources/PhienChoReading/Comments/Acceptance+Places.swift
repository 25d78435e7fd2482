/// Which names are of places and parts of addresses, and of no goods.
extension CommentParse {
  /// "gửi Hà Giang 5kg quýt", "tòa A2 lấy 2kg cam": where goods go that follow, though a part of an
  /// offer's name or its code is the same.
  func isPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    let product = terms[index].product
    if product.fit == .inner, isDestination(index, range) || isInAddress(index, range) {
      return true
    }
    guard product.fit == .inner || product.isCode, range.contains(index - 1),
      terms[index - 1].kind == .word, terms[index - 1].certain != .polite
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
    var verb = index - 1
    while verb > index - 3, range.contains(verb), terms[verb].kind == .word,
      terms[verb].classes.contains(.direction) || terms[verb].certain.contains(.filler),
      !sends(terms[verb])
    {
      verb -= 1
    }
    guard range.contains(verb), terms[verb].kind == .word, sends(terms[verb]) else { return false }
    return pinned >= 0
      || terms.any(max(range.lowerBound, verb - 12)..<verb) {
        $0.kind == .quantity || $0.kind == .product
      }
  }

  /// Whether a word sends goods to a place; "ghé lấy" and "chia" send none.
  private func sends(_ term: Term) -> Bool {
    !term.certain.isDisjoint(with: [.sending, .delivery])
      && !term.certain.isSuperset(of: .fetching)
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
    if term.product.isCode, isBlock(index, range) { return true }
    guard term.product.length == 1, term.classes.contains(.address) else { return false }
    let isNumbered = isNumber(index - 1, range) || isNumber(index + 1, range)
    guard isNumbered else { return false }
    if isNumber(index - 1, range), range.contains(index + 1),
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

  private func isNumber(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index) else { return false }
    return terms[index].kind == .figure
      || terms[index].kind == .quantity && terms[index].quantity.isBare
  }

  /// "chung cư HH2 Linh Đàm", "về HH1A Linh Đàm": a code with a number right behind it, behind a word of addresses,
  /// or between delivery and a name nobody knows.
  private func isBlock(_ index: Int, _ range: Range<Int>) -> Bool {
    guard isNumber(index + 1, range), terms[index + 1].lower == terms[index].upper,
      range.contains(index - 1), terms[index - 1].kind == .word
    else { return false }
    if terms[index - 1].certain.contains(.address) { return true }
    return terms[index - 1].certain.contains(.delivery)
      && (firstAmount.comment < index
        || range.contains(index + 2) && terms[index + 2].kind == .unknown)
  }
}
