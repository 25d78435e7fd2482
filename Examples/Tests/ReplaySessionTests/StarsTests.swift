import ExampleTestSupport
import Foundation
import Testing

/// A product's stars in the report: only while its certificate is valid on the session's day.
@Suite struct StarsTests {
  /// The session is of 15 March 2024.
  @Test(arguments: [
    ("A,4,2023-06-01,,", true), ("A,4,2021-03-16,,", true), ("A,4,2021-03-15,,", false),
    ("A,4,2024-03-16,,", false), ("A,4,2023-06-01,2024-03-15,d", false),
    ("A,4,2023-06-01,2024-03-16,d", true), ("B,4,2023-06-01,,", false),
  ])
  func starsAreShownWhileTheCertificateIsValid(row: String, isShown: Bool) throws {
    let bench = try Workbench.withSession()
    let catalogue = Workbench.catalogue
      .replacing("\"stock\":{\"grams\":5000}", with: "\"stock\":{\"grams\":5000},\"product\":\"P\"")
      .replacing(
        "\"producers\":",
        with: """
          "products":[{"id":"P","name":"Ổi lê Bản Mới","ocop":{"certificate":"A"}}],"producers":
          """)
    try bench.write(catalogue, to: "catalogue.json")
    try bench.write("number,stars,issued,revoked,ground\n\(row)\n", to: "certificates.csv")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--certificates", "certificates.csv",
      "--output", "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Ổi lê (OCOP 4★)") == isShown)
    #expect(try bench.read("out/report.html").contains("OCOP 4 sao") == isShown)
    let without = try bench.run("--catalogue", "catalogue.json", "chat.jsonl", "--output", "out")
    #expect(!without.output.contains("OCOP"))
  }

  @Test func aBadFileIsRefused() throws {
    let bench = try Workbench.withSession()
    try bench.write("number,stars,issued\nA,9,2023-06-01\n", to: "certificates.csv")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--certificates", "certificates.csv")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("certificates.csv: dòng 2, cột stars"))
  }
}
