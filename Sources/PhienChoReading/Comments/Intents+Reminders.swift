/// What reminds of an order that is made, or says that goods are paid for.
extension CommentParse {
  /// "nhớ giao 2kg ổi của em", "đơn 3kg cam của em nhớ gói kỹ": whether what reminds opens a clause or is of goods
  /// that are somebody's; "lấy 2kg cam nhớ giao sớm" only says how.
  func reminds(_ range: Range<Int>) -> Bool {
    if terms.any(
      range,
      where: { $0.certain.contains(.reminder) && !$0.certain.isSuperset(of: .instruction) })
    {
      return true
    }
    guard let goods = terms.first(range, where: { $0.kind == .quantity || $0.kind == .product }),
      let instruction = terms.first(range, where: { $0.certain.isSuperset(of: .instruction) })
    else { return false }
    // "nhớ lựa trái to 2kg xoài" may order, too.
    let isSomebodys = terms.any(range) { $0.certain == .belonging }
    if goods > instruction {
      return isSomebodys && before(instruction, in: range, skipping: [.person, .call]) == nil
    }
    return terms[range.lowerBound].certain.isSuperset(of: [.goods, .otherCount])
      || isSomebodys
  }

  /// "2 hộp dâu 220k đã ck": whether goods and their amount stand before the word that they are paid for.
  func paysForGoods(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity,
      let product = words.product ?? (pinned >= 0 ? quantity : nil),
      words.certain.isDisjoint(with: [.past, .goods])
    else { return false }
    return terms.all(range) { !$0.certain.contains(.reminder) || $0.certain.isSuperset(of: .paid) }
      && terms.all(range.lowerBound..<max(quantity, product)) { !$0.certain.contains(.reminder) }
  }

  /// "ck rồi cho em 2kg ổi": whether goods are asked for behind the word that they are paid for.
  func asksBehindPaid(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, words.certain.isDisjoint(with: [.past, .goods]),
      let give = terms.first(
        range,
        where: {
          $0.kind == .word
            && $0.typed.isSuperset(of: [.give, .direction])
        }),
      give < quantity, give > range.lowerBound, terms[give + 1].classes.contains(.person)
    else { return false }
    return terms.any(range.lowerBound..<give) { $0.certain.isSuperset(of: .paid) }
      && terms.all(range) { !$0.certain.contains(.reminder) || $0.certain.isSuperset(of: .paid) }
  }

  /// "em chốt lúc nãy rồi á shop, 2 hộp mắc ca": whether a report tells that the goods named behind it
  /// were ordered.
  func remindsOfOrder(_ report: Range<Int>, _ goods: Range<Int>) -> Bool {
    if tellsOfDelivery(report), praisesGoods(goods) { return true }
    return remindsOfEarlierOrder(report, goods)
  }

  /// "mới nhận hàng xong", "shop giao rồi": goods have come.
  func tellsOfDelivery(_ report: Range<Int>) -> Bool {
    terms.any(report) { $0.kind == .word && !$0.certain.isDisjoint(with: [.done, .past]) }
      && terms.any(report) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.goods, .delivery, .sending])
      }
  }

  /// "2kg na quả to đều": behind an amount of goods stands what they are like, and nothing asks for them.
  func praisesGoods(_ goods: Range<Int>) -> Bool {
    let wanting: WordClass = [.order, .give, .more, .add]
    guard let name = terms.first(goods, where: { $0.kind == .product }),
      goods.contains(name + 1),
      !terms.any(goods, where: { $0.kind == .word && !$0.certain.isDisjoint(with: wanting) })
    else { return false }
    let rest = name + 1..<goods.upperBound
    // "2kg na loại to nhé" may be wanted so.
    let isPolite = terms.any(rest) { $0.kind == .word && $0.classes.contains(.particle) }
    let praise: WordClass =
      isPolite ? [.exists, .degree, .each] : [.exists, .degree, .each, .quality]
    return terms.any(rest) {
      $0.kind == .unknown || $0.kind == .word && !$0.certain.isDisjoint(with: praise)
    }
  }

  /// "mua 3 lần rồi, 2kg nho nhé" orders; "em chốt rồi á, 2 hộp mắc ca" tells of goods that are ordered.
  func remindsOfEarlierOrder(_ report: Range<Int>, _ goods: Range<Int>) -> Bool {
    // "mua 3 lần rồi, 2kg nho nhé", "hôm trước mua rồi ngon lắm, 2kg nho nha".
    !terms.any(report) {
      $0.kind == .word
        && ($0.certain.contains(.past) && !$0.certain.isSuperset(of: .earlier)
          && $0.certain.isDisjoint(with: [.filler, .done])
          || $0.certain.contains(.otherCount) && $0.certain.isDisjoint(with: .goods))
        || $0.kind == .figure
    }
      && terms.any(report) { $0.kind == .word && $0.certain.contains(.done) }
      && terms.any(report) {
        $0.kind == .word && ($0.certain.contains(.order) || $0.certain == [.past, .done])
      }
      && !terms.any(report) { $0.kind == .quantity || $0.kind == .product }
      && !terms.any(goods) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.order, .give, .more, .add])
      }
  }
}
