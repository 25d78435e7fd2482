import Foundation

/// One run of the built executable, as a user's shell would make it.
struct CheckFiguresRun {
  let status: Int32
  let output: String
  let errors: String

  /// The objects, one a line.
  let lines: [[String: Any]]

  /// The executable lies beside the test bundle that runs.
  private static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("CheckFigures")

  /// Runs in a new folder that holds the files, the input given at once.
  init(_ arguments: [String], files: [String: String] = [:], input: Data = Data()) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("báo cáo \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    func file(_ name: String, _ data: Data = Data()) throws -> URL {
      let url = folder.appendingPathComponent(name)
      try data.write(to: url)
      return url
    }
    // Files and not pipes: neither side can then wait for the other.
    let (sink, faults) = (try file("stdout"), try file("stderr"))
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: try file("stdin", input))
    process.standardOutput = try FileHandle(forWritingTo: sink)
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: sink), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: faults), as: UTF8.self)
    lines = try output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }
}
