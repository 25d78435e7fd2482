import CVietnameseText
import Testing

/// The contract of the C shim that its header states: preflight, overflow, distinct failures.
@Suite struct ShimTests {
  typealias Transformation =
    @Sendable (
      UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32,
      UnsafeMutablePointer<Int32>?
    ) -> vntext_status

  struct Service: CustomTestStringConvertible {
    let testDescription: String
    let call: Transformation
    let input: String
    let output: String
  }

  static let services = [
    Service(
      testDescription: "NFC", call: { vntext_normalize(VNTEXT_NFC, $0, $1, $2, $3, $4) },
      input: "Ti\u{65}\u{302}\u{301}ng Việt", output: "Tiếng Việt"),
    Service(
      testDescription: "NFD", call: { vntext_normalize(VNTEXT_NFD, $0, $1, $2, $3, $4) },
      input: "ế", output: "e\u{302}\u{301}"),
    Service(
      testDescription: "NFKC", call: { vntext_normalize(VNTEXT_NFKC, $0, $1, $2, $3, $4) },
      input: "ｋｇ ﷺ", output: "kg صلى الله عليه وسلم"),
    Service(
      testDescription: "case", call: { vntext_fold_case($0, $1, $2, $3, $4) },
      input: "ĐÀ NẴNG ß ΐ", output: "đà nẵng ss \u{3B9}\u{308}\u{301}"),
    Service(
      testDescription: "search", call: { vntext_search_fold($0, $1, $2, $3, $4) },
      input: "Đà Nẵng Ελλάς", output: "đa nang ελλας"),
  ]

  @Test(arguments: services)
  func preflightSaysExactlyWhatIsWritten(_ service: Service) {
    let input = Array(service.input.utf8)
    var needed: Int32 = -1
    #expect(service.call(input, Int32(input.count), nil, 0, &needed) == VNTEXT_BUFFER_TOO_SMALL)
    #expect(Int(needed) == service.output.utf8.count)
    var buffer = [UInt8](repeating: 0xEE, count: Int(needed) + 1)
    #expect(service.call(input, Int32(input.count), &buffer, needed, &needed) == VNTEXT_OK)
    #expect(Array(buffer.dropLast()) == Array(service.output.utf8))
    #expect(buffer.last == 0xEE, "nothing is written past the capacity")
  }

  @Test(arguments: services)
  func everySmallerCapacityOverflows(_ service: Service) {
    let input = Array(service.input.utf8)
    for capacity in 0..<service.output.utf8.count {
      var buffer = [UInt8](repeating: 0xEE, count: capacity + 1)
      var needed: Int32 = -1
      let status = service.call(input, Int32(input.count), &buffer, Int32(capacity), &needed)
      #expect(status == VNTEXT_BUFFER_TOO_SMALL)
      #expect(Int(needed) == service.output.utf8.count)
      #expect(buffer.last == 0xEE, "nothing is written past a capacity of \(capacity)")
    }
  }

  @Test(arguments: services)
  func longTextsLeaveTheStackBuffer(_ service: Service) {
    let input = Array(String(repeating: service.input, count: 500).utf8)
    let output = Array(String(repeating: service.output, count: 500).utf8)
    var buffer = [UInt8](repeating: 0, count: output.count)
    var needed: Int32 = 0
    let status = service.call(
      input, Int32(input.count), &buffer, Int32(buffer.count), &needed)
    #expect(status == VNTEXT_OK)
    #expect(buffer == output)
  }

  @Test(arguments: services)
  func theEmptyTextIsNoFailure(_ service: Service) {
    var needed: Int32 = -1
    #expect(service.call(nil, 0, nil, 0, &needed) == VNTEXT_OK)
    #expect(needed == 0)
  }

  @Test(
    arguments: services, [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x61, 0xE1, 0xBA]])
  func illFormedTextIsRefused(_ service: Service, _ bytes: [UInt8]) {
    var needed: Int32 = -1
    var buffer = [UInt8](repeating: 0, count: 16)
    let status = service.call(bytes, Int32(bytes.count), &buffer, 16, &needed)
    #expect(status == VNTEXT_INVALID_UTF8)
    #expect(needed == 0)
  }

  @Test(arguments: services)
  func impossibleArgumentsAreRefused(_ service: Service) {
    var needed: Int32 = -1
    #expect(service.call(nil, 1, nil, 0, &needed) == VNTEXT_INVALID_ARGUMENT)
    #expect(needed == 0)
    #expect(service.call([0x61], -1, nil, 0, &needed) == VNTEXT_INVALID_ARGUMENT)
    #expect(service.call([0x61], 1, nil, 4, &needed) == VNTEXT_INVALID_ARGUMENT)
    #expect(service.call([0x61], 1, nil, -1, &needed) == VNTEXT_INVALID_ARGUMENT)
    #expect(service.call([0x61], 1, nil, 0, nil) == VNTEXT_INVALID_ARGUMENT)
  }

  @Test(arguments: [-1, 3, Int32.max])
  func anUnknownFormIsRefused(_ form: Int32) {
    var answer: Int32 = -1
    #expect(vntext_normalize(form, nil, 0, nil, 0, &answer) == VNTEXT_INVALID_ARGUMENT)
    #expect(vntext_quick_check(form, nil, 0, &answer) == VNTEXT_INVALID_ARGUMENT)
    #expect(vntext_is_normalized(form, nil, 0, &answer) == VNTEXT_INVALID_ARGUMENT)
  }

  @Test func questionsCheckTheirArguments() {
    var answer: Int32 = -1
    for question in [vntext_quick_check, vntext_is_normalized] {
      #expect(question(VNTEXT_NFC, [0xFF], 1, &answer) == VNTEXT_INVALID_UTF8)
      #expect(question(VNTEXT_NFC, nil, 1, &answer) == VNTEXT_INVALID_ARGUMENT)
      #expect(question(VNTEXT_NFC, [0x61], 1, nil) == VNTEXT_INVALID_ARGUMENT)
      #expect(question(VNTEXT_NFC, [0x61], 1, &answer) == VNTEXT_OK)
      #expect(answer == 1)
    }
  }

  @Test(arguments: [
    (VNTEXT_NFC, "ế", VNTEXT_QUICK_YES), (VNTEXT_NFC, "e\u{301}", VNTEXT_QUICK_MAYBE),
    (VNTEXT_NFC, "\u{340}", VNTEXT_QUICK_NO), (VNTEXT_NFD, "ế", VNTEXT_QUICK_NO),
    (VNTEXT_NFD, "e\u{301}", VNTEXT_QUICK_YES), (VNTEXT_NFKC, "①", VNTEXT_QUICK_NO),
  ])
  func quickCheckHasThreeAnswers(_ form: Int32, _ text: String, _ expected: Int32) {
    let utf8 = Array(text.utf8)
    var answer: Int32 = -1
    #expect(vntext_quick_check(form, utf8, Int32(utf8.count), &answer) == VNTEXT_OK)
    #expect(answer == expected)
  }

  @Test func everyStatusHasItsOwnName() {
    let own = [
      VNTEXT_OK, VNTEXT_BUFFER_TOO_SMALL, VNTEXT_INVALID_UTF8, VNTEXT_INVALID_ARGUMENT,
      VNTEXT_OUT_OF_MEMORY, VNTEXT_TOO_LONG,
    ]
    let names = (own + [1, 4, -1000, Int32.min]).map { String(cString: vntext_status_name($0)) }
    #expect(Set(names.dropLast()).count == names.count - 1)
    #expect(names[own.count + 1] == "U_FILE_ACCESS_ERROR")
    #expect(names.suffix(2) == ["VNTEXT_UNKNOWN_STATUS", "VNTEXT_UNKNOWN_STATUS"])
    #expect(!String(cString: vntext_status_name(Int32.max)).isEmpty)
  }

  @Test(arguments: [vntext_icu_version, vntext_unicode_version])
  func versionsPreflightToo(
    _ version:
      @Sendable (UnsafeMutablePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>?) ->
      vntext_status
  ) {
    var needed: Int32 = -1
    #expect(version(nil, 0, &needed) == VNTEXT_BUFFER_TOO_SMALL)
    #expect(needed > 0)
    var buffer = [UInt8](repeating: 0, count: Int(needed))
    #expect(version(&buffer, needed, &needed) == VNTEXT_OK)
    #expect(buffer.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) })
    #expect(version(nil, 0, nil) == VNTEXT_INVALID_ARGUMENT)
    #expect(version(nil, 8, &needed) == VNTEXT_INVALID_ARGUMENT)
    #expect(version(nil, -1, &needed) == VNTEXT_INVALID_ARGUMENT)
  }
}
