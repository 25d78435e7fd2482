/// The UTF-8 of one scalar, without memory of its own.
struct UTF8Bytes {
  private let bits: UInt32
  let count: Int

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      bits = value
      count = 1
    case 0x80..<0x800:
      bits = (0xC0 | value &>> 6) | (0x80 | value & 0x3F) &<< 8
      count = 2
    case 0x800..<0x1_0000:
      bits =
        (0xE0 | value &>> 12) | (0x80 | value &>> 6 & 0x3F) &<< 8
        | (0x80 | value & 0x3F) &<< 16
      count = 3
    default:
      let high = (0xF0 | value &>> 18) | (0x80 | value &>> 12 & 0x3F) &<< 8
      bits = high | (0x80 | value &>> 6 & 0x3F) &<< 16 | (0x80 | value & 0x3F) &<< 24
      count = 4
    }
  }

  /// Writes the bytes and returns how many there are.
  @unsafe
  func write(to target: UnsafeMutablePointer<UInt8>) -> Int {
    for index in 0..<count {
      unsafe target[index] = UInt8(truncatingIfNeeded: bits &>> UInt32(index &* 8))
    }
    return count
  }

  /// Calls `body` with the bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
      if let base = buffer.baseAddress { unsafe _ = write(to: base) }
      return unsafe body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
