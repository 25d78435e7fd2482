public import PhienCho

/// A council that never met, and its ballots on a product that does not exist (hội đồng bịa ra).
///
/// The ballots are complete, agree on every minimum, lie within ten points and come to the rank asked
/// for, on any sheet in force; the first is the chair's. ``json(with:)`` writes them, also with a
/// ``BallotFault``. The same arguments give the same council.
public struct InventedCouncil: Sendable, Hashable {
  /// What the ballots are drawn from.
  public let seed: UInt64

  /// The scoring sheet, one for each set of products.
  public let sheet: OCOPSheet

  /// The rank the ballots come to.
  public let stars: OCOPStars

  /// The members' ballots, the chair's first.
  public let ballots: [OCOPBallot]

  /// The options agreed on where members chose different ones.
  public let agreed: [OCOPCriterionCode: Int]

  /// The regulation that they keep to: three quarters of the members and the chair vote, no more than
  /// ten points apart.
  public let regulation: OCOPCouncilRegulation

  /// The total of each ballot, in points, counted from the sheet's options alone.
  public let totals: [Int]

  /// Makes a council.
  ///
  /// - Parameters:
  ///   - seed: What the ballots are drawn from; any number.
  ///   - number: The sheet's number; 1 to 26 in Decision 26/2026/QĐ-TTg.
  ///   - stars: The rank the ballots come to.
  ///   - members: How many members vote; 4 to 1000, and the nearest of these for another number.
  ///   - rules: The decision whose sheets are meant; see `OCOPRuleSet.inForce(on:)`.
  /// - Throws: `OCOPError` with code `unknownSheet` for a number without a sheet, and for
  ///   decisions whose sheets the library does not have.
  /// - Complexity: O(*n*) in the members.
  public init(
    seed: UInt64, sheet number: Int, stars: OCOPStars = .four, members: Int = 7,
    under rules: OCOPRuleSet = .decision26
  ) throws(OCOPError) {
    let sheet = try rules.sheet(number)
    let members = min(max(members, 4), 1000)
    var random = SeededGenerator(
      seed: seed ^ 0x4F43_4F50, item: UInt64(number * 8 + stars.rawValue))
    let base = Self.options(of: sheet, for: stars, &random)
    var ballots: [OCOPBallot] = []
    var totals: [Int] = []
    var differing: Set<OCOPCriterionCode> = []
    for _ in 0..<members {
      var options = base
      Self.differ(&options, on: sheet, &random)
      var choices: [OCOPCriterionCode: Int] = [:]
      for (place, criterion) in sheet.criteria.enumerated() {
        choices[criterion.code] = options[place]
        if options[place] != base[place] { differing.insert(criterion.code) }
      }
      ballots.append(try OCOPBallot(sheet: sheet, choices: choices))
      totals.append(Self.points(of: options, on: sheet))
    }
    self.seed = seed
    self.sheet = sheet
    self.stars = stars
    self.ballots = ballots
    self.totals = totals
    agreed = Dictionary(
      uniqueKeysWithValues: zip(sheet.criteria, base).lazy.map { ($0.code, $1) }
        .filter { differing.contains($0.0) })
    regulation = OCOPCouncilRegulation(
      quorum: try OCOPCouncilRegulation.Quorum(percent: 75, ofMembers: members),
      requiresChair: true, spread: try OCOPCouncilRegulation.SpreadLimit(points: 10))
  }

  /// A council for every sheet of a decision, in the order of the sheets.
  ///
  /// - Parameters:
  ///   - seed: What the ballots and the ranks are drawn from.
  ///   - rules: The decision; one whose sheets the library does not have has no councils.
  /// - Returns: The councils, of ranks that differ.
  /// - Throws: nothing in practice; a test makes them.
  public static func all(
    seed: UInt64, under rules: OCOPRuleSet = .decision26
  ) throws(OCOPError) -> [InventedCouncil] {
    var councils: [InventedCouncil] = []
    for sheet in rules.sheets {
      var random = SeededGenerator(seed: seed, item: UInt64(sheet.number))
      let stars = OCOPStars(rawValue: 1 + random.below(5)) ?? .three
      councils.append(
        try InventedCouncil(seed: seed, sheet: sheet.number, stars: stars, under: rules))
    }
    return councils
  }

  // MARK: - Choosing options

  /// The points of a rank, without three at either end for what members and faults change.
  private static func points(for stars: OCOPStars) -> ClosedRange<Int> {
    switch stars {
    case .one: 13...26
    case .two: 33...46
    case .three: 53...66
    case .four: 73...86
    case .five: 93...97
    }
  }

  static func points(of options: [Int], on sheet: OCOPSheet) -> Int {
    zip(sheet.criteria, options).reduce(0) { $0 + $1.0.points(of: $1.1) }
  }

  /// The best options, lowered one by one until their points are those of a rank, never below its
  /// minima.
  private static func options(
    of sheet: OCOPSheet, for stars: OCOPStars, _ random: inout SeededGenerator
  ) -> [Int] {
    var options = sheet.criteria.map { criterion in
      (1...criterion.optionCount).max { criterion.points(of: $0) < criterion.points(of: $1) } ?? 1
    }
    let range = points(for: stars)
    let aim = range.lowerBound + random.below(UInt32(range.count))
    var total = points(of: options, on: sheet)
    let zeroCodes = sheet.disqualifiers.flatMap(\.zeroCriteria)
    var places = Array(sheet.criteria.indices)
    while total > aim, !places.isEmpty {
      let index = random.below(UInt32(places.count))
      let place = places[index]
      let criterion = sheet.criteria[place]
      let now = criterion.points(of: options[place])
      let least = max(
        criterion.minimum(for: stars)?.points ?? 0, zeroCodes.contains(criterion.code) ? 1 : 0)
      let lower = (0...criterion.optionCount).filter {
        let points = criterion.points(of: $0)
        return points < now && points >= least && total - now + points >= range.lowerBound
      }.max { criterion.points(of: $0) < criterion.points(of: $1) }
      guard let lower else {
        places.remove(at: index)
        continue
      }
      options[place] = lower
      total += criterion.points(of: lower) - now
    }
    return options
  }

  /// One point more or less where no minimum hangs on it, as members of a council differ.
  private static func differ(
    _ options: inout [Int], on sheet: OCOPSheet, _ random: inout SeededGenerator
  ) {
    let place = random.below(UInt32(sheet.criteria.count))
    let criterion = sheet.criteria[place]
    guard criterion.minimum(for: .five) == nil,
      !sheet.disqualifiers.contains(where: { $0.zeroCriteria.contains(criterion.code) })
    else { return }
    let now = criterion.points(of: options[place])
    let others = (0...criterion.optionCount).filter {
      abs(criterion.points(of: $0) - now) == 1
    }
    if !others.isEmpty { options[place] = others[random.below(UInt32(others.count))] }
  }
}
