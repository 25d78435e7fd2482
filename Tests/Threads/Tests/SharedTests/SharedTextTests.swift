import Testing
import VietnameseText

/// What the text module makes once and shares must be usable from many threads at once: the system's
/// ICU, tables made at their first use, values that keep memory.
@Suite struct SharedTextTests {
  private static let texts = [
    "Chợ phiên họp sáng thứ Bảy; nhà nào cũng có ổi, na và ít trứng gà đem ra xã bán.",
    "Hoà bình, ho\u{300}a nhã, tie\u{301}\u{302}ng Vie\u{302}\u{323}t", "𝐂𝐡𝐨̂́𝐭 đơn ĐẶNG Ƀuôn",
    "chot 3kg oi nha shop 0912345678", "я 人 😀",
  ]

  private static let works: [(name: String, work: @Sendable () throws -> [String])] = [
    (
      "normalization",
      {
        try texts.flatMap { text in
          try NormalizationForm.allCases.map { try $0.normalize(text) }
        }
      }
    ),
    ("case folding", { try texts.map { try CaseFolding.fold($0) } }),
    ("search keys", { texts.map { SearchFold.key($0) } }),
    ("repair", { texts.map { TextRepair().repaired($0) } }),
    ("tones", { texts.map { ToneMarks.restyled($0, to: .reformed) } }),
    ("order", { DictionaryOrder().sorted(texts) }),
    (
      "short forms",
      {
        let expander = ChatExpander()
        return texts.map { expander.expand($0).text }
      }
    ),
    (
      "numbers",
      {
        let speller = NumberSpeller()
        return [0, 25, -1_000_005, .max].map { speller.spell($0) }
      }
    ),
  ]

  @Test(arguments: works.indices)
  func manyThreadsAgree(index: Int) async throws {
    let work = Self.works[index].work
    let together = try await onThreads { _ in try (0..<5).flatMap { _ in try work() } }
    let alone = try (0..<5).flatMap { _ in try work() }
    #expect(together.allSatisfy { $0 == alone }, "\(Self.works[index].name)")
  }
}
