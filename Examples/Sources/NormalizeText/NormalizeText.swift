internal import ArgumentParser
internal import ExampleSupport
internal import VietnameseText

/// Vietnamese text, line in and line out.
@main
struct NormalizeText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "NormalizeText",
    abstract: "Repairs, folds, sorts, spells and reads Vietnamese text, line in and line out.",
    discussion: """
      Each line of the input gives one line of the output, at once also on a pipe that stays open; \
      only "sort" reads all of it first. A line's end, LF or CRLF, stays as it is. Bytes that are \
      not UTF-8 become U+FFFD and are reported on the standard error; the exit status is 0. \
      "decode" takes any bytes and "encode" gives them.
      """,
    subcommands: [
      Repair.self, Fold.self, Tone.self, Syllables.self, Sort.self, Spell.self, Number.self,
      Decode.self, Encode.self, Expand.self,
    ])
}

/// The file that every subcommand reads.
struct Input: ParsableArguments {
  @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "file"))
  var file: String = "-"

  /// Gives each line to a closure as text, and writes what the closure appends.
  func eachLine(_ body: (String, inout [UInt8]) throws -> Void) throws {
    try eachLineOfBytes { line, number, output in
      try body(WellFormed.text(line, number: number), &output)
    }
  }

  /// Gives each line to a closure as bytes, and writes what the closure appends.
  func eachLineOfBytes(_ body: (Span<UInt8>, Int, inout [UInt8]) throws -> Void) throws {
    do {
      try LineFilter.run(file, body)
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error))
    }
  }
}
