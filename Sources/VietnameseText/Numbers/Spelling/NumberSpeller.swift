/// Spells numbers out in Vietnamese words (đọc số bằng chữ).
///
/// Zero groups are passed over, empty hundreds in a group behind a larger one are "không trăm"
/// (unless ``SpellingOptions/zeroHundreds`` says otherwise), and from 10¹⁸ on the thousands of
/// millions are counted in thousands of millions: 10¹⁸ is "một tỷ tỷ". ``NumberReader`` reads every
/// spelling back.
///
/// Making a speller computes a table of 66 KB; copies share it. Keep one rather than make many.
public struct NumberSpeller: Sendable, Hashable {
  /// The choices made.
  public let options: SpellingOptions

  private let table: GroupTable

  /// Creates a speller.
  public init(_ options: SpellingOptions = SpellingOptions()) {
    self.options = options
    table = GroupTable(options)
  }

  /// Whether two spellers spell alike.
  public static func == (left: NumberSpeller, right: NumberSpeller) -> Bool {
    left.options == right.options
  }

  /// Feeds the options to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(options) }

  /// A length in bytes that the words of every 64-bit integer fit into.
  ///
  /// Into a buffer of this length ``spell(_:into:)-(Int64,_)`` writes without an intermediate copy.
  public static let integerCapacity = 352

  /// The number in words, in lower case: "hai mươi tám nghìn", "âm năm".
  ///
  /// Allocates once, for the result.
  /// - Parameter value: The number.
  /// - Returns: The words in NFC with one space between them.
  public func spell(_ value: Int64) -> String {
    unsafe String(unsafeUninitializedCapacity: NumberSpeller.integerCapacity) {
      guard let base = $0.baseAddress else { return 0 }
      return unsafe write(value, to: base)
    }
  }

  /// Writes the number in words as UTF-8 to the start of a buffer and returns its length.
  ///
  /// Bytes behind the words, up to ``integerCapacity``, may be overwritten. Allocates nothing.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - buffer: Where the words go.
  /// - Returns: The length of the words in bytes.
  /// - Throws: `bufferTooSmall` when the words do not fit; the buffer is then as it was.
  public func spell(
    _ value: Int64, into buffer: inout MutableSpan<UInt8>
  ) throws(NumberError) -> Int {
    let written = unsafe buffer.withUnsafeMutableBufferPointer { target -> Int? in
      guard let base = target.baseAddress else { return nil }
      if target.count >= NumberSpeller.integerCapacity { return unsafe write(value, to: base) }
      return unsafe withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: NumberSpeller.integerCapacity
      ) { block -> Int? in
        guard let words = block.baseAddress else { return nil }
        let count = unsafe write(value, to: words)
        guard count <= target.count else { return nil }
        unsafe base.update(from: words, count: count)
        return count
      }
    }
    guard let written else {
      throw NumberError(.bufferTooSmall, context: "the spelling of a number")
    }
    return written
  }

  /// Writes to memory of at least ``integerCapacity`` bytes.
  @unsafe
  private func write(_ value: Int64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    unsafe table.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var writer = unsafe GroupWriter(
        slots: base, start: UnsafeMutableRawPointer(target), options: options)
      if value < 0 { unsafe writer.put("âm ") }
      unsafe writer.put(value.magnitude)
      return unsafe writer.count
    }
  }
}
