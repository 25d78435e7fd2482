import Foundation
import FuzzTargets
import Testing

/// Replays what the fuzzers found, and a little noise, so that a fault stays mended.
@Suite struct FuzzTests {
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

  @Test(arguments: FuzzTarget.all.map(\.name))
  func whatWasFoundStaysMended(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let folder = Self.corpus.appendingPathComponent(name)
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    for file in files.sorted(by: { $0.path < $1.path }) {
      target.check(Array(try Data(contentsOf: file)))
    }
    #expect(!files.isEmpty, "Corpus/\(name) holds nothing")
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func noiseIsTaken(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    var state: UInt64 = 42
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    target.check([])
    for length in 0..<64 { target.check((0..<length).map { _ in next() }) }
  }
}
