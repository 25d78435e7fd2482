public import PhienCho

/// The format of a session's rules: one JSON object, with the names of `SessionRules`.
///
/// ```json
/// {"holdMilliseconds":1800000,"waiting":"strict","newOrders":"draft","repeats":"once",
///  "repeatedOnes":"each","repeatMilliseconds":120000,"edits":"apply",
///  "deletions":"unless-confirmed","linkedCarts":"join","emptied":"stay",
///  "tolerance":{"grams":15,"permille":15},"beyondTolerance":"asked","substitution":"asked"}
/// ```
///
/// What is left out or `null` is as `SessionRules()` has it; `holdMilliseconds` is then for ever.
/// Fields the format does not know are refused: a rule whose name is mistyped would else be
/// forgotten.
public enum SessionRulesJSON: Sendable {
  /// Reads rules.
  ///
  /// - Parameter bytes: The object, in UTF-8.
  /// - Returns: The rules.
  /// - Throws: ``SessionLogError`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(SessionLogError) -> SessionRules {
    do {
      return try rules(StrictObject(parsing: bytes, knowing: names))
    } catch {
      throw SessionLogError(
        error.field == nil ? .unreadable : .malformed, line: error.line, field: error.field,
        reason: error.reason)
    }
  }

  private static let names = [
    "holdMilliseconds", "waiting", "newOrders", "repeats", "repeatedOnes", "repeatMilliseconds",
    "edits", "deletions", "linkedCarts", "emptied", "tolerance", "beyondTolerance",
    "substitution",
  ]

  private static func rules(_ object: StrictObject) throws(JSONFieldError) -> SessionRules {
    var rules = SessionRules()
    let times = Int64(0)...Int64.max
    rules.holdMilliseconds = try object.integer("holdMilliseconds", in: times).map(UInt64.init)
    if let time = try object.integer("repeatMilliseconds", in: times) {
      rules.repeatMilliseconds = UInt64(time)
    }
    rules.waiting = try object.named("waiting") ?? rules.waiting
    rules.newOrders = try object.named("newOrders") ?? rules.newOrders
    rules.repeats = try object.named("repeats") ?? rules.repeats
    rules.repeatedOnes = try object.named("repeatedOnes") ?? rules.repeatedOnes
    rules.edits = try object.named("edits") ?? rules.edits
    rules.deletions = try object.named("deletions") ?? rules.deletions
    rules.linkedCarts = try object.named("linkedCarts") ?? rules.linkedCarts
    rules.emptied = try object.named("emptied") ?? rules.emptied
    rules.beyondTolerance = try object.named("beyondTolerance") ?? rules.beyondTolerance
    rules.substitution = try object.named("substitution") ?? rules.substitution
    if let tolerance = try object.object("tolerance", knowing: ["grams", "permille"]) {
      let range = Int64(0)...Int64(UInt32.max)
      let standard = rules.tolerance
      rules.tolerance = SessionRules.WeighingTolerance(
        grams: try tolerance.integer("grams", in: range).map { UInt32($0) } ?? standard.grams,
        permille: try tolerance.integer("permille", in: range).map { UInt32($0) }
          ?? standard.permille)
    }
    return rules
  }
}
