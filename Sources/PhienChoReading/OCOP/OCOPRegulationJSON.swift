public import PhienCho

/// The format of a council's regulation: one JSON object.
///
/// ```json
/// {"members":9,"quorumPercent":75,"requiresChair":true,
///  "spread":{"points":10,"inclusive":true},"minima":"consensus","disqualification":"any",
///  "requiresCompleteBallots":true,"shortfall":"downgrade","zeroRule":"report","decimals":2}
/// ```
///
/// Every field may be left out, and is then what `OCOPCouncilRegulation` has by default; a quorum
/// needs both `members` and `quorumPercent`. Fields the format does not know are refused: a rule
/// whose name is mistyped would else be left unobserved.
public enum OCOPRegulationJSON: Sendable {
  private static let fields = [
    "members", "quorumPercent", "requiresChair", "spread", "minima", "disqualification",
    "requiresCompleteBallots", "shortfall", "zeroRule", "decimals", "note",
  ]

  /// Reads a regulation.
  ///
  /// - Parameter bytes: The object, in UTF-8.
  /// - Returns: The regulation.
  /// - Throws: ``OCOPFormatError`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(OCOPFormatError) -> OCOPCouncilRegulation {
    let object = try OCOPObject(bytes, line: 1)
    var regulation = OCOPCouncilRegulation()
    if let members = try object.member("members") {
      regulation.quorum = try quorum(members, try object.required("quorumPercent"))
    } else if let percent = try object.member("quorumPercent") {
      throw percent.error("needs the field \"members\" beside it")
    }
    try object.refuseRepeatedFields()
    try object.refuseFields(otherThan: fields)
    if let value = try object.member("requiresChair") {
      regulation.requiresChair = try value.bool()
    }
    if let spread = try object.member("spread") { regulation.spread = try limit(spread) }
    if let value = try object.member("minima") {
      regulation.minima = try value.word(OCOPCouncilRegulation.Minima.self)
    }
    if let value = try object.member("disqualification") {
      regulation.disqualification = try value.word(OCOPCouncilRegulation.Disqualification.self)
    }
    if let value = try object.member("requiresCompleteBallots") {
      regulation.requiresCompleteBallots = try value.bool()
    }
    if let value = try object.member("shortfall") {
      regulation.policy.shortfall = try value.word(OCOPGradingPolicy.Shortfall.self)
    }
    if let value = try object.member("zeroRule") {
      regulation.policy.zeroRule = try value.word(OCOPGradingPolicy.ZeroRule.self)
    }
    if let value = try object.member("decimals") {
      let decimals = try value.integer()
      guard (0...6).contains(decimals) else { throw value.error("must be 0 to 6") }
      regulation.decimals = decimals
    }
    return regulation
  }

  private static func quorum(
    _ members: OCOPObject, _ percent: OCOPObject
  ) throws(OCOPFormatError) -> OCOPCouncilRegulation.Quorum {
    let (count, share) = (try members.integer(), try percent.integer())
    do {
      return try OCOPCouncilRegulation.Quorum(percent: share, ofMembers: count)
    } catch {
      throw ((0...100).contains(share) ? members : percent).error(error.reason)
    }
  }

  private static func limit(
    _ spread: OCOPObject
  ) throws(OCOPFormatError) -> OCOPCouncilRegulation.SpreadLimit {
    let field = try spread.required("points")
    let points = try field.integer()
    let isInclusive = try spread.member("inclusive")?.bool() ?? true
    do {
      return try OCOPCouncilRegulation.SpreadLimit(points: points, isInclusive: isInclusive)
    } catch {
      throw field.error(error.reason)
    }
  }
}
