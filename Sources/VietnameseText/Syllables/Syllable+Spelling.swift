extension Syllable: CustomStringConvertible {
  /// Reads one syllable.
  ///
  /// Takes any case, NFC, NFD, a shaped letter with a combining tone (Windows-1258) and marks in
  /// any other order; the tone may stand on any vowel letter of the syllable, as in "tóan".
  /// The result is nil where the text is no single syllable of the grammar. Takes linear time.
  /// - Parameter text: One syllable and nothing else.
  public init?(_ text: String) {
    let length = text.utf8.count
    var found: Syllable?
    SyllableScanner.forEachWord(in: text) { word in
      if word.range == 0..<length { found = word.syllable }
    }
    guard let found else { return nil }
    self = found
  }

  /// The syllable in lower case and NFC, the tone in the traditional place.
  public var description: String { compose(style: .traditional) }

  /// Writes the syllable in lower case and NFC.
  /// - Parameter style: Where the tone of hòa/hoà, khỏe/khoẻ and thúy/thuý goes.
  /// - Returns: One to seven letters; reading them gives the syllable again.
  public func compose(style: ToneStyle) -> String {
    var result = ""
    for scalar in scalars(style: style, isUppercase: { _ in false }) {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Writes the syllable in NFC and in the case of a text it was read from.
  /// - Parameters:
  ///   - style: Where the tone goes.
  ///   - original: A text whose letters, one for one, say which are upper case; letters it lacks
  ///     are lower case. Combining marks are no letters of their own.
  /// - Returns: The syllable; "khoẺ" in the traditional style is "khỏE".
  public func compose(style: ToneStyle, caseLike original: String) -> String {
    let cases = original.unicodeScalars.filter { !$0.isCombiningMark }
      .map { $0.properties.isUppercase }
    var result = ""
    let scalars = scalars(
      style: style, isUppercase: { $0 < cases.count && cases[$0] })
    for scalar in scalars { result.unicodeScalars.append(scalar) }
    return result
  }

  /// The codes of the letters.
  var codes: [UInt8] { LetterCode.codes(onset.rawValue) + rhyme.codes }

  private func scalars(style: ToneStyle, isUppercase: (Int) -> Bool) -> [Unicode.Scalar] {
    let codes = codes
    let toned = codes.count - 1 - rhyme.toneLane(style)
    return codes.enumerated().compactMap { index, code in
      ComposedLetters.shared.scalar(
        code, index == toned ? tone : .ngang, isUppercase: isUppercase(index))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is written on the one before it.
  var isCombiningMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
