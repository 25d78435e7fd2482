/// Money beside the price of goods: what is paid, given back, charged, and collected by carriers.
extension LedgerFold {
  /// The account of an order, by its number, which is added if there is none.
  mutating func account(of order: Int32) -> Int {
    if orders[Int(order)].account < 0 {
      orders[Int(order)].account = Int32(accounts.count)
      accounts.append(LedgerRecord.Account())
    }
    return Int(orders[Int(order)].account)
  }

  /// The account of an order; an empty one if there is none.
  func account(_ order: LedgerRecord.Order) -> LedgerRecord.Account {
    order.account < 0 ? LedgerRecord.Account() : accounts[Int(order.account)]
  }

  mutating func transfer(_ act: SellerAct, _ events: borrowing EventStorage) {
    guard let order = order(of: act, events) else { return }
    let amount = act.extra.money
    switch act.record.kind {
    case .charge:
      guard amount != 0 else { return refuse(.badAmount(amount), act.event) }
      let size = amount.magnitude
      guard size < UInt64(Int64.max), admit(money: Int64(size)) else {
        return refuse(.moneyOverflow, act.event)
      }
      accounts[account(of: order)].charges += amount
    case .pay:
      guard admit(moved: amount, act) else { return }
      accounts[account(of: order)].paid += amount
    case .refund:
      let account = account(of: order)
      let left = accounts[account].paid - accounts[account].refunded
      guard amount <= left else { return refuse(.exceeds(amount - left), act.event) }
      guard admit(moved: amount, act) else { return }
      accounts[account].refunded += amount
    default: cashOnDelivery(ActionParts.value(act.record.variant, .ask), amount, order, act)
    }
  }

  private mutating func cashOnDelivery(
    _ remittance: RemittanceStep, _ amount: Int64, _ order: Int32, _ act: SellerAct
  ) {
    let account = account(of: order)
    let left = accounts[account].collected - accounts[account].remitted
    let event: RemittanceEvent
    switch remittance {
    case .ask: event = .ask
    case .collect: event = .collect
    case .waive: event = .waive
    case .remit: event = amount < left ? .remitPart : .remitAll
    }
    let state: RemittanceState
    do {
      state = try accounts[account].remittance.after(event)
    } catch {
      return refuse(.transition(error), act.event)
    }
    if remittance == .remit, amount > left { return refuse(.exceeds(amount - left), act.event) }
    guard remittance == .waive || admit(moved: amount, act) else { return }
    accounts[account].remittance = state
    switch remittance {
    case .ask: accounts[account].asked = amount
    case .waive: accounts[account].asked = 0
    case .remit: accounts[account].remitted += amount
    case .collect:
      accounts[account].collected = amount
      accounts[account].paid += amount
    }
  }

  /// Whether an amount is one that can change hands, and the sums of all still fit in 64 bits.
  private mutating func admit(moved amount: Int64, _ act: SellerAct) -> Bool {
    guard amount > 0 else {
      refuse(.badAmount(amount), act.event)
      return false
    }
    guard admit(money: amount) else {
      refuse(.moneyOverflow, act.event)
      return false
    }
    return true
  }
}
