/// How the viewers of a session type.
///
/// The first five are habits of a person, drawn once per buyer; the others befall single comments.
public struct TypingHabits: Sendable, Hashable {
  /// The share of people who type no accents.
  public var withoutAccents: Share
  /// The share of people who type chat spellings (teencode): "ko", "đc", "e", "mk".
  public var teencode: Share
  /// The share of people whose keyboard writes decomposed letters (NFD), as macOS file names are.
  public var decomposed: Share
  /// The share of people who type in capitals.
  public var capitals: Share
  /// The share of people who dress comments in styled letters.
  public var styledLetters: Share
  /// The share of comments with a slip of the finger: swapped letters, a lost space, Telex residue.
  public var typos: Share
  /// The share of comments with a stretched letter ("chốttt").
  public var stretched: Share
  /// The share of comments with an emoji.
  public var emoji: Share

  /// Creates habits; the defaults are a usual audience's.
  public init(
    withoutAccents: Share = .percent(38), teencode: Share = .percent(22),
    decomposed: Share = .percent(3), capitals: Share = .percent(4),
    styledLetters: Share = .permille(4), typos: Share = .percent(3), stretched: Share = .percent(3),
    emoji: Share = .percent(12)
  ) {
    self.withoutAccents = withoutAccents
    self.teencode = teencode
    self.decomposed = decomposed
    self.capitals = capitals
    self.styledLetters = styledLetters
    self.typos = typos
    self.stretched = stretched
    self.emoji = emoji
  }
}
