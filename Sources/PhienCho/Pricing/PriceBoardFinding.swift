/// Something a seller should mend on the price board before going live.
public struct PriceBoardFinding: Sendable, Hashable {
  /// The kinds of finding; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The offer has no posted price.
    public static let notPosted = Code(rawValue: "not-posted")
    /// The posted price does not include taxes and fees.
    public static let withoutTaxes = Code(rawValue: "without-taxes")
    /// The catalogue has a higher price than the board, or one of another unit.
    public static let aboveBoard = Code(rawValue: "above-board")
  }

  /// The kind of finding.
  public let code: Code

  /// The offer.
  public let offer: OfferCode
}

extension PriceBoardFinding: CustomStringConvertible {
  /// A sentence in Vietnamese that says what to mend.
  public var description: String {
    switch code {
    case .notPosted: "\(offer): chưa niêm yết giá"
    case .withoutTaxes: "\(offer): giá niêm yết phải gồm thuế, phí"
    case .aboveBoard: "\(offer): giá bán phải cùng đơn vị và không cao hơn giá niêm yết"
    default: "\(offer): \(code.rawValue)"
    }
  }
}

extension PriceBoard {
  /// What is missing from the board, or at odds with it, at a moment.
  ///
  /// Law on Prices 16/2023/QH15, Article 29: prices are posted in đồng, taxes and fees included, for a
  /// fitting unit of quantity or mass, also on electronic pages, and nothing is sold above them.
  ///
  /// - Parameters:
  ///   - catalogue: What is to be sold.
  ///   - moment: When.
  ///   - channel: Where.
  /// - Returns: The findings, in the order of the catalogue; none for a board that is complete.
  /// - Complexity: O(*n* log *m*) in the offers and an offer's postings.
  public func findings(
    for catalogue: Catalogue, at moment: Instant, on channel: PriceChannel = .livestream
  ) -> [PriceBoardFinding] {
    var findings: [PriceBoardFinding] = []
    for offer in catalogue.offers {
      guard let posted = try? price(of: offer.code, at: moment, on: channel) else {
        findings.append(PriceBoardFinding(code: .notPosted, offer: offer.code))
        continue
      }
      if !posted.includes.contains(.taxes) {
        findings.append(PriceBoardFinding(code: .withoutTaxes, offer: offer.code))
      }
      if (try? posted.check(sold: offer.price)) == nil {
        findings.append(PriceBoardFinding(code: .aboveBoard, offer: offer.code))
      }
    }
    return findings
  }
}
