internal import VietnameseText

/// The entries of VietnameseText.
enum TextTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "repair", check: repair), FuzzTarget(name: "normalize", check: normalize),
    FuzzTarget(name: "fold", check: fold), FuzzTarget(name: "search", check: search),
    FuzzTarget(name: "tones", check: tones), FuzzTarget(name: "syllables", check: syllables),
    FuzzTarget(name: "order", check: order), FuzzTarget(name: "numbers", check: numbers),
    FuzzTarget(name: "encodings", check: encodings), FuzzTarget(name: "expand", check: expand),
  ]

  private static func repair(_ input: [UInt8]) {
    var options = RepairOptions.standard
    if let first = input.first {
      options.shortensStretched = first & 1 != 0
      options.toneStyle = first & 2 != 0 ? .reformed : nil
    }
    let repair = TextRepair(options)
    let mended = repair.repair(utf8: input.span)
    let result = Array(mended.text.utf8)
    var rebuilt: [UInt8] = []
    var copied = 0
    for change in mended.changes {
      require(
        change.sourceRange.lowerBound >= copied && change.sourceRange.upperBound <= input.count,
        "changes overlap", input)
      rebuilt += input[copied..<change.sourceRange.lowerBound]
      require(rebuilt.count == change.resultRange.lowerBound, "a change is misplaced", input)
      rebuilt += change.after.utf8
      copied = change.sourceRange.upperBound
    }
    rebuilt += input[copied...]
    require(rebuilt == result, "the changes do not give the text", input)
    require(repair.repair(mended.text).changes.isEmpty, "mending twice changes more", input)
    require(isSame(repair.repaired(text(input)), mended.text), "two ways differ", input)
    require((try? NormalizationForm.nfc.isNormalized(mended.text)) ?? true, "not in NFC", input)
  }

  private static func normalize(_ input: [UInt8]) {
    let text = text(input)
    guard let nfc = try? NormalizationForm.nfc.normalize(text),
      let nfd = try? NormalizationForm.nfd.normalize(text),
      let back = try? NormalizationForm.nfc.normalize(nfd)
    else { return }
    require(isSame(nfc, back), "NFC of NFD is not NFC", input)
    require(nfc == text, "NFC is not equivalent", input)
    require((try? NormalizationForm.nfc.isNormalized(nfc)) ?? true, "NFC is not NFC", input)
  }

  private static func fold(_ input: [UInt8]) {
    let text = text(input)
    let folded = FoldedText(utf8: input)
    require(
      isSame(SearchFold.key(text), String(decoding: FoldedText(text).bytes, as: UTF8.self)),
      "two folds differ", input)
    let twice = FoldedText(utf8: folded.bytes)
    require(twice.bytes == folded.bytes, "folding twice changes more", input)
    require(folded.marks.count == folded.bytes.count, "marks are missing", input)
    require(folded.sourceOffsets.count == folded.bytes.count + 1, "offsets are missing", input)
    var last: UInt32 = 0
    for offset in folded.sourceOffsets {
      require(offset >= last && Int(offset) <= input.count, "offsets go back", input)
      last = offset
    }
    var end = 0
    for token in ChatTokenizer.tokens(in: folded) {
      require(token.foldedRange.lowerBound >= end, "tokens overlap", input)
      require(!token.foldedRange.isEmpty, "a token is empty", input)
      end = token.foldedRange.upperBound
    }
  }

  private static func search(_ input: [UInt8]) {
    let cut = min(Int(input.first ?? 0), input.count)
    let query = SearchQuery(text(Array(input[..<cut])), equatesIAndY: cut % 2 == 1)
    let rest = text(Array(input[cut...]))
    let bytes = Array(rest.utf8)
    var end = 0
    for match in query.matches(in: rest) {
      require(
        match.sourceRange.lowerBound >= end && match.sourceRange.upperBound <= bytes.count,
        "matches overlap", input)
      require(
        String(validating: bytes[match.sourceRange], as: UTF8.self) != nil, "a character is cut",
        input)
      end = match.sourceRange.upperBound
    }
  }

  private static func tones(_ input: [UInt8]) {
    let text = text(input)
    for style in ToneStyle.allCases {
      let once = ToneMarks.repair(text, style: style).text
      require(isSame(ToneMarks.repair(once, style: style).text, once), "tones move again", input)
      require(ToneMarks.areEquivalent(text, ToneMarks.restyled(text, to: style)), "style", input)
    }
  }

  private static func syllables(_ input: [UInt8]) {
    let text = text(input)
    SyllableScanner.forEachWord(in: text) { word in
      guard let syllable = word.syllable else { return }
      for style in ToneStyle.allCases {
        require(
          Syllable(syllable.compose(style: style)) == syllable, "a syllable is not itself", input)
      }
    }
    let tally = SyllableScanner.tally(text.utf8Span)
    require(tally.native >= 0 && tally.loan >= 0 && tally.other >= 0, "a count", input)
  }

  private static func order(_ input: [UInt8]) {
    let cut = min(Int(input.first ?? 0), input.count)
    let (left, right) = (text(Array(input[..<cut])), text(Array(input[cut...])))
    for isNumeric in [false, true] {
      let order = DictionaryOrder(isNumeric: isNumeric)
      let (a, b) = (order.sortKey(left), order.sortKey(right))
      let byKey = a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
      require(order.compare(left, right).signum() == byKey, "keys and comparison differ", input)
      require(order.compare(right, left).signum() == -byKey, "the order is not an order", input)
    }
  }

  private static func numbers(_ input: [UInt8]) {
    var reader = NumberReader()
    let readings = reader.readings(inUTF8: input.span)
    var end = 0
    for reading in readings {
      require(
        reading.sourceRange.lowerBound >= end && reading.sourceRange.upperBound <= input.count,
        "readings overlap", input)
      require(!reading.description.isEmpty, "a reading says nothing", input)
      end = reading.sourceRange.upperBound
    }
    _ = reader.line(for: text(input))
    if input.count >= 8 {
      var number: Int64 = 0
      for byte in input.prefix(8) { number = number << 8 | Int64(byte) }
      let words = NumberSpeller().spell(number)
      require(reader.line(for: words) == "\(number)", "what is spelt is not read: \(words)", input)
    }
  }

  private static func encodings(_ input: [UInt8]) {
    for encoding in LegacyEncoding.all {
      let decoded = encoding.decode(input)
      for loss in decoded.losses { require(loss.offset < input.count, "a loss outside", input) }
      let again = encoding.encode(decoded.text)
      require(again.bytes.count <= decoded.text.utf8.count * 4 + 8, "too many bytes", input)
      _ = encoding.encode(text(input))
    }
    var detector = EncodingDetector()
    let detected = detector.decode(input)
    var end = 0
    for run in detected.runs {
      require(
        run.sourceRange.lowerBound >= end && run.sourceRange.upperBound <= input.count,
        "runs overlap", input)
      end = run.sourceRange.upperBound
    }
    if detected.runs.isEmpty { require(isSame(detected.text, text(input)), "changed", input) }
  }

  private static let expander = ChatExpander()

  private static func expand(_ input: [UInt8]) {
    let source = Array(text(input).utf8)
    let expanded = expander.expand(text(input))
    var rebuilt: [UInt8] = []
    var copied = 0
    for change in expanded.expansions {
      require(change.sourceRange.lowerBound >= copied, "expansions overlap", input)
      rebuilt += source[copied..<change.sourceRange.lowerBound]
      require(rebuilt.count == change.resultRange.lowerBound, "an expansion is misplaced", input)
      rebuilt += change.after.utf8
      copied = change.sourceRange.upperBound
    }
    rebuilt += source[copied...]
    require(rebuilt == Array(expanded.text.utf8), "the expansions do not give the text", input)
  }
}
