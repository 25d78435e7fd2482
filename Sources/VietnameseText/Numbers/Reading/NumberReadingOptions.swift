/// A third of Vietnam with measures of its own.
public enum Region: UInt8, Sendable, Hashable, CaseIterable {
  /// The North (Bắc Bộ).
  case north
  /// The Centre (Trung Bộ).
  case central
  /// The South (Nam Bộ).
  case south
}

/// What a reader of numbers must be told, since the text does not say it.
public struct NumberReadingOptions: Sendable, Hashable {
  /// Where the text comes from; nil leaves "sào", "mẫu" and "công" in their own units.
  ///
  /// Given a region, areas are in square metres: a sào is 360 m² in the North, 500 m² in the Centre
  /// and 1,000 m² in the South, a mẫu ten of them, and a công (South only) 1,000 m².
  /// Source: cunghoidap.com, "1 ha bằng bao nhiêu công Nam Bộ".
  public var region: Region?

  /// How many make a "chục", from 1; 10 unless said otherwise.
  ///
  /// In markets of the South-West a chục of fruit may be 12 or more.
  public var unitsPerChuc: Int

  /// The grams in a "giạ" of paddy; nil leaves "giạ" in its own unit, since it differs by place.
  public var gramsPerGia: ExactNumber?

  /// Whether money slang (củ, chai, tỏi, lít, xị, lốp, sọi) is read, beside the goods it may be.
  public var readsMoneySlang: Bool

  /// Creates options; the defaults assume nothing.
  ///
  /// - Parameters:
  ///   - region: Where the text comes from.
  ///   - unitsPerChuc: How many make a "chục"; below 1 counts as 1, above 100 as 100.
  ///   - gramsPerGia: The grams in a "giạ" of paddy.
  ///   - readsMoneySlang: Whether money slang is read.
  public init(
    region: Region? = nil, unitsPerChuc: Int = 10, gramsPerGia: ExactNumber? = nil,
    readsMoneySlang: Bool = true
  ) {
    self.region = region
    self.unitsPerChuc = min(max(unitsPerChuc, 1), 100)
    self.gramsPerGia = gramsPerGia
    self.readsMoneySlang = readsMoneySlang
  }
}
