internal import PhienCho
internal import VietnameseText

/// How much each thing that speaks for a place counts, so that what counts more cannot be outweighed
/// by all that counts less.
enum AddressWeight {
  /// The province, or the district, that it lies in is named too.
  static let container = 40
  /// It is named behind the place, as nearly everybody writes it.
  static let order = 3
  /// A province is named, and it is another.
  static let otherProvince = -30
  /// A province is named on purpose more often than a commune that nothing else speaks for.
  static let province = 25
  static let sameTitle = 20
  static let otherTitle = -10
  static let led = 5
  static let earlierName = -8
  /// What may be the name of a hamlet or a street.
  static let perhapsWithin = -12
  static let differentAccents = -30
  static let missingAccents = 2
  static let omittedAccents = 4
  static let exactAccents = 6
}

extension AddressScratch {
  /// Weighs every place that the text may mean, of a version if one is given.
  func weigh(_ names: PlaceNames, _ version: UnitVersion?, into ranking: inout AddressRanking) {
    for index in mentions.indices where mentions[index].within != .yes {
      let mention = mentions[index]
      forEachEntry(names, mention) { entry, accents, title in
        if let version, entry.id.version != version { return }
        var (province, district): (Int32, Int32) = (-1, -1)
        for place in entry.containers {
          let container = Int(names.containers[Int(place)])
          guard container < PlaceNames.firstDistrict, province < 0 else { continue }
          province = self.mention(of: containers[container], beside: mention)
        }
        // "Hà Tĩnh" once names the province or the city in it, and not both.
        for place in entry.containers where district < 0 {
          let container = Int(names.containers[Int(place)])
          guard container >= PlaceNames.firstDistrict else { continue }
          district = self.mention(
            of: containers[container], beside: mention, butNot: province)
        }
        let isSupported = province >= 0 || district >= 0
        if accents == .different, !isSupported { return }
        if !isSupported, title == .untyped, !mention.isLed, mention.words.count < text.words.count,
          isSyllable(names, mention)
        {
          return
        }
        var weight = mention.words.count + (mention.isLed ? AddressWeight.led : 0)
        weight += Self.weight(accents, hasMarks: mention.hasMarks)
        weight += Self.weight(title)
        if mention.within == .perhaps { weight += AddressWeight.perhapsWithin }
        if entry.isEarlierName { weight += AddressWeight.earlierName }
        for container in [province, district] where container >= 0 {
          weight += AddressWeight.container
          if mentions[Int(container)].start >= mention.words.upperBound {
            weight += AddressWeight.order
          }
        }
        if case .province = entry.id {
          weight += AddressWeight.province
        } else if province < 0, self.mention(of: provinces, beside: mention) >= 0 {
          weight += AddressWeight.otherProvince
        }
        guard weight >= 0 else { return }
        ranking.add(
          AddressRanking.Candidate(
            id: entry.id, mention: Int32(truncatingIfNeeded: index), province: province,
            district: district, accents: accents, weight: weight, isCurrent: entry.isCurrent))
      }
    }
  }

  /// Whether a name is one syllable, which many other words are too.
  private func isSyllable(_ names: PlaceNames, _ mention: Mention) -> Bool {
    guard mention.words.count == 1 else { return false }
    let variant = names.variants[Int(names.names[Int(mention.name)].variants.lowerBound)]
    guard variant.marks >= 0 else { return mention.letters.count < 6 }
    let first = Int(variant.marks)
    return (first..<first + mention.letters.count - 1).allSatisfy {
      names.marks[$0] & PlaceNames.syllableEnd == 0
    }
  }

  private static func weight(_ accents: SearchMatch.Accents, hasMarks: Bool) -> Int {
    switch accents {
    case .different: AddressWeight.differentAccents
    case .missing: AddressWeight.missingAccents
    case .omitted: AddressWeight.omittedAccents
    // "long an" without any accents may as well be one that has some.
    case .exact: hasMarks ? AddressWeight.exactAccents : AddressWeight.omittedAccents
    }
  }

  private static func weight(_ title: PlaceMatch.Title) -> Int {
    switch title {
    case .same: AddressWeight.sameTitle
    case .otherKind: AddressWeight.otherTitle
    case .untyped, .otherLevel: 0
    }
  }
}
