public import PhienCho

/// How viewers speak of an offer, and how much of it they ask for.
public struct SpokenOffer: Sendable, Hashable {
  /// An amount asked for, and how often, relative to the offer's other amounts.
  public struct Portion: Sendable, Hashable {
    /// Grams for goods sold by mass, else pieces or packs.
    public let amount: UInt32

    /// How often it is asked for, relative to the others.
    public let weight: UInt16

    /// Creates a portion.
    public init(_ amount: UInt32, weight: UInt16) {
      self.amount = amount
      self.weight = weight
    }
  }

  /// The offer.
  public let code: OfferCode

  /// What viewers call it, in lower case with its accents; never empty.
  public let names: [String]

  /// Sizes, colours and the like that viewers add, such as "size 42".
  public let variants: [String]

  /// The amounts asked for; never empty.
  public let portions: [Portion]

  /// How often the offer is asked for, relative to the others.
  public let weight: UInt16

  /// Whether it is food, which viewers praise in other words than a bag.
  public let isFood: Bool

  /// Creates a way of speaking.
  ///
  /// - Throws: ``ScenarioError`` with code `malformed` without a name, without a portion, or for a
  ///   portion of nothing.
  public init(
    code: OfferCode, names: [String], variants: [String] = [], portions: [Portion],
    weight: UInt16 = 1, isFood: Bool = true
  ) throws(ScenarioError) {
    guard !names.isEmpty, !names.contains("") else {
      throw ScenarioError(.malformed, field: "speech", context: "\(code.rawValue) needs a name")
    }
    guard portions.contains(where: { $0.weight > 0 }), !portions.contains(where: { $0.amount == 0 })
    else {
      throw ScenarioError(
        .malformed, field: "speech", context: "\(code.rawValue) needs portions above 0")
    }
    self.code = code
    self.names = names
    self.variants = variants
    self.portions = portions
    self.weight = weight
    self.isFood = isFood
  }
}
