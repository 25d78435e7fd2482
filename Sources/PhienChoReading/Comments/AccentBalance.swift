/// How many words of a comment have the accents they need, and how many lack theirs.
struct AccentBalance: BitwiseCopyable, Sendable {
  private(set) var accented: UInt16
  private(set) var bare: UInt16

  init(accented: UInt16 = 0, bare: UInt16 = 0) {
    self.accented = accented
    self.bare = bare
  }

  /// Whether as many words lack the accents they need ("lay") as have some: then any other word may
  /// lack its own, too.
  @inline(__always)
  var leavesAccentsOut: Bool { bare >= accented && (bare > 0 || accented == 0) }

  /// Small words such as "ạ", which are the same with accents and without.
  private static let small: WordClass = [.particle, .call, .filler, .person, .tag, .asking]

  /// Counts a lexeme in, if it is a word.
  @inline(__always)
  mutating func add(_ lexeme: Lexeme, _ vocabulary: Vocabulary) {
    // Sums and no branches, which no processor could foresee.
    let isWord: UInt16 = lexeme.kind == .word ? 1 : 0
    let isBare: UInt16 = lexeme.accents.isEmpty ? 1 : 0
    let classes = lexeme.classes.rawValue
    let isLarge: UInt16 =
      (classes & ~Self.small.rawValue != 0 || classes == 0) && classes != WordClass.polite.rawValue
      ? 1 : 0
    accented &+= isWord & isLarge & ~isBare
    if isWord & isBare & (lexeme.isNear ? 1 : 0) != 0, !vocabulary.isName(lexeme.word, .none) {
      bare &+= 1
    }
  }
}
