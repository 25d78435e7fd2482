package import ExampleSupport
package import PhienCho
import PhienChoReading

/// The files of a report, each written beside the old one, and put in its place when all are whole.
package struct ReportFiles: ~Copyable {
  private var ledger: OutputFile
  private var orders: OutputFile
  private var page: OutputFile

  /// Where the files lie: `ledger.jsonl`, `orders.csv` and `report.html` of a folder.
  package static func paths(in folder: String) -> (ledger: String, orders: String, page: String) {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return (base + "ledger.jsonl", base + "orders.csv", base + "report.html")
  }

  /// Begins to write the files of a folder, which is made when there is none.
  ///
  /// - Throws: ``FileError`` when one of them cannot be created.
  package init(in folder: String) throws(FileError) {
    try OutputFolder.create(folder)
    let paths = Self.paths(in: folder)
    let ledger = try OutputFile(paths.ledger)
    let orders = try OutputFile(paths.orders)
    let page = try OutputFile(paths.page)
    self.ledger = ledger
    self.orders = orders
    self.page = page
  }

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

  /// Writes the orders, by number.
  package mutating func writeOrders(of ledger: Ledger, into builder: inout ReportBuilder)
    throws(FileError)
  {
    var table = OrdersCSV(catalogue: ledger.catalogue)
    for order in ledger.orders {
      table.append(builder.take(order))
      if table.size >= Self.pieceSize { try orders.write(table.drain()) }
    }
    try orders.write(table.drain())
  }

  /// Writes the page.
  package mutating func write(_ html: String) throws(FileError) { try page.write(Array(html.utf8)) }

  /// Puts the files in place of older ones.
  ///
  /// - Throws: ``FileError``; a file that is not in its place yet is then as it was.
  package mutating func commit() throws(FileError) {
    try ledger.commit()
    try orders.commit()
    try page.commit()
  }
}
