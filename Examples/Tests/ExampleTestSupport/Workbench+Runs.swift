package import Foundation

/// What a run of a program left behind.
package struct Outcome: Sendable {
  /// The exit status.
  package let status: Int32

  /// What it wrote on the standard output.
  package let bytes: Data

  /// What it wrote on the standard error.
  package let errors: String

  /// What it wrote on the standard output, as text.
  package var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines of the output that are not empty.
  package var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
}

/// A program while it runs.
package struct Run {
  /// The process.
  package let process: Process
  fileprivate let output: URL
  fileprivate let errors: URL

  /// What it has written on the standard output so far.
  package func written() throws -> Data { try Data(contentsOf: output) }

  /// Waits for its end.
  package func outcome() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, bytes: try written(),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

extension Workbench {
  /// Runs the program in the folder to its end.
  package func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program in the folder to its end, the input given at once.
  package func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
    try start(arguments, input: input).outcome()
  }

  /// Runs the program in the folder to its end, the input given at once.
  package func run(_ arguments: [String], input: String) throws -> Outcome {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs a shell script in the folder, with the program as `$program`.
  package func shell(_ script: String) throws -> Outcome {
    try start(["-c", script], of: URL(fileURLWithPath: "/bin/bash"), input: Data()).outcome()
  }

  /// Starts the program in the folder.
  ///
  /// - Parameters:
  ///   - arguments: The command line behind the program's name.
  ///   - input: What the standard input holds: the program never waits for it.
  ///   - output: Where it writes, when not to be collected.
  /// - Returns: The running program.
  /// - Throws: What the system says when it cannot be started.
  package func start(_ arguments: [String], input: Data = Data(), output: FileHandle? = nil) throws
    -> Run
  {
    try start(arguments, of: program, input: input, output: output)
  }

  private func start(
    _ arguments: [String], of executable: URL, input: Data, output: FileHandle? = nil
  ) throws -> Run {
    // Files and not pipes: neither side can then wait for the other, whatever the amount.
    let name = executable.lastPathComponent
    let (source, sink, faults) = (url(".\(name).in"), url(".\(name).out"), url(".\(name).err"))
    try input.write(to: source)
    for stream in [sink, faults] { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["program": program.path]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try output ?? FileHandle(forWritingTo: sink)
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    return Run(process: process, output: sink, errors: faults)
  }

  /// Gives the program lines one after another through a pipe that stays open, and waits for the
  /// answer to each before the next: an answer that was held back would never come.
  ///
  /// - Returns: The answers, empty ones once the program has ended, and its exit status.
  package func converse(_ arguments: [String], _ lines: [String]) throws
    -> (answers: [String], status: Int32)
  {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var answers: [String] = []
    for line in lines {
      try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
      var answer = Data()
      while !answer.contains(0x0A) {
        let more = output.fileHandleForReading.availableData
        guard !more.isEmpty else { break }
        answer += more
      }
      answers.append(String(decoding: answer, as: UTF8.self))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return (answers, process.terminationStatus)
  }
}
