internal import PhienChoReading

/// A case, what a reader made of it, and whether that is right.
public struct GoldenVerdict: Sendable, Hashable {
  /// The case.
  public let comment: GoldenComment

  /// What the reader made of it.
  public let found: GoldenReading

  /// What the reader has wrong; empty when the reading is exact.
  public let differences: ReadingDifference

  /// Judges a reading.
  public init(comment: GoldenComment, found: GoldenReading) {
    self.comment = comment
    self.found = found
    differences = comment.differences(from: found)
  }

  /// Whether the intent, the lines, the phones and the need for review are all as demanded.
  public var isExact: Bool { differences.isEmpty }

  /// The worst there is: a reading taken without a human, and wrong.
  public var isWrongAndConfident: Bool { found.isAccepted && !isExact }
}

extension GoldenVerdict: CustomStringConvertible {
  /// The case with what was expected and what was got, phone numbers masked.
  public var description: String {
    var text = "\(comment.id) \(PhoneNumber.redacted(comment.text))\n  expected \(comment.expected)"
    for alternative in comment.alternatives { text += "\n        or \(alternative)" }
    return text + "\n  got      \(found)\n  because  \(comment.reason)"
  }
}
