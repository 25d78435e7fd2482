extension Settlement.Household {
  /// The settlement in Vietnamese, one fact a line, as it is read out and signed for.
  ///
  /// Amounts that are nothing are left out. Tax is named as an estimate, and where the known texts
  /// do not decide it, that is said.
  ///
  /// - Parameter catalogue: Where names are; identifiers and codes are used without it.
  /// - Returns: The name, the goods by offer, the amounts, what is received, and the tax.
  /// - Complexity: O(*n*) in the offers.
  public func statement(of catalogue: Catalogue? = nil) -> [String] {
    var lines = [catalogue?[producer]?.name ?? producer.rawValue]
    for entry in entries {
      let offer = catalogue?[entry.offer]
      lines.append(
        "\(offer?.name ?? entry.offer.rawValue): \(entry.figures.packedText(offer?.price.basis)), "
          + "tiền hàng \(entry.figures.gross)")
    }
    let amounts: [(String, Money)] = [
      ("Tiền hàng theo giá niêm yết", figures.gross), ("Giảm giá", figures.reductions),
      ("Điều chỉnh theo cân", figures.weighing), ("Hoàn tiền hàng trả lại", figures.returns),
      ("Làm tròn tiền mặt", figures.rounding), ("Phí giao hàng phải chịu", figures.delivery),
    ]
    for (what, amount) in amounts where amount != .zero { lines.append("\(what): \(amount)") }
    lines.append("Thực nhận trước thuế: \(figures.net)")
    if withheld.base != .zero {
      lines.append(
        "Ước tính sàn khấu trừ: thuế GTGT \(withheld.valueAdded), thuế TNCN \(withheld.income)")
    }
    if withheld.undetermined != .zero {
      lines.append("Chưa xác định được thuế khấu trừ trên doanh thu \(withheld.undetermined)")
    }
    return lines
  }
}

extension SettlementFigures {
  /// What was packed, and what of it came back.
  fileprivate func packedText(_ basis: UnitPrice.Basis?) -> String {
    func text(_ mass: Mass, _ pieces: Pieces) -> String {
      let unit: String? =
        switch basis {
        case .piece(let unit), .pack(let unit, _): unit
        default: nil
        }
      let count = "\(pieces.count.vietnameseText) \(unit ?? "đơn vị")"
      return pieces == .zero ? mass.description : mass == .zero ? count : "\(mass) và \(count)"
    }
    guard returnedMass > .zero || returnedPieces > .zero else { return text(mass, pieces) }
    return "\(text(mass, pieces)) (trả lại \(text(returnedMass, returnedPieces)))"
  }
}
