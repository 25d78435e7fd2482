/// What a catalogue says of a product's place in the programme.
public enum OCOPListing: Sendable, Hashable {
  /// The commune counts it as a potential product (sản phẩm tiềm năng OCOP): it has no rank, and is
  /// never shown with stars.
  case potential
  /// It has, or had, the certificate of that number.
  case certificate(String)
}

/// The certificates a seller or an office knows of, found by their numbers.
///
/// A product shows its stars only through here, so that an expired or revoked certificate never
/// does: see ``stars(of:on:policy:)``.
public struct OCOPRegister: Sendable, Hashable {
  /// The certificates, in the order given.
  public let certificates: [OCOPCertificate]

  private let index: [String: Int]

  /// Creates a register.
  ///
  /// - Throws: ``OCOPError`` with code `duplicate` for two certificates of one number.
  /// - Complexity: O(*n*) in the certificates.
  public init(_ certificates: [OCOPCertificate]) throws(OCOPError) {
    var index: [String: Int] = [:]
    index.reserveCapacity(certificates.count)
    for (position, certificate) in certificates.enumerated() {
      guard index.updateValue(position, forKey: certificate.number) == nil else {
        throw OCOPError(.duplicate, reason: "certificate \(certificate.number) is listed twice")
      }
    }
    self.certificates = certificates
    self.index = index
  }

  /// The certificate of a number.
  ///
  /// - Complexity: O(1).
  public subscript(number: String) -> OCOPCertificate? { index[number].map { certificates[$0] } }

  /// The certificate that counts for a listing on a day: the one it names, or the one that has taken
  /// its place by then.
  ///
  /// - Parameters:
  ///   - listing: What the catalogue says.
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: A valid certificate; `nil` when there is none on that day.
  /// - Complexity: O(*n*) in the certificates that took each other's place.
  public func certificate(
    of listing: OCOPListing, on day: CalendarDate,
    policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> OCOPCertificate? {
    guard case .certificate(let number) = listing, var current = self[number] else { return nil }
    // Two certificates that name each other must not lead round for ever.
    for _ in certificates.indices {
      switch current.standing(on: day, policy: policy) {
      case .valid, .extended: return current
      case .superseded:
        guard let next = current.successor.flatMap({ self[$0] }) else { return nil }
        current = next
      case .notYetIssued, .expired, .revoked: return nil
      }
    }
    return nil
  }

  /// The stars a product may be shown with on a day.
  ///
  /// - Parameters:
  ///   - product: The product, whose ``Product/ocop`` names its certificate.
  ///   - day: The day, such as that of the session.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: `nil` for a product without a certificate that is valid on that day.
  /// - Complexity: O(*n*) in the certificates that took each other's place.
  public func stars(
    of product: Product, on day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> OCOPStars? {
    product.ocop.flatMap { certificate(of: $0, on: day, policy: policy)?.stars }
  }

  /// The certificates that are valid on a day and cease to be within so many days after it, the
  /// first to cease first.
  ///
  /// - Parameters:
  ///   - days: How many days after the day; 0 and less give none.
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: The certificates; those that cease on one day in the order given.
  /// - Complexity: O(*n* log *n*) in the certificates.
  public func expiring(
    within days: Int, of day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> [OCOPCertificate] {
    let due = certificates.enumerated().compactMap { position, certificate in
      certificate.daysLeft(on: day, policy: policy).flatMap { left in
        left <= days ? (left: left, position: position) : nil
      }
    }
    return due.sorted { ($0.left, $0.position) < ($1.left, $1.position) }
      .map { certificates[$0.position] }
  }
}
