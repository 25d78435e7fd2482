import PhienCho

/// The programme in the report's JSON: whole numbers, days and codes only.
struct ProgrammeData: Encodable {
  /// A commune that owes something for a month.
  struct Arrear: Encodable {
    let commune: String
    let name: String
    let year: Int
    let month: Int
    let missing: Int
    let belowRevenue: Int
    let unreported: Int
    let due: String
  }

  /// How far a group of communes has come.
  struct RollOut: Encodable {
    let group: String
    let started: Int
    let communes: Int
    let waiting: [String]
  }

  /// A session that sold for less than planned.
  struct WeakSession: Encodable {
    let commune: String
    let day: String
    let revenue: Int64
  }

  /// A course that has ended; without its numbers where they are hidden.
  struct Course: Encodable {
    let topic: String
    let from: String
    let until: String
    let invited: Int?
    let invitedCompleted: Int?
    let completed: Int?
  }

  /// A week of broadcasts.
  struct Week: Encodable {
    let monday: String
    let broadcasts: Int
    let missing: Int
  }

  let from: String
  let until: String
  let sessionsPerMonth: Int
  let leastRevenue: Int64
  let arrears: [Arrear]
  let rollOut: [RollOut]
  let weakSessions: [WeakSession]
  let sellersForOthers: [String: [String]]
  let unplannedSessions: Int
  let sessionsOutside: Int
  let courses: [Course]
  let householdsTrained: Int?
  let weeks: [Week]?

  init(_ report: ProgrammeReport) {
    let review = report.review
    from = review.plan.period.first.description
    until = review.plan.period.last.description
    sessionsPerMonth = review.plan.sessionsPerMonth
    leastRevenue = review.plan.leastRevenue.vnd
    arrears = review.arrears.map {
      Arrear(
        commune: $0.commune.code.description, name: $0.commune.name, year: $0.year,
        month: $0.month, missing: $0.missing, belowRevenue: $0.belowRevenue,
        unreported: $0.unreported, due: $0.due.description)
    }
    rollOut = review.rollOut.map {
      RollOut(
        group: $0.group, started: $0.started, communes: $0.communes,
        waiting: $0.waiting.map(\.code.description))
    }
    weakSessions = report.weak.map { session, commune in
      WeakSession(
        commune: commune.code.description, day: session.day.description,
        revenue: session.revenue?.vnd ?? 0)
    }
    sellersForOthers = Dictionary(
      review.sellersForOthers.map { ($0.commune.code.description, $0.soldFor.map(\.description)) }
    ) { first, _ in first }
    unplannedSessions = review.unplanned
    sessionsOutside = review.outside
    let isShown = !report.hidesAttendance
    courses = report.courses.map {
      Course(
        topic: $0.topic.rawValue, from: $0.period.first.description,
        until: $0.period.last.description, invited: isShown ? $0.invited.count : nil,
        invitedCompleted: isShown ? $0.invited.count - $0.absent.count : nil,
        completed: isShown ? $0.completed.count : nil)
    }
    householdsTrained = isShown ? report.training.households : nil
    weeks = report.weeks?.map {
      Week(monday: $0.monday.description, broadcasts: $0.broadcasts, missing: $0.missing)
    }
  }
}
