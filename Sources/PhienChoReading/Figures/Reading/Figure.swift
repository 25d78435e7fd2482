public import VietnameseText

/// A figure (số liệu) of a report: what is counted or measured, its bounds, and where it stands.
///
/// Amounts of money are in đồng, masses in grams; a length of time, an area or a count is in the
/// unit it was said in. What the text did not say is nil: "hơn 50 đơn" has no upper bound.
public struct Figure: Sendable, Hashable {
  /// What a figure is; the set is that of the file format.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A number of things, or a measure that has no kind of its own (areas, lengths, volumes).
    case count
    /// Money, in đồng unless the unit says otherwise.
    case money
    /// Mass, in grams.
    case mass
    /// Hundredths.
    case percent
    /// A part of a whole: "618/1.085 hộ", "một nửa số hộ".
    case ratio
    /// How many times as much: "gấp 7 lần".
    case multiple
    /// A length of time.
    case duration
    /// A day, a month, a quarter, a year, a time of day.
    case date
    /// How often in a time: "7 lượt/tuần".
    case frequency
    /// Money for each of something: "25.000 đồng/kg".
    case unitPrice
  }

  /// How sure the number was said to be; the set is that of the file format.
  public enum Hedge: String, Sendable, Hashable, CaseIterable {
    /// Just so.
    case exact
    /// khoảng, chừng: about; both bounds are the number said.
    case approximately
    /// ít nhất, từ … trở lên: the number or more.
    case atLeast
    /// không quá, tối đa: the number or less.
    case atMost
    /// hơn, trên: more than the number.
    case moreThan
    /// gần, dưới: less than the number.
    case lessThan
    /// Two ends were said.
    case range
    /// hàng trăm, vài chục: only an order of magnitude was said.
    case indefinite
  }

  /// One end of a figure.
  public enum Bound: Sendable, Hashable {
    /// A number, in ``Figure/unit``, đồng or grams.
    case number(ExactNumber)
    /// A date, as far as it was said.
    case date(PartialDate)
    /// A time of day, in minutes since midnight, at most 1,440.
    case timeOfDay(minutes: Int)
  }

  /// What the words before a figure say of it, as far as a check needs it.
  public struct Cues: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16
    /// Creates cues from their bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// tăng, giảm: the figure is a change, not a level.
    public static let change = Cues(rawValue: 1 << 0)
    /// "từ" before a change: the level before it.
    public static let before = Cues(rawValue: 1 << 1)
    /// lên, còn: the level after a change.
    public static let after = Cues(rawValue: 1 << 2)
    /// mục tiêu, phấn đấu: what is aimed at.
    public static let aim = Cues(rawValue: 1 << 3)
    /// đạt, chiếm: a share of what was said before.
    public static let share = Cues(rawValue: 1 << 4)
    /// "trong đó": a part of what was said before.
    public static let part = Cues(rawValue: 1 << 5)
    /// "trong tổng số": the whole of what was said before.
    public static let whole = Cues(rawValue: 1 << 6)
    /// giảm: the change is a loss.
    public static let loss = Cues(rawValue: 1 << 7)
    /// "mỗi": true of each one, not of all together.
    public static let each = Cues(rawValue: 1 << 8)
  }

  /// Where the figure stands, in bytes of the text's UTF-8, with its hedge and its unit.
  public let range: Range<Int>
  /// What it is.
  public let kind: Kind
  /// What it is counted or measured in: "đơn", "VND", "g", "%", "tháng"; nil when nothing is named.
  public let unit: String?
  /// The lower end; nil when none was said, and for a ratio.
  public let low: Bound?
  /// The upper end; nil when none was said, and for a ratio.
  public let high: Bound?
  /// How sure it was said to be.
  public let hedge: Hedge
  /// What it is for each of: "kg" in "25.000 đồng/kg"; several are parted by "/".
  public let per: String?
  /// The part, of a ratio.
  public let part: ExactNumber?
  /// The whole, of a ratio; never zero.
  public let whole: ExactNumber?
  /// The number of its sentence in the text, from 0.
  public let sentence: Int
  /// Where its sentence stands, in bytes of the text's UTF-8.
  public let sentenceRange: Range<Int>
  /// The number of its paragraph in the text, from 0.
  public let paragraph: Int
  /// What the words before it say of it.
  public let cues: Cues

  /// The lower end as a number, nil for dates and where none was said.
  public var lowNumber: ExactNumber? {
    if case .number(let value) = low { return value }
    return nil
  }

  /// The upper end as a number, nil for dates and where none was said.
  public var highNumber: ExactNumber? {
    if case .number(let value) = high { return value }
    return nil
  }

  init(_ draft: FigureDraft, range: Range<Int>, in sentence: FigureSentence) {
    self.range = range
    kind = draft.kind
    unit = draft.unit
    low = draft.low
    high = draft.high
    hedge = draft.hedge
    per = draft.per
    part = draft.part
    whole = draft.whole
    cues = draft.cues
    self.sentence = sentence.sentence
    sentenceRange = sentence.range
    paragraph = sentence.paragraph
  }
}

/// A figure while it is being read, its place in items of the sentence.
struct FigureDraft {
  var kind = Figure.Kind.count
  var unit: String?
  var low: Figure.Bound?
  var high: Figure.Bound?
  var hedge = Figure.Hedge.exact
  var per: String?
  var part: ExactNumber?
  var whole: ExactNumber?
  var cues: Figure.Cues = []
  var start: Int
  var end: Int

  init(_ kind: Figure.Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }
}
