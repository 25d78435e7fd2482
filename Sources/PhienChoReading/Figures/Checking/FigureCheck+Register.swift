internal import VietnameseText

/// Figures against what a register vouches for.
extension FigureCheck {
  /// Compares a figure with the first known count that its unit and the words beside it fit.
  ///
  /// - Parameters:
  ///   - index: The figure.
  ///   - text: The text.
  ///   - known: What the register vouches for.
  mutating func compare(_ index: Int, in text: Span<UInt8>, with known: [KnownFigure]) {
    let figure = figures[index]
    guard figure.cues.isDisjoint(with: [.aim, .change, .each]), figure.per == nil,
      [.ratio, .percent, .count].contains(figure.kind)
    else { return }
    // What the clause behind a figure speaks of, or else the words before it.
    for words in [clause(behind: index, text), clause(before: index, text)] {
      for item in known where isAbout(item, figure, words) {
        switch figure.kind {
        case .ratio: return ratio(index, item)
        case .percent: return percent(index, item)
        default: return count(index, item)
        }
      }
    }
  }

  private func clause(behind index: Int, _ text: Span<UInt8>) -> [UInt8] {
    let figure = figures[index]
    var end = min(figure.sentenceRange.upperBound, text.count)
    if index + 1 < figures.count { end = min(end, figures[index + 1].range.lowerBound) }
    var stop = figure.range.upperBound
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "(")]
    while stop < end, !marks.contains(text[stop]) { stop += 1 }
    return key(text, figure.range.upperBound, stop)
  }

  private func clause(before index: Int, _ text: Span<UInt8>) -> [UInt8] {
    let figure = figures[index]
    var start = figure.sentenceRange.lowerBound
    if index > 0 { start = max(start, figures[index - 1].range.upperBound) }
    return key(text, start, figure.range.lowerBound)
  }

  private func key(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    guard start < end, end <= text.count else { return [] }
    return FoldedText(utf8: text.extracting(start..<end)).bytes
  }

  private func isAbout(_ item: KnownFigure, _ figure: Figure, _ words: [UInt8]) -> Bool {
    switch figure.kind {
    case .percent: guard item.whole != nil else { return false }
    case .ratio: guard Self.agree(figure.unit, item.unit), item.whole != nil else { return false }
    default: guard Self.agree(figure.unit, item.unit) else { return false }
    }
    guard !item.words.isEmpty else {
      return figure.kind == .count && figure.cues.contains(.whole)
    }
    return item.words.contains { Self.holds(words, FoldedText($0).bytes) }
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard !word.isEmpty, word.count <= text.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      if text[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }

  private mutating func ratio(_ index: Int, _ item: KnownFigure) {
    guard let part = figures[index].part, let whole = figures[index].whole else { return }
    let fits =
      part == ExactNumber(item.count) && whole == ExactNumber(item.whole ?? item.count)
    let register =
      "\(FigureWords.number(ExactNumber(item.count)))/"
      + FigureWords.number(ExactNumber(item.whole ?? item.count))
    add(
      fits ? .agrees : .disagrees, .register, [index],
      "Sổ có \(register) \(item.name): \(fits ? "khớp" : "không khớp") với"
        + " \(Self.said(figures[index])).")
  }

  private mutating func percent(_ index: Int, _ item: KnownFigure) {
    guard let whole = item.whole, whole > 0,
      let share = try? ExactNumber(item.count, over: whole),
      let exact = try? share.multiplied(by: ExactNumber(100)),
      let said = FigureInterval(rounding: figures[index])
    else { return }
    let fits = FigureInterval(exact, exact).meets(said)
    add(
      fits ? .agrees : .disagrees, .register, [index],
      "Theo sổ, \(item.name) là \(FigureWords.number(exact))%: \(fits ? "khớp" : "không khớp") với"
        + " \(Self.said(figures[index])).")
  }

  private mutating func count(_ index: Int, _ item: KnownFigure) {
    guard let allowed = FigureInterval(allowedBy: figures[index]),
      let meant = FigureInterval(meantBy: figures[index])
    else { return }
    let exact = ExactNumber(item.count)
    let value = FigureInterval(exact, exact)
    let verdict = Self.verdict(allowed: (value, allowed), meant: (value, meant))
    let word =
      switch verdict {
      case .agrees: "khớp với"
      case .disagrees: "không khớp với"
      default: "chưa rõ có khớp với"
      }
    add(
      verdict, .register, [index],
      "Sổ có \(FigureWords.number(exact)) \(item.name): \(word) \(Self.said(figures[index])).")
  }
}
