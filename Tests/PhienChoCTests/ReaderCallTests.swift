import CPhienCho
import PhienCho
import PhienChoC
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct ReaderCallTests {
  @Test func readsComments() throws {
    var reader: OpaquePointer?
    try #require(
      phiencho_reader_make(Caller.catalogue, Caller.catalogue.utf8.count, 10, &reader, nil)
        == PHIENCHO_OK)
    defer { phiencho_reader_free(reader) }
    let comment = "chốt 2 ký oi 0912345678"
    let json = Caller.text {
      phiencho_reader_read(
        reader, comment, comment.utf8.count, "c1", 2, nil, 0, PHIENCHO_READ_STANDARD, $0, $1, $2,
        $3)
    }
    #expect(
      json == """
        {"id":"c1","intent":"order","lines":[{"code":"OI","action":"add","grams":2000,\
        "evidence":[[7,12],[13,15]]}],"phones":["+84912345678"],"review":[]}
        """)
  }

  @Test func readingsAreThoseOfTheLibrary() throws {
    let scenario = try SessionScenario.named("craft")
    let catalogue = CatalogueJSON.encode(scenario.catalogue)
    var handle: OpaquePointer?
    try #require(
      Caller.with(catalogue) { phiencho_reader_make($0, $1, 12, &handle, nil) } == PHIENCHO_OK)
    defer { phiencho_reader_free(handle) }
    let reader = CommentReader(catalogue: scenario.catalogue, chuc: 12)
    for case .comment(let simulated) in SessionSimulator(scenario: scenario, seed: 7, count: 200) {
      let (comment, pinned) = (simulated.comment, simulated.onScreen)
      let context = ReadingContext(pinned: pinned)
      let reading = reader.read(comment.text, in: context)
      for (options, explanation) in [
        (PHIENCHO_READ_STANDARD, nil),
        (
          PHIENCHO_READ_EXPLAIN,
          ReadingExplanation(
            of: reading, text: comment.text, in: scenario.catalogue, context: context)
        ),
      ] {
        var expected: [UInt8] = []
        reading.appendJSON(id: comment.id, explanation: explanation, to: &expected)
        let (id, code) = (comment.id.rawValue, pinned?.rawValue ?? "")
        #expect(
          Caller.bytes {
            phiencho_reader_read(
              handle, comment.text, comment.text.utf8.count, id, id.utf8.count, code,
              code.utf8.count, options, $0, $1, $2, $3)
          } == expected)
      }
    }
  }

  @Test func manyTasksShareAReader() async throws {
    var handle: OpaquePointer?
    try #require(
      phiencho_reader_make(Caller.catalogue, Caller.catalogue.utf8.count, 10, &handle, nil)
        == PHIENCHO_OK)
    defer { phiencho_reader_free(handle) }
    let address = UInt(bitPattern: handle)
    let results = await withTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let reader = OpaquePointer(bitPattern: address)
          return Set(
            (0..<200).map { _ in
              Caller.text {
                phiencho_reader_read(
                  reader, "chot 2kg oi", 11, "c", 1, nil, 0, PHIENCHO_READ_EXPLAIN, $0, $1, $2, $3)
              } ?? "refused"
            })
        }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(results.count == 1 && !results.contains("refused"))
  }

  @Test func aBadCatalogueGivesNoReader() {
    var reader: OpaquePointer? = OpaquePointer(bitPattern: 8)
    var error = phiencho_error()
    #expect(phiencho_reader_make("{]", 2, 10, &reader, &error) == PHIENCHO_MALFORMED_INPUT)
    #expect(reader == nil)
    #expect(!Caller.message(error).isEmpty)
    #expect(
      phiencho_reader_make(Caller.catalogue, Caller.catalogue.utf8.count, 11, &reader, &error)
        == PHIENCHO_INVALID_ARGUMENT)
  }
}
