/// How far one emoji reaches in a search key (UTS #51, without tags, which the fold drops).
enum EmojiCluster {
  /// Moves `index`, which stands behind the first scalar of an emoji, to the emoji's end.
  @unsafe
  static func extend(
    _ key: UnsafePointer<UInt8>, from start: Int, to index: inout Int, end: Int
  ) {
    if isRegionalIndicator(unsafe scalar(key, at: start, end: end).value) {
      let next = unsafe scalar(key, at: index, end: end)
      if isRegionalIndicator(next.value) { index &+= next.length }
      return
    }
    while index < end {
      let next = unsafe scalar(key, at: index, end: end)
      if (0x1F3FB...0x1F3FF).contains(next.value) {
        index &+= next.length
      } else if next.value == 0x200D {
        index &+= next.length
        let joined = unsafe scalar(key, at: index, end: end)
        guard let scalar = Unicode.Scalar(joined.value), ScalarFold.isEmoji(scalar) else { return }
        index &+= joined.length
      } else {
        return
      }
    }
  }

  private static func isRegionalIndicator(_ value: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(value)
  }

  /// The scalar at an index; 0 and no length at the end.
  @unsafe
  private static func scalar(
    _ key: UnsafePointer<UInt8>, at index: Int, end: Int
  ) -> (value: UInt32, length: Int) {
    guard index < end else { return (0, 0) }
    let (scalar, length) = unsafe decodeScalar(key, at: index, end: end)
    return (scalar?.value ?? 0xFFFD, length)
  }
}
