/// What the small formats in JSON have in common.
enum RegisterJSON {
  /// Refuses what is no object, a field that is written twice, and one the format does not know: a
  /// field whose name is mistyped would else be forgotten.
  static func refuse(
    _ node: JSONDocument.Node, in document: JSONDocument, otherThan names: [String]
  ) throws(RegisterFault) {
    do {
      _ = try StrictObject(node, in: document, knowing: names)
    } catch {
      throw RegisterFault(error)
    }
  }

  /// What is wrong with a field of an object, on the line of its value; on the object's where there is
  /// none.
  static func fault(
    _ name: StaticString, of node: JSONDocument.Node, in document: JSONDocument, _ reason: String
  ) -> RegisterFault {
    RegisterFault(
      line: document.line(of: document.member(name, of: node) ?? node), column: "\(name)",
      reason: reason)
  }
}
