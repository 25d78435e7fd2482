public import PhienCho

/// Offers as schema.org has them, in JSON-LD, for search engines and price comparison.
///
/// Each offer is an `Offer` with a `UnitPriceSpecification`: the price, and the quantity it is for in
/// a unit of UN/CEFACT Recommendation 20 (`KGM` a kilogram, `C62` a piece or pack, `GRM` a gram).
public enum SchemaOffers: Sendable {
  /// Writes the offers of a catalogue that have a posted price at a moment, one a line.
  ///
  /// Offers without a posted price are left out: the price of the catalogue is not what may be asked.
  ///
  /// - Parameters:
  ///   - catalogue: What is on sale, and whose it is.
  ///   - board: The posted prices.
  ///   - moment: When.
  ///   - channel: Where.
  /// - Returns: A JSON-LD document in UTF-8: `{"@context":"https://schema.org","@graph":[…]}`.
  /// - Complexity: O(*n*) in the offers, with the logarithm of an offer's postings.
  public static func encode(
    _ catalogue: Catalogue, at board: PriceBoard, moment: Instant,
    on channel: PriceChannel = .livestream
  ) -> [UInt8] {
    let posted = catalogue.offers.compactMap { offer in
      (try? board.price(of: offer.code, at: moment, on: channel)).map { (offer, $0) }
    }
    var bytes: [UInt8] = []
    bytes.append(json: "{\"@context\":\"https://schema.org\",\"@graph\":")
    bytes.appendJSON(array: posted) { pair, bytes in
      bytes.append(json: "\n ")
      append(pair.0, pair.1, of: catalogue, to: &bytes)
    }
    bytes.append(json: "}\n")
    return bytes
  }

  private static func append(
    _ offer: Offer, _ posted: PostedPrice, of catalogue: Catalogue, to bytes: inout [UInt8]
  ) {
    bytes.append(json: "{\"@type\":\"Offer\",\"sku\":")
    bytes.appendJSON(offer.code.rawValue)
    bytes.append(json: ",\"itemOffered\":{\"@type\":\"Product\",\"name\":")
    bytes.appendJSON(offer.product.flatMap { catalogue[$0]?.name } ?? offer.name)
    if case .pack(_, let contents) = posted.price.basis {
      bytes.append(json: ",\"weight\":")
      bytes.append(quantity: .mass(contents))
    }
    bytes.append(json: "},\"name\":")
    bytes.appendJSON(offer.name)
    if let producer = catalogue.producer(of: offer) {
      bytes.append(json: ",\"seller\":{\"@type\":\"Organization\",\"name\":")
      bytes.appendJSON(producer.name)
      bytes.append(json: "}")
    }
    if let stock = offer.stock {
      bytes.append(
        json: stock.isZero
          ? ",\"availability\":\"https://schema.org/SoldOut\""
          : ",\"availability\":\"https://schema.org/InStock\"")
      bytes.append(json: ",\"inventoryLevel\":")
      bytes.append(quantity: stock)
    }
    bytes.append(json: ",\"priceSpecification\":")
    append(posted, to: &bytes)
    bytes.append(json: "}")
  }

  private static func append(_ posted: PostedPrice, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"@type\":\"UnitPriceSpecification\",\"price\":")
    bytes.appendJSON(posted.price.amount.vnd)
    bytes.append(json: ",\"priceCurrency\":\"VND\",\"referenceQuantity\":")
    bytes.append(json: "{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":")
    bytes.appendJSON(posted.price.basis.unitCode)
    switch posted.price.basis {
    case .kilogram: break
    case .piece(let unit), .pack(let unit, _):
      bytes.append(json: ",\"unitText\":")
      bytes.appendJSON(unit)
    }
    bytes.append(json: "},\"valueAddedTaxIncluded\":")
    bytes.append(json: posted.includes.contains(.taxes) ? "true" : "false")
    bytes.append(json: ",\"validFrom\":")
    bytes.appendJSON(posted.from.iso8601())
    if let until = posted.until {
      bytes.append(json: ",\"validThrough\":")
      bytes.appendJSON(until.iso8601())
    }
    bytes.append(json: "}")
  }
}

extension [UInt8] {
  /// Appends a quantity as a `QuantitativeValue`.
  fileprivate mutating func append(quantity: Quantity) {
    append(json: "{\"@type\":\"QuantitativeValue\",\"value\":")
    appendJSON(quantity.amount)
    append(json: ",\"unitCode\":")
    appendJSON(quantity.unitCode)
    append(json: "}")
  }
}
