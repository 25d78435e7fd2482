import CVietnameseText
import Testing
import VietnameseText

@Suite struct TextErrorTests {
  @Test(arguments: [
    (VNTEXT_TOO_LONG, TextError.Code.textTooLong, "cut it into parts"),
    (VNTEXT_INVALID_UTF8, .malformedText, "decode it with repair"),
    (VNTEXT_OUT_OF_MEMORY, .outOfMemory, "not enough memory"),
    (4, .icuFailure, "U_FILE_ACCESS_ERROR"),
    (VNTEXT_INVALID_ARGUMENT, .icuFailure, "VNTEXT_INVALID_ARGUMENT"),
  ])
  func saysWhatFailedAndWhatToDo(_ status: Int32, _ code: TextError.Code, _ advice: String) {
    let error = TextError(status: status, operation: "normalize a text to NFC")
    #expect(error.code == code)
    #expect(error.description.hasPrefix("Cannot normalize a text to NFC: "))
    #expect(error.description.contains(advice))
    #expect(error.description.hasSuffix("."))
    #expect(error.statusName == String(cString: vntext_status_name(status)))
  }
}
