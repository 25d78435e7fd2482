package import PhienCho
package import PhienChoReading

/// What a report says of the programme of sessions, before it is laid out.
package struct ProgrammeReport: Sendable {
  /// How many weeks of broadcasts are shown, the latest.
  static let weekLimit = 8

  /// The programme's numbers.
  package let outline: ProgrammeOutline

  /// Who is behind, and how far the groups have come.
  package let review: ProgrammeReview

  /// Sessions of the plan that sold for less than the least, the latest first.
  package let weak: [(session: HeldSession, commune: ProgrammePlan.Commune)]

  /// Courses that have ended by the day, the latest first.
  package let courses: [TrainingCourse]

  /// What those courses came to.
  package let training: TrainingReview

  /// The whole weeks of the plan so far, the earliest first; `nil` where no broadcasts are planned.
  package let weeks: [BroadcastCalendar.Week]?

  /// Whether the numbers of households of every course are hidden, since one course has too few: it
  /// would be the whole less the others.
  package let hidesAttendance: Bool

  /// Puts together what the files hold.
  ///
  /// - Throws: ``AdoptionError`` for a plan that is none.
  init(
    _ outline: ProgrammeOutline, communes: [ProgrammePlan.Commune], sessions: [HeldSession],
    courses: [TrainingCourse], broadcasts: [BroadcastRegister.Entry], on day: CalendarDate,
    hidesSmallCells: Bool
  ) throws(AdoptionError) {
    self.outline = outline
    let plan = try outline.plan(of: communes)
    var review = ProgrammeReview(of: plan, on: day)
    for session in sessions { review.add(session) }
    self.review = review
    let byCode = Dictionary(communes.map { ($0.code, $0) }) { first, _ in first }
    weak = sessions.compactMap { session in
      guard let commune = byCode[session.commune], let revenue = session.revenue,
        plan.period.contains(session.day), session.day <= day, revenue < plan.leastRevenue
      else { return nil }
      return (session, commune)
    }.sorted { $0.session.day > $1.session.day }
    var training = TrainingReview()
    for course in courses { training.add(course, asOf: day) }
    self.training = training
    self.courses = courses.filter { $0.period.last <= day }
      .sorted { $0.period.last > $1.period.last }
    hidesAttendance =
      hidesSmallCells
      && self.courses.contains { course in
        let guests = course.completed.subtracting(course.invited).count
        let counts = [
          course.invited.count, course.absent.count, course.completed.count, guests,
          course.completed.count - guests,
        ]
        return counts.contains { SmallCells.isSmall($0) }
      }
    guard let perWeek = outline.broadcastsPerWeek else {
      weeks = nil
      return
    }
    var calendar = try BroadcastCalendar(perWeek: perWeek, over: outline.period)
    for entry in broadcasts { try calendar.add(entry.broadcasts, on: entry.day) }
    weeks = calendar.weeks(through: day)
  }

  /// The month that is looked at: the day's, or the programme's last one when it is over.
  package var month: (year: Int, month: Int) {
    let day = min(review.asOf, outline.period.last)
    return (day.year, day.month)
  }

  /// Who owes something for the month that is looked at.
  package var behind: [ProgrammeReview.Arrear] {
    review.arrears.filter { ($0.year, $0.month) == month }
  }

  /// Who owes something for the months before it.
  package var overdue: [ProgrammeReview.Arrear] {
    review.arrears.filter { ($0.year, $0.month) != month }
  }

  /// The weeks that fell short.
  package var weeksBehind: [BroadcastCalendar.Week] { weeks?.filter { $0.missing > 0 } ?? [] }
}
