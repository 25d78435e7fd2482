import Foundation
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

  @Test func aVersionThatIsKnownSettlesWhatItNamesAlone() {
    let text = "phường Tân An, Cần Thơ"
    let now = Self.reader.read(text, version: .twoTier)
    #expect(now.commune.flatMap { units.commune($0, in: .twoTier) }?.fullName == "Phường Tân An")
    let before = Self.reader.read(text, version: .threeTier)
    #expect(
      before.commune.flatMap { units.commune($0, in: .twoTier) }?.fullName == "Phường Ninh Kiều")
    #expect(Self.reader.read("bac son lang son", version: .twoTier).question == nil)
  }

  // MARK: All communes

  /// A way to write an address down.
  enum Form: CaseIterable {
    case titled, plain, bare, withoutProvince, joined

    /// Whether the words before the names are left out.
    var isPlain: Bool { self != .titled && self != .withoutProvince }

    func text(_ commune: String, _ district: String, _ province: String) -> String {
      switch self {
      case .titled, .plain: "\(commune), \(district), \(province)"
      case .bare: SearchFold.key("ship ve \(commune) \(district) \(province) nha shop")
      case .withoutProvince: "gửi về \(commune) - \(district)"
      case .joined:
        [commune, district, province].map { $0.split(separator: " ").joined() }
          .joined(separator: ", ")
      }
    }
  }

  /// Every so many communes; all of them where the tests are to prove and not to sample.
  private static let step =
    ProcessInfo.processInfo.environment["PHIENCHO_EXHAUSTIVE"] == nil ? 9 : 1

  @Test(arguments: Form.allCases) func noFormerCommuneIsTakenForAnother(_ form: Form) throws {
    let communes = units.communes(in: .threeTier)
    var settled = 0
    for place in stride(from: communes.startIndex, to: communes.endIndex, by: Self.step) {
      let commune = communes[place]
      let district = try #require(commune.district.flatMap(units.district))
      let province = try #require(units.province(commune.province, in: .threeTier))
      let text =
        form.isPlain
        ? form.text(commune.name, district.name, province.name)
        : form.text(commune.fullName, district.fullName, province.fullName)
      let reading = Self.reader.read(text)
      let current = units.currentCommunes(of: commune.id)
      if let found = reading.commune {
        settled += 1
        #expect(current == [found], "\(text)")
      }
      // A number without its title is no name.
      let isNumber = form.isPlain && Int(commune.name) != nil
      #expect(isNumber || reading.candidates.contains { $0.current == current }, "\(text)")
    }
    #expect(settled * 10 > communes.count / Self.step * 9)
  }

  @Test func everyCommuneOfTodayComesFirst() throws {
    let communes = units.communes(in: .twoTier)
    for place in stride(from: communes.startIndex, to: communes.endIndex, by: Self.step) {
      let commune = communes[place]
      let province = try #require(units.province(commune.province, in: .twoTier))
      let text = "\(commune.fullName), \(province.fullName)"
      let reading = Self.reader.read(text)
      #expect(reading.candidates.first?.current == [commune.code], "\(text)")
      #expect([nil, .ambiguous].contains(reading.question), "\(text)")
      #expect(Self.reader.read(text, version: .twoTier).commune == commune.code, "\(text)")
    }
  }

  @Test func aSplitCommuneIsAskedAbout() throws {
    for commune in units.communes(in: .threeTier) {
      let current = units.currentCommunes(of: commune.id)
      guard current.count > 1 else { continue }
      let district = try #require(commune.district.flatMap(units.district))
      let province = try #require(units.province(commune.province, in: .threeTier))
      let text = "\(commune.fullName), \(district.fullName), \(province.fullName)"
      let reading = Self.reader.read(text)
      #expect(reading.question != nil, "\(text)")
      #expect(reading.candidates.contains { $0.current == current }, "\(text)")
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

  @Test(arguments: [
    "Tân An ", "phuong ", "tan thanh, ", "thị trấn thị ", "p 1 ", "a-", "bac son lang son ",
  ])
  func timeIsLinear(_ piece: String) {
    var scratch = AddressScratch()
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      let start = ThreadClock.seconds
      _ = Self.reader.read(utf8: bytes.span, reusing: &scratch)
      return ThreadClock.seconds - start
    }
    _ = seconds(100)
    let small = (0..<3).map { _ in seconds(150) }.min() ?? 0
    // Sixteen times the text; quadratic time would be 256 times as long.
    let large = (0..<3).map { _ in seconds(2400) }.min() ?? 0
    #expect(large < 80 * small)
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
