internal import PhienCho

/// One object of a chat record, whose fields are taken with the leniency platforms need: `null` is
/// no value, and a 64-bit identifier may be a string or a number.
struct ChatLogObject {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  let line: Int
  /// The fields this object is in, the outer first; no format nests deeper.
  private var path: (StaticString?, StaticString?) = (nil, nil)

  init(document: JSONDocument, node: JSONDocument.Node, line: Int) {
    self.document = document
    self.node = node
    self.line = line
  }

  var isObject: Bool { document.kind(of: node) == .object }

  func error(
    _ field: String?, _ reason: String, _ code: ChatLogError.Code = .malformedField
  ) -> ChatLogError {
    let outer = [path.0, path.1].compactMap { $0.map { "\($0)." } }.joined()
    return ChatLogError(code, line: line, field: field.map { outer + $0 }, reason: reason)
  }

  private func value(_ field: StaticString) -> JSONDocument.Node? {
    guard let value = document.member(field, of: node), document.kind(of: value) != .null else {
      return nil
    }
    return value
  }

  func has(_ field: StaticString) -> Bool { value(field) != nil }

  func object(_ field: StaticString) -> ChatLogObject? {
    guard let value = value(field), document.kind(of: value) == .object else { return nil }
    var object = ChatLogObject(document: document, node: value, line: line)
    object.path = path.0 == nil ? (field, nil) : (path.0, field)
    return object
  }

  // No closures here: a closure over the document would hold, and so count, a reference to it.

  func string(_ field: StaticString) -> String? {
    guard let value = value(field) else { return nil }
    return document.string(value)
  }

  func bool(_ field: StaticString) -> Bool? {
    guard let value = value(field) else { return nil }
    return document.bool(value)
  }

  /// A string that must be of the right type when it is there.
  func optionalText(_ field: StaticString) throws(ChatLogError) -> String? {
    guard let value = value(field) else { return nil }
    guard let text = document.string(value) else { throw error("\(field)", "must be a string") }
    return text
  }

  func text(_ field: StaticString) throws(ChatLogError) -> String {
    guard let text = try optionalText(field) else {
      throw error("\(field)", "the field is missing", .missingField)
    }
    return text
  }

  /// An identifier: a string, or a whole number as it is written.
  ///
  /// Empty or zero is none, since that is what a Protocol Buffers field holds that was never set.
  func identifier(_ field: StaticString) -> String? {
    guard let value = value(field) else { return nil }
    return identifier(value)
  }

  private func identifier(_ value: JSONDocument.Node) -> String? {
    let text: String
    switch document.kind(of: value) {
    case .string, .escapedString: text = document.string(value) ?? ""
    case .number:
      text = document.source(of: value)
      guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    default: return nil
    }
    return text.isEmpty || text == "0" ? nil : text
  }

  func eventID(_ field: StaticString) throws(ChatLogError) -> EventID {
    guard let value = value(field) else {
      throw error("\(field)", "the field is missing", .missingField)
    }
    guard let id = identifier(value).flatMap(EventID.init) else {
      throw error("\(field)", "must be an identifier that is not empty")
    }
    return id
  }

  /// The identifiers an array holds; an element that is none is skipped.
  func identifiers(_ field: StaticString) -> [String] {
    value(field).map { document.elements(of: $0).compactMap(identifier) } ?? []
  }

  /// A moment as ISO 8601 text, or as seconds or milliseconds since 1970.
  ///
  /// From 10¹¹ on a number means milliseconds: as seconds it would lie after the year 5000, and as
  /// milliseconds anything below lies before 1974. Zero is no moment.
  func instant(_ field: StaticString) throws(ChatLogError) -> Instant? {
    guard let value = value(field) else { return nil }
    let instant: Instant?
    if let count = document.integer(value) ?? document.withText(of: value, Self.digits) {
      guard count != 0 else { return nil }
      instant =
        (1..<100_000_000_000_000).contains(count)
        ? Instant(millisecondsSince1970: count < 100_000_000_000 ? count * 1000 : count) : nil
    } else {
      instant = document.withText(of: value) { try? Instant(iso8601: $0) }
    }
    guard let instant else {
      throw error(
        "\(field)",
        "\"\(document.source(of: value))\" is no time: ISO 8601 such as 2024-03-15T19:05:12+07:00, "
          + "or seconds or milliseconds since 1970")
    }
    return instant
  }

  /// The number that a text of nothing but digits is, when it fits in 64 bits.
  private static func digits(_ text: Span<UInt8>) -> Int64? {
    guard text.count > 0 else { return nil }
    var number: Int64 = 0
    for index in text.indices {
      guard text[index] &- 0x30 < 10 else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(text[index] &- 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    return number
  }
}
