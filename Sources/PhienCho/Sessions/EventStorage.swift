/// A log's events, packed: strings in pools, actions in records of a fixed size.
///
/// The record at an index is the one whose identifier has that number in ``ids``.
struct EventStorage: Sendable {
  enum Kind: UInt8, Sendable { case request, withdraw, confirm, cancel, close, restock, pin }

  struct Record: Sendable {
    var instant: Int64
    /// The first of the event's lines in ``lines``.
    var firstLine: Int
    var lineCount: Int32
    /// In ``buyers``, or -1.
    var buyer: Int32
    /// A request's reasons in ``reviews``, a cancellation's reason in ``texts``, or -1.
    var detail: Int32
    var kind: Kind
  }

  struct Line: Sendable {
    var amount: Int64
    /// In ``offers``.
    var offer: Int32
    var unit: QuantityUnit?
    var operation: RequestLine.Operation

    var quantity: Quantity? { unit.map { $0.quantity(amount) } }
  }

  var records: [Record] = []
  var lines: [Line] = []
  var ids = StringPool()
  var buyers = StringPool()
  var offers: [OfferCode] = []
  var reviews: [[Int32]] = []
  var texts = StringPool()
  var setAside: [EventID: Set<SessionEvent>] = [:]
  private var offerNames = StringPool()
  private var reviewNumbers: [[Int32]: Int32] = [:]
  private var isOrdered = true

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
    switch event.action {
    case .request(let buyer, let requested, let review):
      record.buyer = number(of: buyer)
      for line in requested { append(line.operation, line.quantity, of: line.offer) }
      if !review.isEmpty { record.detail = number(ofReview: review) }
    case .withdraw(let buyer):
      (record.kind, record.buyer) = (.withdraw, number(of: buyer))
    case .confirm(let buyer):
      (record.kind, record.buyer) = (.confirm, number(of: buyer))
    case .cancel(let buyer, let reason):
      (record.kind, record.buyer) = (.cancel, number(of: buyer))
      record.detail = Int32(texts.intern(reason.rawValue).index)
    case .close(let buyer):
      (record.kind, record.buyer) = (.close, number(of: buyer))
    case .restock(let offer, let quantity):
      record.kind = .restock
      append(.add, quantity, of: offer)
    case .pin(let offer):
      record.kind = .pin
      if let offer { append(.set, nil, of: offer) }
    }
    record.lineCount = Int32(lines.count - record.firstLine)
    return record
  }

  private mutating func append(
    _ operation: RequestLine.Operation, _ quantity: Quantity?, of offer: OfferCode
  ) {
    lines.append(
      Line(
        amount: quantity?.amount ?? 0, offer: number(of: offer),
        unit: quantity.map(QuantityUnit.init), operation: operation))
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
    let offerNumbers = other.offers.map { number(of: $0) }
    let reviewNumbers = other.reviews.map { list in
      number(ofList: list.map { textNumbers[Int($0)] })
    }
    for index in other.records.indices {
      let (ours, isNew) = ids.intern(index, of: other.ids)
      guard isNew else {
        _ = resolve(other.event(index), at: ours)
        continue
      }
      var record = other.records[index]
      let theirs = record.firstLine..<record.firstLine + Int(record.lineCount)
      record.firstLine = lines.count
      if record.buyer >= 0 { record.buyer = buyerNumbers[Int(record.buyer)] }
      if record.detail >= 0 {
        let numbers = record.kind == .cancel ? textNumbers : reviewNumbers
        record.detail = numbers[Int(record.detail)]
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
    let lines = self.lines[record.firstLine..<record.firstLine + Int(record.lineCount)]
    let action: SessionEvent.Action
    switch record.kind {
    case .request:
      action = .request(
        buyer: buyer(record.buyer),
        lines: lines.map {
          RequestLine(unchecked: $0.operation, $0.quantity, of: offers[Int($0.offer)])
        }, review: review(record.detail))
    case .withdraw: action = .withdraw(buyer: buyer(record.buyer))
    case .confirm: action = .confirm(buyer: buyer(record.buyer))
    case .cancel: action = .cancel(buyer: buyer(record.buyer), reason: reason(record.detail))
    case .close: action = .close(buyer: buyer(record.buyer))
    case .restock, .pin:
      let offer = lines.first.map { offers[Int($0.offer)] }
      if let offer, let quantity = lines.first?.quantity {
        action = .restock(offer: offer, quantity: quantity)
      } else {
        action = .pin(offer: offer)
      }
    }
    return SessionEvent(
      id: id(index), instant: Instant(millisecondsSince1970: record.instant), action: action)
  }

  func id(_ index: Int) -> EventID { EventID(unchecked: ids[index]) }

  func buyer(_ number: Int32) -> BuyerID { BuyerID(unchecked: buyers[Int(number)]) }

  func reason(_ number: Int32) -> CancellationReason {
    CancellationReason(rawValue: texts[Int(number)])
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
    return contentKey(a.action).lexicographicallyPrecedes(contentKey(b.action))
  }

  /// An action as bytes that differ for different actions.
  private static func contentKey(_ action: SessionEvent.Action) -> [UInt8] {
    var key: [UInt8] = []
    func put(_ text: String) {
      put(Int64(text.utf8.count))
      key.append(contentsOf: text.utf8)
    }
    func put(_ value: Int64) {
      for shift in stride(from: 56, through: 0, by: -8) {
        key.append(UInt8(truncatingIfNeeded: value >> Int64(shift)))
      }
    }
    func put(_ quantity: Quantity?) {
      key.append(quantity.map { QuantityUnit($0).rawValue } ?? 0)
      put(quantity?.amount ?? 0)
    }
    func put(_ kind: Kind) { key.append(kind.rawValue) }
    switch action {
    case .request(let buyer, let lines, let review):
      put(Kind.request)
      put(buyer.rawValue)
      put(Int64(lines.count))
      for line in lines {
        put(line.operation.rawValue)
        put(line.quantity)
        put(line.offer.rawValue)
      }
      for reason in review { put(reason) }
    case .withdraw(let buyer):
      put(Kind.withdraw)
      put(buyer.rawValue)
    case .confirm(let buyer):
      put(Kind.confirm)
      put(buyer.rawValue)
    case .cancel(let buyer, let reason):
      put(Kind.cancel)
      put(buyer.rawValue)
      put(reason.rawValue)
    case .close(let buyer):
      put(Kind.close)
      put(buyer.rawValue)
    case .restock(let offer, let quantity):
      put(Kind.restock)
      put(offer.rawValue)
      put(quantity)
    case .pin(let offer):
      put(Kind.pin)
      if let offer { put(offer.rawValue) }
    }
    return key
  }
}
