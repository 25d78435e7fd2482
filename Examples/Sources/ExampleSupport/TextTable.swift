/// A table in plain text whose columns stay aligned whatever script a cell is written in.
package struct TextTable {
  /// Where a cell's text stands in its column.
  package enum Alignment: Sendable {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]]

  /// Creates a table with its header row; one alignment for each column.
  package init(_ header: [(String, Alignment)]) {
    alignments = header.map(\.1)
    rows = [header.map(\.0)]
  }

  /// Adds a row; missing cells are blank, surplus cells are dropped.
  package mutating func append(_ cells: [String]) {
    rows.append(alignments.indices.map { $0 < cells.count ? cells[$0] : "" })
  }

  /// The lines of the table, the header ruled off from the rows.
  package var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.reduce(0) { max($0, $1[column].displayWidth) }
    }
    var lines = rows.map { row in line(row, widths) }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var text = ""
    for column in alignments.indices {
      let padding = String(repeating: " ", count: widths[column] - row[column].displayWidth)
      if column > 0 { text += "  " }
      text += alignments[column] == .left ? row[column] + padding : padding + row[column]
    }
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}

extension String {
  /// How many columns of a terminal the text takes: wide characters and emoji two, marks none.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    // The most of any text needs no look-up; a selector (U+FE0F) would still make it wide.
    if scalar.isLatin, !utf8.contains(0xEF) { return 1 }
    guard !scalar.isWide else { return 2 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is of ASCII that can be seen, or a Latin letter as Vietnamese has them.
  fileprivate var isLatin: Bool {
    switch value {
    case 0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether Unicode Standard Annex #11 calls the character wide, to the block.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
