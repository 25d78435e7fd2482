/// A walk over the items of one text that finds its numbers.
package struct NumberScan {
  /// Meanings found, and the items they take.
  package struct Found {
    package var meanings: [NumberMeaning]
    package var start: Int
    package var end: Int
  }

  package let cardinals: CardinalReader
  /// Whether the whole text is meant to be a number.
  package let isNumber: Bool

  package init(cardinals: CardinalReader, isNumber: Bool) {
    self.cardinals = cardinals
    self.isNumber = isNumber
  }

  package var items: [NumberItem] { cardinals.items }
  var options: NumberReadingOptions { cardinals.options }

  /// Appends the readings of the text.
  ///
  /// Takes linear time: every step looks a bounded way ahead.
  func appendReadings(to readings: inout [NumberReading]) {
    var index = 0
    var floor = 0
    while index < items.count {
      guard mayStart(index), let found = find(index, floor), found.end > index,
        !found.meanings.isEmpty
      else {
        index += 1
        continue
      }
      let start = max(floor, found.start)
      let source =
        items[start].source.lowerBound..<items[found.end - 1].source.upperBound
      readings.append(NumberReading(found.meanings, source))
      index = found.end
      floor = index
    }
  }

  private static let starts: NumberClass = [
    .starts, .few, .many, .negative, .dayMark, .monthMark, .yearMark, .ordinal, .currencySign,
  ]

  private func mayStart(_ index: Int) -> Bool {
    items[index].literal >= 0 || cardinals.has(index, Self.starts)
      || cardinals.isMark(index, "-") || isOneAndHalf(index)
  }

  private func find(_ index: Int, _ floor: Int) -> Found? {
    date(index) ?? timeOfDay(index) ?? ordinal(index) ?? amount(index, floor)
  }

  /// "thứ nhất", "thứ ba", "hạng 2": a place in an order; of a weekday the number is the same.
  private func ordinal(_ start: Int) -> Found? {
    guard cardinals.has(start, .ordinal) else { return nil }
    var end = start + 2
    let value: ExactNumber
    if let cardinal = cardinals.read(start + 1), cardinal.low == nil, cardinal.digitCount == 0 {
      value = cardinal.value
      end = cardinal.end
    } else if cardinals.has(start + 1, [.digit, .finalDigit, .ordinalDigit]) {
      value = ExactNumber(Int64(items[start + 1].word.value))
    } else {
      return nil
    }
    return Found(meanings: [.amount(NumberAmount(value, .ordinal))], start: start, end: end)
  }
}
