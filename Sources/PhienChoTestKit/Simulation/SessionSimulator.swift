import PhienCho
import PhienChoReading

/// The chat log of a simulated session, made record by record as it is asked for.
///
/// One scenario, seed, count and format give the same records on every platform. Memory does not
/// grow with the count.
public struct SessionSimulator: Sequence, Sendable {
  /// What is simulated.
  public let scenario: SessionScenario
  /// What the chances are drawn from.
  public let seed: UInt64
  /// How many records the log holds.
  public let count: UInt32
  /// The format whose identifiers and instants the records have.
  public let format: SimulatedLogFormat

  /// Creates a simulator.
  ///
  /// - Parameters:
  ///   - scenario: What to simulate.
  ///   - seed: What the chances are drawn from; any number.
  ///   - count: How many records to make; the scenario's expected number when left out.
  ///   - format: The format whose identifiers and instants the records have; the scenario's when
  ///     left out.
  public init(
    scenario: SessionScenario, seed: UInt64, count: UInt32? = nil,
    format: SimulatedLogFormat? = nil
  ) {
    self.scenario = scenario
    self.seed = seed
    self.count = count ?? scenario.expectedComments
    self.format = format ?? scenario.format
  }

  /// The identifier of the broadcast, which some formats leave out of their records.
  public var stream: String { PlatformIdentity(format: format, seed: seed).stream }

  /// Starts the session from its beginning.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// The records of a simulated session, one at a time.
  public struct Iterator: IteratorProtocol, Sendable {
    private let simulator: SessionSimulator
    private let identity: PlatformIdentity
    private let deletionGap: Int
    private var random: SeededGenerator
    private var writer: CommentWriter
    private var crowd: Crowd
    private var clock: SessionClock
    private var emitted = 0
    private var written = 0
    private var deletionsLeft: Int
    private var recent: [SimulatedRecord] = []
    private var held: (record: SimulatedRecord, until: Int)?

    init(_ simulator: SessionSimulator) {
      self.simulator = simulator
      identity = PlatformIdentity(format: simulator.format, seed: simulator.seed)
      random = SeededGenerator(seed: simulator.seed)
      writer = CommentWriter(simulator.scenario)
      crowd = Crowd(simulator)
      clock = SessionClock(simulator.scenario, count: Int(simulator.count))
      // The Graph API leaves deleted comments out without a word.
      deletionsLeft = simulator.format == .facebook ? 0 : Int(simulator.scenario.mix.deletions)
      deletionGap = Swift.max(Int(simulator.count) / (deletionsLeft + 1), 1)
    }

    /// The next record; `nil` after the last.
    ///
    /// - Complexity: O(1) but for a change of mind, which looks through a bounded number of recent
    ///   orders.
    public mutating func next() -> SimulatedRecord? {
      guard emitted < Int(simulator.count) else { return nil }
      emitted += 1
      if let late = held, emitted >= late.until || emitted == Int(simulator.count) {
        held = nil
        return remember(late.record)
      }
      if deletionsLeft > 0, emitted % deletionGap == 0, let order = crowd.withdrawRecent() {
        deletionsLeft -= 1
        return .deletion(of: order, instant: identity.resolved(clock.now))
      }
      let mix = simulator.scenario.mix
      if random.happens(mix.duplicates), !recent.isEmpty {
        return recent[random.below(UInt32(recent.count))]
      }
      guard let record = write() else { return nil }
      if held == nil, emitted + 8 < Int(simulator.count), random.happens(mix.lateRecords) {
        held = (record, emitted + 2 + random.below(6))
        return write().map { remember($0) }
      }
      return remember(record)
    }

    private mutating func remember(_ record: SimulatedRecord) -> SimulatedRecord {
      if recent.count < 16 { recent.append(record) } else { recent[emitted % 16] = record }
      return record
    }

    /// Writes the next comment; `nil` only for a format that gives no identifiers.
    private mutating func write() -> SimulatedRecord? {
      guard let id = identity.comment(written) else { return nil }
      written += 1
      clock.tick(&random)
      let (speaker, text, truth) = writer.write(
        id: id, onScreen: clock.onScreen, crowd: &crowd, &random)
      let isHost = speaker < 0
      let seed = simulator.seed
      let comment = LiveComment(
        id: id, text: text,
        author: identity.author(speaker),
        authorName: isHost
          ? clock.onAir?.name : NameBook.displayName(of: speaker, seed: seed),
        role: isHost && identity.format != .facebook ? .host : .viewer,
        instant: identity.resolved(clock.now),
        platform: identity.platform, stream: identity.stream,
        pinned: identity.format == .canonical ? clock.onScreen : nil)
      return .comment(
        SimulatedComment(
          comment: comment, onScreen: clock.onScreen, truth: truth, speaker: speaker))
    }
  }
}
