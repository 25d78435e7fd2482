/// A platform that carries live video (nền tảng); more may be added.
public struct StreamingPlatform: RawRepresentable, Sendable, Hashable {
  /// The stable name of the platform.
  public let rawValue: String

  /// Creates a platform from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Facebook Live.
  public static let facebook = StreamingPlatform(rawValue: "facebook")
  /// TikTok LIVE.
  public static let tiktok = StreamingPlatform(rawValue: "tiktok")
  /// YouTube Live.
  public static let youtube = StreamingPlatform(rawValue: "youtube")
  /// Zalo.
  public static let zalo = StreamingPlatform(rawValue: "zalo")
}

/// One live stream on one platform (luồng phát); a session may run on several at once.
public struct StreamID: Sendable, Hashable {
  /// The platform it runs on.
  public let platform: StreamingPlatform

  /// The stream's identifier on the platform; never empty.
  public let rawValue: String

  /// Creates an identifier; `nil` for an empty one.
  public init?(_ rawValue: String, on platform: StreamingPlatform) {
    guard !rawValue.isEmpty else { return nil }
    self.platform = platform
    self.rawValue = rawValue
  }
}

extension StreamID: Comparable {
  /// Orders streams by platform, then by identifier.
  public static func < (lhs: StreamID, rhs: StreamID) -> Bool {
    (lhs.platform.rawValue, lhs.rawValue) < (rhs.platform.rawValue, rhs.rawValue)
  }
}

extension StreamID: CustomStringConvertible {
  /// The platform and the identifier: "facebook:100000528933476".
  public var description: String { "\(platform.rawValue):\(rawValue)" }
}
