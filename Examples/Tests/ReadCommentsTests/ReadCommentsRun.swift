import Foundation

/// One run of the built executable, as a user's shell would make it.
struct ReadCommentsRun {
  let status: Int32
  let output: String
  let errors: String

  /// The answers, one a line.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The executable lies beside the test bundle that runs.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("ReadComments")

  /// Runs to the end, the input given at once.
  init(_ arguments: [String], input: Data = Data()) throws {
    let folder = try TemporaryFolder()
    // Files and not pipes: neither side can then wait for the other.
    let source = try folder.write(input, to: "input")
    let sink = try folder.write(Data(), to: "output")
    let faults = try folder.write(Data(), to: "errors")
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: sink)
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: sink), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: faults), as: UTF8.self)
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

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ data: Data, to name: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file
  }

  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name).path
  }
}
