import ReportSupport

/// A column chart as inline SVG: how many orders came in each stretch of time.
struct ColumnChart {
  /// One column.
  struct Column {
    let label: String
    let value: Int
  }

  let title: String
  let columns: [Column]
  let words: Wording

  private let width = 380
  private let height = 220
  private let left = 44
  private let right = 8
  private let top = 22
  private let bottom = 30

  var svg: String {
    let peak = columns.map(\.value).max() ?? 0
    let step = Self.gridStep(to: peak)
    let ceiling = max(step, (peak + step - 1) / step * step)
    let plot = height - top - bottom
    let slot = Double(width - left - right) / Double(max(columns.count, 1))
    func y(_ value: Int) -> Double {
      Double(top) + Double(plot) * (1 - Double(value) / Double(ceiling))
    }

    var svg = """
      <svg class="chart" viewBox="0 0 \(width) \(height)" role="img" \
      aria-label="\(title.escapedForMarkup)">
      """
    for line in stride(from: 0, through: ceiling, by: step) {
      let at = y(line).rounded1
      svg += """
        <line class="grid" x1="\(left)" x2="\(width - right)" y1="\(at)" y2="\(at)"/>\
        <text class="axis" x="\(left - 6)" y="\((y(line) + 4).rounded1)" text-anchor="end">\
        \(words.count(line))</text>
        """
    }
    // As many labels as fit side by side, always on the same beat.
    let beat = max(1, (columns.count + 5) / 6)
    var peakIsLabelled = false
    for (index, column) in columns.enumerated() {
      let x = Double(left) + slot * Double(index)
      let middle = (x + slot / 2).rounded1
      if column.value > 0 {
        svg += """
          <rect class="column" x="\((x + slot * 0.12).rounded1)" y="\(y(column.value).rounded1)" \
          width="\((slot * 0.76).rounded1)" \
          height="\((Double(height - bottom) - y(column.value)).rounded1)" rx="2">\
          <title>\(column.label.escapedForMarkup): \(words.count(column.value))</title></rect>
          """
      }
      if column.value == peak, peak > 0, !peakIsLabelled {
        peakIsLabelled = true
        svg += """
          <text class="peak" x="\(middle)" y="\((y(column.value) - 6).rounded1)" \
          text-anchor="middle">\(words.count(column.value))</text>
          """
      }
      if index.isMultiple(of: beat) {
        svg += """
          <text class="axis" x="\(middle)" y="\(height - 10)" text-anchor="middle">\
          \(column.label.escapedForMarkup)</text>
          """
      }
    }
    return svg + "</svg>"
  }

  /// The distance between grid lines: 1, 2 or 5 times a power of ten, for about four lines.
  private static func gridStep(to peak: Int) -> Int {
    var unit = 1
    while true {
      for factor in [1, 2, 5] where unit * factor * 4 >= peak { return unit * factor }
      unit *= 10
    }
  }
}

extension Double {
  /// The number to one decimal place, as SVG writes it.
  var rounded1: String {
    let tenths = Int((self * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
