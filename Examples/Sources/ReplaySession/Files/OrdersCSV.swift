package import PhienCho
package import ReportSupport

/// The orders as a table for a spreadsheet: one row for each stage of each offer of each order.
package struct OrdersCSV {
  /// What is the same in each of an offer's rows, in the catalogue's order.
  private let offers: [(code: String, name: String, producer: String, unit: String)]
  /// By stage: naming a case through its description would cost more than all else in a row.
  private let stages = SessionReport.Stage.allCases.map { "\($0)" }
  private let words: Wording
  private var table: CSVText

  /// Creates a table of no orders.
  package init(
    catalogue: Catalogue, words: Wording = Wording(), separator: CSVText.Separator = .comma
  ) {
    self.words = words
    table = CSVText(separator: separator)
    offers = catalogue.offers.map { offer in
      (
        code: offer.code.rawValue, name: offer.name,
        producer: catalogue.producer(of: offer)?.name ?? "",
        unit: offer.price.basis.description
      )
    }
    table.append(words.orderColumns.map { .text("\($0) (\($1))") })
  }

  /// How many bytes there are to drain.
  package var size: Int { table.size }

  /// Gives up the text made so far, to be written behind what was given up before.
  package mutating func drain() -> [UInt8] { table.drain() }

  /// Adds an order's rows.
  package mutating func append(_ order: SessionReport.Order) {
    let instant = order.instant.description
    for line in order.lines {
      let offer = offers[line.offer]
      let (grams, pieces): (CSVText.Cell, CSVText.Cell) =
        switch line.quantity {
        case .mass(let mass): (.number(mass.grams), .empty)
        case .pieces(let count): (.empty, .number(count.count))
        }
      table.append([
        .number(Int64(order.number)), .text(order.buyer), .text(order.name), .text(order.phone),
        .text(instant), .text(order.state.rawValue), .text(offer.code), .text(offer.name),
        .text(offer.producer), .text(stages[line.stage.rawValue]), grams, pieces,
        .number(line.unitPrice.vnd), .text(offer.unit), .number(line.money.vnd),
        .text(order.needsReview ? words.needsReview.lowercased() : ""),
      ])
    }
  }
}
