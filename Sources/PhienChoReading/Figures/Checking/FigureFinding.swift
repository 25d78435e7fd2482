/// What a test of figures against each other, or against a register, came to.
public struct FigureFinding: Sendable, Hashable {
  /// The outcomes; the set is closed.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The figures agree, within the rounding they were said with.
    case agrees
    /// They cannot all be right.
    case disagrees
    /// They were said too roughly to tell.
    case unknown
    /// Nothing is tested: the figure follows from the others.
    case follows
  }

  /// The tests; more may be added.
  public struct Rule: RawRepresentable, Sendable, Hashable {
    /// The stable name of the test.
    public let rawValue: String
    /// Creates a test's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A percentage against the part and the whole it is of.
    public static let share = Rule(rawValue: "share")
    /// A part against its whole.
    public static let part = Rule(rawValue: "part")
    /// Money and mass against the price of a kilogram.
    public static let price = Rule(rawValue: "price")
    /// Orders against views.
    public static let conversion = Rule(rawValue: "conversion")
    /// A multiple or a percentage of growth against the levels before and after.
    public static let growth = Rule(rawValue: "growth")
    /// So many in a time, and the time, against the total.
    public static let pace = Rule(rawValue: "pace")
    /// Orders and the mass of each against the mass of all.
    public static let load = Rule(rawValue: "load")
    /// Money of each order.
    public static let basket = Rule(rawValue: "basket")
    /// How many more are needed for a target.
    public static let target = Rule(rawValue: "target")
    /// A figure against the register.
    public static let register = Rule(rawValue: "register")
  }

  /// What came of it.
  public let verdict: Verdict
  /// Which test it was.
  public let rule: Rule
  /// The figures it rests on, as places in the list that was checked, ascending.
  public let figures: [Int]
  /// Where those stand in the text, in bytes.
  public let ranges: [Range<Int>]
  /// What was found, in one Vietnamese sentence.
  public let sentence: String
}
