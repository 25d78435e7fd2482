public import PhienCho

/// The format of adoption targets: one JSON object.
///
/// ```json
/// {"targets":[{"metric":"stall-and-payment","percent":64,"due":"2025-12-31",
///              "source":"Nghị quyết Đảng bộ xã"}],"note":"…"}
/// ```
///
/// A metric goes by its name or its number in `Documentation/adoption.md`. A percentage has at most
/// two decimals. Fields the format does not know are refused: a target whose name is mistyped would
/// else be forgotten.
public enum AdoptionTargetsJSON: Sendable {
  /// Reads targets.
  ///
  /// - Parameter bytes: The object, in UTF-8.
  /// - Returns: The targets, in the text's order.
  /// - Throws: ``RegisterFault`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(RegisterFault) -> [AdoptionTarget] {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw RegisterFault(line: error.line, reason: error.reason)
    }
    try RegisterJSON.refuse(document.root, in: document, otherThan: ["targets", "note"])
    guard let list = document.member("targets", of: document.root),
      document.kind(of: list) == .array
    else {
      throw RegisterJSON.fault(
        "targets", of: document.root, in: document, "must be an array of targets")
    }
    var targets: [AdoptionTarget] = []
    for node in document.elements(of: list) { targets.append(try target(node, in: document)) }
    return targets
  }

  private static func target(
    _ node: JSONDocument.Node, in document: JSONDocument
  ) throws(RegisterFault) -> AdoptionTarget {
    try RegisterJSON.refuse(
      node, in: document, otherThan: ["metric", "percent", "due", "source", "note"])
    guard let metric = document.member("metric", of: node).flatMap({ document.string($0) }) else {
      throw RegisterJSON.fault("metric", of: node, in: document, "must be a metric's name")
    }
    guard let percent = document.member("percent", of: node).flatMap({ hundredths($0, document) })
    else {
      throw RegisterJSON.fault(
        "percent", of: node, in: document, "must be a number from 0 with at most two decimals")
    }
    guard
      let due = document.member("due", of: node).flatMap({ document.string($0) })
        .flatMap({ CalendarDate($0) })
    else {
      throw RegisterJSON.fault("due", of: node, in: document, "must be a day such as 2025-12-31")
    }
    let source = document.member("source", of: node).flatMap { document.string($0) } ?? ""
    do {
      return try AdoptionTarget(
        AdoptionMetric(named: metric), Percent(hundredths: percent), by: due, source: source)
    } catch {
      throw RegisterFault(line: document.line(of: node), reason: error.reason)
    }
  }

  /// The number's value times 100, from its digits, so that nothing is rounded.
  private static func hundredths(_ node: JSONDocument.Node, _ document: JSONDocument) -> Int64? {
    guard document.kind(of: node) == .number else { return nil }
    if let whole = document.integer(node) {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
      return overflow ? nil : product
    }
    let source = document.source(of: node)
    let parts = source.split(separator: ".", omittingEmptySubsequences: false)
    // By its sign, since "-0" is 0.
    guard !source.hasPrefix("-"), parts.count == 2, (1...2).contains(parts[1].utf8.count),
      let whole = Int64(parts[0]), let decimals = Int64(parts[1]), whole < 1 << 40
    else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals)
  }
}
