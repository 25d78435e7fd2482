internal import PhienCho
internal import VietnameseText

/// The places that fit a text best, and what comes of them.
struct AddressRanking {
  /// A place with what speaks for it.
  struct Candidate {
    let id: UnitID
    /// The mention of the place, and of its province and district; -1 for none.
    let mention: Int32
    let province: Int32
    let district: Int32
    let accents: SearchMatch.Accents
    let weight: Int
    let isCurrent: Bool

    func isBetter(than other: Candidate) -> Bool {
      if weight != other.weight { return weight > other.weight }
      return isCurrent && !other.isCurrent
    }
  }

  /// So many are kept while more may turn out to be the same place.
  private static let room = 3 * AddressReading.maximumCandidates
  /// What weighs so much less than the best is not meant.
  private static let reach = 40

  private var best: [Candidate] = []

  /// Takes a place in, if it is among the best; once.
  mutating func add(_ candidate: Candidate) {
    let isFull = best.count == Self.room
    if isFull, !candidate.isBetter(than: best[best.count - 1]) { return }
    if let same = best.firstIndex(where: { $0.id == candidate.id }) {
      guard candidate.isBetter(than: best[same]) else { return }
      best.remove(at: same)
    } else if isFull {
      best.removeLast()
    }
    let place = best.firstIndex { candidate.isBetter(than: $0) } ?? best.count
    best.insert(candidate, at: place)
  }

  /// The reading that comes of the places.
  func reading(_ names: PlaceNames, _ scratch: AddressScratch) -> AddressReading {
    guard let top = best.first else {
      return AddressReading(candidates: [], question: .noPlace)
    }
    var candidates: [AddressReading.Candidate] = []
    for candidate in best where candidate.weight > top.weight - Self.reach {
      // What the best candidate lies in is no candidate beside it.
      if candidate.mention == top.province || candidate.mention == top.district { continue }
      guard candidates.count < AddressReading.maximumCandidates,
        let found = self.candidate(candidate, names, scratch),
        !candidates.contains(where: { Self.isSame($0, found) })
      else { continue }
      candidates.append(found)
    }
    return AddressReading(candidates: candidates, question: Self.question(candidates))
  }

  /// Whether two candidates are one place of today, which has kept its name or been found by another.
  private static func isSame(
    _ one: AddressReading.Candidate, _ other: AddressReading.Candidate
  ) -> Bool {
    guard one.current.isEmpty else { return one.current == other.current }
    return other.current.isEmpty && one.province == other.province
      && one.evidence == other.evidence
  }

  private static func question(
    _ candidates: [AddressReading.Candidate]
  ) -> AddressReading.Question? {
    guard let first = candidates.first else { return .noPlace }
    if candidates.dropFirst().contains(where: { $0.weight == first.weight }) { return .ambiguous }
    switch first.unit {
    case .province: return .incomplete
    case .district where first.current.count != 1: return .incomplete
    default: break
    }
    if first.current.count != 1 { return .split }
    return first.accents == .different ? .doubtful : nil
  }

  private func candidate(
    _ candidate: Candidate, _ names: PlaceNames, _ scratch: AddressScratch
  ) -> AddressReading.Candidate? {
    let units = names.units
    guard let unit = units.unit(candidate.id) else { return nil }
    let province =
      candidate.id.version == .twoTier ? unit.province : units.successor(of: unit.province)
    guard let province else { return nil }
    var current: [CommuneCode] = []
    var level = AddressReading.Evidence.Level.province
    switch unit {
    case .province: break
    case .district: level = .district
    case .commune: level = .commune
    }
    if level != .province { current = units.currentCommunes(of: candidate.id) }
    var evidence: [AddressReading.Evidence] = []
    func add(_ mention: Int32, _ level: AddressReading.Evidence.Level) {
      guard mention >= 0 else { return }
      let mention = scratch.mentions[Int(mention)]
      let words = scratch.text.words
      let range =
        words[mention.start].source
        .lowerBound..<words[mention.words.upperBound - 1].source.upperBound
      evidence.append(AddressReading.Evidence(level: level, range: range))
    }
    add(candidate.mention, level)
    add(candidate.district, .district)
    add(candidate.province, .province)
    evidence.sort { $0.range.lowerBound < $1.range.lowerBound }
    return AddressReading.Candidate(
      unit: candidate.id, current: current, province: province, evidence: evidence,
      accents: candidate.accents, weight: candidate.weight)
  }
}
