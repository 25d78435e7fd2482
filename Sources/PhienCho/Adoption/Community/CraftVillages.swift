/// A craft village (làng nghề), as the place's own list has it.
///
/// What makes a village one is for the authority that recognises it; no criteria are built in.
public struct CraftVillage: Sendable, Hashable {
  /// Its name.
  public let name: String

  /// Its craft, such as "mây tre đan".
  public let craft: String

  /// Its commune, where known.
  public let commune: CommuneCode?

  /// Recognised by the province, and since when (được công nhận làng nghề).
  public var recognised: Holding

  /// Whether its goods are sold in live sessions, and since when.
  public var selling: Holding

  /// Creates a village.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` for a name or craft that is empty or of several
  ///   lines.
  public init(
    _ name: String, craft: String, in commune: CommuneCode? = nil, recognised: Holding = .unknown,
    selling: Holding = .unknown
  ) throws(AdoptionError) {
    guard CatalogueText.isName(name), CatalogueText.isName(craft) else {
      throw AdoptionError(
        .malformed, reason: "a craft village's name and craft are something on one line each")
    }
    self.name = name
    self.craft = craft
    self.commune = commune
    self.recognised = recognised
    self.selling = selling
  }
}

/// How many craft villages a place has, and how many of them sell live.
///
/// Counters that merge in any order; each village is to be added once. An answer nobody gave is
/// counted as such, as in ``AdoptionTally``.
public struct CraftVillageTally: Sendable, Hashable {
  /// Villages on the list.
  public private(set) var villages: Int64 = 0
  /// Villages of which it is known whether they are recognised.
  public private(set) var recognisedKnown: Int64 = 0
  /// Villages recognised by the day.
  public private(set) var recognised: Int64 = 0
  /// Villages of which it is known whether their goods are sold live.
  public private(set) var sellingKnown: Int64 = 0
  /// Villages whose goods are sold live by the day.
  public private(set) var selling: Int64 = 0

  /// Creates a tally of no villages.
  public init() {}

  /// Adds a village as it stands on a day.
  public mutating func add(_ village: CraftVillage, asOf day: CalendarDate) {
    villages += 1
    if village.recognised.isKnown { recognisedKnown += 1 }
    if village.recognised.holds(on: day) { recognised += 1 }
    if village.selling.isKnown { sellingKnown += 1 }
    if village.selling.holds(on: day) { selling += 1 }
  }

  /// Adds the villages of another place; a country has too few of them to leave 64 bits.
  public mutating func merge(_ other: CraftVillageTally) {
    villages &+= other.villages
    recognisedKnown &+= other.recognisedKnown
    recognised &+= other.recognised
    sellingKnown &+= other.sellingKnown
    selling &+= other.selling
  }

  /// The share that sells live among those of which it is known; `nil` where it is of none.
  public var sellingShare: ExactRatio? {
    sellingKnown == 0 ? nil : ExactRatio(unchecked: selling, of: sellingKnown)
  }
}
