import ExampleSupport
import PhienCho

/// The programme's part of the report as plain text.
struct ProgrammeText {
  private let report: ProgrammeReport

  init(_ report: ProgrammeReport) { self.report = report }

  var lines: [String] {
    var lines = ["", "Chương trình phiên chợ", "  " + ProgrammeWording.plan(report)]
    lines.append("  " + ProgrammeWording.month(report))
    if let stray = ProgrammeWording.stray(report) { lines.append("  " + stray) }
    lines += table(report.behind, "Xã chưa xong tháng này")
    lines += table(report.overdue, "Xã còn nợ các tháng trước")
    lines += rollOut + weak + helpers
    if !report.courses.isEmpty { lines += ["", "Tập huấn: \(ProgrammeWording.training(report))"] }
    for course in report.courses.prefix(ConsoleReport.listLimit) {
      lines.append(
        "  \(Wording.day(course.period.last)) \(ProgrammeWording.topic(course.topic)): "
          + ProgrammeWording.attendance(course, in: report))
    }
    if let broadcasts = ProgrammeWording.broadcasts(report) { lines += ["", broadcasts] }
    for week in report.weeksBehind.suffix(ConsoleReport.listLimit) {
      lines.append(
        "  Tuần từ \(Wording.day(week.monday)): \(week.broadcasts) lượt, thiếu \(week.missing)")
    }
    return lines
  }

  private func table(_ arrears: [ProgrammeReview.Arrear], _ title: String) -> [String] {
    guard !arrears.isEmpty else { return [] }
    var table = TextTable([(title, .left), ("Tháng", .right), ("Hạn", .right), ("Việc", .left)])
    for arrear in arrears.prefix(ConsoleReport.listLimit) {
      table.append([
        arrear.commune.name, ProgrammeWording.month((arrear.year, arrear.month)),
        Wording.day(arrear.due), ProgrammeWording.debt(arrear),
      ])
    }
    let rest = arrears.count - ConsoleReport.listLimit
    return [""] + table.lines + (rest > 0 ? ["… và \(rest) dòng nữa trong adoption.html"] : [])
  }

  private var rollOut: [String] {
    var lines = ["", "Triển khai"]
    for group in report.review.rollOut {
      lines.append(
        "  \(ProgrammeWording.group(group)): \(ProgrammeWording.rollOut(group))")
      if !group.waiting.isEmpty {
        lines.append("    Chưa bắt đầu: \(group.waiting.map(\.name).joined(separator: ", "))")
      }
    }
    return lines
  }

  private var weak: [String] {
    guard !report.weak.isEmpty else { return [] }
    let least = report.review.plan.leastRevenue
    return ["", "Phiên dưới \(least): \(report.weak.count)"]
      + report.weak.prefix(ConsoleReport.listLimit).map { session, commune in
        "  \(Wording.day(session.day)) \(commune.name): "
          + (session.revenue.map { "\($0)" } ?? "")
      }
  }

  private var helpers: [String] {
    let helpers = report.review.sellersForOthers
    guard !helpers.isEmpty else { return [] }
    return ["", "Xã chưa có hàng OCOP"]
      + helpers.map { commune, soldFor in
        "  \(commune.name): \(ProgrammeWording.helping(soldFor, report.review.plan))"
      }
  }
}
