internal import ExampleSupport
internal import Foundation
internal import PhienCho

/// What a seller writes down before a session: `preparation.json`.
struct PreparationFile: Decodable {
  struct Page: Decodable {
    var platform: String
    var openedOn: CalendarDate?
    var followers: Int64?
  }

  struct PostedLine: Decodable {
    var offer: OfferCode
    /// As it stands on the board: "28.000 ₫/kg".
    var price: String?
    var includesTaxes: Bool
  }

  struct Paper: Decodable {
    var requirement: String
    var offer: OfferCode
    var through: CalendarDate?
    var notNeeded: String?
  }

  struct Answer: Decodable {
    var requirement: String
    var answer: Bool
    var offer: OfferCode?
    var producer: ProducerID?
    var platform: String?
  }

  var day: CalendarDate
  var startsAt: Instant?
  var platforms: [String]
  var pages: [Page]?
  var priceBoard: [PostedLine]?
  var papers: [Paper]?
  var answers: [Answer]?

  /// Reads the file's text.
  init(json bytes: [UInt8]) throws {
    do {
      self = try JSONDecoder().decode(PreparationFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw PreparationFault(error.sentence)
    }
  }

  /// What is known, for the goods on sale.
  ///
  /// - Throws: ``PreparationFault`` for a name that the goods or the requirements do not have.
  func preparation(of goods: Catalogue) throws(PreparationFault) -> Preparation {
    var result = Preparation(
      day: day, channels: Set(platforms.map(StreamingPlatform.init)), catalogue: goods)
    result.pages = (pages ?? []).map {
      Preparation.Page(
        StreamingPlatform(rawValue: $0.platform), openedOn: $0.openedOn, followers: $0.followers)
    }
    result.startsAt = startsAt
    if let priceBoard { result.priceBoard = try board(of: priceBoard, goods) }
    if let papers {
      var entries: [Preparation.Paper] = []
      for (place, paper) in papers.enumerated() {
        try Self.check(paper.offer, in: goods, "papers[\(place)]")
        entries.append(
          Preparation.Paper(
            try Self.requirement(paper.requirement, "papers[\(place)]"), for: paper.offer,
            paper.notNeeded.map { .notNeeded(reason: $0) } ?? .held(through: paper.through)))
      }
      result.papers = entries
    }
    for (place, answer) in (answers ?? []).enumerated() {
      let field = "answers[\(place)]"
      let subject: Preparation.Subject
      if let offer = answer.offer {
        try Self.check(offer, in: goods, field)
        subject = .offer(goods[offer]?.code ?? offer)
      } else if let producer = answer.producer {
        guard goods[producer] != nil else {
          throw PreparationFault(
            Bilingual(
              "“\(producer)” không phải người sản xuất trong danh mục",
              "\"\(producer)\" is no producer of the catalogue"
            ).inField(field))
        }
        subject = .producer(producer)
      } else if let platform = answer.platform {
        subject = .channel(StreamingPlatform(rawValue: platform))
      } else {
        subject = .session
      }
      result.answer(
        answer.answer, to: try Self.requirement(answer.requirement, field), about: subject)
    }
    return result
  }

  /// The board on the day; a text that lacks the amount or the unit is no posted price.
  private func board(
    of lines: [PostedLine], _ goods: Catalogue
  ) throws(PreparationFault) -> PriceBoard {
    do {
      let midnight = try Instant(iso8601: "\(day)T00:00:00+07:00")
      var postings: [PostedPrice] = []
      for (place, line) in lines.enumerated() {
        try Self.check(line.offer, in: goods, "priceBoard[\(place)]")
        guard let price = line.price.flatMap(UnitPrice.init) else { continue }
        postings.append(
          try PostedPrice(
            price, for: goods[line.offer]?.code ?? line.offer,
            including: line.includesTaxes ? [.taxes] : [], from: midnight))
      }
      return try PriceBoard(postings)
    } catch let error as PreparationFault {
      throw error
    } catch {
      throw PreparationFault(
        Bilingual("giá trị không dùng được", "\(error)").inField("priceBoard"))
    }
  }

  private static func check(
    _ offer: OfferCode, in goods: Catalogue, _ field: String
  ) throws(PreparationFault) {
    guard goods[offer] != nil else {
      throw PreparationFault(
        Bilingual("“\(offer)” không có trong danh mục", "\"\(offer)\" is not in the catalogue")
          .inField(field))
    }
  }

  private static func requirement(
    _ name: String, _ field: String
  ) throws(PreparationFault) -> Requirement.ID {
    let id = Requirement.ID(rawValue: name)
    guard Requirement.all.contains(where: { $0.id == id }) else {
      throw PreparationFault(
        Bilingual("không có yêu cầu nào tên “\(name)”", "there is no requirement \"\(name)\"")
          .inField(field))
    }
    return id
  }
}

/// What was wrong with a `preparation.json`.
struct PreparationFault: BilingualError {
  /// A sentence a user can act on.
  let sentence: Bilingual

  init(_ sentence: Bilingual) { self.sentence = sentence }
}
