/// What a number counts or measures.
public struct NumberUnit: Sendable, Hashable {
  /// The sorts of unit; more may be added.
  public struct Kind: RawRepresentable, Sendable, Hashable {
    /// The stable name of the sort.
    public let rawValue: String

    /// Creates a sort from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A plain count: nothing is named.
    public static let count = Kind(rawValue: "count")
    /// A classifier or container (loại từ) without a size: con, cái, hộp.
    public static let classifier = Kind(rawValue: "classifier")
    /// A place in an order (số thứ tự): "thứ ba", "thứ nhất".
    public static let ordinal = Kind(rawValue: "ordinal")
    /// Hundredths (phần trăm).
    public static let percent = Kind(rawValue: "percent")
    /// Money, in whole units of a currency.
    public static let money = Kind(rawValue: "money")
    /// Mass, in grams.
    public static let mass = Kind(rawValue: "mass")
    /// Length, in metres.
    public static let length = Kind(rawValue: "length")
    /// Area, in square metres.
    public static let area = Kind(rawValue: "area")
    /// Volume, in litres.
    public static let volume = Kind(rawValue: "volume")
    /// A length of time, in seconds.
    public static let duration = Kind(rawValue: "duration")
    /// A length of time in calendar months, whose days differ.
    public static let months = Kind(rawValue: "months")
    /// A time of day, in seconds since midnight.
    public static let timeOfDay = Kind(rawValue: "time-of-day")
    /// Any other unit, kept as it is: "°C", "km/h", "sào".
    public static let other = Kind(rawValue: "other")
  }

  /// What sort of unit this is.
  public let kind: Kind

  /// The symbol of the unit the value is in: "g", "VND", "hộp"; empty for a plain count.
  public let symbol: String

  /// Creates a unit.
  ///
  /// - Parameters:
  ///   - kind: What sort of unit this is.
  ///   - symbol: The symbol of the unit values are in.
  public init(_ kind: Kind, _ symbol: String = "") {
    self.kind = kind
    self.symbol = symbol
  }

  /// No unit: a plain count.
  public static let none = NumberUnit(.count)
  /// A place in an order.
  public static let ordinal = NumberUnit(.ordinal)
  /// Hundredths.
  public static let percent = NumberUnit(.percent, "%")
  /// Vietnamese đồng.
  public static let vnd = NumberUnit(.money, "VND")
  /// Grams.
  public static let grams = NumberUnit(.mass, "g")
  /// Metres.
  public static let metres = NumberUnit(.length, "m")
  /// Square metres.
  public static let squareMetres = NumberUnit(.area, "m2")
  /// Litres.
  public static let litres = NumberUnit(.volume, "l")
  /// Seconds.
  public static let seconds = NumberUnit(.duration, "s")
  /// Calendar months.
  public static let months = NumberUnit(.months, "month")
  /// Seconds since midnight.
  public static let timeOfDay = NumberUnit(.timeOfDay, "s")
}
