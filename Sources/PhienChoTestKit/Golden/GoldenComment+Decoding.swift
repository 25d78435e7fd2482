internal import PhienCho
internal import PhienChoReading

extension GoldenComment {
  /// Reads cases, one JSON object a line; empty lines are skipped.
  ///
  /// - Throws: ``GoldenCorpusError`` naming the line, the case and the field.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(GoldenCorpusError) -> [GoldenComment] {
    var comments: [GoldenComment] = []
    try bytes.forEachRecord { (record: GoldenRecord) throws(GoldenCorpusError) in
      comments.append(try GoldenComment(record))
    }
    return comments
  }

  private init(_ record: GoldenRecord) throws(GoldenCorpusError) {
    var record = record
    id = try record.name("id")
    record.id = id
    group = try record.name("group")
    reason = try record.name("reason")
    catalogue = try record.name("catalogue")
    text = try record.string("text")
    region = try record.region()
    dependsOnAccents = try record.dependsOnAccents()
    let context = try record.object("context")
    pinned = try context?.pinned()
    chuc = try context?.integer("chuc") ?? 10
    ordered = try context?.ordered() ?? []
    guard let demanded = try record.object("expect") else {
      throw record.error(.missing, "expect", "the field is missing")
    }
    expected = try demanded.reading()
    var alternatives: [GoldenReading] = []
    for other in try record.objects("either") { alternatives.append(try other.reading()) }
    self.alternatives = alternatives
  }
}

extension GoldenReading {
  /// Reads the answers of a reader that keeps the `ReadComments` contract, one JSON object a line.
  ///
  /// - Returns: The readings by their `id`; of two with one identifier the last.
  /// - Throws: ``GoldenCorpusError`` naming the line and the field.
  /// - Complexity: O(*n*) in the bytes.
  public static func decodeAnswers(
    _ bytes: [UInt8]
  ) throws(GoldenCorpusError) -> [String: GoldenReading] {
    var answers: [String: GoldenReading] = [:]
    try bytes.forEachRecord { (record: GoldenRecord) throws(GoldenCorpusError) in
      answers[try record.name("id")] = try record.reading()
    }
    return answers
  }
}

extension GoldenRecord {
  fileprivate func region() throws(GoldenCorpusError) -> GoldenComment.Region? {
    guard has("region") else { return nil }
    let name = try string("region")
    guard let region = GoldenComment.Region(rawValue: name) else {
      throw error(.malformed, "region", "\"\(name)\" is not \"north\", \"centre\" or \"south\"")
    }
    return region
  }

  fileprivate func dependsOnAccents() throws(GoldenCorpusError) -> Bool {
    let names = try strings("dependsOn")
    guard names.allSatisfy({ $0 == "accents" }) else {
      throw error(.malformed, "dependsOn", "may hold only \"accents\"")
    }
    return !names.isEmpty
  }

  fileprivate func pinned() throws(GoldenCorpusError) -> OfferCode? {
    has("pinned") ? try code("pinned") : nil
  }

  fileprivate func ordered() throws(GoldenCorpusError) -> [GoldenReading.Line] {
    var lines: [GoldenReading.Line] = []
    for line in try objects("ordered") { lines.append(try line.line(action: .add)) }
    return lines
  }
}

extension [UInt8] {
  /// Gives each line that is not empty to a closure.
  func forEachRecord(
    _ body: (GoldenRecord) throws(GoldenCorpusError) -> Void
  ) throws(GoldenCorpusError) {
    var number = 0
    var start = 0
    while start < count {
      let end = self[start...].firstIndex(of: 0x0A) ?? count
      number += 1
      let line = self[start..<end]
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        try body(try GoldenRecord(Array(line), line: number))
      }
      start = end + 1
    }
  }
}
