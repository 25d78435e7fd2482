/// The checklist of a session, gone through (kết quả kiểm tra trước khi lên sóng).
public struct Readiness: Sendable, Hashable {
  /// What a check came to.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It is in order.
    case done
    /// It is not.
    case missing
    /// Nobody has said, or it cannot be told from what is known.
    case unknown
  }

  /// One requirement, asked of one thing.
  public struct Item: Sendable, Hashable {
    /// The requirement.
    public let requirement: Requirement

    /// What it was asked of.
    public let subject: Preparation.Subject

    /// What the check came to.
    public let outcome: Outcome

    /// What the check came to, as a Vietnamese sentence.
    public let sentence: String

    /// What to do, as a Vietnamese sentence; `nil` when it is in order.
    public let remedy: String?
  }

  /// The items, in the order to ask them.
  public let items: [Item]

  /// The items with an outcome, in the order to ask them.
  ///
  /// - Complexity: O(*n*) in the items.
  public func items(_ outcome: Outcome) -> [Item] { items.filter { $0.outcome == outcome } }

  /// Whether nothing is missing and nothing unknown.
  ///
  /// - Complexity: O(*n*) in the items.
  public var isReady: Bool { items.allSatisfy { $0.outcome == .done } }
}

extension Preparation {
  /// Goes through the requirements of the day.
  ///
  /// - Returns: One item for each requirement and each thing it is asked of.
  /// - Complexity: O(*r* · *n*) in the requirements and the offers, with the papers.
  public func check() -> Readiness {
    let checker = ReadinessChecker(self)
    return Readiness(
      items: Requirement.inForce(on: day, channels: channels).flatMap(checker.items))
  }
}
