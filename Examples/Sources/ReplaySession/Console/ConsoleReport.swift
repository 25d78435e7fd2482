import ExampleSupport
import PhienCho

/// The report as plain text for a terminal.
package struct ConsoleReport {
  /// How many comments to review are listed.
  package static let reviewLimit = 10

  private let report: SessionReport
  private let words: Wording

  /// Creates a text report.
  package init(_ report: SessionReport, words: Wording = Wording()) {
    self.report = report
    self.words = words
  }

  /// The text, ending in a line break.
  package var text: String {
    var lines = [report.title, String(repeating: "═", count: report.title.displayWidth)]
    if let span = report.span { lines.append(words.span(span)) }
    lines += report.notes
    lines += ["", words.toDoTitle] + report.toDo(words).map { "  " + $0 }
    lines += intake + funnel + stages + breakdown(words.byOffer, report.offers)
    lines += breakdown(words.byProducer, report.producers)
    lines += hosts + audience + review
    // A line break inside a name or a comment must not start a line of its own.
    return lines.map(\.printable).joined(separator: "\n") + "\n"
  }

  private var intake: [String] {
    guard report.intake != nil else { return [] }
    var table = TextTable([(words.commentsTitle, .left), (words.howMany, .right)])
    for figure in report.intakeFigures(words) { table.append([figure.label, figure.figure]) }
    var lines = [""] + table.lines
    let malformed = report.malformedLines(words)
    if !malformed.isEmpty { lines += ["", words.malformed] + malformed.map { "  " + $0 } }
    return lines
  }

  private var stages: [String] {
    var table = TextTable([
      (words.byStage, .left), (words.orderCount, .right), (words.massHeading, .right),
      (words.piecesHeading, .right), (words.moneyHeading, .right),
    ])
    for stage in report.shownStages {
      let tally = report.summary.total[keyPath: stage.figures]
      table.append([
        words.name(stage), words.count(report.ordersByStage[stage.rawValue]),
        words.mass(tally.mass), words.figure(tally.pieces.description), words.money(tally.money),
      ])
    }
    return [""] + table.lines
      + ["", words.buyersAndOrders(report), words.stagesAreSeparate]
  }

  private var funnel: [String] {
    var table = TextTable([(words.funnelTitle, .left), ("", .right)])
    for step in report.funnelSteps(words) { table.append([step.label, step.text]) }
    for figure in report.losses(words) { table.append([figure.label, figure.figure]) }
    var lines = [""] + table.lines
    if let steps = report.stepsNotRecorded(words) { lines += ["", steps] }
    if let target = report.target {
      lines += [
        "", "\(words.target): \(words.target(target.target))", "  \(words.progress(target))",
      ]
    }
    return lines
  }

  private var hosts: [String] {
    guard let pace = report.pace else { return [] }
    var lines: [String] = []
    if !pace.teams.isEmpty {
      var table = TextTable([
        (words.hostsTitle, .left), (words.onAir, .right), (words.claims, .right),
        (words.perMinute, .right), (words.claimedMoney, .right),
      ])
      for team in pace.teams {
        table.append([
          report.name(team, words).shortened(to: 44),
          words.duration(milliseconds: team.figures.milliseconds), words.count(team.figures.claims),
          words.number(team.figures.claimsPerMinute, decimals: 1),
          words.money(team.figures.goods.money),
        ])
      }
      lines += [""] + table.lines
    }
    lines += ["", words.overall(pace.total)]
    if let minute = pace.busiestMinute {
      lines.append(words.busiest(minute, pace.busiestMinuteClaims))
    }
    return lines
  }

  private var audience: [String] {
    guard !report.audience.figures.isEmpty else { return [] }
    var table = TextTable([
      (words.audienceTitle, .left), (words.counted, .left), (words.figureHeading, .right),
    ])
    for figure in report.audience.figures {
      table.append([
        "\(words.name(figure.stream.platform)) · \(figure.stream.rawValue)".shortened(to: 44),
        words.name(figure.measure), words.figure(figure.description),
      ])
    }
    return [""] + table.lines + ["", words.audienceHint]
  }

  /// Money only at the first and the last stage, so that a row fits in a hundred columns.
  private func breakdown(_ title: String, _ rows: [SessionReport.Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let stages = report.breakdownStages
    let columns = stages.map { ($0, money: $0 == stages.first || $0 == stages.last) }
    var table = TextTable(
      [(title, .left)]
        + columns.flatMap { stage, money in
          [(words.mark(stage), .right)] + (money ? [(words.moneyHeading, .right)] : [])
        })
    for row in rows {
      table.append(
        [row.name.shortened(to: 28) + (row.stars.map { " (OCOP \($0.rawValue)★)" } ?? "")]
          + columns.flatMap { stage, money in
            [row.goods(stage, words)] + (money ? [row.money(stage, words)] : [])
          })
    }
    return [""] + table.lines
  }

  private var review: [String] {
    guard !report.reviewCounts.isEmpty else { return [] }
    var table = TextTable([(words.needsReview, .left), (words.times, .right)])
    for entry in report.reviewCounts {
      table.append([words.reason(entry.reason), words.count(entry.count)])
    }
    var lines = [""] + table.lines
    if !report.review.isEmpty { lines.append("") }
    for item in report.review.prefix(Self.reviewLimit) {
      let reasons = item.reasons.map(words.reason).joined(separator: ", ")
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
