public import PhienCho

/// A programme's numbers, and the files that hold the rest of it (đề cương chương trình).
public struct ProgrammeOutline: Sendable, Hashable {
  /// The first and the last day of the programme.
  public let period: CalendarPeriod

  /// How many sessions each commune holds in a calendar month; 1 to 31.
  public let sessionsPerMonth: Int

  /// The least revenue at which a session counts as successful; from 0.
  public let leastRevenue: Money

  /// How many broadcasts over the loudspeakers a week should have; `nil` where none are planned.
  public let broadcastsPerWeek: Int?

  /// The file of its communes, as ``CommuneRegister`` reads it.
  public let communes: String

  /// The file of sessions that were held, as ``SessionRegister`` reads it; `nil` for none yet.
  public let sessions: String?

  /// The file of training courses, as ``CourseRegister`` reads it; `nil` for none.
  public let courses: String?

  /// The file of broadcasts, as ``BroadcastRegister`` reads it; `nil` for none.
  public let broadcasts: String?

  /// The plan with its communes.
  ///
  /// - Throws: `AdoptionError` with code `duplicate` for a commune named twice, and `outOfRange` for
  ///   numbers that are no plan.
  public func plan(
    of communes: [ProgrammePlan.Commune]
  ) throws(AdoptionError) -> ProgrammePlan {
    try ProgrammePlan(
      communes, over: period, sessionsPerMonth: sessionsPerMonth, leastRevenue: leastRevenue)
  }
}

/// The format of a programme: one JSON object.
///
/// ```json
/// {"from":"2024-01-01","until":"2024-12-31","sessions_per_month":1,"least_revenue_vnd":3000000,
///  "broadcasts_per_week":7,"communes":"communes.csv","sessions":"sessions.csv",
///  "courses":"courses.csv","broadcasts":"broadcasts.csv","note":"…"}
/// ```
///
/// The days and `communes` are required; `sessions_per_month` is 1 and `least_revenue_vnd` 3,000,000
/// where they are left out, as the youth union of Hà Nội planned. Fields the format does not know are
/// refused.
public enum ProgrammeJSON: Sendable {
  private static let names = [
    "from", "until", "sessions_per_month", "least_revenue_vnd", "broadcasts_per_week", "communes",
    "sessions", "courses", "broadcasts", "note",
  ]

  /// Reads a programme.
  ///
  /// - Parameter bytes: The object, in UTF-8.
  /// - Returns: The programme; its files are not looked for.
  /// - Throws: ``RegisterFault`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(RegisterFault) -> ProgrammeOutline {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw RegisterFault(line: error.line, reason: error.reason)
    }
    try RegisterJSON.refuse(document.root, in: document, otherThan: names)
    let (from, until) = (try day("from", document), try day("until", document))
    let period: CalendarPeriod
    do {
      period = try CalendarPeriod(from: from, through: until)
    } catch {
      throw RegisterJSON.fault("until", of: document.root, in: document, error.reason)
    }
    guard let communes = try file("communes", document) else {
      throw RegisterJSON.fault(
        "communes", of: document.root, in: document,
        "must name the file of the programme's communes")
    }
    return ProgrammeOutline(
      period: period,
      sessionsPerMonth: Int(
        try number("sessions_per_month", within: 1...31, document) ?? 1),
      leastRevenue: Money(
        vnd: try number("least_revenue_vnd", within: 0...1_000_000_000_000, document) ?? 3_000_000),
      broadcastsPerWeek: try number("broadcasts_per_week", within: 1...1000, document)
        .map { Int($0) },
      communes: communes, sessions: try file("sessions", document),
      courses: try file("courses", document), broadcasts: try file("broadcasts", document))
  }

  private static func day(
    _ name: StaticString, _ document: JSONDocument
  ) throws(RegisterFault) -> CalendarDate {
    let node = document.member(name, of: document.root)
    guard let day = node.flatMap({ document.string($0) }).flatMap({ CalendarDate($0) }) else {
      throw RegisterJSON.fault(
        name, of: document.root, in: document, "must be a day such as 2024-01-31")
    }
    return day
  }

  private static func number(
    _ name: StaticString, within range: ClosedRange<Int64>, _ document: JSONDocument
  ) throws(RegisterFault) -> Int64? {
    guard let node = document.member(name, of: document.root) else { return nil }
    guard let number = document.integer(node), range.contains(number) else {
      throw RegisterJSON.fault(
        name, of: document.root, in: document,
        "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func file(
    _ name: StaticString, _ document: JSONDocument
  ) throws(RegisterFault) -> String? {
    guard let node = document.member(name, of: document.root) else { return nil }
    guard let text = document.string(node), !text.isEmpty else {
      throw RegisterJSON.fault(
        name, of: document.root, in: document, "must be the name of a file")
    }
    return text
  }
}
