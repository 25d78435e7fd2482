import PhienCho
import ReportSupport

/// Shares over time as inline SVG, from 0% to 100%, with a broken line to the target.
struct SeriesChart {
  /// One metric.
  struct Line {
    let name: String
    /// The style class of the line.
    let style: String
    let points: [(day: CalendarDate, ratio: ExactRatio)]
  }

  let title: String
  let lines: [Line]
  let target: AdoptionTarget?
  /// The first and the last day shown.
  let days: ClosedRange<CalendarDate>

  private let width = 380
  private let height = 230
  private let left = 44
  private let right = 12
  private let top = 18
  private let bottom = 30

  var svg: String {
    var svg = """
      <svg class="chart" viewBox="0 0 \(width) \(height)" role="img" \
      aria-label="\(title.escapedForMarkup)">
      """
    for percent in [0, 25, 50, 75, 100] {
      let at = ProgressChart.tenths(y(hundredths: percent * 100))
      svg += """
        <line class="grid" x1="\(left)" x2="\(width - right)" y1="\(at)" y2="\(at)"/>\
        <text class="axis" x="\(left - 6)" y="\(ProgressChart.tenths(y(hundredths: percent * 100) + 40))" \
        text-anchor="end">\(percent)%</text>
        """
    }
    for (day, anchor) in [(days.lowerBound, "start"), (days.upperBound, "end")] {
      svg += """
        <text class="axis" x="\(ProgressChart.tenths(x(day)))" y="\(height - 8)" \
        text-anchor="\(anchor)">\(Wording.month(day))</text>
        """
    }
    if let target {
      let at = ProgressChart.tenths(y(hundredths: Int(target.percent.hundredths)))
      svg += """
        <line class="goal broken" x1="\(left)" x2="\(width - right)" y1="\(at)" y2="\(at)"/>\
        <text class="axis" x="\(left + 4)" \
        y="\(ProgressChart.tenths(y(hundredths: Int(target.percent.hundredths)) - 50))">\
        Mục tiêu \(target.percent)</text>
        """
    }
    // The first line lies on top where lines meet.
    for line in lines.reversed() { svg += markup(line) }
    return svg + "</svg>"
  }

  private func markup(_ line: Line) -> String {
    let places = line.points.map { (x($0.day), y($0.ratio)) }
    let path = places.map { "\(ProgressChart.tenths($0.0)),\(ProgressChart.tenths($0.1))" }
    var svg = "<polyline class=\"line \(line.style)\" points=\"\(path.joined(separator: " "))\"/>"
    for (point, place) in zip(line.points, places) {
      svg += """
        <circle class="dot \(line.style)" cx="\(ProgressChart.tenths(place.0))" \
        cy="\(ProgressChart.tenths(place.1))" r="2.6"><title>\(line.name.escapedForMarkup), \
        \(Wording.day(point.day)): \(point.ratio.percentText(decimals: 1))</title></circle>
        """
    }
    return svg
  }

  /// Across, in tenths of a unit.
  private func x(_ day: CalendarDate) -> Int {
    let span = max(1, days.upperBound.days(since: days.lowerBound))
    let at = min(max(0, day.days(since: days.lowerBound)), span)
    return left * 10 + (width - left - right) * 10 * at / span
  }

  /// Down, in tenths of a unit, at hundredths of a percent.
  private func y(hundredths: Int) -> Int {
    (height - bottom) * 10 - (height - top - bottom) * hundredths / 1000
  }

  private func y(_ ratio: ExactRatio) -> Int {
    let (product, overflow) = ratio.numerator.multipliedReportingOverflow(by: 10_000)
    return y(hundredths: overflow ? 10_000 : Int(product / ratio.denominator))
  }
}
