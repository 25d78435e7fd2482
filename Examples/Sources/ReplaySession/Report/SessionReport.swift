package import PhienCho
package import PhienChoReading

/// What a session came to, in the figures every form of the report shows.
///
/// Personal data in it is masked already unless the user asked for contacts.
package struct SessionReport: Sendable, Hashable {
  /// How far goods have come (số liệu theo từng bước); no figure adds two stages.
  package enum Stage: Int, Sendable, Hashable, CaseIterable {
    /// Everything asked for, whatever became of it.
    case claimed
    /// Stock is held in a draft that the buyer has not been shown.
    case drafted
    /// Stock is held, and nobody has agreed yet.
    case unconfirmed
    /// Seller and buyer agree.
    case confirmed
    /// The order is done with.
    case closed
    /// The buyer waits for stock.
    case waitlisted
    /// The buyer or the seller gave it up.
    case released
    /// The hold ran out.
    case expired

    /// Where the session's summary has the stage.
    package var figures: KeyPath<StageFigures, Tally> {
      switch self {
      case .claimed: \.claimed
      case .drafted: \.drafted
      case .unconfirmed: \.unconfirmed
      case .confirmed: \.confirmed
      case .closed: \.closed
      case .waitlisted: \.waitlisted
      case .released: \.released
      case .expired: \.expired
      }
    }
  }

  /// A product or a producer, and its figures.
  package struct Row: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The code, price or kind, in small print.
    package var detail: String
    /// The OCOP stars it may be shown with on the day of the session.
    package var stars: OCOPStars?
    /// What one piece or pack is called; `nil` where pieces of several offers are added up.
    package var unit: String?
    /// What one pack holds, for goods sold by the pack.
    package var contents: Mass?
    /// The figures at every stage.
    package var figures: StageFigures
  }

  /// A buyer's order.
  package struct Order: Sendable, Hashable {
    /// One offer in it.
    package struct Line: Sendable, Hashable {
      /// The position of the offer in the catalogue.
      package var offer: Int
      /// How far it has come.
      package var stage: Stage
      /// How much.
      package var quantity: Quantity
      /// The price of one unit, as its claims keep it.
      package var unitPrice: Money
      /// The price of it.
      package var money: Money
    }

    /// The pseudonym, "Khách 12".
    package var buyer: String
    /// The name, masked by default.
    package var name: String
    /// The telephone number, masked by default.
    package var phone: String
    /// The number in the session, from 1.
    package var number: Int
    /// When the buyer first ordered.
    package var instant: Instant
    /// What is in it.
    package var lines: [Line]
    /// How far the order has come.
    package var state: OrderState
    /// Whether a human should look before it is confirmed.
    package var needsReview: Bool
    /// The price of what is held.
    package var total: Money
  }

  /// What became of the comments.
  package struct Intake: Sendable, Hashable {
    /// Comments read.
    package var comments = 0
    /// Of these, how many of each intent, in the order of its cases; hosts' comments are not read.
    package var intents = [Int](repeating: 0, count: CommentReading.Intent.allCases.count)
    /// Comments of hosts and moderators, which are never orders.
    package var hosts = 0
    /// Orders whose author the log does not tell.
    package var authorless = 0
    /// Comments a human should look at.
    package var toReview = 0
    /// Events whose identifier was there before, of which one counts.
    package var repeated = 0
    /// Comments that had asked for something and were deleted.
    package var deleted = 0
    /// Records of other kinds.
    package var ignored = 0
    /// Records that could not be read.
    package var malformed = 0
    /// The first of these.
    package var malformedShown: [MalformedRecord] = []
    /// Comments and commenters of each stream, in the order of their first comments.
    package var streams: [StreamIntake] = []

    /// Creates an intake of nothing.
    package init() {}

    /// Counts a comment that was read, without the array that `allCases` makes each time.
    package mutating func count(_ intent: CommentReading.Intent) {
      let place =
        switch intent {
        case .order: 0
        case .change: 1
        case .cancel: 2
        case .question: 3
        case .other: 4
        }
      intents[place] += 1
    }
  }

  /// A record that could not be read.
  package struct MalformedRecord: Sendable, Hashable {
    /// The log's file.
    package var file: String
    /// What was wrong, and where.
    package var error: ChatLogError

    /// Creates a record.
    package init(file: String, error: ChatLogError) {
      self.file = file
      self.error = error
    }
  }

  /// What one stream's chat came to.
  package struct StreamIntake: Sendable, Hashable {
    /// The stream.
    package var stream: StreamID
    /// Comments on it.
    package var comments: Int
    /// Different accounts that wrote them; not to be added to those of other streams.
    package var commenters: Int
  }

  /// A comment a human should look at.
  package struct ReviewItem: Sendable, Hashable {
    /// When it was written.
    package var instant: Instant?
    /// Who wrote it: the pseudonym and masked name.
    package var buyer: String
    /// The text, masked by default.
    package var text: String
    /// Why to look, by stable code.
    package var reasons: [String]

    /// Creates an item.
    package init(instant: Instant?, buyer: String, text: String, reasons: [String]) {
      self.instant = instant
      self.buyer = buyer
      self.text = text
      self.reasons = reasons
    }
  }

  /// A reason for a review, and how often it was given.
  package struct ReasonCount: Sendable, Hashable {
    /// The stable code.
    package var reason: String
    /// How often.
    package var count: Int

    /// Creates a count.
    package init(reason: String, count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// Orders in equal stretches of time.
  package struct Timeline: Sendable, Hashable {
    /// When the first stretch begins.
    package var start: Instant
    /// How long each is, in milliseconds.
    package var step: Int64
    /// Requests in each.
    package var counts: [Int]
  }

  /// The session's title.
  package var title: String
  /// What the session's file says beside: that it is invented, how many watched.
  package var notes: [String]
  /// From its beginning to its end where they are written down, else from the first event to the
  /// last.
  package var span: ClosedRange<Instant>?
  /// What became of the comments; `nil` when a ledger was replayed, which has none.
  package var intake: Intake?
  /// How many orders there are.
  package var orderCount: Int
  /// How many orders have something at each stage, in the order of ``Stage/allCases``.
  package var ordersByStage: [Int]
  /// How many orders are to be packed and sent.
  package var parcels: Int
  /// How many of them have no telephone number.
  package var parcelsWithoutPhone: Int
  /// How many orders are delivered and not paid in full.
  package var unpaidDeliveries: Int
  /// The session in figures.
  package var summary: SessionSummary
  /// How far orders have come.
  package var funnel: Funnel
  /// How fast it sold; `nil` when its beginning and end are not written down.
  package var pace: SessionPace?
  /// Who was on air when, when that is written down.
  package var schedule: HostSchedule?
  /// Who watched, stream by stream.
  package var audience: Audience
  /// What the session is to sell, and how much of it is agreed; `nil` without a target.
  package var target: SessionTarget.Progress?
  /// By offer, in the catalogue's order.
  package var offers: [Row]
  /// By producer, in the catalogue's order, and last what has none.
  package var producers: [Row]
  /// Requests over time.
  package var timeline: Timeline?
  /// The first orders by time, as many as a page can show.
  package var orders: [Order]
  /// How many comments each reason for a review was given to, the most frequent first.
  package var reviewCounts: [ReasonCount]
  /// The first comments to review, as many as a page can show.
  package var review: [ReviewItem]
  /// Whether names, numbers and comments are shown whole.
  package var showsContacts: Bool
}
