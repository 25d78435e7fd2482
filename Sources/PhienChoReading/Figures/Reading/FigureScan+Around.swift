internal import VietnameseText

/// What stands around a number: hedges before and behind it, "/kg", "mỗi tháng".
extension FigureScan {
  /// The hedge of a number, where it begins, and where it ends when it stands behind.
  func hedge(_ start: Int, _ quantity: Quantity) -> (hedge: NumberHedge, start: Int, end: Int?)? {
    var end = quantity.end
    while isMark(end, "/"), has(end + 1, .unit) { end += 2 }
    if has(end, .hedgeBehind), let hedge = NumberHedge(rawValue: items[end].word.value) {
      return (hedge, start > floor && has(start - 1, .from) ? start - 1 : start, end + 1)
    }
    guard start > floor, !items[start].followsLine else { return nil }
    var before = start - 1
    if before > floor, has(before, .copula) { before -= 1 }
    if has(before, .hedge), let hedge = NumberHedge(rawValue: items[before].word.value) {
      return isBound(before, quantity) ? (hedge, before, nil) : nil
    }
    // "từ 20 triệu đồng": from there on, unless it is said where to.
    guard has(start - 1, .from), !changesLater(end) else { return nil }
    switch quantity.kind {
    case .money, .mass, .percent: return (.atLeast, start - 1, nil)
    default: return nil
    }
  }

  /// Whether "lên", "xuống", "đến" follow, so that "từ" only says where a change begins.
  private func changesLater(_ end: Int) -> Bool {
    var index = end
    while index < min(end + 8, items.count) {
      if has(index, .becomes) || has(index, .rangeLink) { return true }
      if items[index].kind == .mark, !isMark(index, "/"), !isMark(index, "(") { return false }
      index += 1
    }
    return false
  }

  /// Whether a word before a number bounds it: "trên 5 sàn" says where, "cao hơn 5%" how much more.
  private func isBound(_ index: Int, _ quantity: Quantity) -> Bool {
    // Without accents "co" is có as well as cỡ, "qua" is past as well as above.
    if items[index].isGuess, items[index].source.count < 4,
      !["hon", "gan"].contains(text(index..<index + 1))
    {
      return false
    }
    if has(index, .change) {
      // "cao hơn 2.000 đồng" is a difference; "vượt 500 đơn" is a bound.
      return items[index].tokens.count == 1 && quantity.kind != .percent
        && !isTimes(quantity.end - 1)
    }
    let isWhere = has(index, .function) && has(index, .hedge)
    guard isWhere, quantity.measured.row > 0 else { return true }
    let isSmall = quantity.measured.value <= ExactNumber(20)
    return !(isSmall && has(quantity.end - 1, .platform))
  }

  private func isTimes(_ index: Int) -> Bool {
    FigureUnits.rows[unitRow(index)].isTimes
  }

  // MARK: - For each of something

  /// Reads "/kg", "một tháng", "mỗi tuần" behind a figure and settles its kind.
  func setPer(_ draft: inout FigureDraft) {
    var names: [String] = []
    var isTime = false
    var end = draft.end
    while names.count < 3, let (name, last, time) = per(end, isFirst: names.isEmpty, draft) {
      names.append(name)
      isTime = isTime || time
      end = last
    }
    if !names.isEmpty {
      draft.per = names.joined(separator: "/")
      draft.end = end
    }
    settle(&draft, perTime: isTime)
  }

  /// The kind of a figure that is for each of something.
  func settle(_ draft: inout FigureDraft, perTime: Bool) {
    guard draft.per != nil else { return }
    if draft.kind == .count, draft.unit == nil, draft.low != nil {
      // "5 triệu/tháng", "30.000/kg".
      let value = draft.highNumber ?? draft.lowNumber ?? .zero
      if value >= ExactNumber(1000) {
        draft.kind = .money
        draft.unit = NumberUnit.vnd.symbol
      }
    }
    if draft.kind == .money, !perTime { draft.kind = .unitPrice }
    if draft.kind == .count, perTime { draft.kind = .frequency }
  }

  private func per(
    _ index: Int, isFirst: Bool, _ draft: FigureDraft
  ) -> (name: String, end: Int, isTime: Bool)? {
    guard items.indices.contains(index), !items[index].followsLine else { return nil }
    if isMark(index, "/") {
      var unit = index + 1
      var count = ""
      if let literal = literal(unit), literal.plainDigits > 0, literal.plainDigits <= 3,
        has(unit + 1, .unit), let value = literal.magnitude
      {
        count = "\(value) "
        unit += 1
      }
      guard isWord(unit), !has(unit, .rangeLink) else { return nil }
      // "người/km2".
      if let power = literal(unit + 1), isGlued(unit + 1), power.plainDigits == 1,
        let exponent = power.magnitude
      {
        return ("\(count)\(text(unit..<unit + 1))\(exponent)", unit + 2, false)
      }
      return (count + unitName(unit..<unit + 1), unit + 1, isTimeUnit(unit))
    }
    // "đồng một ký", "lượt mỗi tuần", "phiên một tháng".
    guard isFirst, draft.hedge != .indefinite || draft.kind == .money else { return nil }
    var unit = index
    // "cho mỗi hộ"; but "đến từng nhà" says where to.
    if has(unit, .function), !has(unit, .rangeLink), has(unit + 1, .each) { unit += 1 }
    let isEach = has(unit, .each)
    let isOne = cardinals.digit(unit) == 1 && has(unit + 1, .unit)
    guard isEach || isOne, has(unit + 1, .unit), !items[unit + 1].followsLine else { return nil }
    let isTime = isTimeUnit(unit + 1)
    // "60 triệu đồng một phiên" is for each; "3 xã một huyện" is not.
    let isPrice = draft.kind == .money || draft.unit == nil
    guard isEach || isTime && !has(unit + 2, .timeTail) || isPrice else { return nil }
    // "2 kg mỗi hộ 3 con": the second number is of the household.
    guard !isEach || !isLiteral(unit + 2), !has(unit + 1, .dayMark) || isEach || isOne else {
      return nil
    }
    return (unitName(unit + 1..<unit + 2), unit + 2, isTime)
  }

  // MARK: - Cues

  /// What the clause before a figure says of it.
  func cues(_ draft: FigureDraft) -> Figure.Cues {
    var cues: Figure.Cues = []
    var index = draft.start - 1
    if has(draft.start, .from), changesLater(draft.end) { cues.insert(.before) }
    if has(draft.start, .outOf) { cues.insert(.whole) }
    var distance = 0
    while index >= max(0, draft.start - 10) {
      if items[index].followsLine, distance > 0 { break }
      if isMark(index, ";") || isMark(index, ":") { break }
      let classes = items[index].word.classes
      if distance < 3 {
        if classes.contains(.change) {
          cues.insert(.change)
          if isLoss(index) { cues.insert(.loss) }
        }
        if classes.contains(.becomes) { cues.insert(.after) }
        if classes.contains(.attains) { cues.insert(.share) }
        if classes.contains(.outOf) { cues.insert(.whole) }
      }
      if distance == 0, classes.contains(.from), changesLater(draft.end) { cues.insert(.before) }
      if distance < 4, classes.contains(.each) { cues.insert(.each) }
      if classes.contains(.aims) { cues.insert(.aim) }
      if distance < 5, isPartWord(index) { cues.insert(.part) }
      if isLiteral(index) { break }
      index -= 1
      distance += 1
    }
    return cues
  }

  private func isLoss(_ index: Int) -> Bool {
    guard let token = items[index].tokens.first else { return false }
    let first = sentence.text.bytes[sentence.tokens[token].foldedRange]
    return first.elementsEqual("giam".utf8) || first.elementsEqual("sut".utf8)
  }

  private func isPartWord(_ index: Int) -> Bool {
    guard items[index].tokens.count == 2, let token = items[index].tokens.last else { return false }
    return sentence.text.bytes[sentence.tokens[token].foldedRange].elementsEqual("do".utf8)
      && has(index, .function)
  }
}

extension FigureDraft {
  var lowNumber: ExactNumber? {
    if case .number(let value) = low { return value }
    return nil
  }

  var highNumber: ExactNumber? {
    if case .number(let value) = high { return value }
    return nil
  }
}
