import Foundation
import PartnerShop
import PhienCho
import PhienChoTestKit
import Testing

/// A file that goes when nobody uses it any more.
final class ScratchFile {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "partner-shop-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: url) }
}

/// The shop's store as the laws see it: what is left of it is its file.
struct ShopStoreAdapter: StoreUnderTest {
  private let file = ScratchFile()
  private let store: ShopStore

  init(opening medium: [UInt8]?) throws {
    if let medium { try Data(medium).write(to: file.url) }
    store = try ShopStore(at: file.url)
  }

  mutating func append(_ event: SessionEvent) throws -> EventLog.Insertion {
    try store.take(event)
  }

  func events() throws -> [SessionEvent] { store.events }

  func ledger(of catalogue: Catalogue) throws -> Ledger { store.ledger(of: catalogue) }

  func medium() throws -> [UInt8] { Array(try Data(contentsOf: file.url)) }
}

@Suite struct StoreTests {
  @Test(arguments: [1, 2] as [UInt64])
  func theStoreKeepsToTheLaws(_ seed: UInt64) throws {
    let violations = try StoreLaws.violations(of: ShopStoreAdapter.self, seed: seed, count: 30)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func aDamagedFileIsRefusedInWords() throws {
    var store = try ShopStoreAdapter(opening: nil)
    for event in try InventedEvents(seed: 1, count: 3).events { _ = try store.append(event) }
    var bytes = try store.medium()
    bytes[40] ^= 1
    let error = #expect(throws: ShopStore.Damaged.self) { try ShopStoreAdapter(opening: bytes) }
    #expect(error?.description.contains("damaged") ?? false)
  }
}
