/// What is known about a session before it goes live (chuẩn bị phiên).
///
/// What nobody has said is not assumed: it comes out as "cannot be known". ``check()`` goes through
/// the requirements of the day.
public struct Preparation: Sendable, Hashable {
  /// What a yes or no is about.
  public enum Subject: Sendable, Hashable {
    /// The session as a whole.
    case session
    /// A platform the session is live on.
    case channel(StreamingPlatform)
    /// A producer.
    case producer(ProducerID)
    /// An offer; it answers for all offers of the same product and producer.
    case offer(OfferCode)
  }

  /// A paper that a seller has given to the presenter, or the reason why none is needed.
  public struct Paper: Sendable, Hashable {
    /// How a paper stands.
    public enum Status: Sendable, Hashable {
      /// It is at hand, valid through a day; `nil` when it names no end.
      case held(through: CalendarDate?)
      /// The goods do not need it, for a reason.
      case notNeeded(reason: String)
    }

    /// The requirement it is for.
    public var requirement: Requirement.ID
    /// An offer it is for; it counts for all offers of the same product and producer.
    public var offer: OfferCode
    /// How it stands.
    public var status: Status

    /// Creates an entry.
    public init(_ requirement: Requirement.ID, for offer: OfferCode, _ status: Status) {
      self.requirement = requirement
      self.offer = offer
      self.status = status
    }
  }

  /// The page or account a session is live from.
  public struct Page: Sendable, Hashable {
    /// Its platform.
    public var channel: StreamingPlatform
    /// The day it was opened; `nil` when that is not known.
    public var openedOn: CalendarDate?
    /// How many follow it; `nil` when that is not known.
    public var followers: Int64?

    /// Creates a page.
    public init(
      _ channel: StreamingPlatform, openedOn: CalendarDate? = nil, followers: Int64? = nil
    ) {
      self.channel = channel
      self.openedOn = openedOn
      self.followers = followers
    }
  }

  /// The day of the session, in Vietnam.
  public var day: CalendarDate

  /// The platforms it is live on.
  public var channels: Set<StreamingPlatform>

  /// What is on sale.
  public var catalogue: Catalogue

  /// The papers at hand; `nil` when nobody has looked.
  public var papers: [Paper]?

  /// When the session begins; `nil` when only its day is known.
  public var startsAt: Instant?

  /// The price board; `nil` when nobody has looked.
  public var priceBoard: PriceBoard?

  /// The pages it is live from.
  public var pages: [Page] = []

  /// What may be confused, one Vietnamese sentence each, as `ConfusableNames` of PhienChoReading
  /// gives them; `nil` when nobody has looked.
  public var confusableNames: [String]?

  /// The OCOP certificates; `nil` when they are not at hand.
  public var register: OCOPRegister?

  private var answers: [Question: Bool] = [:]

  private struct Question: Sendable, Hashable {
    let requirement: Requirement.ID
    let subject: Subject
  }

  /// Creates a preparation of which only the day, the platforms and the goods are known.
  public init(
    day: CalendarDate, channels: Set<StreamingPlatform>, catalogue: Catalogue
  ) {
    self.day = day
    self.channels = channels
    self.catalogue = catalogue
  }

  /// Takes note of a yes or no; `nil` takes one back.
  ///
  /// - Complexity: O(1).
  public mutating func answer(
    _ answer: Bool?, to requirement: Requirement.ID, about subject: Subject = .session
  ) {
    answers[Question(requirement: requirement, subject: subject)] = answer
  }

  /// The yes or no to a requirement; `nil` when nobody has said.
  ///
  /// - Complexity: O(1).
  public func answer(to requirement: Requirement.ID, about subject: Subject = .session) -> Bool? {
    answers[Question(requirement: requirement, subject: subject)]
  }
}
