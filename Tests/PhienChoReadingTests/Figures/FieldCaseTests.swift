import PhienCho
import PhienChoReading
import Testing
import VietnameseText

/// Reports of five places, in words of our own with the figures that such places publish: every
/// figure is read, and none contradicts another.
@Suite struct FieldCaseTests {
  private static let highland = """
    Mỗi thôn ở Tu Mơ Rông có một tổ công nghệ số cộng đồng; 11/11 xã cũ đã lập tổ. Người Xơ Đăng
    chiếm khoảng 95% dân số. Vào phiên chợ cuối tuần, tổ quay trực tiếp rồi chia sẻ bài lên 12 hội nhóm.
    """
  private static let capital = """
    Đoàn thanh niên giao chỉ tiêu mỗi tháng một phiên, doanh thu tối thiểu 3 triệu đồng/phiên. Ở
    Thanh Oai, 19/21 xã đã lên sóng, riêng phiên của Kim An có hơn 10.000 lượt xem.

    Phú Xuyên có 43 làng nghề. Phiên của huyện có 13.000 lượt theo dõi, hơn 2.000 lượt bình luận, hàng
    trăm sản phẩm tìm được người mua và đơn đặt trong phiên được giao miễn phí.
    """
  private static let border = """
    Ở Long Đống, 10/10 thôn có tổ, mỗi tổ 5 đến 7 thành viên. Đã có 618/1.085 hộ mở gian hàng số, đạt
    57%. Trong số đó 10% là hộ tiên phong, mỗi hộ kéo theo hơn 10 hộ khác.

    Một hộ trồng thanh long nhận trên 50 đơn, trên 3 kg/đơn, giá từ 25.000 đến 30.000 đồng/kg. Cả xã
    giao trên 500 đơn, sản lượng khoảng 2 tấn, thu trên 60 triệu đồng. Sang năm 2022, xã phấn đấu 64%
    số hộ có gian hàng.
    """
  private static let northwest = """
    Chỉ sau 30 phút, một chị bán hàng ở Lai Châu giao gần 200 kg miến, thu gần 100 triệu đồng.

    Cả phiên có 783.000 lượt xem, hàng trăm đơn, doanh thu gần 300 triệu đồng.
    """
  private static let craft = """
    Làng nghề Phượng Dực tăng trưởng 15-20%/năm. Sau mười năm, giá trị gấp 7 lần, đạt hơn 1.000 tỷ đồng.

    Trong 5 tháng đầu năm, huyện thu trên 4.000 tỷ đồng, trong đó xã góp hơn 250 tỷ đồng. Gần 200 hộ đã
    qua tập huấn, mỗi tuần một phiên.
    """

  private func quotes(_ text: String) -> [String] {
    var reader = FigureReader()
    let bytes = Array(text.utf8)
    return reader.figures(in: text).map {
      $0.quote(in: bytes.span).split(separator: "\n").joined(separator: " ")
    }
  }

  private func findings(_ text: String, _ rule: FigureFinding.Rule) -> [FigureFinding] {
    FigureChecker().findings(in: text).filter { $0.rule == rule }
  }

  @Test(arguments: [highland, capital, border, northwest, craft])
  func nothingContradicts(_ text: String) {
    for finding in FigureChecker().findings(in: text) {
      #expect(finding.verdict != .disagrees, "\(finding.sentence)")
    }
  }

  @Test func highlandFigures() {
    #expect(quotes(Self.highland) == ["11/11 xã", "khoảng 95%", "12 hội nhóm"])
  }

  @Test func capitalFigures() {
    #expect(
      quotes(Self.capital) == [
        "mỗi tháng một phiên", "tối thiểu 3 triệu đồng/phiên", "19/21 xã", "hơn 10.000 lượt xem",
        "43 làng nghề", "13.000 lượt theo dõi", "hơn 2.000 lượt bình luận", "hàng trăm sản phẩm",
      ])
  }

  @Test func borderFigures() throws {
    #expect(
      quotes(Self.border) == [
        "10/10 thôn", "mỗi tổ 5 đến 7 thành viên", "618/1.085 hộ", "57%", "10%", "hơn 10 hộ",
        "trên 50 đơn", "trên 3 kg/đơn", "từ 25.000 đến 30.000 đồng/kg", "trên 500 đơn",
        "khoảng 2 tấn", "trên 60 triệu đồng", "năm 2022", "64%",
      ])
    #expect(findings(Self.border, .share).map(\.verdict) == [.agrees])
    #expect(findings(Self.border, .price).map(\.verdict) == [.agrees])
    #expect(findings(Self.border, .load).map(\.verdict) == [.follows, .agrees])
    let target = try #require(findings(Self.border, .target).first)
    #expect(target.sentence.contains("77 hộ"))
  }

  /// The commune's register, invented to the figures of the report.
  private func borderRegister() throws -> AdoptionTally {
    var rows = "household_id,farm,e_payment,lead,stall_voso\n"
    for number in 1...1085 {
      let stall = number <= 618 ? "2021-07-20" : ""
      rows += "LD\(number),x,x,\(number <= 108 ? "x" : "không"),\(stall)\n"
    }
    let day = try CalendarDate(year: 2021, month: 12, day: 31)
    var register = HouseholdRegister([AdoptionContext(asOf: day)], grouping: .none)
    let bytes = Array(rows.utf8)
    try register.read(bytes.span) { Issue.record("\($0)") }
    try register.finish { Issue.record("\($0)") }
    return try #require(try register.totals().first)
  }

  @Test func theRegisterVouchesForTheReport() throws {
    let text = """
      Đã có 618/1.085 hộ mở gian hàng số. Toàn bộ 1.085 hộ đã có tài khoản thanh toán điện tử. Hộ
      đầu tàu chiếm 10%.
      """
    let checker = FigureChecker(known: KnownFigure.known(of: try borderRegister()))
    let findings = checker.findings(in: text).filter { $0.rule == .register }
    #expect(findings.map(\.verdict) == [.agrees, .agrees, .agrees], "\(findings.map(\.sentence))")
    let wrong = text.replacing("618", with: "718")
    #expect(checker.findings(in: wrong).contains { $0.verdict == .disagrees })
  }

  @Test func northwestFigures() throws {
    #expect(
      quotes(Self.northwest) == [
        "30 phút", "gần 200 kg", "gần 100 triệu đồng", "783.000 lượt xem", "hàng trăm đơn",
        "gần 300 triệu đồng",
      ])
    let price = try #require(findings(Self.northwest, .price).first)
    #expect(price.sentence.contains("500.000 đồng/kg"))
    #expect(findings(Self.northwest, .conversion).map(\.verdict) == [.follows])
  }

  @Test func craftFigures() {
    #expect(
      quotes(Self.craft) == [
        "15-20%/năm", "mười năm", "gấp 7 lần", "hơn 1.000 tỷ đồng", "5 tháng đầu năm",
        "trên 4.000 tỷ đồng", "hơn 250 tỷ đồng", "Gần 200 hộ", "mỗi tuần một phiên",
      ])
    #expect(findings(Self.craft, .part).map(\.verdict) == [.agrees])
  }
}
