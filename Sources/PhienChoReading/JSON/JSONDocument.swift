/// A JSON text and the list of its values.
///
/// A record of a chat log, a line of a session log and a whole catalogue are all one of these. The
/// values are looked up by place, and a string or number is decoded only when it is asked for.
///
/// Decisions: of two members with one name the last counts, as in JavaScript (a catalogue refuses
/// them, see ``repeatedName(in:)``); bytes that are not UTF-8, and surrogates without their other
/// half, become U+FFFD, since a comment with a broken emoji is still a comment.
package struct JSONDocument: Sendable {
  /// A value in a document; means nothing in another.
  package struct Node: Sendable, Hashable {
    let index: Int
  }

  var bytes: [UInt8] = []
  var tokens: [JSONToken] = []

  /// An empty document, to be filled by a scanner.
  init() {}

  /// Reads a text that holds one value and white space.
  ///
  /// A byte order mark before it is skipped, as RFC 8259 § 8.1 allows.
  ///
  /// - Throws: ``JSONError`` naming the line; also for a text of 4 GiB or more.
  /// - Complexity: O(*n*) in the bytes.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    guard bytes.count < UInt32.max else {
      throw JSONError(offset: 0, line: 1, reason: "the text is larger than 4 GiB")
    }
    func failure(_ offset: Int, _ reason: String) -> JSONError {
      let line = bytes[..<offset].reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
      return JSONError(offset: offset, line: line, reason: reason)
    }
    // A small text is mostly short values; a large one need not be held to that.
    tokens.reserveCapacity(min(bytes.count / 4, 1 << 10))
    var scanner = JSONScanner()
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanning: while true {
      switch scanner.scan(bytes.span, from: position, origin: 0, into: &tokens, recording: true) {
      case .array(let next): position = next
      case .complete(let end):
        position = end
        break scanning
      case .failed(let offset, let reason): throw failure(offset, reason)
      case .more:
        guard scanner.isCompleteAtEnd else {
          throw failure(
            bytes.count, tokens.isEmpty ? "nothing is there" : "the text ends too early")
        }
        scanner.finishNumber(at: bytes.count, into: &tokens)
        return
      }
    }
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if let extra = bytes[position...].firstIndex(where: { !isSpace($0) }) {
      throw failure(extra, "something follows the value")
    }
  }

  /// The outermost value.
  package var root: Node { Node(index: 0) }

  /// What kind of value a node is.
  package func kind(of node: Node) -> JSONToken.Kind { tokens[node.index].kind }

  /// The line a value begins on, counted from 1.
  ///
  /// - Complexity: O(*n*) in the bytes before it.
  package func line(of node: Node) -> Int {
    bytes[..<Int(tokens[node.index].start)].reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
  }

  /// The value of an object's member, the last of that name; `nil` when the node is no object or
  /// has no such member.
  ///
  /// - Complexity: O(*m*) in the object's members.
  package func member(_ name: StaticString, of node: Node) -> Node? {
    guard tokens[node.index].kind == .object else { return nil }
    let tokens = tokens.span
    let end = Int(tokens[node.index].next)
    var found: Node?
    var key = node.index + 1
    while key < end {
      // Most names differ in length, which is seen without a call.
      let token = tokens[key]
      if token.kind == .escapedString || Int(token.end - token.start) == name.utf8CodeUnitCount,
        isKey(key, name)
      {
        found = Node(index: key + 1)
      }
      key = Int(tokens[key + 1].next)
    }
    return found
  }

  /// The values of an array, in its order; none for another kind of value.
  package func elements(of node: Node) -> [Node] {
    guard tokens[node.index].kind == .array else { return [] }
    let end = Int(tokens[node.index].next)
    var elements: [Node] = []
    var index = node.index + 1
    while index < end {
      elements.append(Node(index: index))
      index = Int(tokens[index].next)
    }
    return elements
  }

  /// The names of an object's members, in their order; none for another kind of value.
  package func names(in node: Node) -> [String] {
    guard tokens[node.index].kind == .object else { return [] }
    let end = Int(tokens[node.index].next)
    var names: [String] = []
    var key = node.index + 1
    while key < end {
      names.append(string(Node(index: key)) ?? "")
      key = Int(tokens[key + 1].next)
    }
    return names
  }

  /// A name that two of an object's members share.
  package func repeatedName(in node: Node) -> String? {
    var seen: Set<String> = []
    return names(in: node).first { !seen.insert($0).inserted }
  }

  /// Whether the token at `index`, a key, is a name.
  func isKey(_ index: Int, _ name: StaticString) -> Bool {
    let key = tokens[index]
    guard key.kind == .string else { return decoded(key) == name.description }
    let count = Int(key.end - key.start)
    guard count == name.utf8CodeUnitCount else { return false }
    let text = bytes.span.extracting(Int(key.start)..<Int(key.end))
    for offset in 0..<count {
      // Both hold `count` bytes, a static string from `utf8Start` on.
      guard unsafe text[unchecked: offset] == name.utf8Start[offset] else { return false }
    }
    return true
  }
}
