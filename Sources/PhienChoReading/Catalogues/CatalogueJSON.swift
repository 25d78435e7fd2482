public import PhienCho

/// The catalogue's JSON format: what is on sale, in one object that a person can write by hand.
///
/// ```json
/// {"offers":[
///   {"code":"TL","name":"Thanh long","aliases":["trái rồng"],
///    "sale":{"by":"mass","vndPerKilogram":28000},"stock":{"grams":500000}},
///   {"code":"GD","name":"Giày da","sale":{"by":"piece","unit":"đôi","vnd":350000}},
///   {"code":"TT","name":"Thịt trâu","sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000},
///    "stock":{"pieces":60},"product":"T","producer":"P1"}],
///  "products":[{"id":"T","name":"Thịt trâu gác bếp","producer":"P1",
///    "ocop":{"certificate":"3981/QĐ-UBND-12"}}],
///  "producers":[{"id":"P1","name":"Hợp tác xã Bản Mới","kind":"cooperative"}]}
/// ```
///
/// `aliases`, `stock` (none: no limit), `product`, `producer`, `ocop`, `products` and `producers` may
/// be left out or `null`; `ocop` may be `"potential"`.
/// Fields the format does not know are ignored, so that a shop may keep its own beside ours. A
/// field written twice in one object is refused: nobody can say which price was meant.
public enum CatalogueJSON: Sendable {
  /// Reads a catalogue.
  ///
  /// - Throws: `CatalogueError` naming the offer and the field, or the line when the text is not
  ///   JSON in UTF-8.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(CatalogueError) -> Catalogue {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      guard !isBlank(bytes) else { throw unreadable("it is empty") }
      throw unreadable("\(error)", line: error.line)
    }
    if let offset = firstInvalidUTF8(in: bytes) {
      let line = 1 + bytes[..<offset].count { $0 == 0x0A }
      throw unreadable("line \(line) (byte \(offset)): the text is not UTF-8", line: line)
    }
    guard document.kind(of: document.root) == .object else {
      throw unreadable("it must be an object with a field \"offers\"")
    }
    let top = CatalogueObject(
      document: document, node: document.root, part: .catalogue, subject: nil, path: "")
    try top.refuseRepeatedFields()
    let producers = try top.optionalElements("producers", of: .producer, producer)
    let products = try top.optionalElements("products", of: .product, product)
    guard top.has("offers") else { throw top.error(.missing, "offers") }
    let offers = try top.optionalElements("offers", of: .offer, offer)
    return try Catalogue(offers: offers, products: products, producers: producers)
  }

  private static func offer(_ object: CatalogueObject) throws(CatalogueError) -> Offer {
    var object = object
    let code = try object.checked("code", OfferCode.init)
    object.subject = code.rawValue
    return try Offer(
      code: code, name: try object.string("name"), aliases: try object.optionalStrings("aliases"),
      price: try price(try object.object("sale")), stock: try stock(object),
      producer: try object.optionalChecked("producer", ProducerID.init),
      product: try object.optionalChecked("product", ProductID.init))
  }

  private static func product(_ object: CatalogueObject) throws(CatalogueError) -> Product {
    var object = object
    let id = try object.checked("id", ProductID.init)
    object.subject = id.rawValue
    return try Product(
      id: id, name: try object.string("name"),
      producer: try object.optionalChecked("producer", ProducerID.init),
      ocop: try listing(object))
  }

  private static func listing(_ product: CatalogueObject) throws(CatalogueError) -> OCOPListing? {
    guard product.has("ocop") else { return nil }
    if product.isString("ocop") {
      let word = try product.string("ocop")
      guard word == "potential" else {
        throw product.error(
          .malformed, "ocop", value: word,
          reason: "must be \"potential\" or an object with a certificate")
      }
      return .potential
    }
    return .certificate(try product.object("ocop").name("certificate"))
  }

  private static func producer(_ object: CatalogueObject) throws(CatalogueError) -> Producer {
    var object = object
    let id = try object.checked("id", ProducerID.init)
    object.subject = id.rawValue
    return try Producer(
      id: id, name: try object.string("name"),
      kind: Producer.Kind(rawValue: try object.name("kind")))
  }

  private static func price(_ sale: CatalogueObject) throws(CatalogueError) -> UnitPrice {
    let field: StaticString
    let basis: UnitPrice.Basis
    switch try sale.string("by") {
    case "mass": (field, basis) = ("vndPerKilogram", .kilogram)
    case "piece": (field, basis) = ("vnd", .piece(unit: try sale.name("unit")))
    case "pack":
      let grams = try sale.amount("grams")
      guard grams > 0 else {
        throw sale.error(.malformed, "grams", value: "0", reason: "must be above zero")
      }
      basis = .pack(unit: try sale.name("unit"), contents: try sale.mass("grams"))
      field = "vnd"
    case let other:
      throw sale.error(
        .malformed, "by", value: other, reason: "must be \"mass\", \"piece\" or \"pack\"")
    }
    let amount = Money(vnd: try sale.amount(field))
    do {
      return try UnitPrice(amount, per: basis)
    } catch {
      throw sale.error(.malformed, field, reason: "\(error)")
    }
  }

  private static func stock(_ offer: CatalogueObject) throws(CatalogueError) -> Quantity? {
    guard let stock = try offer.optionalObject("stock") else { return nil }
    let isByMass = try offer.object("sale").string("by") == "mass"
    let (right, wrong): (StaticString, StaticString) =
      isByMass ? ("grams", "pieces") : ("pieces", "grams")
    guard !stock.has(wrong) else {
      throw stock.error(
        .unitMismatch, wrong, reason: "does not fit how the offer is sold: give \(right)")
    }
    return isByMass ? .mass(try stock.mass(right)) : .pieces(try stock.pieces(right))
  }

  private static func unreadable(_ reason: String, line: Int? = nil) -> CatalogueError {
    CatalogueError(.unreadable, field: "", line: line, reason: reason)
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
