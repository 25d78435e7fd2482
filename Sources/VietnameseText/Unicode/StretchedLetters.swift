/// The stage of a repair that makes one letter of a stretched one: "chốttttt" is "chốt".
///
/// Three letters alike and more are stretched; two are not ("xoong"). Digits, Roman numerals and
/// "www" stay. Where one letter makes no syllable and two do, two stay ("xooong" is "xoong" only
/// because "xong" is another word: then one is taken).
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
    var run = 1
    var longest = 1
    for (letter, next) in zip(word, word.dropFirst()) {
      run = key(letter) == key(next) && isLetter(letter) ? run + 1 : 1
      longest = max(longest, run)
    }
    guard longest >= 3, longest < word.count else { return false }
    return !word.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetters.entry(scalar).kind == .letter && scalar.properties.isAlphabetic
  }

  /// The letter without case: "OoO" is one letter three times, "ôoo" another.
  private static func key(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x80 else {
      return scalar.value &- 0x41 < 26 ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// The word with every run of three and more cut to a length.
  private static func cut(
    _ word: [Unicode.Scalar], to length: Int
  ) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < word.count {
      var end = index + 1
      while end < word.count, key(word[end]) == key(word[index]), isLetter(word[index]) { end += 1 }
      let kept = end - index >= 3 ? length : end - index
      result.append(contentsOf: word[index..<index + kept])
      index = end
    }
    return result
  }
}
