internal import ExampleSupport
package import PhienCho
internal import PhienChoReading

/// A session on the device, kept twice: in a SQLite file, and in a journal beside it.
///
/// SQLite takes pages for whole that are not, and drops the end of its log where that is damaged
/// without a word. So each record carries its own checksum, and lies in both files. An event counts
/// as written when both have it; what only one has on opening, the other is given.
package struct DeskArchive: ~Copyable {
  private let store: DeskStore
  private let journal: AppendFile

  /// What was in the files when they were opened.
  package struct Contents: Sendable {
    /// Events and comments without effect, in the order they were written.
    package var entries: [(number: UInt64, entry: DeskEntry)] = []
    /// The people known, by number.
    package var people: [Int: PersonRow] = [:]
    /// The numbers of people who were erased.
    package var erased: [Int] = []
    /// The number the next record gets.
    package var nextNumber: UInt64 = 1
    /// What was wrong and what became of it, in sentences.
    package var notices: [String] = []
  }

  /// Opens a session's files, mends what can be mended, and reads what they hold.
  ///
  /// - Throws: ``DeskError``.
  package init(_ path: String, contents: inout Contents) throws(DeskError) {
    let journalPath = path + ".journal"
    let journal = try Self.open(journalPath)
    let store = try DeskStore(path)
    let kept = try Self.read(Journal.head + store.records(), of: path, &contents.notices)
    let copy = try Self.read(try Self.contents(of: journal), of: journalPath, &contents.notices)
    let (records, numbers) = try Self.merge(kept, copy, &contents.notices)
    try Self.mend(journal, store, kept, copy, records, numbers, &contents.notices)
    contents.nextNumber = (numbers.last ?? 0) + 1
    (contents.people, contents.erased) = try store.people()
    contents.entries = try Self.decode(records, numbers)
    self.journal = journal
    self.store = store
  }

  private static func open(_ path: String) throws(DeskError) -> AppendFile {
    do {
      return try AppendFile(path)
    } catch {
      throw DeskError(error)
    }
  }

  private static func contents(of journal: borrowing AppendFile) throws(DeskError) -> [UInt8] {
    do {
      return try journal.contents()
    } catch {
      throw DeskError(error)
    }
  }

  /// One of the two files: its records with their frames, by number.
  private struct Copy {
    var frames: [UInt64: ArraySlice<UInt8>] = [:]
    var payloads: [UInt64: ArraySlice<UInt8>] = [:]
    var isWhole = true
    var isTorn = false
    var validByteCount = 0
  }

  private static func read(
    _ bytes: [UInt8], of path: String, _ notices: inout [String]
  ) throws(DeskError) -> Copy {
    var copy = Copy()
    do {
      let reading = try JournalReading(bytes.span)
      for record in reading.records {
        copy.payloads[record.number] = bytes[record.payload]
        copy.frames[record.number] = bytes[record.offset..<(record.payload.upperBound + 4)]
      }
      for fault in reading.faults {
        if let notice = notice(fault, path) { notices.append(notice) }
        if case .tornTail = fault { copy.isTorn = true } else { copy.isWhole = false }
      }
      copy.validByteCount = reading.validByteCount
    } catch {
      throw DeskError(
        error.code == .unknownVersion
          ? "\(path) do bản mới hơn ghi, bản này không đọc được."
          : "\(path) không phải nhật ký của SessionDesk, hoặc đã hỏng từ đầu. Hãy đổi tên tệp này rồi "
            + "chạy lại.", status: ExitStatus.refused)
    }
    return copy
  }

  private static func notice(_ fault: JournalReading.Fault, _ path: String) -> String? {
    switch fault {
    case .tornTail(let offset, let count):
      "\(path): \(count) byte cuối, từ byte \(offset), là việc ghi dở khi máy tắt; đã cắt bỏ."
    case .damage(let offset, let count):
      "\(path): hỏng \(count) byte từ byte \(offset)."
    case .outOfOrder(let number, let offset):
      "\(path): việc số \(number) lặp lại ở byte \(offset); đã bỏ qua."
    // The merged numbers tell whether anything is missing.
    case .missing: nil
    @unknown default: "\(path): \(fault)"
    }
  }

  private static func merge(
    _ kept: Copy, _ copy: Copy, _ notices: inout [String]
  ) throws(DeskError) -> (payloads: [UInt64: ArraySlice<UInt8>], numbers: [UInt64]) {
    for (number, payload) in copy.payloads {
      guard let own = kept.payloads[number], !own.elementsEqual(payload) else { continue }
      throw DeskError(
        "Tệp phiên và nhật ký không phải của cùng một phiên (khác nhau ở việc số \(number)). Hãy để "
          + "đúng hai tệp cạnh nhau.", status: ExitStatus.refused)
    }
    let payloads = kept.payloads.merging(copy.payloads) { own, _ in own }
    let numbers = payloads.keys.sorted()
    var expected: UInt64 = 1
    for number in numbers {
      if number > expected {
        notices.append("Mất việc số \(expected) đến \(number - 1): cả hai tệp đều hỏng ở đó.")
      }
      expected = number + 1
    }
    return (payloads, numbers)
  }

  /// Gives each file what only the other has.
  private static func mend(
    _ journal: borrowing AppendFile, _ store: DeskStore, _ kept: Copy, _ copy: Copy,
    _ payloads: [UInt64: ArraySlice<UInt8>], _ numbers: [UInt64],
    _ notices: inout [String]
  ) throws(DeskError) {
    var changes = DeskChanges()
    for number in numbers where kept.payloads[number] == nil {
      changes.records.append((number, Array(copy.frames[number] ?? [])))
    }
    if !changes.isEmpty {
      // A damaged row is still there under its number.
      try store.replace(changes.records)
      notices.append(
        "\(changes.records.count) việc thiếu trong tệp phiên đã được chép lại từ nhật ký.")
    }
    let missing = numbers.filter { copy.payloads[$0] == nil }
    guard !missing.isEmpty || copy.isTorn || !copy.isWhole || copy.validByteCount == 0 else {
      return
    }
    if !missing.isEmpty, copy.validByteCount > 0 {
      notices.append("\(missing.count) việc thiếu trong nhật ký đã được chép lại từ tệp phiên.")
    }
    do {
      let isTail = copy.isWhole && missing.allSatisfy { $0 > copy.payloads.keys.max() ?? 0 }
      try journal.cut(to: isTail ? copy.validByteCount : 0)
      var bytes = isTail && copy.validByteCount > 0 ? [] : Journal.head
      for number in isTail ? missing : numbers {
        bytes += kept.frames[number] ?? copy.frames[number] ?? []
      }
      try journal.append(bytes)
    } catch {
      throw DeskError(error)
    }
  }

  private static func decode(
    _ payloads: [UInt64: ArraySlice<UInt8>], _ numbers: [UInt64]
  ) throws(DeskError) -> [(number: UInt64, entry: DeskEntry)] {
    // One decoding for all events, so that the log's own rules are read once.
    var events: [UInt8] = []
    SessionLog.appendHeader(to: &events)
    var seen: [UInt64: EventID] = [:]
    for number in numbers {
      guard let payload = payloads[number] else { continue }
      if let id = DeskEntry.seenID(payload) {
        seen[number] = id
      } else {
        events += payload
        events.append(0x0A)
      }
    }
    do {
      var decoded = try SessionLog.decode(events)[...]
      return numbers.compactMap { number in
        if let id = seen[number] { return (number, .seen(id)) }
        return decoded.popFirst().map { (number, .event($0)) }
      }
    } catch {
      throw DeskError(
        "Một việc trong sổ không đọc được, \(error.explanation).", status: ExitStatus.refused)
    }
  }

  /// Writes changes to both files, and returns when the device has them.
  ///
  /// - Throws: ``DeskError``.
  package borrowing func commit(_ changes: DeskChanges) throws(DeskError) {
    guard !changes.isEmpty else { return }
    try store.commit(changes)
    guard !changes.records.isEmpty else { return }
    do {
      try journal.append(changes.records.flatMap(\.bytes))
    } catch {
      throw DeskError(error)
    }
  }

  /// The text of a comment, without telephone numbers.
  package borrowing func text(of event: EventID) throws(DeskError) -> String? {
    try store.text(of: event)
  }
}
