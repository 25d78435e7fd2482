package import PhienCho

extension Quantity {
  /// "2,5 kg", or "3 gói" by the unit the offer is sold in.
  package func text(soldAt price: UnitPrice) -> String {
    switch price.basis {
    case .kilogram: description
    case .piece(let unit), .pack(let unit, _): "\(description) \(unit)"
    }
  }
}

extension Int {
  /// A count as Vietnamese writes it: "1.234.567".
  package var grouped: String { String(Money(vnd: Int64(self)).description.dropLast(" ₫".count)) }
}
