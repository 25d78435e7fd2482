package import PhienCho

/// Figures as Vietnamese readers write them.
package enum Figures {
  /// "28.000 ₫".
  package static func text(_ money: Money) -> String { Int(money.vnd).grouped + " ₫" }

  /// "2,5 kg".
  package static func text(_ mass: Mass) -> String {
    var text = Int(mass.grams / 1000).grouped
    let rest = mass.grams % 1000
    if rest != 0 {
      var decimals = String(String(1000 + rest).dropFirst())
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += "," + decimals
    }
    return text + " kg"
  }

  /// "2,5 kg", or "3 gói" by the unit the offer is sold in.
  package static func text(_ quantity: Quantity, of price: UnitPrice) -> String {
    switch (quantity, price.basis) {
    case (.mass(let mass), _): text(mass)
    case (.pieces(let pieces), .piece(let unit)), (.pieces(let pieces), .pack(let unit, _)):
      Int(pieces.count).grouped + " " + unit
    case (.pieces(let pieces), .kilogram): Int(pieces.count).grouped
    }
  }

  /// "28.000 ₫/kg", "450.000 ₫/gói 500 g".
  package static func text(_ price: UnitPrice) -> String {
    switch price.basis {
    case .kilogram: text(price.amount) + "/kg"
    case .piece(let unit): text(price.amount) + "/" + unit
    case .pack(let unit, let contents):
      text(price.amount) + "/" + unit + " "
        + (contents.grams < 1000 ? "\(contents.grams) g" : text(contents))
    }
  }
}

extension Int {
  /// "1.234.567", as Vietnamese groups thousands.
  package var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return text
  }
}
