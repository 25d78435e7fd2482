extension ChatLogError {
  /// Appends the error as one JSON object, without a line feed: what stands in the place of the
  /// reading of a comment that could not be read.
  ///
  /// ```json
  /// {"line":7,"error":"field text: the field is missing"}
  /// ```
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"line\":")
    bytes.appendJSON(Int64(line))
    bytes.append(json: ",\"error\":")
    bytes.appendJSON((field.map { "field \($0): " } ?? "") + reason)
    bytes.append(json: "}")
  }
}
