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
  private let words: Wording

  /// Creates a page.
  package init(_ report: SessionReport, catalogue: Catalogue, words: Wording = Wording()) {
    self.report = report
    self.catalogue = catalogue
    self.words = words
  }

  /// The page's HTML.
  ///
  /// - Throws: the template library's error, when the built-in template were not one.
  package func html() throws -> String {
    // The library keeps escapings by name, and a template finds its own when it is read.
    MustacheContentTypes.register(MarkupEscaping(), named: MarkupEscaping.name)
    return try MustacheTemplate(string: PageTemplate.text(words)).render(view)
  }

  private var view: View {
    View(
      title: report.title, when: report.span.map(words.span), notes: report.notes, cards: cards,
      toDo: report.toDo(words), funnel: funnel.svg, unrecorded: report.stepsNotRecorded(words),
      losses: report.losses(words).map { View.Figure(name: $0.label, count: $0.figure) },
      target: report.target.map {
        View.Target(target: words.target($0.target), progress: words.progress($0), width: bar($0))
      },
      timeChart: timeChart?.svg, timeHint: timeHint, massChart: massChart?.svg, stages: stages,
      breakdowns: breakdowns, teams: teams, screen: screen, pace: pace,
      hasAudience: !report.audience.figures.isEmpty,
      audience: report.audience.figures.map { figure in
        View.Audience(
          stream: "\(words.name(figure.stream.platform)) · \(figure.stream.rawValue)",
          measure: words.name(figure.measure), count: words.figure(figure.description),
          definition: figure.definition ?? (figure.measure == .commenters ? "" : words.noDefinition)
        )
      },
      ordersHint: words.ordersHint(shown: report.orders.count, of: report.orderCount),
      orders: report.orders.map(row),
      hasReview: !report.reviewCounts.isEmpty,
      reviewHint: words.reviewHint(
        shown: report.review.count, of: report.intake?.toReview ?? report.review.count),
      reasons: report.reviewCounts.map {
        View.Figure(name: words.reason($0.reason), count: words.count($0.count))
      },
      reviewItems: report.review.map { item in
        View.ReviewItem(
          buyer: item.buyer, time: item.instant?.clock ?? "–", text: item.text,
          reasons: item.reasons.map(words.reason).joined(separator: ", "))
      },
      hasIntake: report.intake != nil, intake: report.intakeFigures(words),
      hasMalformed: report.intake?.malformedShown.isEmpty == false,
      malformed: report.malformedLines(words),
      privacy: words.privacy(showsContacts: report.showsContacts))
  }

  private var cards: [View.Card] {
    let orders = words.buyersAndOrders(report)
    let first =
      report.intake.map {
        View.Card(
          label: words.commentsRead, figure: words.count($0.comments), detail: orders, style: "")
      }
      ?? View.Card(
        label: words.buyers, figure: words.count(report.summary.buyers), detail: orders, style: "")
    return [first]
      + [SessionReport.Stage.confirmed, .unconfirmed, .waitlisted].map { stage in
        let tally = report.summary.total[keyPath: stage.figures]
        let orders = words.orders(report.ordersByStage[stage.rawValue])
        return View.Card(
          label: words.name(stage), figure: words.money(tally.money),
          detail: tally.lines == 0 ? orders : "\(orders) · \(words.goods(tally))",
          style: "\(stage)")
      }
  }

  private var funnel: BarChart {
    BarChart(
      title: words.funnelTitle,
      bars: report.funnelSteps(words).map { step in
        BarChart.Bar(label: step.label, value: step.text, parts: [Int64(step.count)])
      }, partClasses: ["confirmed"])
  }

  /// How long the bar of a target is, in percent of its track.
  private func bar(_ progress: SessionTarget.Progress) -> Int {
    guard !progress.isReached else { return 100 }
    let (product, overflow) = progress.money.vnd.multipliedReportingOverflow(by: 100)
    return overflow ? 100 : max(0, Int(product / progress.target.money.vnd))
  }

  private var teams: View.Breakdown? {
    guard let pace = report.pace, !pace.teams.isEmpty else { return nil }
    return View.Breakdown(
      title: words.hostsTitle, hint: words.hostsHint, heading: words.host,
      columns: [
        words.onAir, words.claims, words.perMinute, words.claimedMoney, words.stillAgreed,
      ],
      rows: pace.teams.map { team in
        let figures = team.figures
        return View.Row(
          name: report.name(team, words), detail: "",
          cells: cells([
            (
              words.onAir,
              figures.milliseconds == 0 ? "–" : words.duration(milliseconds: figures.milliseconds)
            ), (words.claims, words.count(figures.claims)),
            (words.perMinute, words.number(figures.claimsPerMinute, decimals: 1)),
            (words.claimedMoney, words.money(figures.goods.money)),
            (words.stillAgreed, words.count(figures.agreed)),
          ]))
      })
  }

  private var screen: View.Breakdown? {
    guard let pace = report.pace, pace.offers.contains(where: { $0.onScreen.milliseconds > 0 })
    else { return nil }
    return View.Breakdown(
      title: words.screenTitle, hint: words.screenHint, heading: words.offer,
      columns: [words.onAir, words.claims, words.perMinute, words.otherClaims],
      rows: pace.offers.map { offer in
        let figures = offer.onScreen
        return View.Row(
          name: catalogue[offer.offer]?.name ?? offer.offer.rawValue, detail: "",
          cells: cells([
            (
              words.onAir,
              figures.milliseconds == 0 ? "–" : words.duration(milliseconds: figures.milliseconds)
            ), (words.claims, words.count(figures.claims)),
            (words.perMinute, words.number(figures.claimsPerMinute, decimals: 1)),
            (words.otherClaims, words.count(offer.otherClaims)),
          ]))
      })
  }

  private func cells(_ figures: [(String, String)]) -> [View.Cell] {
    figures.map { View.Cell(label: $0, goods: $1, money: "") }
  }

  private var pace: String? {
    report.pace.map { pace in
      words.overall(pace.total)
        + (pace.busiestMinute.map { " " + words.busiest($0, pace.busiestMinuteClaims) } ?? "")
    }
  }

  private var timeChart: ColumnChart? {
    report.timeline.map { timeline in
      ColumnChart(
        title: words.overTime,
        columns: timeline.counts.indices.map { index in
          ColumnChart.Column(label: timeline.label(index, words), value: timeline.counts[index])
        }, words: words)
    }
  }

  private var timeHint: String {
    report.timeline.map { words.overTimeHint($0.step) } ?? ""
  }

  private var massChart: BarChart? {
    let sold = report.offers.filter { row in Self.chartStages.contains { row.mass($0) > .zero } }
    guard !sold.isEmpty else { return nil }
    let largest = sold.sorted { $0.mass(.claimed) > $1.mass(.claimed) }
    return BarChart(
      title: words.massByOffer,
      bars: largest.prefix(8).map { row in
        let masses = Self.chartStages.map(row.mass)
        return BarChart.Bar(
          label: row.name,
          value: masses.filter { $0 > .zero }.map(words.mass).joined(separator: " · "),
          parts: masses.map(\.grams))
      },
      partClasses: Self.chartStages.map { "\($0)" })
  }

  private static let chartStages: [SessionReport.Stage] = [
    .confirmed, .closed, .unconfirmed, .waitlisted,
  ]

  private var stages: [View.Stage] {
    report.shownStages.map { stage in
      let tally = report.summary.total[keyPath: stage.figures]
      return View.Stage(
        name: words.name(stage), style: "\(stage)",
        orders: words.count(report.ordersByStage[stage.rawValue]), mass: words.mass(tally.mass),
        pieces: words.figure(tally.pieces.description), money: words.money(tally.money))
    }
  }

  private var breakdowns: [View.Breakdown] {
    let stages = report.breakdownStages
    return [
      (words.byOffer, words.offer, report.offers),
      (words.byProducer, words.producer, report.producers),
    ].filter { !$0.2.isEmpty }.map { title, heading, rows in
      View.Breakdown(
        title: title, hint: nil, heading: heading, columns: stages.map(words.mark),
        rows: rows.map { row in
          View.Row(
            name: row.name, detail: row.detailWithStars(words),
            cells: stages.map { stage in
              View.Cell(
                label: words.mark(stage), goods: row.goods(stage, words),
                money: row.money(stage, words))
            })
        })
    }
  }

  private func row(_ order: SessionReport.Order) -> View.Order {
    View.Order(
      buyer: order.buyer, name: order.name.isEmpty ? nil : order.name,
      phone: order.phone.isEmpty ? "–" : order.phone, time: order.instant.clock,
      lines: order.lines.map { line in
        let offer = catalogue.offers[line.offer]
        return View.Line(
          text: "\(words.quantity(line.quantity, soldAt: offer.price)) \(offer.name)",
          mark: line.stage == order.state.stageOfHeldGoods ?? .released
            ? nil : words.mark(line.stage).lowercased())
      },
      money: words.money(order.total), stage: words.name(order.state), style: "\(order.state)",
      review: order.needsReview ? words.needsReview : nil)
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
    let hint: String?
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
  struct Target {
    let target: String
    let progress: String
    let width: Int
  }
  struct Audience {
    let stream: String
    let measure: String
    let count: String
    let definition: String
  }

  let title: String
  let when: String?
  let notes: [String]
  let cards: [Card]
  let toDo: [String]
  let funnel: String
  let unrecorded: String?
  let losses: [Figure]
  let target: Target?
  let timeChart: String?
  let timeHint: String
  let massChart: String?
  let stages: [Stage]
  let breakdowns: [Breakdown]
  let teams: Breakdown?
  let screen: Breakdown?
  let pace: String?
  let hasAudience: Bool
  let audience: [Audience]
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
