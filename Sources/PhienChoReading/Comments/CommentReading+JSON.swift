public import PhienCho

extension CommentReading {
  /// Appends the reading of a comment as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"id":"c1","intent":"order",
  ///  "lines":[{"code":"TL","action":"add","grams":3000,"evidence":[[6,9],[10,20]]}],
  ///  "phones":["+84912345678"],"review":[]}
  /// ```
  ///
  /// (One line; broken here to fit.) The fields always stand in this order. `grams` or `pieces` is
  /// left out when the quantity is unknown, and for a removal of everything.
  ///
  /// - Parameters:
  ///   - id: The comment's identifier.
  ///   - explanation: Why it is read so; its sentences are then a last member, `"explanation"`.
  ///   - bytes: Where the object is appended. It holds phone numbers in full: who shows it to
  ///     people masks them.
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(
    id: EventID, explanation: ReadingExplanation? = nil, to bytes: inout [UInt8]
  ) {
    bytes.append(json: "{\"id\":")
    bytes.appendJSON(id.rawValue)
    bytes.append(json: ",\"intent\":")
    bytes.appendJSON(intent.rawValue)
    bytes.append(json: ",\"lines\":")
    bytes.appendJSON(array: lines) { line, bytes in
      bytes.append(json: "{\"code\":")
      bytes.appendJSON(line.code.rawValue)
      bytes.append(json: ",\"action\":")
      bytes.appendJSON(line.action.rawValue)
      if let quantity = line.quantity {
        bytes.append(json: ",")
        bytes.appendJSONMember(quantity)
      }
      bytes.append(json: ",\"evidence\":")
      bytes.appendJSON(array: line.evidence) { range, bytes in
        bytes.append(json: "[")
        bytes.appendJSON(Int64(range.lowerBound))
        bytes.append(json: ",")
        bytes.appendJSON(Int64(range.upperBound))
        bytes.append(json: "]")
      }
      bytes.append(json: "}")
    }
    bytes.append(json: ",\"phones\":")
    bytes.appendJSON(array: phones) { $1.appendJSON($0.e164) }
    bytes.append(json: ",\"review\":")
    bytes.appendJSON(array: review) { $1.appendJSON($0.rawValue) }
    if let explanation {
      bytes.append(json: ",\"explanation\":")
      bytes.appendJSON(array: explanation.sentences) { $1.appendJSON($0) }
    }
    bytes.append(json: "}")
  }
}
