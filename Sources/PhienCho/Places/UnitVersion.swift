/// A division of the country into administrative units, in force from one day to another.
///
/// The communes' codes went on while their territories changed: a figure of "06325" says what it
/// counts only together with its version. Further reorganisations may add versions.
public struct UnitVersion: RawRepresentable, Sendable, Hashable {
  private let place: UInt8

  private static let names = ["three-tier", "two-tier"]

  /// The stable name of the version.
  public var rawValue: String { Self.names[Int(place)] }

  /// Creates a version from its stable name; `nil` for one that is not known.
  public init?(rawValue: String) {
    guard let place = Self.names.firstIndex(of: rawValue) else { return nil }
    self.init(place: UInt8(truncatingIfNeeded: place))
  }

  private init(place: UInt8) { self.place = place }

  /// Provinces, districts and communes: 63, 696 and 10,035, as they stood on 30 June 2025.
  ///
  /// Communes and districts were merged and renamed before, too; of when each of these units began
  /// the source says nothing.
  public static let threeTier = UnitVersion(place: 0)

  /// Provinces and communes, from 1 July 2025: 34 and 3,321.
  ///
  /// Law 72/2025/QH15 on the organisation of local government; Resolution 202/2025/QH15 on the
  /// provinces; Decision 19/2025/QĐ-TTg for the codes.
  public static let twoTier = UnitVersion(place: 1)

  /// All versions, the earliest first.
  public static let all: [UnitVersion] = [threeTier, twoTier]

  /// The version in force on a day.
  ///
  /// - Parameter date: A day in Vietnam. Before the first version is known to have begun, the
  ///   first version, whose names may then be later ones.
  public init(on date: CalendarDate) {
    self = date < Self.reform ? .threeTier : .twoTier
  }

  /// The first day it is in force; `nil` where the source does not say.
  public var validFrom: CalendarDate? { self == .twoTier ? Self.reform : nil }

  /// The last day it is in force; `nil` while it is.
  public var validThrough: CalendarDate? {
    self == .threeTier ? CalendarDate(uncheckedYear: 2025, month: 6, day: 30) : nil
  }

  private static let reform = CalendarDate(uncheckedYear: 2025, month: 7, day: 1)
}

extension UnitVersion: Comparable {
  /// Orders versions by time.
  public static func < (lhs: UnitVersion, rhs: UnitVersion) -> Bool {
    lhs.place < rhs.place
  }
}

extension UnitVersion: CustomStringConvertible {
  /// The stable name of the version.
  public var description: String { rawValue }
}
