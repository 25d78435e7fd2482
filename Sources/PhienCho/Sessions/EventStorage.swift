/// A log's events, packed: strings in pools, actions in records of a fixed size.
///
/// The record at an index is the one whose identifier has that number in ``ids``.
struct EventStorage: Sendable {
  enum Kind: UInt8, Sendable {
    case request, withdraw, confirm, cancel, close, restock, pin
    case present, reprice, edit, retract, link, weigh, substitute, consent, fulfil, pay, refund
    case charge, cashOnDelivery

    /// Whether the record's detail is a number in ``EventStorage/extras``.
    var hasExtra: Bool { rawValue > Kind.present.rawValue }
  }

  struct Record: Sendable {
    var instant: Int64
    /// The first of the event's lines in ``lines``.
    var firstLine: Int
    var lineCount: Int32
    /// In ``buyers``, or -1.
    var buyer: Int32
    /// A request's reasons in ``reviews``, a cancellation's reason in ``texts``, what else a rarer
    /// event has in ``extras``, or -1.
    var detail: Int32
    var kind: Kind
    /// The number of the case that an action of this kind has.
    var variant: UInt8 = 0
  }

  struct Line: Sendable {
    var amount: Int64
    /// In ``offers``.
    var offer: Int32
    var unit: QuantityUnit?
    var operation: RequestLine.Operation

    var quantity: Quantity? { unit.map { $0.quantity(amount) } }
  }

  /// What the rarer events have beside their lines.
  struct Extra: Sendable {
    var money: Int64 = 0
    /// An event that is named, in ``references``, or -1.
    var reference: Int32 = -1
    /// In ``texts``, or -1.
    var text: Int32 = -1
    /// The other buyer, in ``buyers``, or -1.
    var buyer: Int32 = -1
    /// In ``reviews``, or -1.
    var review: Int32 = -1
  }

  var records: [Record] = []
  var lines: [Line] = []
  var ids = StringPool()
  var buyers = StringPool()
  var offers: [OfferCode] = []
  var reviews: [[Int32]] = []
  var texts = StringPool()
  var extras: [Extra] = []
  /// Identifiers of events that events name, whether or not those are in the log.
  var references = StringPool()
  var setAside: [EventID: Set<SessionEvent>] = [:]
  private var offerNames = StringPool()
  private var reviewNumbers: [[Int32]: Int32] = [:]
  private(set) var isOrdered = true

  mutating func insert(_ event: SessionEvent) -> EventLog.Insertion {
    let (index, isNew) = ids.intern(event.id.rawValue)
    guard isNew else { return resolve(event, at: index) }
    append(encoded(event))
    return .inserted
  }

  private mutating func append(_ record: Record) {
    records.append(record)
    let last = records.count - 1
    if isOrdered, last > 0, !precedes(last - 1, last) { isOrdered = false }
  }

  /// Settles which of the events that claim one identifier stands.
  private mutating func resolve(_ event: SessionEvent, at index: Int) -> EventLog.Insertion {
    let standing = self.event(index)
    guard event != standing else { return .duplicate }
    if setAside[event.id]?.contains(event) == true { return .duplicate }
    if Self.precedes(event, standing) {
      setAside[event.id, default: []].insert(standing)
      records[index] = encoded(event)
      isOrdered = false
    } else {
      setAside[event.id, default: []].insert(event)
    }
    return .conflict
  }

  /// Whether one record comes before another in canonical order.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (records[a].instant, records[b].instant)
    return first == second ? ids.precedes(a, b) : first < second
  }

  /// The numbers of the records in canonical order; `nil` when that is the order they are in.
  func canonicalOrder() -> [Int32]? {
    guard !isOrdered else { return nil }
    var keys = records.indices.map { (instant: records[$0].instant, index: Int32($0)) }
    keys.sort {
      $0.instant == $1.instant
        ? ids.precedes(Int($0.index), Int($1.index)) : $0.instant < $1.instant
    }
    return keys.map(\.index)
  }
}

// MARK: - Packing

extension EventStorage {
  private mutating func encoded(_ event: SessionEvent) -> Record {
    var record = Record(
      instant: event.instant.millisecondsSince1970, firstLine: lines.count, lineCount: 0,
      buyer: -1, detail: -1, kind: .request)
    if case .request(let buyer, let requested, let review) = event.action {
      // The one kind that comes by the million.
      record.buyer = number(of: buyer)
      for line in requested { append(line) }
      if !review.isEmpty { record.detail = number(ofReview: review) }
    } else {
      pack(ActionParts(event.action), into: &record)
    }
    record.lineCount = Int32(lines.count - record.firstLine)
    return record
  }

  private mutating func pack(_ parts: ActionParts, into record: inout Record) {
    record.kind = parts.kind
    record.variant = parts.variant
    if let buyer = parts.buyer { record.buyer = number(of: buyer) }
    for line in parts.lines { append(line) }
    let text = parts.text.map { Int32(texts.intern($0).index) } ?? -1
    guard parts.kind.hasExtra else {
      record.detail = text
      return
    }
    record.detail = Int32(extras.count)
    extras.append(
      Extra(
        money: parts.money,
        reference: parts.reference.map { Int32(references.intern($0.rawValue).index) } ?? -1,
        text: text, buyer: parts.otherBuyer.map { number(of: $0) } ?? -1,
        review: parts.review.isEmpty ? -1 : number(ofReview: parts.review)))
  }

  private mutating func append(_ line: RequestLine) {
    lines.append(
      Line(
        amount: line.quantity?.amount ?? 0, offer: number(of: line.offer),
        unit: line.quantity.map(QuantityUnit.init), operation: line.operation))
  }

  private mutating func number(of buyer: BuyerID) -> Int32 {
    Int32(buyers.intern(buyer.rawValue).index)
  }

  private mutating func number(of offer: OfferCode) -> Int32 {
    let (number, isNew) = offerNames.intern(offer.rawValue)
    if isNew { offers.append(offer) }
    return Int32(number)
  }

  private mutating func number(ofReview reasons: [String]) -> Int32 {
    number(ofList: reasons.map { Int32(texts.intern($0).index) })
  }

  private mutating func number(ofList list: [Int32]) -> Int32 {
    if let known = reviewNumbers[list] { return known }
    let number = Int32(reviews.count)
    reviews.append(list)
    reviewNumbers[list] = number
    return number
  }
}

// MARK: - Merging

extension EventStorage {
  /// Adds another log's events, packed as they are: its numbers are translated to ours.
  mutating func merge(_ other: borrowing EventStorage) {
    let buyerNumbers = (0..<other.buyers.count).map {
      Int32(buyers.intern($0, of: other.buyers).index)
    }
    let textNumbers = (0..<other.texts.count).map {
      Int32(texts.intern($0, of: other.texts).index)
    }
    let referenceNumbers = (0..<other.references.count).map {
      Int32(references.intern($0, of: other.references).index)
    }
    let offerNumbers = other.offers.map { number(of: $0) }
    let reviewNumbers = other.reviews.map { list in
      number(ofList: list.map { textNumbers[Int($0)] })
    }
    func ours(_ number: Int32, _ numbers: [Int32]) -> Int32 {
      number < 0 ? number : numbers[Int(number)]
    }
    for index in other.records.indices {
      let (standing, isNew) = ids.intern(index, of: other.ids)
      guard isNew else {
        _ = resolve(other.event(index), at: standing)
        continue
      }
      var record = other.records[index]
      let theirs = record.firstLine..<record.firstLine + Int(record.lineCount)
      record.firstLine = lines.count
      record.buyer = ours(record.buyer, buyerNumbers)
      if record.kind.hasExtra {
        var extra = other.extras[Int(record.detail)]
        extra.reference = ours(extra.reference, referenceNumbers)
        extra.text = ours(extra.text, textNumbers)
        extra.buyer = ours(extra.buyer, buyerNumbers)
        extra.review = ours(extra.review, reviewNumbers)
        record.detail = Int32(extras.count)
        extras.append(extra)
      } else {
        record.detail = ours(record.detail, record.kind == .request ? reviewNumbers : textNumbers)
      }
      for line in other.lines[theirs] {
        lines.append(line)
        lines[lines.count - 1].offer = offerNumbers[Int(line.offer)]
      }
      append(record)
    }
    for events in other.setAside.values {
      for event in events { _ = insert(event) }
    }
  }
}

// MARK: - Unpacking

extension EventStorage {
  func event(_ index: Int) -> SessionEvent {
    let record = records[index]
    let lines = self.lines[record.firstLine..<record.firstLine + Int(record.lineCount)].map {
      RequestLine(unchecked: $0.operation, $0.quantity, of: offers[Int($0.offer)])
    }
    var parts = ActionParts(record.kind)
    parts.variant = record.variant
    parts.lines = lines
    if record.buyer >= 0 { parts.buyer = buyer(record.buyer) }
    var text = record.detail
    if record.kind.hasExtra {
      let extra = extras[Int(record.detail)]
      text = extra.text
      parts.money = extra.money
      parts.review = review(extra.review)
      if extra.buyer >= 0 { parts.otherBuyer = buyer(extra.buyer) }
      if extra.reference >= 0 { parts.reference = reference(extra.reference) }
    } else if record.kind == .request {
      parts.review = review(record.detail)
      text = -1
    }
    if text >= 0 { parts.text = texts[Int(text)] }
    return SessionEvent(
      id: id(index), instant: Instant(millisecondsSince1970: record.instant),
      action: parts.action)
  }

  func id(_ index: Int) -> EventID { EventID(unchecked: ids[index]) }

  func buyer(_ number: Int32) -> BuyerID { BuyerID(unchecked: buyers[Int(number)]) }

  func reference(_ number: Int32) -> EventID { EventID(unchecked: references[Int(number)]) }

  func reason(_ number: Int32) -> CancellationReason {
    CancellationReason(rawValue: texts[Int(number)])
  }

  /// Why a human should look at what an event asks.
  func review(of index: Int) -> [String] {
    let record = records[index]
    switch record.kind {
    case .request: return review(record.detail)
    case .edit: return review(extras[Int(record.detail)].review)
    default: return []
    }
  }

  /// The text of an event of a kind.
  func text(of event: Int32, of kind: Kind) -> String? {
    let record = records[Int(event)]
    guard record.kind == kind, record.kind.hasExtra else { return nil }
    let text = extras[Int(record.detail)].text
    return text < 0 ? nil : texts[Int(text)]
  }

  /// The line of an event that made a claim.
  func line(of claim: LedgerRecord.Claim) -> Line {
    lines[records[Int(claim.event)].firstLine + Int(claim.position)]
  }

  /// By the reference's number, the number of the event it names, or -1 when that is not here.
  func referencedRecords() -> [Int32] {
    (0..<references.count).map { Int32(ids.index(of: $0, in: references) ?? -1) }
  }

  func review(_ number: Int32) -> [String] {
    number < 0 ? [] : reviews[Int(number)].map { texts[Int($0)] }
  }
}

// MARK: - Which of two events with one identifier stands

extension EventStorage {
  static func precedes(_ a: SessionEvent, _ b: SessionEvent) -> Bool {
    if a.instant != b.instant { return a.instant < b.instant }
    if a.id != b.id { return a.id < b.id }
    return ActionParts(a.action).key.lexicographicallyPrecedes(ActionParts(b.action).key)
  }
}
