internal import PhienCho

/// A session as it stood when a batch was on the device.
struct DeskView {
  let ledger: Ledger
  /// Why events could not be applied as they stand.
  private(set) var refusals: [EventID: Refusal.Reason] = [:]

  /// Which events wait for the buyer's word.
  let proposals: Set<EventID>

  init(_ ledger: Ledger) {
    self.ledger = ledger
    proposals = Set(ledger.proposals)
    for refusal in ledger.refusals { refusals[refusal.event] = refusal.reason }
  }
}

extension Desk {
  /// The lines of an answer; the session is replayed once for all answers of a batch that ask for it.
  func tell(
    _ text: DeskAnswer.Text, _ view: inout DeskView?, isPressed: Bool
  ) -> [String] {
    switch text {
    case .ready(let sentence): return [sentence]
    case .outcome where isPressed: return ["đã ghi"]
    case .outcome(let id, let person):
      let current = view ?? DeskView(replayed())
      view = current
      if let reason = current.refusals[id] {
        return ["không áp dụng được: \(reason.sentenceInVietnamese)"]
      }
      let standing = person.flatMap(People.pseudonym).map { state(of: $0, in: current.ledger) }
      guard current.proposals.contains(id) else { return [standing ?? "xong"] }
      return [
        "cân lệch quá mức, chờ khách: /đồngý \(id.rawValue.printable) hoặc "
          + "/khôngđồngý \(id.rawValue.printable)" + (standing.map { "; \($0)" } ?? "")
      ]
    case .question(let question):
      let current = view ?? DeskView(replayed())
      view = current
      return tell(question, current.ledger)
    }
  }

  private func tell(_ question: DeskCommand.Question, _ ledger: Ledger) -> [String] {
    switch question {
    case .order(let person):
      return People.pseudonym(person).map { order(of: $0, in: ledger) } ?? []
    case .summary: return summary(of: ledger)
    case .paymentCode(let person):
      return [
        PaymentDesk(ledger, session: settings.session).code(for: person, to: settings.account)
      ]
    case .published: return published(ledger)
    case .help: return DeskHelp.lines
    }
  }

  private func state(of buyer: BuyerID, in ledger: Ledger) -> String {
    guard let order = ledger.currentOrder(of: buyer) else {
      return "\(buyer.rawValue): chưa có đơn"
    }
    return "\(buyer.rawValue): \(order.state.name), phải trả \(order.due)"
      + (order.paid > .zero ? ", đã trả \(order.paid)" : "")
      + (order.refunded > .zero ? ", đã hoàn \(order.refunded)" : "")
      + (order.fulfilment.stage == .toPack ? "" : ", \(order.fulfilment.stage.name)")
      + (order.needsReview ? ", cần xem lại" : "")
  }

  private func order(of buyer: BuyerID, in ledger: Ledger) -> [String] {
    guard let order = ledger.currentOrder(of: buyer) else {
      return ["\(buyer.rawValue): chưa có đơn"]
    }
    var lines = [state(of: buyer, in: ledger)]
    for line in order.lines {
      let name = catalogue[line.offer]?.name ?? line.offer.rawValue
      lines.append(
        "  \(name): giữ \(line.held) × \(line.unitPrice) = \(line.amount)"
          + (line.waitlisted.isZero ? "" : ", chờ \(line.waitlisted)"))
    }
    for claim in ledger.claims where claim.orderNumber == order.number && !claim.review.isEmpty {
      if let text = self.text(of: claim.event) {
        lines.append("  xem lại: “\(text.printable)”")
      }
    }
    return lines
  }

  private func summary(of ledger: Ledger) -> [String] {
    let summary = ledger.summary()
    var lines = [
      "\(summary.buyers) người mua, \(summary.claims) lượt chốt, \(summary.waitingClaims) lượt chờ, "
        + "\(summary.ordersToReview) đơn cần xem lại, \(summary.refusals) việc không áp dụng được"
    ]
    for state in OrderState.allCases {
      let count = summary.ordersByState[state] ?? 0
      if count > 0 { lines.append("  \(state.name): \(count) đơn") }
    }
    let waiting = ledger.proposals.map { $0.rawValue.printable }
    if !waiting.isEmpty {
      lines.append("  chờ khách đồng ý: \(waiting.joined(separator: ", "))")
    }
    for offer in catalogue.offers {
      if let left = ledger.available(of: offer.code) {
        lines.append("  \(offer.name): còn \(left)")
      }
    }
    return lines
  }

  /// How many people ordered what, for publishing: a list for each offer.
  ///
  /// In a list each person counts once, by the latest order. Counts under 5 are hidden, and those with
  /// them that would tell them.
  private func published(_ ledger: Ledger) -> [String] {
    var latest: [OfferCode: [BuyerID: OrderState]] = [:]
    // A cart that was joined to another of the person is in that one.
    for order in ledger.orders where order.cancellation != .joined {
      let person = ledger.person(of: order.buyer)
      for line in order.lines { latest[line.offer, default: [:]][person] = order.state }
    }
    var lines = ["Số người theo mặt hàng (• là dưới 5, hoặc ô phải che cùng):"]
    for offer in catalogue.offers {
      let people = latest[offer.code] ?? [:]
      let counts = OrderState.allCases.map { state in people.count { $0.value == state } }
      guard let list = try? PublishedList(counts) else { return ["chưa có số liệu"] }
      let cells = zip(OrderState.allCases, list.counts).map { "\($0.name.lowercased()) \($1)" }
      lines.append("  \(offer.name): \(cells.joined(separator: ", ")), cộng \(list.total)")
    }
    return lines
  }
}

extension OrderState {
  fileprivate var name: String {
    switch self {
    case .draft: "Mới ghi"
    case .unconfirmed: "Chưa xác nhận"
    case .confirmed: "Đã xác nhận"
    case .closed: "Đã hoàn tất"
    case .cancelled: "Đã hủy"
    }
  }
}

extension Refusal.Reason {
  fileprivate var sentenceInVietnamese: String {
    switch self {
    case .emptyRequest: "không đòi gì"
    case .unknownOffer(let code): "bảng hàng không có mã \(code.rawValue)"
    case .wrongUnit(let code): "\(code.rawValue) không bán theo đơn vị ấy"
    case .noOrder: "khách không có đơn đang mở"
    case .nothingToRemove(let code): "khách không có \(code.rawValue) để bớt"
    case .removedTooMuch(let code, let excess):
      "đã bớt hết \(code.rawValue), còn thiếu \(excess) so với số cần bớt"
    case .nothingHeld: "đơn không giữ hàng nào để xác nhận"
    case .transition: "đơn đang ở bước không cho làm việc này"
    case .overflow, .moneyOverflow: "số quá lớn"
    case .repeated: "khách vừa đòi đúng như vậy"
    case .unknownComment: "bình luận ấy không đòi gì"
    case .leftForReview, .ignored: "luật phiên để người bán tự quyết"
    case .alreadyLinked: "hai khách đã là một"
    case .cannotJoin: "đơn sau đang giao, không gộp được"
    case .orderCancelled: "đơn đã hủy"
    case .neverConfirmed: "đơn chưa được xác nhận"
    case .handedOver: "hàng đã rời người bán"
    case .alreadyPacked(let code, let excess): "\(excess) \(code.rawValue) đã đóng gói"
    case .notAtStage(let code, let stage, let excess):
      "\(code.rawValue) ở bước \(stage.name) thiếu \(excess)"
    case .nothingAtStage(let stage): "không có hàng nào ở bước \(stage.name)"
    case .outsideTolerance(let code, let difference):
      "\(code.rawValue) lệch \(difference), quá mức cho phép; cần khách đồng ý"
    case .noSubstitution: "luật phiên không cho đổi hàng"
    case .stockShort(let code): "không đủ \(code.rawValue)"
    case .notProposed: "không có gì chờ khách đồng ý"
    case .badAmount(let amount): "\(amount) không phải số tiền trả được"
    case .badPrice(let price): "\(price) không phải giá"
    case .exceeds(let excess): "quá \(excess)"
    @unknown default: "xem lại đơn"
    }
  }
}

extension GoodsStage {
  fileprivate var name: String {
    switch self {
    case .toPack: "chờ đóng gói"
    case .packed: "đã đóng gói"
    case .inTransit: "đang giao"
    case .delivered: "đã giao"
    case .refused: "khách không nhận"
    case .returned: "trả lại"
    case .lost: "thất lạc"
    }
  }
}
