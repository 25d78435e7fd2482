/// CRC-32C (Castagnoli): polynomial 0x1EDC6F41 reflected, as in RFC 3720 § 12.1 and appendix B.4.
struct CRC32C {
  /// The remainder of each byte, eight bits at a time.
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0x82F6_3B78 }
  }

  private var register = UInt32.max

  /// The checksum of the bytes so far.
  var value: UInt32 { ~register }

  mutating func update(_ bytes: Span<UInt8>) {
    let table = Self.table
    var register = register
    for index in bytes.indices {
      let place = Int(truncatingIfNeeded: register ^ UInt32(bytes[index])) & 0xFF
      register = register >> 8 ^ table[place]
    }
    self.register = register
  }

  static func of(_ bytes: Span<UInt8>) -> UInt32 {
    var crc = CRC32C()
    crc.update(bytes)
    return crc.value
  }
}
