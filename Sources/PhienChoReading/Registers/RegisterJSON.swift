/// What the small formats in JSON have in common.
enum RegisterJSON {
  /// Refuses what is no object, a field that is written twice, and one the format does not know: a
  /// field whose name is mistyped would else be forgotten.
  static func refuse(
    _ node: JSONDocument.Node, in document: JSONDocument, otherThan names: [String]
  ) throws(RegisterFault) {
    let line = document.line(of: node)
    guard document.kind(of: node) == .object else {
      throw RegisterFault(line: line, reason: "must be an object")
    }
    if let name = document.repeatedName(in: node) {
      throw RegisterFault(line: line, column: name, reason: "the field is written twice")
    }
    if let name = document.names(in: node).first(where: { !names.contains($0) }) {
      throw RegisterFault(
        line: line, column: name,
        reason: "there is no such field; there is \(names.joined(separator: ", "))")
    }
  }
}
