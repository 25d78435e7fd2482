import ExampleTestSupport
import Foundation

/// One run of the program.
struct CheckFiguresRun {
  let status: Int32
  let output: String
  let errors: String

  /// The objects, one a line.
  let lines: [[String: Any]]

  /// Runs in a new folder that holds the files, the input given at once.
  init(_ arguments: [String], files: [String: String] = [:], input: Data = Data()) throws {
    let bench = try Workbench("CheckFigures")
    for (name, text) in files { try bench.write(text, to: name) }
    let outcome = try bench.run(arguments, input: input)
    status = outcome.status
    output = outcome.output
    errors = outcome.errors
    lines = try outcome.lines.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }
}
