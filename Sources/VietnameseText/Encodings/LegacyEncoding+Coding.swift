extension LegacyEncoding {
  /// Reads bytes.
  ///
  /// Marks behind a letter are composed with it. Takes linear time, and for
  /// ``LegacyDecodingOptions/capitalRuns`` the time to sort them.
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - options: How to read them.
  /// - Returns: The text and what was lost.
  public func decode(
    _ bytes: Span<UInt8>, options: LegacyDecodingOptions = LegacyDecodingOptions()
  ) -> DecodedText {
    unsafe bytes.withUnsafeBufferPointer { unsafe decode(buffer: $0, options: options) }
  }

  /// Reads bytes.
  ///
  /// The same as for a span. Takes linear time.
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - options: How to read them.
  /// - Returns: The text and what was lost.
  public func decode(
    _ bytes: [UInt8], options: LegacyDecodingOptions = LegacyDecodingOptions()
  ) -> DecodedText {
    unsafe bytes.withUnsafeBufferPointer { unsafe decode(buffer: $0, options: options) }
  }

  /// Writes a text.
  ///
  /// Takes NFC, NFD, a shaped letter with a combining tone, and marks in any other order; a letter
  /// in several scalars is one letter. Lookalikes (Ð for Đ) are not repaired. Takes linear time.
  /// - Parameters:
  ///   - text: The text.
  ///   - replacement: What is written for a scalar the encoding does not have; nil for nothing.
  /// - Returns: The bytes and what was lost.
  public func encode(_ text: String, replacement: UInt8? = UInt8(ascii: "?")) -> EncodedText {
    let utf8 = text.utf8Span
    return unsafe utf8.span.withUnsafeBufferPointer { source in
      var encoder = LegacyEncoder(page, replacement: replacement, capacity: source.count)
      if let base = source.baseAddress { unsafe encoder.write(base, count: source.count) }
      return encoder.finished()
    }
  }

  @unsafe
  private func decode(
    buffer: UnsafeBufferPointer<UInt8>, options: LegacyDecodingOptions
  ) -> DecodedText {
    var runs = options.capitalRuns
    if options.recoversCapitals, self == .tcvn3 { unsafe runs += CapitalRecovery.runs(buffer) }
    return unsafe LegacyDecoder.decode(
      buffer, page: page, capitalRuns: RangeList(runs), recordsOffsets: options.recordsOffsets)
  }
}
