internal import ExampleSupport
internal import VietnameseText

/// Reads lines and writes lines, without holding more than one.
enum LineFilter {
  /// Runs a closure on every line of a file, and keeps the ends of lines as they are.
  ///
  /// - Parameters:
  ///   - path: The file; "-" is the standard input.
  ///   - body: Is given a line without its end, its number from 1, and where to append the answer.
  /// - Throws: ``FileError`` when reading or writing fails, else what `body` throws.
  static func run(_ path: String, _ body: (Span<UInt8>, Int, inout [UInt8]) throws -> Void) throws {
    var input = try InputFile(path)
    var output = StandardOutput()
    // A line that began in an earlier piece.
    var kept: [UInt8] = []
    var number = 0
    func take(_ line: Span<UInt8>, _ output: inout StandardOutput, endsInLineFeed: Bool) throws {
      number += 1
      let hasReturn = endsInLineFeed && line.count > 0 && line[line.count - 1] == 0x0D
      try body(line.extracting(..<(line.count - (hasReturn ? 1 : 0))), number, &output.bytes)
      if hasReturn { output.bytes.append(0x0D) }
      if endsInLineFeed { output.bytes.append(0x0A) }
      try output.flushIfLarge()
    }
    var isAtEnd = false
    while !isAtEnd {
      if !input.isReady { try output.flush() }
      isAtEnd = try !input.next { chunk in
        var start = 0
        for index in chunk.indices where chunk[index] == 0x0A {
          let piece = chunk.extracting(start..<index)
          if kept.isEmpty {
            try take(piece, &output, endsInLineFeed: true)
          } else {
            keep(piece, &kept)
            try take(kept.span, &output, endsInLineFeed: true)
            kept.removeAll(keepingCapacity: kept.count < 1 << 20)
          }
          start = index + 1
        }
        keep(chunk.extracting(start...), &kept)
      }
    }
    if !kept.isEmpty { try take(kept.span, &output, endsInLineFeed: false) }
    try output.flush()
  }

  private static func keep(_ piece: Span<UInt8>, _ kept: inout [UInt8]) {
    // The bytes are copied within the call.
    unsafe piece.withUnsafeBufferPointer { unsafe kept.append(contentsOf: $0) }
  }
}

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
