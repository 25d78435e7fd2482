public import PhienCho

/// The format of ballots: one JSON object each.
///
/// ```json
/// {"sheet":1,"chosen":{"1.1":3,"2.4":1,"4.1":4},"disqualifiers":["forged-dossier"]}
/// ```
///
/// `chosen` has the number of the option as printed, counted from 1, across both cases where a
/// criterion has two; 1 for a binary criterion that is met; 0 for none. A criterion that is absent or
/// `null` has no answer, which gives no points either. `disqualifiers` may be left out. Fields the
/// format does not know are ignored; one written twice is refused.
public enum OCOPBallotJSON: Sendable {
  /// Reads one ballot.
  ///
  /// - Parameters:
  ///   - bytes: The object, in UTF-8.
  ///   - line: The line it begins on, counted from 1, for errors.
  ///   - rules: The rules whose sheets are meant.
  /// - Returns: The ballot.
  /// - Throws: ``OCOPFormatError`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], line: Int = 1, rules: OCOPRuleSet = .decision26
  ) throws(OCOPFormatError) -> OCOPBallot {
    try OCOPObject(bytes, line: line).ballot(nil, rules)
  }

  /// Reads ballots: an object is one, an array holds several.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - rules: The rules whose sheets are meant.
  /// - Returns: The ballots, in their order.
  /// - Throws: ``OCOPFormatError`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decodeAll(
    _ bytes: [UInt8], rules: OCOPRuleSet = .decision26
  ) throws(OCOPFormatError) -> [OCOPBallot] {
    let root = try OCOPObject(bytes, line: 1)
    guard let elements = root.elements else { return [try root.ballot(nil, rules)] }
    var ballots: [OCOPBallot] = []
    for element in elements { ballots.append(try element.ballot(nil, rules)) }
    return ballots
  }

  /// Reads the ballots of a council, with the options it agreed on.
  ///
  /// ```json
  /// {"sheet":1,"ballots":[{"chair":true,"chosen":{"1.1":3}},{"chosen":{"1.1":2}}],
  ///  "agreed":{"1.1":3}}
  /// ```
  ///
  /// A ballot may name the sheet itself, and then must name the same. An array of ballots, or a
  /// single one, is read as well.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - rules: The rules whose sheets are meant.
  /// - Returns: The ballots, whether one of them is the chair's, and the options agreed on.
  /// - Throws: ``OCOPFormatError`` naming the line, the field and the reason.
  /// - Complexity: O(*n*) in the bytes.
  public static func decodeCouncil(
    _ bytes: [UInt8], rules: OCOPRuleSet = .decision26
  ) throws(OCOPFormatError) -> OCOPCouncilBallots {
    let root = try OCOPObject(bytes, line: 1)
    var sheet: Int?
    var elements = root.elements ?? [root]
    if root.elements == nil, let ballots = try root.member("ballots") {
      try root.refuseRepeatedFields()
      sheet = try root.sheet(rules)
      elements = try ballots.requiredElements()
    }
    var result = OCOPCouncilBallots()
    for element in elements {
      result.ballots.append(try element.ballot(sheet, rules))
      if try element.member("chair")?.bool() == true { result.chairVoted = true }
    }
    guard let sheet, let agreed = try root.member("agreed") else { return result }
    for (code, option) in try agreed.choices(of: sheet) { result.agreed[code] = option }
    return result
  }
}

/// The ballots of a council, as its file states them.
public struct OCOPCouncilBallots: Sendable, Hashable {
  /// The members' ballots, in the order of the file.
  public var ballots: [OCOPBallot] = []

  /// Whether one of them is the chair's.
  public var chairVoted = false

  /// The options the council agreed on where its members differ.
  public var agreed: [OCOPCriterionCode: Int] = [:]

  /// Creates a council without ballots.
  public init() {}
}
