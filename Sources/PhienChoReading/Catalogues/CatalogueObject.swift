internal import PhienCho

/// One object of a catalogue's text, whose fields are taken with errors that name the offer and the
/// field.
struct CatalogueObject {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  let part: CatalogueError.Part
  /// The code or identifier once it is known, else the place.
  var subject: String?
  private let path: String

  init(
    document: JSONDocument, node: JSONDocument.Node, part: CatalogueError.Part,
    subject: String?, path: String
  ) {
    self.document = document
    self.node = node
    self.part = part
    self.subject = subject
    self.path = path
  }

  /// An element of one of the catalogue's arrays.
  init(
    _ document: JSONDocument, element node: JSONDocument.Node, part: CatalogueError.Part,
    place: String
  ) throws(CatalogueError) {
    guard document.kind(of: node) == .object else {
      throw CatalogueError(
        .unreadable, field: "", line: document.line(of: node),
        reason: "line \(document.line(of: node)): \(place) must be an object")
    }
    self.init(document: document, node: node, part: part, subject: place, path: "")
    try refuseRepeatedFields()
  }

  func error(
    _ code: CatalogueError.Code, _ field: StaticString, value: String? = nil, reason: String? = nil
  ) -> CatalogueError {
    CatalogueError(
      code, in: part, subject: subject, field: "\(path)\(field)", value: value, reason: reason)
  }

  func refuseRepeatedFields() throws(CatalogueError) {
    guard let name = document.repeatedName(in: node) else { return }
    throw CatalogueError(
      .duplicate, in: part, subject: subject, field: path + name,
      reason: "the field is written twice")
  }

  func has(_ field: StaticString) -> Bool { optionalNode(field) != nil }

  func isString(_ field: StaticString) -> Bool {
    optionalNode(field).flatMap(document.string) != nil
  }

  private func optionalNode(_ field: StaticString) -> JSONDocument.Node? {
    guard let value = document.member(field, of: node), document.kind(of: value) != .null else {
      return nil
    }
    return value
  }

  private func node(_ field: StaticString) throws(CatalogueError) -> JSONDocument.Node {
    guard let value = optionalNode(field) else { throw error(.missing, field) }
    return value
  }

  private func wrongType(
    _ field: StaticString, _ value: JSONDocument.Node, _ wanted: String
  ) -> CatalogueError {
    let isContainer = [.object, .array].contains(document.kind(of: value))
    return error(
      .malformed, field, value: isContainer ? nil : document.source(of: value),
      reason: "must be \(wanted)")
  }

  func string(_ field: StaticString) throws(CatalogueError) -> String {
    let value = try node(field)
    guard let text = document.string(value) else { throw wrongType(field, value, "a string") }
    return text
  }

  /// A string that is not empty.
  func name(_ field: StaticString) throws(CatalogueError) -> String {
    let text = try string(field)
    guard !text.isEmpty else { throw error(.malformed, field, value: "", reason: "is empty") }
    return text
  }

  /// A string that a type of ours accepts.
  func checked<Value>(
    _ field: StaticString, _ make: (String) throws(CatalogueError) -> Value
  ) throws(CatalogueError) -> Value {
    let text = try string(field)
    do {
      return try make(text)
    } catch {
      throw self.error(
        .malformed, field, value: text,
        reason: error.reason ?? "must be 1 to 64 bytes without spaces or control characters")
    }
  }

  /// A whole number that is not negative.
  func amount(_ field: StaticString) throws(CatalogueError) -> Int64 {
    let value = try node(field)
    guard let amount = document.integer(value) else {
      throw wrongType(field, value, "a whole number")
    }
    guard amount >= 0 else {
      throw error(.malformed, field, value: "\(amount)", reason: "is below zero")
    }
    return amount
  }

  func mass(_ field: StaticString) throws(CatalogueError) -> Mass {
    let grams = try amount(field)
    do {
      return try Mass(grams: grams)
    } catch {
      throw self.error(.malformed, field, value: "\(grams)", reason: "\(error)")
    }
  }

  func pieces(_ field: StaticString) throws(CatalogueError) -> Pieces {
    let count = try amount(field)
    do {
      return try Pieces(count: count)
    } catch {
      throw self.error(.malformed, field, value: "\(count)", reason: "\(error)")
    }
  }

  func object(_ field: StaticString) throws(CatalogueError) -> CatalogueObject {
    let value = try node(field)
    guard document.kind(of: value) == .object else { throw wrongType(field, value, "an object") }
    let object = CatalogueObject(
      document: document, node: value, part: part, subject: subject, path: "\(path)\(field).")
    try object.refuseRepeatedFields()
    return object
  }

  func optionalObject(_ field: StaticString) throws(CatalogueError) -> CatalogueObject? {
    has(field) ? try object(field) : nil
  }

  func array(_ field: StaticString) throws(CatalogueError) -> [JSONDocument.Node] {
    let value = try node(field)
    guard document.kind(of: value) == .array else { throw wrongType(field, value, "an array") }
    return document.elements(of: value)
  }

  func optionalArray(_ field: StaticString) throws(CatalogueError) -> [JSONDocument.Node] {
    has(field) ? try array(field) : []
  }

  func optionalChecked<Value>(
    _ field: StaticString, _ make: (String) throws(CatalogueError) -> Value
  ) throws(CatalogueError) -> Value? {
    has(field) ? try checked(field, make) : nil
  }

  /// The parts that one of the catalogue's arrays lists.
  func optionalElements<Value>(
    _ field: StaticString, of part: CatalogueError.Part,
    _ make: (CatalogueObject) throws(CatalogueError) -> Value
  ) throws(CatalogueError) -> [Value] {
    var values: [Value] = []
    for (index, node) in try optionalArray(field).enumerated() {
      values.append(
        try make(
          try CatalogueObject(document, element: node, part: part, place: "\(field)[\(index)]")))
    }
    return values
  }

  func optionalStrings(_ field: StaticString) throws(CatalogueError) -> [String] {
    var strings: [String] = []
    for value in try optionalArray(field) {
      guard let text = document.string(value) else {
        throw wrongType(field, value, "an array of strings")
      }
      strings.append(text)
    }
    return strings
  }
}
