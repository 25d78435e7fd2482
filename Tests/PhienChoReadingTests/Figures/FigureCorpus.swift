import Foundation
import PhienChoReading

/// The golden sentences of `Tests/GoldenFigures`, with the figures they hold.
struct FigureCorpus {
  struct Sentence {
    let text: String
    let why: String
    /// The figures as JSON, without their offsets.
    let figures: [String]
  }

  let sentences: [Sentence]

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("GoldenFigures/figures.jsonl")
    sentences = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      guard
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String, let why = object["why"] as? String,
        let figures = object["figures"] as? [[String: Any]]
      else { throw CocoaError(.fileReadCorruptFile) }
      return Sentence(text: text, why: why, figures: try figures.map(Self.canonical))
    }
  }

  /// A figure's fields in one order, so that figures can be compared as text.
  static func canonical(_ object: [String: Any]) throws -> String {
    var object = object
    object["start"] = nil
    object["end"] = nil
    return String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys),
      as: UTF8.self)
  }

  /// The figures that the reader finds, written as those of the corpus.
  static func read(_ text: String, with reader: inout FigureReader) throws -> [String] {
    let bytes = Array(text.utf8)
    return try reader.figures(inUTF8: bytes.span).map { figure in
      var line: [UInt8] = []
      figure.appendJSON(in: bytes.span, to: &line)
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      return try canonical(object ?? [:])
    }
  }
}
