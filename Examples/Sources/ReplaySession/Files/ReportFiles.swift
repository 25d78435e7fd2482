package import ExampleSupport
package import PhienCho
import PhienChoReading
package import ReportSupport

/// The files of a report, written whole before the first of them takes the place of an older one.
///
/// A new folder appears with all its files in one step. In a folder that is there already the files
/// are replaced one after another, each whole, `report.html` last; a machine that stops in between
/// leaves some of the older set, and running again mends it.
package struct ReportFiles: ~Copyable {
  private var folder: StagedFolder
  private var ledger: OutputFile
  private var orders: OutputFile
  private var shipments: OutputFile
  private var slips: OutputFile
  private var figures: OutputFile
  private var page: OutputFile
  private var settlement: OutputFile?
  private var offers: OutputFile?

  private static let names = [
    "ledger.jsonl", "orders.csv", "shipments.csv", "slips.html", "figures.jsonl", "report.html",
    "settlement.csv", "offers.jsonld",
  ]

  /// Begins to write the files of a folder, which is made when there is none.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - hasSettlement: Whether `settlement.csv` is one of them.
  ///   - hasOffers: Whether `offers.jsonld` is one of them.
  /// - Throws: ``FileError`` when one of them cannot be created.
  package init(in path: String, hasSettlement: Bool, hasOffers: Bool) throws(FileError) {
    let folder = try StagedFolder(path, for: Self.names)
    let ledger = try folder.file("ledger.jsonl")
    let orders = try folder.file("orders.csv")
    let shipments = try folder.file("shipments.csv")
    let slips = try folder.file("slips.html")
    let figures = try folder.file("figures.jsonl")
    let page = try folder.file("report.html")
    var settlement: OutputFile?
    if hasSettlement { settlement = try folder.file("settlement.csv") }
    var offers: OutputFile?
    if hasOffers { offers = try folder.file("offers.jsonld") }
    self.ledger = ledger
    self.orders = orders
    self.shipments = shipments
    self.slips = slips
    self.figures = figures
    self.page = page
    self.settlement = settlement
    self.offers = offers
    self.folder = folder
  }

  /// The folder, as the user named it.
  package var path: String { folder.path }

  /// Bytes are written in pieces of about this size, so that files of any length need no memory.
  private static let pieceSize = 1 << 16

  /// Writes the events, in the log's order.
  package mutating func write(_ log: EventLog, into builder: inout ReportBuilder)
    throws(FileError)
  {
    var bytes: [UInt8] = []
    SessionLog.appendHeader(to: &bytes)
    for event in log {
      builder.take(event)
      SessionLog.append(event, to: &bytes)
      if bytes.count >= Self.pieceSize {
        try ledger.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try ledger.write(bytes)
  }

  /// Writes the orders, by number, and the parcels they make.
  package mutating func writeOrders(
    of ledger: Ledger, into builder: inout ReportBuilder, title: String, words: Wording,
    separator: CSVText.Separator, forCourier: Bool
  ) throws(FileError) {
    let catalogue = ledger.catalogue
    var table = OrdersCSV(catalogue: catalogue, words: words, separator: separator)
    var parcels = ShipmentsCSV(catalogue: catalogue, words: words, separator: separator)
    var pages = SlipsPage(
      title: title, list: PackingList(ledger), catalogue: catalogue, words: words,
      forCourier: forCourier)
    for order in ledger.orders {
      let entry = builder.take(order)
      table.append(entry)
      if table.size >= Self.pieceSize { try orders.write(table.drain()) }
      guard let parcel = builder.parcel(order, entry, forCourier: forCourier) else { continue }
      parcels.append(parcel)
      pages.append(parcel)
      if parcels.size >= Self.pieceSize { try shipments.write(parcels.drain()) }
      if pages.size >= Self.pieceSize { try slips.write(pages.drain()) }
    }
    pages.finish()
    try orders.write(table.drain())
    try shipments.write(parcels.drain())
    try slips.write(pages.drain())
  }

  /// Writes the figures and the page.
  package mutating func write(_ report: SessionReport, html: String) throws {
    try figures.write(FiguresJSONL().text(report))
    try page.write(Array(html.utf8))
  }

  /// Writes what each household is due.
  package mutating func write(settlement bytes: [UInt8]) throws(FileError) {
    try settlement?.write(bytes)
  }

  /// Writes the offers as schema.org has them.
  package mutating func write(offers bytes: [UInt8]) throws(FileError) { try offers?.write(bytes) }

  /// Puts the files in place of older ones.
  ///
  /// - Throws: ``FileError``; a file that is not in its place yet is then as it was.
  package mutating func commit() throws(FileError) {
    try ledger.prepare()
    try orders.prepare()
    try shipments.prepare()
    try slips.prepare()
    try figures.prepare()
    try page.prepare()
    try settlement?.prepare()
    try offers?.prepare()
    try ledger.commit()
    try orders.commit()
    try shipments.commit()
    try slips.commit()
    try figures.commit()
    try settlement?.commit()
    try offers?.commit()
    try page.commit()
    try folder.publish()
  }
}
