/// What the clauses of a comment do.
struct ClauseKinds {
  private var bits: UInt16 = 0

  init(_ kinds: ClauseKind...) {
    for kind in kinds { insert(kind) }
  }

  /// Kinds that alter an order already made.
  static var changes: ClauseKinds { ClauseKinds(.add, .remove, .set, .exchange) }

  /// Kinds that want goods.
  static var wanting: ClauseKinds { ClauseKinds(.order, .leaning, .add) }

  @inline(__always)
  mutating func insert(_ kind: ClauseKind) { bits |= 1 &<< UInt16(kind.rawValue) }

  /// Whether any clause is of such a kind.
  @inline(__always)
  func hold(_ kinds: ClauseKinds) -> Bool { bits & kinds.bits != 0 }
}
