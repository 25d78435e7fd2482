import Foundation
import Testing

@Suite struct PrepareSessionTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  private static func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "PrepareSession")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: said, as: UTF8.self))
  }

  /// Runs on the bundled goods, with a preparation given as text.
  private static func check(_ json: String, _ further: String...) throws -> Outcome {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(json.utf8).write(to: file)
    return try run(
      [
        "--catalogue", data.appending(path: "guava/catalogue.json").path, "--preparation",
        file.path,
      ]
        + further)
  }

  private static func bundled(_ further: String...) throws -> Outcome {
    try check(
      String(contentsOf: data.appending(path: "preparation/preparation.json"), encoding: .utf8))
  }

  @Test func saysWhatIsMissingAndWhatToDo() throws {
    let outcome = try Self.bundled()
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("✗ Trang facebook mới mở 47 ngày"))
    #expect(outcome.output.contains("✗ Hết hạn từ 01/07/2026"))
    #expect(outcome.output.contains("✗ Còn thiếu: Nói trước điều kiện đổi, trả."))
    #expect(outcome.output.contains("? Chưa biết: Người mua đồng ý rõ ràng"))
    #expect(outcome.output.contains("122/2025/QH15, Điều 23"))
    #expect(!outcome.output.contains("✓"))
  }

  @Test func theDayDecides() throws {
    let json = "{\"day\":\"2026-07-18\",\"platforms\":[\"tiktok\"]}"
    #expect(try Self.check(json).output.contains("122/2025/QH15"))
    let before = try Self.check(json, "--on", "2025-12-31")
    #expect(!before.output.contains("122/2025/QH15, Điều"))
    #expect(before.output.contains("72 giờ"))
  }

  @Test(
    arguments: [
      ("", "preparation", 74), ("{}", "\"day\" is missing", 74),
      ("{\"day\":\"2026-02-30\",\"platforms\":[]}", "field day", 74),
      (
        "{\"day\":\"2026-07-18\",\"platforms\":[],\"answers\":[{\"requirement\":\"x\",\"answer\":true}]}",
        "answers[0]", 74
      ),
      (
        """
        {"day":"2026-07-18","platforms":[],"papers":[{"requirement":"quality-papers","offer":"XX"}]}
        """, "XX", 74
      ),
    ] as [(String, String, Int32)])
  func aBadFileIsNamedInOneSentence(json: String, mention: String, status: Int32) throws {
    let outcome = try Self.check(json)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(mention == "preparation" || outcome.errors.contains(mention), "\(outcome.errors)")
  }

  @Test func aDayThatDoesNotExistIsRefused() throws {
    let outcome = try Self.check("{}", "--on", "2026-02-30")
    #expect(outcome.status == 64)
  }
}
