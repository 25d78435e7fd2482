import Testing
import VietnameseText

@Suite struct EncodingDetectorTests {
  private func decode(_ bytes: [UInt8]) -> DetectedText {
    var detector = EncodingDetector()
    return detector.decode(bytes)
  }

  private func decode(_ text: String) -> DetectedText { decode(Array(text.utf8)) }

  static let phrases = [
    "Cộng hòa Xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "Nguyễn Văn Hưởng",
    "Trần Thị Bích Ngọc", "danh sách hộ nghèo, thôn Rạ Lá", "Ủy ban nhân dân xã Kim An",
    "thanh long ruột đỏ 25.000 đồng/kg", "Hoàng Thị Thuỷ", "giấy chứng nhận quyền sử dụng đất",
  ]

  @Test(
    arguments: [
      LegacyEncoding.tcvn3, .vniWindows, .windows1258, .viscii, .vps,
    ], phrases)
  func bytesTellTheirEncoding(encoding: LegacyEncoding, phrase: String) {
    let encoded = encoding.encode(phrase)
    let detected = decode(encoded.bytes)
    let expected = encoding.decode(encoded.bytes).text
    #expect(detected.text == expected, "\(encoding): \(detected.runs)")
    #expect(detected.runs.map(\.source) == [.bytes(encoding)])
  }

  /// The same, read as Windows-1252 by a program and saved in UTF-8.
  @Test(arguments: [LegacyEncoding.tcvn3, .vniWindows], phrases)
  func mojibakeTellsItsEncoding(encoding: LegacyEncoding, phrase: String) {
    let bytes = encoding.encode(phrase).bytes
    var shown = String.UnicodeScalarView()
    for byte in bytes { shown.append(Unicode.Scalar(byte)) }
    let detected = decode(String(shown))
    #expect(detected.text == encoding.decode(bytes).text, "\(detected.runs)")
  }

  @Test(arguments: [
    ("TiÕng ViÖt", "Tiếng Việt"), ("Tieáng Vieät", "Tiếng Việt"),
    ("Tiáº¿ng Viá»‡t", "Tiếng Việt"), ("NguyÔn V¨n An", "Nguyễn Văn An"), ("NguyÔn", "Nguyễn"),
    ("Họ tên: NguyÔn V¨n An, quê quán: Hà Nội", "Họ tên: Nguyễn Văn An, quê quán: Hà Nội"),
    ("C«ng ty cæ phÇn", "Công ty cổ phần"), ("®ång ý", "đồng ý"),
    ("Vie^.t Nam ddo^.c la^.p", "Việt Nam độc lập"), ("ddu+o+.c ro^`i", "được rồi"),
    ("ddoongf ys mua 2 kg muowngf", "đồng ý mua 2 kg mường"), ("tieengs Vieetj", "tiếng Việt"),
    ("tie61ng Vie65t", "tiếng Việt"), ("d9u7o7ng2 d9i", "đường đi"),
    ("ddược", "được"), ("Tôi ddang ddi cho75 với mẹ", "Tôi đang đi cho75 với mẹ"),
    ("Hôm nay tôi muốn DDi hocj viet65", "Hôm nay tôi muốn Đi học việt"),
    ("🙂 nhà nuwowcs, 3kg", "🙂 nhà nước, 3kg"), ("vẫn còn mua d9u7o7c5", "vẫn còn mua được"),
  ])
  func whatIsLeftOverIsRead(_ source: String, _ expected: String) {
    #expect(decode(source).text == expected)
  }

  /// Nothing valid is overwritten, in whatever language.
  @Test(arguments: [
    "Cộng hòa Xã hội chủ nghĩa Việt Nam", "hoà bình ở đâu, bà ơi", "Họ và tên",
    "cô ấy là bà xã tôi",
    "ba cã mã sã", "où est la gare?", "Le café est à côté de l'hôtel, très près", "naïve façade",
    "Die Straße ist schön und größer als früher", "Müller", "señor mañana", "São Paulo",
    "Ærøskøbing",
    "Zürich", "It's what I've seen; she has been here", "don't stop", "of the show now",
    "cool food",
    "👨‍👩‍👧 ổi 2kg", "chốt 3kg thanh long nha shop 0912345678", "ok? b. c' (x)", "mã SP: AB12, GD42 x1",
    "A1 B2 C3", "www.voso.vn/abc", "x + y = z", "25°C, ½ kg, 5 €", "“Phiên chợ”, gần 100 triệu…",
    "tham gia giai U17", "đội U17 Việt Nam, giải U19", "thời trang teens, giày boots nữ",
    "bị DDoS hôm qua", "RAM DDR4 rẻ", "Y Taj ở buôn Ea Kuĭn", "iPhone A16 mới, tổ 16",
    "lô SON61 còn",
    "lúa ST25 ngon", "Ngày 3.10 – giá 25 000 ₫", "", " ", "\u{FEFF}ổi", "ko dc r", "TL x 3kg",
  ])
  func whatIsValidStays(_ text: String) {
    let detected = decode(text)
    #expect(Array(detected.text.utf8) == Array(text.utf8), "\(detected.runs)")
    #expect(!detected.isChanged)
  }

  @Test func runsInOneLineAreToldApart() {
    let bytes =
      LegacyEncoding.tcvn3.encode("Tổng số hộ nghèo").bytes + Array(" ; ".utf8)
      + Array("được cấp sổ đỏ".utf8)
    let detected = decode(bytes)
    #expect(detected.text == "Tổng số hộ nghèo ; được cấp sổ đỏ")
    #expect(detected.runs.map(\.source) == [.bytes(.tcvn3)])
  }

  @Test func linesAreJudgedByThemselvesAndRememberWhatCameBefore() {
    var detector = EncodingDetector()
    let first = LegacyEncoding.vniWindows.encode("Danh sách hộ dân được hỗ trợ\n").bytes
    #expect(detector.decode(first).text == "Danh sách hộ dân được hỗ trợ\n")
    let both = LegacyEncoding.vniWindows.encode("Bà Tư\n").bytes + Array("Ông Năm\n".utf8)
    #expect(detector.decode(both).text == "Bà Tư\nÔng Năm\n")
  }

  @Test(arguments: 0..<200)
  func anyBytesAreRead(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      seed % 2 == 0
        ? UInt8.random(in: 0...255, using: &random)
        : "ae^.(+'dsf69 \n\u{E9}".utf8.randomElement(using: &random) ?? 0
    }
    let detected = decode(bytes)
    var last = 0
    for run in detected.runs {
      #expect(run.sourceRange.lowerBound >= last && run.sourceRange.upperBound <= bytes.count)
      #expect((0...100).contains(run.confidence))
      last = run.sourceRange.upperBound
    }
    #expect(detected == decode(bytes))
  }
}
