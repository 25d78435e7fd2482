internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

extension Desk {
  /// Takes one thing that came in.
  ///
  /// - Throws: ``DeskError``.
  package mutating func take(_ line: DeskLine) throws(DeskError) {
    switch line {
    case .command(let text): try take(command: text)
    case .event(let bytes): try take(event: bytes)
    case .typed(let id, let buyer, let text): try take(typed: text, by: buyer, id: id)
    case .record(.comment(let comment, _)): try take(comment)
    case .record(.deletion(let id, let instant, _)): try take(deletionOf: id, at: instant)
    case .record: break
    case .problem(let sentence):
      answers.append(DeskAnswer(.refused, text: .ready("không đọc được \(sentence.printable)")))
    }
  }

  private mutating func take(
    typed text: String, by buyer: String, id: String?
  ) throws(DeskError) {
    guard let id = id.flatMap(EventID.init) ?? freshID("gõ"), let author = BuyerID(buyer) else {
      return
    }
    try take(LiveComment(id: id, text: text, author: author, authorName: buyer))
  }

  private mutating func take(_ comment: LiveComment) throws(DeskError) {
    if isKnown(comment.id) { return recall(comment) }
    let instant = moment(comment.instant)
    guard comment.role == .viewer else {
      return try see(comment.id, "người bán nói, không tính")
    }
    let known = comment.author.flatMap { people.number(of: $0) }
    let reading = read(comment, at: instant, by: known)
    var person = known
    let lines = reading.lines.compactMap { line in
      try? RequestLine(line.action, line.quantity, of: line.code)
    }
    let asks = reading.intent == .cancel || (reading.intent.concernsAnOrder && !lines.isEmpty)
    if let author = comment.author, asks || !reading.phones.isEmpty {
      person = people.enter(author)
    }
    if let person { note(comment, phone: reading.phones.last, of: person) }
    guard asks, let person, let buyer = People.pseudonym(person) else {
      let isNameless = asks && comment.author == nil
      return try see(
        comment.id,
        isNameless ? "không rõ người mua, hãy xem lại" : sentence(of: reading))
    }
    keepText(of: comment, person)
    let action: SessionEvent.Action =
      reading.intent == .cancel
      ? .withdraw(buyer: buyer)
      : .request(buyer: buyer, lines: lines, review: reading.review.map(\.rawValue))
    let number = try enter(
      .event(SessionEvent(id: comment.id, instant: instant, action: action)))
    answers.append(
      DeskAnswer(
        .written, number: number, id: comment.id,
        text: .ready("\(buyer.rawValue): \(sentence(of: reading))")))
  }

  /// A comment that came again: after a restart its author may have to be told its number again.
  private mutating func recall(_ comment: LiveComment) {
    if let author = comment.author, let event = log[comment.id],
      let person = event.action.buyers.first.flatMap(People.number),
      people.author(person) == nil, people.number(of: author) == nil
    {
      people.enter(author, as: person)
      note(comment, phone: nil, of: person)
    }
    answers.append(DeskAnswer(.known, id: comment.id, text: .ready("đã ghi từ trước")))
  }

  private mutating func take(
    deletionOf id: EventID, at instant: Instant?
  ) throws(DeskError) {
    // One comment is deleted once, so that its identifier makes the deletion's.
    guard let deletion = EventID(deletionOf: id) else { return }
    guard !isKnown(deletion) else {
      return answers.append(DeskAnswer(.known, id: deletion, text: .ready("đã ghi từ trước")))
    }
    guard log[id] != nil else { return try see(deletion, "bình luận đã xóa không đòi gì") }
    let person = log[id]?.action.buyers.first.flatMap(People.number)
    let number = try enter(
      .event(
        SessionEvent(id: deletion, instant: moment(instant), action: .retract(comment: id))))
    answers.append(
      DeskAnswer(
        .written, number: number, id: deletion, text: .outcome(of: deletion, person: person)))
  }

  private mutating func see(_ id: EventID, _ sentence: String) throws(DeskError) {
    let number = try enter(.seen(id))
    answers.append(DeskAnswer(.seen, number: number, id: id, text: .ready(sentence)))
  }

  private mutating func note(_ comment: LiveComment, phone: PhoneNumber?, of person: Int) {
    guard let author = people.author(person), let buyer = People.pseudonym(person) else { return }
    let isNew = !vault.contains(buyer)
    let contact = Contact(
      name: isNew ? comment.authorName ?? author : nil, phone: phone?.e164)
    guard !contact.isEmpty else { return }
    vault.seal(contact, of: buyer)
    keep(contact, of: person, author: author)
  }

  /// Notes what a person gave to be written.
  mutating func keep(_ contact: Contact, of person: Int, author: String) {
    var row = changes.persons[person] ?? PersonRow(author: author)
    row.contact.name = contact.name ?? row.contact.name
    row.contact.phone = contact.phone ?? row.contact.phone
    row.contact.address = contact.address ?? row.contact.address
    changes.persons[person] = row
  }

  private mutating func keepText(of comment: LiveComment, _ person: Int) {
    var text = PhoneNumber.redacted(comment.text)
    if let name = comment.authorName, !name.isEmpty {
      text = text.replacing(name, with: "[tên]")
    }
    changes.texts.append(DeskChanges.Text(event: comment.id, person: person, text: text))
  }

  private func sentence(of reading: CommentReading) -> String {
    var parts = reading.lines.map { line in
      let name = catalogue[line.code]?.name ?? line.code.rawValue
      let verb =
        switch line.action {
        case .add: "lấy"
        case .set: "đổi thành"
        case .remove: "bớt"
        }
      return "\(verb) \(line.quantity.map { "\($0) " } ?? "")\(name)"
    }
    if parts.isEmpty || reading.intent == .cancel { parts = [reading.intent.name] }
    let review = reading.review.map(\.explanation)
    return parts.joined(separator: ", ")
      + (review.isEmpty ? "" : "; xem lại: " + review.joined(separator: ", "))
  }
}

extension CommentReading.Intent {
  fileprivate var name: String {
    switch self {
    case .order: "chốt đơn"
    case .change: "sửa đơn"
    case .cancel: "hủy đơn"
    case .question: "câu hỏi"
    case .other: "trò chuyện"
    }
  }
}
