public import PhienCho
public import VietnameseText

/// A place that a name may mean.
public struct PlaceMatch: Sendable, Hashable {
  /// How the word before the name agrees with the unit's own.
  public enum Title: UInt8, Sendable, Hashable, CaseIterable {
    /// The unit is of another level than the word says: "huyện" of a commune.
    case otherLevel
    /// The unit is another kind of the same level: "xã" of a ward.
    case otherKind
    /// No such word was typed.
    case untyped
    /// It is the unit's own.
    case same
  }

  /// The unit.
  public let unit: UnitID

  /// How the accents typed agree with those of its name.
  ///
  /// On syllables in k of the Central Highlands ("Đắk", "Đăk", "Đak") and between hỏi and ngã an
  /// accent that differs counts as left out.
  public let accents: SearchMatch.Accents

  /// How the word before the name agrees.
  public let title: Title

  /// Whether the name is one that ended before `UnitVersion.threeTier`, as `EarlierName` says.
  public let isEarlierName: Bool
}
