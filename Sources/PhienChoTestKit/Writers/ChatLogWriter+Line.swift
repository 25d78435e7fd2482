public import PhienChoReading

extension ChatLogWriter {
  /// A comment as one record on a line of its own, as each format allows, without the line feed.
  ///
  /// Facebook keeps no more of the moment than its second, and only PhienCho's own format keeps the
  /// offer on screen. A log of such lines is a whole log.
  ///
  /// - Parameters:
  ///   - comment: The comment.
  ///   - format: The format.
  /// - Returns: The bytes of the record, UTF-8.
  /// - Complexity: O(*n*) in the comment's text.
  public static func line(of comment: LiveComment, in format: SimulatedLogFormat) -> [UInt8] {
    let record = SimulatedRecord.comment(
      SimulatedComment(
        comment: comment, onScreen: comment.pinned,
        truth: CommentTruth(
          intent: .other, lines: [], phone: nil, needsHuman: false, repeats: nil),
        speaker: 0))
    var bytes: [UInt8] = []
    switch format {
    case .facebook: FacebookRecords.append(record, to: &bytes)
    case .tiktok: TikTokEvents.append(record, number: 0, seed: 0, to: &bytes)
    case .youtube:
      YouTubeRecords.append(record, stream: comment.stream ?? "", number: 0, to: &bytes)
    case .canonical: CanonicalRecords.append(record, to: &bytes)
    }
    if bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }
}
