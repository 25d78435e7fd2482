/// What a word can be to a number; a word is often several things ("năm" is five and a year).
struct NumberClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// A digit 0–9 that may stand first.
  static let digit = NumberClass(rawValue: 1 << 0)
  /// A digit that only stands behind tens or a scale: mốt, tư, lăm, nhăm.
  static let finalDigit = NumberClass(rawValue: 1 << 1)
  /// "mười".
  static let ten = NumberClass(rawValue: 1 << 2)
  /// "mươi".
  static let tens = NumberClass(rawValue: 1 << 3)
  /// "trăm".
  static let hundred = NumberClass(rawValue: 1 << 4)
  /// nghìn, vạn, triệu, tỷ.
  static let scale = NumberClass(rawValue: 1 << 5)
  /// A letter for a scale, behind digits only: k, tr, m, t.
  static let suffix = NumberClass(rawValue: 1 << 6)
  /// chục, tá.
  static let dozen = NumberClass(rawValue: 1 << 7)
  /// linh, lẻ.
  static let zeroTens = NumberClass(rawValue: 1 << 8)
  /// "rưỡi".
  static let andHalf = NumberClass(rawValue: 1 << 9)
  /// "nửa".
  static let half = NumberClass(rawValue: 1 << 10)
  /// "phẩy".
  static let decimalMark = NumberClass(rawValue: 1 << 11)
  /// "âm".
  static let negative = NumberClass(rawValue: 1 << 12)
  /// "phần".
  static let part = NumberClass(rawValue: 1 << 13)
  /// A unit; ``NumberWord/unit`` says which.
  static let unit = NumberClass(rawValue: 1 << 14)
  /// A hedge before the number; ``NumberWord/value`` says which.
  static let hedge = NumberClass(rawValue: 1 << 15)
  /// A hedge behind the number: "trở lên".
  static let hedgeBehind = NumberClass(rawValue: 1 << 16)
  /// đến, tới, -, ~.
  static let rangeLink = NumberClass(rawValue: 1 << 17)
  /// "từ".
  static let from = NumberClass(rawValue: 1 << 18)
  /// "giữa", which takes "và" for its link.
  static let between = NumberClass(rawValue: 1 << 19)
  /// "và".
  static let and = NumberClass(rawValue: 1 << 20)
  /// "thứ", "hạng".
  static let ordinal = NumberClass(rawValue: 1 << 21)
  /// nhất, nhì: digits of ordinals only.
  static let ordinalDigit = NumberClass(rawValue: 1 << 22)
  /// ngày, mùng, and the parts of the day before a date.
  static let dayMark = NumberClass(rawValue: 1 << 23)
  /// "tháng".
  static let monthMark = NumberClass(rawValue: 1 << 24)
  /// "năm" as the year.
  static let yearMark = NumberClass(rawValue: 1 << 25)
  /// "giêng", "chạp".
  static let monthName = NumberClass(rawValue: 1 << 26)
  /// giờ, h, g.
  static let hour = NumberClass(rawValue: 1 << 27)
  /// phút, p.
  static let minute = NumberClass(rawValue: 1 << 28)
  /// "giây".
  static let second = NumberClass(rawValue: 1 << 29)
  /// "lúc", which makes a time of day of what follows.
  static let atTime = NumberClass(rawValue: 1 << 30)
  /// sáng, trưa, chiều, tối, đêm; ``NumberWord/value`` says which.
  static let dayPart = NumberClass(rawValue: 1 << 31)
  /// trong, mất: what follows is a length of time.
  static let lasting = NumberClass(rawValue: 1 << 32)
  /// vài, mấy.
  static let few = NumberClass(rawValue: 1 << 33)
  /// "hàng" before a scale: hundreds of.
  static let many = NumberClass(rawValue: 1 << 34)
  /// "kém": minutes before the hour.
  static let lessMinutes = NumberClass(rawValue: 1 << 35)
  /// A phrase that holds a number word and is none: "một số".
  static let noNumber = NumberClass(rawValue: 1 << 36)
  /// A currency sign that may stand before the digits.
  static let currencySign = NumberClass(rawValue: 1 << 38)
  /// A word that seldom is a number when it stands alone: chín, ba, không.
  static let weak = NumberClass(rawValue: 1 << 39)
  /// The word "là", which may stand between a hedge and its number.
  static let copula = NumberClass(rawValue: 1 << 40)

  /// What a number in words may begin with.
  static let starts: NumberClass = [.digit, .ten, .hundred, .scale, .dozen, .half]
}

/// The hedges, as values of ``NumberWord/value``.
enum Hedge: UInt8 {
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
struct NumberWord: Sendable, Hashable {
  /// Everything the word can be.
  var classes: NumberClass = []
  /// The digit, the hedge, the month or the part of the day.
  var value: UInt8 = 0
  /// The unit as an index into ``MeasureUnit/table``; 0 is none.
  var unit: UInt8 = 0
  /// A second unit of the same letters: "lít" is a litre and slang for money.
  var otherUnit: UInt8 = 0
  /// The scale: 1,000 for "nghìn".
  var scale: UInt64 = 0

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
