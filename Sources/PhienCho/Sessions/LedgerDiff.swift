/// What became of everybody when a session's events changed (đối chiếu hai sổ).
///
/// Comments that become known late, that are counted twice, come in another order or are deleted give
/// another ledger. The difference says who has more, who has less, and which event made it so: "ai lẽ
/// ra được 5 kg cuối". Both ledgers should be of one catalogue and under one set of rules; then the
/// same events give no difference, whatever their arrival and however often they came.
public struct LedgerDiff: Sendable, Hashable {
  /// What one person has of one offer, before and after.
  public struct Change: Sendable, Hashable {
    /// Who; personal data, masked in descriptions.
    public let buyer: BuyerID
    /// The person's latest order with the offer, in the new ledger or else in the old one.
    public let orderNumber: Int
    /// The offer, by its code in the catalogue.
    public let offer: OfferCode
    /// What stock was reserved for.
    public let heldBefore: Quantity
    /// What stock is reserved for.
    public let heldAfter: Quantity
    /// What waited for stock.
    public let waitingBefore: Quantity
    /// What waits for stock.
    public let waitingAfter: Quantity
    /// What was to be paid for it.
    public let dueBefore: Money
    /// What is to be paid for it.
    public let dueAfter: Money
    /// The event that made it so, as far as one can tell: the first of the person's own that
    /// changed, else the first about the offer, else the first of all.
    public let cause: Cause?
  }

  /// An event that is in only one of the two logs, or not the same in both.
  public struct Cause: Sendable, Hashable {
    /// In which way the logs differ.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// It is in the new log only, and happened before the old log's last event: it came late.
      case late
      /// It is in the new log only, and happened after everything in the old one.
      case new
      /// It is in the old log only.
      case removed
      /// It has another moment or says something else.
      case changed
    }

    /// The event.
    public let event: EventID
    /// When it happened, by the new log if it is there.
    public let instant: Instant
    /// In which way the logs differ.
    public let kind: Kind
    /// Whether it is the person's own.
    public let isOwn: Bool
    /// The order of whose event it is, when that is another person with an order.
    public let otherOrder: Int?
  }

  /// The events in which the logs differ, in canonical order.
  public let events: [Cause]

  /// Who has more, less or other goods, or other money to pay: the offers in the catalogue's order,
  /// and of one offer those who lose first.
  public let changes: [Change]

  /// Compares two ledgers.
  ///
  /// - Complexity: O(*n*) in the events and order lines of both, and O(*c* × *d*) in the changes and
  ///   the events in which the logs differ.
  public init(from old: Ledger, to new: Ledger) {
    let differing = DifferingEvents(old.events, new.events)
    var places: [Key: Int] = [:]
    var rows: [Row] = []
    for (side, ledger) in [old, new].enumerated() {
      ledger.forEachLine { order, line in
        let key = Key(
          buyer: new.person(of: ledger.events.buyer(ledger.fold.orders[order].buyer)),
          offer: Int(ledger.fold.lines[Int(line)].offer))
        let place = places[key] ?? rows.count
        if place == rows.count {
          places[key] = place
          rows.append(Row(key: key))
        }
        rows[place].add(line, of: ledger, order, at: side)
      }
    }
    events = differing.events.map { differing.cause($0, of: nil, in: new) }
    changes = rows.filter(\.isChanged).sorted(by: Row.precedes).compactMap { row in
      guard let offer = new.catalogue.offers[safe: row.key.offer] else { return nil }
      let unit = QuantityUnit(offer.price.basis)
      return Change(
        buyer: row.key.buyer, orderNumber: row.order + 1, offer: offer.code,
        heldBefore: unit.quantity(row.held[0]), heldAfter: unit.quantity(row.held[1]),
        waitingBefore: unit.quantity(row.waiting[0]), waitingAfter: unit.quantity(row.waiting[1]),
        dueBefore: Money(vnd: row.due[0]), dueAfter: Money(vnd: row.due[1]),
        cause: differing.cause(of: row.key.buyer, offer.code, in: new))
    }
  }

  /// Whether nobody has more, less or other than before.
  public var isEmpty: Bool { changes.isEmpty }
}

extension LedgerDiff {
  fileprivate struct Key: Hashable {
    let buyer: BuyerID
    let offer: Int
  }

  /// One person's goods of one offer, old and new.
  fileprivate struct Row {
    let key: Key
    var held: [Int64] = [0, 0]
    var waiting: [Int64] = [0, 0]
    var due: [Int64] = [0, 0]
    var order = -1

    mutating func add(_ line: Int32, of ledger: Ledger, _ order: Int, at side: Int) {
      let record = ledger.fold.lines[Int(line)]
      held[side] += record.held
      waiting[side] += record.waiting
      due[side] += ledger.fold.money(ledger.fold.due(line), of: record).vnd
      self.order = order
    }

    var isChanged: Bool { held[0] != held[1] || waiting[0] != waiting[1] || due[0] != due[1] }

    static func precedes(_ a: Row, _ b: Row) -> Bool {
      (a.key.offer, a.held[1] - a.held[0], a.order) < (b.key.offer, b.held[1] - b.held[0], b.order)
    }
  }
}

extension Ledger {
  /// Visits the lines of all orders, with the orders' indices.
  fileprivate func forEachLine(_ visit: (Int, Int32) -> Void) {
    for order in fold.orders.indices {
      var line = fold.orders[order].firstLine
      while line >= 0 {
        visit(order, line)
        line = fold.lines[Int(line)].next
      }
    }
  }
}

extension Array {
  /// The element at an index, if there is one.
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
