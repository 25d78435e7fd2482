internal import PhienCho
internal import VietnameseText

/// The names of a register's columns, compared without accents, case and punctuation.
///
/// A column may be named for programs ("household_id"), in Vietnamese ("Mã hộ"), or by both, one of
/// them in parentheses.
enum RegisterHeader {
  /// What two spellings of a name have in common.
  static func key(_ name: some StringProtocol) -> String {
    String(
      decoding: SearchFold.key(String(name)).utf8.filter {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }, as: UTF8.self)
  }

  /// The keys a field of the first line may go by, the most telling first.
  static func keys(_ field: String) -> [String] {
    guard let open = field.firstIndex(of: "("), let close = field.lastIndex(of: ")"), open < close
    else { return [key(field)] }
    return [key(field[field.index(after: open)..<close]), key(field[..<open]), key(field)]
  }

  /// The platform that a column of stalls names: "stall_voso" and "Gian hàng Vỏ Sò" are voso.
  static func platform(_ key: String, after prefixes: [String]) -> StallPlatform? {
    for prefix in prefixes where key.hasPrefix(prefix) && key.utf8.count > prefix.utf8.count {
      return platform(String(key.dropFirst(prefix.count)))
    }
    return nil
  }

  /// The platform of a folded name; one that is not known goes by the name itself.
  static func platform(_ key: String) -> StallPlatform {
    switch key {
    case "voso", "vosovn": .voso
    case "postmart", "postmartvn": .postmart
    case "tiktok", "tiktokshop": .tikTokShop
    case "facebook", "fb": .facebook
    case "zalo": .zalo
    default: StallPlatform(rawValue: key)
    }
  }
}
