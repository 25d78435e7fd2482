internal import ArgumentParser
internal import ExampleSupport
internal import VietnameseText

/// A tone style as it is named on the command line.
enum StyleName: String, ExpressibleByArgument, CaseIterable {
  case traditional
  case reformed

  var style: ToneStyle { self == .traditional ? .traditional : .reformed }
}

/// Mends what keyboards, phones and other programs do to text.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mend composition, marks, look-alikes, invisible characters and misplaced tones.")

  @Option(help: "Write all tones in one style: traditional (hòa) or reformed (hoà).")
  var style: StyleName?

  @Flag(help: "Shorten stretched letters: chốttttt is chốt.")
  var shortenStretched = false

  @Flag(help: "Tell on the standard error what is changed, where and why.")
  var showChanges = false

  @OptionGroup var input: Input

  func run() throws {
    var options = RepairOptions.standard
    options.toneStyle = style?.style
    options.shortensStretched = shortenStretched
    let repair = TextRepair(options)
    var number = 0
    try input.eachLine { line, output in
      number += 1
      if showChanges {
        let mended = repair.repair(line)
        for change in mended.changes { StandardError.say("line \(number), \(change)") }
        output.append(mended.text)
      } else {
        output.append(repair.repaired(line))
      }
    }
  }
}

/// Folds to search keys.
struct Fold: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fold to the search key: no tones, no shapes, đ as d, lower case.")

  @OptionGroup var input: Input

  func run() throws {
    try input.eachLine { line, output in output.append(SearchFold.key(line)) }
  }
}

/// Writes tones in one style.
struct Tone: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write tones in one style; words that are no syllables stay as they are.")

  @Option(help: "traditional (hòa, khỏe, thúy) or reformed (hoà, khoẻ, thuý).")
  var style: StyleName

  @OptionGroup var input: Input

  func run() throws {
    try input.eachLine { line, output in
      output.append(ToneMarks.repair(line, style: style.style).text)
    }
  }
}

/// Takes syllables apart.
struct Syllables: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take syllables apart: onset, medial, nucleus, coda and tone, separated by tabs.",
    discussion: """
      A word that is no Vietnamese syllable, and a line without a word, gives "-". Of a line with \
      several words each is taken apart, with a space between them.
      """)

  @OptionGroup var input: Input

  func run() throws {
    try input.eachLine { line, output in
      var isFirst = true
      SyllableScanner.forEachWord(in: line) { word in
        if !isFirst { output.append(0x20) }
        isFirst = false
        guard let syllable = word.syllable else {
          output.append("-")
          return
        }
        let parts = [
          syllable.onset.rawValue, syllable.medial.rawValue, syllable.nucleus.rawValue,
          syllable.coda.rawValue, "\(syllable.tone)",
        ]
        output.append(parts.joined(separator: "\t"))
      }
      if isFirst { output.append("-") }
    }
  }
}

/// Writes out short forms.
struct Expand: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write out the short forms of chat: ko bt is không biết.")

  @OptionGroup var input: Input

  func run() throws {
    let expander = ChatExpander()
    try input.eachLine { line, output in output.append(expander.expand(line).text) }
  }
}
