internal import PhienChoReading
internal import PhienChoTestKit

extension [UInt8] {
  /// Appends a report as one JSON object and a line feed.
  mutating func appendJSON(_ report: GoldenReport, withMisses: Bool) {
    append(contentsOf: #"{"total":"#.utf8)
    appendJSON(report.total)
    append(contentsOf: #","groups":{"#.utf8)
    appendJSON(report.groups)
    append(contentsOf: #"},"regions":{"#.utf8)
    appendJSON(report.regions)
    append(contentsOf: #"},"intents":{"#.utf8)
    appendJSON(intents: report.total)
    append(contentsOf: "}".utf8)
    if withMisses {
      append(contentsOf: #","misses":["#.utf8)
      for (index, miss) in report.misses.enumerated() {
        append(contentsOf: (index > 0 ? "," : "").utf8)
        appendJSON(miss)
      }
      append(contentsOf: "]".utf8)
    }
    append(contentsOf: "}\n".utf8)
  }

  private mutating func appendJSON(_ score: GoldenScore) {
    let fields: [(String, Int)] = [
      ("count", score.count), ("exact", score.exact), ("accepted", score.accepted),
      ("acceptedExact", score.acceptedExact), ("reviewDemanded", score.reviewDemanded),
    ]
    let text = fields.map { "\"\($0)\":\($1)" }.joined(separator: ",")
    append(contentsOf: "{\(text)}".utf8)
  }

  private mutating func appendJSON(_ parts: [GoldenReport.Part]) {
    for (index, part) in parts.enumerated() {
      append(contentsOf: (index > 0 ? "," : "").utf8)
      appendQuoted(part.name)
      append(contentsOf: ":".utf8)
      appendJSON(part.score)
    }
  }

  /// How many cases of each intent were read as which.
  private mutating func appendJSON(intents score: GoldenScore) {
    let intents = CommentReading.Intent.allCases
    let rows = intents.map { expected in
      let cells = intents.map { "\"\($0)\":\(score.count(expecting: expected, found: $0))" }
      return "\"\(expected)\":{\(cells.joined(separator: ","))}"
    }
    append(contentsOf: rows.joined(separator: ",").utf8)
  }

  private mutating func appendJSON(_ miss: GoldenVerdict) {
    append(contentsOf: #"{"id":"#.utf8)
    appendQuoted(miss.comment.id)
    append(contentsOf: #","text":"#.utf8)
    appendQuoted(PhoneNumber.redacted(miss.comment.text))
    append(contentsOf: #","expected":["#.utf8)
    for (index, reading) in ([miss.comment.expected] + miss.comment.alternatives).enumerated() {
      append(contentsOf: (index > 0 ? "," : "").utf8)
      appendQuoted(reading.description)
    }
    append(contentsOf: #"],"got":"#.utf8)
    appendQuoted(miss.found.description)
    append(contentsOf: #","confident":\#(miss.isWrongAndConfident)}"#.utf8)
  }

  /// Appends a string in quotes, with the escapes RFC 8259 § 7 requires.
  private mutating func appendQuoted(_ text: String) {
    append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
      case 0x20...: append(byte)
      default:
        let digits = String(byte, radix: 16)
        append(contentsOf: (#"\u00"# + (byte < 16 ? "0" : "") + digits).utf8)
      }
    }
    append(0x22)
  }
}
