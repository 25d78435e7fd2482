/// What a word can be to a number; a word is often several things ("năm" is five and a year).
package struct NumberClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A digit 0–9 that may stand first.
  package static let digit = NumberClass(rawValue: 1 << 0)
  /// A digit that only stands behind tens or a scale: mốt, tư, lăm, nhăm.
  package static let finalDigit = NumberClass(rawValue: 1 << 1)
  /// "mười".
  package static let ten = NumberClass(rawValue: 1 << 2)
  /// "mươi".
  package static let tens = NumberClass(rawValue: 1 << 3)
  /// "trăm".
  package static let hundred = NumberClass(rawValue: 1 << 4)
  /// nghìn, vạn, triệu, tỷ.
  package static let scale = NumberClass(rawValue: 1 << 5)
  /// A letter for a scale, behind digits only: k, tr, m, t.
  package static let suffix = NumberClass(rawValue: 1 << 6)
  /// chục, tá.
  package static let dozen = NumberClass(rawValue: 1 << 7)
  /// linh, lẻ.
  package static let zeroTens = NumberClass(rawValue: 1 << 8)
  /// "rưỡi".
  package static let andHalf = NumberClass(rawValue: 1 << 9)
  /// "nửa".
  package static let half = NumberClass(rawValue: 1 << 10)
  /// "phẩy".
  package static let decimalMark = NumberClass(rawValue: 1 << 11)
  /// "âm".
  package static let negative = NumberClass(rawValue: 1 << 12)
  /// "phần".
  package static let part = NumberClass(rawValue: 1 << 13)
  /// A unit; ``NumberWord/unit`` says which.
  package static let unit = NumberClass(rawValue: 1 << 14)
  /// A hedge before the number; ``NumberWord/value`` says which.
  package static let hedge = NumberClass(rawValue: 1 << 15)
  /// A hedge behind the number: "trở lên".
  package static let hedgeBehind = NumberClass(rawValue: 1 << 16)
  /// đến, tới, -, ~.
  package static let rangeLink = NumberClass(rawValue: 1 << 17)
  /// "từ".
  package static let from = NumberClass(rawValue: 1 << 18)
  /// "giữa", which takes "và" for its link.
  package static let between = NumberClass(rawValue: 1 << 19)
  /// "và".
  package static let and = NumberClass(rawValue: 1 << 20)
  /// "thứ", "hạng".
  package static let ordinal = NumberClass(rawValue: 1 << 21)
  /// nhất, nhì: digits of ordinals only.
  package static let ordinalDigit = NumberClass(rawValue: 1 << 22)
  /// ngày, mùng, and the parts of the day before a date.
  package static let dayMark = NumberClass(rawValue: 1 << 23)
  /// "tháng".
  package static let monthMark = NumberClass(rawValue: 1 << 24)
  /// "năm" as the year.
  package static let yearMark = NumberClass(rawValue: 1 << 25)
  /// "giêng", "chạp".
  package static let monthName = NumberClass(rawValue: 1 << 26)
  /// giờ, h, g.
  package static let hour = NumberClass(rawValue: 1 << 27)
  /// phút, p.
  package static let minute = NumberClass(rawValue: 1 << 28)
  /// "giây".
  package static let second = NumberClass(rawValue: 1 << 29)
  /// "lúc", which makes a time of day of what follows.
  package static let atTime = NumberClass(rawValue: 1 << 30)
  /// sáng, trưa, chiều, tối, đêm; ``NumberWord/value`` says which.
  package static let dayPart = NumberClass(rawValue: 1 << 31)
  /// trong, mất: what follows is a length of time.
  package static let lasting = NumberClass(rawValue: 1 << 32)
  /// vài, mấy.
  package static let few = NumberClass(rawValue: 1 << 33)
  /// "hàng" before a scale: hundreds of.
  package static let many = NumberClass(rawValue: 1 << 34)
  /// "kém": minutes before the hour.
  package static let lessMinutes = NumberClass(rawValue: 1 << 35)
  /// A phrase that holds a number word and is none: "một số".
  package static let noNumber = NumberClass(rawValue: 1 << 36)
  /// A currency sign that may stand before the digits.
  package static let currencySign = NumberClass(rawValue: 1 << 38)
  /// A word that seldom is a number when it stands alone: chín, ba, không.
  package static let weak = NumberClass(rawValue: 1 << 39)
  /// The word "là", which may stand between a hedge and its number.
  package static let copula = NumberClass(rawValue: 1 << 40)

  // What words are to the prose around a number; numbers themselves are read without these.

  /// A noun that a number behind it may only name: thôn, lớp, số, đợt.
  package static let label = NumberClass(rawValue: 1 << 41)
  /// A kind of document, whose number is its name: nghị quyết.
  package static let document = NumberClass(rawValue: 1 << 42)
  /// A word that is never what a number counts: và, được, của.
  package static let function = NumberClass(rawValue: 1 << 43)
  /// mỗi, từng: what follows is one of many.
  package static let each = NumberClass(rawValue: 1 << 44)
  /// "gấp".
  package static let times = NumberClass(rawValue: 1 << 45)
  /// tăng, giảm, hơn: a change by what follows.
  package static let change = NumberClass(rawValue: 1 << 46)
  /// A word of money: giá, tiền, doanh thu.
  package static let moneyTalk = NumberClass(rawValue: 1 << 47)
  /// A noun that something happens on: "trên 5 sàn".
  package static let platform = NumberClass(rawValue: 1 << 48)
  /// A unit of administration: xã, thôn.
  package static let district = NumberClass(rawValue: 1 << 49)
  /// lên, xuống, còn: the value after a change follows.
  package static let becomes = NumberClass(rawValue: 1 << 50)
  /// đạt, chiếm: a share follows.
  package static let attains = NumberClass(rawValue: 1 << 51)
  /// mục tiêu, phấn đấu: what is aimed at follows.
  package static let aims = NumberClass(rawValue: 1 << 52)
  /// "trong tổng số", "trên tổng số": the whole follows.
  package static let outOf = NumberClass(rawValue: 1 << 53)
  /// "đôi" behind "gấp".
  package static let double = NumberClass(rawValue: 1 << 54)
  /// A word behind which digits are an address of a person: điện thoại, tài khoản.
  package static let contact = NumberClass(rawValue: 1 << 55)
  /// A word behind a length of time that makes it one: qua, nay, đầu năm.
  package static let timeTail = NumberClass(rawValue: 1 << 56)
  /// A word for something that happens and is counted: phiên, buổi, lần.
  package static let event = NumberClass(rawValue: 1 << 57)
  /// A word before a date: vào, dịp, lễ, thứ bảy.
  package static let dateTalk = NumberClass(rawValue: 1 << 58)
  /// A spell of years: giai đoạn, nhiệm kỳ.
  package static let period = NumberClass(rawValue: 1 << 59)

  /// What a number in words may begin with.
  package static let starts: NumberClass = [.digit, .ten, .hundred, .scale, .dozen, .half]
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
