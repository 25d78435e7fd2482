import ReportSupport

/// A chart of lying bars as inline SVG: how much of each product, each bar in stacked parts.
struct BarChart {
  /// One bar.
  struct Bar {
    let label: String
    let value: String
    /// The lengths of the parts, in the order of the chart's part classes.
    let parts: [Int64]
  }

  let title: String
  let bars: [Bar]
  /// The style classes of the parts.
  let partClasses: [String]

  private let width = 380
  private let rowHeight = 64

  var svg: String {
    let longest = bars.map { $0.parts.reduce(0, +) }.max() ?? 0
    let height = max(bars.count, 1) * rowHeight
    var svg = """
      <svg class="chart" viewBox="0 0 \(width) \(height)" role="img" \
      aria-label="\(title.escapedForMarkup)">
      """
    for (row, bar) in bars.enumerated() {
      let top = row * rowHeight
      svg += """
        <text class="name" x="0" y="\(top + 15)">\(bar.label.shortened(to: 44).escapedForMarkup)\
        </text><text class="value" x="0" y="\(top + 33)">\(bar.value.escapedForMarkup)</text>\
        <rect class="track" x="0" y="\(top + 41)" width="\(width)" height="12" rx="3"/>
        """
      var x = 0.0
      for (part, style) in zip(bar.parts, partClasses) where part > 0 && longest > 0 {
        let length = Double(width) * Double(part) / Double(longest)
        svg += """
          <rect class="\(style)" x="\(x.rounded1)" y="\(top + 41)" \
          width="\(max(length, 1.5).rounded1)" height="12" rx="3"/>
          """
        x += length
      }
    }
    return svg + "</svg>"
  }
}

extension String {
  /// The text, cut with an ellipsis when it has more than so many characters.
  func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
