extension Decoder {
  /// Builds a decoded value through its validating initialiser, turning a refusal into
  /// `DecodingError.dataCorrupted` at the place in the document.
  func revalidated<Value, Failure: Error & CustomStringConvertible>(
    _ build: () throws(Failure) -> Value
  ) throws -> Value {
    do {
      return try build()
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath, debugDescription: error.description, underlyingError: error))
    }
  }
}
