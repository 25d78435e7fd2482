import ExampleTestSupport
import Foundation
import Testing

@Suite struct ProgrammeTests {
  private let bench: Workbench

  init() throws { bench = try Workbench("ReportAdoption") }

  private static func sample(_ name: String) -> String { ExampleFiles.data("programme/\(name)") }

  private func report(
    _ programme: String = sample("programme.json"), on day: String
  ) throws -> Outcome {
    try bench.run(
      Workbench.sample("register.csv"), "--programme", programme, "--on", day, "--output", "out")
  }

  private func programme() throws -> [String: Any] {
    let data = try JSONSerialization.jsonObject(with: Data(bench.read("out/adoption.json").utf8))
    return try #require((data as? [String: Any])?["programme"] as? [String: Any])
  }

  /// Copies the sample's files, so that a test can spoil one of them.
  private func copySamples() throws {
    for name in ["programme.json", "communes.csv", "sessions.csv", "courses.csv", "broadcasts.csv"]
    {
      try bench.write(Data(contentsOf: URL(fileURLWithPath: Self.sample(name))), to: name)
    }
  }

  @Test func theSampleSaysWhoIsBehind() throws {
    let outcome = try report(on: "2023-02-15")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for part in [
      "Kế hoạch: 24 xã, mỗi xã 1 phiên một tháng, từ 3.000.000 ₫ một phiên",
      "Tháng 02/2023: 16/24 xã đã đủ phiên đạt mức.",
      "Huyện Sông Trong: 19/21 xã, 90,5%", "Chưa bắt đầu: Xã Bãi Dâu, Xã Cồn Lúa",
      "Huyện Đồi Ngoài: 1/3 xã, 33,3%", "Phiên dưới 3.000.000 ₫: 1", "Xã Kênh Mới: 2.450.000 ₫",
      "bán giúp Xã Gò Mít, Xã Ngọc Lâm", "chưa bán giúp xã nào",
      "Tập huấn: 2 lớp đã xong, 43 lượt học xong của 38 hộ.",
      "25/30 hộ được mời, 83,3%", "15/15 hộ được mời, 100,0%; thêm 3 hộ",
      "Phát thanh: 4/6 tuần đủ 7 lượt.", "Tuần từ 23/01/2023: 5 lượt, thiếu 2",
    ] {
      #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)")
    }
    let page = try bench.read("out/adoption.html")
    for part in [
      "Chương trình phiên chợ", "19/21 xã, 90,5%", "Quá hạn", "Còn hạn", "thiếu 1 phiên",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("H000001"), "no household is named")

    let programme = try programme()
    let arrears = try #require(programme["arrears"] as? [[String: Any]])
    let january = arrears.filter { $0["month"] as? Int == 1 }
    #expect(january.map { $0["due"] as? String } == Array(repeating: "2023-01-31", count: 6))
    #expect(january.compactMap { $0["belowRevenue"] as? Int }.reduce(0, +) == 1)
    #expect(arrears.filter { $0["month"] as? Int == 2 }.count == 8)
    let rollOut = try #require(programme["rollOut"] as? [[String: Any]])
    #expect(rollOut.map { $0["started"] as? Int } == [19, 1])
    #expect(programme["householdsTrained"] as? Int == 38)
    #expect((programme["weeks"] as? [Any])?.count == 6)
  }

  /// Three households came to a course without being invited.
  @Test func attendanceOfFewIsHiddenFromWhatIsPublished() throws {
    let outcome = try bench.run(
      Workbench.sample("register.csv"), "--programme",
      Self.sample("programme.json"), "--on", "2023-02-15", "--publish",
      "--output", "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("19/21 xã") && outcome.output.contains("2 lớp đã xong"))
    for text in [outcome.output, try bench.read("out/adoption.html")] {
      #expect(!text.contains("25/30") && !text.contains("thêm 3 hộ") && !text.contains("38 hộ"))
    }
    let courses = try #require(programme()["courses"] as? [[String: Any]])
    #expect(courses.count == 2)
    #expect(courses.allSatisfy { $0["completed"] == nil && $0["topic"] != nil })
    #expect(try programme()["householdsTrained"] == nil)
  }

  @Test func whatIsStillToComeIsNotToldOf() throws {
    let outcome = try report(on: "2022-12-31")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let programme = try programme()
    #expect((programme["arrears"] as? [Any])?.isEmpty == true)
    #expect(programme["sessionsOutside"] as? Int == 36)
    #expect((programme["courses"] as? [Any])?.isEmpty == true)
    #expect(outcome.output.contains("chưa có tuần nào trọn"))
    #expect(outcome.output.contains("Chương trình bắt đầu từ 01/01/2023."))
  }

  @Test func wrongRowsOfAnyFileAreTold() throws {
    try copySamples()
    for name in ["communes.csv", "sessions.csv", "courses.csv", "broadcasts.csv"] {
      try bench.write(Data((try bench.read(name) + "<b>,x,y\r\n").utf8), to: name)
    }
    let outcome = try report("programme.json", on: "2023-02-15")
    #expect(outcome.status == 1)
    for name in ["communes.csv", "sessions.csv", "courses.csv", "broadcasts.csv"] {
      #expect(outcome.output.contains("Dòng sai trong \(name): 1"), "\(name)")
    }
    #expect(outcome.output.contains("19/21 xã"))
    #expect(try !bench.read("out/adoption.html").contains("<b>"))
  }

  @Test(arguments: ["json", "field", "file", "headerless", "folder"])
  func aProgrammeThatCannotBeReadIsRefusedInOneSentence(kind: String) throws {
    try copySamples()
    var name = "programme.json"
    switch kind {
    case "json": try bench.write(Data("{\"from\":".utf8), to: name)
    case "field":
      try bench.write(
        Data(try bench.read(name).replacing("\"until\"", with: "\"til\"").utf8), to: name)
    case "file":
      try FileManager.default.removeItem(at: bench.folder.appending(path: "sessions.csv"))
      name = "sessions.csv"
    case "headerless":
      try bench.write(Data("91001,2023-01-08\n".utf8), to: "sessions.csv")
      name = "sessions.csv"
    default:
      try FileManager.default.removeItem(at: bench.folder.appending(path: name))
      try FileManager.default.createDirectory(
        at: bench.folder.appending(path: name), withIntermediateDirectories: true)
    }
    let outcome = try report("programme.json", on: "2023-02-15")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("\(name): "), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!bench.exists("out"))
  }
}
