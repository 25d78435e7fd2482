/// A group below a thousand in words, or a number in digits, before its scale.
struct NumberGroup {
  /// The value.
  var value: UInt64
  /// The item behind it.
  var end: Int
  /// The place of the last word: 100 for "hai trăm", 10 for "trăm tư", 1 for the units.
  var place: UInt64 = 1
  /// One digit alone, which behind a scale is the next place down.
  var isLoneDigit = false
  /// Two digits with "mươi" left out: "hai lăm".
  var isShortTens = false
  /// Digits, not words.
  var isLiteral = false
  /// The value when the last "năm" is the year.
  var beforeYear: UInt64?
}

extension CardinalReader {
  /// Reads a group.
  ///
  /// - Parameters:
  ///   - start: The first item.
  ///   - isFirst: Whether the number begins here; else "linh" may stand first.
  /// - Returns: The group, nil when none begins here.
  func group(_ start: Int, isFirst: Bool) -> NumberGroup? {
    if let literal = literal(start) {
      guard let value = literal.magnitude else { return nil }
      return NumberGroup(value: value, end: start + 1, isLiteral: true)
    }
    if has(start + 1, .hundred), let hundreds = digit(start) {
      return afterHundreds(hundreds * 100, start + 2)
    }
    if has(start, .hundred), isFirst { return afterHundreds(100, start + 1) }
    if has(start, .zeroTens), !isFirst { return units(start + 1, behind: 0) }
    if let tens = tens(start) { return tens }
    guard let first = digit(start, final: !isFirst) else { return nil }
    if first > 1, has(start, .digit), let pair = shortTens(start) { return pair }
    var lone = NumberGroup(value: first, end: start + 1)
    lone.isLoneDigit = true
    return lone
  }

  /// What follows "trăm": "linh năm", "hai mươi", "tư", nothing.
  private func afterHundreds(_ hundreds: UInt64, _ index: Int) -> NumberGroup {
    var group = NumberGroup(value: hundreds, end: index, place: 100)
    if has(index, .zeroTens), let units = units(index + 1, behind: hundreds) { return units }
    if var tens = tens(index) ?? shortTens(index) {
      tens.value += hundreds
      tens.beforeYear = tens.beforeYear.map { $0 + hundreds }
      tens.isShortTens = false
      return tens
    }
    guard let digit = digit(index, final: true), digit > 0, !isPlainOne(index),
      !has(index + 1, [.hundred, .tens, .dozen]), !isSeparateAmount(index)
    else { return group }
    group.value += digit * 10
    group.end = index + 1
    group.place = 10
    if has(index, .yearMark), !has(index + 1, [.scale, .unit]) { group.beforeYear = hundreds }
    return group
  }

  /// "một" and not "mốt": behind a scale it begins something else ("trăm nghìn một ký").
  func isPlainOne(_ index: Int) -> Bool {
    has(index, .digit) && !has(index, .finalDigit) && items[index].word.value == 1
  }

  /// Whether a digit counts units of its own: "hai trăm nghìn hai ký".
  func isSeparateAmount(_ index: Int) -> Bool {
    guard has(index + 1, .unit), !has(index + 1, [.part, .suffix]) else { return false }
    return switch MeasureUnit.table[Int(items[index + 1].word.unit)].dimension {
    case .mass, .length, .volume, .time: true
    case .money, .other: false
    }
  }

  /// Units or tens behind "linh".
  private func units(_ index: Int, behind base: UInt64) -> NumberGroup? {
    if var tens = tens(index) {
      tens.value += base
      return tens
    }
    guard let digit = digit(index, final: true), digit > 0 else { return nil }
    return NumberGroup(value: base + digit, end: index + 1)
  }

  /// "mười hai", "hai mươi lăm".
  private func tens(_ index: Int) -> NumberGroup? {
    var group: NumberGroup
    if has(index, .ten), !(has(index, .tens) && !has(index, .ten)) {
      group = NumberGroup(value: 10, end: index + 1)
    } else if has(index + 1, .tens), let digit = digit(index), digit > 0 {
      group = NumberGroup(value: digit * 10, end: index + 2)
    } else {
      return nil
    }
    guard let digit = digit(group.end, final: true), digit > 0,
      !has(group.end + 1, [.tens, .hundred])
    else { return group }
    // "hai mươi năm" is twenty years: five is "lăm" there, unless a scale follows.
    if has(group.end, .yearMark), !has(group.end, .finalDigit), isYearThere(group.end) {
      return group
    }
    // "mười một" is eleven, "hai mươi một" hardly anything but 21.
    group.value += digit
    group.end += 1
    return group
  }

  private func isYearThere(_ index: Int) -> Bool {
    items[index].word.value == 5 && !has(index + 1, [.scale, .dozen])
  }

  /// Two digits with "mươi" left out.
  private func shortTens(_ index: Int) -> NumberGroup? {
    guard let first = digit(index), first > 1, let second = digit(index + 1, final: true),
      second > 0, !has(index + 2, [.tens, .hundred, .dozen])
    else { return nil }
    if has(index + 1, .yearMark), isYearThere(index + 1) { return nil }
    // "hai một" is no twenty-one, which is "hai mốt", and "ba hai ký" may be anything.
    if isPlainOne(index + 1) || isSeparateAmount(index + 1), !has(index + 1, .finalDigit) {
      return nil
    }
    var group = NumberGroup(value: first * 10 + second, end: index + 2)
    group.isShortTens = true
    return group
  }
}
