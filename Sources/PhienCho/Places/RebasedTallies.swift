/// Figures counted by former communes, carried over to the communes since 1 July 2025.
///
/// Whole communes moved whole, and their households are summed. What was counted in a commune that
/// was split belongs to some of its successors, and no table says to which: it stays undetermined
/// among them unless the parts are known. Only counts can be carried over so; a rate is to be made
/// of the summed counts afterwards, never averaged.
public struct RebasedTallies<Tallied: Sendable & Hashable>: Sendable, Hashable {
  /// What was counted in a former commune that was split.
  public struct Undetermined: Sendable, Hashable {
    /// The former commune.
    public let former: CommuneCode
    /// The communes it was split over, by code; two or more.
    public let among: [CommuneCode]
    /// What was counted.
    public let tallied: Tallied
  }

  /// What certainly belongs to each commune.
  public let settled: [CommuneCode: Tallied]

  /// What belongs to one or several of some communes, by former commune.
  public let undetermined: [Undetermined]

  /// Whether what is settled for a commune is all there is of it.
  ///
  /// - Parameter code: A commune since 1 July 2025.
  /// - Returns: False where some of what is undetermined may be its own.
  /// - Complexity: O(*n*) in what is undetermined.
  public func isComplete(for code: CommuneCode) -> Bool {
    !undetermined.contains { $0.among.contains(code) }
  }
}

extension AdministrativeUnits {
  /// Carries figures by commune over to the communes since 1 July 2025.
  ///
  /// Nothing is lost and nothing invented: what is settled and what is undetermined add up to what
  /// was given. Figures of an island that was a district without communes are given under the code
  /// of the special zone it became.
  ///
  /// - Parameters:
  ///   - tallies: The figures by commune, such as households counted.
  ///   - version: The version the codes of `tallies` belong to.
  ///   - parts: For communes that were split, the figures of each successor where they were counted
  ///     apart, household by household; they must add up to the commune's own.
  ///   - add: Adds two figures; `nil` for what is too much.
  /// - Returns: The figures by commune since 1 July 2025.
  /// - Throws: ``PlaceError`` with code `unknown-unit` for a code the version has not,
  ///   `unknown-share` for parts of a commune without figures or of no successor, `unbalanced`
  ///   for parts that do not add up or figures that are too much.
  /// - Complexity: O(*n* log *n*) in the figures.
  public func rebased<Tallied: Sendable & Hashable>(
    _ tallies: [CommuneCode: Tallied], from version: UnitVersion,
    parts: [CommuneCode: [CommuneCode: Tallied]] = [:], adding add: (Tallied, Tallied) -> Tallied?
  ) throws(PlaceError) -> RebasedTallies<Tallied> {
    if let stray = parts.keys.sorted().first(where: { tallies[$0] == nil }) {
      throw PlaceError(
        .unknownShare, reason: "parts are given of commune \(stray), which has no figures itself")
    }
    var settled: [CommuneCode: Tallied] = [:]
    var undetermined: [RebasedTallies<Tallied>.Undetermined] = []
    func settle(_ tallied: Tallied, in code: CommuneCode) throws(PlaceError) {
      guard let old = settled[code] else { return settled[code] = tallied }
      guard let sum = add(old, tallied) else {
        throw PlaceError(.unbalanced, reason: "the figures of commune \(code) are too much to add")
      }
      settled[code] = sum
    }
    for (former, tallied) in tallies.sorted(by: { $0.key < $1.key }) {
      let successors = try successors(of: former, in: version)
      if let parts = parts[former] {
        try check(parts, of: former, tallied, successors, add)
        for (code, part) in parts.sorted(by: { $0.key < $1.key }) { try settle(part, in: code) }
      } else if successors.count == 1 {
        try settle(tallied, in: successors[0])
      } else {
        undetermined.append(.init(former: former, among: successors, tallied: tallied))
      }
    }
    return RebasedTallies(settled: settled, undetermined: undetermined)
  }

  /// Carries counts by commune over to the communes since 1 July 2025.
  ///
  /// - Parameters:
  ///   - counts: The counts by commune.
  ///   - version: The version the codes of `counts` belong to.
  ///   - parts: For communes that were split, the counts of each successor where they are known.
  /// - Returns: The counts by commune since 1 July 2025.
  /// - Throws: ``PlaceError`` as ``rebased(_:from:parts:adding:)`` does.
  /// - Complexity: O(*n* log *n*) in the counts.
  public func rebased(
    _ counts: [CommuneCode: Int], from version: UnitVersion,
    parts: [CommuneCode: [CommuneCode: Int]] = [:]
  ) throws(PlaceError) -> RebasedTallies<Int> {
    try rebased(counts, from: version, parts: parts) { one, other in
      let (sum, overflow) = one.addingReportingOverflow(other)
      return overflow ? nil : sum
    }
  }

  private func successors(
    of code: CommuneCode, in version: UnitVersion
  ) throws(PlaceError) -> [CommuneCode] {
    let found = currentCommunes(of: .commune(code, version))
    if !found.isEmpty { return found }
    if version == .threeTier, case .district? = formers(of: code).first { return [code] }
    throw PlaceError(
      .unknownUnit, reason: "there is no commune \(code) in the version \"\(version)\"")
  }

  private func check<Tallied: Hashable>(
    _ parts: [CommuneCode: Tallied], of former: CommuneCode, _ whole: Tallied,
    _ successors: [CommuneCode], _ add: (Tallied, Tallied) -> Tallied?
  ) throws(PlaceError) {
    if let stray = parts.keys.sorted().first(where: { !successors.contains($0) }) {
      throw PlaceError(
        .unknownShare, reason: "commune \(stray) is no successor of commune \(former)")
    }
    var sum: Tallied?
    for (_, part) in parts.sorted(by: { $0.key < $1.key }) {
      guard let old = sum else {
        sum = part
        continue
      }
      sum = add(old, part)
      if sum == nil { break }
    }
    guard sum == whole else {
      throw PlaceError(
        .unbalanced, reason: "the parts of commune \(former) do not add up to its own figures")
    }
  }
}
