/// A name a former unit, or one that was merged into it, had shortly before (tên cũ).
///
/// Most come from the mergers of 2019 to 2025. The source writes them in bare letters, without
/// spaces and accents, and does not say whether all of the earlier unit is meant.
public struct EarlierName: Sendable, Hashable {
  /// The former district or commune.
  public let unit: UnitID
  /// The name in bare small letters and digits: "hoanhbo", "9" of a numbered one.
  public let name: String
}
