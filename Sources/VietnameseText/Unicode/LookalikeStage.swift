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
  /// The last scalar that stayed.
  private var previous: Unicode.Scalar?
  private var script = ScriptsOfText()

  init(options: RepairOptions) { self.options = options }

  /// Reads well-formed UTF-8. Takes linear time.
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
        endWord(next: member.scalar)
        emit(member, next: unsafe Self.visible(source, from: index, count: count))
      }
    }
    endWord(next: nil)
  }

  /// A letter of any script or style, a mark, or what cannot be seen: a word goes on with it.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return scalar.properties.isAlphabetic }
    if value < 0x300 || 0x1E00..<0x1F00 ~= value { return scalar.properties.isAlphabetic }
    if value < 0x370 { return true }
    if InvisibleCharacter(scalar) != nil { return value != 0xFE0F && value != 0x200D }
    if 0x1F000...0x1FAFF ~= value { return LatinLookalike.read(scalar) != nil }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The next scalar that can be seen.
  @unsafe
  private static func visible(
    _ source: UnsafePointer<UInt8>, from index: Int, count: Int
  ) -> Unicode.Scalar? {
    guard index < count else { return nil }
    return unsafe decodeScalar(source, at: index, end: count).scalar
  }

  // MARK: Words

  private mutating func endWord(next: Unicode.Scalar?) {
    guard !word.isEmpty else { return }
    var members: [Member] = []
    swap(&members, &word)
    let reading = options.mendsLookalikes ? WordReading(members.lazy.map(\.scalar), script) : nil
    for (index, member) in members.enumerated() {
      let following = index + 1 < members.count ? members[index + 1].scalar : next
      if let reading, let latin = reading.latin(member.scalar, isFirst: index == 0) {
        replace(member, by: latin, .lookalike)
      } else {
        emit(member, next: following, isInWord: true)
      }
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
    if !isInWord, options.mendsLookalikes, case .styled(let plain)? = LatinLookalike.read(member.scalar)
    {
      replace(member, by: plain, .lookalike)
      return
    }
    append(member.scalar)
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
      default: break
      }
    }
  }
}
