internal import PhienCho

/// Puts the clauses of a comment together into one reading.
struct ReadingBuilder: ~Copyable {
  var parse: CommentParse
  let ordered: Int32
  private var reasons = ReviewReasons()
  /// What the clauses do, and whether one is sure to want goods.
  var kinds = ClauseKinds()
  private var isClear = false
  /// Whether another clause takes an order of the same comment back, or leaves open what is wanted.
  var isDoubtful = false
  /// Whether a clause does something else than it seemed to, by what stands behind it.
  var isRecast = false

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
      if lines.lines.count == 1, wantsEachOfSeveral { reasons.insert(.productAmbiguous) }
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
      if parse.clauses.count > 1 { correct(&clause, at: index) }
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
      if index > 0, mayOrderAgain(clause, behind: parse.clauses[index - 1]) { isDoubtful = true }
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
      // "chốt 5 cây chả, thôi 3 cây thôi hết tiền rồi".
      isDoubtful =
        isDoubtful || hasOrdered && (leavesLess(clause) || mayOrderForOthers(clause))
      if index > 0 { reconsiderEarlier(index - 1, behind: &clause) }
      let kind = ClauseKinds(clause.kind)
      isClear = isClear || kind.hold(.wanting) && !clause.isUnclear
      kinds.insert(clause.kind)
      parse.clauses[index] = clause
    }
    if isRecast { recast { _, clause, _ in clause.kind } }
    // A list whose last item asks what all come to orders nothing.
    if asked > 0 {
      recast { index, clause, _ in
        index < asked && clause.kind == .order ? .question : clause.kind
      }
    }
    if kinds.hold(ClauseKinds(.remove, .exchange, .cancel)), kinds.hold(ClauseKinds(.order)) {
      // What is kept with an amount may be wanted, too.
      isDoubtful =
        isDoubtful
        || parse.clauses.indices.contains {
          parse.clauses[$0].firstAmount != nil
            && (parse.keeps(parse.clauses[$0]) || parse.stillWants(parse.clauses[$0]))
        }
      recast { _, clause, parse in
        clause.firstAmount == nil && parse.keeps(clause) ? .mention : clause.kind
      }
    }
    // "đừng gửi ổi nghen, gửi mận thôi".
    if kinds.hold(ClauseKinds(.remove)) {
      recast { index, clause, parse in
        let isInstead =
          index > 0 && clause.kind == .mention && clause.hasNames
          && parse.clauses[index - 1].kind == .remove && parse.opensWithVerb(clause.range)
        return isInstead ? .leaning : clause.kind
      }
    }
    if hasOrdered { takeWholeList() }
    isDoubtful = isDoubtful || hasOrdered && parse.tellsOfDozen()
    isDoubtful = isDoubtful || hasOrdered && parse.changesMind()
    // "khỏi ship nha em, chiều chị ghé lấy".
    if kinds.hold(ClauseKinds(.cancel)),
      parse.terms.any(0..<parse.terms.count, where: { $0.certain == .fetching })
    {
      recast { _, clause, parse in parse.sparesDelivery(clause) ? .chatter : clause.kind }
    }
    // "thôi bữa khác dì mua, hủy đơn cho dì nghen".
    if kinds.hold(ClauseKinds(.cancel)), hasOrdered {
      recast { index, clause, _ in
        clause.kind == .order && clause.isConditional && clause.firstAmount == nil
          && !clause.hasNames
          ? .chatter : clause.kind
      }
      hasOrdered = kinds.hold(ClauseKinds(.order, .leaning))
    }
    // "hủy đơn cũ, lấy 3kg cam": the one order or the other.
    isDoubtful = isDoubtful || hasOrdered && kinds.hold(ClauseKinds(.cancel))
  }

  /// Changes what clauses do, and with it what all of them do together.
  private mutating func recast(
    _ kind: (Int, Clause, borrowing CommentParse) -> ClauseKind
  ) {
    kinds = ClauseKinds()
    isClear = false
    for index in parse.clauses.indices {
      var clause = parse.clauses[index]
      clause.kind = kind(index, clause, parse)
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
    var hasWhole = false
    for index in parse.clauses.indices {
      let clause = parse.clauses[index]
      guard clause.kind == .order || clause.kind == .add else { continue }
      // "2kg ổi, ngon lần sau lấy tiếp": what another order will hang on.
      if clause.isConditional {
        if hasWhole, clause.firstAmount == nil, !clause.hasNames,
          parse.terms.any(clause.range, where: { $0.certain.contains(.farOff) })
        {
          continue
        }
        return true
      }
      hasWhole = hasWhole || clause.firstAmount != nil
      guard index > 0 else { continue }
      let earlier = parse.clauses[index - 1]
      let isCondition =
        parse.holdsCondition(earlier.range)
        || parse.asksForLowerPrice(earlier.range)
      if earlier.kind == .question,
        parse.answersItself(clause.range, earlier.range)
          || earlier.range.upperBound == clause.range.lowerBound && parse.bargains(earlier.range)
      {
        return true
      }
      switch earlier.kind {
      // "bao giờ giao hàng, cho em 2kg" asks.
      case .question where parse.asksWhenDelivered(earlier.range): break
      case .question, .chatter, .mention: if isCondition, !earlier.isAsked { return true }
      default: break
      }
    }
    return false
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
    guard !isEmpty else { return [] }
    var numbers: [PhoneNumber] = []
    // Few have many; whoever sends thousands is not to take quadratic time.
    var seen: Set<PhoneNumber> = []
    for span in self {
      guard let number = span.number else { continue }
      let isKnown = numbers.count < 16 ? numbers.contains(number) : seen.contains(number)
      guard !isKnown else { continue }
      numbers.append(number)
      if numbers.count == 16 { seen = Set(numbers) }
      if numbers.count > 16 { seen.insert(number) }
    }
    return numbers
  }

  /// Whether one that looks like a number is none.
  fileprivate var holdInvalid: Bool { contains { $0.number == nil } }
}
