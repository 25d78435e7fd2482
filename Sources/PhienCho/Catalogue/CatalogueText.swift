/// The rules for the texts a catalogue is made of.
enum CatalogueText {
  /// An identifier or code: 1 to 64 UTF-8 bytes that can be typed, seen and compared.
  ///
  /// Format characters (zero-width joiners, direction marks) are refused because two codes that
  /// look the same would differ.
  static func identifier(
    _ text: String, of part: CatalogueError.Part, field: String
  ) throws(CatalogueError) -> String {
    guard isIdentifier(text) else {
      throw CatalogueError(
        .malformed, in: part, field: field, value: text,
        reason: "must be 1 to 64 bytes without spaces or invisible characters")
    }
    return text
  }

  /// Whether a text is 1 to 64 UTF-8 bytes that can be typed, seen and compared.
  static func isIdentifier(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace
          && ![.control, .format].contains(scalar.properties.generalCategory)
      }
  }

  /// Whether a text has something other than white space, and is on one line.
  static func isName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.contains { !$0.properties.isWhitespace }
      && !scalars.contains {
        [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      }
  }

  /// A name shown to people: something other than white space, and on one line.
  static func name(
    _ text: String, of part: CatalogueError.Part, _ subject: String, field: String
  ) throws(CatalogueError) -> String {
    guard isName(text) else {
      throw CatalogueError(
        .malformed, in: part, subject: subject, field: field, value: text,
        reason: "must be a name on one line")
    }
    return text
  }
}
