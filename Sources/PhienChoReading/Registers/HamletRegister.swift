public import PhienCho

/// A register of hamlets (sổ thôn): community digital teams and the core force, one hamlet a row.
///
/// CSV as ``HouseholdRegister`` reads it; `Documentation/adoption.md` names the columns.
public enum HamletRegister: Sendable {
  private enum Column: RegisterColumn {
    case hamlet, commune, established, dissolved, members, guided, core, proficient

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .hamlet: ("hamlet", "Thôn")
      case .commune: ("commune", "Mã xã")
      case .established: ("team_since", "Ngày lập tổ")
      case .dissolved: ("team_until", "Ngày giải thể")
      case .members: ("team_members", "Thành viên tổ")
      case .guided: ("households_guided", "Hộ được hướng dẫn")
      case .core: ("core_force", "Lực lượng nòng cốt")
      case .proficient: ("core_proficient", "Nòng cốt thành thạo")
      }
    }
  }

  /// Reads a register.
  ///
  /// A hamlet with the day its team began has a team; "không" there says that it has none, and an
  /// empty cell that nobody knows.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The hamlets, in the register's order.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [HamletRecord] {
    var seen: Set<Hamlet> = []
    return try RegisterTable<Column>.read(bytes, required: [.hamlet], report: report) {
      row throws(RegisterFault) in
      let record = try record(row)
      guard seen.insert(record.hamlet).inserted else {
        throw row.fault(.hamlet, "the hamlet is in the register already")
      }
      return record
    }
  }

  private static func record(
    _ row: RegisterTable<Column>.Row
  ) throws(RegisterFault) -> HamletRecord {
    do {
      let hamlet = try Hamlet(row.required(.hamlet), in: row.commune(.commune))
      let (members, guided) = (try row.number(.members), try row.number(.guided))
      let (core, proficient) = (try row.number(.core), try row.number(.proficient))
      let hasNone = row.text(.established) != nil && (try? row.answer(.established)) == false
      var team: CommunityDigitalTeam?
      if !hasNone, let established = try row.day(.established) {
        guard let members else {
          throw row.fault(.members, "the team's number of members is missing")
        }
        team = try CommunityDigitalTeam(
          established: established, dissolved: row.day(.dissolved),
          members: Int(clamping: members), householdsGuided: guided.map { Int(clamping: $0) })
      }
      var force = Headcount.unknown
      if let core, let proficient { force = try Headcount(proficient, of: core) }
      return HamletRecord(
        hamlet, team: team, hasKnownTeam: hasNone || team != nil, coreForce: force)
    } catch let fault as RegisterFault {
      throw fault
    } catch {
      throw RegisterFault(line: row.line, reason: "\(error)")
    }
  }
}
