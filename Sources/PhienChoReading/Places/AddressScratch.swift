internal import PhienCho
internal import VietnameseText

/// Memory that one reading of an address after the other works in.
public struct AddressScratch: Sendable {
  /// A name in the text.
  struct Mention: Sendable {
    let name: Int32
    /// Whether a province or a district has the name.
    let hasContainer: Bool
    /// Whether any accents are typed on it.
    let hasMarks: Bool
    /// The letters of the name.
    let letters: Range<Int>
    /// The words of the name.
    let words: Range<Int>
    /// Where its title begins, or it itself.
    let start: Int
    let titles: PlaceTitles
    /// Whether a hamlet's or a street's name stands here.
    let within: AddressTitle.Within
    /// Whether a word stands before it that leads to a place.
    let isLed: Bool

    /// Whether it may be a province or a district that others lie in.
    var isContainer: Bool { hasContainer && within != .yes }
  }

  /// Where a province or district is named: the mention that ends first, the one that begins last,
  /// and the one before that.
  struct Container: Sendable {
    var first: Int32 = -1
    var previous: Int32 = -1
    var last: Int32 = -1
  }

  /// What stands before a word.
  private struct Approach: Sendable {
    var titles: PlaceTitles = []
    /// Where the title begins; -1 for none.
    var start = -1
    var isCertain = true
    var within = AddressTitle.Within.no
    var isLead = false
  }

  var text = PlaceText()
  private(set) var mentions: [Mention] = []
  private var approaches: [Approach] = []
  /// Where each province and district is named, and which are.
  var containers: [Container] = []
  var named: [Int16] = []
  /// For each word where the longest name of a container that begins there ends; 0 for none.
  var longest: [Int] = []
  /// Where any province is named.
  var provinces = Container()

  /// Creates memory that is still empty.
  public init() {}

  /// Finds every name in the text, also those that overlap.
  mutating func findMentions(_ names: PlaceNames) {
    mentions.removeAll(keepingCapacity: true)
    readApproaches()
    for start in text.words.indices {
      scan(names, from: start, at: text.words[start].letters.lowerBound, [])
      if approaches[start].titles.isEmpty, let glued = AddressTitle.glued(text, at: start) {
        scan(names, from: start, at: glued.start, glued.titles)
      }
    }
  }

  private mutating func readApproaches() {
    approaches.removeAll(keepingCapacity: true)
    approaches.append(contentsOf: repeatElement(Approach(), count: text.words.count))
    var title = AddressTitle()
    var covered = -1
    for place in text.words.indices where place != covered {
      title.read(text, at: place)
      // The second word of "thành phố" is no street, that of "thị xã" no commune.
      if title.wordCount == 2 { covered = place + 1 }
      let next = place + max(1, title.wordCount)
      guard next < text.words.count, text.words[next].gap != .closed else { continue }
      if title.wordCount > 0 {
        approaches[next].titles = title.titles
        approaches[next].start = place
        approaches[next].isCertain = title.isCertain
      }
      if title.wordCount < 2 {
        approaches[next].within = title.within
        approaches[next].isLead = title.isLead
      }
    }
  }

  /// Looks up every run of words that begins at a word.
  private mutating func scan(
    _ names: PlaceNames, from start: Int, at firstLetter: Int, _ glued: PlaceTitles
  ) {
    var key = PlaceKey()
    var end = start
    var letter = firstLetter
    while end < text.words.count, end == start || text.words[end].gap == .open {
      let upper = text.words[end].letters.upperBound
      guard upper - firstLetter <= PlaceKey.maximumLength else { return }
      while letter < upper {
        key.append(text.letters[letter])
        letter += 1
      }
      end += 1
      let name = names.name(key, firstLetter..<upper, in: text.letters)
      if name >= 0 { mention(names, name, firstLetter..<upper, start..<end, glued) }
    }
  }

  /// Notes a name, with the title before it and, where that may be none, without.
  private mutating func mention(
    _ names: PlaceNames, _ name: Int32, _ letters: Range<Int>, _ words: Range<Int>,
    _ glued: PlaceTitles
  ) {
    let start = words.lowerBound
    let approach = approaches[start]
    let (isNumber, hasContainer) = (
      names.names[Int(name)].isNumber, names.names[Int(name)].hasContainer
    )
    let hasMarks = text.hasMarks(letters)
    if approach.start >= 0 || !glued.isEmpty {
      let begin = approach.start >= 0 ? approach.start : start
      mentions.append(
        Mention(
          name: name, hasContainer: hasContainer, hasMarks: hasMarks, letters: letters,
          words: words, start: begin,
          titles: glued.isEmpty ? approach.titles : glued, within: .no,
          isLed: approaches[begin].isLead))
    }
    if glued.isEmpty, !isNumber, approach.start < 0 || !approach.isCertain {
      mentions.append(
        Mention(
          name: name, hasContainer: hasContainer, hasMarks: hasMarks, letters: letters,
          words: words, start: start, titles: [],
          within: approach.within, isLed: approach.isLead))
    }
  }
}
