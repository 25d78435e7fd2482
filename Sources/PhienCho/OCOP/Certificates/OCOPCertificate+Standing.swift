extension OCOPCertificate {
  /// How a certificate stands on a day.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// It is not issued yet.
    case notYetIssued = "not-yet-issued"
    /// It is valid.
    case valid
    /// Its time is over, and it stays valid until its re-assessment is decided.
    case extended
    /// Its time is over.
    case expired
    /// It was taken back.
    case revoked
    /// The certificate of a new assessment has taken its place.
    case superseded

    /// Whether the product counts as certified: valid, or extended.
    public var isValid: Bool { self == .valid || self == .extended }
  }

  /// How it stands on a day.
  ///
  /// A revocation counts before everything else, then a certificate in its place, then time.
  /// An extension needs a re-assessment that is filed by that day and not decided by it: on the
  /// day of the result it is over.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: How it stands.
  /// - Complexity: O(1); nothing is allocated.
  public func standing(
    on day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> Standing {
    guard day >= issued else { return .notYetIssued }
    if let revocation, day >= revocation.day { return .revoked }
    if let superseded, day >= superseded { return .superseded }
    guard day >= expiry(policy: policy) else { return .valid }
    guard let reassessment, reassessment.filed <= day,
      reassessment.decided.map({ day < $0 }) ?? true,
      let last = lastExtendedDay(policy: policy), day <= last
    else { return .expired }
    return .extended
  }

  /// Whether the certification mark may be used for the product on a day (nhãn hiệu chứng nhận).
  ///
  /// Decision 1162/QĐ-VPĐP-OCOP of 2020 asks for three stars that are still valid; its other
  /// conditions (the producer's own mark beside it, the template, nothing misleading) are for a
  /// person to see.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: Whether it may.
  public func mayUseMark(
    on day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> Bool {
    standing(on: day, policy: policy).isValid
  }

  /// How many days are left from a day to the first one without validity, while it is valid.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - policy: How dates are taken where the known texts are silent.
  /// - Returns: 1 on its last day; `nil` when it is not valid by its own time.
  public func daysLeft(
    on day: CalendarDate, policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> Int? {
    guard standing(on: day, policy: policy) == .valid else { return nil }
    return expiry(policy: policy).days(since: day)
  }
}
