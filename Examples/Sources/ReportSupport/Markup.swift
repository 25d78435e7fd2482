import Mustache

/// Escaping for HTML, to the Unicode scalar.
///
/// The template library escapes whole characters, and leaves a quotation mark alone that carries a
/// combining accent; a browser does not.
package struct MarkupEscaping: MustacheContentType {
  /// The name a template asks for this escaping by.
  package static let name = "ESCAPED-HTML"

  /// Takes the escaping for use.
  package init() {}

  /// Escapes a text.
  package func escapeText(_ text: String) -> String { text.escapedForMarkup }
}

extension String {
  /// The text with the five characters that mean something in HTML and SVG written as references.
  package var escapedForMarkup: String {
    guard utf8.contains(where: \.isMarkup) else { return self }
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension UInt8 {
  fileprivate var isMarkup: Bool {
    switch Unicode.Scalar(self) {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }
}
