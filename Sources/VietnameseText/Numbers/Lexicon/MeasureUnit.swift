/// A unit of the reader's table: how it is written and what it is worth.
package struct MeasureUnit: Sendable {
  /// Where a unit is worth different things.
  package enum Regional: UInt8, Sendable {
    case no
    case sao
    case mau
    case cong
    case gia
    /// Slang for money.
    case slang
  }

  /// The sorts of unit that the reader asks for.
  package enum Dimension: UInt8, Sendable {
    case mass
    case length
    case volume
    case time
    case money
    case other
  }

  /// The name shown behind "/".
  package let name: String
  /// The unit values are given in.
  package let unit: NumberUnit
  /// What sort of unit it is.
  package let dimension: Dimension
  /// What one is worth in ``unit``.
  package let factor: ExactNumber
  /// Where it is worth different things.
  package let regional: Regional
  /// How it is written, with accents, words apart by one space.
  let spellings: [String]

  private init(
    _ spellings: String, _ unit: NumberUnit, _ numerator: Int64 = 1, over denominator: Int64 = 1,
    _ regional: Regional = .no
  ) {
    let list = spellings.utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) }
    self.spellings = list
    name = list.first ?? ""
    self.unit = unit
    self.regional = regional
    dimension =
      switch unit.kind {
      case .mass: .mass
      case .length: .length
      case .volume: .volume
      case .duration, .months: .time
      case .money: .money
      default: .other
      }
    factor = (try? ExactNumber(numerator, over: denominator)) ?? .one
  }

  /// A unit kept as it is.
  private init(_ spellings: String, symbol: String, _ regional: Regional = .no) {
    self.init(spellings, NumberUnit(.other, symbol), 1, over: 1, regional)
  }

  /// The table; the first row is no unit.
  ///
  /// Metric units are those of the International System, with the Vietnamese market's names for
  /// them: cân, ký (1 kg), lạng (100 g), yến (10 kg), tạ (100 kg), tấn (1,000 kg), cây số (1 km).
  /// The values of money slang differ by place and are read beside the goods of the same name.
  package static let table: [MeasureUnit] =
    [MeasureUnit("", NumberUnit.none)] + mass + extent + time + money + slang + customary
    + classifiers

  private static let mass: [MeasureUnit] = [
    MeasureUnit("mg,mi li gam,miligam,milligram", .grams, 1, over: 1000),
    MeasureUnit("g,gr,gam,gram", .grams),
    MeasureUnit("lạng", .grams, 100),
    MeasureUnit(
      "kg,ký,kí,kilô,kilo,ki lô,kí lô,ký lô,ki lô gam,kí lô gam,ki - lô - gam,ki - lô,kilôgam,"
        + "kilogam,kilogram,cân,kgs", .grams, 1000),
    MeasureUnit("yến", .grams, 10_000),
    MeasureUnit("tạ", .grams, 100_000),
    MeasureUnit("tấn,t", .grams, 1_000_000),
  ]

  private static let extent: [MeasureUnit] = [
    MeasureUnit("mm,mi li mét,milimét,mi - li - mét", .metres, 1, over: 1000),
    MeasureUnit("cm,xăng ti mét,xen ti mét,xentimét,xăng - ti - mét", .metres, 1, over: 100),
    MeasureUnit("dm,đề xi mét,đề - xi - mét", .metres, 1, over: 10),
    MeasureUnit("m,mét", .metres),
    MeasureUnit("km,ki lô mét,kí lô mét,ki - lô - mét,kilômét,kilomet,cây số", .metres, 1000),
    MeasureUnit(
      "cm2,xăng ti mét vuông,xăng - ti - mét vuông", .squareMetres, 1, over: 10_000),
    MeasureUnit("m2,mét vuông", .squareMetres),
    MeasureUnit("ha,héc ta,hecta,hécta,héc - ta", .squareMetres, 10_000),
    MeasureUnit(
      "km2,ki lô mét vuông,ki - lô - mét vuông,kilômét vuông,kilomet vuông", .squareMetres,
      1_000_000),
    MeasureUnit("ml,mi li lít,mililít,mi - li - lít", .litres, 1, over: 1000),
    MeasureUnit("lít,l", .litres),
    MeasureUnit("m3,mét khối,khối", .litres, 1000),
  ]

  private static let time: [MeasureUnit] = [
    MeasureUnit("giây", .seconds),
    MeasureUnit("phút,p", .seconds, 60),
    MeasureUnit("giờ,tiếng,tiếng đồng hồ,h,giờ đồng hồ", .seconds, 3600),
    MeasureUnit("ngày", .seconds, 86_400),
    MeasureUnit("tuần,tuần lễ", .seconds, 604_800),
    MeasureUnit("tháng", .months),
    MeasureUnit("quý", .months, 3),
    MeasureUnit("năm", .months, 12),
    MeasureUnit("thập kỷ,thập niên", .months, 120),
    MeasureUnit("thế kỷ,thế kỉ", .months, 1200),
  ]

  private static let money: [MeasureUnit] = [
    MeasureUnit("đồng,đ,vnd,vnđ,₫,việt nam đồng,đồng việt nam", .vnd),
    MeasureUnit("ngđ,nghđ,kđ,kvnd,kvnđ", .vnd, 1000),
    MeasureUnit("trđ,trvnd,trvnđ", .vnd, 1_000_000),
    MeasureUnit("tỷđ,tỉđ,tỷvnđ,tỉvnđ", .vnd, 1_000_000_000),
    MeasureUnit(
      "usd,đô la,đô,đô la mỹ,đô mỹ,đô - la,đôla,dollar,$,us $,mỹ kim", NumberUnit(.money, "USD")),
    MeasureUnit("cent,xen", NumberUnit(.money, "USD"), 1, over: 100),
    MeasureUnit("eur,euro,ơ rô,€", NumberUnit(.money, "EUR")),
    MeasureUnit("gbp,bảng anh,bảng,£", NumberUnit(.money, "GBP")),
    MeasureUnit("jpy,yên,yên nhật,¥", NumberUnit(.money, "JPY")),
    MeasureUnit("cny,nhân dân tệ,tệ", NumberUnit(.money, "CNY")),
    MeasureUnit("krw,won,uôn", NumberUnit(.money, "KRW")),
  ]

  private static let slang: [MeasureUnit] = [
    MeasureUnit("xị", .vnd, 10_000, over: 1, .slang),
    MeasureUnit("lít,lốp,sọi", .vnd, 100_000, over: 1, .slang),
    MeasureUnit("chai,củ", .vnd, 1_000_000, over: 1, .slang),
    MeasureUnit("tỏi", .vnd, 1_000_000_000, over: 1, .slang),
  ]

  private static let customary: [MeasureUnit] = [
    MeasureUnit("%,phần trăm", .percent),
    MeasureUnit("‰,phần nghìn,phần ngàn", symbol: "‰"),
    MeasureUnit("điểm,đ", symbol: "điểm"),
    MeasureUnit("độ c,° c,độ xê,℃", symbol: "°C"),
    MeasureUnit("độ,°", symbol: "°"),
    MeasureUnit("km / h,ki lô mét trên giờ,ki lô mét một giờ,cây số giờ", symbol: "km/h"),
    MeasureUnit("m / s,mét trên giây", symbol: "m/s"),
    MeasureUnit("kw,ki lô oát,kilôoát", symbol: "kW"),
    MeasureUnit("mw,mê ga oát", symbol: "MW"),
    MeasureUnit("kwh,ki lô oát giờ", symbol: "kWh"),
    MeasureUnit("gb", symbol: "GB"),
    MeasureUnit("mb", symbol: "MB"),
    MeasureUnit("mbps,mb / s", symbol: "Mbps"),
    MeasureUnit("gbps,gb / s", symbol: "Gbps"),
    MeasureUnit("hz,héc", symbol: "Hz"),
    // Stars, of OCOP and of hotels.
    MeasureUnit("sao", symbol: "sao"),
    MeasureUnit("sào", symbol: "sào", .sao),
    MeasureUnit("mẫu", symbol: "mẫu", .mau),
    MeasureUnit("công đất,công ruộng,công", symbol: "công", .cong),
    MeasureUnit("giạ", symbol: "giạ", .gia),
    MeasureUnit("chỉ", symbol: "chỉ"),
    MeasureUnit("lượng", symbol: "lượng"),
  ]

  private static let classifiers: [MeasureUnit] =
    [
      "con", "cái", "chiếc", "hộp", "túi", "gói", "thùng", "chai", "bịch", "bao", "lốc", "vỉ",
      "bó", "mớ", "quả", "trái", "đôi", "cặp", "nải", "suất", "phần", "set", "lọ", "hũ", "can",
      "củ", "tỏi", "xị", "lốp", "sọi", "hộ", "đơn", "đơn hàng", "lượt", "sản phẩm", "xã",
      "thôn", "huyện", "tỉnh", "phiên", "bài", "lần", "cây", "tấm", "cuốn", "quyển", "bộ", "kiện",
      "khay", "rổ", "giỏ", "xâu", "chùm", "buồng", "tô", "bát", "ly", "cốc", "tuổi", "em", "bạn",
      "học sinh", "thành viên", "gian hàng", "hộ dân", "lượt xem", "bình luận", "tổ", "cơ sở",
      "hợp tác xã", "doanh nghiệp", "kênh", "buổi", "tờ", "viên", "chậu",
      "cành", "bông", "miếng", "lát", "khúc", "thỏi", "cuộn", "đĩa", "mâm", "nồi", "xe", "căn",
      "ngôi", "trang", "câu", "chữ", "số", "loại", "món",
    ].map { MeasureUnit($0, NumberUnit(.classifier, $0)) }
    + [MeasureUnit("người,ng", NumberUnit(.classifier, "người"))]
    + NumberVocabulary.nouns.utf8.split { $0 == UInt8(ascii: ",") || $0 == 0x0A }.compactMap {
      String($0).map { MeasureUnit($0, NumberUnit(.classifier, $0)) }
    }

  private static let squareMetresRow = table.firstIndex {
    $0.unit == .squareMetres && $0.factor == .one
  }
  private static let gramsRow = table.firstIndex { $0.unit == .grams && $0.factor == .one }

  /// What one is worth under a reader's options, and the row of the unit that this is in, nil for
  /// ``unit``.
  func worth(_ options: NumberReadingOptions) -> (factor: ExactNumber, row: Int?) {
    guard regional != .no else { return (factor, nil) }
    if let area = squareMetres(options.region) { return (area, Self.squareMetresRow) }
    if regional == .gia, let grams = options.gramsPerGia { return (grams, Self.gramsRow) }
    return (factor, nil)
  }

  private func squareMetres(_ region: Region?) -> ExactNumber? {
    guard let region else { return nil }
    let sao: Int64 =
      switch region {
      case .north: 360
      case .central: 500
      case .south: 1000
      }
    switch regional {
    case .sao: return ExactNumber(sao)
    case .mau: return ExactNumber(sao * 10)
    case .cong: return region == .south ? ExactNumber(1000) : nil
    case .no, .gia, .slang: return nil
    }
  }
}
