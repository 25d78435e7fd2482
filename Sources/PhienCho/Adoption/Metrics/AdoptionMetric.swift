/// A metric of adoption: what is counted, of what, and who says so (chỉ tiêu).
///
/// Every metric is data: two counts of a tally, and their words. ``all`` is the table, in the order of
/// `Documentation/adoption.md`, whose numbers 1 to 32 they carry; a letter tells apart the variants of
/// one number.
public struct AdoptionMetric: Sendable, Hashable, Identifiable {
  /// The stable name of a metric, such as "stall-and-payment".
  public struct ID: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The stable name.
    public let rawValue: String

    /// Creates a name, of a metric or of none: see ``AdoptionMetric/init(id:)``.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The stable name.
    public var description: String { rawValue }
  }

  /// What kind of figure it gives.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A part of a whole, from 0% to 100%.
    case share
    /// A number set against one it is not a part of, which may be above 100%.
    case ratio
    /// How many there are for each one of something else.
    case each
    /// A sum with nothing below it.
    case total
    /// One number for each of another on one platform, never summed over platforms.
    case perPlatform = "per-platform"
  }

  /// Whether an authority set it or it is derived here.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// A decision or plan of an authority names it.
    case official
    /// It is derived from how the sessions and the programme work.
    case derived
  }

  /// The stable name.
  public let id: ID

  /// Its number in the table: "3", "7a".
  public let number: String

  /// Its Vietnamese name.
  public let vietnameseName: String

  /// Its English name.
  public let englishName: String

  /// The set above the line, in Vietnamese.
  public let numeratorText: String

  /// The set below the line, in Vietnamese; empty for a total.
  public let denominatorText: String

  /// What kind of figure it gives.
  public let form: Form

  /// The count above the line; for ``Form/perPlatform`` the audiences of the tally are used instead.
  public let numerator: AdoptionCount

  /// The count below the line; `nil` for a total.
  public let denominator: AdoptionCount?

  /// How many of the whole had an answer; the metric is undefined where it is 0.
  public let known: AdoptionCount

  /// What the number above the line counts.
  public let unit: AdoptionUnit

  /// Whether an authority set it.
  public let status: Status

  /// Who says so, and where that was read.
  public let source: String

  /// The metric of a stable name or a number of the table.
  ///
  /// - Parameter name: Such as "stall-and-payment" or "3".
  /// - Throws: ``AdoptionError`` with code `unknown` for a name that is none.
  /// - Complexity: O(*n*) in the table.
  public init(named name: String) throws(AdoptionError) {
    guard
      let metric = Self.all.first(where: { $0.id.rawValue == name || $0.number == name })
    else {
      throw AdoptionError(.unknown, reason: "there is no metric \"\(name)\"")
    }
    self = metric
  }

  /// The metric of a stable name; `nil` for a name that is none.
  public init?(id: ID) {
    guard let metric = Self.all.first(where: { $0.id == id }) else { return nil }
    self = metric
  }

  init(
    _ number: String, _ id: ID, _ form: Form, _ status: Status, _ unit: AdoptionUnit,
    _ vietnamese: String, _ english: String, _ numerator: AdoptionCount, _ numeratorText: String,
    of denominator: AdoptionCount? = nil, _ denominatorText: String = "", known: AdoptionCount,
    _ source: String
  ) {
    self.id = id
    self.number = number
    vietnameseName = vietnamese
    englishName = english
    self.numeratorText = numeratorText
    self.denominatorText = denominatorText
    self.form = form
    self.numerator = numerator
    self.denominator = denominator
    self.known = known
    self.unit = unit
    self.status = status
    self.source = source
  }

  /// The pairs of counts of which the first is a part of the second, which a tally must keep.
  static let subsets: [(part: AdoptionCount, whole: AdoptionCount)] =
    all.filter { $0.form == .share }.flatMap { metric in
      metric.denominator.map {
        [(part: metric.numerator, whole: $0), (part: metric.known, whole: $0)]
      } ?? []
    } + [
      (.nonLeadReached, .nonLeadHelped), (.stallsOpen, .stallsOpened),
      (.codOver7Days, .codOutstanding), (.codOver30Days, .codOver7Days),
      (.teamsOfOtherSize, .hamletsWithTeam),
    ]
}

/// What a figure counts (đơn vị tính); more may be added.
public struct AdoptionUnit: RawRepresentable, Sendable, Hashable {
  /// The Vietnamese word that follows a number: "hộ".
  public let rawValue: String

  /// Creates a unit from its Vietnamese word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Households.
  public static let households = AdoptionUnit(rawValue: "hộ")
  /// Persons.
  public static let persons = AdoptionUnit(rawValue: "người")
  /// Stalls.
  public static let stalls = AdoptionUnit(rawValue: "gian hàng")
  /// Accounts on platforms.
  public static let accounts = AdoptionUnit(rawValue: "tài khoản")
  /// Products.
  public static let products = AdoptionUnit(rawValue: "sản phẩm")
  /// Makers of products.
  public static let subjects = AdoptionUnit(rawValue: "chủ thể")
  /// Hamlets.
  public static let hamlets = AdoptionUnit(rawValue: "thôn")
  /// Orders.
  public static let orders = AdoptionUnit(rawValue: "đơn")
  /// Transactions.
  public static let transactions = AdoptionUnit(rawValue: "giao dịch")
  /// Đồng.
  public static let vnd = AdoptionUnit(rawValue: "đồng")
  /// Grams.
  public static let grams = AdoptionUnit(rawValue: "gam")
  /// Requests.
  public static let requests = AdoptionUnit(rawValue: "yêu cầu")
}
