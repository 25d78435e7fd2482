internal import ExampleSupport
package import PhienCho
package import PhienChoReading

/// Turns the records of chat logs into the events of a session, one record at a time.
package struct CommentIntake {
  /// How many malformed records are shown with their lines.
  package static let malformedLimit = 10

  /// The session's events so far.
  package private(set) var log = EventLog()
  /// The people behind them.
  package private(set) var buyers = BuyerBook()
  /// The counts so far.
  package private(set) var counts = SessionReport.Intake()
  /// The first comments to review.
  package private(set) var review: [SessionReport.ReviewItem] = []

  private let reader: CommentReader
  private var scratch = ReadingScratch()
  private var streams: StreamCount
  private let operatorEvents: [SessionEvent]
  private let words: Wording
  private let showsContacts: Bool
  private let pins: PinTimeline
  private var reasons: [String: Int] = [:]
  /// Which comments were deleted, and when; `nil` where the log does not say.
  private var deletions: [EventID: Instant?] = [:]
  private var clock: Instant?

  /// How many records were of the format, whatever they said.
  package private(set) var understood = 0

  /// Creates an intake.
  ///
  /// - Parameters:
  ///   - reader: Reads the comments.
  ///   - operatorEvents: What the seller's side did; buyers in it are named as the log names them.
  ///   - pins: What was on screen when.
  ///   - streams: The streams that are written down.
  ///   - showsContacts: Whether the comments to review are kept as they were written.
  ///   - words: The words of the report's language.
  package init(
    reader: CommentReader, operatorEvents: [SessionEvent], pins: PinTimeline, streams: [StreamID],
    showsContacts: Bool, words: Wording = Wording()
  ) {
    self.reader = reader
    self.words = words
    self.streams = StreamCount(known: streams)
    self.showsContacts = showsContacts
    self.operatorEvents = operatorEvents
    self.pins = pins
  }

  /// Takes one record of the log named `file`.
  package mutating func take(_ record: ChatLogRecord, from file: String) {
    understood += 1
    switch record {
    case .comment(let comment, _): take(comment, from: file)
    case .deletion(let id, let instant, _):
      deletions.updateValue(instant ?? deletions[id] ?? nil, forKey: id)
    case .ignored: counts.ignored += 1
    case .malformed(let error):
      understood -= 1
      counts.malformed += 1
      if counts.malformedShown.count < Self.malformedLimit {
        counts.malformedShown.append(.init(file: file, error: error))
      }
    @unknown default: counts.ignored += 1
    }
  }

  private mutating func take(_ comment: LiveComment, from file: String) {
    counts.comments += 1
    let instant = moment(of: comment)
    guard comment.role == .viewer else {
      counts.hosts += 1
      return
    }
    let place = comment.author.map { buyers.place(of: $0) }
    streams.count(comment, by: place, from: file)
    let context = ReadingContext(
      pinned: comment.pinned ?? pins.offer(at: instant),
      ordered: place.map { buyers[$0].ordered } ?? [])
    let reading = reader.read(comment.text, in: context, reusing: &scratch)
    counts.count(reading.intent)
    if let place { buyers.note(name: comment.authorName, phone: reading.phones.last, at: place) }

    var codes = reading.review.map(\.rawValue)
    if let action = action(of: reading, by: place) {
      let event = SessionEvent(id: comment.id, instant: instant, action: action)
      if log.insert(event) != .inserted { counts.repeated += 1 }
    } else if place == nil, reading.intent.concernsAnOrder {
      codes.append(ReviewReason.buyerUnknown.rawValue)
      counts.authorless += 1
    }
    if !codes.isEmpty { keepForReview(comment, reading, codes, by: place) }
  }

  /// The log's time, or a moment behind the comment before where the log tells none.
  private mutating func moment(of comment: LiveComment) -> Instant {
    let next = Instant(millisecondsSince1970: (clock?.millisecondsSince1970 ?? 0).addingClamped(1))
    let instant = comment.instant ?? next
    clock = instant
    return instant
  }

  /// What the reading asks of the ledger; `nil` when nothing that could be entered.
  private mutating func action(of reading: CommentReading, by place: Int?) -> SessionEvent.Action? {
    guard let place, reading.intent.concernsAnOrder else { return nil }
    if reading.intent == .cancel {
      guard let buyer = buyers.pseudonym(at: place) else { return nil }
      buyers[place].ordered = []
      return .withdraw(buyer: buyer)
    }
    // A line without a quantity cannot be entered; the reading says why it needs a human.
    let lines = reading.lines.compactMap { line in
      try? RequestLine(line.action, line.quantity, of: line.code)
    }
    guard !lines.isEmpty, let buyer = buyers.pseudonym(at: place) else { return nil }
    buyers[place].ordered.note(lines)
    return .request(buyer: buyer, lines: lines, review: reading.review.map(\.rawValue))
  }

  private mutating func keepForReview(
    _ comment: LiveComment, _ reading: CommentReading, _ codes: [String], by place: Int?
  ) {
    counts.toReview += 1
    for code in codes { reasons[code, default: 0] += 1 }
    guard review.count < ReportPage.rowLimit else { return }
    let name = comment.authorName ?? ""
    let shownName = showsContacts ? name : Masking.name(name)
    review.append(
      SessionReport.ReviewItem(
        instant: comment.instant,
        buyer: shownName.isEmpty ? words.unknownAuthor : shownName,
        text: showsContacts
          ? comment.text
          : Masking.comment(
            comment.text, reading: reading, author: comment.authorName, words: words),
        reasons: codes))
  }

  private mutating func alias(_ buyer: BuyerID) -> BuyerID? {
    buyers.pseudonym(at: buyers.place(of: buyer))
  }

  /// Enters deletions as the session's rules are to take them; a comment that was deleted nobody knows
  /// when is left out.
  private mutating func retract() {
    var unknown: Set<EventID> = []
    for (id, instant) in deletions {
      guard let event = log[id] else { continue }
      counts.deleted += 1
      guard let instant, let deletion = EventID(deletionOf: id) else {
        unknown.insert(id)
        continue
      }
      // Behind its comment also by a clock that is slow.
      let next = Instant(
        millisecondsSince1970: event.instant.millisecondsSince1970.addingClamped(1))
      log.insert(
        SessionEvent(id: deletion, instant: max(instant, next), action: .retract(comment: id)))
    }
    if !unknown.isEmpty { log = EventLog(log.lazy.filter { !unknown.contains($0.id) }) }
  }

  /// Ends the intake: the events with the deletions of comments, and with the seller's.
  package consuming func finish() -> Result {
    counts.streams = streams.streams
    retract()
    // Last, so that buyers are numbered as they spoke up and not as they were called.
    for event in operatorEvents {
      guard let action = event.action.replacingBuyers({ alias($0) }) else { continue }
      log.insert(SessionEvent(id: event.id, instant: event.instant, action: action))
    }
    let reasonCounts = reasons.map { SessionReport.ReasonCount(reason: $0.key, count: $0.value) }
    return Result(
      log: log, buyers: buyers, counts: counts, review: review,
      reasonCounts: reasonCounts.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) })
  }

  /// What the logs came to.
  package struct Result {
    package let log: EventLog
    package let buyers: BuyerBook
    package let counts: SessionReport.Intake
    package let review: [SessionReport.ReviewItem]
    package let reasonCounts: [SessionReport.ReasonCount]
  }
}
