import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct HouseholdRegisterTests {
  private static let day = try? CalendarDate(year: 2021, month: 8, day: 31)

  private static func context() throws -> AdoptionContext {
    AdoptionContext(asOf: try #require(day))
  }

  private static func read(
    _ text: String, chunk: Int = .max, repeats: HouseholdRegister.Repeats = .refuse
  ) throws -> (register: HouseholdRegister, faults: [RegisterFault]) {
    var register = HouseholdRegister([try context()], repeats: repeats)
    var faults: [RegisterFault] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let end = place + min(chunk, bytes.count - place)
      try register.read(bytes.span.extracting(place..<end)) { faults.append($0) }
      place = end
    }
    try register.finish { faults.append($0) }
    return (register, faults)
  }

  private static let header =
    "household_id,commune,hamlet,farm,e_payment,stall_voso,active_voso,stall_zalo,members,"
    + "members_e_payment,year_revenue_vnd"

  private static let good = """
    \(header)
    H1,06325,Thôn Đông,x,2021-07-20,2021-07-20,2021-08-01,,4,2,12.500.000
    H2,06325,Thôn Đông,có,không,,,20/7/2021,3,0,
    H3,06325,"Thôn ""Tây"", dưới",không,,,,,,,
    """

  @Test(arguments: [1, 2, 3, 7, 64, .max])
  func theBytesMayBeCutAnywhere(chunk: Int) throws {
    let crlf = "\u{FEFF}" + Self.good.replacing("\n", with: "\r\n")
    for text in [Self.good, Self.good + "\n", crlf, "\u{FEFF}" + Self.good] {
      let (register, faults) = try Self.read(text, chunk: chunk)
      #expect(faults.isEmpty, "\(faults)")
      #expect(register.rows == 3 && register.rowsCounted == 3)
      #expect(
        register.groups.map(\.hamlet.name) == ["Thôn Đông", "Thôn \"Tây\", dưới"])
      let total = try #require(register.totals().first)
      #expect(total[.households] == 3)
      #expect(total[.householdsWithStall] == 2)
      #expect(total[.householdsWithPayment] == 1)
      #expect(total[.householdsPaymentKnown] == 2)
      #expect(total[.farmHouseholds] == 2)
      #expect(total[.stallsActive] == 1)
      #expect(total[.residents] == 7 && total[.residentsWithPayment] == 2)
      #expect(try AdoptionTally.sum(register.groups.map { $0.tallies[0] }) == total)
    }
  }

  @Test(arguments: [";", "\t", ","])
  func vietnameseHeadersAndOtherSeparatorsMeanTheSame(separator: String) throws {
    let rows = [
      [
        "Mã hộ", "Mã xã (commune)", "THÔN", "Hộ nông nghiệp", "Thanh toán điện tử",
        "Gian hàng Vỏ Sò",
      ],
      ["H1", "06325", "Đông", "Có", "x", "18/7/2021"],
      ["H2", "06325", "Đông", "không", "0", ""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let (register, faults) = try Self.read(text)
    #expect(faults.isEmpty, "\(faults)")
    let total = try #require(register.totals().first)
    #expect(total[.householdsWithStallAndPayment] == 1)
    #expect(total[.householdsPaymentKnown] == 2)
    #expect(total[.farmHouseholds] == 1)
    #expect(register.hasCommunes)
  }

  /// A wrong row, and the column its fault names.
  @Test(
    arguments: [
      ("H9,06325,Đông,x,,2021-02-30,,,,,", "stall_voso"),
      ("H9,06325,Đông,x,,2021-08-01/2021-07-01,,,,,", ""),
      ("H9,06325,Đông,x,,,2021-08-01,,,,", ""),
      ("H9,06325,Đông,x,,2021-08-01,2021-07-01,,,,", ""),
      ("H9,6325,Đông,x,,,,,,,", "commune"),
      ("H9,00000,Đông,x,,,,,,,", "commune"),
      ("H9,06325,Đông,có lẽ,,,,,,,", "farm"),
      ("H9,06325,Đông,x,hôm qua,,,,,,", "e_payment"),
      ("H9,06325,Đông,x,,,,,2,3,", ""),
      ("H9,06325,Đông,x,,,,,-1,,", "members"),
      ("H9,06325,Đông,x,,,,,99999999999999999999,1,", "members"),
      ("H9,06325,Đông,x,,,,,1.5,1,", "members"),
      ("H9,06325,Đông,x,,,,,5000,1,", ""),
      ("H9,06325,Đông,x,,,,,,,1.00.000", "year_revenue_vnd"),
      (",06325,Đông,x,,,,,,,", "household_id"),
      ("H 9,06325,Đông,x,,,,,,,", "household_id"),
      ("H1,06325,Đông,x,,,,,,,", ""),
      ("H9,06325,Đông", ""), ("H9,06325,Đông,x,,,,,,,,", ""),
      ("H9,06325,Đô\"ng,x,,,,,,,", ""), ("H9,06325,\"Đông\"x,x,,,,,,,", ""),
      ("H9,06325,\(String(repeating: "Đ", count: 101)),x,,,,,,,", "hamlet"),
      ("\(String(repeating: "H", count: 70_000)),06325,Đông,x,,,,,,,", ""),
    ])
  func aWrongRowIsReportedAndTheOthersCount(row: String, column: String) throws {
    let text = Self.good + "\n" + row + "\nH4,06325,Thôn Đông,x,,,,,,,\n"
    for chunk in [5, 1000, .max] {
      let (register, faults) = try Self.read(text, chunk: chunk)
      #expect(faults.count == 1, "\(faults)")
      #expect(faults.first?.line == 5)
      #expect(faults.first?.column ?? "" == column, "\(faults)")
      #expect(register.rows == 5 && register.rowsLeftOut == 1)
      #expect(try register.totals().first?[.households] == 4)
      // A fault is shown to people, and a cell may be private.
      #expect(!faults[0].description.contains("hôm qua"))
    }
  }

  /// What is known of a standard, and whether it is met; a cell that says neither is a fault.
  @Test(
    arguments: [
      ("VietGAP", true), ("ISO 22000:2018", true), ("4C", true), ("2021-07-18", true),
      ("đạt", true), ("Cocoa UTZ", true), ("hữu cơ", true), ("chưa", false), ("CHƯA", false),
      ("chua", false), ("chưa đạt", false), ("Chu\u{31B}a đạt", false), ("Không đạt", false),
      ("không", false), ("", nil), ("2021-13-45", nil), ("31/2/2021", nil),
      ("2021-02-30T00:00", nil),
      ("–", nil), ("?", nil), ("12", nil),
    ] as [(String, Bool?)])
  func aStandardIsItsNameADayOrANo(cell: String, isMet: Bool?) throws {
    // A household with a smartphone and some output leads as soon as it meets a standard.
    let (register, faults) = try Self.read(
      "household_id,smartphone,output_kg,standard\nH1,x,1,\(cell)\n")
    let isFault = isMet == nil && !cell.isEmpty
    #expect(faults.map(\.column) == (isFault ? ["standard"] : []))
    let total = try #require(register.totals().first)
    #expect(total[.leadFarmHouseholds] == (isMet == true ? 1 : 0))
    #expect(total[.farmLeadKnown] == (isMet == nil ? 0 : 1))
  }

  /// Some keyboards type the accent behind its letter.
  @Test(
    arguments: [
      ("co\u{301}", true), ("CO\u{301}", true), ("kho\u{302}ng", false), ("KHO\u{302}NG", false),
      ("chu\u{31B}a", false), ("chưa", false), ("CHƯA", false), ("co\u{309}", nil), ("cỏ", nil),
      ("khồng", nil), ("chừa", nil),
    ] as [(String, Bool?)])
  func answersAreTheSameHoweverAccentsAreEncoded(cell: String, isYes: Bool?) throws {
    let (register, faults) = try Self.read("household_id,farm,e_payment\nH1,\(cell),\(cell)\n")
    #expect(faults.isEmpty == (isYes != nil), "\(faults)")
    let total = try #require(register.totals().first)
    #expect(total[.farmHouseholds] == (isYes == true ? 1 : 0))
    #expect(total[.householdsWithPayment] == (isYes == true ? 1 : 0))
    #expect(total[.householdsPaymentKnown] == (isYes == nil ? 0 : 1))
  }

  @Test func repeatsMayBeTrusted() throws {
    let text = Self.good + "\nH1,06325,Thôn Đông,x,,,,,,,\n"
    #expect(try Self.read(text, repeats: .trust).faults.isEmpty)
    #expect(try Self.read(text).faults.map(\.line) == [5])
  }

  @Test(
    arguments: [
      ("", nil), ("\n\n", "household_id"), ("a,b,c\n1,2,3\n", "household_id"),
      ("household_id,household_id\n", "household_id"), ("household_id,members\n", "members"),
      ("household_id,stall_voso,Gian hàng Vỏ Sò\n", "Gian hàng Vỏ Sò"),
      ("household_id,active_voso\n", nil), ("\"household_id\n", nil),
      ("\0\u{1}\u{2}PK\u{3}\u{4}", "household_id"),
    ] as [(String, String?)])
  func aFirstLineThatNamesNoColumnsStopsTheReading(text: String, column: String?) throws {
    let fault = #expect(throws: RegisterFault.self) { try Self.read(text) }
    #expect(fault?.line == 1)
    #expect(fault?.column == column)
  }

  @Test func anyBytesAreReadWithoutATrap() throws {
    var random = SeededGenerator(seed: 32)
    let pieces: [[UInt8]] = [
      [0x22], [0x2C], [0x0A], [0x0D, 0x0A], [0xFF], [0xC4, 0x91], [0], Array("H1".utf8),
      Array("2021-07-20".utf8), Array("06325".utf8), Array("x".utf8), Array("/".utf8),
      Array("9999".utf8), [0xEF, 0xBB, 0xBF], Array(" ".utf8), Array(".".utf8),
    ]
    for _ in 0..<300 {
      var bytes = Array((Self.header + "\n").utf8)
      for _ in 0..<Int.random(in: 0..<400, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      var whole = HouseholdRegister([try Self.context()])
      var wholeFaults: [RegisterFault] = []
      try whole.read(bytes.span) { wholeFaults.append($0) }
      try whole.finish { wholeFaults.append($0) }
      var cut = HouseholdRegister([try Self.context()])
      var cutFaults: [RegisterFault] = []
      var place = 0
      while place < bytes.count {
        let end = min(bytes.count, place + 1 + Int.random(in: 0..<9, using: &random))
        try cut.read(bytes.span.extracting(place..<end)) { cutFaults.append($0) }
        place = end
      }
      try cut.finish { cutFaults.append($0) }
      #expect(wholeFaults == cutFaults)
      #expect(whole.rows == cut.rows)
      #expect(try whole.totals() == cut.totals())
      #expect(whole.rowsLeftOut == wholeFaults.count)
      #expect(try whole.totals()[0][.households] == Int64(whole.rowsCounted))
    }
  }

  /// A row that lies whole in a chunk is read eight bytes at a time, one that is cut byte by byte.
  @Test func wholeRowsAreReadAsCutOnesAre() throws {
    var random = SeededGenerator(seed: 77)
    let header =
      "household_id,commune,hamlet,farm,resident,e_payment,standard,lead,helped_by,helped_on,"
      + "output_kg,sessions_sold,year_revenue_vnd,members,members_e_payment,stall_voso,active_voso"
    let cells: [[String]] = [
      ["06325", "06326", "6325", ""], ["Đông", " Tây ", "", "Thôn, \"x\""],
      ["x", "X", "có", "CÓ", "Không", "KHÔNG", "no", "False", "tRue", "cá", "khôngg", " x "],
      ["", "x", "yes"],
      ["2021-07-20", "2021-02-29", "2020-02-29", "0", "31/12/2021", "9999-12-31"],
      ["VietGAP", "", "1/1/2020", "không"], ["x", "", "18/07/2021", "18-07-2021"],
      ["H1", "", "H 1"], ["", "2021-07-01", "2021-7-1", "2021-13-01", "2021-00-10", "2021-07-00"],
      ["12", "1.200", "1.20", "", "1000000000001"], ["2", "0", "70000", ""],
      ["12.500.000", "999999999999999999", "9999999999999999999", ""], ["4", "5", "", "1001"],
      ["3", "", "5", "-"],
      ["2021-07-20", "", "x", "2021-07-20/2021-07-25", "2021-07-20/2021-01-01"],
      ["", "", "2021-07-22", "2020-01-01"],
    ]
    for _ in 0..<40 {
      var text = header + "\r\n"
      for number in 0..<60 {
        let row = cells.map { kinds in
          // Mostly the first kind, which is good, so that most rows are.
          Int.random(in: 0..<12, using: &random) > 0
            ? kinds[0] : kinds.randomElement(using: &random) ?? ""
        }
        text += "H\(number)," + row.joined(separator: ",") + "\r\n"
      }
      let whole = try Self.read(text)
      let cut = try Self.read(text, chunk: 1)
      #expect(whole.faults == cut.faults)
      #expect(!whole.faults.isEmpty && whole.register.rowsCounted > 0)
      #expect(whole.register.groups == cut.register.groups)
    }
  }

  /// Every split of a register over machines gives the tally of the whole.
  @Test func hamletsCommunesAndTheWholeAgree() throws {
    var random = SeededGenerator(seed: 5)
    var text = "household_id,commune,hamlet,e_payment,stall_voso\n"
    for number in 0..<2000 {
      let commune = 6300 + Int.random(in: 0..<7, using: &random)
      let hamlet = Int.random(in: 0..<40, using: &random)
      text += "H\(number),0\(commune),Thôn \(hamlet),"
      text += Int.random(in: 0..<2, using: &random) == 0 ? "x," : "không,"
      text += Int.random(in: 0..<3, using: &random) == 0 ? "2021-07-2\(number % 10)\n" : "\n"
    }
    let bytes = Array(text.utf8)
    var totals: [AdoptionTally] = []
    for (grouping, least) in [
      (HouseholdRegister.Grouping.hamlet, 200), (.commune, 7), (.none, 1),
    ] {
      var register = HouseholdRegister(
        [try Self.context()], grouping: grouping, repeats: .trust)
      try register.read(bytes.span)
      try register.finish()
      #expect(register.groups.count >= least)
      totals.append(try AdoptionTally.sum(register.groups.map { $0.tallies[0] }))
    }
    #expect(Set(totals).count == 1)
    #expect(totals[0][.households] == 2000)
  }

  @Test func visitsTellWhomEachLeadHouseholdReached() throws {
    let text = """
      household_id,lead,helped_by,helped_on,stall_voso
      L1,x,,,2021-07-01
      H1,,L1,2021-07-05,2021-07-20
      H2,,L1,2021-07-06,
      H3,,H3,2021-07-06,
      """
    let (register, faults) = try Self.read(text)
    #expect(faults.map(\.line) == [5])
    #expect(register.leadReach.reach(of: try HouseholdID("L1")) == 2)
    let total = try #require(register.totals().first)
    #expect(total[.nonLeadHouseholds] == 3 || total[.nonLeadHouseholds] == 2)
    #expect(total[.nonLeadHelped] == 2 && total[.nonLeadReached] == 1)
  }

  @Test func aSeriesIsOneReadingUnderSeveralDays() throws {
    let text = "household_id,stall_voso\nH1,2021-07-01\nH2,2021-08-15/2021-09-10\nH3,\n"
    let days = try [6, 7, 8, 9].map { try CalendarDate(year: 2021, month: $0, day: 30) }
    let register = try HouseholdRegister.counting(
      Array(text.utf8), in: days.map { AdoptionContext(asOf: $0) })
    #expect(try register.totals().map { $0[.householdsWithStall] } == [0, 1, 2, 1])
  }
}
