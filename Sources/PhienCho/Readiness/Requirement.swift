/// Something to have in order before going live (việc phải có trước khi lên sóng).
///
/// A requirement is data: from which day to which, on which platforms, by which source, and how sure
/// that is. The rows stand in `Requirement+Rules.swift`; what the sources leave open stays open.
public struct Requirement: Sendable, Hashable {
  /// The stable name of a requirement; more may be added.
  public struct ID: RawRepresentable, Sendable, Hashable {
    /// The stable name.
    public let rawValue: String

    /// Creates an identifier from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What a requirement is asked of.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// The session as a whole.
    case session
    /// Each platform the session is live on.
    case channel
    /// Each producer whose goods are on sale.
    case producer
    /// Each kind of goods of each producer.
    case goods
    /// Each offer.
    case offer
  }

  /// How sure a requirement is.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// Told by law firms, the press or the platform; the Official Gazette was not read.
    case reported
    /// In force, but the sources read do not say how far, since when, or how long.
    case unclear
    /// No law: what sellers have learnt.
    case practice
  }

  /// The stable name.
  public let id: ID

  /// What is to be in order, in Vietnamese, without a full stop.
  public let title: String

  /// What to do when it is not, as a Vietnamese sentence.
  public let remedy: String

  /// What it is asked of.
  public let scope: Scope

  /// The first day it holds; `nil` for no known beginning.
  public let firstDay: CalendarDate?

  /// The last day it holds; `nil` while no end is known.
  public let lastDay: CalendarDate?

  /// The platforms it holds on; `nil` for all.
  public let channels: Set<StreamingPlatform>?

  /// Where it is from.
  public let source: String

  /// How sure it is.
  public let confidence: Confidence

  /// What the sources leave open, as a Vietnamese sentence; `nil` for nothing known of.
  public let caveat: String?

  /// Whether it holds on a day for a session on some platforms.
  ///
  /// - Complexity: O(*n*) in the platforms.
  public func holds(on day: CalendarDate, channels live: Set<StreamingPlatform>) -> Bool {
    if let firstDay, day < firstDay { return false }
    if let lastDay, day > lastDay { return false }
    return channels.map { !$0.isDisjoint(with: live) } ?? true
  }

  /// The requirements that hold on a day for a session on some platforms, in the order to ask them.
  ///
  /// - Complexity: O(*n*) in the known requirements.
  public static func inForce(
    on day: CalendarDate, channels: Set<StreamingPlatform>
  ) -> [Requirement] {
    all.filter { $0.holds(on: day, channels: channels) }
  }
}
