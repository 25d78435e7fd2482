/// What a session does where the trade has no one custom: every policy is a value here.
///
/// Set what differs from the defaults; rules that later versions add will default to what this
/// version does. `Documentation/sessions.md` says why each default is what it is.
public struct SessionRules: Sendable, Hashable {
  /// Who is served when less is left than the first in the waiting list wants.
  public enum WaitingPolicy: String, Sendable, Hashable, CaseIterable {
    /// The earliest claim that fits what is left, even when a larger one waits before it.
    case firstFit = "first-fit"
    /// Nobody overtakes: while one claim waits, later ones wait behind it.
    case strict
  }

  /// The state an order begins in.
  public enum NewOrderPolicy: String, Sendable, Hashable, CaseIterable {
    /// It may be confirmed at once.
    case unconfirmed
    /// It must first be presented to the buyer.
    case draft
  }

  /// What a request does that says the same as an earlier one of the buyer.
  public enum RepeatPolicy: String, Sendable, Hashable, CaseIterable {
    /// Each counts.
    case each
    /// The first counts, the others are refused as repeated.
    case once
    /// The first counts, the others are refused as repeated and the order asks for review.
    case review
  }

  /// What a change of a comment does to what it asked.
  public enum CommentChangePolicy: String, Sendable, Hashable, CaseIterable {
    /// The claims follow the comment; a confirmed order goes back to unconfirmed.
    case apply
    /// The claims follow the comment unless their order is confirmed, which then asks for review.
    case unlessConfirmed = "unless-confirmed"
    /// Nothing changes, and the order asks for review.
    case review
    /// Nothing changes.
    case ignore
  }

  /// What becomes of the carts of two identifiers that are one person.
  public enum LinkPolicy: String, Sendable, Hashable, CaseIterable {
    /// The open orders become the one opened first, and later requests go there.
    case join
    /// Each identifier keeps its own.
    case apart
  }

  /// What becomes of an order when the last thing in it runs out.
  public enum EmptiedPolicy: String, Sendable, Hashable, CaseIterable {
    /// It stays open, with nothing in it.
    case stay
    /// It is cancelled by the system, as ``CancellationReason/holdsRanOut``.
    case cancel
  }

  /// Whether what the buyer did not ask for needs the buyer's consent.
  public enum ConsentPolicy: String, Sendable, Hashable, CaseIterable {
    /// It is proposed, and done when the buyer consents.
    case asked
    /// It is done at once: the buyer agreed beforehand.
    case assumed
    /// It is refused.
    case never
  }

  /// How far goods may be off what was agreed on without a word.
  public struct WeighingTolerance: Sendable, Hashable {
    /// In grams, on either side.
    public var grams: UInt32
    /// In thousandths of what was agreed on, on either side.
    public var permille: UInt32

    /// Creates a tolerance; a difference within either of the two is within it.
    public init(grams: UInt32, permille: UInt32) {
      self.grams = grams
      self.permille = permille
    }

    /// 15 g, or 1.5 % of more than a kilogram: what OIML R 87 lets a packer be short of on packages
    /// of 500 g to 10 kg.
    public static let standard = WeighingTolerance(grams: 15, permille: 15)

    /// Whether a difference is within the tolerance; pieces must always be all there.
    func allows(_ difference: Int64, of agreed: Int64, _ unit: QuantityUnit) -> Bool {
      if difference == 0 { return true }
      guard unit == .grams else { return false }
      let scaled = difference.magnitude.multipliedFullWidth(by: 1000)
      let most = agreed.magnitude.multipliedFullWidth(by: UInt64(permille))
      return difference.magnitude <= UInt64(grams)
        || (scaled.high, scaled.low) <= (most.high, most.low)
    }
  }

  /// How long stock stays reserved for a claim whose order is not confirmed, in milliseconds.
  ///
  /// A hold ends at the moment it was made plus this; an event at that very moment finds it gone.
  /// `nil`, the default, for no end. A confirmation covers the holds there are and ends their
  /// clock for good: what was once agreed does not lapse when the cart is amended later. Neither
  /// does what is packed.
  public var holdMilliseconds: UInt64?

  /// Who is served when less is left than the first in the waiting list wants.
  ///
  /// By default ``WaitingPolicy/firstFit``, which leaves no goods unsold while somebody wants them.
  public var waiting: WaitingPolicy

  /// The state an order begins in; by default ``NewOrderPolicy/unconfirmed``.
  public var newOrders = NewOrderPolicy.unconfirmed

  /// What a repeated request does; by default ``RepeatPolicy/each`` counts.
  ///
  /// A request repeats an earlier one of the same buyer that counted when its lines are the same in
  /// the same order, and no more than ``repeatMilliseconds`` lie between.
  public var repeats = RepeatPolicy.each

  /// What a repeated request does that adds exactly one piece or pack of one offer, as "+1" does;
  /// by default ``RepeatPolicy/each`` counts.
  public var repeatedOnes = RepeatPolicy.each

  /// How long after a request another that says the same repeats it, in milliseconds; by default
  /// two minutes.
  public var repeatMilliseconds: UInt64 = 120_000

  /// What an edit of a comment does; by default ``CommentChangePolicy/apply``, as a further comment
  /// would.
  public var edits = CommentChangePolicy.apply

  /// What the deletion of a comment does; by default ``CommentChangePolicy/unlessConfirmed``: who
  /// has agreed is not let off by deleting the proof.
  public var deletions = CommentChangePolicy.unlessConfirmed

  /// What becomes of the carts of one person; by default they ``LinkPolicy/join``: one parcel.
  public var linkedCarts = LinkPolicy.join

  /// What becomes of an order when the last thing in it runs out; by default it stays.
  public var emptied = EmptiedPolicy.stay

  /// How far a weighing may be off; by default ``WeighingTolerance/standard``.
  public var tolerance = WeighingTolerance.standard

  /// What a weighing outside the tolerance needs; by default the consent is ``ConsentPolicy/asked``.
  public var beyondTolerance = ConsentPolicy.asked

  /// What a substitution needs; by default the consent is ``ConsentPolicy/asked``.
  public var substitution = ConsentPolicy.asked

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - holdMilliseconds: How long an unconfirmed hold lasts, in milliseconds; `nil` for ever.
  ///   - waiting: Who is served when less is left than the first in the waiting list wants.
  public init(holdMilliseconds: UInt64? = nil, waiting: WaitingPolicy = .firstFit) {
    self.holdMilliseconds = holdMilliseconds
    self.waiting = waiting
  }
}
