/// A product of the commune and where it is listed online (sản phẩm lên sàn).
public struct ListedProduct: Sendable, Hashable {
  /// Its name.
  public let name: String

  /// The household, cooperative or enterprise that makes it (chủ thể).
  public let subject: ProducerID

  /// Its OCOP certificate, whatever became of it; `nil` for none.
  public var certificate: OCOPCertificate?

  /// Where it is, or was, listed.
  public var listings: [OnlineStall]

  /// Whether it is one of the commune's key products (sản phẩm chủ lực).
  public var isKey: Bool

  /// A payment account or wallet of its subject.
  public var subjectPayment: Holding

  /// Creates a product.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` for a name that is empty or of several lines.
  public init(
    _ name: String, of subject: ProducerID, certificate: OCOPCertificate? = nil,
    listings: [OnlineStall] = [], isKey: Bool = false, subjectPayment: Holding = .unknown
  ) throws(AdoptionError) {
    guard CatalogueText.isName(name) else {
      throw AdoptionError(.malformed, reason: "a product's name is something on one line")
    }
    self.name = name
    self.subject = subject
    self.certificate = certificate
    self.listings = listings
    self.isKey = isKey
    self.subjectPayment = subjectPayment
  }

  /// Whether it can be found and bought online on a day.
  public func isListed(on day: CalendarDate) -> Bool { listings.contains { $0.isOpen(on: day) } }

  /// Whether its certificate, which is of three stars at least, is valid on a day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: Whether it is; `false` without a certificate.
  public func isCertified(
    on day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> Bool {
    certificate?.standing(on: day, policy: policy).isValid ?? false
  }
}
