/// The formats a chat log may be written in.
@nonexhaustive
public enum ChatLogFormat: String, Sendable, Hashable, CaseIterable {
  /// Whichever of the others each record is in, told by its fields.
  case automatic
  /// Comments of a Facebook live video: pages of the Graph API's `comments` edge, single comment
  /// objects, or the events of its `live_comments` stream.
  case facebook
  /// TikTok LIVE chat events as the common connectors write them, in three generations of field
  /// names, bare or wrapped as `{"event":…,"data":{…}}`.
  case tiktok
  /// Pages of YouTube's `liveChatMessages`, or single messages.
  case youtube
  /// Our own: one object a line with `id`, `text`, `author`, `at`, `pinned` and, where known,
  /// `platform`, `stream`, `parent`, `authorName`, `role`, `deleted`.
  case canonical

  /// Whether records may come in pages, arrays and event streams, and not one object a line only.
  var hasContainers: Bool { self != .canonical }
}
