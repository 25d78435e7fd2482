public import PhienCho

extension Refusal {
  /// Appends the refusal as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"event":"c1","at":"2024-03-15T19:05:12+07:00","line":0,"reason":"unknown-offer",
  ///  "message":"event c1, line 1: the catalogue has no offer XX"}
  /// ```
  ///
  /// (One line; broken here to fit.) `line` is the request line at fault, from 0, and left out where
  /// it is the whole event. `reason` is the stable name, `message` a sentence; neither names a buyer.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"event\":")
    bytes.appendJSON(event.rawValue)
    bytes.append(json: ",\"at\":")
    bytes.appendJSON(instant.iso8601())
    if let line {
      bytes.append(json: ",\"line\":")
      bytes.appendJSON(Int64(line))
    }
    bytes.append(json: ",\"reason\":")
    bytes.appendJSON(reason.name)
    bytes.append(json: ",\"message\":")
    bytes.appendJSON(description)
    bytes.append(json: "}")
  }
}
