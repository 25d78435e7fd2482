internal import ExampleSupport
internal import VietnameseText

/// Lines that should be UTF-8.
enum WellFormed {
  /// The line as text; bytes that are not UTF-8 are U+FFFD and reported.
  static func text(_ line: Span<UInt8>, number: Int) -> String {
    let text = unsafe line.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    if let place = firstDifference(line, text.utf8Span.span) {
      StandardError.say(
        "line \(number): bytes that are not UTF-8 from byte \(place + 1) on; read as U+FFFD")
    }
    return text
  }

  /// Where the decoded text is no longer the bytes.
  private static func firstDifference(_ line: Span<UInt8>, _ text: Span<UInt8>) -> Int? {
    guard line.count != text.count || !text.isEmpty else { return nil }
    let isSame = unsafe line.withUnsafeBufferPointer { line in
      unsafe text.withUnsafeBufferPointer { unsafe $0.elementsEqual(line) }
    }
    if isSame { return nil }
    for index in 0..<min(line.count, text.count) where line[index] != text[index] { return index }
    return min(line.count, text.count)
  }
}

extension [UInt8] {
  /// Appends a text, its bytes copied at once.
  mutating func append(_ text: String) {
    let utf8 = text.utf8Span.span
    unsafe utf8.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
