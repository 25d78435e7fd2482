public import PhienCho
public import PhienChoReading

/// A simulated comment, with what was on screen and what its writer meant.
public struct SimulatedComment: Sendable, Hashable {
  /// The comment, as an importer of the simulated log's format gives it back.
  public let comment: LiveComment

  /// The offer on screen when it was written, also when the log's format does not tell.
  public let onScreen: OfferCode?

  /// What its writer meant.
  public let truth: CommentTruth

  /// The writer's number among the session's viewers, from 0; -1 for the host.
  package let speaker: Int
}

/// One record of a simulated chat log.
public enum SimulatedRecord: Sendable, Hashable {
  /// A comment; one identifier may come twice, as platforms replay records after a reconnection.
  case comment(SimulatedComment)
  /// The author deleted a comment.
  case deletion(of: EventID, instant: Instant)
}
