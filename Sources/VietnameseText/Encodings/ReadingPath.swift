/// The cheapest way to read the words of a line, each in some encoding.
struct ReadingPath {
  /// Words in a row that are read in one encoding.
  struct Run {
    var range: Range<Int>
    var words: Int
    let source: DetectedRun.Source
    var confidence = 0
    fileprivate let units: Range<Int>
  }

  /// How a word can be read.
  private enum State: Equatable {
    case asIs
    case doubledUTF8
    case encoding(LegacyEncoding)
  }

  /// The encodings that are told apart, the commonest first; the others have to be named.
  static let encodings: [LegacyEncoding] = [.tcvn3, .vniWindows, .windows1258, .viscii, .vps]

  private static let states: [State] =
    [.asIs, .doubledUTF8] + encodings.map { .encoding($0) }

  private struct Option {
    var cost: Double
    var text: String
    var verdict: SpellingJudge.Verdict
  }

  private let units: [WordUnit]
  private var readings: [String] = []
  private(set) var runs: [Run] = []

  init(_ units: [WordUnit], prior: [LegacyEncoding: Int]) {
    self.units = units
    // Legacy bytes may happen to be UTF-8 of another script; in a line with bytes that are none.
    let mayMislead = units.contains { $0.kind == .raw }
    let options = units.map { unit in
      Self.states.map { Self.option(unit, $0, mayMislead: mayMislead) }
    }
    let path = Self.cheapest(options, prior: prior)
    readings = units.map(\.asIs)
    var start = 0
    while start < path.count {
      var end = start + 1
      while end < path.count, path[end] == path[start] { end += 1 }
      take(start..<end, state: path[start], options)
      start = end
    }
  }

  /// The line with its words as they were read.
  func text(of line: Span<UInt8>) -> String {
    var text = ""
    var copied = 0
    for (unit, reading) in zip(units, readings) {
      text += WordUnit.string(line.extracting(copied..<unit.range.lowerBound))
      text += reading
      copied = unit.range.upperBound
    }
    return text + WordUnit.string(line.extracting(copied..<line.count))
  }

  // MARK: Costs

  private static let impossible = 1000.0
  private static let misspelt = 1.0
  /// More than one word must speak for a change of encoding.
  private static let change = 1.3

  private static func option(
    _ unit: WordUnit, _ state: State, mayMislead: Bool
  ) -> Option {
    let isPlain = unit.kind == .plain
    switch state {
    case .asIs:
      guard unit.kind != .raw else {
        return Option(cost: 4, text: unit.asIs, verdict: .init(others: 1))
      }
      let verdict = SpellingJudge.judge(unit.asIs)
      let isSure = isPlain || (unit.kind == .unicode && !(mayMislead && verdict.others > 0))
      return Option(cost: isSure ? 0 : cost(verdict), text: unit.asIs, verdict: verdict)
    case .doubledUTF8:
      if isPlain {
        return Option(cost: 0.02, text: unit.asIs, verdict: SpellingJudge.judge(unit.asIs))
      }
      guard unit.kind == .shown else { return Option(cost: impossible, text: "", verdict: .init()) }
      let text = String(decoding: unit.bytes, as: UTF8.self)
      guard text.utf8.elementsEqual(unit.bytes) else {
        return Option(cost: impossible, text: "", verdict: .init())
      }
      let verdict = SpellingJudge.judge(text)
      // Two bytes that happen to be UTF-8 are rare in any other text.
      return Option(cost: cost(verdict) * 0.5, text: text, verdict: verdict)
    case .encoding(let encoding):
      if isPlain {
        return Option(cost: 0.02, text: unit.asIs, verdict: SpellingJudge.judge(unit.asIs))
      }
      let isUnicode = unit.kind == .unicode
      guard !isUnicode || (mayMislead && SpellingJudge.judge(unit.asIs).others > 0) else {
        return Option(cost: impossible, text: "", verdict: .init())
      }
      let decoded = encoding.decode(unit.bytes)
      let verdict = SpellingJudge.judge(decoded.text)
      return Option(
        cost: cost(verdict) + (decoded.losses.isEmpty ? 0.05 : 3), text: decoded.text,
        verdict: verdict)
    }
  }

  private static func cost(_ verdict: SpellingJudge.Verdict) -> Double {
    misspelt * Double(verdict.others) + 0.7 * Double(verdict.oddCases)
      + 0.001 * Double(verdict.rarity) - 0.1 * Double(verdict.common)
  }

  /// The cheapest sequence of states (Viterbi); linear in the words.
  private static func cheapest(
    _ options: [[Option]], prior: [LegacyEncoding: Int]
  ) -> [State] {
    let known = prior.values.reduce(0, +)
    var costs = states.enumerated().map { index, state -> Double in
      guard case .encoding(let encoding) = state else { return state == .asIs ? 0 : 0.4 }
      let share = known == 0 ? 0 : Double(prior[encoding] ?? 0) / Double(known)
      return 0.4 + 0.02 * Double(index) - 0.38 * share
    }
    var origins: [[Int]] = []
    for word in options {
      var next = [Double](repeating: 0, count: states.count)
      var from = [Int](repeating: 0, count: states.count)
      let best = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      for state in states.indices {
        let changed = costs[best] + change
        from[state] = costs[state] <= changed ? state : best
        next[state] = min(costs[state], changed) + word[state].cost
      }
      costs = next
      origins.append(from)
    }
    var path: [State] = []
    var state = costs.indices.min { costs[$0] < costs[$1] } ?? 0
    for from in origins.reversed() {
      path.append(states[state])
      state = from[state]
    }
    return path.reversed()
  }

  // MARK: Runs

  /// Reads words in a state, if they bear it out.
  private mutating func take(_ range: Range<Int>, state: State, _ options: [[Option]]) {
    guard let column = Self.states.firstIndex(of: state) else { return }
    // Words in ASCII at either end are the same in every encoding.
    let decoded = range.filter { units[$0].kind != .plain }
    guard let first = decoded.first, let last = decoded.last else { return }
    let isRaw = decoded.contains { units[$0].kind == .raw }
    let bytes = units[first].range.lowerBound..<units[last].range.upperBound
    if state == .asIs {
      if isRaw {
        runs.append(
          Run(range: bytes, words: decoded.count, source: .unknown, units: first..<last + 1))
      }
      return
    }
    var (valid, invalid, accented) = (0, 0, 0)
    for index in range {
      let verdict = options[index][column].verdict
      accented += verdict.accented
      valid += verdict.accented + verdict.plain
      invalid += verdict.others
    }
    let share = valid + invalid == 0 ? 0 : Double(valid) / Double(valid + invalid)
    guard isRaw || isBorneOut(decoded, column, share, accented, options) else { return }
    for index in decoded { readings[index] = options[index][column].text }
    let certainty = share * (1 - 0.4 / Double(max(1, accented)))
    let source: DetectedRun.Source =
      switch state {
      case .encoding(let encoding): isRaw ? .bytes(encoding) : .mojibake(encoding)
      case .doubledUTF8, .asIs: .doubledUTF8
      }
    runs.append(
      Run(
        range: bytes, words: decoded.count, source: source,
        confidence: accented == 0 ? 0 : Int(certainty * 100), units: first..<last + 1))
  }

  /// Whether text that is already UTF-8 may be overwritten: it must become Vietnamese nearly word
  /// for word, with letters that only Vietnamese has.
  private func isBorneOut(
    _ decoded: [Int], _ column: Int, _ share: Double, _ accented: Int, _ options: [[Option]]
  ) -> Bool {
    if Self.states[column] == .doubledUTF8 { return accented > 0 && share >= 0.5 }
    guard share >= 0.8, accented > 0 else { return false }
    let mended = decoded.filter { index in
      options[index][0].verdict.others > 0 && options[index][column].verdict.accented > 0
    }
    if mended.count >= 2 { return true }
    guard let only = mended.first else { return false }
    return options[only][column].text.unicodeScalars.contains { $0.value > 0xFF }
  }
}
