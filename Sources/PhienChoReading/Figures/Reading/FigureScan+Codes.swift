internal import VietnameseText

/// Digits and words that are numbers in form only.
extension FigureScan {
  /// The phone numbers of the sentence, looked for where there are digits enough.
  func findPhones() -> [Range<Int>] {
    var digits = 0
    for token in sentence.tokens where token.kind == .number { digits += token.foldedRange.count }
    guard digits >= 7 else { return [] }
    return PhoneScanner.spans(in: sentence.text, tokens: sentence.tokens, withAccounts: true)
      .map(\.tokens)
  }

  /// The item behind what is a code, a name or a list's number; nil when a figure may begin here.
  mutating func endOfCode(_ index: Int) -> Int? {
    let item = items[index]
    while let phone = phones.last, phone.upperBound <= item.tokens.lowerBound {
      phones.removeLast()
    }
    if let phone = phones.last, phone.lowerBound < item.tokens.upperBound {
      var end = index + 1
      while end < items.count, items[end].tokens.lowerBound < phone.upperBound { end += 1 }
      return end
    }
    guard isLiteral(index), let literal = literal(index) else {
      return isNameOfWords(index) ? index + 1 : nil
    }
    if isGluedToCode(index) { return endOfRun(index) }
    if isDocument(index) { return endOfLabels(index) }
    if let end = enumerator(index) { return end }
    if isAddress(index, literal) { return endOfAddress(index) }
    if isVersion(index, literal) { return endOfRun(index) }
    if isAroundTheClock(index) { return index + 3 }
    return isLabelled(index) ? endOfLabels(index) : nil
  }

  /// The item behind a label's number and those that go on from it: "thôn 3, 4 và 5".
  private func endOfLabels(_ index: Int) -> Int {
    var end = endOfRun(index)
    while isMark(end, ",") || has(end, .and), let next = literal(end + 1), next.plainDigits > 0,
      !items[end + 1].followsLine, !countsSomething(end + 1), !isMark(end + 2, "%"),
      !isMark(end + 2, "/"),
      !isWord(end + 2) || has(end + 2, [.function, .and]) || isCapital(end + 2)
    {
      end = endOfRun(end + 1)
    }
    return end
  }

  /// The item behind a run without white space.
  func endOfRun(_ index: Int) -> Int {
    var end = index + 1
    while end < items.count, isGlued(end) {
      // The stop or comma behind a code is not of it.
      if !isWord(end), !isLiteral(end), !isGlued(end + 1) { break }
      end += 1
    }
    return end
  }

  private static let joins = Array("-/._@#:&=".utf8)

  /// "COVID-19", "B52", "4G", "1A", "abc.vn/123": digits in a run with letters that are no unit.
  private func isGluedToCode(_ index: Int) -> Bool {
    if isGlued(index), index > 0, index > floor {
      if isWord(index - 1), !has(index - 1, [.hedge, .currencySign, .dayMark]) { return true }
      if Self.joins.contains(items[index - 1].mark), isGlued(index - 1),
        index > 1, isWord(index - 2), !has(index - 2, .dayMark)
      {
        return true
      }
      if isMark(index - 1, "#") || isMark(index - 1, "@") { return true }
    }
    guard isGlued(index + 1), isWord(index + 1) else { return false }
    let next = items[index + 1]
    guard has(index + 1, [.unit, .suffix, .hour, .scale]) else { return true }
    // "4G", "1A", "3D": one capital letter is no unit, but for thousands.
    guard next.source.count == 1, isCapital(index + 1) else { return false }
    let letter = sentence.source[next.source.lowerBound]
    return letter != UInt8(ascii: "K") && letter != UInt8(ascii: "M")
      && letter != UInt8(ascii: "H")
  }

  /// "26/NQ-CP", "148/2023/QĐ-TTg", "số 1034", "Nghị quyết 19": the number of a document.
  private func isDocument(_ index: Int) -> Bool {
    var end = index + 1
    while end < index + 6, isMark(end, "/"), isGlued(end), isGlued(end + 1) {
      if isWord(end + 1) {
        return isCapital(end + 1) && (isAcronym(end + 1) || unitRow(end + 1) == 0)
      }
      guard isLiteral(end + 1) else { break }
      end += 2
    }
    guard index > 0, !items[index].followsLine, index - 1 >= floor else { return false }
    return has(index - 1, .document) && !countsSomething(index)
  }

  /// The item behind the number of an entry of a list: "2) " at the beginning of a line.
  private func enumerator(_ index: Int) -> Int? {
    let opens = index == 0 || items[index].followsLine
    if isMark(index - 1, "("), isMark(index + 1, ")") || isMark(index + 1, "]"),
      literal(index)?.plainDigits ?? 9 <= 2, index - 1 == 0 || items[index - 1].followsLine
    {
      return index + 2
    }
    if isMark(index - 1, "["), isMark(index + 1, "]") { return index + 2 }
    guard opens, let literal = literal(index), literal.plainDigits <= 2, !literal.isGrouped else {
      return nil
    }
    if isMark(index + 1, ".") || isMark(index + 1, ")") || isMark(index + 1, "/"),
      isGlued(index + 1),
      !isGlued(index + 2)
    {
      return index + 2
    }
    // "1.2 Kết quả".
    if literal.plainDigits == 0, literal.dotted != nil {
      if isCapital(index + 1) { return index + 1 }
      if isMark(index + 1, "."), isGlued(index + 1), isCapital(index + 2) { return index + 2 }
    }
    return nil
  }

  /// Digits that are an address or a number of identity, by their form or the word before them.
  private func isAddress(_ index: Int, _ literal: NumberLiteral) -> Bool {
    if literal.hasLeadingZero, literal.plainDigits > 3 { return true }
    if literal.value == nil, literal.dotted == nil { return true }
    if literal.plainDigits > 7, !has(index + 1, .unit) { return true }
    var before = index - 1
    if isMark(before, ":") { before -= 1 }
    return before >= floor && has(before, .contact) && !countsSomething(index)
  }

  /// The item behind the groups of an address: "1900 1234".
  private func endOfAddress(_ index: Int) -> Int {
    var end = endOfRun(index)
    while isLiteral(end), end < index + 8, !items[end].followsLine, !countsSomething(end) {
      end = endOfRun(end)
    }
    return end
  }

  /// "4.0", "2.0".
  private func isVersion(_ index: Int, _ literal: NumberLiteral) -> Bool {
    guard literal.plainDigits == 0, !literal.isGrouped, items[index].tokens.count == 3,
      items[index].source.count <= 4, !has(index + 1, [.unit, .scale, .suffix])
    else { return false }
    let source = sentence.source[items[index].source]
    return source.last == 0x30 && source.dropLast().last == 0x2E
  }

  /// "24/7", "24/24", which count nothing.
  private func isAroundTheClock(_ index: Int) -> Bool {
    guard isMark(index + 1, "/"), literal(index)?.magnitude == 24, literal(index)?.plainDigits == 2,
      let other = literal(index + 2)?.magnitude, other == 7 || other == 24
    else { return false }
    return !has(index - 1, .dayMark) && !has(index + 3, .district)
  }

  private static let counted: NumberClass = [
    .unit, .scale, .hundred, .suffix, .dozen, .rangeLink,
  ]

  /// Whether a unit, a scale or a noun follows the number at an item.
  func countsSomething(_ index: Int) -> Bool {
    var end = index + 1
    if isMark(end, "/") || isMark(end, "-"), isLiteral(end + 1) { end += 2 }
    guard has(end, Self.counted), !items[end].followsLine else { return false }
    // "đợt 1 năm 2024", "thôn 3 xã Kim An", "điều 5 Luật": what follows is something else.
    if has(end, Self.dateMarks), scan.date(end) != nil { return false }
    if has(end, .district), isCapital(end + 1) { return false }
    // "khoản 2 Điều 5 Nghị định 85".
    if has(end, .label) || has(end, .document) {
      return !(isCapital(end) && !isAcronym(end)) && !isLiteral(end + 1)
    }
    return true
  }

  /// "thôn 3", "lớp 10", "giai đoạn 1", "An Ninh 1", "OCOP 5": a name that ends in a number.
  private func isLabelled(_ index: Int) -> Bool {
    guard index > 0, !items[index].followsLine, index - 1 >= floor, !countsSomething(index),
      literal(index)?.plainDigits ?? 0 > 0, !isMark(index + 1, "%")
    else { return false }
    if has(index - 1, .label) || endsInNumberWord(index - 1),
      !has(index - 1, [.each, .rangeLink])
    {
      return !isYear(index)
    }
    // Two digits of a year: "thập niên 90", "những năm 80".
    if has(index - 1, .yearMark), literal(index)?.plainDigits == 2, !isMark(index + 1, "-") {
      return true
    }
    guard isWord(index - 1), isCapital(index - 1), !opensSentence(index - 1), !isYear(index),
      !isDayOfYear(index), !has(index - 1, [.dayMark, .monthMark, .yearMark, .hedge, .few, .many])
    else { return false }
    return true
  }

  /// "cửa hàng số", "phiên chợ số": what is digital or, before digits, has a number.
  private func endsInNumberWord(_ index: Int) -> Bool {
    guard has(index, .unit), items[index].tokens.count > 1 else { return false }
    let last = sentence.tokens[items[index].tokens.upperBound - 1].foldedRange
    return sentence.text.bytes[last].elementsEqual("so".utf8)
  }

  /// A year of four digits that nothing follows which it could count.
  func isYear(_ index: Int) -> Bool {
    guard let literal = literal(index), literal.plainDigits == 4, let value = literal.magnitude
    else { return false }
    return (1900...2100).contains(value)
  }

  private func isDayOfYear(_ index: Int) -> Bool {
    isMark(index + 1, "/") && isLiteral(index + 2)
  }

  private static let numberWords: NumberClass = [.starts, .few]

  /// "Ba Vì", "Năm Căn", "anh Tư": number words with capitals are names.
  private func isNameOfWords(_ index: Int) -> Bool {
    guard isCapital(index), has(index, Self.numberWords), !has(index, .currencySign) else {
      return false
    }
    if opensSentence(index) {
      return isWord(index + 1) && isCapital(index + 1) && !isAcronym(index + 1)
    }
    return !isAcronym(index) || !isAcronym(index + 1)
  }

  /// Whether a word puts in order; "hang tram" without accents is hàng and not hạng.
  func isOrdinal(_ index: Int) -> Bool {
    has(index, .ordinal)
      && !(has(index, .many) && has(index + 1, [.hundred, .scale, .dozen]))
  }

  /// The item behind "thứ hai", "hạng 2", "lần thứ 5"; nil when no number follows.
  func endOfOrdinal(_ index: Int) -> Int? {
    if let cardinal = cardinals.read(index + 1), cardinal.digitCount == 0,
      cardinal.end <= index + 3, !items[index + 1].followsLine
    {
      // "thứ 5/12 xã".
      let isOutOf = isMark(cardinal.end, "/") && isLiteral(cardinal.end + 1)
      return isOutOf ? cardinal.end + 2 : cardinal.end
    }
    return has(index + 1, [.digit, .finalDigit, .ordinalDigit]) ? index + 2 : nil
  }
}
