import PhienCho

let day = try CalendarDate(year: 2026, month: 9, day: 15)
let rules = try OCOPRuleSet.inForce(on: day)
let sheet = try rules.sheet(1)
print(rules, sheet, separator: "\n")

var ballot = OCOPBallot(sheet: sheet)
for criterion in sheet.criteria {
  try ballot.choose(min(3, criterion.options.count), for: criterion.code)
}
let assessment = OCOPAssessment(ballot)
print(assessment.total, assessment.starsByPoints, assessment.stars.map(\.description) ?? "none")
for minimum in assessment.missed {
  print("\(minimum.criterion): needs \(minimum.needs), has \(minimum.has)")
}

let plan = try OCOPPlan(from: ballot, to: .four)
print("\(plan.steps.count) criteria, \(plan.gainedPoints) points")
for step in plan.steps.prefix(3) {
  print("\(step.criterion): option \(step.fromOption) → \(step.toOption)")
}

let certificate = try OCOPCertificate(
  number: "12/QĐ-UBND", stars: .three, issued: CalendarDate(year: 2026, month: 6, day: 1))
print(certificate.expiry(), certificate.filingWindow(), certificate.mayUseMark(on: day))
