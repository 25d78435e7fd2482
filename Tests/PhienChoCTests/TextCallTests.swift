import CPhienCho
import PhienChoC
import PhienChoTestKit
import Testing
import VietnameseText

@Suite struct TextCallTests {
  @Test func foldsRepairsAndPlacesTones() {
    let source = "Đăk Hà, Hòa Bình"
    #expect(
      Caller.text { phiencho_text_fold(source, source.utf8.count, $0, $1, $2, $3) }
        == "dak ha, hoa binh")
    let slips = "tóan ho\u{301}a"
    #expect(
      Caller.text {
        phiencho_text_repair(slips, slips.utf8.count, PHIENCHO_REPAIR_STANDARD, $0, $1, $2, $3)
      } == "toán hóa")
    #expect(
      Caller.text {
        phiencho_text_tone(source, source.utf8.count, PHIENCHO_TONES_REFORMED, $0, $1, $2, $3)
      } == "Đăk Hà, Hoà Bình")
  }

  @Test func emptyTextIsEmpty() {
    #expect(Caller.text { phiencho_text_fold(nil, 0, $0, $1, $2, $3) } == "")
  }

  @Test func aResultMayTakeTheTextsPlace() {
    var text = Array("Ổi".utf8)
    var written = 0
    let code = text.withUnsafeMutableBytes { bytes in
      let memory = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      return phiencho_text_fold(memory, bytes.count, memory, bytes.count, &written, nil)
    }
    #expect(code == PHIENCHO_OK)
    #expect(text.prefix(written).elementsEqual("oi".utf8))
  }

  /// Bytes as they come: Vietnamese text, other text, and what is no UTF-8 at all.
  static func generated(_ random: inout SeededGenerator) -> [UInt8] {
    let parts = [
      "chốt", "3kg", "Thanh Long", "hoà", "hòa", "tóan", "đồngggg", "Ðặt", "𝟮", "\u{200B}", " ",
      "-",
      "о", "\u{301}", "\u{FEFF}", "👨‍👩‍👧", "Krông Pắk", "ngu\u{31B}\u{1EDD}i", "12", "\0", "\n",
      "Бор", "ê̆", "'", "\"",
    ].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for _ in 0..<random.below(12) {
      if random.below(6) == 0 {
        bytes += (0..<random.below(4)).map { _ in UInt8(random.below(256)) }
      } else {
        bytes += parts[random.below(UInt32(parts.count))]
      }
    }
    return bytes
  }

  @Test(arguments: 0..<300) func theResultsAreThoseOfTheLibrary(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = Self.generated(&random)
    let text = String(decoding: bytes, as: UTF8.self)
    let mended = UInt32(random.below(16))
    let options = RepairOptions(
      mended & PHIENCHO_REPAIR_LOOKALIKES != 0, mended & PHIENCHO_REPAIR_INVISIBLES != 0,
      mended & PHIENCHO_REPAIR_TONES != 0, mended & PHIENCHO_REPAIR_STRETCHED != 0)
    Caller.with(bytes) { pointer, count in
      #expect(
        Caller.bytes { phiencho_text_repair(pointer, count, mended, $0, $1, $2, $3) }
          == Array(TextRepair(options).repaired(text).utf8))
      #expect(
        Caller.bytes { phiencho_text_fold(pointer, count, $0, $1, $2, $3) }
          == Array(SearchFold.key(text).utf8))
      for (style, wanted) in [
        (PHIENCHO_TONES_TRADITIONAL, ToneStyle.traditional),
        (PHIENCHO_TONES_REFORMED, .reformed),
      ] {
        #expect(
          Caller.bytes { phiencho_text_tone(pointer, count, style, $0, $1, $2, $3) }
            == Array(ToneMarks.restyled(text, to: wanted).utf8))
      }
      for order in [PHIENCHO_SORT_STANDARD, PHIENCHO_SORT_NUMERIC] {
        let key = Caller.bytes { out, capacity, written, error in
          out.withMemory(of: capacity) {
            phiencho_text_sort_key(pointer, count, order, $0, capacity, written, error)
          }
        }
        #expect(key == DictionaryOrder(isNumeric: order == PHIENCHO_SORT_NUMERIC).sortKey(text))
      }
    }
  }

  @Test func sortKeysCompareAsDictionariesDo() throws {
    let words = ["ba", "bà", "bả", "bã", "bá", "bạ", "ban"]
    let keys = try words.map { word in
      try #require(
        Caller.bytes { out, capacity, written, error in
          out.withMemory(of: capacity) {
            phiencho_text_sort_key(
              word, word.utf8.count, PHIENCHO_SORT_STANDARD, $0, capacity, written, error)
          }
        })
    }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: [0, 25, -7, 1_000_000, .max, .min] as [Int64])
  func numbersAreSpelledAndReadBack(_ number: Int64) throws {
    let words = try #require(Caller.text { phiencho_number_spell(number, $0, $1, $2, $3) })
    #expect(words == NumberSpeller().spell(number))
    var value: Int64 = 1
    #expect(phiencho_number_read(words, words.utf8.count, &value, nil) == PHIENCHO_OK)
    #expect(value == number)
  }

  @Test(arguments: ["", "ổi", "2 kg", "hai hoặc ba", "1,5"])
  func whatIsNoNumberIsRefused(_ text: String) {
    var value: Int64 = 42
    var error = phiencho_error()
    #expect(
      phiencho_number_read(text, text.utf8.count, &value, &error) == PHIENCHO_MALFORMED_INPUT)
    #expect(value == 42 && Caller.message(error) == "the text is not one whole number")
  }

  @Test func versionsAndCodesHaveNames() throws {
    #expect(phiencho_abi_version() == PHIENCHO_ABI_VERSION)
    #expect(String(cString: try #require(phiencho_version())).split(separator: ".").count == 3)
    let icu = Caller.text { phiencho_icu_version($0, $1, $2, $3) }
    #expect(icu == (try? ICUVersion.current()).map { "\($0)" })
    let names = try (PHIENCHO_OK...PHIENCHO_OVERFLOW).map {
      String(cString: try #require(phiencho_code_name($0)))
    }
    #expect(Set(names).count == names.count && !names.contains("unknown"))
    for code in [-1, PHIENCHO_OVERFLOW + 1, .max] {
      #expect(String(cString: try #require(phiencho_code_name(code))) == "unknown")
    }
  }
}

extension RepairOptions {
  fileprivate init(_ lookalikes: Bool, _ invisibles: Bool, _ tones: Bool, _ stretched: Bool) {
    self.init()
    (mendsLookalikes, removesInvisibles) = (lookalikes, invisibles)
    (mendsTones, shortensStretched) = (tones, stretched)
  }
}

extension UnsafeMutablePointer<CChar>? {
  /// The same memory as bytes.
  fileprivate func withMemory<Result>(
    of capacity: Int, _ body: (UnsafeMutablePointer<UInt8>?) -> Result
  ) -> Result {
    guard let self else { return body(nil) }
    return self.withMemoryRebound(to: UInt8.self, capacity: capacity) { body($0) }
  }
}
