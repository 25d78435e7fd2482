public import PhienCho

/// An invented comment and the reading that the policy demands of it.
public struct GoldenComment: Sendable, Hashable {
  /// Whose wording a comment is.
  public enum Region: String, Sendable, Hashable, CaseIterable {
    /// Of the North (miền Bắc).
    case north
    /// Of the Centre (miền Trung).
    case centre
    /// Of the South (miền Nam).
    case south
  }

  /// The case's identifier, unique in its corpus.
  public let id: String

  /// The phenomenon that the case is about.
  public let group: String

  /// Whose wording it is, where it is one region's.
  public let region: Region?

  /// The name of the catalogue on sale.
  public let catalogue: String

  /// The comment.
  public let text: String

  /// The offer on screen.
  public let pinned: OfferCode?

  /// How many pieces a chục is.
  public let chuc: Int64

  /// What this viewer has ordered before, each line an addition, the latest last.
  public let ordered: [GoldenReading.Line]

  /// The reading demanded.
  public let expected: GoldenReading

  /// Further readings, where the policy leaves several equally right.
  public let alternatives: [GoldenReading]

  /// Whether the typed accents carry the meaning, so that without them another reading is right.
  public let dependsOnAccents: Bool

  /// Why, in one line.
  public let reason: String

  /// How a reading falls short of what is demanded, told by the reading that it is nearest to;
  /// empty when it is exact.
  public func differences(from found: GoldenReading) -> ReadingDifference {
    var best = expected.differences(from: found)
    for alternative in alternatives {
      let differences = alternative.differences(from: found)
      if differences.rawValue.nonzeroBitCount < best.rawValue.nonzeroBitCount { best = differences }
    }
    return best
  }

  /// The same case with its text written otherwise.
  func writing(_ text: String) -> GoldenComment {
    GoldenComment(
      id: id, group: group, region: region, catalogue: catalogue, text: text, pinned: pinned,
      chuc: chuc, ordered: ordered, expected: expected, alternatives: alternatives,
      dependsOnAccents: dependsOnAccents, reason: reason)
  }
}
