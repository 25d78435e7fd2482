/// A number in published statistics: shown, or hidden because it tells of too few people.
public enum PublishedCount: Sendable, Hashable, CustomStringConvertible {
  /// The number.
  case shown(Int)
  /// A number above 0 that is not told.
  case hidden

  /// The number, or "•".
  public var description: String {
    switch self {
    case .shown(let count): "\(count)"
    case .hidden: "•"
    }
  }

  init(_ count: Int, isHidden: Bool) { self = isHidden ? .hidden : .shown(count) }
}

/// What was wrong with counts to be published.
public struct PublishedCountError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A count is below zero.
    public static let negative = Code(rawValue: "negative")
    /// The rows of a table differ in length, or it has none.
    public static let shape = Code(rawValue: "shape")
    /// The total does not fit in 64 bits.
    public static let overflow = Code(rawValue: "overflow")
    /// The least count that may be shown is below 1.
    public static let threshold = Code(rawValue: "threshold")
  }

  /// What kind of failure this is.
  public let code: Code

  /// Creates an error.
  public init(_ code: Code) { self.code = code }

  /// A sentence a user can act on.
  public var description: String {
    switch code {
    case .negative: "a count of people is not below zero"
    case .shape: "a table has rows, all of the same length"
    case .overflow: "the total is beyond what the library can hold"
    case .threshold: "the least count that may be shown is at least 1"
    default: code.rawValue
    }
  }
}

/// Counts of people and their total, with small counts hidden (che ô nhỏ).
///
/// Counts from 1 to 4 are hidden, and as many more as it takes that none can be computed from what
/// is shown, knowing also that a hidden count is not 0. A count of 0 is shown: nobody is in it.
public struct PublishedList: Sendable, Hashable {
  /// The counts, in the order given.
  public let counts: [PublishedCount]

  /// Their total.
  public let total: PublishedCount

  /// The least count that is shown, beside 0, unless the caller says otherwise.
  public static let threshold = 5

  /// Hides what must be hidden.
  ///
  /// - Parameters:
  ///   - counts: How many people are in each group; each person in one.
  ///   - threshold: The least count above 0 that is shown, at least 1.
  /// - Throws: ``PublishedCountError``.
  /// - Complexity: O(*n* log *n*).
  public init(_ counts: [Int], threshold: Int = PublishedList.threshold)
    throws(PublishedCountError)
  {
    let total = try Self.sum(counts, threshold)
    var isHidden = counts.map { 0 < $0 && $0 < threshold }
    var isTotalHidden = 0 < total && total < threshold
    var hidden = counts.indices.filter { isHidden[$0] }.map { counts[$0] }
    var next = counts.indices.filter { counts[$0] >= threshold }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }[...]
    // Counts that are all 1 are known from their sum; one alone is the difference.
    while !isTotalHidden, !hidden.isEmpty, hidden.count == 1 || hidden.allSatisfy({ $0 == 1 }) {
      if let index = next.popFirst() {
        isHidden[index] = true
        hidden.append(counts[index])
      } else {
        isTotalHidden = true
      }
    }
    self.counts = counts.indices.map { PublishedCount(counts[$0], isHidden: isHidden[$0]) }
    self.total = PublishedCount(total, isHidden: isTotalHidden)
  }

  static func sum(_ counts: some Sequence<Int>, _ threshold: Int) throws(PublishedCountError) -> Int
  {
    guard threshold > 0 else { throw PublishedCountError(.threshold) }
    var total = 0
    for count in counts {
      guard count >= 0 else { throw PublishedCountError(.negative) }
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard !overflow else { throw PublishedCountError(.overflow) }
      total = sum
    }
    return total
  }
}
