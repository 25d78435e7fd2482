import ExampleTestSupport
import Foundation
import PhienChoTestKit
import Testing

@Suite struct ReportAdoptionTests {
  private let bench: Workbench

  init() throws { bench = try Workbench("ReportAdoption") }

  private func report(_ register: String, _ arguments: String...) throws -> Outcome {
    let quoted = ([register] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try bench.shell(
      "\"$program\" --on 2021-08-31 --targets '\(Workbench.sample("targets.json"))' "
        + "--output out \(quoted)")
  }

  private func data() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(bench.read("out/adoption.json").utf8))
        as? [String: Any])
  }

  /// The values of a place's metrics, by name.
  private func values(_ place: Any?) throws -> [String: [String: Any]] {
    let list = try #require((place as? [String: Any])?["values"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: list.compactMap { value in
        (value["metric"] as? String).map { ($0, value) }
      })
  }

  @Test func theSampleGivesTheFieldsFigures() throws {
    let outcome = try report(
      Workbench.sample("register.csv"), "--hamlets", Workbench.sample("hamlets.csv"), "--products",
      Workbench.sample("products.csv"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    for part in [
      "Tính đến 31/08/2021. Đã đọc 1.085 dòng, không dòng nào sai.", "618/1.085   57,0%",
      "còn thiếu 77 hộ (cần 695); còn 123 ngày, mỗi tuần thêm 5 hộ", "10/10  100,0%",
      "Quá hạn: 2/3, 66,7%; còn thiếu 1 sản phẩm (cần 3)", "Thôn Vườn Quýt       50/115",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
    let page = try bench.read("out/adoption.html")
    for part in ["<svg", "618/1.085", "77 hộ", "Thôn Đá Bạc", "lang=\"vi\"", "@page { size: A4"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<script") && !page.contains("http"))
    #expect(!page.contains("H000001"), "no household is named")

    let total = try values(data()["total"])
    #expect(total["stall"]?["numerator"] as? Int == 618)
    #expect(total["stall"]?["denominator"] as? Int == 1085)
    #expect(total["stall"]?["basisPoints"] as? Int == 5696)
    #expect(total["revenue-paid"]?["undefined"] as? String == "nothing-known")
    let parts = try #require(data()["parts"] as? [[String: Any]])
    #expect(parts.count == 10)
    let sum = try parts.reduce(0) { try $0 + (values($1)["stall"]?["numerator"] as? Int ?? 0) }
    #expect(sum == 618)
    let series = try #require(data()["series"] as? [[String: Any]])
    #expect(series.count == 13)
    #expect(series.last?["asOf"] as? String == "2021-08-31")

    let table = try bench.read("out/adoption.csv")
    #expect(table.unicodeScalars.first == "\u{FEFF}")
    #expect(table.contains("Tất cả,2021-08-31,three-tier,'1,stall,") || table.contains("stall"))
    #expect(table.split(separator: "\r\n").count == 1 + 11 * total.count)
  }

  @Test func theBundledRegisterIsTheInventedCommune() throws {
    var register = InventedRegister(seed: 2021)
    var bytes: [UInt8] = []
    register.appendHeader(to: &bytes)
    for hamlet in InventedRegister.commune { register.append(hamlet, to: &bytes) }
    #expect(try Data(contentsOf: URL(filePath: Workbench.sample("register.csv"))) == Data(bytes))
  }

  @Test func wrongRowsAreToldOneByOneAndTheOthersCount() throws {
    let good = try Data(contentsOf: URL(filePath: Workbench.sample("register.csv")))
    let bad = """
      H000001,Thôn Suối Trong,x,3,1,x,x,,,,,,,,,,,,,\r
      H9,<script>alert(1)</script>,có lẽ,3,1,x,x,,,,,,,,,,,,,\r
      H10,Thôn Đá Bạc\r
      H11,<script>alert(1)</script>,x,3,1,x,x,,,,,,,,,,,,,\r

      """
    try bench.write(good + Data(bad.utf8), to: "register.csv")
    let outcome = try report("register.csv")
    #expect(outcome.status == 1)
    for part in [
      "Đã đọc 1.089 dòng: tính 1.086 dòng, bỏ 3 dòng sai.", "Dòng sai trong register.csv: 3",
      "line 1087: the household is in the register already", "line 1088, column farm",
      "line 1089: has 2 fields",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
    #expect(try !bench.read("out/adoption.html").contains("<script"))
    #expect(try data()["rowsLeftOut"] as? Int == 3)
    #expect((try data()["faults"] as? [Any])?.count == 3)
  }

  @Test(arguments: [
    "missing", "empty", "binary", "folder", "headerless", "semicolons",
  ])
  func oddFilesAreRefusedInOneSentenceOrRead(kind: String) throws {
    switch kind {
    case "missing": break
    case "empty": try bench.write(Data(), to: "r.csv")
    case "binary":
      try bench.write(
        Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 7) }), to: "r.csv")
    case "folder":
      try FileManager.default.createDirectory(
        at: bench.folder.appending(path: "r.csv"), withIntermediateDirectories: true)
    case "headerless": try bench.write(Data("H1,Đông,x\nH2,Tây,x\n".utf8), to: "r.csv")
    default:
      try bench.write(Data("Mã hộ;Thôn;Gian hàng Zalo\nH1;Đông;1/7/2021\n".utf8), to: "r.csv")
    }
    let outcome = try report("r.csv")
    if kind == "semicolons" {
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("1/1  100,0%"))
      return
    }
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("r.csv: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!bench.exists("out"))
  }

  @Test func badTargetsAreRefusedBeforeAnythingIsWritten() throws {
    try bench.write(Data("{\"targets\":[{\"metric\":\"x\"}]}".utf8), to: "targets.json")
    let outcome = try bench.run(
      Workbench.sample("register.csv"), "--targets", "targets.json", "--output", "out")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("targets.json: line 1"))
    #expect(!bench.exists("out"))
  }

  @Test(arguments: [
    [], ["--on", "2021-02-30", "r.csv"], ["--series", "121", "r.csv"],
    ["--lead-output", "-1", "r.csv"],
  ])
  func argumentsThatMakeNoSenseAreRefused(_ arguments: [String]) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    #expect(try bench.shell("\"$program\" \(quoted)").status == 64)
  }

  @Test func aReaderThatHasGoneEndsTheProgramQuietly() throws {
    let sample = Workbench.sample("register.csv")
    let outcome = try bench.shell(
      "{ \"$program\" '\(sample)' --on 2021-08-31 --output out; echo $? >status; } | true")
    #expect(outcome.errors.isEmpty)
    #expect(try bench.read("status") == "141\n")
  }

  @Test func aFullStandardOutputIsAnError() throws {
    let sample = Workbench.sample("register.csv")
    let outcome = try bench.shell("\"$program\" '\(sample)' --output out > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("standard output"))
  }

  @Test func smallCountsAreHiddenFromWhatIsPublished() throws {
    // Two of forty households of one hamlet have a stall; the other hamlet has many of both.
    var text = "household_id,hamlet,stall_voso,e_payment\n"
    for number in 0..<120 {
      let isFirst = number < 40
      let hasStall = isFirst ? number < 2 : number.isMultiple(of: 2)
      text += "H\(number),\(isFirst ? "Đông" : "Tây"),\(hasStall ? "2021-07-01" : ""),"
      text += number.isMultiple(of: 3) ? "x\n" : "không\n"
    }
    try bench.write(Data(text.utf8), to: "r.csv")
    let open = try report("r.csv")
    #expect(open.output.contains("2/40"))
    let outcome = try report("r.csv", "--publish")
    #expect(outcome.status == 0, "\(outcome.errors)")
    // The whole is shown, and no hamlet: the small one would be the whole less the other.
    #expect(outcome.output.contains("42/120"))
    for file in ["out/adoption.html", "out/adoption.csv", "out/adoption.json"] {
      let text = try bench.read(file)
      #expect(!text.contains("2/40") && !text.contains("40/80"), "\(file)")
    }
    let parts = try #require(data()["parts"] as? [[String: Any]])
    for part in parts {
      #expect(try values(part)["stall"] == nil)
      #expect(try values(part)["payment"] != nil)
      #expect((part["hidden"] as? [String])?.contains("stall") == true)
    }
    let rows = try bench.read("out/adoption.csv").split(separator: "\r\n")
    #expect(rows.count { $0.contains(",stall,") && $0.hasSuffix(",,,,,hidden") } == 2)
  }

  /// A country's register streams through: no more memory for ten times the households.
  @Test func aLargeRegisterComesFromAPipe() throws {
    var register = InventedRegister(seed: 28, namesCommunes: true)
    var bytes: [UInt8] = []
    register.appendHeader(to: &bytes)
    for hamlet in InventedRegister.country(households: 20_000) {
      register.append(hamlet, to: &bytes)
    }
    try bench.write(Data(bytes), to: "country.csv")
    let outcome = try bench.shell(
      "cat country.csv | \"$program\" - --on 2021-08-31 --series 0 --trust-identifiers --output out"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Đã đọc 20.000 dòng"))
    // 400 hamlets are shown as 25 communes.
    #expect((try data()["parts"] as? [Any])?.count == 25)
  }
}
