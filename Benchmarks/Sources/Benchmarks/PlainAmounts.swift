internal import Foundation

/// The amounts of the plain reader.
enum PlainAmounts {
  typealias Amount = PlainReader.Amount

  static let masses: [String: Int64] = [
    "kg": 1000, "ky": 1000, "ki": 1000, "kí": 1000, "ký": 1000, "kilo": 1000, "cân": 1000,
    "can": 1000, "lạng": 100, "lang": 100, "g": 1, "gr": 1, "gam": 1, "gram": 1, "yến": 10_000,
    "yen": 10_000, "tạ": 100_000, "ta": 100_000, "tấn": 1_000_000,
  ]
  static let classifiers: Set<String> = [
    "hop", "goi", "chai", "doi", "cai", "chiec", "qua", "trai", "tui", "thung", "bo", "hu", "lon",
    "bao", "bich", "con", "bup", "cap", "nai", "lo", "vi", "khay", "chuc",
  ]
  static let moneys: Set<String> = [
    "k", "nghin", "ngan", "d", "dong", "vnd", "tr", "trieu", "ca", "xi",
  ]
  static let numbers: [String: Int64] = [
    "một": 1, "mot": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "bon": 4, "tư": 4, "năm": 5,
    "nam": 5, "lăm": 5, "sáu": 6, "sau": 6, "bảy": 7, "bay": 7, "tám": 8, "tam": 8, "chín": 9,
    "chin": 9, "mười": 10, "muoi": 10, "mươi": 10, "trăm": 100, "tram": 100,
  ]

  private static func number(_ words: [PlainWord], _ index: inout Int) -> Amount? {
    guard index < words.count else { return nil }
    if words[index].text == "nửa" || (words[index].text == "nua" && isMass(words, index + 1)) {
      index += 1
      return Amount(thousandths: 500)
    }
    if words[index].isNumber, let value = Int64(words[index].text), value < 1_000_000_000 {
      var amount = Amount(thousandths: value * 1000)
      index += 1
      if index + 1 < words.count, words[index + 1].isNumber, !words[index].followsSpace,
        !words[index + 1].followsSpace, let next = Int64(words[index + 1].text)
      {
        let digits = words[index + 1].text.count
        if words[index].text == "." || words[index].text == "," {
          if digits == 3 {
            amount.thousandths = amount.thousandths * 1000 + next * 1000
            amount.isMoney = true
          } else if digits < 3 {
            amount.thousandths += next * (digits == 1 ? 100 : 10)
          }
          index += 2
        } else if words[index].text == "/", next > 1, next <= 10 {
          amount.thousandths /= next
          index += 2
        }
      }
      if index + 1 < words.count, ["-", "~", "den", "hoac"].contains(words[index].folded),
        words[index + 1].isNumber
      {
        amount.isOpen = true
        index += 2
      }
      return amount
    }
    var total: Int64 = 0
    let start = index
    while index < words.count, let value = numbers[words[index].text] {
      if value >= 10, total > 0 { total *= value } else { total += value }
      if total > 1_000 { break }
      index += 1
    }
    return index > start ? Amount(thousandths: total * 1000) : nil
  }

  private static func isMass(_ words: [PlainWord], _ index: Int) -> Bool {
    index < words.count && masses[words[index].text] != nil
  }

  /// A number with its unit, where one stands.
  static func amount(_ words: [PlainWord], _ index: inout Int) -> Amount? {
    // "size 37", "số 5": no amount.
    if index > 0, ["size", "so", "nha"].contains(words[index - 1].folded), words[index].isNumber {
      return nil
    }
    let start = index
    guard var amount = number(words, &index) else { return nil }
    guard index < words.count else {
      guard isLoose(words, start) else { return amount }
      index = start
      return nil
    }
    let unit = words[index]
    if let grams = masses[unit.text] {
      amount.grams = grams
      index += 1
      guard index < words.count else { return amount }
      if ["rưỡi", "ruoi"].contains(words[index].text) {
        amount.thousandths += 500
        index += 1
      } else if words[index].isNumber, words[index].text.count == 1, grams == 1000,
        let tail = Int64(words[index].text), !isUnit(words, index + 1)
      {
        amount.thousandths += tail * 100
        index += 1
      } else if words[index].text == "x" || words[index].text == "*" {
        var next = index + 1
        if let factor = number(words, &next) {
          amount.thousandths = amount.thousandths * factor.thousandths / 1000
          index = next
        }
      }
    } else if classifiers.contains(unit.folded) {
      index += 1
      var next = index
      if let contents = number(words, &next), next < words.count,
        let grams = masses[words[next].text]
      {
        amount.contents = contents.thousandths * grams / 1000
        index = next + 1
      }
    } else if moneys.contains(unit.folded) {
      amount.isMoney = true
      index += 1
    } else if isLoose(words, start) {
      index = start
      return nil
    }
    return amount
  }

  /// "năm nay", "ba chỉ": a number in words with no unit behind it counts nothing.
  private static func isLoose(_ words: [PlainWord], _ index: Int) -> Bool {
    !words[index].isNumber
  }

  private static func isUnit(_ words: [PlainWord], _ index: Int) -> Bool {
    isMass(words, index) || (index < words.count && classifiers.contains(words[index].folded))
  }
}
