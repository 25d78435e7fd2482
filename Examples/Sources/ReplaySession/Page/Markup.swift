import Mustache

/// Escaping for HTML, to the Unicode scalar.
///
/// The template library escapes whole characters, and leaves a quotation mark alone that carries a
/// combining accent; a browser does not.
struct MarkupEscaping: MustacheContentType {
  /// The name a template asks for this escaping by.
  static let name = "ESCAPED-HTML"

  func escapeText(_ text: String) -> String { text.escapedForMarkup }
}

extension String {
  /// The text with the five characters that mean something in HTML and SVG written as references.
  var escapedForMarkup: String {
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
