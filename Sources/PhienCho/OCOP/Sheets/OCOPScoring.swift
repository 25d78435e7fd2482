/// The figures of a sheet in flat arrays, so that grading a ballot touches no text.
struct OCOPScoring: Sendable, Hashable {
  /// An option's number fits in three bits on every sheet; 0 is none.
  static let stride = 8

  let codes: [UInt32]
  /// The points of option `o` of criterion `c` at `c * stride + o`.
  let points: [UInt8]
  let optionCounts: [UInt8]
  /// How many criteria the parts A and B have: the parts follow each other.
  let endOfA: Int
  let endOfB: Int
  /// The least points for three, four and five stars, of each criterion.
  let minima: [[UInt8]]

  init(_ criteria: [OCOPCriterion]) {
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
  }

  /// The place of a criterion among the sheet's.
  func index(of code: OCOPCriterionCode) -> Int? {
    codes.firstIndex(of: code.packed)
  }

  /// What a rank asks of each criterion; empty when it asks for nothing.
  func minima(for stars: OCOPStars) -> [UInt8] {
    stars.isCertifiable ? minima[stars.rawValue - 3] : []
  }
}
