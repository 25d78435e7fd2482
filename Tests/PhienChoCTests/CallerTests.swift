import CPhienCho
import PhienChoC
import Testing

/// Calls the C functions as a caller does: with pointers, lengths and memory of its own.
@Suite struct CallerTests {
  typealias Call = (
    UnsafeMutablePointer<CChar>?, Int, UnsafeMutablePointer<Int>?,
    UnsafeMutablePointer<phiencho_error>?
  ) -> phiencho_code

  /// Asks for the size, then for the result.
  private func text(_ call: Call) -> String? {
    var size = 0
    let asked = call(nil, 0, &size, nil)
    guard size > 0 else { return asked == PHIENCHO_OK ? "" : nil }
    #expect(asked == PHIENCHO_BUFFER_TOO_SMALL)
    var room = [CChar](repeating: 0x7F, count: size + 1)
    var written = 0
    let code = room.withUnsafeMutableBufferPointer { call($0.baseAddress, size, &written, nil) }
    #expect(code == PHIENCHO_OK && written == size)
    #expect(room[size] == 0x7F, "written behind the room")
    return String(decoding: room.prefix(size).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func message(_ error: phiencho_error) -> String {
    withUnsafeBytes(of: error.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private let catalogue = """
    {"offers":[{"code":"OI","name":"Ổi Kim An","aliases":["ổi"],
     "sale":{"by":"mass","vndPerKilogram":25000}}]}
    """

  @Test func foldsRepairsAndPlacesTones() {
    let source = "Đăk Hà, Hòa Bình"
    #expect(
      text { phiencho_text_fold(source, source.utf8.count, $0, $1, $2, $3) }
        == "dak ha, hoa binh")
    let slips = "tóan ho\u{301}a"
    #expect(
      text {
        phiencho_text_repair(slips, slips.utf8.count, PHIENCHO_REPAIR_STANDARD, $0, $1, $2, $3)
      } == "toán hóa")
    #expect(
      text {
        phiencho_text_tone(source, source.utf8.count, PHIENCHO_TONES_REFORMED, $0, $1, $2, $3)
      } == "Đăk Hà, Hoà Bình")
  }

  @Test func emptyTextIsEmpty() {
    #expect(text { phiencho_text_fold(nil, 0, $0, $1, $2, $3) } == "")
  }

  @Test func sortKeysCompareAsDictionariesDo() throws {
    func key(_ text: String) throws -> [UInt8] {
      var size = 0
      var room = [UInt8](repeating: 0, count: 256)
      let code = phiencho_text_sort_key(
        text, text.utf8.count, PHIENCHO_SORT_STANDARD, &room, room.count, &size, nil)
      try #require(code == PHIENCHO_OK)
      return Array(room.prefix(size))
    }
    let words = ["ba", "bà", "bả", "bã", "bá", "bạ", "ban"]
    let keys = try words.map(key)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: [0, 25, -7, 1_000_000, .max, .min] as [Int64])
  func numbersAreSpelledAndReadBack(_ number: Int64) throws {
    let words = try #require(text { phiencho_number_spell(number, $0, $1, $2, $3) })
    var value: Int64 = 1
    #expect(phiencho_number_read(words, words.utf8.count, &value, nil) == PHIENCHO_OK)
    #expect(value == number)
  }

  @Test(arguments: ["", "ổi", "2 kg", "hai hoặc ba", "1,5"])
  func whatIsNoNumberIsRefused(_ text: String) {
    var value: Int64 = 42
    var error = phiencho_error()
    #expect(
      phiencho_number_read(text, text.utf8.count, &value, &error) == PHIENCHO_MALFORMED_INPUT)
    #expect(value == 42 && message(error) == "the text is not one whole number")
  }

  @Test func readsComments() throws {
    var reader: OpaquePointer?
    try #require(
      phiencho_reader_make(catalogue, catalogue.utf8.count, 10, &reader, nil) == PHIENCHO_OK)
    defer { phiencho_reader_free(reader) }
    let comment = "chốt 2 ký oi 0912345678"
    let json = text {
      phiencho_reader_read(
        reader, comment, comment.utf8.count, "c1", 2, nil, 0, PHIENCHO_READ_STANDARD, $0, $1, $2,
        $3)
    }
    #expect(
      json == """
        {"id":"c1","intent":"order","lines":[{"code":"OI","action":"add","grams":2000,\
        "evidence":[[7,12],[13,15]]}],"phones":["+84912345678"],"review":[]}
        """)
    let bare = "2kg"
    let explained = text {
      phiencho_reader_read(
        reader, bare, bare.utf8.count, "c2", 2, "OI", 2, PHIENCHO_READ_EXPLAIN, $0, $1, $2, $3)
    }
    #expect(explained?.contains("\"explanation\":[") == true)
  }

  @Test func gradesABallot() throws {
    let ballot = "{\"sheet\":1,\"chosen\":{\"1.1\":1}}"
    let graded = text {
      phiencho_ocop_grade(ballot, ballot.utf8.count, nil, 0, $0, $1, $2, $3)
    }
    #expect(graded?.contains("\"total\":") == true)
    var size = 0
    var error = phiencho_error()
    let day = "2017-01-01"
    #expect(
      phiencho_ocop_grade(ballot, ballot.utf8.count, day, day.utf8.count, nil, 0, &size, &error)
        == PHIENCHO_MALFORMED_INPUT)
    #expect(!message(error).isEmpty)
  }

  // MARK: Hostile callers

  @Test func nullAndWrongLengthsAreRefused() {
    var size = 0
    var error = phiencho_error()
    #expect(phiencho_text_fold(nil, 3, nil, 0, &size, &error) == PHIENCHO_INVALID_ARGUMENT)
    #expect(error.code == PHIENCHO_INVALID_ARGUMENT && message(error) == "text is NULL")
    #expect(phiencho_text_fold("a", -1, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", 1, nil, 5, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_fold("a", 1, nil, 0, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_tone("a", 1, 7, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_text_repair("a", 1, 64, nil, 0, &size, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_number_read("1", 1, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(phiencho_reader_make("{}", 2, 10, nil, nil) == PHIENCHO_INVALID_ARGUMENT)
  }

  @Test func handlesThatAreNoneAreRefused() {
    var size = 0
    #expect(
      phiencho_reader_read(nil, "a", 1, "c", 1, nil, 0, 0, nil, 0, &size, nil)
        == PHIENCHO_INVALID_HANDLE)
    phiencho_reader_free(nil)
    // Memory that is no reader's.
    var other: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &other) { bytes in
      let pointer = bytes.baseAddress.map { OpaquePointer($0) }
      #expect(
        phiencho_reader_read(pointer, "a", 1, "c", 1, nil, 0, 0, nil, 0, &size, nil)
          == PHIENCHO_INVALID_HANDLE)
      phiencho_reader_free(pointer)
    }
  }

  @Test func aBadCatalogueGivesNoReader() {
    var reader: OpaquePointer? = OpaquePointer(bitPattern: 8)
    var error = phiencho_error()
    #expect(phiencho_reader_make("{]", 2, 10, &reader, &error) == PHIENCHO_MALFORMED_INPUT)
    #expect(reader == nil)
    #expect(!message(error).isEmpty)
    #expect(
      phiencho_reader_make(catalogue, catalogue.utf8.count, 11, &reader, &error)
        == PHIENCHO_INVALID_ARGUMENT)
  }

  @Test func longMessagesAreCutBetweenCharacters() {
    let name = String(repeating: "ổ", count: 400)
    let json = "{\"offers\":[{\"code\":\"\(name)\"}]}"
    var reader: OpaquePointer?
    var error = phiencho_error()
    #expect(
      phiencho_reader_make(json, json.utf8.count, 10, &reader, &error)
        == PHIENCHO_MALFORMED_INPUT)
    let text = message(error)
    #expect(text.utf8.count < PHIENCHO_MESSAGE_CAPACITY && !text.contains("\u{FFFD}"))
  }
}
