/// What the comments of a session are about, and how often.
public struct CommentMix: Sendable, Hashable {
  /// The share of comments that order goods.
  public var orders: Share
  /// The share of comments that alter an order already made.
  public var changes: Share
  /// The share of comments that withdraw everything.
  public var cancellations: Share
  /// The share of comments that ask; what is left of the whole is other chatter.
  public var questions: Share

  /// The share of orders that a careful shop assistant would ask about.
  public var unclearOrders: Share
  /// The share of comments that the host writes.
  public var hostComments: Share
  /// The share of comments that are a word-for-word repeat of the buyer's last order.
  public var repeats: Share
  /// The share of records that the log holds twice.
  public var duplicates: Share
  /// The share of records that come later in the log than their instant says.
  public var lateRecords: Share
  /// How many comments are deleted by their authors in the whole session.
  public var deletions: UInt16

  /// Creates a mix; the defaults are a lively session's.
  public init(
    orders: Share = .percent(30), changes: Share = .percent(4), cancellations: Share = .percent(1),
    questions: Share = .percent(25), unclearOrders: Share = .percent(10),
    hostComments: Share = .percent(1), repeats: Share = .percent(1),
    duplicates: Share = .permille(5), lateRecords: Share = .percent(2), deletions: UInt16 = 0
  ) {
    self.orders = orders
    self.changes = changes
    self.cancellations = cancellations
    self.questions = questions
    self.unclearOrders = unclearOrders
    self.hostComments = hostComments
    self.repeats = repeats
    self.duplicates = duplicates
    self.lateRecords = lateRecords
    self.deletions = deletions
  }
}
