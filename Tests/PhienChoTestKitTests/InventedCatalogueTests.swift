import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct InventedCatalogueTests {
  @Test(arguments: [0, 1, 2, 16, 17, 500, 5000])
  func aCatalogueIsAsLargeAsAskedFor(_ offers: Int) throws {
    for households in [0, 1, 30] {
      let catalogue = try InventedCatalogue.make(seed: 9, offers: offers, households: households)
      #expect(catalogue.offers.count == offers)
      #expect(catalogue.producers.count == households)
      #expect(Set(catalogue.offers.map(\.name)).count == offers)
      #expect(catalogue.offers.allSatisfy { ($0.producer == nil) == (households == 0) })
      #expect(try CatalogueJSON.decode(CatalogueJSON.encode(catalogue)) == catalogue)
    }
  }

  @Test func theSeedDecides() throws {
    #expect(try InventedCatalogue.make(seed: 1) == InventedCatalogue.make(seed: 1))
    #expect(try InventedCatalogue.make(seed: 1) != InventedCatalogue.make(seed: 2))
    #expect(try InventedCatalogue.make(seed: 1, offers: -1, households: -1).offers.isEmpty)
  }
}
