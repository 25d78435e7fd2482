import ExampleSupport
import ExampleTestSupport
import Foundation
import Testing

struct OutputFileTests {
  let bench: Workbench

  init() throws { bench = try Workbench("ReadComments") }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func aFileIsReplacedOnlyWhenItIsWhole() throws {
    let path = try bench.write("old", to: "report")
    do {
      let file = try OutputFile(path)
      try file.write(Array("new".utf8))
      #expect(try text(path) == "old")
      // Given up here, as when a later step fails.
    }
    #expect(try bench.names() == ["report"])
    #expect(try text(path) == "old")
    try OutputFile.write(Array("new".utf8), to: path)
    #expect(try bench.names() == ["report"])
    #expect(try text(path) == "new")
  }

  @Test func aNewFileAppearsWhole() throws {
    let path = bench.path("new")
    var file = try OutputFile(path)
    try file.write(Array("a".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.write(Array("b".utf8))
    try file.commit()
    #expect(try text(path) == "ab")
    #expect(try bench.names() == ["new"])
  }

  @Test func permissionsAndLinksAreKept() throws {
    let path = try bench.write("old", to: "report")
    let link = bench.path("link")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try OutputFile.write(Array("new".utf8), to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try text(path) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func whatCannotBeWrittenIsNamed() throws {
    let path = try bench.write("old", to: "report")
    for bad in [bench.folder.path, path + "/below", bench.path("none/below")] {
      let error = try #require(throws: FileError.self) { try OutputFile.write([1], to: bad) }
      #expect(error.description.hasPrefix(bad + ": "))
    }
    #expect(try bench.names() == ["report"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aDeviceIsWrittenAndNotReplaced() throws {
    let error = try #require(throws: FileError.self) { try OutputFile.write([1], to: "/dev/full") }
    #expect(error.reason.english == "no space is left on the device")
    try OutputFile.write([1], to: "/dev/null")
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
