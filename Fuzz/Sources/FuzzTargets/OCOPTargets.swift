internal import PhienCho
internal import PhienChoReading

/// The entries of the OCOP programme.
enum OCOPTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "ballots", check: ballots), FuzzTarget(name: "ocopcodes", check: codes),
  ]

  private static func ballots(_ input: [UInt8]) {
    _ = try? OCOPRegulationJSON.decode(input)
    let regulation = OCOPCouncilRegulation(requiresCompleteBallots: false)
    if let council = try? OCOPBallotJSON.decodeCouncil(input),
      let result = try? OCOPCouncil(
        council.ballots, chairVoted: council.chairVoted, agreed: council.agreed,
        under: regulation)
    {
      var json: [UInt8] = []
      result.appendJSON(to: &json)
      require(String(validating: json, as: UTF8.self) != nil, "the answer is not UTF-8", input)
      require(result.lowestTotal <= result.highestTotal, "totals are turned", input)
    }
    guard let ballot = try? OCOPBallotJSON.decode(input) else { return }
    let assessment = OCOPAssessment(ballot)
    require(
      assessment.isDisqualified || assessment.stars != nil, "neither rank nor reason", input)
    require((0...100).contains(assessment.total.numerator), "more than all points", input)
    guard !assessment.isDisqualified, let stars = assessment.stars else { return }
    for target in OCOPStars.allCases {
      guard let plan = try? OCOPPlan(from: ballot, to: target) else {
        return require(false, "no plan", input)
      }
      let reached = OCOPAssessment(plan.result).stars ?? .one
      require(reached >= target, "the plan falls short", input)
      require(plan.steps.isEmpty == (stars >= target), "a plan for nothing", input)
    }
  }

  private static func codes(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    if let code = OCOPProductCode(text) {
      require(OCOPProductCode(code.description) == code, "a code is not itself", input)
    }
    if let code = OCOPCriterionCode(text) {
      require(code.description == text, "a criterion is not itself", input)
    }
    if let day = CalendarDate(text),
      let certificate = try? OCOPCertificate(number: text, stars: .three, issued: day)
    {
      let out = certificate.expiry()
      require(certificate.standing(on: out) == .expired, "no end", input)
      require(certificate.filingWindow().upperBound < out, "a window after the end", input)
    }
  }
}
