import PhienCho
import PhienChoReading
import Testing

/// What a catalogue brings with it that the reader does not know by itself: its units, and codes that
/// look like words or measures.
@Suite struct CatalogueWordsTests {
  private func reader(_ offers: [Offer]) throws -> CommentReader {
    CommentReader(catalogue: try Catalogue(offers: offers))
  }

  private func offer(
    _ code: String, _ name: String, aliases: [String] = [], by basis: UnitPrice.Basis = .kilogram
  ) throws -> Offer {
    try Offer(
      code: OfferCode(code), name: name, aliases: aliases,
      price: UnitPrice(Money(vnd: 50_000), per: basis))
  }

  @Test(arguments: [
    ("2 xấp bánh tráng", "order BTR+2"), ("2 xap banh trang", "order BTR+2"),
    ("1 chai mắm với 2 xấp bánh tráng", "order MAM+1 BTR+2"),
    ("2 đòn bánh tét", "order BT+2"), ("2 cái bánh tét", "order BT+2"),
    ("2 đòn bánh tráng", "order BTR+? !unit-mismatch"),
  ])
  func anOffersOwnUnitCountsIt(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("BTR", "Bánh tráng", by: .piece(unit: "xấp")),
      offer("BT", "Bánh tét", by: .piece(unit: "đòn")),
      offer("MAM", "Mắm cá", aliases: ["mắm"], by: .piece(unit: "chai")),
    ])
    #expect(reader.read(text).short == expected)
  }

  /// "Nghe" is what the Centre and the South end with, as it is typed, and "5 roi" is Năm Roi.
  @Test(arguments: [
    ("còn nhiêu ổi lấy hết nghe em", "order OI+? !quantity-ambiguous"),
    ("thôi khỏi gửi nữa nghe, em đi xa rồi", "cancel"),
    ("2kg nghệ nghe em", "order NG+2000g"), ("lấy hết nghệ nghe", "order NG+? !quantity-ambiguous"),
    ("bưởi 5 roi 2kg", "order BU+2000g"), ("2kg bưởi 5 roi nghen", "order BU+2000g"),
    ("5kg bưởi 5 roi", "order BU+5000g"),
  ])
  func wordsOfNamesThatMeanOtherThings(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("NG", "Tinh bột nghệ", aliases: ["nghệ"]), offer("OI", "Ổi lê", aliases: ["ổi"]),
      offer("BU", "Bưởi Năm Roi", aliases: ["bưởi"]),
    ])
    #expect(reader.read(text).short == expected)
  }

  /// "Túi" is a pack, too: where each of several has an amount and one of them is understood, a human looks; and so
  /// where colours have amounts of their own.
  @Test(arguments: [
    ("khăn với túi mỗi thứ một cái", "order KT+1 !product-ambiguous"),
    ("khan voi tui moi thu 1 cai", "order KT+1 !product-ambiguous"),
    ("khăn mỗi loại 1 cái", "order KT+1 !product-ambiguous"),
    ("khăn với nón mỗi thứ 2", "order KT+2 NL+2"), ("2 khăn đều màu nha", "order KT+2"),
    ("khăn đỏ 2 xanh 1", "order KT+? !quantity-ambiguous"),
    ("khăn đỏ 2, xanh 1", "order KT+? !quantity-ambiguous"),
    ("khăn 2 đỏ 1 xanh", "order KT+? !quantity-ambiguous"), ("khăn đỏ 2", "order KT+2"),
  ])
  func amountsOfSeveralKinds(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("KT", "Khăn thổ cẩm", aliases: ["khăn"], by: .piece(unit: "cái")),
      offer("TU", "Túi thổ cẩm", by: .piece(unit: "cái")),
      offer("NL", "Nón lá", aliases: ["nón"], by: .piece(unit: "chiếc")),
    ])
    #expect(reader.read(text).short == expected)
  }

  /// One letter and a 0 are no word of a name: rather a plot of land, or a size.
  @Test(arguments: [
    ("z0", "other"), ("2kg q0", "order !product-missing"),
    ("chốt 2kg z0 giòn", "order !product-missing"), ("chốt 2kg zo giòn", "order ZX+2000g"),
    ("ch0t 2kg zo giòn", "order ZX+2000g"),
  ])
  func aLetterAndAZeroAreNoWordOfAName(_ text: String, _ expected: String) throws {
    let reader = try reader([offer("ZX", "Zo giòn"), offer("QX", "Ngọt qo")])
    #expect(reader.read(text).short == expected)
  }

  /// Of offers that a name fits equally, the one that is sold so, and where none or several are, a human's choice.
  @Test(arguments: [
    ("2 can nước mắm", nil, "order NC+2"), ("nước mắm 3 chai nhé", nil, "order NM+3"),
    ("3 chai nuoc mam", nil, "order NM+3"), ("1 can nước mắm", "NC", "order NC+1"),
    ("1 can nước mắm", "NM", "order NM+? !product-ambiguous !unit-mismatch"),
    ("2 thùng nước mắm", nil, "order !product-ambiguous"),
    ("2 nước mắm", nil, "order !product-ambiguous"),
    ("10 trai dua", nil, "order DX+10"), ("2kg dua", nil, "order DM+2000g"),
    ("2 cái nước mắm", nil, "order !product-ambiguous"),
    ("1 can nước mắm cốt", nil, "order !product-ambiguous"),
    ("nước mắm 1 can, 2kg dứa mật", nil, "order NC+1 DM+2000g"),
  ])
  func theUnitTellsWhichOffer(_ text: String, _ pinned: String?, _ expected: String) throws {
    let reader = try reader([
      offer("NM", "Nước mắm Phú Quý", by: .piece(unit: "chai")),
      offer("NC", "Nước mắm Cà Ná", by: .piece(unit: "can")),
      offer("DM", "Dứa mật"), offer("DX", "Dừa xiêm", by: .piece(unit: "quả")),
    ])
    let context = ReadingContext(pinned: try pinned.map { try OfferCode($0) })
    #expect(reader.read(text, in: context).short == expected)
  }

  @Test(arguments: [
    ("2 chai rượu ngô 500ml", "order RN+2"), ("mật ong 500ml 2 chai", "order ML+2"),
    ("2 chai ruou 40 do", "order RN+2"), ("2 ML", "order ML+2"), ("RN 2 ML 1", "order RN+2 ML+1"),
    ("2 gói bn shop", "question"), ("BN x3", "order BN+3"),
  ])
  func aMeasureIsNoCode(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("ML", "Mật ong", by: .piece(unit: "chai")),
      offer("RN", "Rượu ngô", aliases: ["rượu"], by: .piece(unit: "chai")),
      offer("DO", "Hạt dổi", by: .piece(unit: "lọ")),
      offer("BN", "Bún ngô", by: .piece(unit: "gói")),
    ])
    #expect(reader.read(text).short == expected)
  }

  @Test(arguments: [
    ("SP-01 x 2kg", "order SP-01+2000g"), ("2kg SP-01", "order SP-01+2000g"),
    ("sp01 2kg", "order SP-01+2000g"), ("mã sp-01 2kg", "order SP-01+2000g"),
    ("A_3 2kg", "order A_3+2000g"), ("mã sp03 2kg", "order SP03+2000g"),
    ("chot ma sp03 2kg nha", "order SP03+2000g"), ("thanh long-2kg", "order TL+2000g"),
  ])
  func aCodeMayHoldMarks(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("SP-01", "Cam sành"), offer("A_3", "Ổi lê"), offer("SP03", "Xoài cát"),
      offer("TL", "Thanh long"),
    ])
    #expect(reader.read(text).short == expected)
  }

  @Test(arguments: [
    ("chốt 2kg nha", "order CAM+2000g"), ("lay 2kg nha chi oi", "order CAM+2000g"),
    ("NHA 2kg", "order NHA+2000g"), ("2kg nhãn nha", "order NHA+2000g"),
  ])
  func aCodeThatIsAParticleEndsWhatIsSaid(_ text: String, _ expected: String) throws {
    let offers = [try offer("NHA", "Nhãn lồng", aliases: ["nhãn"]), try offer("CAM", "Cam sành")]
    let context = ReadingContext(pinned: offers[1].code)
    #expect(try reader(offers).read(text, in: context).short == expected)
  }

  @Test(arguments: [
    ("2 cái bánh trưng", "order BC+2"), ("1 đôi giầy", "order GD+1"),
    ("2kg quít", "order QT+2000g"),
  ])
  func wordsSpeltInTwoWaysAreOne(_ text: String, _ expected: String) throws {
    let reader = try reader([
      offer("BC", "Bánh chưng", by: .piece(unit: "cái")),
      offer("GD", "Giày da", by: .piece(unit: "đôi")),
      offer("QT", "Quýt Bắc Sơn", aliases: ["quýt"]),
    ])
    #expect(reader.read(text).short == expected)
  }
}
