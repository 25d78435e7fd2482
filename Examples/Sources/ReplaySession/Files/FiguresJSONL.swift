import Foundation
import PhienCho

/// The session's figures for programs: one JSON object a line, keys sorted, counts and never rates.
package struct FiguresJSONL {
  private let encoder: JSONEncoder

  /// Creates a writer.
  package init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  private struct Header: Encodable {
    let schema = "phiencho.session-figures"
    let version = 1
    let title: String
    let from: Instant?
    let to: Instant?
  }

  /// What was counted, with the keys that say of what.
  private struct Row: Encodable {
    let figure: String
    var step: String?
    var stage: String?
    var reason: String?
    var offer: String?
    var producer: String?
    var hosts: [String]?
    var count: Int?
    var reached: Int?
    var standing: Int?
    var agreed: Int?
    var milliseconds: Int64?
    var lines: Int?
    var grams: Int64?
    var pieces: Int64?
    var vnd: Int64?
    var source: String?

    init(_ figure: String) { self.figure = figure }

    mutating func take(_ tally: Tally) {
      (lines, grams, pieces, vnd) = (
        tally.lines, tally.mass.grams, tally.pieces.count, tally.money.vnd
      )
    }
  }

  private struct AudienceRow: Encodable {
    let figure = "audience"
    let audience: AudienceFigure
  }

  /// The lines of a report.
  ///
  /// - Throws: the encoder's error, for values it had no form for.
  package func text(_ report: SessionReport) throws -> [UInt8] {
    var bytes = [UInt8](
      try encoder.encode(
        Header(
          title: report.title, from: report.span?.lowerBound, to: report.span?.upperBound)))
    bytes.append(0x0A)
    for row in rows(report) { bytes += [UInt8](try encoder.encode(row)) + [0x0A] }
    for figure in report.audience.figures {
      bytes += [UInt8](try encoder.encode(AudienceRow(audience: figure))) + [0x0A]
    }
    return bytes
  }

  private func rows(_ report: SessionReport) -> [Row] {
    var rows = [row("claims") { $0.count = report.funnel.claims }]
    for step in Funnel.Step.allCases {
      rows.append(
        row("orders") {
          $0.step = step.rawValue
          $0.reached = report.funnel[step].reached
          $0.standing = report.funnel[step].standing
          $0.take(report.funnel[step].goods)
        })
    }
    for (step, reasons) in [
      ("claimed", report.funnel.cancelledUnconfirmed),
      ("confirmed", report.funnel.cancelledConfirmed),
    ] {
      for (reason, count) in reasons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        rows.append(
          row("cancelled") {
            ($0.step, $0.reason, $0.count) = (step, reason.rawValue, count)
          })
      }
    }
    for stage in [GoodsStage.refused, .returned, .lost] {
      for (reason, count) in (report.funnel.cameBack[stage] ?? [:]).sorted(by: {
        $0.key.rawValue < $1.key.rawValue
      }) {
        rows.append(
          row("came-back") {
            ($0.stage, $0.reason, $0.count) = (stage.rawValue, reason.rawValue, count)
          })
      }
    }
    for offer in report.summary.offers {
      rows += stages(offer.figures) { $0.offer = offer.offer.rawValue }
    }
    for producer in report.summary.producers {
      rows += stages(producer.figures) { $0.producer = producer.producer?.rawValue ?? "" }
    }
    if let target = report.target {
      rows.append(
        row("target") { ($0.vnd, $0.source) = (target.target.money.vnd, target.target.source) })
    }
    guard let pace = report.pace else { return rows }
    for team in pace.teams {
      rows.append(
        row("host") { row in
          row.hosts = team.hosts
          take(team.figures, &row)
        })
    }
    for offer in pace.offers {
      rows.append(
        row("on-screen") { row in
          row.offer = offer.offer.rawValue
          take(offer.onScreen, &row)
        })
    }
    rows.append(row("pace") { take(pace.total, &$0) })
    return rows
  }

  private func row(_ figure: String, _ body: (inout Row) -> Void) -> Row {
    var row = Row(figure)
    body(&row)
    return row
  }

  private func take(_ figures: SessionPace.Figures, _ row: inout Row) {
    row.take(figures.goods)
    row.lines = nil
    (row.count, row.agreed, row.milliseconds) = (
      figures.claims, figures.agreed, figures.milliseconds
    )
  }

  private func stages(_ figures: StageFigures, _ body: (inout Row) -> Void) -> [Row] {
    SessionReport.Stage.allCases.filter { figures[keyPath: $0.figures].lines > 0 }.map { stage in
      row("goods") { row in
        row.stage = "\(stage)"
        row.take(figures[keyPath: stage.figures])
        body(&row)
      }
    }
  }
}
