import PhienCho
import ReportSupport

/// Lying bars as inline SVG: the share in each hamlet, with a line at the target.
struct ProgressChart {
  /// One hamlet.
  struct Bar {
    let name: String
    let value: String
    /// `nil` where it is undefined.
    let ratio: ExactRatio?
    let isAttained: Bool
  }

  let title: String
  let bars: [Bar]
  /// `nil` for no target.
  let target: Percent?

  private let width = 380
  private let rowHeight = 46

  var svg: String {
    var svg = """
      <svg class="chart" viewBox="0 0 \(width) \(max(bars.count, 1) * rowHeight)" role="img" \
      aria-label="\(title.escapedForMarkup)">
      """
    for (row, bar) in bars.enumerated() {
      let top = row * rowHeight
      let style = bar.isAttained ? "confirmed" : "unconfirmed"
      svg += """
        <text class="name" x="0" y="\(top + 15)">\(String(bar.name.prefix(32)).escapedForMarkup)\
        </text><text class="value" x="\(width)" y="\(top + 15)" text-anchor="end">\
        \(bar.value.escapedForMarkup)</text>\
        <rect class="track" x="0" y="\(top + 22)" width="\(width)" height="12" rx="3"/>
        """
      if let ratio = bar.ratio, ratio.numerator > 0 {
        svg += """
          <rect class="\(style)" x="0" y="\(top + 22)" width="\(Self.tenths(length(ratio)))" \
          height="12" rx="3"/>
          """
      }
      if let target {
        let x = Self.tenths(Int(target.hundredths) * width / 1000)
        svg += """
          <line class="goal" x1="\(x)" x2="\(x)" y1="\(top + 19)" y2="\(top + 37)"/>
          """
      }
    }
    return svg + "</svg>"
  }

  /// The bar's length in tenths of a unit; never so short that it cannot be seen.
  private func length(_ ratio: ExactRatio) -> Int {
    let (product, overflow) = Int64(width * 10).multipliedReportingOverflow(by: ratio.numerator)
    return overflow ? width * 10 : max(15, Int(product / ratio.denominator))
  }

  /// A number of tenths as SVG writes it.
  static func tenths(_ number: Int) -> String {
    number.isMultiple(of: 10) ? "\(number / 10)" : "\(number / 10).\(abs(number % 10))"
  }
}
