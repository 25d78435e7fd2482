package import PhienCho
import PhienChoReading

/// Makes the report of a replayed session, in one walk over its events and one over its orders.
package struct ReportBuilder {
  package let ledger: Ledger
  private let buyers: BuyerBook
  private let register: OCOPRegister?
  private let showsContacts: Bool
  private let offerPlaces: [OfferCode: Int]
  private var requestsByMinute: [Int64: Int] = [:]
  private var span: ClosedRange<Instant>?
  private var shown: [SessionReport.Order] = []
  private var ordersByStage = SessionReport.Stage.allCases.map { _ in 0 }

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - ledger: What the events came to.
  ///   - buyers: Who the buyers are; empty when that is not known.
  ///   - register: The certificates of products; `nil` when none are known.
  ///   - showsContacts: Whether names and numbers are shown whole.
  package init(
    _ ledger: Ledger, buyers: BuyerBook, register: OCOPRegister? = nil, showsContacts: Bool
  ) {
    self.ledger = ledger
    self.buyers = buyers
    self.register = register
    self.showsContacts = showsContacts
    offerPlaces = Dictionary(
      ledger.catalogue.offers.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next event, in the log's order.
  package mutating func take(_ event: SessionEvent) {
    span =
      (span?.lowerBound ?? event.instant)...max(event.instant, span?.upperBound ?? event.instant)
    guard case .request = event.action else { return }
    let minute = event.instant.millisecondsSince1970 / 60_000
    requestsByMinute[minute, default: 0] += 1
  }

  /// Takes the next order, and gives it as the report shows it.
  package mutating func take(_ order: Order) -> SessionReport.Order {
    let entry = entry(order)
    ordersByStage[SessionReport.Stage.claimed.rawValue] += 1
    for stage in Set(entry.lines.map(\.stage)) { ordersByStage[stage.rawValue] += 1 }
    if shown.count < ReportPage.rowLimit { shown.append(entry) }
    return entry
  }

  /// The report of what was taken.
  ///
  /// - Parameters:
  ///   - info: What is written down about the session.
  ///   - comments: What the chat logs came to; `nil` when a ledger was replayed, which has none.
  /// - Returns: The report, with the first orders in it.
  package func report(of info: SessionInfo, comments: CommentIntake.Result?) -> SessionReport {
    let summary = ledger.summary()
    let offers = zip(ledger.catalogue.offers, summary.offers).map { offer, figures in
      SessionReport.Row(
        name: offer.name, detail: "\(offer.code.rawValue) · \(offer.price)",
        stars: stars(of: offer),
        unit: offer.price.unitName, contents: offer.price.contents, figures: figures.figures)
    }
    let producers = summary.producers.map { entry in
      let producer = ledger.catalogue.producers.first { $0.id == entry.producer }
      return SessionReport.Row(
        name: producer?.name ?? "Chưa ghi người sản xuất",
        detail: producer.map { Wording.name($0.kind) } ?? "", unit: nil, contents: nil,
        figures: entry.figures)
    }
    return SessionReport(
      title: info.title ?? "Phiên chợ trực tuyến", notes: info.notes, span: span,
      intake: comments?.counts, orderCount: ledger.orders.count,
      ordersByStage: ordersByStage, summary: summary,
      offers: offers, producers: ledger.catalogue.producers.isEmpty ? [] : producers,
      timeline: timeline, orders: shown, reviewCounts: comments?.reasonCounts ?? [],
      review: comments?.review ?? [], showsContacts: showsContacts)
  }

  /// The stars an offer's product may be shown with on the day the session began.
  private func stars(of offer: Offer) -> OCOPStars? {
    guard let register, let span, let day = try? CalendarDate(of: span.lowerBound),
      let product = offer.product.flatMap({ ledger.catalogue[$0] })
    else { return nil }
    return register.stars(of: product, on: day)
  }

  private func entry(_ order: Order) -> SessionReport.Order {
    let buyer = buyers.entry(pseudonym: order.buyer)
    let name = buyer?.name ?? ""
    let phone = buyer?.phone
    return SessionReport.Order(
      buyer: order.buyer.rawValue, name: showsContacts ? name : Masking.name(name),
      phone: phone.map { showsContacts ? $0.national : $0.description } ?? "", number: order.number,
      instant: order.openedAt, lines: order.lines.flatMap { lines($0, in: order.state) },
      state: order.state,
      needsReview: order.needsReview, total: order.total)
  }

  /// An order line's amounts, each at its stage.
  private func lines(_ line: Order.Line, in state: OrderState) -> [SessionReport.Order.Line] {
    guard let offer = offerPlaces[line.offer] else { return [] }
    let amounts: [(SessionReport.Stage?, Quantity)] = [
      (state.stageOfHeldGoods, line.held), (.waitlisted, line.waitlisted),
      (.released, line.released), (.expired, line.expired),
    ]
    return amounts.compactMap { stage, quantity in
      guard let stage, !quantity.isZero, let money = try? line.unitPrice.total(for: quantity)
      else { return nil }
      return SessionReport.Order.Line(offer: offer, stage: stage, quantity: quantity, money: money)
    }
  }

  /// Few enough columns to tell apart, each a length people count in.
  private var timeline: SessionReport.Timeline? {
    guard let first = requestsByMinute.keys.min(), let last = requestsByMinute.keys.max() else {
      return nil
    }
    let steps: [Int64] = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440, 10_080, 43_200]
    guard let step = steps.first(where: { (last - first) / $0 < 30 }) else { return nil }
    // Vietnam's clock is 7 hours ahead of UTC, and a day's column begins at its midnight.
    let local = first + 7 * 60
    let start = first - (local % step + step) % step
    let (milliseconds, overflow) = start.multipliedReportingOverflow(by: 60_000)
    guard !overflow else { return nil }
    var counts = [Int](repeating: 0, count: Int((last - start) / step) + 1)
    for (minute, count) in requestsByMinute { counts[Int((minute - start) / step)] += count }
    return SessionReport.Timeline(
      start: Instant(millisecondsSince1970: milliseconds), step: step * 60_000, counts: counts)
  }
}

extension OrderState {
  /// The stage that goods held in an order of this state are at; `nil` when there cannot be any.
  package var stageOfHeldGoods: SessionReport.Stage? {
    switch self {
    case .draft, .unconfirmed: .unconfirmed
    case .confirmed: .confirmed
    case .closed: .closed
    case .cancelled: nil
    }
  }
}

extension UnitPrice {
  /// What one piece or pack is called; `nil` for goods sold by mass.
  fileprivate var unitName: String? {
    switch basis {
    case .kilogram: nil
    case .piece(let unit), .pack(let unit, _): unit
    }
  }

  /// What one pack holds.
  fileprivate var contents: Mass? {
    if case .pack(_, let contents) = basis { contents } else { nil }
  }
}

extension PhoneNumber {
  /// The number as it is dialled in Vietnam.
  fileprivate var national: String { "0" + e164.dropFirst("+84".count) }
}
