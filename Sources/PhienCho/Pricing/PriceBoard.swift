/// Every price ever posted, so that the price of any moment can be looked up (bảng giá).
///
/// Nothing is overwritten. A price changed in mid-session is another posting from that moment on; a
/// claim made before keeps the price of its own moment. Of several postings valid at a moment the
/// one that began last is in force, and of two that began together the channel's own.
public struct PriceBoard: Sendable {
  /// The postings, in the order given.
  public let postings: [PostedPrice]

  private struct Key: Hashable {
    let offer: OfferCode
    let channel: PriceChannel
  }

  private struct Beginning: Hashable {
    let key: Key
    let from: Instant
  }

  private let timelines: [Key: PriceTimeline]

  /// Creates a board.
  ///
  /// - Throws: ``PricingError`` with code `duplicate` for two postings of one offer that begin at one
  ///   moment on one channel.
  /// - Complexity: O(*n* log *n*) in the postings, times the channels of an offer.
  public init(_ postings: [PostedPrice] = []) throws(PricingError) {
    var numbers: [OfferCode: [Int]] = [:]
    var beginnings: Set<Beginning> = []
    for (number, posting) in postings.enumerated() {
      let key = Key(offer: posting.offer, channel: posting.channel)
      guard beginnings.insert(Beginning(key: key, from: posting.from)).inserted else {
        throw PricingError(
          .duplicate, subject: posting.offer.rawValue,
          reason: """
            two prices are posted from \(posting.from.iso8601()) on the channel \
            \(posting.channel.rawValue)
            """)
      }
      numbers[posting.offer, default: []].append(number)
    }
    var timelines: [Key: PriceTimeline] = [:]
    for (offer, numbers) in numbers {
      // Of two that begin together the channel's own comes last, and so is in force.
      let rank: (Int) -> (Instant, Int) = { number in
        (postings[number].from, postings[number].channel == .everywhere ? 0 : 1)
      }
      let order = numbers.sorted { rank($0) < rank($1) }
      for channel in Set(order.map { postings[$0].channel }).union([.everywhere]) {
        let own = order.filter { [channel, .everywhere].contains(postings[$0].channel) }
        timelines[Key(offer: offer, channel: channel)] = PriceTimeline(postings, own)
      }
    }
    self.postings = postings
    self.timelines = timelines
  }

  /// Creates the board of a catalogue, with the changes of price that a session's events make.
  ///
  /// The catalogue's prices hold everywhere from a moment on, the session's in the livestream from
  /// their event on; one that came before the moment holds from it on. Of two changes at one moment the
  /// later in the order of events counts. What a ledger refuses is left out here too.
  ///
  /// - Parameters:
  ///   - catalogue: What is on sale, and for how much.
  ///   - moment: The first moment the prices are valid.
  ///   - includes: What the prices cover besides the goods.
  ///   - events: The session's events, in any order.
  /// - Throws: ``PricingError`` as ``init(_:)``; no catalogue that can be built makes it throw.
  /// - Complexity: O(*n* log *n*) in the offers and the changes of price.
  public init(
    _ catalogue: Catalogue, from moment: Instant,
    including includes: Set<PriceInclusion> = [.taxes],
    repricedBy events: some Sequence<SessionEvent> = EmptyCollection<SessionEvent>()
  ) throws(PricingError) {
    var postings: [PostedPrice] = []
    for offer in catalogue.offers {
      postings.append(
        try PostedPrice(offer.price, for: offer.code, including: includes, from: moment))
    }
    var places: [Beginning: Int] = [:]
    let changes = events.compactMap { event -> (SessionEvent, Offer, Money)? in
      guard case .reprice(let code, let amount) = event.action, let offer = catalogue[code] else {
        return nil
      }
      return (event, offer, amount)
    }
    for (event, offer, amount) in changes.sorted(by: {
      ($0.0.instant, $0.0.id) < ($1.0.instant, $1.0.id)
    }) {
      guard let price = try? UnitPrice(amount, per: offer.price.basis) else { continue }
      let posting = try PostedPrice(
        price, for: offer.code, including: includes, from: max(event.instant, moment),
        on: .livestream)
      let key = Key(offer: offer.code, channel: .livestream)
      let beginning = Beginning(key: key, from: posting.from)
      if let place = places[beginning] {
        postings[place] = posting
      } else {
        places[beginning] = postings.count
        postings.append(posting)
      }
    }
    try self.init(postings)
  }

  /// The board with another posting.
  ///
  /// - Throws: ``PricingError`` with code `duplicate` as ``init(_:)``.
  /// - Complexity: O(*n* log *n*) in the postings.
  public func posting(_ price: PostedPrice) throws(PricingError) -> PriceBoard {
    try PriceBoard(postings + [price])
  }

  /// The price posted for an offer at a moment.
  ///
  /// - Throws: ``PricingError`` with code `notPosted` when there is none.
  /// - Complexity: O(log *n*) in the offer's postings.
  public func price(
    of offer: OfferCode, at moment: Instant, on channel: PriceChannel = .livestream
  ) throws(PricingError) -> PostedPrice {
    let timeline =
      timelines[Key(offer: offer, channel: channel)]
      ?? timelines[Key(offer: offer, channel: .everywhere)]
    guard let number = timeline?.posting(at: moment) else {
      throw PricingError(
        .notPosted, subject: offer.rawValue,
        reason: "no price is posted on the channel \(channel.rawValue) at \(moment.iso8601())")
    }
    return postings[number]
  }
}

extension PriceBoard: Hashable {
  /// Whether two boards have the same postings in the same order.
  public static func == (lhs: PriceBoard, rhs: PriceBoard) -> Bool {
    // The timelines are derived from the postings.
    lhs.postings == rhs.postings
  }

  /// Feeds the postings to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(postings) }
}
