internal import Foundation

/// One way to do an operation; returns something that depends on all of its work.
struct Contestant {
  let name: String
  let run: () -> Int
}

/// A rival and how many times as fast as it we want to be.
struct Goal {
  let rival: String
  let atLeast: Double
  let aim: Double
}

/// One row of the table: an operation on a corpus, we first and then the rivals.
struct Race {
  let operation: String
  let corpus: String
  /// The bytes, numbers or comments that one run handles.
  let amount: Int
  let unit: String
  let ours: Contestant
  let rivals: [Contestant]
  let goals: [Goal]
  /// The least of ``amount`` a second, where that is what is asked for.
  var leastRate: Double?

  /// What a race came to.
  struct Result {
    let race: Race
    /// Median seconds of each contestant.
    let medians: [String: Double]

    func rate(_ name: String) -> Double { Double(race.amount) / (medians[name] ?? .infinity) }

    func ratio(_ rival: String) -> Double {
      (medians[rival] ?? 0) / (medians[race.ours.name] ?? .infinity)
    }

    /// Whether every goal's least is reached.
    var isGood: Bool {
      race.goals.allSatisfy { ratio($0.rival) >= $0.atLeast }
        && rate(race.ours.name) >= race.leastRate ?? 0
    }
  }

  /// Runs all contestants in turn, so many rounds; the order turns with the rounds.
  func run(rounds: Int) -> Result {
    let all = [ours] + rivals
    var times: [String: [Double]] = [:]
    for contestant in all { sink = sink &+ contestant.run() }
    for round in 0..<rounds {
      for place in all.indices {
        let contestant = all[(place + round) % all.count]
        let start = ProcessInfo.processInfo.systemUptime
        sink = sink &+ contestant.run()
        times[contestant.name, default: []].append(ProcessInfo.processInfo.systemUptime - start)
      }
    }
    return Result(race: self, medians: times.mapValues { $0.sorted()[$0.count / 2] })
  }
}

/// Takes in what every run returned, so that no work can be left out; printed at the end.
nonisolated(unsafe) var sink = 0

/// Writes results as a table in Markdown.
enum Table {
  static let head = """
    | operation | corpus | ours | rival | ratio | at least | aim | |
    |---|---|---:|---|---:|---:|---:|---|
    """

  static func rows(_ result: Race.Result) -> String {
    var goals = result.race.goals.map { ($0.rival, $0.atLeast, $0.aim, result.ratio($0.rival)) }
    if let least = result.race.leastRate {
      goals.append(
        ("\(Int(least)) a second", 1, 2, result.rate(result.race.ours.name) / least))
    }
    return goals.map { rival, atLeast, aim, ratio in
      let verdict = ratio >= aim ? "✓✓" : ratio >= atLeast ? "✓" : "✗"
      let rate = result.rate(result.race.ours.name) / 1e6
      let cells = [
        result.race.operation, result.race.corpus, "\(number(rate)) M\(result.race.unit)/s",
        rival, "\(number(ratio))×", "\(number(atLeast))×", "\(number(aim))×",
        verdict,
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private static func number(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }
}
