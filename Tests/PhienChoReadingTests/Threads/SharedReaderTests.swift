import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// One value, many threads: each must read what a single thread reads.
///
/// Under the thread sanitizer (`Scripts/check-threads`) an access that is not ordered is a fault too.
@Suite struct SharedReaderTests {
  /// Runs the same work in eight tasks at once.
  private func onThreads<Result: Sendable>(
    _ work: @escaping @Sendable () -> Result
  ) async -> [Result] {
    await withTaskGroup(of: Result.self) { group in
      for _ in 0..<8 { group.addTask { work() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private static let comments = [
    "chốt 3kg thanh long nha shop 0912345678", "cho em 2 cân ổi với nửa ký na", "oi 3 can",
    "𝐜𝐡𝐨̂́𝐭 2 𝐤𝐲́ 𝐧𝐚", "hủy đơn giúp em", "ổi còn không ạ", "lấy thêm 2 gói kẹo lạc", "",
  ]

  @Test func oneReaderServesManyThreads() async throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    let alone = Self.comments.map { reader.read($0).short }
    let together = await onThreads {
      var scratch = ReadingScratch()
      return (0..<20).map { _ in
        Self.comments.map { reader.read($0, reusing: &scratch).short }
      }
    }
    #expect(together.joined().allSatisfy { $0 == alone })
  }

  /// Tables that are made at their first use are made once, whoever comes first.
  @Test func readersAreMadeOnManyThreadsAtOnce() async throws {
    let catalogue = try MarketCatalogue.make()
    let made = await onThreads {
      let reader = CommentReader(catalogue: catalogue)
      return Self.comments.map { reader.read($0).short }
    }
    #expect(Set(made).count == 1)
  }

  /// A copy of a scratch that goes to another thread shares its memory until one of them writes.
  @Test func copiedScratchesDoNotMeet() async throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var used = ReadingScratch()
    for comment in Self.comments { _ = reader.read(comment, reusing: &used) }
    let scratch = used
    let alone = Self.comments.map { reader.read($0).short }
    let together = await onThreads {
      var own = scratch
      return Self.comments.map { reader.read($0, reusing: &own).short }
    }
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test func oneAddressReaderServesManyThreads() async {
    let reader = AddressReader()
    let address = "thôn Đoài, xã Kim An, huyện Thanh Oai, Hà Nội"
    let alone = reader.read(address)
    #expect(await onThreads { reader.read(address) }.allSatisfy { $0 == alone })
  }

  @Test func simulatorsOfOneSeedAgreeOnManyThreads() async throws {
    let scenario = try SessionScenario.named("guava")
    let sessions = await onThreads {
      Array(SessionSimulator(scenario: scenario, seed: 7, count: 300))
    }
    #expect(sessions.allSatisfy { $0 == sessions[0] && $0.count == 300 })
  }
}
