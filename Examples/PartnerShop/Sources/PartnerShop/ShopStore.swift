public import Foundation
public import PhienCho
import PhienChoReading

/// The shop's store: one file for a session's events, which survives the machine's stop.
///
/// The file is a journal whose records are the lines of a session log.
public final class ShopStore {
  /// Every event taken down, in the order of arrival.
  public private(set) var events: [SessionEvent] = []

  private var log = EventLog()
  private var number: UInt64 = 0
  private let file: FileHandle

  /// Opens the store of a file, which is made when there is none.
  ///
  /// What a stopped program left at the end is cut off.
  ///
  /// - Throws: ``Damaged`` for a file that the device has changed; what reading and writing throws.
  public init(at file: URL) throws {
    if !FileManager.default.fileExists(atPath: file.path) {
      try Data().write(to: file)
    }
    self.file = try FileHandle(forUpdating: file)
    let bytes = Array(try self.file.readToEnd() ?? Data())
    let reading = try JournalReading(bytes.span)
    for fault in reading.faults {
      guard case .tornTail = fault else { throw Damaged(fault: fault) }
    }
    for record in reading.records {
      var lines: [UInt8] = []
      SessionLog.appendHeader(to: &lines)
      lines += bytes[record.payload]
      events += try SessionLog.decode(lines)
      number = record.number
    }
    log = EventLog(events)
    try self.file.truncate(atOffset: UInt64(reading.validByteCount))
    if reading.validByteCount == 0 {
      try self.file.write(contentsOf: Journal.head)
      try self.file.synchronize()
    }
  }

  /// The file is not what the shop wrote.
  public struct Damaged: Error, CustomStringConvertible {
    /// What is wrong with the journal.
    public let fault: JournalReading.Fault

    /// A sentence a user can act on.
    public var description: String { "the shop's file is damaged: \(fault)" }
  }

  /// Takes an event down; when this returns, the device has it.
  ///
  /// - Returns: Whether the event is new, was there already, or conflicts with another.
  /// - Throws: What writing throws; the event may then be there after the next opening, or not.
  public func take(_ event: SessionEvent) throws -> EventLog.Insertion {
    var changed = log
    let answer = changed.insert(event)
    guard answer != .duplicate else { return answer }
    var line: [UInt8] = []
    SessionLog.append(event, to: &line)
    var record: [UInt8] = []
    try Journal.append(line.span, number: number + 1, to: &record)
    try file.write(contentsOf: record)
    try file.synchronize()
    number += 1
    log = changed
    events.append(event)
    return answer
  }

  /// What the events amount to.
  public func ledger(of catalogue: Catalogue) -> Ledger { Ledger(replaying: log, of: catalogue) }
}
