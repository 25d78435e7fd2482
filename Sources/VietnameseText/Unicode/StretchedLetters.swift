/// The stage of a repair that makes one letter of a stretched one: "chốttttt" is "chốt".
///
/// Three letters alike and more are stretched, marks typed on one of them or on all ("quáaaa",
/// "đẹẹẹp"); two are not ("xoong"). Digits, Roman numerals and "www" stay. Where one letter makes no
/// syllable and two do, two stay.
struct StretchedLetters {
  private(set) var output: [UInt8] = []
  private(set) var edits = EditList()

  /// Reads a text, in linear time.
  mutating func read(_ text: String) {
    let source = text.utf8Span.span
    var word = 0..<0
    var index = 0
    while index <= source.count {
      let byte = index < source.count ? source[index] : 0x20
      // A word is letters: ASCII ones, and whatever is not ASCII.
      let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
      if !isLetter {
        shorten(source, word.lowerBound..<index)
        if index < source.count { output.append(byte) }
        word = index + 1..<index + 1
      }
      index += 1
    }
  }

  private mutating func shorten(_ source: Span<UInt8>, _ range: Range<Int>) {
    let scalars = unsafe source.extracting(range).withUnsafeBufferPointer {
      unsafe Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
    }
    guard Self.isStretched(scalars) else {
      for index in range { output.append(source[index]) }
      return
    }
    let once = Self.cut(scalars, to: 1)
    let twice = Self.cut(scalars, to: 2)
    let isSyllable = Syllable(String(once)) != nil
    let short = !isSyllable && Syllable(String(twice)) != nil ? twice : once
    let start = output.count
    output += String(short).utf8
    edits.append(EditList.Edit(source: range, result: start..<output.count, reasons: .stretched))
  }

  /// Whether three letters alike stand in a row, in a word that is more than an interjection of one
  /// letter or a number in Roman numerals.
  private static func isStretched(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count > 2 else { return false }
    var longest = 0
    var index = 0
    while index < word.count {
      let run = Run(word[index...])
      longest = max(longest, run.count)
      index += run.count
    }
    guard longest >= 3, longest < word.count else { return false }
    return !word.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }

  /// The word with every run of three and more cut to a length of 1 or 2.
  private static func cut(
    _ word: [Unicode.Scalar], to length: Int
  ) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < word.count {
      let run = Run(word[index...])
      if run.count < 3 {
        result.append(contentsOf: word[index..<index + run.count])
      } else {
        if length > 1 { result.append(word[index]) }
        result.append(run.letter)
      }
      index += run.count
    }
    return result
  }

  /// Letters alike in a row, in whatever case.
  ///
  /// The marks of a letter are typed once, however long its key is held: "quáaaa" and "quaaaá" are
  /// one letter four times, "áàá" are three.
  private struct Run {
    let count: Int
    /// The one letter they stand for.
    let letter: Unicode.Scalar

    init(_ word: ArraySlice<Unicode.Scalar>) {
      let first = word.first ?? " "
      var letter = first
      var key = Self.lowercased(first)
      let base = Self.base(key)
      var count = 1
      for next in word.dropFirst() {
        let nextKey = Self.lowercased(next)
        if nextKey == key {
          guard base != nil else { break }
        } else if base == nil || Self.base(nextKey) != base {
          break
        } else if key == base {
          letter = next
          key = nextKey
        } else if nextKey != base {
          break
        }
        count += 1
      }
      self.count = count
      self.letter = letter
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      guard scalar.value >= 0x80 else {
        return scalar.value &- 0x41 < 26 ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
      }
      return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    /// The letter without its marks; nil for what is no letter.
    private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
      let entry = VietnameseLetters.entry(scalar)
      guard entry.kind == .letter, scalar.properties.isAlphabetic else { return nil }
      return Unicode.Scalar(entry.key)
    }
  }
}
