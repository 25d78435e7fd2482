/// What a clause does beside the one before it.
extension ReadingBuilder {
  /// Changes what a clause does by the one before it.
  func reconsider(
    _ clause: inout Clause, behind earlier: Clause, hasOrdered: Bool
  ) {
    // "nhiêu vậy shop? con gà ấy": what was asked about.
    if clause.kind == .order, earlier.kind == .question, pointsBack(clause, behind: earlier) {
      clause.kind = .mention
      return
    }
    // "chúc live bùng nổ, hết sạch 200 nải chuối".
    if clause.kind == .order, parse.wishesSoldOut(clause.range, behind: earlier.range) {
      clause.kind = .chatter
      return
    }
    // "xoài thôi nhé, ko lấy nữa".
    if clause.kind == .cancel, earlier.kind == .mention,
      parse.terms.any(earlier.range, where: { $0.classes.contains(.enough) })
    {
      clause.kind = .remove
    }
    // "xoài chua quá, không lấy nữa", "cam dở quá, bỏ ra nha": of what the clause before is about.
    if !hasOrdered, earlier.hasNames,
      earlier.kind == .mention || earlier.kind == .chatter
        || earlier.kind == .question && !earlier.isAsked,
      clause.kind == .cancel || clause.kind == .chatter, parse.takesAway(clause.range)
    {
      clause.kind = .remove
    }
    // "bỏ tỏi, thay 2kg hành": what comes instead.
    if earlier.kind == .remove, clause.kind == .set, clause.hasNames,
      parse.terms.any(clause.range, where: { $0.certain.isSuperset(of: .instead) })
    {
      clause.kind = .add
    }
    // "nãy chốt 5kg cam giờ còn 3kg thôi".
    if clause.kind == .leaning, !hasOrdered, restates(clause, earlier),
      parse.lastBecoming(clause.range) >= 0
    {
      clause.kind = .set
      clause.isUnclear = false
    }
    if goesOnChanging(clause, behind: earlier) {
      // "sửa lại ổi 3kg, 2kg na": to be so much, or so much more.
      clause.isUnclear = earlier.kind == .set && !isSaidAs(earlier, clause)
      if !clause.isUnclear { clause.kind = earlier.kind }
      return
    }
    // "thêm trứng 1 chục, bỏ gà, miến còn 1 gói".
    if clause.kind == .order || clause.kind == .leaning,
      ClauseKinds.changes.hold(ClauseKinds(earlier.kind)),
      let name = parse.terms.first(clause.range, where: { $0.kind == .product }),
      parse.lastBecoming(clause.range) > name
    {
      clause.kind = .set
      clause.isUnclear = false
    }
    // "hủy giúp chị, khi khác chị mua".
    if kinds.hold(ClauseKinds(.cancel)), clause.kind == .order || clause.kind == .leaning,
      clause.isConditional, clause.firstAmount == nil, !clause.hasNames
    {
      clause.kind = .chatter
    }
    // "lấy ít lại thôi, ổi còn 1kg nha".
    if clause.kind == .order || clause.kind == .leaning, clause.hasNames,
      earlier.firstAmount == nil, earlier.kind != .question,
      !earlier.hasNames, !hasOrdered, parse.lastBecoming(clause.range) >= 0,
      parse.terms.any(earlier.range, where: { $0.certain.contains(.lessen) })
    {
      clause.kind = .set
      clause.isUnclear = false
    }
    guard clause.kind == .order else { return }
    // "bỏ na ra nhé, chỉ lấy hồng thôi": what stays.
    if earlier.kind == .remove, clause.firstAmount == nil, clause.hasNames,
      parse.terms.any(clause.range, where: { $0.certain.contains(.enough) })
    {
      clause.kind = .mention
    }
    if !hasOrdered,
      parse.corrects(earlier.range) || tellsOfSlip(earlier) || restates(clause, earlier)
    {
      clause.kind = .set
    }
    if earlier.isReport, isReported(clause, by: earlier) { clause.kind = .mention }
    // "chúc shop đắt hàng, chốt ngàn đơn".
    if earlier.kind == .chatter, clause.firstAmount == nil, !clause.hasNames,
      parse.terms.any(
        clause.range, where: { $0.kind == .figure || $0.certain.contains(.otherCount) }),
      parse.terms.any(earlier.range, where: { $0.classes.contains(.wish) })
    {
      clause.kind = .chatter
    }
  }

  /// Changes what the clause before one does, by what this one tells of it.
  mutating func reconsiderEarlier(_ index: Int, behind clause: inout Clause) {
    let earlier = parse.clauses[index]
    switch earlier.kind {
    // "trứng gà, trà shan giá sao ạ": names before what they are asked about.
    case .order
    where earlier.isOnlyName && earlier.firstAmount == nil && clause.kind == .question
      && clause.hasNames
      && clause.firstAmount == nil:
      parse.clauses[index].kind = .mention
      isRecast = true
    // "chốt 2kg cam, gõ nhầm nha": whether nothing is wanted, or something else, is not said.
    case .order
    where tellsOfSlip(clause) && clause.firstAmount == nil && !tellsWhen(clause)
      && index + 2 == parse.clauses.count
      && !parse.terms.any(earlier.range, where: { $0.typed.contains(.enough) }):
      isDoubtful = true
    case .order where tellsOfSlip(clause) || restates(earlier, clause):
      parse.clauses[index].kind = .set
      kinds.insert(.set)
    case .order where remindsOfOrder(earlier, clause):
      parse.clauses[index].kind = .mention
      isRecast = true
    // "em đặt nhầm 2kg cam, bỏ ra nha".
    case .set
    where parse.takesAway(clause.range)
      && parse.terms.any(earlier.range, where: { $0.certain.contains(.mistaken) }):
      parse.clauses[index].kind = .remove
      clause.kind = .chatter
      kinds.insert(.remove)
    default: break
    }
  }

  /// Whether a clause behind a question that names no goods does: with no number and nothing that orders them.
  private func pointsBack(_ clause: Clause, behind question: Clause) -> Bool {
    guard clause.hasNames, !question.hasNames, question.firstAmount == nil, !holdsOrderVerb(clause)
    else { return false }
    if let amount = clause.firstAmount {
      // "giá sao, gói 2kg khô mực giúp em" says how much it holds.
      guard parse.terms[amount].kind == .quantity, parse.terms[amount].quantity.isImplied,
        parse.terms[amount].quantity.contents == 0,
        // "giá bao nhiêu, túi chè 3 nha".
        !parse.terms.any(amount + 1..<clause.range.upperBound, where: { $0.kind == .quantity })
      else { return false }
    } else {
      guard clause.isOnlyName else { return false }
    }
    // "giá nhiêu? con gà", "còn không? con gà ấy"; "ship được không? con gà, gói miến" orders, and so does "gói chè nhé".
    guard let name = parse.terms.first(clause.range, where: { $0.kind == .product }) else {
      return false
    }
    let next = clause.range.contains(name + 1) ? parse.terms[name + 1].certain : []
    guard !next.contains(.particle),
      next.isSuperset(of: .yonder)
        || parse.terms.any(
          question.range,
          where: {
            $0.kind == .word && $0.certain.contains(.price)
              && !$0.certain.isSuperset(of: .permission)
          })
    else { return false }
    let wanting: WordClass = [.order, .give, .add, .more]
    let opening = parse.terms[clause.range.lowerBound]
    // "gia sao, cho em con ga".
    let isGiven = opening.kind == .word && !opening.isAccented && opening.classes.contains(.give)
    return !isGiven
      && !parse.terms.any(clause.range) {
        $0.kind == .phone || $0.kind == .word && !$0.certain.isDisjoint(with: wanting)
      }
  }

  /// "bớt 1kg ổi, 1kg bơ", "bỏ ổi, bơ đi nhé", "sửa lại đơn: 2kg ổi, 1kg na": whether a clause behind a comma
  /// names more goods, as the one before it does, that are to go or to be of another amount.
  private func goesOnChanging(_ clause: Clause, behind earlier: Clause) -> Bool {
    guard clause.kind == .order || clause.kind == .mention || clause.kind == .leaning,
      clause.hasNames,
      earlier.kind == .remove || earlier.kind == .set, earlier.hasNames,
      clause.range.lowerBound > 0,
      parse.terms[clause.range.lowerBound - 1].kind == .comma,
      (clause.firstAmount == nil) == (earlier.firstAmount == nil)
    else { return false }
    var small: WordClass = [
      .person, .particle, .call, .filler, .direction, .and, .classifier, .goods,
    ]
    if clause.firstAmount != nil { small.insert(.into) }
    let saying: WordClass = [
      .order, .give, .enough, .more, .add, .remove, .alter, .cancel, .negation, .question, .past,
      .now, .each,
    ]
    // "bớt 1kg ổi, 1kg bơ gửi về Vinh": where to is told behind all goods.
    let sent = endOfGoods(clause.range)
    let isLast = !parse.terms.any(sent..<clause.range.upperBound) {
      $0.kind == .product || $0.kind == .quantity
    }
    return isLast
      && parse.terms.all(clause.range.lowerBound..<sent) {
        $0.kind != .unknown
          && ($0.kind != .word
            || !$0.classes.isDisjoint(with: small) && $0.certain.isDisjoint(with: saying))
      }
  }

  /// Where a clause begins to say where goods are sent, or who is to be called.
  func endOfGoods(_ range: Range<Int>) -> Int {
    parse.terms.first(range) {
      $0.kind == .word && !$0.certain.isDisjoint(with: [.delivery, .sending, .address])
    } ?? range.upperBound
  }

  /// Whether a clause says what its amount becomes, or names goods and amount in the order of another.
  private func isSaidAs(_ earlier: Clause, _ clause: Clause) -> Bool {
    parse.lastBecoming(clause.range) >= 0
      || namesFirst(clause.range) == namesFirst(earlier.range)
  }

  /// Whether goods stand before their amount.
  func namesFirst(_ range: Range<Int>) -> Bool {
    parse.terms.first(range) { $0.kind == .product || $0.kind == .quantity }
      .map { parse.terms[$0].kind == .product } ?? false
  }

  /// "nãy em ghi lộn 30kg", "tay to bấm nhầm", "không phải 20kg đâu": whether a clause tells what was written
  /// by mistake.
  func tellsOfSlip(_ clause: Clause) -> Bool {
    guard !clause.hasNames else { return false }
    if parse.terms.any(
      clause.range, where: { $0.kind == .word && $0.certain.isSuperset(of: .slip) })
    {
      return true
    }
    let second = clause.range.lowerBound + 1
    if clause.range.contains(second), parse.isDenied(second, clause.range),
      parse.terms[second].kind == .figure
    {
      return true
    }
    return clause.isReport && clause.firstAmount != nil
      && parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.mistaken) }
  }

  /// "nãy em nhầm": whether a clause tells of something that was written before.
  private func tellsWhen(_ clause: Clause) -> Bool {
    parse.terms.any(clause.range) { $0.certain.contains(.past) || $0.certain.contains(.order) }
  }

  /// "nãy em chốt 2kg giờ lấy 4kg", "tổng 5kg nhé, nãy em ghi 3": whether an order says anew what a clause
  /// beside it tells that was ordered in this session.
  func restates(_ clause: Clause, _ earlier: Clause) -> Bool {
    guard earlier.isReport, let old = earlier.firstAmount, clause.firstAmount != nil,
      parse.terms.any(earlier.range, where: { $0.certain.isSuperset(of: .earlier) })
        || endsDone(earlier) && opensWithNow(clause),
      !parse.terms.any(
        earlier.range,
        where: {
          $0.kind == .word
            && !$0.certain.isDisjoint(with: [.otherVerb, .degree, .complaint, .third])
        }),
      !parse.terms.any(
        earlier.range.lowerBound..<old,
        where: { $0.kind == .word && $0.certain.contains(.negation) })
    else { return false }
    let first = parse.terms.first(earlier.range) { $0.kind == .product }
    let second = parse.terms.first(clause.range) { $0.kind == .product }
    guard let first, let second else { return true }
    return parse.terms[first].product.offer == parse.terms[second].product.offer
  }

  /// "em chốt 2kg mận rồi": whether a clause tells what somebody has ordered.
  private func endsDone(_ clause: Clause) -> Bool {
    parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.order) }
      && parse.before(
        clause.range.upperBound, in: clause.range, skipping: [.person, .particle, .call]
      ).map { parse.terms[$0].certain == .done } ?? false
      && !parse.terms.any(clause.range) {
        $0.certain.contains(.past) || $0.certain.contains(.otherVerb)
      }
  }

  /// "em chốt 2kg mận rồi, lấy 3kg mận": whether it is so much in all, or so much more of the same.
  func mayOrderAgain(_ clause: Clause, behind earlier: Clause) -> Bool {
    guard clause.kind == .order, clause.firstAmount != nil, earlier.isReport,
      earlier.firstAmount != nil, endsDone(earlier),
      let first = parse.terms.first(earlier.range, where: { $0.kind == .product })
    else { return false }
    let second = parse.terms.first(clause.range) { $0.kind == .product }
    return second.map { parse.terms[$0].product.offer == parse.terms[first].product.offer } ?? true
  }

  /// "giờ cho em lấy 4kg", "cho em lên 5kg": whether a clause says what is to be now.
  private func opensWithNow(_ clause: Clause) -> Bool {
    let amount = clause.firstAmount ?? clause.range.upperBound
    return !parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.add) }
      && (parse.terms[clause.range.lowerBound].classes.isSuperset(of: [.filler, .now])
        || amount > clause.range.lowerBound
          && parse.terms[amount - 1].certain.isSuperset(of: [.give, .into]))
  }

  /// "đơn của em 2kg ổi nhé, em đặt hôm qua": whether a clause tells when the order was made that the one before
  /// it names.
  func remindsOfOrder(_ earlier: Clause, _ clause: Clause) -> Bool {
    guard clause.isReport, !clause.hasNames, clause.firstAmount == nil, earlier.kind == .order,
      let opening = parse.terms.first(earlier.range, where: { $0.certain != .polite }),
      parse.terms[opening].certain.isSuperset(of: [.goods, .otherCount])
    else { return false }
    return parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.order) }
  }

  /// "thôi 3 cây thôi hết tiền rồi": whether a clause that orders nothing says with an amount what is enough.
  func leavesLess(_ clause: Clause) -> Bool {
    clause.kind == .chatter && clause.firstAmount != nil && !clause.hasNames
      && parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.enough) }
  }

  /// "2kg ổi, chị em 3kg cam": whether a clause behind an order may be what others who are with the buyer want.
  func mayOrderForOthers(_ clause: Clause) -> Bool {
    guard clause.kind == .chatter, clause.isReport, clause.hasNames, clause.firstAmount != nil,
      clause.range.count <= 4
    else { return false }
    return parse.terms[clause.range.lowerBound].certain.isSuperset(of: .group)
      && parse.terms[clause.range.lowerBound + 1].kind == .quantity
  }

  /// "bớt 1kg nhé, 2kg thôi": whether an amount with no name is what is left behind one that is taken away.
  func statesRest(_ clause: Clause, behind earlier: Clause) -> Bool {
    earlier.kind == .remove && earlier.firstAmount != nil
      && (clause.kind == .order || clause.kind == .leaning)
      && clause.firstAmount != nil && !clause.hasNames
      && parse.terms.any(clause.range) {
        $0.kind == .word
          && ($0.certain.contains(.enough) || $0.certain == .sufficing
            || $0.certain.contains(.exists) && !$0.certain.contains(.into))
      }
  }

  /// Whether what a clause names is what a report before it is about.
  private func isReported(_ clause: Clause, by report: Clause) -> Bool {
    // "hàng về rồi, ổi giòn mê", "em chốt lúc nãy rồi á, 2 hộp mắc ca".
    if clause.isOnlyName || parse.remindsOfOrder(report.range, clause.range) { return true }
    // "ck rồi nha, đơn 3kg bưởi".
    let opening = parse.terms[clause.range.lowerBound]
    return opening.kind == .word && opening.certain.isSuperset(of: [.goods, .otherCount])
  }

  /// Whether a clause that asks ends a list with one more amount of goods: "… bơ 3kg tổng nhiêu".
  ///
  /// Who does so with no verb that orders has ordered nothing yet.
  func asksForTotal(_ clause: Clause) -> Bool {
    clause.hasNames && clause.firstAmount != nil
      && parse.terms.any(clause.range) { $0.kind == .word && $0.classes.contains(.question) }
  }

  /// Whether a clause goes on with a list: nobody ended what he said before it.
  func goesOn(_ clause: Clause) -> Bool {
    let mark = clause.range.lowerBound - 1
    guard mark > 0, parse.terms[mark].kind == .comma else { return false }
    return parse.terms[mark - 1].kind == .quantity || parse.terms[mark - 1].kind == .product
  }

  /// Whether the amount of a clause is one of its unit, as prices are asked for.
  func isOne(_ clause: Clause) -> Bool {
    clause.firstAmount.map { parse.terms[$0].quantity.thousandths == 1000 } ?? false
  }

  func holdsOrderVerb(_ clause: Clause) -> Bool {
    parse.terms.any(clause.range) {
      $0.kind == .word && !$0.certain.isDisjoint(with: [.order, .give])
    }
  }
}
