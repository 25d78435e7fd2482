internal import PhienCho

/// The lines that the clauses of a comment come to.
extension ReadingBuilder {
  func lines() -> (lines: [CommentReading.Line], reasons: ReviewReasons, isZero: Bool) {
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
        if orders.hasOpenAmount, let lastOrder, isWhole(clause, behind: lastOrder) {
          orders.settleAmount(.add)
        }
        orders.take(clause.range, action: .add)
        lastOrder = clause
      case .add, .remove, .set, .exchange:
        var binder = LineBinder(terms: parse.terms, pinned: changed)
        binder.takeMentions(of: orders)
        if clause.kind == .exchange {
          exchange(clause, &binder)
        } else if clause.kind == .set {
          set(clause, &binder)
        } else {
          binder.take(clause.range, action: clause.kind == .remove ? .remove : .add)
          binder.finish(clause.kind == .remove ? .remove : .add, clause: clause, parse.tables)
          if clause.kind == .remove, repeatsFirst(binder.lines) {
            binder.reasons.insert(.intentUnclear)
          }
        }
        drafts.append(binder.lines)
        reasons.formUnion(binder.reasons)
      // "2 gói nhé. Lạp sườn bao nhiêu?": what is asked about behind an order is something else.
      case .question where lastOrder != nil: break
      // "5kg cam 28k/kg đúng ko, chốt nha".
      case .question where isTaken(index): orders.take(clause.range, action: .add)
      case .mention, .question, .chatter:
        orders.mention(
          clause.range, isAsked: clause.kind == .question || clause.isOnlyName)
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

  /// "2kg ổi 3kg cam hủy ổi": whether what is withdrawn last was named before among it, and so is perhaps all that is.
  private func repeatsFirst(_ lines: borrowing Pile<DraftLine>) -> Bool {
    guard lines.count > 1 else { return false }
    let last = lines[lines.count - 1].offer
    return (0..<min(lines.count - 1, 8)).contains { lines[$0].offer == last }
  }

  /// "5kg cam 28k/kg đúng ko, chốt nha", "2kg mận bao nhiêu, chốt luôn": whether a question what so much of goods costs
  /// is followed by a verb that takes them.
  private func isTaken(_ index: Int) -> Bool {
    guard index + 1 < parse.clauses.count else { return false }
    let (question, next) = (parse.clauses[index], parse.clauses[index + 1])
    return question.hasNames && question.firstAmount != nil && next.kind == .order
      && !next.hasNames && next.firstAmount == nil && holdsOrderVerb(next)
      && parse.terms.any(question.range) { $0.certain.isSuperset(of: .priceQuestion) }
  }

  /// "chốt 2kg, thêm 1 nải chuối": goods with an amount of their own behind a verb and an amount.
  private func isWhole(_ clause: Clause, behind earlier: Clause) -> Bool {
    let names = parse.terms.all(.product, in: clause.range)
    let amounts = parse.terms.all(.quantity, in: clause.range)
    let opening: WordClass = [.order, .give, .add]
    return !names.isEmpty && names.count == amounts.count && holdsOrderVerb(earlier)
      && parse.terms.any(clause.range) {
        $0.kind == .word && !$0.certain.isDisjoint(with: opening)
      }
  }

  /// "thay nho bằng mận nhé, vẫn 2kg": an amount behind a change that has none.
  private func completes(_ index: Int, _ drafts: inout Pile<DraftLine>) -> Bool {
    guard index > 0, drafts.count > 0, drafts[drafts.count - 1].amount == nil,
      drafts[drafts.count - 1].action != .remove, let amount = parse.clauses[index].firstAmount,
      parse.terms[amount].kind == .quantity,
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
    let amounts = parse.terms.all(.quantity, in: clause.range)
    let name = clause.range.last { parse.terms[$0].kind == .product }
    guard let amount = amounts.last else { return }
    if setEach(clause, amounts, &binder) { return }
    if let name {
      binder.add(name, amount, .set)
    } else {
      binder.take(amount..<amount + 1, action: .set)
      binder.finish(.set, clause: clause, parse.tables)
    }
  }

  /// "sửa đơn: 2kg ổi, 1kg na": several goods, each with the amount it is to have.
  private func setEach(_ clause: Clause, _ amounts: [Int], _ binder: inout LineBinder) -> Bool {
    let names = parse.terms.all(.product, in: clause.range)
    guard names.count > 1, Set(names.map { parse.terms[$0].product.offer }).count == names.count
    else { return false }
    // "ổi 3kg thành 2kg": the amount that becomes another is the old one.
    let current = amounts.filter { amount in
      let next = parse.after(amount, in: clause.range, skipping: [.person, .filler])
      return
        !(next.map { parse.terms[$0].kind == .word && parse.terms[$0].classes.contains(.into) }
        ?? false)
    }
    guard current.count == names.count else {
      binder.reasons.insert(.quantityAmbiguous)
      for name in names { binder.add(name, nil, .set) }
      return true
    }
    // "đổi 2kg ổi 3kg na": the one for the other, or both anew.
    if let alter = parse.verb(.alter, clause.range), parse.terms[alter].word >= 0,
      alter + 1 == current[0], names.count == 2
    {
      binder.reasons.insert(.intentUnclear)
    }
    for (name, amount) in zip(names, current) { binder.add(name, amount, .set) }
    return true
  }

  /// "chuyển 2kg ổi sang nho": less of the one, as much of the other.
  private func exchange(_ clause: Clause, _ binder: inout LineBinder) {
    let names = parse.terms.all(.product, in: clause.range)
    let amounts = parse.terms.all(.quantity, in: clause.range)
    // "đổi ổi sang mận 2kg": what comes is not on sale.
    if names.count < 2,
      parse.terms.any(clause.range, where: { $0.isOtherGoods })
    {
      binder.reasons.insert(.productUnknown)
      if let first = names.first { binder.add(first, nil, .remove) }
      return
    }
    guard let last = names.last else { return }
    if names.count > 2, let link = parse.swapLink(clause.range) {
      binder.takeAll(clause.range.lowerBound..<link, action: .remove)
      binder.takeAll(link..<clause.range.upperBound, action: .add)
      return
    }
    // "đổi ổi thành 3kg cam 1kg": the one for the other, or so much of either.
    if names.count == 2, amounts.count == 2, let link = parse.swapLink(clause.range),
      names[0] < link, link < amounts[0], amounts[0] < last, last < amounts[1]
    {
      binder.reasons.insert(.quantityAmbiguous)
    }
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
    // "đổi sang 2kg ổi 1kg na" does not say what for.
    if names.count > 1, parse.swapLink(clause.range) == nil,
      let alter = parse.terms.first(clause.range, where: { $0.classes.contains(.alter) }),
      alter < names[0], !parse.terms[alter].certain.isSuperset(of: .instead)
    {
      binder.takeAll(clause.range, action: .add)
      binder.reasons.insert(.productMissing)
      return
    }
    if let first = names.first, first < last {
      // "cam sành 2kg đổi qua cam vinh".
      let verb = parse.terms.first(clause.range) { $0.classes.contains(.alter) } ?? -1
      let link = parse.swapLink(clause.range) ?? -1
      let old = amounts.first {
        $0 < last && ($0 < first || amounts.count > 1 || $0 < verb || $0 < link)
      }
      binder.add(first, old, .remove)
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
        && (isBreakBetween(drafts[index - 1], draft)
          || isRequirement(draft, behind: drafts[index - 1]))
      var reasons = ReviewReasons()
      guard let line = line(draft, &reasons),
        let isRepeated = sums.add(line, of: draft.offer, isBare: isBare)
      else { continue }
      if isRepeated { found.insert(.repeatedItem) }
      found.formUnion(reasons)
    }
    let lines = sums.lines
    if sums.takesBackWhatItAdds { found.insert(.intentUnclear) }
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
  private func isRequirement(_ draft: DraftLine, behind earlier: DraftLine) -> Bool {
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
