import PartnerShop
import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct ReaderTests {
  @Test func theReaderKeepsToTheLaws() throws {
    let reader = ReaderUnderTest { catalogue, chuc in
      let reader = ShopReader(catalogue: catalogue, chuc: chuc)
      return { text, context in reader.read(text, in: context) }
    }
    let violations = try ReaderLaws.violations(
      of: reader, on: GoldenCorpus.bundled(), seed: 1, count: 50)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test(arguments: [("chốt 200kg ổi", true), ("chốt 201kg ổi", false)])
  func aLargeOrderWaitsForACall(_ text: String, _ isTaken: Bool) throws {
    let reader = ShopReader(catalogue: try SessionScenario.guava().catalogue)
    #expect(reader.read(text).review.isEmpty == isTaken)
  }
}
