/// What was wrong with lots, an allocation or a settlement, and in which lot or offer.
public struct SettlementError: Error, Sendable, Hashable {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// Two lots share one identifier.
    public static let duplicate = Code(rawValue: "duplicate")
    /// Mass and pieces do not go together.
    public static let unitMismatch = Code(rawValue: "unit-mismatch")
    /// More is sold than the lots hold.
    public static let lotsShort = Code(rawValue: "lots-short")
    /// Nobody is known to have brought the goods.
    public static let noLot = Code(rawValue: "no-lot")
    /// A lot is of an offer that the catalogue does not have.
    public static let unknownOffer = Code(rawValue: "unknown-offer")
    /// The parts do not sum to the whole.
    public static let notConserved = Code(rawValue: "not-conserved")
    /// The value is beyond what 64 bits hold.
    public static let overflow = Code(rawValue: "overflow")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The lot, offer or order at fault, as far as there is one.
  public let subject: String?

  /// What is wrong, in words that make a sentence.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - subject: The lot, offer or order at fault.
  ///   - reason: What is wrong, in words that make a sentence.
  public init(_ code: Code, subject: String? = nil, reason: String) {
    self.code = code
    self.subject = subject
    self.reason = reason
  }
}

extension SettlementError: CustomStringConvertible {
  /// A sentence a user can act on.
  public var description: String { subject.map { "\($0): \(reason)" } ?? reason }
}

extension SettlementError {
  static func overflow(_ subject: String?, _ what: String) -> SettlementError {
    SettlementError(
      .overflow, subject: subject, reason: "\(what) is beyond what the library can hold")
  }
}
