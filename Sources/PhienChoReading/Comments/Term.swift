/// A piece of a comment that the grammar reads: a quantity, an offer, a word, the end of a clause.
struct Term: Sendable {
  /// What a term is.
  enum Kind: UInt8, Sendable {
    case word
    /// A word nothing is known of.
    case unknown
    case product
    case quantity
    /// An amount of money.
    case money
    /// A number that is neither: a date, a size, a house number.
    case figure
    case phone
    /// A comma, a line's end, an emoji.
    case comma
    case stop
    case questionMark
    /// Any other mark.
    case mark

    /// Whether it is more than a figure, a number to call or a mark.
    @inline(__always)
    var saysSomething: Bool {
      switch self {
      case .word, .unknown, .product, .quantity, .money: true
      case .figure, .phone, .comma, .stop, .questionMark, .mark: false
      }
    }
  }

  // In this order a term has no gaps: it is copied often.
  var kind: Kind
  var isAccented = false
  /// The word's number in the vocabulary, or -1.
  var word: Int32 = -1
  var lower: Int32
  var upper: Int32
  var classes: WordClass = []
  var certain: WordClass = []
  var product = ProductMatch.none
  var quantity = Amount.none

  /// What it is as it is typed: with accents what they make it, without any all that it can be.
  @inline(__always)
  var typed: WordClass { isAccented ? certain : classes }

  /// Whether it is goods that are not on sale.
  var isOtherGoods: Bool { kind == .unknown && classes == .otherGoods }

  /// Whether a clause says what it says without it: a mark, a number to call.
  @inline(__always)
  var isAside: Bool { kind == .mark || kind == .phone }

  @inline(__always)
  init(
    kind: Kind, lower: Int32, upper: Int32, classes: WordClass = [], certain: WordClass = [],
    isAccented: Bool = false, word: Int32 = -1
  ) {
    self.kind = kind
    self.isAccented = isAccented
    self.word = word
    self.lower = lower
    self.upper = upper
    self.classes = classes
    self.certain = certain
  }
}

/// Which offers a name fits.
struct ProductMatch: Sendable {
  /// The offer's position in the catalogue; -1 when several fit equally.
  var offer: Int32
  /// One of the offers when several fit: the pinned one, if it is among them.
  var guess: Int32
  private let words: Int16
  var fit: Vocabulary.Fit
  /// How well its accents agree.
  var accents: Accents.Match
  /// Whether a word of it was mended.
  var isMended = false
  /// Whether the word is also an ordinary word.
  var isWeak = false
  /// Whether that word is typed as it is written, and the goods' accents are left out.
  var isRatherWord = false
  /// Whether it is the offer's code.
  var isCode = false

  @inline(__always)
  init(
    offer: Int32, guess: Int32 = -1, fit: Vocabulary.Fit, length: Int, accents: Accents.Match,
    isMended: Bool = false, isCode: Bool = false
  ) {
    self.offer = offer
    self.guess = guess
    words = Int16(clamping: length)
    self.fit = fit
    self.accents = accents
    self.isMended = isMended
    self.isCode = isCode
  }

  /// How many words the name has.
  @inline(__always)
  var length: Int { Int(words) }

  static let none = ProductMatch(offer: -1, fit: .inner, length: 0, accents: .none)
}

/// A quantity as it was written.
struct Amount: BitwiseCopyable, Sendable {
  /// A thousand times how many units; nil when that cannot be told.
  @inline(__always)
  var thousandths: Int64? {
    get { value == .min ? nil : value }
    set { value = newValue ?? .min }
  }
  private var value: Int64
  /// The grams of the unit; 0 for none.
  var grams: Int64 = 0
  /// The groups the classifier may be of; none without one.
  var classifiers: ClassifierGroups = []
  /// The grams one piece is said to hold ("2 túi 5kg"); 0 for none.
  var contents: Int64 = 0
  /// Whether the number counts pieces by its nature ("chục").
  var isCount = false
  /// Whether the number is rough, and stands.
  var isRough = false
  /// Whether several amounts are possible, and none stands.
  var isOpen = false
  /// Whether "hay" stands between two of them, which may ask.
  var isEither = false
  /// Whether no number is written: "đôi giày".
  var isImplied = false
  /// Whether a sign says that it is a quantity: "+2", "x2".
  var isSigned = false

  static let none = Amount()

  init(
    thousandths: Int64? = nil, isOpen: Bool = false
  ) {
    value = thousandths ?? .min
    self.isOpen = isOpen
  }

  /// Grams, or thousandths of pieces; nil when that cannot be told.
  var size: Int64? { grams > 0 ? totalGrams : thousandths }

  /// The same unit, counted by another number.
  func taking(_ other: Amount) -> Amount {
    var amount = self
    amount.value = other.value
    return amount
  }

  /// Whether nothing tells what is counted.
  var isBare: Bool { grams == 0 && classifiers.isEmpty && !isCount }

  /// Whether both are of mass, or neither, or one tells no unit.
  func isAlike(_ other: Amount) -> Bool {
    isBare || other.isBare || (grams > 0) == (other.grams > 0)
  }

  /// The mass in grams, when the unit is one of mass and the number is known and whole.
  var totalGrams: Int64? {
    guard let thousandths, grams > 0 else { return nil }
    let (product, overflow) = thousandths.multipliedReportingOverflow(by: grams)
    guard !overflow, product % 1000 == 0 else { return nil }
    return product / 1000
  }

  /// The count, when the number is known and whole.
  var count: Int64? {
    guard let thousandths, thousandths % 1000 == 0 else { return nil }
    return thousandths / 1000
  }
}
