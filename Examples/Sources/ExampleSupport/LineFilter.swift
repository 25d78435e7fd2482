/// Reads lines and writes lines, without holding more than one.
package enum LineFilter: Sendable {
  /// Runs a closure on every line of a file, and keeps the ends of lines as they are.
  ///
  /// - Parameters:
  ///   - path: The file; "-" is the standard input.
  ///   - body: Is given a line without its end, its number from 1, and where to append the answer.
  /// - Throws: ``FileError`` when reading or writing fails, else what `body` throws.
  package static func run(
    _ path: String, _ body: (Span<UInt8>, Int, inout [UInt8]) throws -> Void
  ) throws {
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
