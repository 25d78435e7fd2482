import ExampleSupport
import PhienCho

/// The report as plain text for a terminal.
package struct ConsoleReport {
  /// How many comments to review are listed.
  package static let reviewLimit = 10

  private let report: SessionReport

  /// Creates a text report.
  package init(_ report: SessionReport) { self.report = report }

  /// The text, ending in a line break.
  package var text: String {
    var lines = [report.title, String(repeating: "═", count: report.title.displayWidth)]
    if let when = report.whenText { lines.append(when) }
    lines += report.notes
    lines += intake + stages + breakdown("Theo mặt hàng", report.offers)
    lines += breakdown("Theo người sản xuất", report.producers)
    lines += review
    // A line break inside a name or a comment must not start a line of its own.
    return lines.map(\.printable).joined(separator: "\n") + "\n"
  }

  private var intake: [String] {
    guard report.intake != nil else { return [] }
    var table = TextTable([("Bình luận", .left), ("Số lượng", .right)])
    for figure in report.intakeFigures { table.append([figure.label, figure.figure]) }
    var lines = [""] + table.lines
    if !report.malformedLines.isEmpty {
      lines += ["", "Bản ghi không đọc được"] + report.malformedLines.map { "  " + $0 }
    }
    return lines
  }

  private var stages: [String] {
    var table = TextTable([
      ("Theo trạng thái", .left), ("Số đơn", .right), ("Khối lượng", .right),
      ("Cái/gói", .right), ("Tiền hàng", .right),
    ])
    for stage in SessionReport.Stage.allCases {
      let tally = report.summary.total[keyPath: stage.figures]
      table.append([
        Wording.name(stage), report.ordersByStage[stage.rawValue].grouped, tally.massText,
        tally.pieces.description, tally.money.description,
      ])
    }
    return [""] + table.lines
      + ["", Wording.buyersAndOrders(report), Wording.stagesAreSeparate]
  }

  /// Money only at the first and the last stage, so that a row fits in a hundred columns.
  private func breakdown(_ title: String, _ rows: [SessionReport.Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let stages = report.breakdownStages
    let columns = stages.map { ($0, money: $0 == stages.first || $0 == stages.last) }
    var table = TextTable(
      [(title, .left)]
        + columns.flatMap { stage, money in
          [(Wording.mark(stage), .right)] + (money ? [("Tiền hàng", .right)] : [])
        })
    for row in rows {
      table.append(
        [row.name.shortened(to: 28) + (row.stars.map { " (OCOP \($0.rawValue)★)" } ?? "")]
          + columns.flatMap { stage, money in
            [row.goods(stage)] + (money ? [row.money(stage)] : [])
          })
    }
    return [""] + table.lines
  }

  private var review: [String] {
    guard !report.reviewCounts.isEmpty else { return [] }
    var table = TextTable([("Cần xem lại", .left), ("Số lượt", .right)])
    for entry in report.reviewCounts {
      table.append([Wording.reason(entry.reason), entry.count.grouped])
    }
    var lines = [""] + table.lines
    if !report.review.isEmpty { lines.append("") }
    for item in report.review.prefix(Self.reviewLimit) {
      let reasons = item.reasons.map(Wording.reason).joined(separator: ", ")
      lines.append("  \(item.instant?.clock ?? "–")  \(item.buyer): \(item.text)  (\(reasons))")
    }
    return lines
  }
}

extension String {
  /// The text with what moves a terminal's cursor, or turns the direction of writing, as spaces.
  fileprivate var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      shown.unicodeScalars.append(scalar.isUnprintable ? " " : scalar)
    }
    return shown
  }
}

extension Unicode.Scalar {
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    default: false
    }
  }
}
