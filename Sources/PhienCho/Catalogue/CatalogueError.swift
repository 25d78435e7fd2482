/// What was wrong with a catalogue, and in which offer, product or producer and field.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A field's value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// A field that must be there is not.
    public static let missing = Code(rawValue: "missing")
    /// Two offers share one code, or two products or producers one identifier.
    public static let duplicate = Code(rawValue: "duplicate")
    /// An offer names a producer or product that the catalogue does not have.
    public static let unknownReference = Code(rawValue: "unknown-reference")
    /// An offer names another producer than its product does.
    public static let conflict = Code(rawValue: "conflict")
    /// Stock is counted in another unit than the offer is sold in.
    public static let unitMismatch = Code(rawValue: "unit-mismatch")
  }

  /// The parts of a catalogue; more may be added.
  public struct Part: RawRepresentable, Sendable, Hashable {
    /// The stable name of the part.
    public let rawValue: String

    /// Creates a part from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An ``Offer``.
    public static let offer = Part(rawValue: "offer")
    /// A ``Product``.
    public static let product = Part(rawValue: "product")
    /// A ``Producer``.
    public static let producer = Part(rawValue: "producer")
  }

  /// What kind of failure this is.
  public let code: Code

  /// Whether it is in an offer, a product or a producer.
  public let part: Part

  /// The offer, product or producer at fault, as far as it is known: its code or identifier, else its
  /// place such as "offers[3]".
  public let subject: String?

  /// The field at fault, such as "sale.vndPerKilogram".
  public let field: String

  /// The value found there, as text, when there is one.
  public let value: String?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - part: Whether it is in an offer, a product or a producer.
  ///   - subject: The code or identifier of the offer, product or producer at fault.
  ///   - field: The field at fault.
  ///   - value: The value found there.
  public init(
    _ code: Code, in part: Part = .offer, subject: String? = nil, field: String,
    value: String? = nil
  ) {
    self.code = code
    self.part = part
    self.subject = subject
    self.field = field
    self.value = value
  }

  /// A sentence a user can act on.
  public var description: String {
    let place = "\(part.rawValue)\(subject.map { " \($0)" } ?? ""), field \(field)"
    let found = value.map { "\"\($0)\"" } ?? "the value"
    switch code {
    case .missing: return "\(place): the field is missing"
    case .duplicate: return "\(place): \(found) is used twice"
    case .unknownReference: return "\(place): \(found) is not in the catalogue"
    case .conflict: return "\(place): \(found) is not the producer that the product names"
    case .unitMismatch: return "\(place): \(found) does not fit how the offer is sold"
    default: return "\(place): \(found) cannot be used"
    }
  }
}
