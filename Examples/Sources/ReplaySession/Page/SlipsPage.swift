import ExampleSupport
package import PhienCho
import ReportSupport

/// Packing slips and labels as one HTML page to print: a block for each parcel, numbered.
///
/// Written piece by piece, so that any number of parcels needs no memory.
package struct SlipsPage {
  private let catalogue: Catalogue
  private let words: Wording
  private let title: String
  private var bytes: [UInt8] = []
  private var count = 0

  /// Begins a page.
  ///
  /// - Parameters:
  ///   - title: The session's title.
  ///   - list: What is to be prepared in all.
  ///   - catalogue: What was on sale.
  ///   - words: The words of the language.
  ///   - forCourier: Whether names and numbers are whole.
  package init(
    title: String, list: PackingList, catalogue: Catalogue, words: Wording, forCourier: Bool
  ) {
    self.title = title
    self.catalogue = catalogue
    self.words = words
    put(
      """
      <!doctype html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(words.slipsTitle) · \(title.escapedForMarkup)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <header>
      <h1>\(words.slipsTitle)</h1>
      <p>\(title.escapedForMarkup)</p>
      <p>\(list.parcels == 0 ? words.noSlips : words.slipsHint(list.parcels))</p>
      <p class="privacy">\(words.slipsPrivacy(forCourier: forCourier))</p>

      """)
    if list.parcels > 0 {
      put("<h2>\(words.toPrepare)</h2>\n<table class=\"list\">\n")
      for (offer, quantity) in zip(catalogue.offers, list.quantities) where !quantity.isZero {
        put(
          """
          <tr><td class="box"></td><th>\(offer.name.escapedForMarkup)\
          <small>\(producer(offer))</small></th>\
          <td class="n">\(words.quantity(quantity, soldAt: offer.price).escapedForMarkup)</td></tr>

          """)
      }
      put("</table>\n")
    }
    put("</header>\n<main>\n")
  }

  /// How many bytes there are to drain.
  package var size: Int { bytes.count }

  /// Gives up the text made so far, to be written behind what was given up before.
  package mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Adds a parcel.
  package mutating func append(_ parcel: Parcel) {
    var rows = ""
    for line in parcel.lines {
      let offer = catalogue.offers[line.offer]
      let isWeighed = if case .kilogram = offer.price.basis { true } else { false }
      rows += """
        <tr><td class="box"></td><th>\(offer.name.escapedForMarkup)\
        <small>\(offer.code.rawValue.escapedForMarkup)\(isWeighed ? " · \(words.weighed) ……… kg" : "")\
        </small></th><td class="n">\
        \(words.quantity(line.quantity, soldAt: offer.price).escapedForMarkup)</td></tr>

        """
    }
    let mass = parcel.mass(catalogue).map { words.mass($0) } ?? words.weighWhenPacked
    put(
      """
      <section class="slip">
      <p class="number">\(parcel.sequence)</p>
      <div class="who"><p class="name"><bdi>\
      \((parcel.name.isEmpty ? parcel.buyer : parcel.name).escapedForMarkup)</bdi></p>\
      <p class="phone">\(parcel.phone.isEmpty ? words.noPhone : parcel.phone.escapedForMarkup)</p>\
      <p class="small">\(words.order(parcel.order)) · \(parcel.buyer.escapedForMarkup) · \
      \(mass)</p></div>
      <p class="collect"><span>\(words.collect)</span> <b>\(words.money(parcel.toCollect))</b></p>
      <table class="list">
      \(rows)</table>
      <p class="small sign">\(words.packedBy) ………………</p>
      </section>

      """)
  }

  /// Ends the page.
  package mutating func finish() { put("</main>\n</body>\n</html>\n") }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private func producer(_ offer: Offer) -> String {
    (catalogue.producer(of: offer)?.name ?? "").escapedForMarkup
  }

  private static let style = """

    * { box-sizing: border-box; }
    body { margin: 0; padding: 16px; color: #111; background: #fff;
      font: 15px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
    header { max-width: 760px; margin: 0 auto 20px; }
    h1 { margin: 0; font-size: 24px; }
    h2 { margin: 16px 0 4px; font-size: 17px; }
    p { margin: 2px 0; }
    .privacy { color: #555; font-size: 14px; }
    main { display: grid; gap: 12px; max-width: 1120px; margin: 0 auto;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr)); }
    .slip { border: 1px dashed #555; border-radius: 6px; padding: 10px 12px; display: grid;
      grid-template-columns: auto minmax(0, 1fr); column-gap: 12px; align-content: start;
      break-inside: avoid; }
    .number { grid-row: 1; font-size: 40px; font-weight: 800; line-height: 1; min-width: 54px;
      text-align: center; border: 2px solid #111; border-radius: 8px; padding: 8px 6px;
      align-self: start; font-variant-numeric: tabular-nums; }
    .name { font-weight: 700; font-size: 17px; }
    .phone { font-size: 17px; font-variant-numeric: tabular-nums; }
    .small, small { color: #555; font-size: 13px; }
    small { display: block; font-weight: 400; }
    .collect { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 12px;
      margin: 8px 0 4px; padding: 4px 0; border-top: 1px solid #111; border-bottom: 1px solid #111;
      font-size: 17px; }
    .list { grid-column: 1 / -1; width: 100%; border-collapse: collapse; }
    .list tr { border-bottom: 1px solid #ddd; break-inside: avoid; }
    .list th { text-align: left; font-weight: 600; padding: 5px 8px 5px 0; }
    .list td { padding: 5px 0; vertical-align: top; }
    .box { width: 26px; }
    .box::before { content: ""; display: block; width: 15px; height: 15px; margin-top: 3px;
      border: 1.5px solid #111; border-radius: 3px; }
    .n { text-align: right; white-space: nowrap; font-weight: 700;
      font-variant-numeric: tabular-nums; }
    .sign { grid-column: 1 / -1; margin-top: 8px; }
    @page { size: A4; margin: 10mm; }
    @media print {
      body { padding: 0; font-size: 10.5pt; }
      header { max-width: none; margin-bottom: 6mm; }
      main { display: block; columns: 2; column-gap: 6mm; max-width: none; padding: 0 1mm; }
      .slip { margin: 0 0 5mm; }
      .number { font-size: 32px; }
    }

    """
}
