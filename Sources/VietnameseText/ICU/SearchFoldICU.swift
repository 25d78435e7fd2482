internal import CVietnameseText

/// ICU's search fold of one scalar at a time, for the scripts outside our tables.
enum SearchFoldICU {
  /// Room for the fold of any one scalar, in bytes.
  static let capacity = 32

  /// Writes the UTF-8 of the folded scalar and returns its length.
  ///
  /// A failure of ICU, which would mean a broken installation, leaves the scalar as it is: a key
  /// is better with an unfolded letter than without it.
  @unsafe
  static func fold(_ scalar: Unicode.Scalar, into key: UnsafeMutablePointer<UInt8>) -> Int {
    let utf8 = UTF8Bytes(scalar)
    var needed: Int32 = 0
    let status = unsafe utf8.withBytes {
      unsafe vntext_search_fold(
        $0.baseAddress, Int32($0.count), key, Int32(capacity), &needed)
    }
    guard status == VNTEXT_OK else { return unsafe utf8.write(to: key) }
    return Int(needed)
  }

  /// Calls `body` with each nonspacing mark of the canonical decomposition of a scalar.
  static func forEachMark(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let utf8 = UTF8Bytes(scalar)
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      var needed: Int32 = 0
      let status = unsafe utf8.withBytes {
        unsafe vntext_normalize(
          VNTEXT_NFD, $0.baseAddress, Int32($0.count), buffer.baseAddress, Int32(capacity),
          &needed)
      }
      guard status == VNTEXT_OK else { return }
      let decomposed = unsafe UnsafeBufferPointer(rebasing: buffer[..<Int(needed)])
      for scalar in unsafe String(decoding: decomposed, as: UTF8.self).unicodeScalars
      where scalar.properties.generalCategory == .nonspacingMark { body(scalar) }
    }
  }
}
