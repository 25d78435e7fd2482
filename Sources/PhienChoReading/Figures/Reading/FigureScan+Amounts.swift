internal import VietnameseText

/// Amounts: a number with its hedge, its second end, its unit and what it is for each of.
extension FigureScan {
  /// A number with its unit, as the sentence means it.
  struct Quantity {
    var measured: NumberScan.Measured
    /// The unit's name, where it is not in the text: "VND", "g".
    var symbol: String?
    /// The items of the noun that no table has.
    var noun: Range<Int>?
    var kind: Figure.Kind
    /// What one of ``unit`` is in the measure's own unit.
    var factor = ExactNumber.one
    var end: Int

    var isCounted: Bool { symbol != nil || noun != nil }
  }

  /// The name of what a quantity counts.
  func unit(_ quantity: Quantity) -> String? { quantity.symbol ?? quantity.noun.map { text($0) } }

  private static let starts: NumberClass = [
    .starts, .few, .many, .negative, .tens, .currencySign,
  ]

  /// Whether a number may begin at an item, or "ký rưỡi", whose one is not said.
  func mayBeAmount(_ index: Int) -> Bool {
    isLiteral(index) || has(index, Self.starts) || isMark(index, "-")
      || has(index, .unit) && has(index + 1, .andHalf)
  }

  /// Reads the amount that begins at an item.
  func amount(_ start: Int) -> FigureDraft? {
    guard let low = quantity(start) else { return nil }
    // What cannot follow is not tried: an empty draft is costly to hand over.
    if isLink(low.end), let draft = highEnd(low, start) { return draft }
    if FigureUnits.rows[low.measured.row].isTimes, let draft = multiple(low, start) {
      return draft
    }
    if has(low.end, .becomes) || has(low.end, .rangeLink) || isSeparator(low.end),
      let draft = withSharedUnit(low, start)
    {
      return draft
    }
    return single(low, start)
  }

  private func single(_ quantity: Quantity, _ start: Int) -> FigureDraft? {
    let hedge = hedge(start, quantity)
    guard isFigure(quantity, start, isHedged: hedge != nil) else { return nil }
    var draft = FigureDraft(quantity.kind, hedge?.start ?? start, quantity.end)
    draft.unit = unit(quantity)
    let value = said(quantity.measured.value, quantity)
    let low = quantity.measured.low.map { said($0, quantity) }
    set(&draft, low: low ?? value, high: value, hedge?.hedge)
    if quantity.measured.isOpen || has(start, .few) {
      draft.hedge = .indefinite
      draft.low = .number(low ?? value)
      draft.high = quantity.measured.isOpen ? nil : .number(value)
    } else if low != nil, draft.hedge == .exact {
      draft.hedge = .range
    }
    setPer(&draft)
    if let end = hedge?.end {
      draft.end = max(draft.end, end)
      // "từ 3 triệu đồng trở lên/phiên".
      if draft.per == nil { setPer(&draft) }
    }
    return draft
  }

  func said(_ value: ExactNumber, _ quantity: Quantity) -> ExactNumber {
    guard quantity.factor != .one else { return value }
    return (try? value.divided(by: quantity.factor)) ?? value
  }

  /// Sets the bounds that a hedge leaves.
  func set(
    _ draft: inout FigureDraft, low: ExactNumber, high: ExactNumber, _ hedge: NumberHedge?
  ) {
    draft.low = .number(low)
    draft.high = .number(high)
    switch hedge {
    case .above:
      draft.hedge = .moreThan
      draft.high = nil
    case .atLeast:
      draft.hedge = .atLeast
      draft.high = nil
    case .below:
      draft.hedge = .lessThan
      draft.low = nil
    case .atMost:
      draft.hedge = .atMost
      draft.low = nil
    case .about: draft.hedge = low == high ? .approximately : .range
    case nil: draft.hedge = .exact
    }
  }

  // MARK: - Two ends

  /// Whether what stands at an item may link two ends.
  private func isLink(_ index: Int) -> Bool {
    isMark(index, "-") || isMark(index, "~") || has(index, .rangeLink) || has(index, .and)
  }

  /// "từ 25.000 đến 30.000 đồng/kg", "5-7 thành viên", "giữa 10 và 20": nil when only one end is.
  func highEnd(_ low: Quantity, _ start: Int) -> FigureDraft? {
    let link = low.end
    let isMarked = isMark(link, "-") || isMark(link, "~")
    let isBetween = has(link, .and) && has(start - 1, .between)
    guard isMarked || isBetween || has(link, .rangeLink), low.measured.low == nil,
      items.indices.contains(link + 1), !items[link + 1].followsLine,
      literal(start)?.hasLeadingZero != true, scan.date(link + 1) == nil || isYear(link + 1)
    else { return nil }
    // "20 triệu đến năm 2025": what follows must be a number by itself.
    guard let high = quantity(link + 1), low.kind == high.kind || low.measured.row == 0 else {
      return nil
    }
    guard let (a, b) = scan.aligned(low.measured, high.measured, isMarked), a.value < b.value else {
      return nil
    }
    let opens = start > floor && has(start - 1, [.from, .between]) && !items[start].followsLine
    var begin = opens ? start - 1 : start
    if let hedge = hedge(begin, low), hedge.start < begin { begin = hedge.start }
    var draft = FigureDraft(high.kind, begin, high.end)
    draft.unit = unit(high) ?? unit(low)
    draft.low = .number(said(a.value, high))
    draft.high = .number(said(b.value, high))
    draft.hedge = .range
    guard isWordOfWeight(start, high) else { return nil }
    setPer(&draft)
    return draft
  }

  // MARK: - A unit that stands behind another number

  /// A number whose unit only a later one has: "từ 35 lên 60 triệu đồng", "50, 70 và 120 đơn".
  private func withSharedUnit(_ low: Quantity, _ start: Int) -> FigureDraft? {
    guard low.measured.row == 0, !low.isCounted, isLiteral(start),
      let index = isSeparator(low.end) ? endOfList(start) : endOfChange(low.end),
      items.indices.contains(index), !items[index].followsLine, scan.date(index) == nil,
      !has(index + 1, .hour), let last = quantity(index), last.isCounted,
      let value = shared(low, last)
    else { return nil }
    var end = FigureDraft(last.kind, index, last.end)
    end.unit = unit(last)
    setPer(&end)
    let hedge = hedge(start, low)
    var draft = FigureDraft(end.kind, hedge?.start ?? start, low.end)
    draft.unit = end.unit
    draft.per = end.per
    set(&draft, low: value, high: value, hedge?.hedge)
    return draft
  }

  /// Where the second end of a change begins: behind "lên", "đến", "lên đến gần".
  private func endOfChange(_ link: Int) -> Int {
    var index = link + 1
    while index < link + 4, has(index, .becomes) || has(index, .rangeLink) || has(index, .hedge) {
      index += 1
    }
    return index
  }

  /// Whether a comma or "và" stands at an item, as between the numbers of a list.
  func isSeparator(_ index: Int) -> Bool {
    isMark(index, ",") && !isGlued(index + 1) || has(index, .and)
  }

  /// The last number of a list in digits: three at least, or two with "và" between them.
  private func endOfList(_ start: Int) -> Int? {
    var index = start
    var isSure = false
    while index < start + 16, isSeparator(index + 1), isLiteral(index + 2),
      !items[index + 1].followsLine, !items[index + 2].followsLine
    {
      isSure = isSure || index > start || has(index + 1, .and)
      index += 2
    }
    return isSure && index > start && !isMark(index + 1, "/") ? index : nil
  }

  /// The value of a number in the unit and the scale of another behind it.
  private func shared(_ low: Quantity, _ last: Quantity) -> ExactNumber? {
    let said = low.measured.cardinal
    var value: ExactNumber? = said.value
    if said.scale == 1, last.measured.cardinal.scale > 1 {
      value = cardinals.times(said.value, last.measured.cardinal.scale)
    } else if last.kind == .money || last.kind == .mass, isGrouped(last.measured.cardinal),
      !isGrouped(said), said.value < ExactNumber(1000),
      let thousands = cardinals.times(said.value, 1000),
      last.kind == .money || thousands < last.measured.cardinal.value
    {
      // "25, 30 và 35.000 đồng".
      value = thousands
    }
    guard let value, let scaled = try? value.multiplied(by: last.measured.factor) else {
      return nil
    }
    return self.said(scaled, last)
  }

  private func isGrouped(_ cardinal: Cardinal) -> Bool {
    literal(cardinal.end - 1)?.isGrouped ?? false
  }

  /// Whether a range in words has something to count: "hai đến ba xã".
  private func isWordOfWeight(_ start: Int, _ high: Quantity) -> Bool {
    isLiteral(start) || high.isCounted
  }

  // MARK: - The number and its unit

  /// Reads a number and what it counts.
  func quantity(_ start: Int) -> Quantity? {
    guard items.indices.contains(start),
      !has(start, .dayMark) && !isOrdinal(start) || isLiteral(start),
      let measured = best(scan.candidates(start)), measured.cardinal.digitCount == 0,
      measured.end > start
    else { return nil }
    var quantity = Quantity(measured: measured, kind: .count, end: measured.end)
    if measured.row == 0 {
      if measured.cardinal.value.isNegative { return nil }
      noun(&quantity)
      return quantity
    }
    let row = FigureUnits.rows[measured.row]
    quantity.kind = row.kind
    quantity.symbol = row.name
    if row.keepsUnit { quantity.factor = measured.factor }
    if row.isTime { addTail(&quantity) }
    return quantity
  }

  /// The reading a report means: a unit rather than none, money rather than points.
  private func best(_ candidates: [NumberScan.Measured]) -> NumberScan.Measured? {
    guard var best = candidates.first else { return nil }
    for other in candidates.dropFirst() {
      let isLonger = other.end > best.end
      let isMoney =
        other.end == best.end && FigureUnits.rows[other.row].kind == .money
        && FigureUnits.rows[best.row].kind == .count
      let isUnit = other.end == best.end && other.row != 0 && best.row == 0
      // "9m2" is an area to a report, not 9.2 m.
      let isRaised =
        other.end == best.end && MeasureUnit.table[best.row].dimension == .length
        && MeasureUnit.table[other.row].dimension != .length
      if isLonger || isMoney || isUnit || isRaised { best = other }
    }
    // "1,085 hộ" in the English way: no one counts thousandths of a household.
    if let other = best.cardinal.other, other.integer != nil, best.cardinal.value.integer == nil,
      best.cardinal.scale == 1,
      best.row == 0 || FigureUnits.rows[best.row].isNoun
        || FigureUnits.rows[best.row].kind == .money,
      let value = try? other.multiplied(by: best.factor)
    {
      best.value = value
    }
    return best
  }

  /// Finds what a number without a unit counts: money that is only understood, or a noun.
  private func noun(_ quantity: inout Quantity) {
    let index = quantity.end
    let isRound = quantity.measured.cardinal.scale >= 1000
    let followsNothing =
      !items.indices.contains(index) || !isWord(index)
      || has(index, [.function, .rangeLink, .becomes, .each])
      || items[index].followsLine || cardinals.digit(index) == 1
    if followsNothing || has(index, .moneyTalk) {
      if isRound, isAboutMoney(quantity.measured.end) {
        quantity.kind = .money
        quantity.symbol = NumberUnit.vnd.symbol
      }
      return
    }
    guard items[index].followsSpace, !has(index, [.noNumber, .hedge, .each, .digit, .ten]),
      !isAcronym(index)
    else { return }
    var end = index + 1
    // Most nouns have two syllables; those of one are in the table.
    if isWord(end), items[end].word.classes.isSubset(of: .label), !isCapital(end),
      !isCapital(index), items[end].followsSpace, !items[end].followsLine
    {
      end += 1
    }
    quantity.noun = index..<end
    quantity.end = end
  }

  /// Whether the clause before a number speaks of money.
  private func isAboutMoney(_ end: Int) -> Bool {
    var index = end - 1
    while index >= max(clause, end - 14) {
      if has(index, .moneyTalk) { return true }
      index -= 1
    }
    return false
  }

  /// "5 tháng đầu năm", "2 năm qua".
  private func addTail(_ quantity: inout Quantity) {
    let end = quantity.end
    guard has(end, .timeTail), !items[end].followsLine else { return }
    if has(end, .function), has(end + 1, .yearMark), !isYear(end + 1), !isYear(end + 2) {
      quantity.end = end + 2
    } else {
      quantity.end = end + 1
    }
  }

  // MARK: - Whether it is a figure

  /// Whether a number in words is meant to count: "hai xã" and not "một chiếc áo".
  private func isFigure(_ quantity: Quantity, _ start: Int, isHedged: Bool) -> Bool {
    let cardinal = quantity.measured.cardinal
    if isLiteral(start) || has(start, .currencySign) || isMark(start, "-") { return true }
    if cardinal.value == .zero { return false }
    let unit = quantity.measured.row
    let isMeasure = unit > 0 && !FigureUnits.rows[unit].isNoun
    if has(start, .few) { return cardinal.scale > 1 || unit > 0 && !has(start - 1, .each) }
    if has(start, .many) { return true }
    if has(start, .tens) { return unit > 0 }
    if sentence.lacksAccents, !isSureWithoutAccents(quantity, start) { return false }
    if has(start, .half) { return isMeasure || cardinal.scale > 1 }
    // "trăm", "nghìn" alone are a number only behind a hedge.
    if cardinal.end == start + 1, has(start, [.hundred, .scale, .dozen]), !has(start, .digit) {
      return isHedged
    }
    if cardinal.end > start + 1 { return true }
    if has(start, .yearMark) { return isHedged || isFive(start, unit) }
    if cardinal.value == .one { return isOne(quantity, start, isHedged: isHedged) }
    if has(start, .weak) { return isHedged || unit > 0 }
    return quantity.isCounted
  }

  /// "năm" before a noun: five, unless it can be the year.
  private func isFive(_ start: Int, _ unit: Int) -> Bool {
    guard unit > 0, start > 0 else { return unit > 0 }
    if opensSentence(start) || isMark(start - 1, ",") { return !has(start + 1, .district) }
    if has(start - 1, [.each, .lasting, .timeTail, .dateTalk, .period, .between]) { return false }
    return has(start - 1, [.function, .attains, .district, .event])
      || !isLiteral(start - 1)
        && !isWord(start - 1)
  }

  /// "một" before a noun is the article; before a measure, behind a hedge or "mỗi …" it is one.
  private func isOne(_ quantity: Quantity, _ start: Int, isHedged: Bool) -> Bool {
    let row = FigureUnits.rows[quantity.measured.row]
    if quantity.measured.row > 0, !row.isNoun, !row.isTime { return true }
    if row.isTime {
      return isHedged || has(start - 1, .lasting) || has(quantity.end - 1, .timeTail)
    }
    return isHedged
  }

  /// Whether letters without accents can hardly be another word.
  private func isSureWithoutAccents(_ quantity: Quantity, _ start: Int) -> Bool {
    let cardinal = quantity.measured.cardinal
    if cardinal.end - start >= 2 { return true }
    let isPlain = cardinal.value == ExactNumber(2) || cardinal.value == ExactNumber(10)
    return quantity.measured.row > 0 && isPlain && items[quantity.end - 1].source.count > 1
  }
}
