/// Folds text to its search key (khóa tìm kiếm), without the way back: the key of ``FoldedText``,
/// several times as fast.
///
/// What the key is, is said at ``FoldedText``: for nearly all scalars ICU's transliteration
/// `NFD; [:Mn:] Remove; Lower`, with đ as d. Read the text once and keep no offsets where only the
/// key counts: to fill an index, to compare, to look a name up.
public enum SearchFold: Sendable {
  /// The search key of a text.
  ///
  /// Allocates once, for the result. Takes linear time.
  /// - Parameter text: Any text.
  /// - Returns: The same bytes as `FoldedText(text).bytes`.
  public static func key(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source in
      guard let base = source.baseAddress else { return "" }
      let capacity = maximumLength(source.count)
      return unsafe String(unsafeUninitializedCapacity: capacity) { output in
        guard let target = output.baseAddress else { return 0 }
        return unsafe FastFolder.fold(base, count: source.count, into: target)
      }
    }
  }

  /// Appends the search key of a text to bytes that the caller has room for.
  ///
  /// Allocates nothing. Takes linear time.
  /// - Parameters:
  ///   - text: Any text.
  ///   - output: Where the key goes; it needs ``maximumLength(_:)`` bytes of free capacity.
  /// - Returns: False, with nothing written, where there is less room.
  public static func append(keyOf text: UTF8Span, to output: inout OutputSpan<UInt8>) -> Bool {
    let span = text.span
    guard output.freeCapacity >= maximumLength(span.count) else { return false }
    unsafe span.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        guard let target = buffer.baseAddress else { return }
        unsafe count += FastFolder.fold(base, count: source.count, into: target + count)
      }
    }
    return true
  }

  /// The room that the key of so many bytes may need.
  ///
  /// Vietnamese only gets shorter; a Korean syllable, which is decomposed, becomes three letters of
  /// as many bytes as it had, and the loop writes a little ahead.
  /// - Parameter count: The bytes of a text in UTF-8.
  /// - Returns: The bytes that are room enough; as many as there can be where that is too much.
  public static func maximumLength(_ count: Int) -> Int {
    let (tripled, overflow) = max(0, count).multipliedReportingOverflow(by: 3)
    guard !overflow, tripled <= Int.max - FastFolder.slack else { return .max }
    return tripled + FastFolder.slack
  }
}
