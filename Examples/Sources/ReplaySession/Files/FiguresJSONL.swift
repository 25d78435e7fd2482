import Foundation
import PhienCho
import PhienChoReading

/// The session's figures for programs: one JSON object a line, keys sorted, counts and never rates.
package struct FiguresJSONL {
  private let encoder: JSONEncoder

  /// Creates a writer.
  package init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  private struct Header: Encodable {
    let schema = SessionFigure.schema
    let version = SessionFigure.version
    let title: String
    let from: Instant?
    let to: Instant?
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
    var figures = SessionFigure.figures(of: report.summary, report.funnel)
    if let target = report.target { figures.append(SessionFigure.figure(of: target.target)) }
    if let pace = report.pace { figures += SessionFigure.figures(of: pace) }
    for figure in figures {
      figure.appendJSON(to: &bytes)
      bytes.append(0x0A)
    }
    for figure in report.audience.figures {
      bytes += [UInt8](try encoder.encode(AudienceRow(audience: figure))) + [0x0A]
    }
    return bytes
  }
}
