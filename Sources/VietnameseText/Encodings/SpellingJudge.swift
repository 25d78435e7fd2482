/// Judges whether a reading is spellable Vietnamese: that is what tells encodings apart.
enum SpellingJudge {
  /// What a reading of one word is.
  struct Verdict: Sendable {
    /// Words that are syllables and have a diacritic.
    var accented = 0
    /// Words that are syllables without one.
    var plain = 0
    /// Words that are none.
    var others = 0
    /// Words with a capital among small letters, which only misread text has.
    var oddCases = 0
    /// How rare the accented letters are, added up: of two spellings the one with commoner letters
    /// is likelier.
    var rarity = 0
    /// Words that every list and letter is full of.
    var common = 0
  }

  static func judge(_ text: String) -> Verdict {
    var verdict = Verdict()
    let bytes = text.utf8Span.span
    SyllableScanner.forEachWord(in: text) { word in
      let isPlain = word.range.allSatisfy { bytes[$0] < 0x80 }
      // "hßa" may come out with its tone on either letter; a tone on another one is no spelling.
      if word.syllable == nil || word.placement == .misplaced {
        verdict.others += 1
      } else if isPlain {
        verdict.plain += 1
      } else {
        verdict.accented += 1
        let spelt = unsafe bytes.extracting(word.range).withUnsafeBufferPointer {
          unsafe String(decoding: $0, as: UTF8.self)
        }
        if commonWords.contains(spelt.lowercased()) { verdict.common += 1 }
      }
      if !isPlain, hasOddCase(bytes.extracting(word.range)) { verdict.oddCases += 1 }
    }
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      verdict.rarity += ranks[scalar] ?? ranks.count / 2
    }
    return verdict
  }

  /// The commonest words with an accent: those of grammar, of addresses and lists, and of names.
  private static let commonWords: Set<String> = Set(
    """
    và của là có các được cho không người những một với đã để này từ đến trong về ở đó khi như cũng \
    nhà nước việc năm ngày tháng số xã huyện tỉnh thôn ấp tổ hộ đồng tiền giá sản phẩm hàng bán đất \
    văn thị nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý đức hữu việt hà nội
    """.split(separator: " ").map(String.init))

  /// The place of each accented letter among all, the commonest first; counted in invented prose.
  private static let ranks: [Unicode.Scalar: Int] = {
    let letters =
      "đàáườêảếạóệốớấôộồơềâậầăợãừểọìổíịụắởủúứỏỗòữẩùỉựửẻặằéũýẹèẫỡẳễĩỹỳõỷẽẵỵ"
    var ranks: [Unicode.Scalar: Int] = [:]
    for (rank, letter) in letters.unicodeScalars.enumerated() {
      ranks[letter] = rank
      // Capitals are as common as their letters, as far as readings of one text go.
      for capital in letter.properties.uppercaseMapping.unicodeScalars { ranks[capital] = rank }
    }
    return ranks
  }()

  /// A capital behind a small letter, or capitals and small letters behind the first: "hOa", "HỪu".
  private static func hasOddCase(_ word: Span<UInt8>) -> Bool {
    var (count, capitals, odd) = (0, 0, false)
    CaseReader.forEachLetter(word, 0..<word.count) { isUppercase in
      odd = odd || (isUppercase && capitals < count)
      capitals += isUppercase ? 1 : 0
      count += 1
    }
    return odd || (capitals >= 2 && capitals < count)
  }
}
