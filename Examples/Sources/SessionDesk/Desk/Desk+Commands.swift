internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

extension Desk {
  mutating func take(command text: String) throws(DeskError) {
    let request: DeskRequest
    do {
      request = try DeskRequest(text, of: catalogue)
    } catch {
      return refuse(error.description)
    }
    if let id = request.id, isKnown(id) {
      return answers.append(DeskAnswer(.known, id: id, text: .ready("đã ghi từ trước")))
    }
    try carryOut(request)
    // A command that changed nothing must change nothing when it comes again, either.
    if let id = request.id, !isKnown(id) { _ = try enter(.seen(id)) }
  }

  private mutating func carryOut(_ request: DeskRequest) throws(DeskError) {
    if let person = request.command.person, !people.wasGiven(person) {
      return refuse("chưa có khách số \(person)", request.id)
    }
    switch request.command {
    case .act(let action):
      guard let action = SessionEvent.Action(action) else {
        return refuse("số lượng phải trên 0", request.id)
      }
      try act(action, request)
    case .ask(let question): answers.append(DeskAnswer(.notice, text: .question(question)))
    case .transfer(let amount, let text): try take(transferOf: amount, text, request)
    case .address(let person, let text): seal(text, of: person)
    case .contact(let person, let purpose): open(person, for: purpose)
    case .erase(let person): erase(person)
    }
  }

  /// Takes an event as a session log has it; its buyers are the desk's own pseudonyms.
  mutating func take(event line: [UInt8]) throws(DeskError) {
    var bytes: [UInt8] = []
    SessionLog.appendHeader(to: &bytes)
    let event: SessionEvent
    do {
      guard let decoded = try SessionLog.decode(bytes + line).first else { return }
      event = decoded
    } catch {
      let field = error.field.map { "trường \($0.printable): " } ?? ""
      return refuse("việc này không đọc được: \(field)\(error.code.explanation)")
    }
    guard !isKnown(event.id) else {
      return answers.append(DeskAnswer(.known, id: event.id, text: .ready("đã ghi từ trước")))
    }
    for buyer in event.action.buyers {
      guard let person = People.number(of: buyer), people.wasGiven(person) else {
        refuse("người mua phải là khách đã có số, như “Khách 12”", event.id)
        _ = try enter(.seen(event.id))
        return
      }
    }
    try enter(event)
  }

  /// Takes a line of the bank's statement: what is clear is written as a payment.
  private mutating func take(
    transferOf amount: Money, _ text: String, _ request: DeskRequest
  ) throws(DeskError) {
    let instant = moment(request.instant)
    let line = BankTransfer(
      reference: request.id?.rawValue, instant: instant, amount: amount, text: text)
    let match = PaymentDesk(replayed(), session: settings.session).match(line)
    guard let order = match.order, let id = request.id ?? freshID("sao-kê") else {
      return answers.append(DeskAnswer(.notice, id: request.id, text: .ready(match.sentence)))
    }
    let pay = SessionEvent.Action.pay(order: order, amount: amount, method: .transfer)
    let number = try enter(.event(SessionEvent(id: id, instant: instant, action: pay)))
    answers.append(
      DeskAnswer(.written, number: number, id: id, text: .ready(match.sentence)))
  }

  private mutating func act(
    _ action: SessionEvent.Action, _ request: DeskRequest
  ) throws(DeskError) {
    guard let id = request.id ?? freshID("bàn") else { return }
    try enter(SessionEvent(id: id, instant: moment(request.instant), action: action))
  }

  private mutating func enter(_ event: SessionEvent) throws(DeskError) {
    let number = try enter(.event(event.redacted))
    answers.append(
      DeskAnswer(
        .written, number: number, id: event.id,
        text: .outcome(
          of: event.id, person: event.action.buyers.first.flatMap(People.number))))
  }

  mutating func refuse(_ sentence: String, _ id: EventID? = nil) {
    answers.append(DeskAnswer(.refused, id: id, text: .ready(sentence.printable)))
  }
}

// MARK: - Contact details

extension Desk {
  private mutating func seal(_ address: String, of person: Int) {
    guard let buyer = People.pseudonym(person), let author = people.author(person) else {
      return refuse("liên hệ của khách \(person) đã xóa")
    }
    guard !address.isEmpty else { return refuse("thiếu địa chỉ") }
    let contact = Contact(address: address)
    vault.seal(contact, of: buyer)
    keep(contact, of: person, author: author)
    answers.append(
      DeskAnswer(.written, text: .ready("\(buyer.rawValue): đã cất địa chỉ, không hiện ở đâu khác"))
    )
  }

  private mutating func open(_ person: Int, for purpose: ContactVault.Purpose) {
    guard let buyer = People.pseudonym(person),
      let contact = vault.open(buyer, for: purpose, at: settings.clock()),
      let access = vault.accesses.last
    else { return refuse("không có liên hệ của khách \(person)") }
    changes.accesses.append((person, access))
    let details = [contact.name, contact.phone, contact.address].compactMap { $0?.printable }
    answers.append(
      DeskAnswer(
        .notice,
        text: .ready("\(buyer.rawValue): \(details.joined(separator: " · ")) (đã ghi lượt xem)")))
  }

  private mutating func erase(_ person: Int) {
    let now = settings.clock()
    guard let buyer = People.pseudonym(person), let erasure = vault.erase(buyer, at: now) else {
      return refuse("không có liên hệ của khách \(person)")
    }
    forget(person, erasure)
    var sentence =
      "\(buyer.rawValue): đã xóa tên, số, địa chỉ, lời bình; sổ hàng và tiền giữ nguyên"
    if let day = try? CalendarDate(of: now), let rules = SubjectRequestRules.inForce(on: day),
      let deadlines = try? rules.deadlines(for: .erasure, received: now)
    {
      sentence += "; phải báo lại người yêu cầu trước \(deadlines.answer.iso8601()) (\(rules.act))"
    }
    answers.append(DeskAnswer(.written, text: .ready(sentence)))
  }

  private mutating func forget(_ person: Int, _ erasure: ContactVault.Erasure) {
    people.erase(person)
    scratch = ReadingScratch()
    changes.persons[person] = nil
    changes.texts.removeAll { $0.person == person }
    changes.accesses.removeAll { $0.person == person }
    changes.erasures.append((person, erasure))
  }

  /// Erases the details of people for whom nothing agreed on has been open for long enough; who only
  /// left a number counts from the end of the session.
  mutating func purge() {
    let ledger = replayed()
    var last: [BuyerID: Instant] = [:]
    for event in log {
      for buyer in event.action.buyers { last[buyer] = event.instant }
    }
    var agreed: Set<BuyerID> = []
    for order in ledger.orders where order.state == .confirmed {
      agreed.insert(ledger.person(of: order.buyer))
    }
    for buyer in people.pseudonyms {
      let isOpen = agreed.contains(ledger.person(of: buyer))
      vault.settle(buyer, at: isOpen ? nil : last[buyer] ?? latest)
    }
    let erased = vault.purge(asOf: settings.clock(), under: settings.retention)
    for erasure in erased {
      if let person = People.number(of: erasure.buyer) { forget(person, erasure) }
    }
    guard !erased.isEmpty else { return }
    answers.append(
      DeskAnswer(
        .notice, text: .ready("Đã xóa \(erased.count) liên hệ quá hạn lưu.")))
  }
}

extension DeskCommand {
  /// The person it is about.
  var person: Int? {
    switch self {
    case .act(.confirm(let person)), .act(.cancel(let person, _)), .act(.close(let person)),
      .act(.request(let person, _, _, _)), .act(.weigh(let person, _, _)),
      .act(.fulfil(let person, _)), .act(.pay(let person, _, _)),
      .act(.refund(let person, _, _)), .act(.charge(let person, _, _)), .ask(.order(let person)),
      .ask(.paymentCode(let person)), .address(let person, _), .contact(let person, _),
      .erase(let person):
      person
    case .act(.restock), .act(.pin), .act(.reprice), .act(.consent), .ask, .transfer: nil
    }
  }
}

extension SessionEvent.Action {
  /// The event of a command; `nil` for a request of nothing.
  init?(_ action: DeskCommand.Action) {
    switch action {
    case .restock(let offer, let quantity): self = .restock(offer: offer, quantity: quantity)
    case .pin(let offer): self = .pin(offer: offer)
    case .reprice(let offer, let price): self = .reprice(offer: offer, to: price)
    case .confirm(let person):
      guard let buyer = People.pseudonym(person) else { return nil }
      self = .confirm(buyer: buyer)
    case .cancel(let person, let reason):
      guard let buyer = People.pseudonym(person) else { return nil }
      self = .cancel(buyer: buyer, reason: reason)
    case .close(let person):
      guard let buyer = People.pseudonym(person) else { return nil }
      self = .close(buyer: buyer)
    case .request(let person, let operation, let offer, let quantity):
      guard let buyer = People.pseudonym(person),
        let line = try? RequestLine(operation, quantity, of: offer)
      else { return nil }
      self = .request(buyer: buyer, lines: [line], review: [])
    case .weigh(let person, let offer, let quantity):
      guard let order = People.order(of: person) else { return nil }
      self = .weigh(
        order: order, packed: GoodsLine(quantity, of: offer), rest: .settle, reason: .weighed)
    case .consent(let event, let isGiven): self = .consent(to: event, isGiven: isGiven)
    case .fulfil(let person, let step):
      guard let order = People.order(of: person) else { return nil }
      self = .fulfil(order: order, step, lines: [])
    case .pay(let person, let amount, let method):
      guard let order = People.order(of: person) else { return nil }
      self = .pay(order: order, amount: amount, method: method)
    case .refund(let person, let amount, let method):
      guard let order = People.order(of: person) else { return nil }
      self = .refund(order: order, amount: amount, method: method)
    case .charge(let person, let amount, let reason):
      guard let order = People.order(of: person) else { return nil }
      self = .charge(order: order, amount: amount, reason: reason)
    }
  }
}

extension People {
  /// The order a command is about: the person's latest.
  fileprivate static func order(of person: Int) -> OrderReference? {
    pseudonym(person).map { OrderReference($0) }
  }
}
