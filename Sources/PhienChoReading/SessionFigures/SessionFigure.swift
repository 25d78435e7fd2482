internal import PhienCho

/// One figure of a session for programs: a count, or goods and their price, and of what; never a rate.
///
/// ```json
/// {"figure":"orders","grams":266600,"lines":56,"pieces":0,"reached":56,"standing":56,
///  "step":"confirmed","vnd":5332000}
/// ```
///
/// (One line; broken here to fit.) Keys are sorted, and those that say nothing are left out.
/// `Documentation/reports.md` lists the figures. Nobody is named in any.
public struct SessionFigure: Sendable, Hashable {
  /// The name of the format, for headers.
  public static let schema = "phiencho.session-figures"

  /// The version of the format.
  public static let version: Int64 = 1

  /// What was counted, such as "orders".
  public let figure: String

  /// Claims that stand in an order which is agreed on.
  public internal(set) var agreed: Int?
  /// How many there are.
  public internal(set) var count: Int?
  /// The identifiers of who was on air.
  public internal(set) var hosts: [String]?
  /// What kind of money it is.
  public internal(set) var kind: String?
  /// How many order lines there are; `nil` where they are claims.
  public internal(set) var lines: Int?
  /// The mass of what is sold by mass.
  public internal(set) var grams: Int64?
  /// The number of what is sold by the piece.
  public internal(set) var pieces: Int64?
  /// Money, in đồng.
  public internal(set) var vnd: Int64?
  /// How long it took.
  public internal(set) var milliseconds: Int64?
  /// The code of the offer.
  public internal(set) var offer: String?
  /// The identifier of the producer; empty for offers without one.
  public internal(set) var producer: String?
  /// How many orders ever came to the step.
  public internal(set) var reached: Int?
  /// How many of them have not gone back.
  public internal(set) var standing: Int?
  /// Why.
  public internal(set) var reason: String?
  /// Who says so.
  public internal(set) var source: String?
  /// How far goods have come.
  public internal(set) var stage: String?
  /// In which state orders are.
  public internal(set) var state: String?
  /// The step of the funnel.
  public internal(set) var step: String?

  init(_ figure: String, _ body: (inout SessionFigure) -> Void) {
    self.figure = figure
    body(&self)
  }

  mutating func take(_ tally: Tally) {
    (lines, grams, pieces, vnd) = (
      tally.lines, tally.mass.grams, tally.pieces.count, tally.money.vnd
    )
  }

  /// Appends the figure as one JSON object, without a line feed.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(json: "{")
    func name(_ key: StaticString) {
      bytes.append(json: bytes.count == start + 1 ? "\"" : ",\"")
      bytes.append(json: key)
      bytes.append(json: "\":")
    }
    func put(_ key: StaticString, _ number: Int64?) {
      guard let number else { return }
      name(key)
      bytes.appendJSON(number)
    }
    func put(_ key: StaticString, _ text: String?) {
      guard let text else { return }
      name(key)
      bytes.appendJSON(text)
    }
    put("agreed", agreed.map(Int64.init))
    put("count", count.map(Int64.init))
    put("figure", figure)
    put("grams", grams)
    if let hosts {
      name("hosts")
      bytes.appendJSON(array: hosts) { $1.appendJSON($0) }
    }
    put("kind", kind)
    put("lines", lines.map(Int64.init))
    put("milliseconds", milliseconds)
    put("offer", offer)
    put("pieces", pieces)
    put("producer", producer)
    put("reached", reached.map(Int64.init))
    put("reason", reason)
    put("source", source)
    put("stage", stage)
    put("standing", standing.map(Int64.init))
    put("state", state)
    put("step", step)
    put("vnd", vnd)
    bytes.append(json: "}")
  }
}
