public import PhienChoReading

/// How well a set of readings agrees with what was demanded.
///
/// Scores of parts add up to the score of the whole, in any order.
public struct GoldenScore: Sendable, Hashable {
  /// How many cases were read.
  public private(set) var count = 0

  /// How many of them exactly as demanded.
  public private(set) var exact = 0

  /// How many the reader accepts without a human.
  public private(set) var accepted = 0

  /// How many of the accepted are exactly as demanded.
  public private(set) var acceptedExact = 0

  /// How many cases demand a review.
  public private(set) var reviewDemanded = 0

  private var confusions: [Confusion: Int] = [:]

  private struct Confusion: Sendable, Hashable {
    let expected: CommentReading.Intent
    let found: CommentReading.Intent
  }

  /// The score of nothing.
  public init() {}

  /// The score of a set of verdicts.
  public init(_ verdicts: some Sequence<GoldenVerdict>) {
    for verdict in verdicts { add(verdict) }
  }

  /// Counts one verdict.
  public mutating func add(_ verdict: GoldenVerdict) {
    count += 1
    if verdict.isExact { exact += 1 }
    if verdict.found.isAccepted {
      accepted += 1
      if verdict.isExact { acceptedExact += 1 }
    }
    if !verdict.comment.expected.isAccepted { reviewDemanded += 1 }
    // An intent that an alternative allows is not confused with the first one.
    let isAllowed = !verdict.differences.contains(.intent)
    let found = verdict.found.intent
    confusions[
      Confusion(expected: isAllowed ? found : verdict.comment.expected.intent, found: found),
      default: 0] += 1
  }

  /// Counts the cases of another score.
  public mutating func add(_ other: GoldenScore) {
    count += other.count
    exact += other.exact
    accepted += other.accepted
    acceptedExact += other.acceptedExact
    reviewDemanded += other.reviewDemanded
    confusions.merge(other.confusions, uniquingKeysWith: +)
  }

  /// How many cases of one intent were read as another, or as the same.
  public func count(
    expecting expected: CommentReading.Intent, found: CommentReading.Intent
  ) -> Int {
    confusions[Confusion(expected: expected, found: found)] ?? 0
  }

  /// The share of cases read exactly; `nil` when there are none.
  public var exactness: Double? { Self.share(exact, of: count) }

  /// The share of accepted readings that are exact; `nil` when none is accepted.
  public var acceptedPrecision: Double? { Self.share(acceptedExact, of: accepted) }

  /// The share of cases sent to a human; `nil` when there are none.
  public var reviewShare: Double? { Self.share(count - accepted, of: count) }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
