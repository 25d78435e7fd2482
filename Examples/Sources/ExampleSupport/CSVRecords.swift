/// Reads records of comma-separated values: RFC 4180, lines ended by LF or CR LF, in UTF-8.
///
/// A byte order mark is skipped. A quoted field may hold commas, line ends and doubled quotes.
package struct CSVRecords: Sendable {
  /// One record and the line it begins on, counted from 1.
  package struct Record: Sendable {
    /// The line.
    package var line: Int
    /// The values, one at least.
    package var fields: [String]

    /// Whether it is only an empty line.
    package var isBlank: Bool { fields == [""] }
  }

  /// What is wrong with a text.
  package struct Fault: Error, CustomStringConvertible {
    /// The line, counted from 1.
    package let line: Int
    /// What is wrong, in words.
    package let reason: Bilingual

    /// A sentence a user can act on, in both languages.
    package var sentence: Bilingual {
      Bilingual("dòng \(line): \(reason.vietnamese)", "line \(line): \(reason.english)")
    }

    /// The sentence in English.
    package var description: String { sentence.english }
  }

  private let bytes: [UInt8]
  private var place: Int
  private var line = 1

  /// Begins to read.
  ///
  /// - Throws: ``Fault`` for bytes that are not UTF-8.
  package init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw Fault(
        line: 1 + bytes[..<offset].count { $0 == 0x0A },
        reason: Bilingual("văn bản không ở mã UTF-8", "the text is not UTF-8"))
    }
  }

  /// The next record; `nil` at the end.
  ///
  /// - Throws: ``Fault`` for quotation marks that do not fit.
  package mutating func next() throws(Fault) -> Record? {
    guard place < bytes.count else { return nil }
    var record = Record(line: line, fields: [])
    while true {
      record.fields.append(try field())
      guard place < bytes.count else { return record }
      let separator = bytes[place]
      place += 1
      switch separator {
      case UInt8(ascii: ","): continue
      case 0x0D:
        // Only before a line feed, which `field` has made sure of.
        place += 1
        line += 1
        return record
      default:
        line += 1
        return record
      }
    }
  }

  /// Reads up to a comma or the end of the line.
  private mutating func field() throws(Fault) -> String {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: ","), !isLineEnd {
        guard bytes[place] != UInt8(ascii: "\"") else {
          throw Fault(
            line: line,
            reason: Bilingual(
              "dấu nháy kép nằm trong ô không có nháy",
              "a quotation mark inside a field without them"))
        }
        place += 1
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    let firstLine = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\"") else {
        if byte == 0x0A { line += 1 }
        text.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        text.append(byte)
        place += 1
        continue
      }
      guard place == bytes.count || bytes[place] == UInt8(ascii: ",") || isLineEnd else {
        throw Fault(
          line: line,
          reason: Bilingual(
            "sau dấu nháy đóng còn chữ khác", "something follows a closing quotation mark"))
      }
      return String(decoding: text, as: UTF8.self)
    }
    throw Fault(
      line: firstLine,
      reason: Bilingual("dấu nháy kép chưa đóng", "a quotation mark is not closed"))
  }

  private var isLineEnd: Bool {
    bytes[place] == 0x0A
      || (bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A)
  }
}
