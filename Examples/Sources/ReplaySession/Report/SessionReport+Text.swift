package import PhienCho
import PhienChoReading

extension SessionReport {
  /// The stages that tables by product and producer have columns for.
  package var breakdownStages: [Stage] {
    [.claimed, .unconfirmed, .waitlisted, .confirmed]
      + (summary.total.closed.lines > 0 ? [.closed] : [])
  }

  /// A figure and what it counts.
  package struct Figure: Sendable, Hashable {
    /// What is counted.
    package let label: String
    /// The figure.
    package let figure: String
  }

  /// The day and hours of the session, as far as its events tell.
  package var whenText: String? {
    guard let span else { return nil }
    let (first, last) = (span.lowerBound, span.upperBound)
    return first.date == last.date
      ? "\(first.date), từ \(first.clock) đến \(last.clock)"
      : "\(first.clock) \(first.date) – \(last.clock) \(last.date)"
  }

  /// What became of the comments, in words.
  package var intakeFigures: [Figure] {
    guard let intake else { return [] }
    var figures = [Figure(label: "Bình luận đã đọc", figure: intake.comments.grouped)]
    for (intent, count) in zip(CommentReading.Intent.allCases, intake.intents) {
      figures.append(Figure(label: Wording.name(intent), figure: count.grouped))
    }
    for (label, count) in [
      ("Của người bán, không tính đơn", intake.hosts),
      ("Bình luận đã xóa, rút khỏi sổ", intake.deleted),
      ("Trùng mã bình luận, tính một lần", intake.repeated),
      ("Đặt hàng, không rõ người mua", intake.authorless),
      ("Cần xem lại", intake.toReview),
      ("Bản ghi loại khác", intake.ignored),
      ("Bản ghi không đọc được", intake.malformed),
    ] where count > 0 {
      figures.append(Figure(label: label, figure: count.grouped))
    }
    return figures
  }

  /// The malformed records shown, and how many more there are.
  package var malformedLines: [String] {
    guard let intake else { return [] }
    let more = intake.malformed - intake.malformedShown.count
    return intake.malformedShown + (more > 0 ? ["… và \(more.grouped) bản ghi nữa"] : [])
  }
}

extension SessionReport.Row {
  /// The small print, with the stars where there are some: "TL · 28.000 ₫/kg · OCOP 4 sao".
  package var detailWithStars: String { detail + (stars.map { " · OCOP \($0)" } ?? "") }

  /// The goods at a stage: "12,5 kg", "3 gói", both, or a dash for nothing.
  package func goods(_ stage: SessionReport.Stage) -> String {
    figures[keyPath: stage.figures].goodsText(unit: unit)
  }

  /// The money at a stage; nothing where there are no goods.
  package func money(_ stage: SessionReport.Stage) -> String {
    let tally = figures[keyPath: stage.figures]
    return tally.lines == 0 ? "" : tally.money.description
  }

  /// The mass at a stage, with the contents of packs.
  package func mass(_ stage: SessionReport.Stage) -> Mass {
    let tally = figures[keyPath: stage.figures]
    guard let contents else { return tally.mass }
    let (grams, overflow) = contents.grams.multipliedReportingOverflow(by: tally.pieces.count)
    return overflow ? .zero : (try? Mass(grams: grams)) ?? .zero
  }
}

extension Tally {
  /// The mass, in kilograms also when there is none.
  package var massText: String { mass == .zero ? "0 kg" : mass.description }

  /// "12,5 kg", "3 gói", both, or a dash for nothing.
  package func goodsText(unit: String? = nil) -> String {
    var texts: [String] = []
    if mass > .zero { texts.append(mass.description) }
    if pieces > .zero { texts.append("\(pieces) \(unit ?? "cái/gói")") }
    return texts.isEmpty ? "–" : texts.joined(separator: " · ")
  }
}

extension SessionReport.Timeline {
  /// When a stretch begins.
  package func label(_ index: Int) -> String {
    let instant = Instant(
      millisecondsSince1970: start.millisecondsSince1970
        .addingClamped(Int64(index).multipliedReportingOverflow(by: step).partialValue))
    return step >= 86_400_000 ? String(instant.date.prefix(5)) : instant.clock
  }

  /// How long a stretch is, in words.
  package var stepText: String {
    let minutes = step / 60_000
    if minutes < 60 { return "\(minutes) phút" }
    if minutes < 1440 { return "\(minutes / 60) giờ" }
    return "\(minutes / 1440) ngày"
  }
}

extension Int64 {
  /// The sum, or the nearest number that can be written.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
