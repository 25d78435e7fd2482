package import PhienCho
internal import PhienChoReading

/// What a record of the desk's journal holds: an event, or that a comment without effect was read.
///
/// The second is there so that a comment which comes again after a restart is not read again, when
/// another offer may be on screen. The payload is the event's line of a session
/// log, or "seen " and the identifier.
package enum DeskEntry: Sendable {
  case event(SessionEvent)
  case seen(EventID)

  /// The comment or event that was read.
  package var id: EventID {
    switch self {
    case .event(let event): event.id
    case .seen(let id): id
    }
  }

  /// The entry as a record's payload.
  package var payload: [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .event(let event):
      SessionLog.append(event, to: &bytes)
      if bytes.last == 0x0A { bytes.removeLast() }
    case .seen(let id): bytes = Self.seenPrefix + id.rawValue.utf8
    }
    return bytes
  }

  /// Not JSON, which an event's line always is; the identifier follows as it is.
  private static let seenPrefix = Array("seen ".utf8)

  /// The comment that a payload says was read; `nil` for an event's.
  static func seenID(_ payload: ArraySlice<UInt8>) -> EventID? {
    guard payload.starts(with: seenPrefix) else { return nil }
    return EventID(String(decoding: payload.dropFirst(seenPrefix.count), as: UTF8.self))
  }
}
