internal import ArgumentParser
internal import ExampleSupport
internal import VietnameseText

/// Sorts lines as Vietnamese dictionaries do.
struct Sort: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sort lines as Vietnamese dictionaries do: syllable by syllable, tones last.",
    discussion: "Lines that are equal in the order of dictionaries keep the order they had.")

  @Flag(help: "Sort numbers by their value: 2 before 10.")
  var numeric = false

  @OptionGroup var input: Input

  func run() throws {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.contents(of: input.file)
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      lines.append(
        WellFormed.text(bytes.span.extracting(start..<end), number: lines.count + 1))
      start = end + 1
    }
    var output = StandardOutput()
    do {
      for line in DictionaryOrder(isNumeric: numeric).sorted(lines) {
        output.bytes.append(line)
        output.bytes.append(0x0A)
        try output.flushIfLarge()
      }
      try output.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
  }
}
