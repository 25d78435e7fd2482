internal import PhienChoReading

/// What a reading may have wrong; more may be added.
public struct ReadingDifference: OptionSet, Sendable, Hashable {
  /// One bit for each part.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Another intent.
  public static let intent = ReadingDifference(rawValue: 1 << 0)
  /// Other offers, actions or quantities.
  public static let lines = ReadingDifference(rawValue: 1 << 1)
  /// Other phone numbers.
  public static let phones = ReadingDifference(rawValue: 1 << 2)
  /// Accepted where a human should look, or the other way about, or without a reason demanded.
  public static let review = ReadingDifference(rawValue: 1 << 3)
}

extension GoldenReading {
  /// What another reading has wrong when this one is expected.
  ///
  /// - Complexity: O(*n* · *m*) in the lines of the two.
  public func differences(from found: GoldenReading) -> ReadingDifference {
    var differences: ReadingDifference = []
    if found.intent != intent { differences.insert(.intent) }
    if !Self.areSame(found.lines, lines) { differences.insert(.lines) }
    if !Self.areSame(found.phones, phones) { differences.insert(.phones) }
    let lacksReason = review.contains { $0 != Self.anyReason && !found.review.contains($0) }
    if found.isAccepted != isAccepted || lacksReason { differences.insert(.review) }
    return differences
  }

  private static func areSame<Value: Equatable>(_ found: [Value], _ expected: [Value]) -> Bool {
    guard found.count == expected.count else { return false }
    var rest = found
    for value in expected {
      guard let index = rest.firstIndex(of: value) else { return false }
      rest.remove(at: index)
    }
    return true
  }
}
