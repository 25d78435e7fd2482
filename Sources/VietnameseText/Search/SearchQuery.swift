/// What somebody types to find Vietnamese text (tìm kiếm): accents may be left out, and count where
/// they are typed.
///
/// "bo" finds "bò" and "bơ" alike; "bò" finds both, "bò" first. Letter case, tone style ("hòa" and
/// "hoà"), normalization form and styled letters make no difference.
///
/// ```swift
/// SearchQuery("bò").sorted(["bơ sáp", "thịt bò", "na"]) { $0 }  // thịt bò, bơ sáp
/// ```
public struct SearchQuery: Sendable, Hashable {
  private let key: [UInt8]
  private let marks: [Diacritics]
  /// For each byte of the key how long the longest proper prefix is that also ends here (Knuth,
  /// Morris and Pratt 1977).
  private let borders: [Int]

  /// Whether "kỹ" finds "kĩ": i and y at the end of a syllable behind h, k, l, m, s, t and qu
  /// (QĐ 1989/QĐ-BGDĐT, Điều 9 writes i; names and common practice keep y).
  public let equatesIAndY: Bool

  /// Creates a query.
  ///
  /// White space at either end does not count. Takes linear time.
  /// - Parameters:
  ///   - text: What was typed.
  ///   - equatesIAndY: Whether i and y are one letter where practice wavers between them.
  public init(_ text: String, equatesIAndY: Bool = false) {
    let folded = FoldedText(text)
    var bytes = folded.bytes
    if equatesIAndY { Self.equate(&bytes) }
    var range = bytes.indices
    while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    key = Array(bytes[range])
    marks = Array(folded.marks[range])
    self.equatesIAndY = equatesIAndY
    var borders = [Int](repeating: 0, count: key.count)
    var length = 0
    for index in key.indices.dropFirst() {
      while length > 0, key[index] != key[length] { length = borders[length - 1] }
      if key[index] == key[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// Whether nothing was typed; then nothing is found.
  public var isEmpty: Bool { key.isEmpty }

  /// The places of a text where the query is found, in order; they do not overlap.
  ///
  /// Takes time linear in the text.
  /// - Parameter text: Any text.
  /// - Returns: The matches.
  public func matches(in text: String) -> [SearchMatch] { matches(in: FoldedText(text)) }

  /// The places of a folded text where the query is found; the same as for the text.
  ///
  /// - Parameter text: A text that was folded before.
  /// - Returns: The matches, their ranges counted in the source of the folded text.
  public func matches(in text: FoldedText) -> [SearchMatch] {
    guard !key.isEmpty else { return [] }
    var bytes = text.bytes
    if equatesIAndY { Self.equate(&bytes) }
    var matches: [SearchMatch] = []
    var length = 0
    for index in bytes.indices {
      while length > 0, bytes[index] != key[length] { length = borders[length - 1] }
      if bytes[index] == key[length] { length += 1 }
      guard length == key.count else { continue }
      let range = index + 1 - length..<index + 1
      if text.isWholeCharacters(range) {
        matches.append(match(range, in: text))
        length = 0
      } else {
        length = borders[length - 1]
      }
    }
    return matches
  }

  /// The best match in a text; nil where there is none.
  ///
  /// Takes time linear in the text.
  /// - Parameter text: Any text.
  /// - Returns: The match that is worth most, of equals the first.
  public func bestMatch(in text: String) -> SearchMatch? {
    matches(in: text).reduce(nil) { best, match in
      guard let best else { return match }
      return match.isBetter(than: best) ? match : best
    }
  }

  /// The elements that the query is found in, the best first; equals keep their order.
  ///
  /// Takes time linear in the texts, and for *n* elements found O(*n* log *n*) comparisons.
  /// - Parameters:
  ///   - elements: What is searched.
  ///   - text: The text of an element.
  /// - Returns: The elements found.
  public func sorted<Element>(
    _ elements: some Sequence<Element>, by text: (Element) -> String
  ) -> [Element] {
    var found: [(element: Element, match: SearchMatch, place: Int)] = []
    for (place, element) in elements.enumerated() {
      if let match = bestMatch(in: text(element)) { found.append((element, match, place)) }
    }
    found.sort { left, right in
      if left.match.isBetter(than: right.match) { return true }
      if right.match.isBetter(than: left.match) { return false }
      return left.place < right.place
    }
    return found.map(\.element)
  }

  // MARK: Worth

  private func match(_ range: Range<Int>, in text: FoldedText) -> SearchMatch {
    let source = text.sourceRange(of: range)
    let startsWord = !text.isLetter(range.lowerBound - 1) || !text.isLetter(range.lowerBound)
    let endsWord = !text.isLetter(range.upperBound) || !text.isLetter(range.upperBound - 1)
    let position: SearchMatch.Position =
      range == text.bytes.indices
      ? .whole
      : range.lowerBound == 0
        ? .prefix : startsWord ? (endsWord ? .words : .wordStart) : .inside
    return SearchMatch(sourceRange: source, accents: accents(range, in: text), position: position)
  }

  /// How the accents agree: shapes letter by letter, tones syllable by syllable wherever in the
  /// syllable they stand.
  private func accents(_ range: Range<Int>, in text: FoldedText) -> SearchMatch.Accents {
    var worst = SearchMatch.Accents.exact
    var start = 0
    while start < key.count {
      var end = start
      while end < key.count, Self.isLetter(key[end]) { end += 1 }
      if end > start {
        worst = min(worst, accents(start..<end, range.lowerBound, in: text))
      }
      start = max(end, start + 1)
    }
    return worst
  }

  private func accents(
    _ word: Range<Int>, _ offset: Int, in text: FoldedText
  ) -> SearchMatch.Accents {
    var (isOmitted, isLost, hasOwn) = (false, false, false)
    var (typedTone, tone) = (Tone.ngang, Tone.ngang)
    for index in word {
      let (typed, own) = (marks[index], text.marks[offset + index])
      hasOwn = hasOwn || own.rawValue != 0
      if typed.shape != own.shape {
        if typed.shape == .plain { isOmitted = true } else { isLost = true }
      }
      if typedTone == .ngang { typedTone = typed.tone }
      if tone == .ngang { tone = own.tone }
    }
    // The tone of a syllable that is not typed to its end may stand behind what is typed.
    var next = offset + word.upperBound
    while tone == .ngang, typedTone != .ngang, text.isLetter(next) {
      tone = text.marks[next].tone
      next += 1
    }
    if typedTone != tone {
      if typedTone == .ngang { isOmitted = true } else { isLost = true }
    }
    // A word with no accents at all may be one that was written without.
    if isLost { return hasOwn || tone != .ngang ? .different : .missing }
    return isOmitted ? .omitted : .exact
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte &- 0x61 < 26 }

  /// Writes y as i where the two stand for each other.
  private static func equate(_ bytes: inout [UInt8]) {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "y") && index > 0 {
      guard index + 1 == bytes.count || !isLetter(bytes[index + 1]) else { continue }
      switch bytes[index - 1] {
      case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
        UInt8(ascii: "s"), UInt8(ascii: "t"):
        bytes[index] = UInt8(ascii: "i")
      case UInt8(ascii: "u") where index > 1 && bytes[index - 2] == UInt8(ascii: "q"):
        bytes[index] = UInt8(ascii: "i")
      default: break
      }
    }
  }
}

extension FoldedText {
  /// Whether a letter stands at an index of the key; false outside it.
  func isLetter(_ index: Int) -> Bool {
    bytes.indices.contains(index) && SearchQuery.isLetter(bytes[index])
  }

  /// Whether a range of the key begins and ends between characters of the source.
  func isWholeCharacters(_ range: Range<Int>) -> Bool {
    let starts =
      range.lowerBound == 0
      || sourceOffsets[range.lowerBound - 1] != sourceOffsets[range.lowerBound]
    let ends =
      range.upperBound == bytes.count
      || sourceOffsets[range.upperBound - 1] != sourceOffsets[range.upperBound]
    return starts && ends
  }
}
