package import Foundation

/// The files of the package that tests look at.
package enum ExampleFiles: Sendable {
  /// The folder of the examples' package.
  package static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the whole repository.
  package static let repository = folder.deletingLastPathComponent()

  /// The path of a bundled file, such as "ocop/ballot.json".
  package static func data(_ name: String) -> String {
    folder.appendingPathComponent("Data").appendingPathComponent(name).path
  }

  /// What lies in a folder, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
