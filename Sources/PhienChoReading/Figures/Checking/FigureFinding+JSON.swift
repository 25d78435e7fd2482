extension FigureFinding {
  /// Appends the finding as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"check":"618/1.085 là 56,96%, khớp với 57%.","verdict":"agrees","rule":"share",
  ///  "figures":[[8,22],[33,36]]}
  /// ```
  ///
  /// (One line; broken here to fit.) `figures` has the byte ranges of the figures it rests on.
  ///
  /// - Parameter bytes: Where the object is appended.
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"check\":")
    bytes.appendJSON(sentence)
    bytes.append(json: ",\"verdict\":")
    bytes.appendJSON(verdict.rawValue)
    bytes.append(json: ",\"rule\":")
    bytes.appendJSON(rule.rawValue)
    bytes.append(json: ",\"figures\":")
    bytes.appendJSON(array: ranges) { range, bytes in
      bytes.append(json: "[")
      bytes.appendJSON(Int64(range.lowerBound))
      bytes.append(json: ",")
      bytes.appendJSON(Int64(range.upperBound))
      bytes.append(json: "]")
    }
    bytes.append(json: "}")
  }
}
