import PhienCho

/// The scenarios that come with the kit. Every person, place and shop in them is invented; their
/// sizes are those of sessions the press has told of.
extension SessionScenario {
  /// The names ``named(_:)`` knows.
  public static let builtInNames = ["guava", "craft", "highland", "tea"]

  /// The built-in scenario of a name.
  ///
  /// - Throws: ``ScenarioError`` with code `unknownName` for a name that is not in
  ///   ``builtInNames``.
  public static func named(_ name: String) throws(ScenarioError) -> SessionScenario {
    switch name {
    case "guava": return try guava()
    case "craft": return try craft()
    case "highland": return try highland()
    case "tea": return try tea()
    default:
      let known = builtInNames.joined(separator: ", ")
      throw ScenarioError(
        .unknownName, field: "name", context: "\"\(name)\"; there are \(known)")
    }
  }

  /// A commune's first session: guava alone, by the kilogram, before about 10,000 views.
  ///
  /// - Throws: nothing in practice; a test creates it.
  public static func guava() throws(ScenarioError) -> SessionScenario {
    let (catalogue, speech) = try ScenarioGoods.stall(
      [
        ScenarioGoods(
          code: "OI", name: "Ổi lê giòn", aliases: ["ổi", "ổi lê", "ổi giòn"], vnd: 20_000,
          basis: .kilogram, stock: 400_000, producer: "HTX1",
          portions: [
            .init(1000, weight: 5), .init(2000, weight: 10), .init(3000, weight: 9),
            .init(5000, weight: 9), .init(10_000, weight: 3), .init(1500, weight: 2),
            .init(2500, weight: 2), .init(4000, weight: 3), .init(500, weight: 1),
            .init(1200, weight: 1),
          ])
      ],
      by: [("HTX1", "Hợp tác xã Vườn Ổi Ven Sông", .cooperative)])
    return try SessionScenario(
      name: "guava", title: "Phiên chợ ổi đầu tiên của xã Ven Sông", catalogue: catalogue,
      speech: speech, notOnSale: ["cam", "sầu riêng", "bưởi"],
      hosts: [
        Host(name: "Chi đoàn xã Ven Sông", begins: 0, ends: 4_200_000)
      ],
      // 2026-03-14T19:30+07:00
      start: Instant(millisecondsSince1970: 1_773_491_400_000), duration: 4_200_000,
      pins: try ScenarioGoods.pins([(0, "OI")]), format: .facebook, expectedComments: 420,
      audience: Audience(views: 10_240, followers: 3180),
      mix: CommentMix(orders: .percent(28), hostComments: .none),
      outcome: OutcomeMix(confirmed: .percent(72), cancelled: .percent(10)))
  }

  /// A craft-village session: five hosts in turn, over 2,000 comments, free delivery for orders
  /// made live.
  ///
  /// - Throws: nothing in practice; a test creates it.
  public static func craft() throws(ScenarioError) -> SessionScenario {
    let few: [SpokenOffer.Portion] = [
      .init(1, weight: 14), .init(2, weight: 5), .init(3, weight: 1),
    ]
    let many: [SpokenOffer.Portion] = [
      .init(2, weight: 8), .init(3, weight: 4), .init(4, weight: 3), .init(5, weight: 3),
      .init(10, weight: 1), .init(1, weight: 3),
    ]
    let colours = ["màu đen", "màu nâu", "màu bò"]
    let (catalogue, speech) = try ScenarioGoods.stall(
      [
        ScenarioGoods(
          code: "GD", name: "Giày da nam", aliases: ["giày da", "giày nam"], vnd: 450_000,
          basis: .piece(unit: "đôi"), stock: 60, producer: "GIAY",
          variants: ["size 39", "size 40", "size 41", "size 42", "màu đen", "màu nâu"],
          portions: few, weight: 12, isFood: false),
        ScenarioGoods(
          code: "GB", name: "Giày búp bê nữ", aliases: ["giày búp bê"], vnd: 280_000,
          basis: .piece(unit: "đôi"), stock: 50, producer: "GIAY",
          variants: ["size 36", "size 37", "size 38", "màu kem"], portions: few, isFood: false),
        ScenarioGoods(
          code: "KL", name: "Kẹo lạc", aliases: ["kẹo lạc"], vnd: 45_000,
          basis: .pack(unit: "gói", contents: .grams(500)), stock: 300, producer: "KEO",
          portions: many, weight: 16),
        ScenarioGoods(
          code: "KD", name: "Kẹo dồi", aliases: ["kẹo dồi"], vnd: 110_000, basis: .kilogram,
          stock: 80_000, producer: "KEO",
          portions: [.init(500, weight: 6), .init(1000, weight: 8), .init(2000, weight: 3)]),
        ScenarioGoods(
          code: "TG", name: "Thớt gỗ nghiến", aliases: ["thớt gỗ", "thớt"], vnd: 180_000,
          basis: .piece(unit: "cái"), stock: 45, producer: "MOC", portions: few,
          isFood: false),
        ScenarioGoods(
          code: "BC", name: "Bàn cờ gỗ", aliases: ["bàn cờ gỗ", "bàn cờ"], vnd: 650_000,
          basis: .piece(unit: "bộ"), stock: 15, producer: "MOC", portions: [.init(1, weight: 1)],
          weight: 4, isFood: false),
        ScenarioGoods(
          code: "TX", name: "Túi xách da", aliases: ["túi xách", "túi xách da"], vnd: 520_000,
          basis: .piece(unit: "chiếc"), stock: 40, producer: "TUI", variants: colours,
          portions: few, weight: 9, isFood: false),
        ScenarioGoods(
          code: "VD", name: "Ví da cầm tay", aliases: ["ví da"], vnd: 190_000,
          basis: .piece(unit: "chiếc"), stock: 60, producer: "TUI", variants: colours,
          portions: few, isFood: false),
      ],
      by: [
        ("GIAY", "Tổ hợp tác giày Xóm Chùa", .cooperativeGroup),
        ("KEO", "Hộ kẹo lạc Xóm Giếng", .household),
        ("MOC", "Hợp tác xã mộc Xóm Bãi", .cooperative),
        ("TUI", "Tổ hợp tác túi Xóm Đồng", .cooperativeGroup),
      ])
    let slot: UInt32 = 1_440_000
    let hamlets = ["Chùa", "Giếng", "Bãi", "Đồng", "Mới"]
    return try SessionScenario(
      name: "craft", title: "Phiên chợ làng nghề Năm Xóm", catalogue: catalogue, speech: speech,
      notOnSale: ["nón lá", "chiếu cói", "lụa"],
      hosts: hamlets.enumerated().map { place, hamlet in
        Host(
          name: "Bí thư chi đoàn Xóm \(hamlet)", begins: UInt32(place) * slot,
          ends: UInt32(place + 1) * slot)
      },
      // 2026-04-19T09:00+07:00
      start: Instant(millisecondsSince1970: 1_776_564_000_000), duration: slot * 5,
      pins: try ScenarioGoods.pins([
        (1, "GD"), (14, "GB"), (25, "KL"), (38, "KD"), (49, "TG"), (61, "BC"), (73, "TX"),
        (86, "VD"), (97, "GD"), (104, "KL"), (111, "TX"),
      ]),
      restocks: [
        Restock(at: 5_700_000, offer: try ScenarioGoods.code("GD"), quantity: .pieces(.count(20)))
      ],
      deliversFree: true, format: .tiktok, expectedComments: 2300,
      audience: Audience(views: 41_600, followers: 13_000),
      mix: CommentMix(
        orders: .percent(19), changes: .percent(3), cancellations: .permille(8), deletions: 1),
      outcome: OutcomeMix(confirmed: .percent(68), cancelled: .percent(14)))
  }

  /// Half an hour of a highland session: one cooperative's 200 kg of smoked meat, about 500,000 ₫ a
  /// kilogram, within a broadcast of 783,000 views.
  ///
  /// - Throws: nothing in practice; a test creates it.
  public static func highland() throws(ScenarioError) -> SessionScenario {
    let portions: [SpokenOffer.Portion] = [
      .init(500, weight: 9), .init(1000, weight: 14), .init(2000, weight: 4), .init(300, weight: 1),
      .init(1500, weight: 1), .init(3000, weight: 1),
    ]
    let (catalogue, speech) = try ScenarioGoods.stall(
      [
        ScenarioGoods(
          code: "TL", name: "Thịt lợn gác bếp",
          aliases: ["thịt lợn gác bếp", "thịt heo gác bếp", "thịt lợn", "lợn gác bếp"],
          vnd: 430_000, basis: .kilogram, stock: 120_000, producer: "HTX2", portions: portions,
          weight: 24),
        ScenarioGoods(
          code: "LX", name: "Lạp xưởng hun khói", aliases: ["lạp xưởng", "lạp sườn"], vnd: 380_000,
          basis: .kilogram, stock: 50_000, producer: "HTX2", portions: portions, weight: 10),
        ScenarioGoods(
          code: "TT", name: "Thịt trâu gác bếp",
          aliases: ["thịt trâu gác bếp", "thịt trâu", "trâu gác bếp"], vnd: 490_000,
          basis: .pack(unit: "gói", contents: .grams(500)), stock: 60, producer: "HTX2",
          portions: [.init(1, weight: 8), .init(2, weight: 6), .init(3, weight: 1)], weight: 10),
      ],
      by: [("HTX2", "Hợp tác xã Bản Mây Trắng", .cooperative)])
    return try SessionScenario(
      name: "highland", title: "Chợ phiên vùng cao: thịt gác bếp Bản Mây Trắng",
      catalogue: catalogue, speech: speech, notOnSale: ["măng khô", "mật ong", "rượu ngô"],
      hosts: [Host(name: "Hợp tác xã Bản Mây Trắng", begins: 0, ends: 1_800_000)],
      // 2026-02-07T20:10+07:00
      start: Instant(millisecondsSince1970: 1_770_469_800_000), duration: 1_800_000,
      pins: try ScenarioGoods.pins([(0, "TL"), (12, "LX"), (19, "TT"), (25, "TL")]),
      format: .canonical, expectedComments: 1150,
      audience: Audience(views: 783_000, followers: 52_400),
      mix: CommentMix(orders: .percent(26), deletions: 1),
      outcome: OutcomeMix(confirmed: .percent(90), cancelled: .percent(6)))
  }

  /// A small session on a hill: tea by the box and honey by the bottle, on YouTube.
  ///
  /// - Throws: nothing in practice; a test creates it.
  public static func tea() throws(ScenarioError) -> SessionScenario {
    let (catalogue, speech) = try ScenarioGoods.stall(
      [
        ScenarioGoods(
          code: "TS", name: "Trà shan tuyết", aliases: ["trà shan", "trà"], vnd: 160_000,
          basis: .pack(unit: "hộp", contents: .grams(200)), stock: 80, producer: "HTX3",
          portions: [.init(1, weight: 6), .init(2, weight: 8), .init(5, weight: 2)]),
        ScenarioGoods(
          code: "MO", name: "Mật ong hoa rừng", aliases: ["mật ong"], vnd: 210_000,
          basis: .piece(unit: "chai"), stock: 60, producer: "HTX3",
          portions: [.init(1, weight: 8), .init(2, weight: 6), .init(3, weight: 2)]),
      ],
      by: [("HTX3", "Hợp tác xã Đồi Sương", .cooperative)])
    return try SessionScenario(
      name: "tea", title: "Phiên chợ trà và mật ong Đồi Sương", catalogue: catalogue,
      speech: speech, notOnSale: ["cà phê", "hạt điều"],
      hosts: [Host(name: "Cô giáo Đồi Sương", begins: 0, ends: 2_400_000)],
      // 2026-05-23T15:00+07:00
      start: Instant(millisecondsSince1970: 1_779_523_200_000), duration: 2_400_000,
      pins: try ScenarioGoods.pins([(0, "TS"), (20, "MO")]), format: .youtube,
      expectedComments: 180, audience: Audience(views: 2450, followers: 860),
      mix: CommentMix(orders: .percent(28), deletions: 1))
  }
}
