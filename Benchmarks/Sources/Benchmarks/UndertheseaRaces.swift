internal import Foundation
internal import VietnameseText

/// The repair against underthesea's `text_normalize`, in a Python process that waits for its turns.
///
/// underthesea (github.com/undertheseanlp/underthesea) is the library of Python for Vietnamese.
enum UndertheseaRaces {
  static func all(_ corpora: Corpora, python: String) throws -> [Race] {
    let repair = TextRepair()
    return try [corpora.prose, corpora.decomposed, corpora.comments].map { corpus in
      // It is so slow that a part of the text has to do.
      let lines = Array(corpus.lines.prefix(corpus.lines.count / 20 + 1))
      let rival = try PythonProcess(python, program: program, lines: lines)
      return Race(
        operation: "repair", corpus: corpus.name, amount: lines.reduce(0) { $0 + $1.utf8.count },
        unit: "B",
        ours: Contestant(name: "ours") {
          lines.reduce(0) { $0 &+ repair.repaired($1).utf8.count }
        },
        rivals: [Contestant(name: "underthesea text_normalize") { rival.takeTurn() }],
        goals: [Goal(rival: "underthesea text_normalize", atLeast: 100, aim: 250)])
    }
  }

  private static let program = """
    import sys
    from underthesea import text_normalize
    lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")
    print("ready", flush=True)
    for _ in sys.stdin:
        print(sum(len(text_normalize(line)) for line in lines), flush=True)
    """
}

/// A Python program that does its work once for each line it is sent.
private final class PythonProcess {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())

  init(_ python: String, program: String, lines: [String]) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("phiencho-\(UUID().uuidString).txt")
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", program, file.path]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    while let line = answer(), line != "ready" {}
    try FileManager.default.removeItem(at: file)
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Waits for the work to be done once.
  func takeTurn() -> Int {
    input.fileHandleForWriting.write(Data("\n".utf8))
    return answer().flatMap(Int.init) ?? 0
  }

  private func answer() -> String? {
    var line: [UInt8] = []
    while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first {
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }
}
