import Foundation

/// One run of the built executable, as a user's shell would make it.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// The answers, one a line.
  var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }

  /// The executable lies beside the test bundle that runs.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("GradeOCOP")

  /// The sample files.
  static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/ocop")

  static func sample(_ name: String) -> String { samples.appending(path: name).path }

  /// Runs to the end, the input given at once.
  init(_ arguments: [String], input: String = "") throws {
    let folder = try TemporaryFolder()
    // Files and not pipes: neither side can then wait for the other.
    let source = try folder.write(input, to: "input")
    let sink = try folder.write("", to: "output")
    let faults = try folder.write("", to: "errors")
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.standardInput = FileHandle(forReadingAtPath: source)
    process.standardOutput = FileHandle(forWritingAtPath: sink)
    process.standardError = FileHandle(forWritingAtPath: faults)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: URL(filePath: sink)), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(filePath: faults)), as: UTF8.self)
  }
}

/// A folder that goes with its last user.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("phiên chợ \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
