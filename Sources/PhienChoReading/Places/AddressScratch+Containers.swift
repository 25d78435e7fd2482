internal import PhienCho
internal import VietnameseText

extension AddressScratch {
  /// Notes where provinces and districts are named.
  mutating func findContainers(_ names: PlaceNames) {
    // Taken out of this value while its mentions are read, so that neither is copied.
    var (containers, named, provinces) = ([Container](), [Int16](), Container())
    swap(&containers, &self.containers)
    swap(&named, &self.named)
    for container in named { containers[Int(container)] = Container() }
    named.removeAll(keepingCapacity: true)
    if containers.count != names.containerCount {
      containers = Array(repeating: Container(), count: names.containerCount)
    }
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
    self.containers = containers
    self.named = named
    self.provinces = provinces
  }

  /// Notes how far the longest name of a province or district reaches from each word.
  private mutating func findLongest(_ names: PlaceNames) {
    var longest: [Int] = []
    swap(&longest, &self.longest)
    longest.removeAll(keepingCapacity: true)
    longest.append(contentsOf: repeatElement(0, count: text.words.count))
    for mention in mentions where mention.isContainer {
      forEachEntry(names, mention) { entry, accents, _ in
        guard entry.container >= 0, accents > .different else { return }
        let start = mention.words.lowerBound
        longest[start] = max(longest[start], mention.words.upperBound)
      }
    }
    self.longest = longest
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
