import Foundation
import Testing

/// A folder of its own for a test, and the desk run in it.
final class DeskBench {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bàn phiên \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.catalogue.utf8).write(to: url("catalogue.json"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let catalogue = """
    {"offers":[
     {"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":15000},
      "stock":{"grams":50000}},
     {"code":"TL","name":"Thanh long","sale":{"by":"mass","vndPerKilogram":28000}},
     {"code":"TT","name":"Thịt trâu","sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000}}]}
    """

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The answers' columns.
    var answers: [[String]] {
      output.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  func write(_ data: Data, _ name: String) throws { try data.write(to: url(name)) }

  /// Runs the desk on lines, to the end.
  func serve(_ lines: [String], _ options: String...) throws -> Outcome {
    try serve(Data((lines.joined(separator: "\n") + "\n").utf8), options)
  }

  /// Runs the desk on bytes, to the end.
  func serve(_ input: Data, _ options: [String] = []) throws -> Outcome {
    let life = try start(input, options)
    life.process.waitUntilExit()
    return Outcome(
      status: life.process.terminationStatus, output: try text(life.output),
      errors: try text(life.errors))
  }

  struct Life {
    let process: Process
    let output: URL
    let errors: URL
  }

  /// Starts the desk on bytes that lie in a file: it never waits for them.
  func start(_ input: Data, _ options: [String] = []) throws -> Life {
    try write(input, ".in")
    let process = Process()
    process.executableURL = Self.program
    // Invented evenings lie in the past, and their details would be purged at every start.
    let days = options.contains("--contact-days") ? [] : ["--contact-days", "36500"]
    process.arguments = ["--catalogue", "catalogue.json", "--store", "s.sqlite"] + days + options
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: url(".in"))
    let streams = try [".out", ".err"].map { name in
      try write(Data(), name)
      return url(name)
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    return Life(process: process, output: streams[0], errors: streams[1])
  }

  func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// The session's events, as the desk exports them.
  func export() throws -> String {
    let outcome = try shell("\"$desk\" export --store s.sqlite")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// Runs a shell script in the folder, with the program as `$desk`.
  func shell(_ script: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "(\(script)\n) >.shell-out 2>.shell-err"]
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["desk": Self.program.path]) { $1 }
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try text(url(".shell-out")),
      errors: try text(url(".shell-err")))
  }

  /// The program lies beside the test bundle that runs, unless another build of it is named.
  private static let program =
    ProcessInfo.processInfo.environment["PHIENCHO_DESK"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("SessionDesk")
}

/// The same numbers for the same seed, on every machine (xorshift64*).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(bound, 1)
  }
}
