/// What one clause of a comment does.
enum ClauseKind: UInt8, Sendable {
  /// Nothing that matters.
  case chatter
  /// Asks.
  case question
  /// Asks in words, and orders in all else.
  case leaning
  /// Wants goods.
  case order
  /// Wants goods besides those already ordered.
  case add
  /// Wants fewer, or none, of some goods.
  case remove
  /// Wants another amount.
  case set
  /// Wants other goods instead.
  case exchange
  /// Withdraws everything.
  case cancel
  /// Only names goods.
  case mention
}

/// A run of terms between marks, and what its words are together.
struct Clause: Sendable {
  private var bounds: (Int32, Int32)
  /// Where its first amount stands, or -1.
  private var amount: Int32 = -1
  /// Whether a name of an offer may stand in it.
  private(set) var hasNames = false
  /// Whether a question mark ends it.
  private(set) var isAsked = false
  var kind = ClauseKind.chatter
  /// Whether what it wants hangs on something.
  var isConditional = false
  /// Whether it is not sure that it orders.
  var isUnclear = false
  /// Whether it tells of what was or what others do.
  var isReport = false
  /// Whether it only names goods, and is an order only where nothing else was said.
  var isOnlyName = false

  /// A clause without terms.
  init(at start: Int) {
    bounds = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: start))
  }

  /// The numbers of its terms.
  @inline(__always)
  var range: Range<Int> { Int(bounds.0)..<Int(bounds.1) }

  /// Where its first amount stands; nil for none.
  @inline(__always)
  var firstAmount: Int? { amount < 0 ? nil : Int(amount) }

  /// Notes a term that will be in it.
  @inline(__always)
  mutating func note(_ kind: Term.Kind, _ index: Int) {
    let isFirst = kind == .quantity && amount < 0
    amount = isFirst ? Int32(truncatingIfNeeded: index) : amount
    hasNames = hasNames || kind == .product
  }

  mutating func end(at end: Int, isAsked: Bool) {
    bounds.1 = Int32(truncatingIfNeeded: max(end, Int(bounds.0)))
    self.isAsked = isAsked
  }
}
