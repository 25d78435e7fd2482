/// What a ``TextRepair`` mends.
///
/// Canonical composition (NFC) and marks in the wrong order are always mended: they say the same
/// in fewer scalars. Everything else can be left out.
public struct RepairOptions: Sendable, Hashable {
  /// Whether letters in another style, and letters of other scripts that look like Latin ones,
  /// become the letters they stand for.
  public var mendsLookalikes = true

  /// Whether zero-width and bidirectional control characters are taken out where they do nothing.
  public var removesInvisibles = true

  /// Whether misplaced tone marks are put where they belong: "tóan" is "toán".
  public var mendsTones = true

  /// The style all tones are to be in; `nil` to keep what was typed where one of the two styles
  /// would write it.
  public var toneStyle: ToneStyle?

  /// Whether letters that are stretched become one: "chốttttt" is "chốt".
  public var shortensStretched = false

  /// Everything but a style and stretched letters.
  public static let standard = RepairOptions()

  /// Creates the standard options.
  public init() {}
}
