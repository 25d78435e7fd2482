import PhienCho

@testable import ReplaySession

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

  static func make(name: String = "N•• H••", text: String = "cho 2kg <b>ổi</b>") throws
    -> SessionReport
  {
    let start = Instant(millisecondsSince1970: 1_710_504_000_000)
    func amounts(_ orders: Int, _ kilograms: UInt32, _ pieces: UInt32, _ vnd: Int64)
      -> SessionReport.Amounts
    {
      SessionReport.Amounts(
        orders: orders, mass: .kilograms(kilograms), pieces: .count(pieces), money: Money(vnd: vnd))
    }
    let stages = [
      amounts(120, 340, 41, 18_450_000), amounts(14, 25, 3, 1_725_000),
      amounts(210, 1_240, 96, 61_800_000), amounts(0, 0, 0, 0), amounts(9, 17, 2, 955_000),
    ]
    var intake = SessionReport.Intake()
    intake.comments = 4_214
    intake.intents = [612, 80, 21, 903, 2_598]
    intake.toReview = 73
    intake.malformed = 14
    intake.malformedShown = ["chat.jsonl, dòng 17, trường createTime: không phải là số"]
    let orders = (1...12).map { number in
      SessionReport.Order(
        buyer: "Khách \(number)", name: name, phone: "091•••••78",
        instant: Instant(millisecondsSince1970: start.millisecondsSince1970 + Int64(number) * 61_000),
        lines: [
          SessionReport.Order.Line(
            offer: number % 3, stage: .confirmed,
            quantity: number % 3 == 0 ? .mass(.kilograms(3)) : .pieces(.count(2)),
            money: Money(vnd: 45_000)),
          SessionReport.Order.Line(
            offer: 0, stage: .waiting, quantity: .mass(.grams(1_500)), money: Money(vnd: 22_500)),
        ],
        stage: SessionReport.Stage.allCases[number % 5],
        review: number.isMultiple(of: 4) ? ["unit-assumed"] : [])
    }
    return SessionReport(
      title: "Phiên chợ ổi xã Kim An", notes: ["Dữ liệu bịa để minh họa", "10.000 lượt xem"],
      span: start...Instant(millisecondsSince1970: start.millisecondsSince1970 + 5_400_000),
      intake: intake, orderCount: 330, stages: stages,
      offers: [
        SessionReport.Row(name: "Ổi lê Đài Loan", detail: "OI · 15.000 ₫/kg", amounts: stages),
        SessionReport.Row(
          name: "Thịt trâu gác bếp", detail: "TT · 450.000 ₫/gói 500 g", amounts: stages.reversed()),
        SessionReport.Row(
          name: "Giày da nam khâu tay đế cao su chống trơn cỡ lớn", detail: "GD · 350.000 ₫/đôi",
          amounts: stages),
      ],
      producers: [SessionReport.Row(name: "Hộ Lò Văn Pản", detail: "Hộ gia đình", amounts: stages)],
      timeline: SessionReport.Timeline(
        start: start, step: 300_000,
        counts: [12, 48, 96, 133, 120, 88, 61, 70, 104, 180, 151, 92, 60, 44, 30, 22, 9, 3]),
      orders: orders,
      reviewCounts: [
        SessionReport.ReasonCount(reason: "unit-assumed", count: 40),
        SessionReport.ReasonCount(reason: "quantity-missing", count: 33),
      ],
      review: [
        SessionReport.ReviewItem(
          instant: start, buyer: "Khách 3", text: text, reasons: ["unit-assumed"])
      ])
  }
}
