/// The words that make a number of a word such as "ba" or "triệu", taken from the vocabulary.
package enum NumberNeighbours {
  /// The last words of what may stand right before a number: "hơn", the "nhất" of "ít nhất".
  package static let before =
    words([.hedge, .copula, .from, .between, .many, .currencySign]) { $0.last }
    + words([.dayMark, .monthMark, .yearMark]) { $0.last }

  /// What may go on with a number: more of it, a unit, a link.
  ///
  /// The first word of each and, where it has several, the second.
  package static let behind = NumberVocabulary.rows.filter {
    !$0.word.classes.isDisjoint(
      with: [
        .starts, .few, .many, .tens, .finalDigit, .zeroTens, .andHalf, .decimalMark, .part, .suffix,
        .unit, .rangeLink, .hedgeBehind, .hour, .minute, .second, .monthMark,
      ])
  }.compactMap { row -> (first: String, second: String?)? in
    let words = row.spelling.utf8.split(separator: 0x20).compactMap { String($0) }
    return words.first.map { ($0, words.count > 1 ? words[1] : nil) }
  }

  /// The first words of what makes a number of a "một" before it: a scale, a measure, a link.
  package static let behindOne =
    words([.starts, .few, .tens, .zeroTens, .andHalf, .decimalMark, .rangeLink]) { $0.first }
    + NumberVocabulary.rows.filter {
      $0.word.unit > 0 && MeasureUnit.table[Int($0.word.unit)].unit.kind != .classifier
    }.compactMap { $0.spelling.utf8.split(separator: 0x20).first.flatMap { String($0) } }

  /// The hedges behind a number, of two words: "trở lên".
  package static let hedgesBehind = NumberVocabulary.rows.filter {
    $0.word.classes.contains(.hedgeBehind)
  }.map(\.spelling)

  /// One word of every row that has one of the classes.
  private static func words(
    _ classes: NumberClass, _ pick: ([Substring.UTF8View]) -> Substring.UTF8View?
  ) -> [String] {
    NumberVocabulary.rows.filter { !$0.word.classes.isDisjoint(with: classes) }.compactMap {
      pick($0.spelling.utf8.split(separator: 0x20)).flatMap { String($0) }
    }
  }
}
