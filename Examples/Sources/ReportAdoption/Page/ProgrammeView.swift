import PhienCho

/// The programme's part of the page, as the template's names have it.
struct ProgrammeView {
  private let report: ProgrammeReport

  init(_ report: ProgrammeReport) { self.report = report }

  var view: [String: Any] {
    var view: [String: Any] = [
      "plan": ProgrammeWording.plan(report), "month": ProgrammeWording.month(report),
      "hasArrears": !report.review.arrears.isEmpty,
      "arrears": (report.behind + report.overdue).map(arrear),
      "rollOut": report.review.rollOut.map(rollOut), "hasWeak": !report.weak.isEmpty,
      "least": "\(report.review.plan.leastRevenue)",
      "weak": report.weak.map { session, commune in
        [
          "day": Wording.day(session.day), "name": commune.name,
          "revenue": session.revenue.map { "\($0)" } ?? "",
        ]
      },
      "hasHelpers": !report.review.sellersForOthers.isEmpty,
      "helpers": report.review.sellersForOthers.map { commune, soldFor in
        ["name": commune.name, "help": ProgrammeWording.helping(soldFor, report.review.plan)]
      },
      "hasCourses": !report.courses.isEmpty, "training": ProgrammeWording.training(report),
      "courses": report.courses.map { course in
        [
          "day": Wording.day(course.period.last), "topic": ProgrammeWording.topic(course.topic),
          "attendance": ProgrammeWording.attendance(course, in: report),
        ]
      },
    ]
    if let stray = ProgrammeWording.stray(report) { view["stray"] = stray }
    if let broadcasts = ProgrammeWording.broadcasts(report) {
      view["broadcasts"] = broadcasts
      view["hasWeeks"] = report.weeks?.isEmpty == false
      view["weeks"] = (report.weeks ?? []).suffix(ProgrammeReport.weekLimit).map(week)
    }
    return view
  }

  private func arrear(_ arrear: ProgrammeReview.Arrear) -> [String: Any] {
    let isLate = arrear.due < report.review.asOf
    return [
      "name": arrear.commune.name, "month": ProgrammeWording.month((arrear.year, arrear.month)),
      "due": Wording.day(arrear.due), "debt": ProgrammeWording.debt(arrear),
      "style": isLate ? "overdue" : "unconfirmed", "state": isLate ? "Quá hạn" : "Còn hạn",
    ]
  }

  private func rollOut(_ group: ProgrammeReview.RollOut) -> [String: Any] {
    [
      "group": ProgrammeWording.group(group), "text": ProgrammeWording.rollOut(group),
      "waiting": group.waiting.isEmpty
        ? "–" : group.waiting.map(\.name).joined(separator: ", "),
    ]
  }

  private func week(_ week: BroadcastCalendar.Week) -> [String: Any] {
    [
      "monday": Wording.day(week.monday), "count": "\(week.broadcasts)",
      "missing": week.missing == 0 ? "đủ" : "thiếu \(week.missing)",
    ]
  }
}
