import ExampleTestSupport
import Foundation
import Testing

/// The desk, run in a folder of its own.
struct DeskBench {
  let bench: Workbench

  init() throws {
    // Another build of the desk may be named.
    let other = ProcessInfo.processInfo.environment["PHIENCHO_DESK"]
    bench =
      try other.map { try Workbench(at: URL(fileURLWithPath: $0)) } ?? Workbench("SessionDesk")
    try bench.write(Self.catalogue, to: "catalogue.json")
  }

  static let catalogue = """
    {"offers":[
     {"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":15000},
      "stock":{"grams":50000}},
     {"code":"TL","name":"Thanh long","sale":{"by":"mass","vndPerKilogram":28000}},
     {"code":"TT","name":"Thịt trâu","sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000}}]}
    """

  var folder: URL { bench.folder }

  func url(_ name: String) -> URL { bench.url(name) }

  func bytes(_ name: String) throws -> Data { try bench.bytes(name) }

  func write(_ data: Data, _ name: String) throws { try bench.write(data, to: name) }

  /// Runs the desk on lines, to the end.
  func serve(_ lines: [String], _ options: String...) throws -> Outcome {
    try serve(Data((lines.joined(separator: "\n") + "\n").utf8), options)
  }

  /// Runs the desk on bytes, to the end.
  func serve(_ input: Data, _ options: [String] = []) throws -> Outcome {
    try start(input, options).outcome()
  }

  /// Starts the desk on bytes.
  func start(_ input: Data, _ options: [String] = []) throws -> Run {
    // Invented evenings lie in the past, and their details would be purged at every start.
    let days = options.contains("--contact-days") ? [] : ["--contact-days", "36500"]
    return try bench.start(
      ["--catalogue", "catalogue.json", "--store", "s.sqlite"] + days + options, input: input)
  }

  /// The session's events, as the desk exports them.
  func export() throws -> String {
    let outcome = try bench.run("export", "--store", "s.sqlite")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// Runs a shell script in the folder, with the program as `$program`.
  func shell(_ script: String) throws -> Outcome { try bench.shell(script) }
}

extension Outcome {
  /// The answers' columns.
  var answers: [[String]] {
    output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
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
