internal import PhienCho
internal import PhienChoReading

/// Compares lists of events byte by byte, and says in words how they differ.
enum EventLists {
  /// An event as bytes: equal strings may be different bytes.
  static func bytes(_ event: SessionEvent) -> [UInt8] {
    var bytes: [UInt8] = []
    SessionLog.append(event, to: &bytes)
    return bytes
  }

  static func text(_ event: SessionEvent) -> String { "\(event.id): \(event.action)" }

  static func answer(
    _ answer: EventLog.Insertion, _ expected: EventLog.Insertion, to event: SessionEvent
  ) -> Breach {
    Breach(
      expected: "\"\(expected.rawValue)\" for \(text(event))", found: "\"\(answer.rawValue)\"")
  }

  static func difference(_ found: [SessionEvent], _ expected: [SessionEvent]) -> Breach? {
    difference(found.map { bytes($0) }, expected.map { bytes($0) }) { place in
      place < expected.count ? text(expected[place]) : "no event"
    } _: { place in
      place < found.count ? text(found[place]) : "no event"
    }
  }

  static func difference(_ found: [EventID], _ expected: [EventID]) -> Breach? {
    difference(found, expected) { place in
      place < expected.count ? "\(expected[place])" : "no event"
    } _: { place in
      place < found.count ? "\(found[place])" : "no event"
    }
  }

  /// The first place at which two lists differ, in words.
  static func difference<Value: Equatable>(
    _ found: [Value], _ expected: [Value], _ wanted: (Int) -> String, _ got: (Int) -> String
  ) -> Breach? {
    let longest = max(found.count, expected.count)
    return (0..<longest).first { place in
      place >= found.count || place >= expected.count || found[place] != expected[place]
    }.map { place in
      Breach(
        expected: "\(expected.count) events, number \(place + 1) being \(wanted(place))",
        found: "\(found.count) events, number \(place + 1) being \(got(place))")
    }
  }
}
