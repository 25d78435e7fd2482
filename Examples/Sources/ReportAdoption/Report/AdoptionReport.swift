package import PhienCho
import PhienChoReading

/// What a report says, before it is laid out.
package struct AdoptionReport: Sendable {
  /// A hamlet or commune in the report's tables.
  package struct Row: Sendable {
    /// Its name.
    package let name: String
    /// What was counted there.
    package let snapshot: AdoptionSnapshot
  }

  /// How many hamlets are shown one by one; where there are more, communes are.
  package static let hamletLimit = 200

  /// The title.
  package let title: String

  /// The day the register was looked at.
  package let day: CalendarDate

  /// The shares to be reached.
  package let targets: [AdoptionTarget]

  /// Whether counts that tell of too few people are hidden.
  package let hidesSmallCells: Bool

  /// How many rows the register has.
  package var rows = 0

  /// How many of them were left out.
  package var rowsLeftOut = 0

  /// The whole at the ends of months and on the day, the earliest first.
  package var points: [AdoptionSnapshot] = []

  /// The programme of sessions; `nil` where none was named.
  package internal(set) var programme: ProgrammeReport?

  /// The rows that were left out, file by file.
  package private(set) var faults: [RegisterFaults] = []

  /// The whole.
  package private(set) var total: AdoptionSnapshot

  /// Hamlets, or communes where there are many, in the order of the register.
  package private(set) var parts: [Row] = []

  /// Whether the parts are communes.
  package private(set) var isByCommune = false

  /// Whom lead households have helped.
  package private(set) var reach = LeadReach()

  init(title: String, day: CalendarDate, targets: [AdoptionTarget], hidesSmallCells: Bool) {
    self.hidesSmallCells = hidesSmallCells
    self.title = title
    self.day = day
    self.targets = targets
    total = AdoptionSnapshot(.zero, AdoptionScope(.register, asOf: day))
  }

  mutating func add(_ faults: RegisterFaults) {
    if faults.count > 0 { self.faults.append(faults) }
  }

  mutating func finish(
    total: AdoptionTally, hamlets: [(Hamlet, AdoptionTally)], reach: LeadReach
  ) {
    self.total = AdoptionSnapshot(total, AdoptionScope(.register, asOf: day))
    self.reach = reach
    defer {
      if hidesSmallCells { hiddenInParts = SmallCells.metrics(smallIn: parts.map(\.snapshot)) }
    }
    var communes: [CommuneCode: AdoptionTally] = [:]
    for (hamlet, tally) in hamlets {
      guard let code = hamlet.commune else { continue }
      // The total has been added up before, so that its parts fit too.
      try? communes[code, default: .zero].merge(tally)
    }
    if hamlets.count > Self.hamletLimit, !communes.isEmpty {
      isByCommune = true
      parts = communes.sorted { $0.key < $1.key }.map { code, tally in
        Row(
          name: "Xã \(code)",
          snapshot: AdoptionSnapshot(tally, AdoptionScope(.commune(code), asOf: day)))
      }
    } else {
      let isOneCommune = communes.count < 2
      parts = hamlets.map { hamlet, tally in
        Row(
          name: isOneCommune && !hamlet.name.isEmpty ? hamlet.name : hamlet.description,
          snapshot: AdoptionSnapshot(tally, AdoptionScope(.hamlet(hamlet), asOf: day)))
      }
    }
  }

  /// Whether a value of the whole is hidden.
  package func isHidden(_ value: MetricValue) -> Bool {
    hidesSmallCells && SmallCells.isSmall(value)
  }

  /// The metrics whose values of hamlets are hidden, all of them: one alone would be the whole less
  /// the others.
  package private(set) var hiddenInParts: Set<AdoptionMetric.ID> = []

  /// How many rows of all files were left out.
  package var faultCount: Int { faults.reduce(0) { $0 + $1.count } }

  /// How far the whole is from each target that can be judged.
  package var progress: [TargetProgress] { targets.compactMap { $0.progress(in: total) } }

  /// The targets whose metric is undefined here.
  package var unjudged: [AdoptionTarget] {
    targets.filter { $0.progress(in: total) == nil }
  }

  /// What the charts show: the first target's metric, else the first that can be shown.
  package var leadMetric: AdoptionMetric? {
    let named = progress.first?.target.metric
    let ids: [AdoptionMetric.ID] = [.stallAndPayment, .stall, .payment]
    return named ?? ids.compactMap { AdoptionMetric(id: $0) }.first { total[$0].ratio != nil }
  }

  /// The target of the charts.
  package var leadTarget: AdoptionTarget? { progress.first?.target }

  /// The parts furthest from the charts' target, those with the most missing first.
  package var behind: [(row: Row, progress: TargetProgress)] {
    guard let target = leadTarget, !hiddenInParts.contains(target.metric.id) else { return [] }
    return parts.compactMap { row in
      target.progress(in: row.snapshot).flatMap { $0.isAttained ? nil : (row, $0) }
    }.sorted { $0.progress.missing > $1.progress.missing }
  }
}
