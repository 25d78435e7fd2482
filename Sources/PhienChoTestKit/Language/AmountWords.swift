import PhienCho

/// The ways viewers write how much.
struct AmountWords: Sendable {
  /// Writes an amount of an offer the way a speaker might; always an amount, never a bare number.
  static func append(
    _ amount: Int, of basis: UnitPrice.Basis, by speaker: Speaker,
    _ random: inout SeededGenerator, to text: inout Utterance
  ) {
    switch basis {
    case .kilogram: appendMass(amount, by: speaker, &random, to: &text)
    case .piece(let unit): appendPieces(amount, unit, &random, to: &text)
    case .pack(let unit, let contents):
      let grams = amount.multipliedReportingOverflow(by: Int(contents.grams))
      if !grams.overflow, grams.partialValue % 1000 == 0, random.below(5) == 0 {
        appendMass(grams.partialValue, by: speaker, &random, to: &text)
      } else {
        appendPieces(amount, unit, &random, to: &text)
      }
    }
  }

  private static func appendPieces(
    _ count: Int, _ unit: String, _ random: inout SeededGenerator, to text: inout Utterance
  ) {
    if count <= 10, random.below(5) == 0 {
      text.glue(numberWord(count))
      text.glue(" ")
      text.glue(unit)
    } else {
      text.glue(number: count)
      if random.below(4) > 0 { text.glue(" ") }
      text.glue(unit)
    }
  }

  private static func appendMass(
    _ grams: Int, by speaker: Speaker, _ random: inout SeededGenerator, to text: inout Utterance
  ) {
    let word = kilogramWord(speaker, &random)
    let (kilograms, rest) = grams.quotientAndRemainder(dividingBy: 1000)
    switch (kilograms, rest) {
    case (0, 500) where random.below(3) > 0:
      text.glue(random.below(4) == 0 ? "1/2" : "nửa ")
      text.glue(word)
    case (0, _):
      if speaker.region == .north, rest % 100 == 0, random.below(3) > 0 {
        text.glue(number: rest / 100)
        text.glue(" lạng")
      } else {
        text.glue(number: rest)
        text.glue(random.below(3) == 0 ? "gr" : "g")
      }
    case (_, 0):
      if kilograms <= 10, word != "kg", random.below(3) == 0 {
        text.glue(numberWord(kilograms))
        text.glue(" ")
      } else if kilograms % 10 == 0, speaker.region == .north, random.below(5) == 0 {
        text.glue(number: kilograms / 10)
        text.glue(" yến")
        return
      } else {
        text.glue(number: kilograms)
        if word != "kg" || random.below(3) == 0 { text.glue(" ") }
      }
      text.glue(word)
    case (_, 500) where random.below(2) == 0:
      text.glue(number: kilograms)
      text.glue(word == "kg" ? "kg" : " " + word)
      text.glue(" rưỡi")
    case (_, _) where rest % 100 == 0 && random.below(2) == 0:
      text.glue(number: kilograms)
      text.glue(word == "kg" ? "kg" : " " + word + " ")
      text.glue(number: rest / 100)
    default:
      text.glue(number: kilograms)
      text.glue(random.below(2) == 0 ? "," : ".")
      text.glue(decimals(rest))
      text.glue(word == "kg" ? "kg" : " " + word)
    }
  }

  private static func decimals(_ thousandths: Int) -> String {
    var digits = String(1000 + thousandths).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }

  private static func kilogramWord(_ speaker: Speaker, _ random: inout SeededGenerator) -> String {
    switch speaker.region {
    case .north: north.draw(&random) ?? "kg"
    case .centre, .south: south.draw(&random) ?? "kg"
    }
  }

  private static let north = Weighted([(60, "kg"), (28, "cân"), (6, "ký"), (3, "kí"), (3, "kilo")])
  private static let south = Weighted([(50, "kg"), (26, "ký"), (18, "kí"), (4, "kilo"), (2, "cân")])

  static func numberWord(_ value: Int) -> String {
    (1...10).contains(value) ? words[value - 1] : String(value)
  }

  private static let words = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]
}
