internal import VietnameseText

/// A number as it was written, before anything says what it counts.
struct WrittenNumber {
  /// A thousand times the value; nil when it is too large to be meant.
  var thousandths: Int64?
  /// The lexeme after the number.
  var end: Int
  /// "1.500": thousands in Vietnam, a decimal point elsewhere.
  var isGrouped = false
  /// "2-3", "hai ba".
  var isRange = false
  /// "1/2".
  var isFraction = false
  /// Whether it is written in words.
  var isWord = false
  /// The last place named in words (10, 100, 1000): "rưỡi" is half of it.
  var place: Int64 = 1
}

extension CommentParse {
  /// Reads the number that begins at a lexeme.
  func readNumber(_ start: Int) -> WrittenNumber? {
    guard let first = lexeme(start) else { return nil }
    if first.kind == .number { return readDigits(start) }
    guard first.kind == .word else { return nil }
    if first.classes.contains(.half) || isMisspeltHalf(start) {
      return WrittenNumber(thousandths: 500, end: start + 1)
    }
    if isSpokenZero(start) {
      return withTenths(WrittenNumber(thousandths: 0, end: start + 1, isWord: true))
    }
    guard first.value != 0, first.classes.contains(.number), let number = readWords(start) else {
      guard var number = bareNumber(start) else { return nil }
      number.end = start + 1
      return number
    }
    return withTenths(number)
  }

  /// "không phẩy năm ký": before a decimal point "không" is zero.
  func isSpokenZero(_ index: Int) -> Bool {
    lexemes[index].classes.contains(.negation) && linkValue(index + 1) == 10
      && tenths(index + 2) != nil
  }

  /// "nữa ký": right before a unit and behind no amount it is "nửa", as the south writes it.
  private func isMisspeltHalf(_ index: Int) -> Bool {
    guard lexemes[index].certain.contains(.more), let unit = lexeme(index + 1),
      !unit.certain.isDisjoint(with: [.mass, .dozen])
    else { return false }
    guard let last = terms.last, last.kind == .product else {
      return terms.last.map { $0.kind != .quantity } ?? true
    }
    // "1 ký mận nữa ký đào", "mận nữa cân lê nữa cân"; "thêm ổi nữa cân cho đủ" is weighed.
    return matchProduct(index + 2) != nil || isAtEnd(index + 2)
  }

  /// "lấy sau ký", "hai cân nam lạng": right before a unit of mass a word without accents is the number it may be,
  /// though others in the comment have theirs.
  func bareNumber(_ index: Int) -> WrittenNumber? {
    guard let word = lexeme(index), word.kind == .word, !word.isAccented, word.word >= 0,
      word.classes.isDisjoint(with: [.number, .classifier, .mass]),
      let unit = lexeme(index + 1), unit.certain.contains(.mass), unit.isAccented || unit.grams > 0
    else { return nil }
    for index in tables.vocabulary.words[Int(word.word)].variants {
      let variant = tables.vocabulary.variants[Int(index)]
      guard variant.classes.contains(.number), (1...9).contains(variant.number) else { continue }
      return WrittenNumber(thousandths: variant.number * 1000, end: 0, isWord: true)
    }
    return nil
  }

  /// "hai phẩy năm" is 2.5, "một phẩy hai lăm" 1.25.
  private func withTenths(_ number: WrittenNumber) -> WrittenNumber {
    guard linkValue(number.end) == 10, let tenths = tenths(number.end + 1) else { return number }
    var number = number
    number.thousandths = number.thousandths.map { $0 + tenths * 100 }
    number.end += 2
    if let hundredths = wordValue(number.end, below: 10), unit(number.end + 1) != nil {
      number.thousandths = number.thousandths.map { $0 + hundredths * 10 }
      number.end += 1
    }
    return number
  }

  private func tenths(_ index: Int) -> Int64? {
    if let digit = lexeme(index), digit.kind == .number, digit.digits == 1 { return digit.value }
    return wordValue(index, below: 10)
  }

  /// What a word that links the parts of a number says of the second; 0 for another word.
  private func linkValue(_ index: Int) -> Int64 {
    guard let word = lexeme(index), word.kind == .word, word.classes.contains(.numberLink) else {
      return 0
    }
    return word.value
  }

  private func readDigits(_ start: Int) -> WrittenNumber? {
    let first = lexemes[start]
    // Nine digits are a thousand tonnes in grams: nobody means more.
    var number = WrittenNumber(
      thousandths: first.digits <= 9 && !lacksWhole(start) ? first.value * 1000 : nil,
      end: start + 1)
    if let part = lexeme(start + 1), part.kind == .number, part.digits == 1, first.digits <= 3,
      lexeme(start + 2)?.isMark("/") ?? false, let fraction = readDigits(start + 1),
      fraction.isFraction
    {
      number.thousandths = number.thousandths.flatMap { whole in
        fraction.thousandths.map { whole + $0 }
      }
      number.end = fraction.end
      return number
    }
    guard let mark = lexeme(start + 1), mark.kind == .mark, !mark.followsSpace,
      let next = lexeme(start + 2), next.kind == .number, !next.followsSpace
    else { return withTenths(withHalfSign(number)) }
    switch Unicode.Scalar(mark.mark) {
    case ".", ",", "'":
      number.end = start + 3
      if next.digits == 3, first.value != 0, first.digits <= 3 {
        number.isGrouped = true
        number.thousandths = number.thousandths.map { $0 * 1000 + next.value * 1000 }
        return readGroups(number)
      }
      var scale: Int64 = 1000
      for _ in 0..<min(next.digits, 9) { scale /= 10 }
      number.thousandths =
        next.digits <= 3 ? number.thousandths.map { $0 + next.value * scale } : nil
    case "/":
      guard (1...9).contains(first.value), (2...10).contains(next.value), first.value < next.value
      else { return number }
      number.end = start + 3
      number.isFraction = true
      number.thousandths  // "4/5 ký" is four or five.
      =
        first.value * 1000 % next.value == 0 && (first.value == 1 || next.value <= 4)
        ? first.value * 1000 / next.value : nil
    default: break
    }
    return number
  }

  /// ".5kg", "O,5kg": a decimal whose whole part is missing or a letter.
  private func lacksWhole(_ index: Int) -> Bool {
    guard !lexemes[index].followsSpace, let mark = lexeme(index - 1),
      mark.isMark(".") || mark.isMark(",")
    else { return false }
    guard let before = lexeme(index - 2) else { return true }
    // "dạ .5kg", "lấy .5kg"; a comma with a space before it only parts what is listed.
    let opening: WordClass = [.filler, .particle, .order, .give]
    if mark.followsSpace {
      return mark.isMark(".") && before.kind == .word && !before.classes.isDisjoint(with: opening)
    }
    guard before.word >= 0, before.upper - before.lower == 1 else { return false }
    let letters = tables.vocabulary.words[Int(before.word)].letters
    return tables.vocabulary.letters[Int(letters.lowerBound)] == UInt8(ascii: "o")
  }

  private func withHalfSign(_ number: WrittenNumber) -> WrittenNumber {
    guard let next = lexeme(number.end), next.kind == .word, next.word < 0,
      next.classes == .half, !next.followsSpace
    else { return number }
    var number = number
    number.thousandths = number.thousandths.map { $0 + 500 }
    number.end += 1
    return number
  }

  private func readGroups(_ start: WrittenNumber) -> WrittenNumber {
    var number = start
    while let mark = lexeme(number.end), mark.isMark(".") || mark.isMark(","), !mark.followsSpace,
      let group = lexeme(number.end + 1), group.kind == .number, group.digits == 3,
      !group.followsSpace
    {
      number.end += 2
      number.thousandths = number.thousandths.flatMap {
        $0 < 1_000_000_000_000 ? $0 * 1000 + group.value * 1000 : nil
      }
    }
    return number
  }

  /// Reads number words up to the hundreds ("hai mươi lăm", "một trăm hai", "hai mốt").
  private func readWords(_ start: Int) -> WrittenNumber? {
    var number = WrittenNumber(thousandths: nil, end: start, isWord: true)
    var index = start
    var total: Int64 = 0
    if let hundreds = wordValue(index, below: 10), wordValue(index + 1) == 100 {
      total = hundreds * 100
      index += 2
      number.place = 100
    } else if wordValue(index) == 100 {
      total = 100
      index += 1
      number.place = 100
    }
    if total > 0, linkValue(index) == 1, let ones = wordValue(index + 1, below: 10) {
      total += ones
      index += 2
    } else if let tens = wordValue(index, below: 10), wordValue(index + 1) == 10 {
      total += tens * 10
      index += 2
      if let ones = wordValue(index, below: 10) {
        total += ones
        index += 1
      }
    } else if wordValue(index) == 10 {
      total += 10
      index += 1
      if let ones = wordValue(index, below: 10) {
        total += ones
        index += 1
      }
    } else if let digit = wordValue(index, below: 10) {
      index += 1
      if total > 0 {
        // "một trăm hai" is 120, and so is "một trăm hai chục".
        total += digit * 10
        if isTens(index) { index += 1 }
      } else if let second = wordValue(index, below: 10), number.place == 1 {
        // "hai ba" is two or three; in "chi tam mot bo" Tâm may be a name.
        // Nor is 81 "tám một": that is "tám mốt".
        let isPlainOne = lexemes[index].isAccented && lexemes[index].value == 1
        // "năm bảy": five to seven.
        let isLoose =
          digit == 5 && second == 7
          // "gui sau hai ky": rather "sau", but "hai mot ky" is 21.
          || !lexemes[start].isAccented && lexemes[start].certain.isEmpty
            && lexemes[start + 1].value > 0
            && !lexemes[start].classes.isDisjoint(with: [.filler, .hedge, .person, .goods])
        if lexemes[index].value == digit + 1 || isPlainOne || isLoose || mayBeName(start) {
          number.isRange = true
        }
        total = digit * 10 + second
        index += 1
      } else {
        total = digit
      }
    }
    if total < 100, !number.isRange, index == start, let tens = shortTens(start),
      let ones = wordValue(start + 1, below: 10)
    {
      total = tens + ones
      index = start + 2
    }
    guard total > 0 else { return nil }
    number.thousandths = total * 1000
    number.end = index
    return number
  }

  /// "chục" behind hundreds: ten, however many a session takes for one.
  func isTens(_ index: Int) -> Bool {
    guard let word = lexeme(index) else { return false }
    return word.classes.contains(.dozen) && word.value == 10
  }

  /// "hăm ba" is 23, "băm hai" 32; behind goods meat is minced ("thịt băm").
  private func shortTens(_ index: Int) -> Int64? {
    guard let tens = wordValue(index), tens == 20 || tens == 30,
      tens == 20 || terms.last.map({ $0.kind == .word }) ?? true
    else { return nil }
    return tens
  }

  /// "dì Tư hai ký", "chú Năm một chục": whether a number word behind a word for kin is a rank,
  /// since the amount begins behind it.
  func isRank(_ index: Int) -> Bool {
    let word = lexemes[index]
    guard word.classes.contains(.number),
      let kin = terms.last, kin.kind == .word, kin.classes.isSuperset(of: .kin),
      word.value == -4 || (2...10).contains(word.value), let next = lexeme(index + 1)
    else { return false }
    // "anh Ba ở Cần Thơ".
    if next.kind == .word, next.classes.isSuperset(of: [.address, .filler]) { return true }
    guard word.certain.contains(.number) else { return false }
    // "tư" alone is no number; "một ký" is a kilogram of its own.
    if word.value == -4, unit(index + 1) != nil { return true }
    // "cô Bảy 3 lạng nho", "cô Bảy mười ký", "chị Tư trứng 10 quả": another number is the amount.
    if !word.classes.contains(.dozen), countsBehind(index + 1) { return true }
    // "cô Bảy 2" while goods are on screen.
    if pinned >= 0, next.kind == .number, isAtEnd(index + 2) { return true }
    // "1kg cho chị Tư mít".
    if word.isAccented, terms.count > 2,
      terms[terms.count - 2].classes.isSuperset(of: [.give, .direction]),
      terms[terms.count - 3].kind == .quantity, matchProduct(index + 1) != nil
    {
      return true
    }
    // "chị Ba Bến Tre đây": and no three of "Kẹo dừa Bến Tre".
    if matchProduct(index + 1)?.fit == .inner { return true }
    guard next.kind == .word, next.classes.contains(.number), (1...9).contains(next.value),
      next.value != word.value + 1, word.value < 10
    else { return false }
    return unit(index + 2) != nil || matchProduct(index + 2) != nil
  }

  /// Whether a number with its unit stands at a lexeme, or behind the goods there.
  func countsBehind(_ index: Int) -> Bool {
    var start = index
    if let product = matchProduct(index) { start += product.length }
    guard let first = lexeme(start) else { return false }
    if first.kind == .number {
      return readNumber(start).map { unit($0.end) != nil || matchProduct($0.end) != nil } ?? false
    }
    // "cô Bảy mười ký"; "bảy mươi ký" is one number.
    guard first.kind == .word, first.value == 10, first.accents.tone == Tone.huyen.rawValue else {
      return false
    }
    return readNumber(start).map { unit($0.end) != nil } ?? false
  }

  /// Whether a number word without accents, behind a word for a person, may be that person's name.
  private func mayBeName(_ index: Int) -> Bool {
    !lexemes[index].isAccented
      && terms.last.map { $0.kind == .word && $0.classes.contains(.person) } ?? false
  }

  private func wordValue(_ index: Int, below limit: Int64 = 101) -> Int64? {
    guard let word = lexeme(index), word.kind == .word, word.classes.contains(.number),
      word.value != 0, abs(word.value) < limit
    else { return nil }
    return abs(word.value)
  }
}
