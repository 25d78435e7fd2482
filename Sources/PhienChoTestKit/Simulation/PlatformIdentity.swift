import PhienCho
import PhienChoReading

/// Identifiers in the shape each platform gives them, made from a record's or viewer's number.
struct PlatformIdentity: Sendable {
  let format: SimulatedLogFormat
  /// Where the numbers of this session start.
  private let base: Int64

  init(format: SimulatedLogFormat, seed: UInt64) {
    self.format = format
    var random = SeededGenerator(seed: seed ^ 0x4944_454E_5449_5459)
    base = Int64(random.below(900_000_000))
  }

  /// The identifier of the broadcast.
  var stream: String {
    switch format {
    case .facebook: String(100_000_000_000_000 + base)
    case .tiktok: String(7_300_000_000_000_000_000 + base)
    case .youtube: "Cg0KC" + Self.letters(UInt64(base), 11)
    case .canonical: "live-" + String(base)
    }
  }

  /// The identifier of the record of a number from 0.
  func comment(_ number: Int) -> EventID? {
    let number = Int64(number)
    switch format {
    case .facebook: return EventID(stream + "_" + String(1_000_000_000_000 + base + number))
    case .tiktok: return EventID(String(7_310_000_000_000_000_000 + base + number &* 4096))
    case .youtube: return EventID("LCC." + Self.letters(UInt64(base + number), 22))
    case .canonical: return EventID("c" + String(number + 1))
    }
  }

  /// The identifier of the viewer of a number from 0; of the host for -1.
  func author(_ speaker: Int) -> BuyerID? {
    let number = Int64(speaker)
    switch format {
    case .facebook: return BuyerID(String(24_000_000_000_000_000 + base + number &* 7919))
    case .tiktok: return BuyerID(String(6_800_000_000_000_000_000 + base + number &* 1_000_003))
    case .youtube: return BuyerID("UC" + Self.letters(UInt64(base + number + 1) &* 7919, 22))
    case .canonical: return BuyerID(speaker < 0 ? "host" : "u" + String(number + 1))
    }
  }

  var platform: LiveComment.Platform? {
    switch format {
    case .facebook: .facebook
    case .tiktok: .tiktok
    case .youtube: .youtube
    case .canonical: nil
    }
  }

  /// The moment as the format can say it: Facebook counts whole seconds.
  func resolved(_ milliseconds: Int64) -> Instant {
    Instant(
      millisecondsSince1970: format == .facebook
        ? milliseconds - milliseconds % 1000 : milliseconds)
  }

  /// Letters and digits that look drawn at random, different for different numbers: the first
  /// eleven write the number out, scrambled by a bijection, the others follow from it.
  private static func letters(_ number: UInt64, _ count: Int) -> String {
    var bits = number &* 0x9E37_79B9_7F4A_7C15
    var text: [UInt8] = []
    for place in 0..<count {
      if place == 11 { bits = SeededGenerator.mixed(number) }
      text.append(alphabet[Int(bits & 63)])
      bits >>= 6
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
