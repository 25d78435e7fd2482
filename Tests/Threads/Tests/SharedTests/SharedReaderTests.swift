import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// One value, many threads: each must read what a single thread reads.
///
/// Under the thread sanitizer (`Scripts/check-threads`) an access that is not ordered is a fault too.
@Suite struct SharedReaderTests {
  private static let comments = [
    "chốt 3kg thanh long nha shop 0912345678", "cho em 2 cân ổi với nửa ký na", "oi 3 can",
    "𝐜𝐡𝐨̂́𝐭 2 𝐤𝐲́ 𝐧𝐚", "hủy đơn giúp em", "ổi còn không ạ", "lấy thêm 2 gói kẹo lạc", "",
  ]

  @Test func oneReaderServesManyThreads() async throws {
    let reader = CommentReader(catalogue: try SessionScenario.named("guava").catalogue)
    let alone = Self.comments.map { reader.read($0) }
    let together = try await onThreads { _ in
      var scratch = ReadingScratch()
      return (0..<20).map { _ in
        Self.comments.map { reader.read($0, reusing: &scratch) }
      }
    }
    #expect(together.joined().allSatisfy { $0 == alone })
  }

  /// Tables that are made at their first use are made once, whoever comes first.
  @Test func readersAreMadeOnManyThreadsAtOnce() async throws {
    let catalogue = try SessionScenario.named("guava").catalogue
    let made = try await onThreads { _ in
      let reader = CommentReader(catalogue: catalogue)
      return Self.comments.map { reader.read($0) }
    }
    #expect(Set(made).count == 1)
  }

  /// A copy of a scratch that goes to another thread shares its memory until one of them writes.
  @Test func copiedScratchesDoNotMeet() async throws {
    let reader = CommentReader(catalogue: try SessionScenario.named("guava").catalogue)
    var used = ReadingScratch()
    for comment in Self.comments { _ = reader.read(comment, reusing: &used) }
    let scratch = used
    let alone = Self.comments.map { reader.read($0) }
    let together = try await onThreads { _ in
      var own = scratch
      return Self.comments.map { reader.read($0, reusing: &own) }
    }
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test func oneAddressReaderServesManyThreads() async throws {
    let reader = AddressReader()
    let address = "thôn Đoài, xã Kim An, huyện Thanh Oai, Hà Nội"
    let alone = reader.read(address)
    #expect(try await onThreads { _ in reader.read(address) }.allSatisfy { $0 == alone })
  }

  @Test func simulatorsOfOneSeedAgreeOnManyThreads() async throws {
    let scenario = try SessionScenario.named("guava")
    let sessions = try await onThreads { _ in
      Array(SessionSimulator(scenario: scenario, seed: 7, count: 300))
    }
    #expect(sessions.allSatisfy { $0 == sessions[0] && $0.count == 300 })
  }
}
