import CPhienCho
import PhienCho
import PhienChoC
import PhienChoTestKit
import Testing

/// What a caller gets who gives what must not be given: a code, and no crash.
@Suite struct HostileCallerTests {
  @Test func nullAndWrongLengthsAreRefused() {
    var size = 0
    var error = phiencho_error()
    #expect(phiencho_text_fold(nil, 3, nil, 0, &size, &error) == PHIENCHO_INVALID_ARGUMENT)
    #expect(error.code == PHIENCHO_INVALID_ARGUMENT && Caller.message(error) == "text is NULL")
    #expect(phiencho_text_fold("a", -1, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(
      phiencho_text_fold("a", Int(PHIENCHO_LENGTH_MAX) + 1, nil, 0, &size, nil)
        == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", .max, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    let end = UnsafePointer<CChar>(bitPattern: UInt.max - 1)
    #expect(phiencho_text_fold(end, 16, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", 1, nil, 5, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", 1, nil, -5, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", 1, nil, 0, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_tone("a", 1, 7, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_repair("a", 1, 64, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_sort_key("a", 1, 2, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_number_read("1", 1, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_reader_make("{}", 2, 10, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_ledger_make("{}", 2, nil, 0, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_tally_make("2025-12-31", 10, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_tally_decode("{}", 2, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(
      phiencho_ocop_grade("{}", 2, "soon", 4, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
  }

  @Test func theMemoryForRefusedLinesIsChecked() throws {
    var tally: OpaquePointer?
    try #require(phiencho_tally_make("2025-12-31", 10, &tally, nil) == PHIENCHO_OK)
    defer { phiencho_tally_free(tally) }
    let csv = "household_id\nH1\n"
    for capacity in [-1, 3] {
      #expect(
        phiencho_tally_add_households(tally, csv, csv.utf8.count, nil, nil, capacity, nil)
          == PHIENCHO_INVALID_ARGUMENT)
    }
  }

  /// Calls every function that takes a handle with the same one.
  private func codes(_ handle: OpaquePointer?) -> [phiencho_code] {
    var size = 0
    return [
      phiencho_reader_read(handle, "a", 1, "c", 1, nil, 0, 0, nil, 0, &size, nil),
      phiencho_ledger_apply(handle, "{}", 2, nil, nil, 0, nil),
      phiencho_ledger_summary(handle, nil, 0, nil, 0, &size, nil),
      phiencho_ledger_refusals(handle, nil, 0, &size, nil),
      phiencho_tally_add_households(handle, "a", 1, nil, nil, 0, nil),
      phiencho_tally_add_hamlets(handle, "a", 1, nil, nil, 0, nil),
      phiencho_tally_add_products(handle, "a", 1, nil, nil, 0, nil),
      phiencho_tally_merge(handle, handle, nil),
      phiencho_tally_encode(handle, nil, 0, &size, nil),
      phiencho_tally_metrics(handle, nil, 0, &size, nil),
    ]
  }

  private func freeAsEveryKind(_ handle: OpaquePointer?) {
    phiencho_reader_free(handle)
    phiencho_ledger_free(handle)
    phiencho_tally_free(handle)
  }

  @Test func handlesThatAreNoneAreRefused() {
    #expect(codes(nil).allSatisfy { $0 == PHIENCHO_INVALID_HANDLE })
    freeAsEveryKind(nil)
    var other: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &other) { bytes in
      // Memory that is nobody's, and an address no handle can have.
      for offset in [0, 1] {
        let pointer = bytes.baseAddress.map { OpaquePointer($0 + offset) }
        #expect(codes(pointer).allSatisfy { $0 == PHIENCHO_INVALID_HANDLE })
        freeAsEveryKind(pointer)
      }
    }
  }

  @Test func handlesOfAnotherKindAreRefusedAndKept() throws {
    var tally: OpaquePointer?
    try #require(phiencho_tally_make("2025-12-31", 10, &tally, nil) == PHIENCHO_OK)
    #expect(codes(tally).prefix(4).allSatisfy { $0 == PHIENCHO_INVALID_HANDLE })
    phiencho_reader_free(tally)
    phiencho_ledger_free(tally)
    var size = 0
    #expect(phiencho_tally_encode(tally, nil, 0, &size, nil) == PHIENCHO_BUFFER_TOO_SMALL)
    phiencho_tally_free(tally)
  }

  @Test func aCopyOfAHandlesBytesIsNone() throws {
    var tally: OpaquePointer?
    try #require(phiencho_tally_make("2025-12-31", 10, &tally, nil) == PHIENCHO_OK)
    defer { phiencho_tally_free(tally) }
    var copy: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &copy) { bytes in
      bytes.copyMemory(
        from: UnsafeRawBufferPointer(
          start: tally.map { UnsafeRawPointer($0) }, count: bytes.count))
      #expect(
        codes(bytes.baseAddress.map { OpaquePointer($0) })
          .allSatisfy { $0 == PHIENCHO_INVALID_HANDLE })
    }
  }

  @Test func anyBytesGiveAnAnswer() throws {
    var (reader, ledger): (OpaquePointer?, OpaquePointer?)
    let catalogue = Caller.catalogue
    try #require(
      phiencho_reader_make(catalogue, catalogue.utf8.count, 10, &reader, nil) == PHIENCHO_OK)
    try #require(
      phiencho_ledger_make(catalogue, catalogue.utf8.count, nil, 0, &ledger, nil) == PHIENCHO_OK)
    defer {
      phiencho_reader_free(reader)
      phiencho_ledger_free(ledger)
    }
    let seeds = [
      #"{"action":"request","at":"2026-03-14T19:31:00+07:00","buyer":"u1","id":"c1","lines":[]}"#,
      #"{"schema":"phiencho.adoption-tally","version":1,"asOf":"2025-12-31","counts":{}}"#,
      #"{"sheet":1,"chosen":{"1.1":1},"disqualifiers":[]}"#,
      "household_id,stall_voso\nH1,2021-07-18/2022-03-01\n", catalogue, "chốt 2kg ổi 0912345678",
      "2025-12-31", #"{"tolerance":{"grams":15}}"#,
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 99)
    for _ in 0..<1500 {
      var bytes = seeds[random.below(UInt32(seeds.count))]
      for _ in 0..<random.below(4) where !bytes.isEmpty {
        let place = random.below(UInt32(bytes.count))
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes.suffix(random.below(9)), at: place)
        }
      }
      let isAnswered = Caller.with(bytes) { pointer, count in
        codes(reader, ledger, pointer, count).allSatisfy {
          (PHIENCHO_OK...PHIENCHO_OVERFLOW).contains($0)
        }
      }
      #expect(isAnswered, "\(bytes)")
    }
  }

  /// Gives one text to everything that takes one.
  private func codes(
    _ reader: OpaquePointer?, _ ledger: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ count: Int
  ) -> [phiencho_code] {
    var size = 0
    var value: Int64 = 0
    var made: [OpaquePointer?] = [nil, nil, nil, nil]
    var error = phiencho_error()
    var codes = [
      phiencho_text_repair(text, count, 15, nil, 0, &size, &error),
      phiencho_number_read(text, count, &value, &error),
      phiencho_reader_make(text, count, 10, &made[0], &error),
      phiencho_reader_read(reader, text, count, text, count, text, count, 1, nil, 0, &size, &error),
      phiencho_ledger_make(
        Caller.catalogue, Caller.catalogue.utf8.count, text, count, &made[1], &error),
      phiencho_ledger_apply(ledger, text, count, nil, &error, 1, nil),
      phiencho_ledger_summary(ledger, text, count, nil, 0, &size, &error),
      phiencho_ledger_refusals(ledger, nil, 0, &size, &error),
      phiencho_ocop_grade(text, count, text, count, nil, 0, &size, &error),
      phiencho_ocop_grade(text, count, nil, 0, nil, 0, &size, &error),
      phiencho_tally_make(text, count, &made[2], &error),
      phiencho_tally_decode(text, count, &made[3], &error),
    ]
    for tally in made[2...] where tally != nil {
      codes += [
        phiencho_tally_add_households(tally, text, count, nil, &error, 1, nil),
        phiencho_tally_add_hamlets(tally, text, count, nil, &error, 1, nil),
        phiencho_tally_add_products(tally, text, count, nil, &error, 1, nil),
        phiencho_tally_metrics(tally, nil, 0, &size, &error),
      ]
    }
    phiencho_reader_free(made[0])
    phiencho_ledger_free(made[1])
    made[2...].forEach(phiencho_tally_free)
    return codes
  }

  @Test func longMessagesAreCutBetweenCharacters() {
    let name = String(repeating: "ổ", count: 400)
    let json = "{\"offers\":[{\"code\":\"\(name)\"}]}"
    var reader: OpaquePointer?
    var error = phiencho_error()
    #expect(
      phiencho_reader_make(json, json.utf8.count, 10, &reader, &error)
        == PHIENCHO_MALFORMED_INPUT)
    let text = Caller.message(error)
    #expect(text.utf8.count < PHIENCHO_MESSAGE_CAPACITY && !text.contains("\u{FFFD}"))
    #expect(text.utf8.count > PHIENCHO_MESSAGE_CAPACITY - 4)
  }

  @Test func aNULInTheInputDoesNotEndTheMessage() throws {
    let line = #"{"action":"a\u0000b","at":"2026-03-14T19:31:00+07:00","id":"c1"}"#
    var ledger: OpaquePointer?
    try #require(
      phiencho_ledger_make(
        Caller.catalogue, Caller.catalogue.utf8.count, nil, 0, &ledger, nil) == PHIENCHO_OK)
    defer { phiencho_ledger_free(ledger) }
    var error = phiencho_error()
    #expect(
      phiencho_ledger_apply(ledger, line, line.utf8.count, nil, nil, 0, &error)
        == PHIENCHO_PARTLY_REFUSED)
    #expect(Caller.message(error).hasSuffix("\"a\u{FFFD}b\" is not an action"))
  }
}
