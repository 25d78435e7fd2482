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

    /// What is held or waits.
    var active: Int64 { state.isTerminal ? 0 : standing }
  }

  struct Line: Sendable, Hashable {
    var order: Int32
    var offer: Int32
    var next: Int32 = -1
    /// The latest claim that may still stand.
    var latestClaim: Int32 = -1
    /// Which of the offer's prices the line has.
    var price: Int32
    /// The same offer's line at the price before; -1 for the first.
    var earlier: Int32 = -1
    /// Of the first such line, the one at the latest price; -1 when it is the only one.
    var newest: Int32 = -1
    /// Where its goods are, in the fold's goods; -1 while nothing was ever packed.
    var goods: Int32 = -1
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
    /// The cancellation's reason in the log's texts, or one of ``Cancellation``.
    var cancellation: Int32 = -1
    /// Its money, in the fold's accounts; -1 while there is none.
    var account: Int32 = -1
    var state = OrderState.unconfirmed
    var cancelledBy = Party.buyer
    var needsReview = false
    /// Whether any goods of it have left the seller.
    var isHandedOver = false

    /// Whether it may still change but has nothing left in it.
    var isEmpty: Bool { !state.isTerminal && heldClaims == 0 && waitingClaims == 0 }
  }

  /// Cancellations for which no event gives a reason.
  enum Cancellation {
    static let withdrawal: Int32 = -1
    static let holdsRanOut: Int32 = -2
    static let joined: Int32 = -3
  }

  /// Where the goods of one order line are; what is still to be packed follows.
  struct Goods: Sendable, Hashable {
    /// The order line.
    var line: Int32
    var packed: Int64 = 0
    var inTransit: Int64 = 0
    var delivered: Int64 = 0
    var refused: Int64 = 0
    var returned: Int64 = 0
    var lost: Int64 = 0
    var short: Int64 = 0
    var over: Int64 = 0

    init(line: Int32) { self.line = line }

    /// What left the seller, whatever became of it.
    var handedOver: Int64 { inTransit + delivered + refused + returned + lost }

    /// What is still to be packed, of an amount that is held.
    func toPack(_ held: Int64) -> Int64 { held + over - short - packed - handedOver }

    /// What the buyer pays for, of an amount that is held.
    func due(_ held: Int64) -> Int64 { held + over - short - refused - returned - lost }

    /// What is at a stage, of an amount that is held.
    func amount(at stage: GoodsStage, _ held: Int64) -> Int64 {
      switch stage {
      case .toPack: toPack(held)
      case .packed: packed
      case .inTransit: inTransit
      case .delivered: delivered
      case .refused: refused
      case .returned: returned
      case .lost: lost
      }
    }

    /// Moves an amount to or from a stage.
    mutating func add(_ amount: Int64, at stage: GoodsStage) {
      switch stage {
      // Follows from the others.
      case .toPack: break
      case .packed: packed += amount
      case .inTransit: inTransit += amount
      case .delivered: delivered += amount
      case .refused: refused += amount
      case .returned: returned += amount
      case .lost: lost += amount
      }
    }
  }

  /// The money of one order beside the price of its goods.
  struct Account: Sendable, Hashable {
    var charges: Int64 = 0
    var paid: Int64 = 0
    var refunded: Int64 = 0
    var asked: Int64 = 0
    var collected: Int64 = 0
    var remitted: Int64 = 0
    var remittance = RemittanceState.none

    /// How far an order is paid, with what is due for its goods.
    func payment(goodsDue: Int64) -> PaymentState {
      PaymentState(
        due: Money(vnd: goodsDue + charges), paid: Money(vnd: paid), refunded: Money(vnd: refunded))
    }
  }

  /// One row of what was done to goods.
  struct Movement: Sendable {
    var event: Int32
    var order: Int32
    var offer: Int32
    var amount: Int64
    var kind: FulfilmentEvent
  }

  /// One row of a difference between goods agreed on and goods packed.
  struct Adjustment: Sendable {
    var event: Int32
    /// The weighing; the event itself unless that is the consent to it.
    var proposal: Int32
    var order: Int32
    var offer: Int32
    var agreed: Int64
    var packed: Int64
    var before: Int64
    var after: Int64
  }

  struct Refusal: Sendable {
    enum Reason: Sendable, Hashable {
      case emptyRequest, unknownOffer, wrongUnit, noOrder, nothingToRemove, nothingHeld, overflow
      case orderCancelled, alreadyLinked, cannotJoin, neverConfirmed, handedOver, noSubstitution,
        stockShort, moneyOverflow
      case removedTooMuch(Int64, QuantityUnit)
      case alreadyPacked(Int64, QuantityUnit)
      case notAtStage(GoodsStage, Int64, QuantityUnit)
      case nothingAtStage(GoodsStage)
      case outsideTolerance(Int64, QuantityUnit)
      case badAmount(Int64), badPrice(Int64), exceeds(Int64)
      /// By the event's number in the log.
      case repeated(Int32)
      /// By the reference's number in the log.
      case unknownComment(Int32), leftForReview(Int32), ignored(Int32), notProposed(Int32)
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
  /// Every price there was, the one now at the end.
  var prices: [UnitPrice]
  /// Everything there ever was to sell; `nil` for no limit.
  var stock: Int64?
  var held: Int64 = 0
  /// The most that was ever held at once.
  var peak: Int64 = 0
  /// Whether anybody ever had to wait, or was refused, for want of stock.
  var wasShort = false
  /// Whether any event was about the offer, a pin aside.
  var wasTouched = false
  var waiting = WaitingList()

  init(_ offer: Offer) {
    unit = QuantityUnit(offer.price.basis)
    prices = [offer.price]
    stock = offer.stock?.amount
  }

  /// The price now.
  var price: UnitPrice { prices[prices.count - 1] }

  /// Whether amounts of a unit, or of none that was said, can be sold.
  func sells(by unit: QuantityUnit?) -> Bool { unit == nil || unit == self.unit }

  /// How much may still be held.
  var available: Int64 { stock.map { $0 - held } ?? Int64.max - held }

  /// Reserves an amount that there is.
  mutating func take(_ amount: Int64) {
    held += amount
    peak = max(peak, held)
    wasTouched = true
  }

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
