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
  /// - Parameter text: Any text.
  /// - Returns: The places that may be meant, and whether somebody has to be asked.
  /// - Complexity: O(*n*) in the text.
  public func read(_ text: String) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: text.utf8Span.span, reusing: &scratch)
  }

  /// Reads the address in bytes that should be UTF-8 but may be anything.
  ///
  /// - Parameter utf8: Any bytes.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(utf8: [UInt8]) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: utf8.span, reusing: &scratch)
  }

  /// Reads the address in bytes with memory that the texts before have used.
  ///
  /// - Parameters:
  ///   - utf8: Bytes that should be UTF-8 but may be anything.
  ///   - scratch: Memory to work in; what it holds does not matter.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(utf8: Span<UInt8>, reusing scratch: inout AddressScratch) -> AddressReading {
    scratch.text.refill(utf8: utf8)
    scratch.findMentions(names)
    guard !scratch.mentions.isEmpty else {
      return AddressReading(candidates: [], question: .noPlace)
    }
    scratch.findContainers(names)
    var ranking = AddressRanking()
    scratch.weigh(names, into: &ranking)
    return ranking.reading(names, scratch)
  }
}

/// Memory that one reading of an address after the other works in.
public struct AddressScratch: Sendable {
  /// A name in the text.
  struct Mention: Sendable {
    let name: Int32
    /// The letters of the name.
    let letters: Range<Int>
    /// The words of the name.
    let words: Range<Int>
    /// Where its title begins, or it itself.
    let start: Int
    let titles: PlaceTitles
    /// Whether a hamlet's or a street's name stands here.
    let isWithin: Bool
    /// Whether a word stands before it that leads to a place.
    let isLed: Bool
  }

  /// Where a province or district is named: the mention that ends first, and that begins last.
  struct Container: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// What stands before a word.
  private struct Approach: Sendable {
    var titles: PlaceTitles = []
    var start = -1
    var isWithin = false
    var isLead = false
  }

  var text = PlaceText()
  private(set) var mentions: [Mention] = []
  private var approaches: [Approach] = []
  private(set) var containers: [Container] = []
  private var named: [Int16] = []
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
      let approach = approaches[start]
      scan(names, from: start, at: text.words[start].letters.lowerBound, approach.titles)
      if approach.titles.isEmpty, let glued = AddressTitle.glued(text, at: start) {
        scan(names, from: start, at: glued.start, glued.titles)
      }
    }
  }

  private mutating func readApproaches() {
    approaches.removeAll(keepingCapacity: true)
    approaches.append(contentsOf: repeatElement(Approach(), count: text.words.count))
    var title = AddressTitle()
    var covered = -1
    for place in text.words.indices {
      title.read(text, at: place)
      let next = place + max(1, title.wordCount)
      guard next < text.words.count, text.words[next].gap != .closed else { continue }
      if title.wordCount > 0 {
        approaches[next].titles = title.titles
        approaches[next].start = place
        // The second word of "thành phố" is no street of its own.
        if title.wordCount == 2 { covered = place + 1 }
      }
      if place != covered, title.wordCount < 2 {
        approaches[next].isWithin = title.isWithin
        approaches[next].isLead = title.isLead
      }
    }
  }

  /// Looks up every run of words that begins at a word.
  private mutating func scan(
    _ names: PlaceNames, from start: Int, at firstLetter: Int, _ titles: PlaceTitles
  ) {
    var key = PlaceKey()
    var end = start
    var letter = firstLetter
    let approach = approaches[start]
    while end < text.words.count, end == start || text.words[end].gap == .open {
      let upper = text.words[end].letters.upperBound
      guard upper - firstLetter <= PlaceKey.maximumLength else { return }
      while letter < upper {
        key.append(text.letters[letter])
        letter += 1
      }
      end += 1
      let name = names.name(key, firstLetter..<upper, in: text.letters)
      guard name >= 0, !names.names[Int(name)].isNumber || !titles.isEmpty else { continue }
      let begin = approach.start >= 0 ? approach.start : start
      mentions.append(
        Mention(
          name: name, letters: firstLetter..<upper, words: start..<end, start: begin,
          titles: titles, isWithin: titles.isEmpty && approach.isWithin,
          isLed: approach.isLead || (begin > 0 && approaches[begin].isLead)))
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
    for index in mentions.indices where !mentions[index].isWithin {
      forEachEntry(names, mentions[index]) { entry, accents, _ in
        guard entry.container >= 0, accents > .different else { return }
        let container = Int(entry.container)
        if containers[container].last < 0 { named.append(entry.container) }
        note(index, &containers[container])
        if container < PlaceNames.firstDistrict { note(index, &provinces) }
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
    if container.last < 0 || mention.start >= mentions[Int(container.last)].start {
      container.last = Int32(index)
    }
  }

  /// The mention of a container that does not overlap another mention; -1 for none.
  func mention(of container: Container, beside mention: Mention) -> Int32 {
    if container.last >= 0, mentions[Int(container.last)].start >= mention.words.upperBound {
      return container.last
    }
    if container.first >= 0, mentions[Int(container.first)].words.upperBound <= mention.start {
      return container.first
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
      let accents = names.accents(mention.letters, of: text.marks, variant)
      for place in variant.entries {
        let entry = names.entries[Int(place)]
        let title = mention.titles.agreement(with: entry.titles)
        if title == .otherLevel || (name.isNumber && title != .same) { continue }
        body(entry, accents, title)
      }
    }
  }
}
