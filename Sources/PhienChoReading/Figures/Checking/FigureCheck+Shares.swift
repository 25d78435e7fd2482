internal import VietnameseText

/// Parts, wholes, and the percentages they come to.
extension FigureCheck {
  mutating func partOfWhole(_ index: Int) {
    let figure = figures[index]
    guard let part = figure.part, let whole = figure.whole, part > whole else { return }
    let unit = figure.unit.map { " \($0)" } ?? ""
    add(
      .disagrees, .part, [index],
      "\(FigureWords.number(part)) trên \(FigureWords.number(whole))\(unit): phần lớn hơn toàn bộ.")
  }

  /// "618/1.085 hộ, đạt 57%": a percentage behind the part and the whole.
  ///
  /// That they do not fit is said only where "đạt" or nothing but marks stands between them: the
  /// percentage may be of something else.
  mutating func share(_ index: Int, _ text: Span<UInt8>) {
    let percent = figures[index]
    guard percent.cues.isDisjoint(with: [.change, .aim]), percent.per == nil,
      let (part, whole, sources) = partAndWhole(before: index), whole > .zero,
      let quotient = try? part.divided(by: whole),
      let exact = try? quotient.multiplied(by: ExactNumber(100)),
      let said = FigureInterval(rounding: percent)
    else { return }
    let value = FigureInterval(exact, exact)
    let fits = value.meets(said) && isStrictlyInside(exact, percent)
    guard fits || percent.cues.contains(.share) || isTouching(sources.max(), index, text) else {
      return
    }
    let ratio = "\(FigureWords.number(part))/\(FigureWords.number(whole))"
    let result = "\(FigureWords.number(exact))%"
    let claim = Self.said(percent)
    add(
      fits ? .agrees : .disagrees, .share, sources + [index],
      fits
        ? "\(ratio) là \(result), khớp với \(claim)."
        : "\(ratio) là \(result), không khớp với \(claim).")
  }

  /// Whether only marks and white space stand between two figures.
  private func isTouching(_ first: Int?, _ second: Int, _ text: Span<UInt8>) -> Bool {
    guard let first, figures[first].range.upperBound <= figures[second].range.lowerBound,
      figures[second].range.lowerBound <= text.count
    else { return false }
    var index = figures[first].range.upperBound
    while index < figures[second].range.lowerBound {
      let byte = text[index]
      guard byte < 0x80, byte &- 0x30 >= 10, byte & 0xDF &- 0x41 >= 26 else { return false }
      index += 1
    }
    return true
  }

  private func isStrictlyInside(_ value: ExactNumber, _ figure: Figure) -> Bool {
    switch figure.hedge {
    case .moreThan: figure.lowNumber.map { value > $0 } ?? true
    case .lessThan: figure.highNumber.map { value < $0 } ?? true
    default: true
    }
  }

  /// The part and the whole that a percentage behind them is of.
  private func partAndWhole(before index: Int) -> (ExactNumber, ExactNumber, [Int])? {
    var counts: [Int] = []
    for other in near(index, after: false) {
      let figure = figures[other]
      switch figure.kind {
      case .ratio:
        guard counts.isEmpty, figure.hedge == .exact || figure.hedge == .range,
          let part = figure.part, let whole = figure.whole, part <= whole
        else { return nil }
        return (part, whole, [other])
      case .date: continue
      case .count where figure.hedge == .exact && figure.per == nil:
        counts.append(other)
        if counts.count == 2 { return twoCounts(counts[1], counts[0], index) }
      default: return nil
      }
    }
    return nil
  }

  /// "1.085 hộ, trong đó 618 hộ …, đạt 57%": two counts of one noun, one said to be of the other.
  private func twoCounts(
    _ first: Int, _ second: Int, _ percent: Int
  ) -> (ExactNumber, ExactNumber, [Int])? {
    let (a, b) = (figures[first], figures[second])
    guard Self.agree(a.unit, b.unit), let left = a.lowNumber, let right = b.lowNumber,
      figures[percent].cues.contains(.share)
    else { return nil }
    if b.cues.contains(.whole), left <= right { return (left, right, [first, second]) }
    if b.cues.contains(.part), right <= left { return (right, left, [first, second]) }
    return nil
  }

  /// "trên 4.000 tỷ đồng, trong đó hơn 250 tỷ": a part is at most the whole before it.
  mutating func part(_ index: Int) {
    let part = figures[index]
    guard part.cues.contains(.part), part.per == nil, !part.cues.contains(.change) else { return }
    for other in near(index, after: false) {
      let whole = figures[other]
      guard whole.kind == part.kind, whole.per == nil, Self.agree(whole.unit, part.unit) else {
        continue
      }
      guard let least = FigureInterval(allowedBy: part)?.low,
        let all = FigureInterval(meantBy: whole), let strict = FigureInterval(allowedBy: whole)
      else { return }
      let verdict: FigureFinding.Verdict =
        strict.high.map { least > $0 } ?? false
        ? .disagrees : all.high.map { least > $0 } ?? false ? .unknown : .agrees
      let sentence =
        verdict == .agrees
        ? "\(Self.said(part)) là một phần của \(Self.said(whole)): hợp lý."
        : verdict == .unknown
          ? "\(Self.said(part)) có thể lớn hơn \(Self.said(whole)): chưa thể khẳng định."
          : "\(Self.said(part)) lớn hơn toàn bộ là \(Self.said(whole))."
      add(verdict, .part, [other, index], sentence)
      return
    }
  }

  /// "phấn đấu 64% số hộ", where it is known how many have it now: how many more are needed.
  mutating func target(_ index: Int) {
    let percent = figures[index]
    guard percent.cues.contains(.aim), let aim = percent.lowNumber, aim > .zero,
      let now = only(
        near: index, inParagraph: false,
        {
          $0.kind == .ratio && $0.hedge == .exact && $0.unit != nil && $0.whole != $0.part
            && ($0.whole ?? .zero) > ExactNumber(99)
        }),
      let part = figures[now].part?.integer, let whole = figures[now].whole?.integer,
      let share = try? aim.multiplied(by: ExactNumber(whole)),
      let needed = try? share.divided(by: ExactNumber(100))
    else { return }
    let unit = figures[now].unit ?? ""
    let total = needed.numerator / needed.denominator + (needed.denominator == 1 ? 0 : 1)
    let missing = total - part
    add(
      .follows, .target, [now, index],
      missing <= 0
        ? "Mục tiêu \(FigureWords.number(aim))% là \(total) \(unit): đã đạt."
        : "Mục tiêu \(FigureWords.number(aim))% của \(FigureWords.number(ExactNumber(whole))) \(unit)"
          + " là \(FigureWords.number(ExactNumber(total))) \(unit): còn thiếu"
          + " \(FigureWords.number(ExactNumber(missing))) \(unit).")
  }

  /// A figure as a sentence names it.
  static func said(_ figure: Figure) -> String {
    let unit: String
    switch figure.unit {
    case "VND": unit = " đồng"
    case "g": unit = " g"
    case "%": unit = "%"
    case let name?: unit = " \(name)"
    case nil: unit = ""
    }
    let per = figure.per.map { "/\($0)" } ?? ""
    if let part = figure.part, let whole = figure.whole {
      return "\(FigureWords.number(part))/\(FigureWords.number(whole))\(unit)"
    }
    let isHeavy = figure.unit == "g" && (figure.lowNumber ?? figure.highNumber ?? .zero) >= 1000
    func text(_ value: ExactNumber?) -> String {
      guard let value else { return "" }
      guard isHeavy, let kilograms = try? value.divided(by: 1000) else {
        return FigureWords.number(value)
      }
      return FigureWords.number(kilograms)
    }
    let tail = (isHeavy ? " kg" : unit) + per
    switch figure.hedge {
    case .exact: return text(figure.lowNumber) + tail
    case .approximately: return "khoảng " + text(figure.lowNumber) + tail
    case .atLeast: return "ít nhất " + text(figure.lowNumber) + tail
    case .atMost: return "nhiều nhất " + text(figure.highNumber) + tail
    case .moreThan: return "hơn " + text(figure.lowNumber) + tail
    case .lessThan: return "gần " + text(figure.highNumber) + tail
    case .range: return text(figure.lowNumber) + "–" + text(figure.highNumber) + tail
    case .indefinite:
      let high = figure.highNumber.map { "–" + text($0) } ?? " trở lên"
      return text(figure.lowNumber) + high + tail
    }
  }
}

extension ExactNumber {
  fileprivate static func >= (left: ExactNumber, right: Int64) -> Bool {
    left >= ExactNumber(right)
  }

  fileprivate func divided(by integer: Int64) throws(NumberError) -> ExactNumber {
    try divided(by: ExactNumber(integer))
  }
}
