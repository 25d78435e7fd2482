internal import PhienChoReading
internal import PhienChoTestKit

/// A report as a person reads it.
enum ReportText {
  static func lines(_ report: GoldenReport, withMisses: Bool) -> String {
    let total = report.total
    var lines = [
      "comments read exactly    \(percent(total.exactness))  \(total.exact) of \(total.count)",
      "accepted and right       \(percent(total.acceptedPrecision))  \(total.acceptedExact) of "
        + "\(total.accepted)",
      "sent to a human          \(percent(total.reviewShare))  "
        + "\(total.count - total.accepted) of \(total.count); \(total.reviewDemanded) demand it",
      "",
      row("", ["cases", "exact", "accepted", "right", "review"]),
    ]
    lines += (report.groups + report.regions).map { part in
      row(
        part.name,
        [
          "\(part.score.count)", percent(part.score.exactness), "\(part.score.accepted)",
          percent(part.score.acceptedPrecision), percent(part.score.reviewShare),
        ])
    }
    let intents = CommentReading.Intent.allCases
    lines += ["", row("expected \\ got", intents.map(\.rawValue))]
    lines += intents.map { expected in
      row(
        expected.rawValue,
        intents.map { "\(total.count(expecting: expected, found: $0))" })
    }
    if withMisses {
      lines += report.misses.flatMap { miss in
        ["", (miss.isWrongAndConfident ? "WRONG AND CONFIDENT: " : "") + miss.description]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let name = name + String(repeating: " ", count: max(0, 24 - name.count))
    return cells.reduce(name) { row, cell in
      row + String(repeating: " ", count: max(1, 10 - cell.count)) + cell
    }
  }

  /// A share in hundredths with two decimal places, rounded down so that 100 % means all.
  private static func percent(_ share: Double?) -> String {
    guard let share else { return "-" }
    let hundredths = Int((share * 10_000 + 1e-6).rounded(.down))
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
