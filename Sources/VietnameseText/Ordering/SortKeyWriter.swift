/// Makes sort keys: the fast way for what Vietnamese text is made of, else ``SortKeyBuilder``.
struct SortKeyWriter {
  let isNumeric: Bool

  /// Calls `body` with the key of a text; or only its blocks.
  @safe
  func withKey<Result>(
    _ text: UTF8Span, isPrefix: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let result: Result? = unsafe text.span.withUnsafeBufferPointer { source in
      unsafe withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: FastSortKey.capacity(source.count)
      ) { buffer in
        guard let base = buffer.baseAddress else { return nil }
        var key = unsafe FastSortKey(source, base, isNumeric: isNumeric)
        guard let count = unsafe key.write(isPrefix: isPrefix) else { return nil }
        return unsafe body(UnsafeBufferPointer(rebasing: buffer[1..<(count &+ 1)]))
      }
    }
    if let result { return result }
    // Only a text too long for ICU is left as it is.
    let copy = String(copying: text)
    let decomposed = (try? NormalizationForm.nfd.normalize(copy)) ?? copy
    let key = SortKeyBuilder(decomposed: decomposed, isNumeric: isNumeric).key(isPrefix: isPrefix)
    return unsafe key.withUnsafeBufferPointer { unsafe body($0) }
  }
}
