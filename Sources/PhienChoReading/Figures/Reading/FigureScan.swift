internal import VietnameseText

/// A walk over the items of one sentence that finds its figures.
///
/// Every step looks a bounded way ahead and behind, so that a sentence takes linear time.
struct FigureScan {
  let sentence: FigureSentence
  let scan: NumberScan
  let cardinals: CardinalReader
  /// The items before this one are taken.
  var floor = 0
  /// The items before this one are of another figure's clause; a date and a bare sum are in any.
  var clause = 0
  /// The tokens that phone numbers take, the next one last.
  var phones: [Range<Int>] = []

  let items: [NumberItem]

  init(_ sentence: FigureSentence) {
    self.sentence = sentence
    items = sentence.items.items
    cardinals = CardinalReader(
      items: sentence.items.items, literals: sentence.items.literals,
      options: NumberReadingOptions(readsMoneySlang: false))
    scan = NumberScan(cardinals: cardinals, isNumber: false)
  }

  private static let starts: NumberClass = [
    .starts, .tens, .few, .many, .dayMark, .monthMark, .yearMark, .ordinal, .times, .each,
    .currencySign,
    .quarter,
  ]

  /// Appends the figures of the sentence.
  mutating func appendFigures(to figures: inout [Figure]) {
    phones = findPhones().reversed()
    let starts = Self.starts
    var index = 0
    while index < items.count {
      guard isLiteral(index) || has(index, starts), !isIdle(index) else {
        index += 1
        continue
      }
      if let code = endOfCode(index) {
        index = code
        floor = code
        continue
      }
      guard var draft = draft(index), draft.end > index else {
        index = max(index + 1, floor)
        continue
      }
      draft.cues.formUnion(cues(draft))
      figures.append(finished(draft))
      index = draft.end
      floor = index
      let isBareSum = draft.kind == .money && has(index - 1, .scale)
      if draft.kind != .date, draft.kind != .duration, !isBareSum { clause = index }
    }
  }

  private mutating func draft(_ index: Int) -> FigureDraft? {
    if isOrdinal(index), let end = endOfOrdinal(index) {
      floor = end
      return nil
    }
    // What an item cannot begin is not tried: an empty draft is costly to hand over.
    if has(index, .quarter), let draft = quarter(index) { return draft }
    if mayBeDate(index), let draft = date(index) { return draft }
    if mayBeTime(index), let draft = timeOfDay(index) { return draft }
    if has(index, .times), let draft = timesAsMuch(index) { return draft }
    if mayBeFrequency(index), let draft = frequency(index) { return draft }
    if mayBeRatio(index), let draft = ratio(index) { return draft }
    return mayBeAmount(index) ? amount(index) : nil
  }

  /// What may follow "một", "ba" or "năm" that counts.
  private static let followers: NumberClass = [
    .starts, .tens, .unit, .part, .decimalMark, .rangeLink, .andHalf, .suffix, .many, .finalDigit,
    .function,
  ]

  /// What may go on with "triệu" or "vài".
  private static let companions: NumberClass = [
    .starts, .tens, .finalDigit, .zeroTens, .andHalf, .decimalMark, .part, .suffix, .many, .unit,
    .rangeLink, .hedgeBehind,
  ]

  /// Whether a word is sooner something else, so that nothing more need be looked at: an article.
  private func isIdle(_ index: Int) -> Bool {
    let word = items[index].word
    if word.classes.isDisjoint(with: Self.others) {
      return !isLiteral(index) && isAlone(index)
    }
    guard word.classes.contains(.digit), !isLiteral(index),
      word.value == 1 || word.classes.contains(.weak), index == floor || !has(index - 1, .hedge),
      !isLiteral(index + 1)
    else { return false }
    guard has(index + 1, Self.followers) else { return !isMark(index + 1, "-") }
    guard word.value == 1, !word.classes.contains(.unit) else { return false }
    let next = items[index + 1].word
    return next.classes.contains(.unit)
      && next.classes.isDisjoint(with: [.starts, .tens, .part, .suffix])
      && FigureUnits.rows[Int(next.unit)].isNoun && !has(index + 2, .rangeLink)
  }

  /// What begins a figure otherwise than a scale and "hàng", "vài" do.
  private static let others: NumberClass = [
    .digit, .ten, .tens, .half, .dayMark, .monthMark, .yearMark, .ordinal, .times, .each,
    .currencySign, .quarter,
  ]

  /// Whether nothing beside a scale, "hàng" or "vài" makes a number of it.
  private func isAlone(_ index: Int) -> Bool {
    !isLiteral(index + 1) && !has(index + 1, Self.companions) && !isMark(index + 1, "-")
      && !isMark(index + 1, "~") && !has(index + 2, .hedgeBehind) && !has(index + 3, .hedgeBehind)
      && !has(index - 1, .hedge) && !has(index - 1, .from) && !has(index - 1, .between)
      && !has(index - 1, .copula)
  }

  private func finished(_ draft: FigureDraft) -> Figure {
    let start = items[draft.start].source.lowerBound + sentence.origin
    let end = items[draft.end - 1].source.upperBound + sentence.origin
    return Figure(draft, range: start..<end, in: sentence)
  }

  // MARK: - What stands at an item

  @inline(__always)
  func has(_ index: Int, _ wanted: NumberClass) -> Bool {
    index >= 0 && index < items.count && items[index].word.classes.rawValue & wanted.rawValue != 0
  }

  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < items.count
      && items[index].mark == UInt8(truncatingIfNeeded: mark.value)
  }

  /// Whether an item touches the one before it.
  @inline(__always)
  func isGlued(_ index: Int) -> Bool {
    index >= 0 && index < items.count && !items[index].followsSpace
  }

  /// Whether an item is a number in digits.
  @inline(__always)
  func isLiteral(_ index: Int) -> Bool {
    index >= 0 && index < items.count && items[index].literal >= 0
  }

  @inline(__always)
  func literal(_ index: Int) -> NumberLiteral? {
    isLiteral(index) ? cardinals.literals[items[index].literal] : nil
  }

  func followsLine(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].followsLine
  }

  /// Whether an item is letters.
  func isWord(_ index: Int) -> Bool {
    guard items.indices.contains(index), items[index].literal < 0,
      let token = items[index].tokens.last
    else { return false }
    return sentence.tokens[token].kind == .word
  }

  func isCapital(_ index: Int) -> Bool {
    items.indices.contains(index)
      && LetterCase.isCapital(sentence.source.span, at: items[index].source.lowerBound)
  }

  /// Whether every letter of a word is a capital, of two letters at least.
  func isAcronym(_ index: Int) -> Bool {
    guard isWord(index), items[index].source.count >= 2, isCapital(index) else { return false }
    let text = sentence.source.span
    for offset in items[index].source where text[offset] &- 0x61 < 26 { return false }
    return true
  }

  /// Whether a sentence, a quotation or an entry of a list begins at an item.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0, items.indices.contains(index) else { return true }
    let before = items[index - 1]
    guard !items[index].followsLine else { return true }
    if before.kind == .mark || before.kind == .other, !isWord(index - 1), before.literal < 0 {
      return !isMark(index - 1, ",") && !isMark(index - 1, "/")
        && !(isMark(index - 1, "-") && isGlued(index - 1))
    }
    return false
  }

  /// The table's row of the unit at an item, 0 for none.
  func unitRow(_ index: Int) -> Int {
    has(index, .unit) ? Int(items[index].word.unit) : 0
  }

  /// Whether a unit of time stands at an item: phút, tháng.
  func isTimeUnit(_ index: Int) -> Bool {
    FigureUnits.rows[unitRow(index)].isTime
  }

  /// The text of items as a unit: small letters, composed, words apart by one space.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    var isSmall = true
    for index in range {
      let source = items[index].source
      isSmall = isSmall && LetterCase.isAllSmall(sentence.source.span, source)
      if index > range.lowerBound { text += " " }
      text += String(decoding: sentence.source[source], as: UTF8.self)
    }
    if isSmall { return text }
    text = text.lowercased()
    return (try? NormalizationForm.nfc.normalize(text)) ?? text
  }

  /// The name of the unit at an item: the table's, or what the text says.
  func unitName(_ range: Range<Int>) -> String {
    let row = unitRow(range.lowerBound)
    return range.count == 1 && row > 0 ? MeasureUnit.table[row].name : text(range)
  }
}
