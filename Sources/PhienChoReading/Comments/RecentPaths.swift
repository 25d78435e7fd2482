/// The names and phrases of a comment, and how those of the comments before it were found.
///
/// What a name goes on to depends on the lexemes so far and the next, and on nothing else. The viewers of
/// a session name the same goods: each step from a lexeme to the next is taken through the vocabulary
/// once, and then found again by the numbers that remembered lexemes have.
struct RecentPaths: Sendable {
  /// The most steps that are remembered, before all are forgotten.
  private static let most = 16_384

  /// The paths that are remembered, and behind them those of this comment only.
  private var paths = Pile<NamePath>()
  private var remembered = 0
  private var places = RecentPlaces()

  init() {}

  @inline(__always)
  var view: Pile<NamePath>.View { paths.view }

  /// Finds the paths of every lexeme that begins one, and writes their numbers into the lexemes; the
  /// pinned offer, or -1, is the guess where several fit.
  ///
  /// - Returns: What the comment is at a glance.
  mutating func find(
    in lexemes: Pile<Lexeme>.View, _ vocabulary: Vocabulary, pinned: Int32
  ) -> Glance {
    if remembered >= Self.most { self = RecentPaths() }
    paths.keepFirst(remembered)
    var glance = Glance()
    for index in lexemes.indices {
      glance.take(lexemes[index])
      guard Self.mayBegin(lexemes, index) else { continue }
      let number = path(lexemes, index, vocabulary, pinned)
      guard !paths[Int(number)].isEmpty else { continue }
      lexemes[index].path = number
      glance.take(paths[Int(number)])
    }
    return glance
  }

  @inline(__always)
  private static func hash(_ step: UInt64) -> Int {
    Int(truncatingIfNeeded: (step &* 0x9E37_79B9_7F4A_7C15) &>> 33)
  }

  /// Whether a path that begins at a lexeme may come to an end.
  @inline(__always)
  private static func mayBegin(_ lexemes: Pile<Lexeme>.View, _ index: Int) -> Bool {
    let nextWords = lexemes[index].nextWords
    let next = index &+ 1
    guard next < lexemes.count else { return nextWords == .max }
    return nextWords == .max || leads(nextWords, to: lexemes, next)
  }

  /// Whether words of which one leads on may be this lexeme, or joined to it by a hyphen.
  ///
  /// Most words only begin a phrase: a look at the next one tells, without a branch for each question.
  @inline(__always)
  private static func leads(
    _ nextWords: UInt64, to lexemes: Pile<Lexeme>.View, _ next: Int
  ) -> Bool {
    let isNext = nextWords &>> UInt64(truncatingIfNeeded: lexemes[next].word & 63) & 1
    let isWord: UInt64 = lexemes[next].word >= 0 ? 1 : 0
    let isOther: UInt64 = lexemes[next].other >= 0 ? 1 : 0
    let isHyphen: UInt64 = lexemes[next].joins ? 1 : 0
    let begins: UInt64 = nextWords != 0 ? 1 : 0
    return begins & (isNext & isWord | isOther | isHyphen) != 0
  }

  /// The number of the path that begins at a lexeme, step by step.
  @inline(__always)
  private mutating func path(
    _ lexemes: Pile<Lexeme>.View, _ start: Int, _ vocabulary: Vocabulary, _ pinned: Int32
  ) -> Int32 {
    // Below all numbers of paths: where nothing has been walked yet.
    var path = -2 &- pinned
    var index = start
    repeat {
      let number = lexemes[index].number
      // What is joined by a hyphen is two lexemes in one step.
      guard number >= 0, !lexemes[index].joins else {
        return walk(lexemes, start, vocabulary, pinned)
      }
      let step = Vocabulary.edgeKey(path, number)
      let known = places.first(Self.hash(step)) { paths[$0].step == step }
      guard let next = known ?? learn(step, lexemes, start..<index &+ 1, vocabulary, pinned)
      else { return walk(lexemes, start, vocabulary, pinned) }
      guard !paths[next].isDeadEnd else { return path }
      path = Int32(truncatingIfNeeded: next)
      index &+= 1
    } while index < lexemes.count && Self.leads(paths[Int(path)].nextWords, to: lexemes, index)
    return path
  }

  /// Walks a path that is not to be remembered.
  @inline(never)
  private mutating func walk(
    _ lexemes: Pile<Lexeme>.View, _ start: Int, _ vocabulary: Vocabulary, _ pinned: Int32
  ) -> Int32 {
    paths.append(vocabulary.walk(lexemes, start..<lexemes.count, pinned: pinned).path)
    return Int32(truncatingIfNeeded: paths.count &- 1)
  }

  /// Remembers a step; nil where it cannot be, behind paths that are of this comment only.
  @inline(never)
  private mutating func learn(
    _ step: UInt64, _ lexemes: Pile<Lexeme>.View, _ range: Range<Int>, _ vocabulary: Vocabulary,
    _ pinned: Int32
  ) -> Int? {
    guard paths.count == remembered else { return nil }
    var (path, end) = vocabulary.walk(lexemes, range, pinned: pinned)
    path.step = step
    path.isDeadEnd = end < range.upperBound
    let known = paths
    guard places.insert(remembered, Self.hash(step), hashes: { Self.hash(known[$0].step) })
    else { return nil }
    paths.append(path)
    remembered &+= 1
    return remembered &- 1
  }
}
