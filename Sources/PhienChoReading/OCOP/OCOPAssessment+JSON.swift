public import PhienCho

extension OCOPAssessment {
  /// Appends the assessment of one ballot as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"sheet":1,"total":9,"parts":{"A":4,"B":5,"C":0},"starsByPoints":1,"stars":1,"missed":[],
  ///  "disqualified":false}
  /// ```
  ///
  /// All in one line. `stars` is `null` for a product that is disqualified or rejected. `missed` has
  /// `{"criterion":"2.2","stars":3,"needs":2,"has":0}` for each unmet minimum of the rank that the
  /// points alone would give. The mean of a council's ballots, where it is no whole number, is an
  /// object such as `{"points":236,"of":3}` in the place of a number.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"sheet\":")
    bytes.appendJSON(Int64(sheetNumber))
    bytes.append(json: ",\"total\":")
    bytes.appendJSON(total)
    bytes.append(json: ",\"parts\":{\"A\":")
    bytes.appendJSON(parts.a)
    bytes.append(json: ",\"B\":")
    bytes.appendJSON(parts.b)
    bytes.append(json: ",\"C\":")
    bytes.appendJSON(parts.c)
    bytes.append(json: "},\"starsByPoints\":")
    bytes.appendJSON(Int64(starsByPoints.rawValue))
    bytes.append(json: ",\"stars\":")
    if let stars {
      bytes.appendJSON(Int64(stars.rawValue))
    } else {
      bytes.append(json: "null")
    }
    bytes.append(json: ",\"missed\":")
    bytes.appendJSON(missed)
    bytes.append(json: ",\"disqualified\":")
    bytes.append(json: isDisqualified ? "true}" : "false}")
  }
}

extension OCOPCouncil {
  /// Appends a council's result as one JSON object, without a line feed: the members of
  /// ``PhienCho/OCOPAssessment/appendJSON(to:)``, and the ballots behind them.
  ///
  /// ```json
  /// {"sheet":1,"total":{"points":236,"of":3},…,"disqualified":false,"ballots":3,"lowest":77,
  ///  "highest":80,"shown":"78,67"}
  /// ```
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    assessment.appendJSON(to: &bytes)
    bytes.removeLast()
    bytes.append(json: ",\"ballots\":")
    bytes.appendJSON(Int64(ballotCount))
    bytes.append(json: ",\"lowest\":")
    bytes.appendJSON(Int64(lowestTotal))
    bytes.append(json: ",\"highest\":")
    bytes.appendJSON(Int64(highestTotal))
    bytes.append(json: ",\"shown\":")
    bytes.appendJSON(assessment.total.text(decimals: regulation.decimals))
    bytes.append(json: "}")
  }
}

extension OCOPFormatError {
  /// Appends the error as one JSON object, without a line feed: what stands in the place of the
  /// answer to a ballot that could not be read.
  ///
  /// ```json
  /// {"line":7,"error":"field chosen.2.2: there is no option 9; sheet 1 prints 1 to 4, and 0 is none"}
  /// ```
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"line\":")
    bytes.appendJSON(Int64(line))
    bytes.append(json: ",\"error\":")
    bytes.appendJSON((field.map { "field \($0): " } ?? "") + reason)
    bytes.append(json: "}")
  }
}

extension [UInt8] {
  /// Appends the minima a product misses, as an array of objects.
  mutating func appendJSON(_ missed: [OCOPMissedMinimum]) {
    appendJSON(array: missed) { missed, bytes in
      bytes.append(json: "{\"criterion\":\"")
      missed.criterion.append(to: &bytes)
      bytes.append(json: "\",\"stars\":")
      bytes.appendJSON(Int64(missed.stars.rawValue))
      bytes.append(json: ",\"needs\":")
      bytes.appendJSON(Int64(missed.needs))
      bytes.append(json: ",\"has\":")
      bytes.appendJSON(Int64(missed.has))
      bytes.append(json: "}")
    }
  }

  fileprivate mutating func appendJSON(_ score: OCOPScore) {
    guard score.whole == nil else { return appendJSON(Int64(score.numerator)) }
    append(json: "{\"points\":")
    appendJSON(Int64(score.numerator))
    append(json: ",\"of\":")
    appendJSON(Int64(score.denominator))
    append(json: "}")
  }
}
