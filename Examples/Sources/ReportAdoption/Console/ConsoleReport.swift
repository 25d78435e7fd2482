import ExampleSupport
import PhienCho

/// The report as plain text for a terminal.
package struct ConsoleReport {
  /// How many hamlets behind the target, and how many wrong rows of a file, are listed.
  package static let listLimit = 10

  private let report: AdoptionReport

  /// Creates a text report.
  package init(_ report: AdoptionReport) { self.report = report }

  /// The text, ending in a line break.
  package var text: String {
    var lines = [report.title, String(repeating: "═", count: report.title.displayWidth)]
    lines.append("Tính đến \(Wording.day(report.day)). \(Wording.rows(report))")
    lines += metrics + targets + behind
    if let programme = report.programme { lines += ProgrammeText(programme).lines }
    lines += faults
    // A line break inside a name must not start a line of its own.
    return lines.map { $0.replacing("\n", with: " ") }.joined(separator: "\n") + "\n"
  }

  private var metrics: [String] {
    var table = TextTable([
      ("", .right), ("Chỉ tiêu", .left), ("Số đếm", .right), ("Tỷ lệ", .right),
    ])
    for value in report.total.values where value.undefined == nil && !report.isHidden(value) {
      table.append([
        value.metric.number, value.metric.vietnameseName, Wording.count(value),
        value.denominator == nil ? "" : Wording.figure(value), Wording.unknown(value) ?? "",
      ])
    }
    let undefined = report.total.values.count { $0.undefined != nil }
    let hidden = report.total.values.count(where: report.isHidden)
    return [""] + table.lines
      + ["\(undefined) chỉ tiêu không tính được từ các sổ này; xem adoption.csv."]
      + (hidden > 0 ? ["\(hidden) chỉ tiêu được che vì có số đếm dưới 5."] : [])
  }

  private var targets: [String] {
    guard !report.targets.isEmpty else { return [] }
    var lines = ["", "Mục tiêu"]
    for progress in report.progress {
      let value = report.total[progress.target.metric]
      guard !report.isHidden(value) else { continue }
      let parts = [Wording.missing(progress), Wording.pace(progress)].compactMap { $0 }
      lines.append("  \(Wording.goal(progress.target))")
      lines.append(
        "    \(Wording.state(progress)): \(Wording.count(value)), \(Wording.figure(value)); "
          + parts.joined(separator: "; "))
    }
    for target in report.unjudged {
      lines.append("  \(Wording.goal(target))")
      lines.append("    Chưa đánh giá được: \(reason(target))")
    }
    return lines
  }

  private func reason(_ target: AdoptionTarget) -> String {
    report.total[target.metric].undefined.map(Wording.undefined) ?? ""
  }

  private var behind: [String] {
    let behind = report.behind
    guard !behind.isEmpty else { return [] }
    var table = TextTable([
      (report.isByCommune ? "Xã cần giúp trước" : "Thôn cần giúp trước", .left),
      ("Số đếm", .right), ("Tỷ lệ", .right), ("Còn thiếu", .right),
    ])
    for (row, progress) in behind.prefix(Self.listLimit) {
      let value = row.snapshot[progress.target.metric]
      table.append([
        row.name, Wording.count(value), Wording.figure(value), progress.missing.grouped,
      ])
    }
    return [""] + table.lines
  }

  private var faults: [String] {
    var lines: [String] = []
    for file in report.faults {
      lines += ["", "Dòng sai trong \(file.file): \(Int64(file.count).grouped)"]
      lines += file.first.prefix(Self.listLimit).map { "  \($0)" }
      if file.count > Self.listLimit {
        lines.append("  … đủ \(min(file.count, RegisterFaults.limit)) dòng trong adoption.json")
      }
    }
    return lines
  }
}
