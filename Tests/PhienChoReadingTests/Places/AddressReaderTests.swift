import PhienCho
import PhienChoReading
import Testing
import VietnameseText

@Suite struct AddressReaderTests {
  static let reader = AddressReader(PlaceFinderTests.finder)
  let units = AdministrativeUnits.vietnam

  // MARK: Settled addresses

  struct Address: CustomTestStringConvertible {
    let text: String
    /// The commune of today.
    let commune: String
    /// What of the text says so, from left to right.
    let evidence: [String]
    var testDescription: String { text }
  }

  static let addresses: [Address] = [
    (
      "số 12 thôn Nà Tèn, xã Long Đống, huyện Bắc Sơn, Lạng Sơn", "06325",
      ["xã Long Đống", "huyện Bắc Sơn", "Lạng Sơn"]
    ),
    ("gui ve p. tan an tp bmt", "24163", ["p. tan an", "tp bmt"]),
    ("ship về xã Thanh Oai, Hà Nội nha shop", "10114", ["xã Thanh Oai", "Hà Nội"]),
    (
      "chốt 3kg thanh long ship về xã Kim An, Thanh Oai, HN", "10114",
      ["xã Kim An", "Thanh Oai", "HN"]
    ),
    ("phường 12 quận 3 tphcm", "27142", ["phường 12", "quận 3", "tphcm"]),
    ("p12 q3 sg", "27142", ["p12", "q3", "sg"]),
    (
      "đường Lê Lợi, phường Bến Nghé, quận 1, TP.HCM", "26740",
      ["phường Bến Nghé", "quận 1", "TP.HCM"]
    ),
    ("Đăk Hà, Tu Mơ Rông, Kon Tum", "23425", ["Đăk Hà", "Tu Mơ Rông", "Kon Tum"]),
    ("dak ha - tu mo rong - kontum", "23425", ["dak ha", "tu mo rong", "kontum"]),
    ("thôn 3 xã Ea Knuếc Đắk Lắk", "24505", ["xã Ea Knuếc", "Đắk Lắk"]),
    ("Phượng Dực Phú Xuyên HN", "10279", ["Phượng Dực", "Phú Xuyên", "HN"]),
    ("XÃ BẮC SƠN TỈNH LẠNG SƠN", "06325", ["XÃ BẮC SƠN", "TỈNH LẠNG SƠN"]),
    (
      "gửi chị Hoa số 5 ngõ 10 phố Huế, phường Phố Huế, Hai Bà Trưng, Hà Nội", "00256",
      ["phường Phố Huế", "Hai Bà Trưng", "Hà Nội"]
    ),
    ("tt cat ba hai phong", "11914", ["tt cat ba", "hai phong"]),
    ("đặc khu Phú Quốc, An Giang", "31078", ["đặc khu Phú Quốc", "An Giang"]),
    ("Lạng Sơn, Bắc Sơn, Long Đống", "06325", ["Lạng Sơn", "Bắc Sơn", "Long Đống"]),
    ("xa Long Dong\u{0}Lang Son", "06325", ["xa Long Dong", "Lang Son"]),
  ].map { Address(text: $0.0, commune: $0.1, evidence: $0.2) }

  @Test(arguments: addresses) func anAddressIsReadAsItIsWritten(_ address: Address) throws {
    let reading = Self.reader.read(address.text)
    #expect(reading.question == nil)
    #expect(reading.commune?.description == address.commune)
    let bytes = Array(address.text.utf8)
    let first = try #require(reading.candidates.first)
    #expect(
      first.evidence.map { String(decoding: bytes[$0.range], as: UTF8.self) } == address.evidence)
  }

  @Test(arguments: addresses) func theFormOfTheTextMakesNoDifference(_ address: Address) throws {
    let forms = [
      try NormalizationForm.nfd.normalize(address.text), address.text.uppercased(),
      SearchFold.key(address.text),
    ]
    for form in forms { #expect(Self.reader.read(form).commune?.description == address.commune) }
  }

  // MARK: Questions

  struct Doubt: CustomTestStringConvertible {
    let text: String
    let question: AddressReading.Question
    let candidates: [String]
    var testDescription: String { text }
  }

  static let doubts: [Doubt] = [
    Doubt(
      text: "ship về Thanh Oai Hà Nội", question: .ambiguous,
      candidates: ["Xã Thanh Oai", "Huyện Thanh Oai"]),
    Doubt(
      text: "bac son lang son", question: .ambiguous, candidates: ["Xã Bắc Sơn", "Huyện Bắc Sơn"]),
    Doubt(
      text: "phường Tân An, Cần Thơ", question: .ambiguous,
      candidates: ["Phường Tân An", "Phường Tân An"]),
    Doubt(text: "ship Hà Nội", question: .incomplete, candidates: ["Thành phố Hà Nội"]),
    Doubt(text: "về huyện Thanh Oai", question: .incomplete, candidates: ["Huyện Thanh Oai"]),
    Doubt(text: "chị ơi ship về vinh", question: .incomplete, candidates: ["Thành phố Vinh"]),
    Doubt(text: "em ở q9", question: .incomplete, candidates: ["Thành phố Thủ Đức"]),
    Doubt(
      text: "xã Bính Minh, Thanh Oai, Hà Nội", question: .doubtful, candidates: ["Xã Bình Minh"]),
    Doubt(text: "chốt đơn nha shop", question: .noPlace, candidates: []),
    Doubt(text: "", question: .noPlace, candidates: []),
    Doubt(text: "12 3 4", question: .noPlace, candidates: []),
    Doubt(text: "đường Hà Nội", question: .noPlace, candidates: []),
    Doubt(text: "thôn Tân An", question: .noPlace, candidates: []),
  ]

  @Test(arguments: doubts) func whatIsNotSaidIsAsked(_ doubt: Doubt) {
    let reading = Self.reader.read(doubt.text)
    #expect(reading.question == doubt.question)
    #expect(reading.commune == nil)
    let names = reading.candidates.compactMap { units.unit($0.unit)?.fullName }
    #expect(Array(names.prefix(doubt.candidates.count)) == doubt.candidates)
    if doubt.candidates.isEmpty { #expect(names.isEmpty) }
  }

  @Test func aSplitCommuneIsAskedAbout() {
    for commune in units.communes(in: .threeTier) {
      let current = units.currentCommunes(of: commune.id)
      guard current.count > 1, let text = fullAddress(commune) else { continue }
      let reading = Self.reader.read(text)
      #expect(reading.question != nil, "\(text)")
      #expect(reading.candidates.contains { $0.current == current }, "\(text)")
    }
  }

  // MARK: All communes

  private func fullAddress(_ commune: Commune) -> String? {
    guard let province = units.province(commune.province, in: commune.version) else { return nil }
    let district = commune.district.flatMap(units.district)
    return [commune.fullName, district?.fullName, province.fullName].compactMap(\.self)
      .joined(separator: ", ")
  }

  @Test(arguments: [false, true]) func everyFormerCommuneIsFoundByItsAddress(_ isBare: Bool) {
    for commune in units.communes(in: .threeTier) {
      guard let text = fullAddress(commune) else { continue }
      let reading = Self.reader.read(isBare ? SearchFold.key(text) : text)
      let current = units.currentCommunes(of: commune.id)
      #expect(reading.candidates.contains { $0.current == current }, "\(text)")
      if current.count == 1, let found = reading.commune { #expect(found == current[0], "\(text)") }
    }
  }

  @Test func everyCommuneOfTodayComesFirst() {
    for commune in units.communes(in: .twoTier) {
      guard let text = fullAddress(commune) else { continue }
      let reading = Self.reader.read(text)
      #expect(reading.candidates.first?.current == [commune.code], "\(text)")
      #expect([nil, .ambiguous].contains(reading.question), "\(text)")
    }
  }

  // MARK: Any text

  @Test func anyBytesAreReadWithEvidenceWithin() {
    var random = Generator(seed: 3)
    let words = [
      "xã", "p.", "tp", "Tân An", "tan an", "Hà Nội", "huyện", "Bắc Sơn", "Lạng Sơn", ",", ".", "-",
      "12", "q1", "😀", "đường", "về", "Đắk", "M'", "\u{301}", "\u{0}", "thị", "trấn", "tphcm",
    ]
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes += words[Int.random(in: 0..<words.count, using: &random)].utf8
        if Bool.random(using: &random) { bytes.append(0x20) }
        if Int.random(in: 0..<8, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      let reading = Self.reader.read(utf8: bytes)
      #expect(reading.candidates.count <= AddressReading.maximumCandidates)
      #expect((reading.question == .noPlace) == reading.candidates.isEmpty)
      for candidate in reading.candidates {
        var end = 0
        for evidence in candidate.evidence {
          #expect(evidence.range.lowerBound >= end && !evidence.range.isEmpty)
          end = evidence.range.upperBound
        }
        #expect(end <= bytes.count && !candidate.evidence.isEmpty)
      }
    }
  }

  @Test func aReadingDoesNotDependOnTheTextBefore() {
    var scratch = AddressScratch()
    for address in Self.addresses.reversed() + Self.addresses {
      let bytes = Array(address.text.utf8)
      let reused = Self.reader.read(utf8: bytes.span, reusing: &scratch)
      #expect(reused == Self.reader.read(address.text))
    }
  }
}
