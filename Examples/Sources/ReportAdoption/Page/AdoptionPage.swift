import Mustache
import PhienCho
import PhienChoReading
import ReportSupport

/// The report as one self-contained HTML page.
package struct AdoptionPage {
  /// How many wrong rows of a file a page shows.
  static let faultLimit = 50

  private let report: AdoptionReport

  /// Creates a page.
  package init(_ report: AdoptionReport) { self.report = report }

  /// The page's HTML.
  ///
  /// - Throws: the template library's error, when the built-in template were not one.
  package func html() throws -> String {
    MustacheContentTypes.register(MarkupEscaping(), named: MarkupEscaping.name)
    return try MustacheTemplate(string: AdoptionTemplate.text).render(view)
  }

  private var view: [String: Any] {
    let values = report.total.values
    var view: [String: Any] = [
      "title": report.title, "day": Wording.day(report.day), "rows": Wording.rows(report),
      "cards": cards, "hasTargets": !report.targets.isEmpty, "targets": targets,
      "hasParts": report.parts.count > 1, "parts": parts, "partColumns": columns.map(\.1),
      "partHeading": report.isByCommune ? "Xã" : "Thôn",
      "partsTitle": report.isByCommune ? "Theo xã" : "Theo thôn",
      "metrics": values.filter { $0.undefined == nil && !report.isHidden($0) }.map(metric),
      "hasUndefined": values.contains { $0.undefined != nil },
      "undefined": values.compactMap(undefined), "hasFaults": report.faultCount > 0,
      "faults": faults,
      "faultsHint": "Các dòng này không được tính. Sửa trong sổ rồi chạy lại.",
      "privacy": Wording.privacy(report),
    ]
    if report.parts.count > Self.partLimit {
      view["partsHint"] =
        "\(Self.partLimit) đơn vị đầu trong \(report.parts.count); đủ tất cả trong adoption.csv."
    }
    if let programme = report.programme { view["programme"] = ProgrammeView(programme).view }
    if let progressChart { view.merge(progressChart) { $1 } }
    if let seriesChart { view.merge(seriesChart) { $1 } }
    return view
  }

  // MARK: Figures

  private var cards: [[String: Any]] {
    var cards: [[String: Any]] = [
      [
        "label": "Hộ thường trú", "figure": report.total.tally[.households].grouped,
        "detail": "\(report.total.tally[.farmHouseholds].grouped) hộ SXNN", "style": "",
      ]
    ]
    for id in [AdoptionMetric.ID.stall, .payment] {
      guard let value = report.total[id], !report.isHidden(value) else { continue }
      cards.append([
        "label": value.metric.vietnameseName, "figure": Wording.figure(value),
        "detail": "\(Wording.count(value)) \(value.unit.rawValue)", "style": "confirmed",
      ])
    }
    if let progress = report.progress.first,
      !report.isHidden(report.total[progress.target.metric])
    {
      cards.append([
        "label": "Còn thiếu để đạt \(progress.target.percent)",
        "figure": "\(progress.missing.grouped) \(progress.target.metric.unit.rawValue)",
        "detail": Wording.pace(progress) ?? Wording.state(progress),
        "style": progress.isAttained ? "confirmed" : "unconfirmed",
      ])
    } else if let value = report.total[.stallAndPayment], !report.isHidden(value) {
      cards.append([
        "label": "Có cả hai", "figure": Wording.figure(value),
        "detail": "\(Wording.count(value)) \(value.unit.rawValue)", "style": "confirmed",
      ])
    }
    return cards
  }

  private var targets: [[String: Any]] {
    report.targets.filter { !report.isHidden(report.total[$0.metric]) }.map { target in
      let value = report.total[target.metric]
      var row: [String: Any] = [
        "goal": Wording.goal(target), "count": Wording.count(value),
        "figure": Wording.figure(value),
      ]
      if !target.source.isEmpty { row["source"] = target.source }
      if let progress = target.progress(in: report.total) {
        row["missing"] = Wording.missing(progress)
        row["state"] = Wording.state(progress)
        row["style"] =
          progress.isAttained ? "confirmed" : progress.isOverdue ? "overdue" : "unconfirmed"
        if let pace = Wording.pace(progress) { row["pace"] = pace }
      } else {
        row["missing"] = value.undefined.map(Wording.undefined) ?? ""
        row["state"] = "Chưa đánh giá được"
      }
      return row
    }
  }

  private func metric(_ value: MetricValue) -> [String: Any] {
    let metric = value.metric
    var row: [String: Any] = [
      "number": metric.number, "name": metric.vietnameseName, "source": metric.source,
      "definition": metric.denominatorText.isEmpty
        ? metric.numeratorText : "\(metric.numeratorText) / \(metric.denominatorText)",
      "count": Wording.count(value),
      "figure": value.denominator == nil ? "" : Wording.figure(value),
    ]
    if let unknown = Wording.unknown(value) { row["unknown"] = unknown }
    return row
  }

  private func undefined(_ value: MetricValue) -> [String: Any]? {
    value.undefined.map {
      [
        "number": value.metric.number, "name": value.metric.vietnameseName,
        "reason": Wording.undefined($0),
      ]
    }
  }

  // MARK: Hamlets

  static let partLimit = 300

  /// The metrics a table of hamlets has room for, and their short names.
  private var columns: [(AdoptionMetric, String)] {
    [
      (AdoptionMetric.ID.stall, "Gian hàng số"), (.payment, "Thanh toán điện tử"),
      (.stallAndPayment, "Cả hai"), (.leadReach, "Được dẫn dắt"),
    ].compactMap { id, name in
      AdoptionMetric(id: id).flatMap {
        report.total[$0].undefined == nil && !report.hiddenInParts.contains($0.id)
          ? ($0, name) : nil
      }
    }
  }

  private var parts: [[String: Any]] {
    let columns = columns
    return report.parts.prefix(Self.partLimit).map { part in
      [
        "name": part.name,
        "cells": columns.map { metric, name in
          let value = part.snapshot[metric]
          return ["label": name, "text": "\(Wording.count(value)) · \(Wording.figure(value))"]
        },
      ]
    }
  }

  private static let barLimit = 30

  private var progressChart: [String: Any]? {
    guard let metric = report.leadMetric, report.parts.count > 1,
      !report.hiddenInParts.contains(metric.id)
    else { return nil }
    let target = report.leadTarget
    let shares = report.parts.map { (row: $0, value: $0.snapshot[metric]) }
    // The furthest behind first: they are whom somebody should call on.
    let sorted = shares.sorted { a, b in
      guard let left = a.value.ratio, let right = b.value.ratio else {
        return a.value.ratio == nil && b.value.ratio != nil
      }
      return right.isAtLeast(left) && !left.isAtLeast(right)
    }
    let bars = sorted.prefix(Self.barLimit).map { row, value in
      ProgressChart.Bar(
        name: row.name, value: "\(Wording.count(value)) · \(Wording.figure(value))",
        ratio: value.ratio,
        isAttained: target?.progress(in: row.snapshot)?.isAttained ?? true)
    }
    var view: [String: Any] = [
      "progressTitle": metric.vietnameseName,
      "progressChart": ProgressChart(
        title: metric.vietnameseName, bars: bars, target: target?.percent
      ).svg,
    ]
    if let target { view["goalText"] = "Mục tiêu \(target.percent)" }
    if sorted.count > Self.barLimit {
      view["progressHint"] = "\(Self.barLimit) đơn vị thấp nhất trong \(sorted.count)."
    }
    return view
  }

  // MARK: Series

  private var seriesChart: [String: Any]? {
    let ids: [(AdoptionMetric.ID, String)] = [
      (.stall, "Gian hàng số"), (.payment, "Thanh toán điện tử"), (.stallAndPayment, "Cả hai"),
    ]
    let styles = ["first", "second", "third"]
    let shown = report.points.drop { point in
      // Before the programme began there is nothing to see.
      report.leadMetric.map { (point[$0].ratio?.numerator ?? 0) == 0 } ?? true
    }
    let before = report.points.prefix(report.points.count - shown.count).suffix(1)
    let points = Array(before + shown)
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    let lines = zip(ids, styles).compactMap { id, style -> SeriesChart.Line? in
      let ratios = points.compactMap { point in
        point[id.0].flatMap { value in
          report.isHidden(value) ? nil : value.ratio.map { (day: point.scope.asOf, ratio: $0) }
        }
      }
      return ratios.count > 1 ? SeriesChart.Line(name: id.1, style: style, points: ratios) : nil
    }
    guard !lines.isEmpty else { return nil }
    let end = max(last.scope.asOf, report.leadTarget?.due ?? last.scope.asOf)
    let chart = SeriesChart(
      title: "Theo thời gian", lines: lines, target: report.leadTarget,
      days: first.scope.asOf...end)
    return [
      "seriesChart": chart.svg,
      "lines": lines.map { ["name": $0.name, "style": $0.style] },
      "points": points.map { point -> [String: Any] in
        [
          "day": Wording.day(point.scope.asOf),
          "cells": zip(ids, styles).compactMap { id, style -> [String: Any]? in
            guard lines.contains(where: { $0.style == style }), let value = point[id.0] else {
              return nil
            }
            let isHidden = report.isHidden(value)
            return [
              "label": id.1, "text": isHidden ? Wording.hidden : Wording.figure(value),
              "detail": isHidden ? "" : Wording.count(value),
            ]
          },
        ]
      },
    ]
  }

  // MARK: Faults

  private var faults: [[String: Any]] {
    report.faults.map { file in
      var lines = file.first.prefix(Self.faultLimit).map(\.description)
      if file.count > Self.faultLimit { lines.append("…") }
      return ["file": file.file, "count": Int64(file.count).grouped, "lines": lines]
    }
  }
}
