public import PhienCho

extension OCOPPlan {
  /// Appends the plan as one JSON object, without a line feed.
  ///
  /// ```json
  /// {"sheet":1,"stars":4,"minimize":"criteria","total":68,"missingPoints":2,
  ///  "missed":[{"criterion":"2.2","stars":3,"needs":2,"has":0}],
  ///  "steps":[{"criterion":"2.2","from":1,"to":4,"gain":3,"required":true}],"gain":3}
  /// ```
  ///
  /// All in one line. `from` and `to` are options as a ballot states them.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"sheet\":")
    bytes.appendJSON(Int64(result.sheetNumber))
    bytes.append(json: ",\"stars\":")
    bytes.appendJSON(Int64(stars.rawValue))
    bytes.append(json: ",\"minimize\":")
    bytes.appendJSON(objective.rawValue)
    bytes.append(json: ",\"total\":")
    bytes.appendJSON(Int64(total))
    bytes.append(json: ",\"missingPoints\":")
    bytes.appendJSON(Int64(missingPoints))
    bytes.append(json: ",\"missed\":")
    bytes.appendJSON(missed)
    bytes.append(json: ",\"steps\":")
    bytes.appendJSON(array: steps) { step, bytes in
      bytes.append(json: "{\"criterion\":")
      bytes.appendJSON(step.criterion.description)
      bytes.append(json: ",\"from\":")
      bytes.appendJSON(Int64(step.fromOption))
      bytes.append(json: ",\"to\":")
      bytes.appendJSON(Int64(step.toOption))
      bytes.append(json: ",\"gain\":")
      bytes.appendJSON(Int64(step.toPoints - step.fromPoints))
      bytes.append(json: step.isRequired ? ",\"required\":true}" : ",\"required\":false}")
    }
    bytes.append(json: ",\"gain\":")
    bytes.appendJSON(Int64(gainedPoints))
    bytes.append(json: "}")
  }
}
