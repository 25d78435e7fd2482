/// Tells JSON Lines from one JSON document, by the first line that is not blank.
///
/// It is JSON Lines when that line is one object from bracket to bracket and more follows it; a
/// document that is set out over several lines leaves a bracket open there.
struct FirstLine {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var hasBegun = false
  private var isObject = false
  private var hasEnded = false
  private var endsLine = false

  private(set) var isDecided = false
  private(set) var isJSONLines = false

  mutating func take(_ bytes: Span<UInt8>) {
    for index in bytes.indices where !isDecided { take(bytes[index]) }
  }

  private mutating func take(_ byte: UInt8) {
    let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0D
    guard hasBegun else {
      // A byte order mark is three bytes that are no part of the value.
      guard !isBlank, byte != 0x0A, ![0xEF, 0xBB, 0xBF].contains(byte) else { return }
      hasBegun = true
      isObject = byte == UInt8(ascii: "{")
      if !isObject { return decide(false) }
      depth = 1
      return
    }
    if hasEnded {
      if byte == 0x0A {
        endsLine = true
      } else if !isBlank {
        // Something behind the object on its own line is no JSON Lines, and no document either.
        decide(endsLine)
      }
      return
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      hasEnded = depth == 0
    case 0x0A: decide(false)
    default: break
    }
  }

  private mutating func decide(_ isJSONLines: Bool) {
    isDecided = true
    self.isJSONLines = isJSONLines
  }
}
