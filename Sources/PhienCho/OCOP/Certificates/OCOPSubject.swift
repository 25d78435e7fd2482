/// The kinds of producer that a product may be registered by (chủ thể OCOP).
public struct OCOPSubject: RawRepresentable, Sendable, Hashable {
  /// The stable name of the kind.
  public let rawValue: String

  /// Creates a kind from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A cooperative (hợp tác xã).
  public static let cooperative = OCOPSubject(rawValue: "cooperative")
  /// A cooperative group (tổ hợp tác).
  public static let cooperativeGroup = OCOPSubject(rawValue: "cooperative-group")
  /// A small or medium-sized enterprise (doanh nghiệp nhỏ và vừa).
  public static let smallOrMediumEnterprise = OCOPSubject(rawValue: "small-or-medium-enterprise")
  /// Another enterprise, which the decision does not list.
  public static let largeEnterprise = OCOPSubject(rawValue: "large-enterprise")
  /// A farm (trang trại).
  public static let farm = OCOPSubject(rawValue: "farm")
  /// A producing household (hộ sản xuất).
  public static let producingHousehold = OCOPSubject(rawValue: "producing-household")
  /// A household (hộ gia đình).
  public static let household = OCOPSubject(rawValue: "household")
  /// An association (hội).
  public static let association = OCOPSubject(rawValue: "association")
  /// A federation (hiệp hội).
  public static let federation = OCOPSubject(rawValue: "federation")
  /// A managing centre (trung tâm điều hành).
  public static let managingCentre = OCOPSubject(rawValue: "managing-centre")
  /// An organisation equal to one of the last three (tổ chức tương đương).
  public static let equivalentOrganisation = OCOPSubject(rawValue: "equivalent-organisation")

  /// Whether the kind may take part only with a business registration (đăng ký kinh doanh).
  public var needsBusinessRegistration: Bool {
    [.farm, .producingHousehold, .household].contains(self)
  }

  /// Whether a product of a sheet may be certified for this kind of producer.
  ///
  /// Decision 26/2026/QĐ-TTg, Article 2(3): associations and the like for tourism (sheet 26) only;
  /// farms and households with a business registration only.
  ///
  /// - Parameters:
  ///   - sheet: The product's sheet.
  ///   - hasBusinessRegistration: Whether the producer has one.
  /// - Returns: `false` also for kinds the decision does not list.
  public func isEligible(for sheet: OCOPSheet, hasBusinessRegistration: Bool) -> Bool {
    switch self {
    case .cooperative, .cooperativeGroup, .smallOrMediumEnterprise: true
    case .farm, .producingHousehold, .household: hasBusinessRegistration
    case .association, .federation, .managingCentre, .equivalentOrganisation:
      sheet.classification.sector == 6
    default: false
    }
  }
}
