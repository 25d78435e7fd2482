import Foundation
import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// What is compiled into the kit is what the files say.
@Suite struct BundledCorpusTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: tests.appendingPathComponent(path)))
  }

  private static func names(in folder: String, _ suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: tests.appendingPathComponent(folder).path
    ).filter { $0.hasSuffix(suffix) }.sorted()
  }

  @Test func theCommentsAreThoseOfTheFiles() throws {
    let comments = try Self.names(in: "GoldenComments", ".jsonl").flatMap {
      try GoldenComment.decode(Self.bytes("GoldenComments/\($0)"))
    }
    var catalogues: [String: Catalogue] = [:]
    for name in try Self.names(in: "GoldenComments/catalogues", ".json") {
      catalogues[String(name.dropLast(5))] = try CatalogueJSON.decode(
        Self.bytes("GoldenComments/catalogues/\(name)"))
    }
    let corpus = try GoldenCorpus.bundled()
    let isSame = corpus.comments == comments && corpus.catalogues == catalogues
    #expect(isSame, "run Tests/GoldenComments/embed")
    // Equal strings may be different bytes.
    let areSameBytes = zip(corpus.comments, comments).allSatisfy {
      $0.text.utf8.elementsEqual($1.text.utf8)
    }
    #expect(areSameBytes && comments.count >= 600)
  }

  @Test func theFiguresAreThoseOfTheFile() throws {
    let sentences = try GoldenSentence.decode(Self.bytes("GoldenFigures/figures.jsonl"))
    #expect(try GoldenSentence.bundled() == sentences, "run Tests/GoldenComments/embed")
    #expect(sentences.count >= 150)
  }

  @Test(arguments: [
    ("{}", "field why"), (#"{"text":"a","why":""}"#, "field why"),
    (#"{"text":"a","why":"b","figures":[7]}"#, "field figures"),
    (#"{"text":"a","why":"b","figures":[{"quote":"1"}]}"#, "field figures[0].kind"),
    (#"{"text":"a","why":"b","figures":[{"quote":"1","kind":"c","hedge":"e","low":{}}]}"#, "low"),
  ])
  func aBrokenSentenceIsNamed(_ line: String, _ place: String) {
    let error = #expect(throws: GoldenCorpusError.self) {
      try GoldenSentence.decode(Array("\n\(line)".utf8))
    }
    #expect(error?.line == 2)
    let text = error?.description ?? ""
    #expect(text.contains(place) || text.contains("field text"), "\(text)")
  }
}
