import Foundation
import Testing

/// One run of the built executable.
private struct Run {
  let status: Int32
  let bytes: Data
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The executable lies beside the test bundle that runs.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("NormalizeText")

  init(_ arguments: [String], _ input: Data) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("phiên chợ \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ data: Data) throws -> URL {
      let file = folder.appendingPathComponent(name)
      try data.write(to: file)
      return file
    }
    // Files and not pipes: neither side can then wait for the other.
    let source = try file("input", input)
    let sink = try file("output", Data())
    let faults = try file("errors", Data())
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: sink)
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    bytes = try Data(contentsOf: sink)
    errors = String(decoding: try Data(contentsOf: faults), as: UTF8.self)
  }

  init(_ arguments: [String], _ input: String) throws {
    try self.init(arguments, Data(input.utf8))
  }
}

@Suite struct NormalizeTextTests {
  @Test(
    arguments: [
      (["repair"], "Ðảm tóan\nnứơc\n", "Đảm toán\nnước\n"),
      (["repair", "--style", "reformed"], "hòa\n", "hoà\n"),
      (["repair", "--shorten-stretched"], "chốttttt\n", "chốt\n"),
      (["fold"], "Thanh Long Ruột Đỏ\n\nƠ\n", "thanh long ruot do\n\no\n"),
      (["tone", "--style", "traditional"], "hoà khoẻ tóan\n", "hòa khỏe toán\n"),
      (["tone", "--style", "reformed"], "hòa khỏe", "hoà khoẻ"),
      (["syllables"], "nghiêng\nxyz\n\n", "ngh\t\tiê\tng\tngang\n-\n-\n"),
      (["syllables"], "Khuyên 3kg\n", "kh\tu\tyê\tn\tngang -\n"),
      (["sort"], "ổi\nna\nhoa\nhoà\nhóa\nhọa", "hoa\nhoà\nhóa\nhọa\nna\nổi\n"),
      (["sort", "--numeric"], "lô 10\nlô 2\n", "lô 2\nlô 10\n"),
      (["spell"], "105\n-25\nx\n", "một trăm linh năm\nâm hai mươi lăm\n-\n"),
      (
        ["spell", "--thousand", "ngàn", "--zero-tens", "lẻ", "--billion", "tỉ"],
        "1005\n2000000000\n",
        "một ngàn không trăm lẻ năm\nhai tỉ\n"
      ),
      (["spell"], "28000 VND\n1,5\n", "Hai mươi tám nghìn đồng chẵn\nmột phẩy năm\n"),
      (
        ["number"], "hai mươi lăm\n2 cân rưỡi\n28 nghìn đồng\nxin chào\n",
        "25\n2500 g\n28000 VND\n-\n"
      ),
      (["decode", "--from", "auto"], "TiÕng ViÖt\nhoà bình\n", "Tiếng Việt\nhoà bình\n"),
      (["decode", "--from", "viqr"], "Vie^.t Nam\n", "Việt Nam\n"),
      (["encode", "--to", "viqr"], "Việt Nam\r\n", "Vie^.t Nam\r\n"),
      (["expand"], "shop ko có ổi\n", "shop không có ổi\n"),
    ] as [([String], String, String)])
  func writesALineForALine(arguments: [String], input: String, output: String) throws {
    let run = try Run(arguments, input)
    #expect(run.output == output)
    #expect(run.status == 0)
  }

  @Test(arguments: ["tcvn3", "vni", "vps", "viscii", "windows-1258"])
  func whatIsEncodedIsDecoded(_ encoding: String) throws {
    let text = "Cộng hòa Xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n"
    let encoded = try Run(["encode", "--to", encoding], text)
    #expect(try Run(["decode", "--from", encoding], encoded.bytes).output == text)
    #expect(try Run(["decode", "--from", "auto"], encoded.bytes).output == text)
  }

  @Test func bytesThatAreNotTextAreReportedAndMended() throws {
    let run = try Run(["repair"], Data([0x61, 0x0A, 0x62, 0xFF, 0x0A]))
    #expect(run.output == "a\nb\u{FFFD}\n")
    #expect(run.errors.contains("line 2"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["repair"], ["fold"], ["tone", "--style", "reformed"], ["syllables"], ["sort"], ["spell"],
    ["number"], ["decode", "--from", "auto"], ["encode", "--to", "tcvn3"], ["expand"],
  ])
  func anythingIsReadToItsEnd(_ arguments: [String]) throws {
    #expect(try Run(arguments, "").bytes.isEmpty)
    var state: UInt64 = 11
    let noise = Data(
      (0..<20_000).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      })
    let run = try Run(arguments, noise)
    #expect(run.status == 0)
    #expect(
      run.bytes.filter { $0 == 0x0A }.count - noise.filter { $0 == 0x0A }.count
        == (arguments == ["sort"] && noise.last != 0x0A ? 1 : 0))
    let long = try Run(arguments, String(repeating: "hoà tóan 2kg ", count: 20_000))
    #expect(long.status == 0)
  }

  @Test func whatIsMissingIsSaid() throws {
    let run = try Run(["fold", "/nowhere/at all"], "")
    #expect(run.status == 74)
    #expect(run.errors == "/nowhere/at all: there is no such file or folder\n")
    #expect(try Run(["decode", "--from", "latin1"], "").status == 64)
  }
}
