public import CPhienCho
internal import PhienCho
internal import PhienChoReading
private import Synchronization

/// What a handle to a ledger holds.
private final class LedgerBox: HandleValue {
  private struct State {
    var log = EventLog()
    /// What the log comes to; `nil` after a change until somebody asks.
    var ledger: Ledger?
  }

  private let catalogue: Catalogue
  private let rules: SessionRules
  private let state = Mutex(State())

  init(_ catalogue: Catalogue, _ rules: SessionRules) {
    self.catalogue = catalogue
    self.rules = rules
  }

  /// "pchLedge".
  static let mark: UInt64 = 0x7063_684C_6564_6765

  func insert(_ events: [SessionEvent]) -> [EventLog.Insertion] {
    state.withLock { state in
      let insertions = events.map { state.log.insert($0) }
      if insertions.contains(where: { $0 != .duplicate }) { state.ledger = nil }
      return insertions
    }
  }

  /// What the events come to, all of them or those until a moment.
  func ledger(asOf: Instant? = nil) -> Ledger {
    state.withLock { state in
      if asOf == nil, let ledger = state.ledger { return ledger }
      let ledger = Ledger(replaying: state.log, of: catalogue, under: rules, asOf: asOf)
      if asOf == nil { state.ledger = ledger }
      return ledger
    }
  }
}

/// `phiencho_ledger_make`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ledger_make(
  _ catalogue: UnsafePointer<CChar>?, _ length: Int, _ rules: UnsafePointer<CChar>?,
  _ rulesLength: Int, _ ledger: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    try unsafe LedgerBox.hand(to: ledger, "ledger") { () throws(Failure) in
      let input = try unsafe InputText(catalogue, length, "catalogue").array
      let policies = try unsafe InputText(rules, rulesLength, "rules").array
      return try reading {
        LedgerBox(
          try CatalogueJSON.decode(input),
          policies.isEmpty ? SessionRules() : try SessionRulesJSON.decode(policies))
      }
    }
  }
}

/// `phiencho_ledger_apply`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ledger_apply(
  _ ledger: OpaquePointer?, _ lines: UnsafePointer<CChar>?, _ length: Int,
  _ intake: UnsafeMutablePointer<phiencho_intake>?,
  _ refused: UnsafeMutablePointer<phiencho_error>?, _ refusedCapacity: Int,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    var memory = try unsafe IntakeMemory(intake, refused, refusedCapacity)
    let box = try unsafe LedgerBox.of(ledger)
    let bytes = try unsafe InputText(lines, length, "lines").array
    var events: [SessionEvent] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      do {
        if let event = try SessionLog.decodeLine(Array(bytes[start..<end]), number: number) {
          memory.counts.lines += 1
          events.append(event.redacted)
        }
      } catch {
        memory.counts.lines += 1
        memory.refuse(Failure(malformed: error))
      }
      start = end + 1
    }
    for insertion in box.insert(events) {
      switch insertion {
      case .inserted: memory.counts.taken += 1
      case .duplicate: memory.counts.repeated += 1
      case .conflict: memory.counts.conflicting += 1
      }
    }
    try memory.finish()
  }
}

/// `phiencho_ledger_summary`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ledger_summary(
  _ ledger: OpaquePointer?, _ asOf: UnsafePointer<CChar>?, _ asOfLength: Int,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    let box = try unsafe LedgerBox.of(ledger)
    let text = try unsafe InputText(asOf, asOfLength, "as_of")
    var moment: Instant?
    if !text.isEmpty {
      do {
        moment = try Instant(iso8601: text.string)
      } catch {
        throw Failure(PHIENCHO_INVALID_ARGUMENT, "as_of: \(error)")
      }
    }
    var json: [UInt8] = []
    box.ledger(asOf: moment).appendFiguresJSON(to: &json)
    return json
  }
}

/// `phiencho_ledger_refusals`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ledger_refusals(
  _ ledger: OpaquePointer?, _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    let refusals = try unsafe LedgerBox.of(ledger).ledger().refusals
    var json: [UInt8] = []
    json.appendJSON(array: refusals) { $0.appendJSON(to: &$1) }
    return json
  }
}

/// `phiencho_ledger_free`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ledger_free(_ ledger: OpaquePointer?) { unsafe LedgerBox.free(ledger) }
