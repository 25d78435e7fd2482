public import CPhienCho
internal import PhienCho
internal import PhienChoReading
private import Synchronization

/// What a handle to a tally holds.
private final class TallyBox: HandleValue {
  let scope: AdoptionScope
  private let tally: Mutex<AdoptionTally>

  init(_ snapshot: AdoptionSnapshot) {
    scope = snapshot.scope
    tally = Mutex(snapshot.tally)
  }

  /// "pchTally".
  static let mark: UInt64 = 0x7063_6854_616C_6C79

  var context: AdoptionContext { AdoptionContext(asOf: scope.asOf) }

  var snapshot: AdoptionSnapshot { AdoptionSnapshot(tally.withLock { $0 }, scope) }

  func merge(_ other: AdoptionTally) throws(Failure) {
    try reading { try tally.withLock { try $0.merge(other) } }
  }
}

/// Adds a register: `count` counts it, gives what it counted and how many rows that were, and reports
/// the rows it leaves out.
@unsafe
private func adding(
  to tally: OpaquePointer?, _ csv: UnsafePointer<CChar>?, _ length: Int,
  _ intake: UnsafeMutablePointer<phiencho_intake>?,
  _ refused: UnsafeMutablePointer<phiencho_error>?, _ capacity: Int,
  _ error: UnsafeMutablePointer<phiencho_error>?,
  _ count: ([UInt8], AdoptionContext, (RegisterFault) -> Void) throws -> (AdoptionTally, Int)
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    var memory = try unsafe IntakeMemory(intake, refused, capacity)
    let box = try unsafe TallyBox.of(tally)
    let bytes = try unsafe InputText(csv, length, "csv").array
    let (counted, rows) = try reading {
      try count(bytes, box.context) { memory.refuse(Failure(malformed: $0)) }
    }
    try box.merge(counted)
    memory.counts.taken = UInt64(rows)
    memory.counts.lines = memory.counts.taken + memory.counts.refused
    try memory.finish()
  }
}

/// `phiencho_tally_make`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_make(
  _ day: UnsafePointer<CChar>?, _ length: Int, _ tally: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    try unsafe TallyBox.hand(to: tally, "tally") { () throws(Failure) in
      let date = try calendarDate(unsafe InputText(day, length, "day"), "day")
      return TallyBox(AdoptionSnapshot(.zero, AdoptionScope(.register, asOf: date)))
    }
  }
}

/// `phiencho_tally_add_households`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_add_households(
  _ tally: OpaquePointer?, _ csv: UnsafePointer<CChar>?, _ length: Int,
  _ intake: UnsafeMutablePointer<phiencho_intake>?,
  _ refused: UnsafeMutablePointer<phiencho_error>?, _ refusedCapacity: Int,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe adding(to: tally, csv, length, intake, refused, refusedCapacity, error) {
    bytes, context, report in
    var register = HouseholdRegister([context], grouping: .none)
    try register.read(bytes.span, report: report)
    try register.finish(report: report)
    return (try AdoptionTally.sum(register.totals()), register.rowsCounted)
  }
}

/// `phiencho_tally_add_hamlets`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_add_hamlets(
  _ tally: OpaquePointer?, _ csv: UnsafePointer<CChar>?, _ length: Int,
  _ intake: UnsafeMutablePointer<phiencho_intake>?,
  _ refused: UnsafeMutablePointer<phiencho_error>?, _ refusedCapacity: Int,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe adding(to: tally, csv, length, intake, refused, refusedCapacity, error) {
    bytes, context, report in
    let hamlets = try HamletRegister.decode(bytes, report: report)
    var counted = AdoptionTally.zero
    for hamlet in hamlets { counted.add(hamlet, in: context) }
    return (counted, hamlets.count)
  }
}

/// `phiencho_tally_add_products`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_add_products(
  _ tally: OpaquePointer?, _ csv: UnsafePointer<CChar>?, _ length: Int,
  _ intake: UnsafeMutablePointer<phiencho_intake>?,
  _ refused: UnsafeMutablePointer<phiencho_error>?, _ refusedCapacity: Int,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe adding(to: tally, csv, length, intake, refused, refusedCapacity, error) {
    bytes, context, report in
    let products = try ProductRegister.decode(bytes, report: report)
    var counted = AdoptionTally.zero
    counted.add(products, in: context)
    return (counted, products.count)
  }
}

/// `phiencho_tally_merge`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_merge(
  _ tally: OpaquePointer?, _ other: OpaquePointer?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let box = try unsafe TallyBox.of(tally)
    // Copied first, so that no call ever waits for two tallies at once.
    let added = try unsafe TallyBox.of(other).snapshot
    guard box.scope == added.scope else {
      throw Failure(
        PHIENCHO_MISMATCH,
        "a tally of \(added.scope.asOf) (\(added.scope.units)) cannot be added to one of "
          + "\(box.scope.asOf) (\(box.scope.units))")
    }
    try box.merge(added.tally)
  }
}

/// `phiencho_tally_encode`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_encode(
  _ tally: OpaquePointer?, _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    AdoptionTallyJSON.encode(try unsafe TallyBox.of(tally).snapshot)
  }
}

/// `phiencho_tally_decode`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_decode(
  _ json: UnsafePointer<CChar>?, _ length: Int, _ tally: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    try unsafe TallyBox.hand(to: tally, "tally") { () throws(Failure) in
      let input = try unsafe InputText(json, length, "json").array
      return TallyBox(try reading { try AdoptionTallyJSON.decode(input) })
    }
  }
}

/// `phiencho_tally_metrics`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_metrics(
  _ tally: OpaquePointer?, _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    var json: [UInt8] = []
    try unsafe TallyBox.of(tally).snapshot.appendJSON(to: &json)
    return json
  }
}

/// `phiencho_tally_free`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_tally_free(_ tally: OpaquePointer?) { unsafe TallyBox.free(tally) }
