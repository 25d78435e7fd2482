import Foundation
import PhienCho
import PhienChoReading
import ReplaySession
import Testing

/// An invented session's report, for looking at the forms of a report.
enum SampleReport {
  static func catalogue() throws -> Catalogue {
    let household = try ProducerID("H1")
    return try Catalogue(
      offers: [
        Offer(
          code: OfferCode("OI"), name: "Ổi lê Đài Loan",
          price: UnitPrice(Money(vnd: 15_000), per: .kilogram), producer: household),
        Offer(
          code: OfferCode("TT"), name: "Thịt trâu gác bếp",
          price: UnitPrice(
            Money(vnd: 450_000), per: .pack(unit: "gói", contents: .grams(500)))),
        Offer(
          code: OfferCode("GD"), name: "Giày da nam khâu tay đế cao su chống trơn cỡ lớn",
          price: UnitPrice(Money(vnd: 350_000), per: .piece(unit: "đôi"))),
      ],
      producers: [Producer(id: household, name: "Hộ Lò Văn Pản", kind: .household)])
  }

  /// A report of a small session, with a name and a comment to choose.
  static func make(
    name: String = "Nguyễn Thị Hoa", text: String = "cho 2kg <b>ổi</b>",
    words: Wording = Wording()
  ) throws -> (report: SessionReport, csv: [UInt8]) {
    let catalogue = try catalogue()
    let start: Int64 = 1_710_504_000_000
    var book = BuyerBook()
    var log = EventLog()
    for number in 1...40 {
      let place = book.place(of: try #require(BuyerID("u\(number)")))
      book.note(
        name: "\(name) \(number)", phone: nil, at: place)
      let pseudonym = book.pseudonym(at: place)
      let buyer = try #require(pseudonym)
      let offer = catalogue.offers[number % 3]
      let quantity: Quantity =
        number % 3 == 0 ? .mass(.grams(UInt32(500 * number))) : .pieces(.count(2))
      let at = Instant(millisecondsSince1970: start + Int64(number * number) * 2_000)
      try log.insert(
        SessionEvent(
          id: #require(EventID("c\(number)")), instant: at,
          action: .request(
            buyer: buyer,
            lines: [
              RequestLine(.add, quantity, of: offer.code),
              RequestLine(.add, .mass(.grams(1_500)), of: catalogue.offers[0].code),
            ], review: number.isMultiple(of: 4) ? ["unit-assumed"] : [])))
      let action: SessionEvent.Action? =
        switch number % 5 {
        case 0, 1: .confirm(buyer: buyer)
        case 2: .cancel(buyer: buyer, reason: .buyerChangedMind)
        default: nil
        }
      if let action {
        log.insert(
          SessionEvent(
            id: try #require(EventID("o\(number)")),
            instant: Instant(millisecondsSince1970: start + 4_000_000), action: action))
      }
    }
    var builder = ReportBuilder(
      Ledger(replaying: log, of: catalogue), buyers: book, showsContacts: false, words: words)
    var csv = OrdersCSV(catalogue: catalogue, words: words)
    for event in log { builder.take(event) }
    for order in builder.ledger.orders {
      let entry = builder.take(order)
      csv.append(entry)
      _ = builder.parcel(order, entry, forCourier: false)
    }
    let info = try SessionInfo(
      json: Data(
        """
        {"title":"Phiên chợ ổi xã Kim An","note":"Dữ liệu bịa để minh họa",
         "start":"2024-03-15T19:00:00+07:00","end":"2024-03-15T20:00:00+07:00",
         "streams":[{"platform":"facebook","id":"fb-1","views":10000,"definition":"3 giây trở lên"},
          {"platform":"tiktok","id":"tt-1","views":2345}],
         "hosts":[
          {"name":"Bí thư chi đoàn","from":"2024-03-15T19:00:00+07:00","to":"2024-03-15T19:30:00+07:00"},
          {"name":"Chị Lò Thị Mơ","sellsFor":"xã Bắc Sơn",
           "from":"2024-03-15T19:30:00+07:00","to":"2024-03-15T20:00:00+07:00"}]}
        """.utf8))
    var report = try builder.report(
      of: info, comments: nil, pins: PinTimeline(log, of: catalogue))
    var intake = SessionReport.Intake()
    intake.comments = 4_214
    intake.intents = [612, 80, 21, 903, 2_598]
    intake.toReview = 73
    intake.malformed = 14
    intake.malformedShown = [
      SessionReport.MalformedRecord(
        file: "chat.jsonl",
        error: ChatLogError(line: 17, field: "createTime", reason: "is not a number"))
    ]
    report.intake = intake
    report.reviewCounts = [
      SessionReport.ReasonCount(reason: "unit-assumed", count: 40),
      SessionReport.ReasonCount(reason: "quantity-missing", count: 33),
    ]
    report.review = [
      SessionReport.ReviewItem(
        instant: Instant(millisecondsSince1970: start), buyer: Masking.name(name), text: text,
        reasons: ["unit-assumed"])
    ]
    return (report, csv.drain())
  }
}
