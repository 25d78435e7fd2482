import Foundation

/// A folder of its own for a test, with spaces in its path, and the program run in it.
final class Bench {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The sample files.
  static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/adoption")

  /// The executable lies beside the test bundle that runs.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("ReportAdoption")

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sổ hộ \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func sample(_ name: String) -> String { samples.appending(path: name).path }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: folder.appendingPathComponent(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> Outcome { try launch(Self.program, arguments) }

  /// Runs a shell script in the folder, with the program as `$report`.
  func shell(_ script: String) throws -> Outcome {
    try launch(URL(fileURLWithPath: "/bin/bash"), ["-c", script])
  }

  private func launch(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["report": Self.program.path]) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files take any amount of output; a pipe that nobody empties would stop the program.
    let streams = try ["stdout", "stderr"].map { name in
      let url = folder.appendingPathComponent(".\(name)")
      try Data().write(to: url)
      return url
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
