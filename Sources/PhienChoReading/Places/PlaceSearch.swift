internal import PhienCho
internal import VietnameseText

/// One search for the places of a name.
struct PlaceSearch {
  let names: PlaceNames
  let container: Int16?
  let version: UnitVersion?
  private(set) var matches: [PlaceMatch] = []

  init(names: PlaceNames, container: Int16?, version: UnitVersion?) {
    self.names = names
    self.container = container
    self.version = version
  }

  /// Finds the places a text names as a whole.
  mutating func collect(_ text: PlaceText) {
    var title = AddressTitle()
    title.read(text, at: 0)
    if title.wordCount > 0, title.wordCount < text.words.count {
      look(text, from: text.words[title.wordCount].letters.lowerBound, title.titles)
    }
    look(text, from: 0, [])
    if matches.isEmpty, let glued = AddressTitle.glued(text, at: 0) {
      look(text, from: glued.start, glued.titles)
    }
  }

  private mutating func look(_ text: PlaceText, from start: Int, _ titles: PlaceTitles) {
    let letters = start..<text.letters.count
    guard !letters.isEmpty, letters.count <= PlaceKey.maximumLength else { return }
    var key = PlaceKey()
    for index in letters { key.append(text.letters[index]) }
    let index = names.name(key, letters, in: text.letters)
    guard index >= 0 else { return }
    let name = names.names[Int(index)]
    let hasMarks = text.hasMarks(letters)
    let before = matches.count
    var ranks: UInt16 = 0
    var found: [(rank: UInt8, match: PlaceMatch)] = []
    var count = 0
    for variant in name.variants { count += names.variants[Int(variant)].entries.count }
    found.reserveCapacity(count)
    for index in name.variants {
      let variant = names.variants[Int(index)]
      let accents = names.accents(letters, of: text, hasMarks: hasMarks, variant)
      for place in variant.entries {
        let entry = names.entries[Int(place)]
        guard let match = match(entry, titles, accents, name) else { continue }
        if before > 0, matches[..<before].contains(where: { $0.unit == match.unit }) { continue }
        let rank = Self.rank(match)
        ranks |= 1 &<< UInt16(rank)
        found.append((rank, match))
      }
    }
    matches.reserveCapacity(before + found.count)
    for rank in (UInt8(0)..<16).reversed() where ranks &>> UInt16(rank) & 1 != 0 {
      for (own, match) in found where own == rank { matches.append(match) }
    }
  }

  /// What counts more in a match than its place in the tables.
  ///
  /// What another level is called so comes last: "huyện" is no ward, however it is spelled.
  private static func rank(_ match: PlaceMatch) -> UInt8 {
    let accents = match.accents.rawValue
    return match.title == .otherLevel
      ? accents : 4 + accents * 2 + (match.title == .otherKind ? 0 : 1)
  }

  private func match(
    _ entry: PlaceNames.Entry, _ titles: PlaceTitles, _ accents: SearchMatch.Accents,
    _ name: PlaceNames.Name
  ) -> PlaceMatch? {
    let title = titles.agreement(with: entry.titles)
    // A number says nothing without its title.
    if name.isNumber, title != .same { return nil }
    if let version, entry.id.version != version { return nil }
    if let container, entry.container != container,
      !entry.containers.contains(where: { names.containers[Int($0)] == container })
    {
      return nil
    }
    return PlaceMatch(
      unit: entry.id, accents: accents, title: title, isEarlierName: entry.isEarlierName)
  }
}
