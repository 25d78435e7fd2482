internal import PhienCho
internal import PhienChoReading

extension InventedCouncil {
  /// The ballots as `OCOPBallotJSON.decodeCouncil` reads them.
  public func json() -> [UInt8] { CouncilDraft(self).json() }

  /// The ballots with a fault, and what must come of them under ``regulation``.
  ///
  /// - Parameter fault: The fault.
  /// - Returns: The file and its outcome; `nil` where the sheet or the rank leaves no room for the
  ///   fault, as a disagreement on minima does of two stars, and for a fault that the library does not
  ///   know.
  /// - Complexity: O(*n*) in the ballots.
  public func json(with fault: BallotFault) -> (bytes: [UInt8], outcome: BallotFault.Outcome)? {
    var draft = CouncilDraft(self)
    guard let outcome = draft.take(fault, of: self) else { return nil }
    let bytes = draft.json()
    return (fault == .cutShort ? Array(bytes.dropLast(bytes.count / 3)) : bytes, outcome)
  }

  /// The regulation as `OCOPRegulationJSON.decode` reads it.
  public func regulationJSON() -> [UInt8] {
    Array(
      """
      {"note":"\(ChatLogWriter.note)","members":\(ballots.count),"quorumPercent":75,\
      "requiresChair":true,"spread":{"points":10,"inclusive":true}}

      """.utf8)
  }
}

/// Ballots on their way to a file, where they may say what no ballot can.
private struct CouncilDraft {
  struct Member {
    var isChair: Bool
    var sheet: Int?
    var chosen: [(code: String, option: String)]
    var disqualifiers: [String] = []
  }

  var sheet: Int
  var members: [Member]
  var agreed: [(code: String, option: Int)]

  init(_ council: InventedCouncil) {
    sheet = council.sheet.number
    members = council.ballots.enumerated().map { place, ballot in
      Member(
        isChair: place == 0,
        chosen: council.sheet.criteria.map {
          ("\($0.code)", "\(ballot.option(for: $0.code) ?? 0)")
        })
    }
    agreed = council.agreed.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }
  }

  func json() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: "{\"note\":")
    bytes.appendJSON(ChatLogWriter.note)
    bytes.append(json: ",\n \"sheet\":")
    bytes.appendJSON(Int64(sheet))
    bytes.append(json: ",\n \"ballots\":")
    bytes.appendJSON(array: members) { member, bytes in
      bytes.append(json: member.isChair ? "\n  {\"chair\":true," : "\n  {")
      if let sheet = member.sheet {
        bytes.append(json: "\"sheet\":")
        bytes.appendJSON(Int64(sheet))
        bytes.append(json: ",")
      }
      bytes.append(json: "\"chosen\":")
      Self.append(member.chosen, to: &bytes)
      if !member.disqualifiers.isEmpty {
        bytes.append(json: ",\"disqualifiers\":")
        bytes.appendJSON(array: member.disqualifiers) { $1.appendJSON($0) }
      }
      bytes.append(json: "}")
    }
    bytes.append(json: ",\n \"agreed\":")
    Self.append(agreed.map { ($0.code, "\($0.option)") }, to: &bytes)
    bytes.append(json: "}\n")
    return bytes
  }

  private static func append(
    _ choices: [(code: String, option: String)], to bytes: inout [UInt8]
  ) {
    bytes.append(json: "{")
    for (place, choice) in choices.enumerated() {
      if place > 0 { bytes.append(json: ",") }
      bytes.appendJSON(choice.code)
      bytes.append(json: ":")
      bytes += choice.option.utf8
    }
    bytes.append(json: "}")
  }

  /// Puts a fault in; `nil`, and nothing is changed, where there is no room for it.
  mutating func take(
    _ fault: BallotFault, of council: InventedCouncil
  ) -> BallotFault.Outcome? {
    let last = members.count - 1
    switch fault {
    case .unknownSheet:
      sheet = 27
      return .unreadable(field: "sheet")
    case .otherSheet:
      members[last].sheet = sheet % 26 + 1
      return .unreadable(field: "ballots[\(last)].sheet")
    case .unknownCriterion: return answer("99", "1", by: last)
    case .heading:
      guard let heading = council.sheet.headings.first else { return nil }
      return answer("\(heading.code)", "1", by: last)
    case .unknownOption: return answer(members[last].chosen.removeFirst().code, "9", by: last)
    case .optionInWords:
      return answer(members[last].chosen.removeFirst().code, "\"ba\"", by: last)
    case .answeredTwice: return answer(members[last].chosen[0].code, "0", by: last)
    case .unknownDisqualifier:
      members[last].disqualifiers = ["khong-co-tren-phieu"]
      return .unreadable(field: "ballots[\(last)].disqualifiers[0]")
    case .cutShort: return .unreadable(field: nil)
    case .noBallots:
      members = []
      return .refused(.quorum)
    case .quorumMissed:
      members = Array(members.prefix(members.count / 2))
      return .refused(.quorum)
    case .chairAbsent:
      members[0].isChair = false
      return .refused(.quorum)
    case .incomplete:
      members[last].chosen.removeLast()
      return .refused(.incomplete)
    case .farApart: return moveApart(council, last)
    case .disagreement: return disagree(council, last)
    case .disqualified:
      guard let found = council.sheet.disqualifiers.first(where: { $0.zeroCriteria.isEmpty })
      else { return nil }
      members[last].disqualifiers = [found.id]
      return .unranked
    default: return nil
    }
  }

  private mutating func answer(
    _ code: String, _ option: String, by member: Int
  ) -> BallotFault.Outcome {
    members[member].chosen.append((code, option))
    return .unreadable(field: "ballots[\(member)].chosen.\(code)")
  }

  /// Raises or lowers one member's total, wherever there is more room.
  private mutating func moveApart(
    _ council: InventedCouncil, _ member: Int
  ) -> BallotFault.Outcome? {
    let isRaised = council.stars <= .three
    var distance = 0
    for (place, criterion) in council.sheet.criteria.enumerated() where distance <= 13 {
      let options = 0...criterion.optionCount
      let best = options.max { criterion.points(of: $0) < criterion.points(of: $1) } ?? 0
      let option = isRaised ? best : 0
      let before = criterion.points(of: Int(members[member].chosen[place].option) ?? 0)
      distance += abs(criterion.points(of: option) - before)
      members[member].chosen[place].option = "\(option)"
    }
    return .refused(.spread)
  }

  /// Has one member miss a minimum of the rank that the others see met.
  private mutating func disagree(
    _ council: InventedCouncil, _ member: Int
  ) -> BallotFault.Outcome? {
    guard council.stars.isCertifiable else { return nil }
    for (place, criterion) in council.sheet.criteria.enumerated() {
      guard let needs = criterion.minimum(for: council.stars)?.points, needs > 0 else { continue }
      let below = (0...criterion.optionCount).filter { criterion.points(of: $0) < needs }
        .max { criterion.points(of: $0) < criterion.points(of: $1) }
      guard let below else { continue }
      members[member].chosen[place].option = "\(below)"
      return .refused(.disagreement)
    }
    return nil
  }
}
