import ExampleTestSupport
import Foundation
import Testing

@Suite struct NormalizeTextTests {
  let bench: Workbench

  init() throws { bench = try Workbench("NormalizeText") }

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
    let run = try bench.run(arguments, input: input)
    #expect(run.output == output)
    #expect(run.status == 0)
  }

  @Test(arguments: ["tcvn3", "vni", "vps", "viscii", "windows-1258"])
  func whatIsEncodedIsDecoded(_ encoding: String) throws {
    let text = "Cộng hòa Xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n"
    let encoded = try bench.run(["encode", "--to", encoding], input: text)
    #expect(try bench.run(["decode", "--from", encoding], input: encoded.bytes).output == text)
    #expect(try bench.run(["decode", "--from", "auto"], input: encoded.bytes).output == text)
  }

  @Test func bytesThatAreNotTextAreReportedAndMended() throws {
    let run = try bench.run(["repair"], input: Data([0x61, 0x0A, 0x62, 0xFF, 0x0A]))
    #expect(run.output == "a\nb\u{FFFD}\n")
    #expect(run.errors.contains("line 2"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["repair"], ["fold"], ["tone", "--style", "reformed"], ["syllables"], ["sort"], ["spell"],
    ["number"], ["decode", "--from", "auto"], ["encode", "--to", "tcvn3"], ["expand"],
  ])
  func anythingIsReadToItsEnd(_ arguments: [String]) throws {
    #expect(try bench.run(arguments, input: "").bytes.isEmpty)
    var state: UInt64 = 11
    let noise = Data(
      (0..<20_000).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      })
    let run = try bench.run(arguments, input: noise)
    #expect(run.status == 0)
    #expect(
      run.bytes.filter { $0 == 0x0A }.count - noise.filter { $0 == 0x0A }.count
        == (arguments == ["sort"] && noise.last != 0x0A ? 1 : 0))
    let long = try bench.run(arguments, input: String(repeating: "hoà tóan 2kg ", count: 20_000))
    #expect(long.status == 0)
  }

  @Test func whatIsMissingIsSaid() throws {
    let run = try bench.run(["fold", "/nowhere/at all"], input: "")
    #expect(run.status == 74)
    #expect(run.errors == "/nowhere/at all: there is no such file or folder\n")
    #expect(try bench.run(["decode", "--from", "latin1"], input: "").status == 64)
  }
}
