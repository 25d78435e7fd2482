/// One of the three parts of a scoring sheet (phần).
public enum OCOPPart: String, Sendable, Hashable, CaseIterable {
  /// Organisation of production, product development, strength of the community.
  case a = "A"
  /// Marketing and the story of the product.
  case b = "B"
  /// Quality of the product.
  case c = "C"

  /// How many points the part has on every sheet of Decision 26/2026/QĐ-TTg, Article 3(1).
  public var maximum: Int {
    switch self {
    case .a: 40
    case .b: 25
    case .c: 35
    }
  }
}

/// A criterion of a scoring sheet for which one option is chosen (tiêu chí).
public struct OCOPCriterion: Sendable, Hashable {
  /// One answer a sheet offers for a criterion, and its points (phương án).
  public struct Option: Sendable, Hashable {
    /// The official text.
    public let text: String

    /// The points it gives; 0 to 10.
    public let points: Int

    /// The rank for which it is the least that must be chosen: the sheet marks it with as many
    /// asterisks; `nil` when it has none.
    public let minimumFor: OCOPStars?

    /// The place in ``OCOPCriterion/cases`` of the case it belongs to, when there are cases.
    public let caseIndex: Int?
  }

  /// Its number on the sheet.
  public let code: OCOPCriterionCode

  /// The part it belongs to.
  public let part: OCOPPart

  /// The official title.
  public let title: String

  /// The points of its best option; 1 to 10.
  public let maximum: Int

  /// The options, as the sheet prints them; none for a criterion that is only met or not.
  public let options: [Option]

  /// The cases of which one is chosen before an option is (trường hợp); none for most criteria.
  public let cases: [String]

  /// What the sheet adds to the criterion.
  public let notes: [String]

  /// Whether the criterion is only met, for 1 point, or not (có/không), without printed options.
  public var isBinary: Bool { options.isEmpty }

  /// How many options there are to choose from, numbered from 1: 1 for a binary criterion.
  public var optionCount: Int { max(1, options.count) }

  /// The points of an option.
  ///
  /// - Parameter option: The option's number as printed, counted from 1 across all cases; 0 for
  ///   none. Of a binary criterion, 1 is that it is met.
  /// - Returns: 0 for none and for an option that does not exist.
  public func points(of option: Int) -> Int {
    guard option > 0, option <= optionCount else { return 0 }
    return isBinary ? maximum : options[option - 1].points
  }

  /// The strictest minimum that a rank asks of this criterion.
  ///
  /// Markers are cumulative: five stars ask for the minima of four and three as well, and within a
  /// criterion a higher rank never asks for less. So the marker of the highest rank counts.
  ///
  /// - Returns: The marker's own rank and the least points; `nil` when the rank asks for nothing.
  public func minimum(for stars: OCOPStars) -> (stars: OCOPStars, points: Int)? {
    var found: (stars: OCOPStars, points: Int)?
    for option in options {
      if let marker = option.minimumFor, marker <= stars { found = (marker, option.points) }
    }
    return found
  }
}

/// A line of a sheet that groups criteria and has no options of its own (đề mục).
public struct OCOPHeading: Sendable, Hashable {
  /// Its number on the sheet.
  public let code: OCOPCriterionCode

  /// The part it belongs to.
  public let part: OCOPPart

  /// The official title.
  public let title: String

  /// The points of all criteria under it together.
  public let maximum: Int

  /// What the sheet adds to the heading.
  public let notes: [String]
}
