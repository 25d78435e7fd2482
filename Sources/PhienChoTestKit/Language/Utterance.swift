/// A comment's text while it is put together, UTF-8; never two spaces in a row nor one before a
/// comma, so that an optional part may be left out without a trace.
struct Utterance: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func glue(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ byte: UInt8) {
    let last = bytes.last
    if byte == UInt8(ascii: " ") {
      if last == nil || last == byte { return }
    } else if last == UInt8(ascii: " "), Self.closing.contains(byte) {
      bytes.removeLast()
    }
    bytes.append(byte)
  }

  mutating func glue(number: Int) { glue(String(number)) }

  /// Drops what is left hanging at the end.
  mutating func finish() {
    while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ",") {
      bytes.removeLast()
    }
  }

  private static let closing: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
  ]
}
