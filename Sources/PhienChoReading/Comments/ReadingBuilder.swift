internal import PhienCho

/// Puts the clauses of a comment together into one reading.
struct ReadingBuilder: ~Copyable {
  private var parse: CommentParse
  private let ordered: Int32
  private var reasons = ReviewReasons()
  /// What the clauses do, and whether one is sure to want goods.
  private var kinds = ClauseKinds()
  private var isClear = false
  /// Whether another clause takes an order of the same comment back, or leaves open what is wanted.
  private var isDoubtful = false

  init(parse: consuming CommentParse, ordered: Int32) {
    self.parse = parse
    self.ordered = ordered
  }

  mutating func build(phones: [PhoneScanner.Span]) -> CommentReading {
    let numbers = phones.numbers
    if phones.holdInvalid { reasons.insert(.phoneInvalid) }
    parse.makeClauses()
    classify(hasPhone: !numbers.isEmpty)
    let lines = self.lines()
    var intent = intent
    if lines.isZero, intent == .order { intent = .other }
    if intent == .order || intent == .change {
      reasons.formUnion(lines.reasons)
      if !isClear || isDoubtful, kinds.hold(.wanting) { reasons.insert(.intentUnclear) }
      if isConditional { reasons.insert(.conditional) }
    }
    // "nếu không giao kịp thì hủy đơn".
    if intent == .cancel || intent == .change,
      parse.clauses.indices.contains(where: {
        parse.clauses[$0].isConditional
          && ClauseKinds(.cancel, .remove, .exchange).hold(ClauseKinds(parse.clauses[$0].kind))
      })
    {
      reasons.insert(.conditional)
    }
    return CommentReading(
      intent: intent, lines: intent == .order || intent == .change ? lines.lines : [],
      phones: numbers, review: reasons.list)
  }

  /// Finds what each clause does.
  private mutating func classify(hasPhone: Bool) {
    var hasOrdered = false
    var hasOrderVerb = false
    var asked = 0
    for index in parse.clauses.indices {
      // By itself: taken in place, ThreadSanitizer believes the reader's tables to be changed.
      var clause = parse.clauses[index]
      parse.accept(clause)
      parse.classify(&clause, hasOrdered: hasOrdered, hasPhone: hasPhone)
      if index > 0 { reconsider(&clause, behind: parse.clauses[index - 1], hasOrdered: hasOrdered) }
      if hasOrdered, clause.kind == .cancel || clause.kind == .chatter {
        isDoubtful = isDoubtful || clause.kind == .cancel || parse.withdraws(clause.range)
      }
      if hasOrdered, clause.kind == .question, asksForTotal(clause) {
        if !hasOrderVerb, !isOne(clause), !hasPhone, goesOn(clause) {
          asked = index
          hasOrdered = false
        } else if !(hasOrderVerb && isOne(clause)) {
          // Whether it is wanted, too, nobody knows; "chốt 2kg ổi, 1kg cam bao nhiêu" asks a price.
          isDoubtful = true
          if hasOrderVerb { clause.kind = .leaning }
        }
      }
      hasOrderVerb = hasOrderVerb || clause.kind == .order && holdsOrderVerb(clause)
      hasOrdered = hasOrdered || clause.kind == .order
      if index > 0, statesRest(clause, behind: parse.clauses[index - 1]) {
        parse.clauses[index - 1].kind = .mention
        clause.kind = .set
      }
      if hasOrdered, clause.kind == .chatter, clause.firstAmount != nil,
        parse.negatedVerb(clause.range) != nil
      {
        isDoubtful = true
      }
      if index > 0, tellsOfSlip(clause), parse.clauses[index - 1].kind == .order {
        parse.clauses[index - 1].kind = .set
        kinds.insert(.set)
      }
      let kind = ClauseKinds(clause.kind)
      isClear = isClear || kind.hold(.wanting) && !clause.isUnclear
      kinds.insert(clause.kind)
      parse.clauses[index] = clause
    }
    if asked > 0 { withdrawOrders(before: asked) }
    if kinds.hold(ClauseKinds(.remove, .exchange, .cancel)), kinds.hold(ClauseKinds(.order)) {
      keepMentioned()
    }
    isDoubtful = isDoubtful || hasOrdered && parse.changesMind()
    // "khỏi ship nha em, chiều chị ghé lấy".
    if kinds.hold(ClauseKinds(.cancel)),
      parse.terms.any(0..<parse.terms.count, where: { $0.certain == .fetching })
    {
      spareDelivery()
    }
    // "hủy đơn cũ, lấy 3kg cam": the one order or the other.
    isDoubtful = isDoubtful || hasOrdered && kinds.hold(ClauseKinds(.cancel))
  }

  /// Changes what a clause does by the one before it.
  private func reconsider(
    _ clause: inout Clause, behind earlier: Clause, hasOrdered: Bool
  ) {
    // "xoài thôi nhé, ko lấy nữa".
    if clause.kind == .cancel, earlier.kind == .mention,
      parse.terms.any(earlier.range, where: { $0.classes.contains(.enough) })
    {
      clause.kind = .remove
    }
    // "xoài chua quá, không lấy nữa", "cam dở quá, bỏ ra nha": of what the clause before is about.
    if !hasOrdered, earlier.hasNames, earlier.kind == .mention || earlier.kind == .chatter || earlier.kind == .question && !earlier.isAsked,
      clause.kind == .cancel || clause.kind == .chatter, parse.takesAway(clause.range)
    {
      clause.kind = .remove
    }
    guard clause.kind == .order else { return }
    // "bỏ na ra nhé, chỉ lấy hồng thôi": what stays.
    if earlier.kind == .remove, clause.firstAmount == nil, clause.hasNames,
      parse.terms.any(clause.range, where: { $0.certain.contains(.enough) })
    {
      clause.kind = .mention
    }
    if !hasOrdered, parse.corrects(earlier.range) || tellsOfSlip(earlier) || restates(clause, earlier) {
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

  /// "nãy em ghi lộn 30kg", "tay to bấm nhầm", "không phải 20kg đâu": whether a clause tells what was written
  /// by mistake.
  private func tellsOfSlip(_ clause: Clause) -> Bool {
    guard !clause.hasNames else { return false }
    if parse.terms.any(clause.range, where: { $0.kind == .word && $0.certain.isSuperset(of: .slip) })
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

  /// "nãy em chốt 2kg giờ lấy 4kg": whether an order says anew what a clause before it tells that was ordered
  /// in this session.
  private func restates(_ clause: Clause, _ earlier: Clause) -> Bool {
    guard earlier.isReport, let old = earlier.firstAmount, clause.firstAmount != nil,
      parse.terms.any(earlier.range, where: { $0.certain.isSuperset(of: .earlier) }),
      !parse.terms.any(
        earlier.range, where: { $0.kind == .word && !$0.certain.isDisjoint(with: [.otherVerb, .degree, .complaint, .third]) }),
      !parse.terms.any(earlier.range.lowerBound..<old, where: { $0.kind == .word && $0.certain.contains(.negation) })
    else { return false }
    let first = parse.terms.first(earlier.range) { $0.kind == .product }
    let second = parse.terms.first(clause.range) { $0.kind == .product }
    guard let first, let second else { return true }
    return parse.terms[first].product.offer == parse.terms[second].product.offer
  }

  /// "bớt 1kg nhé, 2kg thôi": whether an amount with no name is what is left behind one that is taken away.
  private func statesRest(_ clause: Clause, behind earlier: Clause) -> Bool {
    earlier.kind == .remove && earlier.firstAmount != nil && clause.kind == .order
      && clause.firstAmount != nil && !clause.hasNames
      && parse.terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.enough) }
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
  private func asksForTotal(_ clause: Clause) -> Bool {
    clause.hasNames && clause.firstAmount != nil
      && parse.terms.any(clause.range) { $0.kind == .word && $0.classes.contains(.question) }
  }

  /// Whether a clause goes on with a list: nobody ended what he said before it.
  private func goesOn(_ clause: Clause) -> Bool {
    let mark = clause.range.lowerBound - 1
    guard mark > 0, parse.terms[mark].kind == .comma else { return false }
    return parse.terms[mark - 1].kind == .quantity || parse.terms[mark - 1].kind == .product
  }

  /// Whether the amount of a clause is one of its unit, as prices are asked for.
  private func isOne(_ clause: Clause) -> Bool {
    clause.firstAmount.map { parse.terms[$0].quantity.thousandths == 1000 } ?? false
  }

  private func holdsOrderVerb(_ clause: Clause) -> Bool {
    parse.terms.any(clause.range) {
      $0.kind == .word && !$0.certain.isDisjoint(with: [.order, .give])
    }
  }

  /// Takes what is not to be delivered for no withdrawal.
  private mutating func spareDelivery() {
    kinds = ClauseKinds()
    for index in parse.clauses.indices {
      var clause = parse.clauses[index]
      let isDelivery = parse.terms.any(clause.range) {
        $0.kind == .word && $0.certain.isSuperset(of: [.negation, .order])
      }
      if clause.kind == .cancel, isDelivery { clause.kind = .chatter }
      parse.clauses[index] = clause
      kinds.insert(clause.kind)
    }
  }

  /// "bỏ ổi, giữ cam": beside what goes, what is kept without an amount is no order.
  private mutating func keepMentioned() {
    kinds = ClauseKinds()
    for index in parse.clauses.indices {
      var clause = parse.clauses[index]
      // "giữ cho chị 2kg" puts aside what is bought.
      let isKept =
        clause.kind == .order && clause.hasNames
        && clause.range.dropLast().contains {
          parse.terms[$0].kind == .word && parse.terms[$0].certain.isSuperset(of: .keeping)
            && (parse.terms[$0 + 1].kind == .product || parse.terms[$0 + 1].kind == .quantity)
        }
      if isKept { clause.kind = .mention }
      parse.clauses[index] = clause
      kinds.insert(clause.kind)
    }
  }

  /// Takes the orders of a list back whose last item asks what they come to.
  private mutating func withdrawOrders(before end: Int) {
    kinds = ClauseKinds()
    isClear = false
    for index in parse.clauses.indices {
      var clause = parse.clauses[index]
      if index < end, clause.kind == .order { clause.kind = .question }
      parse.clauses[index] = clause
      kinds.insert(clause.kind)
      isClear = isClear || ClauseKinds.wanting.hold(ClauseKinds(clause.kind)) && !clause.isUnclear
    }
  }

  private var intent: CommentReading.Intent {
    if kinds.hold(.changes) { return .change }
    if kinds.hold(ClauseKinds(.order, .leaning)) { return .order }
    if kinds.hold(ClauseKinds(.cancel)) { return .cancel }
    return kinds.hold(ClauseKinds(.question)) ? .question : .other
  }

  /// Whether an order hangs on something, said in its clause or in the one before it.
  private var isConditional: Bool {
    for index in parse.clauses.indices {
      let clause = parse.clauses[index]
      guard clause.kind == .order || clause.kind == .add else { continue }
      if clause.isConditional { return true }
      guard index > 0 else { continue }
      let earlier = parse.clauses[index - 1]
      let isCondition =
        parse.holdsCondition(earlier.range)
        || parse.asksForLowerPrice(earlier.range)
      if earlier.kind == .question, parse.answersItself(clause.range, earlier.range) { return true }
      switch earlier.kind {
      case .question, .chatter, .mention: if isCondition, !earlier.isAsked { return true }
      default: break
      }
    }
    return false
  }

  // MARK: Lines

  private func lines() -> (lines: [CommentReading.Line], reasons: ReviewReasons, isZero: Bool) {
    guard kinds.hold(.wanting) || kinds.hold(.changes) else { return ([], [], false) }
    var drafts = Pile<DraftLine>()
    var reasons = ReviewReasons()
    var orders = LineBinder(terms: parse.terms, pinned: parse.pinned)
    parse.swapMemory(&orders)
    defer { parse.swapMemory(&orders) }
    var lastOrder: Clause?
    let changed = ordered >= 0 ? ordered : parse.pinned
    for index in parse.clauses.indices {
      let clause = parse.clauses[index]
      switch clause.kind {
      case .order where completes(index, &drafts): break
      case .order, .leaning:
        orders.take(clause.range, action: .add)
        lastOrder = clause
      case .add, .remove, .set, .exchange:
        var binder = LineBinder(terms: parse.terms, pinned: changed)
        binder.mentioned = orders.mentioned
        if clause.kind == .exchange {
          exchange(clause, &binder)
        } else if clause.kind == .set {
          set(clause, &binder)
        } else {
          binder.take(clause.range, action: clause.kind == .remove ? .remove : .add)
          binder.finish(clause.kind == .remove ? .remove : .add, clause: clause, parse.tables)
        }
        drafts.append(binder.lines)
        reasons.formUnion(binder.reasons)
      // "2 gói nhé. Lạp sườn bao nhiêu?": what is asked about behind an order is something else.
      case .question where lastOrder != nil: break
      case .mention, .question, .chatter:
        orders.mention(clause.range)
      case .cancel: break
      }
    }
    if let lastOrder {
      orders.finish(.add, clause: lastOrder, parse.tables)
      reasons.formUnion(orders.reasons)
      if drafts.isEmpty { return settle(orders.lines, &reasons) }
      drafts.append(orders.lines)
    }
    return settle(drafts, &reasons)
  }

  /// "thay nho bằng mận nhé, vẫn 2kg": an amount behind a change that has none.
  private func completes(_ index: Int, _ drafts: inout Pile<DraftLine>) -> Bool {
    guard index > 0, drafts.count > 0, drafts[drafts.count - 1].amount == nil,
      drafts[drafts.count - 1].action != .remove, let amount = parse.clauses[index].firstAmount,
      ClauseKinds.changes.hold(ClauseKinds(parse.clauses[index - 1].kind)),
      !parse.terms.any(
        parse.clauses[index].range, where: { $0.kind == .product || $0.kind == .unknown }),
      !parse.terms.any(
        amount + 1..<parse.clauses[index].range.upperBound, where: { $0.kind == .quantity })
    else { return false }
    drafts[drafts.count - 1].amount = parse.terms[amount].quantity
    drafts[drafts.count - 1].terms.amount = amount
    return true
  }

  /// "đổi 3kg thành 5kg": the last amount is what it becomes.
  private func set(_ clause: Clause, _ binder: inout LineBinder) {
    let amounts = clause.range.filter { parse.terms[$0].kind == .quantity }
    let name = clause.range.last { parse.terms[$0].kind == .product }
    guard let amount = amounts.last else { return }
    if let name {
      binder.add(name, amount, .set)
    } else {
      binder.take(amount..<amount + 1, action: .set)
      binder.finish(.set, clause: clause, parse.tables)
    }
  }

  /// "chuyển 2kg ổi sang nho": less of the one, as much of the other.
  private func exchange(_ clause: Clause, _ binder: inout LineBinder) {
    let names = clause.range.filter { parse.terms[$0].kind == .product }
    let amounts = clause.range.filter { parse.terms[$0].kind == .quantity }
    // "đổi ổi sang mận 2kg": what comes is not on sale.
    if names.count < 2,
      parse.terms.any(clause.range, where: { $0.kind == .unknown && $0.classes == .otherGoods })
    {
      binder.reasons.insert(.productUnknown)
      if let first = names.first { binder.add(first, nil, .remove) }
      return
    }
    guard let last = names.last else { return }
    if names.count == 1, !removes {
      // "mực khô mắc quá, đổi qua 1kg mực một nắng".
      if let mentioned = binder.mentioned,
        parse.terms[mentioned].product.offer != parse.terms[last].product.offer
      {
        binder.add(mentioned, nil, .remove)
      } else {
        binder.reasons.insert(.productMissing)
      }
    }
    // "đổi 2kg cam thành 4kg cam".
    if names.count == 2, let first = names.first, amounts.count > 1,
      parse.terms[first].product.offer >= 0,
      parse.terms[first].product.offer == parse.terms[last].product.offer
    {
      binder.add(last, amounts.last, .set)
      return
    }
    if let instead = parse.insteadOf(clause.range), let first = names.first, first < instead {
      binder.add(last, amounts.first { $0 > instead }, .remove)
      binder.add(first, amounts.first { $0 < instead }, .add)
      return
    }
    if let first = names.first, first < last {
      binder.add(first, amounts.first { $0 < last && ($0 < first || amounts.count > 1) }, .remove)
    }
    binder.add(last, amounts.last, .add)
  }

  /// Whether another clause says what goes.
  private var removes: Bool { kinds.hold(ClauseKinds(.remove)) }

  private func settle(
    _ drafts: Pile<DraftLine>, _ found: inout ReviewReasons
  ) -> (lines: [CommentReading.Line], reasons: ReviewReasons, isZero: Bool) {
    // As a literal an array is made sooner than grown, and most comments have one line.
    if drafts.count == 1 {
      guard let line = line(drafts[0], &found) else { return ([], found, true) }
      return ([line], found, false)
    }
    var sums = LineSums(capacity: drafts.count)
    for index in drafts.indices {
      let draft = drafts[index]
      let isBare =
        draft.amount == nil && draft.action == .add && index > 0
        && (isBreakBetween(drafts[index - 1], draft) || isNote(draft, behind: drafts[index - 1]))
      var reasons = ReviewReasons()
      guard let line = line(draft, &reasons),
        let isRepeated = sums.add(line, of: draft.offer, isBare: isBare)
      else { continue }
      if isRepeated { found.insert(.repeatedItem) }
      found.formUnion(reasons)
    }
    let lines = sums.lines
    return (lines, found, lines.isEmpty && !drafts.isEmpty)
  }

  /// Whether a mark or an emoji stands between what two drafts name.
  private func isBreakBetween(_ first: DraftLine, _ second: DraftLine) -> Bool {
    guard first.terms.name >= 0, second.terms.name > first.terms.name else { return false }
    return parse.terms.any(first.terms.name..<min(second.terms.name, first.terms.name + 24)) {
      $0.kind == .comma || $0.kind == .stop || $0.kind == .questionMark
    }
  }

  /// "một con gà gà thì làm sẵn": what goods are to be like that have their amount.
  private func isNote(_ draft: DraftLine, behind earlier: DraftLine) -> Bool {
    guard earlier.offer == draft.offer, earlier.amount != nil, draft.terms.name >= 0 else {
      return false
    }
    let next = draft.terms.name + 1
    guard parse.terms.indices.contains(next) else { return true }
    return parse.terms[next].kind == .comma || parse.terms[next].kind == .stop
      || parse.terms[next].kind == .word
        && !parse.terms[next].classes.isDisjoint(with: [.then, .quality, .filler])
        && parse.terms[next].classes.isDisjoint(with: .varieties)
  }

  /// The line of a draft, with the reasons to look at it; nil for nothing of something.
  private func line(
    _ draft: DraftLine, _ found: inout ReviewReasons
  ) -> CommentReading.Line? {
    var (quantity, reason) = parse.offers[Int(draft.offer)].quantity(draft.amount)
    if draft.action == .remove, draft.amount == nil { reason = [] }
    if quantity?.isZero == true, draft.action == .add { return nil }
    found.formUnion(reason)
    return CommentReading.Line(
      code: parse.tables.catalogue.offers[Int(draft.offer)].code, action: draft.action,
      quantity: quantity, evidence: evidence(draft))
  }

  /// Where the text says what a line says.
  private func evidence(_ draft: DraftLine) -> [Range<Int>] {
    let amount = draft.terms.amount >= 0 ? range(draft.terms.amount) : nil
    let name = draft.terms.name >= 0 ? range(draft.terms.name) : nil
    guard let amount else { return name.map { [$0] } ?? [] }
    guard let name else { return [amount] }
    if amount.upperBound <= name.lowerBound { return [amount, name] }
    return name.upperBound <= amount.lowerBound
      ? [name, amount] : LineSums.ordered([amount, name])
  }

  private func range(_ index: Int) -> Range<Int> {
    Int(parse.terms[index].lower)..<Int(parse.terms[index].upper)
  }
}

extension CommentReading {
  /// A comment that only chats, and may tell a phone number.
  static func chatter(phones: [PhoneScanner.Span]) -> CommentReading {
    CommentReading(
      intent: .other, lines: [], phones: phones.numbers,
      review: phones.holdInvalid ? [.phoneInvalid] : [])
  }
}

extension [PhoneScanner.Span] {
  /// The valid numbers, each once.
  fileprivate var numbers: [PhoneNumber] {
    var numbers: [PhoneNumber] = []
    for span in self {
      if let number = span.number, !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// Whether one that looks like a number is none.
  fileprivate var holdInvalid: Bool { contains { $0.number == nil } }
}
