internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads live comments against a catalogue, one JSON object a line in and out.
@main
struct ReadComments {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      exit(options.asksForHelp ? write(Options.help) : run(options))
    } catch {
      StandardError.say("Error: \(error.problem)\n\(Options.usage)")
      exit(ExitStatus.misuse)
    }
  }

  /// Runs, and returns the exit status.
  private static func run(_ options: Options) -> Int32 {
    let catalogue: Catalogue
    let input: InputFile
    do {
      catalogue = try SmallFile.catalogue(options.catalogue)
      if options.listsNames { return list(ConfusableNames(in: catalogue)) }
      input = try InputFile(options.comments)
    } catch {
      StandardError.say(error.description)
      return ExitStatus.refused
    }
    var answers = Answers(catalogue: catalogue, chuc: options.chuc, explains: options.explains)
    do {
      try answers.write(reading: input)
    } catch let error as FileError {
      return ExitStatus.of(error)
    } catch {
      StandardError.say("\(error)")
      return ExitStatus.inputOutput
    }
    guard let problem = answers.problem else { return 0 }
    StandardError.say(problem)
    return ExitStatus.malformedInput
  }

  private static func list(_ names: ConfusableNames) -> Int32 {
    let lines = names.pairs.map(\.explanation) + names.chatWords.map(\.explanation)
    let found = lines.isEmpty ? ["Không có tên dễ nhầm."] : lines
    return write(found.map { "\($0)\n" }.joined())
  }

  private static func write(_ text: String) -> Int32 {
    var output = StandardOutput()
    output.bytes += Array(text.utf8)
    do {
      try output.flush()
      return 0
    } catch {
      return ExitStatus.of(error)
    }
  }
}
