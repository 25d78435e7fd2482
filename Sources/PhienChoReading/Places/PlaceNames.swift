internal import PhienCho
internal import VietnameseText

/// Every name a place is looked up by, as flat tables.
///
/// A key leads to its *variants*, one for each accented spelling, and a variant to the places that
/// are spelled so. Built once, never changed. A class, so that finders and readers share the tables by
/// one reference.
final class PlaceNames: Sendable {
  /// A place under one of its names.
  struct Entry: Sendable {
    let id: UnitID
    let titles: PlaceTitles
    /// The provinces and districts it lies in, in ``PlaceNames/containers``.
    let containers: Range<Int32>
    /// What it is when others lie in it; -1 for a commune.
    let container: Int16
    let isCurrent: Bool
    /// Whether it is found by a name that had ended before.
    let isEarlierName: Bool
  }

  /// One accented spelling of a key.
  struct Variant: Sendable {
    /// Where the marks of its letters begin in ``PlaceNames/marks``; -1 where they are not known.
    let marks: Int32
    /// Whether any letter has diacritics.
    let hasMarks: Bool
    let entries: Range<Int32>
  }

  /// A key.
  struct Name: Sendable {
    let letters: Range<Int32>
    let variants: Range<Int32>
    /// Whether it is all digits: such a name needs its title.
    let isNumber: Bool
    /// Whether a province or a district has it.
    let hasContainer: Bool
  }

  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var name: Int32 = -1
  }

  /// The numbers that containers have: a province's code, from this on for the present ones.
  static let firstCurrentProvince = 100
  /// A district's place among the districts, from this on.
  static let firstDistrict = 200

  /// The mark of the last letter of a syllable, beside its diacritics.
  static let syllableEnd: UInt8 = 64

  let units: AdministrativeUnits
  let entries: FlatTable<Entry>
  let variants: FlatTable<Variant>
  let names: FlatTable<Name>
  let marks: FlatTable<UInt8>
  let containers: FlatTable<Int16>
  let containerCount: Int
  private let letters: FlatTable<UInt8>
  private let slots: FlatTable<Slot>

  init(_ units: AdministrativeUnits) {
    var builder = PlaceNamesBuilder(units)
    builder.addAll()
    let tables = builder.tables()
    self.units = units
    entries = FlatTable(tables.entries)
    variants = FlatTable(tables.variants)
    names = FlatTable(tables.names)
    marks = FlatTable(tables.marks)
    containers = FlatTable(tables.containers)
    containerCount = Self.firstDistrict + units.districts.count
    letters = FlatTable(tables.letters)
    var slots = [Slot](repeating: Slot(), count: Vocabulary.capacity(tables.names.count))
    for (index, hash) in tables.hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot].name >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(hash: hash, name: Int32(index))
    }
    self.slots = FlatTable(slots)
  }

  /// The number of the name that some letters spell, or -1.
  ///
  /// - Parameters:
  ///   - key: What was fed of the letters.
  ///   - letters: Where the letters are.
  ///   - text: What they are in.
  /// - Returns: The number, a place in ``names``.
  @inline(__always)
  func name(_ key: PlaceKey, _ letters: Range<Int>, in text: [UInt8]) -> Int32 {
    let hash = key.mixed
    var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
    while true {
      let found = slots[slot]
      if found.name < 0 { return -1 }
      if found.hash == hash, isSpelled(found.name, letters, in: text) { return found.name }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  private func isSpelled(_ name: Int32, _ range: Range<Int>, in text: [UInt8]) -> Bool {
    let own = names[Int(name)].letters
    guard own.count == range.count else { return false }
    var place = Int(own.lowerBound)
    for index in range {
      if letters[place] != text[index] { return false }
      place &+= 1
    }
    return true
  }

  /// How the accents typed on the letters of a key agree with those of a variant.
  ///
  /// Shapes are compared letter by letter, tones syllable by syllable wherever in it they stand. On a
  /// syllable of the Central Highlands ("Đắk", "Đăk", "Đak") practice wavers, and much of the country
  /// does not tell hỏi from ngã: there an accent counts as left out.
  ///
  /// - Parameters:
  ///   - range: Where the letters are.
  ///   - text: What they are in.
  ///   - hasMarks: Whether any accents are typed on them.
  ///   - variant: The spelling.
  /// - Returns: How they agree, the syllable that agrees least being decisive.
  func accents(
    _ range: Range<Int>, of text: PlaceText, hasMarks: Bool, _ variant: Variant
  ) -> SearchMatch.Accents {
    guard variant.marks >= 0 else { return .omitted }
    guard hasMarks else { return variant.hasMarks ? .omitted : .exact }
    var worst = SearchMatch.Accents.exact
    var (isOmitted, isLost, hasOwn) = (false, false, false)
    var (typedTone, tone): (UInt8, UInt8) = (0, 0)
    var place = Int(variant.marks)
    for index in range {
      let own = marks[place]
      place &+= 1
      let mark = text.marks[index].rawValue & 0b111_111
      hasOwn = hasOwn || own & 0b111_111 != 0
      if mark & 0b111_000 != own & 0b111_000 {
        if mark & 0b111_000 == 0 { isOmitted = true } else { isLost = true }
      }
      if typedTone == 0 { typedTone = mark & 7 }
      if tone == 0 { tone = own & 7 }
      guard own & Self.syllableEnd != 0 else { continue }
      if typedTone != tone {
        let isBlurred =
          Self.isBlurred(typedTone) && Self.isBlurred(tone)
        if typedTone == 0 || isBlurred { isOmitted = true } else { isLost = true }
      }
      if isLost, own & Self.wavers != 0 { (isLost, isOmitted) = (false, true) }
      let accents: SearchMatch.Accents =
        isLost
        ? (hasOwn ? .different : .missing) : isOmitted ? .omitted : .exact
      worst = min(worst, accents)
      (isOmitted, isLost, hasOwn) = (false, false, false)
      (typedTone, tone) = (0, 0)
    }
    return worst
  }

  /// The mark of the last letter of a syllable whose accents practice wavers on.
  static let wavers: UInt8 = 128

  private static func isBlurred(_ tone: UInt8) -> Bool {
    tone == Tone.hoi.rawValue || tone == Tone.nga.rawValue
  }
}
