import ExampleTestSupport
import Foundation
import ReplaySession
import Testing

/// Looks at the page as a browser lays it out; skipped where Chromium is not installed.
@Suite(.enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct ReportPageBrowserTests {
  @Test(arguments: [390, 1280])
  func fitsTheWindowAndShowsChartsAndRows(width: Int) throws {
    let bench = try Workbench("ReplaySession")
    let long = String(repeating: "dàilắm", count: 60)
    let html = try ReportPage(
      SampleReport.make(name: long, text: long).report, catalogue: SampleReport.catalogue()
    ).html()
    // The page itself runs no script; a frame around it measures it.
    try bench.write(html, to: "report.html")
    let frame = """
      <!doctype html><body style="margin:0"><iframe id="page" src="report.html" \
      style="border:0;width:\(width)px;height:3000px"></iframe><pre id="out"></pre><script>
      document.getElementById("page").onload = function () {
        var page = document.getElementById("page").contentDocument;
        var boxes = Array.from(page.querySelectorAll("svg")).map(s => s.getBoundingClientRect());
        document.getElementById("out").textContent = "measured"
          + " overflow=" + (page.documentElement.scrollWidth - page.documentElement.clientWidth)
          + " charts=" + boxes.filter(b => b.width > 100 && b.height > 50).length
          + " texts=" + page.querySelectorAll("svg text").length
          + " orders=" + page.querySelectorAll("tr.order").length + ".";
      };
      </script></body>
      """
    try bench.write(frame, to: "frame.html")
    let dom = try Chromium.dump("frame.html", in: bench)
    let match = try #require(
      dom.firstMatch(of: /measured overflow=(\d+) charts=(\d+) texts=(\d+) orders=(\d+)\./))
    #expect(match.1 == "0")
    #expect(match.2 == "3")
    #expect(Int(match.3) ?? 0 > 10)
    #expect(match.4 == "40")
  }

  /// What to prepare and the first slips share a page: paper is not for headings alone.
  @Test func aFewSlipsAreOnePieceOfPaper() throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
      "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try bench.read("out/slips.html").contains("class=\"slip\""))
    try Chromium.print("out/slips.html", to: "slips.pdf", in: bench)
    let document = String(decoding: try bench.bytes("slips.pdf"), as: UTF8.self)
    #expect(document.matches(of: /\/Type \/Page\b/).count == 1)
  }
}

/// The browser, when there is one.
enum Chromium {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first(where: FileManager.default.isExecutableFile)

  /// The page's elements after its scripts have run.
  static func dump(_ page: String, in bench: Workbench) throws -> String {
    String(
      decoding: try run(
        [
          "--allow-file-access-from-files", "--virtual-time-budget=10000",
          "--window-size=1400,3200", "--dump-dom", bench.url(page).absoluteString,
        ], in: bench), as: UTF8.self)
  }

  /// Prints a page on A4.
  static func print(_ page: String, to file: String, in bench: Workbench) throws {
    _ = try run(
      [
        "--no-pdf-header-footer", "--print-to-pdf=\(bench.path(file))",
        bench.url(page).absoluteString,
      ], in: bench)
  }

  private static func run(_ arguments: [String], in bench: Workbench) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(bench.path("profile"))",
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
