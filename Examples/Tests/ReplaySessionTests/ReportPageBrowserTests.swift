import Foundation
import ReplaySession
import Testing

/// Looks at the page as a browser lays it out; skipped where Chromium is not installed.
@Suite(.enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct ReportPageBrowserTests {
  @Test(arguments: [390, 1280])
  func fitsTheWindowAndShowsChartsAndRows(width: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("report page \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let long = String(repeating: "dàilắm", count: 60)
    let html = try ReportPage(
      SampleReport.make(name: long, text: long).report, catalogue: SampleReport.catalogue()
    ).html()
    // The page itself runs no script; a frame around it measures it.
    try html.write(
      to: folder.appendingPathComponent("report.html"), atomically: true, encoding: .utf8)
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
    let frameFile = folder.appendingPathComponent("frame.html")
    try frame.write(to: frameFile, atomically: true, encoding: .utf8)
    let dom = try Chromium.dump(frameFile, profile: folder.appendingPathComponent("profile"))
    let match = try #require(
      dom.firstMatch(of: /measured overflow=(\d+) charts=(\d+) texts=(\d+) orders=(\d+)\./))
    #expect(match.1 == "0")
    #expect(match.2 == "3")
    #expect(Int(match.3) ?? 0 > 10)
    #expect(match.4 == "40")
  }
}

/// The browser, when there is one.
enum Chromium {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first(where: FileManager.default.isExecutableFile)

  /// The page's elements after its scripts have run.
  static func dump(_ page: URL, profile: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--allow-file-access-from-files", "--virtual-time-budget=10000",
      "--user-data-dir=\(profile.path)", "--window-size=1400,3200", "--dump-dom",
      page.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
