import PhienCho
import PhienChoReading

/// The report's JSON: whole numbers only, so that whoever reads it computes the same percentages.
struct AdoptionData: Encodable {
  /// A metric's value.
  struct Value: Encodable {
    let metric: String
    let number: String
    let numerator: Int64
    let denominator: Int64?
    let known: Int64
    /// Hundredths of a percent, rounded half up; of shares only.
    let basisPoints: Int64?
    let undefined: String?

    init(_ value: MetricValue) {
      metric = value.metric.id.rawValue
      number = value.metric.number
      numerator = value.numerator
      denominator = value.denominator
      known = value.known
      undefined = value.undefined?.rawValue
      basisPoints = value.basisPoints
    }
  }

  /// A place on a day.
  struct Place: Encodable {
    let name: String
    let asOf: String
    let units: String
    let values: [Value]
    let hidden: [String]

    /// Creates a place, without the values that are hidden.
    init(
      _ name: String, _ snapshot: AdoptionSnapshot, hiding isHidden: (MetricValue) -> Bool
    ) {
      self.name = name
      asOf = snapshot.scope.asOf.description
      units = snapshot.scope.units.description
      let values = snapshot.values
      self.values = values.filter { !isHidden($0) }.map(Value.init)
      hidden = values.filter(isHidden).map(\.metric.id.rawValue)
    }
  }

  /// A target and how far it is.
  struct Target: Encodable {
    let metric: String
    let percentHundredths: Int64
    let due: String
    let source: String
    let needed: Int64?
    let missing: Int64?
    let attained: Bool?
    let daysLeft: Int?
    let perWeek: Int64?

    init(_ target: AdoptionTarget, _ progress: TargetProgress?) {
      metric = target.metric.id.rawValue
      percentHundredths = target.percent.hundredths
      due = target.due.description
      source = target.source
      needed = progress?.needed
      missing = progress?.missing
      attained = progress?.isAttained
      daysLeft = progress?.daysLeft
      perWeek = progress?.pace(everyDays: 7)
    }
  }

  /// A row that was left out.
  struct Fault: Encodable {
    let file: String
    let line: Int
    let column: String?
    let reason: String
  }

  let schema = "phiencho.adoption"
  let version = 1
  let title: String
  let rows: Int
  let rowsLeftOut: Int
  let faultCount: Int
  let total: Place
  let parts: [Place]
  let series: [Place]
  let targets: [Target]
  let faults: [Fault]
  let programme: ProgrammeData?

  init(_ report: AdoptionReport) {
    title = report.title
    rows = report.rows
    rowsLeftOut = report.rowsLeftOut
    faultCount = report.faultCount
    total = Place("Tất cả", report.total, hiding: report.isHidden)
    parts = report.parts.map { part in
      Place(part.name, part.snapshot) { report.hiddenInParts.contains($0.metric.id) }
    }
    programme = report.programme.map { ProgrammeData($0) }
    series = report.points.map { Place("Tất cả", $0, hiding: report.isHidden) }
    targets = report.targets.filter { !report.isHidden(report.total[$0.metric]) }
      .map { Target($0, $0.progress(in: report.total)) }
    faults = report.faults.flatMap { file in
      file.first.map {
        Fault(file: file.file, line: $0.line, column: $0.column, reason: $0.reason)
      }
    }
  }
}
