public import PhienCho

/// A way in which a council's ballots may be wrong (lỗi phiếu); more may be added.
public struct BallotFault: RawRepresentable, Sendable, Hashable {
  /// What must come of ballots with a fault.
  @nonexhaustive
  public enum Outcome: Sendable, Hashable {
    /// They cannot be read: an `OCOPFormatError` at a field, `nil` for no one field.
    case unreadable(field: String?)
    /// The council cannot combine them: an `OCOPError` of a kind.
    case refused(OCOPError.Code)
    /// They are combined, and the product has no rank.
    case unranked
  }

  /// The stable name of the fault.
  public let rawValue: String

  /// Creates a fault from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The sheet has a number that there is not.
  public static let unknownSheet = BallotFault(rawValue: "unknown-sheet")
  /// One ballot is of another sheet than the council's.
  public static let otherSheet = BallotFault(rawValue: "other-sheet")
  /// A criterion is answered that the sheet does not have.
  public static let unknownCriterion = BallotFault(rawValue: "unknown-criterion")
  /// A heading is answered in the place of a criterion under it.
  public static let heading = BallotFault(rawValue: "heading")
  /// An option is chosen that is not printed.
  public static let unknownOption = BallotFault(rawValue: "unknown-option")
  /// An option is no number.
  public static let optionInWords = BallotFault(rawValue: "option-in-words")
  /// A criterion is answered twice.
  public static let answeredTwice = BallotFault(rawValue: "answered-twice")
  /// A disqualifier is reported that the sheet does not print.
  public static let unknownDisqualifier = BallotFault(rawValue: "unknown-disqualifier")
  /// The file ends in the middle.
  public static let cutShort = BallotFault(rawValue: "cut-short")
  /// Nobody voted.
  public static let noBallots = BallotFault(rawValue: "no-ballots")
  /// Fewer members voted than the regulation asks for.
  public static let quorumMissed = BallotFault(rawValue: "quorum-missed")
  /// The chair did not vote.
  public static let chairAbsent = BallotFault(rawValue: "chair-absent")
  /// A member left a criterion without an answer.
  public static let incomplete = BallotFault(rawValue: "incomplete")
  /// One member's total lies more than ten points from the others'.
  public static let farApart = BallotFault(rawValue: "far-apart")
  /// Members differ on a minimum of the rank, and agreed on nothing.
  public static let disagreement = BallotFault(rawValue: "disagreement")
  /// A member reports a disqualifier.
  public static let disqualified = BallotFault(rawValue: "disqualified")

  /// Every fault of this library.
  public static let all: [BallotFault] = [
    .unknownSheet, .otherSheet, .unknownCriterion, .heading, .unknownOption, .optionInWords,
    .answeredTwice, .unknownDisqualifier, .cutShort, .noBallots, .quorumMissed, .chairAbsent,
    .incomplete, .farApart, .disagreement, .disqualified,
  ]
}
