internal import PhienCho

/// A plan as a Vietnamese report for a terminal.
struct PlanPage {
  private var page = Paragraphs()

  /// The whole page.
  var text: String { page.text }

  init(_ plan: OCOPPlan) {
    let sheet = plan.result.sheet
    page.add(title: "\(sheet)")
    page.add("Hiện có \(plan.total) điểm. Mục tiêu: \(plan.stars).")
    if plan.missingPoints > 0 { page.add("Còn thiếu \(plan.missingPoints) điểm.") }
    if !plan.missed.isEmpty {
      page.add(
        (plan.missingPoints > 0 ? "Chưa đạt" : "Đã đủ điểm, nhưng chưa đạt")
          + " \(plan.missed.count) mức tối thiểu của hạng này (★).")
    }
    guard !plan.steps.isEmpty else {
      page.add("Đã đạt, không cần cải thiện gì thêm.")
      return
    }
    for step in plan.steps { add(step, to: sheet) }
    page.add("")
    page.add(
      "Cải thiện \(plan.steps.count) tiêu chí, thêm \(plan.gainedPoints) điểm → "
        + "\(plan.total + plan.gainedPoints) điểm. "
        + (plan.objective == .criteria
          ? "Không có cách nào cần ít tiêu chí hơn." : "Không có cách nào cần ít điểm hơn."))
  }

  private mutating func add(_ step: OCOPPlan.Step, to sheet: OCOPSheet) {
    guard let criterion = sheet[step.criterion] else { return }
    let option = criterion.isBinary ? "Có" : criterion.options[step.toOption - 1].text
    page.add("")
    page.add(
      "\(step.isRequired ? "★" : "+") \(step.criterion)  \(criterion.title): "
        + "\(step.fromPoints) → \(step.toPoints) điểm", hanging: 4)
    page.add("(\(step.toOption))  \(option)", indent: 4, hanging: 9)
  }
}
