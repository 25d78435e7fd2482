internal import PhienCho

/// A line on its way: an offer, an amount as written, and the terms that say so.
struct DraftLine: BitwiseCopyable, Sendable {
  var offer: Int32
  var action: RequestLine.Operation
  var amount: Amount?
  /// Where the amount stands, and the name or the verb; -1 where none does.
  var terms: (amount: Int, name: Int)
}

/// Binds amounts to names, in the order of the text.
struct LineBinder {
  let terms: Pile<Term>.View
  /// What a quantity without a name is of: the pinned offer, or for a change the last one ordered.
  let pinned: Int32
  private(set) var lines = Pile<DraftLine>()
  var reasons = ReviewReasons()
  var amount: Int?
  /// A second amount before any name.
  var second: Int?
  var names = Pile<Int32>()
  private var hasUnknown = false
  private var isEach = false
  /// The amount that each of the names to come has.
  private var eachAmount: Int?
  /// The name that a clause before only mentioned.
  var mentioned: Int?
  /// Whether it was asked for, and whether others were as well.
  var isAskedFor = false
  var isOneOfSeveral = false
  /// The first and the last name of the clause that is taken in.
  var namesInClause: (first: Int, last: Int)?

  init(terms: Pile<Term>.View, pinned: Int32) {
    self.terms = terms
    self.pinned = pinned
  }

  /// Takes memory to work in, or gives it back: swapped, it keeps one owner.
  mutating func swapMemory(_ lines: inout Pile<DraftLine>, _ names: inout Pile<Int32>) {
    swap(&self.lines, &lines)
    swap(&self.names, &names)
  }

  /// Takes in the terms of a clause.
  mutating func take(_ range: Range<Int>, action: RequestLine.Operation) {
    var hasQuantity = false
    var names = (first: Int.max, last: -1)
    for index in range {
      let kind = terms[index].kind
      hasQuantity = hasQuantity || kind == .quantity
      names.first = min(names.first, kind == .product ? index : .max)
      names.last = kind == .product ? index : names.last
    }
    namesInClause = names.last < 0 ? nil : names
    var isOnScreen = false
    var index = range.lowerBound
    while index < range.upperBound {
      let kind = terms[index].kind
      if kind == .word {
        let (classes, certain) = (terms[index].classes, terms[index].certain)
        isOnScreen = isOnScreen || certain.isSuperset(of: .onScreen)
        if isPartOfName(index, range) { reasons.insert(.productAmbiguous) }
        // "3kg cam cho mỗi đứa": of how many, it does not say.
        if certain.isSuperset(of: .perHead) { reasons.insert(.quantityAmbiguous) }
        if certain.contains(.each) {
          if shareAmount(before: index, range) {
            index += 1
            continue
          }
          isEach = true
        } else if classes.contains(.delivery) && !classes.contains(.give)
          || certain.contains(.address)
        {
          index = place(after: index, range)
          continue
        }
      } else if kind == .product {
        if isEither(index, range) { reasons.insert(.productAmbiguous) }
        takeName(index, action)
      } else if kind == .quantity || kind == .money && (!hasQuantity || buysForMoney(index, range))
      {
        takeAmount(index, range, action)
      } else if kind == .unknown, isUnknownName(index, range) {
        takeUnknown()
      }
      index += 1
    }
    // "loại này 2kg, cam 3kg".
    if isOnScreen, namesInClause == nil { settleAmount(action) }
  }

  /// Whether an amount waits for its goods.
  var hasOpenAmount: Bool { amount != nil && names.isEmpty }

  /// Gives an amount that waits for its goods what is on screen.
  mutating func settleAmount(_ action: RequestLine.Operation) {
    guard pinned >= 0, hasOpenAmount, let left = amount, second == nil else { return }
    amount = nil
    addPinned(left, action, isOnScreen: true)
  }

  /// Takes in terms, and all names in them that have no amount.
  mutating func takeAll(_ range: Range<Int>, action: RequestLine.Operation) {
    take(range, action: action)
    addNames(nil, action)
    if amount != nil { reasons.insert(.quantityAmbiguous) }
    if hasUnknown { reasons.insert(.productUnknown) }
    (amount, second, eachAmount) = (nil, nil, nil)
    (hasUnknown, isEach) = (false, false)
  }

  /// Where the name of a place ends that begins behind a term.
  private func place(after index: Int, _ range: Range<Int>) -> Int {
    var end = index + 1
    while end < range.upperBound, terms[end].kind == .unknown { end += 1 }
    return end
  }

  private mutating func takeAmount(
    _ index: Int, _ range: Range<Int>, _ action: RequestLine.Operation
  ) {
    // "con gà 2 con", "bịch bánh phồng 3, kẹo dừa 2": the number that its classifier had none of.
    if let last = lines.last?.amount, last.isImplied, names.isEmpty, amount == nil,
      terms[index].kind == .quantity, !last.classifiers.isEmpty,
      terms[index].quantity.classifiers == last.classifiers || terms[index].quantity.isBare,
      !terms[index].quantity.isImplied,
      !nameFollows(index), saysAgain(index, behind: lines[lines.count - 1].terms.name, range)
    {
      lines[lines.count - 1].amount =
        terms[index].quantity.isBare ? last.taking(terms[index].quantity) : terms[index].quantity
      lines[lines.count - 1].amount?.isImplied = false
      lines[lines.count - 1].terms.amount = index
      return
    }
    if hasUnknown || isOfOtherGoods(index, range) {
      hasUnknown = false
      reasons.insert(.productUnknown)
      return
    }
    if let last = names.popLast() {
      let name = Int(last)
      if isEach {
        shareTotal(index, among: names.count + 2)
        addNames(index, action)
      } else {
        addNames(nil, action)
      }
      if name < range.lowerBound, !isEach, isOfNext(index, range) {
        add(name, nil, action)
        amount = index
      } else {
        add(name, index, action)
      }
    } else if let first = amount, pinned >= 0, second == nil, areOfTwo(first, index, range) {
      // "chị lấy 2kg, mẹ chị 3kg".
      amount = nil
      addPinned(first, action)
      addPinned(index, action)
    } else if amount != nil {
      second = index
    } else {
      amount = index
    }
  }

  /// "ổi với nho 2kg mỗi thứ": with no goods behind it, the amount before it is that of all of its clause.
  private mutating func shareAmount(before each: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(each - 1), let last = lines.last, last.terms.amount == each - 1,
      // "1kg mỗi túi" is something else.
      !(range.contains(each + 1) && !terms[each + 1].classes.isDisjoint(with: .units)),
      !terms.any(each..<range.upperBound, where: { $0.kind == .product || $0.kind == .quantity })
    else { return false }
    var hasOthers = false
    var index = lines.count - 1
    while index > 0, range.contains(lines[index - 1].terms.name) {
      index -= 1
      guard lines[index].amount == nil else { continue }
      lines[index].amount = last.amount
      lines[index].terms.amount = each - 1
      hasOthers = true
    }
    return hasOthers
  }

  /// "2kg ổi với nho mỗi thứ 1kg": the amount of the goods named first is that of all of them together.
  private mutating func shareTotal(_ each: Int, among count: Int) {
    guard let first = lines.last, let total = first.amount, first.terms.amount < first.terms.name
    else { return }
    let share = written(each)
    let isSameUnit =
      share.isBare || share.grams > 0 && total.grams > 0
      || share.grams == total.grams && share.classifiers == total.classifiers
    guard isSameUnit, let one = share.isBare ? share.thousandths : share.size,
      let all = share.isBare ? total.thousandths : total.size
    else { return }
    let (product, overflow) = one.multipliedReportingOverflow(by: Int64(count))
    guard !overflow, all == product else { return }
    // "chốt 9kg cam, ổi nho mỗi loại 3kg": behind a comma the first amount may be of its own goods.
    let isListed = terms.any(first.terms.name..<each) {
      $0.kind == .comma && $0.lower < terms[Int(names.last ?? 0)].lower || $0.kind == .stop
    }
    guard !isListed else {
      reasons.insert(.quantityAmbiguous)
      return
    }
    lines[lines.count - 1].amount = share.isBare ? total.taking(share) : share
    lines[lines.count - 1].terms.amount = each
  }

  /// "ổi, 1kg nho": the amount is of the name right behind it, which has no other.
  private func isOfNext(_ index: Int, _ range: Range<Int>) -> Bool {
    guard let next = terms.after(index, in: range), terms[next].kind == .product else {
      return false
    }
    return terms.after(next, in: range).map { terms[$0].kind != .quantity } ?? true
  }

  private mutating func takeName(_ index: Int, _ action: RequestLine.Operation) {
    if let amount {
      if let second {
        self.second = nil
        takeFirst(amount, beside: second, action)
        // Nobody knows which of the two was meant.
        if add(index, second, action), !isJoined(amount, second) {
          lines[lines.count - 1].amount?.isOpen = true
        }
      } else {
        add(index, amount, action)
      }
      self.amount = nil
      if isEach { eachAmount = amount }
    } else if let eachAmount {
      add(index, eachAmount, action)
    } else {
      names.append(Int32(truncatingIfNeeded: index))
    }
  }

  /// "2kg này với 1kg nho": the first of two amounts is of what is on screen.
  private mutating func takeFirst(
    _ first: Int, beside second: Int, _ action: RequestLine.Operation
  ) {
    guard isJoined(first, second) else { return }
    addPinned(first, action, isOnScreen: true)
  }

  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    terms.any(first..<second) { $0.kind == .word && $0.classes.contains(.and) }
  }

  private mutating func takeUnknown() {
    if amount != nil {
      amount = nil
      second = nil
      reasons.insert(.productUnknown)
    } else {
      hasUnknown = true
    }
  }

  /// Adds lines of the names that have no amount yet, all with one amount or none.
  private mutating func addNames(_ amount: Int?, _ action: RequestLine.Operation) {
    for index in names.indices { add(Int(names[index]), amount, action) }
    names.removeAll()
  }

  /// Adds a line of the offer a name is of; none when that is any of several.
  ///
  /// - Returns: Whether there is a line.
  @discardableResult
  mutating func add(
    _ name: Int, _ amount: Int?, _ action: RequestLine.Operation
  ) -> Bool {
    let product = terms[name].product
    var offer = product.offer
    if offer < 0 {
      reasons.insert(.productAmbiguous)
      guard product.guess >= 0, product.guess == pinned else { return false }
      offer = product.guess
    }
    if product.fit == .head && product.length == 1 || isOtherKind(behind: name),
      terms.indices.contains(name + 1), terms[name + 1].kind == .unknown
    {
      reasons.insert(.productAmbiguous)
    }
    lines.append(
      DraftLine(
        offer: offer, action: action, amount: amount.map { written($0) },
        terms: (amount ?? -1, name)))
    return true
  }

  private func written(_ index: Int) -> Amount {
    guard terms[index].kind == .money else { return terms[index].quantity }
    var amount = Amount.none
    amount.isOpen = true
    return amount
  }

  /// Settles what is left at the end: a name without amount, an amount without name, neither.
  mutating func finish(
    _ action: RequestLine.Operation, clause: Clause, _ tables: ReadingTables
  ) {
    let wantsAll = terms.any(clause.range) { $0.kind == .word && $0.certain.contains(.all) }
    let first = lines.count
    addNames(nil, action)
    if wantsAll, action != .remove {
      for index in first..<lines.count { lines[index].amount = Amount(isOpen: true) }
    }
    if action == .remove, !terms.any(clause.range, where: { $0.classes.contains(.lessen) }) {
      takeAllAway()
    }
    if hasUnknown { reasons.insert(.productUnknown) }
    let wasUnknown = hasUnknown || reasons.contains(.productUnknown)
    hasUnknown = false
    if let left = amount {
      amount = nil
      if let last = lines.last {
        // "hộp ca cao 2 nha": the number that its classifier has none of.
        if last.amount?.isImplied ?? false, written(left).isBare,
          let count = written(left).thousandths
        {
          lines[lines.count - 1].amount?.thousandths = count
          lines[lines.count - 1].amount?.isImplied = false
          return
        }
        // "2 túi gạo 5kg" only says what a pack of it holds.
        if case .pack(written(left).totalGrams ?? -1) = tables.offers[Int(last.offer)].sale {
          return
        }
        reasons.insert(.quantityAmbiguous)
        return
      }
      // "mỗi thứ 1kg" of nothing that is named.
      if pinned >= 0, mentioned == nil,
        terms.any(clause.range, where: { $0.certain.contains(.each) && $0.word < 0 })
      {
        reasons.insert(.productAmbiguous)
      }
      if isOnlyOfPinned(written(left), tables) { mentioned = nil }
      addPinned(left, action)
    } else if lines.isEmpty, !wasUnknown, !reasons.contains(.productAmbiguous) {
      let (offer, name) = unnamedGoods()
      guard offer >= 0 else {
        reasons.insert(.productMissing)
        return
      }
      lines.append(
        DraftLine(
          offer: offer, action: action, amount: wantsAll ? Amount(isOpen: true) : nil,
          terms: (-1, name ?? verb(clause.range) ?? -1)))
    }
  }

  /// "bỏ con gà ra": the goods, and not one of them; "bớt con gà" is one.
  private mutating func takeAllAway() {
    for index in lines.indices where lines[index].amount?.isImplied ?? false {
      lines[index].amount = nil
      lines[index].terms.amount = -1
    }
  }

  private mutating func addPinned(
    _ left: Int, _ action: RequestLine.Operation, isOnScreen: Bool = false
  ) {
    var written = written(left)
    if second != nil {
      written.isOpen = true
      second = nil
    }
    let (offer, name) = isOnScreen ? (pinned, nil) : unnamedGoods()
    guard offer >= 0 else {
      reasons.insert(.productMissing)
      return
    }
    lines.append(
      DraftLine(offer: offer, action: action, amount: written, terms: (left, name ?? -1)))
  }

  private func verb(_ range: Range<Int>) -> Int? {
    let verbs: WordClass = [.order, .give, .add, .remove, .cancel]
    return range.first { terms[$0].kind == .word && !terms[$0].classes.isDisjoint(with: verbs) }
      // "không lấy món này".
      ?? range.first { terms[$0].kind == .word && terms[$0].certain.contains(.goods) }
  }
}
