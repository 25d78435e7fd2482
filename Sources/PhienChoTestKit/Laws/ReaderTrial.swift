internal import PhienCho
internal import PhienChoReading
internal import VietnameseText

/// Tries a reader on comments.
struct ReaderTrial {
  private let comments: [ReadComment]
  private let corpus: GoldenCorpus
  private let demand: ReaderLaws.Demand
  private let seed: UInt64
  private var sessions: [Session: (catalogue: Catalogue, read: ReaderUnderTest.Reading)] = [:]

  private struct Session: Hashable {
    let catalogue: String
    let chuc: Int64

    init(_ comment: ReadComment) {
      catalogue = comment.catalogue
      chuc = comment.chuc
    }
  }

  init(
    _ reader: ReaderUnderTest, on corpus: GoldenCorpus, demand: ReaderLaws.Demand, seed: UInt64,
    count: UInt32
  ) throws {
    self.corpus = corpus
    self.demand = demand
    self.seed = seed
    var comments = corpus.comments.map(\.asRead)
    var catalogues = corpus.catalogues
    for name in SessionScenario.builtInNames {
      let scenario = try SessionScenario.named(name)
      let session = "scenario \(name)"
      catalogues[session] = scenario.catalogue
      for case .comment(let simulated) in SessionSimulator(
        scenario: scenario, seed: seed, count: count)
      {
        comments.append(
          ReadComment(
            catalogue: session, chuc: 10, text: simulated.comment.text,
            context: ReadingContext(pinned: simulated.onScreen)))
      }
      for odd in InventedComments.make(seed: seed, count: 60) {
        comments.append(
          ReadComment(catalogue: session, chuc: 10, text: odd.text, context: ReadingContext()))
      }
    }
    self.comments = comments
    for comment in comments where sessions[Session(comment)] == nil {
      guard let catalogue = catalogues[comment.catalogue] else { continue }
      sessions[Session(comment)] = (catalogue, reader.making(catalogue, comment.chuc))
    }
  }

  /// A violation by the shortest comment found; `nil` when the law holds.
  func violation(of law: Law) -> LawViolation<ReadComment>? {
    if law == ReaderLaws.golden { return goldenViolation() }
    for comment in comments where breach(of: law, by: comment) != nil {
      let scalars = Shrinking.smallest(Array(comment.text.unicodeScalars)) {
        breach(of: law, by: comment.writing($0)) != nil
      }
      let shortest = comment.writing(scalars)
      guard let breach = breach(of: law, by: shortest) else { continue }
      return LawViolation(
        law: law, seed: seed, input: shortest, expected: breach.expected, found: breach.found)
    }
    return nil
  }

  private func breach(of law: Law, by comment: ReadComment) -> Breach? {
    switch law {
    case ReaderLaws.sameReading: sameReading(comment)
    case ReaderLaws.evidence: evidence(comment)
    case ReaderLaws.quantityShown: quantityShown(comment)
    case ReaderLaws.onSale: onSale(comment)
    case ReaderLaws.letterCase: variation([.capitals], of: comment)
    case ReaderLaws.spacing: variation([.doubledSpaces, .tripledSpaces], of: comment)
    case ReaderLaws.emoji: variation([.emoji], of: comment)
    case ReaderLaws.normalForm: variation([.decomposed], of: comment)
    default: nil
    }
  }

  private func read(_ comment: ReadComment) -> CommentReading? {
    sessions[Session(comment)]?.read(comment.text, comment.context)
  }

  private func sameReading(_ comment: ReadComment) -> Breach? {
    guard let first = read(comment) else { return nil }
    // Something that a reader with a memory would remember.
    var other = comment
    for text in ["chốt 7kg nha shop", "huỷ hết đơn của mình"] {
      other = ReadComment(
        catalogue: comment.catalogue, chuc: comment.chuc, text: text, context: comment.context)
      _ = read(other)
    }
    guard let second = read(comment), second != first else { return nil }
    return Breach(
      expected: GoldenReading(first).description,
      found: "\(GoldenReading(second)) after \(other)")
  }

  private func evidence(_ comment: ReadComment) -> Breach? {
    guard let reading = read(comment) else { return nil }
    let bytes = Array(comment.text.utf8)
    for line in reading.lines {
      var end = 0
      for range in line.evidence {
        let isInside =
          range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count
        end = range.upperBound
        let bounds = [range.lowerBound, range.upperBound]
        if isInside, bounds.allSatisfy({ $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }) {
          continue
        }
        return Breach(
          expected: "ranges of whole characters, ascending, in \(bytes.count) bytes",
          found: "\(line.code) shown by \(line.evidence)")
      }
      if line.evidence.isEmpty {
        return Breach(expected: "evidence for \(line.code)", found: "none")
      }
    }
    return nil
  }

  private func quantityShown(_ comment: ReadComment) -> Breach? {
    guard let reading = read(comment), reading.review.isEmpty,
      let catalogue = sessions[Session(comment)]?.catalogue
    else { return nil }
    let bytes = Array(comment.text.utf8)
    for line in reading.lines where line.quantity != nil {
      let shown = line.evidence.map { range in
        String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
      }
      guard !shown.contains(where: Self.holdsNumber) else { continue }
      // Else there must be more than the name: "ký ổi" is one kilogram.
      let name = Set((catalogue[line.code]?.spokenNames ?? []).flatMap(Self.words))
      if shown.contains(where: { !name.isSuperset(of: Self.words($0)) }) { continue }
      return Breach(
        expected: "a number or a unit in the evidence of \(GoldenReading(reading))",
        found: "\(shown)")
    }
    return nil
  }

  /// Whether a text has a digit, in whatever letters, or a number in words.
  private static func holdsNumber(_ text: String) -> Bool {
    if FoldedText(text).bytes.contains(where: { (0x30...0x39).contains($0) }) { return true }
    var reader = NumberReader()
    return !reader.readings(in: text).isEmpty
  }

  /// The words of a text, without accents and capitals.
  private static func words(_ text: String) -> [ArraySlice<UInt8>] {
    FoldedText(text).bytes.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
  }

  private func onSale(_ comment: ReadComment) -> Breach? {
    guard let reading = read(comment), let catalogue = sessions[Session(comment)]?.catalogue
    else { return nil }
    for line in reading.lines {
      // Codes are found in any letter case, and given as the catalogue has them.
      guard let offer = catalogue[line.code], offer.code == line.code else {
        return Breach(expected: "offers of the catalogue", found: "\(line.code)")
      }
      switch (offer.price.basis, line.quantity) {
      case (_, nil), (.kilogram, .mass), (.piece, .pieces), (.pack, .pieces): continue
      case (_, let quantity?):
        return Breach(
          expected: "\(line.code) as it is sold, at \(offer.price)", found: "\(quantity)")
      }
    }
    return nil
  }

  private func variation(_ variations: [GoldenVariation], of comment: ReadComment) -> Breach? {
    guard let plain = read(comment).map({ GoldenReading($0) }) else { return nil }
    for variation in variations {
      guard let text = variation.written(comment.text),
        let reading = read(comment.writing(Array(text.unicodeScalars)))
      else { continue }
      let found = GoldenReading(reading)
      if !plain.differences(from: found).isEmpty {
        return Breach(
          expected: plain.description, found: "\(found) with \(variation.rawValue)")
      }
    }
    return nil
  }

  private func goldenViolation() -> LawViolation<ReadComment>? {
    let verdicts = corpus.comments.compactMap { comment in
      read(comment.asRead).map { GoldenVerdict(comment: comment, found: GoldenReading($0)) }
    }
    let score = GoldenScore(verdicts)
    let misses = verdicts.filter { !$0.isExact }
    let isGood =
      score.exactness ?? 1 >= demand.exactness
      && score.acceptedPrecision ?? 1 >= demand.acceptedPrecision
      && score.reviewShare ?? 0 <= demand.reviewShare
    guard !isGood,
      let worst = misses.first(where: \.isWrongAndConfident) ?? misses.first
        ?? verdicts.first(where: { !$0.found.isAccepted })
    else { return nil }
    return LawViolation(
      law: ReaderLaws.golden, seed: seed, input: worst.comment.asRead,
      expected: """
        at least \(demand.exactness) exact, \(demand.acceptedPrecision) of the accepted exact, at \
        most \(demand.reviewShare) to a human; for this one \(worst.comment.expected)
        """,
      found: """
        \(score.exact) of \(score.count) exact, \(score.acceptedExact) of \(score.accepted) \
        accepted, \(score.count - score.accepted) to a human; for this one \(worst.found)
        """)
  }
}

extension Offer {
  /// What a viewer may call it.
  fileprivate var spokenNames: [String] { [name, code.rawValue] + aliases }
}

extension GoldenComment {
  /// The case as it is read.
  fileprivate var asRead: ReadComment {
    ReadComment(
      catalogue: catalogue, chuc: chuc, text: text,
      context: ReadingContext(pinned: pinned, ordered: ordered.map(\.code)))
  }
}

extension ReadComment {
  /// The same with another text.
  fileprivate func writing(_ scalars: [Unicode.Scalar]) -> ReadComment {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return ReadComment(catalogue: catalogue, chuc: chuc, text: text, context: context)
  }
}
