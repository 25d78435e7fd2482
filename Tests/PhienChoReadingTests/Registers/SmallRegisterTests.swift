import PhienCho
import PhienChoReading
import Testing

@Suite struct SmallRegisterTests {
  @Test func hamletsWithTeamsWithoutAndUnknown() throws {
    let text = """
      Thôn;Ngày lập tổ;Thành viên tổ;Hộ được hướng dẫn;Lực lượng nòng cốt;Nòng cốt thành thạo
      Đông;1/7/2021;6;40;4;4
      Tây;không;;;3;2
      Nam;;;;;
      Bắc;1/7/2021;;;;
      Đông;không;;;;
      """
    var faults: [RegisterFault] = []
    let records = try HamletRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(records.map(\.hamlet.name) == ["Đông", "Tây", "Nam"])
    #expect(records.map(\.hasKnownTeam) == [true, true, false])
    #expect(records[0].team?.householdsPerMember?.decimalText() == "6,7")
    #expect(faults.map(\.line) == [5, 6])
    #expect(faults.first?.column == "Thành viên tổ")
    let day = try CalendarDate(year: 2021, month: 8, day: 1)
    var tally = AdoptionTally.zero
    for record in records { tally.add(record, in: AdoptionContext(asOf: day)) }
    #expect(tally[.hamlets] == 3 && tally[.hamletsTeamKnown] == 2 && tally[.hamletsWithTeam] == 1)
    #expect(tally[.coreForce] == 7 && tally[.coreForceProficient] == 6)
  }

  @Test func productsWithCertificatesAndListings() throws {
    let text = """
      product,subject,key_product,certificate,stars,issued,e_payment,stall_voso,stall_postmart
      Hồng vành khuyên,HTX1,x,12/QĐ-UBND,3,10/5/2022,x,2022-06-01,
      Quýt,HTX1,x,,,,,,
      Gạo,HTX2,,13/QĐ-UBND,2,2022-05-10,,,
      Chè,HTX2,,14/QĐ-UBND,4,,,,
      Mật ong,,,,,,,,
      """
    var faults: [RegisterFault] = []
    let products = try ProductRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(products.map(\.name) == ["Hồng vành khuyên", "Quýt"])
    #expect(products[0].certificate?.stars == .three)
    #expect(products[0].listings.map(\.platform) == [.voso])
    #expect(faults.map(\.line) == [4, 5, 6])
    #expect(faults.map(\.column) == [nil, "issued", "subject"])
  }

  @Test func sessionsOfAProgramme() throws {
    let text = """
      Mã xã,Ngày,Doanh thu,Bán giúp
      10101,15/1/2023,3.000.000,10103 10104
      10102,15/1/2023,,
      10102,31/2/2023,,
      101,15/1/2023,,
      """
    var faults: [RegisterFault] = []
    let sessions = try SessionRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(sessions.map(\.revenue?.vnd) == [3_000_000, nil])
    #expect(sessions[0].soldFor.map(\.number) == [10103, 10104])
    #expect(faults.map(\.column) == ["Ngày", "Mã xã"])
  }

  @Test func targetsByNameAndNumber() throws {
    let targets = try AdoptionTargetsJSON.decode(
      Array(
        """
        {"targets":[{"metric":"stall","percent":64,"due":"2021-12-31","source":"xã"},
         {"metric":"3","percent":57.25,"due":"2025-12-31"},{"metric":"20","percent":100.0,
          "due":"2021-09-30"}]}
        """.utf8))
    #expect(targets.map(\.metric.number) == ["1", "3", "20"])
    #expect(targets.map(\.percent.description) == ["64%", "57,25%", "100%"])
  }

  @Test(
    arguments: [
      "", "[]", "{}", "{\"targets\":{}}", "{\"targets\":[1]}", "{\"targets\":[],\"goal\":1}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":101,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":-1,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":-0.5,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":1e999,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":1.005,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":\"64\",\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"percent\":64,\"due\":\"2021-02-31\"}]}",
      "{\"targets\":[{\"metric\":\"stalls\",\"percent\":64,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"revenue-paid\",\"percent\":64,\"due\":\"2021-12-31\"}]}",
      "{\"targets\":[{\"metric\":\"stall\",\"metric\":\"3\",\"percent\":64,\"due\":\"2021-12-31\"}]}",
    ])
  func badTargetsAreRefusedInASentence(text: String) throws {
    let fault = #expect(throws: RegisterFault.self) {
      try AdoptionTargetsJSON.decode(Array(text.utf8))
    }
    #expect(fault?.description.hasPrefix("line 1") == true)
  }

  @Test(
    arguments: [
      ("\"stall\"", "\"stalls\"", 3, nil), ("\"stall\"", "7", 4, "metric"),
      ("64", "1.005", 5, "percent"), ("\"2021-12-31\"", "null", 6, "due"),
      ("\"due\"", "\"dew\"", 6, "dew"), ("\"note\"", "\"goal\"", 9, "goal"),
      ("\"targets\": [", "\"targets\": {}, \"x\": [", 2, "x"),
    ] as [(String, String, Int, String?)])
  func faultsOfTargetsNameTheLineOfTheField(
    part: String, other: String, line: Int, field: String?
  ) throws {
    let text = """
      {
       "targets": [
        {
         "metric": "stall",
         "percent": 64,
         "due": "2021-12-31"
        }
       ],
       "note": "…"
      }
      """
    #expect(try AdoptionTargetsJSON.decode(Array(text.utf8)).count == 1)
    let fault = #expect(throws: RegisterFault.self) {
      try AdoptionTargetsJSON.decode(Array(text.replacing(part, with: other).utf8))
    }
    #expect(fault?.line == line && fault?.column == field, "\(String(describing: fault))")
  }

  @Test func targetsThatAreNoArrayAreToldOnTheirLine() {
    let fault = #expect(throws: RegisterFault.self) {
      try AdoptionTargetsJSON.decode(Array("{\n\n\"targets\": 7}".utf8))
    }
    #expect(fault?.line == 3 && fault?.column == "targets")
  }
}
