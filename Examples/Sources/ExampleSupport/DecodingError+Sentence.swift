extension DecodingError {
  /// What is wrong, and in which field, as a sentence a user can act on.
  package var sentence: String {
    let (context, reason): (DecodingError.Context?, String) =
      switch self {
      case .typeMismatch(_, let context): (context, "the value is of the wrong type")
      case .valueNotFound(_, let context): (context, "the value is null")
      case .keyNotFound(let key, let context):
        (context, "the field \"\(key.stringValue)\" is missing")
      case .dataCorrupted(let context):
        (context, context.codingPath.isEmpty ? "it is not JSON" : context.debugDescription)
      @unknown default: (nil, "it cannot be read")
      }
    let path = (context?.codingPath ?? []).map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
    return path.isEmpty ? reason : "field \(path.joined(separator: ".")): \(reason)"
  }
}
