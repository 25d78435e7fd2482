internal import ExampleSupport
package import PhienCho
internal import PhienChoReading

/// A session while it is live: takes what comes in, and answers each thing once it is on the device.
///
/// What is taken waits in ``changes`` until ``commit(to:)`` has written all of it in one
/// transaction; only then are its answers given. Before that nobody was told anything, so that a
/// stop at any moment loses nothing that was acknowledged.
package struct Desk: ~Copyable {
  /// How a session is kept.
  package struct Settings: Sendable {
    /// How many pieces a chục is.
    package var chuc: Int64 = 10
    /// What to do where there is no one custom.
    package var rules = SessionRules()
    /// Where the money goes, when buyers are to pay by transfer.
    package var account: BankAccount?
    /// Which of the seller's sessions this is, for the memos of payments.
    package var session = 0
    /// How long contact details are kept.
    package var retention = RetentionRules()
    /// What time it is.
    package var clock: @Sendable () -> Instant

    package init(clock: @escaping @Sendable () -> Instant) { self.clock = clock }
  }

  let catalogue: Catalogue
  let settings: Settings
  private let reader: CommentReader
  /// Remembers comments, and forgets them when somebody is erased.
  var scratch = ReadingScratch()
  private let archive: DeskArchive

  private(set) var log = EventLog()
  var people = People()
  var vault = ContactVault()
  private var seen: Set<EventID> = []
  private var pins = Pins()
  private var nextNumber: UInt64 = 1
  /// The latest moment of anything that was taken.
  private(set) var latest: Instant?

  var changes = DeskChanges()
  var answers: [DeskAnswer] = []

  /// Opens a session's files and takes up where they end.
  ///
  /// - Throws: ``DeskError``.
  package init(_ path: String, of catalogue: Catalogue, settings: Settings) throws(DeskError) {
    self.catalogue = catalogue
    self.settings = settings
    reader = CommentReader(catalogue: catalogue, chuc: settings.chuc)
    var contents = DeskArchive.Contents()
    archive = try DeskArchive(path, contents: &contents)
    people = People(known: contents.people, erased: contents.erased)
    for (number, row) in contents.people {
      if let buyer = People.pseudonym(number) { vault.seal(row.contact, of: buyer) }
    }
    nextNumber = contents.nextNumber
    for (_, entry) in contents.entries {
      switch entry {
      case .event(let event): remember(event)
      case .seen(let id): seen.insert(id)
      }
    }
    answers = contents.notices.map { DeskAnswer(.notice, text: .ready($0)) }
    answers.append(
      DeskAnswer(.notice, text: .ready("Sổ có \(log.count) việc, \(vault.count) liên hệ.")))
    purge()
  }

  private mutating func remember(_ event: SessionEvent) {
    log.insert(event)
    latest = max(latest ?? event.instant, event.instant)
    people.note(event.action)
    for buyer in event.action.buyers {
      if let number = People.number(of: buyer) { people.reserve(number) }
    }
    if case .pin(let offer) = event.action { pins.insert(offer, at: event.instant) }
  }

  /// How many things wait for ``commit(to:)``.
  package var waiting: Int { answers.count }

  /// Writes what waits, and appends its answers to what goes out.
  ///
  /// - Parameters:
  ///   - output: Where the answers are appended.
  ///   - isPressed: Whether more waits already. What became of an operator's event is then not told,
  ///     since each telling replays the session.
  /// - Throws: ``DeskError``; nothing is appended then.
  package mutating func commit(
    to output: inout [UInt8], isPressed: Bool = false
  ) throws(DeskError) {
    try archive.commit(changes)
    changes = DeskChanges()
    var view: DeskView?
    for answer in answers {
      output += "\(answer.head)\t".utf8
      let lines = tell(answer.text, &view, isPressed: isPressed)
      output += lines.joined(separator: "\nbáo\t\t\t").utf8
      output.append(0x0A)
    }
    answers.removeAll(keepingCapacity: true)
  }

  /// The session as it stands, replayed when somebody asks.
  func replayed() -> Ledger { Ledger(replaying: log, of: catalogue, under: settings.rules) }

  /// A moment that is not before anything that was taken.
  mutating func moment(_ given: Instant?) -> Instant {
    let now = given ?? settings.clock()
    guard given == nil, let latest, latest >= now else {
      latest = max(latest ?? now, now)
      return now
    }
    let (next, overflow) = latest.millisecondsSince1970.addingReportingOverflow(1)
    let instant = overflow ? latest : Instant(millisecondsSince1970: next)
    self.latest = instant
    return instant
  }

  /// Whether a comment or event was taken before.
  func isKnown(_ id: EventID) -> Bool { log[id] != nil || seen.contains(id) }

  /// An identifier nobody has, for what came without one.
  func freshID(_ prefix: String) -> EventID? {
    var number = nextNumber
    while let id = EventID("\(prefix)-\(number)") {
      if !isKnown(id) { return id }
      number += 1
    }
    return nil
  }

  /// Notes an event or a comment without effect as the next record.
  mutating func enter(_ entry: DeskEntry) throws(DeskError) -> UInt64 {
    var frame: [UInt8] = []
    do {
      let payload = entry.payload
      try Journal.append(payload.span, number: nextNumber, to: &frame)
    } catch {
      throw DeskError("Việc này dài quá, không ghi được.")
    }
    changes.records.append((nextNumber, frame))
    defer { nextNumber += 1 }
    switch entry {
    case .event(let event): remember(event)
    case .seen(let id): seen.insert(id)
    }
    return nextNumber
  }

  /// Reads a comment as its author's next.
  mutating func read(_ comment: LiveComment, at instant: Instant, by person: Int?)
    -> CommentReading
  {
    let context = ReadingContext(
      pinned: comment.pinned ?? pins.offer(at: instant),
      ordered: person.map { people.ordered($0) } ?? [])
    return reader.read(comment.text, in: context, reusing: &scratch)
  }

  /// The text of a comment that was kept for a human.
  func text(of event: EventID) -> String? { try? archive.text(of: event) }
}

/// Which offer is on screen from when on.
private struct Pins: Sendable {
  private var pins: [(instant: Instant, offer: OfferCode?)] = []

  mutating func insert(_ offer: OfferCode?, at instant: Instant) {
    pins.insert((instant, offer), at: count(until: instant))
  }

  func offer(at instant: Instant) -> OfferCode? {
    let count = count(until: instant)
    return count > 0 ? pins[count - 1].offer : nil
  }

  /// How many pins count at a moment.
  private func count(until instant: Instant) -> Int {
    var (low, high) = (0, pins.count)
    while low < high {
      let middle = (low + high) / 2
      if pins[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
