import Foundation
import Testing

/// The library must stay small and portable: nothing under `Sources/` may bring in Foundation.
@Suite struct FoundationLinkageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(in folder: URL, withExtension ext: String) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ext }
  }

  @Test func noSourceImportsFoundation() throws {
    let sources = Self.files(in: Self.root.appending(path: "Sources"), withExtension: "swift")
    #expect(sources.count > 50)
    for source in sources {
      let text = try String(contentsOf: source, encoding: .utf8)
      let imports = text.split(separator: "\n").filter { line in
        line.split(separator: " ").contains("import") && line.contains("Foundation")
          && !line.hasPrefix("//") && !line.contains("///")
      }
      #expect(imports.isEmpty, "\(source.lastPathComponent)")
    }
  }

  /// A module that reached Foundation in any way would ask the linker for it in its object files.
  @Test(arguments: ["VietnameseText", "PhienCho", "PhienChoReading", "PhienChoTestKit"])
  func noObjectFileAsksForFoundation(module: String) throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let objects = Self.files(in: products.appending(path: "\(module).build"), withExtension: "o")
      .filter { !$0.lastPathComponent.hasSuffix(".swiftmodule.o") }
    try #require(!objects.isEmpty, "no object files of \(module) in \(products.path)")
    for object in objects {
      let bytes = try Data(contentsOf: object)
      #expect(bytes.range(of: Data("-lswiftCore".utf8)) != nil, "\(object.lastPathComponent)")
      for name in ["-lFoundation", "-lFoundationEssentials", "-l_FoundationICU"] {
        #expect(bytes.range(of: Data(name.utf8)) == nil, "\(object.lastPathComponent): \(name)")
      }
    }
  }
}
