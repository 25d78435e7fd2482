/// The chat-log formats a simulated session can be written in.
public enum SimulatedLogFormat: String, Sendable, Hashable, CaseIterable {
  /// Pages of the Facebook Graph API's live comments, JSON.
  case facebook
  /// TikTok LIVE events of three generations of field names, JSON Lines.
  case tiktok
  /// Pages of YouTube's liveChatMessages.list, JSON.
  case youtube
  /// PhienCho's own JSON Lines, which also tells what is on screen.
  case canonical
}
