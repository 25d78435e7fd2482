package import PhienCho

/// What is to be packed in all (danh sách chuẩn bị hàng).
package struct PackingList: Sendable, Hashable {
  /// How many parcels there are.
  package private(set) var parcels = 0
  /// By offer, in the catalogue's order.
  package private(set) var quantities: [Quantity]

  /// Walks over a session's orders.
  package init(_ ledger: Ledger) {
    quantities = ledger.catalogue.offers.map { offer in
      if case .kilogram = offer.price.basis { .mass(.zero) } else { .pieces(.zero) }
    }
    for order in ledger.orders where order.isAgreed {
      var isEmpty = true
      for line in order.lines {
        guard let quantity = line.withSeller,
          let offer = ledger.catalogue.index(of: line.offer.rawValue),
          let sum = try? quantities[offer].adding(quantity)
        else { continue }
        quantities[offer] = sum
        isEmpty = false
      }
      parcels += isEmpty ? 0 : 1
    }
  }
}

extension Order {
  /// Whether buyer and seller agree on it.
  package var isAgreed: Bool { state == .confirmed || state == .closed }
}

extension Order.Line {
  /// What is to be packed or is packed, and has not left; `nil` for nothing.
  package var withSeller: Quantity? {
    (try? toPack.adding(packed)).flatMap { $0.isZero ? nil : $0 }
  }
}
