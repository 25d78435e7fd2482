package import PhienCho

/// A file of certificates: one a line, the columns named by its first line.
///
/// `number`, `stars` and `issued` are required; `product`, `code`, `revoked`, `ground`,
/// `superseded`, `successor`, `filed` and `decided` may be left out or empty; others are ignored.
package struct CertificatesCSV: Sendable {
  /// One line: a certificate, and what it is for.
  package struct Row: Sendable {
    /// The certificate.
    package var certificate: OCOPCertificate
    /// The product's name; empty when the file has none.
    package var product: String
  }

  /// What is wrong with a file, and where.
  package struct Fault: Error, CustomStringConvertible {
    /// The line, counted from 1.
    package let line: Int
    /// The column at fault, when one is.
    package let field: String?
    /// What is wrong, in words.
    package let reason: Bilingual

    /// A sentence a user can act on, in both languages.
    package var sentence: Bilingual {
      Bilingual(
        "dòng \(line)\(field.map { ", cột \($0)" } ?? ""): \(reason.vietnamese)",
        "line \(line)\(field.map { ", field \($0)" } ?? ""): \(reason.english)")
    }

    /// The sentence in English.
    package var description: String { sentence.english }

    init(line: Int, field: String? = nil, _ vietnamese: String, _ english: String) {
      self.line = line
      self.field = field
      reason = Bilingual(vietnamese, english)
    }
  }

  /// The certificates, in the order of the file.
  package private(set) var rows: [Row] = []
  private var columns: [Column: Int] = [:]

  private enum Column: String, CaseIterable {
    case number, product, code, stars, issued, revoked, ground, superseded, successor, filed
    case decided
  }

  /// Reads a file's text.
  ///
  /// - Throws: ``Fault`` or ``CSVRecords/Fault`` naming the line, the field and the reason.
  package init(_ bytes: [UInt8]) throws {
    var records = try CSVRecords(bytes)
    guard let header = try records.next(), !header.isBlank else {
      throw Fault(
        line: 1, "dòng đầu phải ghi tên các cột", "the first line must name the columns")
    }
    for (place, name) in header.fields.enumerated() {
      guard let column = Column(rawValue: name) else { continue }
      guard columns.updateValue(place, forKey: column) == nil else {
        throw Fault(line: 1, field: name, "cột ghi hai lần", "the column is named twice")
      }
    }
    for column in [Column.number, .stars, .issued] where columns[column] == nil {
      throw Fault(line: 1, field: column.rawValue, "thiếu cột này", "the column is missing")
    }
    var lines: [String: Int] = [:]
    while let record = try records.next() {
      guard !record.isBlank else { continue }
      guard record.fields.count == header.fields.count else {
        throw Fault(
          line: record.line,
          "có \(record.fields.count) ô, mà dòng đầu ghi \(header.fields.count) cột",
          "has \(record.fields.count) fields, and the first line names \(header.fields.count)")
      }
      let row = try row(record)
      if let other = lines.updateValue(record.line, forKey: row.certificate.number) {
        throw Fault(
          line: record.line, field: "number",
          "“\(row.certificate.number)” đã có ở dòng \(other)",
          "\"\(row.certificate.number)\" is on line \(other) already")
      }
      rows.append(row)
    }
  }

  private func text(_ column: Column, _ record: CSVRecords.Record) -> String? {
    guard let place = columns[column], !record.fields[place].isEmpty else { return nil }
    return record.fields[place]
  }

  private func required(_ column: Column, _ record: CSVRecords.Record) throws -> String {
    guard let text = text(column, record) else {
      throw Fault(line: record.line, field: column.rawValue, "còn trống", "is empty")
    }
    return text
  }

  private func day(_ column: Column, _ record: CSVRecords.Record) throws -> CalendarDate? {
    guard let text = text(column, record) else { return nil }
    guard let day = CalendarDate(text) else {
      throw Fault(
        line: record.line, field: column.rawValue,
        "“\(text)” không phải ngày viết như 2026-05-22",
        "\"\(text)\" is not a day such as 2026-05-22")
    }
    return day
  }

  private func row(_ record: CSVRecords.Record) throws -> Row {
    /// Runs a step of the domain, whose error is told at a column.
    func at<Value>(_ column: Column, _ body: () throws -> Value) throws -> Value {
      do {
        return try body()
      } catch let error as OCOPError {
        throw Fault(
          line: record.line, field: column.rawValue, "giá trị không dùng được", error.reason)
      }
    }
    let stars = try required(.stars, record)
    guard let rank = Int(stars).flatMap(OCOPStars.init(rawValue:)), rank.isCertifiable else {
      throw Fault(
        line: record.line, field: "stars", "“\(stars)” không phải 3, 4 hay 5",
        "\"\(stars)\" is not 3, 4 or 5")
    }
    _ = try required(.issued, record)
    guard let issued = try day(.issued, record) else {
      throw Fault(line: record.line, field: "issued", "còn trống", "is empty")
    }
    let code = try text(.code, record).map { text in
      try at(.code) { try OCOPProductCode(parsing: text) }
    }
    let number = try required(.number, record)
    var certificate = try at(.issued) {
      try OCOPCertificate(number: number, productCode: code, stars: rank, issued: issued)
    }
    if let day = try day(.revoked, record) {
      let letter = try required(.ground, record)
      guard let ground = OCOPRevocation.Ground(rawValue: letter) else {
        let letters = OCOPRevocation.Ground.allCases.map(\.rawValue).joined(separator: ", ")
        throw Fault(
          line: record.line, field: "ground", "“\(letter)” không phải một trong \(letters)",
          "\"\(letter)\" is none of \(letters)")
      }
      try at(.revoked) { try certificate.revoke(OCOPRevocation(on: day, ground: ground)) }
    }
    if let day = try day(.superseded, record) {
      try at(.superseded) {
        try certificate.supersede(on: day, by: text(.successor, record))
      }
    }
    if let filed = try day(.filed, record) {
      let decided = try day(.decided, record)
      try at(.filed) { try certificate.file(on: filed, decided: decided) }
    }
    return Row(certificate: certificate, product: text(.product, record) ?? "")
  }
}
