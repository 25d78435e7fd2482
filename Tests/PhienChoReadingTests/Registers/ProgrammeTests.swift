import PhienCho
import PhienChoReading
import Testing

/// The files of a programme of sessions.
@Suite struct ProgrammeTests {
  private static let outline = """
    {"from":"2023-01-01","until":"2023-06-30","sessions_per_month":2,"least_revenue_vnd":2500000,
     "broadcasts_per_week":7,"communes":"xa.csv","sessions":"phien.csv","note":"thử"}
    """

  @Test func aProgrammeIsItsNumbersAndItsFiles() throws {
    let outline = try ProgrammeJSON.decode(Array(Self.outline.utf8))
    #expect(outline.period.description == "2023-01-01/2023-06-30")
    #expect((outline.sessionsPerMonth, outline.broadcastsPerWeek) == (2, 7))
    #expect(outline.leastRevenue == Money(vnd: 2_500_000))
    #expect(outline.communes == "xa.csv" && outline.sessions == "phien.csv")
    #expect(outline.courses == nil && outline.broadcasts == nil)
    let short = try ProgrammeJSON.decode(
      Array(#"{"from":"2023-01-01","until":"2023-01-31","communes":"xa.csv"}"#.utf8))
    #expect((short.sessionsPerMonth, short.broadcastsPerWeek) == (1, nil))
    #expect(short.leastRevenue == Money(vnd: 3_000_000))
    #expect(try short.plan(of: []).communes.isEmpty)
  }

  @Test(
    arguments: [
      ("{", nil), ("[]", nil), ("{}", "from"),
      (#"{"from":"2023-01-01","communes":"a"}"#, "until"),
      (#"{"from":"2023-02-30","until":"2023-06-30","communes":"a"}"#, "from"),
      (#"{"from":"2023-07-01","until":"2023-06-30","communes":"a"}"#, "until"),
      (#"{"from":"2023-01-01","until":"2023-06-30"}"#, "communes"),
      (#"{"from":"2023-01-01","until":"2023-06-30","communes":""}"#, "communes"),
      (#"{"from":"2023-01-01","until":"2023-06-30","communes":"a","session":"b"}"#, "session"),
      (#"{"from":"2023-01-01","until":"2023-06-30","communes":"a","communes":"b"}"#, "communes"),
      (
        #"{"from":"2023-01-01","until":"2023-06-30","communes":"a","sessions_per_month":32}"#,
        "sessions_per_month"
      ),
      (
        #"{"from":"2023-01-01","until":"2023-06-30","communes":"a","least_revenue_vnd":-1}"#,
        "least_revenue_vnd"
      ),
      (
        #"{"from":"2023-01-01","until":"2023-06-30","communes":"a","broadcasts_per_week":"7"}"#,
        "broadcasts_per_week"
      ),
    ] as [(String, String?)])
  func aProgrammeThatIsNoneIsRefused(text: String, column: String?) {
    let fault = #expect(throws: RegisterFault.self) { try ProgrammeJSON.decode(Array(text.utf8)) }
    #expect(fault?.column == column, "\(String(describing: fault))")
  }

  @Test(
    arguments: [
      ("\"2023-06-30\"", "\"2022-06-30\"", 3, "until"), ("\"xa.csv\"", "null", 4, "communes"),
      ("\"communes\"", "\"commune\"", 4, "commune"),
      ("\"communes\": \"xa.csv\"", "\"from\": \"2023-01-01\"", 4, "from"),
    ])
  func faultsNameTheLineOfTheField(
    part: String, other: String, line: Int, field: String
  ) throws {
    let text = """
      {
       "from": "2023-01-01",
       "until": "2023-06-30",
       "communes": "xa.csv"
      }
      """
    #expect(try ProgrammeJSON.decode(Array(text.utf8)).communes == "xa.csv")
    let fault = #expect(throws: RegisterFault.self) {
      try ProgrammeJSON.decode(Array(text.replacing(part, with: other).utf8))
    }
    #expect(fault?.line == line && fault?.column == field, "\(String(describing: fault))")
  }

  @Test func communesOfThePlan() throws {
    let text = """
      Mã xã;Tên xã;Huyện;Có hàng OCOP
      10101;Kim Đông;Thanh Hà;x
      10102;Kim Tây;Thanh Hà;không
      10101;Kim Nam;Thanh Hà;x
      101;Kim Bắc;Thanh Hà;x
      10105;;Thanh Hà;x
      10106;Kim Giang;;có lẽ
      """
    var faults: [RegisterFault] = []
    let communes = try CommuneRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(communes.map(\.name) == ["Kim Đông", "Kim Tây"])
    #expect(communes.map(\.hasOCOPGoods) == [true, false])
    #expect(communes.map(\.group) == ["Thanh Hà", "Thanh Hà"])
    #expect(faults.map(\.line) == [4, 5, 6, 7])
    #expect(faults.map(\.column) == ["Mã xã", "Mã xã", "Tên xã", "Có hàng OCOP"])
  }

  @Test func coursesAreTheRowsOfOneTopicAndDays() throws {
    let text = """
      Nội dung,Từ ngày,Đến ngày,Mã hộ,Được mời,Học xong
      Bán hàng trực tiếp,14/1/2023,15/1/2023,H1,x,x
      Đóng gói,2023-02-04,,H1,,x
      live-selling,2023-01-14,2023-01-15,H2,x,không
      Livestream,2023-01-14,2023-01-15,H3,không,x
      Livestream,2023-01-14,2023-01-15,H1,x,x
      Livestream,2023-01-14,2023-01-13,H4,x,x
      Livestream,2023-01-14,2023-01-15,H 4,x,x
      Livestream,2023-01-14,2023-01-15,H4,x,
      Nuôi ong,2023-03-01,,H4,x,x
      """
    var faults: [RegisterFault] = []
    let courses = try CourseRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(courses.map(\.topic) == [.liveSelling, .packing, .init(rawValue: "Nuôi ong")])
    #expect(courses.map(\.completed.count) == [2, 1, 1])
    #expect(courses.map { $0.attendance?.description } == ["1/2", "1/1", "1/1"])
    #expect(courses[0].absent.map(\.rawValue) == ["H2"])
    #expect(courses[1].period.days == 1)
    #expect(faults.map(\.line) == [6, 7, 8, 9])
    #expect(faults.map(\.column) == ["Mã hộ", "Đến ngày", "Mã hộ", "Học xong"])
  }

  @Test func broadcastsOfADayMayHaveSeveralRows() throws {
    let text = "day,broadcasts\n2021-07-05,\n5/7/2021,2\n2021-07-06,1001\nhôm qua,1\n2021-07-07,0\n"
    var faults: [RegisterFault] = []
    let entries = try BroadcastRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(entries.map(\.broadcasts) == [1, 2, 0])
    #expect(faults.map(\.line) == [4, 5])
    #expect(faults.map(\.column) == ["broadcasts", "day"])
    #expect(throws: RegisterFault.self) { try BroadcastRegister.decode(Array("x,y\n1,2\n".utf8)) }
  }
}
