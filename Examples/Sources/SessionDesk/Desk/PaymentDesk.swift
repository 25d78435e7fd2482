internal import PhienCho

/// Asks for orders' money, and finds what a transfer is for.
///
/// A person's memo has the person's number, which never changes, and not the order's, which a comment
/// that becomes known late may move.
struct PaymentDesk {
  private let ledger: Ledger
  private let session: Int

  init(_ ledger: Ledger, session: Int) {
    self.ledger = ledger
    self.session = session
  }

  private func memo(of person: Int) -> PaymentMemo? {
    try? PaymentMemo(session: session, number: person)
  }

  /// The code for what a person's order still costs.
  func code(for person: Int, to account: BankAccount?) -> String {
    guard let account else {
      return "chưa có tài khoản nhận tiền: hãy chạy với --bank và --account"
    }
    guard let buyer = People.pseudonym(person), let memo = memo(of: person),
      let order = ledger.currentOrder(of: buyer), order.outstanding > .zero
    else { return "khách \(person) không nợ gì" }
    do {
      let code = try PaymentQR(account: account, amount: order.outstanding, memo: memo)
      return "Khách \(person) trả \(order.outstanding), nội dung \(memo): \(code.payload)"
    } catch {
      return "không làm được mã: \(error)"
    }
  }

  /// What a line of the statement is for, in words, and the order it pays where that is clear.
  func match(_ line: BankTransfer) -> (order: OrderReference?, sentence: String) {
    var dues: [PaymentDue] = []
    var orders: [PaymentMemo: Order] = [:]
    // Of a person's orders the latest counts.
    for order in ledger.orders.reversed() {
      guard let person = People.number(of: order.buyer), let memo = memo(of: person),
        orders[memo] == nil,
        let due = try? PaymentDue(memo: memo, amount: order.due, since: order.openedAt)
      else { continue }
      orders[memo] = order
      dues.append(due)
    }
    var matcher = PaymentMatcher(dues)
    for (memo, order) in orders {
      let net = Money(vnd: order.paid.vnd &- order.refunded.vnd)
      _ = matcher.match(
        BankTransfer(
          reference: nil, instant: order.openedAt, amount: net, text: memo.description))
    }
    let match = matcher.match(line)
    let sentence = self.sentence(match, line.amount)
    switch match {
    case .paid(let memo), .underpaid(let memo, _), .overpaid(let memo, _):
      return (orders[memo].map { OrderReference($0.buyer, claim: $0.openedBy) }, sentence)
    default: return (nil, sentence)
    }
  }

  private func sentence(_ match: TransferMatch, _ amount: Money) -> String {
    switch match {
    case .paid(let memo): return "\(names([memo])) đã trả đủ, lần này \(amount)"
    case .underpaid(let memo, let missing):
      return "\(names([memo])) trả \(amount), còn thiếu \(missing)"
    case .overpaid(let memo, let excess):
      return "\(names([memo])) trả \(amount), thừa \(excess)"
    case .review(let cause, let candidates):
      return "cần xem lại (\(cause.inVietnamese))"
        + (candidates.isEmpty ? "" : ", có thể là \(names(candidates))")
    case .repeated: return "dòng này đã tính"
    case .notIncoming: return "không phải tiền vào"
    @unknown default: return "cần xem lại"
    }
  }

  private func names(_ memos: [PaymentMemo]) -> String {
    memos.map { $0.session == session ? "Khách \($0.number)" : "mã của phiên khác" }
      .joined(separator: ", ")
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
