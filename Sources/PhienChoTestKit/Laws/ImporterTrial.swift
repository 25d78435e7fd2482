internal import PhienCho
internal import PhienChoReading

/// Tries an importer on logs.
struct ImporterTrial {
  let importer: ImporterUnderTest
  let seed: UInt64

  /// What a log is made of.
  enum Unit {
    case comment(LiveComment, bytes: [UInt8])
    /// A line that is no record of any format.
    case noise
  }

  /// A log, and where what was written is in it.
  struct Log {
    var bytes: [UInt8]
    /// The unit's first line, from 1, and where it ends, its line end included.
    var places: [(line: Int, end: Int)] = []
  }

  private static let noise = Array("khong phai ban ghi".utf8)

  // MARK: - Making logs

  func units(_ count: Int) -> [Unit] {
    var units: [Unit] = []
    for (number, comment) in InventedComments.make(seed: seed, count: count).enumerated() {
      if number % 9 == 4 { units.append(.noise) }
      if let bytes = importer.writing(comment) { units.append(.comment(comment, bytes: bytes)) }
    }
    return units
  }

  func log(
    _ units: [Unit], lineEnd: [UInt8] = [0x0A], mark: [UInt8] = [], isOpen: Bool = false
  ) -> Log {
    var log = Log(bytes: mark)
    var line = 1
    for byte in importer.header {
      if byte == 0x0A {
        line += 1
        if log.bytes.last == 0x0D { log.bytes.removeLast() }
        log.bytes += lineEnd
      } else {
        log.bytes.append(byte)
      }
    }
    for (place, unit) in units.enumerated() {
      let bytes =
        switch unit {
        case .comment(_, let bytes): bytes
        case .noise: Self.noise
        }
      log.bytes += bytes
      if !isOpen || place < units.count - 1 { log.bytes += lineEnd }
      log.places.append((line, log.bytes.count))
      line += 1 + bytes.count { $0 == 0x0A }
    }
    return log
  }

  func imported(_ bytes: [UInt8]) -> [ChatLogRecord] { importer.importing([bytes]) }

  // MARK: - Checking

  /// A violation by the fewest comments found; `nil` when the law holds.
  func violation(of law: Law, count: Int) -> LawViolation<ImportedLog>? {
    let units = units(count)
    guard breach(of: law, by: units) != nil else { return nil }
    let fewest = Shrinking.smallest(units) { breach(of: law, by: $0) != nil }
    return breach(of: law, by: fewest).map { violation(of: law, log(fewest).bytes, $0) }
  }

  func violation(
    of law: Law, _ bytes: [UInt8], _ breach: Breach
  ) -> LawViolation<ImportedLog> {
    LawViolation(
      law: law, seed: seed, input: ImportedLog(bytes: bytes), expected: breach.expected,
      found: breach.found)
  }

  private func breach(of law: Law, by units: [Unit]) -> Breach? {
    switch law {
    case ImporterLaws.everyRecord: everyRecord(units)
    case ImporterLaws.stable: stable(units)
    case ImporterLaws.chunks: cut(log(units).bytes)
    case ImporterLaws.lineEnds: lineEnds(units)
    case ImporterLaws.text:
      each(units) { written, read in
        written.text.utf8.elementsEqual(read.text.utf8)
          ? nil : Breach(expected: Self.quoted(written.text), found: Self.quoted(read.text))
      }
    case ImporterLaws.ids: ids(units)
    case ImporterLaws.authors: authors(units)
    case ImporterLaws.instants: each(units, instant)
    default: nil
    }
  }

  /// The first breach by a comment that was read, beside what was written.
  private func each(
    _ units: [Unit], _ check: (_ written: LiveComment, _ read: LiveComment) -> Breach?
  ) -> Breach? {
    for (written, read) in pairs(units) {
      if let breach = check(written, read) { return breach }
    }
    return nil
  }

  /// What was written and what was read from the same line; a comment that was not read is another
  /// law's business.
  private func pairs(_ units: [Unit]) -> [(written: LiveComment, read: LiveComment)] {
    let log = log(units)
    var read: [Int: LiveComment] = [:]
    for case .comment(let comment, let line) in imported(log.bytes) { read[line] = comment }
    return zip(units, log.places).compactMap { unit, place in
      guard case .comment(let written, _) = unit, let found = read[place.line] else { return nil }
      return (written, found)
    }
  }

  private func everyRecord(_ units: [Unit]) -> Breach? {
    let log = log(units)
    let firstLine = 1 + importer.header.count { $0 == 0x0A }
    let records = imported(log.bytes).filter { record in
      // A header may be reported as something that is no comment.
      if case .ignored = record, record.line < firstLine { return false }
      return true
    }
    for (place, unit) in units.enumerated() {
      let line = log.places[place].line
      var expected = "line \(line): something said of it"
      if case .comment = unit { expected = "line \(line): a comment" }
      guard place < records.count else {
        return Breach(expected: expected, found: "no further record")
      }
      let record = records[place]
      let isRight =
        switch (unit, record) {
        case (.comment, .comment): record.line == line
        case (.comment, _): false
        case (.noise, _): record.line == line
        }
      if !isRight { return Breach(expected: expected, found: record.summary) }
    }
    return records.count == units.count
      ? nil
      : Breach(expected: "\(units.count) records", found: "\(records.count) records")
  }

  private func ids(_ units: [Unit]) -> Breach? {
    var seen: [EventID: EventID] = [:]
    return each(units) { written, read in
      if importer.hasIDs, written.id != read.id {
        return Breach(
          expected: "the identifier \"\(written.id)\"", found: "\"\(read.id)\"")
      }
      if let other = seen.updateValue(written.id, forKey: read.id) {
        return Breach(
          expected: "two identifiers for comments \(other) and \(written.id)",
          found: "\"\(read.id)\" for both")
      }
      return nil
    }
  }

  private func authors(_ units: [Unit]) -> Breach? {
    guard importer.hasAuthors else { return nil }
    var readFor: [BuyerID: BuyerID] = [:]
    var writtenFor: [BuyerID: BuyerID] = [:]
    return each(units) { written, read in
      guard let author = written.author else { return nil }
      guard let found = read.author else {
        return Breach(expected: "an author for comment \(written.id)", found: "none")
      }
      if readFor.updateValue(found, forKey: author) ?? found != found {
        return Breach(expected: "one buyer for the comments of one author", found: "two buyers")
      }
      if writtenFor.updateValue(author, forKey: found) ?? author != author {
        return Breach(expected: "two buyers for the comments of two authors", found: "one buyer")
      }
      return nil
    }
  }

  private func instant(_ written: LiveComment, _ read: LiveComment) -> Breach? {
    guard let resolution = importer.resolution else {
      return read.instant == nil
        ? nil : Breach(expected: "no moment, as the log has none", found: "a moment")
    }
    guard let moment = written.instant else { return nil }
    let expected = "\(moment), give or take \(resolution - 1) ms"
    guard let found = read.instant else { return Breach(expected: expected, found: "no moment") }
    let (difference, overflow) = moment.millisecondsSince1970.subtractingReportingOverflow(
      found.millisecondsSince1970)
    return !overflow && difference.magnitude < resolution.magnitude
      ? nil : Breach(expected: expected, found: "\(found)")
  }

  private func stable(_ units: [Unit]) -> Breach? {
    let log = log(units)
    let whole = imported(log.bytes)
    if let breach = ChatLogRecords.difference(
      imported(log.bytes), whole, "the first time")
    {
      return breach
    }
    var random = SeededGenerator(seed: seed ^ 0x5354_4142)
    for _ in 0..<12 {
      let cut = random.below(UInt32(clamping: log.bytes.count + 1))
      // The line after the last whole unit.
      let end =
        log.places.last { $0.end <= cut }.map { last in
          log.places.first { $0.line > last.line }?.line ?? .max
        } ?? 0
      let before = imported(Array(log.bytes[..<cut])).filter { $0.line < end }
      if let breach = ChatLogRecords.difference(
        before, whole.filter { $0.line < end }, "in the whole log")
      {
        return breach
      }
    }
    return nil
  }

  /// Whether the records hang on how the bytes are cut.
  func cut(_ bytes: [UInt8]) -> Breach? {
    let whole = imported(bytes)
    var random = SeededGenerator(seed: seed ^ 0x4355_5453)
    var cuts = [bytes.map { [$0] }]
    for _ in 0..<3 {
      var chunks: [[UInt8]] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + random.below(40))
        chunks.append(Array(bytes[start..<end]))
        start = end
      }
      cuts.append(chunks)
    }
    for chunks in cuts {
      if let breach = ChatLogRecords.difference(importer.importing(chunks), whole, "in one chunk") {
        return breach
      }
    }
    return nil
  }

  private func lineEnds(_ units: [Unit]) -> Breach? {
    let whole = imported(log(units).bytes)
    let others: [(name: String, log: Log)] = [
      ("CR LF", log(units, lineEnd: [0x0D, 0x0A])),
      ("a byte order mark", log(units, mark: [0xEF, 0xBB, 0xBF])),
      ("an open last line", log(units, isOpen: true)),
    ]
    for (name, other) in others {
      if let breach = ChatLogRecords.difference(imported(other.bytes), whole, "without \(name)") {
        return breach
      }
    }
    return nil
  }

  private static func quoted(_ text: String) -> String {
    let bytes = text.utf8.count
    return "\(PhoneNumber.redacted(text).debugDescription), \(bytes) bytes"
  }
}
