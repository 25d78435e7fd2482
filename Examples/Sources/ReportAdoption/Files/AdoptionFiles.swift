package import ExampleSupport
import Foundation
import PhienCho
import PhienChoReading
import ReportSupport

/// The files of a report: a page to read, a table for a spreadsheet, and data for programs.
package struct AdoptionFiles {
  private let page: [UInt8]
  private let table: [UInt8]
  private let data: [UInt8]

  /// Where the files lie in a folder.
  package static func paths(in folder: String) -> (page: String, table: String, data: String) {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return (base + "adoption.html", base + "adoption.csv", base + "adoption.json")
  }

  /// Lays a report out.
  package init(_ report: AdoptionReport) throws {
    page = Array(try AdoptionPage(report).html().utf8)
    table = Self.table(report)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    data = Array(try encoder.encode(AdoptionData(report))) + [0x0A]
  }

  /// Writes the files, each put in the place of an older one when all are whole.
  ///
  /// - Throws: ``FileError``; a file that is not in its place yet is then as it was.
  package func write(to folder: String) throws(FileError) {
    try OutputFolder.create(folder)
    let paths = Self.paths(in: folder)
    var pageFile = try OutputFile(paths.page)
    var tableFile = try OutputFile(paths.table)
    var dataFile = try OutputFile(paths.data)
    try pageFile.write(page)
    try tableFile.write(table)
    try dataFile.write(data)
    try pageFile.commit()
    try tableFile.commit()
    try dataFile.commit()
  }

  /// One row for each metric of the whole and of each part.
  private static func table(_ report: AdoptionReport) -> [UInt8] {
    var text = CSVText()
    text.append(
      [
        "Nơi (place)", "Ngày (as_of)", "Phân cấp (units)", "Số (number)", "Chỉ tiêu (metric)",
        "Tên (name)", "Tử số (numerator)", "Mẫu số (denominator)", "Biết rõ (known)",
        "Phần vạn (basis_points)", "Không tính được (undefined)",
      ].map { .text($0) })
    let rows =
      [AdoptionReport.Row(name: "Tất cả", snapshot: report.total)] + report.parts
    for (index, row) in rows.enumerated() {
      for value in row.snapshot.values {
        let isHidden =
          index == 0
          ? report.isHidden(value) : report.hiddenInParts.contains(value.metric.id)
        let numbers: [CSVText.Cell] = [
          .number(value.numerator), value.denominator.map { .number($0) } ?? .empty,
          .number(value.known), value.basisPoints.map { .number($0) } ?? .empty,
          value.undefined.map { .text($0.rawValue) } ?? .empty,
        ]
        text.append(
          [
            .text(row.name), .text(row.snapshot.scope.asOf.description),
            .text(row.snapshot.scope.units.description), .text(value.metric.number),
            .text(value.metric.id.rawValue), .text(value.metric.vietnameseName),
          ] + (isHidden ? [.empty, .empty, .empty, .empty, .text("hidden")] : numbers))
      }
    }
    return text.drain()
  }
}
