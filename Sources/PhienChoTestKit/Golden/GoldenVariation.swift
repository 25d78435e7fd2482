internal import VietnameseText

/// A way to write a comment otherwise that must not change its reading; more may be added.
public struct GoldenVariation: RawRepresentable, Sendable, Hashable {
  /// The stable name of the variation.
  public let rawValue: String

  /// Creates a variation from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// No accents, and so no capitals and no styled letters.
  public static let withoutAccents = GoldenVariation(rawValue: "without-accents")
  /// Capitals throughout.
  public static let capitals = GoldenVariation(rawValue: "capitals")
  /// Every space doubled, and spaces at both ends.
  public static let doubledSpaces = GoldenVariation(rawValue: "doubled-spaces")
  /// Every space tripled, one of them a space that does not break.
  public static let tripledSpaces = GoldenVariation(rawValue: "tripled-spaces")
  /// Emoji at the end.
  public static let emoji = GoldenVariation(rawValue: "emoji")
  /// A polite "dạ" before the comment.
  public static let politeStart = GoldenVariation(rawValue: "polite-start")
  /// A polite "ạ" after the comment.
  public static let politeEnd = GoldenVariation(rawValue: "polite-end")
  /// Letters and accents as separate characters (NFD).
  public static let decomposed = GoldenVariation(rawValue: "decomposed")

  /// Every variation of this library.
  public static let all: [GoldenVariation] = [
    .withoutAccents, .capitals, .doubledSpaces, .tripledSpaces, .emoji, .politeStart, .politeEnd,
    .decomposed,
  ]

  /// The case written otherwise, with the same reading demanded.
  ///
  /// - Returns: `nil` when the reading hangs on what the variation takes away, and for a variation
  ///   that the library does not know.
  /// - Complexity: O(*n*) in the text.
  public func varied(_ comment: GoldenComment) -> GoldenComment? {
    guard self != .withoutAccents || !comment.dependsOnAccents else { return nil }
    return written(comment.text).map { comment.writing($0) }
  }

  /// A text written otherwise; `nil` for a variation that the library does not know.
  ///
  /// - Complexity: O(*n*) in the text.
  public func written(_ text: String) -> String? {
    switch self {
    case .withoutAccents: return String(decoding: FoldedText(text).bytes, as: UTF8.self)
    case .capitals: return text.uppercased()
    case .doubledSpaces: return " " + Self.widened(text, by: " ") + " "
    case .tripledSpaces: return Self.widened(text, by: "\u{A0} ")
    case .emoji: return text + " ❤️🥰"
    case .politeStart: return "dạ " + text
    case .politeEnd: return text + " ạ"
    case .decomposed: return try? NormalizationForm.nfd.normalize(text)
    default: return nil
    }
  }

  /// A text with more behind each of its spaces.
  private static func widened(_ text: String, by more: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == " " { result += more }
    }
    return result
  }
}

extension GoldenCorpus {
  /// The corpus with every case written otherwise where the variation leaves its reading alone.
  public func varied(_ variation: GoldenVariation) -> GoldenCorpus {
    GoldenCorpus(
      unchecked: comments.compactMap { variation.varied($0) }, catalogues: catalogues)
  }
}
