/// Where a viewer's words come from.
enum Region: Sendable, Hashable, CaseIterable {
  case north
  case centre
  case south
}

/// A viewer as a writer of comments: their words, their habits, their phone.
///
/// All is drawn from the session's seed and the viewer's number alone, so that a viewer is the same
/// person all through a session without being kept anywhere.
struct Speaker: Sendable {
  let number: Int
  let region: Region
  let isTeen: Bool
  let typesAccents: Bool
  let typesDecomposed: Bool
  let typesCapitals: Bool
  let typesStyled: Bool
  let startsWithCapital: Bool
  /// What the viewer calls themselves.
  let myself: String
  /// What the viewer calls the shop.
  let shop: String
  /// Which of the placeholder numbers is theirs.
  let phone: Int

  init(number: Int, seed: UInt64, habits: TypingHabits) {
    var random = SeededGenerator(seed: seed ^ 0x5350_4541_4B45_5253, item: UInt64(number))
    self.number = number
    let region = Self.regions.draw(&random) ?? .north
    let isTeen = random.happens(habits.teencode)
    self.region = region
    self.isTeen = isTeen
    typesAccents = !random.happens(habits.withoutAccents)
    typesDecomposed = random.happens(habits.decomposed)
    typesCapitals = random.happens(habits.capitals)
    typesStyled = random.happens(habits.styledLetters)
    startsWithCapital = random.happens(.percent(45))
    myself = (isTeen ? Self.teenSelf : Self.selfWords(region)).draw(&random) ?? "mình"
    shop = (isTeen ? Self.teenShop : Self.shopWords(region)).draw(&random) ?? "shop"
    phone = random.below(UInt32(PlaceholderPhone.allCases.count))
  }

  private static let regions = Weighted<Region>([(55, .north), (15, .centre), (30, .south)])

  private static let teenSelf = Weighted([(6, "e"), (3, "mk"), (3, "c"), (3, "a"), (2, "mìn")])
  private static let teenShop = Weighted([(6, "shop"), (2, "sốp"), (2, "sop"), (1, "ad")])

  private static let northSelf = Weighted([
    (8, "em"), (7, "mình"), (5, "chị"), (4, "anh"), (3, "cô"), (3, "bác"), (1, "cháu"),
  ])
  private static let centreSelf = Weighted([
    (6, "em"), (5, "mình"), (4, "chị"), (3, "anh"), (2, "tui"), (2, "dì"), (1, "o"),
  ])
  private static let southSelf = Weighted([
    (7, "em"), (4, "mình"), (5, "chị"), (4, "anh"), (3, "tui"), (3, "cô"), (2, "dì"), (1, "con"),
  ])

  private static let northShop = Weighted([
    (9, "shop"), (5, "em"), (2, "các em"), (2, "cô chú"), (1, "nhà mình"), (1, "bạn"),
  ])
  private static let southShop = Weighted([
    (9, "shop"), (5, "em"), (2, "cưng"), (2, "mấy em"), (2, "bạn"), (1, "mấy anh chị"),
  ])

  private static func selfWords(_ region: Region) -> Weighted<String> {
    switch region {
    case .north: northSelf
    case .centre: centreSelf
    case .south: southSelf
    }
  }

  private static func shopWords(_ region: Region) -> Weighted<String> {
    region == .south ? southShop : northShop
  }
}
