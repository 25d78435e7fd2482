extension NumberScan {
  /// An hour with its minutes, before it is decided what it is.
  private struct HourReading {
    var seconds: Int64
    var end: Int
    /// Whether it can only be a time of day: "19:30", "7 giờ sáng", "8 giờ kém 15".
    var isClock = false
  }

  /// A time of day, or a length of time that is written like one: "19h30", "7 giờ rưỡi", "19:30".
  package func timeOfDay(_ start: Int) -> Found? {
    guard let first = hours(start) else { return nil }
    let isLasting = cardinals.has(start - 1, .lasting) && !first.isClock
    let isClock = first.isClock || cardinals.has(start - 1, .atTime)
    let links = cardinals.has(first.end, .rangeLink) || cardinals.isMark(first.end, "-")
    if links, !isLasting, let second = hours(first.end + 1, afterClock: first.isClock),
      first.seconds < second.seconds
    {
      let opens = cardinals.has(start - 1, .from)
      let amount = NumberAmount(
        lower: NumberBound(ExactNumber(first.seconds)),
        upper: NumberBound(ExactNumber(second.seconds)), unit: .timeOfDay)
      return Found(meanings: [.amount(amount)], start: opens ? start - 1 : start, end: second.end)
    }
    var meanings: [NumberMeaning] = []
    let value = ExactNumber(first.seconds)
    let hasHedge = cardinals.has(start - 1, .hedge) || cardinals.has(first.end, .hedgeBehind)
    if hasHedge, !isClock { return nil }
    if !isLasting { meanings.append(.amount(NumberAmount(value, .timeOfDay))) }
    if !isClock { meanings.append(.amount(NumberAmount(value, .seconds))) }
    return Found(meanings: meanings, start: start, end: first.end)
  }

  private func hours(_ start: Int, afterClock: Bool = false) -> HourReading? {
    if let colon = colonTime(start) { return withDayPart(colon) }
    guard start < items.count,
      let hour = cardinals.read(start, asUnits: true), hour.low == nil, hour.digitCount == 0,
      let value = hour.value.integer, (0...24).contains(value), cardinals.has(hour.end, .hour),
      !items[hour.end].followsLine
    else { return nil }
    var reading = HourReading(seconds: value * 3600, end: hour.end + 1)
    let isShort = items[hour.end].source.count == 1
    guard !isShort || hour.endsInDigits else { return nil }
    let isGram =
      cardinals.has(hour.end, .unit)
      && MeasureUnit.table[Int(items[hour.end].word.unit)].unit == .grams
    if isGram {
      // "6g30", "5g sáng", "lúc 19g" are hours; "5g" else is grams.
      let hasMinutes =
        cardinals.isGlued(reading.end) && cardinals.literal(reading.end)?.plainDigits == 2
      guard cardinals.isGlued(hour.end), value > 0,
        hasMinutes || afterClock || cardinals.has(reading.end, .dayPart)
          || cardinals.has(start - 1, .atTime)
      else { return nil }
      reading.isClock = true
    }
    addMinutes(&reading)
    reading = withDayPart(reading)
    return reading.seconds <= 86_400 ? reading : nil
  }

  private func addMinutes(_ reading: inout HourReading) {
    let index = reading.end
    guard index < items.count, !items[index].followsLine else { return }
    if cardinals.has(index, .andHalf) {
      reading.seconds += 1800
      reading.end += 1
      return
    }
    let isBefore = cardinals.has(index, .lessMinutes)
    let first = isBefore ? index + 1 : index
    guard let (minutes, end) = below60(first) else { return }
    let isNamed = cardinals.has(end, .minute) && (items[end].source.count > 1 || end == first + 1)
    let isDigits = cardinals.isGlued(first) && cardinals.literal(first)?.plainDigits == 2
    guard
      isNamed || isBefore || isDigits || !cardinals.has(end, [.unit, .scale, .hundred, .suffix])
    else { return }
    if isBefore {
      guard reading.seconds >= minutes * 60 else { return }
      reading.isClock = true
    }
    reading.seconds += isBefore ? -minutes * 60 : minutes * 60
    reading.end = isNamed ? end + 1 : end
    if isNamed, !isBefore, let (seconds, last) = below60(reading.end), cardinals.has(last, .second)
    {
      reading.seconds += seconds
      reading.end = last + 1
    }
  }

  private func below60(_ index: Int) -> (Int64, Int)? {
    if let literal = cardinals.literal(index) {
      guard (1...2).contains(literal.plainDigits), let value = literal.value?.integer, value < 60
      else { return nil }
      return (value, index + 1)
    }
    guard index < items.count, cardinals.has(index, [.digit, .ten]),
      let number = cardinals.read(index, asUnits: true), number.low == nil, number.digitCount == 0,
      let value = number.value.integer, (0..<60).contains(value)
    else { return nil }
    return (value, number.end)
  }

  /// "19:30", "19:30:15".
  private func colonTime(_ start: Int) -> HourReading? {
    guard let hour = cardinals.literal(start), (1...2).contains(hour.plainDigits),
      let value = hour.value?.integer, value <= 24, cardinals.isMark(start + 1, ":"),
      cardinals.isGlued(start + 1), cardinals.isGlued(start + 2),
      let minutes = twoDigits(start + 2)
    else { return nil }
    var reading = HourReading(
      seconds: value * 3600 + minutes * 60, end: start + 3, isClock: true)
    if cardinals.isMark(start + 3, ":"), cardinals.isGlued(start + 3),
      let seconds = twoDigits(start + 4)
    {
      reading.seconds += seconds
      reading.end = start + 5
    }
    return reading.seconds <= 86_400 ? reading : nil
  }

  private func twoDigits(_ index: Int) -> Int64? {
    guard let literal = cardinals.literal(index), literal.plainDigits == 2,
      let value = literal.value?.integer, value < 60
    else { return nil }
    return value
  }

  /// The part of the day behind an hour: "3 giờ chiều" is 15:00.
  private func withDayPart(_ reading: HourReading) -> HourReading {
    guard cardinals.has(reading.end, .dayPart) else { return reading }
    var result = reading
    let noon: Int64 = 43_200
    let hour = reading.seconds / 3600
    switch items[reading.end].word.value {
    case 2 where hour < 4: result.seconds += noon
    case 3, 4: if hour < 12 { result.seconds += noon }
    case 5 where hour >= 7 && hour < 12: result.seconds += noon
    case 5 where hour == 12: result.seconds -= noon
    default: break
    }
    result.end += 1
    result.isClock = true
    return result
  }
}
