/// The figures of a sheet in flat arrays, so that grading a ballot touches no text.
struct OCOPScoring: Sendable, Hashable {
  /// An option's number fits in three bits on every sheet; 0 is none.
  static let stride = 8

  /// The figures of all sheets, in their order.
  private static let all: [OCOPScoring] = OCOPSheet.all.map(OCOPScoring.init)

  /// The figures of a sheet that exists.
  static func of(_ number: Int) -> OCOPScoring { all[number - 1] }

  let number: Int
  let codes: [UInt32]
  /// The points of option `o` of criterion `c` at `c * stride + o`.
  let points: [UInt8]
  let optionCounts: [UInt8]
  /// How many criteria the part A has, and A and B together: the parts follow each other.
  let endOfA: Int
  let endOfB: Int
  /// The least points of each criterion for three, four and five stars.
  private let minima: [[UInt8]]
  /// The places of the criteria where an option of no points ends the assessment.
  private let zeroPlaces: [Int]

  init(_ sheet: OCOPSheet) {
    let criteria = sheet.criteria
    number = sheet.number
    codes = criteria.map(\.code.packed)
    optionCounts = criteria.map { UInt8(clamping: $0.optionCount) }
    points = criteria.flatMap { criterion in
      (0..<Self.stride).map { UInt8(clamping: criterion.points(of: $0)) }
    }
    endOfA = criteria.count { $0.part == .a }
    endOfB = endOfA + criteria.count { $0.part == .b }
    minima = [OCOPStars.three, .four, .five].map { stars in
      criteria.map { UInt8(clamping: $0.minimum(for: stars)?.points ?? 0) }
    }
    let zeroCodes = sheet.disqualifiers.flatMap(\.zeroCriteria)
    zeroPlaces = criteria.indices.filter { zeroCodes.contains(criteria[$0].code) }
  }

  /// The place of a criterion among the sheet's.
  func index(of code: OCOPCriterionCode) -> Int? { codes.firstIndex(of: code.packed) }

  /// What a rank asks of each criterion; empty when it asks for nothing.
  func minima(for stars: OCOPStars) -> [UInt8] {
    stars.isCertifiable ? minima[stars.rawValue - 3] : []
  }

  /// The points a ballot has at the criterion of a place.
  func points(of ballot: OCOPBallot, at place: Int) -> Int {
    Int(points[place * Self.stride + Int(ballot.options[place])])
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
    zeroPlaces.isEmpty
      ? [] : zeroPlaces.filter { ballot.options[$0] > 0 && points(of: ballot, at: $0) == 0 }
  }

  /// The rank that a score gives, whatever the minima.
  static func stars(for score: OCOPScore) -> OCOPStars {
    OCOPBand.halfOpen.last { score.isAtLeast($0.lower) }?.stars ?? .one
  }

  /// The highest rank below one whose minima all hold; one and two stars have none.
  func highestRank(below stars: OCOPStars, points: (Int) -> Int) -> OCOPStars {
    for candidate in [OCOPStars.four, .three] where candidate < stars {
      let minima = minima(for: candidate)
      if minima.indices.allSatisfy({ points($0) >= minima[$0] }) { return candidate }
    }
    return min(.two, stars)
  }

  /// What a criterion misses of a rank, named by the marker that asks for it.
  func missed(at place: Int, for stars: OCOPStars, has: Int) -> OCOPMissedMinimum {
    let needs = minima(for: stars)[place]
    // A criterion that the rank does not mark is asked for what the highest marker below it says.
    var marker = stars
    while marker > .three, let below = OCOPStars(rawValue: marker.rawValue - 1),
      minima(for: below)[place] == needs
    {
      marker = below
    }
    return OCOPMissedMinimum(
      criterion: OCOPCriterionCode(packed: codes[place]), stars: marker, needs: Int(needs),
      has: has)
  }
}
