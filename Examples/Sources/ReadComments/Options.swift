/// What the command line asks for.
///
/// Read by hand, where the other examples leave it to swift-argument-parser: that and what it brings
/// along weigh more than this whole program, which is to fit on a small machine.
struct Options: Sendable, Hashable {
  /// The path of the catalogue.
  var catalogue = ""
  /// How many pieces a chục is.
  var chuc: Int64 = 10
  /// Whether each reading says why.
  var explains = false
  /// Whether to list confusable names and read nothing.
  var listsNames = false
  /// The path of the comments.
  var comments = "-"
  /// Whether to print ``help`` and do nothing.
  var asksForHelp = false

  /// Reads the arguments behind the program's name.
  ///
  /// - Throws: ``Misuse`` for an option that is not known, lacks its value or has a wrong one.
  init(_ arguments: [String]) throws(Misuse) {
    var rest = arguments[...]
    var paths: [String] = []
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let attached = parts.count == 2 ? String(parts[1]) : nil
      switch argument.hasPrefix("--") ? String(parts.first ?? "") : argument {
      case "-h" where attached == nil, "--help" where attached == nil:
        asksForHelp = true
        return
      case "--explain" where attached == nil: explains = true
      case "--names" where attached == nil: listsNames = true
      case "--catalogue":
        catalogue = try Options.value(attached, &rest, of: "--catalogue <catalogue.json>")
      case "--chuc":
        let value = try Options.value(attached, &rest, of: "--chuc <chuc>")
        guard let chuc = Int64(value), [10, 12, 14, 16].contains(chuc) else {
          throw Misuse(problem: "--chuc is 10, 12, 14 or 16, not '\(value)'.")
        }
        self.chuc = chuc
      case "--" where attached == nil:
        paths += rest
        rest = []
      case let option where option.hasPrefix("-") && option != "-":
        throw Misuse(problem: "There is no option '\(argument)'.")
      default: paths.append(argument)
      }
    }
    guard !catalogue.isEmpty else {
      throw Misuse(problem: "Where the catalogue is must be said: --catalogue <catalogue.json>.")
    }
    guard paths.count <= 1 else {
      throw Misuse(problem: "One file of comments is read, and '\(paths[1])' is a second.")
    }
    comments = paths.first ?? "-"
  }

  private static func value(
    _ attached: String?, _ rest: inout ArraySlice<String>, of option: String
  ) throws(Misuse) -> String {
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw Misuse(problem: "There is no value for '\(option)'.")
    }
    return value
  }

  /// A command line that cannot be used.
  struct Misuse: Error, Sendable, Hashable {
    /// What is wrong, in a sentence.
    let problem: String
  }

  /// How the program is called.
  static let usage = """
    Usage: ReadComments --catalogue <catalogue.json> [--chuc <chuc>] [--explain] [--names] \
    [<comments.jsonl>]
    """

  /// What the program does and is told.
  static let help = """
    Reads live comments against a catalogue, one JSON object a line in and out.

    Each comment is an object such as {"id":"c1","text":"chốt 2kg ổi"}, with "author", "at" and
    "pinned" where they are known. Each answer follows at once, also on a pipe that stays open.
    A line that is not such an object gets {"line":N,"error":"…"} in its place, and the exit
    status is 1 at the end. A bad catalogue is refused with exit status 2.

    \(usage)

      <comments.jsonl>              The comments; - for standard input. (default: -)

      --catalogue <catalogue.json>  The catalogue of what is on sale.
      --chuc <chuc>                 How many pieces a chục is: 10, 12, 14 or 16. (default: 10)
      --explain                     Say in Vietnamese why each comment is read so, as "explanation".
      --names                       List the names that comments may not tell apart, and read nothing.
      -h, --help                    Show this.

    """
}
