internal import PhienCho

/// A value of a ballots' or a regulation's text, whose fields are taken with errors that name the
/// line and the field.
struct OCOPObject {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  /// The line the text begins on.
  private let firstLine: Int
  private let path: String

  /// Reads a text.
  init(_ bytes: [UInt8], line: Int) throws(OCOPFormatError) {
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      throw OCOPFormatError(
        line: line + error.line - 1, reason: isBlank ? "the line is empty" : error.reason)
    }
    node = document.root
    firstLine = line
    path = ""
  }

  private init(_ outer: OCOPObject, _ node: JSONDocument.Node, path: String) {
    document = outer.document
    firstLine = outer.firstLine
    self.node = node
    self.path = path
  }

  /// An error at this value, or at one of its fields; a field that is not there is told on the line of
  /// the object.
  func error(_ reason: String, field: String? = nil) -> OCOPFormatError {
    let place =
      field.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? (path.isEmpty ? nil : path)
    var found = node
    for member in document.members(of: node)
    where document.string(JSONDocument.Node(index: member.key)) == field {
      found = member.value
    }
    return OCOPFormatError(
      line: firstLine + document.line(of: found) - 1, field: place, reason: reason)
  }

  private var kind: JSONToken.Kind { document.kind(of: node) }

  /// The values of an array; `nil` for another kind of value.
  var elements: [OCOPObject]? {
    guard kind == .array else { return nil }
    return document.elements(of: node).enumerated().map {
      OCOPObject(self, $0.element, path: "\(path)[\($0.offset)]")
    }
  }

  func requiredElements() throws(OCOPFormatError) -> [OCOPObject] {
    guard let elements else { throw error("must be an array") }
    return elements
  }

  /// A field that may be left out or `null`.
  func member(_ name: StaticString) throws(OCOPFormatError) -> OCOPObject? {
    guard kind == .object else { throw error("must be an object") }
    guard let value = document.member(name, of: node), document.kind(of: value) != .null else {
      return nil
    }
    return OCOPObject(self, value, path: path.isEmpty ? name.description : "\(path).\(name)")
  }

  func required(_ name: StaticString) throws(OCOPFormatError) -> OCOPObject {
    guard let value = try member(name) else {
      throw error("the field is missing", field: "\(name)")
    }
    return value
  }

  func bool() throws(OCOPFormatError) -> Bool {
    guard let value = document.bool(node) else { throw error("must be true or false") }
    return value
  }

  func integer() throws(OCOPFormatError) -> Int {
    guard let value = document.integer(node) else { throw error("must be a whole number") }
    return Int(value)
  }

  func string() throws(OCOPFormatError) -> String {
    guard let value = document.string(node) else { throw error("must be a string") }
    return value
  }

  /// A word of a closed list.
  func word<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) throws(OCOPFormatError) -> Value where Value.RawValue == String {
    let text = try string()
    guard let value = Value(rawValue: text) else {
      let words = Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw error("\"\(text)\" is none of \(words)")
    }
    return value
  }

  /// Makes sure that the object has no field twice.
  func refuseRepeatedFields() throws(OCOPFormatError) {
    if let name = document.repeatedName(in: node) {
      throw error("the field is written twice", field: name)
    }
  }

  /// Makes sure that the object has no field of another name.
  func refuseFields(otherThan names: [String]) throws(OCOPFormatError) {
    if let name = document.names(in: node).first(where: { !names.contains($0) }) {
      throw error("there is no such rule; there is \(names.joined(separator: ", "))", field: name)
    }
  }

  /// Runs a step of the domain, whose error is then told with this value's line and field.
  private func checked<Value>(
    _ body: () throws(OCOPError) -> Value
  ) throws(OCOPFormatError) -> Value {
    do {
      return try body()
    } catch {
      throw self.error(error.reason)
    }
  }

  /// The number of the sheet an object names.
  func sheet(_ rules: OCOPRuleSet) throws(OCOPFormatError) -> Int {
    let field = try required("sheet")
    let number = try field.integer()
    try field.checked { () throws(OCOPError) in try rules.checkSheet(number) }
    return number
  }

  /// The ballot an object states, of a sheet that may be known from around it.
  func ballot(_ outer: Int?, _ rules: OCOPRuleSet) throws(OCOPFormatError) -> OCOPBallot {
    guard kind == .object else { throw error("a ballot must be an object") }
    try refuseRepeatedBallotFields()
    if let outer, let own = try member("sheet"), try own.integer() != outer {
      throw own.error("the council's sheet is \(outer)")
    }
    let number: Int
    if let outer { number = outer } else { number = try sheet(rules) }
    var ballot = OCOPBallot(sheetNumber: number)
    try required("chosen").choose(in: &ballot)
    for found in try member("disqualifiers")?.requiredElements() ?? [] {
      let id = try found.string()
      try found.checked { () throws(OCOPError) in try ballot.report(disqualifier: id) }
    }
    return ballot
  }

  /// The options an object states for criteria of a sheet.
  func choices(
    of sheet: Int
  ) throws(OCOPFormatError) -> [(code: OCOPCriterionCode, option: Int)] {
    var ballot = OCOPBallot(sheetNumber: sheet)
    try choose(in: &ballot)
    return ballot.sheet.criteria.compactMap { criterion in
      ballot.option(for: criterion.code).map { (criterion.code, $0) }
    }
  }

  private func refuseRepeatedBallotFields() throws(OCOPFormatError) {
    var seen: UInt8 = 0
    for member in document.members(of: node) {
      guard let place = Self.ballotFields.firstIndex(where: { document.isKey(member.key, $0) })
      else { continue }
      guard seen >> UInt8(place) & 1 == 0 else {
        throw error("the field is written twice", field: "\(Self.ballotFields[place])")
      }
      seen |= 1 << UInt8(place)
    }
  }

  private static let ballotFields: [StaticString] = ["sheet", "chosen", "disqualifiers", "chair"]

  /// Takes every member of an object as a criterion and its option.
  private func choose(in ballot: inout OCOPBallot) throws(OCOPFormatError) {
    guard kind == .object else { throw error("must be an object") }
    for member in document.members(of: node) where document.kind(of: member.value) != .null {
      let name = JSONDocument.Node(index: member.key)
      guard let code = document.withText(of: name, { OCOPCriterionCode(utf8: $0) }) else {
        throw error("is not a criterion such as \"2.4\"", field: document.string(name) ?? "")
      }
      guard let option = document.smallInteger(member.value) else {
        throw error("must be a whole number", field: "\(code)")
      }
      let isFirst: Bool
      do {
        isFirst = try ballot.chooseFirst(Int(option), for: code)
      } catch {
        throw self.error(error.reason, field: "\(code)")
      }
      guard isFirst else { throw error("the criterion is written twice", field: "\(code)") }
    }
  }
}

extension JSONDocument {
  /// The members of an object, in its order: the place of the key among the tokens, and the value.
  fileprivate func members(of node: Node) -> Members { Members(document: self, node: node) }

  /// A whole number, most often of one digit.
  fileprivate func smallInteger(_ node: Node) -> Int64? {
    let token = tokens[node.index]
    guard token.kind == .number, token.end - token.start == 1 else { return integer(node) }
    return Int64(bytes[Int(token.start)] - 0x30)
  }

  /// An object's members, one after the other.
  fileprivate struct Members: Sequence, IteratorProtocol {
    private let tokens: [JSONToken]
    private var place: Int
    private let end: Int

    init(document: JSONDocument, node: Node) {
      tokens = document.tokens
      place = node.index + 1
      end = Int(tokens[node.index].next)
    }

    mutating func next() -> (key: Int, value: Node)? {
      guard place < end else { return nil }
      defer { place = Int(tokens[place + 1].next) }
      return (place, Node(index: place + 1))
    }
  }
}
