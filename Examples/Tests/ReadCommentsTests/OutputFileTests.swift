import ExampleSupport
import Foundation
import Testing

struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func aFileIsReplacedOnlyWhenItIsWhole() throws {
    let path = try folder.write("old", to: "report")
    do {
      let file = try OutputFile(path)
      try file.write(Array("new".utf8))
      #expect(try text(path) == "old")
      // Given up here, as when a later step fails.
    }
    #expect(try names() == ["report"])
    #expect(try text(path) == "old")
    try OutputFile.write(Array("new".utf8), to: path)
    #expect(try names() == ["report"])
    #expect(try text(path) == "new")
  }

  @Test func aNewFileAppearsWhole() throws {
    let path = folder.path("new")
    var file = try OutputFile(path)
    try file.write(Array("a".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.write(Array("b".utf8))
    try file.commit()
    #expect(try text(path) == "ab")
    #expect(try names() == ["new"])
  }

  @Test func permissionsAndLinksAreKept() throws {
    let path = try folder.write("old", to: "report")
    let link = folder.path("link")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try OutputFile.write(Array("new".utf8), to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try text(path) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func whatCannotBeWrittenIsNamed() throws {
    let path = try folder.write("old", to: "report")
    for bad in [folder.url.path, path + "/below", folder.path("none/below")] {
      let error = try #require(throws: FileError.self) { try OutputFile.write([1], to: bad) }
      #expect(error.description.hasPrefix(bad + ": "))
    }
    #expect(try names() == ["report"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aDeviceIsWrittenAndNotReplaced() throws {
    let error = try #require(throws: FileError.self) { try OutputFile.write([1], to: "/dev/full") }
    #expect(error.reason == "no space is left on the device")
    try OutputFile.write([1], to: "/dev/null")
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
