/// What a province-level unit is (đơn vị hành chính cấp tỉnh).
public enum ProvinceKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Tỉnh.
  case province
  /// Thành phố trực thuộc trung ương, a city directly under the government.
  case city

  /// The word before the name: "Tỉnh", "Thành phố".
  public var title: String { self == .province ? "Tỉnh" : "Thành phố" }
}

/// What a former district-level unit was (đơn vị hành chính cấp huyện).
public enum DistrictKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Huyện, a rural district.
  case rural
  /// Quận, an urban district.
  case urban
  /// Thị xã, a district-level town.
  case town
  /// Thành phố thuộc tỉnh, a city under a province.
  case city

  /// The word before the name: "Huyện", "Quận", "Thị xã", "Thành phố".
  public var title: String {
    switch self {
    case .rural: "Huyện"
    case .urban: "Quận"
    case .town: "Thị xã"
    case .city: "Thành phố"
    }
  }
}

/// What a commune-level unit is (đơn vị hành chính cấp xã).
public enum CommuneKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Xã.
  case commune
  /// Phường.
  case ward
  /// Thị trấn, a township; none since 1 July 2025.
  case township
  /// Đặc khu, a special zone: thirteen islands, since 1 July 2025.
  case specialZone

  /// The word before the name: "Xã", "Phường", "Thị trấn", "Đặc khu".
  public var title: String {
    switch self {
    case .commune: "Xã"
    case .ward: "Phường"
    case .township: "Thị trấn"
    case .specialZone: "Đặc khu"
    }
  }
}
