internal import PhienCho

extension Desk {
  /// The lines of an answer; the ledger is replayed once for all answers of a batch that ask for it.
  func tell(_ text: DeskAnswer.Text, _ ledger: inout Ledger?) -> [String] {
    if case .ready(let sentence) = text { return [sentence] }
    let current = ledger ?? replayed()
    ledger = current
    switch text {
    case .ready(let sentence): return [sentence]
    case .outcome(let id, let person):
      if let refusal = current.refusals.last(where: { $0.event == id }) {
        return ["không áp dụng được: \(refusal.reason.sentenceInVietnamese)"]
      }
      return [person.flatMap(People.pseudonym).map { state(of: $0, in: current) } ?? "xong"]
    case .question(let question): return tell(question, current)
    }
  }

  private func tell(_ question: DeskCommand.Question, _ ledger: Ledger) -> [String] {
    switch question {
    case .order(let person):
      return People.pseudonym(person).map { order(of: $0, in: ledger) } ?? []
    case .summary: return summary(of: ledger)
    case .paymentCode(let person): return [paymentCode(for: person, in: ledger)]
    case .transfer(let amount, let text): return [match(amount, text, in: ledger)]
    case .published: return published(ledger)
    case .help: return DeskHelp.lines
    }
  }

  private func state(of buyer: BuyerID, in ledger: Ledger) -> String {
    guard let order = ledger.currentOrder(of: buyer) else {
      return "\(buyer.rawValue): chưa có đơn"
    }
    return "\(buyer.rawValue): \(order.state.name), tổng \(order.total)"
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
    for offer in catalogue.offers {
      if let left = ledger.available(of: offer.code) {
        lines.append("  \(offer.name): còn \(left)")
      }
    }
    return lines
  }

  /// How many people bought what, for publishing: counts under 5 are hidden, and those with them
  /// that would tell them.
  private func published(_ ledger: Ledger) -> [String] {
    let states = OrderState.allCases
    var places: [OfferCode: Int] = [:]
    for (place, offer) in catalogue.offers.enumerated() { places[offer.code] = place }
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: states.count), count: catalogue.offers.count)
    for order in ledger.orders {
      guard let column = states.firstIndex(of: order.state) else { continue }
      for line in order.lines { if let row = places[line.offer] { counts[row][column] += 1 } }
    }
    guard let table = try? PublishedTable(counts) else { return ["chưa có số liệu"] }
    var lines = ["Số đơn theo mặt hàng (• là dưới 5, hoặc ô phải che cùng):"]
    for (row, offer) in zip(table.rows.indices, catalogue.offers) {
      let cells = zip(states, table.rows[row]).map { "\($0.name.lowercased()) \($1)" }
      lines.append(
        "  \(offer.name): \(cells.joined(separator: ", ")), cộng \(table.rowTotals[row])")
    }
    let totals = zip(states, table.columnTotals).map { "\($0.name.lowercased()) \($1)" }
    lines.append("  Cộng: \(totals.joined(separator: ", ")), tất cả \(table.total)")
    return lines
  }
}

// MARK: - Payment

extension Desk {
  /// A person's memo; it never changes, as an order's number may.
  private func memo(of person: Int) -> PaymentMemo? {
    try? PaymentMemo(session: settings.session, number: person)
  }

  private func paymentCode(for person: Int, in ledger: Ledger) -> String {
    guard let account = settings.account else {
      return "chưa có tài khoản nhận tiền: hãy chạy với --bank và --account"
    }
    guard let buyer = People.pseudonym(person), let memo = memo(of: person),
      let order = ledger.currentOrder(of: buyer), order.state != .cancelled, order.total > .zero
    else { return "khách \(person) không nợ gì" }
    do {
      let code = try PaymentQR(account: account, amount: order.total, memo: memo)
      return "Khách \(person) trả \(order.total), nội dung \(memo): \(code.payload)"
    } catch {
      return "không làm được mã: \(error)"
    }
  }

  private func match(_ amount: Money, _ text: String, in ledger: Ledger) -> String {
    var dues: [PaymentDue] = []
    // The latest order of a buyer comes first, which is the one that counts.
    for order in ledger.orders.reversed() where order.state != .cancelled {
      guard let person = People.number(of: order.buyer), let memo = memo(of: person),
        let due = try? PaymentDue(memo: memo, amount: order.total, since: order.openedAt)
      else { continue }
      dues.append(due)
    }
    var matcher = PaymentMatcher(dues)
    let line = BankTransfer(
      reference: nil, instant: settings.clock(), amount: amount, text: text)
    func names(_ memos: [PaymentMemo]) -> String {
      memos.map { $0.session == settings.session ? "Khách \($0.number)" : "mã phiên khác" }
        .joined(separator: ", ")
    }
    switch matcher.match(line) {
    case .paid(let memo): return "\(names([memo])) đã trả đủ \(amount)"
    case .underpaid(let memo, let missing): return "\(names([memo])) trả thiếu \(missing)"
    case .overpaid(let memo, let excess): return "\(names([memo])) trả thừa \(excess)"
    case .review(let cause, let candidates):
      return "cần xem lại (\(cause.inVietnamese))"
        + (candidates.isEmpty ? "" : ", có thể là \(names(candidates))")
    case .repeated: return "dòng này đã tính"
    case .notIncoming: return "không phải tiền vào"
    @unknown default: return "cần xem lại"
    }
  }
}

extension TransferMatch.ReviewCause {
  fileprivate var inVietnamese: String {
    switch self {
    case .noMemo: "không có mã"
    case .severalMemos: "nhiều mã"
    case .unknownMemo: "mã lạ"
    case .tooEarly: "trước khi có đơn"
    case .alreadyPaid: "đã trả đủ"
    default: rawValue
    }
  }
}

extension OrderState {
  fileprivate var name: String {
    switch self {
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
    case .overflow: "số quá lớn"
    @unknown default: "xem lại đơn"
    }
  }
}
