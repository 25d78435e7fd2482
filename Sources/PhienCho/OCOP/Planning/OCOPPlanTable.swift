/// What a plan may choose for one criterion.
struct OCOPChoices {
  /// The options that may be chosen, and the points each gains, the lesser gain first.
  ///
  /// The option chosen so far is among them when it may stay.
  let options: [(option: Int, gain: Int)]
  private let current: Int

  var isEmpty: Bool { options.isEmpty }

  var largestGain: Int { options.last?.gain ?? 0 }

  init(_ criterion: OCOPCriterion, option: Int, minimum: Int, isKept: Bool) {
    current = option
    let points = criterion.points(of: option)
    let ownCase = option > 0 && !criterion.isBinary ? criterion.options[option - 1].caseIndex : nil
    var found: [(option: Int, gain: Int)] = []
    if points >= minimum { found.append((option, 0)) }
    for candidate in 1...criterion.optionCount where !isKept {
      let gain = criterion.points(of: candidate) - points
      let isOtherCase =
        ownCase != nil && criterion.options[candidate - 1].caseIndex != ownCase
      guard gain > 0, points + gain >= minimum, !isOtherCase,
        // Of two options with equal points, the first is as good.
        !found.contains(where: { $0.gain == gain })
      else { continue }
      found.append((candidate, gain))
    }
    options = found.sorted { $0.gain < $1.gain }
  }

  /// Whether an option is an improvement, and so costs one criterion.
  func isStep(_ option: Int) -> Bool { option != current }
}

/// Which numbers of improved criteria and gained points the criteria from a place on can come to.
///
/// Bit `g` of row `k` is set when some choice improves just `k` of them and gains just `g` points.
struct OCOPPlanTable {
  private let choices: [OCOPChoices]
  /// For each place, and one past the last, the rows of what lies from there on.
  private let reachable: [[OCOPGains]]

  init(_ choices: [OCOPChoices]) {
    self.choices = choices
    var rows = [OCOPGains](repeating: OCOPGains(), count: choices.count + 1)
    rows[0].insert(0)
    var tables = [rows]
    for choice in choices.reversed() {
      var next = [OCOPGains](repeating: OCOPGains(), count: rows.count)
      for (option, gain) in choice.options {
        let cost = choice.isStep(option) ? 1 : 0
        for count in 0..<(rows.count - cost) {
          next[count + cost].formUnion(rows[count].shifted(by: gain))
        }
      }
      rows = next
      tables.append(rows)
    }
    reachable = tables.reversed()
  }

  /// The option of each criterion in the cheapest plan that gains so many points or more.
  func cheapest(gaining least: Int, by objective: OCOPPlan.Objective) -> [Int]? {
    var best: (count: Int, gain: Int)?
    for (count, gains) in reachable[0].enumerated() {
      guard let gain = gains.first(from: least) else { continue }
      if let known = best {
        // Rows come in the order of their count, so an equal gain is no better later.
        guard objective == .points, gain < known.gain else { continue }
      }
      best = (count, gain)
    }
    guard var (count, gain) = best else { return nil }
    var moves: [Int] = []
    for (place, choice) in choices.enumerated() {
      // An improvement here, the least first, before leaving the criterion as it is.
      let order =
        choice.options.filter { choice.isStep($0.option) }
        + choice.options.filter { !choice.isStep($0.option) }
      for (option, step) in order {
        let cost = choice.isStep(option) ? 1 : 0
        guard cost <= count, step <= gain,
          reachable[place + 1][count - cost].contains(gain - step)
        else { continue }
        moves.append(option)
        count -= cost
        gain -= step
        break
      }
    }
    return moves
  }
}

/// A set of gains from 0 to 127 points; a sheet has 100.
struct OCOPGains {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ gain: Int) {
    if gain < 64 { low |= 1 << UInt64(gain) } else { high |= 1 << UInt64(gain - 64) }
  }

  func contains(_ gain: Int) -> Bool {
    (gain < 64 ? low >> UInt64(gain) : high >> UInt64(gain - 64)) & 1 == 1
  }

  mutating func formUnion(_ other: OCOPGains) {
    low |= other.low
    high |= other.high
  }

  /// Every gain so many points larger; at most 10, the points of one option.
  func shifted(by gain: Int) -> OCOPGains {
    guard gain > 0 else { return self }
    var result = OCOPGains()
    result.low = low << UInt64(gain)
    result.high = high << UInt64(gain) | low >> UInt64(64 - gain)
    return result
  }

  /// The least gain of at least so many points.
  func first(from least: Int) -> Int? {
    (least...127).first(where: contains)
  }
}
