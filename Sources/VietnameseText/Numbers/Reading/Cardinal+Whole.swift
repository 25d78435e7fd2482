extension CardinalReader {
  private static let billion: UInt64 = 1_000_000_000

  /// The sum that groups and scales build up.
  private struct Sum {
    var total: UInt64 = 0
    var lastScale = UInt64.max
    /// What the last group was multiplied by.
    var place: UInt64 = 1
    var hasGroup = false

    /// Adds a group and its scales; nil when that is beyond 64 bits.
    mutating func add(_ value: UInt64, _ first: UInt64, _ product: UInt64) -> Bool {
      let endsInBillions = product.isMultiple(of: CardinalReader.billion)
      let inner = endsInBillions ? product / CardinalReader.billion : product
      let outer = endsInBillions ? CardinalReader.billion : 1
      let (part, a) =
        first == CardinalReader.billion
        ? (value, false) : value.multipliedReportingOverflow(by: inner)
      let (sum, b) = total.addingReportingOverflow(part)
      let factor = first == CardinalReader.billion ? product : outer
      let (scaled, c) = sum.multipliedReportingOverflow(by: factor)
      guard !a, !b, !c else { return false }
      total = scaled
      lastScale = endsInBillions ? CardinalReader.billion : first
      place = product
      hasGroup = true
      return true
    }
  }

  /// Reads a number that is whole unless "rưỡi", "phẩy" or "phần" make it none.
  func readWhole(_ start: Int, _ asUnits: Bool) -> Cardinal? {
    var sum = Sum()
    var index = start
    var cardinal = Cardinal(value: .zero, end: start)
    while index < start + 64 {
      let isFirst = !sum.hasGroup
      guard isFirst || !(items.indices.contains(index) && items[index].followsLine) else { break }
      var group = group(index, isFirst: isFirst)
      if group == nil, isFirst, has(index, [.scale, .dozen]) {
        group = NumberGroup(value: 1, end: index)
      }
      guard var group else { break }
      if isFirst, let decimal = readDecimal(group) { return decimal }
      if group.place > 1, has(group.end, .andHalf) {
        group.value += group.place / 2
        group.end += 1
        group.place = 1
      }
      let (product, end, tookSuffix) =
        group.isLiteral
        ? literalScales(group.end, asUnits) : wordScales(group.end, asUnits)
      if end > group.end {
        let first = tookSuffix || has(group.end, .suffix) ? product : scale(group.end)
        let isNested = first == Self.billion && !isFirst && (group.isLiteral || group.isLoneDigit)
        guard first < sum.lastScale || (first == Self.billion && !isNested) else { break }
        guard sum.add(group.value, first, product) else { return nil }
        cardinal.tookSuffix = cardinal.tookSuffix || tookSuffix
        cardinal.endsInDigits = false
        index = end
        if has(index, .andHalf) { return addHalf(sum, index, cardinal) }
        continue
      }
      guard let tail = finish(sum, group, cardinal, isFirst) else { break }
      return tail
    }
    guard sum.hasGroup else { return nil }
    cardinal.scale = sum.place
    cardinal.isWeak = index == start + 1 && !has(start, [.ten, .digit])
    return close(cardinal, sum.total, index)
  }

  private func close(_ cardinal: Cardinal, _ total: UInt64, _ end: Int) -> Cardinal? {
    var cardinal = cardinal
    cardinal.end = end
    if let value = Int64(exactly: total) {
      cardinal.value = ExactNumber(value)
    } else if total == Int64.min.magnitude {
      cardinal.isMinimum = true
    } else {
      return nil
    }
    return cardinal
  }

  /// "rưỡi" behind a scale: "hai triệu rưỡi", "trăm rưỡi nghìn".
  private func addHalf(_ sum: Sum, _ index: Int, _ cardinal: Cardinal) -> Cardinal? {
    let (total, overflow) = sum.total.addingReportingOverflow(sum.place / 2)
    guard !overflow, sum.place > 1 else { return nil }
    let (scale, end) = scales(index + 1)
    let (scaled, beyond) = total.multipliedReportingOverflow(by: scale)
    guard !beyond else { return nil }
    var cardinal = cardinal
    cardinal.scale = scale > 1 ? scale : sum.place
    return close(cardinal, scaled, end)
  }

  /// Ends the number with a group that has no scale; nil when the group is not of this number.
  private func finish(
    _ sum: Sum, _ group: NumberGroup, _ start: Cardinal, _ isFirst: Bool
  ) -> Cardinal? {
    var cardinal = start
    var group = group
    var tail = group.value
    var other: UInt64?
    if !isFirst {
      guard sum.place >= 100 else { return nil }
      if group.isLiteral {
        guard let (digits, plain) = literalTail(group, sum.place) else { return nil }
        tail = digits
        other = plain
      } else if group.isLoneDigit {
        let index = group.end - 1
        guard group.value > 0, !isPlainOne(index), !isSeparateAmount(index) else { return nil }
        tail = group.value * (sum.place / 10)
        if has(index, .yearMark), !has(group.end, [.unit, .andHalf]) {
          group.beforeYear = 0
        }
        if has(group.end, .andHalf) {
          tail += sum.place / 20
          group.end += 1
        }
      } else if group.isShortTens, sum.place >= 1000 {
        tail = group.value * (sum.place / 100)
        other = group.value
      }
    }
    let (total, overflow) = sum.total.addingReportingOverflow(tail)
    guard !overflow, tail < sum.lastScale || isFirst else { return nil }
    cardinal.endsInDigits = group.isLiteral
    cardinal.isWeak = isFirst && group.isLoneDigit && has(group.end - 1, .weak)
    if let years = group.beforeYear, let value = Int64(exactly: sum.total + years) {
      cardinal.years = ExactNumber(value)
    }
    if let other, other != tail, let value = Int64(exactly: sum.total + other) {
      cardinal.other = ExactNumber(value)
    }
    cardinal.other = cardinal.other ?? (isFirst ? literal(group.end - 1)?.other : nil)
    guard var closed = close(cardinal, total, group.end) else { return nil }
    guard isFirst else { return closed }
    if has(closed.end, .andHalf), !closed.isMinimum {
      guard let half = try? closed.value.adding(fraction(1, over: 2) ?? .zero) else { return nil }
      let (scale, end) = scales(closed.end + 1)
      guard let value = times(half, scale) else { return nil }
      closed.value = value
      closed.other = nil
      closed.end = end
      closed.scale = scale
      closed.isWeak = false
      closed.endsInDigits = false
    } else if let sixth = vulgar(closed.end), let value = try? closed.value.adding(sixth) {
      closed.value = value
      closed.end += 1
    }
    return withDenominator(closed)
  }

  /// A fraction in one character right behind digits: "2½".
  private func vulgar(_ index: Int) -> ExactNumber? {
    guard isGlued(index), let literal = literal(index), literal.plainDigits == 0,
      let value = literal.value, value < .one
    else { return nil }
    return value
  }

  /// Digits behind a scale: the 2 of "1tr2", the 250 of "1 triệu 250".
  private func literalTail(_ group: NumberGroup, _ place: UInt64) -> (UInt64, UInt64?)? {
    let index = group.end - 1
    guard let literal = literal(index) else { return nil }
    let isGlued = isGlued(index)
    if literal.isGrouped { return isGlued || group.value >= place ? nil : (group.value, nil) }
    guard (1...9).contains(literal.plainDigits) else { return nil }
    var unit = place
    for _ in 0..<literal.plainDigits { unit /= 10 }
    if isGlued {
      // "3tr0912345678" is a price and a phone.
      guard literal.plainDigits <= 6, unit > 0 else { return nil }
      return (group.value * unit, nil)
    }
    let counts = has(group.end, .unit) && !isMoney(group.end)
    let follows = has(group.end, [.suffix, .hour, .rangeLink]) || isMark(group.end, "/")
    guard !counts, !follows, !literal.hasLeadingZero, unit > 0, literal.plainDigits <= 3 else {
      return nil
    }
    return (group.value * unit, literal.plainDigits == 1 ? nil : group.value)
  }

  private func isMoney(_ index: Int) -> Bool {
    MeasureUnit.table[Int(items[index].word.unit)].dimension == .money
  }

  /// "hai phẩy năm triệu".
  private func readDecimal(_ group: NumberGroup) -> Cardinal? {
    guard has(group.end, .decimalMark), !isGlued(group.end) || !group.isLiteral,
      let (numerator, length, end, beforeYear) = decimals(group.end + 1)
    else { return nil }
    func value(_ numerator: UInt64, _ length: Int) -> ExactNumber? {
      var scale: Int64 = 1
      for _ in 0..<length { scale *= 10 }
      guard let whole = Int64(exactly: group.value), let part = fraction(numerator, over: scale)
      else { return nil }
      return try? ExactNumber(whole).adding(part)
    }
    guard let decimal = value(numerator, length) else { return nil }
    let (scale, scaled) = scales(end)
    guard let result = times(decimal, scale) else { return nil }
    var cardinal = Cardinal(value: result, end: scaled)
    cardinal.scale = scale
    if beforeYear, scaled == end, group.value > 0 || numerator >= 10 {
      cardinal.years = value(numerator / 10, length - 1)
    }
    return cardinal
  }

  /// The digits behind "phẩy": "năm", "không năm", "mười bốn", "một bốn một sáu", "25".
  private func decimals(_ start: Int) -> (UInt64, Int, Int, Bool)? {
    if let literal = literal(start), (1...18).contains(literal.plainDigits) {
      guard let value = literal.magnitude else { return nil }
      return (value, literal.plainDigits, start + 1, false)
    }
    var index = start
    var value: UInt64 = 0
    var length = 0
    while length < 18 {
      if has(index, .ten) || has(index + 1, [.tens, .hundred]),
        let group = group(index, isFirst: true), !group.isLiteral
      {
        let width = String(group.value).utf8.count
        guard length + width <= 18 else { return nil }
        for _ in 0..<width { value *= 10 }
        return (value + group.value, length + width, group.end, false)
      }
      guard let digit = digit(index, final: true) else { break }
      value = value * 10 + digit
      length += 1
      index += 1
    }
    guard length > 0 else { return nil }
    let beforeYear = length > 1 && has(index - 1, .yearMark) && !has(index, .unit)
    return (value, length, index, beforeYear)
  }

  /// "phần" and a denominator: "ba phần tư".
  private func withDenominator(_ numerator: Cardinal) -> Cardinal {
    guard has(numerator.end, .part), numerator.other == nil, !numerator.isMinimum,
      let below = denominator(numerator.end + 1), let divisor = Int64(exactly: below.value),
      divisor > 0,
      let value = try? numerator.value.divided(by: ExactNumber(divisor))
    else { return numerator }
    var cardinal = Cardinal(value: value, end: below.end)
    cardinal.endsInDigits = below.isLiteral
    return cardinal
  }

  private func denominator(_ index: Int) -> NumberGroup? {
    if let literal = literal(index) {
      guard (1...3).contains(literal.plainDigits), !has(index + 1, [.suffix, .scale, .unit]),
        let value = literal.magnitude
      else { return nil }
      return NumberGroup(value: value, end: index + 1, isLiteral: true)
    }
    if has(index, .hundred) || has(index, .scale) {
      return NumberGroup(value: scale(index), end: index + 1)
    }
    if let group = group(index, isFirst: true) { return group }
    return digit(index, final: true).map { NumberGroup(value: $0, end: index + 1) }
  }
}
