package import PhienCho
import PhienChoReading

/// Makes the report of a replayed session, in one walk over its events and one over its orders.
package struct ReportBuilder {
  package let ledger: Ledger
  private let buyers: BuyerBook
  private let register: OCOPRegister?
  private let showsContacts: Bool
  private let words: Wording
  private let offerPlaces: [OfferCode: Int]
  private var requestsByMinute: [Int64: Int] = [:]
  private var span: ClosedRange<Instant>?
  private var shown: [SessionReport.Order] = []
  private var unpaidDeliveries = 0
  private var parcels = 0
  private var parcelsWithoutPhone = 0
  private var ordersByStage = SessionReport.Stage.allCases.map { _ in 0 }

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - ledger: What the events came to.
  ///   - buyers: Who the buyers are; empty when that is not known.
  ///   - register: The certificates of products; `nil` when none are known.
  ///   - showsContacts: Whether names and numbers are shown whole.
  ///   - words: The words of the report's language.
  package init(
    _ ledger: Ledger, buyers: BuyerBook, register: OCOPRegister? = nil, showsContacts: Bool,
    words: Wording = Wording()
  ) {
    self.ledger = ledger
    self.buyers = buyers
    self.register = register
    self.showsContacts = showsContacts
    self.words = words
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
    unpaidDeliveries += order.fulfilment.stage == .delivered && order.outstanding > .zero ? 1 : 0
    for stage in Set(entry.lines.map(\.stage)) { ordersByStage[stage.rawValue] += 1 }
    if shown.count < ReportPage.rowLimit { shown.append(entry) }
    return entry
  }

  /// The report of what was taken.
  ///
  /// - Parameters:
  ///   - info: What is written down about the session.
  ///   - comments: What the chat logs came to; `nil` when a ledger was replayed, which has none.
  ///   - pins: What was on screen when.
  /// - Returns: The report, with the first orders in it.
  /// - Throws: ``BroadcastError`` when the session's plan cannot be.
  package func report(
    of info: SessionInfo, comments: CommentIntake.Result?, pins: PinTimeline
  ) throws(BroadcastError) -> SessionReport {
    let summary = ledger.summary()
    let offers = zip(ledger.catalogue.offers, summary.offers).map { offer, figures in
      SessionReport.Row(
        name: offer.name,
        detail: "\(offer.code.rawValue) · \(words.figure(offer.price.description))",
        stars: stars(of: offer),
        unit: offer.price.unitName, contents: offer.price.contents, figures: figures.figures)
    }
    let producers = summary.producers.map { entry in
      let producer = ledger.catalogue.producers.first { $0.id == entry.producer }
      return SessionReport.Row(
        name: producer?.name ?? words.unknownProducer,
        detail: producer.map { words.name($0.kind) } ?? "", unit: nil, contents: nil,
        figures: entry.figures)
    }
    let funnel = ledger.funnel(with: summary)
    let schedule = try info.schedule()
    let pace = try info.period.map { period throws(BroadcastError) in
      try SessionPace(
        of: ledger, pins: pins, schedule: schedule, from: period.lowerBound, to: period.upperBound)
    }
    return SessionReport(
      title: info.title ?? words.untitled, notes: info.notes(words, hasSchedule: schedule != nil),
      span: info.period ?? span,
      intake: comments?.counts, orderCount: ledger.orders.count,
      ordersByStage: ordersByStage, parcels: parcels, parcelsWithoutPhone: parcelsWithoutPhone,
      unpaidDeliveries: unpaidDeliveries,
      summary: summary,
      funnel: funnel, pace: pace, schedule: schedule,
      audience: try info.audience(with: comments?.counts.streams ?? []),
      target: info.target.map { $0.progress(of: funnel[.confirmed].goods.money) },
      offers: offers, producers: ledger.catalogue.producers.isEmpty ? [] : producers,
      timeline: timeline, orders: shown, reviewCounts: comments?.reasonCounts ?? [],
      review: comments?.review ?? [], showsContacts: showsContacts)
  }

  /// Takes what is to be packed and sent of an order; `nil` unless it is agreed on and some of it
  /// has not left yet.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - entry: The order as the report shows it.
  ///   - forCourier: Whether the name and the number are whole.
  /// - Returns: The parcel, numbered from 1.
  package mutating func parcel(
    _ order: Order, _ entry: SessionReport.Order, forCourier: Bool
  ) -> Parcel? {
    guard order.isAgreed else { return nil }
    let lines = order.lines.compactMap { line -> SessionReport.Order.Line? in
      guard let offer = offerPlaces[line.offer], let quantity = line.withSeller,
        let money = try? line.unitPrice.total(for: quantity)
      else { return nil }
      return SessionReport.Order.Line(
        offer: offer, stage: .confirmed, quantity: quantity, unitPrice: line.unitPrice.amount,
        money: money)
    }
    guard !lines.isEmpty else { return nil }
    // The ledger admits no prices whose sum would not fit in 64 bits.
    let value = lines.reduce(Money.zero) { Money(vnd: $0.vnd &+ $1.money.vnd) }
    let contact =
      forCourier && !showsContacts
      ? contact(of: order, isWhole: true) : (name: entry.name, phone: entry.phone)
    parcels += 1
    parcelsWithoutPhone += contact.phone.isEmpty ? 1 : 0
    return Parcel(
      sequence: parcels, order: order.number, buyer: entry.buyer, name: contact.name,
      phone: contact.phone, lines: lines, value: value,
      toCollect: order.toCollect(withParcelOf: value))
  }

  private func contact(of order: Order, isWhole: Bool) -> (name: String, phone: String) {
    let buyer = buyers.entry(pseudonym: order.buyer)
    let name = buyer?.name ?? ""
    let phone = buyer?.phone
    return (
      isWhole ? name : Masking.name(name),
      phone.map { isWhole ? $0.national : $0.description } ?? ""
    )
  }

  /// The stars an offer's product may be shown with on the day the session began.
  private func stars(of offer: Offer) -> OCOPStars? {
    guard let register, let span, let day = try? CalendarDate(of: span.lowerBound),
      let product = offer.product.flatMap({ ledger.catalogue[$0] })
    else { return nil }
    return register.stars(of: product, on: day)
  }

  private func entry(_ order: Order) -> SessionReport.Order {
    let contact = contact(of: order, isWhole: showsContacts)
    return SessionReport.Order(
      buyer: words.buyer(order.buyer.rawValue), name: contact.name, phone: contact.phone,
      number: order.number,
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
      return SessionReport.Order.Line(
        offer: offer, stage: stage, quantity: quantity, unitPrice: line.unitPrice.amount,
        money: money)
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

extension Order {
  /// What is to be collected with a parcel of goods that are still with the seller.
  ///
  /// Once some goods have left, no more than the price of the others: what is owed for those that left
  /// is collected with them.
  fileprivate func toCollect(withParcelOf value: Money) -> Money {
    let isUnderWay = lines.contains { !$0.inTransit.isZero }
    guard isUnderWay || lines.contains(where: { !$0.delivered.isZero }) else {
      return max(outstanding, .zero)
    }
    let asked = isUnderWay && cashOnDelivery.state == .toCollect ? cashOnDelivery.asked : .zero
    let open = (try? outstanding.subtracting(asked)) ?? .zero
    return max(min(open, value), .zero)
  }
}

extension OrderState {
  /// The stage that goods held in an order of this state are at; `nil` when there cannot be any.
  package var stageOfHeldGoods: SessionReport.Stage? {
    switch self {
    case .draft: .drafted
    case .unconfirmed: .unconfirmed
    case .confirmed: .confirmed
    case .closed: .closed
    case .cancelled: nil
    }
  }
}

extension UnitPrice {
  /// What one piece or pack is called; `nil` for goods sold by mass.
  var unitName: String? {
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
