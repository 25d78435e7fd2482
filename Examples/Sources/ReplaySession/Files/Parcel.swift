package import PhienCho

/// What is to be packed and sent of an order that is agreed on.
package struct Parcel: Sendable, Hashable {
  /// Its place among the parcels of the session, from 1.
  package var sequence: Int
  /// The order's number.
  package var order: Int
  /// The pseudonym, "Khách 12".
  package var buyer: String
  /// The name, masked unless it is for the courier.
  package var name: String
  /// The telephone number, masked unless it is for the courier.
  package var phone: String
  /// What is in it.
  package var lines: [SessionReport.Order.Line]
  /// The price of what is in it.
  package var value: Money
  /// What the courier is to collect.
  package var toCollect: Money

  /// The mass; `nil` when something in it is sold by the piece and of no known mass.
  package func mass(_ catalogue: Catalogue) -> Mass? {
    var sum = Mass.zero
    for line in lines {
      let mass: Mass?
      switch (catalogue.offers[line.offer].price.basis, line.quantity) {
      case (_, .mass(let held)): mass = held
      case (.pack(_, let contents), .pieces(let count)):
        let (grams, overflow) = contents.grams.multipliedReportingOverflow(by: count.count)
        mass = overflow ? nil : try? Mass(grams: grams)
      default: mass = nil
      }
      guard let mass, let next = try? sum.adding(mass) else { return nil }
      sum = next
    }
    return sum
  }
}
