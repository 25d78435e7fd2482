public import PhienCho

/// One comment of a live stream, whatever platform it came from.
public struct LiveComment: Sendable, Hashable {
  /// The platforms comments come from; more may be added.
  public typealias Platform = StreamingPlatform

  /// The part an author plays; more may be added.
  public struct Role: RawRepresentable, Sendable, Hashable {
    /// The stable name of the role.
    public let rawValue: String

    /// Creates a role from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A viewer.
    public static let viewer = Role(rawValue: "viewer")
    /// A moderator of the stream.
    public static let moderator = Role(rawValue: "moderator")
    /// The host: the page or channel that is live.
    public static let host = Role(rawValue: "host")
  }

  /// The comment's identifier on its platform; never empty.
  public var id: EventID
  /// The text as it was typed.
  public var text: String
  /// The author, when the platform tells.
  public var author: BuyerID?
  /// The author's display name, when the platform tells; personal data.
  public var authorName: String?
  /// The part the author plays.
  public var role: Role
  /// When it was written, by the platform's clock, when the platform tells.
  public var instant: Instant?
  /// The platform, when it is known.
  public var platform: Platform?
  /// The stream it was written on, when it is known.
  public var stream: String?
  /// The comment it answers, when it answers one.
  public var parent: EventID?
  /// The offer on screen when it was written, when the log tells.
  public var pinned: OfferCode?

  /// Creates a comment.
  public init(
    id: EventID, text: String, author: BuyerID? = nil, authorName: String? = nil,
    role: Role = .viewer, instant: Instant? = nil, platform: Platform? = nil,
    stream: String? = nil, parent: EventID? = nil, pinned: OfferCode? = nil
  ) {
    self.id = id
    self.text = text
    self.author = author
    self.authorName = authorName
    self.role = role
    self.instant = instant
    self.platform = platform
    self.stream = stream
    self.parent = parent
    self.pinned = pinned
  }
}
