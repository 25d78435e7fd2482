package import Foundation

/// A folder of its own for a test, with spaces and accents in its path, and one of the examples to be
/// run in it as a user's shell would run it.
package final class Workbench: Sendable {
  /// The folder, which goes with the bench.
  package let folder: URL

  /// The program.
  package let program: URL

  /// Makes a folder for an example, which lies beside the test bundle that runs.
  package convenience init(_ name: String) throws {
    try self.init(
      at: URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent(name))
  }

  /// Makes a folder for a program that lies elsewhere.
  package init(at program: URL) throws {
    self.program = program
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("phiên chợ \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

// MARK: Files

extension Workbench {
  /// Where a file of the folder lies.
  package func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Where a file of the folder lies, for a command line.
  package func path(_ name: String) -> String { url(name).path }

  /// Writes a file, and tells its path.
  @discardableResult
  package func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: url(name))
    return path(name)
  }

  /// Writes a file, and tells its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// The bytes of a file.
  package func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  /// The text of a file.
  package func read(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Whether there is such a file or folder.
  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// What lies in the folder, or in one within it, sorted.
  package func names(in name: String = "") throws -> [String] {
    try ExampleFiles.names(in: path(name))
  }
}
