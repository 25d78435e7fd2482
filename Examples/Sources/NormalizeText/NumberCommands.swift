internal import ArgumentParser
internal import ExampleSupport
internal import VietnameseText

/// Spells numbers in words.
struct Spell: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Spell numbers in words.",
    discussion: """
      A line is a number in digits, with "." between thousands and "," before decimals as Vietnam \
      writes it, or with "." before decimals where no thousands can be meant. With "đồng", "đ" or \
      "VND" behind it, it is spelt as an invoice needs it. A line that is no number gives "-".
      """)

  enum Thousand: String, ExpressibleByArgument, CaseIterable {
    case nghìn
    case ngàn
  }

  enum ZeroTens: String, ExpressibleByArgument, CaseIterable {
    case linh
    case lẻ
  }

  enum Billion: String, ExpressibleByArgument, CaseIterable {
    case tỷ
    case tỉ
  }

  @Option(help: "The word for a thousand.")
  var thousand: Thousand = .nghìn

  @Option(help: "The word for a zero in the tens: một trăm linh năm.")
  var zeroTens: ZeroTens = .linh

  @Option(help: "The word for a billion.")
  var billion: Billion = .tỷ

  @OptionGroup var input: Input

  func run() throws {
    var options = SpellingOptions()
    options.thousand = thousand == .nghìn ? .nghin : .ngan
    options.zeroTens = zeroTens == .linh ? .linh : .le
    options.billion = billion == .tỷ ? .ty : .ti
    let speller = NumberSpeller(options)
    var reader = NumberReader()
    try input.eachLine { line, output in
      output.append(Self.words(line, speller, &reader) ?? "-")
    }
  }

  private static func words(
    _ line: String, _ speller: NumberSpeller, _ reader: inout NumberReader
  ) -> String? {
    // Digits with nothing else are spelt as they stand, so that 1.500 keeps no doubt.
    if let value = Int64(line) { return speller.spell(value) }
    let parts = reader.line(for: line).split(separator: " ", maxSplits: 1)
    guard let number = parts.first, let value = ExactNumber(String(number)) else { return nil }
    if parts.count == 1 { return speller.spell(value) }
    guard parts[1] == "VND", let amount = Int64(number) else { return nil }
    return speller.spell(money: amount)
  }
}

/// Reads numbers.
struct Number: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read numbers in words, digits and mixtures of both.",
    discussion: """
      The value is in digits with "." before decimals, "low..high" for bounds, "a|b" where it may be \
      either, and "-" where there is none or more than one: "hai cân rưỡi" is 2500 g, "28 nghìn đồng" \
      28000 VND.
      """)

  @OptionGroup var input: Input

  func run() throws {
    var reader = NumberReader()
    try input.eachLine { line, output in output.append(reader.line(for: line)) }
  }
}
