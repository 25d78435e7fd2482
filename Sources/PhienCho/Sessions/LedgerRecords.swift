/// The ledger's rows as they are kept: fixed sizes, other rows named by their numbers, -1 for none.
enum LedgerRecord {
  struct Claim: Sendable {
    /// The event's number in the log.
    var event: Int32
    /// The position of the request line in the event.
    var position: Int32
    /// The order line it belongs to.
    var line: Int32
    /// The claim before it on the same order line.
    var previous: Int32
    var requested: Int64
    /// What stands; once expired, what stood then.
    var standing: Int64
    /// The step of the fold at which it was held.
    var heldAt: Int32 = -1
    /// Its place in the offer's waiting list while it waits.
    var place: Int32 = -1
    var state = ClaimState.waitlisted
  }

  struct Line: Sendable, Hashable {
    var order: Int32
    var offer: Int32
    var next: Int32 = -1
    /// The latest claim that may still stand.
    var latestClaim: Int32 = -1
    var claimed: Int64 = 0
    var held: Int64 = 0
    var waiting: Int64 = 0
    var expired: Int64 = 0

    var standing: Int64 { held + waiting }
    var released: Int64 { claimed - held - waiting - expired }
  }

  struct Order: Sendable {
    /// The buyer's number in the log.
    var buyer: Int32
    /// The number of the event that opened it.
    var openedBy: Int32
    var firstLine: Int32 = -1
    var lastLine: Int32 = -1
    var lineCount: Int32 = 0
    var heldClaims: Int32 = 0
    var waitingClaims: Int32 = 0
    /// The step of the fold at which it was last confirmed.
    var confirmedAt: Int32 = -1
    /// The cancellation's reason in the log's texts; -1 for a withdrawal.
    var cancellation: Int32 = -1
    var state = OrderState.unconfirmed
    var needsReview = false

    /// Whether it may still change but has nothing left in it.
    var isEmpty: Bool { !state.isTerminal && heldClaims == 0 && waitingClaims == 0 }
  }

  struct Refusal: Sendable {
    enum Reason: Sendable, Hashable {
      case emptyRequest, unknownOffer, wrongUnit, noOrder, nothingToRemove, nothingHeld, overflow
      case removedTooMuch(Int64, QuantityUnit)
      case transition(TransitionError)
    }

    /// The event's number in the log.
    var event: Int32
    /// The position of the request line in the event.
    var position: Int32
    /// The offer's number in the log.
    var offer: Int32
    var reason: Reason
  }
}

/// What is left of one offer, and who waits for it.
struct Shelf: Sendable {
  let unit: QuantityUnit
  let price: UnitPrice
  /// Everything there ever was to sell; `nil` for no limit.
  var stock: Int64?
  var held: Int64 = 0
  var waiting = WaitingList()

  init(_ offer: Offer) {
    unit = QuantityUnit(offer.price.basis)
    price = offer.price
    stock = offer.stock?.amount
  }

  /// How much may still be held.
  var available: Int64 { stock.map { $0 - held } ?? Int64.max - held }

  /// Whether a claim may be held now, going by who else waits.
  func admits(_ amount: Int64, under policy: SessionRules.WaitingPolicy) -> Bool {
    amount <= available && (policy == .firstFit || waiting.count == 0)
  }

  /// The next waiting claim that may be held now.
  func next(under policy: SessionRules.WaitingPolicy) -> Int32? {
    switch policy {
    case .firstFit: waiting.first(asking: available)
    case .strict: waiting.first.flatMap { $0.amount <= available ? $0.claim : nil }
    }
  }
}
