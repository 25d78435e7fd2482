/// Where what a comment says comes to its end: spaces and emoji behind it say nothing, and many viewers
/// who write the same put other emoji behind it.
enum CommentEnd {
  /// The number of bytes up to there.
  @inline(__always)
  static func of(_ text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0 {
      if text[end &- 1] == 0x20 {
        end &-= 1
      } else if text[end &- 1] >= 0x80, let start = startOfEmoji(text, end) {
        end = start
      } else {
        break
      }
    }
    return end
  }

  /// Where the emoji begins that ends at an index; nil for a letter, and for an emoji that is joined to
  /// what stands before it.
  @inline(never)
  private static func startOfEmoji(_ text: Span<UInt8>, _ end: Int) -> Int? {
    var start = end
    // U+FE0F, the emoji style.
    if holds(text, (0xEF, 0xB8, 0x8F), before: start) { start &-= 3 }
    // U+1F300–1FAFF and U+2764.
    if start >= 4, text[start &- 4] == 0xF0, text[start &- 3] == 0x9F,
      (0x8C...0xAB).contains(text[start &- 2])
    {
      start &-= 4
    } else if holds(text, (0xE2, 0x9D, 0xA4), before: start) {
      start &-= 3
    } else {
      return nil
    }
    // U+200D.
    return holds(text, (0xE2, 0x80, 0x8D), before: start) ? nil : start
  }

  private static func holds(
    _ text: Span<UInt8>, _ scalar: (UInt8, UInt8, UInt8), before end: Int
  ) -> Bool {
    end >= 3 && text[end &- 3] == scalar.0 && text[end &- 2] == scalar.1
      && text[end &- 1] == scalar.2
  }
}
