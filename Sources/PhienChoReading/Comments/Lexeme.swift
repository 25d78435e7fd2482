/// A token with what the vocabulary knows of it.
struct Lexeme: Sendable {
  /// What a lexeme is.
  enum Kind: UInt8, Sendable {
    case word
    case number
    case mark
    case emoji
    case phone
  }

  // In this order a lexeme has no gaps: it is copied for every word.
  var kind: Kind
  /// Whether white space stands before it.
  var followsSpace: Bool
  /// Whether a line ends before it.
  var followsLine = false
  /// Whether accents were typed on it.
  var isAccented = false
  /// Whether it was mended to be a word of an offer's name.
  var isMended = false
  /// Whether its classes are those of a word that its accents come near to, and not of the word as
  /// typed.
  var isNear = false
  /// Whether it is typed, in a comment with accents, as a word is written: no accents are left out.
  var isAsTyped = false
  /// The byte of a mark; 0 for one that is not ASCII.
  var mark: UInt8 = 0
  /// The word's number in the vocabulary, or -1.
  var word: Int32 = -1
  /// A second word it may be mended to, or -1.
  var other: Int32 = -1
  /// The number of the ``NamePath`` that begins here, or -1.
  var path: Int32 = -1
  /// Its number among the lexemes that are remembered, or -1: two of one number are alike in all but
  /// where they stand.
  var number: Int32 = -1
  /// The groups of the classifiers it can be.
  var classifiers: ClassifierGroups = []
  /// The accents typed.
  var accents = Accents.none
  /// How many digits a number has.
  var digits: Int32 = 0
  /// Which words behind it may go on with a path from it, a bit for each word number modulo 64; all
  /// where the path may end at once.
  var nextWords: UInt64 = 0
  /// Everything it can be.
  var classes: WordClass = []
  /// What it is however its accents are filled in.
  var certain: WordClass = []
  /// The value of a number; of a number word too, 0 for none.
  var value: Int64 = 0
  /// The grams of the mass unit it can be; 0 for none.
  var grams: Int64 = 0
  /// The UTF-8 range in the source.
  var lower: Int32
  var upper: Int32

  /// What it is as it is typed: with accents what they make it, without any all that it can be.
  @inline(__always)
  var typed: WordClass { isAccented ? certain : classes }

  func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && UInt32(mark) == character.value
  }

  /// Whether it joins two parts of a name where nothing else stands between: a hyphen, a low line.
  @inline(__always)
  var joins: Bool {
    mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") || joinsHalves
  }

  /// A dot or an emoji, which join halves of names only: behind them stands nothing that goods are called.
  @inline(__always)
  var joinsHalves: Bool { mark == UInt8(ascii: ".") || kind == .emoji && !followsSpace }

  /// Whether it is no part of a word.
  var isSign: Bool { kind == .mark || kind == .emoji }

  /// Goes back to a word of which nothing is known but its letters.
  mutating func forgetMeanings() {
    isNear = false
    isAsTyped = false
    classes = []
    certain = []
    value = 0
    grams = 0
    classifiers = []
  }

  /// Takes another number where what is remembered has been changed in the one way there is.
  mutating func renumber() {
    if number >= 0 { number |= 1 << 30 }
  }

  /// Takes the meanings of a variant in.
  mutating func add(_ variant: Vocabulary.Variant) {
    classes.formUnion(variant.classes)
    if value == 0 || variant.number > value { value = variant.number == 0 ? value : variant.number }
    if grams == 0 { grams = variant.grams }
    classifiers.formUnion(variant.classifiers)
  }

  /// Takes the meanings of a variant for all it has.
  @inline(__always)
  mutating func take(_ variant: Vocabulary.Variant) {
    classes = variant.classes
    value = variant.number
    grams = variant.grams
    classifiers = variant.classifiers
  }
}
