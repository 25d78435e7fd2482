/// A level of administration that checks, examines or recognises products (cấp).
public enum OCOPLevel: String, Sendable, Hashable, CaseIterable {
  /// The commune (cấp xã).
  case commune
  /// The district (cấp huyện), which was abolished on 1 July 2025.
  case district
  /// The province (cấp tỉnh).
  case province
  /// The centre (trung ương).
  case centre

  /// The level's Vietnamese name.
  public var name: String {
    switch self {
    case .commune: "cấp xã"
    case .district: "cấp huyện"
    case .province: "cấp tỉnh"
    case .centre: "trung ương"
    }
  }
}

/// Who recognises a product of a rank and issues its certificate.
public struct OCOPAuthority: Sendable, Hashable {
  /// The level it belongs to.
  public let level: OCOPLevel

  /// Its Vietnamese name.
  public let name: String

  static let district = OCOPAuthority(level: .district, name: "UBND cấp huyện")
  static let province = OCOPAuthority(level: .province, name: "UBND cấp tỉnh")
  static let provinceChair = OCOPAuthority(level: .province, name: "Chủ tịch UBND cấp tỉnh")
  static let agricultureMinistry = OCOPAuthority(
    level: .centre, name: "Bộ Nông nghiệp và Phát triển nông thôn")
  static let environmentMinistry = OCOPAuthority(
    level: .centre, name: "Bộ Nông nghiệp và Môi trường")
  static let environmentMinister = OCOPAuthority(
    level: .centre, name: "Bộ trưởng Bộ Nông nghiệp và Môi trường")
}
