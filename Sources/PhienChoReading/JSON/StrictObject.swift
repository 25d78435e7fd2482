/// A JSON object of which every field must be known: one that is mistyped would else be forgotten.
struct StrictObject {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  private let path: String

  /// Reads a text that holds one object.
  init(parsing bytes: [UInt8], knowing names: [String]) throws(JSONFieldError) {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw JSONFieldError(line: error.line, reason: error.reason)
    }
    try self.init(document.root, in: document, knowing: names)
  }

  /// Checks an object's fields.
  ///
  /// - Parameters:
  ///   - node: The object.
  ///   - document: Where it is.
  ///   - names: The fields it may have; `nil` for any, each once.
  ///   - path: What stands before its fields' names in errors, such as "tolerance.".
  /// - Throws: ``JSONFieldError`` for another kind of value, a field that is not known, or one that is
  ///   written twice.
  init(
    _ node: JSONDocument.Node, in document: JSONDocument, knowing names: [String]?,
    path: String = ""
  ) throws(JSONFieldError) {
    self.document = document
    self.node = node
    self.path = path
    guard document.kind(of: node) == .object else {
      throw JSONFieldError(
        line: document.line(of: node), field: path.isEmpty ? nil : String(path.dropLast()),
        reason: "must be an object")
    }
    if let name = document.repeatedName(in: node) {
      throw error(name, "the field is written twice")
    }
    guard let names else { return }
    if let name = document.names(in: node).first(where: { !names.contains($0) }) {
      throw error(name, "there is no such field; there is \(names.joined(separator: ", "))")
    }
  }

  /// What is wrong with a field, on the line of its value; on the object's where there is none.
  func error(_ field: String, _ reason: String) -> JSONFieldError {
    let value = document.members(of: node).last { $0.name == field }?.value
    return JSONFieldError(
      line: document.line(of: value ?? node), field: path + field, reason: reason)
  }

  private func value(_ field: StaticString) -> JSONDocument.Node? {
    document.member(field, of: node).flatMap { document.kind(of: $0) == .null ? nil : $0 }
  }

  /// A string; `nil` when the field is left out or `null`.
  func string(_ field: StaticString) throws(JSONFieldError) -> String? {
    guard let value = value(field) else { return nil }
    guard let text = document.string(value) else { throw error("\(field)", "must be a string") }
    return text
  }

  /// A whole number of a range; `nil` when the field is left out or `null`.
  func integer(
    _ field: StaticString, in range: ClosedRange<Int64>
  ) throws(JSONFieldError) -> Int64? {
    guard let value = value(field) else { return nil }
    return try number(value, "\(field)", in: range)
  }

  /// A value of a closed list, by its stable name; `nil` when the field is left out or `null`.
  func named<Case: CaseIterable & RawRepresentable<String>>(
    _ field: StaticString
  ) throws(JSONFieldError) -> Case? {
    guard let name = try string(field) else { return nil }
    guard let value = Case(rawValue: name) else {
      let known = Case.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\(field)", "\"\(name)\" is none of \(known)")
    }
    return value
  }

  /// An object; `nil` when the field is left out or `null`.
  func object(
    _ field: StaticString, knowing names: [String]? = nil
  ) throws(JSONFieldError) -> StrictObject? {
    guard let value = value(field) else { return nil }
    return try StrictObject(value, in: document, knowing: names, path: "\(path)\(field).")
  }

  /// The members as whole numbers from 0, in their order.
  func counts() throws(JSONFieldError) -> [(name: String, count: Int64)] {
    var counts: [(name: String, count: Int64)] = []
    for (name, value) in document.members(of: node) {
      counts.append((name, try number(value, name, in: 0...Int64.max)))
    }
    return counts
  }

  /// The members as objects, in their order.
  func objects(
    knowing names: [String]
  ) throws(JSONFieldError) -> [(name: String, object: StrictObject)] {
    var objects: [(name: String, object: StrictObject)] = []
    for (name, value) in document.members(of: node) {
      let object = try StrictObject(
        value, in: document, knowing: names, path: "\(path)\(name).")
      objects.append((name, object))
    }
    return objects
  }

  private func number(
    _ value: JSONDocument.Node, _ name: String, in range: ClosedRange<Int64>
  ) throws(JSONFieldError) -> Int64 {
    guard let number = document.integer(value), range.contains(number) else {
      throw error(
        name,
        range.upperBound == .max
          ? "must be a whole number of \(range.lowerBound) or more"
          : "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

/// What is wrong with a JSON object, and where.
struct JSONFieldError: Error, Sendable, Hashable {
  /// The line, counted from 1.
  let line: Int
  /// The field at fault; `nil` for the object as a whole.
  var field: String?
  /// What is wrong, in words.
  let reason: String
}

extension JSONDocument {
  /// The members of an object, in their order; none for another kind of value.
  fileprivate func members(of node: Node) -> [(name: String, value: Node)] {
    guard tokens[node.index].kind == .object else { return [] }
    let end = Int(tokens[node.index].next)
    var members: [(name: String, value: Node)] = []
    var key = node.index + 1
    while key < end {
      members.append((string(Node(index: key)) ?? "", Node(index: key + 1)))
      key = Int(tokens[key + 1].next)
    }
    return members
  }
}
