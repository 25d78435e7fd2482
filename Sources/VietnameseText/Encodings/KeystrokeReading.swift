/// Reads the keys of a Vietnamese keyboard that were left in a text: VIQR's marks, Telex, VNI.
///
/// Only where the line becomes Vietnamese word for word, and some word of it can be nothing else:
/// "has been" is English although "há bên" could be typed so. Of a line that has accents only the
/// words that can be nothing else are read: "tôi ddược".
struct KeystrokeReading {
  let text: String
  let runs: [DetectedRun]

  /// Reads a line of ASCII; nil where it is not typed so.
  init?(_ line: Span<UInt8>) {
    if let viqr = Self.viqr(line) {
      self = viqr
    } else if let keys = Self.keys(line) {
      self = keys
    } else {
      return nil
    }
  }

  /// Reads words that were left in keys in a line of UTF-8 with accents; nil where there is none, or
  /// the line is not Vietnamese.
  init?(amongAccents line: Span<UInt8>) {
    let whole = WordUnit.string(line)
    // The ranges of words below are those of the line.
    guard whole.utf8.count == line.count else { return nil }
    var words = (plain: 0, accented: 0, others: 0)
    var mended: [(range: Range<Int>, text: String, source: DetectedRun.Source)] = []
    SyllableScanner.forEachWord(in: whole) { word in
      let isAccented = word.range.contains { line[$0] >= 0x80 }
      if word.syllable != nil {
        words.plain += 1
        words.accented += isAccented ? 1 : 0
        return
      }
      let spelling = WordUnit.string(line.extracting(word.range))
      if let typed = TypedKeys(spelling), typed.isSureAmongAccents, let text = typed.text {
        mended.append((word.range, text, typed.usesDigits ? .vniKeys : .telexKeys))
        words.accented += isAccented ? 1 : 0
      } else if isAccented || spelling.utf8.contains(where: { "aeiouyAEIOUY".utf8.contains($0) }) {
        words.others += 1
      }
    }
    let readable = words.plain + mended.count
    guard !mended.isEmpty, words.accented > 0, words.others * 5 <= readable else { return nil }
    let certainty = Double(readable) / Double(readable + words.others)
    var text = ""
    var copied = 0
    for word in mended {
      text += WordUnit.string(line.extracting(copied..<word.range.lowerBound)) + word.text
      copied = word.range.upperBound
    }
    self.init(
      text: text + WordUnit.string(line.extracting(copied..<line.count)),
      runs: mended.map {
        DetectedRun(sourceRange: $0.range, source: $0.source, confidence: Int(certainty * 60))
      })
  }

  private init(text: String, runs: [DetectedRun]) {
    self.text = text
    self.runs = runs
  }

  // MARK: VIQR

  private static func viqr(_ line: Span<UInt8>) -> KeystrokeReading? {
    // Marks within words: "Vie^.t", "ddu+o+.c"; at their ends they may be punctuation.
    var within = 0
    for index in line.indices.dropFirst() where index + 1 < line.count {
      let next = line[index + 1]
      let isMark = "^(+'`~.?".utf8.contains(line[index])
      if isMark, isLetter(line[index - 1]), isLetter(next) || "'`~.?^(+".utf8.contains(next) {
        within += 1
      }
    }
    guard within > 0 else { return nil }
    let decoded = unsafe line.withUnsafeBufferPointer {
      unsafe LegacyEncoding.viqr.decode(Array($0))
    }
    let before = SpellingJudge.judge(WordUnit.string(line))
    let after = SpellingJudge.judge(decoded.text)
    guard after.accented >= 2 || (after.accented == 1 && before.plain + before.others <= 3),
      after.others * 6 <= after.accented + after.plain, after.others <= before.others
    else { return nil }
    let certainty =
      Double(after.accented + after.plain)
      / Double(max(1, after.accented + after.plain + after.others))
    return KeystrokeReading(
      text: decoded.text,
      runs: [
        DetectedRun(
          sourceRange: 0..<line.count, source: .bytes(.viqr),
          confidence: Int(certainty * (100 - 40 / Double(max(1, after.accented)))))
      ])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  // MARK: Telex and VNI

  private static func keys(_ line: Span<UInt8>) -> KeystrokeReading? {
    var text = ""
    var copied = 0
    var words = (mended: 0, plain: 0, others: 0, sure: 0)
    var first: Int?
    var last = 0
    var usesDigits = false
    var start = 0
    for index in 0...line.count {
      let isWord =
        index < line.count && (isLetter(line[index]) || (line[index] &- 0x30 < 10 && start < index))
      if isWord { continue }
      defer { start = index + 1 }
      guard start < index else { continue }
      let word = WordUnit.string(line.extracting(start..<index))
      if Syllable(word) != nil {
        words.plain += 1
      } else if let typed = TypedKeys(word), let syllable = typed.text {
        words.mended += 1
        if typed.isSure { words.sure += 1 }
        usesDigits = usesDigits || typed.usesDigits
        text += WordUnit.string(line.extracting(copied..<start)) + syllable
        copied = index
        first = first ?? start
        last = index
      } else if word.utf8.contains(where: { "aeiouyAEIOUY".utf8.contains($0) }) {
        // Abbreviations without a vowel (kg, TP) speak for no language.
        words.others += 1
      }
    }
    guard let first, words.sure > 0, words.others * 5 <= words.mended + words.plain else {
      return nil
    }
    text += WordUnit.string(line.extracting(copied..<line.count))
    let all = Double(words.mended + words.plain + words.others)
    let certainty = Double(words.mended + words.plain) / all
    return KeystrokeReading(
      text: text,
      runs: [
        DetectedRun(
          sourceRange: first..<last, source: usesDigits ? .vniKeys : .telexKeys,
          confidence: Int(certainty * (90 - 30 / Double(words.mended))))
      ])
  }
}
