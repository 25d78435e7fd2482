internal import VietnameseText

/// One run of the tests over the figures of a text.
///
/// Every test walks over the figures of a sentence or of a paragraph, of which it looks at a bounded
/// number for each figure.
struct FigureCheck {
  let figures: [Figure]
  private(set) var findings: [FigureFinding] = []

  /// The farthest that figures are linked, counted in figures.
  static let reach = 8

  init(_ figures: [Figure]) { self.figures = figures }

  /// Runs the tests of figures against each other.
  mutating func run(_ text: Span<UInt8>) {
    for index in figures.indices {
      switch figures[index].kind {
      case .ratio: partOfWhole(index)
      case .percent:
        share(index, text)
        growth(index)
        target(index)
      case .multiple: growth(index)
      case .money:
        price(index)
        basket(index)
        part(index)
      case .count:
        conversion(index)
        part(index)
        load(index)
      case .mass: part(index)
      case .frequency: pace(index)
      case .duration, .date, .unitPrice: break
      }
    }
  }

  mutating func add(
    _ verdict: FigureFinding.Verdict, _ rule: FigureFinding.Rule, _ indices: [Int],
    _ sentence: String
  ) {
    let indices = indices.sorted()
    findings.append(
      FigureFinding(
        verdict: verdict, rule: rule, figures: indices, ranges: indices.map { figures[$0].range },
        sentence: sentence))
  }

  // MARK: - Links

  /// The figures near another, nearest first, in the same sentence.
  func near(_ index: Int, before: Bool = true, after: Bool = true) -> [Int] {
    var list: [Int] = []
    for distance in 1...Self.reach {
      if before, index >= distance, isSameSentence(index, index - distance) {
        list.append(index - distance)
      }
      if after, index + distance < figures.count, isSameSentence(index, index + distance) {
        list.append(index + distance)
      }
    }
    return list
  }

  func isSameSentence(_ a: Int, _ b: Int) -> Bool {
    figures[a].sentence == figures[b].sentence
  }

  /// The only figure that a condition holds for, within the paragraph or else within the text; nil
  /// when there are several of different value.
  func only(
    near index: Int, inParagraph: Bool, _ holds: (Figure) -> Bool
  ) -> Int? {
    var found: Int?
    let from = max(0, index - 64)
    for other in from..<min(figures.count, index + 64) where other != index {
      guard !inParagraph || figures[other].paragraph == figures[index].paragraph,
        holds(figures[other])
      else { continue }
      if let first = found,
        figures[first].low != figures[other].low || figures[first].high != figures[other].high
          || figures[first].part != figures[other].part
      {
        return nil
      }
      found = found ?? other
    }
    return found
  }

  /// Whether two units count the same: "hộ" and "hộ dân", "đơn" and "đơn đặt hàng".
  static func agree(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    if a == b { return true }
    // A unit of organisation and a petition are no orders.
    if a == "đơn vị" || b == "đơn vị" || a == "đơn thư" || b == "đơn thư" { return false }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    return long.utf8.starts(with: short.utf8)
      && Array(long.utf8.dropFirst(short.utf8.count)).first == 0x20
  }

  /// What comparing two intervals comes to: those that are allowed, and those that are meant.
  static func verdict(
    allowed: (FigureInterval, FigureInterval), meant: (FigureInterval, FigureInterval)
  ) -> FigureFinding.Verdict {
    if meant.0.meets(meant.1) { return .agrees }
    return allowed.0.meets(allowed.1) ? .unknown : .disagrees
  }
}
