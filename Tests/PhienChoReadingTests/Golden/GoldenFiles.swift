import Foundation
import PhienCho
import PhienChoReading
import PhienChoTestKit

/// The golden comments of this package, as its tests find them.
enum GoldenFiles {
  /// `Tests/GoldenComments`.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("GoldenComments")

  /// The groups' files, in the order of their names.
  static func groups() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func comments(in group: URL) throws -> [GoldenComment] {
    try GoldenComment.decode(Array(try Data(contentsOf: group)))
  }

  /// The whole corpus.
  static func corpus() throws -> GoldenCorpus {
    let cases = try groups().flatMap { try comments(in: $0) }
    var catalogues: [String: Catalogue] = [:]
    for name in Set(cases.map(\.catalogue)) {
      let file = folder.appendingPathComponent("catalogues/\(name).json")
      catalogues[name] = try CatalogueJSON.decode(Array(try Data(contentsOf: file)))
    }
    return try GoldenCorpus(comments: cases, catalogues: catalogues)
  }
}
