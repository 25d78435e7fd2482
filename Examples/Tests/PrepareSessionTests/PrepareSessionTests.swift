import ExampleTestSupport
import Foundation
import Testing

@Suite struct PrepareSessionTests {
  private let bench: Workbench

  init() throws { bench = try Workbench("PrepareSession") }

  /// Runs on the bundled goods, with a preparation given as text.
  private func check(_ json: String, _ further: String...) throws -> Outcome {
    let goods = ExampleFiles.data("guava/catalogue.json")
    let file = try bench.write(json, to: "preparation.json")
    return try bench.run(["--catalogue", goods, "--preparation", file] + further)
  }

  private func bundled() throws -> Outcome {
    try check(
      String(contentsOfFile: ExampleFiles.data("preparation/preparation.json"), encoding: .utf8))
  }

  @Test func saysWhatIsMissingAndWhatToDo() throws {
    let outcome = try bundled()
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
    #expect(try check(json).output.contains("122/2025/QH15"))
    let before = try check(json, "--on", "2025-12-31")
    #expect(!before.output.contains("122/2025/QH15, Điều"))
    #expect(before.output.contains("72 giờ"))
  }

  @Test(
    arguments: [
      ("", "preparation"), ("{}", "thiếu trường “day”"),
      ("{\"day\":\"2026-02-30\",\"platforms\":[]}", "trường day: "),
      (
        "{\"day\":\"2026-07-18\",\"platforms\":[],\"answers\":[{\"requirement\":\"x\",\"answer\":true}]}",
        "answers[0]"
      ),
      (
        """
        {"day":"2026-07-18","platforms":[],"papers":[{"requirement":"quality-papers","offer":"XX"}]}
        """, "XX"
      ),
    ])
  func aBadFileIsNamedInOneSentence(json: String, mention: String) throws {
    let outcome = try check(json)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(mention == "preparation" || outcome.errors.contains(mention), "\(outcome.errors)")
  }

  @Test func aDayThatDoesNotExistIsRefused() throws {
    let outcome = try check("{}", "--on", "2026-02-30")
    #expect(outcome.status == 64)
  }
}
