/// Writing JSON is appending to an array of bytes: what we write is flat and its order is part of
/// the format, so the punctuation stands in the code that knows the format.
extension [UInt8] {
  /// Appends text that is JSON already: punctuation and field names.
  package mutating func append(json text: StaticString) {
    // A static string holds `utf8CodeUnitCount` bytes from `utf8Start`, for ever.
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a string in quotes, with the escapes RFC 8259 § 7 requires and no others.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package mutating func appendJSON(_ text: String) {
    append(0x22)
    let start = count
    append(contentsOf: text.utf8)
    // Hardly any text needs escapes: looking through the bytes once they lie in a row costs least.
    for index in start..<count where Self.needsEscape(self[index]) {
      removeSubrange(start...)
      for byte in text.utf8 { appendEscaped(byte) }
      break
    }
    append(0x22)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    guard Self.needsEscape(byte) else { return append(byte) }
    switch byte {
    case 0x22: append(json: "\\\"")
    case 0x5C: append(json: "\\\\")
    case 0x08: append(json: "\\b")
    case 0x09: append(json: "\\t")
    case 0x0A: append(json: "\\n")
    case 0x0C: append(json: "\\f")
    case 0x0D: append(json: "\\r")
    default:
      append(json: "\\u00")
      append(0x30 + byte >> 4)
      append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
    }
  }

  /// Appends a whole number.
  package mutating func appendJSON(_ number: Int64) {
    // Most numbers written are of one digit.
    if 0...9 ~= number { return append(UInt8(0x30 + number)) }
    if number < 0 { append(0x2D) }
    var magnitude = number.magnitude
    var first = count
    repeat {
      append(UInt8(truncatingIfNeeded: 0x30 + magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    // In place: a slice of the array becomes a copy as soon as it is changed.
    var last = count - 1
    while first < last {
      swapAt(first, last)
      first += 1
      last -= 1
    }
  }

  /// Appends an array, its elements written by a closure.
  package mutating func appendJSON<Value>(
    array elements: some Sequence<Value>, _ element: (Value, inout [UInt8]) -> Void
  ) {
    append(0x5B)
    var isFirst = true
    for value in elements {
      if !isFirst { append(0x2C) }
      isFirst = false
      element(value, &self)
    }
    append(0x5D)
  }

  /// Appends an object, the values of its members written by a closure.
  package mutating func appendJSON<Value>(
    members: some Sequence<(String, Value)>, _ value: (Value, inout [UInt8]) -> Void
  ) {
    append(0x7B)
    var isFirst = true
    for (name, member) in members {
      if !isFirst { append(0x2C) }
      isFirst = false
      appendJSON(name)
      append(0x3A)
      value(member, &self)
    }
    append(0x7D)
  }
}
