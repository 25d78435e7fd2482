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
    /// The catalogue's text is not written in its format at all.
    public static let unreadable = Code(rawValue: "unreadable")
  }

  /// The parts of a catalogue; more may be added.
  public struct Part: RawRepresentable, Sendable, Hashable {
    /// The stable name of the part.
    public let rawValue: String

    /// Creates a part from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The ``Catalogue`` as a whole.
    public static let catalogue = Part(rawValue: "catalogue")
    /// An ``Offer``.
    public static let offer = Part(rawValue: "offer")
    /// A ``Product``.
    public static let product = Part(rawValue: "product")
    /// A ``Producer``.
    public static let producer = Part(rawValue: "producer")
  }

  /// What kind of failure this is.
  public let code: Code

  /// Whether it is in an offer, a product, a producer, or the catalogue as a whole.
  public let part: Part

  /// The offer, product or producer at fault, as far as it is known: its code or identifier, else its
  /// place such as "offers[3]".
  public let subject: String?

  /// The field at fault, such as "sale.vndPerKilogram".
  public let field: String

  /// The value found there, as text, when there is one.
  public let value: String?

  /// The line at fault, counted from 1, when the catalogue is a text that cannot be read.
  public let line: Int?

  /// What is wrong with the value, in words that follow it ("is below zero"), when more is known
  /// than the code says.
  public let reason: String?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - part: Where it is; when not given, an offer if there is a subject, else the catalogue.
  ///   - subject: The code or identifier of the offer, product or producer at fault.
  ///   - field: The field at fault.
  ///   - value: The value found there.
  ///   - line: The line at fault of a text that cannot be read.
  ///   - reason: What is wrong with the value, in words that follow it.
  public init(
    _ code: Code, in part: Part? = nil, subject: String? = nil, field: String,
    value: String? = nil, line: Int? = nil, reason: String? = nil
  ) {
    self.code = code
    self.part = part ?? (subject == nil ? .catalogue : .offer)
    self.subject = subject
    self.field = field
    self.value = value
    self.line = line
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    let found = value.map { " \"\($0)\"" } ?? ""
    switch code {
    case .unreadable: return "the catalogue cannot be read: \(reason ?? field)"
    case .missing: return "\(place): \(reason ?? "the field is missing")"
    case .duplicate: return "\(place):\(found) \(reason ?? "is used twice")"
    case .unknownReference: return "\(place):\(found) \(reason ?? "is not in the catalogue")"
    case .conflict: return "\(place):\(found) \(reason ?? "is not the product's own producer")"
    case .unitMismatch:
      return "\(place):\(found) \(reason ?? "does not fit how the offer is sold")"
    default: return "\(place):\(found) \(reason ?? "cannot be used")"
    }
  }

  private var place: String {
    guard part != .catalogue else { return "field \(field)" }
    guard let subject else { return "\(part.rawValue), field \(field)" }
    return "\(isPlace(subject) ? "" : "\(part.rawValue) ")\(subject), field \(field)"
  }

  /// Whether a subject is a place such as "offers[3]", which says itself what it is.
  func isPlace(_ subject: String) -> Bool {
    ["offers[", "products[", "producers["].contains { subject.hasPrefix($0) }
  }
}
