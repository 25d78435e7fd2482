public import PhienCho

extension AdoptionSnapshot {
  /// Appends the value of every metric as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"schema":"phiencho.adoption-metrics","version":1,"asOf":"2025-12-31","units":"two-tier",
  ///  "values":[{"metric":"stall","number":"1","numerator":618,"denominator":1085,"known":1085,
  ///             "basisPoints":5696}]}
  /// ```
  ///
  /// (One line; broken here to fit.) Values are whole numbers, in the order of the table of metrics.
  /// `denominator` is left out of totals, and `basisPoints` (hundredths of a percent, rounded half
  /// up) of all but shares. A metric without a value has `"undefined"` with the reason. Counts of few
  /// people are not hidden.
  ///
  /// - Complexity: O(*n*) in the table of metrics.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"schema\":\"phiencho.adoption-metrics\",\"version\":1,\"asOf\":")
    bytes.appendJSON(scope.asOf.description)
    bytes.append(json: ",\"units\":")
    bytes.appendJSON(scope.units.rawValue)
    bytes.append(json: ",\"values\":")
    bytes.appendJSON(array: values) { $0.appendJSON(to: &$1) }
    bytes.append(json: "}")
  }
}

extension MetricValue {
  fileprivate func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"metric\":")
    bytes.appendJSON(metric.id.rawValue)
    bytes.append(json: ",\"number\":")
    bytes.appendJSON(metric.number)
    for (name, number) in [
      (",\"numerator\":", numerator), (",\"denominator\":", denominator), (",\"known\":", known),
      (",\"basisPoints\":", basisPoints),
    ] as [(StaticString, Int64?)] {
      guard let number else { continue }
      bytes.append(json: name)
      bytes.appendJSON(number)
    }
    if let undefined {
      bytes.append(json: ",\"undefined\":")
      bytes.appendJSON(undefined.rawValue)
    }
    bytes.append(json: "}")
  }
}
