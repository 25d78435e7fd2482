internal import PhienCho
internal import PhienChoReading

/// One line of a corpus or of answers, or an object inside it, whose fields are taken with errors
/// that name them.
struct GoldenRecord {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  private let line: Int
  /// The case's identifier once it is known.
  var id: String?
  private let path: String

  init(_ bytes: [UInt8], line: Int) throws(GoldenCorpusError) {
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw GoldenCorpusError(
        .unreadable, line: line, reason: "\(error.reason) (byte \(error.offset) of the line)")
    }
    node = document.root
    self.line = line
    path = ""
    guard document.kind(of: node) == .object else {
      throw GoldenCorpusError(.unreadable, line: line, reason: "the line must be an object")
    }
  }

  private init(_ outer: GoldenRecord, node: JSONDocument.Node, path: String) {
    document = outer.document
    line = outer.line
    id = outer.id
    self.node = node
    self.path = path
  }

  func error(
    _ code: GoldenCorpusError.Code, _ field: StaticString, _ reason: String
  ) -> GoldenCorpusError {
    GoldenCorpusError(code, line: line, id: id, field: "\(path)\(field)", reason: reason)
  }

  private func value(_ field: StaticString) -> JSONDocument.Node? {
    guard let value = document.member(field, of: node), document.kind(of: value) != .null else {
      return nil
    }
    return value
  }

  func has(_ field: StaticString) -> Bool { value(field) != nil }

  func string(_ field: StaticString) throws(GoldenCorpusError) -> String {
    guard let value = value(field) else { throw error(.missing, field, "the field is missing") }
    guard let text = document.string(value) else {
      throw error(.malformed, field, "must be a string")
    }
    return text
  }

  /// A string that is not empty.
  func name(_ field: StaticString) throws(GoldenCorpusError) -> String {
    let text = try string(field)
    guard !text.isEmpty else { throw error(.malformed, field, "is empty") }
    return text
  }

  /// A string, or a number as it is written; `nil` when the field is absent.
  func optionalText(_ field: StaticString) throws(GoldenCorpusError) -> String? {
    guard let value = value(field) else { return nil }
    switch document.kind(of: value) {
    case .number: return document.source(of: value)
    default: return try string(field)
    }
  }

  func integer(_ field: StaticString) throws(GoldenCorpusError) -> Int64? {
    guard let value = value(field) else { return nil }
    guard let number = document.integer(value) else {
      throw error(.malformed, field, "must be a whole number")
    }
    return number
  }

  func object(_ field: StaticString) throws(GoldenCorpusError) -> GoldenRecord? {
    guard let value = value(field) else { return nil }
    guard document.kind(of: value) == .object else {
      throw error(.malformed, field, "must be an object")
    }
    return GoldenRecord(self, node: value, path: "\(path)\(field).")
  }

  private func elements(_ field: StaticString) throws(GoldenCorpusError) -> [JSONDocument.Node] {
    guard let value = value(field) else { return [] }
    guard document.kind(of: value) == .array else {
      throw error(.malformed, field, "must be an array")
    }
    return document.elements(of: value)
  }

  /// The objects of an array; none when the field is absent.
  func objects(_ field: StaticString) throws(GoldenCorpusError) -> [GoldenRecord] {
    var records: [GoldenRecord] = []
    for (index, element) in try elements(field).enumerated() {
      guard document.kind(of: element) == .object else {
        throw error(.malformed, field, "must be an array of objects")
      }
      records.append(GoldenRecord(self, node: element, path: "\(path)\(field)[\(index)]."))
    }
    return records
  }

  /// The strings of an array; none when the field is absent.
  func strings(_ field: StaticString) throws(GoldenCorpusError) -> [String] {
    var strings: [String] = []
    for element in try elements(field) {
      guard let text = document.string(element) else {
        throw error(.malformed, field, "must be an array of strings")
      }
      strings.append(text)
    }
    return strings
  }
}
