/// Finds the fields of a row of delimited text that has no quotes.
struct RowScan {
  /// A row that ends in the chunk.
  struct Row {
    /// Where its line feed stands.
    let end: Int
    /// How many fields it has; from 1.
    let fields: Int
    /// Whether a quotation mark stands inside one of them.
    let hasStrayQuote: Bool
  }

  private let delimiter: UInt8
  private let separators: ByteMatch

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    separators = ByteMatch(delimiter)
  }

  /// Finds where the fields of a row end, but for the last one.
  ///
  /// Not inlined: it keeps all it needs in registers.
  ///
  /// - Returns: The row; `nil` where it does not end in the chunk, or a field begins with a quote.
  @inline(never)
  func row(
    in chunk: Span<UInt8>, from start: Int, into ends: inout MutableSpan<Int32>
  ) -> Row? {
    let room = ends.count
    var place = start
    var fields = 0
    var hasStrayQuote = false
    while place < chunk.count {
      let word = ByteMatch.word(of: chunk, at: place)
      var hits =
        separators.hits(in: word) | ByteMatch.lineFeed.hits(in: word)
        | ByteMatch.quote.hits(in: word)
      while hits != 0 {
        let at = place &+ hits.trailingZeroBitCount &>> 3
        hits &= hits &- 1
        // A hit lies in the chunk: what fills the last word up is none.
        let byte = unsafe chunk[unchecked: at]
        if byte == delimiter {
          if fields < room {
            unsafe ends[unchecked: fields] = Int32(truncatingIfNeeded: at &- start)
          }
          fields &+= 1
        } else if byte == 0x0A {
          return Row(end: at, fields: fields &+ 1, hasStrayQuote: hasStrayQuote)
        } else if byte == 0x22 {
          guard at > start, chunk[at &- 1] != delimiter else { return nil }
          hasStrayQuote = true
        }
      }
      place &+= 8
    }
    return nil
  }
}
