internal import VietnameseText

/// Figures against what a register vouches for.
extension FigureCheck {
  /// Compares a figure with the first known count that its unit and its sentence's words fit.
  ///
  /// - Parameters:
  ///   - index: The figure.
  ///   - key: The search key of its sentence.
  ///   - known: What the register vouches for.
  mutating func compare(_ index: Int, _ key: String, with known: [KnownFigure]) {
    let figure = figures[index]
    guard figure.cues.isDisjoint(with: [.aim, .change, .each]), figure.per == nil else { return }
    for item in known where isAbout(item, figure, key) {
      if figure.kind == .ratio {
        ratio(index, item)
        return
      }
      if figure.kind == .percent, item.whole != nil {
        percent(index, item)
        return
      }
      if figure.kind == .count, Self.agree(figure.unit, item.unit) {
        count(index, item)
        return
      }
    }
  }

  private func isAbout(_ item: KnownFigure, _ figure: Figure, _ key: String) -> Bool {
    if figure.kind == .ratio, !Self.agree(figure.unit, item.unit) { return false }
    let words = key.utf8
    func holds(_ word: String) -> Bool {
      let needle = Array(SearchFold.key(word).utf8)
      return !needle.isEmpty && words.contains(needle)
    }
    if item.words.isEmpty { return figure.kind == .count && figure.cues.contains(.whole) }
    guard item.words.contains(where: holds) else { return false }
    return figure.kind != .percent || holds(item.unit)
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
