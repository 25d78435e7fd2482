internal import VietnameseText

extension Figure {
  /// Appends the figure as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"quote":"hơn 50 đơn","start":20,"end":34,"kind":"count","unit":"đơn","low":50,"hedge":"moreThan"}
  /// ```
  ///
  /// The fields always stand in the order `quote`, `start`, `end`, `kind`, `unit`, `low`, `high`,
  /// `hedge`, `per`, `part`, `whole`; those that are nil are left out. Numbers are written whole or
  /// as decimals; dates as ISO 8601 in quotes ("2021-07", "--10-03" without a year), times of day as
  /// "19:30".
  ///
  /// - Parameters:
  ///   - text: The bytes the figure was found in; ill-formed ones are quoted as U+FFFD.
  ///   - bytes: Where the object is appended.
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(in text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"quote\":")
    bytes.appendJSON(quote(in: text))
    bytes.append(json: ",\"start\":")
    bytes.appendJSON(Int64(range.lowerBound))
    bytes.append(json: ",\"end\":")
    bytes.appendJSON(Int64(range.upperBound))
    bytes.append(json: ",\"kind\":")
    bytes.appendJSON(kind.rawValue)
    if let unit {
      bytes.append(json: ",\"unit\":")
      bytes.appendJSON(unit)
    }
    if let low {
      bytes.append(json: ",\"low\":")
      low.appendJSON(to: &bytes)
    }
    if let high {
      bytes.append(json: ",\"high\":")
      high.appendJSON(to: &bytes)
    }
    bytes.append(json: ",\"hedge\":")
    bytes.appendJSON(hedge.rawValue)
    if let per {
      bytes.append(json: ",\"per\":")
      bytes.appendJSON(per)
    }
    if let part {
      bytes.append(json: ",\"part\":")
      Bound.number(part).appendJSON(to: &bytes)
    }
    if let whole {
      bytes.append(json: ",\"whole\":")
      Bound.number(whole).appendJSON(to: &bytes)
    }
    bytes.append(0x7D)
  }

  /// The words of the figure in its text.
  ///
  /// - Parameter text: The bytes the figure was found in.
  /// - Returns: The text of its range, as far as the bytes have it.
  public func quote(in text: Span<UInt8>) -> String {
    let range = range.clamped(to: 0..<text.count)
    return unsafe text.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}

extension Figure.Bound: CustomStringConvertible {
  /// The bound as text: "1500", "2.5", "2021-07", "19:30".
  public var description: String {
    switch self {
    case .number(let number): return number.description
    case .date(let date): return date.description
    case .timeOfDay(let minutes):
      let (hour, minute) = (minutes / 60, minutes % 60)
      return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
  }

  /// Appends the bound as a JSON number, or as a string when it is none or never ends ("1/3").
  func appendJSON(to bytes: inout [UInt8]) {
    if case .number(let number) = self, number.integer != nil || number.decimals != nil {
      let text = number.description
      if !text.utf8.contains(UInt8(ascii: "/")) {
        bytes.append(contentsOf: text.utf8)
        return
      }
    }
    bytes.appendJSON(description)
  }
}
