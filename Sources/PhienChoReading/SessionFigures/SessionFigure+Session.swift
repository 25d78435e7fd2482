public import PhienCho

extension SessionFigure {
  /// The figures of a session: its claims, how far orders and goods have come, and its money.
  ///
  /// - Parameters:
  ///   - summary: The session's summary.
  ///   - funnel: The funnel of the same session.
  /// - Returns: The figures, always in the same order.
  public static func figures(of summary: SessionSummary, _ funnel: Funnel) -> [SessionFigure] {
    var figures = [SessionFigure("claims") { $0.count = funnel.claims }]
    for step in Funnel.Step.allCases {
      figures.append(
        SessionFigure("orders") {
          $0.step = step.rawValue
          $0.reached = funnel[step].reached
          $0.standing = funnel[step].standing
          $0.take(funnel[step].goods)
        })
    }
    for (step, reasons) in [
      ("claimed", funnel.cancelledUnconfirmed), ("confirmed", funnel.cancelledConfirmed),
    ] {
      for (reason, count) in sorted(reasons) {
        figures.append(
          SessionFigure("cancelled") { ($0.step, $0.reason, $0.count) = (step, reason, count) })
      }
    }
    for stage in [GoodsStage.refused, .returned, .lost] {
      for (reason, count) in sorted(funnel.cameBack[stage] ?? [:]) {
        figures.append(
          SessionFigure("came-back") {
            ($0.stage, $0.reason, $0.count) = (stage.rawValue, reason, count)
          })
      }
    }
    for offer in summary.offers {
      figures += goods(offer.figures) { $0.offer = offer.offer.rawValue }
    }
    for producer in summary.producers {
      figures += goods(producer.figures) { $0.producer = producer.producer?.rawValue ?? "" }
    }
    return figures + people(summary) + states(summary) + money(summary.money)
  }

  private static func people(_ summary: SessionSummary) -> [SessionFigure] {
    [
      ("buyers", summary.buyers), ("waiting-claims", summary.waitingClaims),
      ("refusals", summary.refusals), ("orders-to-review", summary.ordersToReview),
      ("empty-orders", summary.emptyOrders),
    ].map { name, count in SessionFigure(name) { $0.count = count } }
  }

  private static func states(_ summary: SessionSummary) -> [SessionFigure] {
    func rows<State: CaseIterable & Hashable & RawRepresentable<String>>(
      _ name: String, _ counts: [State: Int]
    ) -> [SessionFigure] {
      State.allCases.map { state in
        SessionFigure(name) { ($0.state, $0.count) = (state.rawValue, counts[state] ?? 0) }
      }
    }
    return rows("order-states", summary.ordersByState)
      + rows("payment-states", summary.ordersByPayment)
      + rows("cash-on-delivery-states", summary.ordersByRemittance)
  }

  private static func money(_ money: MoneyFigures) -> [SessionFigure] {
    [
      ("charges", money.charges), ("due", money.due), ("paid", money.paid),
      ("refunded", money.refunded), ("to-collect", money.toCollect),
      ("collected", money.collected), ("remitted", money.remitted),
    ].map { kind, amount in SessionFigure("money") { ($0.kind, $0.vnd) = (kind, amount.vnd) } }
  }

  private static var stages: [(String, KeyPath<StageFigures, Tally>)] {
    [
      ("claimed", \.claimed), ("drafted", \.drafted), ("unconfirmed", \.unconfirmed),
      ("confirmed", \.confirmed), ("closed", \.closed), ("waitlisted", \.waitlisted),
      ("released", \.released), ("expired", \.expired), ("packed", \.packed),
      ("handed-over", \.handedOver), ("delivered", \.delivered), ("refused", \.refused),
      ("returned", \.returned), ("lost", \.lost), ("short", \.short), ("over", \.over),
    ]
  }

  /// The stages at which there is anything.
  private static func goods(
    _ figures: StageFigures, _ body: (inout SessionFigure) -> Void
  ) -> [SessionFigure] {
    stages.filter { figures[keyPath: $0.1].lines > 0 }.map { name, stage in
      SessionFigure("goods") {
        $0.stage = name
        $0.take(figures[keyPath: stage])
        body(&$0)
      }
    }
  }

  private static func sorted<Reason: RawRepresentable<String>>(
    _ counts: [Reason: Int]
  ) -> [(String, Int)] {
    counts.map { ($0.key.rawValue, $0.value) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}

extension Ledger {
  /// Appends the session's figures as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"schema":"phiencho.session-figures","version":1,"figures":[{"count":141,"figure":"claims"}]}
  /// ```
  ///
  /// The figures are those of ``SessionFigure/figures(of:_:)``. Nobody is named in them.
  ///
  /// - Complexity: O(*n*) in the order lines and the movements of goods.
  public func appendFiguresJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"schema\":")
    bytes.appendJSON(SessionFigure.schema)
    bytes.append(json: ",\"version\":")
    bytes.appendJSON(SessionFigure.version)
    bytes.append(json: ",\"figures\":")
    bytes.appendJSON(array: SessionFigure.figures(of: summary(), funnel())) {
      $0.appendJSON(to: &$1)
    }
    bytes.append(json: "}")
  }
}
