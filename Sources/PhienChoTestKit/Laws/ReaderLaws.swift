/// What a reader of comments must keep to (quy tắc của bộ đọc bình luận).
///
/// ```swift
/// let corpus = try GoldenCorpus.bundled()
/// #expect(try ReaderLaws.violations(of: reader, on: corpus, seed: 1).isEmpty)
/// ```
public enum ReaderLaws: Sendable {
  /// The same comment in the same context has the same reading, whatever was read before.
  ///
  /// Broken by readers that remember: a session that is replayed would have another ledger.
  public static let sameReading = Law(
    "reader.same-reading", "the same comment has the same reading, whatever was read before",
    source: "Ledger: the same events give an equal ledger; CommentReader is a value")

  /// Every line shows its evidence: inside the text, ascending, disjoint, of whole characters.
  ///
  /// Broken by readers that count UTF-16 units or characters, or point into a text that they repaired.
  public static let evidence = Law(
    "reader.evidence", "every line has evidence: UTF-8 ranges of whole characters of the text",
    source: "CommentReading.Line.evidence; RFC 3629 § 3")

  /// A quantity that is taken without a human is shown by its evidence.
  ///
  /// The evidence has a number, or more than the offer's name, as "ký ổi" has for one kilogram. Broken
  /// by readers that take what a buyer usually wants for what the buyer said.
  public static let quantityShown = Law(
    "reader.quantity-shown",
    "a quantity taken without a human has a number or a unit in its evidence",
    source: "ReviewReason.quantityMissing: where no quantity is given, a human should look")

  /// Every line is of an offer on sale, its quantity in the unit the offer is sold in.
  public static let onSale = Law(
    "reader.on-sale", "every line is of an offer on sale, in the unit it is sold in",
    source: "Catalogue; Offer: stock and quantity are in the unit the offer is sold in")

  /// Capitals change no reading.
  public static let letterCase = Law(
    "reader.letter-case", "capitals change no reading",
    source: "Documentation/comment-reading.md: letter case, spaces and emoji never decide alone")

  /// More spaces, also ones that do not break, change no reading.
  public static let spacing = Law(
    "reader.spacing", "more spaces change no reading",
    source: "Documentation/comment-reading.md; GoldenVariation.doubledSpaces and tripledSpaces")

  /// Emoji at the end change no reading.
  public static let emoji = Law(
    "reader.emoji", "emoji at the end change no reading",
    source: "Documentation/comment-reading.md; GoldenVariation.emoji")

  /// The normal form of the accents changes no reading.
  ///
  /// Broken by readers that were only ever tried on one keyboard: iOS and Unikey write other bytes.
  public static let normalForm = Law(
    "reader.normal-form", "decomposed accents (NFD) change no reading",
    source: "Unicode Standard Annex #15; GoldenVariation.decomposed")

  /// The golden comments are read as the policy demands, as far as ``Demand`` asks.
  public static let golden = Law(
    "reader.golden", "the golden comments are read as the policy demands",
    source: "Tests/GoldenComments; Documentation/comment-reading.md")

  /// Every law, the plainest first.
  public static let all = [
    sameReading, evidence, quantityShown, onSale, letterCase, spacing, emoji, normalForm, golden,
  ]

  /// How well the golden comments must be read.
  public struct Demand: Sendable, Hashable {
    /// The share of comments to be read exactly; 0 to 1.
    public var exactness: Double

    /// The share of readings taken without a human that must be exact; 0 to 1.
    public var acceptedPrecision: Double

    /// The largest share of comments sent to a human; 0 to 1.
    public var reviewShare: Double

    /// Creates a demand; what is left out is what this library's reader must reach.
    ///
    /// - Parameters:
    ///   - exactness: The share of comments to be read exactly; 0 to 1.
    ///   - acceptedPrecision: The share of readings taken without a human that must be exact; 0 to 1.
    ///   - reviewShare: The largest share of comments sent to a human; 0 to 1.
    public init(
      exactness: Double = 0.99, acceptedPrecision: Double = 1, reviewShare: Double = 0.15
    ) {
      self.exactness = exactness
      self.acceptedPrecision = acceptedPrecision
      self.reviewShare = reviewShare
    }
  }

  /// Checks laws on a partner's reader.
  ///
  /// It reads the golden comments, the comments of simulated sessions, and texts that are none.
  ///
  /// - Parameters:
  ///   - reader: The reader.
  ///   - corpus: The golden comments.
  ///   - laws: The laws to check; those of other areas are passed over.
  ///   - demand: How well the golden comments must be read.
  ///   - seed: What the other comments are made from; the same seed makes the same check.
  ///   - count: How many comments of each built-in scenario are read.
  /// - Returns: The laws that do not hold, each once with the shortest comment found that shows it;
  ///   empty for a reader that keeps to all.
  /// - Throws: nothing in practice; a test makes the built-in scenarios.
  /// - Complexity: O(*n*) in the bytes of the comments, for each law.
  public static func violations(
    of reader: ReaderUnderTest, on corpus: GoldenCorpus, laws: [Law] = all,
    demand: Demand = Demand(), seed: UInt64, count: UInt32 = 200
  ) throws -> [LawViolation<ReadComment>] {
    let trial = try ReaderTrial(reader, on: corpus, demand: demand, seed: seed, count: count)
    return laws.compactMap { trial.violation(of: $0) }
  }
}
