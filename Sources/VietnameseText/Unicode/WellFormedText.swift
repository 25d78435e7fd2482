/// Decodes bytes that should be UTF-8, and tells where they are not.
enum WellFormedText {
  /// The text; each maximal ill-formed part is U+FFFD.
  static func decode(_ utf8: Span<UInt8>, into edits: inout EditList) -> String {
    unsafe utf8.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return "" }
      var index = 0
      var shift = 0
      while index < bytes.count {
        if unsafe base[index] < 0x80 {
          index &+= 1
          continue
        }
        let (scalar, length) = unsafe decodeScalar(base, at: index, end: bytes.count)
        if scalar == nil {
          let start = index + shift
          edits.append(
            EditList.Edit(
              source: index..<index + length, result: start..<start + 3, reasons: .illFormed))
          shift += 3 - length
        }
        index &+= length
      }
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
  }
}
