import PhienChoReading
import Testing

@Suite struct FigureCheckerTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let rule: FigureFinding.Rule
    let verdict: FigureFinding.Verdict
    /// What the Vietnamese sentence holds.
    let words: String

    init(
      _ text: String, _ rule: FigureFinding.Rule, _ verdict: FigureFinding.Verdict, _ words: String
    ) {
      self.text = text
      self.rule = rule
      self.verdict = verdict
      self.words = words
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("Có 618/1.085 hộ tham gia, đạt 57%.", .share, .agrees, "56,96%"),
    Case("Có 618/1.085 hộ tham gia, đạt 61%.", .share, .disagrees, "56,96%"),
    Case("Có 618/1.085 hộ (56,96%).", .share, .agrees, "56,96%"),
    Case("Có 618/1.085 hộ (56,9%).", .share, .disagrees, "56,96%"),
    Case("Có 412/730 hộ, đạt trên 56%.", .share, .agrees, "56,44%"),
    Case("Có 412/730 hộ, đạt trên 57%.", .share, .disagrees, "56,44%"),
    Case("Có 300 hộ, trong đó 150 hộ có gian hàng, chiếm 50%.", .share, .agrees, "50%"),
    Case("Có 21/19 xã tham gia.", .part, .disagrees, "21"),
    Case(
      "Doanh thu trên 4.000 tỷ đồng, trong đó xã góp hơn 250 tỷ đồng.", .part, .agrees, "một phần"),
    Case("Bán 300 đơn, trong đó 450 đơn giao trong ngày.", .part, .disagrees, "lớn hơn"),
    Case(
      "Bán khoảng 2 tấn, thu trên 60 triệu đồng, giá từ 25.000 đến 30.000 đồng/kg.", .price,
      .agrees, "30.000 đồng/kg"),
    Case("Bán 2 tấn, thu 90 triệu đồng, giá 20.000 đồng/kg.", .price, .disagrees, "45.000"),
    Case(
      "Bán gần 3 tấn, thu hơn 60 triệu đồng, giá 25.000 đồng/kg.", .price, .agrees, "25.000"),
    Case("Bán 200 kg, thu gần 100 triệu đồng.", .price, .follows, "500.000 đồng/kg"),
    Case("Phiên có 783.000 lượt xem và hàng trăm đơn.", .conversion, .follows, "0,013"),
    Case("Phiên có 80 lượt xem và 300 đơn.", .conversion, .disagrees, "nhiều hơn"),
    Case(
      "Thu nhập tăng từ 20 triệu đồng lên 35 triệu đồng, tăng 75%.", .growth, .agrees, "175%"),
    Case(
      "Thu nhập tăng từ 20 triệu đồng lên 35 triệu đồng, tăng 50%.", .growth, .disagrees, "175%"),
    Case("Số đơn tăng từ 50 đơn lên 350 đơn, gấp 7 lần.", .growth, .agrees, "7 lần"),
    Case("Số đơn tăng từ 50 đơn lên 350 đơn, gấp đôi.", .growth, .disagrees, "7 lần"),
    Case(
      "Xã mở 2 phiên/tháng, sau 5 tháng được 10 phiên.", .pace, .agrees, "10 phiên"),
    Case(
      "Xã mở 2 phiên/tháng, sau 5 tháng được 30 phiên.", .pace, .disagrees, "10 phiên"),
    Case(
      "Trên 500 đơn với trên 3 kg/đơn, tổng sản lượng khoảng 2 tấn.", .load, .agrees, "1.500 kg"),
    Case("Có 500 đơn với 3 kg/đơn, tổng sản lượng 900 kg.", .load, .disagrees, "1.500 kg"),
    Case("Trên 50 đơn với trên 3 kg/đơn.", .load, .follows, "150 kg"),
    Case(
      "Phiên chốt 200 đơn, thu 40 triệu đồng.", .basket, .follows, "200.000 đồng"),
    Case(
      "Có 618/1.085 hộ tham gia. Năm tới phấn đấu 64% số hộ.", .target, .follows, "77 hộ"),
  ])
  func findings(_ test: Case) throws {
    let findings = FigureChecker().findings(in: test.text)
    let finding = try #require(findings.first { $0.rule == test.rule }, "\(findings)")
    #expect(finding.verdict == test.verdict, "\(finding.sentence)")
    #expect(finding.sentence.contains(test.words), "\(finding.sentence)")
    #expect(finding.ranges.count == finding.figures.count && !finding.figures.isEmpty)
  }

  @Test(arguments: [
    "Có 17/19 xã tổ chức phiên chợ. Tỷ lệ hộ nghèo là 4%.",
    "Có 17/19 xã tổ chức phiên chợ và 64% số hộ dùng điện thoại.",
    "Có 17/19 xã tham gia, doanh thu tăng 30%.",
    "Năm 2023 thu 2 tỷ đồng. Có 300 đơn trong tháng 5.",
    "Bán 2 tấn na. Thôn khác thu 60 triệu đồng.",
    "Đơn vị có 12 đơn, 4 sao và 3 xe hàng.",
    "Có 50 hộ, 120 gian hàng, 7 thôn.",
  ])
  func nothingIsClaimedThatTheTextDoesNotLink(_ text: String) {
    #expect(FigureChecker().findings(in: text).isEmpty)
  }

  @Test func aDistantPriceCanSupportAndNotRefute() throws {
    let head = "Giá na từ 25.000 đến 30.000 đồng/kg.\n\n"
    let good = FigureChecker().findings(in: head + "Cả xã bán 2 tấn, thu 60 triệu đồng.")
    #expect(good.first { $0.rule == .price }?.verdict == .agrees)
    let other = FigureChecker().findings(in: head + "Cả xã bán 2 tấn, thu 160 triệu đồng.")
    #expect(other.first { $0.rule == .price }?.verdict == .unknown)
  }

  @Test func hedgesThatMeetOnlyAtTheirEndsLeaveItOpen() throws {
    // More than 60 million could be anything, but hardly twice as much.
    let findings = FigureChecker().findings(
      in: "Bán 1 tấn, thu trên 60 triệu đồng, giá 100.000 đồng/kg.")
    #expect(findings.first { $0.rule == .price }?.verdict == .unknown)
  }

  private let stalls = KnownFigure(
    name: "hộ có gian hàng số", unit: "hộ", words: ["gian hàng"], count: 618, whole: 1085)
  private let payments = KnownFigure(
    name: "hộ có thanh toán điện tử", unit: "hộ", words: ["thanh toán điện tử"], count: 900,
    whole: 1085)

  @Test func aRegisterIsComparedWhereTheWordsSaySo() {
    let checker = FigureChecker(known: [stalls, payments])
    func verdicts(_ text: String) -> [FigureFinding.Verdict] {
      checker.findings(in: text).filter { $0.rule == .register }.map(\.verdict)
    }
    #expect(verdicts("Xã có 618/1.085 hộ có gian hàng số.") == [.agrees])
    #expect(verdicts("Xã có 620/1.085 hộ có gian hàng số.") == [.disagrees])
    #expect(verdicts("Tỷ lệ hộ có gian hàng số đạt 57%.") == [.agrees])
    #expect(verdicts("Xã có hơn 600 hộ có gian hàng.") == [.agrees])
    #expect(verdicts("Xã có hơn 700 hộ có gian hàng.") == [.disagrees])
    #expect(verdicts("Xã có hơn 300 hộ có gian hàng.") == [.unknown])
    #expect(
      verdicts("Có 900 hộ có thanh toán điện tử, 618 hộ có gian hàng.") == [.agrees, .agrees])
    #expect(verdicts("Xã phấn đấu 80% hộ có gian hàng số.").isEmpty)
    #expect(verdicts("Xã có 618 hộ trồng na.").isEmpty)
  }
}
