/// Text in the form of RFC 4180 that a Vietnamese Excel opens by a double click.
///
/// A byte order mark tells Excel that the text is UTF-8; rows end in CR LF.
package struct CSVText {
  /// One cell.
  package enum Cell: Sendable, Hashable {
    /// Text, made harmless: never read as a formula, never as a number.
    case text(String)
    /// Digits that are no number, such as a telephone number: in quotation marks and nothing else, for
    /// a reader that is a program. Anything but digits is made harmless as text.
    case digits(String)
    /// A whole number, without separators.
    case number(Int64)
    /// Nothing.
    case empty
  }

  /// What stands between two cells.
  package enum Separator: String, Sendable, Hashable, CaseIterable {
    /// What RFC 4180 says.
    case comma
    /// What Excel expects where the comma is the decimal mark, as in Vietnam.
    case semicolon
  }

  private let separator: UInt8
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Creates a text of no rows.
  package init(separator: Separator = .comma) {
    self.separator = separator == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }

  /// How many bytes there are to drain.
  package var size: Int { bytes.count }

  /// Gives up the text made so far, to be written behind what was given up before.
  package mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Adds a row.
  package mutating func append(_ cells: [Cell]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(separator) }
      switch cell {
      case .text(let text): append(text)
      case .digits(let digits) where digits.utf8.allSatisfy { $0 &- 48 < 10 }:
        bytes.append(contentsOf: "\"\(digits)\"".utf8)
      case .digits(let text): append(text)
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
      case .empty: break
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func append(_ text: String) {
    let start = bytes.count
    if Self.isMisread(text) { bytes.append(UInt8(ascii: "'")) }
    bytes.append(contentsOf: text.utf8)
    for index in start..<bytes.count where Self.needsQuotes(bytes[index]) {
      quote(from: start)
      return
    }
  }

  /// Puts the text from an offset on into quotation marks, its own doubled.
  private mutating func quote(from start: Int) {
    let text = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }

  /// Whether a spreadsheet would run the text as a formula (OWASP, "CSV Injection") or take it for a
  /// number, which costs a phone or a commune code its leading zero and a long identifier its last
  /// digits.
  private static func isMisread(_ text: String) -> Bool {
    // Most cells begin with a Latin letter, Vietnamese or not, which settles it.
    guard let first = text.unicodeScalars.first else { return false }
    switch first.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return false
    default: break
    }
    // A spreadsheet trims white space and invisible characters before it looks for a formula.
    let visible = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        && $0.properties.generalCategory != .control
    }
    switch visible {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: break
    }
    if ["\t", "\r", "\n"].contains(first) { return true }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2E }
  }
}
