/// What was wrong with a ballot, a council, a certificate or a question to the OCOP rules.
public struct OCOPError: Error, Sendable, Hashable {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The day lies before the programme began.
    public static let beforeProgramme = Code(rawValue: "before-programme")
    /// The programme ran on that day, and no national criteria did.
    public static let noCriteria = Code(rawValue: "no-criteria")
    /// No text that is known decides the question.
    public static let undetermined = Code(rawValue: "undetermined")
    /// There is no scoring sheet of that number, or none of that day's rules.
    public static let unknownSheet = Code(rawValue: "unknown-sheet")
    /// The sheet has no such criterion.
    public static let unknownCriterion = Code(rawValue: "unknown-criterion")
    /// The criterion has no such option.
    public static let unknownOption = Code(rawValue: "unknown-option")
    /// The sheet has no such disqualifier.
    public static let unknownDisqualifier = Code(rawValue: "unknown-disqualifier")
    /// A criterion has no answer.
    public static let incomplete = Code(rawValue: "incomplete")
    /// Something is said twice.
    public static let duplicate = Code(rawValue: "duplicate")
    /// Ballots of different sheets cannot be combined.
    public static let sheetMismatch = Code(rawValue: "sheet-mismatch")
    /// Too few members of the council voted, or its chair did not.
    public static let quorum = Code(rawValue: "quorum")
    /// The members' totals lie further apart than the regulation allows.
    public static let spread = Code(rawValue: "spread")
    /// The members chose different options where the regulation asks for one.
    public static let disagreement = Code(rawValue: "disagreement")
    /// The product is disqualified, so that no points help it.
    public static let disqualified = Code(rawValue: "disqualified")
    /// What is asked for cannot be reached.
    public static let unreachable = Code(rawValue: "unreachable")
    /// A number is outside its range.
    public static let outOfRange = Code(rawValue: "out-of-range")
    /// A text or a value is not what it must be.
    public static let malformed = Code(rawValue: "malformed")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The criterion at fault, when it is one.
  public let criterion: OCOPCriterionCode?

  /// What is wrong, in words.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - criterion: The criterion at fault, when it is one.
  ///   - reason: What is wrong, in words that make a sentence.
  public init(_ code: Code, criterion: OCOPCriterionCode? = nil, reason: String) {
    self.code = code
    self.criterion = criterion
    self.reason = reason
  }
}

extension OCOPError: CustomStringConvertible {
  /// A sentence a user can act on.
  public var description: String {
    criterion.map { "criterion \($0): \(reason)" } ?? reason
  }
}
