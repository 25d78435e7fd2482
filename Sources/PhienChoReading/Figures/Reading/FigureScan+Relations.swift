internal import VietnameseText

/// Figures that relate two: parts of a whole, multiples, so many in a time.
extension FigureScan {
  // MARK: - Ratios

  /// Whether a ratio may begin at an item.
  func mayBeRatio(_ index: Int) -> Bool {
    isLiteral(index) || has(index, .half)
      || has(index, .digit) && (has(index + 1, .half) || has(index + 1, .part))
  }

  /// "618/1.085 hộ", "19 trên 21 xã", "hai phần ba", "một nửa số hộ".
  func ratio(_ start: Int) -> FigureDraft? {
    if let half = half(start) { return half }
    if let draft = slashed(start) ?? spoken(start) { return draft }
    return nil
  }

  private func slashed(_ start: Int) -> FigureDraft? {
    guard isLiteral(start) else { return nil }
    var index = start + 1
    // "19 xã/21 xã".
    let isNamed =
      has(index, .unit) && isMark(index + 1, "/") && unitRow(index) == unitRow(index + 3)
    if isNamed { index += 1 }
    let isSlash = isMark(index, "/")
    guard isSlash || has(index, .outOf) || isOver(index) && isLiteral(index + 1),
      let part = literal(start).flatMap(count)
    else { return nil }
    let unit = isNamed ? unitName(index - 1..<index) : nil
    if isSlash, has(index + 1, .outOf) { index += 1 }
    guard let below = literal(index + 1), let whole = count(below), whole > .zero,
      !items[index + 1].followsLine, !(isMark(index + 2, "/") && isGlued(index + 2) && isSlash)
    else { return nil }
    // "vượt 5 trên 3" is no part of a whole.
    guard isSlash || part <= whole else { return nil }
    var draft = FigureDraft(.ratio, start, index + (unit == nil ? 2 : 3))
    draft.part = part
    draft.whole = whole
    draft.unit = unit
    if unit == nil { measure(&draft, below: index + 1, whole) }
    return withNoun(draft)
  }

  /// "trên", which alone of the hedges sets a part above its whole.
  private func isOver(_ index: Int) -> Bool {
    guard has(index, .hedge), has(index, .function), let token = items[index].tokens.first else {
      return false
    }
    return sentence.text.bytes[sentence.tokens[token].foldedRange].elementsEqual("tren".utf8)
  }

  private static let scales: NumberClass = [
    .scale, .hundred, .dozen, .suffix, .decimalMark, .andHalf,
  ]

  /// "45/60 tỷ đồng", "8/10 tấn": the scale and the measure are of both numbers.
  private func measure(_ draft: inout FigureDraft, below start: Int, _ said: ExactNumber) {
    let row = FigureUnits.rows[unitRow(start + 1)]
    guard has(start + 1, Self.scales) || row.kind == .money || row.kind == .mass,
      let quantity = quantity(start), let name = unit(quantity),
      [.money, .mass].contains(quantity.kind) || quantity.measured.cardinal.scale > 1,
      let factor = try? self.said(quantity.measured.value, quantity).divided(by: said),
      let part = try? draft.part?.multiplied(by: factor),
      let whole = try? draft.whole?.multiplied(by: factor)
    else { return }
    draft.part = part
    draft.whole = whole
    draft.unit = name
    draft.end = quantity.end
  }

  private func count(_ literal: NumberLiteral) -> ExactNumber? {
    guard let value = literal.value else { return nil }
    if value.integer == nil, let other = literal.other, other.integer != nil { return other }
    return value
  }

  /// "hai phần ba", "¾".
  private func spoken(_ start: Int) -> FigureDraft? {
    // "¾" is not ASCII, as "0,5" is.
    let isFraction =
      literal(start)?.plainDigits == 0
      && sentence.source[items[start].source.lowerBound] >= 0x80
    guard
      isFraction || has(start, .digit) && has(start + 1, .part)
        || isLiteral(start)
          && has(start + 1, .part),
      let cardinal = cardinals.read(start),
      cardinal.value < .one, cardinal.value > .zero, cardinal.end > start
    else { return nil }
    guard isFraction || cardinal.end >= start + 3 else { return nil }
    guard cardinal.value.denominator <= 100 else { return nil }
    var draft = FigureDraft(.ratio, start, cardinal.end)
    draft.part = ExactNumber(cardinal.value.numerator)
    draft.whole = ExactNumber(cardinal.value.denominator)
    return withNoun(draft)
  }

  /// "một nửa số hộ", "hơn nửa": a half of something, and not of a measure.
  private func half(_ start: Int) -> FigureDraft? {
    var index = start
    if cardinals.digit(index) == 1, has(index + 1, .half) { index += 1 }
    guard has(index, .half), !sentence.lacksAccents,
      !has(index + 1, [.scale, .hundred, .dozen]), !isMeasure(index + 1)
    else { return nil }
    let isHedged = start > floor && has(start - 1, .hedge)
    let hasNoun = isNumberWord(index + 1)
    guard index > start || isHedged || hasNoun else { return nil }
    var draft = FigureDraft(.ratio, start, index + 1)
    draft.part = .one
    draft.whole = ExactNumber(2)
    return withNoun(draft)
  }

  private func isMeasure(_ index: Int) -> Bool {
    unitRow(index) > 0 && !FigureUnits.rows[unitRow(index)].isNoun
  }

  /// "số hộ", "số": what a part is of.
  private func isNumberWord(_ index: Int) -> Bool {
    guard let token = items.indices.contains(index) ? items[index].tokens.first : nil else {
      return false
    }
    return sentence.text.bytes[sentence.tokens[token].foldedRange].elementsEqual("so".utf8)
  }

  /// A ratio with the noun it is of, its hedge, and its "/".
  private func withNoun(_ draft: FigureDraft) -> FigureDraft {
    var draft = draft
    var index = draft.end
    if items.indices.contains(index), !items[index].followsLine, draft.unit == nil {
      if isNumberWord(index), items[index].tokens.count == 2 {
        // "số hộ", "số người" are one item.
        let last = items[index].tokens.upperBound - 1
        let range = sentence.tokens[last].sourceRange
        draft.unit = String(decoding: sentence.source[range], as: UTF8.self).lowercased()
        draft.end = index + 1
      } else {
        if isNumberWord(index), has(index + 1, .unit) { index += 1 }
        if has(index, .unit), !(has(index, .district) && isCapital(index + 1)) || index == draft.end
        {
          draft.unit = unitName(index..<index + 1)
          draft.end = index + 1
        } else if isWord(index), items[index].word.classes.isEmpty, items[index].followsSpace,
          !isCapital(index)
        {
          let second = index + 1
          let isLong = isWord(second) && items[second].word.classes.isEmpty && !isCapital(second)
          draft.unit = text(index..<(isLong ? second + 1 : second))
          draft.end = isLong ? second + 1 : second
        }
      }
    }
    let start = draft.start
    if start > floor, !items[start].followsLine, has(start - 1, .hedge),
      !items[start - 1].isGuess, let hedge = NumberHedge(rawValue: items[start - 1].word.value)
    {
      draft.start = start - 1
      draft.hedge = Self.hedge(hedge)
    }
    return draft
  }

  static func hedge(_ hedge: NumberHedge) -> Figure.Hedge {
    switch hedge {
    case .above: .moreThan
    case .atLeast: .atLeast
    case .below: .lessThan
    case .atMost: .atMost
    case .about: .approximately
    }
  }

  // MARK: - Multiples

  /// "tăng hơn 2 lần", "7 lần so với": how many times as much, where no "gấp" says so.
  func multiple(_ number: Quantity, _ start: Int) -> FigureDraft? {
    guard !isMark(number.end, "/"), !has(number.end, .each) else { return nil }
    let hedge = hedge(start, number)
    let begin = hedge?.start ?? start
    guard
      begin > floor && has(begin - 1, .change) || start > floor && has(start - 1, .change)
        || has(number.end, .function) && isComparison(number.end)
    else { return nil }
    var draft = FigureDraft(.multiple, begin, number.end)
    draft.unit = "lần"
    set(
      &draft, low: number.measured.low ?? number.measured.value, high: number.measured.value,
      hedge?.hedge)
    if number.measured.low != nil, hedge == nil { draft.hedge = .range }
    return draft
  }

  /// "so với", "so".
  private func isComparison(_ index: Int) -> Bool {
    guard let token = items[index].tokens.first else { return false }
    return sentence.text.bytes[sentence.tokens[token].foldedRange].elementsEqual("so".utf8)
  }

  /// "gấp 7 lần", "gấp đôi", "hơn gấp ba".
  func timesAsMuch(_ start: Int) -> FigureDraft? {
    var begin = start
    var outer: NumberHedge?
    if start > floor, has(start - 1, .hedge), !items[start].followsLine, !has(start - 1, .change) {
      outer = NumberHedge(rawValue: items[start - 1].word.value)
      begin = start - 1
    }
    var index = start + 1
    var inner: NumberHedge?
    if has(index, .hedge) {
      inner = NumberHedge(rawValue: items[index].word.value)
      index += 1
    } else if has(index, .from) {
      index += 1
    }
    guard items.indices.contains(index), !items[index].followsLine else { return nil }
    var draft = FigureDraft(.multiple, begin, index + 1)
    draft.unit = "lần"
    if has(index, .double) || has(index, .andHalf) {
      let value = has(index, .double) ? ExactNumber(2) : try? ExactNumber(3, over: 2)
      guard let value else { return nil }
      set(&draft, low: value, high: value, inner ?? outer)
      return draft
    }
    guard let number = quantity(index) else { return nil }
    // "gấp 2-3 lần", "gấp từ 2 đến 3 lần".
    if let range = highEnd(number, index), range.unit == "lần" {
      draft.low = range.low
      draft.high = range.high
      draft.hedge = .range
      draft.end = range.end
      return draft
    }
    let isTimes = FigureUnits.rows[number.measured.row].isTimes
    let value = number.measured.cardinal.value
    guard value > .zero, isTimes || number.measured.row == 0, isTimes || !isLiteral(index)
    else { return nil }
    draft.end = isTimes ? number.end : number.measured.cardinal.end
    set(&draft, low: number.measured.low ?? value, high: value, inner ?? outer)
    if number.measured.low != nil { draft.hedge = .range }
    return draft
  }

  // MARK: - So many in a time

  /// Whether "mỗi" or "một" and a unit stand at an item.
  func mayBeFrequency(_ index: Int) -> Bool {
    has(index + 1, .unit) && (has(index, .each) || cardinals.digit(index) == 1)
  }

  /// "mỗi tháng một phiên", "một tuần 3 buổi", "mỗi hộ 2 sào": so many for each of something.
  func frequency(_ start: Int) -> FigureDraft? {
    let isEach = has(start, .each)
    guard !items[start + 1].followsLine else { return nil }
    let isTime = isTimeUnit(start + 1)
    guard isEach || isTime else { return nil }
    let name = unitName(start + 1..<start + 2)
    var index = start + 2
    if has(index, .average) { index += 1 }
    if has(index, .hedge) || has(index, .from) { index += 1 }
    guard items.indices.contains(index), !items[index].followsLine else { return nil }
    if isLiteral(index) || has(index, [.digit, .ten, .few]),
      var draft = nearAmount(index, start)
    {
      guard isEach || draft.kind == .count || draft.kind == .duration else { return nil }
      draft.start = start
      if draft.per == nil { draft.per = name }
      settle(&draft, perTime: isTime)
      draft.cues.insert(.each)
      return draft
    }
    return isTime && isEach ? distantFrequency(start, name) : nil
  }

  /// The amount right behind "mỗi tháng", where "một" counts.
  private func nearAmount(_ index: Int, _ start: Int) -> FigureDraft? {
    guard scan.date(index) == nil || !isLiteral(index) else { return nil }
    if cardinals.digit(index) == 1, cardinals.read(index)?.end == index + 1 {
      return oneEvent(index)
    }
    var walk = self
    walk.floor = start + 2
    return walk.ratio(index) == nil ? walk.amount(index) : nil
  }

  /// "một phiên" where it counts.
  private func oneEvent(_ index: Int) -> FigureDraft? {
    var unit = index + 1
    // “phiên chợ” may stand in quotation marks.
    if items.indices.contains(unit), !isWord(unit), !isLiteral(unit) { unit += 1 }
    guard has(unit, .unit), !items[unit].followsLine else { return nil }
    var draft = FigureDraft(.count, index, unit + 1)
    draft.unit = unitName(unit..<unit + 1)
    draft.low = .number(.one)
    draft.high = .number(.one)
    if let quantity = quantity(index), quantity.kind != .count { return nil }
    return draft
  }

  /// "mỗi tháng, mỗi xã tổ chức một phiên": the number stands later in the clause.
  private func distantFrequency(_ start: Int, _ name: String) -> FigureDraft? {
    var names = [name]
    var index = start + 2
    while index < min(start + 12, items.count) {
      if has(index, .each), has(index + 1, .unit), !isTimeUnit(index + 1) {
        names.append(unitName(index + 1..<index + 2))
        index += 2
        continue
      }
      if isLiteral(index) || isMark(index, "(") || isMark(index, ".") { return nil }
      if cardinals.digit(index) == 1, let draft = oneEvent(index), has(draft.end - 1, .event) {
        var draft = draft
        draft.start = start
        draft.per = names.joined(separator: "/")
        draft.kind = .frequency
        draft.cues.insert(.each)
        return draft
      }
      if has(index, [.digit, .ten]), !has(index, [.weak]) { return nil }
      index += 1
    }
    return nil
  }
}
