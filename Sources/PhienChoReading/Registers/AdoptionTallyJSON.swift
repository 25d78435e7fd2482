public import PhienCho

/// The format in which a tally is sent on: one JSON object, so that hamlets count and a province adds
/// up.
///
/// ```json
/// {"schema":"phiencho.adoption-tally","version":1,"asOf":"2025-12-31","units":"two-tier",
///  "counts":{"households":1085,"householdsStallKnown":1085,"householdsWithStall":618},
///  "audiences":{"facebook":{"viewers":6100,"confirmedOrders":56}},
///  "cancellations":{"prank":2}}
/// ```
///
/// (One line; broken here to fit.) `counts` has the names of `AdoptionCount`; those that
/// are 0 are left out. Equal tallies have equal bytes. Nothing in it names a household. What is read
/// is checked as a tally is that a program makes: no number below 0, no part above its whole; fields
/// and counts the version does not know are refused, since a sum without them would be wrong.
public enum AdoptionTallyJSON: Sendable {
  /// The name that tells a tally from other JSON.
  public static let schema = "phiencho.adoption-tally"

  /// The version of the format this library reads and writes.
  public static let version: Int64 = 1

  /// Writes what was counted on a day; where, the text does not say.
  ///
  /// - Complexity: O(1) in what was counted.
  public static func encode(_ snapshot: AdoptionSnapshot) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: "{\"schema\":")
    bytes.appendJSON(schema)
    bytes.append(json: ",\"version\":")
    bytes.appendJSON(version)
    bytes.append(json: ",\"asOf\":")
    bytes.appendJSON(snapshot.scope.asOf.description)
    bytes.append(json: ",\"units\":")
    bytes.appendJSON(snapshot.scope.units.rawValue)
    let tally = snapshot.tally
    bytes.append(json: ",\"counts\":")
    bytes.appendJSON(
      members: AdoptionCount.allCases.lazy.filter { tally[$0] != 0 }.map { ($0.name, tally[$0]) }
    ) { $1.appendJSON($0) }
    bytes.append(json: ",\"audiences\":")
    bytes.appendJSON(members: byName(tally.audiences)) { audience, bytes in
      bytes.append(json: "{\"viewers\":")
      bytes.appendJSON(audience.viewers)
      bytes.append(json: ",\"confirmedOrders\":")
      bytes.appendJSON(audience.confirmedOrders)
      bytes.append(json: "}")
    }
    bytes.append(json: ",\"cancellations\":")
    bytes.appendJSON(members: byName(tally.cancellations)) { $1.appendJSON($0) }
    bytes.append(json: "}")
    return bytes
  }

  /// Reads what was counted.
  ///
  /// - Returns: The tally and its day, in the place `AdoptionScope.Place.register`.
  /// - Throws: ``RegisterFault`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(RegisterFault) -> AdoptionSnapshot {
    do {
      return try snapshot(
        StrictObject(
          parsing: bytes,
          knowing: [
            "schema", "version", "asOf", "units", "counts", "audiences", "cancellations",
          ]))
    } catch {
      throw RegisterFault(error)
    }
  }

  private static func snapshot(
    _ object: StrictObject
  ) throws(JSONFieldError) -> AdoptionSnapshot {
    guard try object.string("schema") == schema else {
      throw object.error("schema", "a tally has the schema \"\(schema)\"")
    }
    guard let found = try object.integer("version", in: 0...Int64.max), found == version else {
      throw object.error("version", "is not known; this library reads version \(version)")
    }
    guard let day = try object.string("asOf").flatMap({ CalendarDate($0) }) else {
      throw object.error("asOf", "must be a day such as 2025-12-31")
    }
    guard let units = try object.string("units").flatMap(UnitVersion.init) else {
      let known = UnitVersion.all.map(\.rawValue).joined(separator: " or ")
      throw object.error("units", "must be \(known)")
    }
    return AdoptionSnapshot(
      try tally(object), AdoptionScope(.register, asOf: day, units: units))
  }

  private static func tally(_ object: StrictObject) throws(JSONFieldError) -> AdoptionTally {
    var counts: [AdoptionCount: Int64] = [:]
    if let members = try object.object("counts") {
      for (name, number) in try members.counts() {
        guard let count = AdoptionCount(name: name) else {
          throw members.error(name, "there is no such count in version \(version)")
        }
        counts[count] = number
      }
    }
    var audiences: [StallPlatform: SessionOutcome.Audience] = [:]
    for (name, audience) in try object.object("audiences")?
      .objects(knowing: ["viewers", "confirmedOrders"]) ?? []
    {
      audiences[StallPlatform(rawValue: name)] = SessionOutcome.Audience(
        viewers: try audience.integer("viewers", in: 0...Int64.max) ?? 0,
        confirmedOrders: try audience.integer("confirmedOrders", in: 0...Int64.max) ?? 0)
    }
    var cancellations: [CancellationReason: Int64] = [:]
    for (name, number) in try object.object("cancellations")?.counts() ?? [] {
      cancellations[CancellationReason(rawValue: name)] = number
    }
    do {
      return try AdoptionTally(counts, audiences: audiences, cancellations: cancellations)
    } catch {
      throw object.error("counts", error.reason)
    }
  }

  private static func byName<Key: RawRepresentable<String>, Value>(
    _ values: [Key: Value]
  ) -> [(String, Value)] {
    values.map { ($0.key.rawValue, $0.value) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
