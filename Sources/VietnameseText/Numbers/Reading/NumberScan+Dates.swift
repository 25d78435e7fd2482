extension NumberScan {
  /// A date that its words or its form make one: "ngày 24/5", "tháng 7/2021", "24/5/2021".
  package func date(_ start: Int) -> Found? {
    if cardinals.has(start, .dayMark), let found = namedDay(start) { return found }
    if cardinals.has(start, .monthMark), let (month, end) = month(start + 1) {
      return withYear(day: nil, month, start, end)
    }
    if cardinals.has(start, .yearMark), let (year, end) = year(start + 1) {
      return found(try? PartialDate(year: year), start, end)
    }
    if let (date, end) = fullDate(start) { return found(date, start, end) }
    if let (day, end) = small(start, 31), cardinals.has(end, .monthMark),
      let (month, last) = month(end + 1), !cardinals.has(last, .unit) || isYearThere(last)
    {
      return withYear(day: day, month, start, last)
    }
    return nil
  }

  private func found(_ date: PartialDate?, _ start: Int, _ end: Int) -> Found? {
    date.map { Found(meanings: [.date($0)], start: start, end: end) }
  }

  /// "ngày 5", "ngày 24/5", "mùng 3 tháng Giêng", "tối 3.10".
  private func namedDay(_ start: Int) -> Found? {
    var index = start + 1
    if cardinals.has(index, .dayMark) { index += 1 }
    if let (date, end) = fullDate(index) { return found(date, start, end) }
    if let (day, month, end) = dayAndMonth(index) {
      return found(try? PartialDate(month: month, day: day), start, end)
    }
    guard let (day, end) = small(index, 31) else { return nil }
    if cardinals.has(end, .monthMark), let (month, last) = month(end + 1) {
      return withYear(day: day, month, start, last)
    }
    guard !cardinals.has(index - 1, .dayPart), !cardinals.has(end, [.unit, .scale, .suffix]) else {
      return nil
    }
    return found(try? PartialDate(day: day), start, end)
  }

  private func withYear(day: Int?, _ month: Int, _ start: Int, _ end: Int) -> Found? {
    let isLinked =
      cardinals.isMark(end, "/") || cardinals.isMark(end, "-") || cardinals.isMark(end, ".")
    if isLinked, cardinals.isGlued(end), let (year, last) = literalYear(end + 1) {
      return found(try? PartialDate(year: year, month: month, day: day), start, last)
    }
    let comma = cardinals.isMark(end, ",") ? end + 1 : end
    if cardinals.has(comma, .yearMark), let (year, last) = year(comma + 1) {
      return found(try? PartialDate(year: year, month: month, day: day), start, last)
    }
    return found(try? PartialDate(month: month, day: day), start, end)
  }

  private func isYearThere(_ index: Int) -> Bool {
    cardinals.has(index, .yearMark) && year(index + 1) != nil
  }

  /// A month in digits, words or by its name.
  package func month(_ index: Int) -> (Int, Int)? {
    if cardinals.has(index, .monthName) { return (Int(items[index].word.value), index + 1) }
    if let dotted = cardinals.literal(index)?.dotted, dotted.isDay { return nil }
    // "9 tháng năm 2024" is nine months of a year, and not the ninth of May.
    if cardinals.has(index, .yearMark), literalYear(index + 1) != nil { return nil }
    return small(index, 12)
  }

  /// A whole number from 1 to a limit, in digits or words.
  package func small(_ index: Int, _ limit: Int) -> (Int, Int)? {
    if let literal = cardinals.literal(index) {
      guard (1...2).contains(literal.plainDigits), let value = literal.magnitude,
        (1...limit).contains(Int(value))
      else { return nil }
      return (Int(value), index + 1)
    }
    guard index < items.count, cardinals.has(index, [.digit, .ten, .finalDigit]) else { return nil }
    var group = cardinals.group(index, isFirst: true)
    if group == nil || group?.isShortTens == true || !(1...31).contains(group?.value ?? 0) {
      group = cardinals.digit(index, final: true).map { NumberGroup(value: $0, end: index + 1) }
    }
    guard let group, group.value >= 1, group.value <= UInt64(limit) else { return nil }
    return (Int(group.value), group.end)
  }

  package func literalYear(_ index: Int) -> (Int, Int)? {
    guard let literal = cardinals.literal(index), literal.plainDigits == 4,
      let value = literal.magnitude, (1000...2999).contains(value)
    else { return nil }
    return (Int(value), index + 1)
  }

  /// A year behind "năm": "2021", "hai nghìn không trăm hai mươi mốt", "hai không hai mốt".
  private func year(_ index: Int) -> (Int, Int)? {
    if let year = literalYear(index) { return year }
    guard cardinals.has(index, .digit), let cardinal = cardinals.read(index), cardinal.low == nil,
      let value = cardinal.value.integer, (1000...2999).contains(value), cardinal.wordCount > 1,
      cardinals.has(index + 1, [.scale, .digit])
    else { return nil }
    return (Int(value), cardinal.end)
  }

  /// Day and month with a mark between: "24/5", "24-5", "3.10".
  package func dayAndMonth(_ index: Int) -> (Int, Int, Int)? {
    if let dotted = cardinals.literal(index)?.dotted {
      return (dotted.day, dotted.month, index + 1)
    }
    guard let (day, next) = small(index, 31), cardinals.literal(index) != nil,
      cardinals.isMark(next, "/") || cardinals.isMark(next, "-"), cardinals.isGlued(next),
      cardinals.isGlued(next + 1), cardinals.literal(next + 1) != nil,
      let (month, end) = small(next + 1, 12),
      // The 7 of "5-7/9" is a day.
      !(cardinals.isMark(next, "-") && cardinals.isMark(end, "/") && cardinals.isGlued(end))
    else { return nil }
    return (day, month, end)
  }

  /// "quý 3/2024" is neither March nor a fraction.
  func followsQuarter(_ index: Int) -> Bool {
    cardinals.has(index - 1, .quarter)
  }

  /// A date whose form can be nothing else: with a year of four digits.
  package func fullDate(_ index: Int) -> (PartialDate, Int)? {
    guard let first = cardinals.literal(index) else { return nil }
    if let dotted = first.dotted, let year = dotted.year, year > 999 {
      let date = try? PartialDate(
        year: year, month: dotted.month, day: dotted.day)
      return date.map { ($0, index + 1) }
    }
    let mark: Unicode.Scalar = cardinals.isMark(index + 1, "/") ? "/" : "-"
    guard first.plainDigits > 0, cardinals.isMark(index + 1, mark), cardinals.isGlued(index + 1),
      cardinals.isGlued(index + 2)
    else { return nil }
    let isLong =
      cardinals.isMark(index + 3, mark) && cardinals.isGlued(index + 3)
      && cardinals.isGlued(index + 4) && cardinals.literal(index + 4) != nil
    if isLong, let (day, _) = small(index, 31), let (month, _) = small(index + 2, 12),
      let (year, end) = literalYear(index + 4)
    {
      return (try? PartialDate(year: year, month: month, day: day)).map { ($0, end) }
    }
    if isLong, let (year, _) = literalYear(index), let (month, _) = small(index + 2, 12),
      let (day, end) = small(index + 4, 31)
    {
      return (try? PartialDate(year: year, month: month, day: day)).map { ($0, end) }
    }
    guard !isLong, mark == "/", !followsQuarter(index), let (month, _) = small(index, 12),
      let (year, end) = literalYear(index + 2)
    else { return nil }
    return (try? PartialDate(year: year, month: month)).map { ($0, end) }
  }

  /// The dates that a bare "3.10" or "24/5" may be beside a number.
  func dates(_ start: Int, _ end: Int) -> [NumberMeaning] {
    let day: Int
    let month: Int
    if end == start + 1, let dotted = cardinals.literal(start)?.dotted, dotted.isDay {
      (day, month) = (dotted.day, dotted.month)
    } else if end == start + 3, cardinals.isMark(start + 1, "/"), !cardinals.has(end, .unit),
      let pair = dayAndMonth(start), !isNumber || pair.0 >= pair.1
    {
      // Asked for a number, "3/4" is three quarters; "24/5" is hardly meant as a fraction.
      (day, month) = (pair.0, pair.1)
    } else {
      return []
    }
    return (try? PartialDate(month: month, day: day)).map { [.date($0)] } ?? []
  }
}
