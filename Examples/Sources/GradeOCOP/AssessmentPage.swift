internal import ExampleSupport
internal import PhienCho

/// An assessment as a Vietnamese report for a terminal.
struct AssessmentPage {
  private var page = Paragraphs()
  private let sheet: OCOPSheet

  /// The whole page.
  var text: String { page.text }

  /// The report on one ballot.
  init(_ assessment: OCOPAssessment, unanswered: Int) {
    sheet = OCOPSheet.all[assessment.sheetNumber - 1]
    add(assessment, decimals: 2)
    if unanswered > 0 { add("Chưa trả lời: \(unanswered) tiêu chí (tính 0 điểm)") }
    close(assessment)
  }

  /// The report on a council.
  init(_ council: OCOPCouncil) {
    sheet = OCOPSheet.all[council.assessment.sheetNumber - 1]
    add(council.assessment, decimals: council.regulation.decimals)
    add(
      "Hội đồng: \(council.ballotCount) phiếu, tổng điểm từ \(council.lowestTotal) đến "
        + "\(council.highestTotal); trung bình đúng bằng \(council.assessment.total)")
    close(council.assessment)
  }

  private mutating func add(_ paragraph: String, hanging: Int = 0) {
    page.add(paragraph, hanging: hanging)
  }

  private mutating func add(_ assessment: OCOPAssessment, decimals: Int) {
    func shown(_ score: OCOPScore) -> String {
      score.whole.map { "\($0)" } ?? score.text(decimals: decimals)
    }
    page.add(title: "\(sheet)")
    var table = TextTable([("Phần", .left), ("Điểm", .right), ("Tối đa", .right)])
    table.append(["A", shown(assessment.parts.a), "\(OCOPPart.a.maximum)"])
    table.append(["B", shown(assessment.parts.b), "\(OCOPPart.b.maximum)"])
    table.append(["C", shown(assessment.parts.c), "\(OCOPPart.c.maximum)"])
    table.append(["Tổng", shown(assessment.total), "100"])
    for line in table.lines { add(line) }
    add("")
    add("Theo điểm: \(assessment.starsByPoints)")
    add("Xếp hạng: \(rank(assessment))")
    if !assessment.missed.isEmpty {
      add("Chưa đạt mức tối thiểu của hạng \(assessment.starsByPoints):")
      for missed in assessment.missed {
        add(
          "  \(missed.criterion)  \(title(missed.criterion)): cần \(missed.needs) điểm, có "
            + "\(missed.has) (thiếu \(missed.missing))", hanging: 4)
      }
    }
    for disqualifier in assessment.disqualifiers {
      add("Bị loại [\(disqualifier.id)]: \(disqualifier.text)", hanging: 2)
    }
    if !assessment.zeroCriteria.isEmpty {
      let codes = assessment.zeroCriteria.map(\.description).joined(separator: ", ")
      add("Được 0 điểm tại \(codes): theo ghi chú trên phiếu, sẽ không đánh giá các bước tiếp theo")
    }
  }

  private mutating func close(_ assessment: OCOPAssessment) {
    if !assessment.missed.isEmpty, !assessment.isDisqualified {
      add(
        assessment.policy.shortfall == .downgrade
          ? "Quyết định không nói rõ; ở đây xếp hạng cao nhất mà mọi mức tối thiểu đều đạt."
          : "Quyết định không nói rõ; ở đây không xếp hạng sản phẩm thiếu mức tối thiểu.")
    }
    let rules = OCOPRuleSet.decision26
    if let stars = assessment.stars, stars.isCertifiable,
      let authority = try? rules.recogniser(of: stars, on: rules.firstDay)
    {
      add("Thẩm quyền công nhận \(stars): \(authority.name)")
    }
    add("Căn cứ: Quyết định \(rules)")
  }

  private func rank(_ assessment: OCOPAssessment) -> String {
    switch assessment.outcome {
    case .disqualified: "bị loại"
    case .rejected: "không đạt"
    case .ranked(let stars) where stars.isCertifiable: "\(stars)"
    case .ranked(let stars): "\(stars) (không công nhận, không cấp giấy chứng nhận)"
    }
  }

  private func title(_ code: OCOPCriterionCode) -> String { sheet[code]?.title ?? "" }
}
