import Testing
import VietnameseText

/// The fold without offsets against the one with them.
@Suite struct SearchFoldTests {
  private func isSame(_ text: String) -> Bool {
    let key = Array(SearchFold.key(text).utf8)
    let output = [UInt8](unsafeUninitializedCapacity: SearchFold.maximumLength(text.utf8.count)) {
      buffer, count in
      var output = OutputSpan(buffer: buffer, initializedCount: 0)
      #expect(SearchFold.append(keyOf: text.utf8Span, to: &output))
      count = output.finalize(for: buffer)
    }
    return key == FoldedText(text).bytes && output == key
  }

  /// Every scalar at every place of a block, between ASCII, Vietnamese and itself.
  @Test(arguments: scalarParts)
  func everyScalarFoldsAsWithOffsets(part: Range<UInt32>) {
    var failures: [Unicode.Scalar] = []
    for scalar in scalars(of: part) {
      let place = Int(scalar.value % 16)
      let before = String(repeating: "a", count: place)
      if !isSame("\(before)\(scalar)Việt \(scalar)\(scalar)đường") { failures.append(scalar) }
    }
    #expect(failures == [])
  }

  @Test(arguments: 0..<300)
  func anyTextFoldsAsWithOffsets(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "B", " ", "thanh long ruột đỏ ", "Ế", "ế", "e\u{302}\u{301}", "\u{301}", "👨", "\u{200D}",
      "👩",
      "\u{FE0F}", "у", "х", "и", "𝗵", "🆂", "ß", "Ⱥ", "한", "中", "½", "１", "①", "ᴄ", "Ð", "ú", "ø",
      "\u{E9}", "\u{1EBF}", "œ", "\n", "٣", "\u{202E}", "ẞ", "İ", "0123456789abcdef",
    ]
    let text = (0..<Int(random.next() % 40)).map { _ in
      pieces[Int(random.next() % UInt64(pieces.count))]
    }.joined()
    #expect(isSame(text), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test func theRoomIsAsked() {
    let text = "thanh long"
    let output = [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
      var output = OutputSpan(buffer: buffer, initializedCount: 0)
      #expect(!SearchFold.append(keyOf: text.utf8Span, to: &output))
      count = output.finalize(for: buffer)
    }
    #expect(output == [])
    #expect(SearchFold.maximumLength(.max) == .max)
    #expect(SearchFold.key("") == "")
  }
}
