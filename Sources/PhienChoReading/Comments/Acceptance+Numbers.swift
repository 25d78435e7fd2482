/// Which numbers without a unit are meant as amounts.
extension CommentParse {
  /// "2kg chứ không phải 3kg": the amount that was not meant counts nothing.
  mutating func dropDenied(_ range: Range<Int>) {
    guard !allClasses.isDisjoint(with: [.mistaken, .alter]) else { return }
    for index in range where terms[index].kind == .quantity && index > 0 {
      if isDenied(index, range) { terms[index].kind = .figure } else { dropWhatWas(index, range) }
    }
  }

  /// "2 đơn 1kg ổi": how many orders there are to be of an amount.
  func tellsHowManyOrders(_ amount: Int, _ range: Range<Int>) -> Bool {
    range.contains(amount - 1) && terms[amount - 1].kind == .figure
      && terms[amount - 1].quantity.isCount
  }

  /// "lấy 3kg ổi tặng em quả bưởi nha": what a shop is asked to give away is not charged.
  mutating func dropGifts(_ range: Range<Int>) {
    guard allClasses.contains(.otherCount) else { return }
    let asked = terms.first(range) { $0.certain == .gift }
    guard let gift = asked ?? range.first(where: { mayCostNothing($0, range) }) else { return }
    var next = gift + 1
    while range.contains(next), terms[next].kind == .word,
      !terms[next].classes.isDisjoint(with: [.filler, .few]),
      terms[next].classes.isDisjoint(with: .person)
    {
      next += 1
    }
    if range.contains(next), terms[next].kind == .quantity {
      terms[next].kind = .figure
      next += 1
    }
    if range.contains(next), terms[next].kind == .product { makeFiller(next) }
  }

  /// "mua 5kg ổi tặng 1kg cam": whether an amount that nobody is named for is to come with what is bought.
  private func mayCostNothing(_ index: Int, _ range: Range<Int>) -> Bool {
    guard mayGive(index), range.contains(index + 1), range.contains(index - 1),
      terms[index + 1].kind == .quantity
    else { return false }
    let bought = terms[index - 1].certain.contains(.person) ? index - 2 : index - 1
    return range.contains(bought)
      && (terms[bought].kind == .product || terms[bought].kind == .quantity)
      && terms.any(range.lowerBound..<index) { $0.kind == .quantity }
  }

  /// "mua 5kg ổi tặng 1kg cam": whether an order hangs on what is to come with it.
  func wantsGift(_ range: Range<Int>) -> Bool {
    range.contains {
      mayGive($0) && range.contains($0 + 1) && terms[$0 + 1].kind == .figure
    }
  }

  /// Whether a word is "tặng", or may be without its accents.
  private func mayGive(_ index: Int) -> Bool {
    terms[index].typed.isSuperset(of: .giving)
      && terms[index].typed.isDisjoint(with: [.person, .numberLink])
  }

  /// "3kg cam thay vì 2kg": the amount behind "thay vì" is what was, where no other goods stand behind it.
  private mutating func dropWhatWas(_ index: Int, _ range: Range<Int>) {
    let near = max(range.lowerBound, index - 12)..<index
    guard range.contains(index - 1), terms[index - 1].kind == .word,
      terms[index - 1].certain.isSuperset(of: .instead),
      terms.any(near, where: { $0.kind == .quantity })
    else { return }
    if range.contains(index + 1), terms[index + 1].kind == .product {
      let earlier = terms.first(near) { $0.kind == .product }
      guard let earlier, terms[earlier].product.offer == terms[index + 1].product.offer else {
        return
      }
      makeFiller(index + 1)
    }
    terms[index].kind = .figure
  }

  /// "chè shan 200g 3 gói", "hũ nửa ký mật ong lấy 2 hũ": what a pack holds, before how many of them, counts
  /// nothing.
  mutating func dropContents(_ range: Range<Int>) {
    let between: WordClass = [.person, .order, .give, .filler, .then, .times, .direction]
    var offer = pinned
    for index in range {
      if terms[index].kind == .product { offer = terms[index].product.offer }
      guard terms[index].kind == .quantity, !terms[index].quantity.isBare else { continue }
      // "2kg na loại 4 quả 1kg": of what size.
      if tellsSize(index, range) {
        if terms[index].quantity.contents == 0 { terms[index + 1].kind = .figure }
        terms[index].kind = .figure
        continue
      }
      let said = terms[index].quantity
      let isContainer = said.isImplied && said.contents > 0
      if isPacking(index, range, of: offer) {
        terms[index].kind = .figure
        continue
      }
      guard isContainer || said.grams > 0,
        var count = after(index, in: range, skipping: between)
      else { continue }
      var name = before(index, in: range, skipping: [.classifier, .goods, .filler, .quality])
      if isContainer, terms[count].kind == .product,
        let next = after(count, in: range, skipping: between)
      {
        (name, count) = (count, next)
      }
      let counted = terms[count].quantity
      guard terms[count].kind == .quantity, counted.grams == 0, !counted.isImplied,
        !counted.classifiers.isEmpty,
        after(count, in: range).map({ terms[$0].kind != .product }) ?? true,
        let name, terms[name].kind == .product, terms[name].product.offer >= 0
      else { continue }
      let facts = offers[Int(terms[name].product.offer)]
      guard facts.fits(counted.classifiers) else { continue }
      let held = isContainer ? said.contents : said.totalGrams
      switch facts.sale {
      case .piece: break
      case .pack(let contents) where held == contents: break
      default: continue
      }
      terms[index].kind = .figure
    }
  }

  /// Whether so many of what is sold by mass make a kilogram, behind an amount and a word of size.
  private func tellsSize(_ index: Int, _ range: Range<Int>) -> Bool {
    guard firstAmount.comment < index, range.contains(index - 1),
      terms[index].quantity.grams == 0, !terms[index].quantity.classifiers.isEmpty,
      terms[index].quantity.contents == 1000
        || range.contains(index + 1) && terms[index + 1].kind == .quantity
          && terms[index + 1].quantity.totalGrams == 1000
    else { return false }
    return terms[index - 1].kind == .word
      && !terms[index - 1].certain.isDisjoint(with: [.size, .goods, .quality])
  }

  /// "2kg cam chia 2 túi", "3kg nho đóng 3 hộp": in how much goods are packed that have their amount.
  private func isPacking(_ index: Int, _ range: Range<Int>, of offer: Int32) -> Bool {
    guard firstAmount.comment < index, range.contains(index - 1), terms[index - 1].kind == .word,
      terms[index].quantity.grams == 0, !terms[index].quantity.classifiers.isEmpty,
      after(index, in: range).map({ terms[$0].kind != .product && terms[$0].kind != .unknown })
        ?? true
    else { return false }
    if terms[index - 1].certain.isSuperset(of: .packing) || terms[index - 1].certain == .handling {
      return true
    }
    // "4 bánh chưng bỏ 2 túi", "5kg ổi bỏ riêng 2 bịch".
    if let put = before(index, in: range, skipping: .filler), terms[put].certain == .remove,
      before(put, in: range).map({ terms[$0].kind == .product || terms[$0].kind == .quantity })
        ?? false,
      offers.indices.contains(Int(offer)),
      soldByMass(offer) || !offers[Int(offer)].fits(terms[index].quantity.classifiers)
    {
      return true
    }
    return terms[index - 1].certain == .give && soldByMass(offer)
  }

  /// Whether what stands at a place is what was not meant: "không phải 3kg", "không phải ổi".
  func isDenied(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index - 1) else { return false }
    if isNotThat(index - 1) { return true }
    // "2kg cam chứ không phải 2kg ổi": the goods behind the amount that was not meant.
    return terms[index].kind == .product && range.contains(index - 2)
      && (terms[index - 1].kind == .quantity || terms[index - 1].kind == .figure)
      && isNotThat(index - 2)
      && terms.any(max(range.lowerBound, index - 8)..<index - 1) { $0.kind == .product }
  }

  private func isNotThat(_ index: Int) -> Bool {
    terms[index].kind == .word && terms[index].certain.isSuperset(of: .notThat)
  }

  /// Whether a number without a unit says how much: beside a name, right behind an order verb, or
  /// with a sign.
  func isMeantNumber(_ index: Int, _ range: Range<Int>) -> Bool {
    if terms[index].quantity.isSigned || terms[index].quantity.isCount { return true }
    if let next = after(index, in: range) {
      if terms[next].kind == .product { return true }
      if goesOnWith(index, range), countsBySlip(index, range) || countsUnknown(index, range) {
        return true
      }
      // "2kg cam 12 Nguyễn Trãi": behind goods that have an amount, a house.
      if firstAmount.clause < index, range.contains(index + 1), isStreet(index + 1),
        terms.any(max(range.lowerBound, index - 8)..<index, where: { $0.kind == .product })
      {
        return false
      }
      // "2 vịt": goods, though not on sale.
      if terms[next].isOtherGoods { return true }
    }
    if pinned >= 0, isOfPinned(index, range) { return true }
    let skipped: WordClass = [.person, .then, .into, .number, .hedge]
    // "cho" goes with another verb or is one: "lấy cho em 2", "cho em 2".
    var verb = before(index, in: range, skipping: skipped)
    if let near = verb, terms[near].kind == .word, terms[near].classes.contains(.direction),
      let far = before(index, in: range, skipping: skipped.union(.direction))
    {
      verb = far
    } else if let near = verb, terms[near].classes.contains(.direction),
      !terms[near].classes.contains(.give)
    {
      verb = nil
    }
    guard let previous = verb else { return range.count == 1 || countsBySlip(index, range) }
    // "từ 2 túi xuống còn 1".
    // "10 trái bớt 2 còn 8".
    if terms[previous].kind == .quantity,
      !terms[previous].quantity.isBare
        || range.contains(previous - 1) && terms[previous - 1].certain.contains(.lessen),
      terms[index - 1].classes.contains(.into), saysNoMore(behind: index, range)
    {
      return true
    }
    if terms[previous].kind == .product {
      // "3 chai rượu nếp cẩm 750": what a bottle holds.
      let isContents =
        firstAmount.clause < previous && (terms[index].quantity.thousandths ?? 0) >= 100_000
      return !isContents
    }
    // "khăn đỏ 1".
    if terms[previous].kind == .word, !terms[previous].certain.isDisjoint(with: .varieties),
      previous > range.lowerBound, terms[previous - 1].kind == .product
    {
      return true
    }
    // "cá cơm với cá nục mỗi thứ 2".
    if terms[previous].kind == .word, terms[previous].certain.contains(.each) { return true }
    let isVerb =
      terms[previous].kind == .word
      && !terms[previous].classes.isDisjoint(with: [.order, .add, .into, .give, .remove])
      && terms[previous].classes.isDisjoint(with: .delivery)
      // "5 trái tăng lên 10".
      || terms[previous].typed.contains(.alter) && terms[index - 1].classes.contains(.into)
        && index - previous == 2
    guard isVerb || isSentTo(index, range) else { return false }
    guard let next = after(index, in: range) else { return true }
    // "chốt 2 sđt 0912345678".
    if terms[next].certain.contains(.address), range.contains(next + 1),
      terms[next + 1].kind == .phone
    {
      return true
    }
    var closing: WordClass = [
      .particle, .person, .filler, .enough, .more, .tag, .delivery, .give, .otherVerb,
    ]
    if terms[previous].certain.contains(.lessen) { closing.insert(.into) }
    return terms[next].kind != .word || !terms[next].classes.isDisjoint(with: closing)
  }

  /// "món này cho chị 2": of what is on screen, with nothing else said.
  private func isOfPinned(_ index: Int, _ range: Range<Int>) -> Bool {
    guard after(index, in: range, skipping: Self.ending) == nil,
      let what = before(index, in: range, skipping: [.person, .give, .direction])
    else { return false }
    return terms[what].kind == .word && terms[what].certain.isSuperset(of: .onScreen)
      && before(what, in: range, skipping: Self.ending) == nil
  }

  /// "ship em 2": of what is on screen, for somebody, with nothing else said.
  private func isSentTo(_ index: Int, _ range: Range<Int>) -> Bool {
    // "ship cô 7": a rank.
    pinned >= 0 && index - 2 == opening(range) && terms[index - 1].classes.contains(.person)
      && !terms[index - 1].classes.isSuperset(of: .kin)
      && terms[index - 2].certain == [.give, .delivery]
      && (terms[index].quantity.thousandths ?? .max) <= 20_000
      && after(index, in: range, skipping: Self.ending) == nil
  }

  /// Words that may stand behind all that is said.
  private static let ending: WordClass = [.person, .particle, .call, .filler, .enough]

  /// "2 hợp chè shan", "1 chay nước mắm": between a number and goods a word that may be
  /// their unit, mistyped.
  private func countsBySlip(_ index: Int, _ range: Range<Int>) -> Bool {
    let others: WordClass = [
      .time, .otherCount, .money, .particle, .call, .question, .delivery, .past, .done, .then,
      .address, .and,
    ]
    guard range.contains(index + 2), terms[index + 2].kind == .product,
      terms[index + 2].product.fit == .whole
    else { return false }
    let word = terms[index + 1]
    // "2kg măng 12 Thịnh Chè": rather a house.
    if firstAmount.comment < index, (terms[index].quantity.thousandths ?? .max) > 10_000 {
      return false
    }
    if word.kind == .unknown { return !word.isOtherGoods }
    return word.lower > terms[index].upper
      && word.kind == .word && word.word >= 0 && word.classes.isDisjoint(with: others)
      && (word.classes.isDisjoint(with: .person) || word.isAccented)
  }

  /// Whether a number opens a clause, or stands behind goods, "and", or a verb that orders.
  private func goesOnWith(_ index: Int, _ range: Range<Int>) -> Bool {
    guard let previous = before(index, in: range, skipping: .person) else { return true }
    return terms[previous].kind == .product
      || terms[previous].kind == .word
        && !terms[previous].certain.isDisjoint(with: [.order, .give, .and])
  }

  /// "5 bánh chưng 2 gấc", "2 nải chuối tiêu 1 sứ": behind goods that have their amount, how many of what nobody
  /// knows, with nothing behind it.
  private func countsUnknown(_ index: Int, _ range: Range<Int>) -> Bool {
    guard firstAmount.comment < index, range.contains(index + 1),
      terms[index + 1].kind == .unknown,
      (terms[index].quantity.thousandths ?? .max) <= 10_000,
      index > range.lowerBound, terms[index - 1].kind == .product
    else { return false }
    // "3kj bưởi", where no pomelos are on sale.
    let isOther = range.contains(index + 2) && terms[index + 2].isOtherGoods
    return after(isOther ? index + 2 : index + 1, in: range, skipping: Self.ending) == nil
  }

  /// Gives a number the unit of what it becomes the new amount of, and leaves it rough where its own is
  /// mistyped.
  mutating func takeUnit(_ index: Int, _ range: Range<Int>) {
    if countsBySlip(index, range) {
      terms[index].quantity.isRough = true
    } else if range.contains(index - 1), terms[index - 1].classes.contains(.into),
      let earlier = before(index, in: range, skipping: [.into, .person, .filler]),
      terms[earlier].kind == .quantity, !terms[earlier].quantity.isBare
    {
      terms[index].quantity = terms[earlier].quantity.taking(terms[index].quantity)
    }
  }

  /// "dạ 0912345678 3": with a number to call and no word that says anything.
  func isBesidePhone(_ range: Range<Int>) -> Bool {
    terms.any(range) { $0.kind == .phone }
      && terms.all(range) { term in
        switch term.kind {
        case .quantity, .mark, .phone: true
        // "0912345678 12 Lê Lợi": no place.
        case .word:
          !term.certain.isDisjoint(with: [.filler, .particle])
            && !(term.word < 0 && term.certain == .filler)
        default: false
        }
      }
  }

  /// Whether a street's name may begin: a word nobody knows, or a known name.
  func isStreet(_ index: Int) -> Bool {
    terms[index].kind == .unknown && !terms[index].isOtherGoods
      || terms[index].kind == .word && terms[index].word < 0 && terms[index].certain == .filler
  }

  /// "em 2 ạ", "2 nha": of what is on screen, with somebody who says so.
  func answers(_ range: Range<Int>) -> Bool {
    guard pinned >= 0 else { return false }
    var isSaid = false
    var hasNumber = false
    for index in range {
      switch terms[index].kind {
      case .quantity where hasNumber: return false
      case .quantity: hasNumber = true
      case .mark, .phone: break
      case .word where !terms[index].classes.isDisjoint(with: [.person, .particle]):
        isSaid = true
      case .word where terms[index].classes.contains(.call): break
      // "cộng 2": as "+2" is said.
      case .word where terms[index].certain == .and && index == opening(range): isSaid = true
      // "dạ em 1 ạ".
      // "vâng 2".
      case .word where terms[index].certain == .polite && isAtStart(index, range): isSaid = true
      case .word where terms[index].certain == .filler && isAtStart(index, range): break
      // "chị Lan 3 nhé".
      case .unknown
      where range.contains(index - 1) && !hasNumber && !terms[index].isOtherGoods
        && terms[index - 1].classes.isSuperset(of: .kin):
        break
      default: return false
      }
    }
    return isSaid
  }

  /// Whether a word stands first, but for itself ("dạ dạ").
  private func isAtStart(_ index: Int, _ range: Range<Int>) -> Bool {
    index == range.lowerBound
      || index == range.lowerBound + 1 && terms[index].word >= 0
        && terms[index].word == terms[index - 1].word
  }
}
