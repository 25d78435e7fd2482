extension NumberScan {
  /// A number with its unit, and the row of the unit in the table.
  package struct Measured {
    package var value: ExactNumber
    package var low: ExactNumber?
    package var isOpen = false
    package var row = 0
    /// The row of the unit that ``value`` is in: that of m² for a sào whose size is known.
    package var valueRow = 0
    package var factor = ExactNumber.one
    package var end: Int
    package let cardinal: Cardinal

    package var unit: NumberUnit { MeasureUnit.table[valueRow].unit }
  }

  /// Reads an amount with what stands around it: a hedge, a range, a unit, a price's "/kg".
  func amount(_ start: Int, _ floor: Int) -> Found? {
    var measured = candidates(start)
    guard let first = measured.first else { return nil }
    if let digits = spokenDigits(first) ?? longDigits(start, first) {
      return Found(meanings: [.digits(digits)], start: start, end: first.cardinal.end)
    }
    let end = measured.map(\.end).max() ?? start
    // A number that is only understood, as before "rưỡi", needs a word that says it.
    guard end > start else { return nil }
    measured.removeAll { $0.end < end }
    if let range = range(measured, start, end) { return range }
    let hedge = hedge(start, end, floor, first.unit)
    // "không biết" denies, and is no zero.
    let isDenial =
      first.cardinal.isWeak && first.row == 0 && first.value == ExactNumber(0)
      && items.count > end - start
    guard hedge != nil || (isNumber && !isDenial) || isStrong(start, first) else { return nil }
    var meanings: [NumberMeaning] = []
    let (per, last) = per(end)
    for candidate in measured {
      if let amount = amount(candidate, hedge?.hedge, per) { meanings.append(.amount(amount)) }
      for other in [candidate.cardinal.other].compactMap({ $0 }) where candidate.end >= end {
        if let more = restate(candidate, other), let amount = amount(more, hedge?.hedge, per) {
          meanings.append(.amount(amount))
        }
      }
      if let years = candidate.cardinal.years, candidate.row == 0,
        let months = try? years.multiplied(by: ExactNumber(12))
      {
        meanings.append(.amount(NumberAmount(months, .months)))
      }
    }
    if hedge == nil { meanings += dates(start, end) + birthYear(start, end) }
    return Found(
      meanings: meanings, start: hedge?.start ?? start, end: max(last, hedge?.end ?? last))
  }

  /// Another value of a number in the same unit.
  private func restate(_ measured: Measured, _ value: ExactNumber) -> Measured? {
    guard let converted = cardinals.times(value, measured.factor) else { return nil }
    var other = measured
    other.value = converted
    other.low = nil
    return other
  }

  /// Digits that were read one by one: "không chín một hai".
  private func spokenDigits(_ measured: Measured) -> String? {
    guard measured.cardinal.digitCount > 0, let value = measured.cardinal.value.integer else {
      return nil
    }
    return PartialDate.padded(Int(value), Int(measured.cardinal.digitCount))
  }

  /// The digits of a number that is rather a code: "0912345678".
  private func longDigits(_ start: Int, _ first: Measured) -> String? {
    guard first.end == start + 1, let literal = cardinals.literal(start), literal.hasLeadingZero,
      literal.plainDigits > 3, let value = literal.magnitude
    else { return nil }
    return PartialDate.padded(Int(truncatingIfNeeded: value), literal.plainDigits)
  }

  /// "2k5" is 2,500, and the year 2005 among the young.
  private func birthYear(_ start: Int, _ end: Int) -> [NumberMeaning] {
    guard end == start + 3, let two = cardinals.literal(start), two.plainDigits == 1,
      two.value == ExactNumber(2), items[start + 1].source.count == 1,
      cardinals.has(start + 1, .suffix), items[start + 1].word.scale == 1000,
      let digit = cardinals.literal(start + 2), digit.plainDigits == 1, let year = digit.magnitude
    else { return [] }
    return (try? PartialDate(year: 2000 + Int(year))).map { [.date($0)] } ?? []
  }

  /// Whether words are surely a number in prose: not "ba", "chín", "không" alone.
  private func isStrong(_ start: Int, _ measured: Measured) -> Bool {
    let cardinal = measured.cardinal
    let hasUnit = measured.row != 0 || cardinals.has(measured.end, .unit)
    if cardinals.literal(start) != nil || cardinals.has(start, .currencySign) { return true }
    if cardinal.value == .zero, cardinal.wordCount == 1 { return false }
    if cardinal.isWeak, !hasUnit { return false }
    return cardinal.guessCount < cardinal.wordCount || cardinal.wordCount > 1
      || (hasUnit && !items[measured.end - 1].isGuess)
  }

  private func amount(_ measured: Measured, _ hedge: NumberHedge?, _ per: String?) -> NumberAmount?
  {
    var lower: NumberBound? = NumberBound(measured.low ?? measured.value)
    var upper: NumberBound? = measured.isOpen ? nil : NumberBound(measured.value)
    switch hedge {
    case .above, .atLeast:
      lower = NumberBound(measured.low ?? measured.value, isInclusive: hedge == .atLeast)
      upper = nil
    case .below, .atMost:
      upper = NumberBound(measured.value, isInclusive: hedge == .atMost)
      lower = nil
    case .about where measured.low == nil:
      if let (low, high) = rounded(measured) {
        lower = NumberBound(low)
        upper = NumberBound(high)
      }
    case .about, nil: break
    }
    return NumberAmount(
      lower: lower, upper: upper, unit: measured.unit, per: per, isApproximate: hedge == .about)
  }

  /// Half a unit of the last digit that is not zero, below and above.
  private func rounded(_ measured: Measured) -> (ExactNumber, ExactNumber)? {
    guard let said = try? measured.value.divided(by: measured.factor), said != .zero else {
      return nil
    }
    var place = ExactNumber.one
    if let integer = said.integer {
      var rest = integer
      var power: Int64 = 1
      while rest.isMultiple(of: 10) {
        rest /= 10
        power *= 10
      }
      place = ExactNumber(power)
    } else {
      guard let decimals = said.decimals, decimals.count <= 18 else { return nil }
      var power: Int64 = 1
      for _ in decimals { power *= 10 }
      guard let unit = try? ExactNumber(1, over: power) else { return nil }
      place = unit
    }
    guard let two = try? place.divided(by: ExactNumber(2)),
      let half = try? two.multiplied(by: measured.factor),
      let low = try? measured.value.subtracting(half), let high = try? measured.value.adding(half)
    else { return nil }
    return (low, high)
  }

  // MARK: - Around the number

  /// The hedge before a number or behind it, and the items it takes.
  private func hedge(
    _ start: Int, _ end: Int, _ floor: Int, _ unit: NumberUnit
  ) -> (hedge: NumberHedge, start: Int, end: Int)? {
    if cardinals.has(end, .hedgeBehind), let hedge = NumberHedge(rawValue: items[end].word.value) {
      return (hedge, cardinals.has(start - 1, .from) ? start - 1 : start, end + 1)
    }
    guard start > floor, !items[start].followsLine else { return nil }
    var before = start - 1
    if before > floor, cardinals.has(before, .copula) { before -= 1 }
    if cardinals.has(before, .hedge), let hedge = NumberHedge(rawValue: items[before].word.value) {
      return (hedge, before, end)
    }
    let isPriced: [NumberUnit.Kind] = [.money, .percent, .mass]
    guard cardinals.has(start - 1, .from), isPriced.contains(unit.kind) else { return nil }
    return (.atLeast, start - 1, end)
  }

  /// "/kg" behind an amount.
  private func per(_ end: Int) -> (String?, Int) {
    guard cardinals.isMark(end, "/"), cardinals.has(end + 1, .unit) else { return (nil, end) }
    return (MeasureUnit.table[Int(items[end + 1].word.unit)].name, end + 2)
  }

  /// "5-7", "từ 2 đến 3 triệu", "giữa 10 và 20".
  private func range(_ lows: [Measured], _ start: Int, _ end: Int) -> Found? {
    let isMarked = cardinals.isMark(end, "-") || cardinals.isMark(end, "~")
    let isBetween = cardinals.has(end, .and) && cardinals.has(start - 1, .between)
    guard isMarked || isBetween || cardinals.has(end, .rangeLink), lows.first?.low == nil else {
      return nil
    }
    let highs = candidates(end + 1)
    guard let last = highs.map(\.end).max(), date(end + 1) == nil else { return nil }
    let (per, behind) = per(last)
    var meanings: [NumberMeaning] = []
    for low in lows {
      for high in highs where high.end == last && high.low == nil {
        guard let (a, b) = aligned(low, high, isMarked), a.value < b.value else { continue }
        meanings.append(
          .amount(
            NumberAmount(
              lower: NumberBound(a.value), upper: NumberBound(b.value), unit: b.unit, per: per)))
      }
    }
    let opens = cardinals.has(start - 1, [.from, .between])
    return meanings.isEmpty
      ? nil : Found(meanings: meanings, start: opens ? start - 1 : start, end: behind)
  }

  /// The ends of a range in one unit: the low end takes the unit and the scale of the high one.
  package func aligned(
    _ low: Measured, _ high: Measured, _ isMarked: Bool
  ) -> (Measured, Measured)? {
    if low.row == high.row, low.row != 0 { return (low, high) }
    if low.row == 0 {
      var said = low.cardinal.value
      if low.cardinal.scale == 1, high.cardinal.scale > 1,
        let scaled = cardinals.times(said, high.cardinal.scale), scaled < high.cardinal.value
      {
        said = scaled
      }
      // "25 đến 30.000 đồng": money and masses of so different sizes are no range.
      let dimension = MeasureUnit.table[high.row].dimension
      if dimension == .money || dimension == .mass, low.cardinal.endsInDigits,
        cardinals.literal(high.cardinal.end - 1)?.isGrouped ?? false,
        let thousands = cardinals.times(said, 1000), thousands < high.cardinal.value
      {
        said = thousands
      }
      guard var converted = restate(high, said) else { return nil }
      converted.end = low.end
      return (converted, high)
    }
    if high.row == 0 {
      guard isMarked, let converted = restate(low, high.cardinal.value) else { return nil }
      return (low, converted)
    }
    return low.unit == high.unit ? (low, high) : nil
  }
}
