import PhienChoReading

/// What a comment means while it is being worded.
struct Draft: Sendable {
  var intent: CommentReading.Intent
  var lines: [CommentTruth.Line] = []
  var needsHuman = false
  /// What the writer may change later; `nil` when nothing stands.
  var placed: (offer: Int, amount: Int)?
}
