import Testing
import VietnameseText

@Suite struct DetectedRunTests {
  /// The same sentence in every legacy encoding: what is found says where it is and what it was.
  @Test(arguments: [LegacyEncoding.tcvn3, .vniWindows, .windows1258])
  func aRunIsDescribed(encoding: LegacyEncoding) throws {
    let sentence = "danh sách hộ nghèo, thôn Rạ Lá"
    let bytes = encoding.encode(sentence).bytes
    var detector = EncodingDetector()
    let found = detector.decode(bytes)
    #expect(found.isChanged)
    let run = try #require(found.runs.first)
    let range = run.sourceRange
    #expect(run.description.hasPrefix("bytes \(range.lowerBound)..<\(range.upperBound): "))
    #expect(run.description.hasSuffix("(\(run.confidence)%)"))
    if case .bytes(let read) = run.source { #expect(run.description.contains("\(read)")) }
  }

  @Test func misreadTextSaysSo() throws {
    var detector = EncodingDetector()
    let found = detector.decode(Array("Tiáº¿ng Viá»‡t ráº¥t Ä‘áº¹p".utf8))
    let run = try #require(found.runs.first)
    #expect(run.source == .doubledUTF8)
    #expect(run.description.contains("UTF-8 read as windows-1252"))
  }
}
