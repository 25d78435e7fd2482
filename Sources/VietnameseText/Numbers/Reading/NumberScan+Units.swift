extension NumberScan {
  /// Every way to read the number and the unit at an item; they may end at different places.
  package func candidates(_ start: Int) -> [Measured] {
    if cardinals.has(start, .currencySign), !cardinals.has(start, .suffix),
      cardinals.literal(start + 1) != nil, let cardinal = cardinals.read(start + 1),
      let measured = measure(cardinal, Int(items[start].word.unit))
    {
      return [measured]
    }
    if isOneAndHalf(start) {
      return withUnits(Cardinal(value: .one, end: start)).filter { $0.end == start + 2 }
    }
    guard mayStartAmount(start), let cardinal = fraction(start) ?? cardinals.read(start) else {
      return []
    }
    var list = withUnits(cardinal)
    if cardinal.tookSuffix, let unscaled = cardinals.read(start, asUnits: true) {
      let units = withUnits(unscaled).filter { $0.row != 0 }
      let isArea = units.count == 1 && units[0].unit == .squareMetres
      list = isArea ? units : units + list
    }
    return list
  }

  /// "ký rưỡi", "củ rưỡi": the one before the unit is not said.
  func isOneAndHalf(_ index: Int) -> Bool {
    guard cardinals.has(index, .unit), cardinals.has(index + 1, .andHalf),
      !items[index + 1].followsLine, items[index].source.count > 1,
      isNumber || !items[index].isGuess
    else { return false }
    let row = Int(items[index].word.unit)
    return switch MeasureUnit.table[row].dimension {
    case .mass, .length, .volume: true
    case .time, .money, .other: MeasureUnit.table[row].regional == .slang
    }
  }

  private func mayStartAmount(_ index: Int) -> Bool {
    cardinals.literal(index) != nil || cardinals.has(index, [.starts, .few, .many, .negative])
      || cardinals.isMark(index, "-") || cardinals.isRoundTen(index)
  }

  /// "3/4", "618/1.085".
  private func fraction(_ start: Int) -> Cardinal? {
    // "ngày 30/2" is no day, and no fraction either.
    guard !followsQuarter(start), !cardinals.has(start - 1, .dayMark),
      let above = cardinals.literal(start)?.value,
      cardinals.isMark(start + 1, "/"),
      cardinals.isGlued(start + 1), cardinals.isGlued(start + 2),
      let below = cardinals.literal(start + 2)?.value,
      !(cardinals.isMark(start + 3, "/") && cardinals.isGlued(start + 3)),
      let value = try? above.divided(by: below)
    else { return nil }
    var cardinal = Cardinal(value: value, end: start + 3)
    cardinal.endsInDigits = true
    return cardinal
  }

  private func withUnits(_ cardinal: Cardinal) -> [Measured] {
    let index = cardinal.end
    let bare = Measured(
      value: cardinal.value, low: cardinal.low, isOpen: cardinal.isOpen, end: index,
      cardinal: cardinal)
    guard cardinals.has(index, .unit), !items[index].followsLine, isUnit(index, cardinal),
      cardinal.digitCount == 0
    else { return [bare] }
    var list: [Measured] = []
    for row in [Int(items[index].word.unit), Int(items[index].word.otherUnit)] where row != 0 {
      if MeasureUnit.table[row].regional == .slang, !options.readsMoneySlang { continue }
      // "10đ" may be points of a test; of hundreds and thousands "đ" is đồng.
      if items[index].source.count <= 2, cardinal.value > ExactNumber(100),
        MeasureUnit.table[row].unit.symbol == "điểm"
      {
        continue
      }
      if let squared = raised(cardinal, row) {
        list += squared
      } else if let measured = measure(cardinal, row) {
        list.append(withTail(measured))
      }
    }
    return list.isEmpty ? [bare] : list
  }

  /// Whether a word is a unit here: one letter is so behind digits only.
  private func isUnit(_ index: Int, _ cardinal: Cardinal) -> Bool {
    if items[index].kind == .mark || items[index].mark != 0 { return true }
    return items[index].source.count > 1 || cardinal.endsInDigits
  }

  private func measure(_ cardinal: Cardinal, _ row: Int) -> Measured? {
    let (factor, valueRow) = MeasureUnit.table[row].worth(options)
    guard let value = cardinals.times(cardinal.value, factor) else { return nil }
    var measured = Measured(value: value, end: cardinal.end + 1, cardinal: cardinal)
    measured.low = cardinal.low.flatMap { cardinals.times($0, factor) }
    measured.isOpen = cardinal.isOpen
    measured.row = row
    measured.valueRow = valueRow ?? row
    measured.factor = factor
    // A sign before the digits takes no item behind them.
    if !cardinals.has(cardinal.end, .unit) || Int(items[cardinal.end].word.unit) != row,
      !cardinals.has(cardinal.end, .unit) || Int(items[cardinal.end].word.otherUnit) != row
    {
      measured.end = cardinal.end
    }
    return measured
  }

  /// "50m2": square metres; "1m2" may be 1.2 m as well.
  private func raised(_ cardinal: Cardinal, _ row: Int) -> [Measured]? {
    let index = cardinal.end + 1
    guard MeasureUnit.table[row].dimension == .length, let power = cardinals.literal(index),
      cardinals.isGlued(index), power.plainDigits == 1,
      let exponent = power.magnitude, exponent == 2 || exponent == 3
    else { return nil }
    let name = MeasureUnit.table[row].name + String(exponent)
    guard
      let square = MeasureUnit.table.firstIndex(where: { unit in unit.spellings.contains(name) }),
      let side = measure(cardinal, row), var area = measure(cardinal, square)
    else { return nil }
    area.end = index + 1
    let isLength =
      cardinals.isGlued(cardinal.end) && cardinal.value < ExactNumber(10)
      && items[index].source.count == 1 && MeasureUnit.table[row].name == "m"
    return isLength ? [withTail(side), area] : [area]
  }

  /// What follows a unit: "rưỡi", "1kg2", "một cân hai lạng".
  private func withTail(_ base: Measured) -> Measured {
    var measured = base
    let index = base.end
    guard base.low == nil, index < items.count, !items[index].followsLine else { return base }
    if cardinals.has(index, .andHalf) {
      guard let half = try? base.factor.divided(by: ExactNumber(2)),
        let sum = try? base.value.adding(half)
      else { return base }
      measured.value = sum
      measured.end = index + 1
      return measured
    }
    if let compound = compound(base) { return compound }
    let dimension = MeasureUnit.table[base.row].dimension
    guard
      dimension == .mass || dimension == .length || MeasureUnit.table[base.row].regional == .slang,
      let (digits, power, end) = tailDigits(index),
      let part = try? ExactNumber(digits, over: power).multiplied(by: base.factor),
      let sum = try? base.value.adding(part)
    else { return base }
    measured.value = sum
    measured.end = end
    return measured
  }

  private func tailDigits(_ index: Int) -> (Int64, Int64, Int)? {
    if let literal = cardinals.literal(index), let value = literal.value?.integer {
      let isGlued = cardinals.isGlued(index)
      guard (1...(isGlued ? 3 : 1)).contains(literal.plainDigits),
        !cardinals.has(index + 1, [.unit, .suffix, .scale, .hundred, .rangeLink]),
        !cardinals.isMark(index + 1, "/"), !cardinals.isMark(index + 1, "-")
      else { return nil }
      var power: Int64 = 1
      for _ in 0..<literal.plainDigits { power *= 10 }
      return (value, power, index + 1)
    }
    guard let digit = cardinals.digit(index, final: true), digit > 0,
      !cardinals.isPlainOne(index), !cardinals.has(index, .yearMark),
      !cardinals.has(
        index + 1, [.unit, .scale, .hundred, .tens, .dozen, .digit, .finalDigit, .suffix])
    else { return nil }
    return (Int64(digit), 10, index + 1)
  }

  /// A smaller unit of the same kind behind the first: "5 m 20 cm".
  private func compound(_ base: Measured) -> Measured? {
    switch MeasureUnit.table[base.row].dimension {
    case .mass, .length, .time: break
    case .volume, .money, .other: return nil
    }
    guard mayStartAmount(base.end) else { return nil }
    var sum = base
    var smallest = base.factor
    while sum.end < base.end + 12, let next = cardinals.read(sum.end, asUnits: true),
      next.low == nil,
      cardinals.has(next.end, .unit), isUnit(next.end, next)
    {
      let row = Int(items[next.end].word.unit)
      guard MeasureUnit.table[row].unit == base.unit, MeasureUnit.table[row].factor < smallest,
        let part = try? next.value.multiplied(by: MeasureUnit.table[row].factor),
        let total = try? sum.value.adding(part)
      else { break }
      smallest = MeasureUnit.table[row].factor
      sum.value = total
      sum.end = next.end + 1
    }
    return sum.end > base.end ? sum : nil
  }
}
