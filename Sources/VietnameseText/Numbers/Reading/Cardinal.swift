/// A number read from words and digits, before its unit.
///
/// It is handed over by value at every step, so its parts stand in the order that wastes no bytes.
package struct Cardinal {
  /// The value.
  package var value: ExactNumber
  /// Another value the same words may have.
  package var other: ExactNumber?
  /// Whether there is no upper end ("hàng trăm"); ``value`` is then the lower one.
  package var isOpen = false
  /// Whether a letter was taken for a scale that may be a unit too: "5m", "2t".
  package var tookSuffix = false
  /// Whether the number stands in digits at its end, so that a unit of one letter may follow.
  package var endsInDigits = false
  /// Whether the magnitude is 2⁶³, which only fits below zero.
  package var isMinimum = false
  /// Whether the number is one digit or "trăm" alone: hardly a number without company.
  package var isWeak = false
  /// How many digits were read one by one, 0 when the number was read as a whole.
  package var digitCount: UInt8 = 0
  /// How many items are in it.
  package var wordCount: UInt8 = 0
  /// The lower end, when the words are a range of their own ("hai ba", "vài trăm").
  package var low: ExactNumber?
  /// How many of the items are guesses.
  package var guessCount: UInt8 = 0
  /// The value in years, when the last word may be "year": "hai nghìn năm".
  package var years: ExactNumber?
  /// What the whole number was multiplied by at its end: 10⁶ for "3 triệu"; 1 for none.
  package var scale: UInt64 = 1
  /// The item behind the number.
  package var end: Int
}

/// Reads numbers from items: "hai mươi lăm", "1tr2", "trăm rưỡi", "2,5 triệu".
///
/// The grammar is a loop over groups below a thousand and their scales; it looks ahead a bounded
/// number of items, so that reading a text takes linear time.
package struct CardinalReader {
  package let items: [NumberItem]
  package let literals: [NumberLiteral]
  package let options: NumberReadingOptions

  package init(
    items: [NumberItem], literals: [NumberLiteral], options: NumberReadingOptions
  ) {
    self.items = items
    self.literals = literals
    self.options = options
  }

  package func classes(_ index: Int) -> NumberClass {
    items.indices.contains(index) ? items[index].word.classes : []
  }

  @inline(__always)
  package func literal(_ index: Int) -> NumberLiteral? {
    guard items.indices.contains(index), items[index].literal >= 0 else { return nil }
    return literals[items[index].literal]
  }

  package func has(_ index: Int, _ wanted: NumberClass) -> Bool {
    !classes(index).isDisjoint(with: wanted)
  }

  package func isGlued(_ index: Int) -> Bool {
    items.indices.contains(index) && !items[index].followsSpace
  }

  package func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    items.indices.contains(index) && items[index].mark == UInt8(truncatingIfNeeded: mark.value)
  }

  private func followsLine(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].followsLine
  }

  /// The digit a word is, 0–9; `final` takes those behind tens too.
  package func digit(_ index: Int, final: Bool = false) -> UInt64? {
    guard has(index, final ? [.digit, .finalDigit] : .digit) else { return nil }
    return UInt64(items[index].word.value)
  }

  /// Whether "năm" at an item is rather the year, since nothing behind it needs a five.
  private func isYear(_ index: Int) -> Bool {
    has(index, .yearMark) && !has(index + 1, [.tens, .hundred, .scale, .dozen])
  }

  // MARK: - The whole number

  /// Reads the number that begins at an item.
  ///
  /// - Parameters:
  ///   - start: The first item.
  ///   - asUnits: Whether letters that may be a scale or a unit are left for units.
  /// - Returns: The number, nil when none begins here.
  package func read(_ start: Int, asUnits: Bool = false) -> Cardinal? {
    if let cardinal = readAlone(start) { return cardinal }
    var index = start
    var isNegative = false
    if has(index, .negative) || isMinus(index) {
      isNegative = true
      index += 1
    }
    guard var cardinal = readMagnitude(index, asUnits) else { return nil }
    cardinal.wordCount = UInt8(clamping: cardinal.end - start)
    for item in items[start..<cardinal.end] where item.isGuess { cardinal.guessCount += 1 }
    if isNegative {
      let value = cardinal.isMinimum ? ExactNumber(.min) : try? cardinal.value.negated()
      guard cardinal.digitCount == 0, cardinal.low == nil, let value else { return nil }
      cardinal.value = value
      cardinal.other = cardinal.other.flatMap { try? $0.negated() }
      cardinal.years = nil
    } else if cardinal.isMinimum {
      return nil
    }
    return cardinal
  }

  /// What may go on with a number, or make something else of it.
  private static let continuations: NumberClass = [
    .digit, .finalDigit, .ten, .tens, .hundred, .scale, .suffix, .dozen, .zeroTens, .andHalf, .half,
    .decimalMark, .part,
  ]

  /// What a word is beside a digit that does not stand for itself.
  private static let compounds: NumberClass = [
    .ten, .tens, .hundred, .scale, .dozen, .zeroTens, .half, .few, .many, .negative,
  ]

  /// Reads what most numbers are, as the rules of the others would: a whole number in one run of
  /// digits, or one digit in words, and nothing of a number behind it.
  @inline(__always)
  private func readAlone(_ start: Int) -> Cardinal? {
    guard items.indices.contains(start), !isLiteral(start + 1),
      !has(start + 1, Self.continuations)
    else { return nil }
    if items[start].literal >= 0 {
      let place = items[start].literal
      guard let value = literals[place].value, value.denominator == 1 else { return nil }
      return Cardinal(
        value: value, other: literals[place].other, endsInDigits: true, wordCount: 1,
        end: start + 1)
    }
    let word = items[start].word
    guard word.classes.contains(.digit), word.classes.isDisjoint(with: Self.compounds) else {
      return nil
    }
    return Cardinal(
      value: ExactNumber(Int64(word.value)), isWeak: word.classes.contains(.weak), wordCount: 1,
      guessCount: items[start].isGuess ? 1 : 0, end: start + 1)
  }

  @inline(__always)
  private func isLiteral(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].literal >= 0
  }

  /// Whether a "-" before digits is a sign: it touches them and nothing touches it.
  private func isMinus(_ index: Int) -> Bool {
    guard isMark(index, "-"), literal(index + 1) != nil, isGlued(index + 1) else { return false }
    return index == 0 || items[index].followsSpace || isMark(index - 1, "(")
  }

  private func readMagnitude(_ start: Int, _ asUnits: Bool) -> Cardinal? {
    if let literal = literal(start) {
      return literal.value?.integer == nil
        ? readFraction(literal, start, asUnits) : readWhole(start, asUnits)
    }
    // What cannot be is not tried: an empty cardinal is costly to hand over.
    if has(start, [.half, .few, .many, .tens]) || has(start + 1, .half),
      let few = readIdiom(start)
    {
      return few
    }
    if has(start + 1, [.digit, .finalDigit]), let digits = readDigits(start) { return digits }
    if has(start + 1, [.digit, .ten]), let pair = readPair(start) { return pair }
    return readWhole(start, asUnits)
  }

  /// nửa, vài, hàng: what has no digit.
  private func readIdiom(_ start: Int) -> Cardinal? {
    let isOneHalf = has(start + 1, .half) && digit(start) == 1
    if has(start, .half) || isOneHalf {
      let (scale, end) = scales(isOneHalf ? start + 2 : start + 1)
      guard let value = fraction(scale, over: 2) else { return nil }
      var cardinal = Cardinal(value: value, end: end)
      cardinal.scale = scale
      cardinal.isWeak = scale == 1
      return cardinal
    }
    if isRoundTen(start) {
      var cardinal = Cardinal(value: ExactNumber(10), end: start + 1)
      cardinal.isOpen = true
      cardinal.low = cardinal.value
      return cardinal
    }
    if has(start, [.few, .many]) {
      let (scale, end) = isRoundTen(start + 1) ? (10, start + 2) : scales(start + 1)
      guard scale > 1 || has(start, .few), scale <= UInt64(Int64.max) / 9 else { return nil }
      let isMany = !has(start, .few)
      var cardinal = Cardinal(value: ExactNumber(Int64(scale) * (isMany ? 1 : 9)), end: end)
      cardinal.isOpen = isMany
      cardinal.low = isMany ? cardinal.value : ExactNumber(Int64(scale) * 2)
      cardinal.scale = scale
      cardinal.isWeak = scale == 1
      return cardinal
    }
    return nil
  }

  /// "mươi" without a digit, which is some ten: "mươi phút".
  func isRoundTen(_ index: Int) -> Bool {
    has(index, .tens) && !items[index].isGuess && !has(index - 1, .digit)
  }

  /// Three and more digits in words, one by one: "không chín một hai".
  private func readDigits(_ start: Int) -> Cardinal? {
    guard has(start, .digit) else { return nil }
    var end = start
    while end - start <= 18, digit(end, final: true) != nil { end += 1 }
    // The last digit may belong to what follows: "ba bốn năm mươi".
    guard !has(end, [.tens, .hundred, .scale, .dozen, .decimalMark, .ten]) else { return nil }
    if end - start > 1, has(end - 1, .yearMark), end - start < 4 { return nil }
    let startsWithZero = digit(start) == 0 && end - start == 2
    guard end - start >= 3 || startsWithZero, end - start <= 18 else { return nil }
    var value: Int64 = 0
    for item in items[start..<end] { value = value * 10 + Int64(item.word.value) }
    var cardinal = Cardinal(value: ExactNumber(value), end: end)
    cardinal.digitCount = UInt8(truncatingIfNeeded: end - start)
    return cardinal
  }

  /// Two neighbours that are a range: "hai ba", "năm bảy", "ba bốn trăm".
  private func readPair(_ start: Int) -> Cardinal? {
    guard let first = digit(start), first > 0, has(start + 1, [.digit, .ten]) else { return nil }
    let second = has(start + 1, .ten) ? 10 : digit(start + 1) ?? 0
    let isIdiom = (first == 5 && second == 7) || (first == 5 && second == 10)
    guard second == first + 1 || isIdiom, !has(start + 2, [.tens, .finalDigit, .digit]),
      !(has(start + 1, .yearMark) && isYear(start + 1))
    else { return nil }
    var (scale, end) = scales(start + 2)
    let isHundreds = has(start + 2, .hundred)
    guard let low = times(first, scale), let high = times(second, scale) else { return nil }
    if has(end, .andHalf) { end = start + 2; scale = 1 }
    var cardinal = Cardinal(value: high, end: end)
    cardinal.low = low
    cardinal.scale = scale
    // "hai ba nghìn" is two or three thousand, or 23 thousand; hundreds have no tens of theirs.
    if first > 1, second < 10, !isHundreds { cardinal.other = times(first * 10 + second, scale) }
    return cardinal
  }

  /// A number whose digits are no whole number: "2,5 triệu", "½".
  private func readFraction(
    _ literal: NumberLiteral, _ start: Int, _ asUnits: Bool
  ) -> Cardinal? {
    guard let value = literal.value else { return nil }
    let (scale, end, tookSuffix) = literalScales(start + 1, asUnits)
    guard let scaled = times(value, scale) else { return nil }
    var cardinal = Cardinal(value: scaled, end: end)
    cardinal.other = literal.other.flatMap { times($0, scale) }
    cardinal.scale = scale
    cardinal.tookSuffix = tookSuffix
    cardinal.endsInDigits = end == start + 1
    return cardinal
  }

  // MARK: - Scales

  /// The product of the scales that follow each other from an item, 1 for none.
  func scales(_ start: Int) -> (UInt64, Int) {
    var product: UInt64 = 1
    var index = start
    while has(index, [.scale, .hundred, .dozen]), !followsLine(index), index < start + 4 {
      let (next, overflow) = product.multipliedReportingOverflow(by: scale(index))
      guard !overflow else { break }
      product = next
      index += 1
    }
    return (product, index)
  }

  /// The scales behind digits, where letters are scales too.
  func literalScales(_ start: Int, _ asUnits: Bool) -> (UInt64, Int, Bool) {
    if let suffix = suffix(start, asUnits) { return (suffix, start + 1, has(start, .unit)) }
    return wordScales(start, asUnits)
  }

  /// The scales behind words, and whether the letters may be a unit too: "ta" is tá or tạ.
  func wordScales(_ start: Int, _ asUnits: Bool) -> (UInt64, Int, Bool) {
    let mayBeUnit = has(start, .dozen) && has(start, .unit)
    if mayBeUnit, asUnits { return (1, start, false) }
    let (product, end) = scales(start)
    return (product, end, mayBeUnit)
  }

  /// The scale of a letter right behind digits: the k of "25k".
  private func suffix(_ index: Int, _ asUnits: Bool) -> UInt64? {
    guard has(index, .suffix), !asUnits || !has(index, .unit), !followsLine(index) else {
      return nil
    }
    guard isGlued(index) || !has(index, [.unit, .weak]) else { return nil }
    return items[index].word.scale
  }

  func scale(_ index: Int) -> UInt64 {
    let word = items[index].word
    if word.classes.contains(.dozen), word.scale == 10 { return UInt64(options.unitsPerChuc) }
    return max(word.scale, 1)
  }

  // MARK: - Arithmetic

  package func times(_ value: ExactNumber, _ scale: UInt64) -> ExactNumber? {
    Int64(exactly: scale).flatMap { times(value, ExactNumber($0)) }
  }

  func times(_ value: ExactNumber, _ factor: ExactNumber) -> ExactNumber? {
    factor == .one ? value : try? value.multiplied(by: factor)
  }

  package func times(_ value: UInt64, _ scale: UInt64) -> ExactNumber? {
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    guard !overflow, let value = Int64(exactly: product) else { return nil }
    return ExactNumber(value)
  }

  func fraction(_ value: UInt64, over denominator: Int64) -> ExactNumber? {
    guard let value = Int64(exactly: value) else { return nil }
    return try? ExactNumber(value, over: denominator)
  }
}
