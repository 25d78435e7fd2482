internal import ArgumentParser

/// The desk of a live session: comments and commands in, answers out, nothing answered lost.
@main
struct SessionDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "SessionDesk",
    abstract: "Keeps a session while it is live: comments and commands in, answers out.",
    discussion: """
      Reads the standard input line by line: comments as the platforms write them, \
      "buyer<TAB>text", "id<TAB>buyer<TAB>text", and the operator's commands, which begin with / \
      (try /giúp). Every line is answered once it is on the device, and not before: whatever stops \
      the program, what was answered with "ghi" is there when it is started again with the same \
      files, once. Buyers are numbered, and their details kept apart.
      """,
    subcommands: [Live.self, Export.self, Measure.self], defaultSubcommand: Live.self)
}
