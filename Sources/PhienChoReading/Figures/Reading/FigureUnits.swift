internal import VietnameseText

/// What the rows of the table of units are to a report.
enum FigureUnits {
  /// One row.
  struct Row: Sendable {
    var kind = Figure.Kind.count
    /// A unit of time: phút, tháng.
    var isTime = false
    /// A noun and not a measure.
    var isNoun = false
    /// The name that is shown, where it is not that of the text.
    var name = ""
    /// "lần", which is of times, too.
    var isTimes = false
    /// Whether values stay in the unit that was said.
    var keepsUnit = false
  }

  /// A row for each of the table's.
  static let rows: [Row] = MeasureUnit.table.map { unit in
    var row = Row(name: unit.name)
    switch unit.unit.kind {
    case .money:
      row.kind = .money
      row.name = unit.unit.symbol
    case .mass:
      row.kind = .mass
      row.name = unit.unit.symbol
    case .percent: row.kind = .percent
    case .duration, .months:
      row.kind = .duration
      row.isTime = true
      row.keepsUnit = true
    case .classifier:
      row.isNoun = true
      row.isTimes = unit.name == "lần"
      if unit.name == "điểm phần trăm" { row.kind = .percent }
    case .other:
      row.name = unit.unit.symbol
      row.keepsUnit = true
    default: row.keepsUnit = true
    }
    return row
  }
}
