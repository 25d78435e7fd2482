extension DecodingError {
  /// What is wrong, and in which field, as a sentence a user can act on.
  package var sentence: Bilingual {
    let (context, reason): (DecodingError.Context?, Bilingual) =
      switch self {
      case .typeMismatch(_, let context):
        (context, Bilingual("giá trị không đúng kiểu", "the value is of the wrong type"))
      case .valueNotFound(_, let context):
        (context, Bilingual("giá trị là null", "the value is null"))
      case .keyNotFound(let key, let context):
        (
          context,
          Bilingual(
            "thiếu trường “\(key.stringValue)”", "the field \"\(key.stringValue)\" is missing")
        )
      case .dataCorrupted(let context):
        (
          context,
          context.codingPath.isEmpty
            ? Bilingual("không phải JSON", "it is not JSON")
            : Bilingual("giá trị không dùng được", context.debugDescription)
        )
      @unknown default: (nil, Bilingual("không đọc được", "it cannot be read"))
      }
    let path = (context?.codingPath ?? []).map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      .joined(separator: ".")
    return path.isEmpty ? reason : reason.inField(path)
  }
}

extension Bilingual {
  /// The same, with the field it is about before it.
  package func inField(_ path: String) -> Bilingual {
    Bilingual("trường \(path): \(vietnamese)", "field \(path): \(english)")
  }
}
