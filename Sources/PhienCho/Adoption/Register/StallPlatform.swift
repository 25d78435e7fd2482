/// A place on the internet where a household can keep a stall (nền tảng bán hàng); more may be added.
public struct StallPlatform: RawRepresentable, Sendable, Hashable {
  /// The stable name of the platform, such as "voso".
  public let rawValue: String

  /// Creates a platform from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// voso.vn of Viettel Post.
  public static let voso = StallPlatform(rawValue: "voso")
  /// Postmart (nongsan.buudien.vn) of Vietnam Post.
  public static let postmart = StallPlatform(rawValue: "postmart")
  /// TikTok Shop.
  public static let tikTokShop = StallPlatform(rawValue: "tiktok")
  /// A page, group or profile on Facebook.
  public static let facebook = StallPlatform(rawValue: "facebook")
  /// A Zalo shop, group or profile.
  public static let zalo = StallPlatform(rawValue: "zalo")

  /// The platforms that metric 21 counts transactions of (Decision 1354/QĐ-BTTTT of 2022).
  public static let national: [StallPlatform] = [.voso, .postmart]
}

extension StallPlatform: CustomStringConvertible {
  /// The platform's own name where it is known, else its stable name.
  public var description: String {
    switch self {
    case .voso: "Vỏ Sò"
    case .postmart: "Postmart"
    case .tikTokShop: "TikTok Shop"
    case .facebook: "Facebook"
    case .zalo: "Zalo"
    default: rawValue
    }
  }
}
