/// Goes through the requirements of a preparation.
struct ReadinessChecker {
  private let preparation: Preparation
  private let catalogue: Catalogue
  /// Offers of one product and producer, by the position of the first of them.
  private let goods: [[Int]]
  private let papers: [PaperKey: Preparation.Paper.Status]
  /// What is wrong with the price board, by offer.
  private let boardFindings: [OfferCode: Set<PriceBoardFinding.Code>]
  private let moment: Instant

  private struct GoodsKey: Hashable {
    let producer: ProducerID?
    let product: ProductID?
    let offer: Int?
  }

  private struct PaperKey: Hashable {
    let requirement: Requirement.ID
    let goods: Int
  }

  private struct Finding {
    let outcome: Readiness.Outcome
    let sentence: String
    var remedy: String?
  }

  init(_ preparation: Preparation) {
    self.preparation = preparation
    let catalogue = preparation.catalogue
    self.catalogue = catalogue
    var places: [GoodsKey: Int] = [:]
    var goods: [[Int]] = []
    var goodsOfOffer: [Int] = []
    for (place, offer) in catalogue.offers.enumerated() {
      let key = GoodsKey(
        producer: catalogue.producer(of: offer)?.id, product: offer.product,
        offer: offer.product == nil ? place : nil)
      let group = places[key] ?? goods.count
      if group == goods.count {
        places[key] = group
        goods.append([])
      }
      goods[group].append(place)
      goodsOfOffer.append(group)
    }
    self.goods = goods
    var papers: [PaperKey: Preparation.Paper.Status] = [:]
    for paper in preparation.papers ?? [] {
      guard let offer = catalogue.index(of: paper.offer.rawValue) else { continue }
      let key = PaperKey(requirement: paper.requirement, goods: goodsOfOffer[offer])
      papers[key] = papers[key].map { $0.better(paper.status) } ?? paper.status
    }
    self.papers = papers
    // A price posted at any time of the day is in time when the hour is not known.
    let moment =
      preparation.startsAt
      ?? Instant(
        millisecondsSince1970: Int64(preparation.day.daysSince1970 + 1)
          * Instant.millisecondsPerDay - Int64(UTCOffset.vietnam.minutes) * 60_000 - 1)
    var boardFindings: [OfferCode: Set<PriceBoardFinding.Code>] = [:]
    for finding in preparation.priceBoard?.findings(for: catalogue, at: moment) ?? [] {
      boardFindings[finding.offer, default: []].insert(finding.code)
    }
    self.boardFindings = boardFindings
    self.moment = moment
  }

  func items(_ requirement: Requirement) -> [Readiness.Item] {
    switch requirement.scope {
    case .session: [item(requirement, .session, session(requirement))]
    case .channel:
      preparation.channels.filter { requirement.channels?.contains($0) ?? true }
        .sorted { $0.rawValue < $1.rawValue }
        .map { item(requirement, .channel($0), channel(requirement, $0)) }
    case .producer:
      producers.map { producer in
        let subject = Preparation.Subject.producer(producer.id)
        return item(requirement, subject, said(requirement, [subject], producer.name))
      }
    case .goods:
      goods.indices.compactMap { group in
        finding(requirement, goods: group).map {
          item(requirement, .offer(catalogue.offers[goods[group][0]].code), $0)
        }
      }
    case .offer:
      catalogue.offers.map { item(requirement, .offer($0.code), offer(requirement, $0)) }
    }
  }

  private func item(
    _ requirement: Requirement, _ subject: Preparation.Subject, _ finding: Finding
  ) -> Readiness.Item {
    Readiness.Item(
      requirement: requirement, subject: subject, outcome: finding.outcome,
      sentence: finding.sentence,
      remedy: finding.outcome == .done ? nil : finding.remedy ?? requirement.remedy)
  }

  /// The producers with goods on sale, in the catalogue's order.
  private var producers: [Producer] {
    let selling = Set(catalogue.offers.compactMap { catalogue.producer(of: $0)?.id })
    return catalogue.producers.filter { selling.contains($0.id) }
  }

  /// A yes or no; of several subjects one no outweighs every yes.
  private func said(
    _ requirement: Requirement, _ subjects: [Preparation.Subject], _ name: String? = nil
  ) -> Finding {
    let answers = subjects.compactMap { preparation.answer(to: requirement.id, about: $0) }
    let about = name.map { " – \($0)" } ?? ""
    if answers.contains(false) {
      return Finding(outcome: .missing, sentence: "Còn thiếu: \(requirement.title)\(about).")
    }
    return answers.isEmpty
      ? Finding(outcome: .unknown, sentence: "Chưa biết: \(requirement.title)\(about).")
      : Finding(outcome: .done, sentence: "Đã có: \(requirement.title)\(about).")
  }

  private func session(_ requirement: Requirement) -> Finding {
    guard requirement.id == .confusableNames else { return said(requirement, [.session]) }
    guard let names = preparation.confusableNames else {
      return Finding(
        outcome: .unknown, sentence: "Chưa biết: tên hàng nào dễ nhầm.",
        remedy: "Chạy phần tìm tên dễ nhầm trên danh mục (ReadComments --names).")
    }
    if names.isEmpty || preparation.answer(to: requirement.id) == true {
      return Finding(
        outcome: .done,
        sentence: names.isEmpty
          ? "Đã xem: không có tên hàng dễ nhầm." : "Đã xem: \(names.count) tên dễ nhầm, đã lo.")
    }
    return Finding(
      outcome: .missing,
      sentence: "Có \(names.count) tên hàng dễ nhầm: " + names.joined(separator: " "))
  }

  private func channel(_ requirement: Requirement, _ channel: StreamingPlatform) -> Finding {
    let page = preparation.pages.first { $0.channel == channel }
    let place = channel.rawValue
    switch requirement.id {
    case .pageAge:
      guard let opened = page?.openedOn else {
        return Finding(
          outcome: .unknown, sentence: "Chưa biết: trang \(place) mở ngày nào.",
          remedy: "Xem mục thông tin trang để biết ngày mở.")
      }
      let age = preparation.day.days(since: opened)
      guard age < Requirement.metaDays else {
        return Finding(outcome: .done, sentence: "Trang \(place) đã mở \(age) ngày.")
      }
      let first = (try? opened.adding(days: Requirement.metaDays)).map { ", tức từ \($0.dayText)" }
      return Finding(
        outcome: .missing,
        sentence: age < 0
          ? "Trang \(place) mở ngày \(opened.dayText), sau ngày phát."
          : "Trang \(place) mới mở \(age) ngày, phải đủ \(Requirement.metaDays) ngày\(first ?? "")."
      )
    case .pageFollowers:
      guard let followers = page?.followers else {
        return Finding(
          outcome: .unknown, sentence: "Chưa biết: trang \(place) có bao nhiêu người theo dõi.",
          remedy: "Xem số người theo dõi trên trang.")
      }
      return followers >= Requirement.metaFollowers
        ? Finding(
          outcome: .done,
          sentence: "Trang \(place) có \(followers.vietnameseText) người theo dõi.")
        : Finding(
          outcome: .missing,
          sentence: "Trang \(place) mới có \(followers.vietnameseText) người theo dõi, "
            + "phải đủ \(Requirement.metaFollowers).")
    default: return said(requirement, [.channel(channel)], place)
    }
  }

  /// What a requirement came to for a group of goods; `nil` where it does not concern them.
  private func finding(_ requirement: Requirement, goods group: Int) -> Finding? {
    let offers = goods[group].map { catalogue.offers[$0] }
    guard let first = offers.first else { return nil }
    let product = first.product.flatMap { catalogue[$0] }
    let producer = catalogue.producer(of: first).map { ", \($0.name)" } ?? ""
    let name = (product?.name ?? first.name) + producer
    switch requirement.id {
    case .businessPapers, .qualityPapers, .advertisingConfirmation:
      return paper(requirement, group, name)
    case .ocopStars:
      guard let product, case .certificate = product.ocop else { return nil }
      return stars(of: product, name)
    default: return said(requirement, offers.map { .offer($0.code) }, name)
    }
  }

  private func paper(_ requirement: Requirement, _ group: Int, _ name: String) -> Finding {
    switch papers[PaperKey(requirement: requirement.id, goods: group)] {
    case .held(let end):
      guard let end else {
        return Finding(outcome: .done, sentence: "Đã có: \(requirement.title) – \(name).")
      }
      return end >= preparation.day
        ? Finding(
          outcome: .done,
          sentence: "Đã có: \(requirement.title) – \(name), còn hạn đến \(end.dayText).")
        : Finding(
          outcome: .missing,
          sentence: "Hết hạn từ \(end.dayText): \(requirement.title) – \(name).",
          remedy: "Xin người bán giấy tờ còn hạn vào ngày phát.")
    case .notNeeded(let reason):
      return Finding(
        outcome: .done, sentence: "Không cần: \(requirement.title) – \(name) (\(reason)).")
    case nil:
      return preparation.papers == nil
        ? Finding(outcome: .unknown, sentence: "Chưa biết: \(requirement.title) – \(name).")
        : Finding(outcome: .missing, sentence: "Còn thiếu: \(requirement.title) – \(name).")
    }
  }

  private func stars(of product: Product, _ name: String) -> Finding {
    guard let register = preparation.register else {
      return Finding(
        outcome: .unknown,
        sentence: "Chưa biết: giấy chứng nhận OCOP của \(name) còn hiệu lực không.",
        remedy: "Nạp danh sách giấy chứng nhận, hoặc không nói số sao.")
    }
    guard let stars = register.stars(of: product, on: preparation.day) else {
      return Finding(
        outcome: .missing,
        sentence: "\(name) không có giấy chứng nhận OCOP còn hiệu lực vào ngày phát.")
    }
    return Finding(outcome: .done, sentence: "\(name) được giới thiệu OCOP \(stars.rawValue) sao.")
  }

  private func offer(_ requirement: Requirement, _ offer: Offer) -> Finding {
    switch requirement.id {
    case .stock:
      guard let stock = offer.stock else {
        return Finding(outcome: .unknown, sentence: "Chưa biết: \(offer.name) còn bao nhiêu.")
      }
      return stock.isZero
        ? Finding(
          outcome: .missing, sentence: "\(offer.name) đã hết hàng.",
          remedy: "Nhập thêm hàng, hoặc bỏ khỏi danh mục phiên này.")
        : Finding(
          outcome: .done, sentence: "\(offer.name) còn \(stock.text(per: offer.price.basis)).")
    case .pricePosted, .priceInclusive, .priceNotAbovePosted: return price(requirement, offer)
    default: return said(requirement, [.offer(offer.code)], offer.name)
    }
  }

  private func price(_ requirement: Requirement, _ offer: Offer) -> Finding {
    guard let board = preparation.priceBoard else {
      return Finding(
        outcome: .unknown, sentence: "Chưa biết: \(requirement.title) – \(offer.name).",
        remedy: "Xem bảng giá và ghi lại từng dòng.")
    }
    guard let posted = try? board.price(of: offer.code, at: moment) else {
      return Finding(
        outcome: requirement.id == .pricePosted ? .missing : .unknown,
        sentence: requirement.id == .pricePosted
          ? "\(offer.name) chưa niêm yết giá, hoặc giá thiếu số tiền hay đơn vị."
          : "Chưa biết: \(requirement.title) – \(offer.name) chưa niêm yết giá.",
        remedy: "Ghi lên bảng giá: \(offer.price).")
    }
    let findings = boardFindings[offer.code] ?? []
    switch requirement.id {
    case .pricePosted:
      return Finding(outcome: .done, sentence: "\(offer.name) niêm yết \(posted.price).")
    case .priceInclusive:
      return findings.contains(.withoutTaxes)
        ? Finding(outcome: .missing, sentence: "Giá niêm yết của \(offer.name) chưa gồm thuế, phí.")
        : Finding(outcome: .done, sentence: "Giá niêm yết của \(offer.name) đã gồm thuế, phí.")
    default:
      return findings.contains(.aboveBoard)
        ? Finding(
          outcome: .missing,
          sentence: "\(offer.name) bán \(offer.price), khác đơn vị hoặc cao hơn giá niêm yết "
            + "\(posted.price).")
        : Finding(
          outcome: .done, sentence: "\(offer.name) bán \(offer.price), không quá giá niêm yết.")
    }
  }
}

extension Preparation.Paper.Status {
  /// The one of two that helps more: one that is not needed, then the longest valid.
  fileprivate func better(_ other: Self) -> Self {
    switch (self, other) {
    case (.notNeeded, _): self
    case (_, .notNeeded): other
    case (.held(nil), _): self
    case (_, .held(nil)): other
    case (.held(let end?), .held(let otherEnd?)): otherEnd > end ? other : self
    }
  }
}

extension CalendarDate {
  /// The day as Vietnamese writes it: "15/03/2024".
  fileprivate var dayText: String {
    "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }
}
