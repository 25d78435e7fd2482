/// The clause that is being cut, and what was seen of it; no closure over these, which would put each
/// on the heap.
struct OpenClause {
  var clause: Clause
  let start: Int
  /// Whether it holds an amount, goods, money or a verb that orders.
  var hasContent = false
  var isPast = false
  var said: Said = []

  init(at start: Int) {
    clause = Clause(at: start)
    self.start = start
  }
}

extension OpenClause {
  /// What the words of a clause have said so far that a second verb may stand against.
  struct Said: OptionSet {
    var rawValue: UInt8

    /// Something is denied, or taken away.
    static let denies = Said(rawValue: 1 << 0)
    /// A verb that orders is denied, or goods are taken away: a verb behind orders something else.
    static let deniesOrder = Said(rawValue: 1 << 1)
    /// Goods are named behind either.
    static let deniedGoods = Said(rawValue: 1 << 2)
    static let deniedOrder = Said(rawValue: 1 << 3)
    /// Others are spoken of, and order.
    static let others = Said(rawValue: 1 << 4)
    static let othersOrder = Said(rawValue: 1 << 5)
    /// A price is asked for.
    static let pricesAsked = Said(rawValue: 1 << 6)

    /// "ai cũng khen nên lấy 1kg", "chưa ăn bao giờ nên lấy 1kg".
    var speaksOfOthers: Bool { contains(.others) || contains(.denies) }

    private static let takingAway: WordClass = [.remove, .cancel]
    private static let denying: WordClass = [.negation, .remove, .cancel]
    /// What no word is without that says any of this.
    private static let telling: WordClass = [
      .remove, .cancel, .third, .negation, .order, .price, .goods,
    ]

    @inline(__always)
    mutating func take(_ certain: WordClass) {
      if !certain.isDisjoint(with: Self.telling) { takeTelling(certain) }
    }

    @inline(never)
    private mutating func takeTelling(_ certain: WordClass) {
      if certain.contains(.third) { insert(.others) }
      if certain.isSuperset(of: .priceQuestion) { insert(.pricesAsked) }
      if !certain.isDisjoint(with: Self.denying) { insert(.denies) }
      // "bỏ ổi ra lấy 2kg cam".
      if !certain.isDisjoint(with: Self.takingAway) { insert(.deniesOrder) }
      // "bỏ cái này lấy 2kg ổi".
      if certain.isSuperset(of: .onScreen) { nameGoods() }
      guard certain.contains(.order) else { return }
      if contains(.others) { insert(.othersOrder) }
      if contains(.denies) { insert(.deniesOrder) }
    }

    @inline(__always)
    mutating func nameGoods() {
      if contains(.denies) { insert(.deniedGoods) }
      if contains(.deniesOrder) { insert(.deniedOrder) }
    }
  }
}
