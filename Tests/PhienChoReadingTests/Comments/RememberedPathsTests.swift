import PhienCho
import PhienChoReading
import Testing

/// A scratch remembers how names and phrases go on from word to word; nobody may be able to tell.
@Suite struct RememberedPathsTests {
  /// Invented goods of two words, of which each is in several names.
  private static func catalogue(_ count: Int) throws -> Catalogue {
    try Catalogue(
      offers: (0..<count).map { number in
        try Offer(
          code: OfferCode("P\(number)"), name: name(number),
          price: UnitPrice(Money(vnd: 20_000), per: .kilogram))
      })
  }

  private static func name(_ number: Int) -> String {
    let (heads, tails) = (["bánh", "kẹo", "mứt", "chè"], ["bưởi", "cam", "gừng", "sen", "dừa"])
    let middle = ["a", "e", "i", "o", "u", "ô", "ê", "ơ"]
    return heads[number % 4] + " " + tails[number / 4 % 5] + " t" + middle[number / 20 % 8]
      + ["", "m", "n", "p", "t"][number / 160 % 5]
  }

  private static func bare(_ text: String) -> String {
    let pairs: [Character: Character] = [
      "á": "a", "ẹ": "e", "ứ": "u", "è": "e", "ư": "u", "ở": "o", "ừ": "u", "ô": "o", "ê": "e",
      "ơ": "o",
    ]
    return String(text.map { pairs[$0] ?? $0 })
  }

  /// More steps than are remembered: each pinned offer has its own, since it is the guess where a
  /// name fits several.
  @Test func makeRoomForOthers() throws {
    let count = 480
    let reader = CommentReader(catalogue: try Self.catalogue(count))
    var scratch = ReadingScratch()
    for pinned in 0..<count {
      let names = (0..<20).map { Self.name((pinned * 7 + $0 * 11) % count) }
      // No digits, which might be a telephone number's and leave the comment to be lexed whole.
      let text = "lấy " + names.joined(separator: ", ")
      let context = ReadingContext(pinned: try OfferCode("P\(pinned)"))
      for comment in [text, Self.bare(text)] {
        let reading = reader.read(comment, in: context, reusing: &scratch)
        // Without accents a name may be of several goods, and is no line then.
        if comment == text { #expect(reading.lines.count > 15) }
        if pinned % 12 == 0 {
          #expect(reading == reader.read(comment, in: context), "\(comment)")
          let again = reader.read(comment, in: context, reusing: &scratch)
          #expect(again == reading, "\(comment)")
        }
      }
    }
  }

  /// What begins alike goes on otherwise, by a hyphen too, and ends with the comment.
  @Test(arguments: [
    "2kg kẹo", "2kg kẹo cam", "2kg kẹo cam ta", "2kg kẹo-cam ta", "2kg kẹo - cam ta",
    "2kg kẹo cam\nta", "2kg kẹo, cam ta", "2kg keo cam ta", "2kg keo-cam-ta", "2kg kẹo 0912345678",
    "2kg kẹo cam 0912 345 678 ta", "kẹo cam kẹo cam ta kẹo", "2kg kẹo cma ta", "2kg kẹo  cam  ta",
  ])
  func followTheWordsTheyWereWalkedWith(text: String) throws {
    let reader = CommentReader(catalogue: try Self.catalogue(60))
    var scratch = ReadingScratch()
    for pinned in ["P0", "P1", "P5", nil] {
      let context = ReadingContext(pinned: try pinned.map { try OfferCode($0) })
      for before in ["", "2kg kẹo cam ta ", "lấy kẹo ", "chốt nha, "] {
        let comment = before + text
        #expect(
          reader.read(comment, in: context, reusing: &scratch) == reader.read(comment, in: context),
          "\(comment.debugDescription)")
      }
    }
  }
}
