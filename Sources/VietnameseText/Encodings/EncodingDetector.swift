/// Finds out what Vietnamese text was written in, and reads it, run by run.
///
/// The measure is whether a reading is spellable Vietnamese: each word is read in every encoding,
/// and the cheapest way through the line is taken, where a misspelt word costs and so does a change
/// of encoding. Bytes that are valid UTF-8 stay as they are unless they are no Vietnamese and become
/// it: text in Vietnamese, English, French or German is not touched.
///
/// A detector remembers what the lines before were in, which decides where a line leaves it open.
public struct EncodingDetector: Sendable, Hashable {
  /// How many words each encoding has explained so far.
  private var history: [LegacyEncoding: Int] = [:]

  /// Creates a detector that has seen nothing.
  public init() {}

  /// Reads bytes: a line, or a whole text of several lines, each judged by itself.
  ///
  /// Takes linear time.
  /// - Parameter bytes: Any bytes.
  /// - Returns: The text and the runs of it that were not plain UTF-8.
  public mutating func decode(_ bytes: Span<UInt8>) -> DetectedText {
    var text = ""
    var runs: [DetectedRun] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = min(end + 1, bytes.count)
      decodeLine(bytes.extracting(start..<next), at: start, &text, &runs)
      start = next
    }
    return DetectedText(text: text, runs: runs)
  }

  /// Reads bytes; the same as for a span.
  ///
  /// Takes linear time.
  /// - Parameter bytes: Any bytes.
  /// - Returns: The text and the runs of it that were not plain UTF-8.
  public mutating func decode(_ bytes: [UInt8]) -> DetectedText { decode(bytes.span) }

  private mutating func decodeLine(
    _ line: Span<UInt8>, at offset: Int, _ text: inout String, _ runs: inout [DetectedRun]
  ) {
    var isASCII = true
    for index in line.indices where line[index] >= 0x80 { isASCII = false }
    if isASCII {
      append(KeystrokeReading(line), of: line, at: offset, &text, &runs)
      return
    }
    let units = WordUnit.units(of: line)
    let path = ReadingPath(units, prior: history)
    if path.runs.isEmpty {
      append(KeystrokeReading(amongAccents: line), of: line, at: offset, &text, &runs)
      return
    }
    for run in path.runs {
      if case .bytes(let encoding) = run.source { history[encoding, default: 0] += run.words }
      if case .mojibake(let encoding) = run.source { history[encoding, default: 0] += run.words }
    }
    text += path.text(of: line)
    runs += path.runs.map {
      DetectedRun(sourceRange: $0.range, source: $0.source, confidence: $0.confidence)
        .moved(by: offset)
    }
  }

  /// Appends a line with its keys read, or as it is.
  private func append(
    _ keys: KeystrokeReading?, of line: Span<UInt8>, at offset: Int, _ text: inout String,
    _ runs: inout [DetectedRun]
  ) {
    text += keys?.text ?? WordUnit.string(line)
    runs += keys?.runs.map { $0.moved(by: offset) } ?? []
  }
}

extension DetectedRun {
  func moved(by offset: Int) -> DetectedRun {
    DetectedRun(
      sourceRange: sourceRange.lowerBound + offset..<sourceRange.upperBound + offset,
      source: source, confidence: confidence)
  }
}
