/// The stage of a repair that reads letters of other styles and scripts, and takes out what cannot
/// be seen; it decides word by word.
struct LookalikeStage {
  /// One scalar of the word at hand.
  private struct Member {
    let scalar: Unicode.Scalar
    let start: Int
    let end: Int
  }

  private let options: RepairOptions
  private(set) var output: [UInt8] = []
  private(set) var edits = EditList()
  private var word: [Member] = []
  /// For each member of a word, the last first, the next scalar that can be seen.
  private var nexts: [Unicode.Scalar?] = []
  /// The last scalar that stayed.
  private var previous: Unicode.Scalar?
  private var script = ScriptsOfText()
  /// The last scalar found ahead that can be seen, and where.
  private var visible: (at: Int, scalar: Unicode.Scalar?) = (-1, nil)

  init(options: RepairOptions) { self.options = options }

  /// Reads well-formed UTF-8, in linear time.
  @unsafe
  mutating func read(_ source: UnsafePointer<UInt8>, count: Int) {
    output.reserveCapacity(count)
    unsafe script.look(at: source, count: count)
    var index = 0
    while index < count {
      let (decoded, length) = unsafe decodeScalar(source, at: index, end: count)
      let member = Member(scalar: decoded ?? "\u{FFFD}", start: index, end: index &+ length)
      index &+= length
      if Self.continuesWord(member.scalar) {
        word.append(member)
      } else {
        let isSeen = InvisibleCharacter(member.scalar) == nil
        endWord(
          next: isSeen ? member.scalar : unsafe nextVisible(source, from: index, count: count))
        emit(member, next: isSeen ? nil : unsafe nextVisible(source, from: index, count: count))
      }
    }
    endWord(next: nil)
  }

  /// A letter of any script or style, a mark, or what cannot be seen: a word goes on with it.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value == 0xAD { return true }
    if value < 0x300 || 0x1E00..<0x1F00 ~= value { return Self.isAlphabetic(scalar) }
    if value < 0x370 { return true }
    if InvisibleCharacter(scalar) != nil { return true }
    if 0x1F000...0x1FAFF ~= value { return LatinLookalike.read(scalar) != nil }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether a scalar is alphabetic; for the letters of Vietnamese that is known.
  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (scalar.value | 0x20) &- 0x61 < 26
    case 0xC0..<0x250, 0x1E00..<0x1F00: scalar != "×" && scalar != "÷"
    default: scalar.properties.isAlphabetic
    }
  }

  /// The next scalar that can be seen; a run of those that cannot is gone through once.
  @unsafe
  private mutating func nextVisible(
    _ source: UnsafePointer<UInt8>, from start: Int, count: Int
  ) -> Unicode.Scalar? {
    if start <= visible.at { return visible.scalar }
    var index = start
    while index < count {
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      if let scalar, InvisibleCharacter(scalar) == nil {
        visible = (index, scalar)
        return scalar
      }
      index &+= length
    }
    visible = (count, nil)
    return nil
  }

  // MARK: Words

  private mutating func endWord(next: Unicode.Scalar?) {
    guard !word.isEmpty else { return }
    var members: [Member] = []
    swap(&members, &word)
    let reading = options.mendsLookalikes ? WordReading(members.lazy.map(\.scalar), script) : nil
    // The next scalar of each that can be seen, from the end.
    var following = next
    nexts.removeAll(keepingCapacity: true)
    for member in members.reversed() {
      nexts.append(following)
      if InvisibleCharacter(member.scalar) == nil { following = member.scalar }
    }
    var isFirst = true
    for (index, member) in members.enumerated() {
      if let reading, let latin = reading.latin(member.scalar, isFirst: isFirst) {
        replace(member, by: latin, .lookalike)
      } else {
        emit(member, next: nexts[members.count - 1 - index], isInWord: true)
      }
      isFirst = isFirst && !Self.isAlphabetic(member.scalar)
    }
    members.removeAll(keepingCapacity: true)
    swap(&members, &word)
  }

  // MARK: Output

  private mutating func emit(_ member: Member, next: Unicode.Scalar?, isInWord: Bool = false) {
    if options.removesInvisibles, let invisible = InvisibleCharacter(member.scalar),
      invisible.isIdle(
        after: previous, before: next, inTextWithRightToLeft: script.hasRightToLeft)
    {
      edits.append(
        EditList.Edit(
          source: member.start..<member.end, result: output.count..<output.count,
          reasons: .invisible))
      return
    }
    if !isInWord, options.mendsLookalikes,
      case .styled(let plain)? = LatinLookalike.read(member.scalar), isPlain(plain)
    {
      replace(member, by: plain, .lookalike)
      return
    }
    append(member.scalar)
  }

  /// Whether a full-width sign stands among Latin letters and not in Chinese or Japanese.
  private func isPlain(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isAlphabetic || sign.value &- 0x30 < 10
      || (previous.map { $0.value < 0x2000 } ?? false)
  }

  private mutating func replace(
    _ member: Member, by scalar: Unicode.Scalar, _ reasons: RepairReasons
  ) {
    let start = output.count
    append(scalar)
    edits.append(
      EditList.Edit(
        source: member.start..<member.end, result: start..<output.count, reasons: reasons))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    unsafe UTF8Bytes(scalar).withBytes { unsafe output.append(contentsOf: $0) }
    previous = scalar
  }
}

/// Which scripts a text is in, as far as that decides how its look-alikes are read.
struct ScriptsOfText {
  private(set) var hasLatin = false
  /// Whether it has Cyrillic letters that look like no Latin one: then it is in Russian, say.
  private(set) var hasTrueCyrillic = false
  private(set) var hasRightToLeft = false

  @unsafe
  mutating func look(at source: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    while index < count {
      let byte = unsafe source[index]
      if byte < 0x80 {
        hasLatin = hasLatin || (byte | 0x20) &- 0x61 < 26
        index &+= 1
        continue
      }
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      index &+= length
      guard let scalar else { continue }
      switch scalar.value {
      case 0x400...0x52F:
        if LatinLookalike.read(scalar) == nil { hasTrueCyrillic = true }
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        hasRightToLeft = true
      case 0xC0..<0x250, 0x1E00..<0x1F00: hasLatin = true
      default:
        // Styled letters will be Latin ones.
        if !hasLatin, scalar.value >= 0x250, case .styled(let plain)? = LatinLookalike.read(scalar)
        {
          hasLatin = plain.properties.isAlphabetic
        }
      }
    }
  }
}
