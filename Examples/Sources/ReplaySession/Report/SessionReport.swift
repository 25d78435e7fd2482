package import PhienCho
import PhienChoReading

/// What a session came to, in the figures every form of the report shows.
///
/// Personal data in it is masked already unless the user asked for contacts.
package struct SessionReport: Sendable, Hashable {
  /// How far goods have come; each is counted by itself, and no figure adds two of them.
  package enum Stage: Int, Sendable, Hashable, CaseIterable {
    /// Stock is held for the buyer, who has not confirmed yet.
    case claimed
    /// The buyer waits for stock.
    case waiting
    /// Seller and buyer agree.
    case confirmed
    /// The order is done with.
    case closed
    /// The buyer withdrew, or the seller cancelled, or the hold ran out.
    case withdrawn
  }

  /// What stands at one stage.
  package struct Amounts: Sendable, Hashable {
    /// Buyers with something at the stage.
    package var orders = 0
    /// Goods sold by mass, and the contents of packs.
    package var mass = Mass.zero
    /// Goods sold by the piece or pack.
    package var pieces = Pieces.zero
    /// The price of it all.
    package var money = Money.zero
  }

  /// A product or a producer, and what stands at each stage.
  package struct Row: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The code, price or kind, in small print.
    package var detail: String
    /// What one piece or pack is called; `nil` where pieces of several offers are added up.
    package var unit: String?
    /// The amounts, in the order of ``Stage/allCases``.
    package var amounts: [Amounts]

    /// The amounts at a stage.
    package subscript(stage: Stage) -> Amounts { amounts[stage.rawValue] }
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
      /// The price of it.
      package var money: Money
    }

    /// The pseudonym, "Khách 12".
    package var buyer: String
    /// The name, masked by default.
    package var name: String
    /// The telephone number, masked by default.
    package var phone: String
    /// When the buyer first ordered.
    package var instant: Instant
    /// What is in it.
    package var lines: [Line]
    /// How far the order has come.
    package var stage: Stage
    /// Why a human should look, by stable code.
    package var review: [String]
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
    /// Comments taken back by a deletion.
    package var deleted = 0
    /// Records of other kinds.
    package var ignored = 0
    /// Records that could not be read.
    package var malformed = 0
    /// The first of these, each with its file and line.
    package var malformedShown: [String] = []

    /// Creates an intake of nothing.
    package init() {}
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
  }

  /// A reason for a review, and how often it was given.
  package struct ReasonCount: Sendable, Hashable {
    /// The stable code.
    package var reason: String
    /// How often.
    package var count: Int
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
  /// From the first event to the last.
  package var span: ClosedRange<Instant>?
  /// What became of the comments; `nil` when a ledger was replayed, which has none.
  package var intake: Intake?
  /// Buyers who asked for goods.
  package var orderCount: Int
  /// What stands at each stage, in the order of ``Stage/allCases``.
  package var stages: [Amounts]
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

  /// The amounts at a stage.
  package subscript(stage: Stage) -> Amounts { stages[stage.rawValue] }
}
