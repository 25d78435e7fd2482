import Mustache
package import PhienCho
import PhienChoReading
import ReportSupport

/// The report as one self-contained HTML page.
package struct ReportPage {
  /// How many orders, and how many comments to review, a page shows; the rest is in the CSV.
  package static let rowLimit = 500

  private let report: SessionReport
  private let catalogue: Catalogue

  /// Creates a page.
  package init(_ report: SessionReport, catalogue: Catalogue) {
    self.report = report
    self.catalogue = catalogue
  }

  /// The page's HTML.
  ///
  /// - Throws: the template library's error, when the built-in template were not one.
  package func html() throws -> String {
    // The library keeps escapings by name, and a template finds its own when it is read.
    MustacheContentTypes.register(MarkupEscaping(), named: MarkupEscaping.name)
    return try MustacheTemplate(string: PageTemplate.text).render(view)
  }

  private var view: View {
    View(
      title: report.title, when: report.whenText, notes: report.notes, cards: cards,
      timeChart: timeChart?.svg, timeHint: timeHint, massChart: massChart?.svg, stages: stages,
      breakdowns: breakdowns, stagesHint: Wording.stagesAreSeparate, ordersHint: ordersHint,
      orders: report.orders.map(row),
      hasReview: !report.reviewCounts.isEmpty, reviewHint: reviewHint,
      reasons: report.reviewCounts.map {
        View.Figure(name: Wording.reason($0.reason), count: $0.count.grouped)
      },
      reviewItems: report.review.map { item in
        View.ReviewItem(
          buyer: item.buyer, time: item.instant?.clock ?? "–", text: item.text,
          reasons: item.reasons.map(Wording.reason).joined(separator: ", "))
      },
      hasIntake: report.intake != nil, intake: report.intakeFigures,
      hasMalformed: report.intake?.malformedShown.isEmpty == false,
      malformed: report.malformedLines,
      privacy: Wording.privacy(showsContacts: report.showsContacts))
  }

  private var cards: [View.Card] {
    let orders = Wording.buyersAndOrders(report)
    let first =
      report.intake.map {
        View.Card(
          label: "Bình luận đã đọc", figure: $0.comments.grouped, detail: orders, style: "")
      }
      ?? View.Card(
        label: "Người mua", figure: report.summary.buyers.grouped, detail: orders, style: "")
    return [first]
      + [SessionReport.Stage.confirmed, .unconfirmed, .waitlisted].map { stage in
        let tally = report.summary.total[keyPath: stage.figures]
        let orders = report.ordersByStage[stage.rawValue].grouped
        return View.Card(
          label: Wording.name(stage), figure: tally.money.description,
          detail: tally.lines == 0 ? "\(orders) đơn" : "\(orders) đơn · \(tally.goodsText())",
          style: "\(stage)")
      }
  }

  private var timeChart: ColumnChart? {
    report.timeline.map { timeline in
      ColumnChart(
        title: "Lượt đặt theo thời gian",
        columns: timeline.counts.indices.map { index in
          ColumnChart.Column(label: timeline.label(index), value: timeline.counts[index])
        })
    }
  }

  private var timeHint: String {
    report.timeline.map { "Số lượt chốt và sửa đơn trong mỗi \($0.stepText)." } ?? ""
  }

  private var massChart: BarChart? {
    let sold = report.offers.filter { row in Self.chartStages.contains { row.mass($0) > .zero } }
    guard !sold.isEmpty else { return nil }
    let largest = sold.sorted { $0.mass(.claimed) > $1.mass(.claimed) }
    return BarChart(
      title: "Khối lượng theo mặt hàng",
      bars: largest.prefix(8).map { row in
        let masses = Self.chartStages.map(row.mass)
        return BarChart.Bar(
          label: row.name,
          value: masses.filter { $0 > .zero }.map(\.description).joined(separator: " · "),
          parts: masses.map(\.grams))
      },
      partClasses: Self.chartStages.map { "\($0)" })
  }

  private static let chartStages: [SessionReport.Stage] = [
    .confirmed, .closed, .unconfirmed, .waitlisted,
  ]

  private var stages: [View.Stage] {
    SessionReport.Stage.allCases.map { stage in
      let tally = report.summary.total[keyPath: stage.figures]
      return View.Stage(
        name: Wording.name(stage), style: "\(stage)",
        orders: report.ordersByStage[stage.rawValue].grouped, mass: tally.massText,
        pieces: tally.pieces.description, money: tally.money.description)
    }
  }

  private var breakdowns: [View.Breakdown] {
    let stages = report.breakdownStages
    return [
      ("Theo mặt hàng", "Mặt hàng", report.offers),
      ("Theo người sản xuất", "Người sản xuất", report.producers),
    ].filter { !$0.2.isEmpty }.map { title, heading, rows in
      View.Breakdown(
        title: title, heading: heading, columns: stages.map(Wording.mark),
        rows: rows.map { row in
          View.Row(
            name: row.name, detail: row.detailWithStars,
            cells: stages.map { stage in
              View.Cell(
                label: Wording.mark(stage), goods: row.goods(stage), money: row.money(stage))
            })
        })
    }
  }

  private var ordersHint: String {
    let all = report.orderCount.grouped
    return report.orders.count < report.orderCount
      ? "\(report.orders.count.grouped) đơn đầu trong \(all) đơn; đủ tất cả trong orders.csv."
      : "\(all) đơn, theo thứ tự thời gian."
  }

  private var reviewHint: String {
    let all = report.intake?.toReview ?? report.review.count
    return report.review.count < all
      ? "\(report.review.count.grouped) bình luận đầu trong \(all.grouped) bình luận cần người xem."
      : "\(all.grouped) bình luận cần người xem."
  }

  private func row(_ order: SessionReport.Order) -> View.Order {
    View.Order(
      buyer: order.buyer, name: order.name.isEmpty ? nil : order.name,
      phone: order.phone.isEmpty ? "–" : order.phone, time: order.instant.clock,
      lines: order.lines.map { line in
        let offer = catalogue.offers[line.offer]
        return View.Line(
          text: "\(line.quantity.text(soldAt: offer.price)) \(offer.name)",
          mark: line.stage == order.state.stageOfHeldGoods ?? .released
            ? nil : Wording.mark(line.stage).lowercased())
      },
      money: order.total.description, stage: Wording.name(order.state), style: "\(order.state)",
      review: order.needsReview ? "Cần xem lại" : nil)
  }
}

/// What the template shows, in its names.
///
/// The rows of long tables name their own members, which the template library otherwise finds by
/// reflection, at a cost that shows.
private struct View {
  struct Card {
    let label: String
    let figure: String
    let detail: String?
    let style: String
  }
  struct Stage {
    let name: String
    let style: String
    let orders: String
    let mass: String
    let pieces: String
    let money: String
  }
  struct Cell {
    let label: String
    let goods: String
    let money: String
  }
  struct Row {
    let name: String
    let detail: String
    let cells: [Cell]
  }
  struct Breakdown {
    let title: String
    let heading: String
    let columns: [String]
    let rows: [Row]
  }
  struct Line: MustacheParent {
    let text: String
    let mark: String?

    func child(named name: String) -> Any? {
      switch name {
      case "text": text
      case "mark": mark
      default: nil
      }
    }
  }
  struct Order: MustacheParent {
    let buyer: String
    let name: String?
    let phone: String
    let time: String
    let lines: [Line]
    let money: String
    let stage: String
    let style: String
    let review: String?

    func child(named name: String) -> Any? {
      switch name {
      case "buyer": buyer
      case "name": self.name
      case "phone": phone
      case "time": time
      case "lines": lines
      case "money": money
      case "stage": stage
      case "style": style
      case "review": review
      default: nil
      }
    }
  }
  struct ReviewItem: MustacheParent {
    let buyer: String
    let time: String
    let text: String
    let reasons: String

    func child(named name: String) -> Any? {
      switch name {
      case "buyer": buyer
      case "time": time
      case "text": text
      case "reasons": reasons
      default: nil
      }
    }
  }
  struct Figure {
    let name: String
    let count: String
  }

  let title: String
  let when: String?
  let notes: [String]
  let cards: [Card]
  let timeChart: String?
  let timeHint: String
  let massChart: String?
  let stages: [Stage]
  let breakdowns: [Breakdown]
  let stagesHint: String
  let ordersHint: String
  let orders: [Order]
  let hasReview: Bool
  let reviewHint: String
  let reasons: [Figure]
  let reviewItems: [ReviewItem]
  let hasIntake: Bool
  let intake: [SessionReport.Figure]
  let hasMalformed: Bool
  let malformed: [String]
  let privacy: String
}
