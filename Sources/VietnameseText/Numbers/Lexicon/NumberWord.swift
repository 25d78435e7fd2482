/// What a word can be to a number; a word is often several things ("năm" is five and a year).
///
/// Inlinable, since readers in other modules ask for sets of these at every word.
@frozen package struct NumberClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: NumberClass...) {
    var bits: UInt64 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  /// Whether no class is in both; in place of the general one, which is not inlined elsewhere.
  @inlinable @inline(__always)
  package func isDisjoint(with other: NumberClass) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether every class of another set is in this one.
  @inlinable @inline(__always)
  package func contains(_ other: NumberClass) -> Bool { other.rawValue & ~rawValue == 0 }

  /// A digit 0–9 that may stand first.
  @inlinable package static var digit: NumberClass { NumberClass(rawValue: 1 << 0) }
  /// A digit that only stands behind tens or a scale: mốt, tư, lăm, nhăm.
  @inlinable package static var finalDigit: NumberClass { NumberClass(rawValue: 1 << 1) }
  /// "mười".
  @inlinable package static var ten: NumberClass { NumberClass(rawValue: 1 << 2) }
  /// "mươi".
  @inlinable package static var tens: NumberClass { NumberClass(rawValue: 1 << 3) }
  /// "trăm".
  @inlinable package static var hundred: NumberClass { NumberClass(rawValue: 1 << 4) }
  /// nghìn, vạn, triệu, tỷ.
  @inlinable package static var scale: NumberClass { NumberClass(rawValue: 1 << 5) }
  /// A letter for a scale, behind digits only: k, tr, m, t.
  @inlinable package static var suffix: NumberClass { NumberClass(rawValue: 1 << 6) }
  /// chục, tá.
  @inlinable package static var dozen: NumberClass { NumberClass(rawValue: 1 << 7) }
  /// linh, lẻ.
  @inlinable package static var zeroTens: NumberClass { NumberClass(rawValue: 1 << 8) }
  /// "rưỡi".
  @inlinable package static var andHalf: NumberClass { NumberClass(rawValue: 1 << 9) }
  /// "nửa".
  @inlinable package static var half: NumberClass { NumberClass(rawValue: 1 << 10) }
  /// "phẩy".
  @inlinable package static var decimalMark: NumberClass { NumberClass(rawValue: 1 << 11) }
  /// "âm".
  @inlinable package static var negative: NumberClass { NumberClass(rawValue: 1 << 12) }
  /// "phần".
  @inlinable package static var part: NumberClass { NumberClass(rawValue: 1 << 13) }
  /// A unit; ``NumberWord/unit`` says which.
  @inlinable package static var unit: NumberClass { NumberClass(rawValue: 1 << 14) }
  /// A hedge before the number; ``NumberWord/value`` says which.
  @inlinable package static var hedge: NumberClass { NumberClass(rawValue: 1 << 15) }
  /// A hedge behind the number: "trở lên".
  @inlinable package static var hedgeBehind: NumberClass { NumberClass(rawValue: 1 << 16) }
  /// đến, tới, -, ~.
  @inlinable package static var rangeLink: NumberClass { NumberClass(rawValue: 1 << 17) }
  /// "từ".
  @inlinable package static var from: NumberClass { NumberClass(rawValue: 1 << 18) }
  /// "giữa", which takes "và" for its link.
  @inlinable package static var between: NumberClass { NumberClass(rawValue: 1 << 19) }
  /// "và".
  @inlinable package static var and: NumberClass { NumberClass(rawValue: 1 << 20) }
  /// "thứ", "hạng".
  @inlinable package static var ordinal: NumberClass { NumberClass(rawValue: 1 << 21) }
  /// nhất, nhì: digits of ordinals only.
  @inlinable package static var ordinalDigit: NumberClass { NumberClass(rawValue: 1 << 22) }
  /// ngày, mùng, and the parts of the day before a date.
  @inlinable package static var dayMark: NumberClass { NumberClass(rawValue: 1 << 23) }
  /// "tháng".
  @inlinable package static var monthMark: NumberClass { NumberClass(rawValue: 1 << 24) }
  /// "năm" as the year.
  @inlinable package static var yearMark: NumberClass { NumberClass(rawValue: 1 << 25) }
  /// "giêng", "chạp".
  @inlinable package static var monthName: NumberClass { NumberClass(rawValue: 1 << 26) }
  /// giờ, h, g.
  @inlinable package static var hour: NumberClass { NumberClass(rawValue: 1 << 27) }
  /// phút, p.
  @inlinable package static var minute: NumberClass { NumberClass(rawValue: 1 << 28) }
  /// "giây".
  @inlinable package static var second: NumberClass { NumberClass(rawValue: 1 << 29) }
  /// "lúc", which makes a time of day of what follows.
  @inlinable package static var atTime: NumberClass { NumberClass(rawValue: 1 << 30) }
  /// sáng, trưa, chiều, tối, đêm; ``NumberWord/value`` says which.
  @inlinable package static var dayPart: NumberClass { NumberClass(rawValue: 1 << 31) }
  /// trong, mất: what follows is a length of time.
  @inlinable package static var lasting: NumberClass { NumberClass(rawValue: 1 << 32) }
  /// vài, mấy.
  @inlinable package static var few: NumberClass { NumberClass(rawValue: 1 << 33) }
  /// "hàng" before a scale: hundreds of.
  @inlinable package static var many: NumberClass { NumberClass(rawValue: 1 << 34) }
  /// "kém": minutes before the hour.
  @inlinable package static var lessMinutes: NumberClass { NumberClass(rawValue: 1 << 35) }
  /// A phrase that holds a number word and is none: "một số".
  @inlinable package static var noNumber: NumberClass { NumberClass(rawValue: 1 << 36) }
  /// A currency sign that may stand before the digits.
  @inlinable package static var currencySign: NumberClass { NumberClass(rawValue: 1 << 38) }
  /// A word that seldom is a number when it stands alone: chín, ba, không.
  @inlinable package static var weak: NumberClass { NumberClass(rawValue: 1 << 39) }
  /// The word "là", which may stand between a hedge and its number.
  @inlinable package static var copula: NumberClass { NumberClass(rawValue: 1 << 40) }

  // What words are to the prose around a number; numbers themselves are read without these.

  /// A noun that a number behind it may only name: thôn, lớp, số, đợt.
  @inlinable package static var label: NumberClass { NumberClass(rawValue: 1 << 41) }
  /// A kind of document, whose number is its name: nghị quyết.
  @inlinable package static var document: NumberClass { NumberClass(rawValue: 1 << 42) }
  /// A word that is never what a number counts: và, được, của.
  @inlinable package static var function: NumberClass { NumberClass(rawValue: 1 << 43) }
  /// mỗi, từng: what follows is one of many.
  @inlinable package static var each: NumberClass { NumberClass(rawValue: 1 << 44) }
  /// "gấp".
  @inlinable package static var times: NumberClass { NumberClass(rawValue: 1 << 45) }
  /// tăng, giảm, hơn: a change by what follows.
  @inlinable package static var change: NumberClass { NumberClass(rawValue: 1 << 46) }
  /// A word of money: giá, tiền, doanh thu.
  @inlinable package static var moneyTalk: NumberClass { NumberClass(rawValue: 1 << 47) }
  /// A noun that something happens on: "trên 5 sàn".
  @inlinable package static var platform: NumberClass { NumberClass(rawValue: 1 << 48) }
  /// A unit of administration: xã, thôn.
  @inlinable package static var district: NumberClass { NumberClass(rawValue: 1 << 49) }
  /// lên, xuống, còn: the value after a change follows.
  @inlinable package static var becomes: NumberClass { NumberClass(rawValue: 1 << 50) }
  /// đạt, chiếm: a share follows.
  @inlinable package static var attains: NumberClass { NumberClass(rawValue: 1 << 51) }
  /// mục tiêu, phấn đấu: what is aimed at follows.
  @inlinable package static var aims: NumberClass { NumberClass(rawValue: 1 << 52) }
  /// "trong tổng số", "trên tổng số": the whole follows.
  @inlinable package static var outOf: NumberClass { NumberClass(rawValue: 1 << 53) }
  /// "đôi" behind "gấp".
  @inlinable package static var double: NumberClass { NumberClass(rawValue: 1 << 54) }
  /// A word behind which digits are an address of a person: điện thoại, tài khoản.
  @inlinable package static var contact: NumberClass { NumberClass(rawValue: 1 << 55) }
  /// A word behind a length of time that makes it one: qua, nay, đầu năm.
  @inlinable package static var timeTail: NumberClass { NumberClass(rawValue: 1 << 56) }
  /// A word for something that happens and is counted: phiên, buổi, lần.
  @inlinable package static var event: NumberClass { NumberClass(rawValue: 1 << 57) }
  /// A word before a date: vào, dịp, lễ, thứ bảy.
  @inlinable package static var dateTalk: NumberClass { NumberClass(rawValue: 1 << 58) }
  /// A spell of years: giai đoạn, nhiệm kỳ.
  @inlinable package static var period: NumberClass { NumberClass(rawValue: 1 << 59) }
  /// bình quân, trung bình: the number behind it is an average.
  @inlinable package static var average: NumberClass { NumberClass(rawValue: 1 << 60) }
  /// "quý": a quarter, whose number stands behind it.
  @inlinable package static var quarter: NumberClass { NumberClass(rawValue: 1 << 61) }

  /// What a number in words may begin with.
  @inlinable package static var starts: NumberClass {
    [.digit, .ten, .hundred, .scale, .dozen, .half]
  }
}

/// The hedges, as values of ``NumberWord/value``.
package enum NumberHedge: UInt8 {
  /// hơn, trên: above.
  case above = 1
  /// ít nhất, tối thiểu: at least.
  case atLeast
  /// dưới, gần: below.
  case below
  /// không quá, tối đa: at most.
  case atMost
  /// khoảng, chừng: about.
  case about
}

/// What the lexicon knows of one word or phrase.
package struct NumberWord: Sendable, Hashable {
  /// Everything the word can be.
  package var classes: NumberClass = []
  /// The digit, the hedge, the month or the part of the day.
  package var value: UInt8 = 0
  /// The unit as an index into ``MeasureUnit/table``; 0 is none.
  package var unit: UInt16 = 0
  /// A second unit of the same letters: "lít" is a litre and slang for money.
  package var otherUnit: UInt16 = 0
  /// The scale: 1,000 for "nghìn".
  package var scale: UInt64 = 0

  init(
    classes: NumberClass = [], value: UInt8 = 0, unit: UInt16 = 0, scale: UInt64 = 0
  ) {
    self.classes = classes
    self.value = value
    self.unit = unit
    self.scale = scale
  }

  /// This word, or that one: what letters without accents may be.
  func or(_ other: NumberWord) -> NumberWord {
    var word = self
    word.classes.formUnion(other.classes)
    if word.value == 0 { word.value = other.value }
    if word.scale == 0 { word.scale = other.scale }
    for unit in [other.unit, other.otherUnit] where unit != 0 && unit != word.unit {
      if word.unit == 0 { word.unit = unit } else if word.otherUnit == 0 { word.otherUnit = unit }
    }
    return word
  }
}
