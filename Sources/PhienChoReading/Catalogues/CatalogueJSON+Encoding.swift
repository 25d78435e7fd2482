public import PhienCho

extension CatalogueJSON {
  /// Writes a catalogue, one offer, product or producer a line, so that a change shows as one line of a
  /// comparison; ``decode(_:)`` reads it back to an equal one.
  ///
  /// - Complexity: O(*n*) in the offers, products and producers.
  public static func encode(_ catalogue: Catalogue) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: "{\"offers\":")
    bytes.appendJSON(array: catalogue.offers) { offer, bytes in
      bytes.append(json: "\n ")
      append(offer, to: &bytes)
    }
    if !catalogue.products.isEmpty {
      bytes.append(json: ",\n\"products\":")
      bytes.appendJSON(array: catalogue.products) { product, bytes in
        bytes.append(json: "\n {\"id\":")
        bytes.appendJSON(product.id.rawValue)
        bytes.append(json: ",\"name\":")
        bytes.appendJSON(product.name)
        append(producer: product.producer, to: &bytes)
        append(listing: product.ocop, to: &bytes)
        bytes.append(json: "}")
      }
    }
    if !catalogue.producers.isEmpty {
      bytes.append(json: ",\n\"producers\":")
      bytes.appendJSON(array: catalogue.producers) { producer, bytes in
        bytes.append(json: "\n {\"id\":")
        bytes.appendJSON(producer.id.rawValue)
        bytes.append(json: ",\"name\":")
        bytes.appendJSON(producer.name)
        bytes.append(json: ",\"kind\":")
        bytes.appendJSON(producer.kind.rawValue)
        bytes.append(json: "}")
      }
    }
    bytes.append(json: "}\n")
    return bytes
  }

  private static func append(_ offer: Offer, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"code\":")
    bytes.appendJSON(offer.code.rawValue)
    bytes.append(json: ",\"name\":")
    bytes.appendJSON(offer.name)
    bytes.append(json: ",\"aliases\":")
    bytes.appendJSON(array: offer.aliases) { $1.appendJSON($0) }
    bytes.append(json: ",\"sale\":{\"by\":")
    switch offer.price.basis {
    case .kilogram: bytes.append(json: "\"mass\",\"vndPerKilogram\":")
    case .piece(let unit):
      bytes.append(json: "\"piece\",\"unit\":")
      bytes.appendJSON(unit)
      bytes.append(json: ",\"vnd\":")
    case .pack(let unit, let contents):
      bytes.append(json: "\"pack\",\"unit\":")
      bytes.appendJSON(unit)
      bytes.append(json: ",\"grams\":")
      bytes.appendJSON(contents.grams)
      bytes.append(json: ",\"vnd\":")
    }
    bytes.appendJSON(offer.price.amount.vnd)
    bytes.append(json: "}")
    if let stock = offer.stock {
      bytes.append(json: ",\"stock\":{")
      bytes.appendJSONMember(stock)
      bytes.append(json: "}")
    }
    if let product = offer.product {
      bytes.append(json: ",\"product\":")
      bytes.appendJSON(product.rawValue)
    }
    append(producer: offer.producer, to: &bytes)
    bytes.append(json: "}")
  }

  private static func append(listing: OCOPListing?, to bytes: inout [UInt8]) {
    switch listing {
    case nil: break
    case .potential: bytes.append(json: ",\"ocop\":\"potential\"")
    case .certificate(let number):
      bytes.append(json: ",\"ocop\":{\"certificate\":")
      bytes.appendJSON(number)
      bytes.append(json: "}")
    }
  }

  private static func append(producer: ProducerID?, to bytes: inout [UInt8]) {
    guard let producer else { return }
    bytes.append(json: ",\"producer\":")
    bytes.appendJSON(producer.rawValue)
  }
}

extension [UInt8] {
  /// Appends the member that states a quantity: `"grams":` for a mass, `"pieces":` for a count.
  package mutating func appendJSONMember(_ quantity: Quantity) {
    switch quantity {
    case .mass: append(json: "\"grams\":")
    case .pieces: append(json: "\"pieces\":")
    }
    appendJSON(quantity.amount)
  }
}
