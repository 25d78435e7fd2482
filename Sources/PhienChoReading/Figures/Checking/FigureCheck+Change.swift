internal import VietnameseText

/// Growth, and so many in a time.
extension FigureCheck {
  /// "từ 20 triệu lên 35 triệu, tăng 75%", "từ 50 lên 350 hộ, gấp 7 lần".
  mutating func growth(_ index: Int) {
    let growth = figures[index]
    guard growth.kind == .multiple || growth.cues.contains(.change), growth.per == nil,
      let (before, after) = levels(near: index),
      let old = FigureInterval(allowedBy: figures[before]),
      let new = FigureInterval(allowedBy: figures[after]),
      let meantOld = FigureInterval(meantBy: figures[before]),
      let meantNew = FigureInterval(meantBy: figures[after]),
      let allowed = new.divided(by: old), let meant = meantNew.divided(by: meantOld),
      let said = factor(growth)
    else { return }
    let verdict = Self.verdict(allowed: (allowed, said), meant: (meant, said))
    let result =
      growth.kind == .percent
      ? meant.scaled(by: 100).map { "\(FigureWords.interval($0))% mức cũ" } ?? ""
      : "\(FigureWords.interval(meant)) lần"
    let text = "Từ \(Self.said(figures[before])) đến \(Self.said(figures[after])) là \(result)"
    let claim =
      (growth.kind == .percent ? growth.cues.contains(.loss) ? "giảm " : "tăng " : "gấp ")
      + Self.said(growth)
    let tail =
      switch verdict {
      case .agrees: "khớp với \(claim)"
      case .disagrees: "không khớp với \(claim)"
      default: "chưa rõ có khớp với \(claim) hay không"
      }
    add(verdict, .growth, [before, after, index], "\(text), \(tail).")
  }

  /// What a growth multiplies the old level by, with the rounding it was said with.
  private func factor(_ growth: Figure) -> FigureInterval? {
    guard growth.kind == .percent else {
      guard var said = FigureInterval(rounding: growth) else { return nil }
      if growth.cues.contains(.loss), let low = said.low, let high = said.high, low > .zero {
        said = FigureInterval(
          try? ExactNumber.one.divided(by: high),
          try? ExactNumber.one.divided(by: low))
      }
      return said
    }
    guard let said = FigureInterval(rounding: growth) else { return nil }
    let hundred = ExactNumber(100)
    let isLoss = growth.cues.contains(.loss)
    func level(_ percent: ExactNumber?) -> ExactNumber? {
      percent.flatMap { value in
        (try? isLoss ? hundred.subtracting(value) : hundred.adding(value)).flatMap {
          try? $0.divided(by: hundred)
        }
      }
    }
    return isLoss
      ? FigureInterval(level(said.high), level(said.low))
      : FigureInterval(level(said.low), level(said.high))
  }

  /// The levels before and after a change, of one kind and unit, in the same sentence.
  private func levels(near index: Int) -> (before: Int, after: Int)? {
    let others = near(index)
    guard let before = others.first(where: { figures[$0].cues.contains(.before) }),
      let after = others.filter({ $0 > before }).min(),
      figures[after].cues.contains(.after), figures[before].kind == figures[after].kind,
      [.count, .money, .mass].contains(figures[after].kind),
      figures[before].unit == nil || Self.agree(figures[before].unit, figures[after].unit)
    else { return nil }
    return (before, after)
  }

  /// "2 phiên/tháng … 5 tháng … 10 phiên": the pace times the time against the total.
  mutating func pace(_ index: Int) {
    let pace = figures[index]
    guard let per = pace.per, !per.utf8.contains(UInt8(ascii: "/")),
      let time = near(index).first(where: {
        figures[$0].kind == .duration && figures[$0].unit == per
      }),
      let total = near(index).first(where: {
        figures[$0].kind == .count && figures[$0].per == nil
          && Self.agree(figures[$0].unit, pace.unit)
      }),
      let rate = FigureInterval(allowedBy: pace),
      let span = FigureInterval(allowedBy: figures[time]),
      let meantRate = FigureInterval(meantBy: pace),
      let meantSpan = FigureInterval(meantBy: figures[time]),
      let product = rate.multiplied(by: span), let meant = meantRate.multiplied(by: meantSpan),
      let said = FigureInterval(allowedBy: figures[total]),
      let meantSaid = FigureInterval(meantBy: figures[total])
    else { return }
    let verdict = Self.verdict(allowed: (product, said), meant: (meant, meantSaid))
    let text =
      "\(Self.said(pace)) trong \(Self.said(figures[time])) là \(FigureWords.interval(meant))"
      + " \(pace.unit ?? "")"
    let tail =
      switch verdict {
      case .agrees: "khớp với \(Self.said(figures[total]))"
      case .disagrees: "không khớp với \(Self.said(figures[total]))"
      default: "chưa rõ có khớp với \(Self.said(figures[total])) hay không"
      }
    add(verdict, .pace, [index, time, total], "\(text), \(tail).")
  }
}
