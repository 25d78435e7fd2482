/// A post that was shared to a group (bài chia sẻ lên hội nhóm).
public struct SharedPost: Sendable, Hashable {
  /// The platform both are on.
  public let platform: StreamingPlatform

  /// The post's identifier on the platform, such as the link to a stream; never empty.
  public let post: String

  /// The group's identifier on the platform; never empty.
  public let group: String

  /// Creates a share.
  ///
  /// - Throws: ``BroadcastError`` with code `malformed` for an empty identifier.
  public init(
    of post: String, to group: String, on platform: StreamingPlatform
  ) throws(BroadcastError) {
    guard !post.isEmpty, !group.isEmpty else {
      throw BroadcastError(
        .malformed, reason: "a share needs the identifiers of a post and of a group")
    }
    self.platform = platform
    self.post = post
    self.group = group
  }
}

/// Posts shared to groups: how many posts, to how many groups.
///
/// Reports name these numbers, and no source known to us defines them. Here a post that is in a group
/// is one share, however often it was put there; a group is counted once for all posts. Nothing is
/// said about people: the members of groups overlap, so that no sum of them is anybody's reach.
/// Merging is associative, commutative and idempotent; memory grows with the shares.
public struct SharedPosts: Sendable, Hashable {
  private struct Place: Hashable {
    let platform: StreamingPlatform
    let id: String
  }

  private var all: Set<SharedPost> = []

  /// Creates a log of no shares.
  public init() {}

  /// Adds a share, unless it is there.
  public mutating func add(_ share: SharedPost) { all.insert(share) }

  /// Adds the shares of another log.
  ///
  /// - Complexity: O(*n*) in the other log's shares.
  public mutating func merge(_ other: SharedPosts) { all.formUnion(other.all) }

  /// How many shares there are, each post in each group once.
  public var shares: Int { all.count }

  /// How many different posts were shared.
  ///
  /// - Complexity: O(*n*) in the shares.
  public var posts: Int { Set(all.map { Place(platform: $0.platform, id: $0.post) }).count }

  /// How many different groups something was shared to.
  ///
  /// - Complexity: O(*n*) in the shares.
  public var groups: Int { Set(all.map { Place(platform: $0.platform, id: $0.group) }).count }

  /// To how many groups one post was shared.
  ///
  /// - Complexity: O(*n*) in the shares.
  public func groups(of post: String, on platform: StreamingPlatform) -> Int {
    all.count { $0.post == post && $0.platform == platform }
  }
}
