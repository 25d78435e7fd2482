internal import ArgumentParser
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// Reads live comments against a catalogue, one JSON object a line in and out.
@main
struct ReadComments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ReadComments",
    abstract: "Reads live comments against a catalogue, one JSON object a line in and out.",
    discussion: """
      Each comment is an object such as {"id":"c1","text":"chốt 2kg ổi"}, with "author", "at" and \
      "pinned" where they are known. Each answer follows at once, also on a pipe that stays open. \
      A line that is not such an object gets {"line":N,"error":"…"} in its place, and the exit \
      status is 1 at the end. A bad catalogue is refused with exit status 2.
      """)

  @Option(help: ArgumentHelp("The catalogue of what is on sale.", valueName: "catalogue.json"))
  var catalogue: String

  @Option(help: "How many pieces a chục is.")
  var chuc = Chuc.ten

  @Flag(help: "Say in Vietnamese why each comment is read so, as \"explanation\".")
  var explain = false

  @Flag(help: "List the names that comments may not tell apart, and read nothing.")
  var names = false

  @Argument(help: ArgumentHelp("The comments; - for standard input.", valueName: "comments.jsonl"))
  var comments: String = "-"

  func run() throws {
    let catalogue = try refusing { () throws(FileError) in
      try SmallFile.catalogue(self.catalogue)
    }
    if names { return try list(ConfusableNames(in: catalogue)) }
    let input = try refusing { () throws(FileError) in try InputFile(comments) }
    var answers = Answers(catalogue: catalogue, chuc: chuc.rawValue, explains: explain)
    do {
      try answers.write(reading: input)
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error))
    }
    if let problem = answers.problem {
      StandardError.say(problem)
      throw ExitCode(ExitStatus.malformedInput)
    }
  }

  private func list(_ names: ConfusableNames) throws {
    var output = StandardOutput()
    for pair in names.pairs { output.bytes += Array("\(pair.explanation)\n".utf8) }
    for word in names.chatWords { output.bytes += Array("\(word.explanation)\n".utf8) }
    if names.pairs.isEmpty, names.chatWords.isEmpty {
      output.bytes += Array("Không có tên dễ nhầm.\n".utf8)
    }
    do {
      try output.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
  }

  /// Runs what must succeed before the first comment is read.
  private func refusing<Value: ~Copyable>(_ body: () throws(FileError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      StandardError.say(error.description)
      throw ExitCode(ExitStatus.refused)
    }
  }
}
