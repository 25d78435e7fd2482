import Testing
import VietnameseText

/// How often a line tells what it was written in, over names and lines drawn at random.
@Suite struct DetectionAccuracyTests {
  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Phan", "Trương", "Lò", "Giàng", "Vàng",
  ]
  private static let middles = [
    "Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Quốc", "Thanh", "Xuân", "Bích", "A", "Thế", "Công",
  ]
  private static let given = [
    "Hạnh", "Dũng", "Lụa", "Thắng", "Tơ", "Mỹ", "Nhài", "Cường", "Thủy", "Lộc", "Phượng", "Sửu",
    "Bảo", "Ngà", "Tuấn", "Yến", "Hường", "Đạt", "Quý", "Mến", "Rạng", "Kiệt", "Sáu", "Bé",
  ]
  private static let words =
    ("danh sách hộ nghèo được hỗ trợ giống cây trồng và phân bón năm nay theo quyết định của ủy ban "
    + "nhân dân xã tổ trưởng thôn đã nhận đủ tiền ký tên bên dưới sản phẩm ổi giòn mật ong rừng chè "
    + "búp khô bán lẻ giá niêm yết mỗi cân hai mươi lăm nghìn đồng địa chỉ nhà số điện thoại ghi chú")
    .split(separator: " ").map(String.init)

  private static func name(_ random: inout SeededGenerator) -> String {
    [families, middles, given].compactMap { $0.randomElement(using: &random) }
      .joined(separator: " ")
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    (0..<8).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
  }

  enum Form: String, CaseIterable {
    case bytes
    case mojibake
  }

  /// The share of texts, in thousandths, that come back as they were written.
  private func share(
    _ encoding: LegacyEncoding, _ form: Form, _ draw: (inout SeededGenerator) -> String
  ) -> Int {
    var random = SeededGenerator(seed: 42)
    var right = 0
    let count = 1_000
    for _ in 0..<count {
      let bytes = encoding.encode(draw(&random)).bytes
      var detector = EncodingDetector()
      let source: [UInt8]
      switch form {
      case .bytes: source = bytes
      case .mojibake:
        var shown = String.UnicodeScalarView()
        for byte in bytes { shown.append(Unicode.Scalar(byte)) }
        source = Array(String(shown).utf8)
      }
      if detector.decode(source).text == encoding.decode(bytes).text { right += 1 }
    }
    return right * 1_000 / count
  }

  @Test(
    arguments: [LegacyEncoding.tcvn3, .vniWindows, .windows1258, .viscii, .vps], Form.allCases)
  func namesAndLinesTellTheirEncoding(_ encoding: LegacyEncoding, _ form: Form) {
    let names = share(encoding, form, Self.name)
    let lines = share(encoding, form, Self.line)
    // VISCII and VPS spell many words in each other's bytes, and are rare.
    let isRare = encoding == .viscii || encoding == .vps
    #expect(lines >= (isRare ? 980 : 995), "\(encoding) \(form.rawValue)")
    #expect(names >= (isRare ? 940 : 950), "\(encoding) \(form.rawValue)")
  }
}
