/// The figures of a sheet in flat arrays, so that grading a ballot touches no text.
struct OCOPScoring: Sendable, Hashable {
  /// How many options a criterion may have, none included.
  static let optionLimit = 8

  /// Where a criterion's row in ``table`` has what.
  private enum Column {
    /// The points of the options, none first.
    static let points = 0
    static let optionCount = 8
    /// The least points for three, four and five stars.
    static let minima = 9
    /// 1 where an option of no points ends the assessment.
    static let endsAtZero = 12
    static let count = 16
  }

  /// The figures of all sheets, in their order.
  private static let all: [OCOPScoring] = OCOPSheet.all.map(OCOPScoring.init)

  /// The figures of a sheet that exists.
  static func of(_ number: Int) -> OCOPScoring { all[number - 1] }

  let number: Int
  let codes: [UInt32]
  private let table: [UInt8]
  /// How many criteria the part A has, and A and B together: the parts follow each other.
  private let endOfA: Int
  private let endOfB: Int
  private let hasZeroRule: Bool

  private init(_ sheet: OCOPSheet) {
    let criteria = sheet.criteria
    number = sheet.number
    codes = criteria.map(\.code.packed)
    endOfA = criteria.count { $0.part == .a }
    endOfB = endOfA + criteria.count { $0.part == .b }
    let zeroCodes = sheet.disqualifiers.flatMap(\.zeroCriteria)
    hasZeroRule = !zeroCodes.isEmpty
    table = criteria.flatMap { criterion in
      var row = [UInt8](repeating: 0, count: Column.count)
      for option in 0..<Self.optionLimit {
        row[Column.points + option] = UInt8(clamping: criterion.points(of: option))
      }
      row[Column.optionCount] = UInt8(clamping: criterion.optionCount)
      for (place, stars) in [OCOPStars.three, .four, .five].enumerated() {
        row[Column.minima + place] = UInt8(clamping: criterion.minimum(for: stars)?.points ?? 0)
      }
      row[Column.endsAtZero] = zeroCodes.contains(criterion.code) ? 1 : 0
      return row
    }
  }

  /// The place of a criterion among the sheet's.
  func index(of code: OCOPCriterionCode) -> Int? { codes.firstIndex(of: code.packed) }

  /// The place of a criterion among the sheet's, found at once when it is the one expected.
  func index(of code: OCOPCriterionCode, near place: Int) -> Int? {
    place < codes.count && codes[place] == code.packed ? place : index(of: code)
  }

  /// The criterion at a place.
  func code(at place: Int) -> OCOPCriterionCode { OCOPCriterionCode(packed: codes[place]) }

  /// How many options the criterion at a place has.
  func optionCount(at place: Int) -> Int {
    Int(table[place * Column.count + Column.optionCount])
  }

  /// The points of an option, 0 to 7, of the criterion at a place.
  func points(of option: Int, at place: Int) -> Int {
    Int(table[place * Column.count + Column.points + option])
  }

  /// The points a ballot has at the criterion of a place.
  func points(of ballot: OCOPBallot, at place: Int) -> Int {
    points(of: Int(ballot.options[place]), at: place)
  }

  /// The least points a rank asks for at the criterion of a place; 0 where it asks for nothing.
  func minimum(at place: Int, for stars: OCOPStars) -> Int {
    guard stars.isCertifiable else { return 0 }
    return Int(table[place * Column.count + Column.minima + stars.rawValue - 3])
  }

  /// The points a ballot has: in part A, in part B, and in all.
  func sums(of ballot: OCOPBallot) -> (a: Int, b: Int, total: Int) {
    var sum = 0
    var (endOfA, endOfB) = (0, 0)
    for place in codes.indices {
      if place == self.endOfA { endOfA = sum }
      if place == self.endOfB { endOfB = sum }
      sum += points(of: ballot, at: place)
    }
    return (endOfA, endOfB - endOfA, sum)
  }

  /// The places where a ballot chose an option of no points that ends the assessment.
  func zeroes(in ballot: OCOPBallot) -> [Int] {
    guard hasZeroRule else { return [] }
    return codes.indices.filter {
      table[$0 * Column.count + Column.endsAtZero] == 1 && ballot.options[$0] > 0
        && points(of: ballot, at: $0) == 0
    }
  }

  /// The rank that a score gives, whatever the minima.
  static func stars(for score: OCOPScore) -> OCOPStars {
    OCOPBand.halfOpen.last { score.isAtLeast($0.lower) }?.stars ?? .one
  }

  /// What is missed of a rank's minima, in the order of the sheet.
  ///
  /// - Parameters:
  ///   - stars: The rank.
  ///   - points: The points that count for the minimum of the criterion at a place.
  /// - Returns: Each criterion once.
  func missed(of stars: OCOPStars, points: (Int) -> Int) -> [OCOPMissedMinimum] {
    guard stars.isCertifiable else { return [] }
    var missed: [OCOPMissedMinimum] = []
    for place in codes.indices {
      let needs = minimum(at: place, for: stars)
      guard needs > 0, case let has = points(place), has < needs else { continue }
      // A criterion that the rank does not mark is asked for what the highest marker below it says.
      var marker = stars
      while marker > .three, let below = OCOPStars(rawValue: marker.rawValue - 1),
        minimum(at: place, for: below) == needs
      {
        marker = below
      }
      missed.append(
        OCOPMissedMinimum(criterion: code(at: place), stars: marker, needs: needs, has: has))
    }
    return missed
  }

  /// The highest rank below one whose minima all hold; one and two stars have none.
  func highestRank(below stars: OCOPStars, points: (Int) -> Int) -> OCOPStars {
    for candidate in [OCOPStars.four, .three] where candidate < stars {
      if codes.indices.allSatisfy({ points($0) >= minimum(at: $0, for: candidate) }) {
        return candidate
      }
    }
    return min(.two, stars)
  }
}
