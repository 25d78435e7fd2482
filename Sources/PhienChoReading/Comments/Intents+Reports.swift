/// What tells of what was, of what there is and of what goods cost elsewhere.
extension CommentParse {
  /// "nhà còn 2kg cam", "shop còn đúng 20kg mận", "hôm nay shop về 2 tạ cam", "nhà mình đang có 5kg na": what
  /// somebody has.
  func stillHas(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.quantity != nil, words.certain.contains(.exists), words.order == nil,
      words.give == nil,
      let verb = range.first(where: { tellsOfStock(terms[$0]) }),
      verb > range.lowerBound,
      let next = after(verb, in: range, skipping: [.filler, .hedge, .each]),
      terms[next].kind == .quantity
    else { return false }
    // "nhà em có mỗi 2 con gà", "vườn nhà em có 10 trái bưởi".
    return terms.any(range.lowerBound..<verb) {
      $0.kind == .word && $0.classes.contains(.person)
    }
      && terms.all(range.lowerBound..<verb) {
        $0.kind == .unknown && !$0.isOtherGoods
          || $0.kind == .word && !$0.classes.isDisjoint(with: [.person, .filler, .now])
      }
  }

  /// "mua 2 hộp dâu hôm 20 hông ngon": what was bought on a day, and what it was like.
  func tellsOfDay(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let goods = words.quantity ?? words.product,
      let day = range.first(where: {
        $0 > goods && terms[$0].kind == .word && terms[$0].classes.contains(.time)
          && (terms[$0].certain == .time || terms[$0].certain == .occasion || !terms[$0].isAccented)
          && range.contains($0 + 1) && terms[$0 + 1].kind == .figure
      })
    else { return false }
    // "lấy 3kg cam ngày 25 tươi nhé" may be wanted so.
    let said = day + 2..<range.upperBound
    let verbs: WordClass = [.order, .give, .delivery, .sending]
    return said.contains { index in
      guard terms[index].kind == .word else { return false }
      if terms[index].certain.contains(.complaint) { return true }
      // "lấy 3kg cam ngày 25 ngon quá" may praise what is on screen.
      if terms[index].certain.contains(.degree),
        words.order == nil || terms[index - 1].certain.isDisjoint(with: [.exists, .particle])
      {
        return true
      }
      return terms[index - 1].certain.contains(.negation)
        && !terms[index].certain.isDisjoint(with: [.quality, .exists])
    }
      && !terms.any(said) { $0.kind == .word && !$0.certain.isDisjoint(with: verbs) }
  }

  /// "chốt 2 hộp mắc ca cuối tuần mới nhận được hàng", "2kg ổi 5h mới nhận được": whether goods that are ordered are to
  /// come at a time; "mua 2kg nhận được 1kg8" complains.
  func receivesLater(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, words.certain.isSuperset(of: .receipt),
      let receipt = range.last(where: { terms[$0].certain.contains(.complaint) }),
      terms[receipt].certain == .receipt, receipt > quantity,
      !terms.any(
        receipt..<range.upperBound, where: { $0.kind == .quantity || $0.certain.contains(.done) }),
      !terms.any(
        range.lowerBound..<receipt,
        where: { !$0.certain.isDisjoint(with: [.past, .negation, .complaint]) })
    else { return false }
    let isAsked = (words.order ?? words.give).map { $0 < quantity } ?? false
    let before = terms[receipt - 1]
    return isAsked || before.kind == .figure
      || !before.certain.isDisjoint(with: [.time, .now, .farOff])
      || terms.any(quantity..<receipt) { $0.kind == .figure || $0.certain.contains(.time) }
  }

  /// "hôm rằm dì mua 2 con vịt ở đây": a day or a feast that opens a clause, behind it who bought how much then, and
  /// where, or what it was like; "hôm rằm em cần 5 nải chuối" orders.
  func tellsOfOccasion(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let opening = opening(range)
    guard terms[opening].certain == .occasion, let order = words.order,
      let quantity = words.quantity, order > opening + 1, order < quantity, order <= opening + 8,
      terms[opening + 1].kind != .figure,
      // "hôm này", "bữa mai"; "bữa đám giỗ" is a phrase.
      terms[opening + 1].certain.isDisjoint(with: .filler) || terms[opening + 1].word < 0
    else { return false }
    let later: WordClass = [.order, .give, .delivery, .sending, .now, .farOff, .then, .add]
    return terms.all(opening + 1..<order) {
      $0.kind == .unknown || $0.kind == .figure || $0.kind == .product
        || $0.kind == .word && $0.certain.isDisjoint(with: later)
    }
      && terms.any(quantity + 1..<range.upperBound) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.address, .degree])
      }
      && terms.all(quantity..<range.upperBound) {
        $0.kind != .phone && !($0.kind == .word && $0.certain.contains(.particle))
      }
  }

  /// "cậu Tư mua 5 ký cua hoài à", "chị Hoa mua 3kg cam nhiều thế": what somebody who is named buys, exclaimed at.
  func exclaimsAtAmount(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, let order = words.order, words.give == nil,
      order < quantity,
      // "thấy chị Hai chốt 5kg mà ham".
      let last = before(range.upperBound, in: range, skipping: [.particle, .call, .person]),
      last == max(quantity, words.product ?? 0) + 1,
      terms[last].certain == .habit
        || terms[last].certain == .degree && terms[opening(range)].typed.contains(.otherVerb)
    else { return false }
    return terms.all(range) { $0.kind != .phone }
      && (range.lowerBound..<order).contains {
        terms[$0].kind == .word
          && (terms[$0].certain == .named
            || $0 < order - 1
              && (terms[$0].typed.isSuperset(of: .kin) || terms[$0].typed.contains(.third)))
      }
  }

  /// "mua 5kg cam chỗ khác có 20k thôi", "shopee bán 1 gói trâu có 300k": what goods cost where others sell them.
  func pricesElsewhere(_ range: Range<Int>) -> Bool {
    terms.any(range) { $0.kind == .word && $0.certain == .elsewhere }
      && terms.all(range) { $0.kind != .phone && !($0.kind == .word && $0.certain == .particle) }
  }

  /// "siêu thị bán 2kg nho đắt hơn": that so much of goods costs more or less elsewhere; "mực rẻ hơn siêu thị lấy 2kg"
  /// wants them.
  func comparesPrices(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.isSuperset(of: .comparison), let quantity = words.quantity,
      let comparison = range.last(where: { terms[$0].certain == .comparison })
    else { return false }
    return quantity < comparison
      && !terms.any(comparison..<range.upperBound) {
        $0.kind == .word && !$0.certain.isDisjoint(with: [.order, .give])
      }
  }

  /// "ráng bán hết 2 tấn cam nha shop": what a shop is wished to sell.
  func wishesSales(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    words.order == nil
      && range.contains { index in
        terms[index].certain.isSuperset(of: .sellingOff) && range.contains(index + 1)
          && terms[index + 1].kind == .quantity
          && !terms.any(index + 2..<range.upperBound) {
            $0.kind == .word && $0.classes.contains(.give)
          }
      }
  }

  /// Whether a clause behind a wish begins with how much is to be sold out.
  func wishesSoldOut(_ range: Range<Int>, behind wish: Range<Int>) -> Bool {
    let wanting: WordClass = [.order, .give]
    // "tất cả 3kg ổi nhé" may be wanted.
    return range.count > 1 && terms[range.lowerBound].kind == .word
      && terms[range.lowerBound].certain.contains(.all)
      && terms[range.lowerBound + 1].kind == .quantity
      && terms[range.lowerBound + 1].quantity.size ?? 0 >= 20_000
      && !terms.any(range) { $0.kind == .word && !$0.certain.isDisjoint(with: wanting) }
      && terms.any(wish) { $0.kind == .word && $0.classes.contains(.wish) }
  }

  /// Whether a word, as it is typed, says that there is something: "còn", "có", "về".
  func tellsOfStock(_ term: Term) -> Bool {
    guard term.kind == .word, term.certain.contains(.exists) else { return false }
    return term.certain.contains(.into) || term.certain.contains(.delivery)
      || term.isAccented && term.certain == [.exists, .filler]
  }

  /// "shop chưa gửi 2kg ổi của em", "2kg ổi chưa tới luôn": that goods have not come; "2kg ổi chưa gửi thì hủy" goes on.
  func complainsOfDelay(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.quantity != nil, words.order == nil, words.certain.isDisjoint(with: .add),
      let verb = range.dropFirst().first(where: {
        terms[$0].kind == .word
          && !terms[$0].certain.isDisjoint(with: [.delivery, .sending, .range])
          && isNotYet($0 - 1, range)
      }),
      words.then.map({ $0 < verb }) ?? true
    else { return false }
    // "chưa giao tiền", "2kg ổi chưa gửi về Vinh được thì chưa ship"; "2kg xoài chưa chín" is how they are wanted.
    let next = range.contains(verb + 1) ? terms[verb + 1] : terms[verb]
    return next.kind != .unknown && !next.certain.contains(.address)
  }

  /// Whether a word says that something is not yet done; without its accent "chua" behind goods is what they are like.
  private func isNotYet(_ index: Int, _ range: Range<Int>) -> Bool {
    guard terms[index].kind == .word else { return false }
    if terms[index].isAccented { return terms[index].certain.isSuperset(of: [.tag, .negation]) }
    return terms[index].classes.isSuperset(of: [.tag, .negation, .quality])
      && before(index, in: range, skipping: [.person, .call, .particle]) == nil
  }

  /// "1kg mực bằng nửa tháng lương", "1kg ổi to bằng cái đầu": what so much of goods is as much, or as large, as;
  /// "trả bằng tiền mặt" pays.
  func equates(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let verbs: WordClass = [.alter, .add, .remove, .into]
    guard let quantity = words.quantity, words.order == nil, words.give == nil,
      words.classes.isDisjoint(with: verbs),
      let equal = terms.first(range, where: { $0.kind == .word && $0.certain == .equal }),
      equal > quantity, range.contains(equal + 1)
    else { return false }
    let before = terms[equal - 1]
    return before.kind == .product || before.kind == .quantity
      || before.kind == .word && !before.certain.isDisjoint(with: [.quality, .degree, .exists])
  }

  /// "1 ngày 3 trái", "tuần 2kg": how much of goods somebody takes in so long.
  func tellsRate(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    let first = opening(range)
    guard let quantity = words.quantity, words.order == nil, words.give == nil, quantity > first,
      !terms[quantity].quantity.isBare, terms[quantity - 1].kind == .word,
      terms[quantity - 1].typed == .time || terms[quantity - 1].typed == .date
    else { return false }
    return quantity - 1 == first && terms[first].isAccented
      || quantity - 2 == first && terms[first].kind == .figure
  }

  /// "shop bán 1 ngày nửa tấn ổi", "vườn nhà em 2 tấn cam": more than anybody buys by the way, behind who has or sells
  /// it, and with no verb that orders.
  func mayTellOfMuch(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard let quantity = words.quantity, words.order == nil, words.certain.isDisjoint(with: .add),
      terms[quantity].quantity.grams > 0,
      terms[quantity].quantity.size ?? 0 >= Self.muchMass
    else { return false }
    let telling: WordClass = [.give, .otherVerb, .exists, .now, .time, .third]
    // "cho em 1 tạ" asks; "bán" only sells.
    let isSold = words.give.map {
      terms[$0].typed.contains(.give) && terms[$0].typed.isDisjoint(with: [.direction, .sending])
    }
    return isSold ?? true
      && (range.lowerBound..<quantity).contains {
        terms[$0].kind == .unknown && words.product != nil
          || terms[$0].kind == .word
            && !terms[$0].certain.union(isSold ?? false && $0 == words.give ? .give : [])
              .isDisjoint(with: telling)
      }
  }

  /// A quintal (tạ).
  private static let muchMass: Int64 = 100_000
}
