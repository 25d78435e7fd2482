internal import ArgumentParser
internal import ExampleSupport
internal import VietnameseText

/// An encoding as it is named on the command line.
struct EncodingName: ExpressibleByArgument {
  static let names = ["tcvn3", "vni", "vps", "viscii", "windows-1258", "viqr"]

  let encoding: LegacyEncoding

  init?(argument: String) {
    guard let encoding = LegacyEncoding(rawValue: argument.lowercased()) else { return nil }
    self.encoding = encoding
  }

  static var allValueStrings: [String] { names }
}

/// The encoding to read, or that it is to be found out.
struct SourceName: ExpressibleByArgument {
  /// Nil for "auto".
  let encoding: LegacyEncoding?

  init?(argument: String) {
    if argument.lowercased() == "auto" {
      encoding = nil
    } else if let name = EncodingName(argument: argument) {
      encoding = name.encoding
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { EncodingName.names + ["auto"] }
}

/// Reads legacy encodings.
struct Decode: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a legacy encoding, or find out which it is, and write UTF-8.",
    discussion: """
      "auto" judges line by line, and within a line run by run, by what is spellable Vietnamese; \
      what is valid UTF-8 and no misread Vietnamese stays as it is. What was found, and bytes that \
      mean nothing, are told on the standard error.
      """)

  @Option(help: "The encoding of the input.")
  var from: SourceName

  @OptionGroup var input: Input

  func run() throws {
    var detector = EncodingDetector()
    try input.eachLineOfBytes { line, number, output in
      if let encoding = from.encoding {
        let decoded = encoding.decode(
          line, options: LegacyDecodingOptions(recoversCapitals: encoding == .tcvn3))
        for loss in decoded.losses.prefix(3) { StandardError.say("line \(number), \(loss)") }
        output.append(decoded.text)
      } else {
        let detected = detector.decode(line)
        for run in detected.runs { StandardError.say("line \(number), \(run)") }
        output.append(detected.text)
      }
    }
  }
}

/// Writes legacy encodings.
struct Encode: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a legacy encoding; what it does not have becomes \"?\" and is reported.")

  @Option(help: "The encoding of the output.")
  var to: EncodingName

  @OptionGroup var input: Input

  func run() throws {
    var number = 0
    try input.eachLine { line, output in
      number += 1
      let encoded = to.encoding.encode(line)
      for loss in encoded.losses.prefix(3) { StandardError.say("line \(number), \(loss)") }
      output += encoded.bytes
    }
  }
}
