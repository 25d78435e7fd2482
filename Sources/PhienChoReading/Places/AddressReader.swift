public import PhienCho
internal import VietnameseText

/// Reads addresses in running text, such as "ship về Thanh Oai Hà Nội".
///
/// Addresses of before and since 1 July 2025 are read alike, with or without accents and words such as
/// "xã". What was typed decides between places of one name: the province and the district named with
/// it, accents, titles. Names of hamlets and streets ("thôn Nà Tèn", "đường Lê Lợi") are no places. Any
/// text is read and none fails. A reader is made once and shared: it holds tables that never change.
public struct AddressReader: Sendable {
  private let names: PlaceNames

  /// Creates a reader of the places that a finder finds; it shares the finder's tables.
  public init(_ finder: PlaceFinder) { names = finder.names }

  /// Creates a reader of the places of some units.
  ///
  /// - Parameter units: The units to find.
  /// - Complexity: O(*n*) in the units and the lengths of their names.
  public init(_ units: AdministrativeUnits = .vietnam) { self.init(PlaceFinder(units)) }

  /// Reads the address in a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  /// - Returns: The places that may be meant, and whether somebody has to be asked.
  /// - Complexity: O(*n*) in the text.
  public func read(_ text: String, version: UnitVersion? = nil) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: text.utf8Span.span, version: version, reusing: &scratch)
  }

  /// Reads the address in bytes that should be UTF-8 but may be anything.
  ///
  /// - Parameters:
  ///   - utf8: Any bytes.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(utf8: [UInt8], version: UnitVersion? = nil) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: utf8.span, version: version, reusing: &scratch)
  }

  /// Reads the address in bytes with memory that the texts before have used.
  ///
  /// - Parameters:
  ///   - utf8: Bytes that should be UTF-8 but may be anything.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  ///   - scratch: Memory to work in; what it holds does not matter.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(
    utf8: Span<UInt8>, version: UnitVersion? = nil, reusing scratch: inout AddressScratch
  ) -> AddressReading {
    scratch.text.refill(utf8: utf8)
    scratch.findMentions(names)
    guard !scratch.mentions.isEmpty else {
      return AddressReading(candidates: [], question: .noPlace)
    }
    scratch.findContainers(names)
    var ranking = AddressRanking()
    scratch.weigh(names, version, into: &ranking)
    return ranking.reading(names, scratch)
  }
}

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
  private(set) var containers: [Container] = []
  private var named: [Int16] = []
  /// For each word where the longest name of a container that begins there ends; 0 for none.
  private var longest: [Int] = []
  /// Where any province is named.
  private(set) var provinces = Container()

  /// Creates memory that is still empty.
  public init() {}

  // MARK: Names

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

  // MARK: Provinces and districts

  /// Notes where provinces and districts are named.
  mutating func findContainers(_ names: PlaceNames) {
    for container in named { containers[Int(container)] = Container() }
    named.removeAll(keepingCapacity: true)
    if containers.count != names.containerCount {
      containers = Array(repeating: Container(), count: names.containerCount)
    }
    provinces = Container()
    findLongest(names)
    var (start, end) = (-1, 0)
    for index in mentions.indices where mentions[index].isContainer {
      let words = mentions[index].words
      // "Bà Rịa - Vũng Tàu" names neither the one nor the other.
      if words.lowerBound != start {
        if start >= 0 { end = max(end, longest[start]) }
        start = words.lowerBound
      }
      if end >= words.upperBound || longest[start] > words.upperBound { continue }
      forEachEntry(names, mentions[index]) { entry, accents, _ in
        guard entry.container >= 0, accents > .different else { return }
        let container = Int(entry.container)
        if containers[container].last < 0 { named.append(entry.container) }
        note(index, &containers[container])
        if container < PlaceNames.firstDistrict { note(index, &provinces) }
      }
    }
  }

  /// Notes how far the longest name of a province or district reaches from each word.
  private mutating func findLongest(_ names: PlaceNames) {
    longest.removeAll(keepingCapacity: true)
    longest.append(contentsOf: repeatElement(0, count: text.words.count))
    for mention in mentions where mention.isContainer {
      forEachEntry(names, mention) { entry, accents, _ in
        guard entry.container >= 0, accents > .different else { return }
        let start = mention.words.lowerBound
        longest[start] = max(longest[start], mention.words.upperBound)
      }
    }
  }

  private func note(_ index: Int, _ container: inout Container) {
    let mention = mentions[index]
    if container.first < 0
      || mention.words.upperBound < mentions[Int(container.first)].words.upperBound
    {
      container.first = Int32(index)
    }
    guard container.last >= 0 else { return container.last = Int32(index) }
    let last = mentions[Int(container.last)]
    if mention.start >= last.words.upperBound { container.previous = container.last }
    if mention.start >= last.start { container.last = Int32(index) }
  }

  /// The mention of a container that does not overlap another mention; -1 for none.
  ///
  /// - Parameters:
  ///   - container: Where the container is named.
  ///   - mention: What lies in it.
  ///   - other: A mention that names something else already; -1 for none.
  /// - Returns: The last such mention, where there are several.
  func mention(
    of container: Container, beside mention: Mention, butNot other: Int32 = -1
  ) -> Int32 {
    for step in 0..<3 {
      let index = step == 0 ? container.last : step == 1 ? container.previous : container.first
      guard index >= 0, index != other else { continue }
      let found = mentions[Int(index)]
      let isTaken = other >= 0 && found.words.overlaps(mentions[Int(other)].words)
      if !isTaken,
        found.start >= mention.words.upperBound || found.words.upperBound <= mention.start
      {
        return index
      }
    }
    return -1
  }

  /// Calls a closure with every place a mention may mean, unless its title is of another level.
  @inline(__always)
  func forEachEntry(
    _ names: PlaceNames, _ mention: Mention,
    _ body: (PlaceNames.Entry, SearchMatch.Accents, PlaceMatch.Title) -> Void
  ) {
    let name = names.names[Int(mention.name)]
    for index in name.variants {
      let variant = names.variants[Int(index)]
      let accents = names.accents(
        mention.letters, of: text, hasMarks: mention.hasMarks, variant)
      for place in variant.entries {
        let entry = names.entries[Int(place)]
        let title = mention.titles.agreement(with: entry.titles)
        if title == .otherLevel || (name.isNumber && title != .same) { continue }
        body(entry, accents, title)
      }
    }
  }
}
