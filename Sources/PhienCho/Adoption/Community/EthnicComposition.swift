/// An ethnic group (dân tộc), by the name that the place's own statistics use.
public struct EthnicGroup: Sendable, Hashable {
  /// The name, such as "Xơ Đăng".
  public let name: String

  /// Creates a group.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` for a name that is empty or of several lines.
  public init(_ name: String) throws(AdoptionError) {
    guard CatalogueText.isName(name) else {
      throw AdoptionError(
        .malformed, reason: "an ethnic group's name is something on one line")
    }
    self.name = name
  }
}

/// How many of a place's people belong to which ethnic group (thành phần dân tộc).
///
/// Numbers of persons, as a place's statistics publish them, that merge from hamlet to commune to
/// province. A register of households has no column for it, and is to have none: what a place is made
/// of can be counted without saying it of anyone.
public struct EthnicComposition: Sendable, Hashable {
  private var persons: [EthnicGroup: Int64] = [:]

  /// Persons whose group was not recorded.
  public private(set) var unrecorded: Int64 = 0

  /// Persons whose group is known.
  public private(set) var recorded: Int64 = 0

  /// A composition of nobody.
  public static let zero = EthnicComposition()

  private init() {}

  /// Creates a composition.
  ///
  /// - Parameters:
  ///   - persons: Persons by group.
  ///   - unrecorded: Persons whose group was not recorded.
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a number below 0, and `overflow`.
  public init(
    _ persons: [EthnicGroup: Int64], unrecorded: Int64 = 0
  ) throws(AdoptionError) {
    for number in persons.values where number < 0 {
      throw AdoptionError(.outOfRange, reason: "\(number) persons are no number of persons")
    }
    guard unrecorded >= 0 else {
      throw AdoptionError(.outOfRange, reason: "\(unrecorded) persons are no number of persons")
    }
    for number in persons.values { recorded = try Self.sum(recorded, number) }
    self.persons = persons.filter { $0.value > 0 }
    self.unrecorded = unrecorded
  }

  /// Adds the people of another place.
  ///
  /// - Throws: ``AdoptionError`` with code `overflow`; the composition is then as it was.
  /// - Complexity: O(*n*) in the other's groups.
  public mutating func merge(_ other: EthnicComposition) throws(AdoptionError) {
    let all = try Self.sum(recorded, other.recorded)
    unrecorded = try Self.sum(unrecorded, other.unrecorded)
    recorded = all
    // Parts of a sum that fits fit too.
    persons.merge(other.persons) { $0 &+ $1 }
  }

  private static func sum(_ one: Int64, _ other: Int64) throws(AdoptionError) -> Int64 {
    let (sum, overflow) = one.addingReportingOverflow(other)
    guard !overflow else {
      throw AdoptionError(.overflow, reason: "a number of persons does not fit in 64 bits")
    }
    return sum
  }

  /// How many persons belong to a group.
  public subscript(_ group: EthnicGroup) -> Int64 { persons[group] ?? 0 }

  /// The share of a group among the persons whose group is known; `nil` where nobody's is.
  public func share(of group: EthnicGroup) -> ExactRatio? {
    recorded == 0 ? nil : ExactRatio(unchecked: self[group], of: recorded)
  }

  /// The groups there are persons of, the largest first, then by name.
  ///
  /// - Complexity: O(*n* log *n*) in the groups.
  public var groups: [EthnicGroup] {
    persons.sorted { ($1.value, $0.key.name) < ($0.value, $1.key.name) }.map(\.key)
  }
}
