/// How the examples end, beside 0 for success.
package enum ExitStatus {
  /// The run went to its end, and some of its input could not be read.
  package static let malformedInput: Int32 = 1
  /// The run was refused before it began: a file is missing, or the catalogue is bad.
  package static let refused: Int32 = 2
  /// The arguments cannot be used (`EX_USAGE` of `sysexits.h`).
  package static let misuse: Int32 = 64
  /// A file could not be read or written (`EX_IOERR` of `sysexits.h`).
  package static let inputOutput: Int32 = 74
  /// The reader of our output has gone: what a shell reports for a program that SIGPIPE ends.
  package static let closedPipe: Int32 = 141

  /// Says what went wrong with a file, unless it is only a closed pipe, and returns the status.
  package static func of(_ error: FileError, in language: Language = .en) -> Int32 {
    guard !error.isClosedPipe else { return closedPipe }
    StandardError.say(error.sentence(in: language))
    return inputOutput
  }
}
