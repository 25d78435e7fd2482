import Testing

@testable import VietnameseText

@Suite struct SortKeyLawTests {
  /// The order said again, slowly and otherwise: blocks of letters with their tone, then case.
  private struct Rule {
    private static let alphabet = Array("0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    private static let tones: [(Tone, String)] = [
      (.huyen, "\u{300}"), (.hoi, "\u{309}"), (.nga, "\u{303}"), (.sac, "\u{301}"),
      (.nang, "\u{323}"),
    ]

    let blocks: [[Int]]
    let cases: [Int]

    /// Reads letters, digits and single spaces.
    init(_ text: String) throws {
      var blocks: [[Int]] = []
      var cases: [Int] = []
      for word in text.split(separator: " ") {
        var letters: [Int] = []
        var tone = 0
        for character in word {
          var scalars = String.UnicodeScalarView()
          for scalar in try NormalizationForm.nfd.normalize(String(character)).unicodeScalars {
            if let found = Self.tones.first(where: { $0.1.unicodeScalars.first == scalar }) {
              tone = Int(found.0.rawValue)
            } else {
              scalars.append(scalar)
            }
          }
          let letter = try NormalizationForm.nfc.normalize(String(scalars))
          let lower = try #require(letter.lowercased().first)
          letters.append(10 + (try #require(Self.alphabet.firstIndex(of: lower))))
          cases.append(letter == letter.lowercased() ? 0 : 1)
        }
        blocks.append(letters + [tone])
      }
      self.blocks = blocks
      self.cases = cases
    }

    static func compare(_ first: Rule, _ second: Rule) -> Int {
      for (left, right) in zip(first.blocks, second.blocks) where left != right {
        return left.lexicographicallyPrecedes(right) ? -1 : 1
      }
      if first.blocks.count != second.blocks.count {
        return first.blocks.count < second.blocks.count ? -1 : 1
      }
      if first.cases == second.cases { return 0 }
      return first.cases.lexicographicallyPrecedes(second.cases) ? -1 : 1
    }
  }

  private func sign(_ value: Int) -> Int { value < 0 ? -1 : value > 0 ? 1 : 0 }

  /// Few letters, so that texts often agree for long.
  private func wordText(_ random: inout SeededGenerator) -> String {
    let syllables = [
      "ca", "cà", "cá", "cac", "cá", "Ca", "CÁ", "ăn", "ân", "an", "anh", "hòa", "hoà", "Hoà", "đá",
      "da", "ơ", "ô", "o", "ớt", "10", "2", "a1", "ư", "e\u{302}\u{301}", "ế", "ệ", "e\u{323}", "f",
    ]
    return (0..<Int.random(in: 1...3, using: &random))
      .map { _ in syllables.randomElement(using: &random) ?? "a" }.joined(separator: " ")
  }

  private func wildText(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "á", "B", "đ", "Ế", "e\u{301}", "\u{302}", "\u{301}", "\u{30A}", " ", " ", "-", ",", ".",
      "(", "“", "…", "😀", "\u{FE0F}", "0", "7", "ñ", "ü", "я", "й", "人", "\u{200B}", "\u{A0}", "×",
      "\n", "Ƀ", "ŏ", "ẛ̣", "\u{323}", "ệ", "\u{E000}", "\u{10FFFF}", "\u{0}", "ᾳ̈", "\u{1680}",
    ]
    return (0..<Int.random(in: 0...12, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
  }

  @Test func keysFollowTheRule() throws {
    var random = SeededGenerator(seed: 3)
    let texts = (0..<400).map { _ in wordText(&random) }
    let rules = try texts.map { try Rule($0) }
    let order = DictionaryOrder()
    let keys = texts.map(order.sortKey)
    var failures: [String] = []
    for first in texts.indices {
      for second in texts.indices {
        let expected = Rule.compare(rules[first], rules[second])
        let byKey =
          keys[first].lexicographicallyPrecedes(keys[second])
          ? -1 : keys[first] == keys[second] ? 0 : 1
        if byKey != expected || sign(order.compare(texts[first], texts[second])) != expected {
          failures.append("\(texts[first]) ? \(texts[second])")
        }
      }
    }
    #expect(failures == [])
  }

  @Test func everySyllableIsInItsPlace() throws {
    let order = DictionaryOrder()
    // gịa and giạ have the same letters and tone.
    let spelled = Syllable.all.map { $0.compose(style: .reformed) }.filter { $0 != "gịa" }
    let sorted = order.sorted(spelled)
    let rules = try sorted.map { try Rule($0) }
    for (first, second) in zip(rules, rules.dropFirst()) {
      #expect(Rule.compare(first, second) < 0)
    }
  }

  @Test(arguments: [false, true])
  func theLawsHoldForWildTexts(isNumeric: Bool) {
    var random = SeededGenerator(seed: isNumeric ? 5 : 4)
    let order = DictionaryOrder(isNumeric: isNumeric)
    let texts = (0..<250).map { _ in wildText(&random) }
    let keys = texts.map(order.sortKey)
    for first in texts.indices {
      #expect(!keys[first].contains(0))
      for second in texts.indices {
        let compared = sign(order.compare(texts[first], texts[second]))
        #expect(compared == -sign(order.compare(texts[second], texts[first])))
        let less = keys[first].lexicographicallyPrecedes(keys[second])
        #expect((compared < 0) == less)
        #expect((compared == 0) == (keys[first] == keys[second]))
        if texts[first] == texts[second] { #expect(compared == 0) }
        // No key begins another one, so that keys of columns can be joined.
        if keys[first] != keys[second] { #expect(!keys[second].starts(with: keys[first])) }
      }
    }
  }

  @Test func aTextIsBetweenItselfAndALongerOneOnlyWithTheSameBlocks() {
    var random = SeededGenerator(seed: 6)
    let order = DictionaryOrder()
    let texts = (0..<300).map { _ in wordText(&random) }
    for _ in 0..<300 {
      let first = texts.randomElement(using: &random) ?? "a"
      let longer = first + " " + wordText(&random)
      let prefix = order.keyPrefix(first)
      #expect(order.compare(first, longer) < 0)
      for text in texts where order.compare(first, text) < 0 && order.compare(text, longer) < 0 {
        #expect(order.sortKey(text).starts(with: prefix))
      }
    }
  }

  /// The fast way and the slow way are one order.
  @Test func bothWaysWriteTheSameKeys() throws {
    var random = SeededGenerator(seed: 8)
    let pieces = [
      "Chốt ", "đơn, ", "giá: ", "“hoà” ", "(bò) ", "3kg", " ", "ă", "e\u{302}\u{301}", "😍", "😍 ",
      "❤", "❤\u{FE0F} ",
      "ệ", "…", "A", "ớ", "1.5", "-", "ĕ", "ƀ", "c\u{302}", "\t", " - ", "🇻🇳",
      "👨\u{200D}👩", "\u{200B}", "28.000₫", "đ", "\n", "  ", "a/b", "!", "! ", "\u{301}", "u\u{31B}",
      String(repeating: "x", count: 230), String(repeating: "AB", count: 30),
    ]
    var fast = 0
    for round in 0..<3_000 {
      let text = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
      let decomposed = try NormalizationForm.nfd.normalize(text)
      for isNumeric in [false, true] {
        let builder = SortKeyBuilder(decomposed: decomposed, isNumeric: isNumeric)
        let order = DictionaryOrder(isNumeric: isNumeric)
        #expect(order.sortKey(text) == builder.key(isPrefix: false), "\(text)")
        #expect(order.keyPrefix(text) == builder.key(isPrefix: true), "\(text)")
      }
      if round < 1_000, isFast(text) { fast += 1 }
    }
    // The comparison means nothing if the fast way always gives up.
    #expect(fast > 300)
  }

  private func isFast(_ text: String) -> Bool {
    let source = Array(text.utf8)
    return source.withUnsafeBufferPointer { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FastSortKey.capacity(source.count)) {
        guard let base = $0.baseAddress else { return false }
        var key = FastSortKey(source, base, isNumeric: false)
        return key.write(isPrefix: false) != nil
      }
    }
  }

  @Test func everyScalarHasAKeyLikeThatOfItsDecomposition() throws {
    let order = DictionaryOrder()
    var failures: [UInt32] = []
    for part in scalarParts {
      for scalar in scalars(of: part) {
        let text = "ba" + String(scalar) + " bo"
        let key = order.sortKey(text)
        let decomposed = try NormalizationForm.nfd.normalize(text)
        if key.contains(0) || key != order.sortKey(decomposed) { failures.append(scalar.value) }
      }
    }
    #expect(failures == [])
  }
}
