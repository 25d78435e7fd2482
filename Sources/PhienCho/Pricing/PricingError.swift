/// What was wrong with a price, a pricing rule or a cart, and in which rule or offer.
public struct PricingError: Error, Sendable, Hashable {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// Something that must be unique is there twice.
    public static let duplicate = Code(rawValue: "duplicate")
    /// Mass and pieces, or a kilogram and a pack, do not go together.
    public static let unitMismatch = Code(rawValue: "unit-mismatch")
    /// Goods would be sold above the price posted for them.
    public static let abovePosted = Code(rawValue: "above-posted")
    /// No price is posted for the offer at that moment.
    public static let notPosted = Code(rawValue: "not-posted")
    /// How heavy one piece is, which the delivery table asks for, is not known.
    public static let unknownMass = Code(rawValue: "unknown-mass")
    /// The delivery table has no fee for that zone or that mass.
    public static let noDeliveryFee = Code(rawValue: "no-delivery-fee")
    /// The value is beyond what 64 bits hold.
    public static let overflow = Code(rawValue: "overflow")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The offer's code or the rule's name at fault, as far as there is one.
  public let subject: String?

  /// What is wrong, in words that make a sentence.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - subject: The offer's code or the rule's name at fault.
  ///   - reason: What is wrong, in words that make a sentence.
  public init(_ code: Code, subject: String? = nil, reason: String) {
    self.code = code
    self.subject = subject
    self.reason = reason
  }
}

extension PricingError: CustomStringConvertible {
  /// A sentence a user can act on.
  public var description: String { subject.map { "\($0): \(reason)" } ?? reason }
}

extension PricingError {
  static func overflow(_ subject: String?, _ what: String) -> PricingError {
    PricingError(
      .overflow, subject: subject, reason: "\(what) is beyond what the library can hold")
  }

  /// A law's own rule, in the words of Law on Prices 16/2023/QH15, Article 29.
  static func abovePosted(_ sold: UnitPrice, _ posted: UnitPrice, _ offer: OfferCode)
    -> PricingError
  {
    PricingError(
      .abovePosted, subject: offer.rawValue,
      reason: """
        \(sold) is above the posted \(posted); goods may not be sold above the posted price (Law \
        on Prices 16/2023/QH15, Article 29)
        """)
  }

  /// Makes sure that a rule's name can be shown to a buyer.
  static func checkName(_ name: String) throws(PricingError) {
    do throws(CatalogueError) {
      _ = try CatalogueText.name(name, of: .catalogue, "", field: "name")
    } catch {
      throw PricingError(.malformed, reason: "a rule's name must be a name on one line")
    }
  }
}
