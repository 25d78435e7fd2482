package import ExampleSupport
package import Foundation
package import PhienCho

/// What the seller writes down about a session, beside its log: `session.json`.
package struct SessionInfo: Decodable, Sendable, Hashable {
  /// A stretch in which someone presents goods.
  package struct Host: Decodable, Sendable, Hashable {
    /// The name.
    package var name: String
    /// The first moment, when it is written down.
    package var from: Instant?
    /// The first moment after it, when it is written down.
    package var to: Instant?
    /// The commune a guest sells for.
    package var sellsFor: String?
  }

  /// One stream and what its platform has counted.
  package struct Stream: Decodable, Sendable, Hashable {
    /// The platform's stable name.
    package var platform: String
    /// The stream's identifier on the platform.
    package var id: String
    /// How the platform defines a view, in its words.
    package var definition: String?
    /// Views.
    package var views: Int64?
    /// Different accounts that watched.
    package var uniqueViewers: Int64?
    /// The most who watched at once.
    package var peakViewers: Int64?
  }

  /// How much the session is to sell.
  package struct Target: Decodable, Sendable, Hashable {
    /// The least money, in đồng.
    package var vnd: Int64
    /// Who says so.
    package var source: String
  }

  /// The title of the session.
  package var title: String?
  /// A remark on the session.
  package var note: String?
  /// Whether everything in the session is invented.
  package var invented: Bool?
  /// When it began.
  package var start: Instant?
  /// When it ended.
  package var end: Instant?
  /// The platform of the only stream.
  package var format: String?
  /// The identifier of the only stream.
  package var stream: String?
  /// The views of the only stream, as its platform counts them.
  package var views: Int?
  /// The streams, where there are several.
  package var streams: [Stream]?
  /// The page's followers.
  package var followers: Int?
  /// Whether orders made live are delivered free.
  package var freeDelivery: Bool?
  /// Whether the prices of the catalogue are posted with taxes and fees in them.
  package var pricesIncludeTaxes: Bool?
  /// Whether the platform takes the buyers' payments, cash on delivery included.
  package var platformTakesPayment: Bool?
  /// Who presents, slot by slot.
  package var hosts: [Host]?
  /// How much it is to sell.
  private var ownTarget: Target?

  private enum CodingKeys: String, CodingKey {
    case title, note, invented, start, end, format, stream, views, streams, followers, freeDelivery
    case pricesIncludeTaxes, platformTakesPayment
    case hosts
    case ownTarget = "target"
  }

  /// What is known of a session without such a file.
  package init() {}

  /// Reads the file's text.
  ///
  /// - Throws: a sentence that names the field at fault.
  package init(json: Data) throws(SessionInfoError) {
    do {
      self = try JSONDecoder().decode(SessionInfo.self, from: json)
      try checkCounts()
      // What is told below must be possible; found here, it names the file.
      _ = try schedule()
      _ = try audience(with: [])
    } catch let error as SessionInfoError {
      throw error
    } catch let error as BroadcastError {
      throw SessionInfoError(Bilingual(error.code.explanation, error.reason))
    } catch {
      throw SessionInfoError(Bilingual(explaining: error))
    }
    if let start, let end, start >= end {
      throw SessionInfoError(
        Bilingual("phiên kết thúc trước khi bắt đầu", "the session ends before it starts")
          .inField("end"))
    }
    if let ownTarget, ownTarget.vnd <= 0 {
      throw SessionInfoError(Bilingual("phải trên 0", "must be above 0").inField("target.vnd"))
    }
  }

  private func checkCounts() throws(SessionInfoError) {
    var counts = [("followers", followers.map(Int64.init)), ("views", views.map(Int64.init))]
    for (place, stream) in (streams ?? []).enumerated() {
      counts += [
        ("streams[\(place)].views", stream.views),
        ("streams[\(place)].uniqueViewers", stream.uniqueViewers),
        ("streams[\(place)].peakViewers", stream.peakViewers),
      ]
    }
    for case (let field, let count?) in counts where count < 0 {
      throw SessionInfoError(Bilingual("phải từ 0 trở lên", "must be at least 0").inField(field))
    }
  }
}

extension SessionInfo {
  /// From its beginning to its end, when both are written down.
  package var period: ClosedRange<Instant>? {
    guard let start, let end, start < end else { return nil }
    return start...end
  }

  /// From when the catalogue's prices are posted, and whether with taxes; `nil` when nobody says.
  package var postedPrices: (from: Instant, includesTaxes: Bool)? {
    guard let start, let pricesIncludeTaxes else { return nil }
    return (start, pricesIncludeTaxes)
  }

  /// What an estimate of withheld tax needs; `nil` when nobody says.
  package var withholding: WithholdingSituation? {
    guard let start, let platformTakesPayment, let day = try? CalendarDate(of: start) else {
      return nil
    }
    return WithholdingSituation(day: day, platformTakesPayment: platformTakesPayment)
  }

  /// Who was on air when; `nil` when the slots are not written down.
  ///
  /// - Throws: ``BroadcastError`` for slots that overlap; entries of one slot are hosts on air
  ///   together.
  package func schedule() throws(BroadcastError) -> HostSchedule? {
    guard let hosts, !hosts.isEmpty else { return nil }
    var known: [BroadcastHost] = []
    var slots: [(start: Instant, end: Instant, hosts: [String])] = []
    for host in hosts {
      guard let from = host.from, let to = host.to else { return nil }
      if !known.contains(where: { $0.id == host.name }) {
        known.append(
          try BroadcastHost(id: host.name, name: host.name, sellsFor: host.sellsFor))
      }
      if let place = slots.firstIndex(where: { $0.start == from && $0.end == to }) {
        slots[place].hosts.append(host.name)
      } else {
        slots.append((from, to, [host.name]))
      }
    }
    var checked: [HostSlot] = []
    for slot in slots {
      checked.append(try HostSlot(slot.hosts, from: slot.start, to: slot.end))
    }
    return try HostSchedule(hosts: known, slots: checked)
  }

  /// The streams that are written down.
  package var knownStreams: [StreamID] {
    let several = (streams ?? []).compactMap {
      StreamID($0.id, on: StreamingPlatform(rawValue: $0.platform))
    }
    guard several.isEmpty else { return several }
    let single = stream.flatMap { StreamID($0, on: StreamingPlatform(rawValue: format ?? "chat")) }
    return single.map { [$0] } ?? []
  }

  /// Who watched, with the commenters of the chat logs.
  ///
  /// - Throws: ``BroadcastError`` for a count below zero.
  package func audience(
    with intake: [SessionReport.StreamIntake]
  ) throws(BroadcastError) -> Audience {
    var audience = Audience()
    if let views, knownStreams.count == 1, let stream = knownStreams.first {
      audience.record(try AudienceFigure(Int64(views), .views, of: stream))
    }
    for stream in streams ?? [] {
      guard let id = StreamID(stream.id, on: StreamingPlatform(rawValue: stream.platform)) else {
        throw BroadcastError(.malformed, reason: "field streams: an identifier is empty")
      }
      for (measure, count) in [
        (AudienceMeasure.views, stream.views), (.uniqueViewers, stream.uniqueViewers),
        (.peakViewers, stream.peakViewers),
      ] {
        guard let count else { continue }
        audience.record(
          try AudienceFigure(
            count, measure, of: id, definition: measure == .views ? stream.definition : nil))
      }
    }
    for stream in intake {
      audience.record(try AudienceFigure(Int64(stream.commenters), .commenters, of: stream.stream))
    }
    return audience
  }

  /// What the session is to sell: its own target, else the one most told of.
  package var target: SessionTarget? {
    ownTarget.map { try? SessionTarget(Money(vnd: $0.vnd), source: $0.source) } ?? .hanoiYouthUnion
  }

  /// The remarks under the report's title.
  ///
  /// - Parameters:
  ///   - words: The words of the report's language.
  ///   - hasSchedule: Whether the report has a table of the hosts anyway.
  /// - Returns: One text for each line.
  package func notes(_ words: Wording, hasSchedule: Bool) -> [String] {
    var figures: [String] = []
    if let followers { figures.append(words.followers(followers)) }
    if let hosts, !hosts.isEmpty, !hasSchedule {
      var names: [String] = []
      for host in hosts where !names.contains(host.name) { names.append(host.name) }
      figures.append(words.hosts(names))
    }
    if freeDelivery == true { figures.append(words.freeDelivery) }
    let remark = invented == true ? words.invented : note
    return (remark.map { [$0] } ?? []) + (figures.isEmpty ? [] : [figures.joined(separator: " · ")])
  }
}

/// What was wrong with a `session.json`.
package struct SessionInfoError: BilingualError {
  /// A sentence a user can act on.
  package let sentence: Bilingual

  init(_ sentence: Bilingual) { self.sentence = sentence }
}

extension BroadcastError.Code {
  /// The kind in Vietnamese.
  fileprivate var explanation: String {
    switch self {
    case .malformed: "kế hoạch phát có giá trị không dùng được"
    case .overlap: "hai lượt dẫn trùng giờ nhau"
    case .unknownHost: "một lượt dẫn ghi người không có trong danh sách"
    case .duplicate: "hai người dẫn hoặc hai luồng trùng mã"
    case .outOfRange: "có số dưới 0 hoặc quá lớn"
    default: rawValue
    }
  }
}
