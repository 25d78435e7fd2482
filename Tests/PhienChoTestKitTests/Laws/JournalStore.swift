import PhienCho
import PhienChoReading
import PhienChoTestKit

/// What is wrong with a store that was broken on purpose.
enum StoreFlaw {
  case none, roundsMoments, sortsByTime, appendsWithoutLooking, replacesRivals, appliesOnArrival
  case forgetsOldEvents, writesLater, refusesTornEnds, appendsBehindTears, skipsDamage
  case comparesWords, ignoresLetterCase
}

protocol FlawedStore: SendableMetatype {
  static var flaw: StoreFlaw { get }
}

/// A store of one file as this library's parts make it: a journal of lines of a session log.
struct JournalStore<Flawed: FlawedStore>: StoreUnderTest {
  private var file: [UInt8]
  private var stored: [SessionEvent] = []
  private var log = EventLog()
  private var number: UInt64 = 0
  private var waiting: [UInt8] = []

  private static var flaw: StoreFlaw { Flawed.flaw }

  struct Refused: Error { let fault: JournalReading.Fault }

  init(opening medium: [UInt8]?) throws {
    file = medium ?? Journal.head
    let reading = try JournalReading(file.span)
    for fault in reading.faults {
      switch fault {
      case .tornTail where Self.flaw != .refusesTornEnds: continue
      default: if Self.flaw != .skipsDamage { throw Refused(fault: fault) }
      }
    }
    for record in reading.records {
      var lines: [UInt8] = []
      SessionLog.appendHeader(to: &lines)
      lines += file[record.payload]
      stored += try SessionLog.decode(lines)
      number = record.number
    }
    if Self.flaw == .forgetsOldEvents, stored.count > 2 { stored.removeFirst() }
    if Self.flaw != .appendsBehindTears { file.removeSubrange(reading.validByteCount...) }
    if file.isEmpty { file = Journal.head }
    log = EventLog(stored)
  }

  mutating func append(_ event: SessionEvent) throws -> EventLog.Insertion {
    var event = event
    if Self.flaw == .roundsMoments {
      let instant = event.instant.millisecondsSince1970
      event = SessionEvent(
        id: event.id, instant: Instant(millisecondsSince1970: instant - instant % 1000),
        action: event.action)
    }
    var answer = log.insert(event)
    // As a dictionary of strings has it, for which two spellings of one accent are equal, or a
    // database whose text columns ignore letter case.
    if Self.flaw == .comparesWords, stored.contains(where: { $0.id.rawValue == event.id.rawValue })
    {
      answer = .duplicate
    }
    if Self.flaw == .ignoresLetterCase,
      stored.contains(where: { $0.id.rawValue.lowercased() == event.id.rawValue.lowercased() })
    {
      answer = .duplicate
    }
    if Self.flaw == .appendsWithoutLooking { answer = .inserted }
    guard answer != .duplicate else { return answer }
    if Self.flaw == .replacesRivals { stored.removeAll { $0.id == event.id } }
    stored.append(event)
    var line: [UInt8] = []
    SessionLog.append(event, to: &line)
    number += 1
    try Journal.append(line.span, number: number, to: &waiting)
    if Self.flaw != .writesLater || number % 4 == 0 {
      file += waiting
      waiting = []
    }
    return answer
  }

  func events() throws -> [SessionEvent] {
    Self.flaw == .sortsByTime ? stored.sorted { $0.instant < $1.instant } : stored
  }

  func ledger(of catalogue: Catalogue) throws -> Ledger {
    guard Self.flaw == .appliesOnArrival else { return Ledger(replaying: log, of: catalogue) }
    // Time goes by as events arrive, so that a late one is applied behind the others.
    let arrived = stored.enumerated().map { place, event in
      SessionEvent(
        id: event.id, instant: Instant(millisecondsSince1970: Int64(place)), action: event.action)
    }
    return Ledger(replaying: EventLog(arrived), of: catalogue)
  }

  func medium() throws -> [UInt8] { file }
}
