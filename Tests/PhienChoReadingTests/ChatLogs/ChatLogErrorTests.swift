import PhienChoReading
import Testing

@Suite struct ChatLogErrorTests {
  @Test(arguments: [
    ("{\"id\":\"a\",\"text\":1}", ChatLogError.Code.malformedField, "trường text"),
    ("{\"text\":\"a\"}", .missingField, "trường id: thiếu"),
    ("{\"id\":\"a\",\"text\":\"b\"", .cutShort, "dòng 1"), ("hello", .notARecord, "dòng 1"),
    ("7", .notARecord, "không phải bản ghi"), ("{\"a\":}", .syntax, "JSON"),
    ("{\"x\":1}", .notARecord, "nền tảng"),
    ("{\"error\":{\"message\":\"token expired\"}}", .platformError, "báo lỗi"),
  ])
  func everyFailureHasACodeAndVietnameseWords(
    text: String, code: ChatLogError.Code, mention: String
  ) throws {
    let errors = records(of: text).compactMap { record in
      if case .malformed(let error) = record { error } else { nil }
    }
    let error = try #require(errors.first)
    #expect(error.code == code)
    #expect(error.explanation.hasPrefix("dòng 1"))
    #expect(error.explanation.contains(mention))
    #expect(!error.explanation.contains(error.reason))
  }

  @Test func aRecordTooLargeHasACode() {
    let text = "{\"id\":\"a\",\"text\":\"" + String(repeating: "x", count: 200) + "\"}\n"
    let errors = records(of: Array(text.utf8), maximum: 100).compactMap { record in
      if case .malformed(let error) = record { error.code } else { nil }
    }
    #expect(errors == [.tooLarge])
  }
}
