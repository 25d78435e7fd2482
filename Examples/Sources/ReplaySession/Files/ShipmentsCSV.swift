package import PhienCho
package import ReportSupport

/// The confirmed orders as a table for a carrier: one row a parcel, with what is to be collected.
///
/// Money and mass are whole numbers without separators; a telephone number is text, so that a
/// spreadsheet leaves it its zero. An order names no address: the columns are there to be filled in,
/// with the commune and the province of the two-tier division, and no district.
package struct ShipmentsCSV {
  private let catalogue: Catalogue
  private let words: Wording
  private var table: CSVText

  /// Creates a table of no parcels.
  package init(
    catalogue: Catalogue, words: Wording = Wording(), separator: CSVText.Separator = .comma
  ) {
    self.catalogue = catalogue
    self.words = words
    table = CSVText(separator: separator)
    table.append(words.shipmentColumns.map { .text("\($0) (\($1))") })
  }

  /// How many bytes there are to drain.
  package var size: Int { table.size }

  /// Gives up the text made so far, to be written behind what was given up before.
  package mutating func drain() -> [UInt8] { table.drain() }

  /// Adds a parcel.
  package mutating func append(_ parcel: Parcel) {
    let contents = parcel.lines.map { line in
      let offer = catalogue.offers[line.offer]
      return "\(words.quantity(line.quantity, soldAt: offer.price)) \(offer.name)"
    }.joined(separator: "; ")
    let mass = parcel.mass(catalogue)
    table.append([
      .number(Int64(parcel.sequence)), .number(Int64(parcel.order)),
      .text(parcel.name.isEmpty ? parcel.buyer : parcel.name),
      parcel.phone.isEmpty ? .empty : .digits(parcel.phone), .empty, .empty,
      .empty, .text(contents), mass.map { .number($0.grams) } ?? .empty, .number(1),
      .number(parcel.toCollect.vnd), .number(parcel.value.vnd),
      .text(mass == nil ? words.weighWhenPacked : ""),
    ])
  }
}
