/// Where a verb of change stands that rules its clause.
extension CommentParse {
  /// Where a verb of change opens what a clause says; nil when an order verb or goods come first.
  func verb(_ wanted: WordClass, _ range: Range<Int>) -> Int? {
    let opening: WordClass = [
      .person, .filler, .call, .particle, .enough, .give, .and, .but, .tag, .direction,
      .goods, .mistaken, .done, .complaint,
    ]
    let first = self.opening(range)
    var isOfOrder = false
    for index in range {
      let term = terms[index]
      // "đơn đuôi 678 bớt 1kg", "đơn số 15 đổi ổi thành 4kg", "0912xxx678 bỏ ổi ra": which order.
      if term.kind == .figure, isOfOrder || index == first { continue }
      if isOfOrder, index < range.lowerBound + 6,
        term.kind == .unknown && !term.isOtherGoods || term.certain.contains(.address)
      {
        continue
      }
      isOfOrder = isOfOrder || index == first && term.certain.contains(.goods)
      if term.kind == .word, !term.classes.isDisjoint(with: wanted) {
        return isNameBehindPhone(index, wanted, range) ? nil : index
      }
      // "đơn lúc nãy đổi ổi thành 3kg".
      if term.kind == .word, term.certain.isSuperset(of: .earlier), !wanted.contains(.cancel) {
        continue
      }
      // "chị Hằng bớt 1kg na", "0912345678 bớt 1kg", "à bớt 1kg na".
      if term.kind == .phone || mayBeName(index, range) { continue }
      if !wanted.contains(.cancel), isExclamation(index, range) { continue }
      guard term.kind == .mark || (term.kind == .word && !term.classes.isDisjoint(with: opening))
      else { return nil }
    }
    return nil
  }

  /// "0912345678 Ha - 12 ngo 5": behind a number to call a word without accents, and with no goods behind it,
  /// is rather whose it is.
  func isNameBehindPhone(
    _ index: Int, _ wanted: WordClass, _ range: Range<Int>
  ) -> Bool {
    guard !terms[index].isAccented, terms[index].certain.isDisjoint(with: wanted),
      range.contains(index - 1), terms[index - 1].kind == .phone
    else { return false }
    return after(index, in: range, skipping: [.person, .filler, .into]).map {
      terms[$0].kind != .product && (terms[$0].kind != .quantity || terms[$0].quantity.isBare)
    } ?? true
  }

  /// "à bớt 1kg", "ủa bớt 1kg", "trời ơi bớt 1kg", "chết rồi bớt 1kg": whether what opens a clause is only exclaimed: a
  /// word that asks elsewhere, one of a letter or two that nobody knows, or one with "ơi" or "rồi" behind it.
  func isExclamation(_ index: Int, _ range: Range<Int>) -> Bool {
    let term = terms[index]
    if term.kind == .word, term.isAccented || term.word >= 0 {
      return term.certain.contains(.asking)
    }
    guard term.kind == .unknown, !term.isOtherGoods, range.contains(index + 1),
      before(index, in: range, skipping: [.person, .filler, .call]) == nil
    else { return false }
    let letters = term.word >= 0 ? tables.vocabulary.words[Int(term.word)].letters.count : .max
    let next = terms[index + 1]
    return letters <= 2 || !next.typed.isDisjoint(with: [.call, .done])
  }

  /// Whether a word behind "anh" or "chị" may be a name: one nobody knows, or, without accents, no verb.
  func mayBeName(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index - 1), terms[index - 1].kind == .word else { return false }
    let term = terms[index]
    if term.kind == .unknown {
      return term.classes != .otherGoods && terms[index - 1].classes.contains(.person)
    }
    let names: WordClass = [
      .goods, .time, .otherCount, .address, .filler, .breed, .colour, .state, .quality, .otherVerb,
      .now, .size,
    ]
    return term.kind == .word && !term.isAccented && term.classes.isSubset(of: names)
      && terms[index - 1].classes.isSuperset(of: .kin)
  }

  /// "nho bớt 1 cân", "cam đổi thành 3kg", "đào thì bỏ": a verb of change, as it is typed, behind the
  /// goods it is about and before any amount.
  func verb(_ wanted: WordClass, afterTopic range: Range<Int>) -> Int? {
    let opening: WordClass = [
      .person, .filler, .call, .and, .but, .then, .direction, .give, .degree, .quality, .exists,
      .enough, .goods,
    ]
    var hasTopic = false
    var hasAmount = false
    let becoming = lastBecoming(range)
    for index in range {
      let term = terms[index]
      let isTyped = !term.certain.isDisjoint(with: wanted)
      // "cam doi thanh 3kg": without accents what it becomes gives it away.
      let isShown =
        !isTyped && hasTopic && term.kind == .word && !term.classes.isDisjoint(with: wanted)
        && (index < becoming || goesAcross(index, range))
      if hasTopic, term.kind == .word, isTyped || isShown {
        // "ổi bớt 5k": money comes off, and no goods.
        let next = after(index, in: range, skipping: [.person, .particle, .direction, .filler])
        let isBare = next == nil && term.certain.isDisjoint(with: [.lessen, .alter])
        // "2kg ổi đổi qua 2kg na", "3kg cam bỏ ra nhé".
        if hasAmount, index > becoming {
          let swaps =
            next.map { terms[$0].certain.contains(.across) || terms[$0].kind == .quantity } ?? false
            || isShown
          return isBare || swaps ? index : nil
        }
        return isBare || index <= becoming
          || next.map {
            terms[$0].kind == .quantity || !terms[$0].certain.isDisjoint(with: [.across, .add])
          }
            ?? false
          ? index : nil
      }
      switch term.kind {
      case .product: hasTopic = true
      case .unknown where term.isOtherGoods: hasTopic = true
      // "đơn của em 3 gói miến đổi thành 5 gói".
      case .quantity where index < becoming: hasTopic = true
      case .quantity: hasAmount = true
      case .mark: break
      case .word where !term.classes.isDisjoint(with: opening): break
      // "em đặt 5kg tôm tăng lên 7kg".
      case .word where term.certain.contains(.order) && !hasTopic && index < becoming: break
      default: return nil
      }
    }
    return nil
  }

  /// "2kg oi doi qua 2kg cam": whether what may be "đổi qua" stands between goods.
  func goesAcross(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard !terms[verb].isAccented, terms[verb].classes.contains(.alter), range.contains(verb + 2),
      terms[verb + 1].kind == .word, !terms[verb + 1].classes.isDisjoint(with: [.across, .into]),
      let next = after(verb + 1, in: range)
    else { return false }
    return terms[next].kind == .product
      || terms[next].kind == .quantity && range.contains(next + 1)
        && terms[next + 1].kind == .product
  }
}
