import Testing
import VietnameseText

#if canImport(Glibc)
  import Glibc
#endif

/// Every set of options that changes a whole number's words.
private let allOptions: [SpellingOptions] = {
  var list: [SpellingOptions] = []
  for thousand in SpellingOptions.Thousand.allCases {
    for zeroTens in SpellingOptions.ZeroTens.allCases {
      for billion in SpellingOptions.Billion.allCases {
        for four in SpellingOptions.FinalFour.allCases {
          for five in SpellingOptions.FinalFive.allCases {
            for hundreds in SpellingOptions.ZeroHundreds.allCases {
              list.append(
                SpellingOptions(
                  thousand: thousand, zeroTens: zeroTens, billion: billion, finalFour: four,
                  finalFive: five, zeroHundreds: hundreds))
            }
          }
        }
      }
    }
  }
  return list
}()

/// Whether every number is to be tried: set PHIENCHO_EXHAUSTIVE=1 and build for release.
private let isExhaustive = getenv("PHIENCHO_EXHAUSTIVE") != nil

@Suite struct NumberSpellerTests {
  @Test(
    arguments: [
      (0, "không"), (4, "bốn"), (10, "mười"), (14, "mười bốn"), (15, "mười lăm"),
      (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (105, "một trăm linh năm"),
      (110, "một trăm mười"), (1005, "một nghìn không trăm linh năm"),
      (28_000, "hai mươi tám nghìn"), (1_000_005, "một triệu không trăm linh năm"),
      (-5, "âm năm"), (2_000_000_000, "hai tỷ"), (1_000_000_000_000_000_000, "một tỷ tỷ"),
      (
        .max,
        "chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ "
          + "tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy"
      ),
    ] as [(Int64, String)])
  func spells(value: Int64, words: String) {
    #expect(NumberSpeller().spell(value) == words)
  }

  @Test func regionalWords() {
    let south = SpellingOptions(
      thousand: .ngan, zeroTens: .le, billion: .ti, finalFour: .bon, finalFive: .nham,
      zeroHundreds: .short)
    let speller = NumberSpeller(south)
    #expect(speller.spell(1005) == "một ngàn lẻ năm")
    #expect(speller.spell(3_000_000_025) == "ba tỉ hai mươi nhăm")
    #expect(speller.spell(34) == "ba mươi bốn")
  }

  @Test(arguments: allOptions)
  func everySpellingReadsBack(options: SpellingOptions) {
    let speller = NumberSpeller(options)
    var reader = NumberReader()
    var generator = SeededGenerator(seed: 6)
    // A space in front takes the way of ordinary text, which must agree with the short cut.
    func check(_ value: Int64) -> Bool {
      let words = speller.spell(value)
      return reader.reading(of: words)?.value == ExactNumber(value)
        && reader.reading(of: " " + words)?.value == ExactNumber(value)
    }
    #expect(check(.max) && check(.min))
    #if DEBUG
      let count = 150
    #else
      let count = isExhaustive ? 1_000_000 : 4000
    #endif
    for _ in 0..<count {
      let bits = Int64.random(in: 0...63, using: &generator)
      let value = Int64(truncatingIfNeeded: generator.next()) >> bits
      if !check(value) {
        Issue.record("\(value) is spelled \(speller.spell(value))")
        return
      }
    }
    let step = isExhaustive ? 1 : count == 150 ? 9973 : 397
    for value in stride(from: 0, through: 1_000_000, by: step) where !check(Int64(value)) {
      Issue.record("\(value) is spelled \(speller.spell(Int64(value)))")
      return
    }
  }

  @Test func decimalsReadBack() throws {
    var reader = NumberReader()
    for style in SpellingOptions.Decimals.allCases {
      let speller = NumberSpeller(SpellingOptions(decimals: style))
      for numerator in stride(from: 1 as Int64, through: 30_000, by: 7) {
        let value = try ExactNumber(numerator, over: 1000)
        let meanings = reader.reading(of: speller.spell(value))?.meanings ?? []
        #expect(
          meanings.contains { $0.amount?.value == value }, "\(speller.spell(value))")
      }
    }
  }

  @Test func decimalsAndFractions() throws {
    let speller = NumberSpeller()
    #expect(speller.spell(try ExactNumber(5, over: 2)) == "hai phẩy năm")
    #expect(speller.spell(try ExactNumber(-1, over: 20)) == "âm không phẩy không năm")
    #expect(speller.spell(try ExactNumber(1, over: 3)) == "một phần ba")
    #expect(try speller.spell(digits: "0912") == "không chín một hai")
    #expect(throws: NumberError.self) { try speller.spell(digits: "09x") }
  }

  @Test(
    arguments: [
      (28_000, "Hai mươi tám nghìn đồng chẵn"), (28_500, "Hai mươi tám nghìn năm trăm đồng"),
      (-1000, "Âm một nghìn đồng chẵn"), (0, "Không đồng"),
    ] as [(Int64, String)])
  func spellsMoney(amount: Int64, words: String) {
    #expect(NumberSpeller().spell(money: amount) == words)
  }

  @Test func writesIntoBuffers() throws {
    let speller = NumberSpeller()
    for value in [0, 7, 105, 28_000, .max, .min] as [Int64] {
      let words = Array(speller.spell(value).utf8)
      for size in [words.count, NumberSpeller.integerCapacity] {
        var bytes = [UInt8](repeating: 0, count: size)
        var span = bytes.mutableSpan
        let count = try speller.spell(value, into: &span)
        #expect(Array(bytes.prefix(count)) == words)
      }
      var short = [UInt8](repeating: 1, count: words.count - 1)
      var thrown = false
      var span = short.mutableSpan
      do throws(NumberError) { _ = try speller.spell(value, into: &span) } catch {
        thrown = error.code == .bufferTooSmall
      }
      #expect(thrown)
      #expect(short.allSatisfy { $0 == 1 })
    }
  }
}
