public import PhienCho

/// A live session to be simulated: what is sold, by whom, when, and before what audience.
///
/// The mixes and the expected count are knobs to turn; the rest is checked once, when the scenario
/// is created.
public struct SessionScenario: Sendable, Hashable {
  /// Someone who presents goods in the session.
  public struct Host: Sendable, Hashable {
    /// The host's name; invented.
    public let name: String
    /// When the host goes on air, in milliseconds from the start.
    public let begins: UInt32
    /// When the host leaves the air, in milliseconds from the start; after ``begins``.
    public let ends: UInt32

    /// Creates a host.
    public init(name: String, begins: UInt32, ends: UInt32) {
      self.name = name
      self.begins = begins
      self.ends = ends
    }
  }

  /// An offer put on screen at a moment of the session.
  public struct Pin: Sendable, Hashable {
    /// When, in milliseconds from the start.
    public let at: UInt32
    /// The offer; `nil` to take the last one down.
    public let offer: OfferCode?

    /// Creates a pin.
    public init(at: UInt32, offer: OfferCode?) {
      self.at = at
      self.offer = offer
    }
  }

  /// Goods brought up while the session runs.
  public struct Restock: Sendable, Hashable {
    /// When, in milliseconds from the start.
    public let at: UInt32
    /// The offer.
    public let offer: OfferCode
    /// How much more there is.
    public let quantity: Quantity

    /// Creates a restock.
    public init(at: UInt32, offer: OfferCode, quantity: Quantity) {
      self.at = at
      self.offer = offer
      self.quantity = quantity
    }
  }

  /// How many looked on, as the platform counts them.
  public struct Audience: Sendable, Hashable {
    /// The views of the whole broadcast.
    public var views: UInt32
    /// The followers of the page or channel.
    public var followers: UInt32

    /// Creates an audience.
    public init(views: UInt32, followers: UInt32) {
      self.views = views
      self.followers = followers
    }
  }

  /// The name the scenario is asked for by.
  public let name: String
  /// The title of the broadcast.
  public let title: String
  /// What is on sale, with its stock.
  public internal(set) var catalogue: Catalogue
  /// How viewers speak of each offer.
  public let speech: [SpokenOffer]
  /// What viewers ask for that is not on sale, in lower case.
  public let notOnSale: [String]
  /// Who presents, in the order of their slots.
  public let hosts: [Host]
  /// When the session begins.
  public let start: Instant
  /// How long it lasts, in milliseconds; above 0.
  public let duration: UInt32
  /// What is on screen from when, in time order.
  public let pins: [Pin]
  /// What is brought up while it runs, in time order.
  public internal(set) var restocks: [Restock]
  /// Whether orders made live are delivered free.
  public let deliversFree: Bool
  /// The format the session's chat log usually has.
  public let format: SimulatedLogFormat

  /// How many records the chat log is expected to hold.
  public var expectedComments: UInt32
  /// How many looked on.
  public var audience: Audience
  /// What comments are about.
  public var mix: CommentMix
  /// How viewers type.
  public var habits: TypingHabits
  /// What becomes of orders after the session.
  public var outcome: OutcomeMix

  /// Creates a scenario.
  ///
  /// - Throws: ``ScenarioError`` with code `malformed` for an empty name, no offer spoken of, a
  ///   duration of 0, a host whose slot is empty, or pins or restocks out of time order;
  ///   `unknownOffer` for speech, a pin or a restock of what the catalogue does not have.
  public init(
    name: String, title: String, catalogue: Catalogue, speech: [SpokenOffer],
    notOnSale: [String] = [], hosts: [Host], start: Instant, duration: UInt32, pins: [Pin],
    restocks: [Restock] = [], deliversFree: Bool = false, format: SimulatedLogFormat,
    expectedComments: UInt32, audience: Audience, mix: CommentMix = CommentMix(),
    habits: TypingHabits = TypingHabits(), outcome: OutcomeMix = OutcomeMix()
  ) throws(ScenarioError) {
    func require(_ holds: Bool, _ field: String, _ context: String) throws(ScenarioError) {
      guard holds else { throw ScenarioError(.malformed, field: field, context: context) }
    }
    try require(!name.isEmpty, "name", "a scenario needs a name")
    try require(speech.contains { $0.weight > 0 }, "speech", "at least one offer must be asked for")
    try require(duration > 0, "duration", "a session must last more than 0 ms")
    try require(
      hosts.allSatisfy { $0.begins < $0.ends }, "hosts", "a host's slot must not be empty")
    try require(
      zip(pins, pins.dropFirst()).allSatisfy { $0.at <= $1.at }, "pins",
      "pins must be in time order")
    try require(
      zip(restocks, restocks.dropFirst()).allSatisfy { $0.at <= $1.at }, "restocks",
      "restocks must be in time order")
    let named = [
      ("speech", speech.map(\.code)), ("pins", pins.compactMap(\.offer)),
      ("restocks", restocks.map(\.offer)),
    ]
    for (field, codes) in named {
      for code in codes where catalogue[code] == nil {
        throw ScenarioError(.unknownOffer, field: field, context: code.rawValue)
      }
    }
    self.name = name
    self.title = title
    self.catalogue = catalogue
    self.speech = speech
    self.notOnSale = notOnSale
    self.hosts = hosts
    self.start = start
    self.duration = duration
    self.pins = pins
    self.restocks = restocks
    self.deliversFree = deliversFree
    self.format = format
    self.expectedComments = expectedComments
    self.audience = audience
    self.mix = mix
    self.habits = habits
    self.outcome = outcome
  }

  /// When the session ends.
  public var end: Instant {
    Instant(millisecondsSince1970: start.millisecondsSince1970 &+ Int64(duration))
  }
}
