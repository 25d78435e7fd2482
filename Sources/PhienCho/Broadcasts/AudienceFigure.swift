/// What a platform counts about the people before a stream; more may be added.
public struct AudienceMeasure: RawRepresentable, Sendable, Hashable {
  /// The stable name of the measure.
  public let rawValue: String

  /// Creates a measure from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Views (lượt xem), as the platform defines a view; one person may make many.
  public static let views = AudienceMeasure(rawValue: "views")
  /// Different accounts that watched (người xem).
  public static let uniqueViewers = AudienceMeasure(rawValue: "unique-viewers")
  /// The most who watched at one moment (người xem cùng lúc).
  public static let peakViewers = AudienceMeasure(rawValue: "peak-viewers")
  /// Different accounts that wrote a comment (người bình luận).
  public static let commenters = AudienceMeasure(rawValue: "commenters")
}

/// One count of one stream's audience, by the definition of its platform.
///
/// It cannot be added to another: the same person watches on two platforms, and each platform counts
/// a view its own way, so a sum would be the size of nothing. There is therefore neither `+` nor a
/// public number here; a figure is written out, coded, compared with a bound, or divided into.
public struct AudienceFigure: Sendable, Hashable {
  /// The stream it is about.
  public let stream: StreamID

  /// What was counted.
  public let measure: AudienceMeasure

  /// When the count was taken, when that is known.
  public let asOf: Instant?

  /// How the platform defines what it counts, in the words of its page, when the caller says.
  public let definition: String?

  let count: Int64

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - count: What the platform shows; at least 0.
  ///   - measure: What it counts.
  ///   - stream: The stream it is about.
  ///   - asOf: When the count was taken.
  ///   - definition: How the platform defines what it counts.
  /// - Throws: ``BroadcastError`` with code `outOfRange` for a count below zero.
  public init(
    _ count: Int64, _ measure: AudienceMeasure, of stream: StreamID, asOf: Instant? = nil,
    definition: String? = nil
  ) throws(BroadcastError) {
    guard count >= 0 else {
      throw BroadcastError(
        .outOfRange, reason: "\(measure.rawValue) of \(stream) cannot be \(count)")
    }
    self.stream = stream
    self.measure = measure
    self.asOf = asOf
    self.definition = definition
    self.count = count
  }

  /// Whether the count is at least a number.
  public func isAtLeast(_ bound: Int64) -> Bool { count >= bound }

  /// How many of something there are for each one counted here: orders per viewer.
  ///
  /// - Returns: `nil` when nobody was counted.
  /// - Complexity: O(1).
  public func ratio(of number: Int64) -> ExactRatio? {
    count == 0 ? nil : ExactRatio(unchecked: number, of: count)
  }
}

extension AudienceFigure: CustomStringConvertible {
  /// The count as Vietnamese writes it: "10.240".
  public var description: String { count.vietnameseText }
}

/// The audience of a session, stream by stream and measure by measure (khán giả).
///
/// Reports on one stream are one report, however often they arrive: the later count stands, and of
/// the most at one moment the largest. Merging is associative, commutative and idempotent.
public struct Audience: Sendable, Hashable {
  private struct Key: Sendable, Hashable {
    let stream: StreamID
    let measure: AudienceMeasure
  }

  private var byKey: [Key: AudienceFigure] = [:]

  /// Creates an audience of no figures.
  public init() {}

  /// Creates an audience of figures.
  ///
  /// - Complexity: O(*n*) in the figures.
  public init(_ figures: some Sequence<AudienceFigure>) {
    for figure in figures { record(figure) }
  }

  /// Takes note of a figure, unless the one there stands.
  ///
  /// - Complexity: O(1).
  public mutating func record(_ figure: AudienceFigure) {
    let key = Key(stream: figure.stream, measure: figure.measure)
    if let known = byKey[key], !Self.stands(figure, over: known) { return }
    byKey[key] = figure
  }

  /// The figures of both, each stream and measure once.
  ///
  /// - Complexity: O(*n*) in the figures of `other`.
  public func merging(_ other: Audience) -> Audience {
    var merged = self
    for figure in other.byKey.values { merged.record(figure) }
    return merged
  }

  /// The figure of a stream and measure; `nil` when nobody reported one.
  ///
  /// - Complexity: O(1).
  public subscript(stream: StreamID, measure: AudienceMeasure) -> AudienceFigure? {
    byKey[Key(stream: stream, measure: measure)]
  }

  /// All figures, by stream, then by measure.
  ///
  /// - Complexity: O(*n* log *n*) in the figures.
  public var figures: [AudienceFigure] {
    byKey.values.sorted {
      $0.stream == $1.stream
        ? $0.measure.rawValue < $1.measure.rawValue : $0.stream < $1.stream
    }
  }

  /// The streams there is a figure of, in order.
  ///
  /// - Complexity: O(*n* log *n*) in the figures.
  public var streams: [StreamID] { Set(byKey.keys.map(\.stream)).sorted() }

  /// A total order, so that merging in any order leaves the same figure.
  private static func stands(_ figure: AudienceFigure, over known: AudienceFigure) -> Bool {
    let moments = [figure, known].map { $0.asOf?.millisecondsSince1970 ?? .min }
    let text = (figure.definition ?? "", known.definition ?? "")
    return figure.measure == .peakViewers
      ? (figure.count, moments[0], text.0) > (known.count, moments[1], text.1)
      : (moments[0], figure.count, text.0) > (moments[1], known.count, text.1)
  }
}
