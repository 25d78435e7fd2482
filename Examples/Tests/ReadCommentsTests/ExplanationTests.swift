import ExampleTestSupport
import Foundation
import Testing

/// What the executable says beside the readings, when it is asked to.
struct ExplanationTests {
  private static let catalogue = """
    {"offers":[
     {"code":"BO","name":"Bơ","aliases":[],"sale":{"by":"mass","vndPerKilogram":45000}},
     {"code":"TB","name":"Bò","aliases":[],"sale":{"by":"mass","vndPerKilogram":250000}}]}
    """

  private func run(_ arguments: [String], _ input: String = "") throws -> Outcome {
    let bench = try Workbench("ReadComments")
    let catalogue = try bench.write(Self.catalogue, to: "catalogue.json")
    return try bench.run(["--catalogue", catalogue] + arguments, input: input)
  }

  @Test func readingsSayWhy() throws {
    let run = try run(["--explain", "-"], "{\"id\":\"1\",\"text\":\"chốt 2kg bơ\"}\n")
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix(
        """
        "review":[],"explanation":["Khách đặt hàng.",\
        "Lấy: '2kg' = 2 kg; 'bơ' cùng với '2kg' khớp với “Bơ”."]}

        """))
  }

  @Test func namesThatMayBeConfusedAreListed() throws {
    let run = try run(["--names"])
    #expect(run.status == 0)
    #expect(run.output.contains("“Bơ” (BO) và “Bò” (TB)"))
    #expect(run.errors.isEmpty)
  }
}
