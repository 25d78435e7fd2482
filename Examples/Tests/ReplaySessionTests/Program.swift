import Foundation
import Testing

/// A folder of its own for a test, with spaces in its path, and the program run in it.
final class Workbench {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("phiên chợ \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: folder.appendingPathComponent(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> Outcome {
    try launch(Self.program, arguments)
  }

  /// Runs a shell script in the folder, with the program as `$replay`.
  func shell(_ script: String) throws -> Outcome {
    try launch(URL(fileURLWithPath: "/bin/bash"), ["-c", script])
  }

  private func launch(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["replay": Self.program.path]) { $1 }
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

  /// The program lies beside the test bundle that runs.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("ReplaySession")
}

extension Workbench {
  static let catalogue = """
    {"offers":[
     {"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":15000},
      "stock":{"grams":5000},"producer":"H1"},
     {"code":"TT","name":"Thịt trâu","sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000}}],
     "producers":[{"id":"H1","name":"Hộ Lò Văn Pản","kind":"household"}]}
    """

  static let chat = """
    {"id":"c1","text":"chốt 3kg ổi 0912345678","author":"u1","authorName":"Hoàng Thị Bưởi","at":"2024-03-15T19:05:12+07:00"}
    {"id":"c2","text":"lấy 2 gói thịt trâu <script>alert(1)</script>","author":"u2","authorName":"=<script>Đào</script>","at":"2024-03-15T19:06:00+07:00"}
    {"id":"c3","text":"cho em 4kg ổi","author":"u3","authorName":"Trần Văn Cam","at":"2024-03-15T19:07:00+07:00"}
    {"id":"c4","text":"còn không shop","author":"u4","at":"2024-03-15T19:07:30+07:00"}
    {"id":"c5","text":"chốt 1kg ổi","author":"u5","role":"host","at":"2024-03-15T19:08:00+07:00"}
    {"id":"c6","text":"chốt 1kg ổi","at":"2024-03-15T19:08:30+07:00"}
    không phải JSON
    {"id":"c7","text":"chốt 1kg ổi","author":"u7","at":"2024-03-15T19:09:00+07:00"}
    {"id":"c7","deleted":true,"at":"2024-03-15T19:09:30+07:00"}

    """

  static let sellers = """
    {"schema":"phiencho.session-log","version":1}
    {"action":"confirm","at":"2024-03-15T20:00:00+07:00","buyer":"u1","id":"o1"}

    """

  /// A folder with a small session in it.
  static func withSession() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(catalogue, to: "catalogue.json")
    try bench.write(chat, to: "chat.jsonl")
    try bench.write(sellers, to: "operator.jsonl")
    return bench
  }
}
