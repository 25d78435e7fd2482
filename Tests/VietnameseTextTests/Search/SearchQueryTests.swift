import Testing
import VietnameseText

@Suite struct SearchQueryTests {
  @Test(arguments: [
    (
      "bò", ["bơ sáp", "thịt bò", "na", "bò khô", "bo bo"],
      ["bò khô", "thịt bò", "bo bo", "bơ sáp"]
    ),
    ("bo", ["bơ sáp", "bò khô", "na"], ["bơ sáp", "bò khô"]),
    (
      "đường", ["Dương Thị Hoa", "mía đường", "Đường phèn"],
      ["Đường phèn", "mía đường", "Dương Thị Hoa"]
    ),
    ("hoà", ["hòa bình", "hoa hồng"], ["hòa bình", "hoa hồng"]),
    ("long", ["thanh long", "long nhãn", "thanhlong"], ["long nhãn", "thanh long", "thanhlong"]),
    ("thanh l", ["lê thanh", "Thanh Lộc", "thanh long"], ["Thanh Lộc", "thanh long"]),
    ("toá", ["toán", "toạ đàm"], ["toán", "toạ đàm"]),
    ("", ["a"], []), ("  ", ["a"], []), ("x", [], []),
  ])
  func putsTheBestFirst(_ query: String, _ texts: [String], _ found: [String]) {
    #expect(SearchQuery(query).sorted(texts) { $0 } == found)
  }

  @Test(arguments: [
    ("ổi", "2 kg Ổi, ổi", ["Ổi", "ổi"]), ("oi", "o\u{302}\u{309}i x", ["o\u{302}\u{309}i"]),
    ("long ruot do", "Thanh long ruột đỏ!", ["long ruột đỏ"]), ("aa", "aaaaa", ["aa", "aa"]),
    ("shop", "𝘀𝗵𝗼𝗽 ơi", ["𝘀𝗵𝗼𝗽"]), ("abab", "abaabab", ["abab"]), ("1", "①⑫1", ["①", "1"]),
  ])
  func tellsWhereItIs(_ query: String, _ text: String, _ pieces: [String]) {
    let bytes = Array(text.utf8)
    let found = SearchQuery(query).matches(in: text).map {
      String(decoding: bytes[$0.sourceRange], as: UTF8.self)
    }
    #expect(found.map { Array($0.utf8) } == pieces.map { Array($0.utf8) })
  }

  @Test(arguments: [
    ("kỹ", "kĩ thuật"), ("mi", "nước Mỹ"), ("lý", "vật lí"), ("quí", "Quý"), ("tỉ", "hai tỷ"),
  ])
  func iAndYAreOneLetterWhenAskedFor(_ query: String, _ text: String) {
    #expect(SearchQuery(query, equatesIAndY: true).bestMatch(in: text) != nil)
    #expect(SearchQuery(query).bestMatch(in: text) == nil)
  }

  @Test(arguments: [("thuy", "thui"), ("may", "mai"), ("yêu", "iêu")])
  func iAndYStayApartWhereTheyDiffer(_ query: String, _ text: String) {
    #expect(SearchQuery(query, equatesIAndY: true).bestMatch(in: text) == nil)
  }

  @Test func accentsAreSaid() {
    let accents = ["bò", "bo", "bơ"].map { SearchQuery($0).bestMatch(in: "bò khô")?.accents }
    #expect(accents == [.exact, .omitted, .different])
    #expect(SearchQuery("bò khô").bestMatch(in: "bò khô")?.position == .whole)
  }

  /// What is found is what a plain search of the key finds, and ranges lie on whole characters.
  @Test(arguments: 0..<200)
  func findsWhatIsThere(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "á", "b", "ab", " ", "ơ", "o", "đ", "👨‍👩‍👧", "e\u{323}", "①", "½"]
    func make(_ count: Int) -> String {
      (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }
    let text = make(30)
    let query = make(1 + Int(random.next() % 3))
    let trimmed = FoldedText(query).bytes.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }
    let key = Array(trimmed.reversed())
    for match in SearchQuery(query).matches(in: text) {
      let piece = Array(text.utf8)[match.sourceRange]
      #expect(FoldedText(utf8: Array(piece)).bytes.elementsEqual(key))
      #expect(String(validating: piece, as: UTF8.self) != nil)
    }
  }

  @Test func hostileTextTakesLinearTime() {
    let query = SearchQuery(String(repeating: "a", count: 5_000) + "b")
    #expect(query.matches(in: String(repeating: "a", count: 200_000)).isEmpty)
  }
}
