internal import VietnameseText

/// Dates, quarters, spells of years and times of day.
extension FigureScan {
  /// "ngày 3.10", "tháng 7/2021", "năm 2025", "từ 1/7/2025", "giai đoạn 2021-2025".
  func date(_ start: Int) -> FigureDraft? {
    // "mỗi tháng 5 phiên" counts sessions.
    guard !has(start - 1, .each), !isNumberOfUnits(start),
      let first = listedDay(start) ?? datePart(start)
    else { return nil }
    var draft = FigureDraft(.date, start, first.end)
    draft.unit = Self.unit(of: first.date)
    let opens = start > floor && has(start - 1, .from) && !items[start].followsLine
    if opens { draft.start = start - 1 }
    if let last = endOfSpell(first) {
      let (low, high) = Self.completed(first.date, last.date)
      draft.low = .date(low)
      draft.high = .date(high)
      draft.hedge = .range
      draft.end = last.end
      draft.unit = Self.unit(of: last.date)
      return draft
    }
    draft.low = .date(first.date)
    draft.high = opens ? nil : .date(first.date)
    draft.hedge = opens ? .atLeast : .exact
    return draft
  }

  static let dateMarks: NumberClass = [.dayMark, .monthMark, .yearMark]

  /// Whether a date may begin at an item: with its mark, in digits, or with a word before "tháng".
  func mayBeDate(_ index: Int) -> Bool {
    if isLiteral(index) || has(index, Self.dateMarks) { return true }
    return has(index + 1, .monthMark) || has(index + 2, .monthMark) || has(index + 3, .monthMark)
  }

  /// Whether a unit of time at an item is of the number before it: "5 tháng".
  private func isNumberOfUnits(_ index: Int) -> Bool {
    (has(index, .monthMark) || has(index, .yearMark)) && index > 0 && index - 1 >= floor
      && (isLiteral(index - 1) || has(index - 1, .few))
      && !items[index].followsLine
  }

  /// A day whose month stands behind the last of a list: "ngày 10 và 11 tháng 5".
  private func listedDay(_ start: Int) -> (date: PartialDate, end: Int)? {
    var index = has(start, .dayMark) ? start + 1 : start
    guard isSeparator(index + 1), let day = dayInDigits(index) else { return nil }
    var first = index
    while first > index - 16, isSeparator(first - 1), dayInDigits(first - 2) != nil { first -= 2 }
    guard has(first - 1, .dayMark) else { return nil }
    let end = index + 1
    while index < end + 16, isSeparator(index + 1), !followsLine(index + 2) {
      index += 2
      if let last = datePart(index)?.date, last.day != nil, let month = last.month {
        return (try? PartialDate(year: last.year, month: month, day: day)).map { ($0, end) }
      }
      guard dayInDigits(index) != nil else { return nil }
    }
    return nil
  }

  /// A day of the month in one or two digits.
  private func dayInDigits(_ index: Int) -> Int? {
    guard isLiteral(index), let literal = literal(index), (1...2).contains(literal.plainDigits),
      let day = literal.magnitude, (1...31).contains(day)
    else { return nil }
    return Int(day)
  }

  private func datePart(_ index: Int) -> (date: PartialDate, end: Int)? {
    if let found = scan.date(index), case .date(let date) = found.meanings.first {
      if has(index, .monthMark), date.year == nil, has(index + 1, [.half, .many]) { return nil }
      return (date, found.end)
    }
    // "2024-04".
    if isYear(index), let year = literal(index)?.magnitude, isMark(index + 1, "-"),
      isGlued(index + 1), isGlued(index + 2), let month = literal(index + 2),
      month.plainDigits == 2, month.hasLeadingZero || month.magnitude ?? 13 <= 12,
      let date = try? PartialDate(year: Int(year), month: Int(month.magnitude ?? 0)),
      !(isMark(index + 3, "-") && isGlued(index + 3))
    {
      return (date, index + 3)
    }
    if isYear(index), let year = literal(index)?.magnitude,
      !isCounted(index + 1) || isYearOfNoun(index, year),
      let date = try? PartialDate(year: Int(year))
    {
      return (date, index + 1)
    }
    if let eve = eve(index) { return eve }
    guard let (day, month, end) = scan.dayAndMonth(index), let literal = literal(index),
      literal.dotted == nil,
      isMark(index + 1, "/"), isDayAndMonth(index, end, day, month),
      let date = try? PartialDate(month: month, day: day)
    else { return nil }
    return (date, end)
  }

  /// "vụ na 2024 gia đình bà bán …": thousands would have a point, and a verb before them.
  private func isYearOfNoun(_ index: Int, _ year: UInt64) -> Bool {
    guard index > 0, index - 1 >= floor, isWord(index - 1), (2000...2035).contains(year),
      !year.isMultiple(of: 100), !has(index + 1, [.scale, .hundred, .dozen, .suffix])
    else { return false }
    return has(index - 1, .label)
      || items[index - 1].word.classes.isDisjoint(
        with: [
          .function, .hedge, .each, .from, .rangeLink, .moneyTalk, .attains, .becomes, .change,
        ])
        && !FigureUnits.rows[unitRow(index + 1)].isTime
  }

  /// "30 Tết": the day before the lunar new year.
  private func eve(_ index: Int) -> (date: PartialDate, end: Int)? {
    guard let literal = literal(index), (1...2).contains(literal.plainDigits),
      let day = literal.magnitude, (20...30).contains(day), isCapital(index + 1),
      let token = items[index + 1].tokens.first,
      sentence.text.bytes[sentence.tokens[token].foldedRange].elementsEqual("tet".utf8)
    else { return nil }
    return (try? PartialDate(day: Int(day))).map { ($0, index + 2) }
  }

  /// Whether something stands at an item that the number before it could count.
  private func isCounted(_ index: Int) -> Bool {
    guard items.indices.contains(index), !items[index].followsLine else { return false }
    if has(index, [.scale, .hundred, .dozen, .suffix]) || isMark(index, "%") { return true }
    guard has(index, .unit) else { return false }
    return !(has(index, .district) && isCapital(index + 1)) && !has(index, .function)
  }

  /// Whether "24/5" is a day of the year here, and not a part of a whole.
  private func isDayAndMonth(_ start: Int, _ end: Int, _ day: Int, _ month: Int) -> Bool {
    let before = start - 1
    if has(before, .dateTalk), !has(before, .rangeLink) { return true }
    if has(before, [.hedge, .attains, .change, .times]) { return false }
    if isCounted(end) { return false }
    guard day < month, month <= 10 else { return day != month || !has(end, .label) }
    // "1/3 diện tích", "2/3 số hộ": a noun behind a small fraction.
    // "2/3 là người trẻ"; but "1/6 là ngày …".
    if has(end, .copula), month <= 5, !has(end + 1, [.dayMark, .dateTalk]) { return false }
    return !isWord(end) || has(end, .function) || items[end].followsLine || isCapital(end)
  }

  /// The end of a spell: "đến năm 2025", "-2025", "- 12/2024".
  private func endOfSpell(
    _ first: (date: PartialDate, end: Int)
  ) -> (date: PartialDate, end: Int)? {
    let link = first.end
    guard isMark(link, "-") || has(link, .rangeLink), !items[link].followsLine else { return nil }
    var index = link + 1
    if has(index, .function), has(index, .dateTalk) { index += 1 }
    // "ngày 5-7/9".
    if first.date.month == nil, let day = first.date.day, isMark(index + 1, "/"),
      let (last, month, end) = scan.dayAndMonth(index), last > day,
      !(isMark(end, "/") && isGlued(end)), let date = try? PartialDate(month: month, day: last)
    {
      return (date, end)
    }
    if let last = datePart(index), Self.isOrdered(first.date, last.date) { return last }
    // "tháng 4-6", "tháng 4 đến 6".
    guard first.date.month != nil, first.date.day == nil,
      let literal = literal(index), (1...2).contains(literal.plainDigits),
      let month = literal.magnitude, !isCounted(index + 1),
      let date = try? PartialDate(month: Int(month)), Self.isOrdered(first.date, date)
    else { return nil }
    return (date, index + 1)
  }

  private static func isOrdered(_ first: PartialDate, _ last: PartialDate) -> Bool {
    guard let a = first.year, let b = last.year else { return true }
    return (a, first.month ?? 0, first.day ?? 0) < (b, last.month ?? 13, last.day ?? 32)
  }

  /// Both ends with what was said only once: "từ tháng 3 đến tháng 5/2024".
  private static func completed(
    _ first: PartialDate, _ last: PartialDate
  ) -> (PartialDate, PartialDate) {
    let low =
      first.year == nil && last.year != nil && first.month != nil
      ? try? PartialDate(year: last.year, month: first.month, day: first.day) : nil
    let day =
      first.month == nil && first.day != nil && last.month != nil
      ? try? PartialDate(year: last.year, month: last.month, day: first.day) : nil
    let high =
      last.year == nil && first.year != nil && last.month != nil
      ? try? PartialDate(year: first.year, month: last.month, day: last.day) : nil
    return (low ?? day ?? first, high ?? last)
  }

  /// The finest part that was said: ngày, tháng, năm.
  private static func unit(of date: PartialDate) -> String {
    date.day != nil ? "ngày" : date.month != nil ? "tháng" : "năm"
  }

  // MARK: - Quarters

  /// "quý II", "quý 3/2024", "quý I năm 2025".
  func quarter(_ start: Int) -> FigureDraft? {
    guard !isLiteral(start - 1), let number = quarterNumber(start + 1) else {
      return nil
    }
    var end = start + 2
    var year: Int?
    if isMark(end, "/") || isMark(end, "-") && isGlued(end), isYear(end + 1) {
      year = literal(end + 1)?.magnitude.map { Int($0) }
      end += 2
    } else if has(end, .yearMark), isYear(end + 1) {
      year = literal(end + 1)?.magnitude.map { Int($0) }
      end += 2
    }
    guard let low = try? PartialDate(year: year, month: number * 3 - 2),
      let high = try? PartialDate(year: year, month: number * 3)
    else { return nil }
    var draft = FigureDraft(.date, start, end)
    draft.unit = "quý"
    draft.low = .date(low)
    draft.high = .date(high)
    return draft
  }

  private func quarterNumber(_ index: Int) -> Int? {
    guard items.indices.contains(index), !items[index].followsLine else { return nil }
    if let literal = literal(index) {
      guard literal.plainDigits == 1, let value = literal.magnitude, (1...4).contains(value) else {
        return nil
      }
      return Int(value)
    }
    guard isCapital(index), let token = items[index].tokens.first else { return nil }
    switch String(decoding: sentence.text.bytes[sentence.tokens[token].foldedRange], as: UTF8.self)
    {
    case "i": return 1
    case "ii": return 2
    case "iii": return 3
    case "iv": return 4
    default: return nil
    }
  }

  // MARK: - Times of day

  /// "7h30", "lúc 20 giờ", "từ 19h30 đến 21h": a time of day, unless it is rather a length of time.
  func timeOfDay(_ start: Int) -> FigureDraft? {
    guard let found = scan.timeOfDay(start),
      let amount = found.meanings.first?.amount, amount.unit == .timeOfDay,
      let low = minutes(amount.lower), let high = minutes(amount.upper)
    else { return nil }
    var draft = FigureDraft(.date, max(found.start, floor), found.end)
    let isRange = low != high
    if found.meanings.count > 1 || isRange {
      // "19h30" may be nineteen and a half hours, but nobody says so of reports; "2 giờ" is.
      let hasMinutes = low % 60 != 0 || high % 60 != 0
      let isLate = high > 12 * 60
      let isSaid = has(start - 1, [.atTime, .dateTalk]) || has(found.end, .dateTalk)
      guard hasMinutes || isLate || isSaid, !has(start - 1, .lasting) || isSaid else { return nil }
      guard !has(found.end, .timeTail) || isSaid else { return nil }
    }
    draft.unit = "giờ"
    draft.low = .timeOfDay(minutes: low)
    draft.high = .timeOfDay(minutes: high)
    draft.hedge = isRange ? .range : .exact
    return draft
  }

  /// Whether an hour or a colon stands near behind a number.
  func mayBeTime(_ start: Int) -> Bool {
    if isLiteral(start) { return isMark(start + 1, ":") || has(start + 1, .hour) }
    guard has(start, .digit) || has(start, .ten), !has(start, .yearMark) || has(start + 1, .hour)
    else {
      return false
    }
    return has(start + 1, .hour) || has(start + 2, .hour) || has(start + 3, .hour)
  }

  private func minutes(_ bound: NumberBound?) -> Int? {
    guard let seconds = bound?.value.integer, (0...86_400).contains(seconds) else { return nil }
    return Int(seconds / 60)
  }
}
